import type {Question} from './types';

export const deployPatterns: readonly Question[] = [
  {
    id: 'q-patterns-ecs-cost',
    situation:
      'ある企業の社内向け ECS サービスは、キューを読むだけでロードバランサーを使っていない。更新のたびに 2 つの環境を並べる費用はかけられない。戻すのに数分かかってもよい。',
    ask: 'どのデプロイの方式が適切か。',
    options: [
      {
        text: 'ECS 組み込みのブルー/グリーン',
        why: '新旧の一式が並ぶ。すぐ戻せることより費用を優先する条件に合わない。',
        section: '/deploy-patterns/#comparison',
      },
      {
        text: 'CodeDeploy による ECS のブルー/グリーン',
        why: 'ターゲットグループ 2 つのロードバランサーが要り、タスクセットも二重になる。',
        section: '/deploy-patterns/#comparison',
      },
      {
        text: 'ECS のローリング更新',
        why: '既定の方式で、ロードバランサーが要らない。増える費用は、重なって動く間のタスクの分だけ。',
        section: '/deploy-patterns/#how-to-choose',
      },
      {
        text: 'Route 53 の加重レコードで、2 つのサービスの間を移す',
        why: 'キューを読むだけのサービスに、移すリクエストがない。2 環境分の費用もかかる。',
        section: '/deploy-patterns/#comparison',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patterns-lambda-canary',
    situation:
      'ある企業は、API の Lambda 関数を更新する。最初に 10% のリクエストだけを新バージョンに流し、エラーのアラームが鳴ったら自動で戻したい。運用の手間は最小にする。',
    ask: 'どの方法を選ぶか。',
    options: [
      {
        text: '関数の $LATEST を更新し、アラームで前のコードを再デプロイする。',
        why: '全部のリクエストがすぐ新しいコードに届く。少量で試せない。',
        section: '/deploy-patterns/lambda-aliases/#versions',
      },
      {
        text: 'エイリアスの重みを手で 10% にし、担当者が監視する。',
        why: '少量で試せるが、人が見て戻す。自動で戻す条件に合わない。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
      {
        text: 'AWS SAM の DeploymentPreference で Canary の種類とアラームを指定する。',
        why: 'CodeDeploy がエイリアスの重みを移し、アラームで戻す。数行の設定で済む。',
        section: '/deploy-patterns/lambda-aliases/#sam',
      },
      {
        text: '2 つの関数を作り、Route 53 の加重レコードで分ける。',
        why: 'DNS の反映を待ち、自動では戻らない。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patterns-immutable-drift',
    situation:
      'ある企業では、担当者が本番サーバーに手で入れた変更が残り、環境ごとに動きが違う。今後は稼働中のサーバーを変えず、失敗しても元のサーバーが無傷で残るようにしたい。',
    ask: 'どの方式に当たるか。',
    options: [
      {
        text: 'イミュータブル',
        why: '既存に触らず、新しい一式に入れて入れ替える。設定のずれを引き継がず、元の版が残る。',
        section: '/deploy-patterns/#rolling-bluegreen-canary-immutable',
      },
      {
        text: 'リニア',
        why: 'リクエストの移し方を言う。どこに入れるかは決めない。',
        section: '/deploy-patterns/#rolling-bluegreen-canary-immutable',
      },
      {
        text: 'インプレースのローリング',
        why: '同じサーバーの上で入れ替えるので、手の変更も古いファイルも残る。',
        section: '/deploy-patterns/rolling-codedeploy/#in-place',
      },
      {
        text: 'オールアットワンス',
        why: '一度に全部を変える速さの方式で、既存のサーバーを変えることは同じ。',
        section: '/deploy-patterns/#rolling-bluegreen-canary-immutable',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rolling-mixed-session',
    situation:
      'ある企業は、Rolling で Web アプリケーションを更新している。デプロイの間だけ、利用者のセッションが失われ、新しい画面が古い API を呼んで失敗する。費用は増やせない。',
    ask: 'ローリングを続けるなら、何が要るか。',
    options: [
      {
        text: 'バッチの大きさを 50% にする。',
        why: '混在の時間は短くなるが、なくならない。容量も大きく減る。',
        section: '/deploy-patterns/rolling/#batch-size',
      },
      {
        text: '登録解除の遅延を 300 秒から 20 秒にする。',
        why: '切り離しが速くなるだけ。混在は変わらない。',
        section: '/deploy-patterns/rolling/#detach-from-elb',
      },
      {
        text: 'Rolling with additional batch に変える。',
        why: '容量は保つが、新旧が同時に動くのは同じ。',
        section: '/deploy-patterns/rolling/#during-deploy',
      },
      {
        text: 'セッションをインスタンスの外に置き、新旧の API とデータを互いに読める形に保つ。',
        why: 'ローリングでは新旧の混在を避けられない。両方の版が互いに動く形にするしかない。',
        section: '/deploy-patterns/rolling/#mixed-versions',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rolling-drain',
    situation:
      'ある企業は、ALB の後ろのインスタンスをローリングで更新している。4 分かかる報告書の作成が、更新のたびに途中で失敗する。Elastic Beanstalk の既定の設定を使っている。',
    ask: 'どの設定を変えるか。',
    options: [
      {
        text: 'コマンドタイムアウトを延ばす。',
        why: '新バージョンが正常になるのを待つ時間。処理中のリクエストは待たない。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: 'ターゲットグループの登録解除の遅延を、4 分より長くする。',
        why: '処理中のリクエストが終わるのを待つ時間。Elastic Beanstalk の環境では既定が 20 秒で足りない。',
        section: '/deploy-patterns/rolling/#detach-from-elb',
      },
      {
        text: 'Connection Draining を有効にする。',
        why: 'Classic Load Balancer の設定。ALB では登録解除の遅延を使う。',
        section: '/deploy-patterns/rolling/#detach-from-elb',
      },
      {
        text: 'ヘルスチェックの間隔を長くする。',
        why: '戻すときの判定の設定で、切り離すときの待ち時間ではない。',
        section: '/deploy-patterns/rolling/#next-batch-condition',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rolling-eb-failed',
    situation:
      'ある企業の 12 インスタンスの Elastic Beanstalk 環境で、Rolling（バッチ 3）のデプロイが 3 つ目のバッチで失敗した。ヘルスを見ると、6 インスタンスが新バージョン、3 インスタンスが旧バージョンで、3 インスタンスが異常だった。',
    ask: '旧バージョンに揃えるには、どうするか。',
    options: [
      {
        text: '異常なインスタンスだけを終了する。',
        why: 'その 3 つは最後に成功した版で置き換わるが、新バージョンの 6 つは残る。',
        section: '/deploy-services/elastic-beanstalk-policies/#failed-deployment',
      },
      {
        text: '旧バージョンをもう一度デプロイする。',
        why: 'Elastic Beanstalk のデプロイは自動で戻らない。正常なバージョンを再デプロイして揃える。',
        section: '/deploy-patterns/rolling/#rollback',
      },
      {
        text: '環境 URL をスワップする。',
        why: '旧バージョンの別の環境がない。1 つの環境の中で混在している。',
        section: '/deploy-patterns/rolling/#compare-with-blue-green',
      },
      {
        text: '何もしない。タイムアウトの後に自動で戻る。',
        why: 'タイムアウトでデプロイは失敗になるが、自動では戻らない。',
        section: '/deploy-patterns/rolling/#next-batch-condition',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rolling-ecs-capacity',
    situation:
      'ある企業の ECS サービスは、EC2 のクラスターで 4 タスクを動かし、インスタンスに空きはない。サービスの更新を始めると、新しいタスクを配置できず進まない。設定は既定のまま。一時的に処理能力が半分になってもよく、インスタンスは増やさない。',
    ask: 'どの設定にするか。',
    options: [
      {
        text: 'minimumHealthyPercent を 100%、maximumPercent を 300% にする。',
        why: '上限を上げても、置く場所がない。',
        section: '/deploy-patterns/rolling-ecs/#capacity',
      },
      {
        text: 'minimumHealthyPercent を 100%、maximumPercent を 100% にする。',
        why: '1 つも止められず、1 つも起動できない。デプロイが止まったままになる。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: 'デプロイサーキットブレーカーを有効にする。',
        why: '失敗を見つけて止めるだけで、置く場所は増えない。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
      {
        text: 'minimumHealthyPercent を 50%、maximumPercent を 100% にする。',
        why: '2 タスクを止めて場所を空けてから、2 タスクを起動する。空きが要らない。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rolling-ecs-alarm',
    situation:
      'ある企業の ECS サービスでは、デプロイサーキットブレーカーをロールバック付きで有効にしている。新バージョンのタスクは起動し、ヘルスチェックにも通ったが、支払いの API が 5xx を返し続けた。デプロイは戻らなかった。',
    ask: '次から自動で戻すには、何を足すか。',
    options: [
      {
        text: 'ALB の 5xx の CloudWatch アラームをデプロイの失敗の検出に指定し、ロールバックを有効にする。',
        why: 'サーキットブレーカーが見るのは起動とヘルスチェック。アプリケーションのメトリクスはアラームで見る。',
        section: '/deploy-patterns/rolling-ecs/#alarms',
      },
      {
        text: 'ヘルスチェックの猶予期間を延ばす。',
        why: '失敗を無視する時間が延びるだけ。見つけにくくなる。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
      {
        text: 'minimumHealthyPercent を 100% にする。',
        why: '容量を保つ設定で、失敗は見つけない。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: 'サーキットブレーカーのしきい値を COUNT の 1 にする。',
        why: '起動とヘルスチェックの失敗がないので、数えるものがない。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rolling-ecs-stalled',
    situation:
      'ある企業の ECS サービスで、デプロイ 2 が失敗し、サーキットブレーカーがデプロイ 1 に戻し始めた。戻り終わる前に、担当者が修正版のデプロイ 3 を始めたが、これも起動に失敗した。サービスは新しいタスクを起動しなくなった。',
    ask: '理由はどれか。',
    options: [
      {
        text: 'ベーク時間が終わっていなかった。',
        why: 'アラームを見続ける時間のことで、戻る先とは関係ない。',
        section: '/deploy-patterns/rolling-ecs/#alarms',
      },
      {
        text: 'サーキットブレーカーは、1 日に 1 回しか戻せない。',
        why: '回数の決まりはない。COMPLETED のデプロイがあるかで決まる。',
        section: '/deploy-patterns/rolling-ecs/#rollback-target',
      },
      {
        text: 'COMPLETED のデプロイがなく、サーキットブレーカーの戻る先がなかった。',
        why: '戻る間、デプロイ 1 は IN_PROGRESS になる。その間の次の失敗では戻る先がなく、止まる。',
        section: '/deploy-patterns/rolling-ecs/#rollback-target',
      },
      {
        text: 'しきい値が 200 に達していなかった。',
        why: '失敗とは判定されている。しきい値は必要数の半分で、最小 3。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-rolling-ecs-slow-start',
    situation:
      'ある企業の ALB 付き ECS サービスで、起動に 90 秒かかるコンテナに変えた。デプロイを始めると、タスクが起動の途中で止められては起動し直され、終わらない。コンテナは 90 秒待てば正常に応答する。',
    ask: '最も適切な変更はどれか。',
    options: [
      {
        text: 'サーキットブレーカーを無効にする。',
        why: '止められて起動し直すことは変わらず、失敗したデプロイが終わらなくなる。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
      {
        text: 'minimumHealthyPercent を 0% にする。',
        why: '旧タスクを先に止められるだけで、起動中に止められる原因は残る。停止も起きる。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: 'healthCheckGracePeriodSeconds を 90 秒より長くする。',
        why: '既定は 0 で、起動中の失敗も数えられて止められる。猶予の間は無視される。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
      {
        text: '登録解除の遅延を 90 秒にする。',
        why: '外すときの待ち時間で、起動のときの猶予ではない。',
        section: '/deploy-patterns/rolling/#detach-from-elb',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-rolling-codedeploy-nine-of-ten',
    situation:
      'ある企業は、10 インスタンスに CodeDeploy のインプレースでデプロイしている。独自の設定で、正常なインスタンスの最小数は 9。4 つ目のインスタンスで失敗し、残りに触れずに全体が失敗した。1 つの失敗では止めず、一度に入れ替わるのは多くても 2 つまでにしたい。',
    ask: '最小数をいくつにするか。',
    options: [
      {
        text: '8',
        why: '10 − 8 = 2 で一度に 2 つまで。1 つの失敗を許し、2 つ目の失敗で止まる。',
        section: '/deploy-patterns/rolling-codedeploy/#hosts-at-once',
      },
      {
        text: '95%',
        why: '切り上げで 10 になり、1 つも入れ替えられずに失敗する。',
        section: '/deploy-patterns/rolling-codedeploy/#hosts-at-once',
      },
      {
        text: '3',
        why: '一度に 7 つが外れる。2 つまでの条件に合わない。',
        section: '/deploy-patterns/rolling-codedeploy/#hosts-at-once',
      },
      {
        text: '9',
        why: '一度に 1 つで、最後の 1 つを除いて失敗を許さない。今の設定。',
        section: '/deploy-patterns/rolling-codedeploy/#hosts-at-once',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rolling-codedeploy-false-success',
    situation:
      'ある企業の CodeDeploy のデプロイは成功と表示されたが、20 インスタンスのうち 18 で新しいリビジョンが入っていなかった。設定は CodeDeployDefault.AllAtOnce。今後は半分以上が成功しないと失敗にしたい。できるだけ速く入れたい。',
    ask: 'どの設定にするか。',
    options: [
      {
        text: 'AllAtOnce のまま、正常なインスタンスの最小数を 0 にする。',
        why: 'AllAtOnce の最小数はもともと 0。判定は変わらない。',
        section: '/deploy-patterns/rolling-codedeploy/#hosts-at-once',
      },
      {
        text: 'CodeDeployDefault.OneAtATime',
        why: '厳しく止まるが、1 つずつで最も遅い。',
        section: '/deploy-patterns/rolling-codedeploy/#predefined',
      },
      {
        text: 'AllAtOnce のまま、自動ロールバックを有効にする。',
        why: 'AllAtOnce は 1 つでも成功すれば成功。失敗にならないので戻らない。',
        section: '/deploy-patterns/rolling-codedeploy/#predefined',
      },
      {
        text: 'CodeDeployDefault.HalfAtATime',
        why: '半分ずつ入れ、半分以上の成功を求める。',
        section: '/deploy-patterns/rolling-codedeploy/#predefined',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rolling-codedeploy-stopped',
    situation:
      'ある企業は、夜間に半分のインスタンスを停止している。夜に CodeDeploy の HalfAtATime でデプロイすると、動いているインスタンスは正常なのに、全体が失敗する。',
    ask: '原因と対策として正しいものはどれか。',
    options: [
      {
        text: 'CodeDeploy エージェントが夜間に更新される。時間をずらす。',
        why: '停止中のインスタンスがあることで説明がつき、エージェントの更新は関係ない。',
        section: '/deploy-patterns/rolling-codedeploy/#why-failed',
      },
      {
        text: '停止中のインスタンスが失敗と同じに数えられる。起動するか、停止中のインスタンスを対象から外す。',
        why: '対象には停止中のものも含まれる。タグを変えて外せば数えられない。',
        section: '/deploy-patterns/rolling-codedeploy/#why-failed',
      },
      {
        text: 'ロードバランサーが夜間に縮小される。ヘルスチェックを緩める。',
        why: '動いているインスタンスは正常で、ロードバランサーの判定は原因でない。',
        section: '/deploy-patterns/rolling-codedeploy/#load-balancer',
      },
      {
        text: 'リビジョンの状態が Old になる。先に再デプロイする。',
        why: 'Old は入れる順を決める状態で、失敗には数えない。',
        section: '/deploy-patterns/rolling-codedeploy/#why-failed',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rolling-codedeploy-scale-out',
    situation:
      'ある企業は、Auto Scaling グループに CodeDeploy でデプロイしている。デプロイの最中にスケールアウトが起き、増えたインスタンスには前のリビジョンが入っていた。',
    ask: '既定の動きとして正しいものはどれか。',
    options: [
      {
        text: 'デプロイが失敗し、自動で戻る。',
        why: '増えたこと自体では失敗しない。',
        section: '/deploy-patterns/rolling-codedeploy/#scale-out',
      },
      {
        text: 'デプロイの終了後、古いリビジョンのインスタンスに追いかけのデプロイが自動で始まる。',
        why: '既定は UPDATE。IGNORE にすると、古いまま残る。',
        section: '/deploy-patterns/rolling-codedeploy/#scale-out',
      },
      {
        text: '増えたインスタンスは終了され、起動し直される。',
        why: '終了はされない。後から新しいリビジョンが入る。',
        section: '/deploy-patterns/rolling-codedeploy/#scale-out',
      },
      {
        text: '増えたインスタンスは、次のデプロイまで古いまま残る。',
        why: 'IGNORE を選んだときの動き。既定ではない。',
        section: '/deploy-patterns/rolling-codedeploy/#scale-out',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rolling-cfn-not-replaced',
    situation:
      'ある企業は、CloudFormation で Auto Scaling グループを管理している。起動テンプレートの AMI を変えてスタックを更新すると成功するが、既存のインスタンスは古い AMI のまま。アプリケーションの起動に失敗したら、更新を止めて戻したい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'AutoScalingScheduledAction を足す。',
        why: '台数の扱いを決めるもので、インスタンスは入れ替えない。',
        section: '/deploy-patterns/rolling-cloudformation/#scheduled-action',
      },
      {
        text: 'AutoScalingRollingUpdate を足し、PauseTime を 30 分にする。',
        why: '合図を待たない PauseTime は、ただの休み。起動に失敗しても先へ進む。',
        section: '/deploy-patterns/rolling-cloudformation/#rolling-properties',
      },
      {
        text: 'CreationPolicy を足す。',
        why: '見るのは作成のとき。既存のグループの更新では、インスタンスは入れ替わらない。',
        section: '/deploy-patterns/rolling-cloudformation/#resource-signals',
      },
      {
        text: 'AutoScalingRollingUpdate を足し、WaitOnResourceSignals を true にして、起動の最後に cfn-signal を送る。',
        why: '既存のインスタンスが入れ替わり、合図が足りなければ更新が失敗してロールバックする。',
        section: '/deploy-patterns/rolling-cloudformation/#resource-signals',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rolling-cfn-keep-old',
    situation:
      'ある企業は、AMI の更新が失敗したときに、元の Auto Scaling グループのインスタンスが 1 つも変わらずに残ることを求める。一時的に 2 倍の容量を使ってよい。CloudFormation の中で完結させる。',
    ask: 'どの UpdatePolicy を選ぶか。',
    options: [
      {
        text: 'AutoScalingReplacingUpdate（WillReplace: true）と CreationPolicy',
        why: '新しいグループの成功を合図で確かめるまで、古いグループに触らない。失敗すると新しい方を消す。',
        section: '/deploy-patterns/rolling-cloudformation/#replacing-update',
      },
      {
        text: 'AutoScalingRollingUpdate（MaxBatchSize: 1）',
        why: '1 つずつでも既存のインスタンスを終了していく。',
        section: '/deploy-patterns/rolling-cloudformation/#policies',
      },
      {
        text: 'AutoScalingInstanceRefresh（正常率の最小値 100%）',
        why: '先に起動するので容量は保つが、既存のインスタンスは順に終了される。',
        section: '/deploy-patterns/rolling-cloudformation/#instance-refresh-policy',
      },
      {
        text: 'AutoScalingRollingUpdate と AutoScalingInstanceRefresh の両方',
        why: '同時に書けない。スタックの更新が失敗する。',
        section: '/deploy-patterns/rolling-cloudformation/#policies',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rolling-cfn-rollback-policy',
    situation:
      'ある企業は、1 回のスタックの更新で、AMI の変更と、MaxBatchSize を 1 から 10 にする変更を行った。更新は途中で失敗し、ロールバックに何時間もかかった。',
    ask: '理由と、次からの進め方はどれか。',
    options: [
      {
        text: 'ロールバックはいつも 1 つずつ進む。ReplacingUpdate にする。',
        why: '1 つずつと決まってはいない。前のテンプレートの値で進む。',
        section: '/deploy-patterns/rolling-cloudformation/#rollback',
      },
      {
        text: 'PauseTime が長すぎた。1 分にする。',
        why: '短いと、戻すときの合図が間に合わず、ロールバックまで失敗し得る。',
        section: '/deploy-patterns/rolling-cloudformation/#rollback',
      },
      {
        text: 'ロールバックでは前のテンプレートの MaxBatchSize（1）が使われる。UpdatePolicy は先に別の更新で変える。',
        why: '戻すときの UpdatePolicy は更新前のもの。先に変えておけば、戻すときも 10 で進む。',
        section: '/deploy-patterns/rolling-cloudformation/#rollback',
      },
      {
        text: 'MaxBatchSize の最大は 5 なので無視された。5 にする。',
        why: '最大は 100。',
        section: '/deploy-patterns/rolling-cloudformation/#rolling-properties',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-bg-auto-rollback',
    situation:
      'ある企業は、ALB の加重ターゲットグループで手でブルー/グリーンを行っている。夜間の切り替えの後にエラーが増えても、朝まで気付かず戻せなかった。アプリケーションは EC2 の Auto Scaling グループで動く。異常なら人手を介さず戻したい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'Route 53 の加重レコードに変える。',
        why: '自分では戻らないうえ、DNS の反映も待つ。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
      {
        text: 'ALB の 5xx のアラームに、Auto Scaling のアクションを付ける。',
        why: '台数が変わるだけで、重みは戻らない。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
      {
        text: 'CodeDeploy の EC2 ブルー/グリーンに変え、アラームでのロールバックを有効にし、元のインスタンスをすぐ終了しない。',
        why: 'CodeDeploy がアラームを見て戻す。元のインスタンスが残っていれば、向き先を戻せる。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
      {
        text: 'グリーンのターゲットグループのヘルスチェックを厳しくする。',
        why: 'ALB は片側が異常でも、自動で振り替えない。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-bg-linear',
    situation:
      'ある企業は、新バージョンの影響を見ながら、10% ずつ 3 分ごとにリクエストを移したい。ECS サービスを CodeDeploy で更新している。',
    ask: 'どの種類の設定を選ぶか。',
    options: [
      {
        text: 'リニア（ECSLinear10PercentEvery3Minutes）',
        why: '等しい割合ずつ、決めた間隔で移す。',
        section: '/deploy-patterns/blue-green/#traffic-shifting',
      },
      {
        text: 'カナリア（ECSCanary10Percent5Minutes）',
        why: '10% を流した後、残りの 90% を一度に移す。',
        section: '/deploy-patterns/blue-green/#traffic-shifting',
      },
      {
        text: 'オールアットワンス（ECSAllAtOnce）',
        why: '全部を一度に移す。',
        section: '/deploy-patterns/blue-green/#traffic-shifting',
      },
      {
        text: 'HalfAtATime',
        why: 'EC2 のインスタンスの数を決める設定で、リクエストの割合ではない。',
        section: '/deploy-patterns/rolling-codedeploy/#predefined',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-bg-terminated-blue',
    situation:
      'ある企業は、切り替えの直後にブルーを終了して費用を抑えている。2 時間後に重大な不具合が見つかり、戻すのに 40 分かかった。今後は数秒から数分で戻したい。',
    ask: 'どう変えるか。',
    options: [
      {
        text: '切り替え方をカナリアに変え、ブルーは移し終えたらすぐ終了する。',
        why: '最初の影響は絞れるが、移し終えた後に見つかった不具合からは速く戻せない。',
        section: '/deploy-patterns/blue-green/#traffic-shifting',
      },
      {
        text: 'ローリングに変える。',
        why: '戻すには再デプロイが要り、ブルー/グリーンより時間がかかる。',
        section: '/deploy-patterns/rolling/#compare-with-blue-green',
      },
      {
        text: 'グリーンの容量を 2 倍にする。',
        why: '容量を増やしても、旧バージョンは残らない。',
        section: '/deploy-patterns/blue-green/#cost',
      },
      {
        text: '不具合が見つかるまでにかかる時間だけ、ブルーを残してから終了する。',
        why: '速く戻せるのはブルーが残っている間だけ。その間の二重の料金とのつり合いで決める。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-bg-testing-codedeploy-ecs',
    situation:
      'ある企業は、CodeDeploy の ECS ブルー/グリーンで、本番のリクエストを流す前に自動テストを実行し、失敗したら自動で戻したい。テスト用リスナーは設定してある。',
    ask: 'どこにテストの Lambda 関数を置くか。',
    options: [
      {
        text: 'ValidateService フック',
        why: 'EC2/オンプレミスのフック。ECS にはない。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: 'AfterAllowTestTraffic フック',
        why: 'テスト用リスナーが新しいタスクセットへ流した後に動く。失敗はロールバックのきっかけになる。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: 'BeforeInstall フック',
        why: '新しいタスクセットを作る前で、試す相手がない。ここではロールバックもできない。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: 'AfterAllowTraffic フック',
        why: '本番を移した後に動く。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-bg-testing-ec2-wait',
    situation:
      'ある企業は、CodeDeploy の EC2 ブルー/グリーンで、グリーンを手で試してから切り替える設定にした。待ち時間は 1 時間。担当者の確認が遅れ、1 時間を過ぎた。',
    ask: '何が起きるか。',
    options: [
      {
        text: '自動でグリーンに切り替わる。',
        why: '手で切り替える設定では、期限が来ても切り替わらない。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
      {
        text: 'デプロイが停止し、切り替わらない。',
        why: '待ち時間の間に手で切り替えないと停止する。自動では切り替わらない。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
      {
        text: '待ち時間が自動で延びる。',
        why: '延びない。長い待ち時間を先に設定する。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
      {
        text: 'ブルーが終了される。',
        why: '切り替わっていないので、ブルーは本番のまま残る。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-bg-testing-queue',
    situation:
      'ある企業は、グリーンに本番と同じ SQS キューを設定して、切り替えの前に起動した。ALB の重みはまだ 0% だが、注文の処理に新バージョンの不具合が出た。',
    ask: '理由はどれか。',
    options: [
      {
        text: 'DNS のキャッシュで、一部の利用者がグリーンに届いた。',
        why: 'ALB の重みは DNS を変えない。',
        section: '/deploy-patterns/blue-green/#implementations',
      },
      {
        text: 'ヘルスチェックが注文を作った。',
        why: 'ヘルスチェックは決めたパスへの要求で、注文の処理はキューから始まる。',
        section: '/deploy-patterns/blue-green-testing/#side-effects',
      },
      {
        text: 'ALB の重みが 0% でも、一部のリクエストはグリーンに届く。',
        why: '重み 0 のターゲットグループには流れない。',
        section: '/deploy-patterns/blue-green-testing/#methods',
      },
      {
        text: 'グリーンのコンシューマーが、起動した時点で本番のキューのメッセージを処理した。',
        why: 'リクエストの向き先を切り替えても、キューを読む処理は止まらない。切り替えまで止めておく。',
        section: '/deploy-patterns/blue-green-testing/#side-effects',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-bg-database-rename',
    situation:
      'ある企業は、新バージョンで customer_name 列を full_name に変える。新旧のバージョンが 1 つの RDS を共有するブルー/グリーンで、切り替えの後も 1 日は戻せるようにしたい。',
    ask: 'どの順序が適切か。',
    options: [
      {
        text: 'full_name を足して両方の列に値を入れる → 新バージョンを切り替える → 1 日後に customer_name を消す。',
        why: '追加はコードの前、削除は戻さないと決めた後。どの時点でも両方の版が動く。',
        section: '/deploy-patterns/blue-green-database/#change-order',
      },
      {
        text: 'グリーンに RDS のスナップショットから作った別のデータベースを使い、切り替える。',
        why: '切り替えの後の書き込みがブルーにない。戻すとデータが失われる。',
        section: '/deploy-patterns/blue-green-database/#why-shared',
      },
      {
        text: '列名を変える → 新バージョンを切り替える。',
        why: '列名を変えた時点で、動いている旧バージョンが列を見つけられない。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
      {
        text: '新バージョンを切り替える → すぐ列名を変える。',
        why: '新バージョンは full_name を探すので、切り替えた直後から動かない。戻すこともできなくなる。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-bg-database-engine',
    situation:
      'ある企業は、RDS for MySQL のメジャーバージョンを上げる。本番と同期した複製で試し、1 分程度の停止で切り替え、アプリケーションの接続先は変えたくない。',
    ask: 'どの方法を選ぶか。',
    options: [
      {
        text: 'アプリケーションのブルー/グリーンで、グリーンに新しい RDS を作る。',
        why: 'データの同期を自分で作る必要があり、接続先も変わる。',
        section: '/deploy-patterns/blue-green-database/#why-shared',
      },
      {
        text: 'RDS のインプレースのアップグレード',
        why: '複製で試せず、停止も長くなり得る。失敗したときに戻す先もない。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
      {
        text: 'RDS ブルー/グリーンデプロイ',
        why: '同期する複製でエンジンを上げて試し、切り替えるとエンドポイントの名前が引き継がれる。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
      {
        text: 'スナップショットから新しいバージョンの DB を作り、Route 53 で切り替える。',
        why: '作った後の書き込みが同期されない。DNS の反映も待つ。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-bg-database-incompatible',
    situation:
      'ある企業の新バージョンは、同じ列の値の意味を変える。旧バージョンがその値を読むと、料金を誤って計算する。すぐ戻せることが必須である。',
    ask: 'どう設計するか。',
    options: [
      {
        text: 'カナリアで 1% だけに流す。',
        why: '1% の書き込みでも、旧バージョンが読み違える。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
      {
        text: 'RDS ブルー/グリーンデプロイで切り替える。',
        why: 'データベースのエンジンや設定の更新に使う。アプリケーションが書く値の意味は解決しない。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
      {
        text: '新しい意味の値は別の列に書き、古い列は旧バージョンが読める形で書き続ける。',
        why: '両方の版が自分の列を読むので、混在しても戻しても正しい。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
      {
        text: 'ブルー/グリーンを一度に切り替え、混在の時間をなくす。',
        why: '混在がなくても、戻した旧バージョンが新しい値を読み違える。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
    ],
    answer: 2,
  },
];
