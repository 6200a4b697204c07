import type {Question} from './types';

export const deployServices: readonly Question[] = [
  {
    id: 'q-code-series-alarm-rollback',
    situation:
      'ある企業は、CodeDeploy で EC2 にインプレースでデプロイしている。エラー率の CloudWatch アラームをデプロイグループに追加した。次のデプロイでアラームが鳴り、デプロイは止まったが、更新済みのインスタンスは新しいリビジョンのままだった。',
    ask: '次からは自動で前のリビジョンに戻すために、最も手間の少ない変更はどれか。',
    options: [
      {
        text: 'アラームのアクションで、前のリビジョンを入れ直す Lambda 関数を動かす。',
        why: '動かすことはできるが、自分で作って保守する必要がある。CodeDeploy の設定だけで同じことができる。',
        section: '/deploy-services/codedeploy-rollout/#automatic-rollback',
      },
      {
        text: 'デプロイグループで、アラームのしきい値に達したときのロールバックを有効にする。',
        why: 'アラームを足しただけでは停止まで。ロールバックの設定は別にあり、有効にすると最後に成功したリビジョンが入れ直される。',
        section: '/deploy-services/codedeploy-rollout/#automatic-rollback',
      },
      {
        text: 'デプロイ設定を OneAtATime に変え、1 つずつ更新させる。',
        why: '影響は小さくなるが、止まった後に前のリビジョンへ戻ることはない。',
        section: '/deploy-services/codedeploy-rollout/#deployment-configurations',
      },
      {
        text: 'パイプラインで、デプロイのステージの後に責任者の手動承認を置く。',
        why: '人の判断が入るだけで、自動では戻らない。デプロイ済みのインスタンスもそのまま残る。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-code-series-onprem-blue-green',
    situation:
      'ある企業は、オンプレミスのサーバーと EC2 に同じアプリケーションを CodeDeploy でデプロイしている。更新中の停止をなくすため、すべてをブルー/グリーンにしたい。',
    ask: '実現できる構成はどれか。',
    options: [
      {
        text: '1 つのデプロイグループに両方を入れ、デプロイタイプにブルー/グリーンを選び、ロードバランサーを指定する。',
        why: 'ブルー/グリーンの対象は EC2 だけ。オンプレミスのサーバーは含められない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: 'オンプレミスに最新の CodeDeploy エージェントを入れ、ロードバランサーを指定したブルー/グリーンにする。',
        why: 'エージェントのバージョンによらず、オンプレミスではブルー/グリーンを使えない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: '両方のデプロイグループでゾーン設定を有効にし、オンプレミスのサーバーをゾーンごとに 1 つずつ切り替える。',
        why: 'ゾーン設定は EC2 のインプレースだけで使える。オンプレミスは対象外。',
        section: '/deploy-services/codedeploy-rollout/#zonal-configuration',
      },
      {
        text: 'EC2 はブルー/グリーン、オンプレミスはロードバランサーで登録を外しながらのインプレースにし、デプロイグループを分ける。',
        why: 'オンプレミスはインプレースだけ。EC2 と方式が違うので、デプロイグループを分ける。',
        section: '/deploy-services/code-series/#codedeploy',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-code-series-zonal',
    situation:
      'ある企業は、3 つのアベイラビリティーゾーンの EC2 に CodeDeploy でインプレースのデプロイをしている。不具合の影響を 1 つのゾーンに抑えるため、ゾーンを 1 つずつ、間に 30 分の待ち時間を置いて更新したい。',
    ask: '正しい設定はどれか。',
    options: [
      {
        text: 'ゾーン設定を有効にした独自のデプロイ設定を作り、ゾーンごとの待ち時間を 1,800 秒にする。',
        why: 'ゾーン単位は独自のデプロイ設定でだけ使え、ゾーンの間の待ち時間を秒で指定できる。',
        section: '/deploy-services/codedeploy-rollout/#zonal-configuration',
      },
      {
        text: '定義済みの CodeDeployDefault.OneAtATime を選び、ゾーンの順に 1 つずつ更新する。',
        why: '1 インスタンスずつになるが、ゾーンの順にはならない。定義済みの設定はゾーン単位に対応しない。',
        section: '/deploy-services/codedeploy-rollout/#zonal-configuration',
      },
      {
        text: 'CodeDeployDefault.HalfAtATime を使い、ゾーンごとに半分ずつ進める。',
        why: '半分は全体のインスタンス数に対する半分で、ゾーンの区別はない。',
        section: '/deploy-services/codedeploy-rollout/#deployment-configurations',
      },
      {
        text: 'ブルー/グリーンにし、ゾーン設定で、置き換え先のインスタンスをゾーンごとに順番に切り替える。',
        why: 'ゾーン設定はブルー/グリーンでは使えない。',
        section: '/deploy-services/codedeploy-rollout/#zonal-configuration',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-code-series-trigger-path',
    situation:
      'モノレポを GitHub に置く企業が、CodePipeline で main ブランチの services/api 配下が変わったときだけパイプラインを動かしたい。今の V1 のパイプラインは、README の変更でも動いてしまう。',
    ask: '要件を満たす方法はどれか。',
    options: [
      {
        text: 'V1 のまま、ソースアクションのブランチを main に変え、変更検知を接続に任せる。',
        why: 'V1 ではファイルパスによる絞り込みができない。README の変更でも動き続ける。',
        section: '/deploy-services/code-series/#pipeline-types',
      },
      {
        text: 'EventBridge のルールで GitHub のプッシュを受け、パスで絞り込む。',
        why: 'GitHub のソースの起動は接続が担う。EventBridge のルールで起動するのは CodeCommit・S3・ECR のソース。',
        section: '/deploy-services/codepipeline-triggers/#change-detection',
      },
      {
        text: 'V2 のパイプラインにし、接続経由のソースに、ブランチ main とファイルパスのフィルターを付ける。',
        why: '1 つのフィルターの中のブランチとファイルパスは両方に合うときだけ起動する。V2 と接続経由の Git ソースが条件。',
        section: '/deploy-services/codepipeline-triggers/#pipeline-triggers',
      },
      {
        text: 'V1 のまま、buildspec の最初で変更されたファイルの一覧を調べ、対象外なら失敗させて後の段階を止める。',
        why: 'パイプラインは起動してしまい、失敗の通知も出る。起動そのものを絞る機能がある。',
        section: '/deploy-services/codepipeline-triggers/#trigger-filters',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codepipeline-cross-account-kms',
    situation:
      'ある企業は、ツール用アカウント A の CodePipeline から、本番アカウント B の CodeDeploy へデプロイする。B のロールの信頼ポリシーとサービスロールの sts:AssumeRole は設定済みで、デプロイは始まるが、EC2 が DownloadBundle でアーティファクトを復号できずに失敗する。アーティファクトバケットは既定の暗号化のまま。',
    ask: '解決する変更の組み合わせはどれか。',
    options: [
      {
        text: 'アーティファクトバケットのバケットポリシーで、B の EC2 のインスタンスロールに s3:GetObject を許可する。',
        why: '読めるようにしても、既定の aws/s3 キーで暗号化されたものを B は復号できない。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
      {
        text: 'A のカスタマーマネージドキーに替えて B の使用を許可し、B の EC2 のインスタンスロールに S3 と KMS の権限を付ける。',
        why: '別のアカウントのリソースを使うパイプラインではカスタマーマネージドキーが必須。復号するのは EC2 のインスタンスロールなので、その権限も要る。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
      {
        text: 'B に同じ名前のカスタマーマネージドキーを作り、B の CodeDeploy のサービスロールに S3 の読み取りと復号を許可する。',
        why: 'アーティファクトは A のキーで暗号化される。B のキーでは復号できず、S3 から取り出すのもサービスロールではない。',
        section: '/deploy-services/codedeploy/#permissions',
      },
      {
        text: 'パイプラインの定義の artifactStore で、暗号化キーを alias/aws/s3 と明示し、B からも同じエイリアスで使わせる。',
        why: 'aws/s3 は変えられない AWS マネージドキーで、B に使わせられない。エイリアスは作ったアカウントの中でしか通じない。',
        section: '/deploy-services/codepipeline/#artifact-store',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codepipeline-cross-region-bucket',
    situation:
      'us-east-1 のパイプラインに、eu-west-1 の CodeDeploy へのデプロイアクションを CloudFormation で足したところ、アーティファクトの設定がないというエラーになった。',
    ask: '必要なことはどれか。',
    options: [
      {
        text: 'eu-west-1 に同じパイプラインをもう 1 つ作り、us-east-1 のパイプラインの成功を EventBridge で受けて始める。',
        why: 'リージョンをまたぐアクションがあるので、パイプラインを分ける必要はない。',
        section: '/deploy-services/codepipeline/#cross-region',
      },
      {
        text: 'us-east-1 のアーティファクトバケットから eu-west-1 のバケットへ、レプリケーションを設定する。',
        why: 'アーティファクトのコピーは CodePipeline がする。レプリケーションを作っても、アクションはそのバケットを使わない。',
        section: '/deploy-services/codepipeline/#cross-region',
      },
      {
        text: 'eu-west-1 にバケットを作り、us-east-1 の KMS キーをそのバケットでも使うように指定する。',
        why: 'KMS キーはリージョンごとのリソース。アクションと同じリージョンのキーが要る。',
        section: '/deploy-services/codepipeline/#cross-region',
      },
      {
        text: 'eu-west-1 にアーティファクトバケットとキーを作り、artifactStores に両方のリージョンを書く。',
        why: 'アクションのあるリージョンごとにバケットとキーが要る。CloudFormation では自分で作って対応を書く。',
        section: '/deploy-services/codepipeline/#cross-region',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codepipeline-s3-source-not-start',
    situation:
      'ある企業は、CloudFormation で作ったパイプラインのソースに S3 を使う。オブジェクトを更新しても、パイプラインが起動しない。手動では動く。',
    ask: '原因として最も考えられ、推奨される直し方はどれか。',
    options: [
      {
        text: 'S3 のバージョニングが無効なため。無効のまま、ソースアクションのポーリングの間隔を短くする。',
        why: 'ポーリングは推奨されない検知のしかた。起動しない原因の直し方にならない。',
        section: '/deploy-services/codepipeline-triggers/#change-detection',
      },
      {
        text: 'パイプラインが V1 のため。V2 に変え、S3 のソースにトリガーを付けて検知させる。',
        why: 'トリガーは接続経由の Git ソースのもの。S3 のソースはどちらの種類でも EventBridge で起動する。',
        section: '/deploy-services/codepipeline-triggers/#pipeline-triggers',
      },
      {
        text: '変更検知の EventBridge のルールがないため。バケットのイベントを有効にし、ルールを作る。',
        why: 'CLI や CloudFormation で作るときは、変更検知のルールも自分で作る。S3 のイベントを有効にすれば CloudTrail は要らない。',
        section: '/deploy-services/codepipeline-triggers/#change-detection',
      },
      {
        text: 'アーティファクトバケットが別のリージョンにあるため。同じリージョンのバケットに替える。',
        why: 'アーティファクトバケットは実行の受け渡しに使うもの。手動で動くなら、起動しない原因ではない。',
        section: '/deploy-services/codepipeline/#artifact-store',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codepipeline-artifact-across-accounts',
    situation:
      'パイプラインはアカウント A にある。アカウント B のビルドアクションが作った成果物を、アカウント C のデプロイアクションの入力にしようとすると使えない。',
    ask: '正しい対応はどれか。',
    options: [
      {
        text: 'ビルドをアカウント A のアクションに移し、その成果物を B と C のアクションに渡す。',
        why: '渡せるのは、パイプラインのアカウントで作ったものと、同じアカウントの前のアクションが作ったもの。A で作れば両方へ渡せる。',
        section: '/deploy-services/codepipeline/#cross-account-artifacts',
      },
      {
        text: 'B のアーティファクトバケットのバケットポリシーとキーポリシーで、C のロールに読み取りと復号を許可する。',
        why: 'ポリシーの問題ではない。パイプラインのアカウントを通らない受け渡しそのものが対象外。',
        section: '/deploy-services/codepipeline/#cross-account-artifacts',
      },
      {
        text: 'B と C の間に VPC ピアリングを作り、C のアクションを VPC の中で動かす。',
        why: 'アーティファクトは S3 を通して渡す。VPC の接続は関係しない。',
        section: '/deploy-services/codepipeline/#artifact-store',
      },
      {
        text: 'C のアクションの roleArn に B のロールを指定し、B の権限で成果物を読ませる。',
        why: 'C のリソースを操作できなくなる。受け渡せる範囲も変わらない。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-pipeline-control-approval-permission',
    situation:
      '監査の要件で、本番のデプロイ前に責任者の承認を記録したい。責任者には、そのパイプラインの 1 つの承認アクションを承認または拒否する権限だけを与え、コミットが届いたらメールで知らせたい。パイプラインは ap-northeast-1 にある。',
    ask: '要件を満たす構成はどれか。',
    options: [
      {
        text: '責任者に AWSCodePipelineApproverAccess を付け、通知を集めている us-east-1 の SNS トピックにコメント付きで知らせる。',
        why: 'この管理ポリシーは全パイプラインの承認を許可する。SNS トピックはパイプラインと同じリージョンに作る。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: '責任者に codepipeline:* を付け、ap-northeast-1 の SNS トピックに知らせ、承認がなければ 24 時間で自動的に先へ進める。',
        why: '応答がないと、既定では 7 日で失敗になる。自動で承認される設定はなく、権限も広すぎる。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: '責任者に対象のアクションへの PutApprovalResult と参照の権限だけを付け、ap-northeast-1 の SNS トピックに通知する。',
        why: 'PutApprovalResult の Resource にステージ名とアクション名まで書けば、1 つの承認だけに絞れる。トピックは同じリージョンのもの。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: 'コミットの SNS の通知に確認リンクを入れ、責任者が押したら、失敗させておいたステージを Lambda 関数で再試行する。',
        why: 'SNS は知らせるだけで、承認の代わりにならない。承認アクションがあれば再試行の仕組みは要らない。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-pipeline-control-auto-rollback-alarm',
    situation:
      'ある企業は、V2 のパイプラインの本番ステージが成功しても CloudWatch アラームが鳴っていたら、人手なしで前に成功した実行の内容に戻したい。',
    ask: '最も適切な設定はどれか。',
    options: [
      {
        text: '本番ステージの前の移行を無効にし、アラームが鳴っている間は次の実行を入れない。',
        why: '次の実行を入れないだけで、終わったステージは戻らない。',
        section: '/deploy-services/codepipeline-control/#stop-and-transitions',
      },
      {
        text: '本番ステージの成功時の条件に CloudWatchAlarm ルールを置き、結果を Rollback にする。',
        why: '成功時の条件はステージが成功した後に調べる。アラームが鳴っていれば、前に成功した実行で戻す。',
        section: '/deploy-services/codepipeline-control/#stage-conditions',
      },
      {
        text: '本番ステージに自動再試行を設定し、アラームが鳴ったら前の内容でやり直させる。',
        why: '再試行は失敗したステージを同じ内容でやり直す。成功した後の異常には働かない。',
        section: '/deploy-services/codepipeline-control/#stage-retry',
      },
      {
        text: '本番ステージの入口の条件に VariableCheck ルールを置き、結果を Skip にする。',
        why: '入口の条件はデプロイの前に調べる。デプロイ後の異常には対応できない。',
        section: '/deploy-services/codepipeline-control/#stage-conditions',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-pipeline-control-superseded',
    situation:
      'チームは 1 日に何度もコミットする。監査のため、すべてのコミットが順番に本番まで届く必要がある。今は、ビルド中に新しいコミットがあると、前の実行が途中で終わってしまう。',
    ask: '要件を満たす変更はどれか。',
    options: [
      {
        text: 'V2 のパイプラインにし、実行モードを PARALLEL にする。',
        why: '同時に独立して進むので、届く順番は保証されない。ステージのロールバックも使えなくなる。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '3 つのステージを 1 つにまとめ、追い越される場所をなくす。',
        why: '追い越しは、ロックされたステージの前で待つ間に起きる。まとめても待つ場所は残る。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '本番ステージの前に手動承認を置き、コミットの間隔を空ける。',
        why: '承認で止まっている間にも、待っている実行は追い越される。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: 'V2 のパイプラインにし、実行モードを QUEUED にする。',
        why: 'QUEUED は順番に 1 つずつ処理し、待っている実行を追い越さない。V2 が必要。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-pipeline-control-mode-change',
    situation:
      'ある企業は、SUPERSEDED モードのパイプラインを QUEUED モードに変える。本番ステージのデプロイが進行中で、次の実行がステージの前で待っている。新しい変更も次々に来る。どの変更も本番に届けたい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'すぐに QUEUED に変える。待っている実行は、変えた後の列に順番どおり引き継がれる。',
        why: 'モードを変えると、待っている実行は取り消される。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '本番ステージの前の移行を無効にして、すぐに QUEUED に変える。',
        why: '待っている実行は、移行を無効にしても、モードを変えると取り消される。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '先に PARALLEL に変え、待っている実行も同時に流してから、QUEUED に変える。',
        why: 'PARALLEL に変えるときも、SUPERSEDED で始まった実行は取り消される。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: 'QUEUED に変えてから、届いていないリビジョンを、古い順に手で始め直す。',
        why: '変えると取り消されるので、始め直す。SUPERSEDED のまま待つと、待っている実行は新しい変更に追い越され、そこで終わる。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-pipeline-control-stop-abandon',
    situation:
      'CloudFormation のアクションが動いている実行に不具合が見つかった。すぐに次の修正コミットを流したいので、動いている実行を「停止して中止」で止めた。しかしスタックの更新は続いており、次の実行と重なってしまった。',
    ask: 'こうならないための手順はどれか。',
    options: [
      {
        text: '本番の前の移行を無効にし、停止して待機で今の実行が終わるのを待ってから、移行を有効にする。',
        why: '停止して待機なら、動いているアクションの終わりを待つ。移行を無効にしておけば、ロックが外れた瞬間に次の実行が入らない。',
        section: '/deploy-services/codepipeline-control/#stop-and-transitions',
      },
      {
        text: '停止して中止を選んだあと、アーティファクトバケットを消して、更新に使うファイルを残さない。',
        why: 'バケットを消しても、始まったスタックの更新は止まらない。以後の実行も動かなくなる。',
        section: '/deploy-services/codepipeline-control/#stop-and-transitions',
      },
      {
        text: 'パイプラインを PARALLEL モードに変え、今の実行を止めずに、修正のコミットを先に流す。',
        why: '同じスタックの更新が同時に走る。順序が入れ替わる危険が増える。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '更新の終わりを待たずに手動でスタックを削除し、何も残らない状態から修正のコミットで作り直す。',
        why: '本番のリソースを失う。重なりを避けるだけなら、終わりを待てばよい。',
        section: '/deploy-services/codepipeline-control/#stop-and-transitions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codedeploy-private-subnet-skipped',
    situation:
      'インターネットに出られないプライベートサブネットの EC2 に CodeDeploy でデプロイすると、すべてのライフサイクルイベントがスキップされて失敗する。セキュリティ要件により、NAT ゲートウェイは置けない。',
    ask: '正しい対応はどれか。',
    options: [
      {
        text: 'インスタンスのセキュリティグループとネットワーク ACL で、CodeDeploy からの 443 番のインバウンドを許可する。',
        why: 'エージェントが自分から問い合わせるので、インバウンドの許可は要らない。',
        section: '/deploy-services/codedeploy/#agent',
      },
      {
        text: 'アプリケーションを Lambda のコンピューティングプラットフォームに変え、エージェントを不要にする。',
        why: 'EC2 のアプリケーションは Lambda のプラットフォームではデプロイできない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: 'CodeDeploy の 2 つのインターフェイスエンドポイントと S3 への経路を用意し、エージェントの設定と権限を足す。',
        why: 'EC2 には 2 つのエンドポイントが要る。エージェントの :enable_auth_policy: を true にし、権限も足す。リビジョンは S3 から取るので、S3 にも届く必要がある。',
        section: '/deploy-services/codedeploy/#agent',
      },
      {
        text: '最新のエージェントを入れた AMI を作って起動テンプレートに指定し、起動した直後からデプロイの指示を受けられるようにする。',
        why: '入れ方の問題ではない。届く経路がないとデプロイは始まらない。',
        section: '/deploy-services/codedeploy/#agent',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codedeploy-asg-scale-out',
    situation:
      '10 インスタンスの Auto Scaling グループへ、正常なインスタンスの最小数を 9 にしてインプレースでデプロイしている。途中のスケールインで 1 つが終了し、しばらくして、残りのインスタンスに触れないまま、デプロイ全体が失敗した。',
    ask: '次から、1 つの終了だけで全体を失敗にしないために、どうするか。',
    options: [
      {
        text: '終了のライフサイクルフックを有効にし、終了の前に CodeDeploy のスクリプトを動かす。',
        why: '終了の前の後始末のためのもの。失敗しても終了は進み、正常な数は減る。',
        section: '/deploy-services/codedeploy/#auto-scaling',
      },
      {
        text: '正常なインスタンスの最小数を 8 に下げる。',
        why: '9 では、1 つの失敗で最小数まで減り、そこで止まる。8 なら、1 つまでの失敗を許して続ける。',
        section: '/deploy-services/codedeploy-rollout/#failure',
      },
      {
        text: 'フックの timeout を 60 秒に縮め、終了したことを早く見つけさせる。',
        why: 'イベントの実行中に終了すると、timeout が短くても最長 1 時間分からない。早く分かっても、全体は失敗する。',
        section: '/deploy-services/codedeploy-rollout/#failure',
      },
      {
        text: 'outdatedInstancesStrategy を IGNORE にする。',
        why: '古いインスタンスを後からそろえるかの指定で、失敗の数え方は変わらない。',
        section: '/deploy-services/codedeploy/#auto-scaling',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codedeploy-on-premises-session',
    situation:
      'ある企業は、オンプレミスの 60 のサーバーに CodeDeploy でデプロイする。1 つの IAM ユーザーで全サーバーを登録したところ、デプロイの失敗と保留が続いた。セキュリティ部門は、固定の認証情報をサーバーに置くことも禁じた。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'サーバーごとに IAM ユーザーを 1 つずつ作り、アクセスキーを定期的に替えて登録し直す。',
        why: '使い回しによる失敗は直るが、固定の認証情報がサーバーに残る。',
        section: '/deploy-services/codedeploy/#permissions',
      },
      {
        text: '全サーバーで使う IAM ユーザーに、サービスロールと同じ AWSCodeDeployRole を付ける。',
        why: '失敗の理由は、1 つの IAM ユーザーの使い回し。サービスロールは CodeDeploy が使うもので、サーバーの権限と混ぜない。',
        section: '/deploy-services/codedeploy/#permissions',
      },
      {
        text: 'EC2 用のインスタンスプロファイルを用意し、全サーバーを登録せずに対象に加える。',
        why: 'インスタンスプロファイルは EC2 インスタンスのもの。オンプレミスは、登録してタグを付けると対象になる。',
        section: '/deploy-services/codedeploy/#permissions',
      },
      {
        text: '1 つの IAM ロールの一時的な認証情報を使い、IAM セッション ARN で登録し直す。',
        why: '固定の認証情報を置かずに済み、1 つのロールを多数のサーバーで使える。',
        section: '/deploy-services/codedeploy/#permissions',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codedeploy-min-healthy-fail',
    situation:
      '10 インスタンスのデプロイグループで、正常なインスタンスの最小数を 95% にしたところ、どのインスタンスにもデプロイされずに、すぐ失敗した。',
    ask: '原因と対応の組み合わせとして正しいものはどれか。',
    options: [
      {
        text: '95% が切り捨てで 9 個になり、空きがない。90% にしても同じ。',
        why: '割合は切り上げで 10 個になる。90% なら 9 個で、1 つずつ進められる。',
        section: '/deploy-services/codedeploy-rollout/#failure',
      },
      {
        text: 'エージェントが古く、割合の指定を読めない。1.8 以上に上げる。',
        why: 'エージェントの問題なら、個々のインスタンスの失敗になる。始まる前の失敗は最小数の設定が原因。',
        section: '/deploy-services/codedeploy/#agent',
      },
      {
        text: 'AllAtOnce にすれば、1 つでも失敗したときに止まるので安全になる。',
        why: 'AllAtOnce の最小数は 0。すべて失敗したときだけ失敗になり、むしろ緩い。',
        section: '/deploy-services/codedeploy-rollout/#deployment-configurations',
      },
      {
        text: '切り上げで 10 個になり、常に正常な数が最小数以下になる。総数より小さくする。',
        why: '最小数と同じ数しかない状態では、1 つ止めただけで条件を割る。総数より小さい値にする。',
        section: '/deploy-services/codedeploy-rollout/#failure',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codedeploy-rollback-files-remain',
    situation:
      'CodeDeploy の自動ロールバックで前のリビジョンに戻った。しかし、AfterInstall のスクリプトが作ったファイルと、その中で実行したデータベースのマイグレーションは新しいまま残った。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'ロールバックが途中で失敗している。もう一度ロールバックを実行すれば戻る。',
        why: 'ロールバックは成功している。CodeDeploy が片付けるのは、前のデプロイの内容として記録したファイルだけ。',
        section: '/deploy-services/codedeploy-rollout/#failure',
      },
      {
        text: '仕様どおり。CodeDeploy が片付けるのは、前のデプロイの内容として記録したファイルだけ。',
        why: 'スクリプトの結果は自分で元に戻す必要がある。データベースの移行は、戻せる形で別のアクションに分ける。',
        section: '/deploy-services/codedeploy-rollout/#failure',
      },
      {
        text: 'AppSpec の files に、そのファイルとデータベースを書けば戻る。',
        why: 'files はコピーの対象。データベースは対象にならず、コピーしていないファイルも片付かない。',
        section: '/deploy-services/codedeploy-appspec/#appspec',
      },
      {
        text: 'RETAIN を指定しなかったため、スクリプトの結果が上書きされず残った。',
        why: 'RETAIN は、コピー先にある CodeDeploy の知らないファイルをどう扱うかの指定。スクリプトの結果は変わらない。',
        section: '/deploy-services/codedeploy-rollout/#failure',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-appspec-ecs-test-before-prod',
    situation:
      'ECS に CodeDeploy でデプロイしている。本番のトラフィックを移す前に、新しいタスクセットへ自動テストを行い、失敗したら切り替え前の状態へ自動で戻したい。デプロイグループには本番のリスナーだけがある。',
    ask: '必要な変更はどれか。',
    options: [
      {
        text: 'AfterAllowTraffic フックにテストの Lambda 関数を指定し、自動ロールバックを設定する。',
        why: '本番のトラフィックを移した後に動く。移す前の検証にならない。',
        section: '/deploy-services/codedeploy-appspec/#hooks-by-platform',
      },
      {
        text: 'BeforeInstall フックにテストの Lambda 関数を指定し、自動ロールバックを設定する。',
        why: 'タスクセットが作られる前に動く。新しいタスクを試せず、この時点ではロールバックもできない。',
        section: '/deploy-services/codedeploy-appspec/#hooks-by-platform',
      },
      {
        text: 'テスト用リスナー、AfterAllowTestTraffic の Lambda 関数、自動ロールバックを設定する。',
        why: 'テスト用リスナーがないと、AfterAllowTestTraffic では何も起きない。ロールバックを設定しないと、失敗しても元の状態には戻らない。',
        section: '/deploy-services/codedeploy-appspec/#ecs-test-traffic',
      },
      {
        text: 'タスク定義にコンテナのヘルスチェックを足し、切り替えた後に元のタスクセットを終了するまでの待ち時間を 1 時間に延ばす。',
        why: 'ヘルスチェックだけでは自動テストを挟めない。本番を移す前に止める仕組みにもならない。',
        section: '/deploy-services/codedeploy-appspec/#ecs-test-traffic',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-appspec-application-stop-old',
    situation:
      'EC2 へのデプロイが ApplicationStop で失敗した。停止のスクリプトの誤りを直した新しいリビジョンを出したが、また ApplicationStop で失敗する。',
    ask: '最も手間の少ない対応はどれか。',
    options: [
      {
        text: 'ApplicationStop の失敗を無視する指定で、直したリビジョンをデプロイする。',
        why: 'ApplicationStop は前に成功したリビジョンのスクリプトを使う。無視して 1 回入れれば、次からは直したものが使われる。',
        section: '/deploy-services/codedeploy-appspec/#application-stop',
      },
      {
        text: '直したスクリプトを、新しいリビジョンの AppSpec で ApplicationStart に移す。',
        why: '失敗しているのは前のリビジョンの ApplicationStop。新しいリビジョンの置き場所を変えても変わらない。',
        section: '/deploy-services/codedeploy-appspec/#application-stop',
      },
      {
        text: 'デプロイグループを作り直して前のデプロイの記録をなくし、直したリビジョンをデプロイする。',
        why: 'デプロイグループの ID が変わり、前のファイルが「知らないファイル」として残って失敗しやすい。',
        section: '/deploy-services/codedeploy/#components',
      },
      {
        text: 'インスタンスをすべて終了して Auto Scaling で作り直し、直したリビジョンを入れる。',
        why: '動くが、すべてを作り直すことになる。指定 1 つで抜け出せる。',
        section: '/deploy-services/codedeploy-appspec/#application-stop',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-appspec-lambda-hook-timeout',
    situation:
      'Lambda のデプロイで、BeforeAllowTraffic フックの Lambda 関数は検証に成功して正常に終わっている。それでもデプロイは 1 時間後に失敗になる。',
    ask: '直すべき点はどれか。',
    options: [
      {
        text: '検証の Lambda 関数のタイムアウトを最大の 15 分に延ばし、検証が終わるまで CodeDeploy を待たせる。',
        why: '関数は正常に終わっている。タイムアウトを延ばしても、CodeDeploy に結果は伝わらない。',
        section: '/deploy-services/codedeploy-appspec/#hook-timeouts',
      },
      {
        text: '検証の Lambda 関数のフックを、BeforeAllowTraffic から AfterAllowTraffic に移す。',
        why: 'どの時点のフックでも、結果を返さなければ同じように失敗する。',
        section: '/deploy-services/codedeploy-appspec/#hook-timeouts',
      },
      {
        text: 'デプロイ設定を CodeDeployDefault.LambdaAllAtOnce に変える。',
        why: '移す速さの設定で、フックの結果を待つ動きは変わらない。',
        section: '/deploy-services/codedeploy-rollout/#deployment-configurations',
      },
      {
        text: '関数から PutLifecycleEventHookExecutionStatus で結果を返す。',
        why: '正常に終わるだけでは足りない。結果を CodeDeploy に返さないと、1 時間で失敗になる。',
        section: '/deploy-services/codedeploy-appspec/#hook-timeouts',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codebuild-secret-plaintext',
    situation:
      'CodeBuild のプロジェクトの環境変数に、データベースのパスワードを平文で入れている。監査で、コンソールと CLI から値が見えることを指摘された。パスワードは自動でローテーションしたい。',
    ask: '最も適切な対応はどれか。',
    options: [
      {
        text: '環境変数の名前を SECRET で始まるものに変え、CodeBuild のログで隠させる。',
        why: '隠れるのは Parameter Store と Secrets Manager から読んだ値。平文の環境変数はそのまま見える。',
        section: '/deploy-services/codebuild/#secrets',
      },
      {
        text: 'パスワードを buildspec.yml に書き、リポジトリを非公開にして、読める人を絞る。',
        why: 'リポジトリを読める人すべてに見え、履歴にも残る。',
        section: '/deploy-services/codebuild/#secrets',
      },
      {
        text: 'パスワードを Base64 に変えて環境変数に入れ、buildspec の中で元に戻して使う。',
        why: '平文で見えることは同じ。形を変えた値は、ログでも隠れなくなる。',
        section: '/deploy-services/codebuild/#secrets',
      },
      {
        text: 'Secrets Manager に置き、サービスロールに読み取りを許可して buildspec で参照する。',
        why: 'ログでも値が隠れ、ローテーションもできる。権限はサービスロールに付ける。',
        section: '/deploy-services/codebuild/#secrets',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codebuild-vpc-no-internet',
    situation:
      'ビルドから VPC の RDS につなぐため、CodeBuild のプロジェクトに VPC とパブリックサブネットを指定した。RDS にはつながるが、npm のパッケージを取得できずに失敗する。',
    ask: '正しい対応はどれか。',
    options: [
      {
        text: 'サブネットのルートテーブルに、インターネットゲートウェイへのルートを足す。',
        why: 'CodeBuild のインターフェイスにはパブリック IP アドレスが付かない。ルートがあっても外へ出られない。',
        section: '/deploy-services/codebuild/#vpc',
      },
      {
        text: 'ビルドのセキュリティグループで、443 番のインバウンドを開ける。',
        why: '外へ出るのはアウトバウンド。インバウンドの許可は要らない。',
        section: '/deploy-services/codebuild/#vpc',
      },
      {
        text: 'プライベートサブネットを指定し、パブリックサブネットに NAT ゲートウェイを置く。',
        why: 'ビルドにはプライベートサブネットを指定し、外へは NAT ゲートウェイを通す。',
        section: '/deploy-services/codebuild/#vpc',
      },
      {
        text: 'パブリックサブネットで、パブリック IP アドレスの自動割り当てを有効にする。',
        why: 'CodeBuild が作るインターフェイスに、Elastic IP アドレスも自動割り当ても使えない。',
        section: '/deploy-services/codebuild/#vpc',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codebuild-cache-vpc',
    situation:
      'CodeBuild で、依存パッケージのディレクトリをローカルキャッシュ（カスタム）に置いて速くしていた。結合テストのためにプロジェクトを VPC につないだところ、毎回すべてのパッケージを取り直すようになった。',
    ask: '最も適切な対応はどれか。',
    options: [
      {
        text: 'S3 キャッシュに替え、ロックファイルのハッシュをキーに入れる。',
        why: 'VPC につなぐとローカルキャッシュは使えない。S3 キャッシュなら使え、キーで依存の変化にだけ反応させられる。',
        section: '/deploy-services/codebuild/#cache',
      },
      {
        text: 'ローカルキャッシュの種類を、カスタムから Docker レイヤーに替える。',
        why: '種類を替えても、VPC ではローカルキャッシュそのものが使えない。',
        section: '/deploy-services/codebuild/#cache',
      },
      {
        text: 'ローカルキャッシュのまま、プロジェクトの特権モードを有効にする。',
        why: '特権モードが要るのは Docker レイヤーキャッシュ。VPC でローカルキャッシュが使えないことは変わらない。',
        section: '/deploy-services/codebuild/#privileged-mode',
      },
      {
        text: 'Lambda コンピューティングに替え、起動を速くして取り直しの時間を補う。',
        why: 'Lambda コンピューティングは VPC に接続できず、キャッシュも使えない。',
        section: '/deploy-services/codebuild/#compute',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codebuild-lambda-limit',
    situation:
      'ビルドの待ち行列を減らすため、CodeBuild を Lambda コンピューティングに変えたところ、VPC の RDS に接続する結合テストと、30 分かかる統合テストが動かなくなった。',
    ask: '最も適切な対応はどれか。',
    options: [
      {
        text: 'Lambda コンピューティングのメモリを 10 GB に増やす。',
        why: 'メモリを増やしても、VPC 接続と 15 分を超えるビルドはできない。',
        section: '/deploy-services/codebuild/#compute',
      },
      {
        text: 'Lambda コンピューティングに VPC エンドポイントを追加する。',
        why: 'Lambda コンピューティングは VPC に接続できない。エンドポイントでは解決しない。',
        section: '/deploy-services/codebuild/#compute',
      },
      {
        text: 'Lambda コンピューティングのまま、特権モードを有効にする。',
        why: '特権モードも Lambda コンピューティングでは使えない。VPC と時間の制限も変わらない。',
        section: '/deploy-services/codebuild/#compute',
      },
      {
        text: '動かないテストのプロジェクトだけを EC2 コンピューティングに戻す。',
        why: 'Lambda コンピューティングは VPC 接続・キャッシュ・15 分超に対応しない。条件に合うものだけを分ける。',
        section: '/deploy-services/codebuild/#compute',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codeartifact-org-access',
    situation:
      'Organizations の 20 のアカウントのビルドから、共通アカウントの CodeArtifact のパッケージを使いたい。アカウントは今後も増える。アカウントを足すたびにポリシーを直したくない。',
    ask: '最も運用の少ない方法はどれか。',
    options: [
      {
        text: 'アカウントごとにドメインとリポジトリを作り、ビルドのたびに同じパッケージを公開する。',
        why: 'リポジトリを増やしても共有にはならない。アカウントをまたぐ許可はドメインポリシーで行う。',
        section: '/deploy-services/codeartifact/#cross-account-domain',
      },
      {
        text: '各アカウントのビルドロールの ARN をドメインポリシーに並べ、アカウントとともに足す。',
        why: '動くが、アカウントが増えるたびにポリシーを直すことになる。',
        section: '/deploy-services/codeartifact/#cross-account-domain',
      },
      {
        text: 'ドメインポリシーで、条件 aws:PrincipalOrgID に組織の ID を指定して許可する。',
        why: '組織のアカウントなら自動的に含まれる。トークンの取得には IAM 側の sts:GetServiceBearerToken も要る。',
        section: '/deploy-services/codeartifact/#cross-account-domain',
      },
      {
        text: 'ドメインポリシーで、sts:GetServiceBearerToken をすべてに許可する。',
        why: 'このアクションはドメインポリシーに書いても効かない。IAM ポリシーに書く。',
        section: '/deploy-services/codeartifact/#tokens',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codeartifact-dependency-substitution',
    situation:
      '社内のパッケージと同じ名前のパッケージが公開リポジトリに現れた。社内のビルドが誤って公開の新しいバージョンを取り込まないようにしたい。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '外部接続を外すしかない。社内で使う公開パッケージは、確かめてから手で取り込む。',
        why: '外部接続は残したまま、パッケージごとに取り込みを止められる。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
      {
        text: '最初のバージョンが社内から公開されたパッケージでは、外部からの取り込みが既定でブロックされる。',
        why: 'パッケージオリジンコントロールが、最初の入り方に応じて自動で設定する。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
      {
        text: 'バージョン番号の大きい方が優先されるので、社内のパッケージの番号を公開のものより大きく保つ。',
        why: '番号の大小に頼ると、攻撃側がさらに大きい番号を出せば入る。発行元で決める。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
      {
        text: 'アップストリームを使わず、社内と公開のパッケージを 1 つのリポジトリにまとめれば防げる。',
        why: 'まとめても、公開と取り込みの両方を許可すれば同じことが起きる。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codeartifact-token-build',
    situation:
      '長いビルドの途中で、CodeArtifact へのアクセスが認証エラーになる。ビルドは 14 時間かかり、トークンはビルドの最初に 1 回だけ取得している。',
    ask: '正しい対応はどれか。',
    options: [
      {
        text: 'ドメインポリシーで、トークンの寿命を 14 時間より長い 24 時間に延ばす。',
        why: '寿命は 15 分から 12 時間まで。ポリシーで延ばすことはできない。',
        section: '/deploy-services/codeartifact/#tokens',
      },
      {
        text: 'ビルドのサービスロールに codeartifact:* を付け、途中の認証エラーをなくす。',
        why: '権限ではなく、トークンの期限が切れている。広い権限は要らない。',
        section: '/deploy-services/codeartifact/#tokens',
      },
      {
        text: '取得したトークンを Secrets Manager に保存し、後の段階で読み出して使い回す。',
        why: '保存したトークンも 12 時間で切れる。',
        section: '/deploy-services/codeartifact/#tokens',
      },
      {
        text: 'パッケージを取得する段階の直前に、もう一度トークンを取得する。',
        why: 'トークンは長くて 12 時間。切れる前に取り直す。',
        section: '/deploy-services/codeartifact/#tokens',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codeartifact-vpc-s3',
    situation:
      'インターネットに出られない VPC のビルドから CodeArtifact の npm パッケージを使う。codeartifact.api と codeartifact.repositories のインターフェイスエンドポイントを作ると、トークンの取得とパッケージの検索はできたが、ダウンロードで失敗する。',
    ask: '不足しているものはどれか。',
    options: [
      {
        text: 'NAT ゲートウェイ。公開の npm レジストリへ出るために要る。',
        why: '公開のリポジトリへつなぐのは CodeArtifact の外部接続で、ビルドではない。要件にも反する。',
        section: '/deploy-services/codeartifact/#upstream',
      },
      {
        text: 'S3 のゲートウェイエンドポイント。パッケージの実体を取るために要る。',
        why: 'パッケージの実体は S3 から取る。CodeArtifact の 2 つのエンドポイントだけでは、メタデータまでしか届かない。',
        section: '/deploy-services/codeartifact/#vpc-endpoints',
      },
      {
        text: 'ドメインポリシーの sts:GetServiceBearerToken の許可。',
        why: 'トークンは取れている。このアクションはドメインポリシーに書いても効かない。',
        section: '/deploy-services/codeartifact/#tokens',
      },
      {
        text: 'リポジトリごとの外部接続。公開のリポジトリから取るために要る。',
        why: '外部接続は 1 つのリポジトリにあればよい。ダウンロードの経路とは関係しない。',
        section: '/deploy-services/codeartifact/#upstream',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cfn-change-set-preview',
    situation:
      '本番の RDS を含むスタックのテンプレートを変更する。レビューの担当者は、データベースが作り直されないことを実行前に確かめたい。',
    ask: '最も適切な方法はどれか。',
    options: [
      {
        text: '同じテンプレートで検証用のスタックを作って更新し、データベースの様子を見る。',
        why: '別のスタックなので、本番のリソースに何が起きるかは分からない。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
      {
        text: 'スタックの更新を実行し、イベントに置き換えが出たら、すぐに更新をキャンセルする。',
        why: '更新が始まる。置き換えが始まったリソースもあり得る。',
        section: '/deploy-services/cloudformation/#update-behaviors',
      },
      {
        text: '変更セットを作り、変わるリソースと置き換えの有無を見てから実行する。',
        why: '変更セットはスタックを変えずに、追加・変更・置き換え・削除と、プロパティの前後の値を示す。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
      {
        text: 'ドリフト検出を実行し、新しいテンプレートとの差に DB インスタンスがないことを見る。',
        why: 'ドリフト検出は、テンプレートと実際の設定の差を見る。これから行う変更の影響は示さない。',
        section: '/deploy-services/cloudformation/#drift',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-drift-nested',
    situation:
      '運用チームがコンソールで設定を変えた疑いがある。親スタックでドリフト検出を実行したが、変えたはずのネストされたスタックのリソースが結果に出ない。テンプレートでは、そのプロパティを省略して既定値を使っている。',
    ask: '検出できるようにする対応はどれか。',
    options: [
      {
        text: '子に対して直接ドリフト検出を実行し、対象の値をテンプレートに明示する。',
        why: '親で検出しても子は対象外で、明示していないプロパティは比較されない。',
        section: '/deploy-services/cloudformation/#drift',
      },
      {
        text: '親スタックのドリフト検出を、EventBridge から 15 分おきに実行する。',
        why: '回数を増やしても、子スタックと明示していないプロパティは対象にならない。',
        section: '/deploy-services/cloudformation/#drift',
      },
      {
        text: '親と子にスタックポリシーを付けてから、親スタックのドリフト検出をやり直す。',
        why: 'スタックポリシーは更新を止めるもの。ドリフト検出の対象は変わらない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: '親スタックの変更セットを作り、今のテンプレートとの差分を見る。',
        why: '通常の変更セットは前のテンプレートと新しいテンプレートを比べる。手作業の変更は見えない。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cfn-update-rollback-failed',
    situation:
      'スタックの更新が失敗し、ロールバックも失敗して UPDATE_ROLLBACK_FAILED になった。原因は、更新の前に誰かがスタックの外で DB インスタンスを消していたこと。スタックを更新できる状態に戻したい。',
    ask: '最も適切な手順はどれか。',
    options: [
      {
        text: 'スタックを削除し、消えた DB インスタンスも含めてテンプレートから作り直す。',
        why: '残っているほかのリソースとデータまで失う。ロールバックを続ければ更新できる状態に戻せる。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: '原因を直して更新のロールバックを続け、戻せないリソースだけをスキップする。',
        why: 'この状態のスタックは更新できないが、原因を直してロールバックを続ければ抜けられる。スキップした分は、次の更新の前に差をなくす。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: 'DB インスタンスを除いた新しいテンプレートで、もう一度スタックを更新する。',
        why: 'UPDATE_ROLLBACK_FAILED のスタックは更新できない。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: 'ロールバックトリガーを設定し、監視時間を 180 分にしてから更新をやり直す。',
        why: 'ロールバックトリガーは作成と更新の監視。すでに失敗したロールバックは直らない。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cfn-replace-keeps-data',
    situation:
      '本番の DB インスタンスに DeletionPolicy: Retain を付けてある。あるとき、置き換えを伴うプロパティの変更でスタックを更新し、古い DB インスタンスとデータが消えた。',
    ask: '再発を防ぐ設定はどれか。',
    options: [
      {
        text: 'DeletionPolicy を Snapshot に変え、消える前にスナップショットを残す。',
        why: 'DeletionPolicy は、スタックの削除とテンプレートからリソースを外したときに働く。置き換えには働かない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: 'DeletionPolicy は変えず、スタックポリシーで Update:Delete を拒否する。',
        why: '置き換えは Update:Replace として扱われる。Update:Delete の拒否だけでは止まらない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: 'ドリフト検出を毎日実行し、置き換わるプロパティの変更を先に見つける。',
        why: '手作業の変更を見つけるもの。テンプレートによる置き換えは防げない。',
        section: '/deploy-services/cloudformation/#drift',
      },
      {
        text: 'UpdateReplacePolicy を付け、スタックポリシーで Update:Replace を拒否する。',
        why: '置き換えに働くのは UpdateReplacePolicy。スタックポリシーで置き換えそのものを拒否すれば、更新は実行されない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-stacksets-new-account-auto',
    situation:
      'Organizations の OU に、監査用のロールと AWS Config の設定を必ず入れたい。アカウントは毎月増える。運用担当は、新しいアカウントごとに作業をしたくない。',
    ask: '最も運用の少ない方法はどれか。',
    options: [
      {
        text: '各アカウントに、作成のときに実行するロールと AWS Config の設定のスクリプトを配る。',
        why: 'アカウントごとに実行する必要があり、実行し忘れを防げない。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: 'サービスマネージド型の StackSets をその OU に向け、自動デプロイを有効にする。',
        why: 'OU に入ったアカウントに自動でスタックができる。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: 'セルフマネージド型の StackSets で、アカウントの一覧に新しい番号を毎月足していく。',
        why: '自動デプロイはサービスマネージド型だけ。アカウントが増えるたびに操作が要る。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: 'CodePipeline に、アカウントごとのクロスアカウントの CloudFormation アクションを足す。',
        why: '新しいアカウントのたびにパイプラインを変える必要がある。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-stacksets-management-account',
    situation:
      'サービスマネージド型の StackSets を組織全体に向けて作ったが、管理アカウントにだけスタックがない。エラーも出ていない。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '管理アカウントで、StackSets の信頼されたアクセスが無効になっている。',
        why: '無効ならサービスマネージド型の StackSet を作れない。ほかのアカウントに配れているので有効になっている。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: '委任された管理者のアカウントで作った。管理アカウントで作り直せばスタックが入る。',
        why: 'どちらで始めても、管理アカウントには配られない。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: '仕様どおり。管理アカウントには配られないので、必要なら通常のスタックを作る。',
        why: 'OU に含まれていても、サービスマネージド型は管理アカウントへデプロイしない。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: 'アカウントのフィルターで、管理アカウントが除外されている。',
        why: 'フィルターを使わなくても、管理アカウントは対象外になる。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-stacksets-blast-radius',
    situation:
      '100 のアカウントと 3 つのリージョンへの StackSets の更新で、設定の誤りにより多数のアカウントが失敗した。次からは、失敗が出たらすぐに止め、ほかのリージョンへ広げたくない。',
    ask: '最も効果のある設定はどれか。',
    options: [
      {
        text: '許容する失敗の数を 0 にし、リージョンを順に進める。',
        why: '失敗の許容はリージョンごとに数え、超えるとその操作が止まり、残りのリージョンも取り消される。',
        section: '/deploy-services/cloudformation-stacksets/#operation-options',
      },
      {
        text: '最大同時アカウント数を 100 にし、全アカウントを早く終わらせる。',
        why: '同時に当たる数が増え、影響は広がる。Strict では最大同時数は失敗の許容 + 1 までになる。',
        section: '/deploy-services/cloudformation-stacksets/#operation-options',
      },
      {
        text: 'サービスマネージド型の自動デプロイを無効にし、更新を手で始める。',
        why: '自動デプロイは新しいアカウントへの展開の設定。既存の更新の失敗は減らない。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: 'テンプレートを 2 つに分け、同じ StackSet で交互に使う。',
        why: '1 つの StackSet のテンプレートは 1 つ。交互に使っても、失敗の許容は変わらない。',
        section: '/deploy-services/cloudformation-stacksets/#stacksets',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-stacksets-tolerance-percentage',
    situation:
      '12 のアカウントと 4 つのリージョンへ、失敗の許容を 20%、リージョンを順にして StackSets の更新を始めた。1 つ目のリージョンで 2 アカウント、2 つ目のリージョンで 2 アカウントが失敗した。',
    ask: 'この後、更新はどうなるか。',
    options: [
      {
        text: '失敗の合計が 4 になったので、2 つ目のリージョンで止まる。',
        why: '失敗はリージョンごとに数え、リージョンを越えて足し合わせない。',
        section: '/deploy-services/cloudformation-stacksets/#failure-tolerance-percentage',
      },
      {
        text: '許容は 48 スタックの 20% の 9 なので、続く。',
        why: '続くことは正しいが、割合は 1 つのリージョンの 12 スタックに掛ける。許容は 2。',
        section: '/deploy-services/cloudformation-stacksets/#failure-tolerance-percentage',
      },
      {
        text: '許容は 12 スタックの 20% を切り捨てた 2 なので、続く。',
        why: '2.4 を切り捨ててリージョンごとに 2。どちらのリージョンも 2 つで、許容の範囲に収まる。',
        section: '/deploy-services/cloudformation-stacksets/#failure-tolerance-percentage',
      },
      {
        text: '1 つ目のリージョンの 2 つ目の失敗で止まり、先へ進まない。',
        why: '止まるのは許容を超えたとき。2 は許容の範囲で、3 つ目の失敗で止まる。',
        section: '/deploy-services/cloudformation-stacksets/#failure-tolerance-percentage',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-design-export-in-use',
    situation:
      'ネットワークのスタックがサブネット ID をエクスポートし、20 のアプリケーションのスタックが Fn::ImportValue で参照している。ネットワークのスタックを更新してこのサブネットを置き換えようとすると、更新が失敗する。',
    ask: '正しい手順はどれか。',
    options: [
      {
        text: 'ネットワークのスタックに削除保護を付け、エクスポートを守ってから更新する。',
        why: '削除保護はスタックの削除を防ぐもの。エクスポートした値を変更できないことは変わらない。',
        section: '/deploy-services/cloudformation-protection/#termination-protection',
      },
      {
        text: 'エクスポートの名前は変えずに、出力の値だけを新しいサブネット ID に書き換える。',
        why: '参照されている値は変更できない。名前が同じでも失敗する。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
      {
        text: '新しいサブネットを別の名前でエクスポートし、アプリケーションの参照を移してから、古いものを消す。',
        why: '参照されている間は変更も削除もできない。先にすべての参照を外す。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
      {
        text: 'アプリケーションのスタックをネットワークのスタックの子（ネストされたスタック）に変え、ルートから更新する。',
        why: '寿命の違うスタックを 1 つにまとめることになり、大きな作り直しになる。参照を移せば済む。',
        section: '/deploy-services/cloudformation-design/#splitting',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-design-service-role',
    situation:
      '開発者に EC2 や RDS を作る権限は与えたくない。承認済みのテンプレートからスタックを作ることだけを許可したい。',
    ask: '要件を満たす構成はどれか。',
    options: [
      {
        text: 'サービスロールを作り、開発者にはスタックの操作と、そのロールへの iam:PassRole を許可する。',
        why: 'サービスロールを指定すると、利用者ではなくロールの権限でリソースが作られる。ロールは最小の権限にする。',
        section: '/deploy-services/cloudformation-design/#service-role',
      },
      {
        text: '開発者に EC2 と RDS の権限を与え、承認済みでない更新をスタックポリシーで拒否する。',
        why: '直接リソースを作れてしまう。スタックポリシーは更新の保護で、アクセス制御ではない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: '開発者に CloudFormation のフルアクセスだけを与え、サービスロールは使わない。',
        why: 'サービスロールがなければ、開発者自身の権限でリソースが作られる。EC2 の権限がないので失敗する。',
        section: '/deploy-services/cloudformation-design/#service-role',
      },
      {
        text: 'カスタムリソースの Lambda 関数に強い権限を付け、すべてのリソースをその関数に作らせる。',
        why: 'CloudFormation が対応するリソースまで自作することになる。権限の委任はサービスロールでできる。',
        section: '/deploy-services/cloudformation-design/#custom-resources',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cfn-design-custom-resource-hang',
    situation:
      'Lambda 関数を使うカスタムリソースを含むスタックの作成が、いつも 1 時間止まってから失敗する。関数のログには例外で終わったことが記録されている。',
    ask: '最も適切な対応はどれか。',
    options: [
      {
        text: 'Lambda 関数のタイムアウトを上限まで延ばし、処理に使える時間を増やす。',
        why: '関数は例外で終わっている。応答がないまま CloudFormation が待っていることが問題。',
        section: '/deploy-services/cloudformation-design/#custom-resources',
      },
      {
        text: 'スタックの削除保護を有効にし、失敗しても前の状態に戻らないようにする。',
        why: '削除保護は削除だけに効く。応答がないことは直らない。',
        section: '/deploy-services/cloudformation-protection/#termination-protection',
      },
      {
        text: 'ロールバックトリガーの監視時間を短くし、応答を待つ時間を縮める。',
        why: '監視時間は、リソースを置いたあとのアラームの監視。カスタムリソースの応答待ちは変わらない。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: '例外のときも、署名付きの URL に FAILED を返すようにする。',
        why: '応答がないと既定で 3,600 秒待つ。失敗も返せば、すぐに失敗として進む。待ち時間は ServiceTimeout で短くもできる。',
        section: '/deploy-services/cloudformation-design/#custom-resources',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-pipeline-integrations-lambda-action',
    situation:
      'パイプラインの Lambda アクションで、デプロイ後の画面を確かめている。関数のログでは確認に成功して正常に終わっているが、アクションは終わらず、最後に失敗になる。',
    ask: '直すべき点はどれか。',
    options: [
      {
        text: '関数の戻り値の本文に status: Succeeded を入れ、正常に終わったことを伝える。',
        why: 'CodePipeline は戻り値を見ない。結果は API で返す。',
        section: '/deploy-services/codepipeline-integrations/#invoke-lambda',
      },
      {
        text: '関数から PutJobSuccessResult を呼び、関数のロールにその権限を付ける。',
        why: 'Lambda アクションは PutJobSuccessResult か PutJobFailureResult を受けて終わる。',
        section: '/deploy-services/codepipeline-integrations/#invoke-lambda',
      },
      {
        text: '関数から PutLifecycleEventHookExecutionStatus を呼ぶ。',
        why: 'それは CodeDeploy のフックの結果を返す API。パイプラインのアクションには使わない。',
        section: '/deploy-services/codedeploy-appspec/#hook-timeouts',
      },
      {
        text: '後ろに手動承認のアクションを置き、担当者が画面を見て終わらせる。',
        why: '前のアクションが終わらないと、承認のアクションは始まらない。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-pipeline-integrations-notify',
    situation:
      'パイプラインが失敗したとき、運用チームの Slack に知らせるだけでなく、チケットを自動で起票したい。どのステージで失敗したかもチケットに入れる。',
    ask: '最も適切な構成はどれか。',
    options: [
      {
        text: '本番の前の手動承認アクションに、Slack と起票の両方につながる SNS トピックを設定する。',
        why: '承認を求めるときの通知。失敗のきっかけにはならない。',
        section: '/deploy-services/codepipeline-integrations/#notifications',
      },
      {
        text: 'パイプラインの失敗の通知ルールを作り、Slack のチャネルに詳細を送る。',
        why: '人に知らせることはできるが、起票の処理は動かない。',
        section: '/deploy-services/codepipeline-integrations/#notifications',
      },
      {
        text: 'ステージの FAILED を EventBridge で受けて起票し、人には通知ルールで知らせる。',
        why: '処理を動かすなら EventBridge。ステージのレベルのイベントを使えば、どのステージかが分かる。',
        section: '/deploy-services/codepipeline-integrations/#notifications',
      },
      {
        text: 'パイプラインの最後のステージに Lambda アクションを足し、失敗したステージを調べて起票する。',
        why: '前のステージで失敗すると、実行はそこで止まり、最後のアクションは動かない。',
        section: '/deploy-services/codepipeline-control/#stage-conditions',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-pipeline-integrations-stackset-waves',
    situation:
      '組織の 200 アカウントに共通の設定を StackSets で配っている。変更はまず検証用の 5 アカウントで確かめ、承認を得てから残りに広げたい。すべてを 1 つのパイプラインで行う。',
    ask: '要件を満たす構成はどれか。',
    options: [
      {
        text: '検証用に CloudFormationStackSet、手動承認の後に残りへ CloudFormationStackInstances のアクションを使う。',
        why: '一部だけを更新すると残りは OUTDATED になる。後の段階の CloudFormationStackInstances で CURRENT にそろえる。',
        section: '/deploy-services/codepipeline-integrations/#stacksets-actions',
      },
      {
        text: '検証用の OU で自動デプロイを有効にし、承認を得るたびに、残りのアカウントをその OU へ 1 つずつ移す。',
        why: '自動デプロイは OU への出入りで働く。既存のアカウントへの段階的な更新にはならない。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: '検証用と本番用で StackSet を 2 つ作り、承認の後に、検証用と同じテンプレートを本番用へ手で反映する。',
        why: '手で反映する分だけ、ずれる。1 つの StackSet で段階的に更新できる。',
        section: '/deploy-services/cloudformation-stacksets/#stacksets',
      },
      {
        text: 'アカウントごとに CloudFormation アクションを並べ、間に手動承認を置き、200 のアカウントにクロスアカウントロールを用意する。',
        why: '動くが、ロールとアクションを 200 も管理することになる。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-zone-apex',
    situation:
      'ある企業は、負荷分散の Elastic Beanstalk 環境で Web サイトを公開している。DNS は Route 53 で管理し、利用者には www を付けない example.com でアクセスさせたい。DNS クエリの料金も抑えたい。',
    ask: 'どの設定を行うべきか。',
    options: [
      {
        text: 'example.com に、環境のドメイン名を指す CNAME レコードを作り、TTL を長くする。',
        why: 'CNAME はゾーンの頂点に置けない。サブドメインなら置ける。',
        section: '/deploy-services/elastic-beanstalk-network/#environment-dns',
      },
      {
        text: '環境を単一インスタンスに変え、その Elastic IP アドレスを example.com の A レコードで指す。',
        why: '名前のために、可用性とスケーリングを失う。エイリアスレコードで足りる。',
        section: '/deploy-services/elastic-beanstalk/#environment-types',
      },
      {
        text: '環境のロードバランサーに Elastic IP アドレスを付け、example.com の A レコードで指す。',
        why: '負荷分散環境の入口はロードバランサーで、環境の DNS が指す先は変わり得る。Elastic IP が付くのは単一インスタンス環境。',
        section: '/deploy-services/elastic-beanstalk-network/#environment-dns',
      },
      {
        text: 'example.com に、環境を指す Route 53 のエイリアスレコードを作る。',
        why: 'ゾーンの頂点に置けるのはエイリアスレコードで、エイリアスへのクエリには料金がかからない。',
        section: '/deploy-services/elastic-beanstalk-network/#environment-dns',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-retired-branch',
    situation:
      'ある企業の本番環境は、retired になったプラットフォームブランチの Elastic Beanstalk で動いている。セキュリティ更新を受けられる状態に、停止なしで移したい。新しいブランチでアプリケーションが動くかは、まだ分からない。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: '環境のプラットフォームの変更で、新しいブランチの最新バージョンを選ぶ。',
        why: '変更で移れるのは同じブランチのバージョン。別のブランチへは新しい環境が要る。',
        section: '/deploy-services/elastic-beanstalk-updates/#platform-branch',
      },
      {
        text: '環境を --exact なしでクローンし、クローンした環境の URL で試してから、環境 URL をスワップする。',
        why: 'クローンはできても、同じ retired のブランチのまま。更新は受けられない。',
        section: '/deploy-services/elastic-beanstalk/#al2-retired',
      },
      {
        text: 'マネージドプラットフォーム更新を有効にし、更新レベルをマイナーにする。',
        why: 'マネージド更新は同じブランチのマイナーとパッチだけ。retired のブランチには新しいバージョンも出ない。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-platform-updates',
      },
      {
        text: 'サポートされているブランチで新しい環境を作り、新しい URL で試してから環境 URL をスワップする。',
        why: 'ブランチを越えるにはブルー/グリーンが要る。切り替える前に試せて、戻すのもスワップで済む。',
        section: '/deploy-services/elastic-beanstalk/#al2-retired',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-version-quota',
    situation:
      'ある企業は、CI から 1 日に何十回も Elastic Beanstalk にデプロイしている。ある日から、新しいアプリケーションバージョンを作れず、どの環境にもデプロイできなくなった。再発も防ぎたい。',
    ask: '最初に行うことと再発防止の組み合わせとして、正しいものはどれか。',
    options: [
      {
        text: '古いバージョンを手で消し、全アプリケーションにバージョンのライフサイクルポリシーを設定する。',
        why: 'クォータはリージョン内の全アプリケーションで共有される。届いた後はポリシーが動かないので、先に手で消す。',
        section: '/deploy-services/elastic-beanstalk/#application-versions',
      },
      {
        text: 'S3 のソースバンドルをライフサイクルルールで消し、バンドルの数を減らしてからデプロイする。',
        why: '数えられるのはバージョンの登録。S3 のオブジェクトを消しても減らない。',
        section: '/deploy-services/elastic-beanstalk/#application-versions',
      },
      {
        text: '全アプリケーションにライフサイクルポリシーを設定し、次のデプロイで古いバージョンが消えるのを待つ。',
        why: 'ポリシーが動くのは、バージョンの作成が成功したとき。クォータに届いた後は作成が失敗する。',
        section: '/deploy-services/elastic-beanstalk/#application-versions',
      },
      {
        text: '環境を 2 つに分けて、1 つの環境へのデプロイの回数を半分に減らす。',
        why: '数えられるのはアプリケーションバージョンで、環境の数ではない。',
        section: '/deploy-services/elastic-beanstalk/#application-versions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-console-default-policy',
    situation:
      'ある企業は、検証環境を EB CLI でスケーラブル環境（--single なし）として、本番環境をコンソールで負荷分散環境として作った。どちらもデプロイポリシーは指定していない。検証ではデプロイ中も停止しなかったのに、本番では短い停止が起きた。容量は一時的に減ってもよいが、追加の料金はかけられない。',
    ask: '理由と対応の組み合わせとして正しいものはどれか。',
    options: [
      {
        text: 'コンソールで作った環境の既定は All at once。Immutable に変える。',
        why: '理由は正しいが、Immutable では一時的に 2 倍のインスタンスの料金がかかる。',
        section: '/deploy-services/elastic-beanstalk/#deployment-policies',
      },
      {
        text: '基本ヘルスのため、正常とみなすのが早すぎる。拡張ヘルスに変える。',
        why: 'ヘルスで変わるのは、バッチを正常とみなす条件。全インスタンスを同時に入れ替えることは変わらない。',
        section: '/deploy-services/elastic-beanstalk/#batch-health',
      },
      {
        text: 'コンソールで作った環境の既定は All at once。Rolling に変える。',
        why: 'EB CLI のスケーラブル環境の既定は Rolling。1 バッチ分の容量は減るが、停止も追加の料金もない。',
        section: '/deploy-services/elastic-beanstalk/#default-policy',
      },
      {
        text: 'Rolling で 1 バッチ分の容量が減った。Rolling with additional batch に変える。',
        why: '本番の既定は Rolling ではない。足した 1 バッチ分の料金もかかる。',
        section: '/deploy-services/elastic-beanstalk/#default-policy',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-policies-single-instance',
    situation:
      'ある企業は、費用を抑えるために単一インスタンスの Elastic Beanstalk 環境を使っている。デプロイのたびに短い停止があり、環境の種類を変えずに避けたい。',
    ask: 'どのデプロイポリシーを選ぶか。',
    options: [
      {
        text: 'Rolling',
        why: 'バッチに分ける相手がないので、単一インスタンス環境では使えない。',
        section: '/deploy-services/elastic-beanstalk-policies/#environment-support',
      },
      {
        text: 'Rolling with additional batch',
        why: '単一インスタンス環境では使えない。',
        section: '/deploy-services/elastic-beanstalk-policies/#environment-support',
      },
      {
        text: 'Immutable',
        why: '単一インスタンス環境で使えるのは All at once と Immutable。Immutable は新しいインスタンスが正常になってから入れ替える。',
        section: '/deploy-services/elastic-beanstalk-policies/#environment-support',
      },
      {
        text: 'Traffic splitting',
        why: '割合を分ける ALB が要る。単一インスタンス環境では使えない。',
        section: '/deploy-services/elastic-beanstalk-policies/#environment-support',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-policies-coexist',
    situation:
      'ある企業の新バージョンは、旧バージョンと同じ共有キャッシュの書式を読めず、2 つのバージョンが同時にリクエストを受けると誤った結果を返す。Elastic Beanstalk で停止なしに切り替え、すぐ戻せるようにしたい。',
    ask: 'どの方法を選ぶか。',
    options: [
      {
        text: 'Traffic splitting で 1% から始め、評価時間を長くして、異常がないことを確かめる。',
        why: '割合が小さくても、評価時間の間は新旧が同時に動く。',
        section: '/deploy-services/elastic-beanstalk-policies/#traffic-splitting',
      },
      {
        text: 'Rolling with additional batch で、容量を保ちながらバッチごとに入れ替える。',
        why: '容量は保つが、バッチを入れ替える間は新旧が混在する。',
        section: '/deploy-services/elastic-beanstalk-policies/#policy-comparison',
      },
      {
        text: '新しい環境に新バージョンを入れ、別のキャッシュで試してから環境 URL をスワップする。',
        why: '新旧が別の環境に分かれ、環境ごとに別のキャッシュを使える。新旧が同時に動けないなら、環境スワップを選ぶ。',
        section: '/deploy-services/elastic-beanstalk-policies/#when-to-use',
      },
      {
        text: 'Immutable で新しいインスタンスを 1 つ起動し、正常なら残りもまとめて入れ替える。',
        why: '最初の 1 インスタンスから、新旧が並んでリクエストを受ける。',
        section: '/deploy-services/elastic-beanstalk-policies/#immutable',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-policies-immutable-error',
    situation:
      'ある企業は Immutable でデプロイしている。新バージョンのソースバンドルに、ロードバランサーの設定を変える構成ファイルを加えたところ、デプロイがエラーになった。ロードバランサーの変更は、コードの変更とは独立している。',
    ask: '最も簡単に解決する方法はどれか。',
    options: [
      {
        text: '構成の変更とコードのデプロイを、2 回の更新に分ける。',
        why: 'Immutable はリソースの構成変更と同時にできない。独立した変更なら分ければよい。',
        section: '/deploy-services/elastic-beanstalk-policies/#immutable-limits',
      },
      {
        text: '環境の IgnoreHealthCheck を true にして、同じ更新をやり直す。',
        why: 'ヘルスチェックの失敗を無視する設定で、このエラーとは関係ない。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: 'コマンドタイムアウトを 3,600 秒に延ばし、同じ更新をやり直す。',
        why: '時間切れではなく、組み合わせが認められていない。',
        section: '/deploy-services/elastic-beanstalk-policies/#immutable-limits',
      },
      {
        text: '構成も変えた新しい環境を作り、環境 URL をスワップする。',
        why: 'コードと切り離せない変更なら要るが、独立しているなら 2 回に分けるだけで足りる。',
        section: '/deploy-services/elastic-beanstalk-policies/#immutable-limits',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-policies-slow-start',
    situation:
      'ある企業のアプリケーションは、起動してキャッシュを読み終えるまで 20 分かかる。Rolling でデプロイすると、動作は正常なのにデプロイが毎回失敗し、新旧が混在したまま残る。',
    ask: '検証の厳しさを下げずに解決するには、どうするか。',
    options: [
      {
        text: 'aws:elasticbeanstalk:command の IgnoreHealthCheck を true にする。',
        why: '壊れたバージョンも次のバッチへ進む。検証がなくなる。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: 'HealthCheckSuccessThreshold を Severe にする。',
        why: '異常なインスタンスも正常とみなすことになり、検証が緩む。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: 'BatchSize を 100% にし、すべてのインスタンスに同時に入れて、キャッシュを読み終わるのを一度に待つ。',
        why: '一度に入れ替わる数が増えるだけで、待つ時間は変わらない。失敗の影響は広がる。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: 'aws:elasticbeanstalk:command の Timeout を、起動にかかる時間より長くする。',
        why: '既定は 600 秒（実効 840 秒）で、20 分に足りない。延ばせば、正常になるまで待てる。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-updates-managed',
    situation:
      'ある企業は、60 の Elastic Beanstalk 環境のプラットフォームを毎月手でパッチしている。停止と容量の低下を避けながら、運用の手間を最も減らしたい。メジャーバージョンの更新は別に計画する。',
    ask: 'どの方法を選ぶか。',
    options: [
      {
        text: '構成の更新を Rolling based on Time にし、毎月プラットフォームを手で変更する。',
        why: '手の作業が残る。容量も 1 バッチ分減る。',
        section: '/deploy-services/elastic-beanstalk-updates/#configuration-updates',
      },
      {
        text: '拡張ヘルスを有効にし、マネージドプラットフォーム更新のウィンドウを環境ごとにずらして設定する。',
        why: '毎週のウィンドウに Immutable で当たり、容量は下がらない。拡張ヘルスが前提で、ウィンドウをずらすとスロットリングを避けられる。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-platform-updates',
      },
      {
        text: '毎週、環境をクローンして新しいバージョンに上げ、URL をスワップするパイプラインを作る。',
        why: '動くが、環境の数だけ仕組みを作って保守する。二重の費用もかかる。',
        section: '/deploy-services/elastic-beanstalk/#environment-swap',
      },
      {
        text: 'Systems Manager Patch Manager で、環境の EC2 インスタンスの OS にパッチを当てる。',
        why: 'インスタンスが入れ替わると消え、プラットフォームのバージョンも上がらない。',
        section: '/deploy-services/elastic-beanstalk-updates/#when-to-use',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-updates-instance-type',
    situation:
      'ある企業の環境では、デプロイポリシーが Rolling になっている。インスタンスタイプを変えたところ、すべてのインスタンスが同時に終了し、サイトが止まった。',
    ask: '原因と対策の組み合わせとして正しいものはどれか。',
    options: [
      {
        text: 'デプロイのコマンドタイムアウトが短く、入れ替えている間に全インスタンスが失敗と判定された。Timeout を延ばす。',
        why: '短いと更新が失敗するだけで、全インスタンスが同時に終了する理由にはならない。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: '構成の更新のポリシーが無効だった。RollingUpdateType を Health か Immutable にする。',
        why: 'インスタンスの入れ替えが要る構成の更新は、デプロイとは別の設定で決まる。無効だと停止を避けない。',
        section: '/deploy-services/elastic-beanstalk-updates/#update-kinds',
      },
      {
        text: 'デプロイポリシーの BatchSize が 100% で、全インスタンスが 1 つのバッチになった。BatchSize を 25% に下げる。',
        why: 'デプロイポリシーはアプリケーションのデプロイに効き、構成の更新には効かない。',
        section: '/deploy-services/elastic-beanstalk-updates/#update-kinds',
      },
      {
        text: 'マネージドプラットフォーム更新と構成の更新が重なった。毎週のウィンドウを利用の少ない時間にずらす。',
        why: 'マネージド更新は常に Immutable で、容量を減らさない。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-platform-updates',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-updates-memory-leak',
    situation:
      'ある企業のアプリケーションは、10 日ほど動かすとメモリが不足する。修正には数か月かかる。それまで、停止なしで定期的にインスタンスを入れ替えたい。作り込みは避ける。',
    ask: 'どの設定を使うか。',
    options: [
      {
        text: 'マネージドプラットフォーム更新を有効にし、更新レベルを patch にする。',
        why: '新しいバージョンが出た週しか入れ替わらない。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-platform-updates',
      },
      {
        text: 'Auto Scaling グループのヘルスチェックを ELB にし、不足したものを置き換える。',
        why: '応答しなくなってから置き換える。不足する前の入れ替えにはならない。',
        section: '/deploy-services/elastic-beanstalk-health/#no-replacement',
      },
      {
        text: 'EventBridge のスケジュールで Lambda 関数を動かし、毎週、同じバージョンを All at once で再デプロイする。',
        why: '既存のインスタンスに入れ直すだけで、短い停止もある。',
        section: '/deploy-services/elastic-beanstalk/#deployment-policies',
      },
      {
        text: 'マネージドプラットフォーム更新を有効にし、InstanceRefreshEnabled を true にする。',
        why: '新しいバージョンがなくても、毎週 Immutable で全インスタンスを入れ替える。',
        section: '/deploy-services/elastic-beanstalk-updates/#instance-replacement',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-health-not-replaced',
    situation:
      'ある企業の負荷分散環境で、1 つのインスタンスのアプリケーションが停止した。ロードバランサーからは外れたが、Auto Scaling グループは数時間たっても置き換えない。今後は自動で置き換えたい。',
    ask: 'どの変更を行うか。',
    options: [
      {
        text: 'Resources で、Auto Scaling のヘルスチェックを ELB にする。',
        why: '既定は EC2 のステータスチェックだけを見る。ELB にすると、応答しないインスタンスを置き換える。',
        section: '/deploy-services/elastic-beanstalk-health/#no-replacement',
      },
      {
        text: 'ヘルスチェック URL に、アプリケーションが応答するパスを設定し、異常の判定を早める。',
        why: 'ロードバランサーから外す判定が正しくなるだけで、Auto Scaling の判定は変わらない。',
        section: '/deploy-services/elastic-beanstalk-health/#health-check-url',
      },
      {
        text: 'デプロイポリシーを Immutable に変え、同じバージョンを再デプロイする。',
        why: 'デプロイの方式で、動いている間の置き換えとは関係ない。',
        section: '/deploy-services/elastic-beanstalk-policies/#immutable',
      },
      {
        text: 'ヘルスレポートを基本から拡張に変え、インスタンスの異常を見分けさせる。',
        why: '状態は詳しく分かるが、インスタンスの置き換えは行わない。',
        section: '/deploy-services/elastic-beanstalk-health/#when-to-use',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-health-no-data',
    situation:
      'ある企業は、最小権限のためにインスタンスプロファイルを自作のポリシーに替えた。その後、環境のヘルスが No Data になり、Immutable のデプロイも判定できなくなった。',
    ask: '権限を広げすぎずに直すには、どうするか。',
    options: [
      {
        text: '環境のヘルスレポートを基本に戻し、Immutable のデプロイは今のまま使い続ける。',
        why: 'Immutable は拡張ヘルスが前提なので使えない。',
        section: '/deploy-services/elastic-beanstalk-health/#basic-or-enhanced',
      },
      {
        text: 'サービスロールに CloudWatch への書き込みの権限を足し、情報を集められるようにする。',
        why: '足りないのはインスタンスの側の権限。サービスロールを広げても直らない。',
        section: '/deploy-services/elastic-beanstalk-health/#health-rules',
      },
      {
        text: 'インスタンスプロファイルに elasticbeanstalk:PutInstanceStatistics を許可する。',
        why: '拡張ヘルスのエージェントが情報を送るのに要る権限。管理ポリシーには含まれている。',
        section: '/deploy-services/elastic-beanstalk-health/#health-rules',
      },
      {
        text: '環境の EnhancedHealthAuthEnabled を false にし、認可のないまま情報を送らせる。',
        why: '権限なしでも送れるようになるが、ヘルス情報の偽装を防ぐ認可をなくす。最小権限の目的に反する。',
        section: '/deploy-services/elastic-beanstalk-health/#health-rules',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-health-logs',
    situation:
      'ある企業は、Elastic Beanstalk の環境を頻繁に作り直す。監査のため、インスタンスの標準のログを 1 年間、環境を終了した後も残したい。',
    ask: 'どの設定を行うか。',
    options: [
      {
        text: 'EventBridge のスケジュールで、ログのバンドルを毎日取得し、S3 の URL を 1 年間控えておく。',
        why: '取得したバンドルが S3 に残るのは 15 分。',
        section: '/deploy-services/elastic-beanstalk-health/#logs',
      },
      {
        text: '拡張ヘルスを有効にし、ヘルスの記録を CloudWatch に 1 年間残す。',
        why: '状態の判定の機能で、ログの保存ではない。',
        section: '/deploy-services/elastic-beanstalk-health/#basic-or-enhanced',
      },
      {
        text: 'CloudWatch Logs へのストリーミングを有効にし、終了時に消さない設定で保持期間を 365 日にする。',
        why: '既定は無効で保持は 7 日。終了時に削除する設定を選ぶと、ログは戻せない。',
        section: '/deploy-services/elastic-beanstalk-health/#logs',
      },
      {
        text: 'CloudWatch Logs へのストリーミングを有効にし、保持期間を 365 日にして、終了時にログを削除する設定にする。',
        why: '環境の終了と同時にロググループが消える。',
        section: '/deploy-services/elastic-beanstalk-health/#logs',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-worker-offload',
    situation:
      'ある企業の Elastic Beanstalk の Web アプリケーションは、PDF の作成をリクエストの中で行い、混雑すると応答しなくなる。少ない変更で、処理を切り離して別に増減させたい。',
    ask: 'どの構成にするか。',
    options: [
      {
        text: 'Web サーバー環境から SQS キューにメッセージを送り、ワーカー環境で処理する。',
        why: 'デーモンがキューを読んで POST するので、アプリケーションは POST に応えるだけでよい。増減も Web と別。',
        section: '/deploy-services/elastic-beanstalk-worker/#how-it-works',
      },
      {
        text: '同じインスタンスで別プロセスを起動し、PDF の作成だけを非同期のジョブとして処理する。',
        why: '負荷が高いと、背後の処理がリクエストの応答を妨げる。利用者の数と処理の量が比例しないときに増減もしにくい。',
        section: '/deploy-services/elastic-beanstalk-worker/#how-it-works',
      },
      {
        text: 'ワーカー環境を作り、Web サーバー環境からその URL に HTTP の POST で送る。',
        why: 'ワーカー環境に公開の入口はない。SQS キューを通す。',
        section: '/deploy-services/elastic-beanstalk-network/#environment-dns',
      },
      {
        text: 'Web サーバー環境のインスタンスタイプを大きくし、PDF の作成に CPU を割り当てる。',
        why: '混雑の限界が上がるだけで、長い処理とリクエストが同じインスタンスを奪い合う。',
        section: '/deploy-services/elastic-beanstalk-worker/#how-it-works',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-worker-duplicate',
    situation:
      'ある企業のワーカー環境では、動画の変換に 20 分かかる。変換は成功しているのに、同じ動画が別のインスタンスでも変換される。',
    ask: 'どの設定を変えるか。',
    options: [
      {
        text: 'メッセージを受け取るとすぐ 200 OK を返すようにし、変換はその後で非同期に行う。',
        why: '返した時点でメッセージが消える。処理の途中で落ちると、仕事が失われる。',
        section: '/deploy-services/elastic-beanstalk-worker/#message-outcome',
      },
      {
        text: 'ワーカー環境の MaxRetries を 1 にし、同じメッセージの再試行をなくす。',
        why: '再試行の上限が減るだけで、処理中のメッセージが見える問題は残る。成功した処理がデッドレターキューに移ることもある。',
        section: '/deploy-services/elastic-beanstalk-worker/#dead-letter-queue',
      },
      {
        text: 'キューの RetentionPeriod を 20 分より短くし、残るメッセージを早く消す。',
        why: '保持期間を過ぎたメッセージが消えるだけで、二重の処理は防げない。',
        section: '/deploy-services/elastic-beanstalk-worker/#message-outcome',
      },
      {
        text: 'VisibilityTimeout と InactivityTimeout を 20 分より長くする。',
        why: '既定は 300 秒と 299 秒。処理の途中で見えるようになったり、応答なしと判断されて戻ったりする。',
        section: '/deploy-services/elastic-beanstalk-worker/#message-outcome',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-worker-queue-retention',
    situation:
      'ある会社の Elastic Beanstalk のワーカー環境は、前からある SQS の標準キューを読む。キューの保持期間は 14 日、環境の RetentionPeriod は既定の 4 日。長い障害の後、5 日前のメッセージが処理されないまま消えていた。デッドレターキューにもない。',
    ask: '原因はどれか。',
    options: [
      {
        text: 'SQS が、保持期間を過ぎたメッセージを消した。',
        why: 'キューの保持期間は 14 日。5 日ではまだ消えない。',
        section: '/deploy-services/elastic-beanstalk-worker/#message-outcome',
      },
      {
        text: '可視性タイムアウトが短く、ほかのデーモンが読んだ。',
        why: '二重に処理される原因。処理されずに消える原因ではない。',
        section: '/deploy-services/elastic-beanstalk-worker/#message-outcome',
      },
      {
        text: '再試行の上限を超えたメッセージが、捨てられた。',
        why: '上限を超えたものは、デッドレターキューに移る。',
        section: '/deploy-services/elastic-beanstalk-worker/#dead-letter-queue',
      },
      {
        text: 'デーモンが、環境の保持期間を過ぎたものを消した。',
        why: '環境の RetentionPeriod が SQS の保持期間より短いと、デーモンが先に消す。',
        section: '/deploy-services/elastic-beanstalk-worker/#message-outcome',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-worker-cron-fifo',
    situation:
      'ある企業のワーカー環境は、cron.yaml で夜間の集計を起動している。順序を守るために、既存の FIFO キューを使うように変えたところ、集計が起動しなくなった。',
    ask: '原因はどれか。',
    options: [
      {
        text: 'リーダーのインスタンスが複数になり、互いのタスクを打ち消した。',
        why: 'リーダーは DynamoDB のテーブルへの書き込みで 1 つに決まる。',
        section: '/deploy-services/elastic-beanstalk-worker/#periodic-tasks',
      },
      {
        text: 'FIFO キューを指定したワーカー環境では、定期的なタスクが使えない。',
        why: '定期的なタスクは標準キューのときだけ動く。順序も要るなら、標準キューの 2 つ目のワーカー環境に移す。',
        section: '/deploy-services/elastic-beanstalk-worker/#periodic-tasks',
      },
      {
        text: 'FIFO キューはワーカー環境に指定できない。',
        why: '指定できる。使えないのは定期的なタスク。',
        section: '/deploy-services/elastic-beanstalk-worker/#periodic-tasks',
      },
      {
        text: 'cron.yaml の時刻が、UTC ではなく環境のタイムゾーンで解釈された。',
        why: '時刻はいつも UTC。キューを変える前も同じなので、起動しない原因にならない。',
        section: '/deploy-services/elastic-beanstalk-worker/#periodic-tasks',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-database-retain',
    situation:
      'ある企業の環境には、Elastic Beanstalk が作った RDS が結合している。削除ポリシーは Snapshot。データベースを動かしたまま環境から切り離し、ブルー/グリーンに移りたい。',
    ask: 'どの手順が正しいか。',
    options: [
      {
        text: 'そのまま切り離し、作られたスナップショットから新しい RDS を復元する。',
        why: 'データは残るが、データベースは終了する。動かしたままという条件に反する。',
        section: '/deploy-services/elastic-beanstalk-database/#deletion-policy',
      },
      {
        text: '削除ポリシーを Retain に変えて適用し、完了してから切り離しを適用する。',
        why: '同時に出した削除ポリシーの変更は無視される。2 つの操作に分けて、Retain が効いてから切り離す。',
        section: '/deploy-services/elastic-beanstalk-database/#decouple',
      },
      {
        text: '環境を終了し、残った RDS の削除保護を RDS コンソールで有効にする。',
        why: '終了すると今のポリシーで処理される。後から有効にしても戻らない。',
        section: '/deploy-services/elastic-beanstalk-database/#deletion-policy',
      },
      {
        text: 'Retain への変更とデータベースの切り離しを、同じ更新で適用する。',
        why: 'ポリシーの変更は無視され、Snapshot のまま切り離されてデータベースは終了する。',
        section: '/deploy-services/elastic-beanstalk-database/#decouple',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-database-drift',
    situation:
      'ある企業は、環境に結合した RDS のストレージの種類と IOPS を RDS コンソールで変えた。次の環境の更新で、設定が元に戻った。',
    ask: '変更を保つには、どうするか。',
    options: [
      {
        text: '環境プロパティの RDS_HOSTNAME などを設定し直し、環境を更新する。',
        why: '接続情報の設定で、ストレージの設定とは関係ない。',
        section: '/deploy-services/elastic-beanstalk-database/#coupled-or-decoupled',
      },
      {
        text: 'RDS コンソールで変え、メンテナンスウィンドウを待たずに変更を即時に適用する。',
        why: '適用の時期は関係ない。環境の更新で上書きされる。',
        section: '/deploy-services/elastic-beanstalk-database/#out-of-sync',
      },
      {
        text: '先に環境を再構築し、その後で RDS コンソールからストレージの設定を変える。',
        why: '環境の外で変える限り、次の更新でまた戻る。',
        section: '/deploy-services/elastic-beanstalk-database/#out-of-sync',
      },
      {
        text: '構成ファイルの Resources で AWSEBRDSDatabase に書く。',
        why: '結合したデータベースは環境の定義が優先される。構成オプションにない設定は Resources に書く。',
        section: '/deploy-services/elastic-beanstalk-database/#out-of-sync',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-database-security-group',
    situation:
      'ある企業は、外部の RDS のセキュリティグループに、環境が自動で作ったセキュリティグループを許可する規則を足した。その環境を終了しようとすると失敗する。',
    ask: '原因と対策はどれか。',
    options: [
      {
        text: 'RDS の規則が環境のグループを参照している。別に作ったグループを環境に付けて許可し直す。',
        why: '参照が残ると、環境のセキュリティグループを消せない。別のグループを使えば、環境の寿命に縛られない。',
        section: '/deploy-services/elastic-beanstalk-database/#external-database',
      },
      {
        text: '外部の RDS で削除保護が有効になっている。削除保護を無効にしてから、環境をもう一度終了する。',
        why: '外部の RDS は環境の終了で消えない。削除保護は関係ない。',
        section: '/deploy-services/elastic-beanstalk-database/#coupled-or-decoupled',
      },
      {
        text: '環境の CNAME が別の環境とスワップされている。元に戻してから終了する。',
        why: 'CNAME は終了を妨げない。',
        section: '/deploy-services/elastic-beanstalk-network/#environment-dns',
      },
      {
        text: 'データベースの削除ポリシーが Retain になっている。Delete に変えてから終了する。',
        why: '削除ポリシーは結合したデータベースの設定。外部の RDS にはない。',
        section: '/deploy-services/elastic-beanstalk-database/#deletion-policy',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-private-vpc-endpoints',
    situation:
      'ある企業は、インターネットゲートウェイも NAT もない VPC で Elastic Beanstalk の環境を動かす。elasticbeanstalk と elasticbeanstalk-health のインターフェイスエンドポイントを作ったが、環境の作成が失敗する。インターネットへの経路は作れない。',
    ask: '何を足すべきか。',
    options: [
      {
        text: '環境の構成に HTTPS_PROXY を設定し、別の VPC の Web プロキシを通して外に出る。',
        why: 'Elastic Beanstalk は Web プロキシの設定に対応していない。インターネットへの経路を作らない条件にも反する。',
        section: '/deploy-services/elastic-beanstalk-network/#vpc-layouts',
      },
      {
        text: 'S3、SQS、CloudFormation、CloudWatch Logs のエンドポイントも作る。',
        why: 'インスタンスは、ほかのサービスにも公開の名前で送る。その全部にエンドポイントが要る。',
        section: '/deploy-services/elastic-beanstalk-network/#private-vpc',
      },
      {
        text: 'デプロイの間だけ NAT ゲートウェイを置き、環境ができたら削除する。',
        why: '経路を作れない条件に反する。スケールアウトのたびに同じ失敗が起きる。',
        section: '/deploy-services/elastic-beanstalk-network/#private-vpc',
      },
      {
        text: '拡張ヘルスを基本ヘルスに変え、elasticbeanstalk-health のエンドポイントを削除する。',
        why: 'ヘルスの送信先が減るだけ。バージョンの取得や完了の通知はできないまま。',
        section: '/deploy-services/elastic-beanstalk-network/#private-vpc',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-endpoint-policy',
    situation:
      'ある企業は、データの持ち出しを防ぐため、S3 の VPC エンドポイントのポリシーを自社のバケットだけに絞った。その後、Elastic Beanstalk の環境の作成と更新が失敗するようになった。持ち出しの対策は続ける。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'インスタンスプロファイルに AmazonS3FullAccess を付け、エンドポイントポリシーはそのままにする。',
        why: 'エンドポイントポリシーは IAM の権限で上書きできない。両方で許可が要る。',
        section: '/deploy-services/elastic-beanstalk-network/#endpoint-policy',
      },
      {
        text: 'エンドポイントポリシーを既定に戻し、バケットポリシーだけで持ち出しを防ぐ。',
        why: '動くが、社外のバケットへの書き込みを止められなくなる。',
        section: '/deploy-services/elastic-beanstalk-network/#endpoint-policy',
      },
      {
        text: 'プラットフォームのアセットと CloudFormation の待機条件のバケットの読み取りも、同じポリシーで許可する。',
        why: '環境の作成と更新は、AWS が持つこれらのバケットを読む。エンドポイントのポリシーは 1 つなので、まとめて書く。',
        section: '/deploy-services/elastic-beanstalk-network/#endpoint-policy',
      },
      {
        text: 'Elastic Beanstalk のために 2 つ目のエンドポイントポリシーを作り、同じエンドポイントに付ける。',
        why: '1 つのエンドポイントに付けられるポリシーは 1 つ。',
        section: '/deploy-services/elastic-beanstalk-network/#endpoint-policy',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-https-redirect-unhealthy',
    situation:
      'ある企業は、CLB の Elastic Beanstalk 環境で、インスタンスの Web サーバーにすべての HTTP リクエストを HTTPS へリダイレクトさせた。直後に全インスタンスが異常になり、応答が返らない。ヘルスチェックは HTTP で「/」を見ている。',
    ask: '最も少ない変更で直す方法はどれか。',
    options: [
      {
        text: 'ヘルスチェックのリクエストだけはリダイレクトせず、200 を返すようにする。',
        why: 'ロードバランサーは 200 OK を期待する。リダイレクトの応答では、正常とみなされない。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#https-redirect',
      },
      {
        text: '動いている環境のロードバランサーを ALB に変え、リスナーでリダイレクトする。',
        why: '種類は作成のときだけ選べる。新しい環境と切り替えが要り、変更が大きい。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#types',
      },
      {
        text: 'IgnoreHealthCheck を true にして、同じバージョンをもう一度デプロイする。',
        why: 'デプロイが進むだけ。ロードバランサーは異常なインスタンスにリクエストを流さない。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: 'TCP パススルーに変え、暗号化された通信をそのままインスタンスに渡す。',
        why: 'HTTP のリダイレクトとヘルスチェックの問題は残る。応答のメトリクスも失う。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#https-termination',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-end-to-end-encryption',
    situation:
      'ある企業は、規制のため、利用者から EC2 インスタンスまでの全区間を暗号化しなければならない。パスごとの振り分けとリクエスト数のメトリクスは使い続けたい。環境は ALB を使っている。',
    ask: 'どの構成を選ぶべきか。',
    options: [
      {
        text: 'ALB の 443 番を TCP のリスナーにして、暗号化された通信をインスタンスへ渡す。',
        why: 'ALB は TCP のリスナーを持てない。パススルーではリクエストの中も見えない。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#https-termination',
      },
      {
        text: 'ALB の HTTPS リスナーで終端し、インスタンスとは同じ VPC の中なので HTTP で通信する。',
        why: '全区間の暗号化という条件を満たさない。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#https-termination',
      },
      {
        text: 'NLB の新しい環境を作り、TLS を復号せずにインスタンスへ渡す。',
        why: '暗号化はできるが、パスごとの振り分けができなくなる。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#types',
      },
      {
        text: 'ALB で終端した後、インスタンスの 443 番へ HTTPS で転送し、プロキシでもう一度終端する。',
        why: '両方で終端すれば、ALB がリクエストを見ながら、全区間を暗号化できる。インスタンスは自己署名の証明書でよい。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#https-termination',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-alb-health-path',
    situation:
      'ある企業は、ALB の Elastic Beanstalk 環境に、5000 番で待つ管理用のプロセスを足し、「/admin」をそこへ振り分けた。環境のヘルスチェック URL は「/health」に設定してある。管理用のプロセスは「/」に 404 を返し、異常と判定される。',
    ask: '原因と対策はどれか。',
    options: [
      {
        text: '環境のヘルスチェック URL は 1 つしか持てない。管理用のプロセスを別の環境に移す。',
        why: 'ALB では、プロセスごとにパスを持てる。環境を分ける必要はない。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#types',
      },
      {
        text: 'ALB のヘルスチェックは環境の URL を使わない。管理用のプロセスに、自分のパスを設定する。',
        why: 'ALB は、プロセスごとに設定したパスを使う。足したプロセスにもパスが要る。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#types',
      },
      {
        text: '拡張ヘルスが 4xx を数えている。規則で、アプリケーションの 4xx を無視する。',
        why: '拡張ヘルスの規則は、ALB のヘルスチェックの判定を変えない。',
        section: '/deploy-services/elastic-beanstalk-health/#health-rules',
      },
      {
        text: 'Auto Scaling のヘルスチェックが EC2 のまま。ELB に変えて、判定をそろえる。',
        why: '置き換えの判定が変わり、異常なまま置き換えを繰り返す。',
        section: '/deploy-services/elastic-beanstalk-health/#no-replacement',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-spot-on-demand-base',
    situation:
      'ある企業は、負荷分散の Elastic Beanstalk 環境の費用を下げたい。インスタンスは 10 から 24 の間で増減する。中断があっても 4 インスタンスはオンデマンドで動き続け、残りの半分はスポットでよい。',
    ask: 'どう設定するか。',
    options: [
      {
        text: 'MinSize を 4 にして EnableSpot を true にし、ほかのオプションは既定のままにする。',
        why: '始めの数が 4 に減る。既定では、必ずオンデマンドにする数は 0 で、4 は保証されない。',
        section: '/deploy-services/elastic-beanstalk-capacity/#spot',
      },
      {
        text: 'スポットだけの環境を別に作り、Route 53 の加重レコードで 50% ずつに分ける。',
        why: '環境が 2 つになり、費用も手間も増える。1 つの環境で混ぜられる。',
        section: '/deploy-services/elastic-beanstalk-capacity/#spot',
      },
      {
        text: 'EnableSpot を true、SpotFleetOnDemandBase を 4、割合を 50 にする。',
        why: '4 つまではオンデマンドで、超えた分の 50% がオンデマンド、残りがスポットになる。始めの数は MinSize の 10 のまま。',
        section: '/deploy-services/elastic-beanstalk-capacity/#spot',
      },
      {
        text: 'SpotFleetOnDemandBase を 10、割合を 0 にして、増えた分だけをスポットにする。',
        why: '始めの 10 がすべてオンデマンドになり、費用が十分に下がらない。',
        section: '/deploy-services/elastic-beanstalk-capacity/#spot',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-trigger-cpu',
    situation:
      'ある企業の Elastic Beanstalk の API は、計算が重く、応答は小さい。昼に CPU 使用率が 95% になり応答が遅れるが、インスタンスは増えない。最大サイズには余裕がある。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'ヘルスチェック URL を計算の重いパスに変え、遅いインスタンスを異常と判定させる。',
        why: '異常と判定されたインスタンスがサービスから外れ、さらに足りなくなる。',
        section: '/deploy-services/elastic-beanstalk-health/#health-check-url',
      },
      {
        text: 'Auto Scaling のヘルスチェックを ELB に変え、遅いインスタンスを置き換えさせる。',
        why: '置き換わるだけで、数は増えない。',
        section: '/deploy-services/elastic-beanstalk-health/#no-replacement',
      },
      {
        text: 'Auto Scaling グループの希望する容量を、EC2 のコンソールで直接大きくする。',
        why: '環境の外からの変更で、ずれの原因になる。負荷にも追いつかない。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: 'スケーリングのトリガーを、既定の NetworkOut から CPU 使用率に変える。',
        why: '既定のトリガーは送信の量。応答が小さいと、CPU が高くても増えない。',
        section: '/deploy-services/elastic-beanstalk-capacity/#scaling-triggers',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-launch-template-permission',
    situation:
      'ある企業は、サービスロールに自作のポリシーだけを付けた古い Elastic Beanstalk 環境で、ルートボリュームを gp3 に変えた。環境の更新が、EC2 の権限のエラーで失敗する。最小権限は保ちたい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'サービスロールのポリシーに、起動テンプレートを作成・管理する権限を足す。',
        why: 'gp3 の設定で起動テンプレートに移る。自作のポリシーには、その権限がない。',
        section: '/deploy-services/elastic-beanstalk-capacity/#launch-templates',
      },
      {
        text: 'gp3 の設定を消し、元の起動設定に戻してから、もう一度更新する。',
        why: 'もう一度 gp3 にすれば、同じ権限のエラーになる。移った後なら、起動設定には戻らない。',
        section: '/deploy-services/elastic-beanstalk-capacity/#launch-templates',
      },
      {
        text: 'インスタンスプロファイルに、起動テンプレートを作成・管理する権限を足す。',
        why: 'インスタンスの上の処理に使う権限。環境の更新には使われない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#three-roles',
      },
      {
        text: 'サービスロールに AdministratorAccess を付けて、起動テンプレートに移る。',
        why: '動くが、最小権限を保てない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#missing-permissions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-secret-rotation-scale-out',
    situation:
      'ある企業は、データベースのパスワードを Secrets Manager の環境シークレットで渡している。パスワードのローテーションの後、既存のインスタンスは接続できず、スケールアウトしたインスタンスだけが動いた。',
    ask: '次のローテーションから、どう防ぐか。',
    options: [
      {
        text: 'インスタンスプロファイルに secretsmanager:RotateSecret を足し、自動で取り直させる。',
        why: '値を取るのはインスタンスの起動のときだけ。権限を足しても、自動では取り直さない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#environment-secrets',
      },
      {
        text: 'パスワードを構成ファイルの環境変数に書き、ローテーションのたびにデプロイする。',
        why: 'ソースバンドルに秘密が残る。デプロイの途中の混在も同じように起きる。',
        section: '/deploy-services/elastic-beanstalk-permissions/#environment-secrets',
      },
      {
        text: 'シークレットの代わりに Parameter Store の SecureString を使う。',
        why: '取る時期は同じ。置き場所を変えても、自動では更新されない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#environment-secrets',
      },
      {
        text: 'ローテーションの間は新旧の両方の値で動くようにし、RestartAppServer で取り直す。',
        why: '取り直すまでは、インスタンスごとに値が違い得る。両方を受け付ければ、切り替えの間も動く。',
        section: '/deploy-services/elastic-beanstalk-permissions/#environment-secrets',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-cross-environment-s3',
    situation:
      'ある企業は、1 つのアカウントで 2 つの部門の Elastic Beanstalk アプリケーションを動かしている。監査で、片方の環境のインスタンスから、もう片方の環境の S3 のファイルを読めることが分かった。',
    ask: '最も少ない変更で防ぐ方法はどれか。',
    options: [
      {
        text: 'Elastic Beanstalk のバケットを削除し、部門ごとのバケットに作り直す。',
        why: 'バケットは Elastic Beanstalk がリージョンごとに使う。消すと、スケールアウトなどが動かなくなるおそれがある。',
        section: '/deploy-services/elastic-beanstalk-permissions/#isolation',
      },
      {
        text: '利用者のポリシーで、elasticbeanstalk:InApplication を使い、ほかの部門のアプリケーションを拒否する。',
        why: '利用者の操作は絞れるが、インスタンスの S3 への権限は変わらない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#isolation',
      },
      {
        text: '環境ごとにインスタンスプロファイルを作り、S3 の権限をその環境 ID のパスに絞る。',
        why: 'マネージドポリシーは elasticbeanstalk-* のバケットをすべて許可する。環境 ID のパスに絞れば、ほかの環境は読めない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#isolation',
      },
      {
        text: 'それぞれの環境を別の VPC に移し、S3 のゲートウェイエンドポイントを分ける。',
        why: 'ネットワークを分けても、同じ権限で同じバケットに届く。',
        section: '/deploy-services/elastic-beanstalk-network/#endpoint-policy',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-service-linked-role',
    situation:
      'ある企業では、開発者に IAM のロールを作る権限を与えない。新しいアカウントで、開発者が AWS CLI の create-environment をサービスロールの指定なしで実行すると、権限のエラーで失敗した。',
    ask: '最小の権限で、開発者が環境を作れるようにするにはどうするか。',
    options: [
      {
        text: '開発者に iam:CreateRole と iam:PassRole を許可し、環境ごとにサービスロールを作らせる。',
        why: 'ロールを作らせないという条件に反する。',
        section: '/deploy-services/elastic-beanstalk-permissions/#role-creation',
      },
      {
        text: '開発者に AdministratorAccess-AWSElasticBeanstalk を付けたうえで、コンソールから作らせる。',
        why: 'このポリシーは、aws-elasticbeanstalk で始まるロールの作成も許可する。最小の権限にならず、ロールを作らせない条件にも反する。',
        section: '/deploy-services/elastic-beanstalk-permissions/#role-creation',
      },
      {
        text: 'インスタンスプロファイルに AWSElasticBeanstalkEnhancedHealth を付け、サービスロールの代わりにする。',
        why: 'インスタンスプロファイルは、サービスロールの代わりにならない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#three-roles',
      },
      {
        text: '管理者が IAM で、監視用のサービスにリンクされたロールを先に作っておく。',
        why: '指定がないと、API はサービスにリンクされたロールを作ろうとする。先にあれば、開発者に iam:CreateServiceLinkedRole は要らない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#role-creation',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-custom-ami-patches',
    situation:
      'ある企業は、起動を速くするためにカスタム AMI を使い、マネージドプラットフォーム更新を有効にしている。更新は毎週成功しているが、脆弱性の検査で、OS のパッケージが古いままと分かった。',
    ask: 'どうするか。',
    options: [
      {
        text: '新しいプラットフォームバージョンの AMI から、カスタム AMI を作り直して環境に指定する。',
        why: 'プラットフォームのバージョンが上がっても、カスタム AMI は使い続けられる。AMI は自分で作り直す。',
        section: '/deploy-services/elastic-beanstalk-docker/#custom-ami',
      },
      {
        text: '動いているインスタンスで OS を更新し、そこからカスタム AMI を作る。',
        why: '環境の中のインスタンスから作ると、準備の跡とそのときのバージョンが残り、問題を起こす。',
        section: '/deploy-services/elastic-beanstalk-docker/#custom-ami',
      },
      {
        text: 'UpdateLevel を patch から minor に変え、OS のパッケージも更新の対象にする。',
        why: '更新のレベルを変えても、カスタム AMI は置き換わらない。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-platform-updates',
      },
      {
        text: 'InstanceRefreshEnabled を true にして、毎週すべてのインスタンスを入れ替える。',
        why: '同じカスタム AMI から起動し直すだけ。',
        section: '/deploy-services/elastic-beanstalk-updates/#instance-replacement',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-ecs-docker-failed-task',
    situation:
      'ある企業は、ECS で管理する Docker の Elastic Beanstalk 環境に、新しいバージョンをデプロイした。ECS のタスクが失敗し、コンテナの 1 つが起動しない。担当者は、自動で前のバージョンに戻るのを待っている。',
    ask: '何が起きるか。どうすべきか。',
    options: [
      {
        text: 'ヘルスチェックが失敗すると、Auto Scaling が前のバージョンのインスタンスに置き換える。待てばよい。',
        why: '既定では置き換わらない。置き換わっても、デプロイしたバージョンが失敗する状態は続く。',
        section: '/deploy-services/elastic-beanstalk-docker/#container-failure',
      },
      {
        text: '自動では戻らない。動いていたバージョンを、もう一度デプロイする。',
        why: 'ECS のタスクの失敗では、Elastic Beanstalk は環境を戻さない。',
        section: '/deploy-services/elastic-beanstalk-docker/#container-failure',
      },
      {
        text: '自動では戻らない。ECS のコンソールで、タスク定義を前のリビジョンに変える。',
        why: '環境の外からの変更で、次の更新とずれる。Elastic Beanstalk から再デプロイする。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: 'CloudFormation のスタックがロールバックされる。完了を待ってから、原因を調べる。',
        why: 'コンテナの失敗はスタックの更新ではない。ロールバックは起きない。',
        section: '/deploy-services/elastic-beanstalk-docker/#container-failure',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-docker-ecr-pull',
    situation:
      'ある企業は、Docker プラットフォームの環境で、同じアカウントの ECR の非公開リポジトリのイメージを使う。デプロイが、イメージの取得の権限エラーで失敗する。長期の認証情報は使わない。',
    ask: '何を足すべきか。',
    options: [
      {
        text: 'docker login の結果の認証ファイルを S3 に置き、Dockerrun.aws.json で指す。',
        why: 'ECR なら認証は自動で行われ、ファイルは要らない。足りないのは、読み取りの権限。',
        section: '/deploy-services/elastic-beanstalk-docker/#private-images',
      },
      {
        text: 'サービスロールに AmazonEC2ContainerRegistryReadOnly を付ける。',
        why: 'イメージを取るのはインスタンス。サービスロールの権限は使われない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#three-roles',
      },
      {
        text: 'インスタンスプロファイルに、リポジトリを読む権限を足す。',
        why: 'Elastic Beanstalk は、インスタンスプロファイルで ECR に自動で認証する。',
        section: '/deploy-services/elastic-beanstalk-docker/#private-images',
      },
      {
        text: 'IAM ユーザーのアクセスキーを環境変数に入れ、prebuild フックで docker login する。',
        why: '長期の認証情報を使わない条件に反する。',
        section: '/deploy-services/elastic-beanstalk-docker/#private-images',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ebext-asg-property',
    situation:
      'ある企業は、Elastic Beanstalk の Auto Scaling グループの、構成オプションにない設定を変えたい。EC2 のコンソールで変えたところ、次の更新で元に戻った。設定はコードで管理したい。',
    ask: 'どうするか。',
    options: [
      {
        text: '構成ファイルの option_settings に、変える CloudFormation のプロパティ名をそのまま書く。',
        why: 'option_settings に書けるのは構成オプションだけ。',
        section: '/deploy-services/ebextensions-resources/#resources',
      },
      {
        text: '構成ファイルの Resources に、新しい Auto Scaling グループを足す。',
        why: '環境のグループは変わらず、別のグループが増える。',
        section: '/deploy-services/ebextensions-resources/#resource-names',
      },
      {
        text: '更新のたびに、EC2 のコンソールの変更を SDK で行うスクリプトを動かす。',
        why: '環境の外からの変更は、ずれと失敗の原因になる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: '構成ファイルの Resources に AWSEBAutoScalingGroup と書き、変えるプロパティを書く。',
        why: '決まった名前で書いたプロパティは、環境のスタックのリソースに重ねられる。',
        section: '/deploy-services/ebextensions-resources/#resource-names',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ebext-get-option-setting',
    situation:
      'ある企業は、同じソースバンドルを検証と本番の環境で使う。構成ファイルの Resources で足すアラームのしきい値を、環境ごとに変えたい。ソースバンドルは分けない。',
    ask: 'どう書くか。',
    options: [
      {
        text: 'Fn::GetOptionSetting で、環境ごとに決めた構成オプションの値を取り出す。',
        why: '構成オプションの値は環境ごとに持てる。関数で取り出せば、同じファイルで済む。',
        section: '/deploy-services/ebextensions-resources/#functions',
      },
      {
        text: 'Fn::ImportValue で、環境ごとに別の CloudFormation スタックが出力した値を取り込む。',
        why: '構成ファイルで使える関数は Ref・Fn::GetAtt・Fn::Join・Fn::GetOptionSetting の 4 つ。',
        section: '/deploy-services/ebextensions-resources/#functions',
      },
      {
        text: '検証用と本番用の構成ファイルを両方入れ、環境の名前で選ばせる。',
        why: '.ebextensions の構成ファイルは、どの環境でもすべて処理される。',
        section: '/deploy-services/ebextensions/#placement',
      },
      {
        text: 'container_commands で環境変数を読み、構成ファイルを書き換える。',
        why: 'Resources はインスタンスの上では処理されない。コマンドが動くときには決まっている。',
        section: '/deploy-services/ebextensions/#config-keys',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-bucket-deleted',
    situation:
      'ある企業は、費用を減らすため、使っていないように見える elasticbeanstalk- で始まる S3 バケットを、バケットポリシーを外して削除した。翌日の負荷の増加で、環境の新しいインスタンスが起動しなくなった。動いているインスタンスには影響がない。',
    ask: '原因と、今後の費用の減らし方はどれか。',
    options: [
      {
        text: 'インスタンスプロファイルの権限が消えた。プロファイルを作り直し、今後もバケットごと消す。',
        why: 'バケットを消しても、インスタンスプロファイルは変わらない。',
        section: '/deploy-services/elastic-beanstalk-permissions/#three-roles',
      },
      {
        text: '拡張ヘルスの記録が消えた。基本ヘルスに変えれば、バケットは要らない。',
        why: 'ヘルスの記録はこのバケットに置かれない。',
        section: '/deploy-services/elastic-beanstalk-health/#basic-or-enhanced',
      },
      {
        text: '新しいインスタンスがバージョンを取れない。今後は、中の古いソースバンドルやログだけを消す。',
        why: 'インスタンスは、起動のときにこのバケットからバージョンを取る。消してよいのは、要らなくなった中のもの。',
        section: '/deploy-services/elastic-beanstalk-recovery/#s3-bucket',
      },
      {
        text: 'スタックのテンプレートが消えた。CloudFormation のドリフト検出で戻し、今後はバケットを複製する。',
        why: 'ドリフト検出は、消えたものを戻さない。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-saved-config-account',
    situation:
      'ある企業は、検証アカウントの Elastic Beanstalk 環境と同じ構成オプションの環境を、本番アカウントに作る。構成はコンソールで少しずつ調整してきた。アプリケーションのコードは、別のパイプラインで本番に届く。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: '環境の構成を保存し、eb config get で取り出して本番のバケットに置き、環境を作るときに適用する。',
        why: '保存された設定は YAML。形が正しく、決まった場所にあれば適用できる。ロールの名前などは本番のものに直す。',
        section: '/deploy-services/ebextensions-precedence/#saved-configurations',
      },
      {
        text: '検証アカウントの環境を eb clone で複製し、本番アカウントに作る。',
        why: 'クローンは、アカウントを越えて作る機能ではない。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#eb-clone',
      },
      {
        text: '検証環境のソースバンドルを本番にデプロイし、.ebextensions の値を効かせる。',
        why: 'コンソールで調整した値は、.ebextensions に入っていない。',
        section: '/deploy-services/ebextensions-precedence/#levels',
      },
      {
        text: '検証環境の CloudFormation スタックのテンプレートを取り出し、本番アカウントでスタックを作る。',
        why: 'できるのはリソースだけで、Elastic Beanstalk の環境として管理されない。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-managed-update-alert',
    situation:
      'ある企業は、多数の環境でマネージドプラットフォーム更新を使う。更新が失敗したときだけ、担当者のチャットに知らせたい。環境ごとに監視の仕組みは入れない。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: '環境ごとにインスタンスログのストリーミングを有効にし、メトリクスフィルターで失敗の行を数える。',
        why: '更新の結果はインスタンスのログに決まった形では出ない。環境ごとの設定も要る。',
        section: '/deploy-services/elastic-beanstalk-health/#logs',
      },
      {
        text: 'EventBridge で、マネージド更新の失敗に一致するルールを 1 つ作って通知する。',
        why: '「Managed update status change」のイベントは、すべての環境の分を 1 つのルールで受けられる。ベストエフォートなので、ほかの監視も残す。',
        section: '/deploy-services/elastic-beanstalk-health/#notifications',
      },
      {
        text: 'EnvironmentHealth のアラームを環境ごとに作り、Degraded になったら知らせる。',
        why: '失敗した更新は取り消されて旧インスタンスが残るので、ヘルスは下がらないことがある。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-platform-updates',
      },
      {
        text: 'メンテナンスウィンドウの後に、全環境のプラットフォームバージョンを Lambda 関数で比べる。',
        why: '動くが、仕組みを作って保守する手間がかかる。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-update-missing',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ebext-efs-two-deployments',
    situation:
      'ある企業は、負荷分散の Elastic Beanstalk 環境で、利用者がアップロードした画像を全インスタンスで共有したい。アプリケーションはローカルのパスに書き、変えられない。EFS の作成とマウントの構成ファイルを同時にデプロイしたところ、マウントの失敗でファイルシステムも消えた。',
    ask: 'どうやり直すか。',
    options: [
      {
        text: '画像を S3 に置くように変え、EFS は使わない。',
        why: 'アプリケーションを変えられない条件に反する。',
        section: '/deploy-services/ebextensions-resources/#shared-files',
      },
      {
        text: '作成のファイルに 01-、マウントのファイルに 02- を付け、同じデプロイで順に処理させる。',
        why: '順は変わるが、同じデプロイなので、マウントが失敗すればファイルシステムも消える。',
        section: '/deploy-services/ebextensions-resources/#shared-files',
      },
      {
        text: '作成だけをデプロイして成功を確かめ、次のデプロイでマウントのファイルを足す。',
        why: '分ければ、マウントが失敗してもファイルシステムは残る。',
        section: '/deploy-services/ebextensions-resources/#shared-files',
      },
      {
        text: 'デプロイポリシーを Immutable に変え、同じ 2 つのファイルをデプロイする。',
        why: 'リソースの変更と Immutable は同時にできず、エラーになる。',
        section: '/deploy-services/elastic-beanstalk-policies/#immutable-limits',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-change-vpc',
    situation:
      'ある企業は、既定の VPC で動いている Elastic Beanstalk の本番環境を、新しい VPC のプライベートサブネットに移す。停止は避け、問題があれば戻したい。',
    ask: 'どう進めるか。',
    options: [
      {
        text: '新しい VPC に新しい環境を作って試し、CNAME を入れ替える。',
        why: 'VPC は環境を作るときだけ選べる。入れ替えなら、もう一度入れ替えて戻せる。',
        section: '/deploy-services/elastic-beanstalk-network/#vpc-layouts',
      },
      {
        text: '環境の構成のネットワークで VPC を変え、構成の更新を Immutable で行う。',
        why: '動いている環境の VPC は変えられない。変えられるのは、同じ VPC の中のサブネットなど。',
        section: '/deploy-services/elastic-beanstalk-network/#vpc-layouts',
      },
      {
        text: '環境を新しい VPC の ID を指定して再構築する。',
        why: '再構築は同じ構成で作り直す。VPC は変わらず、その間は止まる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: 'EC2 のコンソールで、Auto Scaling グループのサブネットを新しい VPC に変える。',
        why: '環境の外からの変更は、ずれと失敗の原因になる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ebext-validate-first',
    situation:
      'ある企業は、構成ファイルの誤りが本番のデプロイの後で見つかることに困っている。パイプラインはソースバンドルを S3 に置き、AWS CLI でバージョンを作ってからデプロイする。誤りを、環境に触る前に見つけたい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'デプロイポリシーを Immutable に変え、失敗したら新しいインスタンスを消す。',
        why: '構成ファイルの誤りの多くは、デプロイを失敗させない。設定が捨てられるだけ。',
        section: '/deploy-services/ebextensions/#config-errors',
      },
      {
        text: 'バージョンを作るときに --process を付け、構成ファイルを検証させる。',
        why: 'env.yaml と .ebextensions の構成ファイルが、デプロイの前に検証される。',
        section: '/deploy-services/ebextensions/#config-errors',
      },
      {
        text: '検証用の環境を毎回作り、ソースバンドルをデプロイしてイベントを調べ、終了する。',
        why: '動くが、環境を作る時間と費用がかかる。',
        section: '/deploy-services/ebextensions/#config-errors',
      },
      {
        text: 'デプロイの後に eb config を実行し、値が違えば前のバージョンを再デプロイする。',
        why: '本番に入った後で見つけることになる。',
        section: '/deploy-services/ebextensions-precedence/#remove-direct-setting',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-scale-components',
    situation:
      'ある企業は、1 つの Elastic Beanstalk の Docker 環境で、Web と画像処理の 2 つのコンテナを動かしている。画像処理だけ 3 倍に増やしたいが、インスタンスを増やすと Web も同じだけ増える。Elastic Beanstalk は使い続ける。',
    ask: 'どう変えるべきか。',
    options: [
      {
        text: 'docker-compose の設定で、画像処理のコンテナの数だけを 3 にする。',
        why: '1 つのインスタンスの中で増えるだけで、インスタンスごとの構成は同じ。',
        section: '/deploy-services/elastic-beanstalk-docker/#docker-branches',
      },
      {
        text: 'ECS で管理する Docker のブランチに移り、画像処理のタスクの数を変える。',
        why: '全部のインスタンスで同じコンテナが動くのは同じ。',
        section: '/deploy-services/elastic-beanstalk-docker/#docker-branches',
      },
      {
        text: 'ALB の規則で、画像処理のパスを別のプロセスに振り分ける。',
        why: '振り分けても、インスタンスの中身はみな同じ。片方だけは増やせない。',
        section: '/deploy-services/elastic-beanstalk-load-balancer/#types',
      },
      {
        text: 'コンポーネントごとに環境を分け、環境グループとしてまとめて管理する。',
        why: 'コンポーネントごとの環境なら、別々のインスタンスで、別々に増減できる。',
        section: '/deploy-services/elastic-beanstalk-docker/#docker-branches',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ebext-migration-once',
    situation:
      'ある企業は、複数のインスタンスの環境にデプロイするとき、データベースのマイグレーションを新しいコードに含まれるスクリプトで 1 回だけ実行したい。',
    ask: 'どの書き方が正しいか。',
    options: [
      {
        text: '.platform/hooks/postdeploy にスクリプトを置き、leader_only を付ける。',
        why: '全インスタンスで実行される。1 インスタンスだけの指定はない。',
        section: '/deploy-services/ebextensions-hooks/#deployment-order',
      },
      {
        text: 'container_commands にスクリプトを書き、test と leader_only を両方付ける。',
        why: '両方は使えない。leader_only が優先されるので、test の条件は効かない。',
        section: '/deploy-services/ebextensions/#container-commands',
      },
      {
        text: 'container_commands にスクリプトを書き、leader_only を true にする。',
        why: 'コードの展開後、デプロイの直前に 1 インスタンスだけで動く。ほかの container_commands より先に実行される。',
        section: '/deploy-services/ebextensions/#container-commands',
      },
      {
        text: 'commands にスクリプトを書き、leader_only を true にする。',
        why: 'commands は展開の前に動くので、新しいコードのスクリプトがない。leader_only も container_commands のもの。',
        section: '/deploy-services/ebextensions/#config-keys',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ebext-leader-only-scale-out',
    situation:
      'ある企業は、監視エージェントの設定を container_commands の leader_only のコマンドで行っている。デプロイ直後は動くが、スケールアウトで増えたインスタンスにはエージェントの設定がない。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'スケールアウトのたびに、同じバージョンを環境へ再デプロイする。',
        why: '手間がかかるうえ、leader_only のままでは 1 インスタンスでしか動かない。',
        section: '/deploy-services/ebextensions/#container-commands',
      },
      {
        text: 'デプロイポリシーを Immutable に変え、毎回すべて新しく作る。',
        why: '入れ替え方が変わるだけで、leader_only が 1 インスタンスだけなのは同じ。',
        section: '/deploy-services/ebextensions/#container-commands',
      },
      {
        text: 'leader_only を外し、全インスタンスで実行する。',
        why: 'leader_only が動くのは作成時とデプロイ時の 1 インスタンスだけ。各インスタンスに要る準備には使わない。',
        section: '/deploy-services/ebextensions/#container-commands',
      },
      {
        text: 'コマンドの名前を 01 で始め、ほかより先に実行する。',
        why: '実行の順が変わるだけ。ほかのインスタンスでは動かない。',
        section: '/deploy-services/ebextensions/#container-commands',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ebext-private-s3',
    situation:
      'ある企業は、デプロイ時に非公開の S3 バケットのライセンスファイルをインスタンスに置きたい。ソースバンドルにもユーザーデータにも認証情報を書かない。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: 'files キーの source に URL を書き、authentication でインスタンスプロファイルを使う。',
        why: '非公開のオブジェクトは files で取得できる。認証は Resources で定義し、インスタンスプロファイルの権限を使う。',
        section: '/deploy-services/ebextensions/#files',
      },
      {
        text: 'sources キーに S3 オブジェクトの URL を書き、インスタンスプロファイルにバケットの読み取りを許可する。',
        why: 'sources で取得できるのは、公開された URL のアーカイブだけ。',
        section: '/deploy-services/ebextensions/#sources',
      },
      {
        text: '対象のオブジェクトだけをバケットポリシーで公開し、files キーの source に URL を書く。',
        why: '非公開という条件に反する。',
        section: '/deploy-services/ebextensions/#files',
      },
      {
        text: 'files キーの content に、ライセンスファイルの内容を直接書いて置かせる。',
        why: 'ソースバンドルに秘密の内容が入る。',
        section: '/deploy-services/ebextensions/#files',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-precedence-console-policy',
    situation:
      'ある企業は、コンソールで作った環境で、.ebextensions に DeploymentPolicy: Immutable を書いてデプロイした。しかし、デプロイは All at once で行われる。設定はソースコードで管理し続けたい。',
    ask: 'どうするか。',
    options: [
      {
        text: '保存された設定に Immutable を入れ、環境に適用する。',
        why: '直接の設定は、保存された設定より優先される。適用しても隠されたまま。',
        section: '/deploy-services/ebextensions-precedence/#levels',
      },
      {
        text: 'コンソールの構成ページで、デプロイポリシーに Immutable を選ぶ。',
        why: '動くが、直接の設定なのでソースコードの外で管理することになる。',
        section: '/deploy-services/ebextensions-precedence/#remove-direct-setting',
      },
      {
        text: '構成ファイルの名前を 00- で始め、最初に処理されるようにする。',
        why: '順はファイルどうしの話。直接の設定には勝てない。',
        section: '/deploy-services/ebextensions-precedence/#levels',
      },
      {
        text: '環境から DeploymentPolicy の直接の設定を外す。',
        why: 'コンソールの推奨値が環境に直接設定され、ファイルの値を隠している。外すとファイルの値が現れる。',
        section: '/deploy-services/ebextensions-precedence/#recommended-values',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-precedence-minsize',
    situation:
      'ある環境は、作成時に MinSize を 4 と指定した。ソースバンドルの構成ファイルでは MinSize が 2。運用担当者が eb config で MinSize を null にして保存した。',
    ask: 'MinSize はいくつになるか。',
    options: [
      {
        text: '0',
        why: 'null は 0 ではなく、設定を外す指定。',
        section: '/deploy-services/ebextensions-precedence/#remove-direct-setting',
      },
      {
        text: '2',
        why: '直接の設定を外したので、構成ファイルの値が現れる。',
        section: '/deploy-services/ebextensions-precedence/#min-size-example',
      },
      {
        text: '4',
        why: '外すまでは 4。null にすると直接の設定が消える。',
        section: '/deploy-services/ebextensions-precedence/#remove-direct-setting',
      },
      {
        text: '1',
        why: '構成ファイルにも値がないときの既定値。',
        section: '/deploy-services/ebextensions-precedence/#min-size-example',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-precedence-cli',
    situation:
      'ある企業は、監査のために、環境のすべての構成オプションをソースバンドルの構成ファイルだけで決めたい。EB CLI で作ると、InstanceType などがファイルと違う値になる。',
    ask: '環境をどう作るか。',
    options: [
      {
        text: 'コンソールで作り、構成の画面ではすべての値を既定のままにする。',
        why: 'コンソールも推奨値を直接設定する。何も選ばなくても隠される。',
        section: '/deploy-services/ebextensions-precedence/#recommended-values',
      },
      {
        text: 'AWS CLI の create-environment で、オプションを指定せずに作る。',
        why: 'AWS CLI は推奨値を設定しないので、構成ファイルの値がそのまま使われる。',
        section: '/deploy-services/ebextensions-precedence/#recommended-values',
      },
      {
        text: '値をそろえた保存された設定を作り、EB CLI でそれを指定して作る。',
        why: '保存された設定は構成ファイルより優先され、推奨値もその上に設定される。',
        section: '/deploy-services/ebextensions-precedence/#levels',
      },
      {
        text: 'EB CLI で作り、構成ファイルを 2 つに分けて、InstanceType の方を後から処理させる。',
        why: '分けても、直接の設定が優先されるのは同じ。',
        section: '/deploy-services/ebextensions-precedence/#levels',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-hooks-postdeploy',
    situation:
      'ある企業は Amazon Linux 2023 の環境で、アプリケーションとプロキシが動き出した後に、サービスカタログへ登録するスクリプトを全インスタンスで実行したい。',
    ask: 'どこに置くか。',
    options: [
      {
        text: '.platform/hooks/predeploy',
        why: '最終の場所へデプロイする前に動く。',
        section: '/deploy-services/ebextensions-hooks/#deployment-order',
      },
      {
        text: '.ebextensions の commands',
        why: 'アプリケーションのコードを展開する前に動く。',
        section: '/deploy-services/ebextensions/#config-keys',
      },
      {
        text: '.ebextensions の container_commands',
        why: 'デプロイの直前に動く。まだアプリケーションは動いていない。',
        section: '/deploy-services/ebextensions/#container-commands',
      },
      {
        text: '.platform/hooks/postdeploy',
        why: 'アプリケーションとプロキシをデプロイした後に実行される、最後の段階。',
        section: '/deploy-services/ebextensions-hooks/#deployment-order',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-hooks-confighooks',
    situation:
      'ある企業は、.platform/hooks/predeploy のスクリプトで、環境変数から設定ファイルを作っている。環境変数だけを変えたところ、設定ファイルが古いままになった。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'スクリプトを .platform/confighooks/predeploy にも置く。',
        why: 'インスタンスを作り直さない構成の更新では、confighooks が実行される。',
        section: '/deploy-services/ebextensions-hooks/#confighooks',
      },
      {
        text: '.platform/hooks/predeploy のスクリプトに leader_only を付ける。',
        why: 'フックにこの指定はない。container_commands のもの。',
        section: '/deploy-services/ebextensions-hooks/#deployment-order',
      },
      {
        text: '環境変数を、.ebextensions の option_settings に移す。',
        why: '値の置き場所が変わるだけで、構成の更新で hooks が動かないのは同じ。',
        section: '/deploy-services/ebextensions-hooks/#confighooks',
      },
      {
        text: 'スクリプトを .platform/hooks/postdeploy に移し、デプロイの最後に実行する。',
        why: 'postdeploy も hooks の下では、構成の更新で実行されない。',
        section: '/deploy-services/ebextensions-hooks/#confighooks',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-hooks-cloudformation-ref',
    situation:
      'ある企業は、.ebextensions の Resources で作った SQS キューの URL を、インスタンスのスクリプトで使いたい。スクリプトの置き場所を、フックと .ebextensions から選ぶ。',
    ask: 'AWS の案内に沿う選び方はどれか。',
    options: [
      {
        text: '.platform/hooks に置く。Amazon Linux 2023 では .ebextensions は使えない。',
        why: 'CloudFormation のリソースを参照するスクリプトなどには、今も .ebextensions が要る。',
        section: '/deploy-services/ebextensions/#platform-hooks',
      },
      {
        text: 'Procfile に置く。アプリケーションの起動のときに参照できる。',
        why: 'Procfile はアプリケーションの起動を書くもので、リソースの参照はできない。',
        section: '/deploy-services/ebextensions-hooks/#buildfile-procfile',
      },
      {
        text: '.ebextensions に置く。CloudFormation のリソースを参照できる。',
        why: 'フックが推奨だが、CloudFormation のリソースを参照するスクリプトには .ebextensions が要る。',
        section: '/deploy-services/ebextensions-hooks/#when-to-use',
      },
      {
        text: '.platform/confighooks に置く。構成の更新のたびに URL を参照できる。',
        why: '構成の更新で動くフックで、リソースの参照ができるわけではない。',
        section: '/deploy-services/ebextensions-hooks/#confighooks',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-design-import-existing',
    situation:
      'ある企業は、コンソールで作った本番の VPC と RDS を CloudFormation で管理したい。リソースを作り直したり止めたりはできず、テンプレートもない。',
    ask: '最も手間の少ない手順はどれか。',
    options: [
      {
        text: '同じ設定のスタックを新しく作り、データを移してから、古いリソースを消す。',
        why: '作り直しになり、移行の停止も起きる。',
        section: '/deploy-services/cloudformation-design/#import',
      },
      {
        text: 'スタックのリファクタリングで、管理外のリソースを新しいスタックへ移す。',
        why: 'リファクタリングで移せるのは、すでにスタックにあるリソースだけ。',
        section: '/deploy-services/cloudformation-design/#import',
      },
      {
        text: 'テンプレートに同じ名前で書き、通常のスタックの作成で引き継がせる。',
        why: '作成は新しいリソースを作ろうとし、名前が重なって失敗する。取り込むにはインポートの操作が要る。',
        section: '/deploy-services/cloudformation-design/#import',
      },
      {
        text: 'IaC ジェネレーターでテンプレートを作り、インポートしてドリフト検出を行う。',
        why: '動いているリソースをそのまま取り込める。インポートは設定の一致を確かめないので、ドリフト検出で見る。',
        section: '/deploy-services/cloudformation-design/#import',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cfn-refactor-with-change',
    situation:
      'ある会社は、大きくなったスタックの RDS を、作り直さずに新しいスタックへ移したい。あわせて、RDS のバックアップの保持期間も延ばす。元のスタックには、ほかのリソースが残る。スタックポリシーはない。',
    ask: 'どう進めるか。',
    options: [
      {
        text: '元のスタックを更新して保持期間を延ばし、その後でリファクタリングで移す。',
        why: 'リファクタリングでは、リソースの設定を変えられない。先にスタックを更新する。',
        section: '/deploy-services/cloudformation-design/#import',
      },
      {
        text: 'リファクタリングのテンプレートに新しい保持期間を書き、移すのと一度に変える。',
        why: 'リファクタリングは並べ替えだけで、リソースの設定は変えられない。',
        section: '/deploy-services/cloudformation-design/#import',
      },
      {
        text: '元のテンプレートから RDS の定義を外して更新し、新しいスタックのテンプレートに書く。',
        why: '外すと、RDS は削除される。新しいスタックでは作り直しになる。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: '元のスタックに残したまま、新しいスタックに RDS を取り込み、保持期間を変える。',
        why: '別のスタックにあるリソースは取り込めない。インポートの中で、設定も変えられない。',
        section: '/deploy-services/cloudformation-design/#import',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cfn-ssm-ami-replaced',
    situation:
      'ある企業は、EC2 の AMI を AWS::SSM::Parameter::Value 型のパラメータで受け取るスタックを持つ。タグだけを変える更新を「既存の値を使用」で行ったところ、インスタンスが置き換わった。',
    ask: '理由はどれか。',
    options: [
      {
        text: 'スタックポリシーが付いていないスタックでは、どの更新でも置き換えが起きるため。',
        why: '置き換えが起きるかは、変わるプロパティで決まる。',
        section: '/deploy-services/cloudformation/#update-behaviors',
      },
      {
        text: '動的な参照は、参照を持つリソースを変えない更新でも、毎回読み直されるため。',
        why: '動的な参照が読まれるのは、その参照を持つリソースを作るか変えるとき。このスタックでは使っていない。',
        section: '/deploy-services/cloudformation-protection/#dynamic-references',
      },
      {
        text: 'EC2 インスタンスのタグの変更は、中断のない更新ではなく、置き換えになるため。',
        why: 'タグの変更で置き換わったのではなく、AMI の ID が変わった。',
        section: '/deploy-services/cloudformation/#update-behaviors',
      },
      {
        text: '更新のたびに Parameter Store の最新の値が取られ、AMI の ID が変わったため。',
        why: '「既存の値を使用」で同じになるのはキーの名前だけ。変更セットで先に確かめる。',
        section: '/deploy-services/cloudformation-protection/#dynamic-references',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ebext-retain-table',
    situation:
      'ある企業の環境は、.ebextensions の Resources で DynamoDB のテーブルを作っている。環境を作り直しても、データを失わないようにしたい。すぐにできる対策を選ぶ。',
    ask: 'どうするか。',
    options: [
      {
        text: 'テーブルに DeletionPolicy と UpdateReplacePolicy の Retain を付けてデプロイする。',
        why: 'Retain を付ければ、環境の終了でも置き換えでも残る。次に作るものは環境の外に置けば、寿命も分かれる。',
        section: '/deploy-services/ebextensions-resources/#resources',
      },
      {
        text: '環境のデータベースの削除ポリシー（DBDeletionPolicy）を Retain に変えて適用し、環境を作り直す。',
        why: '環境に結合した RDS の設定で、Resources で足したテーブルには効かない。',
        section: '/deploy-services/elastic-beanstalk-database/#deletion-policy',
      },
      {
        text: '環境をクローンしてから古い環境を終了し、クローンのテーブルにデータが入っていることを確かめてから使う。',
        why: 'クローンが作るのは新しいテーブルで、データはコピーされない。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#eb-clone',
      },
      {
        text: '環境の保存された設定を作り、.ebextensions の内容ごと新しい環境に適用する。',
        why: '保存された設定に .ebextensions の中身は入らない。データも移らない。',
        section: '/deploy-services/ebextensions-precedence/#levels',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codecommit-cross-account',
    situation:
      'ある企業は、アカウント A の CodeCommit リポジトリを、アカウント B の開発者に使わせたい。A にリポジトリの操作を許可するロールを作り、B の開発者のグループに sts:AssumeRole を許可した。開発者が自分の IAM ユーザーの Git 認証情報でクローンすると失敗する。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'B の開発者の IAM ユーザーに SSH パブリックキーを登録し、A のリポジトリを SSH でクローンさせる。',
        why: 'SSH キーも Git 認証情報も、別のアカウントのリポジトリには使えない。',
        section: '/deploy-services/codecommit/#cross-account-access',
      },
      {
        text: 'B の開発者のグループに、A のリポジトリの ARN への codecommit:GitPull を直接許可する。',
        why: 'Git 認証情報では A のロールを引き受けられない。権限を足しても届かない。',
        section: '/deploy-services/codecommit/#cross-account-access',
      },
      {
        text: 'git-remote-codecommit を入れ、A のロールを引き受けるプロファイルを URL に指定する。',
        why: 'プロファイルの role_arn でロールを引き受け、一時的な認証情報で接続できる。',
        section: '/deploy-services/codecommit/#cross-account-access',
      },
      {
        text: 'A のロールの信頼ポリシーに、CodeCommit のサービスプリンシパルを加え、Git 認証情報で使わせる。',
        why: 'ロールを引き受けるのは B の開発者。サービスではない。',
        section: '/deploy-services/codecommit/#cross-account-access',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codecommit-approval-template',
    situation:
      'ある企業は、30 の CodeCommit リポジトリで、main 宛てのプルリクエストだけに 2 人の承認を必須にしたい。開発ブランチ宛てには要らない。新しいプルリクエストにも自動で効かせたい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: '承認ルールテンプレートに送信先 refs/heads/main を指定し、各リポジトリに関連付ける。',
        why: '関連付けたリポジトリでは、main 宛てのプルリクエストが作られるたびにルールが付く。',
        section: '/deploy-services/codecommit/#approval-rule-templates',
      },
      {
        text: 'プルリクエストの作成を EventBridge のルールで検知し、Lambda 関数から承認ルールを付ける。',
        why: '動かせるが、コードの保守が要る。テンプレートが同じことをする。',
        section: '/deploy-services/codecommit/#approval-rule-templates',
      },
      {
        text: '開発者のロールに codecommit:References の条件を付け、main への全員のマージを拒否する。',
        why: '承認があってもマージできない。',
        section: '/deploy-services/codecommit/#codecommit-branch-limit',
      },
      {
        text: '各リポジトリの CodeCommit のトリガーで、2 人の承認者へ SNS の通知を送る。',
        why: '知らせるだけで、承認を必須にはしない。',
        section: '/deploy-services/codecommit/#triggers-and-encryption',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codecommit-deny-putfile',
    situation:
      'ある企業は、main への変更を防ぐため、開発者のロールに codecommit:GitPush だけを拒否する Deny を、codecommit:References の条件付きで足した。git push は止まったが、main のファイルがコンソールから書き換えられた。',
    ask: '何が足りないか。',
    options: [
      {
        text: 'リポジトリの暗号化のキーを、開発者が使えないカスタマーマネージドキーに替えること。',
        why: '暗号化のキーは、ブランチごとの操作を分けない。',
        section: '/deploy-services/codecommit/#triggers-and-encryption',
      },
      {
        text: 'Deny の Action に、PutFile、DeleteFile、Merge* などを加えること。',
        why: '拒否されるのは挙げた操作だけ。コンソールでの編集やマージは、別の操作。',
        section: '/deploy-services/codecommit/#codecommit-branch-limit',
      },
      {
        text: 'Deny のステートメントから Null の条件を外し、常に効くようにすること。',
        why: 'Null の条件を外すと、ほかのブランチへのプッシュまで拒否される。',
        section: '/deploy-services/codecommit/#codecommit-branch-limit',
      },
      {
        text: 'main 宛てのプルリクエストに、2 人の承認を求める承認ルールテンプレートを付けること。',
        why: '承認ルールは、プルリクエストを通らない変更を止めない。',
        section: '/deploy-services/codecommit/#approval-rule-templates',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codedeploy-recreated-group',
    situation:
      'ある企業は、CodeDeploy のデプロイグループを、誤って削除した後に同じ名前で作り直した。同じインスタンスへ同じリビジョンをデプロイすると、指定された場所にファイルがすでに存在するという理由で失敗する。',
    ask: '最も手間の少ない直し方はどれか。',
    options: [
      {
        text: 'インスタンスの CodeDeploy エージェントを入れ直し、デプロイし直す。',
        why: 'エージェントの状態ではなく、前のファイルを消す一覧がデプロイグループの ID に結び付いていることが理由。',
        section: '/deploy-services/codedeploy-rollout/#existing-content',
      },
      {
        text: 'デプロイ設定を AllAtOnce に変え、一度に全部へデプロイする。',
        why: '一度に進める数は、既存のファイルの扱いを変えない。',
        section: '/deploy-services/codedeploy-rollout/#deployment-configurations',
      },
      {
        text: '自動ロールバックを有効にして、同じリビジョンをもう一度デプロイする。',
        why: '戻すべき成功したデプロイがなく、同じ理由で失敗する。',
        section: '/deploy-services/codedeploy-rollout/#automatic-rollback',
      },
      {
        text: 'デプロイの作成で、既存のファイルを上書きする指定を選ぶ。',
        why: '作り直すとデプロイグループの ID が変わり、前のファイルは消されない。上書きを選べば進む。',
        section: '/deploy-services/codedeploy-rollout/#existing-content',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-pipeline-v2-trigger-silent',
    situation:
      'ある企業は、V2 のパイプラインに release ブランチのプッシュのフィルターを足した。release へのプッシュでは起動するが、それまで起動していた main へのプッシュで、起動しなくなった。main でも release でも起動させたい。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'main と release の両方を、フィルターに含める。',
        why: 'フィルターを付けると既定の変更検知は止まる。起動させるブランチをすべて条件に入れる。',
        section: '/deploy-services/codepipeline-triggers/#pipeline-triggers',
      },
      {
        text: 'パイプラインを V1 に戻し、2 つのブランチに絞り込む。',
        why: 'V1 ではブランチの絞り込みが使えない。',
        section: '/deploy-services/code-series/#pipeline-types',
      },
      {
        text: '実行モードを PARALLEL にし、両方を受け付ける。',
        why: '実行モードは、重なった実行の扱い。起動の条件は変えない。',
        section: '/deploy-services/code-series/#pipeline-types',
      },
      {
        text: 'ソースの接続を作り直し、ブランチに main を選び直す。',
        why: 'release では起動しているので、接続は働いている。',
        section: '/deploy-services/codepipeline-triggers/#codeconnections',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-pipeline-ec2-deploy-windows',
    situation:
      'ある企業は、CodeDeploy を使わず、V2 のパイプラインから EC2 へ直接デプロイしたい。対象には Linux と Windows Server のインスタンスがある。',
    ask: '正しい構成はどれか。',
    options: [
      {
        text: '両方に SSM Agent を入れ、1 つの EC2 デプロイアクションの対象にまとめる。',
        why: 'EC2 デプロイアクションは Windows では使えない。',
        section: '/deploy-services/code-series/#ec2-deploy-action',
      },
      {
        text: 'Windows のインスタンスのロールに、アーティファクトバケットの s3:GetObject を許可する。',
        why: '権限を足しても、Windows は対象にならない。',
        section: '/deploy-services/code-series/#ec2-deploy-action',
      },
      {
        text: 'Linux は EC2 デプロイアクション、Windows は CodeDeploy アクションにする。',
        why: 'EC2 デプロイアクションは Linux だけ。Windows には CodeDeploy を使う。',
        section: '/deploy-services/code-series/#ec2-deploy-action',
      },
      {
        text: 'V1 のパイプラインに替え、OS ごとに EC2 デプロイアクションを 2 つ並べる。',
        why: 'V1 では EC2 デプロイアクションを使えない。',
        section: '/deploy-services/code-series/#pipeline-types',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-service-catalog-local-role',
    situation:
      'ある企業は、共有サービスのアカウントで Service Catalog のポートフォリオを作り、Organizations で 40 のアカウントに共有している。製品のリソースは、起動した利用者のアカウントに作られるようにしたい。利用者に、リソースを作る権限は与えない。',
    ask: '最も手間の少ない構成はどれか。',
    options: [
      {
        text: '起動制約に、共有サービスのアカウントに作ったロールの ARN を指定し、権限をそこに集める。',
        why: 'その ARN のロールが使われ、リソースは共有サービスのアカウントの側に作られる。',
        section: '/deploy-services/service-catalog/#service-catalog-sharing',
      },
      {
        text: '受け取った各アカウントで、共有されたポートフォリオの起動制約を、自分のロールに書き換える。',
        why: '受け取った側は、共有されたポートフォリオの制約を変えられない。',
        section: '/deploy-services/service-catalog/#service-catalog-sharing',
      },
      {
        text: '起動制約を付けずに共有し、製品のリソースは利用者が自分の権限で作る。',
        why: '利用者にリソースを作る権限が要る。',
        section: '/deploy-services/cloudformation-design/#service-role',
      },
      {
        text: '起動制約をロールの名前で指定し、同じ名前のロールを、制約を作ったアカウントと各アカウントに置く。',
        why: '利用者のアカウントの同じ名前のロールが使われる。制約を作ったアカウントにも、その名前のロールが要る。',
        section: '/deploy-services/service-catalog/#service-catalog-sharing',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cfn-change-set-fails-on-execute',
    situation:
      'ある企業は、変更セットを作成し、警告もエラーもないことを確かめて実行した。更新は、サービスロールに権限がないという理由で失敗し、ロールバックした。',
    ask: 'なぜ事前に分からなかったか。',
    options: [
      {
        text: '変更セットの作成のときの検査が、サービスロールの権限の不足を見ないため。',
        why: '作成時の検査は、書式、名前の衝突、クォータなどのよくある失敗だけを見る。権限の不足は、実行して初めて出ることがある。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
      {
        text: '変更セットの検査が、FAIL ではなく WARN モードだったため。',
        why: 'WARN モードは、クォータや空でないバケットなどの警告。権限の検査ではない。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
      {
        text: 'ドリフト対応の変更セットにせず、実際の設定との差を見なかったため。',
        why: 'ドリフト対応で分かるのは、手作業の変更との差。',
        section: '/deploy-services/cloudformation/#drift-aware-change-sets',
      },
      {
        text: '実行の前に、同じスタックのほかの変更セットを削除しなかったため。',
        why: '残りの変更セットは実行すると消える。失敗とは関係しない。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cfn-deletion-policy-no-update',
    situation:
      'ある企業は、古いスタックを消す前に、RDS に DeletionPolicy: Retain を足して更新しようとした。テンプレートの変更はそれだけで、更新がないというエラーになる。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: '変更セットにすれば、DeletionPolicy だけの変更も実行できる。',
        why: '変更セットでも、更新とみなされる変更が要る。',
        section: '/deploy-services/cloudformation-troubleshooting/#no-updates',
      },
      {
        text: 'スタックの削除保護を有効にしてから、同じ変更でもう一度更新する。',
        why: '削除保護は、更新の判定に関係しない。',
        section: '/deploy-services/cloudformation-protection/#termination-protection',
      },
      {
        text: 'どれかのリソースの Metadata を、一緒に変えて更新する。',
        why: 'DeletionPolicy だけの変更は更新とみなされない。Metadata の変更が加われば更新できる。',
        section: '/deploy-services/cloudformation-troubleshooting/#no-updates',
      },
      {
        text: 'スタックを消してから、RDS をスナップショットから復元する。',
        why: '作り直しになり、停止も伴う。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-stabilize-service-role',
    situation:
      'ある企業は、利用者の認証情報で大きな RDS DB クラスターを含むスタックを作っている。作成が、安定しないという理由で時間切れになる。AWS のサービスに障害はない。',
    ask: '最初に試すことはどれか。',
    options: [
      {
        text: 'サービスロールを指定して、スタックの作成をやり直す。',
        why: '時間の上限は、リソースと使う認証情報で決まる。サービスロールで延びる。',
        section: '/deploy-services/cloudformation-troubleshooting/#timeouts-and-signals',
      },
      {
        text: 'ロールバックトリガーの監視時間を 180 分にする。',
        why: '監視時間は、リソースを置いた後の監視に使う。待つ時間は延びない。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: 'テンプレートをネストされたスタックに分け、作成をやり直す。',
        why: '子のスタックも、同じ上限の対象になる。',
        section: '/deploy-services/cloudformation-troubleshooting/#timeouts-and-signals',
      },
      {
        text: 'DB クラスターに CreationPolicy を付け、Timeout を延ばす。',
        why: 'CreationPolicy は、インスタンスなどからのシグナルを待つ設定。',
        section: '/deploy-services/cloudformation-troubleshooting/#timeouts-and-signals',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cfn-rollback-signal',
    situation:
      'ある企業の更新が失敗し、ロールバックの途中で Auto Scaling グループが成功のシグナルを受け取れず、UPDATE_ROLLBACK_FAILED になった。インスタンスは正常に動いている。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'スタックを削除し、同じテンプレートからすべてのリソースを作り直す。',
        why: '動いているリソースも失う。続ければ戻せる。',
        section: '/deploy-services/cloudformation-troubleshooting/#update-rollback-failed',
      },
      {
        text: 'Auto Scaling グループを直した新しいテンプレートで、もう一度更新する。',
        why: 'UPDATE_ROLLBACK_FAILED のスタックは、更新できない。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: 'Auto Scaling グループを ResourcesToSkip に入れ、更新のロールバックを続ける。',
        why: '先に直せる。飛ばすと、実際とテンプレートがずれたまま残る。',
        section: '/deploy-services/cloudformation-troubleshooting/#update-rollback-failed',
      },
      {
        text: 'signal-resource で足りない数のシグナルを送り、更新のロールバックを続ける。',
        why: '送ったシグナルを CloudFormation が数え、ロールバックが進む。',
        section: '/deploy-services/cloudformation-troubleshooting/#update-rollback-failed',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cfn-hook-predelete',
    situation:
      'ある企業は、削除を検査する CloudFormation フックで、本番の DynamoDB テーブルの削除を止めている。テンプレートからテーブルを外した更新で、テーブルが消えた。',
    ask: '再発を防ぐ方法はどれか。',
    options: [
      {
        text: 'フックの失敗モードを FAIL にし、警告で済ませずに更新を止めさせる。',
        why: '更新の後片付けの削除では、フックそのものが呼ばれない。',
        section: '/deploy-services/cloudformation-hooks/#hook-limits',
      },
      {
        text: 'スタックポリシーで、そのテーブルの Update:Delete を拒否する。',
        why: '更新による削除を止められる。データを残すなら DeletionPolicy も書く。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: 'スタックの削除保護を有効にし、テーブルごと消えないようにする。',
        why: '更新でリソースがテンプレートから外れることは防げない。',
        section: '/deploy-services/cloudformation-protection/#termination-protection',
      },
      {
        text: 'フックのタイムアウトを 30 秒より長くし、検査を終わらせる。',
        why: '1 回の呼び出しは 30 秒まで。フックが呼ばれないことの対策にもならない。',
        section: '/deploy-services/cloudformation-hooks/#hook-limits',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cfn-hooks-rollout',
    situation:
      'ある企業は、暗号化していないストレージを作らせない CloudFormation フックを、全アカウントに入れる。既存のパイプラインをいきなり止めたくない。',
    ask: 'どう進めるか。',
    options: [
      {
        text: '最初から FAIL で入れ、失敗した部署に例外を出す。',
        why: '影響を知らないまま止めることになる。',
        section: '/deploy-services/cloudformation-hooks/#hooks',
      },
      {
        text: 'フックは入れず、AWS Config のルールで違反を知らせる。',
        why: '作った後に見つけるだけで、作るのは止められない。',
        section: '/deploy-services/cloudformation-hooks/#when-to-use',
      },
      {
        text: 'WARN で入れて警告を調べ、直し終えてから FAIL に変える。',
        why: 'WARN なら操作は進み、影響だけが分かる。',
        section: '/deploy-services/cloudformation-hooks/#hooks',
      },
      {
        text: 'フックの対象を CHANGE_SET の DELETE だけに絞って始める。',
        why: 'CHANGE_SET で使えるのは作成のときだけ。',
        section: '/deploy-services/cloudformation-hooks/#hooks',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-hook-external-data',
    situation:
      'ある企業は、社内の台帳に登録のない RDS インスタンスを、CloudFormation で作らせたくない。登録の有無は、作る直前に台帳の API に問い合わせないと分からない。Control Tower はすでに使っている。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'Lambda 関数のフックから台帳に問い合わせ、失敗モードを FAIL にする。',
        why: '外のデータを見る判定には Lambda 関数が向く。FAIL なら、作成を止めてスタックを戻す。',
        section: '/deploy-services/cloudformation-hooks/#hooks',
      },
      {
        text: 'Guard のルールで台帳の番号のタグを必須にし、失敗モードを FAIL にする。',
        why: 'Guard は宣言的な決まりを書くもの。番号が台帳にあるかどうかは分からない。',
        section: '/deploy-services/cloudformation-hooks/#hooks',
      },
      {
        text: 'Control Tower のプロアクティブコントロールから、RDS のものを選んで有効にする。',
        why: 'コードは要らないが、使うのは AWS の決まり。社内の台帳は見ない。',
        section: '/deploy-services/cloudformation-hooks/#hooks',
      },
      {
        text: 'AWS Config のルールで台帳と照らし合わせ、登録のないものを見つけて知らせる。',
        why: '手で作られたものも見つかるが、作った後になる。',
        section: '/deploy-services/cloudformation-hooks/#when-to-use',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cfn-hooks-disabled-by-developer',
    situation:
      'ある企業は、暗号化していないバケットを止める CloudFormation フックを FAIL で有効にしている。開発者のロールは、自作の拡張を試すために cloudformation:SetTypeConfiguration を持つ。ある開発者が、そのフックを無効にした。',
    ask: '開発者がフックを無効にできないようにする方法はどれか。',
    options: [
      {
        text: '開発者の SetTypeConfiguration を、Resource で自作の拡張の ARN だけに絞る。',
        why: 'この API は、リソースレベルの権限では絞れない。',
        section: '/deploy-services/cloudformation-hooks/#hook-permissions',
      },
      {
        text: 'SetTypeConfiguration を開発者のロールから外し、フックの担当者だけに渡す。',
        why: 'この許可を持つ人は、今あるフックを変えられ、無効にもできる。',
        section: '/deploy-services/cloudformation-hooks/#hook-permissions',
      },
      {
        text: 'フックのスタックフィルターの Include に、開発者のロールを書く。',
        why: 'フックを呼ぶスタックが変わるだけで、フックの設定を変える権限は残る。',
        section: '/deploy-services/cloudformation-hooks/#hook-permissions',
      },
      {
        text: 'フックの失敗モードを WARN に変え、無効にされたら警告を出させる。',
        why: 'WARN は検査の結果を警告にするだけ。違反も止められなくなる。',
        section: '/deploy-services/cloudformation-hooks/#hooks',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cfn-express-production',
    situation:
      'ある企業は、CI の時間を縮めるため、本番のスタックの更新を Express モードにした。更新は成功と表示されたが、失敗した別の更新の後、スタックが戻らずに残った。',
    ask: 'なぜか。',
    options: [
      {
        text: 'Express モードでは、既定でロールバックしないため。',
        why: 'disableRollback を false にすると戻る。本番には既定のモードを使う。',
        section: '/deploy-services/cloudformation-hooks/#express-mode',
      },
      {
        text: 'Express モードでは、依存の順序が守られないため。',
        why: '順序は守られる。変わるのは、完了とする時点。',
        section: '/deploy-services/cloudformation-hooks/#express-mode',
      },
      {
        text: 'ネストされたスタックには Express モードが及ばないため。',
        why: '親の指定は子にも及ぶ。',
        section: '/deploy-services/cloudformation-hooks/#express-mode',
      },
      {
        text: 'Express モードでは、スタックの状態がテンプレートとずれるため。',
        why: 'CloudFormation を通すので、ずれない。ずれ得るのは CDK の hotswap。',
        section: '/deploy-services/cdk-sam/#fast-iteration',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cdk-trust-overwrite',
    situation:
      'ある企業は、本番アカウントを --trust にツール用アカウントを指定してブートストラップした。後から検証用アカウントも信頼するため、--trust に検証用アカウントだけを指定して、もう一度行った。すると、ツール用アカウントからのデプロイが失敗した。',
    ask: 'どう直すか。',
    options: [
      {
        text: '本番アカウントの CDKToolkit スタックを消し、ツール用アカウントのために作り直す。',
        why: '消すとパイプラインが動かなくなる。更新で直せる。',
        section: '/deploy-services/cdk-sam/#bootstrap',
      },
      {
        text: '検証用アカウントで、--trust にツール用アカウントを指定して、ブートストラップする。',
        why: '信頼を決めるのは、デプロイ先のアカウントのブートストラップ。',
        section: '/deploy-services/cdk-sam/#cross-account',
      },
      {
        text: '本番アカウントで、--trust-for-lookup にツール用アカウントを指定して、もう一度行う。',
        why: '値を読めるだけで、デプロイはできない。',
        section: '/deploy-services/cdk-sam/#cross-account',
      },
      {
        text: '本番アカウントで、両方のアカウントを --trust に指定して、ブートストラップし直す。',
        why: '指定しなかったアカウントは外れる。すべてを指定する。',
        section: '/deploy-services/cdk-sam/#cross-account',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cdk-pipeline-invalid-principal',
    situation:
      'ある企業は、CDK Pipelines に新しい本番アカウントのステージを足した。パイプラインの自己更新が、ポリシーに無効なプリンシパルがあるというエラーで失敗する。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'パイプラインのアーティファクトバケットに、バージョニングがない。',
        why: 'プリンシパルのエラーとは関係しない。',
        section: '/deploy-services/cdk-sam/#cross-account',
      },
      {
        text: '本番アカウントがブートストラップされておらず、ロールがない。',
        why: 'ポリシーが指すロールがないと、無効なプリンシパルになる。',
        section: '/deploy-services/cdk-sam/#cross-account',
      },
      {
        text: 'cdk.context.json をコミットしていない。',
        why: '値の違いによる意図しない変更の原因にはなるが、プリンシパルのエラーにはならない。',
        section: '/deploy-services/cdk-sam/#cdk-pipelines',
      },
      {
        text: '本番アカウントの CDKToolkit に、終了の保護がある。',
        why: '削除を防ぐ設定で、デプロイは妨げない。',
        section: '/deploy-services/cdk-sam/#bootstrap',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cdk-refactor-database',
    situation:
      'ある企業は、CDK で本番の RDS DB インスタンスを作っている。コードを整理し、データベースを同じアカウントとリージョンの別のスタックへ移したところ、cdk diff に DB インスタンスの削除と作成が出た。データを残したまま、整理を済ませたい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'removalPolicy を RETAIN にして、そのままデプロイする。',
        why: '古い方は残るが、スタックから離れる。新しい空のデータベースができ、アプリケーションはそちらを使う。',
        section: '/deploy-services/cdk-sam/#stateful-resources',
      },
      {
        text: 'cdk.context.json を消し、環境の値を読み直してから、もう一度 cdk diff を行って差分がなくなるのを確かめる。',
        why: '論理 ID が変わったことが原因で、コンテキストの値は関係しない。',
        section: '/deploy-services/cdk-sam/#context',
      },
      {
        text: 'スタックを移す変更だけにして、cdk refactor で論理 ID を対応させる。',
        why: '物理リソースを置き換えずに、論理 ID だけを変えられる。ほかの変更があると拒否される。',
        section: '/deploy-services/cdk-sam/#stateful-resources',
      },
      {
        text: 'cdk deploy に hotswap を付け、CloudFormation を通さずに移す。',
        why: 'hotswap は開発のスタックだけで使う。CloudFormation を通さず、ロールバックもない。',
        section: '/deploy-services/cdk-sam/#fast-iteration',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-sam-sync-production',
    situation:
      'ある企業の開発者は、sam sync で本番のスタックの関数のコードを直した。後日、CloudFormation のドリフトと、意図しない差し戻しが見つかった。',
    ask: '今後の進め方として適切なものはどれか。',
    options: [
      {
        text: 'sam sync は開発のスタックだけで使い、本番は sam deploy かパイプラインにする。',
        why: 'sam sync はコードの変更などを API で直接反映し、スタックとずれる。',
        section: '/deploy-services/cdk-sam/#fast-iteration',
      },
      {
        text: '本番では sam sync に --code を付け、インフラの変更が混ざらないように関数だけを反映する。',
        why: 'コードだけを直接反映する指定で、ずれは起きる。',
        section: '/deploy-services/cdk-sam/#fast-iteration',
      },
      {
        text: '本番では sam sync の代わりに CDK の hotswap を使い、失敗したときに戻せるようにする。',
        why: 'hotswap も CloudFormation を通さず、ロールバックもない。',
        section: '/deploy-services/cdk-sam/#fast-iteration',
      },
      {
        text: 'sam sync は今のまま使い、ドリフト検出を毎日行って、見つけたずれを記録する。',
        why: '見つけるだけで、ずれは直らない。',
        section: '/deploy-services/cloudformation/#drift',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-shared-alb-later',
    situation:
      'ある企業は、専用の ALB を持つ 12 の Elastic Beanstalk 環境を、費用を減らすため 1 つの共有 ALB にまとめたい。',
    ask: 'どう移すか。',
    options: [
      {
        text: '各環境の構成で、ロードバランサーの種類を専用から共有に切り替える。',
        why: '専用と共有は、後から入れ替えられない。',
        section: '/deploy-services/elastic-beanstalk-recovery/#shared-load-balancer',
      },
      {
        text: '共有 ALB を選んだ新しい環境を作り、CNAME を入れ替える。',
        why: '共有は環境を作るときだけ選べる。新しい環境を作り、トラフィックを移すしかない。',
        section: '/deploy-services/elastic-beanstalk-recovery/#shared-load-balancer',
      },
      {
        text: '各環境の Auto Scaling グループを、共有 ALB のターゲットグループに直接付け替える。',
        why: '環境の外からの変更になり、スタックとずれる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: '環境を 1 つずつ再構築し、その途中でロードバランサーを共有に変える。',
        why: '再構築は、同じ構成で作り直す。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-invalid-stack',
    situation:
      'ある企業の環境は、更新のたびに、関連するスタックが UPDATE_ROLLBACK_FAILED の状態というエラーになる。原因は、サービスロールから外した権限だった。',
    ask: '最も手間の少ない直し方はどれか。',
    options: [
      {
        text: '権限を戻し、CloudFormation の更新のロールバックを続ける。',
        why: 'スタックが直ると、環境の状態は自動で戻る。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: 'Elastic Beanstalk コンソールから、環境を再構築してリソースを作り直す。',
        why: 'すべてのリソースを作り直すことになる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: '権限を戻した後、環境を終了し、同じ構成の環境を新しく作り直す。',
        why: 'スタックが残っているので、直せば使い続けられる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: '権限を戻した後、AWS サポートに環境の状態のリセットを頼む。',
        why: '今は、スタックが直れば自動で戻る。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-wait-condition-private',
    situation:
      'ある企業は、プライベートサブネットに Elastic Beanstalk の環境を作った。インスタンスは起動するが、AWSEBInstanceLaunchWaitCondition の作成に失敗して終わる。',
    ask: '最初に確かめることはどれか。',
    options: [
      {
        text: 'デプロイのコマンドタイムアウトが、起動の処理にかかる時間より長いか。',
        why: '長い処理の時間切れは、別のイベントになる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#symptoms',
      },
      {
        text: 'ロードバランサーのヘルスチェックのパスが、200 を返すものになっているか。',
        why: 'ヘルスチェックの失敗は、正常なインスタンスが 0 という形で出る。',
        section: '/deploy-services/elastic-beanstalk-recovery/#symptoms',
      },
      {
        text: 'サブネットのルートに NAT があり、インスタンスが外へ出られるか。',
        why: 'インスタンスが、起動したことを Elastic Beanstalk に伝えられていない。',
        section: '/deploy-services/elastic-beanstalk-recovery/#symptoms',
      },
      {
        text: 'アプリケーションバージョンの数が、クォータに届いていないか。',
        why: 'クォータの超過は、バージョンの作成の失敗になる。',
        section: '/deploy-services/elastic-beanstalk-recovery/#symptoms',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-pipeline-eb-hang',
    situation:
      'ある企業のパイプラインは、Elastic Beanstalk へのデプロイのアクションで、失敗もせずに止まったままになる。サービスロールは、最小の権限に作り直したばかりである。',
    ask: '原因として最も考えられるものはどれか。',
    options: [
      {
        text: 'アーティファクトバケットが、パイプラインとは別のリージョンにある。',
        why: 'InternalError で失敗する。',
        section: '/deploy-services/pipeline-troubleshooting/#stuck',
      },
      {
        text: 'サービスロールに、アーティファクトバケットの s3:ListBucket がない。',
        why: 'アーティファクトバケットへの AccessDenied で失敗する。',
        section: '/deploy-services/pipeline-troubleshooting/#stuck',
      },
      {
        text: 'ソースバンドルを含むアーティファクトが、3 MB を超えている。',
        why: '3 MB の上限は CodeDeployToECS のアクション。',
        section: '/deploy-services/pipeline-troubleshooting/#stuck',
      },
      {
        text: 'サービスロールに elasticbeanstalk:DescribeEvents がない。',
        why: 'この権限がないと、アクションは失敗せずに止まる。',
        section: '/deploy-services/pipeline-troubleshooting/#stuck',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-pipeline-branch-suffix',
    situation:
      'ある企業は、コンソールで CodeCommit のソースのブランチを release-1 から release-2 に変えた。手動では動くが、プッシュで起動しない。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'release-2 を検知する EventBridge のルールを、CLI か CloudFormation で作る。',
        why: '末尾だけの変更では、コンソールがルールを作り直さないことがある。',
        section: '/deploy-services/pipeline-troubleshooting/#not-starting',
      },
      {
        text: 'ソースアクションの PollForSourceChanges を有効にし、変更を定期的に調べさせる。',
        why: 'ポーリングは推奨されず、30 日動かないと無効になる。',
        section: '/deploy-services/codepipeline-triggers/#change-detection',
      },
      {
        text: 'パイプラインを V2 に変え、ソースに release-2 のブランチのトリガーを付ける。',
        why: 'CodeCommit のソースに、トリガーは付けられない。',
        section: '/deploy-services/codepipeline-triggers/#pipeline-triggers',
      },
      {
        text: 'サービスロールに、CodeCommit リポジトリの codecommit:GitPull を足す。',
        why: '手動で動くので、ソースの権限は足りている。',
        section: '/deploy-services/pipeline-troubleshooting/#not-starting',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codebuild-docker-build-s3',
    situation:
      'ある企業の CodeBuild は、docker build の途中で S3 からファイルを取る。サービスロールには S3 の権限があるが、認証情報が見つからないというエラーで失敗する。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'プロジェクトの特権モードを有効にして、ビルドし直す。',
        why: '特権モードがないと Docker デーモンにつながらない。デーモンは動いている。',
        section: '/deploy-services/pipeline-troubleshooting/#build-failures',
      },
      {
        text: '認証情報を指す環境変数を、--build-arg でビルドに渡す。',
        why: 'ビルドの中の Docker には、認証情報が自動では渡らない。渡すのは AWS_CONTAINER_CREDENTIALS_RELATIVE_URI など。',
        section: '/deploy-services/pipeline-troubleshooting/#build-failures',
      },
      {
        text: 'バケットポリシーで、ビルドのサービスロールに読み取りを許可する。',
        why: '権限の前に、認証情報がない。',
        section: '/deploy-services/pipeline-troubleshooting/#build-failures',
      },
      {
        text: 'プロジェクトを VPC につなぎ、S3 に届く経路を作る。',
        why: 'ネットワークではなく、認証情報の問題。',
        section: '/deploy-services/codebuild/#vpc',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-code-series-lambda-in-place',
    situation:
      'ある企業は、EC2、オンプレミス、Lambda のアプリケーションを、すべて CodeDeploy でデプロイしている。運用の手順を 1 つにするため、3 つともインプレースにそろえたい。',
    ask: '正しいものはどれか。',
    options: [
      {
        text: '3 つとも、デプロイグループのデプロイタイプで、インプレースを選べる。',
        why: 'Lambda はインプレースを選べない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: 'オンプレミスをブルー/グリーンにし、3 つともブルー/グリーンにそろえる。',
        why: 'オンプレミスでは、ブルー/グリーンを使えない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: 'Lambda に CodeDeploy エージェントを入れれば、インプレースになる。',
        why: 'エージェントは EC2 とオンプレミスだけで使う。',
        section: '/deploy-services/codedeploy/#agent',
      },
      {
        text: 'Lambda はブルー/グリーンのまま、EC2 とオンプレミスをインプレースにする。',
        why: 'Lambda と ECS は必ずブルー/グリーン。インプレースは EC2 とオンプレミスだけ。',
        section: '/deploy-services/code-series/#codedeploy',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-code-series-approval-place',
    situation:
      'ある企業は、GitHub、CodeBuild、CodeDeploy をつなぐパイプラインを作る。検証環境で確かめた後、責任者が本番に出すかどうかを判断する。',
    ask: '承認をどこに置くか。',
    options: [
      {
        text: 'ソースのステージと、ビルドのステージの間。',
        why: 'ビルドもテストも済んでおらず、判断の材料がない。',
        section: '/deploy-services/code-series/#delivery-flow',
      },
      {
        text: 'ビルドのステージと、検証環境のデプロイの間。',
        why: '検証環境で動くところを、まだ見られない。',
        section: '/deploy-services/code-series/#delivery-flow',
      },
      {
        text: '検証環境のデプロイと、本番のデプロイの間。',
        why: '検証環境で確かめた後、本番の直前で止める。',
        section: '/deploy-services/code-series/#delivery-flow',
      },
      {
        text: '本番のデプロイと、その後の動作の確認の間。',
        why: '承認されなくても、本番はもう変わっている。',
        section: '/deploy-services/code-series/#delivery-flow',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codeartifact-cross-account-iam',
    situation:
      '共通アカウントの CodeArtifact を、別のアカウントの CodeBuild から使う。相手のアカウントに、ドメインポリシーで codeartifact:GetAuthorizationToken と sts:GetServiceBearerToken を許可した。リポジトリポリシーでは codeartifact:ReadFromRepository を許可した。トークンの取得が拒否される。',
    ask: '足りないものはどれか。',
    options: [
      {
        text: 'リポジトリポリシーとドメインポリシーの両方に、codeartifact:GetAuthorizationToken を加える。',
        why: 'このアクションの対象はドメイン。ドメインポリシーではもう許可されている。',
        section: '/deploy-services/codeartifact-sharing/#cross-account-permissions',
      },
      {
        text: '共通アカウントに、ビルド用の IAM ユーザーを作って認証情報を渡す。',
        why: '固定の認証情報を配ることになる。ロールのままで許可できる。',
        section: '/deploy-services/codeartifact-sharing/#cross-account-permissions',
      },
      {
        text: 'サービスロールの IAM ポリシーに、sts:GetServiceBearerToken などを加える。',
        why: '別のアカウントからは、リソースの側と相手の IAM ポリシーの両方が要る。sts のアクションはドメインポリシーに書いても効かない。',
        section: '/deploy-services/codeartifact-sharing/#cross-account-permissions',
      },
      {
        text: 'ドメインを相手のアカウントに移し、そのドメインにリポジトリを作り直す。',
        why: 'リポジトリは別のドメインに移せない。共有のままで許可できる。',
        section: '/deploy-services/codeartifact/#codeartifact',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codeartifact-patched-same-version',
    situation:
      'npm の公開パッケージ mydep 1.1 に不具合があり、社内で直した 1.1 を使いたい。チームのリポジトリは、アップストリームから npmjs.com に届く。公開すると 409 になる。依存のバージョンの番号は変えられない。',
    ask: '最も適切な方法はどれか。',
    options: [
      {
        text: 'npmjs.com に届かないリポジトリへ公開し、copy-package-versions でコピーする。',
        why: '公開リポジトリから届くバージョンと同じものは、直接は公開できない。届かないリポジトリを経由してコピーする。コピーする先に取り込み済みなら、--allow-overwrite を付ける。',
        section: '/deploy-services/codeartifact-sharing/#version-status',
      },
      {
        text: 'パッケージオリジンコントロールを公開も取り込みも許可に変え、メタデータのキャッシュが更新されるのを待ってから公開し直す。',
        why: '両方を許可にしても、届く範囲にあるバージョンは 409 で拒否される。',
        section: '/deploy-services/codeartifact-sharing/#version-status',
      },
      {
        text: 'トークンを取り直し、get-authorization-token の期限を延ばして公開し直す。',
        why: '認証の誤りではない。同じバージョンが公開リポジトリにあることが理由。',
        section: '/deploy-services/codeartifact-sharing/#version-status',
      },
      {
        text: 'アップストリームの並びを変えてチームのリポジトリを先に探させ、その後で同じバージョンを npm publish で公開する。',
        why: '順で決まるのは取得。公開の可否は変わらない。',
        section: '/deploy-services/codeartifact/#upstream',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codeartifact-package-group-prefix',
    situation:
      'ある企業の npm パッケージは、すべて @space/anycompany で始まる。まだ公開していない名前も含めて、公開リポジトリの同名のパッケージを取り込ませたくない。ほかの公開パッケージは今までどおり使う。',
    ask: '運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: 'パッケージを作るたびに、パッケージオリジンコントロールで取り込みをブロックする。',
        why: 'まだないパッケージには付けられず、作るたびに手間がかかる。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
      {
        text: '外部接続を外し、使う公開パッケージは担当者が 1 つずつ確かめて、社内のリポジトリへ公開する。',
        why: 'ほかの公開パッケージまで使えなくなる。',
        section: '/deploy-services/codeartifact/#upstream',
      },
      {
        text: 'ReadFromRepository を、パッケージの ARN で拒否する。',
        why: '読み取りはリポジトリの単位で、パッケージごとには絞れない。',
        section: '/deploy-services/codeartifact-sharing/#cross-account-permissions',
      },
      {
        text: 'パッケージグループで、EXTERNAL_UPSTREAM を BLOCK にする。',
        why: '規則に合うものすべてに効き、これから作るものも含む。',
        section: '/deploy-services/codeartifact-sharing/#package-groups',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codebuild-reserved-cache',
    situation:
      '複数の事業部が、1 つのアカウントで CodeBuild を使う。開始の待ち時間をなくすため、共通のリザーブドキャパシティのフリートを作る予定。事業部の間では、ソースコードを見せてはならない。',
    ask: 'どの構成にするか。',
    options: [
      {
        text: '1 つのフリートを共有し、プロジェクトごとにサービスロールを分ける。',
        why: 'キャッシュしたソースは、ロールが違っても、同じアカウントのほかのプロジェクトから読める。',
        section: '/deploy-services/codebuild-capacity/#reserved-capacity',
      },
      {
        text: '事業部ごとにアカウントを分け、それぞれにフリートを置く。',
        why: 'フリートのキャッシュが共有されるのは、同じアカウントのプロジェクトの間。',
        section: '/deploy-services/codebuild-capacity/#reserved-capacity',
      },
      {
        text: '1 つのフリートを共有し、あふれたときの動作をキューにする。',
        why: 'キューは待たせる設定で、キャッシュは分かれない。',
        section: '/deploy-services/codebuild-capacity/#overflow',
      },
      {
        text: '1 つのフリートを共有し、VPC につないで通信を分ける。',
        why: '通信の経路が変わるだけで、インスタンスのキャッシュは共有される。',
        section: '/deploy-services/codebuild-capacity/#reserved-capacity',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codebuild-share-run',
    situation:
      '開発アカウントの CodeBuild プロジェクトを、別のアカウントの QA チームに実行させたい。AWS RAM でプロジェクトを共有したが、開始できない。',
    ask: '実行できるようにする方法はどれか。',
    options: [
      {
        text: 'Organizations との共有を有効にして、AWS RAM でプロジェクトを共有し直す。',
        why: '組織と共有しても、相手にできるのは閲覧だけ。',
        section: '/deploy-services/codebuild-capacity/#sharing',
      },
      {
        text: 'プロジェクトのほかに、そのレポートグループも AWS RAM で QA チームのアカウントに共有する。',
        why: 'レポートが見えるだけ。実行の権限は付かない。',
        section: '/deploy-services/codebuild-capacity/#sharing',
      },
      {
        text: '開発アカウントに StartBuild を許可したロールを作り、QA チームに引き受けさせる。',
        why: '共有では実行できない。プロジェクトのあるアカウントの権限で始める。',
        section: '/deploy-services/codebuild-capacity/#sharing',
      },
      {
        text: 'QA のアカウントのロールに codebuild:StartBuild を付け、プロジェクトの ARN を指定する。',
        why: '自分のアカウントの許可だけでは、別のアカウントのプロジェクトは動かせない。',
        section: '/deploy-services/codebuild-capacity/#sharing',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codebuild-batch-stop',
    situation:
      '30 の組み合わせを試すバッチビルドで、1 つでも失敗したら残りを動かす意味がない。今は失敗の後も全部が最後まで動き、費用がかさむ。',
    ask: '最も手間の少ない変更はどれか。',
    options: [
      {
        text: '各ビルドの ignore-failure を true にして、失敗したビルドを結果から除く。',
        why: '失敗してもバッチを成功にする設定で、残りは止まらない。',
        section: '/deploy-services/codebuild-capacity/#batch-failure',
      },
      {
        text: 'buildspec の batch に fast-fail: true を書き、残りを止めさせる。',
        why: '1 つが失敗すると、動いているビルドが止まる。既定は false。',
        section: '/deploy-services/codebuild-capacity/#batch-failure',
      },
      {
        text: 'バッチで許可するビルドの最大数を、組み合わせの数の 30 にする。',
        why: '超えたときにバッチを失敗させる上限で、失敗の後を止めるものではない。',
        section: '/deploy-services/codebuild-capacity/#batch-failure',
      },
      {
        text: '各ビルドの buildspec で、各フェーズの on-failure を ABORT にする。',
        why: 'そのビルドのフェーズが止まるだけで、ほかのビルドは続く。',
        section: '/deploy-services/codebuild/#buildspec',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cfn-preserve-iam-retry',
    situation:
      '数十のリソースを作るスタックが、最後の 1 つの IAM 権限の不足で失敗し、全部が消された。権限はすぐ直せる。次は、できた分を残して続きから進めたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'リソースを保持する設定で作り、失敗したら権限を直して再試行する。',
        why: '失敗した所で止まり、成功した分が残る。テンプレートを変えないなら再試行でよい。',
        section: '/deploy-services/cloudformation-troubleshooting/#preserve-and-retry',
      },
      {
        text: 'スタックの削除保護を有効にしてから、もう一度作成する。',
        why: '削除の操作を防ぐ設定。作成の失敗での自動ロールバックは止まらない。',
        section: '/deploy-services/cloudformation-protection/#termination-protection',
      },
      {
        text: '全部のリソースに DeletionPolicy の Retain を付ける。',
        why: '消えないが、スタックから離れたリソースが残るだけで、続きからは進まない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: '権限を直してから、更新のロールバックを続ける操作を行う。',
        why: 'UPDATE_ROLLBACK_FAILED から抜ける操作。作成の失敗には使わない。',
        section: '/deploy-services/cloudformation-troubleshooting/#update-rollback-failed',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-pipeline-approval-freeze',
    situation:
      'ある企業のパイプラインには、本番の前に手動承認がある。年末の 3 週間の凍結期間に入る前に承認を待つ状態になった実行が、毎年 7 日で失敗する。凍結が明けたら、同じ実行をそのまま承認したい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: '凍結の前に、承認のステージの前の移行を無効にしておく。',
        why: 'もう承認を待っている実行には効かない。アクションの制限時間は過ぎていく。',
        section: '/deploy-services/codepipeline-control/#stop-and-transitions',
      },
      {
        text: 'Lambda 関数で、6 日ごとに承認を取り消して再試行する処理を、凍結の間だけ動かす。',
        why: '動かすことはできるが、作って保守する手間がかかる。設定だけで済む。',
        section: '/deploy-services/delivery-limits/#action-timeouts',
      },
      {
        text: '承認のアクションの timeoutInMinutes を 30 日分にする。',
        why: '手動承認の待つ時間は、5 分から 60 日までアクションごとに変えられる。',
        section: '/deploy-services/delivery-limits/#action-timeouts',
      },
      {
        text: 'パイプラインの実行モードを QUEUED に変え、承認を待つ実行を並ばせる。',
        why: '順番を守る設定で、承認の期限は変わらない。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-pipeline-lambda-20-minutes',
    situation:
      'パイプラインの Lambda アクションが、外部の検査の終わりを待つ。検査は 2 時間かかる。関数は検査を依頼してすぐ終わり、検査が済んだら別の処理が成功を返す作りだが、アクションは毎回 20 分で失敗する。',
    ask: '直し方はどれか。',
    options: [
      {
        text: '関数が継続トークンを付けて「進行中」を返し、呼ばれるたびに検査の状態を確かめる。',
        why: '20 分の間に何か返せば、数え直される。合わせて 24 時間まで待てる。',
        section: '/deploy-services/delivery-limits/#action-timeouts',
      },
      {
        text: 'Lambda 関数のタイムアウトを最大の 15 分に延ばし、検査が終わるまで、関数の中で状態を確かめ続ける。',
        why: '20 分は CodePipeline の側の制限で、関数のタイムアウトとは別。',
        section: '/deploy-services/delivery-limits/#action-timeouts',
      },
      {
        text: 'パイプラインの定義で、Lambda アクションの timeoutInMinutes を 180 にする。',
        why: 'この設定が使えるのは手動承認だけ。',
        section: '/deploy-services/delivery-limits/#action-timeouts',
      },
      {
        text: '検査を依頼した関数の戻り値で、先に成功を返しておき、後で検査の結果を記録する。',
        why: '結果は API で返す。戻り値だけではアクションは終わらない。',
        section: '/deploy-services/codepipeline-integrations/#invoke-lambda',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codedeploy-launch-loop',
    situation:
      'Auto Scaling グループに CodeDeploy で配っている。前回のリビジョンは、その後に外部の配布元が消えて、もう入らない。スケールアウトのたびに起動デプロイが失敗し、インスタンスの起動と終了が続く。',
    ask: 'AWS が案内する抜け出し方はどれか。',
    options: [
      {
        text: 'Auto Scaling グループのヘルスチェックの猶予期間を、起動デプロイより長くする。',
        why: '終了させているのは、起動デプロイの失敗による ABANDON。猶予期間は関わらない。',
        section: '/deploy-services/codedeploy/#auto-scaling',
      },
      {
        text: '起動のライフサイクルフックを Auto Scaling の側で削除し、起動デプロイの失敗でインスタンスが終了されないようにする。',
        why: 'CodeDeploy が認識せず、新しいインスタンスに何も入らなくなる。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#lifecycle-hooks',
      },
      {
        text: 'デプロイグループの自動ロールバックを有効にし、前のリビジョンに戻させる。',
        why: '入れ直されるのは、最後に成功した同じリビジョン。それが壊れている。',
        section: '/deploy-services/codedeploy-rollout/#automatic-rollback',
      },
      {
        text: 'グループの外に作ったインスタンスをデプロイグループに加え、直したリビジョンを成功させる。',
        why: '最後に成功したリビジョンが替わり、次に起動するインスタンスから入る。',
        section: '/deploy-services/delivery-limits/#launch-loop',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codedeploy-one-per-group',
    situation:
      '1 つのデプロイグループに、2 つのチームが別々に CodeDeploy のデプロイを始める。片方が動いている間、もう片方が拒否される。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'アカウントで同時に動くデプロイの上限に届いたため。引き上げを申請すれば、2 つが同時に動く。',
        why: 'アカウントの上限は 1,300。ここで効いているのは、デプロイグループの上限。',
        section: '/deploy-services/delivery-limits/#codedeploy-quotas',
      },
      {
        text: '1 つのデプロイグループで動くデプロイは 1 つだけで、引き上げられない。前の終わりを待つ。',
        why: '同じグループへの重なりを防ぐ、固定の上限。',
        section: '/deploy-services/delivery-limits/#codedeploy-quotas',
      },
      {
        text: 'デプロイ設定を AllAtOnce にすれば、1 つのデプロイグループでも 2 つが同時に動く。',
        why: '一度に入れ替える数の設定で、デプロイの数は変わらない。',
        section: '/deploy-services/codedeploy-rollout/#deployment-configurations',
      },
      {
        text: 'チームごとにサービスロールを分ければ、同じデプロイグループで同時に動く。',
        why: '権限ではなく、デプロイグループの上限による。',
        section: '/deploy-services/codedeploy/#permissions',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-policies-failed-rolling',
    situation:
      'Elastic Beanstalk の Rolling で、3 番目のバッチが正常にならず、デプロイが失敗した。担当者は、自動で前のバージョンに戻ると考えて待っている。',
    ask: '今の状態と、次にすることはどれか。',
    options: [
      {
        text: '全インスタンスが旧バージョンに戻っている。原因を調べるだけでよい。',
        why: 'Elastic Beanstalk のデプロイは、自動では戻らない。',
        section: '/deploy-services/elastic-beanstalk-policies/#failed-deployment',
      },
      {
        text: '全インスタンスが新バージョンになっている。旧バージョンを入れ直す。',
        why: '進まなかったバッチは旧バージョンのまま。',
        section: '/deploy-services/elastic-beanstalk-policies/#failed-deployment',
      },
      {
        text: '新旧が混ざっている。正常なバージョンをもう一度デプロイする。',
        why: '失敗した所で止まり、混ざったまま残る。戻すのは人。',
        section: '/deploy-services/elastic-beanstalk-policies/#failed-deployment',
      },
      {
        text: 'AbortEnvironmentUpdate で中止すれば、旧バージョンに戻る。',
        why: '中止で振り分けを戻すのは Traffic splitting。ここでは、もう失敗して終わっている。',
        section: '/deploy-services/elastic-beanstalk-policies/#traffic-splitting',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-updates-rollback-quota',
    situation:
      'インスタンスタイプを Rolling based on Health で変えたところ、バッチが正常にならず取り消された。自動で戻す更新も失敗し、新旧の構成が混ざった。イベントには vCPU のクォータの不足が出ている。',
    ask: '最初にすることはどれか。',
    options: [
      {
        text: 'クォータの引き上げなどで原因を除き、構成をもう一度更新する。',
        why: '戻す更新も新しいインスタンスを起動する。クォータが足りないと戻せない。',
        section: '/deploy-services/elastic-beanstalk-updates/#configuration-update-failure',
      },
      {
        text: 'デプロイポリシーを Immutable にして、前のバージョンをデプロイする。',
        why: '混ざっているのは構成。デプロイポリシーは、構成の更新には効かない。',
        section: '/deploy-services/elastic-beanstalk-updates/#update-kinds',
      },
      {
        text: '環境を再構築し、すべてのインスタンスを新しい構成で作り直す。',
        why: 'すべて作り直し、結合したデータベースも失われる。クォータも足りないまま。',
        section: '/deploy-services/elastic-beanstalk-recovery/#invalid-state',
      },
      {
        text: 'マネージドプラットフォーム更新を、今すぐ適用する。',
        why: 'プラットフォームのバージョンを替える機能で、インスタンスタイプの混在は直らない。',
        section: '/deploy-services/elastic-beanstalk-updates/#managed-platform-updates',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ebext-silent-drop',
    situation:
      '1 つの .config ファイルに option_settings が 2 か所ある。デプロイは成功したが、片方に書いた環境変数が設定されていない。',
    ask: '原因と直し方はどれか。',
    options: [
      {
        text: '環境変数の名前空間が要る。名前空間を書く。',
        why: '省くと、環境変数の名前空間とみなされる。',
        section: '/deploy-services/ebextensions/#option-settings',
      },
      {
        text: '1 つのファイルに同じキーが 2 回あると、片方が捨てられる。1 つにまとめる。',
        why: '誤りでもデプロイは止まらず、値が黙って消える。',
        section: '/deploy-services/ebextensions/#config-errors',
      },
      {
        text: 'container_commands より先に読まれたため。ファイル名に 99- を付ける。',
        why: 'option_settings は、コマンドの順に入らない。',
        section: '/deploy-services/ebextensions/#config-keys',
      },
      {
        text: '保存された設定が優先されている。保存された設定を消す。',
        why: 'ほかのレベルを使っていなくても、同じファイルの重なりで片方が消える。',
        section: '/deploy-services/ebextensions-precedence/#levels',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-hooks-not-executable',
    situation:
      '2021 年のプラットフォームバージョンを使い続けている環境で、.platform/hooks/prebuild にスクリプトを足したところ、デプロイが失敗した。同じスクリプトを、開発者の PC で bash に渡すと動く。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'フックは webapp ユーザーで動き、root の操作ができないため。',
        why: 'フックは root で実行される。',
        section: '/deploy-services/ebextensions-hooks/#deployment-order',
      },
      {
        text: 'prebuild では、アプリケーションのコードがまだ展開されていないため。',
        why: 'prebuild は、展開の後に実行される。',
        section: '/deploy-services/ebextensions-hooks/#deployment-order',
      },
      {
        text: '構成の更新では、hooks のスクリプトが動かないため。',
        why: 'これはバージョンのデプロイ。hooks が動く。',
        section: '/deploy-services/ebextensions-hooks/#confighooks',
      },
      {
        text: 'スクリプトのファイルに、実行権限が付いていないため。',
        why: '自動で付くのは、2022 年 4 月 29 日以降のプラットフォーム。古いものでは自分で付ける。',
        section: '/deploy-services/ebextensions-hooks/#hook-failures',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cfn-replacement-leftover',
    situation:
      'スタックの更新が UPDATE_COMPLETE になった。置き換えで消えるはずの古いセキュリティグループが、アカウントに残っている。イベントには DELETE_FAILED がある。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'もう一度同じテンプレートで更新すれば、CloudFormation が残ったリソースの削除をやり直す。',
        why: 'もうスタックから外れている。次の更新の対象にならない。',
        section: '/deploy-services/cloudformation-troubleshooting/#leftover-resources',
      },
      {
        text: '更新は失敗しているので、更新のロールバックを続けて前の状態に戻す。',
        why: 'UPDATE_COMPLETE は成功。ロールバックの対象ではない。',
        section: '/deploy-services/cloudformation-troubleshooting/#update-rollback-failed',
      },
      {
        text: '3 回試して消せず、スタックから外れた。使っている所から外し、EC2 の側で消す。',
        why: '消せないまま更新は終わる。イベントの DELETE_FAILED だけが手がかりになる。',
        section: '/deploy-services/cloudformation-troubleshooting/#leftover-resources',
      },
      {
        text: 'UpdateReplacePolicy の Retain が既定で働いた。Delete を書いて、もう一度更新する。',
        why: '既定は Delete。消そうとして失敗している。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-stacksets-succeeded-with-failures',
    situation:
      '50 アカウントへの StackSets の操作で、失敗の許容を 10 にした。操作は SUCCEEDED だが、いくつかのアカウントに新しいロールがない。',
    ask: '確かめる方法はどれか。',
    options: [
      {
        text: '操作は成功しているので、配った後に各アカウントの誰かがロールを消したと考え、CloudTrail で削除の記録を探す。',
        why: '許容の範囲の失敗なら、操作は成功になる。まず失敗の数を見る。',
        section: '/deploy-services/cloudformation-stacksets/#stackset-troubleshooting',
      },
      {
        text: '操作の詳細で失敗の数を見て、OUTDATED のものを直して更新し直す。',
        why: '許容する数に収まった失敗は、成功の中に隠れる。',
        section: '/deploy-services/cloudformation-stacksets/#stackset-troubleshooting',
      },
      {
        text: 'StackSet のドリフト検出を行い、DRIFTED のものを直す。',
        why: 'ドリフトは作られた後のずれ。作られなかったものを調べる方法ではない。',
        section: '/deploy-services/cloudformation-stacksets/#stackset-drift',
      },
      {
        text: 'サービスマネージド型の自動デプロイを有効にして、次の展開を待つ。',
        why: '働くのは、アカウントが OU に出入りしたとき。今あるアカウントの失敗は直らない。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-pipeline-cross-account-download-bundle',
    situation:
      'ツール用アカウント A のパイプラインが、本番アカウント B の CodeDeploy を始める。ロールの引き受けもデプロイの開始も成功するが、B の EC2 の DownloadBundle が AccessDenied になる。',
    ask: 'どこを直すか。',
    options: [
      {
        text: 'A のサービスロールに、B のクロスアカウントロールへの sts:AssumeRole を足し、B の信頼ポリシーで許可する。',
        why: '引き受けは成功している。',
        section: '/deploy-services/codepipeline/#cross-account-troubleshooting',
      },
      {
        text: 'B のクロスアカウントロールに、codedeploy:CreateDeployment と GetDeployment を足す。',
        why: 'デプロイは始まっている。',
        section: '/deploy-services/codepipeline/#cross-account-troubleshooting',
      },
      {
        text: 'A の CodePipeline のサービスロールに、アーティファクトバケットの読み取りと、B のアカウントにある KMS キーの復号を足す。',
        why: 'アーティファクトは A のバケットにある。読むのは B のインスタンス。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
      {
        text: 'B のインスタンスロールに A のバケットの読み取りと A のキーの復号を足し、A のポリシーでも許可する。',
        why: '取り出して復号するのは、インスタンスのロール。',
        section: '/deploy-services/codepipeline/#cross-account-troubleshooting',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-pipeline-full-clone',
    situation:
      'CodePipeline の CodeBuild アクションで git log を使うと、Git のリポジトリではないというエラーになる。ソースは CodeConnections でつないだ GitHub。',
    ask: '必要な変更はどれか。',
    options: [
      {
        text: '出力を完全クローンにし、CodeBuild のロールに codeconnections:UseConnection を足す。',
        why: '既定では ZIP で渡り、Git の情報がない。完全クローンでは CodeBuild が自分で取り出す。',
        section: '/deploy-services/pipeline-troubleshooting/#full-clone',
      },
      {
        text: 'buildspec の install で git をインストールし、pre_build で git log を使う。',
        why: 'コマンドがないのではなく、リポジトリの情報が渡っていない。',
        section: '/deploy-services/pipeline-troubleshooting/#full-clone',
      },
      {
        text: 'GitHub の個人用アクセストークンを平文の環境変数で渡し、buildspec の pre_build でリポジトリを clone し直す。',
        why: 'トークンが見えてしまう。接続で済む。',
        section: '/deploy-services/codebuild/#secrets',
      },
      {
        text: 'アーティファクトバケットのバージョニングを有効にし、コミットごとのバージョンを残す。',
        why: 'S3 のバージョンの設定で、Git の情報は入らない。',
        section: '/deploy-services/pipeline-troubleshooting/#full-clone',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-pipeline-stage-rollback-structure',
    situation:
      'CodePipeline の V2 で、本番ステージにアクションを 1 つ足した直後の最初の実行が、そのステージで失敗した。失敗時のロールバックを設定してあったが、戻らない。',
    ask: '理由はどれか。',
    options: [
      {
        text: 'ステージのロールバックは手動でしか行えず、失敗時の条件からは始められないため。',
        why: '失敗時の条件で、自動でも行える。',
        section: '/deploy-services/codepipeline-control/#stage-rollback',
      },
      {
        text: '実行モードが QUEUED のパイプラインでは、ロールバックを使えないため。',
        why: 'ロールバックを使えないのは PARALLEL。QUEUED では使える。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '失敗時の自動の再試行が先に使われ、ロールバックの条件が評価されなかったため。',
        why: '失敗時の条件と自動の再試行は、そもそも一緒に設定できない。',
        section: '/deploy-services/codepipeline-control/#stage-conditions',
      },
      {
        text: '構造を変えた直後で、今の構造で始まった戻り先の実行がまだないため。',
        why: 'パイプラインの定義を変えると、前の構造の実行には戻れない。',
        section: '/deploy-services/codepipeline-control/#stage-rollback',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codecommit-approval-override',
    situation:
      '承認ルールテンプレートで、main 宛てのプルリクエストに 2 人の承認を必須にした。ところが、承認が 0 人のプルリクエストが main にマージされていた。',
    ask: '考えられる原因と対策はどれか。',
    options: [
      {
        text: 'テンプレートは既存のリポジトリには効かない。リポジトリを作り直す。',
        why: 'テンプレートは、関連付けたリポジトリの、その後のプルリクエストに付く。作り直しは要らない。',
        section: '/deploy-services/codecommit/#approval-rule-templates',
      },
      {
        text: '送信先の参照を指定すると、承認は任意になる。指定を外し、すべてのブランチに付ける。',
        why: '指定は、付けるプルリクエストを絞るだけ。承認が必須であることは変わらない。',
        section: '/deploy-services/codecommit/#approval-rule-templates',
      },
      {
        text: 'マージした人が承認ルールを上書きした。上書きの操作を IAM で拒否する。',
        why: '権限があれば、プルリクエストのすべてのルールを外してマージできる。履歴に残る。',
        section: '/deploy-services/codecommit/#approval-rule-templates',
      },
      {
        text: '承認ルールはコンソールのマージにだけ効く。CLI の利用を禁じる。',
        why: '承認ルールは、マージに使うツールによらず効く。',
        section: '/deploy-services/codecommit/#approval-rule-templates',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-stacksets-soft-tolerance',
    situation:
      'StackSets で 300 アカウントに配る操作を、失敗の許容 5、最大同時アカウント数 50、Soft Failure Tolerance で始めた。失敗したアカウントは 30 を超えた。',
    ask: '理由はどれか。',
    options: [
      {
        text: '失敗の許容は全リージョンで足し合わせ、1 つのリージョンの失敗では止まらないため。',
        why: '許容はリージョンごとに数える。',
        section: '/deploy-services/cloudformation-stacksets/#failure-tolerance-percentage',
      },
      {
        text: 'Soft では、許容を超えた後も、順番を待っていた分が最後まで進むため。',
        why: '同時数を絞らないので、止まるまでに失敗が増える。',
        section: '/deploy-services/cloudformation-stacksets/#operation-options',
      },
      {
        text: '許容する失敗の数は自動デプロイのときにだけ効き、手で始めた操作には効かないため。',
        why: '逆に、自動デプロイには効かない。',
        section: '/deploy-services/cloudformation-stacksets/#operation-options',
      },
      {
        text: 'リージョンの同時実行が既定で並列なので、全リージョンが同時に失敗したため。',
        why: '既定は順。1 つのリージョンずつ進む。',
        section: '/deploy-services/cloudformation-stacksets/#operation-options',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codeartifact-library-event',
    situation:
      '共通ライブラリの新しいバージョンが CodeArtifact に公開されたら、アプリケーションのパイプラインを自動で始めたい。ライブラリのリポジトリは、共通アカウントのドメインに、ライブラリのチームのアカウントが作った。',
    ask: 'イベントを受け取れるアカウントはどれか。',
    options: [
      {
        text: 'ドメインを持つ共通アカウントだけ。',
        why: 'リポジトリを作ったアカウントにも届く。',
        section: '/deploy-services/codeartifact-sharing/#events',
      },
      {
        text: 'リポジトリを作ったチームのアカウントだけ。',
        why: 'ドメインを持つアカウントにも届く。',
        section: '/deploy-services/codeartifact-sharing/#events',
      },
      {
        text: 'ドメインポリシーで読み取りを許可した、すべてのアカウント。',
        why: '読めることと、イベントが届くことは別。',
        section: '/deploy-services/codeartifact-sharing/#events',
      },
      {
        text: '共通アカウントと、チームのアカウントの両方。',
        why: 'ドメインの側には、すべてのリポジトリの分が届く。',
        section: '/deploy-services/codeartifact-sharing/#events',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-service-catalog-template-constraint',
    situation:
      'ある企業は、Service Catalog の EC2 の製品に、小さいインスタンスタイプだけを選べるテンプレート制約を付けている。別の部門のために新しいポートフォリオを作り、同じ製品を入れたところ、その部門の利用者が大きなインスタンスタイプで起動した。',
    ask: '今後の起動を、部門の利用者に新しい権限を渡さずに絞る方法はどれか。',
    options: [
      {
        text: '新しいポートフォリオのその製品にも、テンプレート制約を付ける。',
        why: '制約が効くのは、付けたポートフォリオの中の製品だけ。作るとすぐ、これからの起動に効く。',
        section: '/deploy-services/service-catalog/#constraints',
      },
      {
        text: '元のポートフォリオのテンプレート制約を作り直し、製品の全バージョンに効かせる。',
        why: '同じポートフォリオの全バージョンには初めから効いている。別のポートフォリオには効かない。',
        section: '/deploy-services/service-catalog/#constraints',
      },
      {
        text: '大きなインスタンスタイプを起動できないロールを作り、元のポートフォリオの起動制約に指定する。',
        why: '起動制約も、付けたポートフォリオの製品にだけ効く。',
        section: '/deploy-services/service-catalog/#service-catalog-sharing',
      },
      {
        text: '製品の今のバージョンを非推奨にし、利用者に新しいバージョンを案内する。',
        why: '新しい起動ができなくなるのは今のバージョンだけ。新しいバージョンで選べる値は絞られない。',
        section: '/deploy-services/service-catalog/#versions-and-actions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-service-catalog-user-level',
    situation:
      'ある企業の開発者は、Service Catalog で試験環境を起動する。ある開発者が、ほかの人の起動した環境を誤って終了した。開発者は、同じ IAM グループの IAM ユーザーで操作している。',
    ask: '開発者が、自分の起動した環境だけを更新・終了できるようにするには、どうすればよいか。',
    options: [
      {
        text: '起動制約のロールから、servicecatalog:TerminateProvisionedProduct を外す。',
        why: 'この権限は起動ロールには割り当てられない。利用者の側のポリシーで決まる。',
        section: '/deploy-services/service-catalog/#end-user-permissions',
      },
      {
        text: 'グループのポリシーで、Service Catalog の操作に servicecatalog:roleLevel を self とする条件を付ける。',
        why: 'ロールの単位の指定で、同じロールで起動したほかの人の分も含む。',
        section: '/deploy-services/service-catalog/#end-user-permissions',
      },
      {
        text: 'グループのポリシーで、Service Catalog の操作に servicecatalog:userLevel を self とする条件を付ける。',
        why: '自分の起動した製品だけが対象になる。条件がないと、アカウントの全部を扱える。',
        section: '/deploy-services/service-catalog/#end-user-permissions',
      },
      {
        text: 'ポートフォリオを開発者ごとに分け、1 人ずつアクセスを与える。',
        why: '起動済みの製品を誰が扱えるかは、IAM の条件で決まる。ポートフォリオを分けても、条件がなければ全部を扱える。',
        section: '/deploy-services/service-catalog/#end-user-permissions',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-retain-except-on-create',
    situation:
      'ある企業は、名前を決めた DynamoDB テーブルに DeletionPolicy: Retain を付けている。スタックを消してもテーブルが残るのは望みどおり。ところが、新しい環境のスタックの作成が失敗して巻き戻ると、空のテーブルが残り、同じ名前では作り直せない。',
    ask: 'テンプレートをどう変えるか。',
    options: [
      {
        text: 'DeletionPolicy を Delete にし、スタックの削除保護を有効にする。',
        why: '空のテーブルは残らないが、スタックを消すとデータのあるテーブルも消える。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: 'DeletionPolicy は Retain のまま、UpdateReplacePolicy を Delete にする。',
        why: '置き換えのときに古いリソースをどうするかの設定。作成の巻き戻しには関わらない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: 'DeletionPolicy は Retain のまま、スタックポリシーで Update:Delete を許可する。',
        why: 'スタックポリシーが効くのは更新。作成の巻き戻しで残ることは変わらない。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
      {
        text: 'DeletionPolicy を RetainExceptOnCreate にする。',
        why: '作った操作が巻き戻されるときだけ削除し、スタックの削除では残す。',
        section: '/deploy-services/cloudformation-protection/#protect-resources',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codedeploy-allow-traffic-no-log',
    situation:
      'ある企業は、CodeDeploy の EC2 ブルー/グリーンを使っている。置き換え先へのインストールと ValidateService は成功したが、AllowTraffic で失敗した。デプロイのログに、原因は何も出ていない。',
    ask: '最初に確かめるものはどれか。',
    options: [
      {
        text: 'サービスロールの、S3 バケットを読む権限。',
        why: 'EC2 でリビジョンを読むのはインスタンスプロファイル。インストールは済んでいる。',
        section: '/deploy-services/codedeploy/#permissions',
      },
      {
        text: 'CodeDeploy エージェントのバージョンと、443 番のアウトバウンドの通信。',
        why: 'エージェントの問題なら、すべてのイベントがスキップされる。',
        section: '/deploy-services/pipeline-troubleshooting/#codedeploy-failures',
      },
      {
        text: 'ターゲットグループのヘルスチェックの設定。',
        why: 'AllowTraffic がログなしで失敗するときの典型は、ヘルスチェックの設定の誤り。',
        section: '/deploy-services/pipeline-troubleshooting/#codedeploy-failures',
      },
      {
        text: 'AppSpec の AfterAllowTraffic に指定したスクリプトの、標準出力とタイムアウト。',
        why: 'AfterAllowTraffic は AllowTraffic の後。その前に失敗している。',
        section: '/deploy-services/codedeploy-appspec/#hooks-by-platform',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codepipeline-express-state-machine',
    situation:
      'ある企業は、CodePipeline のデプロイの前に、Step Functions の Express ワークフローで結合テストを呼んでいる。テストが失敗した日にも、パイプラインは次のステージに進んだ。',
    ask: 'テストの失敗でパイプラインを止める、最も簡単な変更はどれか。',
    options: [
      {
        text: 'アクションの制限時間を、Express ワークフローの長さより長くする。',
        why: 'Express では、始めた時点でアクションが成功する。待つ時間は関係しない。',
        section: '/deploy-services/codepipeline-integrations/#other-actions',
      },
      {
        text: 'アクションに出力アーティファクトを付け、テストの結果を次のアクションで調べる。',
        why: 'Express では、出力アーティファクトを使えない。',
        section: '/deploy-services/codepipeline-integrations/#other-actions',
      },
      {
        text: 'ステージの後に手動承認を置き、担当者が Express ワークフローの結果を見てから承認する。',
        why: '止められるが、毎回人の手がかかる。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: '同じ定義を標準（Standard）のワークフローにして呼ぶ。',
        why: '標準なら終わるまで待ち、失敗すればアクションも失敗する。',
        section: '/deploy-services/codepipeline-integrations/#other-actions',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cfn-ssm-secure-cross-account',
    situation:
      'ある企業は、DB のパスワードを共有アカウントの Parameter Store の SecureString に置いている。本番アカウントの CloudFormation から ssm-secure の動的な参照で読もうとしたが、失敗した。',
    ask: 'テンプレートに平文を残さずに、本番アカウントで RDS を作る方法はどれか。',
    options: [
      {
        text: '共有アカウントのパラメータを AWS RAM で共有し、動的な参照に完全な ARN を書く。',
        why: '動的な参照では、別のアカウントのパラメータを使えない。',
        section: '/deploy-services/cloudformation-protection/#dynamic-references',
      },
      {
        text: '共有アカウントの Secrets Manager に移し、読み取りを許可して完全な ARN で参照する。',
        why: 'Secrets Manager のシークレットは、完全な ARN で別のアカウントからも参照できる。',
        section: '/deploy-services/cloudformation-protection/#dynamic-references',
      },
      {
        text: 'パラメータの型を AWS::SSM::Parameter::Value<String> にし、SecureString の名前を渡す。',
        why: 'この型は SecureString には使えない。',
        section: '/deploy-services/cloudformation-protection/#dynamic-references',
      },
      {
        text: 'カスタムリソースの Lambda 関数に、ssm-secure の動的な参照でパスワードを渡す。',
        why: 'カスタムリソースでは、秘密の値の動的な参照を使えない。',
        section: '/deploy-services/cloudformation-protection/#dynamic-references',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codebuild-untrusted-pull-request',
    situation:
      'ある企業は、公開の GitHub リポジトリのプルリクエストを CodeBuild でテストしている。外部の人が buildspec.yml を書き換えたプルリクエストを送り、サービスロールの権限で AWS の API を呼び出した。',
    ask: '外部からの貢献を受け付けながら、防ぐ方法はどれか。',
    options: [
      {
        text: 'buildspec をプロジェクトの中に書き、ロールから書き込みの権限を外し、コメント承認を有効にする。',
        why: '書き換えられず、漏れても書き込めず、信頼した人が認めるまで始まらない。',
        section: '/deploy-services/codebuild-capacity/#webhook-safety',
      },
      {
        text: 'シークレットを Secrets Manager に移し、ログに出ないようにする。',
        why: 'ログで隠れるだけ。ビルドのコマンドは、サービスロールの権限で API を呼べる。',
        section: '/deploy-services/codebuild/#service-role',
      },
      {
        text: 'プロジェクトを VPC につなぎ、NAT ゲートウェイを置かずに、インターネットへのすべての通信を止める。',
        why: '依存パッケージも取れなくなり、VPC エンドポイントを通した呼び出しは残る。',
        section: '/deploy-services/codebuild/#vpc',
      },
      {
        text: 'ビルドの結果を公開し、外部の人が失敗の理由を自分で確かめられるようにする。',
        why: '過去のログまで公開される。ロールの権限を使われることは防げない。',
        section: '/deploy-services/codebuild-capacity/#webhook-safety',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cross-stack-cross-account',
    situation:
      'ある企業は、ネットワーク用のアカウントのスタックがサブネット ID を出力している。別のアカウントのスタックから、その値を使いたい。サブネットが増えても手で書き写したくない。',
    ask: '追加の仕組みが最も少ない方法はどれか。',
    options: [
      {
        text: 'ネットワークのスタックで出力をエクスポートし、使う側で Fn::ImportValue を使う。',
        why: 'エクスポートを読めるのは、同じアカウントとリージョンのスタックだけ。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
      {
        text: '使う側で Fn::GetStackOutput に、出力のあるアカウントのロールを RoleArn で渡す。',
        why: 'DescribeStacks を許可したロールを、使う側の実行ロールに引き受けさせる。エクスポートも要らない。',
        section: '/deploy-services/cloudformation-cross-stack/#cross-account',
      },
      {
        text: 'ネットワークのスタックを、使う側のスタックの子（ネストされたスタック）に作り替える。',
        why: 'ネストされたスタックはアカウントをまたがない。',
        section: '/deploy-services/cloudformation-design/#splitting',
      },
      {
        text: '使う側のカスタムリソースの Lambda 関数から、別のアカウントのスタックを調べる。',
        why: 'できるが、関数を作って保守することになる。組み込みの関数で足りる。',
        section: '/deploy-services/cloudformation-design/#custom-resources',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cross-stack-stale-value',
    situation:
      'アプリケーションのスタックが、別のリージョンのスタックの出力を Fn::GetStackOutput で参照している。参照先の更新で出力のエンドポイントの名前が変わったが、アプリケーションは古い名前に接続し続け、エラーになった。',
    ask: '原因と対処の組み合わせはどれか。',
    options: [
      {
        text: 'エクスポートの名前が重複している。名前を変えて参照し直す。',
        why: 'Fn::GetStackOutput にエクスポートは要らない。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
      {
        text: 'リージョンをまたぐ参照に対応していない。値をパラメータとして手で渡す。',
        why: 'リージョンはまたげる。Region で指定する。',
        section: '/deploy-services/cloudformation-cross-stack/#cross-account',
      },
      {
        text: '参照先のスタックにドリフトがある。ドリフトを直せば、値が自動で伝わる。',
        why: '弱い参照では、参照先が変わっても使う側は更新されない。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
      {
        text: '値は使う側の操作のときに解決される。アプリケーションのスタックを更新する。',
        why: '弱い参照で、参照先の変化は知らされない。参照先を変えたら、使う側も更新する。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cross-stack-internal-failure',
    situation:
      '別のアカウントの値を、テンプレートの Outputs にそのまま Fn::GetStackOutput で書いたところ、InternalFailure で失敗した。ロールの権限と信頼ポリシーは正しく、リソースのプロパティに書いた同じ参照は成功している。',
    ask: '失敗の理由はどれか。',
    options: [
      {
        text: 'Outputs の値に、直接は書けない。',
        why: '書けるのは、リソースのプロパティの値と、Fn::Join、Fn::If、Fn::Select の中。',
        section: '/deploy-services/cloudformation-cross-stack/#positions',
      },
      {
        text: '参照先の出力がエクスポートされていない。',
        why: 'エクスポートは要らない。プロパティでの参照も成功している。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
      {
        text: 'Outputs では Region の省略が許されない。',
        why: 'Region を省くと、使う側と同じリージョンになる。',
        section: '/deploy-services/cloudformation-cross-stack/#cross-account',
      },
      {
        text: '参照先のスタックに削除保護が付いている。',
        why: '削除保護は参照を妨げない。むしろ弱い参照の参照先を守るために付ける。',
        section: '/deploy-services/cloudformation-cross-stack/#strong-and-weak',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eb-cluster-tenant',
    situation:
      'ある SaaS 企業は、顧客ごとに Elastic Beanstalk の Cluster モードの環境を作る。契約により、顧客どうしはコントロールプレーンもノードも共有してはならない。',
    ask: '要件を満たす作り方はどれか。',
    options: [
      {
        text: '環境ごとに、ほかで使わない node-pool の名前を付ける。',
        why: 'ノードは分かれるが、コントロールプレーンは共有される。',
        section: '/deploy-services/elastic-beanstalk-cluster/#clusters',
      },
      {
        text: 'ingress-groups を環境ごとに変え、互いの通信を許可しない。',
        why: '通信は既定で通らない。クラスターは共有されたまま。',
        section: '/deploy-services/elastic-beanstalk-cluster/#clusters',
      },
      {
        text: '環境ごとに、違うサブネットの組を指定して作る。',
        why: 'サブネットの組ごとに別のクラスターになる。後からは変えられないので、作るときに決める。',
        section: '/deploy-services/elastic-beanstalk-cluster/#clusters',
      },
      {
        text: '環境ごとに、違うクラスターロールを指定して作る。',
        why: '同じサブネットの組でロールが違うと、作成が拒否される。別のクラスターにはならない。',
        section: '/deploy-services/elastic-beanstalk-cluster/#roles',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-cluster-namespace',
    situation:
      'Standard モードで使っていたテンプレートを、Cluster モードの環境に流用した。aws:autoscaling:asg の MinSize と MaxSize を残したまま環境を作ると、InvalidParameterValueException で失敗した。',
    ask: 'どう直すか。',
    options: [
      {
        text: '同じ値を .ebextensions の構成ファイルに移す。',
        why: '.ebextensions は Standard モードだけで効く。',
        section: '/deploy-services/ebextensions/#purpose',
      },
      {
        text: 'EKS のノードグループを作り、そこに最小と最大の数を設定する。',
        why: 'ノードは EKS Auto Mode が増減させる。クラスターを直接変えるとドリフトになる。',
        section: '/deploy-services/elastic-beanstalk-cluster/#drift',
      },
      {
        text: '環境を作った後に、Auto Scaling グループの側で数を変える。',
        why: 'Cluster モードの環境に、自分の Auto Scaling グループはない。',
        section: '/deploy-services/elastic-beanstalk-cluster/#differences',
      },
      {
        text: 'その設定を外し、専用の名前空間でレプリカの最小と最大の数を決める。',
        why: '従来の名前空間は受け付けられない。増減するのはインスタンスではなくレプリカ。',
        section: '/deploy-services/elastic-beanstalk-cluster/#differences',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-cluster-application-role',
    situation:
      'Cluster モードの 2 つの環境が、同じサブネットの組で動いている。片方のアプリケーションだけに DynamoDB への書き込みを許可したい。',
    ask: '最小権限に沿う方法はどれか。',
    options: [
      {
        text: 'その環境だけに、書き込みを許可したアプリケーションロールを設定する。',
        why: 'アプリケーションロールは環境ごとに違ってよい。EKS Pod Identity で渡される。',
        section: '/deploy-services/elastic-beanstalk-cluster/#roles',
      },
      {
        text: 'ノードロールに、DynamoDB への書き込みのポリシーを加える。',
        why: 'ノードロールは同じクラスターの環境で共通。もう片方にも権限が及び得る。',
        section: '/deploy-services/elastic-beanstalk-cluster/#roles',
      },
      {
        text: 'インスタンスプロファイルを作り、その環境に設定する。',
        why: 'Cluster モードは、インスタンスプロファイルを使わない。',
        section: '/deploy-services/elastic-beanstalk-cluster/#roles',
      },
      {
        text: 'その環境だけに、別のオブザーバビリティロールを設定する。',
        why: 'メトリクスなどを送るためのロール。同じクラスターの環境では、そろえないと拒否される。',
        section: '/deploy-services/elastic-beanstalk-cluster/#roles',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-pipeline-trigger-branch',
    situation:
      'CodePipeline の V2 のパイプラインは、GitHub を接続でソースにし、BranchName は main。プッシュのトリガーは、名前が feature で始まるブランチに絞っている。開発者が feature/login へプッシュした後、コンソールの「変更をリリースする」でもう一度始めた。',
    ask: '2 回の実行が使うコミットはどれか。',
    options: [
      {
        text: '1 回目も 2 回目も feature/login',
        why: '手動で始めた実行に、トリガーのフィルターは効かない。',
        section: '/deploy-services/codepipeline-triggers/#trigger-branch',
      },
      {
        text: '1 回目は feature/login、2 回目は main',
        why: 'トリガーはプッシュされたブランチを使う。手動の開始では BranchName が既定になる。',
        section: '/deploy-services/codepipeline-triggers/#trigger-branch',
      },
      {
        text: '1 回目も 2 回目も main',
        why: 'フィルターのあるトリガーは、BranchName を使わない。',
        section: '/deploy-services/codepipeline-triggers/#trigger-branch',
      },
      {
        text: '1 回目は始まらず、2 回目は main',
        why: 'フィルターに合うプッシュなので始まる。始まらないのは、新しいブランチの最初のプッシュをファイルパスと合わせて絞ったときなど。',
        section: '/deploy-services/codepipeline-triggers/#trigger-filters',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codedeploy-agent-v2',
    situation:
      'ある会社は、EC2 の Linux インスタンスの CodeDeploy エージェントを、Systems Manager Distributor の AWSCodeDeployAgent で毎週更新している。Ruby を入れられない新しい AMI に移るため、エージェントを 2.x にしたい。数か月待っても 1.8.x のままである。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '更新の間隔を、毎日に縮める。',
        why: 'AWSCodeDeployAgent のパッケージは、1.8.x のまま。',
        section: '/deploy-services/codedeploy/#agent-v2',
      },
      {
        text: 'latest のプレフィックスのインストーラーを、手で動かす。',
        why: 'latest にあるのは 1.8.x のインストーラーで、Ruby も要る。2.x は latestv2 にある。',
        section: '/deploy-services/codedeploy/#agent-v2',
      },
      {
        text: 'エージェントの設定ファイルと AppSpec を、2.x の形式に書き直す。',
        why: '既定では 1.8.x と同じものを使える。書き直しても、上がらない。',
        section: '/deploy-services/codedeploy/#agent-v2',
      },
      {
        text: 'AWSCodeDeployAgentV2 のパッケージで入れる。',
        why: '2.x は別のパッケージ。1.8.x から 2.x への自動の更新はない。',
        section: '/deploy-services/codedeploy/#agent-v2',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-deployment-log',
    situation:
      'ある会社の開発者は、Elastic Beanstalk（Standard）のデプロイが失敗した理由を、コンソールの Deployments タブで調べたい。デプロイの履歴とイベントは見えるが、ログのタブだけがエラーになる。管理者がサインインすると、同じログが見える。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'インスタンスプロファイルに s3:PutObject を足す。',
        why: '管理者には見えているので、ログは S3 に上がっている。',
        section: '/deploy-services/elastic-beanstalk-health/#deployment-logs',
      },
      {
        text: 'CloudWatch Logs へのストリーミングを有効にする。',
        why: 'デプロイログは S3 から読まれる。ストリーミングとは別のもの。',
        section: '/deploy-services/elastic-beanstalk-health/#logs',
      },
      {
        text: 'プラットフォームバージョンを新しくする。',
        why: '管理者には見えているので、前提のバージョンは満たしている。',
        section: '/deploy-services/elastic-beanstalk-health/#deployment-logs',
      },
      {
        text: '開発者に、環境の S3 バケットの s3:GetObject を許可する。',
        why: 'ログは S3 から読まれる。権限がないと、履歴とイベントだけが見える。',
        section: '/deploy-services/elastic-beanstalk-health/#deployment-logs',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-codebuild-file-path-limit',
    situation:
      'ある会社の公開リポジトリでは、GitHub の Webhook で CodeBuild のビルドが始まる。外部の人が buildspec を書き換えられないように、FILE_PATH のフィルターで buildspec.yml を変えるプルリクエストを除いている。ところが、200 個のファイルと buildspec.yml を変えたプルリクエストで、ビルドが始まった。',
    ask: '同じことを防ぐには、どうすればよいか。',
    options: [
      {
        text: 'フィルターの正規表現を、先読みを使って厳しくする。',
        why: 'フィルターは RE2 で、先読みは使えない。調べるファイルの数も変わらない。',
        section: '/deploy-services/codebuild-capacity/#webhook-safety',
      },
      {
        text: 'プロジェクトの同時ビルドの上限を 1 にする。',
        why: '始まるビルドの数が減るだけで、書き換えた buildspec は動く。',
        section: '/deploy-services/codebuild-capacity/#webhook-safety',
      },
      {
        text: 'プルリクエストのコメント承認を有効にする。',
        why: 'FILE_PATH が調べるのは最初の 100 個まで。コメント承認なら、変わったファイルの数によらず、承認するまで始まらない。',
        section: '/deploy-services/codebuild-capacity/#webhook-safety',
      },
      {
        text: 'ビルドの結果を非公開にする。',
        why: '結果を見せないだけで、ビルドは始まる。',
        section: '/deploy-services/codebuild-capacity/#webhook-safety',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codebuild-macos-region',
    situation:
      '東京リージョンで Linux のビルドを CodeBuild のオンデマンドで動かす企業が、iOS アプリのビルドも CodeBuild に移す。自前の Mac は持ちたくない。iOS のビルドは、ほかの国のリージョンで動かしてもよい。',
    ask: 'iOS のビルドは、どこで動かすか。',
    options: [
      {
        text: '東京で、オンデマンドの環境に macOS を選ぶ。',
        why: 'オンデマンドに macOS はない。',
        section: '/deploy-services/codebuild-capacity/#reserved-capacity',
      },
      {
        text: '東京で、リザーブドキャパシティの macOS のフリートを作る。ビルドのない夜間の料金はかからない。',
        why: '東京で使えるのは Amazon Linux と Windows だけ。動かさない間も料金がかかる。',
        section: '/deploy-services/codebuild-capacity/#reserved-capacity',
      },
      {
        text: 'シドニーで、リザーブドキャパシティの macOS のフリートを作る。',
        why: 'macOS はリザーブドキャパシティだけで、東京にはない。動かさない間の料金は受け入れる。',
        section: '/deploy-services/codebuild-capacity/#reserved-capacity',
      },
      {
        text: '東京で、Amazon Linux のフリートにカスタム AMI を使い、macOS のツールを入れる。',
        why: 'Linux のフリートで macOS は動かない。macOS のフリートは東京にない。',
        section: '/deploy-services/codebuild-capacity/#reserved-capacity',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cdk-qualifier-app',
    situation:
      'ある企業は、新しいリージョンの cdk bootstrap が S3 バケットの already exists で失敗したので、--qualifier に別の値を付けて通した。今度は、このリージョンだけにデプロイする CDK のアプリが、ブートストラップのリソースを見つけられない。',
    ask: '何をするか。',
    options: [
      {
        text: 'cdk.json の @aws-cdk/core:bootstrapQualifier に、同じ値を書く。',
        why: '修飾子を変えると、全部のリソースの名前が変わる。アプリの cdk.json の context にも同じ値を書く。',
        section: '/deploy-services/cdk-sam/#bootstrap-bucket-exists',
      },
      {
        text: '--trust にアプリのアカウントを指定して、ブートストラップし直す。',
        why: '別のアカウントからデプロイするときの設定。リソースの名前は合わないまま。',
        section: '/deploy-services/cdk-sam/#cross-account',
      },
      {
        text: 'シンセサイザーの fileAssetsBucketName に、新しいバケットの名前を書く。',
        why: 'バケットの名前だけを変えたときの設定。修飾子では、ロールなどの名前も変わる。',
        section: '/deploy-services/cdk-sam/#bootstrap-bucket-exists',
      },
      {
        text: 'CDKToolkit スタックを消し、修飾子を付けずに作り直す。',
        why: 'バケットの名前が使われている限り、また失敗する。スタックを消すと、パイプラインも動かなくなる。',
        section: '/deploy-services/cdk-sam/#bootstrap',
      },
    ],
    answer: 0,
  },
];
