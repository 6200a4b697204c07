import type {Question} from './types';

export const trafficAndTracing: readonly Question[] = [
  {
    id: 'q-synthetics-no-traffic',
    situation:
      '予約サイトは深夜の 2 時から 5 時までほとんど利用者がいない。先週、この時間に決済 API が止まり、朝まで誰も気づかなかった。運用チームは、利用者がいない時間でも停止を検知したい。',
    ask: 'どの方法が最も適切か。',
    options: [
      {
        text: 'CloudWatch RUM を予約サイトに組み込み、JavaScript エラーと HTTP 5xx の数にアラームを付ける。',
        why: 'RUM のデータは利用者が来て初めて集まる。利用者のいない時間の停止には気づけない。',
        section: '/monitoring/rum-operations/#rum-limits',
      },
      {
        text: 'Canary で決済 API を定期的に呼び、SuccessPercent にアラームを付ける。',
        why: 'Canary は実際のアクセスに頼らずに動き、失敗がメトリクスになる。利用者より先に気づける。',
        section: '/monitoring/cloudwatch-synthetics/#auto-access',
      },
      {
        text: 'X-Ray のサンプリングルールで決済 API の率を 100% にし、グループの故障の数にアラームを付ける。',
        why: 'サンプリングするのは届いたリクエスト。リクエストがなければトレースも残らない。',
        section: '/monitoring/cloudwatch-synthetics/#compare-with-rum',
      },
      {
        text: 'VPC フローログで、決済 API の ENI の REJECT の件数にアラームを付ける。',
        why: 'フローログが示すのは通信の許可と拒否。リクエストの来ない API が止まったことは分からない。',
        section: '/monitoring/vpc-flow-logs/#use-cases',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-synthetics-visual',
    situation:
      '小売企業は、デプロイの後にトップページのレイアウトが崩れる事故を繰り返している。HTTP のレスポンスは 200 のままで、既存の監視は何も検知しない。キャンペーンのバナーは毎日変わる。',
    ask: '崩れを自動で検知する方法として、どれが最も適切か。',
    options: [
      {
        text: 'ハートビートのブループリントでトップページを開き、レスポンスコードと読み込み時間を確かめる。',
        why: '表示が崩れてもレスポンスコードは 200 のまま。ハートビートは URL を開けるかを確かめるもの。',
        section: '/monitoring/cloudwatch-synthetics/#blueprints',
      },
      {
        text: 'Python + Selenium のランタイムで画面比較のブループリントを使い、差の割合を大きめに決める。',
        why: '画面比較は、Python + Selenium と Playwright のランタイムでは使えない。',
        section: '/monitoring/cloudwatch-synthetics/#blueprints',
      },
      {
        text: 'リンク切れ検査のブループリントを使い、トップページのリンク先まで確かめる。',
        why: '確かめるのはページ内のリンク。見た目の差は分からない。',
        section: '/monitoring/cloudwatch-synthetics/#blueprints',
      },
      {
        text: 'Puppeteer の画面比較のブループリントを使い、バナーの領域を外す。',
        why: '基準のスクリーンショットとの差が割合を超えると失敗になる。変わってよい領域は外せる。',
        section: '/monitoring/cloudwatch-synthetics/#blueprints',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-synthetics-multilocation-alarm',
    situation:
      '世界中に顧客を持つ企業が、1 つの Canary を 6 つのリージョンで動かしている。1 つの場所のネットワークが一時的に乱れるたびに通知が来て、当番が疲弊している。サービス全体の異常だけを知りたい。',
    ask: 'どうアラームを付けるのがよいか。',
    options: [
      {
        text: '主リージョンにある、Location のない集約の SuccessPercent に付ける。',
        why: '集約の値は全部の場所を合わせた成功率。1 つの場所だけの乱れで鳴るのを減らせる。',
        section: '/monitoring/cloudwatch-synthetics/#multilocation',
      },
      {
        text: '6 つのリージョンそれぞれの SuccessPercent に付け、1 つの SNS へ送る。',
        why: '場所ごとに鳴るので、一時的な乱れの通知は減らない。',
        section: '/monitoring/cloudwatch-synthetics/#multilocation',
      },
      {
        text: '6 つのリージョンの Failed メトリクスを合計し、1 以上で鳴るようにする。',
        why: 'Failed は Canary 自体が動けなかった回数。サイトの異常を数えない。',
        section: '/monitoring/canary-alarms/#canary-alarm',
      },
      {
        text: 'S3 に残るスクリーンショットの作成イベントに付ける。',
        why: 'アラームの元になるのは成果物ではなくメトリクス。成果物は失敗を知らせない。',
        section: '/monitoring/cloudwatch-synthetics/#recorded-data',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-canary-failed-metric',
    situation:
      '監視チームは、Canary の Failed メトリクスが 1 以上になったら通知するアラームを作った。ところが、対象サイトが 30 分止まった間、アラームは OK のままだった。Canary の実行記録は失敗になっていた。',
    ask: 'アラームが鳴らなかった理由と対処として、正しいものはどれか。',
    options: [
      {
        text: 'Canary のメトリクスは 1 時間に 1 回しか出ないので、アラームの期間を 1 時間にする。',
        why: 'メトリクスは実行のたびに出る。間隔は最短で 1 分にできる。',
        section: '/monitoring/cloudwatch-synthetics/#canary-schedule',
      },
      {
        text: 'Failed は S3 への成果物の保存の後に出るので、Canary のロールに権限を加える。',
        why: 'S3 の権限の不足は別の症状になる。Failed が 0 のままだった理由にならない。',
        section: '/monitoring/canary-alarms/#failed-canary',
      },
      {
        text: 'Failed は Canary 自体が動けなかった回数なので、SuccessPercent に付け直す。',
        why: 'サイトの異常は SuccessPercent に出る。Failed は監視の仕組みの故障を示す。',
        section: '/monitoring/canary-alarms/#canary-alarm',
      },
      {
        text: '外形監視はメトリクスを出さないので、EventBridge のルールだけで通知する。',
        why: 'Canary は CloudWatchSynthetics の名前空間にメトリクスを出す。EventBridge は追加の手段。',
        section: '/monitoring/canary-alarms/#canary-alarm',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-canary-event-driven',
    situation:
      '運用チームは、Canary の実行が 1 回失敗するたびに、そのスクリーンショットの場所をチケットに書き込む Lambda 関数を動かしたい。しきい値や期間の設定は要らない。',
    ask: 'どの仕組みを使うべきか。',
    options: [
      {
        text: 'SuccessPercent のアラームを組み合わせた複合アラーム。',
        why: '複合アラームは複数のアラームの状態を組み合わせるもの。実行ごとの成果物の場所は渡らない。',
        section: '/monitoring/canary-alarms/#when-to-use',
      },
      {
        text: 'EventBridge で Canary TestRun Failure を受けるルール。',
        why: '実行が失敗で終わるたびにイベントが出る。ターゲットに Lambda 関数を選べる。',
        section: '/monitoring/canary-alarms/#canary-events',
      },
      {
        text: 'EventBridge で Synthetics Canary Status Change を受けるルール。',
        why: '出るのは Canary の状態が変わったとき。実行の成否では出ない。',
        section: '/monitoring/canary-alarms/#canary-events',
      },
      {
        text: 'Canary のログで失敗の文字列を探す、サブスクリプションフィルター。',
        why: 'ログから自分で失敗を見分ける作り込みが要る。実行ごとのイベントがすでにある。',
        section: '/monitoring/canary-alarms/#canary-events',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-canary-trace-root-cause',
    situation:
      'ある企業の Canary は、週に数回、注文画面の確認に失敗する。背後には 8 つのマイクロサービスがあり、どれが原因かは毎回ログを突き合わせて調べている。Canary は Node.js + Puppeteer で書かれ、サービスは X-Ray で計装済み。',
    ask: '調査の手間を減らすには、どうするのがよいか。',
    options: [
      {
        text: 'Canary の間隔を 1 分に縮め、失敗の記録を増やす。',
        why: '回数が増えて費用も増えるが、原因のサービスは分からない。',
        section: '/monitoring/canary-operations/#canary-cost',
      },
      {
        text: 'Canary を Playwright に書き換え、アクティブトレースを使う。',
        why: 'アクティブトレースが使えるのは Puppeteer と Java。書き換えると使えなくなる。',
        section: '/monitoring/canary-alarms/#active-tracing',
      },
      {
        text: 'Canary のデータ保持を 455 日に延ばし、失敗どうしを比べる。',
        why: '延びるのは実行の一覧の範囲。原因のサービスは分からない。',
        section: '/monitoring/canary-operations/#artifacts',
      },
      {
        text: 'アクティブトレースを有効にし、トレースマップで失敗をたどる。',
        why: 'Canary がクライアントとしてトレースマップに現れ、呼ばれたサービスまでたどれる。',
        section: '/monitoring/canary-alarms/#active-tracing',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-canary-private-vpc',
    situation:
      '金融機関は、VPC の内部 ALB にある API を Canary で監視したい。VPC にはインターネットゲートウェイも NAT ゲートウェイもなく、セキュリティの方針で置くこともできない。Canary をプライベートサブネットに作ったが、結果が表示されない。',
    ask: '何を用意すべきか。',
    options: [
      {
        text: 'CloudWatch と S3 の VPC エンドポイントを作り、VPC の DNS 解決と DNS ホスト名を有効にする。',
        why: '監視先へ届いても、メトリクスと成果物を送る経路がないと結果が出ない。VPC を閉じたまま送れる。',
        section: '/monitoring/canary-operations/#vpc-canary',
      },
      {
        text: 'Canary をパブリックサブネットへ移し、Elastic IP アドレスを付けて、直接送らせる。',
        why: 'Lambda にはパブリック IP アドレスを割り当てられない。パブリックサブネットでは動かない。',
        section: '/monitoring/canary-operations/#vpc-canary',
      },
      {
        text: '内部 ALB をインターネット向けに変え、Canary の VPC の設定を外す。',
        why: '公開しないという方針に反する。Canary は VPC の中で動かせる。',
        section: '/monitoring/canary-operations/#vpc-canary',
      },
      {
        text: 'Canary のロールに AdministratorAccess を付け、CloudWatch と S3 への送信を許可する。',
        why: '足りないのは権限ではなく経路。ENI の 3 つの権限は要るが、経路がなければ送れない。',
        section: '/monitoring/canary-operations/#vpc-troubleshooting',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-canary-static-ip',
    situation:
      '取引先の API は、許可した送信元 IP アドレスからのリクエストだけを受ける。自社はこの API を Canary で 5 分ごとに確かめたい。Canary の送信元が変わり、リクエストが拒否される。',
    ask: 'どの構成にすべきか。',
    options: [
      {
        text: 'マルチロケーションにし、すべてのリージョンの IP アドレス範囲を許可してもらう。',
        why: '送信元は固定されない。広い範囲の許可を求めることになる。',
        section: '/monitoring/cloudwatch-synthetics/#multilocation',
      },
      {
        text: 'Canary の User-Agent を決まった値に固定し、取引先の WAF で許可してもらう。',
        why: 'WAF の遮断には有効だが、IP アドレスでの許可には使えない。',
        section: '/monitoring/canary-alarms/#failed-canary',
      },
      {
        text: 'Canary を VPC のプライベートサブネットで動かし、NAT ゲートウェイを通す。',
        why: '送信元が NAT ゲートウェイの固定アドレスになる。そのアドレスを許可してもらえばよい。',
        section: '/monitoring/canary-operations/#vpc-canary',
      },
      {
        text: 'Canary を VPC で動かし、S3 のゲートウェイエンドポイントを作る。',
        why: 'ゲートウェイエンドポイントは S3 への経路。インターネットの取引先へは届かない。',
        section: '/monitoring/canary-operations/#vpc-canary',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-canary-safe-update',
    situation:
      '企業は 40 個の Canary を CloudFormation で管理している。前回、スクリプトの誤りを含む更新が反映され、半日の間、監視が失敗し続けた。誤った更新が反映されないようにしたい。',
    ask: '最も少ない手間で実現する方法はどれか。',
    options: [
      {
        text: '更新の前にすべての Canary を停止し、反映の後に 1 つずつ始める。',
        why: '停止の間は監視が途切れる。誤りも見つからない。',
        section: '/monitoring/canary-operations/#cleanup',
      },
      {
        text: 'テンプレートで DryRunAndUpdate を true にする。',
        why: '更新のたびにドライランが動き、失敗すると Canary は更新されず、スタックの更新も失敗する。',
        section: '/monitoring/canary-operations/#dry-run',
      },
      {
        text: 'Canary を 2 つずつ作り、片方だけを更新してから切り替える。',
        why: '費用が 2 倍になり、切り替えも自分で作ることになる。',
        section: '/monitoring/canary-operations/#canary-cost',
      },
      {
        text: 'スケジュールを 1 時間に 1 回に変えてから更新し、次の実行を確かめて元に戻す。',
        why: '間隔を延ばしても誤りは防げない。ドライランではスケジュールの変更は確かめられない。',
        section: '/monitoring/canary-operations/#dry-run',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-canary-artifact-cost',
    situation:
      '1 分間隔の Canary を 1 年動かしたところ、S3 の料金が想定を超えた。チームは Canary のデータ保持を 30 日に設定していたので、古いスクリーンショットは消えていると考えていた。',
    ask: '原因と対処として、正しいものはどれか。',
    options: [
      {
        text: 'データ保持は成功した実行だけに効くので、失敗した実行の保持も設定する。',
        why: '成功と失敗のどちらの保持も、S3 の成果物には効かない。',
        section: '/monitoring/canary-operations/#artifacts',
      },
      {
        text: '暗号化を SSE-S3 に変えると、古い成果物が消える。',
        why: '暗号化の選択は、成果物の保存期間に関係しない。',
        section: '/monitoring/canary-operations/#artifacts',
      },
      {
        text: '成果物は CloudWatch Logs にあるので、ロググループの保持を縮める。',
        why: 'スクリーンショットや HAR ファイルがあるのは S3。ログの保持期間では消えない。',
        section: '/monitoring/cloudwatch-synthetics/#recorded-data',
      },
      {
        text: 'データ保持は実行の一覧だけに効くので、S3 バケットにライフサイクルルールを付ける。',
        why: 'S3 の成果物は自動では消えない。ライフサイクルルールで期限を決める。',
        section: '/monitoring/canary-operations/#artifacts',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rum-retention',
    situation:
      'メディア企業は RUM の計測データを 1 年間残し、季節ごとの表示速度を比べたい。アプリモニターでは CloudWatch Logs へのコピーを有効にした。3 か月後に確かめると、2 か月前のデータが見つからない。',
    ask: '何が足りなかったか。',
    options: [
      {
        text: 'RUM のコンソールで、保持期間を 1 年に変える。',
        why: 'RUM のデータは 30 日で消え、延ばす設定はない。',
        section: '/monitoring/cloudwatch-rum/#retention',
      },
      {
        text: 'セッションのサンプリングを 100% にする。',
        why: '割合が決めるのは集める量。残る期間は変わらない。',
        section: '/monitoring/cloudwatch-rum/#session-sampling',
      },
      {
        text: 'コピー先のロググループの保持期間を 1 年に延ばす。',
        why: 'コピー先も既定は 30 日。CloudWatch Logs の側で延ばさないと、コピーも消える。',
        section: '/monitoring/cloudwatch-rum/#retention',
      },
      {
        text: '29 日ごとに、RUM のデータを手でコピーする。',
        why: 'コピーはアプリモニターの設定で自動的に行われる。足りないのはコピー先の保持期間。',
        section: '/monitoring/cloudwatch-rum/#retention',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-rum-ad-blocker',
    situation:
      'ニュースサイトは、RUM の JavaScript スニペットを CDN から読み込んでいる。分析すると、利用者の数がアクセスログより明らかに少ない。広告ブロッカーを使う読者が多いことが分かった。',
    ask: 'データの欠けを減らす方法として、どれが適切か。',
    options: [
      {
        text: 'Web クライアントを NPM のモジュールとして組み込む。',
        why: 'CDN のスニペットは広告ブロッカーに遮られやすい。AWS は NPM での組み込みを推奨している。',
        section: '/monitoring/cloudwatch-rum/#setup',
      },
      {
        text: 'スニペットを body の終わりに移し、ほかの script の後に読み込む。',
        why: 'スニペットは head の中、ほかの script より前に入れる。位置を変えても遮断は避けられない。',
        section: '/monitoring/cloudwatch-rum/#setup',
      },
      {
        text: 'Cookie を許可し、同じ利用者のセッションをつなげる。',
        why: 'Cookie で増えるのは利用者とセッションのつながり。読み込みの遮断には効かない。',
        section: '/monitoring/cloudwatch-rum/#cookies',
      },
      {
        text: 'Synthetics の Canary に置き換える。',
        why: 'Canary が測るのはスクリプトのアクセス。実際の利用者の体感は分からない。',
        section: '/monitoring/cloudwatch-synthetics/#compare-with-rum',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rum-cookies-consent',
    situation:
      '欧州の利用者が多い企業は、法務部門から Cookie を使わない計測を求められた。プロダクトチームは、ページの表示速度とエラーのあったページをブラウザー別に見たい。利用者の数は分からなくてよい。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'Cookie なしでは計測できないので、RUM の導入をやめる。',
        why: 'Cookie を使うかは選べる。なくても性能とエラーは集まる。',
        section: '/monitoring/cloudwatch-rum/#cookies',
      },
      {
        text: 'アプリモニターで Cookie を許可せずに、RUM を使う。',
        why: 'Web Vitals、ページの表示、エラーのあったページ、ブラウザーの種類は Cookie なしでも見られる。',
        section: '/monitoring/cloudwatch-rum/#cookies',
      },
      {
        text: '利用者のメールアドレスを属性に入れて、Cookie の代わりにする。',
        why: '個人情報を自由記入の項目に入れてはいけない。',
        section: '/monitoring/cloudwatch-rum/#cookies',
      },
      {
        text: 'セッションのサンプリングを 1% にして、Cookie を許可する。',
        why: '割合を下げても Cookie は使われる。要件を満たさない。',
        section: '/monitoring/cloudwatch-rum/#session-sampling',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rum-anonymous-auth',
    situation:
      '公開の EC サイトに RUM を入れる。閲覧者の多くはログインしない。セキュリティ部門は、ブラウザーに長期の認証情報を置くことも、広い権限を与えることも認めていない。最も手間の少ない方法を選びたい。',
    ask: 'どの認可を選ぶべきか。',
    options: [
      {
        text: 'IAM ユーザーのアクセスキーを Web クライアントに埋め込む。',
        why: '長期の認証情報がすべての閲覧者に渡る。方針に反する。',
        section: '/monitoring/rum-operations/#authorization',
      },
      {
        text: '既存の ID プロバイダーでサインインした利用者にだけ認証情報を渡し、RUM へ送らせる。',
        why: 'ログインしない閲覧者のデータが集まらない。',
        section: '/monitoring/rum-operations/#authorization',
      },
      {
        text: '別アカウントのアプリモニターに、クロスアカウントのリソースベースポリシーを付ける。',
        why: 'RUM のリソースベースポリシーはクロスアカウントに対応しない。',
        section: '/monitoring/rum-operations/#authorization',
      },
      {
        text: 'Cognito ID プールで、認証されていない ID に送信だけを許可する。',
        why: '認証されていない ID が、RUM へ送るだけのロールを引き受ける。最も手間が少ない。',
        section: '/monitoring/rum-operations/#authorization',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rum-country-alarm',
    situation:
      '配信サービスは、日本の利用者だけ HTTP 5xx が増えたときに通知したい。RUM のメトリクスを見ると、ディメンションはアプリモニターの名前だけで、国を選べない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '国ごとにアプリモニターを分けて別のスニペットを配り、日本の分にアラームを付ける。',
        why: '利用者の国は事前に決められない。管理する数も増える。',
        section: '/monitoring/rum-operations/#extended-metrics',
      },
      {
        text: 'CloudWatch Logs へのコピーに、国の項目のサブスクリプションフィルターと Lambda 関数を付ける。',
        why: '作り込みが要る。国のディメンションを付けたメトリクスを送る機能がある。',
        section: '/monitoring/rum-operations/#extended-metrics',
      },
      {
        text: 'CountryCode をディメンションにした拡張メトリクスを送り、JP の値にアラームを付ける。',
        why: '拡張メトリクスは、既定のメトリクスに国などのディメンションを足して CloudWatch へ送る。',
        section: '/monitoring/rum-operations/#extended-metrics',
      },
      {
        text: '日本のリージョンに Canary を置き、5xx にアラームを付ける。',
        why: 'Canary の 5xx はスクリプトのアクセスの結果。利用者の 5xx ではない。',
        section: '/monitoring/cloudwatch-synthetics/#compare-with-rum',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-rum-end-to-end',
    situation:
      'SaaS 企業は、RUM で遅いページを見つけられるが、そのリクエストがバックエンドのどのサービスで遅れたかが分からない。バックエンドは X-Ray で計装済みで、トレースマップも使っている。',
    ask: '利用者の操作からバックエンドまで 1 つのトレースで見るには、どうするか。',
    options: [
      {
        text: 'アプリモニターのセッションのサンプリングを 100% にし、すべての操作を記録する。',
        why: '割合を上げても、リクエストにトレース ID は付かない。',
        section: '/monitoring/cloudwatch-rum/#session-sampling',
      },
      {
        text: 'アプリモニターのアクティブトレースを有効にし、Web クライアントにトレースヘッダーを付けさせる。',
        why: 'セッションのリクエストがトレースされ、ヘッダーで下流のトレースとつながる。',
        section: '/monitoring/rum-operations/#rum-tracing',
      },
      {
        text: 'RUM と X-Ray は併用できないので、RUM を外し、ブラウザーの処理も X-Ray SDK で計装する。',
        why: '二者択一ではない。トレースでつなげて使える。',
        section: '/monitoring/rum-operations/#rum-tracing',
      },
      {
        text: 'X-Ray のグループをページの URL で作り、遅いページのトレースを分ける。',
        why: 'グループは届いたトレースの分類。利用者の側の区間は加わらない。',
        section: '/monitoring/x-ray-operations/#groups',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-flow-immutable',
    situation:
      '企業は、全 VPC で既定の形式のフローログを 1 年前から使っている。監査の指摘で、tcp-flags と pkt-dstaddr を記録に含めることになった。既存の記録は残さなければならない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'カスタム形式のフローログを新しく作り、既存のものを削除する。',
        why: '作成後に項目は変えられない。削除しても、すでに届いた記録は残る。',
        section: '/monitoring/vpc-flow-logs/#limits',
      },
      {
        text: '既存のフローログをカスタム形式に変更し、2 つの項目を末尾に加える。',
        why: 'フローログの設定と項目は、作成した後では変更できない。',
        section: '/monitoring/vpc-flow-logs/#limits',
      },
      {
        text: 'Athena のテーブルに 2 つの列を足し、パーティションを読み直す。',
        why: '記録にない項目は、テーブルを変えても出てこない。',
        section: '/monitoring/vpc-flow-logs/#record-format',
      },
      {
        text: '既存のフローログの集計間隔を 1 分に変え、項目を増やす。',
        why: '間隔も作成後には変えられず、項目も増えない。',
        section: '/monitoring/vpc-flow-logs/#aggregation-interval',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-flow-dns-missing',
    situation:
      'セキュリティチームは、マルウェアの通信先を調べるために、VPC フローログから DNS の問い合わせを探した。インスタンスは VPC の既定の DNS を使っているが、問い合わせのレコードが 1 件もない。',
    ask: '理由として正しいものはどれか。',
    options: [
      {
        text: 'フローログは、UDP の通信を記録の対象にしない。',
        why: 'UDP も記録の対象。DNS だけが出ない理由にならない。',
        section: '/monitoring/vpc-flow-logs/#limits',
      },
      {
        text: '記録の対象を REJECT にしているため、許可された問い合わせが出ない。',
        why: 'DNS は許可された通信だが、対象を「すべて」にしても Amazon DNS への問い合わせは出ない。',
        section: '/monitoring/vpc-flow-logs/#limits',
      },
      {
        text: '集計間隔が 10 分なので、それより短い DNS の通信が落ちている。',
        why: '集計間隔はまとめる期間。短い通信もまとめて記録される。',
        section: '/monitoring/vpc-flow-logs/#aggregation-interval',
      },
      {
        text: 'Amazon DNS への問い合わせは記録されない。',
        why: '記録されない通信として決まっている。Route 53 Resolver のクエリログで記録する。',
        section: '/monitoring/vpc-flow-logs/#limits',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-flow-org-enable',
    situation:
      '企業は AWS Organizations の 200 アカウントを持ち、新しい VPC が毎週作られる。すべての VPC のフローログを CloudWatch Logs に出し、作り忘れをなくしたい。既存のフローログは変えたくない。',
    ask: '最も運用の少ない方法はどれか。',
    options: [
      {
        text: '各アカウントの管理者に、VPC を作るたびに手で有効にしてもらう。',
        why: '作り忘れを防げない。',
        section: '/monitoring/flow-log-scope/#enablement-rules',
      },
      {
        text: 'GuardDuty を組織の全アカウントで有効にし、フローログを自動で作らせる。',
        why: 'GuardDuty は独立したストリームを読むだけで、フローログを作らず、記録も見られない。',
        section: '/monitoring/flow-log-scope/#independent-consumers',
      },
      {
        text: 'CloudWatch のテレメトリー有効化ルールを、組織の範囲で作る。',
        why: '範囲に合う VPC を見つけ、フローログを自動で作る。既存のフローログには手を加えない。',
        section: '/monitoring/flow-log-scope/#enablement-rules',
      },
      {
        text: 'Transit Gateway フローログを有効にする。',
        why: '記録するのは Transit Gateway を通る通信だけ。VPC の中の通信は出ない。',
        section: '/monitoring/flow-log-scope/#transit-gateway-flow-logs',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-flow-vs-reachability',
    situation:
      '新しい VPC で、まだ通信を流していない。管理者は、Web サーバーからデータベースへ設定上つながるかどうかと、つながらないならどの設定が止めるのかを、本番の開始前に確かめたい。',
    ask: 'どのツールを使うべきか。',
    options: [
      {
        text: 'VPC フローログ',
        why: '実際の通信がなければレコードは出ない。設定の解析はしない。',
        section: '/monitoring/vpc-flow-logs/#when-to-use',
      },
      {
        text: 'Reachability Analyzer',
        why: '通信を流さずに設定を解析し、届かないときは止めているコンポーネントを示す。',
        section: '/monitoring/vpc-flow-logs/#when-to-use',
      },
      {
        text: 'VPC トラフィックミラーリング',
        why: 'ミラーリングするのは実際のパケット。通信がなければ何もミラーリングされない。',
        section: '/monitoring/vpc-traffic-mirroring/#compare-with-flow-logs',
      },
      {
        text: 'Network Flow Monitor',
        why: '測るのは実際の TCP 接続の遅延とパケット損失。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-flow-accept-then-reject',
    situation:
      '管理者が社内から EC2 インスタンスへ ping を送ると、応答が返らない。インスタンスの ENI のフローログには、入りの ICMP が ACCEPT、インスタンスから社内への ICMP が REJECT と出ている。セキュリティグループのアウトバウンドには、ICMP を許可するルールがない。',
    ask: '何を直せばよいか。',
    options: [
      {
        text: 'セキュリティグループのアウトバウンドで、社内への ICMP を許可する。',
        why: 'セキュリティグループはステートフルで、許可した通信の応答を止めない。',
        section: '/monitoring/flow-log-reading/#accept-and-reject',
      },
      {
        text: 'セキュリティグループのインバウンドで、社内からの ICMP を許可する。',
        why: '入りは ACCEPT なので、インバウンドは許可されている。',
        section: '/monitoring/flow-log-reading/#accept-and-reject',
      },
      {
        text: 'ネットワーク ACL のアウトバウンドで ICMP を許可する。',
        why: 'ネットワーク ACL はステートレスで、応答にもルールが要る。応答だけが REJECT なら、ネットワーク ACL が原因。',
        section: '/monitoring/flow-log-reading/#accept-and-reject',
      },
      {
        text: 'ルートテーブルに、インスタンスから社内へのルートを足す。',
        why: '応答の REJECT は、ENI でルールに拒否されたことを示す。ルートの欠けではない。',
        section: '/monitoring/flow-log-reading/#accept-and-reject',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-flow-single-reject',
    situation:
      'EC2 インスタンスへの 443 番の接続が失敗する。フローログには、入りの REJECT が 1 件だけあり、応答のレコードはない。担当者は、reject-reason を加えて原因がセキュリティグループかネットワーク ACL かを区別しようとしている。',
    ask: 'この考えについて正しいものはどれか。',
    options: [
      {
        text: '区別できない。reject-reason が示すのは BPA と暗号化コントロールによる拒否だけ。',
        why: 'それ以外の拒否では「-」になる。1 件の REJECT だけでは、どちらか決まらない。',
        section: '/monitoring/flow-log-reading/#reject-reason',
      },
      {
        text: '区別できる。セキュリティグループによる拒否なら SG、ネットワーク ACL による拒否なら NACL と出る。',
        why: 'そのような値はない。値は BPA、EC、「-」のどれか。',
        section: '/monitoring/flow-log-reading/#reject-reason',
      },
      {
        text: '区別は不要。応答のレコードがない REJECT は、必ずセキュリティグループの拒否である。',
        why: 'ネットワーク ACL の拒否も REJECT になる。',
        section: '/monitoring/flow-log-reading/#accept-and-reject',
      },
      {
        text: '区別は不要。応答のレコードがない REJECT は、必ずネットワーク ACL の拒否である。',
        why: 'セキュリティグループの拒否も REJECT になる。',
        section: '/monitoring/flow-log-reading/#accept-and-reject',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-flow-nat-source',
    situation:
      'NAT ゲートウェイの料金が急に増えた。NAT ゲートウェイの ENI のフローログは既定の形式で、プライベート側からの通信の宛先がすべて NAT ゲートウェイ自身のアドレスになっている。どのインスタンスが、どこへ大量に送ったかを知りたい。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '集計間隔を 1 分にした既定の形式で作り直し、srcaddr と dstaddr で bytes を合計する。',
        why: '細かくしても、宛先は NAT ゲートウェイのアドレスのまま。',
        section: '/monitoring/flow-log-reading/#which-address',
      },
      {
        text: 'instance-id と vpc-id を加えて作り直し、インスタンスごとに bytes を合計する。',
        why: 'NAT ゲートウェイの ENI では、instance-id が「-」になる。',
        section: '/monitoring/flow-log-reading/#which-address',
      },
      {
        text: 'flow-direction を加えて作り直し、egress だけの bytes を合計する。',
        why: '向きは分かるが、最終の宛先は分からない。',
        section: '/monitoring/flow-log-reading/#direction-and-path',
      },
      {
        text: 'pkt-dstaddr を加えて作り直し、srcaddr と pkt-dstaddr で bytes を合計する。',
        why: 'pkt-dstaddr に最終の宛先が出る。srcaddr と組み合わせると、どのインスタンスがどこへ送ったかが分かる。',
        section: '/monitoring/flow-log-reading/#nat-example',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-flow-s3-gateway-path',
    situation:
      '企業は S3 のゲートウェイエンドポイントを作り、NAT ゲートウェイの費用を減らしたつもりだった。費用は減っていない。バージョン 5 の項目を含むフローログでは、S3 宛ての egress の traffic-path が 8 になっている。',
    ask: '何が分かるか。',
    options: [
      {
        text: 'ゲートウェイエンドポイントを通っている。費用の原因は、ほかの宛先への通信にある。',
        why: 'ゲートウェイエンドポイントを通る場合は 7。8 はインターネットゲートウェイ。',
        section: '/monitoring/flow-log-reading/#direction-and-path',
      },
      {
        text: 'traffic-path はインバウンドの通信の経路なので、S3 への通信については何も分からない。',
        why: 'traffic-path はアウトバウンドの通信の経路。インバウンドの通信では「-」になる。',
        section: '/monitoring/flow-log-reading/#direction-and-path',
      },
      {
        text: 'VPC ピアリングを通り、別の VPC のエンドポイントから S3 へ出ている。',
        why: 'ピアリングは 4（同一リージョン）か 5（リージョン間）。',
        section: '/monitoring/flow-log-reading/#direction-and-path',
      },
      {
        text: 'S3 への通信がインターネットゲートウェイを通っている。ルートテーブルを調べる。',
        why: '8 はインターネットゲートウェイ。エンドポイントへのルートがない可能性がある。',
        section: '/monitoring/flow-log-reading/#direction-and-path',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-flow-central-s3',
    situation:
      '企業は、150 アカウントのフローログを、ログ用アカウントの S3 バケットに直接集めたい。最初のアカウントで作成したところ、Access Denied で失敗した。',
    ask: '何が足りないか。',
    options: [
      {
        text: 'ログ用アカウントのバケットポリシーで、delivery.logs.amazonaws.com に書き込みを許可する。',
        why: '別アカウントのバケットでは、所有者が先にポリシーを付けないと作成が失敗する。',
        section: '/monitoring/flow-log-delivery/#cross-account',
      },
      {
        text: '各アカウントに、vpc-flow-logs.amazonaws.com が引き受けるロールを作る。',
        why: 'そのロールを使うのは CloudWatch Logs へ送るとき。S3 では使わない。',
        section: '/monitoring/flow-log-delivery/#delivery-permissions',
      },
      {
        text: '各アカウントでフローログを作る利用者に、ログ用バケットへの s3:PutObject を許可する。',
        why: '書き込むのは利用者ではなく、ログ配信サービス。',
        section: '/monitoring/flow-log-delivery/#delivery-permissions',
      },
      {
        text: 'S3 へはクロスアカウントで送れないので、同じアカウントのバケットへ送り、ログ用アカウントへ複製する。',
        why: 'S3 へは別アカウントに直接送れる。',
        section: '/monitoring/flow-log-delivery/#cross-account',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-flow-athena-cost',
    situation:
      '企業は 2 年分のフローログをテキスト形式で S3 に置き、Athena で調べている。調査の多くは、障害が起きた 1 時間だけを対象にする。検索が遅く、料金も高い。今後の分を改善したい。',
    ask: 'どの設定でフローログを作り直すべきか。',
    options: [
      {
        text: '既定の形式のまま、集計間隔を 1 分に縮めて細かく絞れるようにする。',
        why: 'レコードが増え、検索はさらに遅くなる。',
        section: '/monitoring/flow-log-delivery/#flow-log-cost',
      },
      {
        text: '送信先を Data Firehose にし、Parquet 形式を選んで S3 へ流す。',
        why: 'Data Firehose へ送る形式はテキストだけ。',
        section: '/monitoring/vpc-flow-logs/#to-firehose',
      },
      {
        text: 'Parquet 形式、Hive 互換の接頭辞、時間パーティションを選ぶ。',
        why: 'Parquet はテキストより 10〜100 倍速く、時間パーティションで 1 時間分だけを読める。',
        section: '/monitoring/flow-log-delivery/#s3-files',
      },
      {
        text: 'CloudWatch Logs に切り替えて保持期間を 2 年にし、Logs Insights で調べる。',
        why: '長く保存するほど費用が増える。検索も Athena から Logs Insights に変わる。',
        section: '/monitoring/flow-log-delivery/#choose-destination',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-flow-reject-alarm',
    situation:
      'セキュリティチームは、踏み台サーバーの 22 番への拒否が 5 分間に 50 回を超えたら、すぐに通知を受けたい。フローログは S3 にだけ送られている。新しい基盤の運用はしたくない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'S3 バケットのイベント通知を、拒否の回数で絞って SNS トピックへ送る。',
        why: 'ファイルの作成は分かるが、中の拒否の回数は数えられない。',
        section: '/monitoring/flow-log-delivery/#choose-destination',
      },
      {
        text: 'CloudWatch Logs にも送り、メトリクスフィルターで監視する。',
        why: 'CloudWatch Logs なら、拒否の回数をメトリクスにしてアラームを付けられる。',
        section: '/monitoring/flow-log-delivery/#choose-destination',
      },
      {
        text: 'Athena の定義済みクエリを毎分実行し、結果が 50 件を超えたら知らせる。',
        why: 'S3 に届くまで約 10 分かかる。検索の費用もかかる。',
        section: '/monitoring/vpc-flow-logs/#aggregation-interval',
      },
      {
        text: 'トラフィックミラーリングで、拒否されたパケットを数える。',
        why: 'ミラー元で捨てられたインバウンドの通信はミラーリングされない。',
        section: '/monitoring/traffic-mirroring-design/#not-mirrored',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-flow-tgw-loss',
    situation:
      '複数の VPC を Transit Gateway でつないでいる企業で、一部の VPC の間の通信が失われる。ネットワークチームは、どの VPC の間で、ルートの欠けやブラックホールにより何パケットが失われたかを 1 か所で知りたい。',
    ask: '何を使うべきか。',
    options: [
      {
        text: '各 VPC の VPC フローログの REJECT を集計する。',
        why: 'REJECT はルールによる拒否。Transit Gateway での損失は出ない。',
        section: '/monitoring/flow-log-scope/#transit-gateway-flow-logs',
      },
      {
        text: 'Transit Gateway の ENI を含むサブネットの VPC フローログ。',
        why: 'ENI を通る通信は分かるが、損失の理由の項目はない。',
        section: '/monitoring/flow-log-scope/#transit-gateway-flow-logs',
      },
      {
        text: 'Network Flow Monitor のエージェントを Transit Gateway に入れる。',
        why: 'エージェントはインスタンスに入れるもの。Transit Gateway には入れられない。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
      {
        text: 'Transit Gateway フローログを有効にする。',
        why: '送信元と宛先の VPC と、ルートなし・ブラックホールなどで失われたパケットの数が出る。',
        section: '/monitoring/flow-log-scope/#transit-gateway-flow-logs',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-flow-guardduty-needs',
    situation:
      '企業は GuardDuty を全アカウントで有効にする。ネットワーク担当は、GuardDuty のためにすべての VPC でフローログを作る必要があると考え、その費用を見積もっている。監査のための通信の記録は求められていない。',
    ask: '正しい助言はどれか。',
    options: [
      {
        text: 'CloudWatch Logs へ送るフローログを作る。GuardDuty がロググループを読む。',
        why: 'GuardDuty は利用者のロググループを読まない。',
        section: '/monitoring/flow-log-scope/#independent-consumers',
      },
      {
        text: 'S3 へ送るフローログを作る。GuardDuty がバケットを読む。',
        why: 'GuardDuty は利用者のバケットのフローログを読まない。',
        section: '/monitoring/flow-log-scope/#independent-consumers',
      },
      {
        text: 'フローログは作らなくてよい。GuardDuty は独立した複製のストリームを読む。',
        why: '有効にするとすぐに分析が始まり、既存の設定にも影響しない。',
        section: '/monitoring/flow-log-scope/#independent-consumers',
      },
      {
        text: 'Security Lake を先に有効にする。GuardDuty は Security Lake を読む。',
        why: 'GuardDuty の基本のデータソースは独立したストリームで、Security Lake は要らない。',
        section: '/monitoring/security-log-analysis/#guardduty',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-mirroring-payload',
    situation:
      '金融機関は、基幹アプリケーションの EC2 インスタンスの通信を、ペイロードまで侵入検知の製品で検査したい。ベンダーの制約で、インスタンスにエージェントは入れられない。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: 'VPC フローログを 1 分間隔で S3 に送り、届いたファイルを製品に読ませる。',
        why: 'フローログにパケットの中身は残らない。',
        section: '/monitoring/vpc-traffic-mirroring/#compare-with-flow-logs',
      },
      {
        text: 'ENI をミラー元、製品のインスタンスを送信先にしてミラーリングする。',
        why: 'ENI でパケットをミラーリングするので、OS に何も入れずにペイロードを検査できる。',
        section: '/monitoring/vpc-traffic-mirroring/#purposes',
      },
      {
        text: 'Network Flow Monitor のエージェントを入れる。',
        why: 'エージェントが要るうえ、測るのは遅延とパケット損失。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
      {
        text: 'Reachability Analyzer を定期的に実行する。',
        why: '設定の解析であり、実際のパケットは見ない。',
        section: '/monitoring/vpc-flow-logs/#when-to-use',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-mirroring-block',
    situation:
      'セキュリティ部門は、インターネットから届く攻撃のパケットを検査し、悪意のあるものをその場で遮断したい。担当者は、ミラートラフィックを検査製品に送れば遮断できると考えている。',
    ask: '正しい判断はどれか。',
    options: [
      {
        text: 'フィルターのルールで reject を選べば、合うパケットは本番でも遮断される。',
        why: 'reject は「ミラーリングしない」という意味。本番の通信は止まらない。',
        section: '/monitoring/traffic-mirroring-design/#filter-rules',
      },
      {
        text: '送信先を Gateway Load Balancer エンドポイントにすれば、ミラートラフィックの検査で本番も遮断できる。',
        why: '送信先を変えても、届くのはミラートラフィック。本番は先に通っている。',
        section: '/monitoring/vpc-traffic-mirroring/#compromised-workload',
      },
      {
        text: 'パケットの長さを短く制限すれば、攻撃のペイロードが本番でも落ちる。',
        why: '短くなるのはミラートラフィックだけ。',
        section: '/monitoring/vpc-traffic-mirroring/#source-and-target',
      },
      {
        text: 'ミラーリングで見えるのは帯域外のコピーだけなので、経路に置く AWS Network Firewall などを使う。',
        why: '遮断には、通信の経路の上に置く検査が要る。',
        section: '/monitoring/vpc-traffic-mirroring/#compromised-workload',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-mirroring-ha',
    situation:
      '企業は 25 個のインスタンスの通信をミラーリングし、1 つの監視インスタンスの ENI に送ろうとした。途中でミラー元を足せなくなった。監視インスタンスの障害で検査が止まることも心配している。パケットの順序は問わない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '2 つの AZ に NLB を置き、それを送信先にする。',
        why: 'NLB にミラー元の数の上限はなく、複数の監視インスタンスへ振り分けられる。',
        section: '/monitoring/vpc-traffic-mirroring/#high-availability',
      },
      {
        text: 'ENI が受けるミラー元の上限を、サポートに依頼して引き上げてもらう。',
        why: 'ミラーリングの上限は引き上げられない。',
        section: '/monitoring/vpc-traffic-mirroring/#quotas',
      },
      {
        text: 'ミラー元ごとにセッションを 3 つ作り、同じ ENI を送信先にする。',
        why: 'セッションを増やしても、ENI の送信先が受けるミラー元の上限は変わらない。',
        section: '/monitoring/vpc-traffic-mirroring/#quotas',
      },
      {
        text: '2 つの AZ の ALB を送信先にし、HTTPS のリスナーを作る。',
        why: '送信先に選べるのは ENI、NLB、Gateway Load Balancer エンドポイント。',
        section: '/monitoring/vpc-traffic-mirroring/#mirror-target',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-mirroring-central',
    situation:
      '企業は 30 のアカウントに VPC を持ち、すべてのミラートラフィックをセキュリティアカウントの VPC に集めて検査したい。VPC の間のルーティングは増やさず、検査のアプライアンスは負荷に応じて増減させる。',
    ask: 'どの構成が最も適切か。',
    options: [
      {
        text: '各 VPC と検査用 VPC を同一リージョンのピアリングでつなぎ、検査用インスタンスの ENI を送信先にする。',
        why: '30 のピアリングとルートが要る。ENI の送信先には、ミラー元の数の上限もある。',
        section: '/monitoring/traffic-mirroring-design/#connectivity',
      },
      {
        text: '各 VPC に監視インスタンスを置いて増減させ、検査の結果を S3 に集める。',
        why: 'アプライアンスがすべての VPC に要り、1 か所での検査にならない。',
        section: '/monitoring/traffic-mirroring-design/#central-inspection',
      },
      {
        text: '検査用 VPC に Gateway Load Balancer を置き、各 VPC に作ったエンドポイントを送信先にする。',
        why: 'エンドポイントが VPC とアカウントをまたいで届ける。検査側は 1 つの VPC で増減できる。',
        section: '/monitoring/traffic-mirroring-design/#central-inspection',
      },
      {
        text: '各 VPC のフローログを、検査用アカウントの S3 バケットに送る。',
        why: 'フローログにはパケットがないので、内容の検査はできない。',
        section: '/monitoring/vpc-traffic-mirroring/#compare-with-flow-logs',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-mirroring-two-tools',
    situation:
      '企業は、同じ ENI の通信のうち HTTP を製品 A に、そのほかの TCP を製品 B に送りたい。セッション番号 1 に「すべての TCP → 製品 B」、番号 2 に「HTTP → 製品 A」を設定したところ、製品 A に何も届かない。',
    ask: '原因と対処はどれか。',
    options: [
      {
        text: '1 つの ENI に作れるセッションは 1 つなので、製品 A のセッションを別の ENI に移す。',
        why: '1 つの ENI に 3 つまで作れる。',
        section: '/monitoring/vpc-traffic-mirroring/#quotas',
      },
      {
        text: 'パケットは最初に合ったセッションだけでミラーリングされるので、HTTP のセッションを小さい番号にする。',
        why: '番号 1 がすべての TCP をミラーリングすると、番号 2 には何も残らない。狭いフィルターを先にする。',
        section: '/monitoring/traffic-mirroring-design/#session-order',
      },
      {
        text: '製品 A の送信先を、Gateway Load Balancer エンドポイントに変える。',
        why: '送信先の種類を変えても、先に番号 1 でミラーリングされる。',
        section: '/monitoring/traffic-mirroring-design/#session-order',
      },
      {
        text: '番号 2 のフィルターに、アウトバウンドの HTTP を accept するルールを足す。',
        why: 'サーバーから出る HTTP のパケットも、先に番号 1 でミラーリングされる。順を直さないと届かない。',
        section: '/monitoring/traffic-mirroring-design/#session-order',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-mirroring-outbound-missing',
    situation:
      '監視チームは、サーバーに届くリクエストのミラートラフィックは受け取れるが、サーバーから出るレスポンスのミラートラフィックが 1 つも届かない。フィルターには、すべての TCP を accept するインバウンドのルールが 1 つある。監視インスタンスのセキュリティグループは、UDP 4789 番を許可している。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'ミラー元のセキュリティグループのアウトバウンドが、UDP 4789 番を拒否している。',
        why: '出ていくミラートラフィックは、ミラー元のアウトバウンドのセキュリティグループに左右されない。',
        section: '/monitoring/traffic-mirroring-design/#not-mirrored',
      },
      {
        text: 'レスポンスのミラートラフィックは、フローログにしか出ない。',
        why: 'レスポンスもミラーリングできる。アウトバウンドのルールが要る。',
        section: '/monitoring/traffic-mirroring-design/#filter-rules',
      },
      {
        text: '監視インスタンスが VXLAN を解釈できない。',
        why: 'リクエストのミラートラフィックは受け取れているので、解釈はできている。',
        section: '/monitoring/traffic-mirroring-design/#not-arriving',
      },
      {
        text: 'フィルターにアウトバウンドのルールがない。',
        why: 'インバウンドとアウトバウンドは別のルール。なければ、アウトバウンドの通信はミラーリングされない。',
        section: '/monitoring/traffic-mirroring-design/#filter-rules',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-mirroring-cost-stopped',
    situation:
      '調査のために 20 個のインスタンスで 3 か月ミラーリングを使った。調査が終わり、ミラー元のインスタンスをすべて停止したが、翌月もミラーリングの料金が請求された。',
    ask: '何をすべきか。',
    options: [
      {
        text: 'トラフィックミラーリングのセッションを削除する。',
        why: '料金はセッションが有効な時間にかかる。停止や終了では止まらない。',
        section: '/monitoring/traffic-mirroring-design/#mirroring-cost',
      },
      {
        text: 'ミラー元のインスタンスを終了し、ENI だけを残す。',
        why: 'インスタンスを終了しても、セッションが残っている間は課金が続く。',
        section: '/monitoring/traffic-mirroring-design/#mirroring-cost',
      },
      {
        text: 'フィルターのルールをすべて消し、ミラートラフィックが作られないようにする。',
        why: '何もミラーリングしなくなるが、セッションは有効なまま。',
        section: '/monitoring/traffic-mirroring-design/#mirroring-cost',
      },
      {
        text: '送信先の監視インスタンスを停止し、ミラートラフィックを受けないようにする。',
        why: '送信先の停止では、セッションの料金は止まらない。',
        section: '/monitoring/traffic-mirroring-design/#mirroring-cost',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-xray-annotation',
    situation:
      'EC 企業は、特定の顧客から「昨日の 15 時ごろの注文だけ遅かった」と問い合わせを受けた。X-Ray のトレースには顧客 ID をメタデータとして記録しているが、顧客 ID で検索しても見つからない。',
    ask: '今後、顧客 ID で探せるようにするには、どうするか。',
    options: [
      {
        text: 'メタデータの値をオブジェクトから文字列に変え、フィルター式で検索する。',
        why: 'メタデータは型によらず索引が付かず、検索できない。',
        section: '/monitoring/x-ray/#traces',
      },
      {
        text: 'トレースの保持期間を 1 年に延ばし、後から探せるようにする。',
        why: '保持は 30 日。延ばしても、メタデータは検索できない。',
        section: '/monitoring/x-ray/#traces',
      },
      {
        text: '顧客 ID を注釈として記録し、フィルター式で検索する。',
        why: '注釈には索引が付き、annotation のキーと値で絞り込める。',
        section: '/monitoring/x-ray/#traces',
      },
      {
        text: 'サンプリングの率を 100% にし、すべての注文を記録する。',
        why: 'すべて記録しても、メタデータでは検索できない。',
        section: '/monitoring/x-ray/#traces',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-xray-new-instrumentation',
    situation:
      '企業は、新しい Java のサービスに分散トレースを組み込む。特定の製品に縛られず、AWS の今後の機能追加も受けたい。メトリクスとログも同じエージェントで集めたい。',
    ask: 'どの組み合わせを選ぶべきか。',
    options: [
      {
        text: 'X-Ray SDK for Java と X-Ray デーモン',
        why: 'どちらもメンテナンスモードで、セキュリティ修正しか行われない。',
        section: '/monitoring/x-ray/#sdk',
      },
      {
        text: 'OpenTelemetry（ADOT）と CloudWatch エージェント',
        why: 'AWS の推奨。エージェントがメトリクス・ログ・トレースをまとめて集める。',
        section: '/monitoring/x-ray-operations/#send-paths',
      },
      {
        text: 'アプリケーションから PutTraceSegments を直接呼ぶ',
        why: '普通は使わない方法。計装の標準にもならない。',
        section: '/monitoring/x-ray/#put-trace-segments',
      },
      {
        text: 'OpenTelemetry から gRPC で、X-Ray の OTLP エンドポイントへ送る',
        why: 'OTLP エンドポイントは HTTP だけに対応し、gRPC は使えない。',
        section: '/monitoring/x-ray/#opentelemetry',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-xray-collectorless-cost',
    situation:
      'チームは ADOT の SDK を使い、エージェントを置かずに OTLP エンドポイントへトレースを送り始めた。翌月、取り込みの料金が以前の構成の約 20 倍になった。全件の記録は求められていない。',
    ask: '原因と対処として正しいものはどれか。',
    options: [
      {
        text: 'OTLP エンドポイントは高い単価なので、X-Ray デーモンに戻す。',
        why: '原因は単価ではなく量。デーモンはメンテナンスモード。',
        section: '/monitoring/x-ray/#sampling',
      },
      {
        text: 'Transaction Search が全件に索引を作っているので、索引の割合を 0% に下げる。',
        why: '索引の割合を下げても、送られるスパンの量は変わらない。',
        section: '/monitoring/x-ray/#transaction-search',
      },
      {
        text: 'Default のサンプリングルールに SamplingRateBoost を付け、率を下げる。',
        why: 'SamplingRateBoost は率を上げる設定で、Default のルールには付けられない。',
        section: '/monitoring/x-ray/#sampling',
      },
      {
        text: 'エージェントなしの既定は 100%。OTEL_TRACES_SAMPLER で 5% などに下げる。',
        why: '既定は parentbased_always_on。環境変数で割合を決める。',
        section: '/monitoring/x-ray/#sampling',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-xray-otlp-rejected',
    situation:
      'チームは OpenTelemetry コレクターに sigv4auth を設定し、HTTP で X-Ray の OTLP エンドポイントへスパンを送ろうとしている。ロールの書き込みの権限も正しい。このアカウントでトレースを使うのは初めてで、スパンが受け付けられない。',
    ask: '最初に確かめることはどれか。',
    options: [
      {
        text: 'Transaction Search が有効になっているか。',
        why: 'トレースの OTLP エンドポイントを使う前に、有効にする必要がある。',
        section: '/monitoring/x-ray/#opentelemetry',
      },
      {
        text: 'コレクターからデーモンへの UDP 2000 番が開いているか。',
        why: 'UDP 2000 番は X-Ray SDK とデーモンの間で使うもの。',
        section: '/monitoring/x-ray/#put-trace-segments',
      },
      {
        text: 'コレクターにベアラートークンを設定しているか。',
        why: 'トレースのエンドポイントは SigV4 だけで、ベアラートークンは使えない。',
        section: '/monitoring/x-ray/#opentelemetry',
      },
      {
        text: '受けるスパンに合うフィルター式で、X-Ray のグループを作っているか。',
        why: 'グループは届いたトレースの分類。受け付けには関係しない。',
        section: '/monitoring/x-ray-operations/#groups',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-xray-downstream-rule',
    situation:
      'サービス A がサービス B を呼ぶ。チームは B のトレースをすべて残すため、B に合うサンプリングルールを率 100% で作った。数日たっても B のトレースは増えない。A のリクエストは Default のルールで 5% だけ記録されている。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'B のルールの優先順位を 1 にし、先に使わせる。',
        why: 'B はすでに上流の決定に従っているので、順を上げても使われない。',
        section: '/monitoring/x-ray-trace-model/#head-based-sampling',
      },
      {
        text: 'B のルールのリザーバーを、1 秒に 100 件にする。',
        why: 'リザーバーも、決定がまだのリクエストにだけ効く。',
        section: '/monitoring/x-ray-trace-model/#head-based-sampling',
      },
      {
        text: 'A に合うルールを作り、率を 100% にする。',
        why: 'サンプリングの決定は最初のサービスで 1 回だけ。下流はそれに従う。',
        section: '/monitoring/x-ray-trace-model/#head-based-sampling',
      },
      {
        text: 'B の計装を、X-Ray SDK からデーモンだけに変える。',
        why: 'デーモンは SDK から受けて送るだけで、計装の代わりにならない。',
        section: '/monitoring/x-ray/#put-trace-segments',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-xray-alb-node',
    situation:
      'チームは ALB、ECS サービス、DynamoDB からなるアプリケーションを計装した。トレースマップに ECS サービスと DynamoDB は出るが、ALB が出ない。DynamoDB は計装していない。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'ALB のアクセスログを有効にすれば、トレースマップに出る。',
        why: 'アクセスログは X-Ray のデータではない。',
        section: '/monitoring/x-ray-trace-model/#integrated-services',
      },
      {
        text: 'ALB は X-Ray に送らないので出ない。DynamoDB は、呼ぶ側のサブセグメントから推定されて出る。',
        why: 'ヘッダーを渡すことと、セグメントを送ることは別。推定セグメントは、送らない下流のために作られる。',
        section: '/monitoring/x-ray-trace-model/#integrated-services',
      },
      {
        text: 'ALB が出ないのは、サンプリングで外れたため。ALB に合うルールを作り、率を 100% にすれば出る。',
        why: '率を上げても、ALB はセグメントを送らない。',
        section: '/monitoring/x-ray-trace-model/#integrated-services',
      },
      {
        text: 'DynamoDB は計装していないので、出ているのは誤り。ALB の情報が混ざっている。',
        why: 'DynamoDB は推定セグメントとして正しく出ている。',
        section: '/monitoring/x-ray-trace-model/#inferred-segment',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-xray-header-lost',
    situation:
      'リクエストは API Gateway、Lambda、EC2 上の社内サービスの順に流れる。社内サービスは計装済みだが、そのトレースは別の ID で記録され、1 本につながらない。Lambda は自作の HTTP クライアントで呼んでいる。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: '社内サービスの EC2 に AWSXrayReadOnlyAccess がない。',
        why: '読み取りの権限は、見る人に要るもの。トレースの ID には関係しない。',
        section: '/monitoring/x-ray-operations/#iam',
      },
      {
        text: 'X-Ray は EC2 と Lambda を 1 つのトレースにできない。',
        why: '同じトレース ID を渡せば、つながる。',
        section: '/monitoring/x-ray-trace-model/#trace-and-segment',
      },
      {
        text: '社内サービスのサンプリングルールの率が低い。',
        why: '記録はされている。切れているのは ID が渡っていないため。',
        section: '/monitoring/x-ray-trace-model/#tracing-header',
      },
      {
        text: '呼び出しに X-Amzn-Trace-Id ヘッダーが渡っていない。',
        why: 'ヘッダーを渡さなければ、下流は新しいトレースを始める。',
        section: '/monitoring/x-ray-trace-model/#tracing-header',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-xray-payment-rule',
    situation:
      '決済サービスでは、決済のリクエストをすべてトレースし、1 秒に数百回あるヘルスチェックはほとんど記録したくない。本番の再デプロイは来月まで凍結されている。計装は X-Ray のルールを読む設定になっている。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'X-Ray にルールを 2 つ作り、決済は率 100%、ヘルスチェックは低い率にする。',
        why: 'ルールの変更は、コードの変更も再デプロイもなしで効く。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
      {
        text: 'SDK に持たせる JSON のルールを書き換え、決済は 100%、ヘルスチェックは 0% にする。',
        why: '変えるには再デプロイが要る。リザーバーもインスタンスごとに数えられる。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
      {
        text: 'Default のルールの率を 100% にし、決済を漏れなく記録する。',
        why: 'ヘルスチェックもすべて記録され、費用が増える。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
      {
        text: '決済のトレースだけのグループを作り、ヘルスチェックを除く。',
        why: 'グループは届いたトレースの分類。記録する割合は変わらない。',
        section: '/monitoring/x-ray-operations/#groups',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-xray-sdk-attribute-rule',
    situation:
      'あるチームは、X-Ray SDK で計装したサービスを EC2 で動かしている。有料の利用者のリクエストだけをすべて記録しようと、属性を条件にした率 100% のサンプリングルールをコンソールで作った。このサービスは入口だが、有料の利用者のトレースは増えない。',
    ask: 'なぜか。',
    options: [
      {
        text: '下流のサービスに合うルールが、入口のルールより優先される。',
        why: '決めるのは最初のサービスで、1 回だけ。下流は自分のルールを使わない。',
        section: '/monitoring/x-ray-trace-model/#head-based-sampling',
      },
      {
        text: '属性を条件にしたルールを、X-Ray SDK が無視する。',
        why: 'X-Ray SDK は属性のルールに対応しない。リソース ARN も * のルールだけ。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
      {
        text: 'コンソールの率 100 が、1% と読まれている。',
        why: 'コンソールでは 0〜100 で書く。100 はすべて。0〜1 で書くのは、SDK に持たせる JSON。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
      {
        text: 'ルールを作った後に、サービスを再デプロイしていない。',
        why: '再デプロイが要るのは、SDK に持たせる JSON のルール。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-xray-cross-account',
    situation:
      '企業のアプリケーションは、同じリージョンの 4 つのアカウントにまたがる。運用チームは、中央の監視用アカウントの 1 つの画面で、リクエストの全体の流れを見たい。各アカウントのデータは、そのアカウントにも残す。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: 'すべてのデーモンに中央のアカウントのロールを引き受けさせ、トレースを中央へ送る。',
        why: '送信先は 1 つになり、各アカウントに残らない。全体を見る標準の方法は別にある。',
        section: '/monitoring/x-ray-operations/#cross-account-tracing',
      },
      {
        text: '中央のアカウントの担当者が、各アカウントの X-Ray コンソールへ切り替えるロールを作る。',
        why: 'アカウントごとの画面を切り替えることになり、1 つの画面で見られない。',
        section: '/monitoring/x-ray-operations/#cross-account-tracing',
      },
      {
        text: 'CloudWatch のクロスアカウントオブザーバビリティで、中央と 4 つのアカウントをつなぐ。',
        why: 'モニタリングアカウントのトレースマップに、すべてのアカウントのノードが出る。最初の 1 つへのコピーは無料。',
        section: '/monitoring/x-ray-operations/#cross-account-tracing',
      },
      {
        text: '各アカウントのトレースを S3 に書き出し、中央の Athena で結合する。',
        why: '作り込みが要る。トレースマップでの表示もできない。',
        section: '/monitoring/x-ray-operations/#cross-account-tracing',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-xray-kms-disabled',
    situation:
      '規制のため、企業は X-Ray のトレースをカスタマーマネージドキーで暗号化している。キーの棚卸しで、使われていないと誤解されたキーが無効にされた。翌日、無効化の後のトレースが 1 件も見つからない。',
    ask: '何が起きたか。',
    options: [
      {
        text: 'キーを使えないので、X-Ray がデータの保存を止めた。',
        why: 'キーにアクセスできないと保存が止まる。キーの無効化は監視の停止になる。',
        section: '/monitoring/x-ray-operations/#encryption',
      },
      {
        text: 'X-Ray が、自動で AWS マネージドキーに切り替えた。',
        why: '自動の切り替えは行われない。',
        section: '/monitoring/x-ray-operations/#encryption',
      },
      {
        text: 'トレースは保存されているが、見る人に kms:Decrypt がない。',
        why: '無効化の後は、保存そのものが止まっている。',
        section: '/monitoring/x-ray-operations/#encryption',
      },
      {
        text: 'サンプリングのルールの率が 0% になり、記録されなくなった。',
        why: '暗号化の設定は、サンプリングに影響しない。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-xray-insights-notify',
    situation:
      '運用チームは、しきい値を決めずに、普段より故障が増えたことと原因のサービスを自動で知り、チャットへ通知したい。アプリケーションは X-Ray で計装済み。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'X-Ray のグループのメトリクスに、静的なしきい値のアラームを付ける。',
        why: 'しきい値を決める必要があり、原因のサービスは示されない。',
        section: '/monitoring/x-ray-operations/#groups',
      },
      {
        text: 'Default のサンプリングルールの率を上げ、故障のトレースを増やす。',
        why: '記録が増えるだけで、通知はされない。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
      {
        text: 'Transaction Search の aws/spans に、メトリクスフィルターを付ける。',
        why: '自分で条件を書くことになり、普段との差は分からない。',
        section: '/monitoring/x-ray/#transaction-search',
      },
      {
        text: 'グループでインサイトと通知を有効にし、EventBridge から通知先へ送る。',
        why: '故障の率が予想を超えるとインサイトが作られ、変化のたびにイベントが出る。',
        section: '/monitoring/x-ray-operations/#insights',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-siem-production',
    situation:
      '検証のため、CloudFormation の手軽な手順で SIEM on Amazon OpenSearch Service を作った。結果がよく、本番に使うことになった。本番では、ドメインを VPC のプライベートサブネットに置くことが必須である。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '作ったドメインのアクセスポリシーで、自社の IP アドレスだけを許可して使い続ける。',
        why: '公開アクセスのドメインのままで、VPC に置くという要件を満たさない。',
        section: '/monitoring/siem-opensearch/#setup',
      },
      {
        text: '同じテンプレートでスタックを更新し、VPC とサブネットのパラメータを入れる。',
        why: 'このテンプレートは最初の構築のためのもの。VPC への配置には CDK での構築が要る。',
        section: '/monitoring/siem-opensearch/#setup',
      },
      {
        text: 'CDK で構築し直し、ドメインをプライベートサブネットに置く。',
        why: 'VPC への配置は CDK での構築が要る。既定の t3.medium.search は本番に向かない。',
        section: '/monitoring/siem-opensearch/#setup',
      },
      {
        text: 'OpenSearch Serverless のコレクションに、SIEM を構築し直す。',
        why: 'Serverless への対応は実験的で、Security Analytics が使えない。',
        section: '/monitoring/siem-opensearch/#serverless',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-siem-correlate',
    situation:
      'アナリストは、CloudTrail、WAF、フローログを 1 つの画面で、同じ送信元 IP アドレスについて時間順に並べたい。それぞれのログの項目名は違う。SIEM on Amazon OpenSearch Service を使っている。',
    ask: 'なぜ、同じ項目で検索できるのか。',
    options: [
      {
        text: 'Lambda 関数が、項目を Elastic Common Schema にそろえるから。',
        why: '違うログでも、送信元 IP アドレスなどが同じ項目名になる。',
        section: '/monitoring/siem-opensearch/#log-aggregation',
      },
      {
        text: 'S3 バケットが、保存のときにログの形式を共通の項目に変換するから。',
        why: '形式をそろえるのは S3 ではなく、通知で動く Lambda 関数。',
        section: '/monitoring/siem-opensearch/#log-aggregation',
      },
      {
        text: 'OpenSearch Dashboards が、検索のときに項目を読み替えるから。',
        why: 'Dashboards は可視化と分析の画面。項目は取り込みのときにそろえられる。',
        section: '/monitoring/siem-opensearch/#visualization',
      },
      {
        text: 'AWS のすべてのログが、最初から OCSF で出力されるから。',
        why: 'OCSF にそろえるのは Security Lake。元のログの形式はそれぞれ違う。',
        section: '/monitoring/security-log-analysis/#security-lake',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-siem-direct-query',
    situation:
      '企業は Security Lake に全社のログを集めている。調査は月に数回で、OpenSearch の画面で調べたいが、データを複製したくない。SIEM on Amazon OpenSearch Service のドメインはすでにある。',
    ask: '正しい方法はどれか。',
    options: [
      {
        text: 'OpenSearch UI から、Security Lake の直接クエリを使う。',
        why: 'データを移さずに調べられる。費用はクエリの OCU の時間。',
        section: '/monitoring/siem-opensearch/#security-lake-direct-query',
      },
      {
        text: '既存の SIEM のドメインから、Security Lake を直接クエリする。',
        why: '直接クエリは、OpenSearch Serverless のコレクションと OpenSearch UI でだけ使える。',
        section: '/monitoring/siem-opensearch/#security-lake-direct-query',
      },
      {
        text: 'SIEM を Security Lake のデータアクセスのサブスクライバーにして取り込む。',
        why: '取り込むとデータが複製され、要件に反する。',
        section: '/monitoring/siem-operations/#multi-account',
      },
      {
        text: 'Security Lake のログを、GuardDuty の画面から検索する。',
        why: 'GuardDuty は検知のサービスで、ログを検索する画面ではない。',
        section: '/monitoring/security-log-analysis/#guardduty',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-siem-control-tower',
    situation:
      'Control Tower を使う企業が、Log Archive アカウントに集まった CloudTrail などのログを、Security Tooling アカウントに置いた SIEM で調べたい。ログの原本は Log Archive アカウントから動かさない。',
    ask: 'どうつなぐか。',
    options: [
      {
        text: 'SIEM を Log Archive アカウントに構築し直し、同じアカウントの中でログのバケットを読む。',
        why: 'ログの保管と分析が同じアカウントになる。別のアカウントから読める。',
        section: '/monitoring/siem-operations/#multi-account',
      },
      {
        text: 'すべてのアカウントの証跡を作り直し、SIEM のバケットへ直接出す。',
        why: '原本の置き場所が変わる。集まったログを読めばよい。',
        section: '/monitoring/siem-operations/#multi-account',
      },
      {
        text: 'Log Archive のバケットを公開し、SIEM の Lambda 関数から定期的に読む。',
        why: '公開は不要。ロールの引き受けで読める。',
        section: '/monitoring/siem-operations/#multi-account',
      },
      {
        text: 'Log Archive アカウントに SQS キューと IAM ロールを作り、SIEM のスタックに設定する。',
        why: 'SIEM の Lambda 関数が通知を受け、ロールを引き受けてログを読む。',
        section: '/monitoring/siem-operations/#multi-account',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-siem-disk-full',
    situation:
      'SIEM のダッシュボードに、昨夜から新しいログが出ない。Lambda 関数 aes-siem-es-loader の予約された同時実行数は 0 になっている。空き容量の低下のアラームが昨夜から ALARM である。',
    ask: '何をすべきか。',
    options: [
      {
        text: 'es-loader の予約された同時実行数をすぐに 10 に戻し、デッドレターキューから再実行する。',
        why: '容量がないままでは、また失敗して止められる。先に空きを増やす。',
        section: '/monitoring/siem-operations/#ingestion-failure',
      },
      {
        text: 'スタックを削除して作り直し、新しいドメインで取り込みをやり直す。',
        why: 'ドメインやバケットは残る。取り込みを止めた原因は容量。',
        section: '/monitoring/siem-operations/#cleanup',
      },
      {
        text: '空き容量を増やし、同時実行数を 10 に戻して、デッドレターキューから再実行する。',
        why: '空きが 200 MB 未満の状態が 30 分続くと、es-loader が止められる。失敗した分はキューに残る。',
        section: '/monitoring/siem-operations/#ingestion-failure',
      },
      {
        text: 'S3 バケットの古いログを消して容量を空け、同時実行数を 10 に戻す。',
        why: '足りないのは OpenSearch Service の容量。S3 の原本を消してはいけない。',
        section: '/monitoring/siem-operations/#ingestion-failure',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-siem-old-logs',
    situation:
      'SIEM で 2 年分のログを検索できるようにする。最近 1 か月のログは頻繁に調べ、それより古いログはときどき調べるだけで、書き込みはない。ホットストレージの費用を下げたい。データノードは r6g.large.search で、専用マスターノードがある。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: '古いインデックスを削除し、必要なときに Athena で調べる。',
        why: 'SIEM で検索できるという要件を満たさない。',
        section: '/monitoring/siem-operations/#capacity',
      },
      {
        text: '古い月のインデックスを UltraWarm へ移す。',
        why: '読み取り専用の古いインデックスに向く。同じツールで検索でき、レプリカの分の容量も要らない。',
        section: '/monitoring/siem-operations/#capacity',
      },
      {
        text: 'データノードを t3.medium.search に下げる。',
        why: 'T3 では UltraWarm も使えず、検索の性能も落ちる。',
        section: '/monitoring/siem-operations/#capacity',
      },
      {
        text: 'インデックスのローテーションを 1 年ごとにする。',
        why: 'まとめて移しにくくなる。費用は下がらない。',
        section: '/monitoring/siem-operations/#capacity',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-seclog-security-lake',
    situation:
      '企業は、80 アカウントの CloudTrail、フローログ、DNS のログと、SaaS の監査ログを、標準の形式で自社の S3 に集めたい。分析は部門ごとに別の製品を使う。収集の基盤は運用したくない。',
    ask: 'どのサービスを中心にすべきか。',
    options: [
      {
        text: 'Security Lake',
        why: 'OCSF と Parquet にそろえて自社の S3 に集め、サブスクライバーごとにアクセスを決められる。',
        section: '/monitoring/security-log-analysis/#security-lake',
      },
      {
        text: 'Security Hub CSPM',
        why: '集めるのは検出結果。大量の生ログは取り込まない。',
        section: '/monitoring/security-log-analysis/#compare-services',
      },
      {
        text: 'GuardDuty',
        why: 'ログは分析の後に捨てられ、自社には残らない。',
        section: '/monitoring/security-log-analysis/#guardduty',
      },
      {
        text: 'SIEM on Amazon OpenSearch Service',
        why: '構築と運用は利用者が担う。基盤を運用したくないという要件に反する。',
        section: '/monitoring/siem-opensearch/#setup',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-seclog-hub-not-siem',
    situation:
      '監査で、CloudTrail の全イベントとオンプレミスのファイアウォールのログを関連付けて調べる仕組みを求められた。担当者は、すでに有効な Security Hub CSPM で足りると考えている。',
    ask: '正しい判断はどれか。',
    options: [
      {
        text: 'Security Hub CSPM の標準を増やせば、CloudTrail の全イベントも取り込まれる。',
        why: '標準はリソースの評価の基準。イベントログは取り込まれない。',
        section: '/monitoring/security-log-analysis/#compare-services',
      },
      {
        text: 'GuardDuty を加えれば、オンプレミスのログも関連付けられる。',
        why: 'GuardDuty が読むのは AWS のログ。',
        section: '/monitoring/security-log-analysis/#guardduty',
      },
      {
        text: 'Detective を加えれば、オンプレミスを含む任意のログを取り込める。',
        why: 'Detective が自動で集めるのは、決まった AWS のログと検出結果。',
        section: '/monitoring/security-log-analysis/#detective',
      },
      {
        text: 'Security Hub CSPM は SIEM の代わりにならないので、SIEM を併用する。',
        why: '大量のイベントログや AWS の外のログとの関連付けには、SIEM を使う。',
        section: '/monitoring/security-log-analysis/#siem',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-seclog-detective',
    situation:
      'GuardDuty が、EC2 インスタンスから不審な IP アドレスへの通信を検出した。担当者は、同じ IP アドレスと通信したほかのインスタンスと、その前に使われた IAM ロールの操作を、クエリを書かずに調べたい。',
    ask: 'どのサービスを使うべきか。',
    options: [
      {
        text: 'Security Lake と Athena',
        why: '調べるには、Athena などでクエリを書く。Security Lake 自体に、調べる画面はない。',
        section: '/monitoring/security-log-analysis/#security-lake',
      },
      {
        text: 'CloudWatch Logs Insights',
        why: 'ログを集め、クエリを書く必要がある。',
        section: '/monitoring/security-log-analysis/#compare-services',
      },
      {
        text: 'Amazon Detective',
        why: 'CloudTrail、フローログ、GuardDuty の検出結果をグラフにまとめ、関係する活動を画面でたどれる。',
        section: '/monitoring/security-log-analysis/#detective',
      },
      {
        text: 'AWS Config',
        why: '分かるのはリソースの設定の変化。通信や操作の関係は分からない。',
        section: '/governance/aws-config/#change-notification',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-slo-burn-rate-window',
    situation:
      '28 日のローリングの SLO がある。担当者は「エラーバジェットの 2% を 60 分で使ったら呼び出す」と決め、60 分のバーンレートにアラームを付けた。しかし、障害が直った後も、しばらくアラームが鳴り続ける。今も続いている悪化だけで呼び出したい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'アラームのしきい値を 13.44 から 2 に下げ、より早く OK に戻るようにする。',
        why: 'しきい値を下げると鳴りやすくなる。しきい値は 2% × 28 日 ÷ 60 分の 13.44 でよい。',
        section: '/monitoring/service-level-objectives/#burn-rate',
      },
      {
        text: '5 分の枠のアラームを加え、複合アラームの AND にまとめて通知する。',
        why: '短い枠（長い枠の 12 分の 1）も超えている間だけ ALARM になり、終わった障害では鳴らない。',
        section: '/monitoring/service-level-objectives/#burn-rate',
      },
      {
        text: '障害の時間帯を SLO から除外する時間帯に加え、達成率を計算し直させる。',
        why: '除外できるのは開始が未来の時間帯だけ。',
        section: '/monitoring/service-level-objectives/#exclude-and-edit',
      },
      {
        text: 'インターバルを暦の月に変え、月の初めにエラーバジェットを戻す。',
        why: 'インターバルの種類を変えても、60 分の枠が過去を含むことは変わらない。',
        section: '/monitoring/service-level-objectives/#slo-types',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-slo-maintenance',
    situation:
      'ある企業は、毎月第 2 日曜の 2 時から 4 時にサービスを計画停止する。可用性の SLO の達成率に、この停止を含めたくない。ほかの時間の評価と、これまでの達成率は残す。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'その時間帯だけ、SLO のしきい値を下げるように編集し、終わったら戻す。',
        why: 'しきい値を変えると、それまでのデータと評価が無効になる。',
        section: '/monitoring/service-level-objectives/#exclude-and-edit',
      },
      {
        text: 'アラームミュートルールで、その時間帯のアラームを止める。',
        why: '止まるのは通知だけ。達成率には停止が含まれる。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
      {
        text: 'その時間帯を、繰り返す除外の時間帯として先に設定する。',
        why: '除外した時間は達成率に影響しない。繰り返しの設定もできる。',
        section: '/monitoring/service-level-objectives/#exclude-and-edit',
      },
      {
        text: '停止の前に SLO を削除し、終わった後に同じ設定で作り直す。',
        why: 'これまでの達成率を失う。アラームは消えずに残る。',
        section: '/monitoring/service-level-objectives/#exclude-and-edit',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-slo-request-or-period',
    situation:
      '深夜はリクエストが 1 分に 1 件ほどしかない API がある。1 分を期間とする期間ベースの SLO では、深夜の 1 件の失敗で 1 分がまるごと失敗になり、昼の数千件の失敗と同じ重さになる。失敗した件数の割合で評価したい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'リクエストベースの SLO を新しく作る。',
        why: '良いリクエストの割合で達成率を測るので、1 件の失敗は 1 件として数えられる。',
        section: '/monitoring/service-level-objectives/#slo-types',
      },
      {
        text: '深夜を毎日の除外の時間帯にして、昼だけを期間ベースで評価する。',
        why: '深夜の失敗を見なくなる。件数の割合での評価にはならない。',
        section: '/monitoring/service-level-objectives/#exclude-and-edit',
      },
      {
        text: '複数の操作をまとめた期間ベースの SLO にして、件数をならす。',
        why: '期間で数えることは変わらない。深夜の 1 件がその期間を失敗にする。',
        section: '/monitoring/service-level-objectives/#slo-types',
      },
      {
        text: 'SLO の目標の割合を下げ、深夜の失敗を許容する。',
        why: '昼の失敗も許容することになり、重さの偏りは残る。',
        section: '/monitoring/service-level-objectives/#slo-types',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-mirroring-geneve',
    situation:
      '企業は、検査用 VPC の監視製品の前に Gateway Load Balancer を置き、各 VPC のエンドポイントをミラーの送信先にした。製品にパケットは届くが、元の通信を取り出せない。以前、Network Load Balancer で受けていたときは取り出せていた。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'Gateway Load Balancer に UDP 4789 番のリスナーがない。',
        why: 'Gateway Load Balancer はすべてのポートを受ける。そのリスナーが要るのは Network Load Balancer。',
        section: '/monitoring/traffic-mirroring-operations/#packet-format',
      },
      {
        text: 'ミラー元のパケットの長さの制限が、短すぎる。',
        why: '短くしても、先頭は取り出せる。届いたパケットから何も取り出せない理由にはならない。',
        section: '/monitoring/vpc-traffic-mirroring/#source-and-target',
      },
      {
        text: '監視製品が、外側の GENEVE を外していない。',
        why: 'Gateway Load Balancer を通ると、VXLAN の外側に GENEVE が付く。両方を外す必要がある。',
        section: '/monitoring/traffic-mirroring-operations/#packet-format',
      },
      {
        text: 'ミラーのセッションに VNI を指定していない。',
        why: '指定しなければ乱数が付く。取り出しには影響しない。',
        section: '/monitoring/traffic-mirroring-operations/#packet-format',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-mirroring-shared-target-deleted',
    situation:
      'ネットワークチームは、ミラーの送信先を AWS RAM で 20 のアカウントに共有している。監視製品の入れ替えで、使用中の古い送信先を削除する計画である。各アカウントの監視は途切れさせたくない。',
    ask: 'どう進めるべきか。',
    options: [
      {
        text: '新しい送信先を共有し、各セッションを新しい送信先に替えてから、古い送信先を削除する。',
        why: '使用中の送信先を消すと、セッションは非アクティブになる。先に替える。',
        section: '/monitoring/traffic-mirroring-operations/#shared-target',
      },
      {
        text: '古い送信先を削除し、同じ名前の新しい送信先を作る。セッションは新しい送信先を自動で使う。',
        why: '自動では切り替わらない。削除した時点でセッションは非アクティブになる。',
        section: '/monitoring/traffic-mirroring-operations/#shared-target',
      },
      {
        text: '先に RAM の共有を削除し、その後で古い送信先を削除して、新しい送信先を共有する。',
        why: '共有を消すと、相手はその送信先を使えなくなる。監視が途切れる。',
        section: '/monitoring/traffic-mirroring-operations/#shared-target',
      },
      {
        text: 'ネットワークチームが、新しい送信先を作った後、20 のアカウントのセッションをまとめて作り直す。',
        why: 'セッションを作れるのは、ミラー元の ENI かサブネットの所有者。',
        section: '/monitoring/traffic-mirroring-operations/#session-permissions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-mirroring-small-packets',
    situation:
      '音声サービスのインスタンスをミラーリングしている。帯域は上限の半分ほどだが、NetworkSkipMirrorOut が増え続け、ミラートラフィックが欠ける。1 つのパケットは平均 200 バイトである。すべてのパケットの先頭だけを調べれば足りる。',
    ask: '最も適切な対処はどれか。',
    options: [
      {
        text: 'パケットの長さを制限して、ミラートラフィックの帯域を減らす。',
        why: 'ミラーリングするパケットの数は減らない。小さいパケットでは、帯域より先に 1 秒あたりの数が詰まる。',
        section: '/monitoring/traffic-mirroring-operations/#sizing',
      },
      {
        text: '送信先を Network Load Balancer に変え、受け側を増やす。',
        why: '捨てられているのはミラー元の側。受け側を増やしても変わらない。',
        section: '/monitoring/traffic-mirroring-operations/#sizing',
      },
      {
        text: 'ミラーリングの帯域の上限の引き上げを申請する。',
        why: 'ミラーリングの上限は引き上げられない。',
        section: '/monitoring/vpc-traffic-mirroring/#quotas',
      },
      {
        text: 'ミラー元を、より大きいインスタンスタイプに変える。',
        why: '平均のパケットが小さいと、低い帯域でもミラートラフィックが捨てられる。余裕のあるインスタンスにする。',
        section: '/monitoring/traffic-mirroring-operations/#sizing',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-flow-enablement-conflict',
    situation:
      '組織は、テレメトリー有効化ルールでフローログを有効にしている。OU の管理者が、同じ OU に設定の食い違う 2 つのルールを作った。その後に作られた VPC には、フローログが作られない。',
    ask: '何が起きたか。',
    options: [
      {
        text: '有効化ルールは、作成の時点にあった VPC にだけ効く。',
        why: '新しいリソースにも効く。変えた設定が、すでにあるものに効かないだけ。',
        section: '/monitoring/flow-log-scope/#enablement-conflicts',
      },
      {
        text: '食い違うルールがあるので、どれも適用されていない。',
        why: '先に食い違いをなくす必要がある。',
        section: '/monitoring/flow-log-scope/#enablement-conflicts',
      },
      {
        text: '後から作ったルールが優先され、ロググループがないために失敗した。',
        why: '後から作ったものが優先されるのではない。食い違うとどれも適用されない。',
        section: '/monitoring/flow-log-scope/#enablement-conflicts',
      },
      {
        text: 'OU のルールは、組織のルールがあると作れない。',
        why: 'OU のルールは、集めるものを足すために作れる。',
        section: '/monitoring/flow-log-scope/#enablement-rules',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-xray-adaptive-latency',
    situation:
      'チームは、5xx が増えたときにトレースを増やすアダプティブサンプリングを使っている。遅いリクエストでも増やすため、SDK の設定に遅延のしきい値だけを書いてデプロイした。その後、5xx が増えても率が上がらない。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'サンプリングルールの MaxRate を 100% にする。',
        why: '上限を上げても、5xx が異常とみなされないままでは上がらない。',
        section: '/monitoring/x-ray-trace-model/#adaptive-boost',
      },
      {
        text: 'Default のルールに SamplingRateBoost を付ける。',
        why: 'Default のルールには付けられない。',
        section: '/monitoring/x-ray/#sampling',
      },
      {
        text: 'SDK の設定に、5xx の条件も書き足す。',
        why: '自分で条件を書くと、既定の 5xx の条件は置き換わる。',
        section: '/monitoring/x-ray-trace-model/#adaptive-boost',
      },
      {
        text: 'クールダウンの時間を延ばし、率を長く上げておく。',
        why: '延ばすと、次の引き上げまでが長くなるだけ。',
        section: '/monitoring/x-ray/#sampling',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-guardduty-auto-enable-existing',
    situation:
      '組織の GuardDuty の委任管理者が、東京リージョンで自動有効化を NEW にした。新しく作ったアカウントは監視されるが、以前からある 30 アカウントでは GuardDuty が有効にならない。今後は、どのアカウントも抜けなく監視したい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: '30 アカウントを招待し、それぞれで承認する。',
        why: '委任管理者が設定を 1 つ変えれば済む。1 つずつ招待して承認する手間は要らない。',
        section: '/monitoring/security-services-organization/#auto-enable',
      },
      {
        text: '東京リージョンの自動有効化を、NEW から ALL に変える。',
        why: 'すでにあるアカウントも、新しいアカウントも有効になる。',
        section: '/monitoring/security-services-organization/#auto-enable',
      },
      {
        text: '自動有効化を NONE にしてから、もう一度 NEW に戻す。',
        why: 'NONE も NEW も、すでにあるアカウントの状態を変えない。',
        section: '/monitoring/security-services-organization/#auto-enable',
      },
      {
        text: '管理アカウントから、全リージョンの委任管理者を指定し直す。',
        why: '委任管理者の指定は正しい。自動有効化の設定が対象を決める。',
        section: '/monitoring/security-services-organization/#delegated-administrators',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-guardduty-export-region',
    situation:
      '監査のため、GuardDuty の検出結果を 3 年残す。セキュリティアカウントは東京と大阪の委任管理者である。東京に、KMS キーで暗号化した S3 バケットを用意し、東京の書き出しを設定した。大阪の検出結果は、バケットに現れない。',
    ask: '何をすべきか。',
    options: [
      {
        text: '東京のバケットのバケットポリシーに大阪の GuardDuty を加え、次の書き出しを待つ。',
        why: '書き出しの設定はリージョンごと。ポリシーを直すだけでは、大阪の書き出しは始まらない。',
        section: '/monitoring/security-services-organization/#finding-export',
      },
      {
        text: 'Security Hub CSPM のホームリージョンを、東京に設定する。',
        why: '画面での集約であり、GuardDuty の S3 への書き出しは変わらない。',
        section: '/monitoring/security-services-organization/#home-region',
      },
      {
        text: '大阪でも書き出しを設定し、東京のバケットを送信先にする。',
        why: '書き出しはリージョンごとに設定する。送信先は、ほかの商用リージョンのバケットでもよい。',
        section: '/monitoring/security-services-organization/#finding-export',
      },
      {
        text: 'メンバーアカウントごとに、東京のバケットへの書き出しを設定する。',
        why: '委任管理者の設定で、同じリージョンのメンバーの検出結果も書き出される。',
        section: '/monitoring/security-services-organization/#finding-export',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-security-lake-change-admin',
    situation:
      '組織は、監査用の Security Tooling アカウントを Security Lake の委任管理者にし、1 年分のログを集めた。方針が変わり、委任管理者を Log Archive アカウントに替えたい。担当者は、今の委任管理者を外して登録し直すつもりでいる。',
    ask: '先に知らせるべきことはどれか。',
    options: [
      {
        text: '外すとデータレイクが削除され、組織のアカウントで Security Lake が無効になる。',
        why: '委任管理者を替えるのは、設定の変更だけでは済まない。',
        section: '/monitoring/security-services-organization/#delegated-administrators',
      },
      {
        text: 'メンバーの Security Lake は有効のままで、関連付けだけがなくなる。',
        why: 'GuardDuty の委任管理者を外したときの動きである。',
        section: '/monitoring/security-services-organization/#delegated-administrators',
      },
      {
        text: 'リージョンごとに外し、リージョンごとに登録し直す必要がある。',
        why: 'Security Lake の委任管理者は、一度指定すると全リージョンで同じになる。',
        section: '/monitoring/security-services-organization/#delegated-administrators',
      },
      {
        text: 'Log Archive アカウントは、Security Lake の委任管理者になれない。',
        why: 'なれないのは管理アカウント。AWS は Log Archive アカウントを推奨している。',
        section: '/monitoring/security-services-organization/#delegated-administrators',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-security-lake-subscriber-regions',
    situation:
      '分析会社に、東京、大阪、シンガポールの Security Lake のデータを、Athena で調べさせる。東京にクエリアクセスのサブスクライバーを作ったが、大阪とシンガポールのデータが見えない。サブスクライバーの管理は 1 つにしたい。',
    ask: 'どうするか。',
    options: [
      {
        text: '大阪とシンガポールにも、同じ相手のサブスクライバーを作る。',
        why: 'データは読めるが、管理するサブスクライバーが 3 つになる。',
        section: '/monitoring/security-services-organization/#subscribers',
      },
      {
        text: '東京をロールアップリージョンにし、残りの 2 つを提供元にする。',
        why: 'サブスクライバーは、作ったリージョンに集めたデータを読める。',
        section: '/monitoring/security-services-organization/#security-lake-setup',
      },
      {
        text: 'RAM の共有の招待を、12 時間以内にもう一度承認させる。',
        why: '共有は東京で成り立っている。ほかのリージョンのデータは含まれない。',
        section: '/monitoring/security-services-organization/#subscribers',
      },
      {
        text: 'サブスクライバーをデータアクセスに替え、SQS の通知を受け取らせる。',
        why: '読めるのが作ったリージョンだけなのは、どちらの種類でも同じ。',
        section: '/monitoring/security-services-organization/#subscribers',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-slo-4xx-availability',
    situation:
      'ある会社は、API の Availability に 99.9% の SLO を付けている。リリースの後、認証の不具合で 403 のレスポンスが 3 割に増えたが、SLO の達成率は下がらず、バーンレートのアラームも鳴らなかった。',
    ask: 'なぜか。',
    options: [
      {
        text: 'バーンレートの枠が長すぎて、リリースの後の短い悪化が平均に埋もれたから。',
        why: '3 割の失敗が数えられていれば、長い枠でもバーンレートは上がる。',
        section: '/monitoring/service-level-objectives/#burn-rate',
      },
      {
        text: 'Availability は 5xx だけを失敗とし、4xx を成功に数えるから。',
        why: '4xx も見るなら、4xx の数を含む任意のメトリクスや計算式で SLO を作る。',
        section: '/monitoring/service-level-objectives/#slo-types',
      },
      {
        text: 'リリースの時間帯が、除外する時間帯に入っていたから。',
        why: '除けるのは、先に決めた時間帯だけ。リリースのときに自動で除かれることはない。',
        section: '/monitoring/service-level-objectives/#exclude-and-edit',
      },
      {
        text: '期間ベースの SLO では、リクエストごとの失敗が期間の値に影響しないから。',
        why: '期間の値がしきい値を超えれば、その期間がまるごと失敗になる。',
        section: '/monitoring/service-level-objectives/#slo-types',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rum-event-quota',
    situation:
      'ある会社の通販サイトは、セールの 2 時間だけアクセスが 20 倍になる。RUM のセッションの割合は 100% だが、セールの間は画面に出るイベントの数が頭打ちになる。全セッションを測りたく、費用の増加は認められている。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'アプリモニターを 2 つに分け、ページを半分ずつ受け持たせる。',
        why: '上限はアカウントの取り込みにかかる。アプリモニターを分けても合計は増えない。',
        section: '/monitoring/rum-operations/#rum-limits',
      },
      {
        text: 'セールの間だけ、セッションの割合を 5% に下げる。',
        why: '頭打ちは避けられるが、全セッションを測る要件に反する。',
        section: '/monitoring/cloudwatch-rum/#session-sampling',
      },
      {
        text: 'CloudWatch Logs へのコピーを有効にし、コピーを集計する。',
        why: 'コピーされるのは RUM が取り込んだイベント。取り込めない分は残らない。',
        section: '/monitoring/cloudwatch-rum/#retention',
      },
      {
        text: 'アカウントで取り込めるイベントの数の引き上げを申請する。',
        why: '既定は 1 秒に 50 件。引き上げれば、全セッションのイベントを受けられる。',
        section: '/monitoring/rum-operations/#rum-limits',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-network-slow-region',
    situation:
      'ある会社は、CloudFront と東京リージョンの ALB で世界に向けたサイトを運営している。先週、ブラジルの利用者から遅いという声が続いたが、サーバーのメトリクスは正常だった。原因が現地の通信会社か AWS かを知り、次からは自動で知らせを受けたい。クライアントのコードは変えられない。',
    ask: '要件を満たすものはどれか。',
    options: [
      {
        text: 'RUM のスクリプトを全ページに入れる。',
        why: '利用者の体感は分かるが、ページにコードを入れる必要がある。通信会社の不調かどうかも示さない。',
        section: '/monitoring/cloudwatch-rum/#collected-data',
      },
      {
        text: 'Network Synthetic Monitor で利用者の IP アドレスへプローブを送り、往復時間にアラームを付ける。',
        why: '宛先はオンプレミスの IP アドレス。不特定の利用者は測れない。',
        section: '/monitoring/network-monitoring/#network-synthetic-monitor',
      },
      {
        text: 'CloudFront を Internet Monitor に登録し、ヘルスイベントを受け取る。',
        why: '都市と通信会社ごとに性能を見て、原因が AWS か通信会社かを示す。ヘルスイベントは EventBridge に届く。クライアントは変えない。',
        section: '/monitoring/network-monitoring/#internet-monitor',
      },
      {
        text: 'VPC フローログを有効にし、ブラジルの IP アドレスの遅延を集計する。',
        why: 'フローログには遅延が出ない。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-network-shared-subnet-monitor',
    situation:
      'ある会社は、ネットワークアカウントのサブネットを RAM で共有し、メンバーアカウントの EKS クラスターを動かしている。クラスターのノードに Network Flow Monitor のエージェントを入れ、メンバーアカウントでモニターを作ったが、データが 1 件も出ない。エージェントの送信は成功している。',
    ask: '何を直せばよいか。',
    options: [
      {
        text: 'モニターを、サブネットを持つネットワークアカウントで作る。',
        why: 'メンバーアカウントはサブネットを持たないので、そこで作ったモニターは通信のデータと合わない。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
      {
        text: 'ノードのロールに CloudWatchAgentServerPolicy を付ける。',
        why: 'CloudWatch エージェントの権限で、Network Flow Monitor の送信には別のポリシーを使う。送信は成功している。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
      {
        text: 'メンバーアカウントで、VPC フローログを有効にする。',
        why: 'Network Flow Monitor はエージェントのデータを使う。フローログは要らない。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
      {
        text: 'Internet Monitor にクラスターの VPC を登録する。',
        why: 'Internet Monitor が見るのは、インターネットの利用者との間の通信。',
        section: '/monitoring/network-monitoring/#internet-monitor',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-network-hybrid-latency',
    situation:
      'ある会社は、Direct Connect でデータセンターとつないでいる。夜間に一部の業務が遅くなり、AWS の区間が原因かどうかを切り分けたい。データセンターの機器にも EC2 インスタンスにも、ソフトウェアを入れることは許されていない。',
    ask: '何を使えばよいか。',
    options: [
      {
        text: 'Network Flow Monitor のエージェントを EC2 インスタンスに入れる。',
        why: 'ソフトウェアを入れる必要がある。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
      {
        text: '全インスタンスのフローログを 1 分間隔にして、行き来の時刻の差を調べる。',
        why: 'フローログに遅延とパケット損失は出ない。',
        section: '/monitoring/network-monitoring/#network-flow-monitor',
      },
      {
        text: 'VPC の Canary から、データセンターのサーバーへ 1 分ごとに接続する。',
        why: '動くかどうかは分かるが、AWS の区間が原因かどうかは示さない。',
        section: '/monitoring/cloudwatch-synthetics/#canary',
      },
      {
        text: 'Network Synthetic Monitor でプローブを送り、NHI にアラームを付ける。',
        why: 'エージェントなしで往復時間とパケット損失を測り、Direct Connect までの AWS の区間の不調を NHI が示す。',
        section: '/monitoring/network-monitoring/#network-synthetic-monitor',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-network-synthetic-shared-subnet',
    situation:
      'ある会社は、別のアカウントから共有されたサブネットで業務を動かし、Direct Connect でデータセンターにつないでいる。Network Synthetic Monitor を自分のアカウントに作って遅延を測り、悪化したら VPN へ自動で切り替えたい。',
    ask: 'この計画をどう直すか。',
    options: [
      {
        text: '共有されたサブネットの EC2 インスタンスに、Network Synthetic Monitor のエージェントを入れる。',
        why: 'エージェントは要らない。問題は、サブネットの所有者が違うこと。',
        section: '/monitoring/network-monitoring/#network-synthetic-monitor',
      },
      {
        text: 'NHI が 100 になったら、モニターの設定で VPN へ切り替える。',
        why: 'NHI は AWS の区間の不調を示すだけ。モニターは経路を切り替えない。',
        section: '/monitoring/network-monitoring/#network-synthetic-monitor',
      },
      {
        text: 'サブネットの所有者のアカウントにモニターを作り、切り替えは経路の設計で用意する。',
        why: 'モニターのサブネットは、同じアカウントが持つものに限られる。自動の切り替えはない。',
        section: '/monitoring/network-monitoring/#network-synthetic-monitor',
      },
      {
        text: 'プローブの宛先を 169.254.254.1 にし、AWS の区間だけを測る。',
        why: '予約されたアドレスでは、プローブが AWS の外に出ない。正しく測れない。',
        section: '/monitoring/network-monitoring/#network-synthetic-monitor',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-xray-sqs-ecs-worker',
    situation:
      'ある会社は、API が SQS にメッセージを入れ、ECS のワーカーが処理する。API は X-Ray SDK で計装した AWS SDK で送っている。ワーカーも計装したが、API のトレースとワーカーのトレースが別々に表示される。',
    ask: 'トレースをつなぐには、どうすればよいか。',
    options: [
      {
        text: 'ワーカーで AWSTraceHeader を受け取り、トレース ID と親の ID を引き継ぐ。',
        why: 'Lambda 以外の受け手では、自分で取り出して引き継ぐ。',
        section: '/monitoring/x-ray-messaging/#sqs',
      },
      {
        text: 'キューのアクティブトレースを有効にし、X-Ray のリソースポリシーで SQS に許可する。',
        why: 'アクティブトレースがあるのは SNS のトピック。',
        section: '/monitoring/x-ray-messaging/#sns',
      },
      {
        text: 'サンプリングルールを 100% にし、API とワーカーの両方で記録する。',
        why: '記録される数は増えるが、親子の関係はつながらない。',
        section: '/monitoring/x-ray-trace-model/#sampling-rules',
      },
      {
        text: 'ワーカーで in_progress のセグメントを先に送る。',
        why: '長い処理を早く見せる送り方。送り手とはつながらない。',
        section: '/monitoring/x-ray-messaging/#long-requests',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-xray-sns-active-policy',
    situation:
      'ある会社は、CLI の set-topic-attributes で SNS トピックのアクティブトレースを有効にした。送り手の Lambda と購読者の Lambda はトレースマップに出るが、トピックのノードと配信の時間が出ない。',
    ask: '最も可能性の高い原因はどれか。',
    options: [
      {
        text: 'アクティブトレースは、標準トピックでは使えない。',
        why: '標準と FIFO の両方で使える。',
        section: '/monitoring/x-ray-messaging/#sns',
      },
      {
        text: '購読者の Lambda が、AWSTraceHeader を自分で取り出して引き継いでいない。',
        why: 'AWSTraceHeader を自分で引き継ぐのは、SQS を Lambda 以外で受けるとき。',
        section: '/monitoring/x-ray-messaging/#sqs',
      },
      {
        text: 'X-Ray のリソースポリシーで、sns.amazonaws.com に許可していない。',
        why: 'CLI や SDK で有効にすると、この権限は自動では付かない。',
        section: '/monitoring/x-ray-messaging/#sns',
      },
      {
        text: 'トピックは、リソースごとのノードとしてマップに出ない。',
        why: 'SNS のトピックは、リソースごとのノードが出るものの 1 つ。',
        section: '/monitoring/x-ray-messaging/#trace-map',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-xray-long-processing',
    situation:
      'ある会社の動画変換は 1 件に 40 分かかる。X-Ray のセグメントは変換が終わってから送っているので、途中で止まった変換は記録が残らず、どこまで進んだか分からない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '変換を 1 分ごとに別のトレースとして送り、同じ注釈で後から探す。',
        why: '探せるが、1 つの処理の流れとしては見えない。',
        section: '/monitoring/x-ray/#traces',
      },
      {
        text: 'in_progress のセグメントを先に送り、サブセグメントを順に送る。',
        why: '始まりと途中が先に見える。終わったら完全なセグメントで上書きする。',
        section: '/monitoring/x-ray-messaging/#long-requests',
      },
      {
        text: 'Analytics で、止まった変換と正常な変換の 2 組を作って比べる。',
        why: '記録されたトレースを比べる機能。送られていないものは対象にならない。',
        section: '/monitoring/x-ray-messaging/#analytics',
      },
      {
        text: 'グループのフィルター式で、変換だけのトレースマップを作る。',
        why: 'マップが見やすくなるだけで、送られていない記録は出ない。',
        section: '/monitoring/x-ray-messaging/#trace-map',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-macie-kms-not-analyzed',
    situation:
      'ある会社は、セキュリティアカウントを Macie の委任管理者にし、全メンバーのバケットを調べている。開発アカウントの 1 つのバケットは、同じアカウントのカスタマーマネージドキーで SSE-KMS にしている。このバケットのオブジェクトだけ、メタデータしか報告されない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '開発アカウントのキーポリシーで、開発アカウントの Macie のロールに kms:Decrypt を許可する。',
        why: '復号するのは、バケットを所有するアカウントのサービスにリンクされたロール。',
        section: '/monitoring/inspector-macie/#macie-encryption',
      },
      {
        text: '開発アカウントのキーポリシーで、セキュリティアカウントの Macie のロールに許可する。',
        why: '復号に使われるのは、バケットを所有するアカウントのロール。',
        section: '/monitoring/inspector-macie/#macie-encryption',
      },
      {
        text: 'バケットポリシーで、macie.amazonaws.com に s3:GetObject を許可する。',
        why: '読む権限はサービスにリンクされたロールにある。足りないのはキーの許可。',
        section: '/monitoring/inspector-macie/#macie-encryption',
      },
      {
        text: 'オブジェクトを SSE-C で暗号化し直し、キーを Macie に渡す。',
        why: 'SSE-C のオブジェクトは、Macie では復号できない。',
        section: '/monitoring/inspector-macie/#macie-encryption',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-inspector-unmanaged-instances',
    situation:
      'ある会社は、Inspector の EC2 スキャンをエージェントベースだけにしている。購入したアプライアンスのインスタンスには SSM Agent を入れられず、脆弱性が分からない。ルートは ext4 の EBS ボリューム 2 つで、合計 300 GB である。',
    ask: 'アプライアンスに手を加えずに調べるには、どうすればよいか。',
    options: [
      {
        text: 'インスタンスプロファイルに AmazonSSMManagedInstanceCore を付ける。',
        why: 'SSM Agent がなければ、ロールを付けてもマネージドノードにならない。',
        section: '/monitoring/inspector-macie/#inspector-coverage',
      },
      {
        text: 'Inspector の EC2 スキャンのモードを、ハイブリッドに変える。',
        why: 'SSM で管理していないインスタンスは、スナップショットからエージェントなしで調べられる。',
        section: '/monitoring/inspector-macie/#inspector-coverage',
      },
      {
        text: 'GuardDuty を有効にし、そのインスタンスの検出結果を見る。',
        why: 'GuardDuty は起きている脅威を見る。パッケージの脆弱性は調べない。',
        section: '/monitoring/inspector-macie/#when-to-use',
      },
      {
        text: 'インスタンスのイメージを ECR に登録し、拡張スキャンを有効にする。',
        why: 'ECR のスキャンはコンテナイメージが対象。',
        section: '/monitoring/inspector-macie/#inspector-coverage',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-macie-results-audit',
    situation:
      'ある会社は、個人情報の有無を調べたことを監査人に示す。機密データの見つからなかったオブジェクトも含め、分析の記録を 3 年残したい。Macie は東京とバージニア北部で使っている。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'どちらのリージョンでも、Macie の検出結果を EventBridge から S3 に送る。',
        why: '検出結果は、見つかったものだけ。見つからなかった分析の記録は含まれない。',
        section: '/monitoring/inspector-macie/#macie-results',
      },
      {
        text: 'どちらのリージョンでも、機密データ検出結果を S3 に保存する設定をする。',
        why: '分析したすべてのオブジェクトの記録が残る。設定はリージョンごとに要る。',
        section: '/monitoring/inspector-macie/#macie-results',
      },
      {
        text: '東京で、機密データ検出結果を S3 に保存する設定をする。',
        why: '設定は、そのリージョンにだけ効く。バージニア北部の記録が 90 日で消える。',
        section: '/monitoring/inspector-macie/#macie-results',
      },
      {
        text: '監査までの 3 年間、Macie を一時停止にして記録を消さない。',
        why: 'Macie が持つ記録は 90 日で消える。長く残すには S3 への保存が要る。',
        section: '/monitoring/inspector-macie/#macie-results',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-securityhub-config-warning',
    situation:
      'ある会社は、委任管理者の中央設定で、ルートに設定ポリシーを付け、全アカウント・全リージョンで標準を有効にした。Security Hub CSPM だけを使っている。多くのアカウントで Config.1 が FAILED、S3 や KMS のコントロールが WARNING のまま変わらない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '設定ポリシーを外し、もう一度ルートに付けてルールを作り直させる。',
        why: 'ポリシーには Config の記録の設定が含まれない。付け直しても記録は始まらない。',
        section: '/monitoring/security-hub-operations/#config-prerequisite',
      },
      {
        text: 'StackSets で、全アカウント・全リージョンの Config の記録を有効にする。',
        why: 'コントロールは Config のルールで評価する。記録していないリソースは WARNING になる。',
        section: '/monitoring/security-hub-operations/#config-prerequisite',
      },
      {
        text: 'WARNING の検出結果を、自動化ルールで RESOLVED にする。',
        why: '検出結果のワークフローの状態が変わるだけで、リソースは評価されないまま残る。',
        section: '/monitoring/security-hub-operations/#automation',
      },
      {
        text: '委任管理者のアカウントだけで、Config の記録とアグリゲーターを有効にする。',
        why: '評価は各アカウントの Config で行う。管理者だけでは足りない。',
        section: '/monitoring/security-hub-operations/#config-prerequisite',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-securityhub-policy-revert',
    situation:
      'ある会社の委任管理者は、開発 OU に、CloudWatch のコントロールを無効にする設定ポリシーを付けた。誤りに気づき、ポリシーを外して自己管理にしたが、開発アカウントではコントロールが無効のままである。',
    ask: '中央の管理を続けながら元に戻すには、どうすればよいか。',
    options: [
      {
        text: 'ルートのポリシーを継承するまで 24 時間待つ。',
        why: '自己管理にした OU は、ルートのポリシーを継承しない。',
        section: '/monitoring/security-hub-operations/#configuration-policies',
      },
      {
        text: 'CloudWatch のコントロールを有効にするポリシーを、開発 OU に付ける。',
        why: 'ポリシーを外しても設定は戻らない。有効にするポリシーを付けると、自己管理より優先される。',
        section: '/monitoring/security-hub-operations/#configuration-policies',
      },
      {
        text: 'ホームリージョンの集約を削除し、作り直してから中央設定を始める。',
        why: 'コントロールを有効・無効にするのは設定ポリシー。リージョンの集約ではない。',
        section: '/monitoring/security-hub-operations/#central-configuration',
      },
      {
        text: '自動化ルールで、CloudWatch の検出結果の状態を NEW に戻す。',
        why: 'コントロールが無効なら、検出結果が作られない。',
        section: '/monitoring/security-hub-operations/#automation',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-securityhub-rule-order',
    situation:
      'ある会社の管理者は、自動化ルールを 2 つ作った。順番 1 は、公開された S3 バケットの失敗を CRITICAL にする。順番 2 は、検証アカウントの検出結果を INFORMATIONAL にする。検証アカウントのバケットが公開された。',
    ask: 'この検出結果の重要度はどうなるか。',
    options: [
      {
        text: 'INFORMATIONAL。順番の大きいルールが最後に適用される。',
        why: '同じ項目を変えるルールが複数あると、最後に適用されたものの値が残る。',
        section: '/monitoring/security-hub-operations/#automation',
      },
      {
        text: 'CRITICAL。順番の小さいルールが先に適用され、以後のルールは無視される。',
        why: 'すべてのルールが順に適用される。',
        section: '/monitoring/security-hub-operations/#automation',
      },
      {
        text: '元の重要度。ルールが食い違うと、どちらも適用されない。',
        why: '食い違っても、順に適用される。',
        section: '/monitoring/security-hub-operations/#automation',
      },
      {
        text: 'CRITICAL。より重い値が優先して残る。',
        why: '値の重さでは決まらない。順番で決まる。',
        section: '/monitoring/security-hub-operations/#automation',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-securityhub-manual-status',
    situation:
      'Security Hub CSPM の管理者は、検証アカウントの検出結果を SUPPRESSED にする自動化ルールを作った。担当者は前からある 1 件を調べるため、BatchUpdateFindings で NOTIFIED にした。翌日、その検出結果は SUPPRESSED になっていた。',
    ask: 'なぜか。',
    options: [
      {
        text: 'BatchUpdateFindings での変更が、自動化ルールを動かした。',
        why: 'BatchUpdateFindings での変更は、ルールのきっかけにならない。',
        section: '/monitoring/security-hub-operations/#automation',
      },
      {
        text: '担当者の値より、管理者のルールの値が常に優先される。',
        why: '優先されるのは、後から行われた変更。人かルールかでは決まらない。',
        section: '/monitoring/security-hub-operations/#automation',
      },
      {
        text: '別のリージョンの自動化ルールが、この検出結果にも適用された。',
        why: '自動化ルールは、作ったリージョンでだけ効く。',
        section: '/monitoring/security-hub-operations/#automation',
      },
      {
        text: '提供元が検出結果を更新し、自動化ルールが動いて値を変えた。',
        why: 'ルールは提供元の元の値を調べる。更新で動き、後から行われた変更の値が残る。',
        section: '/monitoring/security-hub-operations/#automation',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-guardduty-suppression-malware',
    situation:
      'ある会社は、GuardDuty が始める EC2 のマルウェアスキャンを使っている。検出結果が多いため、EC2 の検出結果の種類をまとめて抑制ルールで抑制した。以後、侵害されたインスタンスがあったのに、スキャンが 1 度も始まらなかった。',
    ask: '検出結果を減らしながらスキャンも動かすには、どうすればよいか。',
    options: [
      {
        text: '抑制ルールを、診断サーバーのタグなど、分かっている動きだけに絞る。',
        why: '抑制された検出結果はスキャンのきっかけにならない。条件を狭めれば、ほかの検出結果からスキャンが始まる。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
      {
        text: '抑制ルールはそのままにし、EventBridge のルールからスキャンを始める。',
        why: '抑制された検出結果は、EventBridge にも届かない。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
      {
        text: 'すべてのインスタンスに GuardDutyExcluded のタグを付ける。',
        why: 'そのタグは、スキャンから除くもの。',
        section: '/monitoring/guardduty-protection/#malware-ec2',
      },
      {
        text: '検出結果の更新の間隔を 15 分に縮め、S3 への書き出しを有効にする。',
        why: '抑制された検出結果は、S3 にも書き出されない。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-guardduty-suppression-sequence',
    situation:
      'ある会社は、EKS の検出結果の多くが CI の決まった動きだと分かった。担当者は、EKS に関する検出結果をすべて抑制する案を出した。セキュリティ部門は、拡張脅威検出による多段階の攻撃の検出を続けたい。',
    ask: '検出結果を減らしながら、要件を満たすものはどれか。',
    options: [
      {
        text: '誤検知だと繰り返し確かめた種類だけを、CI のイメージの条件も合わせて抑制する。',
        why: '抑制した検出結果は、攻撃シーケンスの材料に使われない。だから、条件を狭める。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
      {
        text: 'EKS の検出結果をすべて抑制し、アーカイブを毎週調べる。',
        why: 'アーカイブには 90 日残るが、攻撃シーケンスの材料には使われない。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
      {
        text: 'EKS の検出結果をすべて抑制し、EventBridge で受けて攻撃の順を組み立てる。',
        why: '抑制された検出結果は、EventBridge に届かない。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
      {
        text: '各メンバーアカウントの担当者に、クラスターごとの抑制ルールを作らせる。',
        why: '複数アカウントで抑制ルールを作れるのは、管理者だけ。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-guardduty-s3-malware-member',
    situation:
      'ある会社は、メンバーアカウントの受付用バケットに置かれるファイルを検査したい。セキュリティ担当は、委任管理者のアカウントから Malware Protection for S3 を設定しようとしたが、バケットを選べない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'メンバーのバケットポリシーで、委任管理者のロールに読み取りを許可する。',
        why: '許可しても、ほかのアカウントのバケットには設定できない。',
        section: '/monitoring/guardduty-protection/#malware-s3',
      },
      {
        text: 'メンバーアカウントの、バケットのあるリージョンで設定する。',
        why: '設定できるのは、同じアカウント・同じリージョンのバケットだけ。',
        section: '/monitoring/guardduty-protection/#malware-s3',
      },
      {
        text: '委任管理者の自動有効化を ALL にし、24 時間待つ。',
        why: 'バケットごとの設定なので、自動有効化では始まらない。',
        section: '/monitoring/guardduty-protection/#malware-s3',
      },
      {
        text: 'Macie の委任管理者から、機密データの検出ジョブを作る。',
        why: 'Macie は機密データを探す。マルウェアは調べない。',
        section: '/monitoring/inspector-macie/#when-to-use',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-guardduty-list-not-updated',
    situation:
      'ある会社は、委任管理者の GuardDuty の脅威リスト（エンティティリスト）に、S3 のファイルで悪意のあるドメインを登録している。今朝、ファイルに新しいドメインを足したが、夜になっても、そのドメインへの通信が検出されない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'リストを、従来の IP アドレスリストに替える。',
        why: 'IP アドレスリストにはドメインを書けず、DNS のログの検出にも効かない。',
        section: '/monitoring/guardduty-tuning/#lists',
      },
      {
        text: '委任管理者のアカウントで、リストをもう一度有効にする。',
        why: 'S3 のファイルを書き換えただけでは、リストは変わらない。反映はふつう 15 分以内。',
        section: '/monitoring/guardduty-tuning/#lists',
      },
      {
        text: '各メンバーアカウントにも、同じリストを登録する。',
        why: '管理者のリストは全メンバーに効く。メンバーはリストを管理できない。',
        section: '/monitoring/guardduty-tuning/#lists',
      },
      {
        text: '同じドメインを信頼リストにも加え、照合を始めさせる。',
        why: '信頼リストが優先され、検出結果が出なくなる。',
        section: '/monitoring/guardduty-tuning/#lists',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-opensearch-migrate-snapshot',
    situation:
      'ある会社は、ログ分析の OpenSearch Service のドメインを、新しいドメインへ移す。過去 14 日の自動スナップショットがある。移行先のドメインは作成済みで、数時間の停止は許容できる。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '自動スナップショットのリポジトリを、移行先のドメインに登録する。',
        why: '自動スナップショットは、そのドメインの復旧にしか使えない。',
        section: '/monitoring/opensearch-domain/#snapshots',
      },
      {
        text: '自分の S3 バケットに手動スナップショットを取り、移行先で復元する。',
        why: '手動スナップショットは、別のドメインへ移すのにも使える。',
        section: '/monitoring/opensearch-domain/#snapshots',
      },
      {
        text: '移行元のデータノードの EBS スナップショットを、AWS Backup で共有する。',
        why: '別のドメインへ移せるのは、OpenSearch の手動スナップショット。',
        section: '/monitoring/opensearch-domain/#snapshots',
      },
      {
        text: '手動スナップショットのバケットを Glacier に移してから、移行先で復元する。',
        why: '手動スナップショットは Glacier に対応しない。',
        section: '/monitoring/opensearch-domain/#snapshots',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-opensearch-peak-change',
    situation:
      'ある EC サイトの検索は、OpenSearch Service のドメインで動く。容量が足りず、午前に EBS ボリュームを大きくした。それでも足りないため、セールの最中の午後にもう一度大きくしたい。遅延が増えることは避けたい。',
    ask: '実行の前に何を確かめればよいか。',
    options: [
      {
        text: 'EBS を大きくする変更は、いつでもその場で終わるので、確かめなくてよい。',
        why: '前の変更から 6 時間以内だと、ブルー/グリーンになる。',
        section: '/monitoring/opensearch-domain/#configuration-changes',
      },
      {
        text: 'ドライランで、この変更がブルー/グリーンになるかどうかを確かめる。',
        why: '6 時間以内の変更はブルー/グリーンになり、遅延が増える。ドライランで先に分かる。',
        section: '/monitoring/opensearch-domain/#configuration-changes',
      },
      {
        text: '自動スナップショットの時刻を、変更の 1 時間前にずらしておく。',
        why: '自動スナップショットは 1 時間ごと。変更の種類は変わらない。',
        section: '/monitoring/opensearch-domain/#snapshots',
      },
      {
        text: '専用マスターノードを無効にし、変更の対象のノードを減らす。',
        why: 'それ自体がブルー/グリーンになる。',
        section: '/monitoring/opensearch-domain/#configuration-changes',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-opensearch-replication-paused',
    situation:
      'ある会社は、東京のドメインを大阪のドメインへクロスクラスターレプリケーションで複製している。東京の負荷を下げるため、金曜の夜に一時停止した。月曜の朝に再開しようとしたが、失敗する。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'フォロワーのインデックスを消し、レプリケーションを始め直す。',
        why: '12 時間を超えて止めると再開できない。',
        section: '/monitoring/opensearch-domain/#cross-cluster',
      },
      {
        text: 'リーダーのドメインポリシーに、es:ESCrossClusterGet を足してから再開する。',
        why: '始めるときの権限。金曜まで動いていたので、原因ではない。',
        section: '/monitoring/opensearch-domain/#cross-cluster',
      },
      {
        text: '大阪のドメインで自動スナップショットを復元してから、再開する。',
        why: '復元しても、12 時間を超えた停止からは再開できない。',
        section: '/monitoring/opensearch-domain/#cross-cluster',
      },
      {
        text: '東京のドメインのバージョンを上げ、フォロワーより新しくしてから再開する。',
        why: 'バージョンは原因ではない。更新するなら、フォロワーが先。',
        section: '/monitoring/opensearch-domain/#upgrade',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-access-analyzer-unused-cost',
    situation:
      'ある会社は、20 リージョンを使う組織で、使われていないロールとアクセスキーを見つけたい。外部アクセスのアナライザーは、すでに全リージョンにある。担当者は、未使用アクセスのアナライザーも全リージョンに作ろうとしている。',
    ask: '費用を最も抑えて、組織全体を調べるにはどうすればよいか。',
    options: [
      {
        text: 'すべてのリージョンに、未使用アクセスのアナライザーを作る。',
        why: '結果はリージョンで変わらない。アナライザーの数だけ料金がかかる。',
        section: '/monitoring/access-analyzer/#analyzer-types',
      },
      {
        text: '1 つのリージョンに、組織を対象にした未使用アクセスのアナライザーを作る。',
        why: '未使用アクセスの結果はリージョンで変わらない。',
        section: '/monitoring/access-analyzer/#analyzer-types',
      },
      {
        text: '外部アクセスのアナライザーの結果から、使われていないロールを選ぶ。',
        why: '外部アクセスは、信頼ゾーンの外に開いているかどうかだけを調べる。',
        section: '/monitoring/access-analyzer/#external-findings',
      },
      {
        text: '管理アカウントと委任管理者に、未使用アクセスのアナライザーを 1 つずつ作る。',
        why: '両方に料金がかかる。1 つで足りる。',
        section: '/monitoring/access-analyzer/#analyzer-types',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-access-analyzer-admin-change',
    situation:
      'ある会社は、IAM Access Analyzer の委任管理者を、監査アカウントから新しいセキュリティアカウントに替えた。翌日、セキュリティアカウントには検出結果が 1 つもなく、監査アカウントでもこれまでの検出結果を開けない。',
    ask: '検知を再開するには、どうすればよいか。',
    options: [
      {
        text: '24 時間待ち、アナライザーが新しい管理者へ移るのを確かめる。',
        why: 'アナライザーは移らない。前の管理者のものは無効になる。',
        section: '/monitoring/access-analyzer/#delegated-administrator',
      },
      {
        text: 'セキュリティアカウントで、組織を信頼ゾーンにしたアナライザーを作る。',
        why: '新しい管理者が作り直すと、検出結果も作り直される。',
        section: '/monitoring/access-analyzer/#delegated-administrator',
      },
      {
        text: '監査アカウントのアナライザーを、AWS RAM でセキュリティアカウントに共有する。',
        why: '前の管理者のアナライザーは無効になっている。再開するには、新しい管理者が作る。',
        section: '/monitoring/access-analyzer/#delegated-administrator',
      },
      {
        text: '各メンバーアカウントで、アカウントを信頼ゾーンにしたアナライザーを有効にする。',
        why: '組織の中の共有まで検出結果になり、組織での管理もできない。',
        section: '/monitoring/access-analyzer/#external-findings',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-access-analyzer-generated-policy',
    situation:
      'ある会社は、バッチのロールに広い権限を付けている。90 日分の証跡から IAM Access Analyzer でポリシーを生成し、そのまま置き換えた。翌日、S3 からの読み取りと、ECS のタスクの起動が拒否された。',
    ask: '原因は何か。',
    options: [
      {
        text: '生成のサービスロールに、バッチのロールを引き受ける権限がなかった。',
        why: 'サービスロールが要るのは、証跡のバケットを読むため。',
        section: '/monitoring/access-analyzer/#policy-generation',
      },
      {
        text: '証跡が KMS で暗号化されていたため、直近の記録が読めなかった。',
        why: '直近の記録だけが欠けたのではない。足りないのは、証跡を読めても生成されない操作。',
        section: '/monitoring/access-analyzer/#policy-generation',
      },
      {
        text: 'データイベントの操作と iam:PassRole は、生成されたポリシーに入らない。',
        why: 'どちらも自分で足す。ECS のタスクの起動には、ロールを渡す権限が要る。',
        section: '/monitoring/access-analyzer/#policy-generation',
      },
      {
        text: '拒否された操作が記録に含まれていたため、その操作の Deny が生成された。',
        why: '生成されるのは、使われた操作を許可するひな形。足りないのは、生成されない操作。',
        section: '/monitoring/access-analyzer/#policy-generation',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-reachability-delegated-management',
    situation:
      'ある会社は、ネットワークアカウントを Reachability Analyzer の委任管理者にした。メンバーアカウントどうしの経路は解析できるが、管理アカウントの VPC のインスタンスへの経路では、宛先を選べない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '宛先の VPC を、Transit Gateway でネットワークアカウントにつなぐ。',
        why: 'つながっていても、委任管理者は管理アカウントのリソースを既定では選べない。',
        section: '/monitoring/path-analysis/#cross-account',
      },
      {
        text: '解析する人に、sts:SetSourceIdentity を足す。',
        why: 'その権限の不足なら、メンバーアカウントの解析も失敗する。',
        section: '/monitoring/path-analysis/#cross-account',
      },
      {
        text: 'Network Access Analyzer で、ネットワークアカウントから同じ経路を解析する。',
        why: 'Network Access Analyzer は、ほかのアカウントのリソースを含む経路を出さない。',
        section: '/monitoring/path-analysis/#network-access-analyzer',
      },
      {
        text: '管理アカウントから、同じ経路を解析する。',
        why: '管理アカウントなら、組織のすべてのリソースを解析できる。',
        section: '/monitoring/path-analysis/#cross-account',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-network-access-segmentation',
    situation:
      'ある金融会社は、カード情報を扱う VPC に、インターネットゲートウェイから届く経路が公開用の Web サーバーのほかに 1 つもないことを、四半期ごとに示す。対象の VPC は 1 つのアカウントの 1 つのリージョンにある。',
    ask: '最も少ない手間で示すには、どうすればよいか。',
    options: [
      {
        text: 'すべての ENI を宛先にして、Reachability Analyzer の解析を 1 つずつ行う。',
        why: 'ENI の数だけ経路を作り、増えるたびに足すことになる。',
        section: '/monitoring/path-analysis/#compare',
      },
      {
        text: 'フローログを 3 か月分集め、インターネットからの ACCEPT がないことを調べる。',
        why: '通信がなかったことしか示せない。経路がないことの証拠にならない。',
        section: '/monitoring/flow-log-reading/#when-to-use',
      },
      {
        text: '経路の範囲に Web サーバーの除外を書き、Network Access Analyzer で解析する。',
        why: '望ましくない経路を範囲に書き、検出結果がないことを示す。',
        section: '/monitoring/path-analysis/#network-access-analyzer',
      },
      {
        text: 'IAM Access Analyzer で、組織を信頼ゾーンにしたアナライザーを作る。',
        why: 'ポリシーでの共有を調べる。ネットワークの経路は調べない。',
        section: '/monitoring/access-analyzer/#external-findings',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-reachability-load-balancer',
    situation:
      'ある会社は、インスタンスから内部の NLB を通してデータベースへ接続できない。Reachability Analyzer で、インスタンスからデータベースの ENI への経路を解析したところ、到達可能と出た。',
    ask: '次に確かめるべきことは何か。',
    options: [
      {
        text: '解析のプロトコルを UDP に変え、もう一度解析する。',
        why: '接続は TCP。別のプロトコルの結果では原因が分からない。',
        section: '/monitoring/path-analysis/#compare',
      },
      {
        text: 'NLB のターゲットのヘルス状態と、フローログの戻りの記録。',
        why: 'Reachability Analyzer は設定だけを調べ、ターゲットのヘルス状態を考慮しない。',
        section: '/monitoring/path-analysis/#compare',
      },
      {
        text: 'インスタンスの IPv6 アドレスへの経路。',
        why: 'Reachability Analyzer は IPv4 だけを調べる。原因の切り分けにならない。',
        section: '/monitoring/path-analysis/#compare',
      },
      {
        text: '120 日前の解析の結果との差。',
        why: '解析の結果は 120 日で消える。今の設定の問題を示さない。',
        section: '/monitoring/path-analysis/#reachability-limits',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-inspector-vm-scanner',
    situation:
      'ある会社の分析用のインスタンスは、EBS ボリュームが 10 個あり、Inspector のエージェントなしのスキャンの対象にならない。社内の決まりで SSM Agent は入れられないが、パッケージのインストールはできる。',
    ask: 'Inspector で脆弱性を調べるには、どうすればよいか。',
    options: [
      {
        text: 'スキャンのモードを、エージェントベースだけに変える。',
        why: 'モードだけを変えても、インスタンスの中に調べるものがない。',
        section: '/monitoring/inspector-macie/#inspector-coverage',
      },
      {
        text: 'ボリュームを 1 つにまとめ、合計を 2,000 GB にする。',
        why: '数は減るが、合計が 1,200 GB を超えると対象にならない。',
        section: '/monitoring/inspector-macie/#inspector-coverage',
      },
      {
        text: 'VM スキャナーを、パッケージマネージャーで手動でインストールする。',
        why: '手で入れた VM スキャナーはエージェントベースのスキャンとして働き、SSM が要らない。',
        section: '/monitoring/inspector-macie/#inspector-enhanced-scanning',
      },
      {
        text: 'inspector2-telemetry の VPC エンドポイントだけを作る。',
        why: 'エンドポイントは結果を送る経路。調べるソフトウェアは入らない。',
        section: '/monitoring/inspector-macie/#inspector-enhanced-scanning',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-inspector-exclude-instances',
    situation:
      'ある会社は、Inspector の EC2 スキャンをハイブリッドで使う。検証用の Linux インスタンスは毎週作り直すので、検出結果も料金も要らない。本番は、SSM で管理していないものも含めて、これまでどおり調べる。',
    ask: '検証用だけを外す、最も手間の少ない方法はどれか。',
    options: [
      {
        text: '検証用のインスタンスに、InspectorEc2Exclusion のタグを付ける。',
        why: 'タグを付けたインスタンスは調べられず、検出結果も料金も出ない。',
        section: '/monitoring/inspector-macie/#inspector-coverage',
      },
      {
        text: '抑制ルールで、検証用のインスタンスの検出結果を隠す。',
        why: '抑制ルールは検出結果を隠すだけ。調べることはやめない。',
        section: '/monitoring/inspector-macie/#inspector-suppress-disable',
      },
      {
        text: 'スキャンのモードをエージェントベースに変え、検証用の SSM Agent を止める。',
        why: '本番のうち、SSM で管理していないものも調べられなくなる。',
        section: '/monitoring/inspector-macie/#inspector-coverage',
      },
      {
        text: '検証用のインスタンスに効く、Inspector の SSM の関連付けを消す。',
        why: '消しても、次のスキャンのときに Inspector が作り直そうとする。',
        section: '/monitoring/inspector-macie/#inspector-suppress-disable',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-guardduty-custom-rule-live',
    situation:
      'ある組織は、委任管理者が GuardDuty のカスタム検出ルールを、全アカウントを対象にしたドライランで配った。1 週間で一致した数は少なく、このまま全アカウントで検出結果を出したい。ライブの設定を作ると、ConflictException になる。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '14 日たち、ドライランが自動でライブになるのを待つ。',
        why: '14 日たつと無効に戻る。ライブにはならない。',
        section: '/monitoring/guardduty-tuning/#custom-detection-rules',
      },
      {
        text: '今の組織の設定を更新し、モードをライブに変える。',
        why: '全アカウントを対象にした設定があると、もう一方のモードの設定は作れない。更新で変える。',
        section: '/monitoring/guardduty-tuning/#custom-detection-rules',
      },
      {
        text: '各メンバーアカウントで、ルールをライブにする。',
        why: 'メンバーが自分で変えると AccessDeniedException になる。',
        section: '/monitoring/guardduty-tuning/#custom-detection-rules',
      },
      {
        text: '抑制ルールを消し、ドライランの検出結果が届くようにする。',
        why: 'ドライランは検出結果を作らない。抑制ルールとは関係がない。',
        section: '/monitoring/guardduty-tuning/#custom-detection-rules',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-guardduty-ai-protection-injection',
    situation:
      'ある組織は、全アカウントで GuardDuty の AI Protection を有効にしている。Bedrock のアプリケーションへのプロンプトインジェクションの試みを検出したいが、検出結果が 1 件も出ない。モデルの異常な呼び出しの検出結果は出ている。',
    ask: '何が足りないか。',
    options: [
      {
        text: '各アカウントの証跡での、Bedrock のデータイベントの記録。',
        why: 'AI Protection は、自分で作るチャネルでデータイベントを受ける。証跡の設定は要らない。',
        section: '/monitoring/guardduty-protection/#ai-protection',
      },
      {
        text: 'メンバーアカウントの所有者による、チャネルのデータイベントの設定。',
        why: 'チャネルの設定は GuardDuty が決め、アカウントの所有者は変えられない。',
        section: '/monitoring/guardduty-protection/#ai-protection',
      },
      {
        text: 'ランタイムモニタリングのセキュリティエージェント。',
        why: 'エージェントが調べるのは OS の中の動き。この検出には使われない。',
        section: '/monitoring/guardduty-protection/#runtime-monitoring',
      },
      {
        text: 'プロンプト攻撃を評価する Amazon Bedrock Guardrails。',
        why: 'この検出は、ガードレールがプロンプト攻撃を見つけたことをもとにする。Organizations の Amazon Bedrock ポリシーで、全アカウントに強制できる。',
        section: '/monitoring/guardduty-protection/#ai-protection',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-vpc-encryption-existing-vpc',
    situation:
      'ある会社は、規制の監査のために、今ある本番 VPC の中の通信がすべて暗号化されることを強制したい。VPC には、古い世代の EC2 インスタンスと、NAT ゲートウェイがある。暗号化コントロールを初めから強制モードにしようとすると、できない。',
    ask: 'どの順で進めるか。',
    options: [
      {
        text: '古いインスタンスと NAT ゲートウェイの両方を除外して、強制モードで作る。',
        why: 'EC2 インスタンスは除外できない。今ある VPC は強制モードから始められない。',
        section: '/monitoring/vpc-encryption-controls/#exclusions',
      },
      {
        text: '今あるフローログに encryption-status を足し、すべて 1 以上になれば強制モードになる。',
        why: 'フローログに項目は足せず、新しく作る。フローログは強制しない。',
        section: '/monitoring/vpc-encryption-controls/#migration',
      },
      {
        text: 'モニタリングモードで作り、古いインスタンスを入れ替え、NAT ゲートウェイの除外を付けて強制モードに変える。',
        why: '今ある VPC はモニタリングモードから始める。NAT ゲートウェイは除外できる 8 種類の 1 つ。',
        section: '/monitoring/vpc-encryption-controls/#migration',
      },
      {
        text: 'アカウントのモードを Attempt Enforce にし、妨げるリソースを AWS に入れ替えさせる。',
        why: 'EC2 の古いインスタンスは、自分で入れ替える。移れない VPC は残る。',
        section: '/monitoring/vpc-encryption-controls/#organization',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-vpc-encryption-inspection',
    situation:
      'ある会社は、共有の検査用 VPC に Network Firewall を置いている。転送中の暗号化の状態を全 VPC で監査したい。Network Firewall は外せない。',
    ask: '検査用 VPC では、どうすればよいか。',
    options: [
      {
        text: '暗号化コントロールをモニタリングモードにし、encryption-status を持つフローログで監査する。',
        why: 'Network Firewall は強制モードで使えない。モニタリングモードなら使える。',
        section: '/monitoring/vpc-encryption-controls/#exclusions',
      },
      {
        text: 'Network Firewall の除外を作り、強制モードにする。',
        why: '除外できる 8 種類に Network Firewall はない。',
        section: '/monitoring/vpc-encryption-controls/#exclusions',
      },
      {
        text: 'Network Firewall の前に Gateway Load Balancer を置き、強制モードにする。',
        why: 'Gateway Load Balancer も強制モードで使えない。',
        section: '/monitoring/vpc-encryption-controls/#exclusions',
      },
      {
        text: '暗号化コントロールを無効のままにし、フローログの encryption-status だけを見る。',
        why: '無効な VPC では、encryption-status は「-」になる。',
        section: '/monitoring/flow-log-reading/#missing-fields',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-vpc-encryption-transit-gateway',
    situation:
      'ある会社は、除外のない強制モードの 2 つの VPC を、新しい Transit Gateway でつなぐ。2 つの VPC の間の通信も、暗号化を強制したい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'Transit Gateway を作るときに、暗号化サポートを指定する。',
        why: '作るときには付けられない。',
        section: '/monitoring/vpc-encryption-controls/#between-vpcs',
      },
      {
        text: '何もしない。両方の VPC が強制モードなら、Transit Gateway の中も暗号化される。',
        why: '両方が強制モードでも、Transit Gateway の暗号化サポートは自分で有効にする。',
        section: '/monitoring/vpc-encryption-controls/#between-vpcs',
      },
      {
        text: 'VPC のアタッチメントを Connect アタッチメントに替えてから、暗号化サポートを有効にする。',
        why: 'Connect アタッチメントがあると、暗号化サポートは有効にできない。',
        section: '/monitoring/vpc-encryption-controls/#between-vpcs',
      },
      {
        text: 'Transit Gateway を作った後に、変更の操作で暗号化サポートを有効にする。',
        why: '暗号化サポートは、今ある Transit Gateway の変更でだけ有効にできる。',
        section: '/monitoring/vpc-encryption-controls/#between-vpcs',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-security-hub-policy-regions',
    situation:
      'ある組織は、AWS Security Hub（CSPM ではないもの）を全アカウントで有効にしたい。今後 AWS が増やすリージョンでも自動で有効にするが、法律の都合で 1 つのリージョンだけは無効にする。アカウントごとの作業はしたくない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'ルートに Security Hub ポリシーを付け、今あるリージョンの名前を、その 1 つを除いて有効の一覧に並べる。',
        why: '今後増えるリージョンは、一覧にないので有効にならない。',
        section: '/monitoring/security-hub-operations/#security-hub-policies',
      },
      {
        text: 'ルートに Security Hub ポリシーを付け、有効の一覧に ALL_SUPPORTED、無効の一覧にそのリージョンを書く。',
        why: 'ALL_SUPPORTED は今後のリージョンも含み、両方の一覧にあるリージョンは無効が優先される。',
        section: '/monitoring/security-hub-operations/#security-hub-policies',
      },
      {
        text: 'Security Hub CSPM の中央設定で、設定ポリシーをルートに付ける。',
        why: '設定ポリシーが決めるのは Security Hub CSPM。一部のリージョンだけに効くポリシーも作れない。',
        section: '/monitoring/security-hub-operations/#configuration-policies',
      },
      {
        text: 'Security Hub CSPM のローカル設定で、自動有効化を有効にする。',
        why: '今のリージョンの新しいアカウントにしか効かない。',
        section: '/monitoring/security-hub-operations/#central-configuration',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-guardduty-runtime-exclude',
    situation:
      'ある会社は、GuardDuty のランタイムモニタリングと、EC2 の自動のエージェント管理を有効にしている。これから起動する解析用のインスタンスにだけ、エージェントを入れたくない。ほかの検出は続ける。',
    ask: 'どうするか。',
    options: [
      {
        text: '起動したインスタンスに、タグ GuardDutyExcluded:true を付ける。',
        why: 'マルウェアスキャンの対象から外すタグ。',
        section: '/monitoring/guardduty-protection/#malware-ec2',
      },
      {
        text: 'そのインスタンスの AMI を条件に、抑制ルールを作る。',
        why: '検出結果がアーカイブされるだけで、エージェントは入る。',
        section: '/monitoring/guardduty-tuning/#suppression-rules',
      },
      {
        text: 'SCP で guardduty:SendSecurityTelemetry を拒否する。',
        why: '同じ SCP の下の、ほかのインスタンスの監視も正常でなくなる。',
        section: '/monitoring/guardduty-protection/#runtime-monitoring',
      },
      {
        text: '起動の前にタグ GuardDutyManaged:false を付け、メタデータのタグを許可する。',
        why: '自動のエージェント管理から外れる。タグは、起動の前に要る。',
        section: '/monitoring/guardduty-protection/#runtime-monitoring',
      },
    ],
    answer: 3,
  },
];
