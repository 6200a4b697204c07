import type {Question} from './types';

export const monitoring: readonly Question[] = [
  {
    id: 'q-alarm-composite-noise',
    situation:
      'ある会社は、Web サーバーの CPU 使用率とメモリ使用率に別々のメトリクスアラームを作り、どちらにも SNS の通知を付けている。片方だけの超過は放っておいてよいが、通知が多く、本当の障害を見逃した。両方が同時に超えたときだけ担当者を呼び出したい。',
    ask: '運用の手間を最も少なくするには、どうすればよいか。',
    options: [
      {
        text: '2 つのアラームの M out of N を厳しくし、続いたときだけ SNS で通知する。',
        why: '一時的な超過は減るが、片方だけの超過でも通知が飛ぶことは変わらない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-states',
      },
      {
        text: 'SNS の購読者を Lambda 関数にし、2 つの通知がそろったかを関数で判断する。',
        why: '作れるが、状態の管理を自前で抱える。式で組み合わせる機能がある。',
        section: '/monitoring/cloudwatch-alarms/#composite-alarm',
      },
      {
        text: '子からアクションを外し、ALARM(A) AND ALARM(B) の複合アラームで通知する。',
        why: '複合アラームは子の状態を式で組み合わせ、そろったときに 1 回だけ通知する。子にアクションを付けないのが設計の基本。',
        section: '/monitoring/cloudwatch-alarms/#composite-alarm',
      },
      {
        text: '2 つのメトリクスを足した計算式に、異常検出アラームを 1 つだけ作る。',
        why: '足した値が外れたことは分かるが、「両方が超えた」ことは表せない。',
        section: '/monitoring/cloudwatch-anomaly-detection/#anomaly-alarm',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-alarm-suppress-deploy',
    situation:
      'ある会社は 1 日に何度も、決まっていない時刻にデプロイする。デプロイ中はエラー率が一時的に上がり、複合アラームの通知が飛ぶ。デプロイ中は ALARM になるアラームを、すでに持っている。',
    ask: 'デプロイ中の通知だけを止めるには、どうすればよいか。',
    options: [
      {
        text: 'cron で時間帯を決めたアラームミュートルールを作る。',
        why: 'ミュートルールは決まった時刻に止める機能。いつ始まるか分からないデプロイには合わない。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
      {
        text: 'デプロイ中のアラームを、複合アラームの抑制用アラームに指定する。',
        why: '抑制用アラームが ALARM の間、複合アラームのアクションは動かない。WaitPeriod と ExtensionPeriod が時刻のずれを吸収する。',
        section: '/monitoring/cloudwatch-alarms/#alarm-suppression',
      },
      {
        text: 'デプロイの前に DisableAlarmActions を呼ぶ運用にする。',
        why: 'EnableAlarmActions を呼ぶまで止まったままになる。戻し忘れると、本当の障害も通知されない。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
      {
        text: '複合アラームの欠落データの扱いを notBreaching にする。',
        why: 'データは来ているので、欠落データの扱いは関係しない。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-alarm-cross-region',
    situation:
      'ある会社は、東京リージョンに監視用のダッシュボードを集めている。バージニア北部で動くサービスのエラー数も同じダッシュボードに並べた。次に、そのエラー数を監視するアラームを作りたい。アカウントは 1 つである。',
    ask: 'アラームをどこに、どう作ればよいか。',
    options: [
      {
        text: '東京リージョンで、バージニア北部のメトリクスを指定したアラームを作る。',
        why: 'クロスリージョンの表示はできても、アラームはほかのリージョンのメトリクスを見られない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-scope',
      },
      {
        text: 'クロスアカウントオブザーバビリティを設定し、東京リージョンにアラームを作る。',
        why: '共有の対象は同じリージョンのデータ。リージョンはまたげない。',
        section: '/monitoring/cloudwatch-metrics/#metrics-dashboards',
      },
      {
        text: '東京リージョンの複合アラームに、バージニア北部のアラームを子として入れる。',
        why: '複合アラームの子は、同じアカウント・同じリージョンのアラームに限る。',
        section: '/monitoring/cloudwatch-alarms/#composite-alarm',
      },
      {
        text: 'バージニア北部にアラームを作り、東京リージョンのダッシュボードに並べる。',
        why: 'アラームはメトリクスと同じリージョンに作る。ダッシュボードには、ほかのリージョンのアラームも並べられる。',
        section: '/monitoring/cloudwatch-alarms/#alarm-scope',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-alarm-mute-eventbridge',
    situation:
      'ある会社は、毎週日曜の保守の間だけ、アラームミュートルールで通知を止めている。次の日曜、通知は来なかったが、アラームの状態変化をきっかけに Step Functions のワークフローが動いてしまった。',
    ask: 'なぜ動いたのか。',
    options: [
      {
        text: 'ミュートルールが止めるのはアクションだけで、イベントは EventBridge に届くから。',
        why: '止まるのはアクションだけ。評価は続き、状態が変われば EventBridge へのイベントも届く。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
      {
        text: 'ミュート中は評価が止まり、終わった後に前の状態のイベントがまとめて再送されるから。',
        why: '評価は止まらない。状態の変化はコンソールでも見える。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
      {
        text: 'ミュートルールはメトリクスアラームだけに効き、複合アラームには効かないから。',
        why: 'メトリクスアラームにも複合アラームにも効く。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
      {
        text: 'ミュートルールのタイムゾーンを UTC にしたので、日曜の保守の時間とずれたから。',
        why: '通知は止まっているので、時間帯は合っている。タイムゾーンは自分で指定できる。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-alarm-missing-error-metric',
    situation:
      'ある会社のアプリは、エラーが起きたときだけカスタムメトリクスを送る。アラームは 1 分の期間で作ったが、エラーがない夜間は INSUFFICIENT_DATA になり、その通知が当番に届く。',
    ask: '誤った通知をなくし、エラーが起きたときだけ知らせるには、どうすればよいか。',
    options: [
      {
        text: '欠落データの扱いを breaching にする。',
        why: 'データがない間を超過とみなすので、エラーがない夜間に ALARM になる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: '欠落データの扱いを ignore にする。',
        why: 'いまの状態を保つので、一度 ALARM になると、エラーが止まっても OK に戻らないことがある。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: '欠落データの扱いを notBreaching にする。',
        why: '値がないのは「エラーがない」という意味なので、内側とみなして OK を保つ。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: '評価期間を長くし、夜間の値も含めて評価させる。',
        why: '評価期間を延ばしても、夜間にデータがまったくなければ INSUFFICIENT_DATA になる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-alarm-missing-heartbeat',
    situation:
      'ある会社のバッチは、1 分ごとに必ず生存確認のメトリクスを送る。バッチが止まると値そのものが来なくなるが、いまのアラームは INSUFFICIENT_DATA になるだけで、ALARM のアクションが動かない。',
    ask: 'バッチが止まったことを ALARM として知るには、どうすればよいか。',
    options: [
      {
        text: 'アラームを異常検出アラームに変える。',
        why: '値が来ないことへの扱いは、異常検出でも欠落データの設定で決まる。',
        section: '/monitoring/cloudwatch-anomaly-detection/#anomaly-alarm',
      },
      {
        text: '高解像度アラームにして、10 秒ごとに評価する。',
        why: '評価を速めても、値が来ないときの扱いは変わらない。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#high-resolution-alarms',
      },
      {
        text: '欠落データの扱いを missing にする。',
        why: 'missing は既定で、すべて欠けると INSUFFICIENT_DATA になる。いまの状態と同じ。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: '欠落データの扱いを breaching にする。',
        why: '常に値が来るはずのメトリクスでは、来ないこと自体が異常。超過とみなして ALARM になる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-alarm-evaluation-multiday',
    situation:
      'ある会社は、3 日に 1 回動くジョブの成否をメトリクスにし、期間 1 日・評価期間 3 のアラームを作った。10:02 にジョブが失敗したが、アラームは 10:03 の時点で OK のままだった。',
    ask: 'どう考えるべきか。',
    options: [
      {
        text: '期間が 1 日なので、アラームは 1 日に 1 回、日付が変わった後にしか評価されない。',
        why: '1 日を超えるアラームの評価は 1 時間に 1 回。1 日に 1 回ではない。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#evaluation-settings',
      },
      {
        text: '1 日を超えるアラームは、1 時間ごとに毎正時までのデータで評価される。次の評価を待つ。',
        why: 'AWS の文書の例と同じ動き。検知も回復も遅れることを見込んでおく。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#evaluation-settings',
      },
      {
        text: '欠落データの扱いが ignore なので、失敗の値が来ても状態を保っている。breaching に変える。',
        why: 'データは届いているので、欠落データの扱いは使われない。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#evaluation-range',
      },
      {
        text: '評価期間が長すぎて、アラームが無効になっている。期間 × 評価期間を 1 日以内に縮める。',
        why: '期間が 1 時間以上なら、評価の範囲は 7 日まで認められる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#evaluation-settings',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-alarm-recover-single-instance',
    situation:
      'ある会社は、ライセンスがインスタンス ID に結び付いたソフトウェアを、1 つの EC2 インスタンスで動かしている。データは EBS にある。ホストのハードウェア障害が起きたら、ID も IP アドレスも変えずに、数分で自動的に戻したい。',
    ask: 'どの構成が要件を満たすか。',
    options: [
      {
        text: 'StatusCheckFailed_System を見るアラームを作り、recover アクションを付ける。',
        why: '別のホストへ移し、ID・IP・EBS ボリュームを保つ。AWS は期間 1 分・評価期間 2 を推奨している。',
        section: '/monitoring/cloudwatch-alarm-actions/#ec2-recover',
      },
      {
        text: 'StatusCheckFailed_Instance を見るアラームを作り、recover アクションを付ける。',
        why: 'recover が使えるのは StatusCheckFailed_System。インスタンスのチェックの失敗には reboot を使う。',
        section: '/monitoring/cloudwatch-alarm-actions/#ec2-recover',
      },
      {
        text: 'StatusCheckFailed_System を見るアラームを作り、reboot アクションを付ける。',
        why: '再起動しても同じホストのまま。ホストの障害は直らない。',
        section: '/monitoring/cloudwatch-alarm-actions/#ec2-actions',
      },
      {
        text: '最小 1・最大 1 の Auto Scaling グループに入れ、recover アクションも付ける。',
        why: 'Auto Scaling が置き換えると ID が変わる。グループの中では recover も使えない。',
        section: '/monitoring/cloudwatch-alarm-actions/#ec2-recover',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-alarm-reboot-recover-race',
    situation:
      'ある会社は、同じインスタンスに、システムステータスチェックの失敗で recover、インスタンスステータスチェックの失敗で reboot を動かす 2 つのアラームを作る。どちらも期間 1 分・評価期間 2 にする計画である。',
    ask: 'この計画について、正しいものはどれか。',
    options: [
      {
        text: 'recover を 1 分 × 3 回、reboot を 1 分 × 1 回にして、再起動を先に試すとよい。',
        why: 'AWS が推奨するのは recover が 2、reboot が 3。',
        section: '/monitoring/cloudwatch-alarm-actions/#recover-and-reboot',
      },
      {
        text: '2 つのアクションは別の仕組みなので、同じ評価期間のままでも問題は起きない。',
        why: '同じ評価期間にすると、2 つのアクションが競合する。',
        section: '/monitoring/cloudwatch-alarm-actions/#recover-and-reboot',
      },
      {
        text: '競合を避けるため、recover を 1 分 × 2 回、reboot を 1 分 × 3 回にする。',
        why: '評価期間をずらすと、どちらか一方が先に動く。AWS の推奨どおり。',
        section: '/monitoring/cloudwatch-alarm-actions/#recover-and-reboot',
      },
      {
        text: '1 つのインスタンスに付けられる EC2 アクションは 1 つだけなので、reboot をやめる。',
        why: '両方付けられる。AWS は、評価期間を変えることを推奨している。',
        section: '/monitoring/cloudwatch-alarm-actions/#recover-and-reboot',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-alarm-encrypted-sns',
    situation:
      'ある会社は、セキュリティ部門の求めで、アラームの通知先の SNS トピックを AWS マネージドキーで暗号化した。その後、アラームは ALARM になるのに、メールが届かなくなった。SNS のサブスクリプションは承認済みである。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'アラームのアクションから SNS トピックを外し、同じトピックをもう一度付け直す。',
        why: '送信先のトピックは変わっていない。付け直しても、暗号化の権限は足りないまま。',
        section: '/monitoring/cloudwatch-alarm-actions/#action-troubleshooting',
      },
      {
        text: 'アラームの IAM ロールに、暗号化したトピックへの sns:Publish を許可するポリシーを足す。',
        why: '足りないのは KMS キーを使う権限。',
        section: '/monitoring/cloudwatch-alarm-actions/#action-troubleshooting',
      },
      {
        text: 'トピックのアクセスポリシーで、メールの購読者全員に kms:Decrypt と sns:Subscribe を許可する。',
        why: '購読者ではなく、送る側の CloudWatch に権限が要る。',
        section: '/monitoring/cloudwatch-alarm-actions/#action-troubleshooting',
      },
      {
        text: 'カスタマーマネージドキーに変え、キーポリシーで CloudWatch にキーの使用を許可する。',
        why: '暗号化トピックへ送るには、カスタマーマネージドキーのキーポリシーで cloudwatch.amazonaws.com に kms:GenerateDataKey* と kms:Decrypt を許可する。',
        section: '/monitoring/cloudwatch-alarm-actions/#action-troubleshooting',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-alarm-custom-workflow',
    situation:
      'ある会社は、アラームが ALARM になったら、承認を挟む Step Functions のワークフローを自動で始めたい。OK に戻ったときには動かしたくない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'アラームのアクションの ALARM 状態に、Step Functions のステートマシンの ARN を指定する。',
        why: 'Step Functions はアラームアクションの対象にない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-actions',
      },
      {
        text: 'EventBridge のルールで ALARM への状態変化だけを受け、ステートマシンをターゲットにする。',
        why: '状態変化はすべて EventBridge に届く。state.value を絞らないと、OK に戻ったときにも動く。',
        section: '/monitoring/cloudwatch-alarm-actions/#alarm-events',
      },
      {
        text: 'アラームのアクションで OpsItem を作り、担当者が OpsItem の画面からワークフローを始める。',
        why: 'OpsItem は記録のためのもの。人が始めるので、自動にもならない。',
        section: '/monitoring/cloudwatch-alarm-actions/#action-paths',
      },
      {
        text: '1 分ごとに Lambda 関数を動かしてアラームの状態を調べ、ALARM ならワークフローを始める。',
        why: 'ポーリングは要らない。状態変化のイベントが保証されて届く。',
        section: '/monitoring/cloudwatch-alarm-actions/#action-paths',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-anomaly-no-auto-scaling',
    situation:
      'ある会社の EC2 Auto Scaling グループは、昼夜で負荷が大きく変わる。固定のしきい値が決めにくいので、異常検出アラームで Auto Scaling のアクションを動かそうとしたが、設定できなかった。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'Auto Scaling は固定のしきい値のメトリクスアラームで動かし、異常検出は通知に使う。',
        why: '異常検出のモデルに基づくアラームには、Auto Scaling のアクションを付けられない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-actions',
      },
      {
        text: '異常検出アラームを子にした複合アラームを作り、そこに Auto Scaling のアクションを付ける。',
        why: '複合アラームも Auto Scaling を動かせない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-actions',
      },
      {
        text: '異常検出のしきい値を大きくしてバンドを広げ、もう一度アクションを付ける。',
        why: 'バンドの幅を変えても、アクションの制限は変わらない。',
        section: '/monitoring/cloudwatch-anomaly-detection/#anomaly-alarm',
      },
      {
        text: '応答ログを集計するログアラームに変えて、Auto Scaling のアクションを付ける。',
        why: 'ログアラームが動かせるのは SNS、Lambda、OpsItem だけ。',
        section: '/monitoring/cloudwatch-alarms/#alarm-actions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-anomaly-exclude-training',
    situation:
      'ある会社は、注文数に異常検出アラームを使っている。先週、障害で注文数が半日ゼロになった。それ以降、バンドが下に広がり、注文数が減っても鳴らなくなった。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '異常検出のしきい値を大きくする。',
        why: '大きくするとバンドが広がり、さらに鳴りにくくなる。',
        section: '/monitoring/cloudwatch-anomaly-detection/#anomaly-alarm',
      },
      {
        text: 'モデルを消す。アラームが新しいモデルを作るのを待つ。',
        why: '作り直しても、障害の期間を含む過去の値から学習する。',
        section: '/monitoring/cloudwatch-anomaly-detection/#cost-and-delete',
      },
      {
        text: '障害の期間を、学習データから除外する。',
        why: '特別な期間を外せば、異常な値を正常として学ばない。後からでも除外できる。',
        section: '/monitoring/cloudwatch-anomaly-detection/#training',
      },
      {
        text: 'アラームの向きを「バンドより上」にする。',
        why: '注文数の減少を知りたいので、向きが逆になる。',
        section: '/monitoring/cloudwatch-anomaly-detection/#anomaly-alarm',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-anomaly-monitoring-account',
    situation:
      'ある企業は、東京リージョンの 8 つのアカウントで注文サービスを動かす。クロスアカウントオブザーバビリティで、運用アカウントから全アカウントのメトリクスを見ている。曜日と時間帯で変わる各アカウントの平均の応答時間を、運用アカウントの異常検出アラームで監視したい。',
    ask: '手間が最も少ない方法はどれか。',
    options: [
      {
        text: '共有のロールのクロスアカウントのアラームを作り、計算式に ANOMALY_DETECTION_BAND を書く。',
        why: '共有のロールで作るクロスアカウントのアラームでは、計算式に ANOMALY_DETECTION_BAND を使えない。',
        section: '/monitoring/cloudwatch-anomaly-detection/#target-metrics',
      },
      {
        text: '各アカウントの値を運用アカウントのカスタムメトリクスへ送り続け、そこに異常検出を作る。',
        why: 'カスタムメトリクスにも使えるが、複製の仕組みは要らない。ソースアカウントのメトリクスに異常検出を作れる。',
        section: '/monitoring/cloudwatch-anomaly-detection/#target-metrics',
      },
      {
        text: '1 つのアカウントの平均の応答時間でモデルを作り、ほかの 7 つのアカウントのアラームでも使う。',
        why: 'モデルはメトリクスと統計の組ごとに 1 つ。ほかのアカウントのメトリクスには、別のモデルが要る。',
        section: '/monitoring/cloudwatch-anomaly-detection/#baseline',
      },
      {
        text: '運用アカウントで、各アカウントのメトリクスに異常検出を作り、アラームを付ける。',
        why: 'モニタリングアカウントなら、ソースアカウントのメトリクスにも異常検出を作れる。',
        section: '/monitoring/cloudwatch-anomaly-detection/#target-metrics',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-anomaly-new-metric',
    situation:
      'ある会社は、今日から始めるサービスの応答時間を、今日から監視したい。応答時間が 3 秒を超えたら契約違反になることが決まっている。',
    ask: 'どのアラームを使うべきか。',
    options: [
      {
        text: '異常検出アラームを作る。向きは「バンドより上」、しきい値は 3 にする。',
        why: 'しきい値がはっきりしている。モデルの精度がそろうまで最大 2 週間かかり、今日からの監視に向かない。',
        section: '/monitoring/cloudwatch-anomaly-detection/#training',
      },
      {
        text: 'アプリのロググループで CloudWatch Logs の異常検出を有効にし、通知を受ける。',
        why: 'ログの中身を見る別の機能で、応答時間のしきい値は監視しない。',
        section: '/monitoring/cloudwatch-anomaly-detection/#logs-anomaly-detection',
      },
      {
        text: '応答時間のグラフに異常検出のバンドを重ね、外れて赤くなった時間を見る。',
        why: 'グラフのバンドだけでは通知されない。',
        section: '/monitoring/cloudwatch-anomaly-detection/#band-on-graph',
      },
      {
        text: '応答時間の p99 などに、3 秒をしきい値とするメトリクスアラームを作る。',
        why: '超えてはならない値が決まっているなら、固定のしきい値が合う。',
        section: '/monitoring/cloudwatch-anomaly-detection/#when-to-use',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eventbridge-org-central-bus',
    situation:
      'ある会社は、Organizations の全アカウントのセキュリティ関連のイベントを、セキュリティアカウントに集めて処理する。新しいアカウントも、バスのポリシーを直さずに対象にしたい。組織の外へは送らせない。',
    ask: 'どの構成がよいか。',
    options: [
      {
        text: 'セキュリティアカウントのバスのポリシーに全アカウントの ID を並べ、各アカウントのルールから送る。',
        why: 'アカウントが増えるたびにポリシーを直すことになる。',
        section: '/monitoring/eventbridge/#cross-account',
      },
      {
        text: '各アカウントのルールのターゲットに、セキュリティアカウントの Step Functions のステートマシンを直接指定する。',
        why: '直接渡せるほかのアカウントのターゲットに、Step Functions は含まれない。',
        section: '/monitoring/eventbridge/#cross-account-service',
      },
      {
        text: '各アカウントのイベントバスから 1 つの中継アカウントへ送り、そこからセキュリティアカウントへまとめて送る。',
        why: '受け取ったイベントを 3 つ目のアカウントへは転送できない。',
        section: '/monitoring/eventbridge/#cross-account',
      },
      {
        text: '受信側のバスのポリシーで組織の ID を許可し、各アカウントのルールにロールを付けて送る。受信側にもルールを作る。',
        why: '組織の ID なら新しいアカウントも許可される。ロールを付けると SCP が効き、組織の外への送信を止められる。',
        section: '/monitoring/eventbridge/#cross-account',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eventbridge-lost-events',
    situation:
      'ある会社は、EventBridge のルールのターゲットに、ほかのチームの Lambda 関数を指定している。関数が削除されていた半日の間のイベントが、どこにも残っていなかった。再試行の設定は既定のままである。',
    ask: '同じことが起きても、イベントを失わないようにするには、どうすればよいか。',
    options: [
      {
        text: 'ターゲットに、SQS 標準キューのデッドレターキューを付ける。',
        why: 'ターゲットの不在は再試行されず、デッドレターキューがあればそこへ直接送られる。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
      {
        text: 'ターゲットに、SQS FIFO キューのデッドレターキューを付ける。',
        why: '使えるのは標準キューだけ。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
      {
        text: '再試行の期間を長くし、関数が戻るまで送り続けさせる。',
        why: 'ターゲットがない・権限がないときは、そもそも再試行されない。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
      {
        text: 'ルールを 2 つ作り、どちらも同じ関数をターゲットにしておく。',
        why: '同じ関数がなければ、どちらも届かない。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eventbridge-cloudtrail-api',
    situation:
      'ある会社は、誰かが特定のセキュリティグループのルールを変える API を呼んだら、すぐに Lambda 関数で元に戻したい。EventBridge のルールを作ったが、API を呼んでも関数が動かない。ルールのパターンは正しい。',
    ask: 'まず何を確かめるべきか。',
    options: [
      {
        text: 'Lambda 関数の同時実行数が足りているか。',
        why: 'まず、イベントが届いているかを確かめる。',
        section: '/monitoring/eventbridge/#cloudtrail-events',
      },
      {
        text: 'AWS Config のレコーダーが有効か。',
        why: 'API 呼び出しのイベントは、Config ではなく CloudTrail から届く。',
        section: '/monitoring/eventbridge/#cloudtrail-events',
      },
      {
        text: 'CloudTrail の証跡が有効か。',
        why: 'AWS API Call via CloudTrail のイベントは、証跡を有効にしないと EventBridge に届かない。',
        section: '/monitoring/eventbridge/#cloudtrail-events',
      },
      {
        text: 'カスタムイベントバスにルールを作り直す。',
        why: 'CloudTrail のイベントが届くのは、既定のイベントバスだけ。',
        section: '/monitoring/eventbridge/#cloudtrail-events',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eventbridge-cross-region-lambda',
    situation:
      'ある会社は、大阪リージョンで起きた EC2 のイベントを、東京リージョンの Lambda 関数で処理したい。アカウントは同じである。',
    ask: 'どう構成すればよいか。',
    options: [
      {
        text: '大阪のルールのターゲットに、東京の Lambda 関数の ARN を直接指定し、関数のポリシーで許可する。',
        why: 'リージョンをまたぐときに渡せるのは、ほかのリージョンのイベントバス。',
        section: '/monitoring/eventbridge/#cross-region',
      },
      {
        text: '大阪のイベントをバージニア北部のバスに送り、そこのルールから東京のバスへ送る。',
        why: '3 つ目のリージョンへの転送は失敗する。',
        section: '/monitoring/eventbridge/#cross-region',
      },
      {
        text: '東京のルールのイベントパターンに、大阪のリージョンと EC2 の状態を書く。',
        why: 'ルールが見るのは、そのバスに届いたイベントだけ。大阪のイベントは東京のバスに届かない。',
        section: '/monitoring/eventbridge/#rule-and-target',
      },
      {
        text: '大阪のルールのターゲットを東京のイベントバスにし、東京のルールで関数を動かす。',
        why: '受け取ったリージョンのルールが、そのリージョンのターゲットを動かす。',
        section: '/monitoring/eventbridge/#cross-region',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cw-oam-multi-account',
    situation:
      'ある会社は、東京リージョンで 60 のアカウントを使う。運用チームは 1 つのアカウントから、全アカウントのメトリクス・ログ・トレースを横断して調べたい。メトリクスとログの複製は避け、新しいアカウントも自動で対象にしたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '共有側のロールを作り、クロスアカウント・クロスリージョンのコンソールを設定する。',
        why: 'この横断表示では、ログは見られない。',
        section: '/monitoring/cloudwatch-metrics/#metrics-dashboards',
      },
      {
        text: 'クロスアカウントオブザーバビリティを、Organizations の単位でリンクする。',
        why: '同じリージョンのメトリクス・ログ・トレースを 1 つのアカウントから見られる。組織の単位なら新しいアカウントも入る。',
        section: '/monitoring/cloudwatch-metrics/#cross-account-observability',
      },
      {
        text: 'ログの集約ルールで、全アカウントのログを運用アカウントへ複製して調べる。',
        why: '集約ルールは、ログとカスタムメトリクスを複製する方法。複製を避ける条件に合わず、トレースも集まらない。',
        section: '/monitoring/cross-account-setup/#compare-methods',
      },
      {
        text: 'メトリクスストリームを全アカウントに作り、1 つの S3 バケットに集めて調べる。',
        why: 'メトリクスだけで、データは複製される。',
        section: '/monitoring/cloudwatch-metric-streams/#what-is-metric-stream',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cw-oam-link-fails',
    situation:
      'ある会社は、モニタリングアカウントでメトリクスとログを受け取る設定にした。ソースアカウントでは、メトリクス・ログ・トレースの 3 つを共有する設定でリンクを作ろうとしたが、失敗した。メトリクスも共有されていない。',
    ask: 'どうすればリンクを作れるか。',
    options: [
      {
        text: 'ソースアカウントにもシンクを作る。',
        why: 'シンクを持つのはモニタリングアカウント。',
        section: '/monitoring/cloudwatch-metrics/#sink-and-link',
      },
      {
        text: 'モニタリングアカウントでリンクを作る。',
        why: 'リンクを持つのはソースアカウント。',
        section: '/monitoring/cloudwatch-metrics/#sink-and-link',
      },
      {
        text: 'モニタリング側の種類を、メトリクスだけに減らす。',
        why: '差がさらに広がり、失敗したまま。',
        section: '/monitoring/cloudwatch-metrics/#sink-and-link',
      },
      {
        text: 'ソース側の種類を、メトリクスとログだけにする。',
        why: 'ソース側の種類がモニタリング側より多いと、リンクは作れない。モニタリング側が多い分には、共通する種類だけが共有される。',
        section: '/monitoring/cloudwatch-metrics/#sink-and-link',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cw-cross-region-dashboard',
    situation:
      'ある会社は、1 つのアカウントで 3 つのリージョンを使う。全リージョンの CPU 使用率を、1 枚のダッシュボードに並べたい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'ダッシュボードに、各リージョンのメトリクスをそのまま足す。',
        why: '1 つのアカウントの中なら、リージョンをまたぐ表示に設定は要らない。',
        section: '/monitoring/cloudwatch-metrics/#metrics-dashboards',
      },
      {
        text: 'クロスアカウントオブザーバビリティのシンクを作り、各リージョンからリンクする。',
        why: '同じリージョンのデータを、アカウントをまたいで見るための機能。',
        section: '/monitoring/cloudwatch-metrics/#metrics-dashboards',
      },
      {
        text: 'CloudWatch-CrossAccountSharingRole を作り、コンソールの共有を有効にする。',
        why: 'ほかのアカウントのときに要る設定。',
        section: '/monitoring/cloudwatch-metrics/#metrics-dashboards',
      },
      {
        text: '各リージョンにメトリクスストリームを作り、東京の S3 に集める。',
        why: '外へ流す機能。ダッシュボードに並べるのに要らない。',
        section: '/monitoring/cloudwatch-metric-streams/#when-to-use',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-metric-retention-detail',
    situation:
      'ある会社は、四半期に 1 回、過去 3 か月の応答時間を 1 分単位で分析する。いまは CloudWatch のメトリクスを API で取り出しているが、古い分は 1 時間単位の値しか得られない。',
    ask: '1 分単位で分析できるようにするには、どうすればよいか。',
    options: [
      {
        text: 'CloudWatch のメトリクスの保持期間を 3 か月に延ばす。',
        why: 'メトリクスの保持期間は変えられない。',
        section: '/monitoring/cloudwatch-metric-basics/#retention',
      },
      {
        text: 'アプリが送るメトリクスを 1 秒の高解像度に変え、1 分で読み出す。',
        why: '60 秒未満の値が残るのは 3 時間。その後は同じように粗くなる。',
        section: '/monitoring/cloudwatch-metric-basics/#retention',
      },
      {
        text: 'メトリクスストリームで S3 へ流し、Athena で分析する。',
        why: '1 分の値が残るのは 15 日。細かいまま残すなら、外へ出しておく。',
        section: '/monitoring/cloudwatch-metric-basics/#retention',
      },
      {
        text: 'インスタンスの詳細モニタリングを有効にし、1 分ごとの値を送る。',
        why: 'EC2 の値の間隔を縮める設定。残る長さは変わらない。',
        section: '/monitoring/cloudwatch-metric-basics/#basic-and-detailed',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-metric-high-cardinality',
    situation:
      'ある会社は、Lambda 関数から埋め込みメトリクスフォーマットで業務の値を出している。ディメンションに関数名とリクエスト ID を付けたところ、翌月の CloudWatch の料金が何十倍にもなった。',
    ask: '料金を下げ、関数ごとの値は見られるようにするには、どうすればよいか。',
    options: [
      {
        text: 'ログに書くのをやめ、同じディメンションで PutMetricData を呼ぶ。',
        why: 'ディメンションが同じなら、できるメトリクスの数は変わらない。呼び出しの料金も加わる。',
        section: '/monitoring/cloudwatch-metric-basics/#metric-cost',
      },
      {
        text: 'リクエスト ID をディメンションから外し、ログの項目として残す。',
        why: 'ディメンションの組み合わせごとに別のメトリクスになる。ログに残せば Logs Insights で調べられる。',
        section: '/monitoring/cloudwatch-metric-basics/#custom-metrics',
      },
      {
        text: 'メトリクスを高解像度から標準解像度に変え、値の数を減らす。',
        why: '料金が増えたもとは、メトリクスの数。',
        section: '/monitoring/cloudwatch-metric-basics/#namespace-dimension',
      },
      {
        text: 'ロググループを Infrequent Access クラスにする。',
        why: '埋め込みメトリクスフォーマットは Standard クラスだけで使える。',
        section: '/monitoring/cloudwatch-logs/#log-classes',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-metric-percentile-latency',
    situation:
      'あるオンラインストアでは、応答時間の平均は目標の 1 秒を下回るが、一部の顧客から「10 秒待たされる」という声が届く。アプリは、1 分ごとに最小・最大・合計・件数にまとめた統計セットを PutMetricData で送っている。',
    ask: '1 件だけの異常では鳴らさず、少数の遅いリクエストに気づけるようにするには、どうすればよいか。',
    options: [
      {
        text: '1 分の最大値が 10 秒を超えたら鳴るアラームを作る。',
        why: '1 件の異常でも鳴り、一部の顧客が遅いことと区別できない。',
        section: '/monitoring/cloudwatch-metric-basics/#statistics',
      },
      {
        text: '平均のアラームのしきい値を、1 秒から 0.5 秒に下げる。',
        why: '平均は、少数の遅いリクエストを隠す。',
        section: '/monitoring/cloudwatch-metric-basics/#statistics',
      },
      {
        text: 'いまの統計セットのまま、p99 のアラームだけを作る。',
        why: '統計セットでは、集計した値がすべて等しいときしかパーセンタイルを計算できない。',
        section: '/monitoring/cloudwatch-metric-basics/#statistics',
      },
      {
        text: '集計する前の生の値を送り、p99 のアラームを作る。',
        why: 'パーセンタイルには生の値が要る。',
        section: '/monitoring/cloudwatch-metric-basics/#statistics',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-metric-ec2-one-minute',
    situation:
      'ある会社は、EC2 の CPU 使用率で Auto Scaling を動かしているが、負荷の急増に反応するまで 5 分以上かかる。費用の増加は小さくしたい。',
    ask: '反応を速めるには、まず何をすべきか。',
    options: [
      {
        text: '詳細モニタリングを有効にし、アラームの期間を 1 分にする。',
        why: '基本モニタリングの CPU 使用率は 5 分ごと。詳細モニタリングなら 1 分ごとになる。',
        section: '/monitoring/cloudwatch-metric-basics/#basic-and-detailed',
      },
      {
        text: 'いまのメトリクスのまま、アラームの期間だけを 1 分にする。',
        why: '値は 5 分ごとのまま。期間は、メトリクスの粒度以上にする。',
        section: '/monitoring/cloudwatch-metric-basics/#resolution',
      },
      {
        text: 'CloudWatch エージェントを入れて、メモリ使用率で動かす。',
        why: 'CPU の値の間隔は変わらない。集めた値はカスタムメトリクスとして課金される。',
        section: '/monitoring/cloudwatch-agent/#agent-cost',
      },
      {
        text: 'アラームの評価枠を、1 分のウォールクロックにする。',
        why: '枠が終わるまで値が反映されず、反応はかえって遅れる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#evaluation-window',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-agent-memory-metric',
    situation:
      'ある会社は、EC2 インスタンスのメモリ使用率が 90% を超えたら知らせたい。詳細モニタリングを有効にしたが、メモリのメトリクスが見当たらない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'AWS/EC2 名前空間の MemoryUtilization を、インスタンスの設定で有効にする。',
        why: 'EC2 が標準で出すのはホストから見える値。メモリの使用率は出ない。',
        section: '/monitoring/cloudwatch-agent/#what-agent-collects',
      },
      {
        text: 'CloudWatch エージェントを入れ、ロールに CloudWatchAgentServerPolicy を付ける。',
        why: 'OS の中の値はエージェントが集める。既定では CWAgent 名前空間に出る。',
        section: '/monitoring/cloudwatch-agent/#what-agent-collects',
      },
      {
        text: 'インスタンスを停止・起動して、有効にした詳細モニタリングの項目を反映させる。',
        why: '詳細モニタリングは間隔を 1 分にするだけで、項目は増えない。',
        section: '/monitoring/cloudwatch-metric-basics/#basic-and-detailed',
      },
      {
        text: 'SSM Agent を最新にし、ロールに AmazonSSMManagedInstanceCore を付ける。',
        why: 'SSM Agent は Systems Manager のためのもの。メトリクスを集めるのは CloudWatch エージェント。',
        section: '/monitoring/cloudwatch-agent/#what-agent-collects',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-agent-fleet-config',
    situation:
      'ある会社は、数百の EC2 インスタンスに同じ CloudWatch エージェントの設定を配り、後からまとめて変えたい。インスタンスはすでに Systems Manager で管理している。',
    ask: '運用の手間が最も少ないのはどれか。',
    options: [
      {
        text: '設定ファイルを AMI に含め、変えるたびに AMI を作り直して、次に起動する分から使う。',
        why: '動いているインスタンスは入れ替えるまで変わらない。',
        section: '/monitoring/cloudwatch-agent/#agent-config',
      },
      {
        text: 'Session Manager で各インスタンスにログインし、ウィザードで設定ファイルを作り直す。',
        why: '数百のインスタンスでは手間がかかり、差も出る。',
        section: '/monitoring/cloudwatch-agent/#agent-config',
      },
      {
        text: '設定を Parameter Store に置き、Run Command でエージェントに読み込ませて再起動する。',
        why: '1 か所の設定を全部に読ませられる。再起動しないと新しい設定は効かない。',
        section: '/monitoring/cloudwatch-agent/#agent-config',
      },
      {
        text: '設定を Parameter Store に置く。エージェントが変更を検知して自動で読み直すのを待つ。',
        why: '設定を変えたら、エージェントを再起動するまで効かない。',
        section: '/monitoring/cloudwatch-agent/#agent-config',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-agent-private-subnet',
    situation:
      'ある会社は、インターネットに出られないサブネットの EC2 インスタンスに CloudWatch エージェントを入れた。設定は Parameter Store から読む。NAT ゲートウェイは使えない決まりである。メトリクスとログの両方を送りたい。',
    ask: '何を用意すればよいか。',
    options: [
      {
        text: 'CloudWatch のインターフェイスエンドポイントだけを作り、ログもそこへ送る。',
        why: 'ログは CloudWatch Logs へ、設定は Systems Manager から届く。1 つでは足りない。',
        section: '/monitoring/cloudwatch-agent/#agent-permissions',
      },
      {
        text: 'S3 のゲートウェイエンドポイントを作り、メトリクスとログを S3 に書き出す。',
        why: 'メトリクスもログも S3 へは送らない。',
        section: '/monitoring/cloudwatch-agent/#agent-permissions',
      },
      {
        text: 'インスタンスのロールに CloudWatchAgentAdminRole の権限を足し、通信は変えない。',
        why: '足りないのは通信の経路。このロールは Parameter Store へ書き込むときに使う。',
        section: '/monitoring/cloudwatch-agent/#agent-permissions',
      },
      {
        text: 'CloudWatch、CloudWatch Logs、Systems Manager のエンドポイントを作る。',
        why: 'メトリクス、ログ、設定の取得で、行き先がそれぞれ違う。',
        section: '/monitoring/cloudwatch-agent/#agent-permissions',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-metric-stream-partner',
    situation:
      'ある会社は、他社の監視サービスが GetMetricData で 1 分ごとに全メトリクスをポーリングする方式を使っている。API の料金が高く、値も数分遅れる。監視サービスは変えたくない。',
    ask: '費用と遅れを減らすには、どうすればよいか。',
    options: [
      {
        text: '要る名前空間に絞ったメトリクスストリームで、Firehose から監視サービスへ流す。',
        why: 'プッシュする方式なら取り出しの API が要らず、ほぼリアルタイムで届く。',
        section: '/monitoring/cloudwatch-metric-streams/#compare-with-polling',
      },
      {
        text: 'GetMetricStatistics に変えてもらい、間隔を 10 秒にする。',
        why: '呼び出しの回数が増え、ポーリングのまま。',
        section: '/monitoring/cloudwatch-metric-streams/#compare-with-polling',
      },
      {
        text: 'クロスアカウントオブザーバビリティで、監視サービスのアカウントに共有する。',
        why: 'AWS のモニタリングアカウントで見るための機能。他社のサービスには流れない。',
        section: '/monitoring/cloudwatch-metric-streams/#when-to-use',
      },
      {
        text: 'ダッシュボードを公開で共有し、監視サービスに画面の値を読み取らせる。',
        why: 'ダッシュボードの共有は画面を見せるもので、値を流す機能ではない。',
        section: '/monitoring/cloudwatch-metrics/#metrics-dashboards',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-metric-stream-cross-account',
    situation:
      'ある会社は、20 のアカウントのメトリクスを、データ分析アカウントの S3 バケットに集めたい。クロスアカウントオブザーバビリティのモニタリングアカウントはすでにある。作るリソースを減らしたい。',
    ask: 'どの構成がよいか。',
    options: [
      {
        text: '20 のアカウントにストリームを作り、分析アカウントの Firehose に直接つなぐ。',
        why: 'Firehose はストリームと同じアカウント・同じリージョンに置く。',
        section: '/monitoring/cloudwatch-metric-streams/#account-and-region',
      },
      {
        text: '分析アカウントにメトリクスストリームを 1 つ作り、読み取る相手として 20 のアカウント ID を指定する。',
        why: 'ソースアカウントを含められるのは、それらとつながったモニタリングアカウントのストリーム。',
        section: '/monitoring/cloudwatch-metric-streams/#account-and-region',
      },
      {
        text: 'モニタリングアカウントにソースアカウントを含むストリームを作り、Firehose で分析アカウントのバケットへ送る。',
        why: 'ストリームは 1 つで済む。最終の送信先は、別のアカウントでもよい。',
        section: '/monitoring/cloudwatch-metric-streams/#account-and-region',
      },
      {
        text: 'ログの集約ルールを組織に作り、メトリクスも一緒に分析アカウントに複製してから S3 にエクスポートする。',
        why: 'ログの集約ルールが複製するのはログ。メトリクスは含まれない。',
        section: '/monitoring/cloudwatch-logs/#log-centralization',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-metric-stream-backfill',
    situation:
      'ある会社は、費用を調べるためにメトリクスストリームを 3 時間止めた。再開した後、S3 にはその 3 時間分のデータがない。',
    ask: '抜けた分を分析に使うには、どうすればよいか。',
    options: [
      {
        text: 'ストリームを消して作り直し、開始時刻を 3 時間前に指定して流し直す。',
        why: '止めていた間の値は、ストリームでは補われない。',
        section: '/monitoring/cloudwatch-metric-streams/#timing-and-limits',
      },
      {
        text: '保持期間の中なので、GetMetricData でその 3 時間の値を取り出す。',
        why: 'ストリームは補わないが、CloudWatch には値が残っている。',
        section: '/monitoring/cloudwatch-metric-streams/#compare-with-polling',
      },
      {
        text: 'Data Firehose が再試行して届けるのを、24 時間待つ。',
        why: '止めていた間の値は、Firehose に届いていない。',
        section: '/monitoring/cloudwatch-metric-streams/#timing-and-limits',
      },
      {
        text: 'ストリームの形式を JSON に変え、過去の値も流させる。',
        why: '形式を変えても、止めていた間の値は流れない。',
        section: '/monitoring/cloudwatch-metric-streams/#timing-and-limits',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-logs-metric-filter-silent',
    situation:
      'ある会社は、ログの ERROR を数えるメトリクスフィルターに、デフォルト値 0 を付けた。アクセスのない深夜はログ自体が出ない。アラームは深夜になると INSUFFICIENT_DATA になる。',
    ask: 'なぜか。どう直すか。',
    options: [
      {
        text: 'デフォルト値は、ログが来ている間だけ出るから。欠落データの扱いを notBreaching にする。',
        why: 'ログが 1 件も来ない 1 分間は、デフォルト値も出ない。',
        section: '/monitoring/cloudwatch-logs/#string-count',
      },
      {
        text: 'デフォルト値は 1 日に 1 回、日付が変わるときにしか出ないから。デフォルト値を 1 にする。',
        why: '集計は 1 分ごと。1 にすると、エラーがなくても数えられる。',
        section: '/monitoring/cloudwatch-logs/#string-count',
      },
      {
        text: 'メトリクスフィルターは過去のログに遡らないから。深夜になる前にフィルターを作り直す。',
        why: '作成後のログの話で、深夜に値が出ないこととは関係しない。',
        section: '/monitoring/cloudwatch-logs/#metric-filter',
      },
      {
        text: 'ディメンションのないフィルターはデフォルト値を出さないから。ディメンションを付ける。',
        why: 'ディメンションを付けると、デフォルト値を指定できなくなる。',
        section: '/monitoring/cloudwatch-logs/#string-count',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-logs-class-choice',
    situation:
      'ある会社は、監査のために大量のアプリのログを 2 年間残す。ふだんは見ないが、調査のときは検索する。このログでアラームは作らず、ほかへの転送もしない。費用を下げたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'Standard クラスのまま、保持期間を 30 日にして保管の費用を減らす。',
        why: '2 年間残す要件を満たさない。',
        section: '/monitoring/cloudwatch-logs/#retention',
      },
      {
        text: '既存のロググループのクラスを、設定で Infrequent Access に変える。',
        why: 'ログクラスは後から変えられない。',
        section: '/monitoring/cloudwatch-logs/#log-classes',
      },
      {
        text: '新しい Delivery クラスのロググループを作り、そこへ送る。',
        why: '2 日で消え、Logs Insights も使えない。Lambda のログの受け渡し専用。',
        section: '/monitoring/cloudwatch-logs/#log-classes',
      },
      {
        text: '新しい Infrequent Access クラスのロググループを作り、そこへ送る。',
        why: '取り込みが安く、Logs Insights で検索できる。フィルターと転送が要らないなら合う。',
        section: '/monitoring/cloudwatch-logs/#log-classes',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-logs-unmask',
    situation:
      'ある会社は、ロググループにデータ保護ポリシーを付け、カード番号を伏せている。不正調査の担当者に logs:Unmask を与えたが、Logs Insights の結果は伏せ字のままである。',
    ask: '担当者が元の値を見るには、どうすればよいか。',
    options: [
      {
        text: 'データ保護ポリシーを、調査の間だけ消す。',
        why: 'ほかの人にも見えてしまう。新しいログも伏せられなくなる。',
        section: '/monitoring/cloudwatch-logs/#data-masking',
      },
      {
        text: '担当者に、kms:Decrypt の権限も与える。',
        why: '伏せ字は KMS の暗号化とは別の仕組み。',
        section: '/monitoring/cloudwatch-logs/#data-masking',
      },
      {
        text: 'クエリで unmask コマンドを使う。',
        why: '権限だけでは見えない。unmask コマンドか、API の unmask=true が要る。',
        section: '/monitoring/cloudwatch-logs/#data-masking',
      },
      {
        text: 'ロググループを Infrequent Access クラスにする。',
        why: 'クラスは変えられず、Infrequent Access では unmask を使えない。',
        section: '/monitoring/cloudwatch-logs/#log-classes',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-logs-past-errors',
    situation:
      'ある会社で、昨夜から特定のエラーが出ている。いつから何件出たかを今すぐ知り、今後は 5 分に 10 件を超えたら知らせたい。',
    ask: 'どう組み合わせればよいか。',
    options: [
      {
        text: 'メトリクスフィルターを作り、昨夜からの件数をグラフで見る。今後はそのメトリクスにアラームを付ける。',
        why: 'メトリクスフィルターは過去のログに遡らない。昨夜の件数は出ない。',
        section: '/monitoring/cloudwatch-logs/#metric-filter',
      },
      {
        text: '昨夜の分は Logs Insights で集計し、今後はメトリクスフィルターとアラームで知らせる。',
        why: '過去はクエリ、これからはフィルター。それぞれの得意なほうを使う。',
        section: '/monitoring/cloudwatch-logs-tools/#compare-log-tools',
      },
      {
        text: 'サブスクリプションフィルターで Lambda に送り、昨夜からの件数を関数で数えて知らせる。',
        why: '作成より前のログは流れない。',
        section: '/monitoring/cloudwatch-logs-tools/#compare-log-tools',
      },
      {
        text: '昨夜の分を S3 へエクスポートし、今後も 1 日 1 回エクスポートして Athena で数える。',
        why: '書き出せるまで最大 12 時間かかり、5 分の検知に間に合わない。',
        section: '/monitoring/cloudwatch-logs-tools/#compare-log-tools',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-logs-cross-account-kinesis',
    situation:
      'ある会社のセキュリティチームは、50 のアカウントの CloudTrail のロググループを、セキュリティアカウントでほぼリアルタイムに分析したい。分析は既存の Kinesis Data Streams の処理で行う。',
    ask: 'どの構成がよいか。',
    options: [
      {
        text: '受信側に論理的な送信先と組織を許可するポリシーを作り、各アカウントのフィルターをそこに向ける。',
        why: 'ほかのアカウントへの転送は、Kinesis か Firehose を指す論理的な送信先を通す。フィルターは送信アカウントごとに作る。',
        section: '/monitoring/cloudwatch-logs-delivery/#cross-account-subscription',
      },
      {
        text: '各アカウントのサブスクリプションフィルターに、セキュリティアカウントの Lambda 関数の ARN を指定する。',
        why: 'Lambda は同じアカウントの関数に限る。',
        section: '/monitoring/cloudwatch-logs-delivery/#subscription-permissions',
      },
      {
        text: '各アカウントで 1 時間ごとに S3 へエクスポートし、イベント通知で受信側のストリームに入れる。',
        why: '書き出せるまで最大 12 時間かかることがあり、AWS は定期的な保管にも推奨していない。',
        section: '/monitoring/cloudwatch-logs-delivery/#s3-export',
      },
      {
        text: 'クロスアカウントオブザーバビリティで各アカウントのロググループを共有し、受信側で読み出す。',
        why: '横断して検索できるが、ストリームへは流れない。',
        section: '/monitoring/cloudwatch-logs/#log-centralization',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-logs-export-archive',
    situation:
      'ある会社は、毎晩、前日のログを S3 へエクスポートしている。直近の数時間分がしばしば抜け、ロググループが増えてタスクも終わらなくなった。',
    ask: 'どう変えるべきか。',
    options: [
      {
        text: 'エクスポートのタスクを、ロググループの数だけ並列に動かす。',
        why: 'アカウントで同時に動かせるタスクは、リージョンごとに 1 つ。',
        section: '/monitoring/cloudwatch-logs-delivery/#s3-export',
      },
      {
        text: 'エクスポートの開始を 1 時間遅らせ、前日の分がそろうのを待つ。',
        why: '書き出せるようになるまで、最大 12 時間かかることがある。',
        section: '/monitoring/cloudwatch-logs-delivery/#s3-export',
      },
      {
        text: '別のリージョンのバケットにエクスポートし、タスクの上限を分ける。',
        why: 'バケットはログと同じリージョンでなければならない。',
        section: '/monitoring/cloudwatch-logs-delivery/#s3-export',
      },
      {
        text: 'サブスクリプションフィルターと Firehose で S3 に送り続ける。',
        why: '貯め続ける用途に AWS が推奨する方法。ふつう 3 分未満で Firehose に届く。',
        section: '/monitoring/cloudwatch-logs-delivery/#export-or-subscription',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-logs-kms-key-deleted',
    situation:
      'ある会社は、既存のロググループにカスタマーマネージドキーを関連付けた。1 年後、別のキーに替え、古いキーを削除する計画を立てた。過去のログは 3 年間読める必要がある。',
    ask: 'この計画の問題は何か。',
    options: [
      {
        text: 'キーを替えると、過去のログも新しいキーで暗号化し直されるので、料金がかかる。',
        why: '効くのは、関連付けた後に取り込んだログだけ。暗号化し直されない。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
      {
        text: 'ロググループのキーは、一度決めると替えられない。',
        why: '関連付けは後から替えられる。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
      {
        text: '古いキーで暗号化されたログは、そのキーがないと読めない。',
        why: 'キーを替えても関連付けを外しても、過去のログは元のキーで暗号化されたまま。キーは残しておく。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
      {
        text: '非対称キーに替えないと、3 年間は保てない。',
        why: '使えるのは対称キーだけ。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-logs-recursion-cost',
    situation:
      'ある会社は、アカウント単位のサブスクリプションフィルターで、全ロググループを Data Firehose から S3 へ流している。S3 への書き込みで動く Lambda 関数を足したところ、CloudWatch Logs と Firehose の料金が急に増えた。',
    ask: '原因と直し方はどれか。',
    options: [
      {
        text: '関数のログも転送され、関数を動かし続けている。NOT IN で関数のロググループを除く。',
        why: '転送の流れの中のロググループまで転送すると、ログがログを生み続ける。',
        section: '/monitoring/cloudwatch-logs-delivery/#recursion',
      },
      {
        text: 'Firehose のバッファーが小さく、届ける回数が多い。サイズと間隔を大きくする。',
        why: '届け方の設定で、ログの量は減らない。',
        section: '/monitoring/cloudwatch-logs-delivery/#recursion',
      },
      {
        text: 'サブスクリプションフィルターが同じログを重複して届け続けている。フィルターを作り直す。',
        why: '重複はまれに起きるが、増え続ける原因ではない。',
        section: '/monitoring/cloudwatch-logs-delivery/#delivery-semantics',
      },
      {
        text: 'Lambda 関数のロググループの保持期間が無期限である。保持期間を 1 日に縮める。',
        why: '保管の費用は減るが、取り込みと転送は増え続ける。',
        section: '/monitoring/cloudwatch-logs/#retention',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-monitor-who-changed',
    situation:
      'ある会社で、昨日、本番のセキュリティグループのルールが変わり、障害になった。誰が、いつ、どの操作で変えたかを知りたい。証跡は作っていない。',
    ask: 'まず何を見るべきか。',
    options: [
      {
        text: 'CloudWatch メトリクスの NetworkIn の変化。',
        why: '性能の値から、操作した人は分からない。',
        section: '/monitoring/#cloudtrail-or-cloudwatch',
      },
      {
        text: 'AWS Health Dashboard のアカウントの状態。',
        why: 'AWS 側の出来事の知らせ。利用者の操作は載らない。',
        section: '/monitoring/#cloudtrail-or-cloudwatch',
      },
      {
        text: 'VPC フローログの拒否の記録。',
        why: '通信の記録で、設定を変えた人は分からない。',
        section: '/monitoring/#comparison',
      },
      {
        text: 'CloudTrail のイベント履歴。',
        why: '証跡がなくても、過去 90 日の管理イベントを追加の料金なしで調べられる。',
        section: '/monitoring/#cloudtrail-or-cloudwatch',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-monitor-logs-one-account-regions',
    situation:
      'ある会社は、監査のために、組織の全アカウント・4 つのリージョンのログを、ログアカウントの東京リージョンの CloudWatch Logs に残したい。自前の処理は作りたくない。',
    ask: 'どの方法がよいか。',
    options: [
      {
        text: 'クロスアカウントオブザーバビリティで、ログアカウントから見られるようにする。',
        why: 'データは複製されず、対象は同じリージョンに限る。',
        section: '/monitoring/#multi-account',
      },
      {
        text: '各アカウントのサブスクリプションフィルターから、ログアカウントの Kinesis Data Streams に送る。',
        why: 'CloudWatch Logs に書き戻す処理を自前で作ることになる。',
        section: '/monitoring/#multi-account',
      },
      {
        text: 'ログの集約ルールで、ログアカウントの東京リージョンへ複製する。',
        why: 'アカウントとリージョンをまたいで CloudWatch Logs に複製する。作成後に届いたログが対象。',
        section: '/monitoring/cloudwatch-logs/#log-centralization',
      },
      {
        text: '各アカウントのロググループを、東京の S3 バケットへエクスポートする。',
        why: 'バケットはログと同じリージョンに限られ、CloudWatch Logs には残らない。',
        section: '/monitoring/cloudwatch-logs-delivery/#s3-export',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-logs-alarm-by-service',
    situation:
      'ある会社のログには、サービス名とエラーが JSON で書かれている。サービスは毎週増える。サービスごとに「5 分に 20 件を超えるエラー」を監視し、どのサービスかを知らせたい。サービスを足すたびに設定を変えたくない。',
    ask: 'どれが合うか。',
    options: [
      {
        text: 'サービスごとにメトリクスフィルターとアラームを作る。',
        why: 'サービスが増えるたびに作り足すことになる。',
        section: '/monitoring/cloudwatch-logs-tools/#log-alarm-or-metric-filter',
      },
      {
        text: 'サービス名を by に指定したログアラームを 1 つ作る。',
        why: '値ごとに別々に評価され、SNS は値ごとに届く。新しい値も自動で対象になる。',
        section: '/monitoring/cloudwatch-logs-tools/#log-alarm-or-metric-filter',
      },
      {
        text: 'アカウント単位のサブスクリプションフィルターで、メールに転送する。',
        why: '件数を数える機能はない。送信先に集計の処理が要る。',
        section: '/monitoring/cloudwatch-logs-tools/#compare-log-tools',
      },
      {
        text: 'サービス名の項目で、CloudWatch の異常検出を有効にする。',
        why: '異常検出が見るのはメトリクスの値。ログの件数を直接は見られない。',
        section: '/monitoring/cloudwatch-anomaly-detection/#logs-anomaly-detection',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-logs-scale-on-queue-errors',
    situation:
      'ある会社は、アプリのログに出る「待ち行列が満杯」の件数が増えたら、EC2 Auto Scaling グループを増やしたい。チームは、ログアラームから Auto Scaling を動かす案を出した。',
    ask: 'この案をどう直すべきか。',
    options: [
      {
        text: 'ログアラームの実行間隔を 1 分に縮め、Auto Scaling をすぐに動かす。',
        why: '間隔を縮めても、ログアラームは Auto Scaling を動かせない。',
        section: '/monitoring/cloudwatch-logs-tools/#log-alarm-or-metric-filter',
      },
      {
        text: 'ログアラームを複合アラームの子にし、複合アラームのアクションで Auto Scaling を動かす。',
        why: '複合アラームも Auto Scaling を動かせない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-actions',
      },
      {
        text: 'Logs Insights のスケジュールドクエリの結果を S3 に出し、Auto Scaling に読ませる。',
        why: 'Auto Scaling を動かすのはアラームのアクション。S3 に置いたクエリの結果からは動かない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-actions',
      },
      {
        text: 'メトリクスフィルターで件数をメトリクスにし、固定のしきい値のメトリクスアラームから動かす。',
        why: 'Auto Scaling のアクションを付けられるのは、異常検出を除くメトリクスアラーム。',
        section: '/monitoring/cloudwatch-logs-tools/#log-alarm-or-metric-filter',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-logs-flow-log-audit',
    situation:
      'ある会社は、全 VPC のフローログを CloudWatch Logs に送り、7 年間残している。使うのは年 1 回の監査だけで、監視も日常の検索もしない。CloudWatch Logs の料金が大きな割合を占めている。',
    ask: '最も費用を下げられる方法はどれか。',
    options: [
      {
        text: 'フローログを S3 に直接送るように変え、ライフサイクルで安い保管に移す。',
        why: '検索や監視が要らない監査用なら、CloudWatch Logs を通さずに S3 へ送る。',
        section: '/monitoring/cloudwatch-logs-tools/#log-cost',
      },
      {
        text: 'ロググループにフィールドインデックスを作り、監査の検索で読む量を減らす。',
        why: '減るのは検索で読む量。取り込みと保管の料金は変わらない。',
        section: '/monitoring/cloudwatch-logs-tools/#log-cost',
      },
      {
        text: 'メトリクスフィルターを消し、カスタムメトリクスの料金をなくす。',
        why: 'メトリクスの料金は減るが、取り込みと保管の料金が残る。',
        section: '/monitoring/cloudwatch-logs-tools/#log-cost',
      },
      {
        text: '毎晩 S3 にエクスポートし、CloudWatch Logs にも 7 年間残す。',
        why: '取り込みと保管の料金は変わらず、S3 の保管が加わる。',
        section: '/monitoring/cloudwatch-logs-tools/#compare-log-tools',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-metric-cloudfront-region',
    situation:
      'ある会社は、システムをすべて東京リージョンに置き、CloudFront で配信している。5xx のエラー率が 5% を超えたら東京の運用チームに知らせたい。CloudWatch のコンソールの東京リージョンでは、CloudFront のメトリクスが見つからない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'CloudFront の追加メトリクスを有効にする。',
        why: 'エラー率は既定で出ている。見つからないのはリージョンが違うため。',
        section: '/monitoring/cloudwatch-metric-basics/#global-service-metrics',
      },
      {
        text: 'メトリクスストリームで東京に流し、東京でアラームを作る。',
        why: 'ストリームは外へ流す機能。別のリージョンの CloudWatch のメトリクスにはならない。',
        section: '/monitoring/cloudwatch-metric-streams/#what-is-metric-stream',
      },
      {
        text: 'バージニア北部にアラームを作り、そこの SNS トピックから知らせる。',
        why: 'CloudFront のメトリクスはバージニア北部に置かれる。アラームはメトリクスと同じリージョンに作る。',
        section: '/monitoring/cloudwatch-metric-basics/#global-service-metrics',
      },
      {
        text: '東京のクロスアカウントオブザーバビリティで、バージニア北部を共有する。',
        why: '対象は同じリージョンのデータ。',
        section: '/monitoring/cloudwatch-metrics/#metrics-dashboards',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eventbridge-region-failover',
    situation:
      'ある会社の受注アプリは、東京リージョンのカスタムイベントバスに PutEvents で注文を送る。東京リージョンの障害のとき、数分以内に大阪リージョンで受け続け、復旧後は自動で東京へ戻したい。',
    ask: 'どの構成がよいか。',
    options: [
      {
        text: '同じ名前のバスを両方に作り、レプリケーションを有効にしたグローバルエンドポイントへ送る。',
        why: 'ヘルスチェックで切り替わる。レプリケーションがないと、自動では戻らない。',
        section: '/monitoring/eventbridge/#global-endpoints',
      },
      {
        text: '東京のルールで大阪のイベントバスをターゲットにし、注文のイベントをすべて転送しておく。',
        why: '東京のバスが受け取れない障害では、転送も始まらない。',
        section: '/monitoring/eventbridge/#global-endpoints',
      },
      {
        text: '東京のバスにアーカイブを作り、障害のときは大阪のバスへ注文を再生（リプレイ）する。',
        why: '再生できるのは元のイベントバスだけ。',
        section: '/monitoring/eventbridge/#archive-and-replay',
      },
      {
        text: '東京のルールのターゲットにデッドレターキューを付け、復旧後に取り出して処理する。',
        why: '受け取った後に届けられない場合の備え。受け口の障害には効かない。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eventbridge-iam-region',
    situation:
      'ある会社は東京リージョンだけを使う。IAM ユーザーが作られたら知らせる EventBridge のルールを東京リージョンに作り、全リージョンの証跡も有効にした。IAM ユーザーを作っても、ルールが一度も動かない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'ルールの状態を ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS にする。',
        why: 'ユーザーの作成は書き込みの操作。この状態が要るのは、読み取りだけの管理イベント。',
        section: '/monitoring/eventbridge/#cloudtrail-events',
      },
      {
        text: 'バージニア北部にルールを作る。東京で処理するなら、そこから東京のイベントバスへ送る。',
        why: 'グローバルサービスの API のイベントは、バージニア北部にしか届かない。',
        section: '/monitoring/eventbridge-recovery/#troubleshooting',
      },
      {
        text: '東京にカスタムイベントバスを作り、そこにルールを移して証跡のイベントを受ける。',
        why: 'CloudTrail のイベントが届くのは、既定のイベントバスだけ。',
        section: '/monitoring/eventbridge/#cloudtrail-events',
      },
      {
        text: 'ルールのターゲットにデッドレターキューを付け、届かないイベントを処理する。',
        why: 'ルールが動いていないので、届ける前の問題。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-health-organization-feed',
    situation:
      'ある会社は Organizations で 300 のアカウントを運用し、アカウントは毎月増える。AWS 側の予定メンテナンスの知らせを、運用アカウントの Lambda 関数で処理したい。管理アカウントは日常の運用に使わず、新しいアカウントのたびに設定を増やしたくない。',
    ask: '運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: 'StackSets で全アカウントに EventBridge のルールを配り、運用アカウントのイベントバスへ送る。',
        why: '動くが、ルールと権限を全アカウントで保つ手間が残る。Health は組織でまとめて受けられる。',
        section: '/monitoring/aws-health-organization/#organization-eventbridge',
      },
      {
        text: '各アカウントから AWS Health API を 5 分ごとに呼び、結果を運用アカウントに集める。',
        why: 'ポーリングの仕組みと、API を使える対象のサポートプランが要る。',
        section: '/monitoring/aws-health-organization/#requirements-by-channel',
      },
      {
        text: '運用アカウントに EventBridge のルールを作り、aws.health のイベントを Lambda 関数に渡す。',
        why: '組織ビューを有効にしないと、届くのは運用アカウント自身のイベントだけ。',
        section: '/monitoring/aws-health-organization/#organization-eventbridge',
      },
      {
        text: '組織ビューを有効にして運用アカウントを委任管理者に登録し、そこに EventBridge のルールを作る。',
        why: '委任管理者には全アカウントのイベントが 1 本で届く。組織に入ったアカウントは自動で加わる。',
        section: '/monitoring/aws-health-organization/#organization-eventbridge',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-health-backup-public',
    situation:
      'ある会社は東京リージョンでシステムを動かす。Health のパブリックイベントを冗長に受けるため、バックアップリージョンのオレゴンにだけ EventBridge のルールを作った。東京のサービス障害のパブリックイベントが、オレゴンのルールに届かなかった。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'オレゴンのルールから detail.backupEvent の絞り込みを外し、バックアップ分も受けるようにする。',
        why: '絞り込みはしていない。届かないのは、影響リージョンにルールがないから。',
        section: '/monitoring/aws-health-eventbridge/#backup-region',
      },
      {
        text: '東京にもルールを作り、重複を eventArn と communicationId で除く。',
        why: 'パブリックイベントがバックアップリージョンに届くのは、影響リージョンに有効なルールがあるときだけ。2 回届くので重複を除く。',
        section: '/monitoring/aws-health-eventbridge/#backup-region',
      },
      {
        text: 'バックアップのルールを、オレゴンからバージニア北部に移し、重複は Lambda で除く。',
        why: '東京のバックアップリージョンはオレゴン。バージニア北部はオレゴンの分のバックアップ。',
        section: '/monitoring/aws-health-eventbridge/#backup-region',
      },
      {
        text: 'AWS User Notifications のマネージド通知を追加し、メールから自動処理につなぐ。',
        why: 'マネージド通知はパブリックイベントを届けない。',
        section: '/monitoring/aws-health/#email-notifications',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-health-lifecycle-after-start',
    situation:
      'ある会社に、EKS のバージョンのサポート終了を知らせる計画ライフサイクルイベントが届いた。終了時刻は書かれていない。開始時刻を過ぎた今、40 個のクラスターのうち 12 個がまだ古いバージョンで、昨日アップグレードした 3 個も PENDING と出ている。イベントは開いている。',
    ask: '正しい判断はどれか。',
    options: [
      {
        text: 'イベントが閉じるまでは変更が行われないので、残りは次の四半期に回す。',
        why: 'イベントが開いていることは、猶予を意味しない。残したリソースがあると、開いたままになる。',
        section: '/monitoring/aws-health/#planned-lifecycle-events',
      },
      {
        text: '終了時刻がないので、変更の日はまだ決まっていない。続報を待つ。',
        why: '変更日は開始時刻。終了時刻はないこともある。',
        section: '/monitoring/aws-health/#planned-lifecycle-events',
      },
      {
        text: '昨日の 3 個は失敗している。残りより先に、アップグレードをやり直す。',
        why: 'RESOLVED への反映は、最大 72 時間遅れることがある。昨日の分が PENDING でも失敗とは言えない。',
        section: '/monitoring/aws-health/#planned-lifecycle-events',
      },
      {
        text: '12 個のクラスターは、いつ変更されてもおかしくない。すぐ対応する。',
        why: '開始時刻を過ぎると、サービスはいつでも変更を行い得る。',
        section: '/monitoring/aws-health/#planned-lifecycle-events',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-health-only-issue-rule',
    situation:
      'ある会社は、AWS Health のイベントを EventBridge のルールで運用チームに送る。ルールは detail.eventTypeCategory を issue に絞っている。S3 バケットが公開されているという知らせが Health に出ていたが、運用チームには届かなかった。この種の知らせも、メンテナンスの予定も、漏らさず受けたい。',
    ask: 'ルールをどう直すべきか。',
    options: [
      {
        text: 'カテゴリーの絞り込みを外し、すべての値を受ける。',
        why: '公開バケットや請求の停止の知らせは accountNotification、メンテナンスの予定は scheduledChange で来る。AWS は、すべてのカテゴリーの監視を推奨している。',
        section: '/monitoring/aws-health/#event-type-category',
      },
      {
        text: '絞り込みの値に scheduledChange を足し、2 つの値を受ける。',
        why: 'メンテナンスの予定は届くが、公開バケットの知らせは accountNotification で来る。',
        section: '/monitoring/aws-health/#event-type-category',
      },
      {
        text: '絞り込みの値に investigation を足し、2 つの値を受ける。',
        why: 'API の値にはあるが、今は使われていない。',
        section: '/monitoring/aws-health/#event-type-category',
      },
      {
        text: 'カテゴリーの代わりに、eventScopeCode を PUBLIC に絞る。',
        why: 'パブリックイベントはサービス全体の知らせ。自分のバケットの知らせと、メンテナンスの予定はアカウント固有イベント。',
        section: '/monitoring/aws-health/#event-types',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-health-not-trusted-advisor',
    situation:
      'あるチームは、CloudWatch のアラームと Trusted Advisor のチェックを毎日見ている。それでも先月、AWS が予定していたリタイアで EC2 インスタンスが止まり、前もって気付けなかった。サポートプランは Basic で、上げる予算はない。',
    ask: '次の予定を前もって知るには、どうすべきか。',
    options: [
      {
        text: 'Trusted Advisor のチェックの結果を EventBridge で受け、警告に変わったら知らせる。',
        why: 'Trusted Advisor が答えるのは、構成が推奨に沿っているか。AWS 側の予定は AWS Health が知らせる。',
        section: '/monitoring/aws-health/#health-or-trusted-advisor',
      },
      {
        text: 'AWS Health API を 1 時間ごとに呼び、新しい予定があればチームに知らせる。',
        why: 'API には Business Support+ 以上のサポートプランが要る。Basic では SubscriptionRequiredException が返る。',
        section: '/monitoring/aws-health/#health-api',
      },
      {
        text: 'AWS Health のイベントを EventBridge で受け、予定が届いたら知らせる。',
        why: 'AWS 側の出来事と予定は AWS Health が知らせる。サポートプランが要るのは API だけ。',
        section: '/monitoring/aws-health/#health-or-trusted-advisor',
      },
      {
        text: 'CloudWatch のアラームのしきい値を下げ、停止の前の小さな変化も知らせる。',
        why: 'CloudWatch が見るのは、自分のリソースやアプリの数値。AWS 側で何が予定されているかは分からない。',
        section: '/monitoring/aws-health/#health-or-trusted-advisor',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-health-ec2-retirement',
    situation:
      'ある会社の EC2 インスタンスに、ホストの障害によるリタイアの予定がときどき届く。ルートボリュームはすべて EBS で、Systems Manager で管理している。予定の時刻を待たず、人手なしで健全なホストへ移したい。',
    ask: 'コードを書かずに実現するには、どうすればよいか。',
    options: [
      {
        text: 'EventBridge で該当のコードを受け、AWS-RestartEC2Instance のランブックをターゲットにする。',
        why: '停止・起動で別のホストに移る。ルールから直接ランブックを動かせるので、コードは要らない。',
        section: '/monitoring/aws-health-scheduled-changes/#automate-ec2-retirement',
      },
      {
        text: 'EventBridge で該当のコードを受け、Run Command の AWS-RunShellScript で OS を再起動する。',
        why: '再起動では同じホストのまま。別のホストに移すには停止・起動が要る。',
        section: '/monitoring/aws-health-scheduled-changes/#ec2-scheduled-events',
      },
      {
        text: '夜間のイベントウィンドウを作ってインスタンスに結び付け、その時間にリタイアさせる。',
        why: '予定が行われる時間帯を決めるだけ。すでに決まった予定の時刻も変わらない。',
        section: '/monitoring/aws-health-scheduled-changes/#ec2-event-windows',
      },
      {
        text: '公開ページの Service health の RSS を読み取り、対象のインスタンスを停止・起動する。',
        why: 'スケジュールされた変更はアカウント固有イベント。公開ページには載らない。',
        section: '/monitoring/aws-health/#event-type-category',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-health-version-catalog-build',
    situation:
      'ある会社は、AWS サポートの契約を持つ。来年の移行を計画するため、これから採用するものも含めて、データベースやランタイムのバージョンの終わりの日を今から調べたい。終わりの近いランタイムを使うビルドは、CI/CD で自動で止めたい。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: '計画ライフサイクルイベントを EventBridge で受け、届いたバージョンのビルドを止める。',
        why: '届くのは、影響を受けるアカウントに AWS が知らせてから。採用していないバージョンの日程は調べられない。',
        section: '/monitoring/aws-health-scheduled-changes/#version-catalog',
      },
      {
        text: '公開ページの Service health の RSS を CI/CD から読み取り、バージョンごとの終わりの日を取り出す。',
        why: '載るのはパブリックイベント。RSS の書式は変わり得るので、取り込みに向かない。',
        section: '/monitoring/aws-health/#service-health-dashboard',
      },
      {
        text: 'DescribeServiceLifecycle を CI/CD から呼び、バージョンカタログの日程を調べる。',
        why: 'バージョンカタログには、サービスごとのバージョンと終わりの日が並ぶ。知らせが来る前に、自分で調べられる。',
        section: '/monitoring/aws-health-scheduled-changes/#version-catalog',
      },
      {
        text: '組織ビューを有効にし、委任管理者の画面で全アカウントの予定を毎週確かめる。',
        why: '集まるのは全アカウントのイベント。バージョンの日程を前もって調べることにはならない。',
        section: '/monitoring/aws-health/#organizational-view',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-health-single-rule-all-regions',
    situation:
      'ある会社は標準パーティションの 8 つのリージョンを使う。対応が要るアカウント固有の Health イベントを、ITSM ツールへ送りたい。パブリックイベントと冗長化は要らず、管理するルールの数を最小にしたい。',
    ask: 'EventBridge のルールをどこに置くか。',
    options: [
      {
        text: '8 つのリージョンのそれぞれに 1 つずつ。',
        why: '受けられるが、ルールが 8 つになる。アカウント固有イベントは 1 つのリージョンで受けられる。',
        section: '/monitoring/aws-health-eventbridge/#backup-region',
      },
      {
        text: 'バージニア北部に 1 つ。',
        why: 'IAM などのグローバルイベントと、オレゴンの分のバックアップを受けるリージョン。全リージョンの分は集まらない。',
        section: '/monitoring/aws-health-eventbridge/#backup-region',
      },
      {
        text: 'オレゴンに 1 つ。',
        why: 'アカウント固有イベントは、影響リージョンのルールの有無にかかわらず、バックアップリージョンのオレゴンにも送られる。',
        section: '/monitoring/aws-health-eventbridge/#backup-region',
      },
      {
        text: '置かない。AWS Health API のグローバルエンドポイントからイベントを送り出す。',
        why: 'API は問い合わせの入り口。イベントを送り出すことはなく、対象のサポートプランも要る。',
        section: '/monitoring/aws-health/#health-api',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-health-event-pages-automation',
    situation:
      'ある会社は、Health の予定された変更を EventBridge のルールで Lambda 関数に渡し、影響リソースのすべてにタグを付けている。影響リソースが数千あるイベントで、一部にしかタグが付かなかった。ルールは、チャットの通知用と同じく detail.page が 1 のものに絞っている。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: 'ルールの絞り込みを外し、同じ eventArn のメッセージは最初の 1 つだけを処理する。',
        why: 'ページはどれも同じイベント。1 つだけ処理すると、ほかのページの影響リソースが抜ける。重複は、末尾にページ番号が付く communicationId も見て除く。',
        section: '/monitoring/aws-health-eventbridge/#event-pages',
      },
      {
        text: 'ルールの絞り込みを外し、detail.page が最後の番号のメッセージが届いたら締め切る。',
        why: 'ページの届く順は決まっていない。最後の番号が先に届くこともある。',
        section: '/monitoring/aws-health-eventbridge/#event-pages',
      },
      {
        text: '同じ絞り込みのルールをバックアップリージョンにも作り、足りない影響リソースを補う。',
        why: 'バックアップリージョンは冗長にするためのもの。1 ページ目が 2 回届くだけ。',
        section: '/monitoring/aws-health-eventbridge/#backup-region',
      },
      {
        text: 'ルールの絞り込みを外し、detail.totalPages の数だけそろえて一覧をつなぐ。',
        why: '256 KB を超えるイベントは分かれて届く。リソースごとの処理には、全ページの一覧が要る。',
        section: '/monitoring/aws-health-eventbridge/#event-pages',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-health-organization-history',
    situation:
      'ある会社は組織ビューを使い、委任管理者のアカウントで全アカウントの Health イベントを見ている。監査部門から、イベントの記録を 3 年残すよう求められた。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'Service Quotas で、組織のイベントの保存期間の引き上げを申請する。',
        why: '90 日の上限は引き上げられない。',
        section: '/monitoring/aws-health-organization/#history-and-accounts',
      },
      {
        text: '委任管理者の EventBridge のルールで受け、ターゲットを通じて S3 に保存する。',
        why: '組織全体のイベントが届くので、自分の保存先に好きな期間だけ残せる。',
        section: '/monitoring/aws-health-organization/#history-and-accounts',
      },
      {
        text: 'サポートプランを上げ、AWS Health API で 3 年前までのイベントを取り出して保存する。',
        why: 'プランで変わるのは API を使えるかどうか。見られる期間は 90 日のまま。',
        section: '/monitoring/aws-health-organization/#history-and-accounts',
      },
      {
        text: 'Service health の履歴を毎月保存し、全アカウントの記録として残す。',
        why: '載るのはパブリックイベントだけで、過去 12 か月分。',
        section: '/monitoring/aws-health/#service-health-dashboard',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-health-organization-mail',
    situation:
      'ある会社は AWS Health の組織ビューを有効にした。それでも、多くのアカウントに影響するイベントのたびに、同じ内容のメールがアカウントの数だけ届く。管理アカウントの連絡先に 1 通だけ届くようにしたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'Organizations で、AWS User Notifications の信頼されたアクセスを有効にする。',
        why: 'メールの集約は User Notifications の機能。Health の信頼されたアクセスとは別に有効にする。',
        section: '/monitoring/aws-health-organization/#aggregated-notifications',
      },
      {
        text: '運用アカウントを Health の委任管理者に登録し、メールの宛先をそのアカウントの連絡先にする。',
        why: '委任管理者が見られるようになるだけ。メールの送り方は変わらない。',
        section: '/monitoring/aws-health-organization/#delegated-administrator',
      },
      {
        text: '組織ビューをいったん無効にし、Health の信頼されたアクセスとともに、もう一度有効にする。',
        why: '集約が止まる間のイベントを見逃すだけで、メールの集約にはつながらない。',
        section: '/monitoring/aws-health-organization/#history-and-accounts',
      },
      {
        text: '全アカウントのサポートプランを Business Support+ 以上にし、API で宛先をまとめる。',
        why: 'サポートプランが要るのは AWS Health API。メールの集約には関係しない。',
        section: '/monitoring/aws-health-organization/#requirements-by-channel',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cloudtrail-move-to-org',
    situation:
      'ある企業は 60 のアカウントに、同じ管理イベントを記録する証跡を 1 つずつ持つ。これを組織の証跡にまとめる。切り替えの間も、監査のために操作の記録を 1 件も失えない。料金の重複は最小にしたい。',
    ask: 'どの順で進めるか。',
    options: [
      {
        text: '各アカウントの証跡を先に削除し、直後に組織の証跡を作る。抜けた分は、後からイベント履歴で補う。',
        why: '組織の証跡の配信が始まるまでの記録が S3 に残らない。',
        section: '/monitoring/cloudtrail/#move-to-organization-trail',
      },
      {
        text: '組織の証跡を作り、最長 1 日は両方を動かしてから、個別の証跡を止める。',
        why: '記録の抜けを防ぎ、2 つ目のコピーの料金は 1 日分で済む。',
        section: '/monitoring/cloudtrail/#move-to-organization-trail',
      },
      {
        text: '組織の証跡を作り、個別の証跡も監査のためにそのまま動かし続ける。',
        why: '記録は失わないが、2 つ目のコピーの料金が各アカウントにかかり続ける。',
        section: '/monitoring/cloudtrail/#trail-cost',
      },
      {
        text: '委任管理者のアカウントで、60 の証跡を 1 つずつ組織の証跡に変換する。',
        why: '証跡を組織の証跡に変換できるのは管理アカウントだけ。1 つの組織の証跡で全アカウントを記録できる。',
        section: '/monitoring/cloudtrail/#organization-trail',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cloudtrail-opt-in-home',
    situation:
      'ある企業は、オプトインリージョンをホームリージョンにして、マルチリージョンの組織の証跡を作った。バケットには管理アカウントと数個のアカウントの記録だけがあり、ほかのメンバーアカウントの記録がない。配信のエラーは出ていない。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'メンバーアカウントの管理者が、自分のアカウントの側で組織の証跡の記録を停止した。',
        why: 'メンバーアカウントから組織の証跡は止められない。',
        section: '/monitoring/cloudtrail/#organization-trail',
      },
      {
        text: 'メンバーアカウントごとに、証跡を手で作っていない。',
        why: '組織の証跡は、メンバーアカウントに自動で足される。',
        section: '/monitoring/cloudtrail/#organization-trail',
      },
      {
        text: 'バケットが証跡と別のリージョンにあり、一部のアカウントからは書き込めない。',
        why: '証跡のバケットは、どのリージョンにあってもよい。エラーも出ていない。',
        section: '/monitoring/cloudtrail/#trail-scope',
      },
      {
        text: '記録のないアカウントが、そのホームリージョンを有効にしていない。',
        why: 'ホームリージョンがオプトインリージョンなら、有効にしたアカウントの分しか記録されない。',
        section: '/monitoring/cloudtrail/#organization-trail',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cloudtrail-integrity',
    situation:
      '監査人が、S3 に残した CloudTrail のログについて「配信の後に変更も削除もされていない」ことを示すよう求めている。担当者はログファイルの整合性の検証を有効にし、ダイジェストファイルが届くことを確かめた。ログは配信された場所に置いたままである。',
    ask: '次に何をすればよいか。',
    options: [
      {
        text: 'AWS CLI で、ログをダイジェストファイルと照らして検証する。',
        why: '有効にしただけでは検証されない。配信された場所のファイルなら CLI で検証できる。',
        section: '/monitoring/cloudtrail/#log-integrity',
      },
      {
        text: '何もしない。有効にした時点から、CloudTrail が検証を続けて結果を報告する。',
        why: '有効にして届くのはダイジェストファイル。検証は自分で行う。',
        section: '/monitoring/cloudtrail/#log-integrity',
      },
      {
        text: 'ログを監査用のバケットへ移し、そこで AWS CLI の検証を実行する。',
        why: 'CLI が検証するのは配信された場所のファイル。移したログには自作の仕組みが要る。',
        section: '/monitoring/cloudtrail/#log-integrity',
      },
      {
        text: 'CloudTrail Insights を有効にし、ログの変更を異常として検出させる。',
        why: 'Insights が見るのは API の呼び出し率とエラー率。ログの改ざんは見ない。',
        section: '/monitoring/cloudtrail/#detect-activity',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-pipes-ordered-queue',
    situation:
      'ある企業は、SQS の FIFO キューに届く注文に顧客情報を足し、Step Functions の Express ワークフローへ渡す。同じ顧客の注文の順序は保つ。キューを読んで渡すだけのコードと、その運用をなくしたい。',
    ask: 'どの方法を選ぶか。',
    options: [
      {
        text: 'キューを読む Lambda 関数を作り、顧客情報を足してからワークフローを開始する。',
        why: '動くが、読んで渡すだけのコードと運用が残る。',
        section: '/monitoring/eventbridge-pipes/#when-to-use',
      },
      {
        text: '注文のアプリから既定のイベントバスへ送り直し、ルールのターゲットをワークフローにする。',
        why: 'イベントバスは多対多の振り分け用。キューを読む段階はなく、順序も保つ仕組みではない。',
        section: '/monitoring/eventbridge-pipes/#pipes',
      },
      {
        text: 'キューを送信元にしたパイプで、顧客情報をエンリッチメントで足す。',
        why: 'パイプは順序のある送信元の順序をターゲットまで保ち、読むコードが要らない。',
        section: '/monitoring/eventbridge-pipes/#pipes',
      },
      {
        text: 'キューを標準キューに変え、EventBridge Scheduler から 1 分ごとにワークフローを開始する。',
        why: '標準キューでは順序が保たれない。時刻で動かしても、注文の内容は渡らない。',
        section: '/monitoring/eventbridge/#scheduler',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-putevents-missing-bus',
    situation:
      'カスタムイベントを送るアプリは、PutEvents のレスポンスが 200 で、FailedEntryCount も 0 であることを確かめている。しかし、新しい環境ではどのルールも動かない。アプリは、イベントバスの名前を環境変数から読む。',
    ask: 'まず何を疑うか。',
    options: [
      {
        text: 'エントリの合計が 1 MB を超え、一部だけが捨てられている。',
        why: '失敗したエントリは FailedEntryCount に数えられる。0 なら当たらない。',
        section: '/monitoring/eventbridge-pipes/#put-events',
      },
      {
        text: '環境変数のイベントバスが、その環境に存在しない。',
        why: '存在しないイベントバスへ送っても 200 が返り、失敗にも数えられずに捨てられる。',
        section: '/monitoring/eventbridge-pipes/#put-events',
      },
      {
        text: 'ルールのターゲットが停止中で、24 時間の再試行の途中にある。',
        why: '再試行の前に、ルールに合っていない。どのルールも動いていないことの説明にならない。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
      {
        text: 'スキーマの検出が無効で、イベントの形が登録されていない。',
        why: 'スキーマの検出は、配信に要らない。',
        section: '/monitoring/eventbridge-pipes/#schema-discovery',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-api-destination-private',
    situation:
      'あるイベントバスは東京リージョンにある。イベントを、大阪リージョンの別の VPC にある社内の HTTPS API へ送りたい。API はインターネットに公開できない。',
    ask: 'どうつなぐか。',
    options: [
      {
        text: '大阪の API のリソース設定を AWS RAM で共有し、東京のイベントバスから接続を直接作る。',
        why: 'プライベートな接続は、リージョンをまたげない。',
        section: '/monitoring/eventbridge-pipes/#private-api',
      },
      {
        text: '東京のルールのターゲットに、大阪の Lambda 関数を直接指定し、その関数から API を呼ぶ。',
        why: 'サービスへ直接渡せるのは同じリージョンだけ。リージョンをまたぐときはイベントバスへ送る。',
        section: '/monitoring/eventbridge/#cross-account-service',
      },
      {
        text: 'API の前にインターネット向けの ALB を置き、相互 TLS を設定した API 送信先で送る。',
        why: '公開することになる。API 送信先は相互 TLS に対応しない。',
        section: '/monitoring/eventbridge-pipes/#api-destinations',
      },
      {
        text: '東京のルールから大阪のイベントバスへ送り、そこからプライベートな接続の API 送信先で送る。',
        why: '相手と同じリージョンのイベントバスを経由し、そこでプライベートな接続を使う。',
        section: '/monitoring/eventbridge-pipes/#private-api',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eventbridge-dlq-empty',
    situation:
      '企業は CloudFormation で EventBridge のルールを作り、Lambda のターゲットに、セキュリティアカウントの SQS 標準キューをデッドレターキューとして指定した。関数が誤って削除されていた間、FailedInvocations は増えたが、キューには 1 件も入らなかった。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'デッドレターキューには、SQS の FIFO キューを指定しなければならない。',
        why: '使えるのは標準キューだけ。FIFO キューは使えない。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
      {
        text: 'キューのポリシーが、EventBridge からの送信を許可していない。',
        why: '自動で許可が付くのは、コンソールで同じアカウントのキューを選んだときだけ。別アカウントのキューには手で付ける。',
        section: '/monitoring/eventbridge-recovery/#dlq-permissions',
      },
      {
        text: '再試行を使い切る 24 時間が過ぎるまで、キューには何も入らない。',
        why: 'ターゲットがなければ、再試行せずにすぐデッドレターキューへ送られる。FailedInvocations は諦めた数。',
        section: '/monitoring/eventbridge-recovery/#where-failures-go',
      },
      {
        text: '別アカウントのキューは、デッドレターキューに指定できない。',
        why: '指定できる。ポリシーを手で付ければよい。',
        section: '/monitoring/eventbridge-recovery/#dlq-permissions',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eventbridge-replay-one-rule',
    situation:
      '受注のイベントバスには、在庫、請求、通知の 3 つのルールがある。請求の処理にだけ誤りがあり、昨日のイベントは届いたが、誤った金額で記録された。アーカイブは以前から有効である。顧客への通知をもう一度送ってはならない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '請求のターゲットのデッドレターキューから、昨日のイベントを流し直す。',
        why: 'イベントは届いている。デッドレターキューには、届かなかったものしか入らない。',
        section: '/monitoring/eventbridge-recovery/#when-to-use',
      },
      {
        text: '請求のルールだけがある新しいバスを作り、アーカイブの再生先に指定する。',
        why: '再生できるのは、元のイベントバスだけ。',
        section: '/monitoring/eventbridge/#archive-and-replay',
      },
      {
        text: '処理を直した後、請求のルールだけを選んで、昨日の期間を再生する。',
        why: '再生では動かすルールを選べる。ほかのルールは動かない。',
        section: '/monitoring/eventbridge-recovery/#replay-effects',
      },
      {
        text: '処理を直した後、昨日の期間をすべてのルールへ再生し、通知のターゲットの再試行を 0 回にする。',
        why: '再試行の回数を変えても、最初の呼び出しは行われる。通知が送られる。',
        section: '/monitoring/eventbridge-recovery/#replay-effects',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eventbridge-throttled-delay',
    situation:
      'セールの開始とともにイベントが急に増え、ルールのターゲットへの到着が数分遅れた。イベントは失われておらず、ターゲットの Lambda 関数にエラーもスロットリングもない。ThrottledRules が増えている。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'ターゲットの再試行の回数と期間を増やし、遅れを取り戻す。',
        why: 'ターゲットは失敗していない。呼び出しが EventBridge の上限で遅れている。',
        section: '/monitoring/eventbridge-recovery/#where-failures-go',
      },
      {
        text: 'デッドレターキューを付け、遅れたイベントをそこから処理する。',
        why: '遅れたイベントは捨てられず、デッドレターキューにも入らない。',
        section: '/monitoring/eventbridge-recovery/#where-failures-go',
      },
      {
        text: 'Lambda 関数の予約された同時実行数を、今の 2 倍に増やす。',
        why: '関数は詰まっていない。上限は EventBridge の側にある。',
        section: '/monitoring/eventbridge-recovery/#limits',
      },
      {
        text: 'EventBridge の呼び出しの上限の引き上げを申請する。',
        why: 'ThrottledRules は、呼び出しの上限に当たったことを示す。この上限は引き上げられる。',
        section: '/monitoring/eventbridge-recovery/#limits',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eventbridge-policy-size',
    situation:
      '企業は 400 のアカウントから、中央のアカウントのイベントバスへイベントを送る。アカウントの ID を 1 つずつバスのポリシーに足してきたが、長さの上限に近づいた。アカウントは今後も増え、すべて同じ組織にある。',
    ask: '最も運用が楽な方法はどれか。',
    options: [
      {
        text: '組織の ID を条件にした 1 つのステートメントに書き換える。',
        why: 'アカウントを並べる必要がなくなり、新しいアカウントも含まれる。',
        section: '/monitoring/eventbridge-sharing/#bus-policy',
      },
      {
        text: 'アカウント 100 個ごとにイベントバスを分け、それぞれにポリシーを付ける。',
        why: 'バスとルールが増え、アカウントが増えるたびに手入れが要る。',
        section: '/monitoring/eventbridge-sharing/#bus-policy',
      },
      {
        text: 'ポリシーの長さの上限を引き上げ、今のまま ID を足し続ける。',
        why: '引き上げはできるが、アカウントが増えるたびに ID を足す手間が残る。',
        section: '/monitoring/eventbridge-sharing/#bus-policy',
      },
      {
        text: 'バスのポリシーを外し、送信側の IAM ロールだけで許可する。',
        why: '別アカウントから受けるには、バスのポリシーの許可が要る。',
        section: '/monitoring/eventbridge/#cross-account',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eventbridge-org-boundary',
    situation:
      '金融機関は、開発者が EventBridge のルールを自由に作ることを認めている。ただし、組織の外のアカウントの SQS キューへイベントを送れないようにしたい。ターゲットにはすべて実行ロールが付いている。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '中央のイベントバスのポリシーで、組織の外のアカウントを拒否する。',
        why: '受ける側のバスのポリシーでは、ほかのバスから外のキューへの送信は止められない。',
        section: '/monitoring/eventbridge-sharing/#bus-policy',
      },
      {
        text: 'すべてのルールのイベントパターンに account を書き、自分のアカウントに絞る。',
        why: 'account が絞るのは、受け取るイベントの送り手。送信先は絞らない。',
        section: '/monitoring/eventbridge-sharing/#bus-policy',
      },
      {
        text: 'aws:ResourceOrgID が自分の組織でない操作を、SCP で拒否する。',
        why: 'SCP は実行ロールに効くので、組織の外のキューへの送信が拒否される。',
        section: '/monitoring/eventbridge-sharing/#org-boundary',
      },
      {
        text: 'ターゲットのデッドレターキューを外し、失敗したイベントを残さない。',
        why: '送信先を絞ることにはならない。',
        section: '/monitoring/eventbridge-sharing/#org-boundary',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-custom-event-bus-unshare',
    situation:
      '基盤チームは、新しい Custom Event Bus を AWS RAM で子会社のアカウントと共有し、子会社はサブスクライバーを作った。契約が終わったので RAM の共有を削除したが、子会社のキューにイベントが届き続けている。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '何もしない。数時間で共有の削除が反映され、配信が止まる。',
        why: 'サブスクライバーは作成のときに認可される。共有を消しても届け続ける。',
        section: '/monitoring/eventbridge-sharing/#ram-sharing',
      },
      {
        text: '子会社のサブスクライバーを RevokeResource で取り消す。',
        why: '所有者が取り消すと、そのサブスクライバーは止まる。',
        section: '/monitoring/eventbridge-sharing/#ram-sharing',
      },
      {
        text: 'バスの default ポリシーに、子会社への CreateSubscriber の拒否を足す。',
        why: '新しい作成は止められるが、作られたサブスクライバーは動き続ける。',
        section: '/monitoring/eventbridge-sharing/#ram-sharing',
      },
      {
        text: 'バスの保持期間を 1 日に縮め、渡るイベントを減らす。',
        why: '保持期間は過去のイベントを読める範囲。新しいイベントの配信は止まらない。',
        section: '/monitoring/eventbridge-sharing/#custom-event-bus',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cloudtrail-delegated-bucket',
    situation:
      'セキュリティアカウントを CloudTrail の委任管理者にした。そこから CLI で、ログアーカイブアカウントのバケットを送信先にした組織の証跡を作ったが、S3 への書き込みが拒否される。バケットポリシーは cloudtrail.amazonaws.com に許可し、aws:SourceArn にセキュリティアカウントの ID の証跡の ARN を書いてある。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'aws:SourceArn を、管理アカウントの ID の証跡の ARN に直す。',
        why: '委任管理者が作っても、組織の証跡の所有者は管理アカウント。ARN には管理アカウントの ID が入る。',
        section: '/monitoring/cloudtrail-organization/#org-trail-steps',
      },
      {
        text: '委任管理者では作れないので、証跡を管理アカウントから作り直す。',
        why: '委任管理者も組織の証跡を作れる。作り直しても、ポリシーの誤りは残る。',
        section: '/monitoring/cloudtrail-organization/#who-can-do-what',
      },
      {
        text: 'バケットを、委任管理者のセキュリティアカウントの中に作り直し、同じポリシーを付ける。',
        why: '誤りは条件の ARN にある。バケットを替えても、同じ条件なら拒否される。',
        section: '/monitoring/cloudtrail-organization/#org-trail-steps',
      },
      {
        text: 'メンバーアカウントごとに、バケットへ書き込む IAM ロールを作り、証跡に指定する。',
        why: '書き込むのは CloudTrail。メンバーアカウントのロールは要らない。',
        section: '/monitoring/cloudtrail-organization/#org-trail-steps',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cloudtrail-member-data-events',
    situation:
      '組織の証跡を管理アカウントのコンソールで設定している。メンバーアカウントにある 3 つの S3 バケットだけ、オブジェクトの操作を記録したい。コンソールの一覧には管理アカウントのバケットしか出ない。',
    ask: '最も手間と費用の少ない方法はどれか。',
    options: [
      {
        text: 'メンバーアカウントのバケットに、CloudTrail への許可を足したバケットポリシーを付ける。',
        why: 'データイベントの記録に、クロスアカウントの権限の設定は要らない。',
        section: '/monitoring/cloudtrail-organization/#event-kinds',
      },
      {
        text: 'メンバーアカウントごとに、データイベントを記録する証跡を別に作る。',
        why: '組織の証跡だけで記録できる。証跡と手入れが増える。',
        section: '/monitoring/cloudtrail-organization/#event-kinds',
      },
      {
        text: '全アカウントの S3 のデータイベントを記録し、要るものを Athena で絞る。',
        why: '記録できるが、要らないデータイベントにも料金がかかる。',
        section: '/monitoring/cloudtrail-organization/#event-kinds',
      },
      {
        text: '3 つのバケットの ARN を調べ、組織の証跡のデータイベントに入力する。',
        why: '一覧に出なくても、ARN を指定すれば記録される。',
        section: '/monitoring/cloudtrail-organization/#event-kinds',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cloudtrail-trail-limit',
    situation:
      '監査部門のために、管理アカウントの東京リージョンに組織の証跡をもう 1 つ作ろうとすると、上限に達していて作れない。今は 5 つの証跡があり、うち 2 つは組織の証跡と同じ管理イベントを別のバケットに残している。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'Service Quotas で、証跡の数の上限の引き上げを申請する。',
        why: 'CloudTrail の上限は引き上げられない。',
        section: '/monitoring/cloudtrail-organization/#trail-limits',
      },
      {
        text: 'メンバーアカウントの使っていない証跡を消す。',
        why: '妨げているのは管理アカウントの上限。メンバーアカウントは、上限に達していても組織の証跡が足される。',
        section: '/monitoring/cloudtrail-organization/#trail-limits',
      },
      {
        text: '重複している証跡を見直し、要らないものを削除する。',
        why: '上限は変えられない。重複した管理イベントの料金も減る。',
        section: '/monitoring/cloudtrail-organization/#trail-limits',
      },
      {
        text: '新しい証跡を、組織の証跡ではなくイベント履歴で代用する。',
        why: 'イベント履歴は、そのアカウントの 90 日分だけ。組織の記録にはならない。',
        section: '/monitoring/cloudtrail/#organization-trail',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-lake-new-accounts',
    situation:
      'ある企業は、以前から 12 のアカウントで、アカウントごとの CloudTrail Lake のイベントデータストアを使っている。来月、組織に 8 つのアカウントが加わる。新しいアカウントの操作も、同じように SQL で調べたい。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '新しいアカウントごとに、イベントデータストアを作る。',
        why: 'アカウントのイベントデータストアだけの組織では、新しいアカウントの取り込みはできない。',
        section: '/monitoring/cloudtrail-lake/#availability',
      },
      {
        text: '今のうちに、組織のイベントデータストアを作る。',
        why: '組織のものがあれば、新しいアカウントも自動で含まれる。',
        section: '/monitoring/cloudtrail-lake/#availability',
      },
      {
        text: '委任管理者のアカウントで、自分のイベントデータストアを組織のものに変換する。',
        why: '変換できるのは、管理アカウントが自分のアカウントのものを変えるときだけ。',
        section: '/monitoring/cloudtrail-lake/#availability',
      },
      {
        text: '何もしない。組織に入ると、既存のイベントデータストアに含まれる。',
        why: 'アカウントのイベントデータストアは、新しいアカウントを含まない。',
        section: '/monitoring/cloudtrail-lake/#availability',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-lake-copy-retention',
    situation:
      'セキュリティ担当は、300 日前からの証跡のログを S3 からイベントデータストアにコピーし、そこから 200 日の間、検索できるようにしたい。コピーの対象は gzip のログで、SSE-KMS で暗号化されている。',
    ask: '保持期間はどう決めるか。',
    options: [
      {
        text: '200 日。コピーした日から数えられる。',
        why: '保持はイベントの時刻から数える。200 日より古いイベントはコピーされない。',
        section: '/monitoring/cloudtrail-lake/#copy-trail-events',
      },
      {
        text: '300 日。最も古いイベントに合わせる。',
        why: 'コピーの後、古いものから順に消えていく。',
        section: '/monitoring/cloudtrail-lake/#copy-trail-events',
      },
      {
        text: '既定のまま 366 日。どの期間でも検索できる。',
        why: '300 日前のイベントは、66 日後に消える。',
        section: '/monitoring/cloudtrail-lake/#copy-trail-events',
      },
      {
        text: '500 日以上。さかのぼる日数と残す日数を足す。',
        why: '保持期間は、最も古いイベントの日数に、残したい日数を足す。',
        section: '/monitoring/cloudtrail-lake/#copy-trail-events',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-lake-deleted',
    situation:
      '担当者が、監査に使うイベントデータストアを 3 日前に誤って削除した。終了保護は、その前に別の作業で無効にされていた。監査は来週で、過去 1 年のイベントを SQL で調べる必要がある。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '待機の間に、イベントデータストアを復元する。',
        why: '削除から 7 日の間は復元できる。復元すれば、また検索できる。',
        section: '/monitoring/cloudtrail-lake/#event-data-store',
      },
      {
        text: '待機の間に、必要なクエリをすべて実行しておく。',
        why: '待機の間は検索できない。',
        section: '/monitoring/cloudtrail-lake/#event-data-store',
      },
      {
        text: '新しいイベントデータストアを作り、イベント履歴から 1 年分をコピーする。',
        why: 'イベント履歴は 90 日分。コピーの元になるのは、証跡の S3 のログ。',
        section: '/monitoring/cloudtrail-lake/#copy-trail-events',
      },
      {
        text: 'AWS サポートに、終了保護を有効に戻すよう依頼する。',
        why: '終了保護は、これからの削除を防ぐだけ。削除したものは戻らない。',
        section: '/monitoring/cloudtrail-lake/#event-data-store',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-health-event-window-same-time',
    situation:
      'ある企業は、2 つの AZ にある 2 つの EC2 インスタンスで冗長なサービスを動かしている。両方を日曜 2 時から 6 時の 1 つのイベントウィンドウに入れていたところ、2 つの再起動が同じ時刻に行われ、サービスが止まった。',
    ask: '今後、どうすべきか。',
    options: [
      {
        text: 'ウィンドウを 8 時間に広げ、時刻が重なりにくくする。',
        why: '広げても、同じ時刻になることはある。',
        section: '/monitoring/aws-health-scheduled-changes/#ec2-event-windows',
      },
      {
        text: 'AZ ごとに、時間帯の違うイベントウィンドウに分ける。',
        why: '同じウィンドウのインスタンスは、同時に作業を受けることがある。',
        section: '/monitoring/aws-health-scheduled-changes/#ec2-event-windows',
      },
      {
        text: '両方のインスタンスを、2 つのウィンドウの両方に結び付ける。',
        why: '1 つの対象が入れるのは、1 つのウィンドウだけ。',
        section: '/monitoring/aws-health-scheduled-changes/#ec2-event-windows',
      },
      {
        text: '次の予定が届いたら、ウィンドウの時刻を変えてずらす。',
        why: 'ウィンドウを変えても、すでに決まった予定の時刻は動かない。',
        section: '/monitoring/aws-health-scheduled-changes/#ec2-event-windows',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-health-restrict-department',
    situation:
      '組織の委任管理者のアカウントで、全アカウントの Health イベントを見ている。外部の運用会社に、RDS の予定された変更だけを見せたい。ロールに組織ビューの API を許可し、health:service が RDS のときだけという条件を付けたが、絞り込みが働かない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'health:eventTypeCode の条件も足し、イベントの種類まで指定する。',
        why: 'この条件キーも、組織ビューの API には効かない。',
        section: '/monitoring/aws-health-organization/#restrict-access',
      },
      {
        text: 'RDS 以外のサービスの操作を、ロールの別のポリシーで拒否する。',
        why: 'ほかのサービスを拒否しても、Health のイベントは見える。',
        section: '/monitoring/aws-health-organization/#restrict-access',
      },
      {
        text: '組織の EventBridge のルールで RDS のイベントだけを選び、運用会社に送る。',
        why: '受ける側で絞れば、ほかのイベントの権限を渡さずに済む。',
        section: '/monitoring/aws-health-organization/#organization-eventbridge',
      },
      {
        text: 'ポリシーの Resource に、運用会社に見せる RDS のイベントの ARN をワイルドカードで書く。',
        why: 'ARN で絞れるのも DescribeAffectedEntities と DescribeEventDetails だけで、組織ビューの API には効かない。',
        section: '/monitoring/aws-health-organization/#restrict-access',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-metric-stream-trimmed-mean',
    situation:
      'ある会社は、全サービスのメトリクスを OpenTelemetry 1.0.0 形式のメトリクスストリームで S3 に送っている。分析チームは、外れ値を除いた応答時間を見るため、ALB の応答時間だけにトリミング平均を足したい。',
    ask: '要件を満たすには、どうすればよいか。',
    options: [
      {
        text: '同じストリームの統計の設定に、ALB の応答時間のトリミング平均を足す。',
        why: 'OpenTelemetry の形式で足せるのはパーセンタイルだけ。トリミング平均は指定できない。',
        section: '/monitoring/cloudwatch-metric-streams/#stream-statistics',
      },
      {
        text: 'Firehose のデータ変換で、届いたレコードからトリミング平均を計算して足す。',
        why: 'レコードに入っているのは集計済みの統計で、元の値はない。',
        section: '/monitoring/cloudwatch-metric-streams/#what-is-metric-stream',
      },
      {
        text: '流れてくる最小・最大・件数・合計から、Athena のクエリでトリミング平均を計算する。',
        why: '集計済みの 4 つの統計からは、外れ値を除いた平均は求められない。求められるのはふつうの平均まで。',
        section: '/monitoring/cloudwatch-metric-streams/#stream-statistics',
      },
      {
        text: 'JSON 形式のストリームにし、ALB の応答時間にトリミング平均を足す。',
        why: 'パーセンタイル以外の統計を足せるのは JSON 形式だけ。足す統計はメトリクスごとに選べる。',
        section: '/monitoring/cloudwatch-metric-streams/#stream-statistics',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-metric-stream-write-role',
    situation:
      'ある会社は CloudFormation でメトリクスストリームと Data Firehose を作った。ストリームは Running だが、S3 に何も届かない。AWS/CloudWatch/MetricStreams の MetricUpdate には値があり、PublishErrorRate は 1.0 のままである。',
    ask: '最初に確かめるべきものはどれか。',
    options: [
      {
        text: 'Firehose の S3 への書き込み権限',
        why: 'PublishErrorRate が高いのは、Firehose に書く手前の失敗。S3 への権限は、その先で確かめる。',
        section: '/monitoring/cloudwatch-metric-streams/#stream-troubleshooting',
      },
      {
        text: 'ストリームの絞り込みに合うメトリクスがあるか',
        why: 'MetricUpdate に値があるので、流す更新はある。',
        section: '/monitoring/cloudwatch-metric-streams/#stream-troubleshooting',
      },
      {
        text: 'ストリームに渡したロールの信頼ポリシーと権限',
        why: 'CloudWatch が Firehose に書けていない。ロールが streams.metrics.cloudwatch.amazonaws.com を信頼し、PutRecord を許可しているかを見る。',
        section: '/monitoring/cloudwatch-metric-streams/#account-and-region',
      },
      {
        text: 'メトリクスの時刻が 2 日より古くないか',
        why: '古い値はそもそも流れない。更新が流れている以上、原因ではない。',
        section: '/monitoring/cloudwatch-metric-streams/#timing-and-limits',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-alarm-warm-up-new-stack',
    situation:
      'ある会社は、CloudFormation でサービスとアラームを同じスタックに作る。サービスがメトリクスを出し始めるまで 10 分ほどかかり、欠落データを breaching にしたアラームが、毎回その間に鳴る。動き出した後にデータが途絶えたら、障害として知らせたい。',
    ask: '運用の手間を最も少なくするには、どうすればよいか。',
    options: [
      {
        text: '欠落データの扱いを notBreaching に変え、立ち上げの間の通知を止める。',
        why: '立ち上げ中の通知は消えるが、動き出した後にデータが途絶えても OK のままになる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: 'アラームにウォームアップ期間を付け、欠落データの扱いは breaching のままにする。',
        why: 'ウォームアップの間は INSUFFICIENT_DATA のままで、アクションは動かない。終わった後の途絶は breaching で ALARM になる。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#warm-up',
      },
      {
        text: 'スタックの作成の前に DisableAlarmActions を呼び、動き出した後で EnableAlarmActions を呼ぶ。',
        why: '呼び忘れると止まったままになる。作るたびに手順が増える。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
      {
        text: 'スタックを作る日の 0 時から 10 分間、アラームミュートルールで通知を止める。',
        why: 'スタックを作る時刻は決まっていない。ミュートルールは決まった時間帯に止める機能。',
        section: '/monitoring/cloudwatch-alarms/#mute-rules',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-alarm-insights-partial',
    situation:
      'ある会社は、全 Lambda 関数のエラー数の合計を、Metrics Insights の 1 つのクエリ（GROUP BY なし）で監視している。関数は 12,000 個に増えた。ある関数でエラーが急に増え、合計はしきい値を超えたはずなのに、アラームは OK のままだった。DescribeAlarms の EvaluationState は PARTIAL_DATA である。',
    ask: '原因と対応の組み合わせとして正しいものはどれか。',
    options: [
      {
        text: 'CloudWatch の一時的な不調で値が欠けているので、直るまで待つ。',
        why: '一時的な不調は EVALUATION_FAILURE で示される。PARTIAL_DATA は上限を超えたことを示す。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#evaluation-state',
      },
      {
        text: 'クエリを動かすロールの権限が足りず、一部の関数が見えないので、ロールを直す。',
        why: '設定の誤りは EVALUATION_ERROR で示される。PARTIAL_DATA は、上限のため一部だけで評価したことを示す。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#evaluation-state',
      },
      {
        text: 'Metrics Insights のアラームの数の上限を、Service Quotas で引き上げる。',
        why: 'アラームの数（リージョンごとに 200 個）の上限で、引き上げもできない。1 つのクエリで評価される 10,000 個は増えない。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#insights-limits',
      },
      {
        text: 'クエリに合うメトリクスが 10,000 個を超えたので、条件で分けて複数のアラームにする。',
        why: '最初に見つかった 10,000 個だけで評価されるため、残りの関数のエラーは合計に入らない。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#insights-limits',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-alarm-composite-cycle',
    situation:
      'ある会社の複合アラーム A の式は B を参照し、B の式は A を参照するように変えられていた。どちらも状態が変わらなくなり、A を削除しようとしても拒否される。',
    ask: '最も早く直すには、どうすればよいか。',
    options: [
      {
        text: 'A と B を、DeleteAlarms の 1 回の呼び出しで消す。',
        why: '循環している間は、互いに依存するアラームが残るので、どちらも削除できない。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#composite-cycle',
      },
      {
        text: 'A と B の子のメトリクスアラームを先に削除する。',
        why: '循環は残る。子が消えると、ほかの判定もできなくなる。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#composite-cycle',
      },
      {
        text: 'どちらか一方の AlarmRule を FALSE に変えて循環を切る。',
        why: '参照が片方だけになり、評価が再開し、削除もできるようになる。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#composite-cycle',
      },
      {
        text: 'どちらか一方に抑制用アラームを指定し、アクションを止める。',
        why: '止まるのはアクションだけ。評価が止まっていることも、削除できないことも変わらない。',
        section: '/monitoring/cloudwatch-alarms/#alarm-suppression',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cross-console-denied',
    situation:
      'ある会社は、運用アカウントから各アカウントの CloudWatch をコンソールの横断表示で見ている。共有側のロールは運用アカウントを信頼している。運用チームのロールに、特定のダッシュボードの ARN だけを許可した cloudwatch:GetDashboard を付けたところ、ほかのアカウントのダッシュボードを開けない。',
    ask: '最も安全に直すには、どうすればよいか。',
    options: [
      {
        text: 'cloudwatch:GetDashboard をリソース * に許可し、見せる範囲は共有側のロールで絞る。',
        why: '横断表示では、見る側の権限がリソース * に要る。何を見せるかは、共有側のロールで絞る。',
        section: '/monitoring/cross-account-setup/#console-access-denied',
      },
      {
        text: '共有側のロールの信頼ポリシーの Principal を * にし、運用アカウントに限る条件を外す。',
        why: '信頼はすでに足りている。条件を外すと、だれでも引き受けられるようになる。',
        section: '/monitoring/cross-account-setup/#console-access-denied',
      },
      {
        text: '運用チームのロールに、ほかのアカウントのダッシュボードの ARN も並べた cloudwatch:GetDashboard を足す。',
        why: 'ARN を並べても、見る側は * でなければ開けない。',
        section: '/monitoring/cross-account-setup/#console-access-denied',
      },
      {
        text: '集約ルールを作り、全アカウントのデータを運用アカウントに複製して、そこで開く。',
        why: '複製されるのはログとカスタムメトリクス。ダッシュボードを開けるようにはならない。',
        section: '/monitoring/cross-account-setup/#compare-methods',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-oam-template-lost',
    situation:
      'ある会社は、モニタリングアカウントを設定し、試しに 1 つのソースアカウントをつないだ。次に組織の全アカウントをつなごうとしたが、コンソールからリンク用の CloudFormation テンプレートをダウンロードできない。',
    ask: '原因は何か。',
    options: [
      {
        text: '委任管理者を登録していないので、テンプレートを取り出す権限がない。',
        why: 'リンクの設定に委任管理者の登録は要らない。',
        section: '/monitoring/cross-account-setup/#oam-setup',
      },
      {
        text: 'ソースアカウントが 5 つの上限に達している。',
        why: '5 つは、ソースアカウントから作れるリンクの数。モニタリングアカウントには 10 万までつなげる。',
        section: '/monitoring/cross-account-setup/#oam-setup',
      },
      {
        text: '最初のソースアカウントをつないだので、テンプレートは取り出せなくなった。',
        why: 'テンプレートは、つなぐ前に保存しておく。後から足すときは、シンクのポリシーと ARN を使う。',
        section: '/monitoring/cross-account-setup/#oam-setup',
      },
      {
        text: '組織の ID ではなく OU のパスで許可したので、テンプレートが作られていない。',
        why: 'OU のパスでも許可できる。パスの最後はスラッシュにする。',
        section: '/monitoring/cross-account-setup/#oam-setup',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-log-centralization-merged',
    situation:
      'ある会社は、全アカウントにある同じ名前のロググループを、集約ルールで監査アカウントに複製した。監査アカウントにできたロググループは 1 つだけで、どのアカウントのログか、名前からは分からない。アカウントごとに保持期間を変えたい。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: 'ルールの複製先の名前に、送信元のアカウント ID の変数を入れる。',
        why: '既定は元のロググループ名だけなので混ざる。変数を入れるとアカウントごとに分かれ、保持期間も別に決められる。',
        section: '/monitoring/cross-account-setup/#log-centralization-failures',
      },
      {
        text: '集約ルールを消し、アカウントごとに別の集約ルールを作る。',
        why: 'ルールを分けても、名前の既定は元のロググループ名だけ。同じ名前に混ざる。',
        section: '/monitoring/cross-account-setup/#log-centralization-failures',
      },
      {
        text: '監査アカウントで、送信元のアカウントで絞ったサブスクリプションフィルターを作る。',
        why: '絞って流すことはできるが、ロググループは 1 つのまま。保持期間は分けられない。',
        section: '/monitoring/cloudwatch-logs/#log-centralization',
      },
      {
        text: '送信元のロググループにタグを付け、タグの複製を有効にする。',
        why: 'タグの複製には、名前に 3 つの変数が要る。いまの名前のままでは分かれない。',
        section: '/monitoring/cross-account-setup/#log-centralization-failures',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-logs-ia-emf-alarm',
    situation:
      'ある会社は、費用を下げるため、Lambda 関数のログの送信先を Infrequent Access クラスの新しいロググループに替えた。関数は埋め込みメトリクスフォーマット（EMF）で注文数を出し、その値にアラームを付けていた。替えた後、注文が止まってもアラームが鳴らない。',
    ask: '原因は何か。',
    options: [
      {
        text: 'Infrequent Access では、ログの取り込みが最大 12 時間遅れるから。',
        why: '12 時間は、S3 へのエクスポートができるようになるまでの時間。取り込みは遅れない。',
        section: '/monitoring/cloudwatch-logs-delivery/#s3-export',
      },
      {
        text: '新しいロググループに、Lambda の実行ロールから書く権限がないから。',
        why: 'ログは届いている。出なくなったのは、ログから取り出すメトリクス。',
        section: '/monitoring/cloudwatch-log-classes/#infrequent-access-limits',
      },
      {
        text: 'Infrequent Access では、EMF からメトリクスが取り出されないから。',
        why: 'EMF は Standard クラスだけ。メトリクスが出ないので、アラームは判断できない。',
        section: '/monitoring/cloudwatch-log-classes/#infrequent-access-limits',
      },
      {
        text: 'EMF のメトリクスは、ロググループの名前がディメンションに入るから。',
        why: 'メトリクスの名前とディメンションは、EMF の中で決める。ロググループを替えても変わらない。',
        section: '/monitoring/cloudwatch-metric-basics/#custom-metrics',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-logs-unmask-full-access',
    situation:
      'ある会社は、カード番号を伏せるデータ保護ポリシーをアカウント全体に付けた。監査で、運用担当が Logs Insights の unmask を使い、元の番号を見ていたことが分かった。運用担当には CloudWatchLogsFullAccess が付いている。ログの検索は続けさせたい。',
    ask: '最小の変更で、元の値を見られないようにするには、どうすればよいか。',
    options: [
      {
        text: '運用担当に、logs:Unmask を明示的に拒否するポリシーを付ける。',
        why: 'CloudWatchLogsFullAccess には logs:Unmask が含まれる。明示的な拒否なら、ほかの操作は残したまま元の値だけを隠せる。',
        section: '/monitoring/cloudwatch-log-classes/#masking-permissions',
      },
      {
        text: 'ロググループごとのデータ保護ポリシーも追加し、二重に伏せる。',
        why: 'どちらのポリシーで伏せても、logs:Unmask があれば元の値を見られる。',
        section: '/monitoring/cloudwatch-log-classes/#masking-permissions',
      },
      {
        text: 'ロググループを Infrequent Access クラスで作り直す。',
        why: '元の値は見られなくなるが、監視や転送の機能も失う。最小の変更ではない。',
        section: '/monitoring/cloudwatch-log-classes/#infrequent-access-limits',
      },
      {
        text: 'データ保護ポリシーの操作を De-identify から Audit に変える。',
        why: 'Audit は見つけて記録するだけ。値は伏せられなくなる。',
        section: '/monitoring/cloudwatch-log-classes/#masking-permissions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-logs-transformer-original',
    situation:
      'ある会社は、アプリのログに JSON へ変えるトランスフォーマーを付けた。Logs Insights では変換後の項目で検索できる。ところが、GetLogEvents でログを取り出す社内の監査ツールには、変換前の文字列が返る。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: 'トランスフォーマーをアカウント全体のものに替える。',
        why: '範囲が変わるだけ。API が返すログは変わらない。',
        section: '/monitoring/cloudwatch-log-classes/#transformers',
      },
      {
        text: '監査ツールを、Logs Insights のクエリで取り出すように変える。',
        why: 'GetLogEvents と FilterLogEvents は元のログだけを返す。変換後を見るには Logs Insights を使う。',
        section: '/monitoring/cloudwatch-log-classes/#transformers',
      },
      {
        text: 'トランスフォーマーを付ける前に取り込んだログを、もう一度取り込み直す。',
        why: '新しいログでも、API が返すのは元のログ。取り込み直しても変わらない。',
        section: '/monitoring/cloudwatch-log-classes/#transformers',
      },
      {
        text: '監査ツールのロールに logs:Unmask を足す。',
        why: 'logs:Unmask は伏せた値を見る権限。変換とは関係しない。',
        section: '/monitoring/cloudwatch-log-classes/#masking-permissions',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-contributor-insights-top-users',
    situation:
      'ある会社の API は、一部の利用者の呼び出しで遅くなる。利用者は 50 万人いる。エラーの多い利用者の上位 10 人を、いつも画面で見られるようにしたい。アクセスログは JSON で CloudWatch Logs にある。費用を抑えたい。',
    ask: 'どの方法が最も適切か。',
    options: [
      {
        text: 'メトリクスフィルターで、利用者 ID をディメンションにしたメトリクスを作る。',
        why: '利用者の数だけカスタムメトリクスができ、料金が跳ね上がる。種類が多すぎるとフィルターも無効にされ得る。',
        section: '/monitoring/cloudwatch-logs/#metric-filter',
      },
      {
        text: 'ログを 1 日に 1 回 S3 にエクスポートし、Athena で利用者ごとのエラーを集計して並べる。',
        why: 'いつも画面で見ることはできない。書き出せるまで最大 12 時間かかる。',
        section: '/monitoring/cloudwatch-logs-delivery/#s3-export',
      },
      {
        text: '利用者 ID をキーにし、エラーで絞った Contributor Insights のルールを作る。',
        why: '値の種類が多くても、上位だけを続けて見せる。料金は、有効なルールと、それに合ったログの件数にかかり、利用者の数にはよらない。',
        section: '/monitoring/contributor-insights/#what-it-shows',
      },
      {
        text: '利用者 ID のフィールドインデックスを作り、ダッシュボードに Logs Insights の検索を並べる。',
        why: '検索は速くなるが、上位を知るには利用者を 1 人ずつ探すことになる。',
        section: '/monitoring/cloudwatch-logs-tools/#field-index',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-dashboard-public-link',
    situation:
      'ある会社は、本番アカウントの稼働率のダッシュボードを、リンクで公開して顧客に見せたい。セキュリティ担当は、ダッシュボードに載せたグラフのほかは、何も見られないことを求めている。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '載せたウィジェットのメトリクスだけが見える。要件を満たす。',
        why: 'GetMetricData の権限はメトリクスで絞れない。載せていないものも問い合わせられる。',
        section: '/monitoring/dashboard-sharing/#granted-permissions',
      },
      {
        text: '共有用のロールから GetMetricData を外せば、載せたグラフだけが見える。',
        why: '外すと、載せたグラフの値も取れなくなる。',
        section: '/monitoring/dashboard-sharing/#granted-permissions',
      },
      {
        text: 'メールアドレスを指定する方法に替えれば、載せたものだけに絞れる。',
        why: '見る人は絞れるが、渡る権限は同じ。',
        section: '/monitoring/dashboard-sharing/#granted-permissions',
      },
      {
        text: '載せていないメトリクスや EC2 の名前も問い合わせられる。要件を満たさない。',
        why: '共有で渡る GetMetricData と DescribeTags は絞れない。見せる分だけのアカウントに分けて共有する。',
        section: '/monitoring/dashboard-sharing/#granted-permissions',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-agent-wrong-credentials',
    situation:
      'ある会社は、オンプレミスから移した EC2 インスタンスにロールを付け、CloudWatch エージェントを使い続けている。イメージには、移す前の common-config.toml が残り、IAM ユーザーのアクセスキーのファイルを指している。このアクセスキーを無効にすると、エージェントが送れなくなった。ロールには必要な権限がある。',
    ask: '最も適切な直し方はどれか。',
    options: [
      {
        text: 'インスタンスのロールの権限に sts:AssumeRole を足し、自分を引き受けさせる。',
        why: 'ロールは使われていない。ファイルの認証情報が優先している。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#credential-order',
      },
      {
        text: '新しいアクセスキーを作り、common-config.toml が指すファイルを書き換える。',
        why: '送れるようになるが、EC2 に長期の認証情報を残すことになる。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#when-to-use',
      },
      {
        text: 'エージェントの設定に、インスタンスのロールの role_arn を書く。',
        why: 'role_arn のロールを引き受けるにも、まず優先順位で決まった認証情報を使う。無効なキーのままでは失敗する。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#credential-order',
      },
      {
        text: 'common-config.toml のファイルの指定を外し、エージェントを再起動する。',
        why: 'ファイルの指定がなければ、順に探して最後にインスタンスプロファイルが使われる。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#credential-order',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-contributor-insights-past',
    situation:
      'ある会社のサイトは、昨夜 1 時間だけ重くなった。アクセスログは CloudWatch Logs の Standard クラスにあり、Contributor Insights のルールはまだ作っていない。昨夜の送信元 IP アドレスの上位 20 件を、今すぐ知りたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'Contributor Insights のルールを作り、昨夜を表示する。',
        why: 'ルールが数えるのは、作った後のログだけ。昨夜の分は出ない。',
        section: '/monitoring/contributor-insights/#rules',
      },
      {
        text: 'Logs Insights で、昨夜の時間帯のログを送信元ごとに集計する。',
        why: '過去のログもその場で集計できる。続けて見たいなら、これから Contributor Insights のルールを作る。',
        section: '/monitoring/cloudwatch-logs/#logs-insights',
      },
      {
        text: 'メトリクスフィルターを作り、送信元をディメンションにする。',
        why: '作った後のログだけが対象。送信元の種類だけメトリクスができる。',
        section: '/monitoring/cloudwatch-logs/#metric-filter',
      },
      {
        text: 'Live Tail を始め、送信元の IP アドレスで絞り込む。',
        why: 'Live Tail は今取り込まれているログを見る。過去は見られない。',
        section: '/monitoring/cloudwatch-logs-tools/#live-tail',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-contributor-insights-permission',
    situation:
      'ある会社は、開発者に cloudwatch:PutInsightRule を許可した。監査で、開発者が人事システムのロググループを対象に Contributor Insights のルールを作り、社員番号の一覧を見ていたことが分かった。開発者には logs:GetLogEvents も logs:StartQuery も許可していない。',
    ask: '開発者が、自分のアプリのロググループだけでルールを作れるようにするには、どうすればよいか。',
    options: [
      {
        text: '人事システムのロググループを、アプリとは別の KMS キーで暗号化する。',
        why: 'ルールを作る権限の範囲は変わらない。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
      {
        text: '開発者のロールに、logs:Unmask を明示的に拒否するポリシーを付ける。',
        why: '伏せた値を見る権限の話。伏せていない社員番号は集計される。',
        section: '/monitoring/cloudwatch-log-classes/#masking-permissions',
      },
      {
        text: 'PutInsightRule を許可するポリシーに、ロググループを限る条件を付ける。',
        why: '既定では、どのロググループのルールも作れる。条件でロググループを絞れる。',
        section: '/monitoring/contributor-insights/#rules',
      },
      {
        text: '人事システムのロググループの保持期間を、最短の 1 日に設定する。',
        why: '新しいログは集計され続ける。',
        section: '/monitoring/cloudwatch-logs/#retention',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-contributor-insights-deny-ratio',
    situation:
      'ある会社は、VPC フローログに 2 つの Contributor Insights のルールを作った。1 つは拒否された通信を、もう 1 つはすべての通信を、送信元ごとに数える。通信の量は昼と夜で 10 倍違う。拒否が全体の 20% を超えたときだけ、アラームを鳴らしたい。',
    ask: 'アラームをどう作るべきか。',
    options: [
      {
        text: '2 つのルールの Sum を INSIGHT_RULE_METRIC で取り出し、割り算の結果に付ける。',
        why: 'Sum は全体の合計。拒否の合計をすべての通信の合計で割れば、割合になる。',
        section: '/monitoring/contributor-insights/#alarm',
      },
      {
        text: '2 つのルールの MaxContributorValue を INSIGHT_RULE_METRIC で取り出し、割り算の結果に付ける。',
        why: 'いちばん多い 1 つの送信元の値で、全体の割合にならない。2 つのルールで別の送信元のこともある。',
        section: '/monitoring/contributor-insights/#alarm',
      },
      {
        text: '2 つのルールの UniqueContributors を INSIGHT_RULE_METRIC で取り出し、割り算の結果に付ける。',
        why: '送信元の種類の数。通信の量の割合にならない。',
        section: '/monitoring/contributor-insights/#alarm',
      },
      {
        text: '拒否のルールの Sum を INSIGHT_RULE_METRIC で取り出し、昼の全体の 20% に当たる固定のしきい値を付ける。',
        why: 'Sum は拒否の合計だけ。全体の量が違う夜は、割合が 20% を超えても鳴らない。',
        section: '/monitoring/contributor-insights/#alarm',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-dashboard-logs-widget',
    situation:
      'ある会社は、サポート会社の 4 人に、メールアドレスを指定してダッシュボードを共有した。メトリクスのグラフは見えるが、Logs Insights の表だけが空である。サポート会社には、アプリのロググループのほかは見せたくない。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: '共有用の IAM ロールに、アプリのロググループの ARN に絞った logs の権限を足す。',
        why: 'Logs Insights のウィジェットは、既定では共有した相手に見えない。ロールに足す権限をロググループで絞れる。',
        section: '/monitoring/dashboard-sharing/#hidden-widgets',
      },
      {
        text: '共有用の IAM ロールに、リソースを * とした logs:StartQuery などの権限を足す。',
        why: '表は見えるが、すべてのロググループを問い合わせられるようになる。',
        section: '/monitoring/dashboard-sharing/#hidden-widgets',
      },
      {
        text: 'メールアドレスを指定する共有をやめ、リンクの公開に替える。',
        why: '見る人が広がるだけで、Logs Insights の表は見えないまま。',
        section: '/monitoring/dashboard-sharing/#share-methods',
      },
      {
        text: 'サポート会社の 4 人に、アプリのロググループを読める IAM ユーザーを作って渡す。',
        why: '共有した画面は共有用のロールで動くので、表は空のまま。長期の認証情報も増える。',
        section: '/monitoring/dashboard-sharing/#hidden-widgets',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-dashboard-sso-scope',
    situation:
      'ある会社は、社内の ID プロバイダー（SAML）の利用者に、経営用のダッシュボード 1 枚だけを見せたい。AWS アカウントは配らない。アカウントには、ほかに運用の詳しいダッシュボードが 30 枚ある。',
    ask: 'SSO プロバイダーでの共有について、正しい説明はどれか。',
    options: [
      {
        text: '経営用の 1 枚だけを選び、SSO の利用者に共有できる。',
        why: 'SSO での共有は、アカウントのすべてのダッシュボードが対象。',
        section: '/monitoring/dashboard-sharing/#share-methods',
      },
      {
        text: '全ダッシュボードが見える。見せる 1 枚を別のアカウントに置いて共有する。',
        why: 'SSO では 1 枚に絞れない。同じアカウントのまま 1 枚だけを見せるなら、メールアドレス（5 つまで）かリンクの公開になる。',
        section: '/monitoring/dashboard-sharing/#share-methods',
      },
      {
        text: '運用の 30 枚の名前に特定の接頭辞を付ければ、SSO で共有する対象から外せる。',
        why: 'SSO の対象は、アカウントのすべてのダッシュボード。名前では絞れない。',
        section: '/monitoring/dashboard-sharing/#share-methods',
      },
      {
        text: 'SSO で共有すると、ウィジェットの料金は ID プロバイダーの会社にかかる。',
        why: '共有そのものは無料で、ウィジェットにはふつうの料金がかかる。',
        section: '/monitoring/dashboard-sharing/#share-methods',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-agent-credential-rotation',
    situation:
      'ある会社は、オンプレミスのサーバーで、1 時間ごとに一時的な認証情報を取り直し、実行ユーザーのホームの .aws/credentials に書いている。CloudWatch エージェントは、1 時間ほどで送れなくなり、再起動すると直る。',
    ask: '再起動なしで送り続けるには、どうすればよいか。',
    options: [
      {
        text: 'common-config.toml で、認証情報のファイルの場所を指定する。',
        why: 'ここで指定したファイルなら、入れ替わった認証情報を再起動なしで読む。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#credential-order',
      },
      {
        text: '認証情報をファイルではなく環境変数に書き、制御スクリプトで起動する。',
        why: 'systemd のサービスになるので、環境変数は読まれない。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#credential-order',
      },
      {
        text: 'エージェントの設定に run_as_user を書き、読むホームの場所を合わせる。',
        why: 'ホームの場所が変わるだけ。入れ替えた認証情報は読まれない。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#credential-order',
      },
      {
        text: 'metrics_collection_interval を 3,600 秒にする。',
        why: '送る間隔が変わるだけ。期限の切れた認証情報では送れない。',
        section: '/monitoring/cloudwatch-agent/#what-agent-collects',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-agent-container-hop-limit',
    situation:
      'ある会社は、EC2 の上のコンテナで CloudWatch エージェントを動かし、全メトリクスに InstanceId を足している。インスタンスメタデータを IMDSv2 だけにした後、エージェントのログに 401 と ec2tagger の失敗が出て、値が届かない。',
    ask: '最も適切な直し方はどれか。',
    options: [
      {
        text: 'インスタンスメタデータを、IMDSv1 も許可する設定に戻す。',
        why: 'セキュリティを下げずに直せる。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#hop-limit',
      },
      {
        text: 'インスタンスのロールに CloudWatchAgentServerPolicy を足す。',
        why: '失敗しているのはメタデータの読み取り。送る権限の問題ではない。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#hop-limit',
      },
      {
        text: 'エージェントの設定で、append_dimensions をやめる。',
        why: 'エラーは消えるが、InstanceId のディメンションがなくなる。',
        section: '/monitoring/cloudwatch-agent/#agent-dimensions',
      },
      {
        text: 'インスタンスのホップリミットを 2 に上げる。',
        why: 'コンテナの中から IMDSv2 を読むには、ホップリミットが 2 要る。ロールと設定はそのままでよい。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#hop-limit',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-insights-ecs-existing-cluster',
    situation:
      'ある会社は、すべての ECS クラスターでコンテナの単位まで見えるようにするため、管理者のユーザーで containerInsights のアカウント設定を enhanced にした。翌週になっても、前からある 12 個のクラスターの表示は変わらず、ほかの担当者が作った新しいクラスターも変わらない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '既存のクラスターの設定を変え、アカウント設定はルートユーザーの ARN で入れ直す。',
        why: 'アカウント設定は新しいクラスターだけに効き、既存の分は update-cluster-settings で変える。また、既定では実行した本人にだけ効く。',
        section: '/monitoring/compute-insights/#container-insights-modes',
      },
      {
        text: 'すべてのタスク定義に CloudWatch エージェントのコンテナを加え、サービスを更新する。',
        why: 'ECS では設定を変えれば足りる。サービスを更新し直す必要はない。',
        section: '/monitoring/compute-insights/#container-insights-modes',
      },
      {
        text: 'Container Insights のロググループを Infrequent Access クラスで作り直す。',
        why: 'Infrequent Access では Container Insights の取り込みが使えない。',
        section: '/monitoring/cloudwatch-log-classes/#infrequent-access-limits',
      },
      {
        text: 'Application Signals を有効にし、タスクとコンテナの単位で見る。',
        why: 'サービスの応答を見る機能で、コンテナのリソース使用量は示さない。',
        section: '/monitoring/compute-insights/#compare',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-insights-lambda-no-data',
    situation:
      'ある会社は、プライベートサブネットで動く Lambda 関数に Lambda Insights を有効にした。VPC には NAT ゲートウェイがなく、S3 と DynamoDB のゲートウェイエンドポイントだけがある。実行ロールには CloudWatchLambdaInsightsExecutionRolePolicy がある。数日たっても LambdaInsights のメトリクスが出ない。',
    ask: '最も可能性の高い直し方はどれか。',
    options: [
      {
        text: 'CloudWatch（monitoring）のインターフェイスエンドポイントを作る。',
        why: '拡張機能が送るのはログ。メトリクスはログから CloudWatch が取り出す。',
        section: '/monitoring/compute-insights/#lambda-insights',
      },
      {
        text: 'CloudWatch Logs のインターフェイスエンドポイントを作る。',
        why: 'インターネットに出られないので、性能ログを CloudWatch Logs へ送る経路が要る。',
        section: '/monitoring/compute-insights/#lambda-insights',
      },
      {
        text: '関数のメモリを 2 倍にする。',
        why: 'メモリの量で、送れる・送れないは変わらない。',
        section: '/monitoring/compute-insights/#lambda-insights',
      },
      {
        text: '20 分ほど待つ。',
        why: '遅れは最大 20 分ほど。数日出ないのは経路か権限の問題。',
        section: '/monitoring/compute-insights/#lambda-insights',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-insights-app-cost',
    situation:
      'ある会社は、EC2 の SQL Server 20 インスタンスを Application Insights に登録した。問題は OpsItem として届くようになったが、CloudWatch の請求が増えた。担当者は、検出の分析そのものが高いと考えている。',
    ask: '請求について正しい説明はどれか。',
    options: [
      {
        text: '問題の分析に、インスタンスごとの月額がかかる。',
        why: '設定、監視、分析、検出そのものに料金はかからない。',
        section: '/monitoring/compute-insights/#application-insights',
      },
      {
        text: 'OpsItem の作成が大部分を占めるので、OpsCenter との連携を切る。',
        why: 'OpsItem の費用はわずか。',
        section: '/monitoring/compute-insights/#compare',
      },
      {
        text: '自動で作られたアラームが大部分なので、監視するコンポーネントとメトリクスを絞る。',
        why: '費用の大部分はアラーム。ほかに、エージェントのメトリクスとログにかかる。',
        section: '/monitoring/compute-insights/#compare',
      },
      {
        text: '分析のために複製されたログの保管が大部分なので、保持期間を短くする。',
        why: 'エージェントのログの料金はかかるが、大部分はアラーム。',
        section: '/monitoring/compute-insights/#compare',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-alarm-contributor-notification',
    situation:
      'ある会社は、EC2 のアラームの通知を Lambda 関数で解析し、超えた値をチケットに書いている。インスタンスが増えたので、Metrics Insights の 1 つのアラームに替えた。通知は届くが、関数が値を取り出せず失敗する。',
    ask: 'どう直せばよいか。',
    options: [
      {
        text: 'アラームを編集し、通知に StateReasonData を含める設定を有効にする。',
        why: '複数の時系列のアラームでは、詳しいデータは付かない。選べる設定はない。',
        section: '/monitoring/alarm-design/#notification-content',
      },
      {
        text: 'PromQL アラームに作り替え、StateReason から値を読み取る。',
        why: 'PromQL アラームには、理由も詳しいデータも付かない。',
        section: '/monitoring/alarm-design/#notification-content',
      },
      {
        text: '複合アラームの子にして、親の通知から値を取り出す。',
        why: '通知の数はまとまるが、子の値が付くわけではない。',
        section: '/monitoring/cloudwatch-alarms/#composite-alarm',
      },
      {
        text: '関数を直し、AlarmContributorAttributes でどのインスタンスかを見分ける。',
        why: 'コントリビューターごとの通知に属性が付く。値が要るなら、それを使って取得する。',
        section: '/monitoring/alarm-design/#notification-content',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-alarm-ec2-stopped-healthy',
    situation:
      'ある会社は、使われていない開発用の EC2 を止めるアラームを作った。欠落データは breaching（悪い値とみなす）にしてある。ある日、CPU を使い続けていたインスタンスが、メトリクスが短時間途切れた直後に止められた。',
    ask: '再発を防ぐには、どうすればよいか。',
    options: [
      {
        text: '欠落データの扱いを missing にし、ALARM のときだけ動くようにする。',
        why: '途切れても INSUFFICIENT_DATA になるだけで、停止は動かない。',
        section: '/monitoring/alarm-design/#ec2-action-settings',
      },
      {
        text: 'アクションを、停止から INSUFFICIENT_DATA のときの再起動に変える。',
        why: '途切れただけで、正常なインスタンスが再起動される。',
        section: '/monitoring/alarm-design/#ec2-action-settings',
      },
      {
        text: 'インスタンスに停止保護を付け、アラームのアクションはそのまま残しておく。',
        why: '使われていないときにも止められなくなる。欠落データの扱いが原因。',
        section: '/monitoring/alarm-design/#ec2-action-settings',
      },
      {
        text: 'アラームを異常検出に替え、学習から障害の時間帯を除く。',
        why: 'バンドの決まり方が変わるだけで、欠落データの扱いは変わらない。',
        section: '/monitoring/alarm-design/#tune-anomaly-model',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-alarm-investigation-not-started',
    situation:
      'ある会社は、CLI で CloudWatch investigations の調査グループを作り、IAM ロールに AIOpsAssistantPolicy を付けた。夜間のアラームのアクションに調査グループを指定したが、ALARM になっても調査が始まらない。手で始めると動く。',
    ask: '何をすればよいか。',
    options: [
      {
        text: 'アラームを別のアカウントに移し、調査グループのロールを引き受けさせる。',
        why: '別アカウントを調べるときのロールの話。同じアカウントのアラームが始められない原因ではない。',
        section: '/monitoring/alarm-design/#cross-account-investigations',
      },
      {
        text: '調査グループのリソースポリシーで、アラームのサービスに許可する。',
        why: 'aiops.alarms.cloudwatch.amazonaws.com に、調査とイベントの作成を許可する。',
        section: '/monitoring/alarm-design/#investigations',
      },
      {
        text: '調査グループを消し、設定なしの調査に替える。',
        why: '設定なしの調査は本人しか見られず、アラームから自動では始まらない。',
        section: '/monitoring/alarm-design/#investigations',
      },
      {
        text: '調査グループのロールに、アラームの状態を変える権限を足す。',
        why: 'ロールは調べるための権限。始めることを許可するのはリソースポリシー。',
        section: '/monitoring/alarm-design/#investigations',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-scheduler-dlq-empty',
    situation:
      'ある会社は、EventBridge Scheduler から Lambda 関数を毎時呼んでいる。デッドレターキューとして、同じアカウントの SQS の標準キューを CLI で指定した。TargetErrorCount は増えているのに、キューには 1 件も入らない。',
    ask: '何をすればよいか。',
    options: [
      {
        text: 'キューを FIFO キューに替え、スケジュールの ARN を重複排除の ID にする。',
        why: 'FIFO キューは、スケジュールのデッドレターキューに使えない。',
        section: '/monitoring/eventbridge-scheduler/#failures',
      },
      {
        text: '実行ロールに、そのキューへの sqs:SendMessage を足す。',
        why: 'キューへ書くのはスケジュールの実行ロール。権限がないと、失敗の記録も届かない。',
        section: '/monitoring/eventbridge-scheduler/#failures',
      },
      {
        text: '再試行の回数を 185 に、期間を 24 時間に延ばしてから、失敗が続くのを待つ。',
        why: 'キューに届かない原因ではない。届くのが遅くなるだけ。',
        section: '/monitoring/eventbridge-scheduler/#failures',
      },
      {
        text: 'キューのポリシーで events.amazonaws.com に許可する。',
        why: 'それは、ルールのターゲットに付けたデッドレターキューの場合。Scheduler は実行ロールで書く。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-scheduler-one-time-paused',
    situation:
      'ある EC サイトは、キャンペーンの開始メールを、1 回限りのスケジュールで送っている。準備が遅れたため、予定の 13 時 30 分の前にスケジュールを無効にした。14 時に中身を直し、改めて翌日の 10 時に送りたい。',
    ask: 'メールを誤って送らないために、どうすればよいか。',
    options: [
      {
        text: '14 時にスケジュールを有効に戻し、すぐに時刻を翌日の 10 時へ変える。',
        why: '過ぎた 1 回限りのスケジュールは、有効に戻すとすぐに動くことがある。',
        section: '/monitoring/eventbridge-scheduler/#lifecycle',
      },
      {
        text: 'スケジュールを別のグループへ移してから、有効に戻す。',
        why: '作成の後にグループは変えられない。',
        section: '/monitoring/eventbridge-scheduler/#lifecycle',
      },
      {
        text: 'スケジュールを有効に戻し、柔軟な時間枠を 20 時間にする。',
        why: '時間枠は散らすための設定で、時刻は選べない。有効に戻した時点で動くことがある。',
        section: '/monitoring/eventbridge-scheduler/#schedule-types',
      },
      {
        text: '無効のスケジュールを削除し、翌日の 10 時のスケジュールを作り直す。',
        why: '過ぎた時刻のスケジュールを有効に戻さずに済む。',
        section: '/monitoring/eventbridge-scheduler/#lifecycle',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-scheduler-quota-one-time',
    situation:
      'ある予約サイトは、予約ごとに 1 回限りのスケジュールを作り、1 時間前に通知する。1 年後、東京リージョンでスケジュールの作成が LimitExceededException で失敗し始めた。動き終わったスケジュールは残している。',
    ask: '運用の手間を最も少なくするには、どうすればよいか。',
    options: [
      {
        text: '動き終わったものを毎晩探して消す Lambda 関数を、別に運用する。',
        why: 'できるが、設定 1 つで済む。',
        section: '/monitoring/eventbridge-scheduler/#lifecycle',
      },
      {
        text: '完了後の削除を設定してスケジュールを作り、残っている分を一度だけ消す。',
        why: '動き終わった 1 回限りのスケジュールも上限に数えられる。',
        section: '/monitoring/eventbridge-scheduler/#lifecycle',
      },
      {
        text: '1 回限りのスケジュールをやめ、毎分動く rate のスケジュールで予約を調べる。',
        why: '毎分の検索が要り、精度も落ちる。上限の原因は、残したスケジュール。',
        section: '/monitoring/eventbridge-scheduler/#schedule-types',
      },
      {
        text: '時刻で動くルールに替え、予約ごとに 1 つのルールを作る。',
        why: 'ルールは既定で 1 つのバスに 300 個までで、さらに足りない。',
        section: '/monitoring/eventbridge-recovery/#limits',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cloudtrail-kms-volume',
    situation:
      'ある会社は、証跡の管理イベントをすべて S3 に残している。S3 の SSE-KMS を広げた後、KMS のイベントがほとんどを占め、2 つ目の証跡の料金が急に増えた。監査では、キーの無効化と削除の予約の記録が必須である。2 つ目の証跡では、ほかの読み取りの記録は要らない。',
    ask: '2 つ目の証跡をどう変えればよいか。',
    options: [
      {
        text: 'KMS のイベントを除く設定を有効にする。',
        why: '量は減るが、キーの無効化や削除の予約も残らなくなる。',
        section: '/monitoring/cloudtrail-events/#reduce-events',
      },
      {
        text: '管理イベントを書き込みだけにし、KMS のイベントは除かない。',
        why: 'Decrypt や GenerateDataKey は読み取り、無効化や削除の予約は書き込みに数えられる。',
        section: '/monitoring/cloudtrail-events/#reduce-events',
      },
      {
        text: 'RecursiveLogging を false にし、CloudTrail の配信による記録を止める。',
        why: '止まるのは CloudTrail 自身の書き込みの記録だけ。KMS のイベントは減らない。',
        section: '/monitoring/cloudtrail-events/#reduce-events',
      },
      {
        text: '証跡を止め、KMS の操作はイベント履歴で確かめる。',
        why: 'イベント履歴は 90 日で消え、監査の記録として残せない。',
        section: '/monitoring/cloudtrail-events/#event-history-limits',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cloudtrail-global-events-missing',
    situation:
      'ある会社は、費用を抑えるため、CLI で東京リージョンに単一リージョンの証跡を作り、include-global-service-events を指定した。EC2 の操作は残るが、IAM ユーザーの作成も AssumeRole のグローバルエンドポイントの呼び出しも残っていない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '東京リージョンの証跡を、マルチリージョンの証跡に変える。',
        why: 'グローバルサービスのイベントは、マルチリージョンの証跡か、バージニア北部の単一リージョンの証跡にだけ届く。',
        section: '/monitoring/cloudtrail-events/#event-region',
      },
      {
        text: '証跡でデータイベントも記録し、IAM のリソースを ARN で加える。',
        why: 'IAM の操作は管理イベント。記録するリージョンの問題である。',
        section: '/monitoring/cloudtrail-events/#event-region',
      },
      {
        text: '東京リージョンに、同じ設定の証跡をもう 1 つ作る。',
        why: '同じリージョンの証跡を増やしても、届かない。',
        section: '/monitoring/cloudtrail-events/#event-region',
      },
      {
        text: '東京リージョンのイベント履歴を毎日ダウンロードして保管する。',
        why: '起きたリージョンに出るだけで、自動では残らない。',
        section: '/monitoring/cloudtrail-events/#event-history-limits',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cloudtrail-cross-account-object',
    situation:
      'ある会社のバケットを、取引先のアカウントがバケットポリシーで読んでいる。監査のため、取引先がいつどのオブジェクトを読んだかを、自社の側だけで記録したい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '取引先に証跡を作ってもらい、ログの送信先を自社のバケットにする。',
        why: '取引先の設定に頼る。自社の側でも届くので要らない。',
        section: '/monitoring/cloudtrail-events/#event-account',
      },
      {
        text: '自社の証跡で、そのバケットの S3 のデータイベントを記録する。',
        why: 'オブジェクトの操作は、呼び出した側とバケットの所有者の両方に届く。',
        section: '/monitoring/cloudtrail-events/#event-account',
      },
      {
        text: '自社の証跡で、ネットワークアクティビティイベントを記録する。',
        why: '自分の VPC エンドポイントを通る呼び出しの記録。取引先の読み取りは通らない。',
        section: '/monitoring/cloudtrail-organization/#event-kinds',
      },
      {
        text: '自社のイベント履歴で、GetObject を検索する。',
        why: 'イベント履歴には管理イベントしか出ない。',
        section: '/monitoring/cloudtrail-events/#event-history-limits',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-alb-logs-kms',
    situation:
      'ある会社は、全バケットの既定の暗号化を、カスタマーマネージドキーの SSE-KMS にそろえた。その後に作った ALB で、従来のアクセスログを有効にしようとすると Access Denied になる。バケットは ALB と同じリージョンにあり、ポリシーは正しい。',
    ask: 'アクセスログを S3 に残すには、どうすればよいか。',
    options: [
      {
        text: 'キーポリシーで logdelivery.elasticloadbalancing.amazonaws.com にキーの使用を許可する。',
        why: 'ALB の従来のアクセスログは、キーを許可しても SSE-KMS に対応しない。',
        section: '/monitoring/service-logs/#load-balancer-logs',
      },
      {
        text: 'SSE-S3 のバケットを用意し、送信先をそこに替える。',
        why: 'S3 への従来のアクセスログが対応するのは SSE-S3 だけ。',
        section: '/monitoring/service-logs/#destinations',
      },
      {
        text: 'バケットを中央のログ用アカウントへ移し、同じキーで暗号化する。',
        why: 'アカウントは原因ではない。SSE-KMS のままでは同じ結果になる。',
        section: '/monitoring/service-logs/#destinations',
      },
      {
        text: 'ALB を NLB に替え、同じバケットに TCP リスナーのアクセスログを送る。',
        why: 'NLB のアクセスログは TLS リスナーだけで、HTTP の内容は残らない。',
        section: '/monitoring/service-logs/#destinations',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-nlb-tls-logs-search',
    situation:
      'ある会社は、NLB の TLS リスナーの従来のアクセスログを S3 に置き、障害のたびに Athena で調べている。今後は Logs Insights で検索し、失敗した接続の数でアラームも鳴らしたい。ログを運ぶ処理は作りたくない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'NLB の属性で、従来のアクセスログの送信先をロググループに変える。',
        why: '従来のアクセスログの送信先は S3 だけ。',
        section: '/monitoring/service-logs/#destinations',
      },
      {
        text: 'NLB のサブネットの VPC フローログを CloudWatch Logs に送る。',
        why: '残るのは IP の通信の有無と許可・拒否。TLS の接続の結果は分からない。',
        section: '/monitoring/vpc-flow-logs/#use-cases',
      },
      {
        text: '統合のタブで、アクセスログを Vended Logs としてロググループに送る。',
        why: 'NLB が直接送る。TLS リスナーの分だけが残るのは、従来のログと同じ。',
        section: '/monitoring/service-logs/#destinations',
      },
      {
        text: 'S3 のイベント通知で Lambda を動かし、ファイルをロググループに書き込む。',
        why: '検索もアラームもできるが、ログを運ぶ処理を作ることになる。',
        section: '/monitoring/service-logs/#destinations',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-s3-lifecycle-deleted-objects',
    situation:
      'ある会社のバケットで、古いオブジェクトがいつの間にか消えている。ライフサイクルルールの失効か、誰かの削除かを、今後は記録から区別したい。数時間の遅れは許容できる。CloudTrail のデータイベントは、すでに記録している。',
    ask: '最も安く区別するには、どうすればよいか。',
    options: [
      {
        text: 'CloudTrail のデータイベントを、バケットの全プレフィックスに広げる。',
        why: 'CloudTrail のデータイベントには、ライフサイクルの失効が出ない。',
        section: '/monitoring/service-logs/#s3-access-logs',
      },
      {
        text: 'CloudTrail Insights を有効にして、削除の数の異常を知らせる。',
        why: 'Insights は呼び出しの量の異常を見る。ライフサイクルの失効は数えられない。',
        section: '/monitoring/cloudtrail/#detect-activity',
      },
      {
        text: 'サーバーアクセスログを有効にし、別のバケットへ送る。',
        why: 'ライフサイクルの失効も残り、S3 への配信は保管の料金だけで済む。',
        section: '/monitoring/service-logs/#s3-access-logs',
      },
      {
        text: '同じバケット自身へサーバーアクセスログを送り、プレフィックスで分ける。',
        why: '送信先を自分自身にすると、ログがログを生み続ける。',
        section: '/monitoring/service-logs/#s3-access-logs',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cloudfront-logs-cross-account',
    situation:
      'ある会社は、各アカウントの CloudFront の標準ログ（v2）を、中央のログ用アカウントの S3 バケットに集める。中央では、配信先を作り、バケットポリシーで delivery.logs.amazonaws.com に許可した。各アカウントで配信元を作ったが、create-delivery が拒否される。',
    ask: '何が足りないか。',
    options: [
      {
        text: '各アカウントに、中央のバケットへ書くための IAM ロールを作る。',
        why: '書くのはログ配信のサービス。IAM ロールは使わない。',
        section: '/monitoring/service-logs/#cross-account-delivery',
      },
      {
        text: '配信先のポリシーで、各アカウントに logs:CreateDelivery を許可する。',
        why: 'バケットポリシーとは別に、配信先のポリシーが要る。',
        section: '/monitoring/service-logs/#cross-account-delivery',
      },
      {
        text: '各アカウントで、従来の標準ログを先に無効にする。',
        why: '従来の標準ログと v2 は、同時に使える。',
        section: '/monitoring/service-logs/#cross-account-delivery',
      },
      {
        text: 'API を、中央のバケットのある東京リージョンで呼ぶ。',
        why: 'CloudFront の標準ログの API は、バージニア北部で呼ぶ。',
        section: '/monitoring/service-logs/#destinations',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eventbridge-partner-dropped',
    situation:
      'ある会社は、SaaS の管理画面で、自社の AWS アカウント ID を入れてパートナーイベントソースを作った。SaaS からは送信が成功したと出るが、EventBridge のルールは 1 度も動かず、送信済みのイベントも見つからない。EventBridge の画面では、イベントソースの状態が Pending である。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'イベントソースをイベントバスに関連付け、SaaS に送り直してもらう。',
        why: '関連付ける前のイベントは捨てられ、残らない。',
        section: '/monitoring/eventbridge-patterns/#partner-events',
      },
      {
        text: '既定のイベントバスのリソースベースポリシーで、パートナーのアカウントに許可する。',
        why: 'パートナーのイベントは、専用のバスに届く。既定のバスで許可しても届かない。',
        section: '/monitoring/eventbridge-patterns/#partner-events',
      },
      {
        text: 'イベントソースをイベントバスに関連付け、アーカイブから再生する。',
        why: '関連付ける前のイベントは残っていないので、再生できない。',
        section: '/monitoring/eventbridge-patterns/#partner-events',
      },
      {
        text: 'ルールのターゲットにデッドレターキューを付け、届かなかった分を取り出す。',
        why: 'バスに入っていないイベントは、デッドレターキューにも入らない。',
        section: '/monitoring/eventbridge/#retry-and-dlq',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eventbridge-pipe-pattern',
    situation:
      'ある会社は、FileName を wildcard の「invoice/*.pdf」で絞るパターンを、イベントバスのルールで使っていた。これを、SQS を送信元にした Pipes のフィルターに移そうとしたが、使えない。invoice の下のファイルは、月に数件を除いて、すべて PDF である。',
    ask: 'Pipes で最も近い絞り込みをするには、どうすればよいか。',
    options: [
      {
        text: '{"anything-but": {"suffix": ".pdf"}} で、当てはまらないものを除く。',
        why: '後方一致の否定は、Pipes では使えない。しかも意味が逆になる。',
        section: '/monitoring/eventbridge-patterns/#pattern-operators',
      },
      {
        text: '{"prefix": "invoice/"} で絞り、残りは後段で除く。',
        why: '前方一致は Pipes でも使える。ワイルドカードは使えない。',
        section: '/monitoring/eventbridge-patterns/#pattern-operators',
      },
      {
        text: 'ワイルドカードの * を 1 つ減らし、複雑さの上限を避ける。',
        why: '複雑さの問題ではない。Pipes ではワイルドカードを使えない。',
        section: '/monitoring/eventbridge-patterns/#pattern-operators',
      },
      {
        text: '入力トランスフォーマーで FileName を取り出し、空なら捨てる。',
        why: '入力トランスフォーマーは渡す形を変えるもので、絞り込みはしない。',
        section: '/monitoring/eventbridge-patterns/#input-transformer',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eventbridge-transformer-json',
    situation:
      'ある会社は、EC2 の状態変化のルールで、入力トランスフォーマーを使い、「Detail is <detail>」という文字列を Lambda に渡している。変数の detail は $.detail を指す。Lambda で JSON として解析すると失敗する。元の JSON のまま渡したい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '文字列の中の変数を、エスケープした引用符でさらに囲む。',
        why: '文字列の中に入れると、オブジェクトの中の引用符が外される。',
        section: '/monitoring/eventbridge-patterns/#input-transformer',
      },
      {
        text: '{"detail": <detail>} のように、キーの値として変数を置く。',
        why: 'オブジェクトは、引用符で囲まずに値として置くと、JSON のまま渡る。',
        section: '/monitoring/eventbridge-patterns/#input-transformer',
      },
      {
        text: 'パスを $.detail.* に変え、すべての項目を 1 つの変数にまとめる。',
        why: '文字列の中に入れる限り、引用符が外される。',
        section: '/monitoring/eventbridge-patterns/#input-transformer',
      },
      {
        text: 'イベントパターンの detail に、exists の条件を足す。',
        why: 'exists は末端の項目にしか使えない。形も変わらない。',
        section: '/monitoring/eventbridge-patterns/#pattern-operators',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-put-log-events-old-logs',
    situation:
      'オンプレミスのサーバーが、回線の障害で 20 日間ログを送れなかった。復旧のあと、独自のプログラムがたまったログを時刻の順に 12 時間分ずつ PutLogEvents で送り、すべて HTTP 200 を受け取った。ロググループの保持期間は 1 年なのに、最初の 6 日ほどのログがない。',
    ask: '原因はどれか。',
    options: [
      {
        text: '14 日より前のイベントが捨てられ、残りだけが受け付けられた。',
        why: '時刻が 14 日より前のイベントは、保持期間が長くても捨てられる。呼び出しは成功し、rejectedLogEventsInfo に位置が入る。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#rejected-logs',
      },
      {
        text: '1 回のバッチに入れた時間の幅が長すぎて、古い側のイベントが捨てられた。',
        why: '幅の上限は 24 時間で、超えると呼び出し全体が失敗する。12 時間なら収まっている。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#rejected-logs',
      },
      {
        text: '送る順番の制御に使うシーケンストークンが古く、最初の呼び出しが無視された。',
        why: 'シーケンストークンは無視される。正しくなくても受け付けられる。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#rejected-logs',
      },
      {
        text: 'ログストリームへの毎秒 5 回の上限を超え、先に送った分が失われた。',
        why: 'ストリームごとの上限はなくなった。アカウントの上限を超えた呼び出しは、成功にはならない。',
        section: '/monitoring/cloudwatch-agent-troubleshooting/#rejected-logs',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-chat-central-account',
    situation:
      'ある会社は 30 のアカウントの GuardDuty と AWS Health の出来事を、1 つの Slack チャネルへ届けたい。アカウントごとにチャットの設定を作って管理することは避けたい。',
    ask: '運用の手間を最も少なくするには、どうすればよいか。',
    options: [
      {
        text: 'CloudFormation StackSets で、全アカウントに Slack チャネルの設定と SNS トピックを配る。',
        why: '届くが、チャットの設定とトピックがアカウントの数だけでき、その管理が残る。',
        section: '/monitoring/chat-notifications/#multiple-accounts',
      },
      {
        text: '各アカウントの EventBridge から受信アカウントへイベントを送り、そこの SNS トピックをチャネルに結び付ける。',
        why: 'チャットの設定とトピックは、受信アカウントの 1 つずつで足りる。',
        section: '/monitoring/chat-notifications/#multiple-accounts',
      },
      {
        text: '各アカウントの EventBridge のルールから、FIFO の SNS トピックへ順番に送り、受信アカウントのチャネルに結び付ける。',
        why: 'FIFO のトピックはチャネルに結び付けられない。',
        section: '/monitoring/chat-notifications/#how-it-works',
      },
      {
        text: '各アカウントの AWS User Notifications の通知ハブに、受信アカウントのリージョンを選ぶ。',
        why: '通知ハブは、そのアカウントの通知を置くリージョンを決めるだけ。アカウントはまたがない。',
        section: '/monitoring/user-notifications/#notification-hubs',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-chat-guardrail',
    situation:
      'ある会社は、運用チームの Slack チャネルから AWS CLI のコマンドを実行できるようにした。メンバーの中には、ユーザーロールに管理者のロールを選んでいる人がいる。このチャネルからは、誰も変更の操作をできないようにしたい。通知はそのまま受けたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'チャネルロールを読み取りだけのロールに変え、チャネルの設定を保存する。',
        why: 'チャネルロールを変えても、メンバーは自分のユーザーロールを選べる。',
        section: '/monitoring/chat-notifications/#permissions',
      },
      {
        text: 'チャネルのガードレールポリシーを、読み取りだけのポリシーにする。',
        why: 'ガードレールポリシーは上限で、チャネルロールにもユーザーロールにも優先する。',
        section: '/monitoring/chat-notifications/#permissions',
      },
      {
        text: 'アカウントの設定でユーザーロールを必須にし、メンバーに選び直してもらう。',
        why: '必須にしても、管理者のロールを選んだ人は変更の操作ができる。',
        section: '/monitoring/chat-notifications/#permissions',
      },
      {
        text: 'チャネルの設定から SNS トピックを外し、通知だけを別のチャネルに移す。',
        why: 'トピックは通知の経路。コマンドの権限は変わらない。',
        section: '/monitoring/chat-notifications/#how-it-works',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-chat-pipeline-missing',
    situation:
      'ある会社は、EventBridge のルールで GuardDuty の検出結果と CodePipeline の失敗を同じ SNS トピックへ送り、Slack のチャネルに結び付けている。GuardDuty の分は届くが、CodePipeline の分だけが出ない。',
    ask: '原因と直し方はどれか。',
    options: [
      {
        text: 'トピックのアクセスポリシーが CodePipeline を許可していない。codepipeline.amazonaws.com を加える。',
        why: 'トピックに送っているのは EventBridge。GuardDuty の分が届いているので、許可はある。',
        section: '/monitoring/chat-notifications/#troubleshooting',
      },
      {
        text: 'チャネルの側で毎秒 10 件を超えた。SNS トピックを FIFO に変えて順に届ける。',
        why: 'FIFO のトピックは使えない。片方のサービスだけが出ない理由にもならない。',
        section: '/monitoring/chat-notifications/#troubleshooting',
      },
      {
        text: 'EventBridge のルール経由の CodePipeline は扱われない。通知ルールから SNS トピックへ送る。',
        why: '開発者用ツールと CloudWatch アラームは、そのサービスの設定から SNS へ送る。',
        section: '/monitoring/chat-notifications/#how-it-works',
      },
      {
        text: 'チャネルロールに CodePipeline の読み取りの権限がない。ReadOnlyAccess を付ける。',
        why: 'ロールの権限は、コマンドや CloudWatch のグラフに使う。通知が届くかどうかは経路で決まる。',
        section: '/monitoring/chat-notifications/#troubleshooting',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-chat-approved-workspace',
    situation:
      'ある会社の複数のアカウントで、担当者が社外の Slack ワークスペースへ通知を送る設定をしていた。すでにある設定も含めて、承認したワークスペースでしか使えないようにしたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'SCP で、チャットの設定を作る chatbot の API を、承認した担当者のほかに拒否する。',
        why: 'これから作ることは防げる。すでにある設定は動き続ける。',
        section: '/monitoring/chat-notifications/#organization-policies',
      },
      {
        text: 'チャットアプリケーションポリシーで、承認したワークスペースだけを許可する。',
        why: 'アカウントの設定より優先し、実行のたびに調べられるので、今ある設定にも効く。',
        section: '/monitoring/chat-notifications/#organization-policies',
      },
      {
        text: '各アカウントのチャネルのガードレールポリシーに、承認したワークスペースの ID を書く。',
        why: 'ガードレールポリシーは IAM の操作の上限。送信先のワークスペースは絞れない。',
        section: '/monitoring/chat-notifications/#permissions',
      },
      {
        text: 'SNS トピックのアクセスポリシーで、承認したワークスペースの購読だけを許可する。',
        why: 'トピックはチャネルの設定に結び付くだけ。ワークスペースを絞るのはチャットアプリケーションポリシー。',
        section: '/monitoring/chat-notifications/#organization-policies',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-chat-protection-policy',
    situation:
      'ある会社の Slack のチャネルの設定は、2020 年に作られた。チャネルロールに EC2 の操作を許可したが、チャネルからインスタンスを停止しようとすると拒否される。同じロールを使う、先月作ったチャネルでは停止できる。',
    ask: '最初に確かめるものはどれか。',
    options: [
      {
        text: 'チャネルロールの信頼ポリシー',
        why: '誤っていれば、同じロールを使う新しいチャネルでも実行できない。',
        section: '/monitoring/chat-notifications/#troubleshooting',
      },
      {
        text: 'チャネルのガードレールに付いた保護ポリシー',
        why: '2021 年 11 月 28 日より前からある設定には、付いていることがある。ロールが許可しても、ガードレールが許可しない操作は実行できない。',
        section: '/monitoring/chat-notifications/#permissions',
      },
      {
        text: 'チャットでは実行できない操作の一覧',
        why: '新しいチャネルでは停止できるので、実行できない操作ではない。',
        section: '/monitoring/chat-notifications/#permissions',
      },
      {
        text: '通知に使う SNS トピックのキーポリシー',
        why: 'キーポリシーは、通知が届くかに関わる。コマンドの実行には関わらない。',
        section: '/monitoring/chat-notifications/#troubleshooting',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-un-org-member-silent',
    situation:
      'ある会社は、委任管理者のアカウントの AWS User Notifications で、本番の OU を対象に EC2 のイベントの通知設定を作った。委任管理者には通知が出るが、出来事のあったメンバーアカウントの担当者の通知センターには出ない。メンバーアカウントには設定が見えている。',
    ask: 'メンバーの担当者にも通知を出すには、どうすればよいか。',
    options: [
      {
        text: 'メンバーアカウントの側で、見えている設定に届け先のメールを足す。',
        why: '見えているのは読み取り専用の設定で、変えられず、通知も出さない。',
        section: '/monitoring/user-notifications/#organization',
      },
      {
        text: 'そのメンバーアカウントの User Notifications に、通知設定を別に作る。',
        why: '組織の設定で通知が出るのは、管理アカウントか委任管理者だけ。',
        section: '/monitoring/user-notifications/#organization',
      },
      {
        text: 'Organizations の API で、User Notifications の信頼されたアクセスを有効にし直す。',
        why: '委任管理者に通知が出ているので、信頼されたアクセスは働いている。',
        section: '/monitoring/user-notifications/#organization',
      },
      {
        text: '委任管理者の通知ハブに、メンバーアカウントが使うリージョンを足す。',
        why: '通知ハブは通知を置くリージョンを決めるだけ。ほかのアカウントには出ない。',
        section: '/monitoring/user-notifications/#notification-hubs',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-un-managed-rule',
    situation:
      'ある会社は AWS User Notifications で、EC2 インスタンスの停止だけを知らせる通知設定を作った。EventBridge には、EC2 の状態変化をすべて受けるマネージドルールができていた。担当者は、関係のない通知が届くと考え、ルールのパターンを直そうとしている。',
    ask: 'どうするのがよいか。',
    options: [
      {
        text: 'マネージドルールを消し、停止だけに絞ったルールを自分で作る。',
        why: 'マネージドルールを消すと、通知が止まることがある。',
        section: '/monitoring/user-notifications/#limits',
      },
      {
        text: 'マネージドルールを無効にし、通知設定を作り直す。',
        why: '作り直しても、同じ形のマネージドルールができる。',
        section: '/monitoring/user-notifications/#limits',
      },
      {
        text: 'そのままにする。絞り込みは User Notifications が行う。',
        why: 'マネージドルールには送信元と種類しか書かれない。変えることもできない。',
        section: '/monitoring/user-notifications/#limits',
      },
      {
        text: '通知設定の絞り込みをワイルドカードに書き換え、マネージドルールに反映させる。',
        why: 'ワイルドカードは使えず、絞り込みはマネージドルールに出ない。',
        section: '/monitoring/user-notifications/#two-kinds',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-un-hub-region',
    situation:
      'ある会社は、通知の内容をアイルランドだけに置く決まりがある。AWS User Notifications の通知ハブをアイルランドにし、東京の CloudWatch アラームの通知設定を作った。監査で、この設定のデータがほかのリージョンにもあると分かった。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '通知ハブは 3 つまで自動で選ばれる。使わないハブを外せば、アイルランドだけになる。',
        why: 'ハブは自分で選ぶ。1 つだけでもよい。',
        section: '/monitoring/user-notifications/#notification-hubs',
      },
      {
        text: 'マネージド通知は通知ハブに従わないので、無効にすればデータは移る。',
        why: '通知設定を作っているのはユーザー設定通知。マネージド通知は関係しない。',
        section: '/monitoring/user-notifications/#two-kinds',
      },
      {
        text: 'アイルランドは SES に対応しないので、通知はすべて東京に置かれる。',
        why: 'メールの経路の話で、通知の置き場所は変わらない。',
        section: '/monitoring/user-notifications/#notification-hubs',
      },
      {
        text: '通知設定のデータはバージニア北部に置かれ、ルールのあるリージョンへ複製される。',
        why: 'ハブで決まるのは通知の置き場所だけ。設定のデータは別。',
        section: '/monitoring/user-notifications/#notification-hubs',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-grafana-member-account',
    situation:
      'ある会社は、運用アカウント（組織のメンバーで、どのサービスの委任管理者でもない）に Managed Grafana のワークスペースを作った。ほかの 5 つのアカウントの CloudWatch をデータソースにしたい。管理アカウントには何も置かない決まりがある。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'サービスマネージド（組織）を選び、5 つのアカウントの OU を指定する。',
        why: 'この種類は、管理アカウントか委任管理者のワークスペースでしか使えない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-permissions',
      },
      {
        text: 'カスタマーマネージドにし、各アカウントのロールをデータソースに指定する。',
        why: '各アカウントにロールを作り、ワークスペースのロールを信頼させ、Assume Role ARN に指定する。メンバーアカウントでも使える。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-permissions',
      },
      {
        text: '各アカウントのルートの認証情報を、データソースのアクセスキーとしてワークスペースに登録する。',
        why: '長期の認証情報は要らない。ロールの引き受けで見られる。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-permissions',
      },
      {
        text: 'ワークスペースを各アカウントの VPC に接続し、CloudWatch のエンドポイントへ届くようにする。',
        why: 'VPC 接続は通信の経路。ほかのアカウントを読む権限にはならない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-grafana-private-ip',
    situation:
      'ある会社は、Managed Grafana を社内からだけ使わせたい。社内から VPC へは Direct Connect でつながっている。社内の 10.0.0.0/8 を入れたプレフィックスリストを許可したところ、全員が 403 Forbidden になった。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'プレフィックスリストの範囲を、社内のサブネットごとに細かく分けて登録し直す。',
        why: 'プライベート IP アドレスの範囲は、細かくしても無視される。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
      {
        text: 'ワークスペースの出る側を VPC に接続し、セキュリティグループで社内を許可する。',
        why: 'VPC 接続はデータソースへの経路。利用者が入る経路は絞れない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
      {
        text: 'ワークスペース用の VPC エンドポイントを作り、それを許可する。',
        why: 'プライベート IP アドレスからの利用は、インターフェイス VPC エンドポイントを通して許可する。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
      {
        text: '利用者をワークスペースに割り当て直し、Admin の役割を付ける。',
        why: '403 はネットワークアクセス制御の結果。役割を変えても届かない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-grafana-vpc-alert-route',
    situation:
      'ある会社は、Managed Grafana のワークスペースを、プライベートな PostgreSQL のある VPC に接続した。VPC には CloudWatch のエンドポイントがあり、グラフはどれも見える。接続した後、インターネット上のチャットへのアラートの通知だけが届かない。',
    ask: '通知が届くようにする方法はどれか。',
    options: [
      {
        text: 'ネットワークアクセス制御で、チャットの IP アドレスを許可する。',
        why: 'ネットワークアクセス制御は、利用者がワークスペースに入る側の設定。出る通信は変わらない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
      {
        text: '接続したサブネットを、空きの IP アドレスが多いものに替える。',
        why: '空きが足りないと、設定の変更や更新ができない。外への経路にはならない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
      {
        text: 'VPC に NAT ゲートウェイを置き、サブネットにルートを足す。',
        why: 'VPC に接続すると、アラートの通知先への通信も VPC を通る。インターネットに出る経路が要る。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
      {
        text: 'EC2 のコンソールで、ワークスペースの ENI の設定を変える。',
        why: '接続の設定は Managed Grafana が管理する。EC2 の側で変えると食い違う。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-network',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-grafana-version-update',
    situation:
      'ある会社は、本番の Amazon Managed Grafana のワークスペースをバージョン 12 に上げる。ダッシュボードの一部は、従来のアラートと Angular のプラグインを使っている。上げた後にワークスペースが使えなくなることは避けたい。',
    ask: 'どう進めるのがよいか。',
    options: [
      {
        text: '本番を夜間に上げ、問題が見つかれば、コンソールで前のバージョンに戻す。',
        why: '前のバージョンには戻せない。更新の途中で取り消すこともできない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-version',
      },
      {
        text: '本番を上げ、バージョン 12 の画面で、従来のアラートを Grafana アラートに移す。',
        why: '従来のアラートの設定が残ったままバージョン 12 にすると、ワークスペースが起動しない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-version',
      },
      {
        text: '本番でないワークスペースで試し、アラートとプラグインを移してから本番を上げる。',
        why: '上げたバージョンは戻せない。バージョン 12 でなくなるものを先に移し、別のワークスペースで確かめる。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-version',
      },
      {
        text: '本番を上げれば、プラグインも一緒に新しくなるので、そのまま上げる。',
        why: 'プラグインは一緒には上がらない。Angular のプラグインは、バージョン 12 では読み込まれない。',
        section: '/monitoring/managed-prometheus-grafana/#grafana-version',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-amp-cross-account',
    situation:
      'ある会社は、東京リージョンで使っている 10 のアカウントの EKS クラスターのメトリクスを、監視アカウントの同じリージョンの Managed Service for Prometheus に集めたい。クラスターの中で収集の仕組みを運用したくない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '各クラスターに Prometheus サーバーを置き、監視アカウントのワークスペースへ remote write する。',
        why: '集められるが、収集の仕組みを自分で運用することになる。',
        section: '/monitoring/managed-prometheus-grafana/#cross-account-collector',
      },
      {
        text: '監視アカウントのワークスペースを RAM で共有し、各アカウントの既定のスクレイパーから書く。',
        why: '別アカウントに書くには、両側のロールをスクレイパーに指定する。',
        section: '/monitoring/managed-prometheus-grafana/#cross-account-collector',
      },
      {
        text: '各アカウントにスクレイパーを作り、クラスター側とワークスペース側のロールを指定する。',
        why: 'ワークスペース側のロールがクラスター側のロールを信頼すれば、別アカウントに書ける。',
        section: '/monitoring/managed-prometheus-grafana/#cross-account-collector',
      },
      {
        text: '各アカウントにワークスペースを作り、ワークスペースどうしを複製の設定でつなぐ。',
        why: '別アカウントのワークスペースに直接書けるので、10 個も要らない。',
        section: '/monitoring/managed-prometheus-grafana/#cross-account-collector',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-amp-prometheus-ha',
    situation:
      'ある会社は、1 つの EKS クラスターの同じ対象を 2 つの Prometheus で集め、Managed Service for Prometheus の同じワークスペースに送っている。グラフの値が重なり、取り込みの料金も 2 倍になった。片方の Prometheus が止まっても、記録は途切れさせない。',
    ask: 'どう設定すればよいか。',
    options: [
      {
        text: '2 つの Prometheus に、同じ cluster と、別々の __replica__ の外部ラベルを付ける。',
        why: '2 つのラベルがそろうと、リーダーの分だけが取り込まれる。リーダーが 30 秒送らないと、もう 1 つに替わる。',
        section: '/monitoring/managed-prometheus-grafana/#prometheus-ha',
      },
      {
        text: '2 つの Prometheus に、別々の cluster の外部ラベルだけを付け、出どころを分ける。',
        why: '重複を除くには、cluster と __replica__ の両方が要る。cluster は、同じデータを送る組で同じ名前にする。',
        section: '/monitoring/managed-prometheus-grafana/#prometheus-ha',
      },
      {
        text: '2 つの Prometheus から、別々のリージョンのワークスペースに送り、片方だけを見る。',
        why: '取り込む量は減らない。見ている側の Prometheus が止まると、その記録が途切れる。',
        section: '/monitoring/managed-prometheus-grafana/#prometheus-ha',
      },
      {
        text: '片方の Prometheus を止めておき、もう片方が障害になったら、アラームから起動する。',
        why: '値は重ならないが、起動するまでの記録が途切れる。',
        section: '/monitoring/managed-prometheus-grafana/#prometheus-ha',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-logs-alarm-service-silent',
    situation:
      'ある会社は、20 のサービスのログを 1 つのロググループに集めている。サービスごとの件数を count(*) by serviceName で数えるログアラームを作り、欠落データの扱いを breaching にした。1 つのサービスが止まってログが途絶えたが、アラームは鳴らなかった。',
    ask: 'サービスごとの停止に気づくには、どうすればよいか。',
    options: [
      {
        text: '欠落データの扱いを missing に変え、INSUFFICIENT_DATA の通知を受ける。',
        why: '結果から消えた値は、どの設定でも OK になる。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#log-alarm-troubleshooting',
      },
      {
        text: '集計の式に sort asc を付け、件数の少ないサービスから評価させる。',
        why: '並べ替えが決めるのは、500 件を超えたときに残す順。結果にないサービスは評価されない。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#log-alarm-troubleshooting',
      },
      {
        text: 'サービスごとにメトリクスフィルターを作り、breaching のメトリクスアラームを付ける。',
        why: 'メトリクスアラームなら、値が途絶えたこと自体で ALARM になる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: 'クエリの間隔を 5 分から 1 分に縮め、評価する結果の数を増やす。',
        why: '何回実行しても、消えたサービスは結果に出ない。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#log-alarm-troubleshooting',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-alarm-daily-window',
    situation:
      'ある会社の日次の集計は、毎日 1 回、成功すると値 1 のメトリクスを出す。期間 1 日、欠落データは breaching のアラームで見張っているが、終わる時刻は日によって 3〜5 時の間でずれ、どの日も成功しているのに ALARM になることがある。翌日の朝に気づければよい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '評価枠を、日本時間のウォールクロックにする。',
        why: '1 日ずつ別に判断する。気づくのはその日が終わった後になるが、要件に合う。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#evaluation-window',
      },
      {
        text: '期間を 1 時間、評価期間を 24 にし、超過が 1 回でも鳴るようにする。',
        why: '値のない 23 時間が超過とみなされ、成功した日も ALARM のままになる。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: '欠落データの扱いを notBreaching にする。',
        why: '失敗して値が出ない日も OK になり、気づけない。',
        section: '/monitoring/cloudwatch-alarm-evaluation/#missing-data',
      },
      {
        text: 'アラームのウォームアップ期間を 2 日にする。',
        why: '効くのは作った直後の 1 回だけ。',
        section: '/monitoring/cloudwatch-alarm-pitfalls/#warm-up',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-logs-kms-caller',
    situation:
      'ある会社は、ログを自社で管理する KMS キーで暗号化すると決め、CloudFormation で、キーを指定したロググループを作る。キーポリシーでは CloudWatch Logs に暗号化と復号を許可した。デプロイのロールには logs:CreateLogGroup があるのに、スタックの作成が AccessDeniedException で失敗する。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'キーの指定をやめ、CloudWatch Logs の既定の暗号化にする。',
        why: '失敗はなくなるが、自社で管理するキーで暗号化されない。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
      {
        text: 'ロググループを先にキーなしで作り、コンソールでキーを関連付ける。',
        why: '既存のロググループへの関連付けは、コンソールではできない。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
      {
        text: 'キーポリシーの CloudWatch Logs への許可に kms:CreateGrant を足す。',
        why: '足りないのは、CloudWatch Logs ではなく、呼び出すロールの権限。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
      {
        text: 'デプロイのロールに、そのキーへの kms:DescribeKey を許可する。',
        why: 'キーを指定して作る人には、kms:DescribeKey が要る。kms:ViaService で、CloudWatch Logs を通した使い方に絞れる。',
        section: '/monitoring/cloudwatch-logs-delivery/#kms-encryption',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-access-logs-org-tag',
    situation:
      'ある会社は、150 アカウントのうち、タグ class=restricted の付いたバケットのサーバーアクセスログを CloudWatch Logs に出したい。バケットは毎週増える。各アカウントでの作業と、自作の処理は避けたい。',
    ask: 'どれが合うか。',
    options: [
      {
        text: '組織の証跡で、すべてのバケットのデータイベントを記録する。',
        why: '記録されるのは API の呼び出し。サーバーアクセスログではなく、対象もタグでは絞られない。',
        section: '/monitoring/service-logs/#s3-access-logs',
      },
      {
        text: '組織の範囲のテレメトリー有効化ルールを作り、タグで対象を選ぶ。',
        why: '合うバケットを見つけ、配信を自動で有効にする。S3 のバケットを選ぶ条件は、タグだけ。',
        section: '/monitoring/service-logs/#organization-enablement',
      },
      {
        text: 'ログの集約ルールで、バケットのアクセスログを 1 つのアカウントに集める。',
        why: '集約ルールが複製するのは、すでにロググループにあるログ。配信は有効にしない。',
        section: '/monitoring/cloudwatch-logs/#log-centralization',
      },
      {
        text: '送信先のバケットを 1 つのアカウントに作り、全バケットのログをそこへ直接送る。',
        why: 'S3 へ直接送るサーバーアクセスログは、別のアカウントのバケットを使えない。',
        section: '/monitoring/service-logs/#destinations',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cloudtrail-shared-role-person',
    situation:
      'ある会社では、10 人の運用担当が、ID プロバイダーでサインインした後に同じ IAM ロールを引き受けて作業する。CloudTrail で設定の変更を調べると、ロールまでは分かるが、担当者が分からない。セッション名は各自が自由に付けている。',
    ask: '今後、誰の操作かを確実にたどるには、どうすればよいか。',
    options: [
      {
        text: 'ロールを引き受けるときに、ソースアイデンティティを必須にする。',
        why: '引き受けた後の操作にも、元の人を示す値が sourceIdentity に残る。',
        section: '/monitoring/cloudtrail-events/#user-identity',
      },
      {
        text: '証跡の整合性の検証を有効にし、ダイジェストファイルを調べる。',
        why: '示せるのは、ログが変えられていないこと。人は分からない。',
        section: '/monitoring/cloudtrail/#log-integrity',
      },
      {
        text: 'イベント履歴で、ロールの名前と時刻を条件に検索する。',
        why: '条件にできる属性は 1 つ。記録にない人の情報は出ない。',
        section: '/monitoring/cloudtrail-events/#event-history-limits',
      },
      {
        text: 'CloudTrail Insights を有効にし、いつもと違う操作を探す。',
        why: '分かるのは、呼び出し率とエラー率の異常。',
        section: '/monitoring/cloudtrail/#detect-activity',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-log-ingestion-firewall',
    situation:
      'ある会社は、データセンターにある多数のファイアウォールの syslog を CloudWatch Logs に集めて検索したい。機器にソフトウェアは入れられず、中継サーバーの運用もしたくない。通信はインターネットに出さない。VPC とは Direct Connect でつながっている。',
    ask: 'どの方法が合うか。',
    options: [
      {
        text: 'VPC に syslog の取り込みのインターフェイスエンドポイントを作り、機器から TCP で送る。',
        why: 'マネージドの取り込みが syslog を受け、項目に分ける。Direct Connect の先からも、エンドポイントに届く。',
        section: '/monitoring/log-ingestion/#syslog',
      },
      {
        text: 'EC2 に rsyslog と CloudWatch エージェントを入れ、機器から転送する。',
        why: '送れるが、中継サーバーの運用が残る。',
        section: '/monitoring/log-ingestion/#choose',
      },
      {
        text: '機器から CloudWatch Logs の HTTP エンドポイントへ、API キーで送る。',
        why: 'HTTP エンドポイントが受けるのは JSON か OpenTelemetry の形式。機器が出すのは syslog。',
        section: '/monitoring/log-ingestion/#http',
      },
      {
        text: 'VPC フローログを有効にし、エンドポイントを通る通信を記録する。',
        why: '残るのは通信の記録で、ファイアウォールのログではない。',
        section: '/monitoring/vpc-flow-logs/#use-cases',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-log-ingestion-syslog-loss',
    situation:
      'ある会社は、ネットワーク機器の syslog を、VPC エンドポイントの 514 番へ送っている。集中する時間だけログが抜けるが、機器の側には何のエラーも出ない。抜けを減らし、抜けたら気付けるようにしたい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'ロググループのリソースポリシーから、aws:SourceArn の条件を外す。',
        why: '拒否されているなら、集中する時間に限らず届かない。エンドポイントを絞る守りも失う。',
        section: '/monitoring/log-ingestion/#syslog',
      },
      {
        text: '6514 番の TCP に変え、SyslogMessagesDropped を監視する。',
        why: '514 番は UDP で、届けられないと黙って捨てられる。TCP は接続のリセットで分かり、送信側でためておける。',
        section: '/monitoring/log-ingestion/#syslog-loss',
      },
      {
        text: '機器ごとに VPC エンドポイントを作り、送り先を分ける。',
        why: 'クォータは、アカウントとリージョンの PutLogEvents と共有。エンドポイントを分けても増えない。',
        section: '/monitoring/log-ingestion/#syslog-loss',
      },
      {
        text: 'ロググループを Infrequent Access クラスで作り直す。',
        why: '取り込みの料金が変わるだけで、抜けは減らない。',
        section: '/monitoring/cloudwatch-logs/#log-classes',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-log-ingestion-api-key',
    situation:
      'ある会社では、他社のログ転送製品が CloudWatch Logs の API キーを使う。製品は AWS の署名に対応しない。監査で、期限のないキーが何個も見つかった。今後、90 日を超えるキーを作れないようにしたい。製品は使い続ける。',
    ask: 'どの方法が合うか。',
    options: [
      {
        text: 'SCP で logs:CallWithBearerToken を拒否する。',
        why: 'API キーそのものが使えなくなり、製品が送れない。',
        section: '/monitoring/log-ingestion/#api-keys',
      },
      {
        text: 'ロググループのベアラートークンの認証を、90 日ごとに無効にする。',
        why: 'キーの期限は変わらず、無効の間は製品が送れない。',
        section: '/monitoring/log-ingestion/#http',
      },
      {
        text: 'SCP で iam:CreateServiceSpecificCredential をすべて拒否する。',
        why: '新しいキーも、ほかのサービスの同じ種類の認証情報も作れなくなる。',
        section: '/monitoring/log-ingestion/#api-keys',
      },
      {
        text: 'キーの作成を、iam:ServiceSpecificCredentialAgeDays が 90 以下のときだけ許可する。',
        why: '期限を条件にして、長いキーの作成だけを止められる。',
        section: '/monitoring/log-ingestion/#api-keys',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-custom-event-bus-batch',
    situation:
      'ある会社は、従来のイベントバスのルールを、新しい Custom Event Bus のサブスクライバーに移した。ターゲットは同じ Lambda 関数で、イベントが配列で届くため、先頭の要素を読むように直した。移してから、イベントが集中する時間だけ、一部が処理されない。関数のエラーはない。1 回の呼び出しで 1 件を処理する作りは保ちたい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'PutEvents を PutRawEvents に変えて送り直す。',
        why: 'PutRawEvents のイベントには、ルールから移したパターンが合わない。',
        section: '/monitoring/eventbridge-sharing/#custom-event-bus',
      },
      {
        text: 'サブスクライバーの再試行を 86,400 秒・185 回にする。',
        why: '再試行は従来と同じ長さになる。関数は成功しているので、再試行されない。',
        section: '/monitoring/eventbridge-sharing/#custom-event-bus',
      },
      {
        text: 'サブスクライバーの MaxBatchSize を 1 にする。',
        why: 'サブスクライバーは、イベントをまとめて 1 つの配列で渡す。1 にすると、1 回の呼び出しが 1 件になる。',
        section: '/monitoring/eventbridge-sharing/#custom-event-bus',
      },
      {
        text: 'サブスクライバーを FIFO にして、イベントグループごとに届ける。',
        why: '順序を保つための設定。1 回に届く件数は変わらない。',
        section: '/monitoring/eventbridge-sharing/#custom-event-bus',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-pipe-enrichment-grows',
    situation:
      'ある会社は、Kinesis から SQS へ送るパイプのバッチの大きさを 10 にしている。注文を商品ごとに分けるため、Lambda のエンリッチメントで 1 件を 1〜3 件に増やした。以後、注文の多い時間だけ、SQS に届かない回がある。関数のエラーはない。',
    ask: '分けた注文をすべて届けるには、どうするか。',
    options: [
      {
        text: 'パイプのバッチの大きさを 3 に下げる。',
        why: '3 件が 9 件に増えても、SQS が 1 度に受ける 10 件に収まる。',
        section: '/monitoring/eventbridge-pipes/#pipes',
      },
      {
        text: 'パイプのバッチの大きさを 100 に上げて、呼び出しの回数を減らす。',
        why: 'ターゲットが受けられる数より大きくはできない。SQS なら 10 件まで。',
        section: '/monitoring/eventbridge-pipes/#pipes',
      },
      {
        text: 'エンリッチメントの関数が、増やした分を 1 つの配列にまとめて返す。',
        why: '配列で返すのは正しいが、10 件を超えていればターゲットは呼ばれない。',
        section: '/monitoring/eventbridge-pipes/#pipes',
      },
      {
        text: 'ターゲットを標準キューから FIFO キューに替える。',
        why: '順序を保つキューに替えても、1 度に受ける数は増えない。',
        section: '/monitoring/eventbridge-pipes/#pipes',
      },
    ],
    answer: 0,
  },
];
