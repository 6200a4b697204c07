import type {Question} from './types';

export const deployServices: readonly Question[] = [
  {
    id: 'q-code-series-alarm-rollback',
    situation:
      'ある企業は、CodeDeploy で EC2 にインプレースでデプロイしている。エラー率の CloudWatch アラームをデプロイグループに追加した。次のデプロイでアラームが鳴り、デプロイは止まったが、更新済みのインスタンスは新しいリビジョンのままだった。',
    ask: '次からは自動で前のリビジョンに戻すために、最も手間の少ない変更はどれか。',
    options: [
      {
        text: 'アラームのアクションに、前のリビジョンを再デプロイする Lambda 関数を登録する。',
        why: '動かすことはできるが、自分で作って保守する必要がある。CodeDeploy の設定だけで同じことができる。',
        section: '/deploy-services/code-series/#automatic-rollback',
      },
      {
        text: 'デプロイグループで、アラームのしきい値に達したときのロールバックを有効にする。',
        why: 'アラームを足しただけでは停止まで。ロールバックの設定は別にあり、有効にすると最後に成功したリビジョンが入れ直される。',
        section: '/deploy-services/code-series/#automatic-rollback',
      },
      {
        text: 'デプロイ設定を OneAtATime に変える。',
        why: '影響は小さくなるが、止まった後に前のリビジョンへ戻ることはない。',
        section: '/deploy-services/code-series/#deployment-configurations',
      },
      {
        text: 'ステージのアクションの後に手動承認を置く。',
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
        text: '1 つのデプロイグループに両方を入れ、ブルー/グリーンを選ぶ。',
        why: 'ブルー/グリーンの対象は EC2 だけ。オンプレミスのサーバーは含められない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: 'オンプレミスのサーバーに CodeDeploy エージェントの最新版を入れ、ブルー/グリーンにする。',
        why: 'エージェントのバージョンによらず、オンプレミスではブルー/グリーンを使えない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: 'ゾーン設定を使い、オンプレミスのサーバーを 1 つずつ切り替える。',
        why: 'ゾーン設定は EC2 のインプレースだけで使える。オンプレミスは対象外。',
        section: '/deploy-services/code-series/#zonal-configuration',
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
        section: '/deploy-services/code-series/#zonal-configuration',
      },
      {
        text: 'CodeDeployDefault.OneAtATime を使う。',
        why: '1 インスタンスずつになるが、ゾーンの順にはならない。定義済みの設定はゾーン単位に対応しない。',
        section: '/deploy-services/code-series/#zonal-configuration',
      },
      {
        text: 'CodeDeployDefault.HalfAtATime を使い、ゾーンごとに半分ずつ進める。',
        why: '半分は全体のインスタンス数に対する半分で、ゾーンの区別はない。',
        section: '/deploy-services/code-series/#deployment-configurations',
      },
      {
        text: 'ブルー/グリーンにし、ゾーン設定で置き換え先を 1 つずつ切り替える。',
        why: 'ゾーン設定はブルー/グリーンでは使えない。',
        section: '/deploy-services/code-series/#zonal-configuration',
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
        text: 'V1 のまま、ソースアクションのブランチを main に変える。',
        why: 'V1 ではファイルパスによる絞り込みができない。README の変更でも動き続ける。',
        section: '/deploy-services/code-series/#pipeline-types',
      },
      {
        text: 'EventBridge のルールで GitHub のプッシュを受け、パスで絞り込む。',
        why: 'GitHub のソースの起動は接続が担う。EventBridge のルールで起動するのは CodeCommit・S3・ECR のソース。',
        section: '/deploy-services/codepipeline/#change-detection',
      },
      {
        text: 'V2 のパイプラインにし、接続経由のソースに、ブランチ main とファイルパスのフィルターを付ける。',
        why: '1 つのフィルターの中のブランチとファイルパスは両方に合うときだけ起動する。V2 と接続経由の Git ソースが条件。',
        section: '/deploy-services/code-series/#pipeline-triggers',
      },
      {
        text: 'buildspec の最初で変更ファイルを調べ、対象外なら失敗させる。',
        why: 'パイプラインは起動してしまい、失敗の通知も出る。起動そのものを絞る機能がある。',
        section: '/deploy-services/codepipeline/#trigger-filters',
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
        text: 'アーティファクトバケットをパブリックにし、B の EC2 から読めるようにする。',
        why: '読めるようにしても、既定の aws/s3 キーで暗号化されたものを B は復号できない。公開する危険も増える。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
      {
        text: 'A にカスタマーマネージドキーを作って B の使用を許し、パイプラインをそのキー ARN に替え、B の EC2 のインスタンスロールに S3 と KMS の権限を付ける。',
        why: '別のアカウントのリソースを使うパイプラインではカスタマーマネージドキーが必須。復号するのは EC2 のインスタンスロールなので、その権限も要る。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
      {
        text: 'B に同じ名前のカスタマーマネージドキーを作り、B の CodeDeploy のサービスロールに復号を許す。',
        why: 'アーティファクトは A のキーで暗号化される。B のキーでは復号できず、S3 から取り出すのもサービスロールではない。',
        section: '/deploy-services/codedeploy/#permissions',
      },
      {
        text: 'パイプラインの定義で、キーを alias/aws/s3 と明示する。',
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
        text: 'eu-west-1 に同じパイプラインをもう 1 つ作る。',
        why: 'リージョンをまたぐアクションがあるので、パイプラインを分ける必要はない。',
        section: '/deploy-services/codepipeline/#cross-region',
      },
      {
        text: 'us-east-1 のアーティファクトバケットにクロスリージョンレプリケーションを設定する。',
        why: 'アーティファクトのコピーは CodePipeline がする。レプリケーションを作っても、アクションはそのバケットを使わない。',
        section: '/deploy-services/codepipeline/#cross-region',
      },
      {
        text: 'us-east-1 の KMS キーを eu-west-1 のバケットでも使うように指定する。',
        why: 'KMS キーはリージョンごとのリソース。アクションと同じリージョンのキーが要る。',
        section: '/deploy-services/codepipeline/#cross-region',
      },
      {
        text: 'eu-west-1 に、パイプラインと同じアカウントでアーティファクトバケットとキーを作り、artifactStores に両方のリージョンを書く。',
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
        text: 'S3 のバージョニングが無効なため。無効のままポーリングの間隔を短くする。',
        why: 'ポーリングは推奨されない検知のしかた。起動しない原因の直し方にならない。',
        section: '/deploy-services/codepipeline/#change-detection',
      },
      {
        text: 'パイプラインが V1 のため。V2 に変えればトリガーで起動する。',
        why: 'トリガーは接続経由の Git ソースのもの。S3 のソースはどちらの種類でも EventBridge で起動する。',
        section: '/deploy-services/code-series/#pipeline-triggers',
      },
      {
        text: '変更検知の EventBridge のルールがないため。バケットのイベントを有効にし、ルールを作る。',
        why: 'CLI や CloudFormation で作るときは、変更検知のルールも自分で作る。S3 のイベントを有効にすれば CloudTrail は要らない。',
        section: '/deploy-services/codepipeline/#change-detection',
      },
      {
        text: 'アーティファクトバケットが別のリージョンにあるため。同じリージョンに移す。',
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
        text: 'B のアーティファクトバケットのバケットポリシーで、C に読み取りを許す。',
        why: 'ポリシーの問題ではない。パイプラインのアカウントを通らない受け渡しそのものが対象外。',
        section: '/deploy-services/codepipeline/#cross-account-artifacts',
      },
      {
        text: 'B と C の間に VPC ピアリングを作る。',
        why: 'アーティファクトは S3 を通して渡す。VPC の接続は関係しない。',
        section: '/deploy-services/codepipeline/#artifact-store',
      },
      {
        text: 'C のアクションの roleArn に B のロールを指定する。',
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
        text: '責任者に AWSCodePipelineApproverAccess を付け、us-east-1 の SNS トピックに通知する。',
        why: 'この管理ポリシーは全パイプラインの承認を許す。SNS トピックはパイプラインと同じリージョンに作る。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: '責任者に codepipeline:* を付け、承認しなければ 24 時間で自動的に先へ進むようにする。',
        why: '応答がないと 7 日で失敗になる。自動で承認される設定はなく、権限も広すぎる。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: 'ap-northeast-1 の SNS トピックを承認アクションに設定し、責任者には対象のアクションへの codepipeline:PutApprovalResult と、確認に使う参照の権限だけを付ける。',
        why: 'PutApprovalResult の Resource にステージ名とアクション名まで書けば、1 つの承認だけに絞れる。トピックは同じリージョンのもの。',
        section: '/deploy-services/codepipeline-control/#manual-approval',
      },
      {
        text: '責任者が SNS の確認リンクを押したら Lambda 関数でステージを再試行する。',
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
        text: '本番ステージの前の移行を無効にする。',
        why: '次の実行を入れないだけで、終わったステージは戻らない。',
        section: '/deploy-services/codepipeline-control/#stop-and-transitions',
      },
      {
        text: '本番ステージの成功時の条件に CloudWatchAlarm ルールを置き、結果を Rollback にする。',
        why: '成功時の条件はステージが成功した後に調べる。アラームが鳴っていれば、前に成功した実行で戻す。',
        section: '/deploy-services/codepipeline-control/#stage-conditions',
      },
      {
        text: '本番ステージに自動再試行を設定する。',
        why: '再試行は失敗したステージを同じ内容でやり直す。成功した後の異常には働かない。',
        section: '/deploy-services/codepipeline-control/#stage-retry',
      },
      {
        text: '入口の条件に VariableCheck を置き、結果を Skip にする。',
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
        text: 'PARALLEL モードにする。',
        why: '同時に独立して進むので、届く順番は保証されない。ステージのロールバックも使えなくなる。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: 'ステージを 1 つにまとめ、追い越される場所をなくす。',
        why: '同じステージの待ち行列で追い越しは起きる。実行モードが変わらない限り直らない。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '手動承認を置き、コミットの間隔を空ける。',
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
        text: '停止して中止を選んだあと、アーティファクトバケットを消す。',
        why: 'バケットを消しても、始まったスタックの更新は止まらない。以後の実行も動かなくなる。',
        section: '/deploy-services/codepipeline-control/#stop-and-transitions',
      },
      {
        text: 'パイプラインを PARALLEL モードに変え、修正を先に流す。',
        why: '同じスタックの更新が同時に走る。順序が入れ替わる危険が増える。',
        section: '/deploy-services/codepipeline-control/#execution-modes',
      },
      {
        text: '手動でスタックを削除し、修正のコミットで作り直す。',
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
        text: 'インスタンスのセキュリティグループで、CodeDeploy からの 443 番のインバウンドを許可する。',
        why: 'エージェントが外へ聞きに行くので、インバウンドの許可は要らない。',
        section: '/deploy-services/codedeploy/#agent',
      },
      {
        text: 'Lambda のコンピューティングプラットフォームに変え、エージェントを不要にする。',
        why: 'EC2 のアプリケーションは Lambda のプラットフォームではデプロイできない。',
        section: '/deploy-services/code-series/#codedeploy',
      },
      {
        text: 'codedeploy と codedeploy-commands-secure のインターフェイスエンドポイントと、S3 への経路を用意し、エージェントの設定と権限を足す。',
        why: 'EC2 には 2 つのエンドポイントが要る。エージェントの :enable_auth_policy: を true にし、権限も足す。リビジョンは S3 から取るので、S3 にも届く必要がある。',
        section: '/deploy-services/codedeploy/#agent',
      },
      {
        text: 'エージェントを AMI に入れ直し、起動を速くする。',
        why: '入れ方の問題ではない。届く経路がないとデプロイは始まらない。',
        section: '/deploy-services/codedeploy/#agent',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codedeploy-asg-scale-out',
    situation:
      'Auto Scaling グループに CodeDeploy でデプロイしている。デプロイの途中で負荷が上がってスケールアウトし、終わったあとに新旧のリビジョンが混ざっていた。',
    ask: '起きたことと、既定の動きの正しい説明はどれか。',
    options: [
      {
        text: '新しいインスタンスには前に成功したリビジョンが入り、デプロイの後に古いインスタンスを更新するデプロイが自動で続く。',
        why: '既定では、古いリビジョンのインスタンスを更新するデプロイが自動で始まる。止める設定（IGNORE）になっていれば混ざったまま残る。',
        section: '/deploy-services/codedeploy/#auto-scaling',
      },
      {
        text: '新しいインスタンスにも、進行中のデプロイのリビジョンがすぐ入る。',
        why: '進行中のものではなく、前に成功したリビジョンが入る。',
        section: '/deploy-services/codedeploy/#auto-scaling',
      },
      {
        text: 'CodeDeploy の起動フックが無効になっているため、何も入らない。',
        why: '起動フックは外せない。入れば必ず起動デプロイが走る。',
        section: '/deploy-services/codedeploy/#auto-scaling',
      },
      {
        text: '最小数を下回ったため、Auto Scaling がインスタンスを作り直した。',
        why: '最小数はデプロイを止める条件。Auto Scaling がインスタンスを作り直す条件ではない。',
        section: '/deploy-services/codedeploy/#failure',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codedeploy-min-healthy-fail',
    situation:
      '10 インスタンスのデプロイグループで、正常なインスタンスの最小数を 95% にしたところ、どのインスタンスにもデプロイされずに、すぐ失敗した。',
    ask: '原因と対応の組み合わせとして正しいものはどれか。',
    options: [
      {
        text: '95% は 9.5 個に切り捨てられて 9 個になり、空きがない。90% にしても同じ。',
        why: '割合は切り上げで 10 個になる。90% なら 9 個で、1 つずつ進められる。',
        section: '/deploy-services/codedeploy/#failure',
      },
      {
        text: 'エージェントが古いため。1.8 以上に上げる。',
        why: 'エージェントの問題なら、個々のインスタンスの失敗になる。始まる前の失敗は最小数の設定が原因。',
        section: '/deploy-services/codedeploy/#agent',
      },
      {
        text: 'AllAtOnce にすれば、1 つでも失敗したときに止まるので安全になる。',
        why: 'AllAtOnce の最小数は 0。すべて失敗したときだけ失敗になり、むしろ緩い。',
        section: '/deploy-services/code-series/#deployment-configurations',
      },
      {
        text: '切り上げで 10 個になり、常に正常な数が最小数以下になる。総数より小さくする。',
        why: '最小数と同じ数しかない状態では、1 つ止めただけで条件を割る。総数より小さい値にする。',
        section: '/deploy-services/codedeploy/#failure',
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
        why: 'ロールバックは成功している。CodeDeploy が戻すのは自分がコピーしたファイルだけ。',
        section: '/deploy-services/codedeploy/#failure',
      },
      {
        text: '仕様どおり。CodeDeploy が片付けるのは自分がコピーしたファイルだけで、スクリプトのしたことは取り消さない。',
        why: 'スクリプトの結果は自分で元に戻す必要がある。データベースの移行は、戻せる形で別のアクションに分ける。',
        section: '/deploy-services/codedeploy/#failure',
      },
      {
        text: 'AppSpec の files に、そのファイルとデータベースを書けば戻る。',
        why: 'files はコピーの対象。データベースは対象にならず、コピーしていないファイルも片付かない。',
        section: '/deploy-services/codedeploy-appspec/#appspec',
      },
      {
        text: 'RETAIN を指定しなかったため、残ってしまった。',
        why: 'RETAIN は、コピー先にある CodeDeploy の知らないファイルをどう扱うかの指定。スクリプトの結果は変わらない。',
        section: '/deploy-services/codedeploy/#failure',
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
        text: 'AfterAllowTraffic フックに Lambda 関数を指定する。',
        why: '本番のトラフィックを移した後に動く。移す前の検証にならない。',
        section: '/deploy-services/codedeploy-appspec/#hooks-by-platform',
      },
      {
        text: 'BeforeInstall フックに Lambda 関数を指定する。',
        why: 'タスクセットが作られる前に動く。新しいタスクを試せず、この時点ではロールバックもできない。',
        section: '/deploy-services/codedeploy-appspec/#hooks-by-platform',
      },
      {
        text: 'テストリスナーを足し、AfterAllowTestTraffic フックに Lambda 関数を指定し、自動ロールバックを設定する。',
        why: 'テストリスナーがないと AfterAllowTestTraffic は無視される。ロールバックを設定しないと、失敗しても元の状態には戻らない。',
        section: '/deploy-services/codedeploy-appspec/#ecs-test-traffic',
      },
      {
        text: 'タスク定義にヘルスチェックを足し、待ち時間を長くする。',
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
        text: '前のリビジョンのフックの失敗を無視する指定でデプロイし、直したスクリプトを含むリビジョンを入れる。',
        why: 'ApplicationStop は前に成功したリビジョンのスクリプトを使う。無視して 1 回入れれば、次からは直したものが使われる。',
        section: '/deploy-services/codedeploy-appspec/#application-stop',
      },
      {
        text: '直したスクリプトを ApplicationStart に移す。',
        why: '失敗しているのは前のリビジョンの ApplicationStop。新しいリビジョンの置き場所を変えても変わらない。',
        section: '/deploy-services/codedeploy-appspec/#application-stop',
      },
      {
        text: 'デプロイグループを作り直して、同じリビジョンをデプロイする。',
        why: 'デプロイグループの ID が変わり、前のファイルが「知らないファイル」として残って失敗しやすい。',
        section: '/deploy-services/codedeploy/#components',
      },
      {
        text: 'インスタンスを終了して Auto Scaling で作り直す。',
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
        text: '関数のタイムアウトを 1 時間に延ばす。',
        why: '関数は正常に終わっている。タイムアウトを延ばしても、CodeDeploy に結果は伝わらない。',
        section: '/deploy-services/codedeploy-appspec/#hook-timeouts',
      },
      {
        text: 'フックを AfterAllowTraffic に変える。',
        why: 'どの時点のフックでも、結果を返さなければ同じように失敗する。',
        section: '/deploy-services/codedeploy-appspec/#hook-timeouts',
      },
      {
        text: 'デプロイ設定を LambdaAllAtOnce に変える。',
        why: '移す速さの設定で、フックの結果を待つ動きは変わらない。',
        section: '/deploy-services/code-series/#deployment-configurations',
      },
      {
        text: '関数の最後で PutLifecycleEventHookExecutionStatus を呼び、Succeeded を返す。',
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
        text: '環境変数の名前を SECRET で始め、CodeBuild に隠させる。',
        why: '隠れるのは Parameter Store と Secrets Manager から読んだ値。平文の環境変数はそのまま見える。',
        section: '/deploy-services/codebuild/#secrets',
      },
      {
        text: 'Secrets Manager に置き、buildspec の env/secrets-manager で読み、サービスロールにそのシークレットの読み取りを許す。',
        why: 'ログでも値が隠れ、ローテーションもできる。権限はサービスロールに付ける。',
        section: '/deploy-services/codebuild/#secrets',
      },
      {
        text: 'パスワードを Base64 にして環境変数に入れる。',
        why: '平文で見えることは同じ。形を変えた値は、ログでも隠れなくなる。',
        section: '/deploy-services/codebuild/#secrets',
      },
      {
        text: 'パスワードを buildspec.yml に書き、リポジトリを非公開にする。',
        why: 'リポジトリを読める人すべてに見え、履歴にも残る。',
        section: '/deploy-services/codebuild/#secrets',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-codebuild-vpc-no-internet',
    situation:
      'ビルドから VPC の RDS につなぐため、CodeBuild のプロジェクトに VPC とパブリックサブネットを指定した。RDS にはつながるが、npm のパッケージを取得できずに失敗する。',
    ask: '正しい対応はどれか。',
    options: [
      {
        text: 'サブネットのルートテーブルに、インターネットゲートウェイへのルートがあるかを確かめる。',
        why: 'CodeBuild のインターフェイスにはパブリック IP アドレスが付かない。ルートがあっても外へ出られない。',
        section: '/deploy-services/codebuild/#vpc',
      },
      {
        text: 'セキュリティグループで 443 番のインバウンドを開ける。',
        why: '外へ出るのはアウトバウンド。インバウンドの許可は要らない。',
        section: '/deploy-services/codebuild/#vpc',
      },
      {
        text: 'プライベートサブネットを指定し、パブリックサブネットに NAT ゲートウェイを置く。',
        why: 'ビルドにはプライベートサブネットを指定し、外へは NAT ゲートウェイを通す。',
        section: '/deploy-services/codebuild/#vpc',
      },
      {
        text: 'プロジェクトにパブリック IP アドレスの自動割り当てを設定する。',
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
        text: 'ローカルキャッシュの種類をソースに替える。',
        why: '種類を替えても、VPC ではローカルキャッシュそのものが使えない。',
        section: '/deploy-services/codebuild/#cache',
      },
      {
        text: '特権モードを有効にする。',
        why: '特権モードが要るのは Docker レイヤーキャッシュ。VPC でローカルキャッシュが使えないことは変わらない。',
        section: '/deploy-services/codebuild/#privileged-mode',
      },
      {
        text: 'Lambda コンピューティングに替え、起動を速くする。',
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
        text: '特権モードを有効にする。',
        why: '特権モードも Lambda コンピューティングでは使えない。VPC と時間の制限も変わらない。',
        section: '/deploy-services/codebuild/#compute',
      },
      {
        text: 'VPC と長いテストのプロジェクトは EC2 コンピューティングに戻し、短いビルドだけ Lambda コンピューティングにする。',
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
        text: 'アカウントごとにドメインとリポジトリを作り、同じパッケージを公開する。',
        why: 'リポジトリを増やしても共有にはならない。アカウントをまたぐ許可はドメインポリシーで行う。',
        section: '/deploy-services/codeartifact/#cross-account-domain',
      },
      {
        text: '各アカウントのビルドロールの ARN をドメインポリシーに並べる。',
        why: '動くが、アカウントが増えるたびにポリシーを直すことになる。',
        section: '/deploy-services/codeartifact/#cross-account-domain',
      },
      {
        text: 'ドメインポリシーで、条件 aws:PrincipalOrgID に組織の ID を指定して許可する。',
        why: '組織のアカウントなら自動的に含まれる。トークンの取得には IAM 側の sts:GetServiceBearerToken も要る。',
        section: '/deploy-services/codeartifact/#cross-account-domain',
      },
      {
        text: 'ドメインポリシーに sts:GetServiceBearerToken を書き、誰でも取得できるようにする。',
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
        text: '外部接続を外すしかない。社内で使う公開パッケージは手で取り込む。',
        why: '外部接続は残したまま、パッケージごとに取り込みを止められる。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
      {
        text: '最初のバージョンが社内から公開されたパッケージでは、外部からの取り込みが既定でブロックされる。',
        why: 'パッケージの発行元のコントロールが、最初の入り方に応じて自動で設定する。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
      {
        text: 'バージョン番号が大きい方が常に優先されるので、社内の番号を大きく保つ。',
        why: '番号の大小に頼ると、攻撃側がさらに大きい番号を出せば入る。発行元で決める。',
        section: '/deploy-services/codeartifact/#package-origin-control',
      },
      {
        text: 'アップストリームを使わず、リポジトリを 1 つにまとめる。',
        why: 'まとめても、公開と取り込みの両方を許せば同じことが起きる。',
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
        text: 'ドメインポリシーでトークンの寿命を 24 時間に延ばす。',
        why: '寿命は 15 分から 12 時間まで。ポリシーで延ばすことはできない。',
        section: '/deploy-services/codeartifact/#tokens',
      },
      {
        text: 'サービスロールに codeartifact:* を付ける。',
        why: '権限ではなく、トークンの期限が切れている。広い権限は要らない。',
        section: '/deploy-services/codeartifact/#tokens',
      },
      {
        text: 'トークンをリポジトリに保存して使い回す。',
        why: '保存したトークンも 12 時間で切れる。盗まれる危険も増える。',
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
    id: 'q-cfn-change-set-preview',
    situation:
      '本番の RDS を含むスタックのテンプレートを変更する。レビューの担当者は、データベースが作り直されないことを実行前に確かめたい。',
    ask: '最も適切な方法はどれか。',
    options: [
      {
        text: '同じテンプレートで検証用のスタックを更新し、結果を見る。',
        why: '別のスタックなので、本番のリソースに何が起きるかはわからない。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
      {
        text: 'スタックの更新を実行し、すぐにキャンセルする。',
        why: '更新が始まる。置き換えが始まったリソースもありうる。',
        section: '/deploy-services/cloudformation/#update-behaviors',
      },
      {
        text: '変更セットを作り、変わるリソースと置き換えの有無を見てから実行する。',
        why: '変更セットはスタックを変えずに、追加・変更・置き換え・削除と、プロパティの前後の値を示す。',
        section: '/deploy-services/cloudformation/#change-sets',
      },
      {
        text: 'ドリフト検出を実行する。',
        why: 'ドリフト検出は、テンプレートと実際の設定の差を見る。これから行う変更の影響は示さない。',
        section: '/deploy-services/cloudformation/#drift',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-drift-nested',
    situation:
      '運用チームがコンソールで設定を変えたかもしれない。親スタックでドリフト検出を実行したが、変えたはずのネストされたスタックのリソースが結果に出ない。テンプレートでは、そのプロパティを省略して既定値を使っている。',
    ask: '検出できるようにする対応はどれか。',
    options: [
      {
        text: 'ネストされたスタックに対して直接ドリフト検出を実行し、対象のプロパティをテンプレートに明示する。',
        why: '親で検出しても子は対象外で、明示していないプロパティは比較されない。',
        section: '/deploy-services/cloudformation/#drift',
      },
      {
        text: '親スタックの検出を、15 分おきに実行する。',
        why: '回数を増やしても、子スタックと明示していないプロパティは対象にならない。',
        section: '/deploy-services/cloudformation/#drift',
      },
      {
        text: 'スタックポリシーを付けてから検出する。',
        why: 'スタックポリシーは更新を止めるもの。ドリフト検出の対象は変わらない。',
        section: '/deploy-services/cloudformation/#protect-resources',
      },
      {
        text: '変更セットを作って差分を見る。',
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
        text: 'スタックを削除し、テンプレートから作り直す。',
        why: '残っているほかのリソースとデータまで失う。ロールバックを続ければ更新できる状態に戻せる。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: '消えたリソースについての問題を解消し、更新のロールバックを続ける。戻せないリソースだけをスキップし、その後に実際とテンプレートをそろえる。',
        why: 'この状態のスタックは更新できないが、ロールバックを続ければ UPDATE_ROLLBACK_COMPLETE に戻せる。スキップした後は差をなくす。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: '新しいテンプレートでスタックを更新する。',
        why: 'UPDATE_ROLLBACK_FAILED のスタックは更新できない。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: 'ロールバックトリガーを設定し、監視時間を 180 分にする。',
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
        text: 'DeletionPolicy を Snapshot に変える。',
        why: 'DeletionPolicy は、スタックの削除とテンプレートからリソースを外したときに働く。置き換えには働かない。',
        section: '/deploy-services/cloudformation/#protect-resources',
      },
      {
        text: 'スタックポリシーで Update:Delete だけを拒否する。',
        why: '置き換えは Update:Replace として扱われる。Update:Delete の拒否だけでは止まらない。',
        section: '/deploy-services/cloudformation/#protect-resources',
      },
      {
        text: 'ドリフト検出を定期実行する。',
        why: '手作業の変更を見つけるもの。テンプレートによる置き換えは防げない。',
        section: '/deploy-services/cloudformation/#drift',
      },
      {
        text: 'UpdateReplacePolicy に Retain か Snapshot を指定し、スタックポリシーでも Update:Replace を拒否する。',
        why: '置き換えに働くのは UpdateReplacePolicy。スタックポリシーで置き換えそのものを拒否すれば、更新は実行されない。',
        section: '/deploy-services/cloudformation/#protect-resources',
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
        text: '各アカウントで、作成時に実行するスクリプトを配る。',
        why: 'アカウントごとに実行する必要があり、実行し忘れを防げない。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: 'サービスマネージド型の StackSets をその OU に向け、自動デプロイを有効にする。',
        why: 'OU に入ったアカウントに自動でスタックができる。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: 'セルフマネージド型の StackSets で、アカウントの一覧に新しい番号を足していく。',
        why: '自動デプロイはサービスマネージド型だけ。アカウントが増えるたびに操作が要る。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: 'CodePipeline のクロスアカウントアクションを、アカウントごとに足す。',
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
        text: '管理アカウントの信頼されたアクセスが無効になっている。',
        why: '無効ならサービスマネージド型の StackSet を作れない。ほかのアカウントに配れているので有効になっている。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: '委任された管理者で作ったため。管理アカウントで作り直せば入る。',
        why: 'どちらで始めても、管理アカウントには配られない。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: '仕様どおり。管理アカウントには配られないので、必要なら通常のスタックを作る。',
        why: 'OU に含まれていても、サービスマネージド型は管理アカウントへデプロイしない。',
        section: '/deploy-services/cloudformation-stacksets/#permission-models',
      },
      {
        text: 'アカウントのフィルターで除外されている。',
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
        text: '最大同時アカウント数を 100 にし、早く終わらせる。',
        why: '同時に当たる数が増え、影響は広がる。Strict では最大同時数は失敗の許容 + 1 までになる。',
        section: '/deploy-services/cloudformation-stacksets/#operation-options',
      },
      {
        text: '自動デプロイを無効にする。',
        why: '自動デプロイは新しいアカウントへの展開の設定。既存の更新の失敗は減らない。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: 'テンプレートを 2 つに分け、同じ StackSet で交互に使う。',
        why: '1 つの StackSet は 1 つのテンプレート。更新はすべてのスタックに及ぶ。',
        section: '/deploy-services/cloudformation-stacksets/#stacksets',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cfn-design-export-in-use',
    situation:
      'ネットワークのスタックがサブネット ID をエクスポートし、20 のアプリケーションのスタックが Fn::ImportValue で参照している。ネットワークのスタックを更新してこのサブネットを置き換えようとすると、更新が失敗する。',
    ask: '正しい手順はどれか。',
    options: [
      {
        text: 'ネットワークのスタックに削除保護を付けてから更新する。',
        why: '削除保護はスタックの削除を防ぐもの。エクスポートした値の変更が許されないことは変わらない。',
        section: '/deploy-services/cloudformation-design/#termination-protection',
      },
      {
        text: 'エクスポートの名前を変えずに、出力の値だけを書き換える。',
        why: '参照されている値は変更できない。名前が同じでも失敗する。',
        section: '/deploy-services/cloudformation-design/#splitting',
      },
      {
        text: '新しいサブネットを別の名前でエクスポートし、アプリケーションの参照を移してから、古いものを消す。',
        why: '参照されている間は変更も削除もできない。先にすべての参照を外す。',
        section: '/deploy-services/cloudformation-design/#splitting',
      },
      {
        text: 'アプリケーションのスタックをネストされたスタックに変え、ルートから更新する。',
        why: '寿命の違うスタックを 1 つにまとめることになり、大きな作り直しになる。参照を移せば済む。',
        section: '/deploy-services/cloudformation-design/#splitting',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cfn-design-service-role',
    situation:
      '開発者に EC2 や RDS を作る権限は与えたくない。承認済みのテンプレートからスタックを作ることだけを許したい。',
    ask: '要件を満たす構成はどれか。',
    options: [
      {
        text: '必要なリソースだけを操作できるサービスロールを作り、開発者にはスタックの操作と、そのロールへの iam:PassRole を許す。',
        why: 'サービスロールを指定すると、利用者ではなくロールの権限でリソースが作られる。ロールは最小の権限にする。',
        section: '/deploy-services/cloudformation-design/#service-role',
      },
      {
        text: '開発者に EC2 と RDS の権限を与え、スタックポリシーで更新を拒否する。',
        why: '直接リソースを作れてしまう。スタックポリシーは更新の保護で、アクセス制御ではない。',
        section: '/deploy-services/cloudformation/#protect-resources',
      },
      {
        text: '開発者に CloudFormation のフルアクセスだけを与え、サービスロールは使わない。',
        why: 'サービスロールがなければ、開発者自身の権限でリソースが作られる。EC2 の権限がないので失敗する。',
        section: '/deploy-services/cloudformation-design/#service-role',
      },
      {
        text: 'カスタムリソースの Lambda 関数に、すべてのリソースを作らせる。',
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
        text: 'Lambda 関数のタイムアウトを 1 時間に延ばす。',
        why: '関数は例外で終わっている。応答がないまま CloudFormation が待っていることが問題。',
        section: '/deploy-services/cloudformation-design/#custom-resources',
      },
      {
        text: '削除保護を有効にし、失敗しても戻らないようにする。',
        why: '削除保護は削除だけに効く。応答がないことは直らない。',
        section: '/deploy-services/cloudformation-design/#termination-protection',
      },
      {
        text: 'ロールバックトリガーの監視時間を短くする。',
        why: '監視時間は、リソースを置いたあとのアラームの監視。カスタムリソースの応答待ちは変わらない。',
        section: '/deploy-services/cloudformation/#failure-and-rollback',
      },
      {
        text: '例外のときも署名付きの URL に FAILED を返すようにし、ServiceTimeout を実際の処理時間に合わせて短くする。',
        why: '応答がないと既定で 3,600 秒待つ。失敗も返せば、すぐに失敗として進む。',
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
        text: '関数の戻り値に status: Succeeded を入れる。',
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
        text: '手動承認を後ろに置き、人が終わらせる。',
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
        text: '手動承認アクションに SNS トピックを設定する。',
        why: '承認を求めるときの通知。失敗のきっかけにはならない。',
        section: '/deploy-services/codepipeline-integrations/#notifications',
      },
      {
        text: '通知ルールだけを作り、Slack に送る。',
        why: '人に知らせることはできるが、起票の処理は動かない。',
        section: '/deploy-services/codepipeline-integrations/#notifications',
      },
      {
        text: 'EventBridge のルールでステージの状態変化の FAILED を受け、Lambda 関数で起票する。人への通知には通知ルールを使う。',
        why: '処理を動かすなら EventBridge。ステージの段のイベントを使えば、どのステージかがわかる。',
        section: '/deploy-services/codepipeline-integrations/#notifications',
      },
      {
        text: 'パイプラインの最後に Lambda アクションを足し、起票する。',
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
        text: 'CloudFormationStackSet アクションで検証用のアカウントに配り、手動承認の後、CloudFormationStackInstances アクションで残りを更新する。',
        why: '一部だけを更新すると残りは OUTDATED になる。後の段階の CloudFormationStackInstances で CURRENT にそろえる。',
        section: '/deploy-services/codepipeline-integrations/#stacksets-actions',
      },
      {
        text: '自動デプロイを有効にし、承認のたびにアカウントを OU へ移す。',
        why: '自動デプロイは OU への出入りで働く。既存のアカウントへの段階的な更新にはならない。',
        section: '/deploy-services/cloudformation-stacksets/#auto-deployment',
      },
      {
        text: '検証用と本番用で StackSet を 2 つ作り、同じテンプレートを手で反映する。',
        why: '手で反映する分だけ、ずれる。1 つの StackSet で段階的に更新できる。',
        section: '/deploy-services/cloudformation-stacksets/#stacksets',
      },
      {
        text: 'アカウントごとに CloudFormation アクションを並べ、200 のクロスアカウントロールを用意する。',
        why: '動くが、ロールとアクションを 200 も管理することになる。',
        section: '/deploy-services/codepipeline/#cross-account',
      },
    ],
    answer: 0,
  },
];
