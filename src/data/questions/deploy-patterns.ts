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
        text: '関数の $LATEST を更新し、エラーのアラームから呼び出す別の Lambda 関数で、前のコードを再デプロイする。',
        why: '全部のリクエストがすぐ新しいコードに届く。少量で試せない。',
        section: '/deploy-patterns/lambda-aliases/#versions',
      },
      {
        text: 'エイリアスの重みを手で 10% にし、担当者がエラーの数を見て、異常なら 0% に戻す。',
        why: '少量で試せるが、人が見て戻す。自動で戻す条件に合わない。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
      {
        text: 'AWS SAM の DeploymentPreference で Canary の種類とアラームを指定する。',
        why: 'CodeDeploy がエイリアスの重みを移し、アラームで戻す。数行の設定で済む。',
        section: '/deploy-patterns/lambda-aliases/#sam',
      },
      {
        text: '新旧の 2 つの関数を作り、Route 53 の加重レコードで 10% を新しい関数に分ける。',
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
        why: '既存に触らず、新しい一式に入れて入れ替える。設定のずれを引き継がず、元のバージョンが残る。',
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
        text: 'バッチの大きさを 50% にし、新旧が混ざる時間を短くする。',
        why: '混在の時間は短くなるが、なくならない。容量も大きく減る。',
        section: '/deploy-patterns/rolling/#batch-size',
      },
      {
        text: '登録解除の遅延を 300 秒から 20 秒にし、旧バージョンを早く切り離す。',
        why: '切り離しが速くなるだけ。混在は変わらない。',
        section: '/deploy-patterns/rolling/#detach-from-elb',
      },
      {
        text: 'Rolling with additional batch に変え、デプロイ中も 100% の容量を保つ。',
        why: '容量は保つが、新旧が同時に動くのは同じ。',
        section: '/deploy-patterns/rolling/#during-deploy',
      },
      {
        text: 'セッションをインスタンスの外に置き、新旧の API とデータを互いに読める形に保つ。',
        why: 'ローリングでは新旧の混在を避けられない。両方のバージョンが互いに動く形にするしかない。',
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
        text: '環境のコマンドタイムアウトを、報告書の作成にかかる 4 分より長くする。',
        why: '新バージョンが正常になるのを待つ時間。処理中のリクエストは待たない。',
        section: '/deploy-services/elastic-beanstalk-policies/#command-timeout',
      },
      {
        text: 'ターゲットグループのヘルスチェックの間隔を、4 分より長くする。',
        why: '戻すときの判定の設定で、切り離すときの待ち時間ではない。',
        section: '/deploy-patterns/rolling/#next-batch-condition',
      },
      {
        text: '環境のオプションで Connection Draining を有効にする。',
        why: 'Classic Load Balancer の設定。ALB では登録解除の遅延を使う。',
        section: '/deploy-patterns/rolling/#detach-from-elb',
      },
      {
        text: 'ターゲットグループの登録解除の遅延を、4 分より長くする。',
        why: '処理中のリクエストが終わるのを待つ時間。Elastic Beanstalk の環境では既定が 20 秒で足りない。',
        section: '/deploy-patterns/rolling/#detach-from-elb',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rolling-eb-failed',
    situation:
      'ある企業の 12 インスタンスの Elastic Beanstalk 環境で、Rolling（バッチ 3）のデプロイが 3 つ目のバッチで失敗した。ヘルスを見ると、6 インスタンスが新バージョン、3 インスタンスが旧バージョンで、3 インスタンスが異常だった。',
    ask: '旧バージョンにそろえるには、どうするか。',
    options: [
      {
        text: '異常な 3 つのインスタンスだけを終了する。',
        why: 'その 3 つは最後に成功したバージョンで置き換わるが、新バージョンの 6 つは残る。',
        section: '/deploy-services/elastic-beanstalk-policies/#failed-deployment',
      },
      {
        text: '旧バージョンをもう一度デプロイする。',
        why: 'Elastic Beanstalk のデプロイは自動で戻らない。正常なバージョンを再デプロイしてそろえる。',
        section: '/deploy-patterns/rolling/#rollback',
      },
      {
        text: '環境 URL を、前のバージョンの環境とスワップする。',
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
        text: 'デプロイサーキットブレーカーを有効にし、進まないデプロイを前のバージョンに戻す。',
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
        text: 'ALB の 5xx のアラームを失敗の検出に指定し、ロールバックを有効にする。',
        why: 'サーキットブレーカーが見るのは起動とヘルスチェック。アプリケーションのメトリクスはアラームで見る。',
        section: '/deploy-patterns/rolling-ecs/#alarms',
      },
      {
        text: 'ヘルスチェックの猶予期間を延ばし、起動の遅いタスクを待つ。',
        why: '失敗を無視する時間が延びるだけ。見つけにくくなる。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
      {
        text: 'minimumHealthyPercent を 100% にし、旧タスクを先に止めないようにする。',
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
        text: 'ベイク時間が終わっておらず、デプロイ 3 が待たされた。',
        why: 'アラームを見続ける時間のことで、戻る先とは関係ない。',
        section: '/deploy-patterns/rolling-ecs/#alarms',
      },
      {
        text: 'サーキットブレーカーは、1 日に 1 回しか戻せない。',
        why: '回数の決まりはない。COMPLETED のデプロイがあるかで決まる。',
        section: '/deploy-patterns/rolling-ecs/#rollback-target',
      },
      {
        text: 'COMPLETED のデプロイがなく、戻る先がなかった。',
        why: '戻る間、デプロイ 1 は IN_PROGRESS になる。その間の次の失敗では戻る先がなく、止まる。',
        section: '/deploy-patterns/rolling-ecs/#rollback-target',
      },
      {
        text: 'しきい値の 200 に達しておらず、失敗と判定されなかった。',
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
        text: 'サーキットブレーカーを無効にし、失敗を数えないようにする。',
        why: '止められて起動し直すことは変わらず、失敗したデプロイが終わらなくなる。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
      {
        text: 'minimumHealthyPercent を 0% にし、旧タスクを先に止めて起動の場所を空ける。',
        why: '旧タスクを先に止められるだけで、起動中に止められる原因は残る。停止も起きる。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: 'healthCheckGracePeriodSeconds を 90 秒より長くする。',
        why: '既定は 0 で、起動中の失敗も数えられて止められる。猶予の間は無視される。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
      {
        text: 'ターゲットグループの登録解除の遅延を 90 秒より長くし、旧タスクの処理を待つ。',
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
        text: 'AllAtOnce のまま、正常なインスタンスの最小数を 0 にする',
        why: 'AllAtOnce の最小数はもともと 0。判定は変わらない。',
        section: '/deploy-patterns/rolling-codedeploy/#hosts-at-once',
      },
      {
        text: 'CodeDeployDefault.OneAtATime',
        why: '厳しく止まるが、1 つずつで最も遅い。',
        section: '/deploy-patterns/rolling-codedeploy/#predefined',
      },
      {
        text: 'AllAtOnce のまま、自動ロールバックを有効にする',
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
        text: '停止中のものが失敗と同じに数えられる。起動するか、対象から外す。',
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
      'ある企業は、Auto Scaling グループに CodeDeploy でデプロイしている。デプロイの途中に増えたインスタンスだけが、完了してから数日たっても、前のリビジョンのまま動いている。手でそろえるのは、今回だけにしたい。',
    ask: '今後のために、何を変えるか。',
    options: [
      {
        text: 'デプロイ設定を AllAtOnce にし、増える前に入れ終える。',
        why: '途中に増えたものに前のリビジョンが入ることは変わらない。1 つの成功で全体が成功になる設定でもある。',
        section: '/deploy-patterns/rolling-codedeploy/#predefined',
      },
      {
        text: 'デプロイグループで、デプロイが失敗したときの自動ロールバックを有効にする。',
        why: 'デプロイは成功している。ロールバックのきっかけにならない。',
        section: '/deploy-patterns/rolling-codedeploy/#after-failure',
      },
      {
        text: 'ロードバランサーを指定し、古いインスタンスを登録から外す。',
        why: '登録を外すのは、入れ替える間だけ。',
        section: '/deploy-patterns/rolling-codedeploy/#load-balancer',
      },
      {
        text: 'outdatedInstancesStrategy を既定に戻す。',
        why: '既定では、終わった直後に後続のデプロイが始まり、古いインスタンスがそろう。IGNORE は、それを止める指定。',
        section: '/deploy-patterns/rolling-codedeploy/#scale-out',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rolling-cfn-not-replaced',
    situation:
      'ある企業は、CloudFormation で Auto Scaling グループを管理している。起動テンプレートの AMI を変えてスタックを更新すると成功するが、既存のインスタンスは古い AMI のまま。アプリケーションの起動に失敗したら、更新を止めて戻したい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'AutoScalingScheduledAction を足し、IgnoreUnmodifiedGroupSizeProperties を true にする。',
        why: 'グループのサイズの扱いを決めるもので、インスタンスは入れ替えない。',
        section: '/deploy-patterns/rolling-cloudformation/#scheduled-action',
      },
      {
        text: 'AutoScalingRollingUpdate を足し、PauseTime を 30 分、MinInstancesInService をグループの最小サイズにする。',
        why: 'シグナルを待たない PauseTime は、ただの休み。起動に失敗しても先へ進む。',
        section: '/deploy-patterns/rolling-cloudformation/#rolling-properties',
      },
      {
        text: 'CreationPolicy の ResourceSignal を足し、起動の最後に cfn-signal を送る。',
        why: '見るのは作成のとき。既存のグループの更新では、インスタンスは入れ替わらない。',
        section: '/deploy-patterns/rolling-cloudformation/#resource-signals',
      },
      {
        text: 'AutoScalingRollingUpdate を足し、WaitOnResourceSignals を true にして、起動の最後に cfn-signal を送る。',
        why: '既存のインスタンスが入れ替わり、シグナルが足りなければ更新が失敗してロールバックする。',
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
        why: '新しいグループの成功をシグナルで確かめるまで、古いグループに触らない。失敗すると新しい方を消す。',
        section: '/deploy-patterns/rolling-cloudformation/#replacing-update',
      },
      {
        text: 'AutoScalingRollingUpdate（MaxBatchSize: 1、PauseTime: PT30M）',
        why: '1 つずつでも既存のインスタンスを終了していく。',
        section: '/deploy-patterns/rolling-cloudformation/#policies',
      },
      {
        text: 'AutoScalingInstanceRefresh（最小正常率 100%）',
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
        text: 'ロールバックはいつも 1 つずつ進む。AutoScalingReplacingUpdate にする。',
        why: '1 つずつと決まってはいない。前のテンプレートの値で進む。',
        section: '/deploy-patterns/rolling-cloudformation/#rollback',
      },
      {
        text: 'PauseTime が長く、1 つごとに待たされた。PauseTime を 1 分に縮める。',
        why: '短いと、戻すときのシグナルが間に合わず、ロールバックまで失敗し得る。',
        section: '/deploy-patterns/rolling-cloudformation/#rollback',
      },
      {
        text: '前のテンプレートの値（1）で戻された。UpdatePolicy は先に別の更新で変える。',
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
        text: 'Route 53 の加重レコードに変え、TTL を短くして重みの変更を速く行き渡らせる。',
        why: '自分では戻らないうえ、DNS の反映も待つ。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
      {
        text: 'ALB の 5xx のアラームに、Auto Scaling グループのインスタンスを増やすアクションを付ける。',
        why: 'インスタンスの数が変わるだけで、重みは戻らない。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
      {
        text: 'CodeDeploy の EC2 ブルー/グリーンに変え、アラームでのロールバックを有効にする。',
        why: 'CodeDeploy がアラームを見て戻す。元のインスタンスをすぐ終了しなければ、向き先を戻すだけで済む。',
        section: '/deploy-patterns/blue-green/#rollback',
      },
      {
        text: 'グリーンのターゲットグループのヘルスチェックを厳しくし、異常を早く見つけさせる。',
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
        text: '半分ずつ（CodeDeployDefault.HalfAtATime）',
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
        text: '切り替え方を 10% のカナリアに変え、ブルーは移し終えたらすぐ終了する。',
        why: '最初の影響は絞れるが、移し終えた後に見つかった不具合からは速く戻せない。',
        section: '/deploy-patterns/blue-green/#traffic-shifting',
      },
      {
        text: 'ローリングに変え、問題があれば旧バージョンを再デプロイする。',
        why: '戻すには再デプロイが要り、ブルー/グリーンより時間がかかる。',
        section: '/deploy-patterns/rolling/#compare-with-blue-green',
      },
      {
        text: 'グリーンの容量を 2 倍にし、不具合が出ても止まりにくくする。',
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
      'ある企業は、Lambda 関数を CodeDeploy のカナリアで出し、先に 10% を移している。その 10% の利用者にも、不具合のあるバージョンは使わせたくない。検証は自動で行い、失敗したら切り替えずに終えたい。',
    ask: '検証をどこに置くか。',
    options: [
      {
        text: 'BeforeAllowTraffic フックの Lambda から、新しいバージョンを直接呼ぶ。',
        why: '本番を移す前に動く。失敗なら、切り替えない。',
        section: '/deploy-patterns/blue-green-testing/#methods',
      },
      {
        text: 'AfterAllowTestTraffic フックの Lambda から、テスト用リスナーへ送る。',
        why: 'ECS のフック。Lambda のデプロイに、テスト用のリスナーはない。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: 'AfterAllowTraffic フックの Lambda から、エイリアスを呼ぶ。',
        why: '全部を移した後に動く。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: 'エイリアスのエラーの CloudWatch アラームを、デプロイグループに付ける。',
        why: '移し始めてからの値を見る。10% の利用者は、もう新しいバージョンを使っている。',
        section: '/deploy-services/codedeploy-rollout/#automatic-rollback',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-bg-testing-ec2-wait',
    situation:
      'ある企業は、CodeDeploy の EC2 ブルー/グリーンで、グリーンを手で試してから切り替える設定にした。待ち時間は 1 時間。担当者の確認が遅れ、1 時間を過ぎた。',
    ask: '何が起きるか。',
    options: [
      {
        text: '自動でグリーンに切り替わり、デプロイが続く。',
        why: '手で切り替える設定では、期限が来ても切り替わらない。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
      {
        text: 'デプロイが停止し、切り替わらない。',
        why: '待ち時間の間に手で切り替えないと停止する。自動では切り替わらない。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
      {
        text: '待ち時間が 1 時間だけ自動で延びる。',
        why: '延びない。長い待ち時間を先に設定する。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
      {
        text: 'ブルーが終了され、グリーンが残る。',
        why: '切り替わっていないので、ブルーは本番のまま残る。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-bg-testing-ec2-hook',
    situation:
      'ある企業は、CodeDeploy の EC2 ブルー/グリーンで、グリーンへの導入が済むとすぐに切り替える設定にしている。夜間のデプロイに、人は立ち会わない。新しいインスタンスの自動テストに落ちたら、利用者に流す前に失敗させたい。',
    ask: 'どの構成が適しているか。',
    options: [
      {
        text: 'AfterAllowTraffic フックのスクリプトでテストし、落ちたら 0 以外の終了コードで終える。',
        why: 'ロードバランサーに登録した後に動く。利用者は、もう新しいバージョンを使っている。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: 'AfterAllowTestTraffic フックに、新しいインスタンスへアクセスする Lambda 関数を指定する。',
        why: 'ECS のフック。EC2 のフックは、インスタンスの上のスクリプト。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: 'ValidateService フックのスクリプトでテストし、落ちたら 0 以外の終了コードで終える。',
        why: 'グリーンに入れて起動した後、ロードバランサーに登録する前に動く。0 以外なら、そのインスタンスの失敗になる。',
        section: '/deploy-patterns/blue-green-testing/#codedeploy-hooks',
      },
      {
        text: '切り替えるかどうかを自分で選ぶ設定にし、テストにかかる時間だけ待つ。',
        why: '人が切り替えなければ、テストに通っても切り替わらず、待ち時間が過ぎると停止する。',
        section: '/deploy-patterns/blue-green-testing/#ec2-wait',
      },
    ],
    answer: 2,
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
        text: 'ALB のヘルスチェックのリクエストが、グリーンで注文を作った。',
        why: 'ヘルスチェックは決めたパスへのリクエストで、注文の処理はキューから始まる。',
        section: '/deploy-patterns/blue-green-testing/#side-effects',
      },
      {
        text: 'ALB の重みが 0% でも、ヘルスチェックに通ったグリーンには一部のリクエストが届く。',
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
        text: 'full_name を足して両方の列に値を入れる → 新バージョンに切り替える → 1 日後に customer_name を消す。',
        why: '追加はコードの前、削除は戻さないと決めた後。どの時点でも両方のバージョンが動く。',
        section: '/deploy-patterns/blue-green-database/#change-order',
      },
      {
        text: 'グリーンに、スナップショットから作った別の RDS をつなぐ → そちらの列名を変える → 切り替える。',
        why: '切り替えの後の書き込みがブルーにない。戻すとデータが失われる。',
        section: '/deploy-patterns/blue-green-database/#why-shared',
      },
      {
        text: 'customer_name を full_name に変える → 新バージョンに切り替える → 1 日後に問題がないかを見る。',
        why: '列名を変えた時点で、動いている旧バージョンが列を見つけられない。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
      {
        text: '新バージョンに切り替える → すぐ customer_name を full_name に変える。',
        why: '新バージョンは full_name を探すので、切り替えた直後から動かない。戻すこともできなくなる。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-bg-database-engine',
    situation:
      'ある企業は、RDS ブルー/グリーンデプロイでエンジンのバージョンを上げる準備をしている。グリーンで書き込みを許可し、注文の登録を試した。切り替えた後、本番に試験の注文が残っていた。',
    ask: '次から防ぐには、どうするか。',
    options: [
      {
        text: 'グリーンの環境を、ブルーとは別のリージョンに作る。',
        why: '試験の書き込みを許す限り、グリーンに入ったデータは切り替えで本番になる。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
      {
        text: '切り替えの直前に、ブルーへ同じ試験の注文を入れて中身をそろえる。',
        why: '試験のデータが本番に増えるだけで、混入は防げない。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
      {
        text: 'グリーンを既定の読み取り専用のままにし、読み取りだけで試す。',
        why: 'グリーンへの書き込みは、レプリケーションの競合や、切り替え後の本番への混入を起こし得る。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
      {
        text: '列の追加を先、削除を最後にして、スキーマを変える。',
        why: 'バージョンをまたぐスキーマの互換性の話で、試験のデータの混入は防げない。',
        section: '/deploy-patterns/blue-green-database/#change-order',
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
        text: 'カナリアで 1% だけに流し、料金の誤りがないかを見る。',
        why: '1% の書き込みでも、旧バージョンが読み違える。',
        section: '/deploy-patterns/blue-green-database/#breaking-changes',
      },
      {
        text: 'RDS ブルー/グリーンデプロイで、データベースごと切り替える。',
        why: 'データベースのエンジンや設定の更新に使う。アプリケーションが書く値の意味は解決しない。',
        section: '/deploy-patterns/blue-green-database/#rds-blue-green',
      },
      {
        text: '新しい意味の値は別の列に書き、古い列にも今までどおり書く。',
        why: '両方のバージョンが自分の列を読むので、混在しても戻しても正しい。',
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
  {
    id: 'q-r53-alias-ttl',
    situation:
      'ある企業は、別々の ALB の後ろにある新旧の環境を、Route 53 の加重エイリアスレコードで切り替えている。重みを変えても、しばらく旧環境へアクセスが続く。運用チームは、切り替えを数秒で終わらせたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'エイリアスレコードの TTL を 5 秒にし、古い応答を早く消す。',
        why: 'AWS リソースへのエイリアスの TTL は設定できない。ELB なら 60 秒に決まっている。',
        section: '/deploy-patterns/blue-green-route53/#dns-cache',
      },
      {
        text: '重みの合計を 255 にして、割合を細かく変えられるようにする。',
        why: '重みの大きさは割合を決めるだけで、キャッシュに残る時間は変わらない。',
        section: '/deploy-patterns/blue-green-route53/#weight-steps',
      },
      {
        text: '1 つの ALB の加重ターゲットグループで切り替える。',
        why: '重みはロードバランサー側で効くので、DNS キャッシュを待たない。',
        section: '/deploy-patterns/blue-green-alb/#weighted-target-groups',
      },
      {
        text: '両方のレコードにヘルスチェックを付け、旧環境を早く外させる。',
        why: 'ヘルスチェックは異常な応答を外すためのもので、重みの変更が行き渡る時間は変わらない。',
        section: '/deploy-patterns/blue-green-route53/#dns-cache',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-r53-zero-weight-terminated',
    situation:
      'ある企業は、ヘルスチェック付きの加重レコードでブルー 0、グリーン 100 に切り替え、翌日ブルーの環境を終了した。ブルーのレコードは重み 0 のまま残し、ヘルスチェックは外した。その後グリーンが全部異常になり、利用者は応答のない環境へ送られた。',
    ask: '防ぐには、何をしておくべきだったか。',
    options: [
      {
        text: 'ブルーを終了するときに、ブルーのレコードも消す。',
        why: '重み 1 以上が全部異常になると、重み 0 のレコードが返る。ヘルスチェックのないレコードは常に正常とみなされる。',
        section: '/deploy-patterns/blue-green-route53/#weight-zero',
      },
      {
        text: 'ブルーの重みを 0 ではなく 1 にしておく。',
        why: '終了した環境へ、普段から一部の問い合わせが向くようになる。',
        section: '/deploy-patterns/blue-green-route53/#weight-steps',
      },
      {
        text: 'グリーンのヘルスチェックも外し、常に正常とみなさせる。',
        why: 'グリーンが異常でも返し続けるだけで、終了した環境のレコードは残る。',
        section: '/deploy-patterns/blue-green-route53/#health-check',
      },
      {
        text: 'すべてのレコードの重みを 0 にしておく。',
        why: '全部が 0 だと、終了したブルーも含めて同じ確率で返る。',
        section: '/deploy-patterns/blue-green-route53/#weight-zero',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-r53-cross-region-weights',
    situation:
      'ある企業は、東京リージョンの環境から大阪リージョンの新しい環境へ、数日かけて少しずつ利用者を移したい。どちらもリージョンごとの ALB の後ろにある。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: '東京の ALB の転送アクションに、大阪のターゲットグループを並べて重みを付ける。',
        why: '重みで分けられるのは、同じロードバランサーの後ろにあるターゲットグループだけ。',
        section: '/deploy-patterns/blue-green-alb/#compare-weights',
      },
      {
        text: '大阪の Auto Scaling グループで、インスタンスの更新のチェックポイントを使う。',
        why: '1 つの Auto Scaling グループの中の入れ替えで、別リージョンの環境へは移せない。',
        section: '/deploy-patterns/instance-refresh-rollback/#checkpoints',
      },
      {
        text: '両方のリージョンに Elastic Beanstalk の環境を作り、環境 URL をスワップする。',
        why: 'スワップは一度に全部を入れ替える。割合では移せない。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#swap-flow',
      },
      {
        text: 'Route 53 の加重レコードに 2 つの ALB を並べ、重みを少しずつ変える。',
        why: 'DNS 名で表せれば、別のリージョンの環境にも割合を分けられる。',
        section: '/deploy-patterns/blue-green-route53/#when-to-use',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-alb-sticky-weights',
    situation:
      'ある EC サイトは ALB の加重ターゲットグループで新旧を 50:50 に分けている。ターゲットグループでは期間ベースのスティッキーセッションを有効にしている。利用者から、画面が新旧で入れ替わり、セッションが切れると苦情が来た。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'アプリケーションベースのスティッキーセッションに変える。',
        why: 'アプリケーションベースは、加重ターゲットグループでは使えない。',
        section: '/deploy-patterns/blue-green-alb/#stickiness',
      },
      {
        text: '新旧のターゲットグループの登録解除の遅延を長くする。',
        why: '登録を外すターゲットの処理中のリクエストを待つ設定で、振り分け先の固定には関係しない。',
        section: '/deploy-patterns/blue-green-alb/#slow-start-and-deregistration',
      },
      {
        text: '重みを 100:100 に増やし、比率を保って安定させる。',
        why: '比率は変わらず、リクエストごとに新旧へ分かれ続ける。',
        section: '/deploy-patterns/blue-green-alb/#weight-steps',
      },
      {
        text: 'リスナールールでターゲットグループの維持を有効にする。',
        why: '先にグループが固定されるので、スティッキーセッションも保たれる。重み付きでは両方を有効にする必要がある。',
        section: '/deploy-patterns/blue-green-alb/#stickiness',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-alb-green-all-unhealthy',
    situation:
      'ある企業は、ALB の重みを旧 90、新 10 にして新バージョンを出した。新側のターゲットがすべて異常になり、約 1 割のリクエストが失敗し続けている。',
    ask: '何が起きているか。どうするか。',
    options: [
      {
        text: 'ALB はまもなく旧側へ自動で切り替わるので、待てばよい。',
        why: '片側のターゲットが全部異常でも、ALB は正常なグループへ自動では切り替えない。',
        section: '/deploy-patterns/blue-green-alb/#no-failover',
      },
      {
        text: 'ターゲットグループの維持が無効なので、有効にすれば旧側へ移る。',
        why: '維持は同じ利用者を同じグループに届ける設定。異常なグループを避けるものではない。',
        section: '/deploy-patterns/blue-green-alb/#stickiness',
      },
      {
        text: '自動では切り替わらないので、重みを旧 100、新 0 に戻す。',
        why: '重みを変えるまで、その割合の失敗が続く。今後はグループごとのアラームで気付けるようにする。',
        section: '/deploy-patterns/blue-green-alb/#no-failover',
      },
      {
        text: 'クロスゾーン負荷分散を無効にすると、旧側へ移る。',
        why: 'ゾーンをまたぐ分け方の設定で、グループの間の切り替えではない。',
        section: '/deploy-patterns/blue-green-alb/#no-failover',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-alb-test-before-shift',
    situation:
      'ある企業は、ALB で新旧を切り替える前に、社内の試験担当者だけを新しい側へ通したい。本番の利用者は全員が旧側のままでなければならない。新しいロードバランサーは作らない。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: '新側の重みを 1 にし、試験担当者が当たるまで繰り返しアクセスする。',
        why: '本番の利用者の一部も新側へ届いてしまう。',
        section: '/deploy-patterns/blue-green-alb/#weight-steps',
      },
      {
        text: '優先順位が上のルールを足し、決まったヘッダーのリクエストを新側へ転送する。',
        why: '条件に合うリクエストだけが新側へ届き、本番のルールの重みは変わらない。',
        section: '/deploy-patterns/blue-green-alb/#test-rule',
      },
      {
        text: '新側のターゲットグループでスロースタートを有効にする。',
        why: '新しいターゲットへの流量を徐々に増やす設定で、相手は選べない。',
        section: '/deploy-patterns/blue-green-alb/#slow-start-and-deregistration',
      },
      {
        text: 'Route 53 の加重レコードで、試験担当者のリゾルバーにだけ新側を返す。',
        why: '重みは問い合わせの割合を決めるだけで、相手を選べない。',
        section: '/deploy-patterns/blue-green-route53/#weighted-routing',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-asg-rollback-alarm',
    situation:
      'ある企業は、Auto Scaling グループの AMI を順次入れ替えている。入れ替えの途中で ALB の 5xx が増えたら、人手を介さず元の AMI に戻したい。グループは起動テンプレートの $Default を参照している。',
    ask: 'どう構成するか。',
    options: [
      {
        text: '番号でバージョンを参照させ、目的の設定、自動ロールバック、アラームを指定する。',
        why: 'ロールバックには、番号で指定したバージョンと目的の設定が要る。アラームで自動的に戻る。',
        section: '/deploy-patterns/instance-refresh-rollback/#rollback',
      },
      {
        text: '$Default のまま、自動ロールバックと CloudWatch アラームを指定する。',
        why: '$Default を参照するグループでは、ロールバックできない。',
        section: '/deploy-patterns/instance-refresh-rollback/#rollback',
      },
      {
        text: 'チェックポイントを 1% ごとに置き、5xx が増えたら進ませない。',
        why: 'チェックポイントは待つだけで、時間が過ぎれば自動で進む。戻す働きはない。',
        section: '/deploy-patterns/instance-refresh-rollback/#checkpoints',
      },
      {
        text: '起動テンプレートの AMI を、Parameter Store の参照に変える。',
        why: 'Parameter Store の参照を使う起動テンプレートでは、ロールバックできない。',
        section: '/deploy-patterns/instance-refresh-rollback/#rollback',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-asg-checkpoint-continues',
    situation:
      'ある企業は、インスタンスの更新にチェックポイント（20、100）を置いた。20% で止めて翌朝に担当者が確認するつもりだったが、朝には全部が新しくなっていた。待ち時間は指定していなかった。',
    ask: 'なぜか。',
    options: [
      {
        text: 'チェックポイントは、コンソールから始めた更新では働かない。',
        why: 'チェックポイントは、更新の始め方によらず働く。',
        section: '/deploy-patterns/instance-refresh-rollback/#checkpoints',
      },
      {
        text: 'スキップマッチングが有効だったため、チェックポイントが飛ばされた。',
        why: 'スキップマッチングは、すでに新しいインスタンスを置き換えない設定。',
        section: '/deploy-patterns/instance-refresh-options/#skip-matching',
      },
      {
        text: '最小正常率が 100% だったため、一度に全部が入れ替わった。',
        why: '最小正常率は保つ割合を決める。チェックポイントは別に働く。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
      {
        text: '待ち時間の既定の 1 時間が過ぎ、自動で続いた。',
        why: '承認を待ち続ける機能ではない。待ち時間は最大 48 時間で、止めるにはキャンセルかロールバックを行う。',
        section: '/deploy-patterns/instance-refresh-rollback/#checkpoints',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-refresh-bake-night-batch',
    situation:
      'あるサービスの不具合は、全インスタンスが新しい AMI になった後、夜間のバッチが動いて初めて現れる。バッチは、入れ替えが済んでから 10 時間以内に動く。バッチのアラームが鳴ったら、夜間に担当者を呼ばずに元へ戻したい。インスタンスの更新は、番号で指定したバージョンを目的の設定に渡して始めている。',
    ask: 'どう設定するか。',
    options: [
      {
        text: 'ベイク時間を 12 時間にし、自動ロールバックを有効にしてアラームを指定する。',
        why: '全部が新しくなった後も 12 時間は完了にならず、アラームで元の設定に戻る。',
        section: '/deploy-patterns/instance-refresh-rollback/#bake-time',
      },
      {
        text: '20% のチェックポイントで 12 時間待たせ、自動ロールバックを有効にしてアラームを指定する。',
        why: '待つのは 20% に達したとき。過ぎると自動で進み、ベイク時間の既定は 0 なので、バッチの前に完了して戻せなくなる。',
        section: '/deploy-patterns/instance-refresh-rollback/#checkpoints',
      },
      {
        text: 'ベイク時間を 12 時間にし、バッチのアラームを更新に指定して始める。',
        why: '自動ロールバックを有効にしないと、更新は失敗で止まるだけで、元の設定には戻らない。',
        section: '/deploy-patterns/instance-refresh-rollback/#rollback',
      },
      {
        text: '更新が完了した後にアラームが鳴ったら、EventBridge から Lambda 関数でロールバックを始める。',
        why: '完了した更新はロールバックできない。',
        section: '/deploy-patterns/instance-refresh-rollback/#rollback',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-asg-first-terminated',
    situation:
      'ある企業は、起動テンプレートの新しいバージョンを指定してから希望する容量を 4 から 8 に増やし、確認後に 4 へ戻した。終了ポリシーは既定のまま、ゾーンは釣り合っている。',
    ask: 'どのインスタンスが終了するか。',
    options: [
      {
        text: '最も新しく起動したインスタンス。',
        why: '既定の終了ポリシーは、新しいものではなく、古い設定のインスタンスから終了する。',
        section: '/deploy-patterns/blue-green-auto-scaling/#double-and-scale-in',
      },
      {
        text: '起動テンプレートの最も古いバージョンのインスタンス。',
        why: '既定の終了ポリシーは、古い設定のインスタンスを先に終了する。ただし、ゾーンのバランスが優先される。',
        section: '/deploy-patterns/blue-green-auto-scaling/#double-and-scale-in',
      },
      {
        text: '無作為に選ばれたインスタンス。',
        why: '無作為になるのは、ほかの条件で決まらないときだけ。',
        section: '/deploy-patterns/blue-green-auto-scaling/#double-and-scale-in',
      },
      {
        text: '最小正常率を下回らないように、どれも終了しない。',
        why: '最小正常率はインスタンスの更新の設定で、スケールインには関係しない。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-asg-replace-root-volume',
    situation:
      'ある企業は、インスタンスストアに中間データを持つ解析用のインスタンスを、Auto Scaling グループで動かす。ELB とウォームプールは使わず、AMI のボリュームはルートの 1 つだけ。グループは混合インスタンスポリシーを使う。毎月 AMI を新しくするときに、中間データと IP アドレスを残したい。',
    ask: 'どの方法を使うか。',
    options: [
      {
        text: '起動テンプレートのデフォルトバージョンを新しい AMI にし、$Default のグループのまま ReplaceRootVolume で更新する。',
        why: '$Default や $Latest を参照するグループでは、ReplaceRootVolume を使えない。',
        section: '/deploy-patterns/instance-refresh-options/#replace-root-volume',
      },
      {
        text: '新しい AMI を目的の設定に入れ、最小正常率を 100% にしてインスタンスの更新を始める。',
        why: '新しいインスタンスを起動してから、古いものを終了する。容量は減らないが、中間データは残らない。',
        section: '/deploy-patterns/blue-green-auto-scaling/#minimum-healthy-percentage',
      },
      {
        text: '希望する容量を 2 倍にし、新しい AMI のインスタンスを確かめてから、希望する容量を元に戻す。',
        why: '古い設定のインスタンスが終了し、中間データは残らない。',
        section: '/deploy-patterns/blue-green-auto-scaling/#double-and-scale-in',
      },
      {
        text: '混合インスタンスポリシーの上書きすべてに新しい ImageId を書き、ReplaceRootVolume で更新する。',
        why: 'インスタンスを終了せず、ルートボリュームだけを差し替える。インスタンスストアと IP アドレスは残る。',
        section: '/deploy-patterns/instance-refresh-options/#replace-root-volume',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-refresh-max-percentage',
    situation:
      'あるサービスは 10 個のインスタンスの Auto Scaling グループで動く。更新中も処理能力を下げてはならない。余分に動かせるのは 2 つまで。早く終えたい。',
    ask: 'インスタンスの更新をどう設定するか。',
    options: [
      {
        text: '最小正常率 90%、最大正常率 100%',
        why: '容量が 90% まで下がる。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
      {
        text: '最小正常率 100%、最大正常率 100%',
        why: '容量は下がらないが、1 つずつしか入れ替わらない。2 つまで使えるなら、もっと早くできる。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
      {
        text: '最小正常率 100%、最大正常率 120%',
        why: '先に 2 つを起動してから終了するので、容量は下がらず、2 つずつ進む。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
      {
        text: '最小正常率 0%、最大正常率 100%',
        why: '全部を一度に入れ替え、その間は止まる。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-refresh-user-data',
    situation:
      'ある企業のインスタンスは、起動時にユーザーデータが Git から最新のコードを取る。新しいコードを行き渡らせるため、コンソールから既定の設定でインスタンスの更新を始めたところ、すぐ成功したのに 1 つも入れ替わらなかった。',
    ask: '原因と対策はどれか。',
    options: [
      {
        text: 'スキップマッチングが働き、バージョンが同じなので飛ばされた。無効にして始める。',
        why: 'コンソールの既定は有効。ユーザーデータが取るコードの変化は見ない。',
        section: '/deploy-patterns/instance-refresh-options/#skip-matching',
      },
      {
        text: '最小正常率が 90% だったので入れ替えられなかった。0% にする。',
        why: '90% でも 10% ずつ入れ替わる。0% では止まる。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
      {
        text: 'インスタンスがスタンバイなので飛ばされた。サービスに戻して始める。',
        why: 'スタンバイを無視した場合でも、ほかのインスタンスは入れ替わる。',
        section: '/deploy-patterns/instance-refresh-options/#what-stops-it',
      },
      {
        text: 'ウォームアップが長く、入れ替えが始まらなかった。0 にする。',
        why: 'ウォームアップは入れ替えの後に待つ時間で、入れ替わらない理由にはならない。',
        section: '/deploy-patterns/instance-refresh-options/#warmup',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-refresh-standby-wait',
    situation:
      'ある企業は CLI でインスタンスの更新を始めた。グループには、調査のためスタンバイにしたインスタンスが 1 つある。更新は途中で進まなくなり、やがて失敗した。調査中のインスタンスは残したい。',
    ask: 'どうすれば成功するか。',
    options: [
      {
        text: 'チェックポイントの待ち時間を 48 時間にする。',
        why: 'スタンバイのインスタンスを待つ時間は変わらない。',
        section: '/deploy-patterns/instance-refresh-rollback/#checkpoints',
      },
      {
        text: 'StandbyInstances を Terminate にする。',
        why: '更新は進むが、残したいインスタンスが終了する。',
        section: '/deploy-patterns/instance-refresh-options/#what-stops-it',
      },
      {
        text: 'スキップマッチングを無効にし、すべてを入れ替えの対象にする。',
        why: '置き換えないインスタンスの判定で、スタンバイの扱いには関係しない。',
        section: '/deploy-patterns/instance-refresh-options/#skip-matching',
      },
      {
        text: 'StandbyInstances を Ignore にする。',
        why: 'CLI の既定は Wait で、1 時間待って失敗する。Ignore なら、スタンバイを残して進む。',
        section: '/deploy-patterns/instance-refresh-options/#what-stops-it',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cd-ec2-manual-reroute',
    situation:
      'ある企業は CodeDeploy の EC2 ブルー/グリーンで、グリーンを 2 時間試してから本番へ切り替えたい。問題があれば、元のインスタンスへ数分で戻したい。',
    ask: 'どう設定するか。',
    options: [
      {
        text: 'すぐにトラフィックを切り替え、元のインスタンスをすぐ終了する。',
        why: '切り替え前に試せず、戻すには以前のリビジョンを入れ直すことになる。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#original-instances',
      },
      {
        text: '手で切り替える設定にし、待ち時間を 2 時間より長くし、元のインスタンスを残す。',
        why: '登録の前に試せて、残した元のインスタンスへ登録し直すだけで戻せる。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#reroute-traffic',
      },
      {
        text: 'デプロイ設定を Canary10Percent に変え、10% を 2 時間流してから残りを移す。',
        why: 'カナリアとリニアは ECS と Lambda 用で、EC2 では使えない。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#reroute-traffic',
      },
      {
        text: 'インプレースにして OneAtATime で 1 つずつ進め、失敗したら前のリビジョンに戻す。',
        why: '新旧を並べないので本番の前に試せず、戻すには入れ直しが要る。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#original-instances',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cd-ec2-scale-out-old-revision',
    situation:
      'ある企業は、Auto Scaling グループへのデプロイで、ELB 用のサンプルスクリプトに HANDLE_PROCS=true を書いた。デプロイ設定は HalfAtATime。それでも、デプロイの途中にアラームでスケールアウトし、1 つ前のリビジョンのインスタンスが混ざった。',
    ask: 'デプロイの間のスケールアウトをスクリプトで止めるには、どうするか。',
    options: [
      {
        text: '起動用のライフサイクルフックを、デプロイの間だけ無効にする。',
        why: '起動用のフックは常に有効で、外せない。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#scaling-during-deployment',
      },
      {
        text: 'デプロイ設定を OneAtATime に変える。',
        why: 'プロセスを止める機能が使えるのは、OneAtATime のときだけ。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#suspended-processes',
      },
      {
        text: '古いインスタンスの自動更新を IGNORE にする。',
        why: '後からそろえるデプロイが始まらなくなるだけで、増えることは止まらない。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#scaling-during-deployment',
      },
      {
        text: '終了用のライフサイクルフックを、グループに加える。',
        why: '終了の前にスクリプトを動かすためのもの。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#scaling-during-deployment',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cd-ec2-cloudformation-asg',
    situation:
      'ある企業は、Auto Scaling グループを CloudFormation で管理している。CodeDeploy の自動コピーでブルー/グリーンを行うと、デプロイのたびに、アラームがグループを見失う。グループは引き続き CloudFormation で管理したい。',
    ask: 'どうするか。',
    options: [
      {
        text: '2 つのグループを CloudFormation で用意し、手動のプロビジョニングを選ぶ。',
        why: '自動コピーでは、新しい名前のグループが CloudFormation の外に作られる。自分で用意すれば名前を決められる。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#copied-group',
      },
      {
        text: 'サービスロールに iam:PassRole と ec2:RunInstances を足す。',
        why: 'コピーの権限の話で、グループの名前が変わることは防げない。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#service-role',
      },
      {
        text: '元の Auto Scaling グループに削除保護を付け、CodeDeploy に消させない。',
        why: 'CodeDeploy は後始末のときに、元のグループの保護を解除する。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#copied-group',
      },
      {
        text: '元のインスタンスの扱いに KEEP_ALIVE を選び、アラームは元のグループを見続ける。',
        why: '元のグループは登録解除され、本番のトラフィックを受けない。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#original-instances',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ec2-second-group-standby',
    situation:
      'ある企業は、EC2 のアプリケーションを AMI ごと更新する。本番に出す前に新しいインスタンスを試し、切り替えた後も元のインスタンスを残してすぐ戻したい。利用者の端末は DNS の応答を長くキャッシュする。AMI は製品のベンダーが配るもので、エージェントは足せない。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'CodeDeploy のブルー/グリーンにし、元のインスタンスを KEEP_ALIVE で残す。',
        why: '新しいインスタンスには CodeDeploy エージェントが要る。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#green-fleet',
      },
      {
        text: 'インスタンスの更新のベイク時間を長くし、問題があればその間にロールバックする。',
        why: '1 つのグループの中で入れ替わり、入れ替えた分から本番のトラフィックを受ける。切り替え前に確認できない。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#compare-ec2-methods',
      },
      {
        text: '2 つ目のグループを試してから同じ ALB に付け、元のインスタンスをスタンバイにする。',
        why: 'DNS を変えず、エージェントも要らない。戻すときは、スタンバイの元のインスタンスをサービスに戻す。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#second-auto-scaling-group',
      },
      {
        text: '2 つ目のグループを別の ALB で試してから、Route 53 の加重レコードで本番を移す。',
        why: 'TTL を守らず長くキャッシュする端末には、切り替えも戻しもすぐに行き渡らない。',
        section: '/deploy-patterns/blue-green-route53/#dns-cache',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eb-new-platform-branch',
    situation:
      'ある企業の Elastic Beanstalk 環境は、提供終了が近いプラットフォームブランチで動く。互換性のない新しいブランチへ、停止を最小にして移りたい。',
    ask: 'どの手順が正しいか。',
    options: [
      {
        text: 'eb clone で新しいブランチの環境を作り、eb swap で入れ替える。',
        why: 'クローンできるのは、同じプラットフォームブランチの中だけ。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#eb-clone',
      },
      {
        text: 'eb clone に --exact を付けて作り、プラットフォームを更新してから入れ替える。',
        why: '--exact は元と同じバージョンにするだけで、別のブランチには移れない。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#eb-clone',
      },
      {
        text: 'イミュータブルのデプロイポリシーで、新しいブランチへ上げる。',
        why: 'デプロイポリシーは同じ環境の中の入れ替え。互換性のないプラットフォームへ移るには、ブルー/グリーンが必要。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#when-to-use',
      },
      {
        text: '新しいブランチの環境を作り、コードを配置して試し、CNAME を入れ替える。',
        why: '別のブランチへは、新しい環境を作って移る。試してから入れ替え、古い環境は DNS の情報が消えるまで残す。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#when-to-use',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eb-decouple-database',
    situation:
      'ある企業の Elastic Beanstalk 環境には、環境が作った RDS データベースが付いている。ブルー/グリーンの準備として、データを失わずに切り離したい。今の削除ポリシーは Delete である。',
    ask: 'どう進めるか。',
    options: [
      {
        text: '削除ポリシーを Retain に変え、同時にデータベースの切り離しも選んで適用する。',
        why: '同時に適用すると新しいポリシーは無視され、Delete のまま切り離されて、データベースを失うおそれがある。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#database',
      },
      {
        text: '削除ポリシーを Retain に変えて適用し、終わってから切り離す。',
        why: '保持のポリシーが効いた後に切り離すので、データベースは外部の RDS として残る。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#database',
      },
      {
        text: 'eb clone で環境ごと複製し、クローンのデータベースを使う。',
        why: 'クローンは RDS のデータをコピーしない。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#eb-clone',
      },
      {
        text: 'eb swap で新しい環境に切り替えてから、古い環境を終了する。',
        why: '環境を終了すると、付いているデータベースも一緒に失われ得る。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#database',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eb-terminate-after-swap',
    situation:
      'ある企業は eb swap で本番を新しい環境に切り替え、5 分後に古い環境を終了した。直後から、一部の利用者がつながらなくなった。',
    ask: '原因はどれか。',
    options: [
      {
        text: 'swap が割合で移るので、まだ一部の利用者が古い環境に割り当てられていた。',
        why: 'スワップは割合では移さない。一度に全部を入れ替える。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#swap-flow',
      },
      {
        text: 'クローンでセキュリティグループが引き継がれず、新しい環境への通信が拒否された。',
        why: '引き継がれない場合は、逆にインターネットへ開いている。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#eb-clone',
      },
      {
        text: '古い DNS の情報を持つ利用者が、終了した環境へアクセスした。',
        why: '古い情報が消えるまで終了しない。消える時期は、TTL どおりとは限らない。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#swap-flow',
      },
      {
        text: '新しい環境の URL が、古い環境へ向いた。',
        why: '両方の名前が入れ替わるのは正しい動き。本番の URL は新しい環境を向いている。',
        section: '/deploy-patterns/blue-green-elastic-beanstalk/#eb-swap',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-after-allow-test-traffic',
    situation:
      'ある企業は、CodeDeploy で ECS のブルー/グリーンを行っている。次のデプロイでタスクを新しいサブネットへ移すため、AppSpec の NetworkConfiguration に、サブネットだけを書いた。セキュリティグループとパブリック IP の設定は、今のままでよい。',
    ask: 'AppSpec をどう直すか。',
    options: [
      {
        text: 'NetworkConfiguration を省き、タスク定義の新しいリビジョンだけを渡す。',
        why: '省くと、今のネットワークのまま。サブネットは変わらない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#constraints',
      },
      {
        text: 'サブネットのほかに、2 つ目のターゲットグループとして別のロードバランサーのものを書く。',
        why: 'サービスと別のロードバランサーに付いたターゲットグループは使えない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#constraints',
      },
      {
        text: '今のままの 2 つの設定も、NetworkConfiguration に書く。',
        why: 'サブネット、セキュリティグループ、パブリック IP の 3 つは、全部書くか、全部省く。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#constraints',
      },
      {
        text: 'NetworkConfiguration を消し、AfterAllowTestTraffic フックの Lambda でサブネットを確かめる。',
        why: 'フックは検証の場所。省いたネットワークは変わらず、確かめるだけになる。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#appspec-hooks',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-image-file',
    situation:
      'ある企業は CodePipeline に「Amazon ECS（Blue/Green）」アクションを置いた。ビルドで作った imagedefinitions.json を渡したところ、デプロイが失敗した。ソースには ECR もある。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'ECS サービスのデプロイコントローラーを ECS に変え、同じ imagedefinitions.json を使う。',
        why: 'このアクションが扱うのは、CODE_DEPLOY のサービス。',
        section: '/deploy-patterns/blue-green-ecs/#deploy-stage',
      },
      {
        text: 'imagedefinitions.json に ImageURI のキーを足し、Image1ArtifactName で渡す。',
        why: 'このアクションが読むのは imageDetail.json。',
        section: '/deploy-patterns/blue-green-ecs/#ecr-repository',
      },
      {
        text: 'appspec.yaml の TaskDefinition に、登録済みのタスク定義の ARN を直接書き、差し替えに頼らない。',
        why: 'プレースホルダーの <TASK_DEFINITION> を残しておき、アクションに差し替えさせる。',
        section: '/deploy-patterns/blue-green-ecs/#codecommit-files',
      },
      {
        text: 'ECR のソースアクションが出力する imageDetail.json を、Image1ArtifactName で渡す。',
        why: '「Amazon ECS（Blue/Green）」アクションは imageDetail.json から URI を読み、taskdef.json のプレースホルダーを差し替える。',
        section: '/deploy-patterns/blue-green-ecs/#deploy-stage',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-nlb-gradual',
    situation:
      'ある企業の ECS サービスは、TCP のため NLB の後ろにある。CodeDeploy でカナリアを設定しようとしたが、選べなかった。少しずつ移すことは必須である。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'CodeDeploy で、割合と間隔を自分で決めたカナリアの設定を作る。',
        why: 'NLB で使えるのは、ECSAllAtOnce だけ。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#traffic-configurations',
      },
      {
        text: 'ECS 組み込みのデプロイに移り、CANARY か LINEAR の戦略を使う。',
        why: '組み込みの方式は、NLB でも段階的に移せる。切り替えの段階に 10 分ずつ加わる。',
        section: '/deploy-patterns/ecs-native-blue-green/#native-strategies',
      },
      {
        text: 'NLB を 2 つ並べて、テスト用リスナーで割合を分ける。',
        why: 'テスト用リスナーは試験の通信を新しい側へ流すもので、本番の割合は分けない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#test-and-wait',
      },
      {
        text: 'サービスを Service Discovery に変え、DNS の TTL で割合を決める。',
        why: 'TTL はキャッシュの長さで、割合は決められない。',
        section: '/deploy-patterns/blue-green-route53/#dns-cache',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ecs-pause-approval',
    situation:
      'ある企業は、ECS のデプロイで、テスト用の通信での確認が終わった後に責任者の承認を待ちたい。承認には最長 3 日かかる。承認がなければ、元に戻したい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'デプロイのベイク時間を 4,320 分にし、その間に承認がなければ、アラームを鳴らして ROLLBACK させる。',
        why: 'ベイク時間は、本番のトラフィックを移した後に始まる。',
        section: '/deploy-patterns/ecs-native-hooks/#hooks',
      },
      {
        text: 'POST_TEST_TRAFFIC_SHIFT に Lambda フックを置き、承認が届くまで 3 日間、関数の中で待たせる。',
        why: 'Lambda は 15 分以内に返す必要があり、1 つのステージは 24 時間で時間切れになる。',
        section: '/deploy-patterns/ecs-native-hooks/#stage-limits',
      },
      {
        text: 'POST_TEST_TRAFFIC_SHIFT に一時停止フックを置き、時間切れを 4,320 分、動作を ROLLBACK にする。',
        why: '一時停止フックは最大 14 日待てる。承認の後に ContinueServiceDeployment を呼ぶ。',
        section: '/deploy-patterns/ecs-native-hooks/#hooks',
      },
      {
        text: 'TEST_TRAFFIC_SHIFT に一時停止フックを置き、時間切れを 4,320 分、動作を ROLLBACK にする。',
        why: 'TEST_TRAFFIC_SHIFT には一時停止フックを置けない。',
        section: '/deploy-patterns/ecs-native-hooks/#lifecycle-hooks',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-alarm-already-on',
    situation:
      'ある企業は、ECS サービスに CloudWatch アラームによる自動ロールバックを設定している。障害でアラームが ALARM のまま、修正版をデプロイした。修正版にも不具合があったが、戻らなかった。',
    ask: 'なぜか。',
    options: [
      {
        text: '始めたときに ALARM のアラームがあり、そのデプロイではどのアラームも見られないため。',
        why: '直すためのデプロイを始められるようにする仕様。',
        section: '/deploy-patterns/ecs-native-blue-green/#alarms',
      },
      {
        text: '指定したアラームの数が、上限の 10 を超えていたため。',
        why: '10 の上限は、インスタンスの更新のアラームの話。',
        section: '/deploy-patterns/instance-refresh-rollback/#rollback',
      },
      {
        text: 'サーキットブレーカーも有効で、アラームより優先されたため。',
        why: 'どちらかの条件が満たされれば失敗になる。優先の問題ではない。',
        section: '/deploy-patterns/rolling-ecs/#alarms',
      },
      {
        text: 'ロールバックは、CodeDeploy の方式でしか自動にならないため。',
        why: 'ECS 組み込みでも、アラームをきっかけに自動で戻せる。',
        section: '/deploy-patterns/ecs-native-blue-green/#native-strategies',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-migrate-controller',
    situation:
      'ある企業は、CodeDeploy の方式の ECS サービスを組み込みの方式に移す。移行の後に問題が見つかったら、CodeDeploy の方式へすぐ戻せることが条件である。ロードバランサーは増やせない。',
    ask: 'どの方法を選ぶか。',
    options: [
      {
        text: '既存のサービスのコントローラーを ECS に変え、問題があれば CODE_DEPLOY に戻す。',
        why: 'ECS から CODE_DEPLOY へは変えられない。',
        section: '/deploy-patterns/ecs-native-blue-green/#migration',
      },
      {
        text: 'CodeDeploy のデプロイの進行中に、コントローラーを ECS に変える。',
        why: '進行中のデプロイがあると、コントローラーは変えられない。',
        section: '/deploy-patterns/ecs-native-blue-green/#migration',
      },
      {
        text: '新しい ELB とサービスを作り、Route 53 の加重レコードで少しずつ切り替える。',
        why: '戻しやすいが、ロードバランサーを増やせないという条件に合わない。',
        section: '/deploy-patterns/ecs-native-blue-green/#migration',
      },
      {
        text: '同じ ELB に別ポートのリスナーと新しいサービスを作って試し、ポートを入れ替える。',
        why: '元のサービスが残るので、ポートを戻せば CodeDeploy の方式に戻る。',
        section: '/deploy-patterns/ecs-native-blue-green/#migration',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-lambda-canary-alarm',
    situation:
      'ある企業は、Lambda 関数の更新を 10% に 10 分間だけ流し、エラーが増えたら自動で戻したい。インフラは SAM で管理している。手間は最小にする。',
    ask: 'どうするか。',
    options: [
      {
        text: 'API Gateway のステージを 2 つ作り、Route 53 の加重レコードで 10% を新しい側へ流す。',
        why: '段階的に移せるが、アラームで自動的に戻らず、手間も大きい。',
        section: '/deploy-patterns/lambda-aliases/#api-gateway-canary',
      },
      {
        text: 'AutoPublishAlias と、カナリアとアラームを指定した DeploymentPreference を書く。',
        why: 'Canary10Percent10Minutes を選ぶ。SAM が CodeDeploy を用意し、エイリアスの重みを動かし、アラームで戻す。',
        section: '/deploy-patterns/lambda-aliases/#sam',
      },
      {
        text: '加重エイリアスで $LATEST に 10% を流し、10 分後に残りを $LATEST へ移す。',
        why: 'エイリアスは $LATEST を指せない。自動で戻ることもない。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
      {
        text: 'CodeDeploy のデプロイタイプをインプレースにし、HalfAtATime で半分ずつ進める。',
        why: 'Lambda へのデプロイは、いつもブルー/グリーン。インプレースは選べない。',
        section: '/deploy-patterns/lambda-aliases/#codedeploy-lambda',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-lambda-latest-alias',
    situation:
      'ある開発チームは、エイリアス live で、バージョン 3 に 90%、$LATEST に 10% を流そうとしてエラーになった。さらに、2 つのバージョンで実行ロールを変える予定がある。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '重みは 50% 以上でなければならないので、失敗した。',
        why: '重みの下限の決まりではない。3% などの小さな値も使える。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
      {
        text: '$LATEST に流すには、プロビジョニングされた同時実行数が要る。',
        why: '同時実行数の設定によらず、$LATEST は指せない。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
      {
        text: '2 つとも発行済みのバージョンで、実行ロールも同じでなければならない。',
        why: '$LATEST は指せず、実行ロールの違うバージョンは並べられない。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
      {
        text: 'エイリアスは 3 つのバージョンを指す必要がある。',
        why: '指せるのは最大 2 つ。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-lambda-alias-permission',
    situation:
      'ある企業は、S3 イベントの通知先を Lambda 関数のバージョン番号付きの ARN にしている。新しいバージョンを出すたびに、通知先とリソースベースのポリシーを直している。',
    ask: '手間をなくすには、どうするか。',
    options: [
      {
        text: '通知先とポリシーを、エイリアスの ARN にする。',
        why: 'バージョンを変えても、エイリアスの ARN は変わらない。',
        section: '/deploy-patterns/lambda-aliases/#aliases',
      },
      {
        text: '通知先を、修飾なしの ARN にする。',
        why: '$LATEST が動くので、発行済みのバージョンを本番に使えなくなる。',
        section: '/deploy-patterns/lambda-aliases/#versions',
      },
      {
        text: 'バージョンを発行するたびに、古いバージョンの番号を再利用する。',
        why: '番号は再利用されない。',
        section: '/deploy-patterns/lambda-aliases/#versions',
      },
      {
        text: '発行済みのバージョンのコードを、上書きで更新する。',
        why: '発行の後は、コードを変えられない。',
        section: '/deploy-patterns/lambda-aliases/#versions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-lambda-hook-timeout',
    situation:
      'ある企業の SAM のデプロイで、PreTraffic の検証用 Lambda は正常に終わったのに、1 時間後にデプロイが失敗した。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: '検証用の Lambda が、エイリアスではなく、修飾のない関数を直接呼んでいた。',
        why: '呼び方の問題なら検証の失敗になる。1 時間の時間切れの理由ではない。',
        section: '/deploy-patterns/lambda-aliases/#hooks',
      },
      {
        text: 'アラームの評価の期間が 1 時間で、鳴るまで待たされていた。',
        why: 'アラームで戻るのは、トラフィックを移し始めてから。',
        section: '/deploy-patterns/lambda-aliases/#alarms',
      },
      {
        text: 'カナリアの間隔が 1 時間で、その間に時間切れになっていた。',
        why: '定義済みの間隔は、長くても 30 分。検証の前には移らない。',
        section: '/deploy-patterns/lambda-aliases/#codedeploy-lambda',
      },
      {
        text: '検証用の Lambda が、結果を CodeDeploy に返していなかった。',
        why: 'PutLifecycleEventHookExecutionStatus の結果が 1 時間のうちに届かないと、失敗とみなされる。',
        section: '/deploy-patterns/lambda-aliases/#hooks',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rds-bg-major-upgrade',
    situation:
      'ある企業は、RDS for MySQL のメジャーバージョンを上げたい。本番と同じデータで試してから切り替え、停止は 1 分ほどに抑え、アプリケーションの接続先は変えない。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'リードレプリカを作ってバージョンを上げ、同期を待ってから手動で昇格する。',
        why: '名前とエンドポイントが変わるので、接続先を直す必要がある。',
        section: '/deploy-patterns/rds-blue-green/#not-promote',
      },
      {
        text: 'スナップショットから新しい DB インスタンスを復元し、Route 53 の加重レコードで切り替える。',
        why: '復元の後の書き込みが同期されない。',
        section: '/deploy-patterns/rds-blue-green/#what-is-copied',
      },
      {
        text: '本番の DB インスタンスを、利用の少ない時間にその場でアップグレードする。',
        why: '試してから切り替えることができず、停止も長くなり得る。',
        section: '/deploy-patterns/rds-blue-green/#when-to-use',
      },
      {
        text: 'RDS ブルー/グリーンデプロイを作り、グリーンで試して、スイッチオーバーする。',
        why: '同期したコピーで試せる。切り替えで名前とエンドポイントが入れ替わる。',
        section: '/deploy-patterns/rds-blue-green/#switchover',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rds-bg-rollback-after',
    situation:
      'ある企業は、RDS ブルー/グリーンデプロイで切り替えた 2 時間後に、アプリケーションとの不具合を見つけた。切り替え後の注文データを失わずに、旧バージョンへ戻したい。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'もう一度スイッチオーバーすれば、データを保ったまま旧環境に戻る。',
        why: '切り替えるとレプリケーションは止まる。旧環境には切り替え後の書き込みがない。',
        section: '/deploy-patterns/rds-blue-green/#going-back',
      },
      {
        text: 'ポイントインタイムリカバリで、新しい本番を切り替え前の時点へ戻せばよい。',
        why: '新しい本番は、グリーンを作るより前には戻せない。戻しても、切り替え後の注文を失う。',
        section: '/deploy-patterns/rds-blue-green/#after-switchover',
      },
      {
        text: '旧環境に切り替え後の書き込みはない。自分で逆向きに同期する必要がある。',
        why: '旧環境は読み取り専用で残るだけ。だから、切り替え前に十分に試す。',
        section: '/deploy-patterns/rds-blue-green/#going-back',
      },
      {
        text: '切り替えた時点で旧環境は削除されるので、戻せない。',
        why: '旧環境は -old1 の名前で残る。',
        section: '/deploy-patterns/rds-blue-green/#after-switchover',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-rds-bg-ddl-degraded',
    situation:
      'ある企業は、RDS for PostgreSQL のメジャーバージョンを上げるためにブルー/グリーンデプロイを作った。開発チームが本番（ブルー）でテーブルを追加したところ、Replication degraded になり、切り替えられない。',
    ask: 'どうするか。',
    options: [
      {
        text: 'グリーンごと削除して作り直し、切り替えまで本番のスキーマを変えない。',
        why: 'メジャーバージョンを上げる PostgreSQL は論理レプリケーションを使い、DDL はレプリケートされない。',
        section: '/deploy-patterns/rds-blue-green/#replication',
      },
      {
        text: '切り替えのタイムアウトを 3,600 秒に延ばし、同期を待つ。',
        why: '遅れではなく、DDL がレプリケートされないことが原因。待っても直らない。',
        section: '/deploy-patterns/rds-blue-green/#guardrails',
      },
      {
        text: 'グリーンを手動で昇格し、アプリケーションの接続先を変える。',
        why: 'レプリケーションが切れ、Invalid configuration になる。',
        section: '/deploy-patterns/rds-blue-green/#not-promote',
      },
      {
        text: 'グリーンにも同じテーブルを作り、スイッチオーバーをやり直す。',
        why: 'デプロイは、作り直すまで切り替えられない。',
        section: '/deploy-patterns/rds-blue-green/#replication',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rds-bg-switchover-timeout',
    situation:
      'ある企業が RDS のスイッチオーバーを始めたところ、長いトランザクションのため、既定の時間内に同期が追いつかなかった。',
    ask: 'どうなるか。',
    options: [
      {
        text: 'グリーンが強制的に本番になり、未反映の書き込みが失われる。',
        why: 'データを失わないために、時間切れでは切り替えない。',
        section: '/deploy-patterns/rds-blue-green/#switchover',
      },
      {
        text: '書き込みが止まったまま、追いつくまで待ち続ける。',
        why: '上限の時間（既定 5 分）で打ち切られる。',
        section: '/deploy-patterns/rds-blue-green/#switchover',
      },
      {
        text: '両方の環境が読み取り専用になり、サポートへの連絡が要る。',
        why: '変更は取り消され、ブルーが本番のまま動き続ける。',
        section: '/deploy-patterns/rds-blue-green/#switchover',
      },
      {
        text: '変更は取り消され、どちらの環境も元のまま残る。',
        why: '既定の上限は 300 秒で、30〜3,600 秒の間で変えられる。',
        section: '/deploy-patterns/rds-blue-green/#switchover',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-r53-global-accelerator',
    situation:
      'ある企業は、東京とシンガポールのリージョンで同じアプリケーションを動かしている。新バージョンを入れたシンガポールへ少しずつ利用者を移し、異常なら数秒で戻したい。クライアントの多くは、DNS の TTL を守らない。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'Route 53 の加重レコードの TTL を 5 秒にし、シンガポールの重みを少しずつ増やす。',
        why: 'TTL を守らないクライアントは、古い応答を使い続ける。',
        section: '/deploy-patterns/blue-green-route53/#dns-cache',
      },
      {
        text: 'Global Accelerator で、エンドポイントグループのトラフィックダイヤルを変える。',
        why: '入口の IP アドレスは変わらず、DNS キャッシュを待たない。新しい接続から効く。',
        section: '/deploy-patterns/blue-green-route53/#global-accelerator',
      },
      {
        text: '東京の ALB の転送アクションに、シンガポールのターゲットグループを並べ、重みを変える。',
        why: '加重ターゲットグループで分けられるのは、同じ ALB の後ろだけ。',
        section: '/deploy-patterns/blue-green-alb/#compare-weights',
      },
      {
        text: 'Route 53 のレイテンシーに基づくルーティングに変え、東京のヘルスチェックを止めて寄せる。',
        why: '割合を決められず、切り替えも DNS の反映を待つ。',
        section: '/deploy-patterns/blue-green-route53/#dns-cache',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-r53-traffic-dial-failover',
    situation:
      'ある企業は Global Accelerator で、保守中のリージョン A のトラフィックダイヤルを 0% にした。作業中にリージョン B のエンドポイントがすべて異常になったところ、A にトラフィックが届いた。',
    ask: '理由はどれか。',
    options: [
      {
        text: 'ダイヤルの変更が、まだ DNS のキャッシュに反映されていなかったため。',
        why: 'Global Accelerator の切り替えは DNS の応答を変えない。',
        section: '/deploy-patterns/blue-green-route53/#global-accelerator',
      },
      {
        text: 'ダイヤルは、既存の接続には効かず、それが B から A へ移されたため。',
        why: '既存の接続は動かされない。移ったのは B へ向かう新しい接続。',
        section: '/deploy-patterns/blue-green-route53/#global-accelerator',
      },
      {
        text: '正常なエンドポイントがないときの切り替えでは、ダイヤルの値が無視されるため。',
        why: '0% のグループも切り替え先になる。止めたいなら、エンドポイントの重みを 0 にする。',
        section: '/deploy-patterns/blue-green-route53/#global-accelerator',
      },
      {
        text: 'B の重みが 255 を超え、余った分が A へ回されたため。',
        why: '重みは 0〜255 で、1 つのグループの中の割合を決める。',
        section: '/deploy-patterns/blue-green-route53/#global-accelerator',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-bg-cloudfront-staging',
    situation:
      'ある企業は、CloudFront のキャッシュ動作とオリジンの設定を変える。本番の利用者の 5% で確かめてから全員に広げ、利用者の URL は変えない。',
    ask: 'どの方法を使うか。',
    options: [
      {
        text: '新しい設定のディストリビューションを別に作り、Route 53 の加重レコードの重みを 5 にする。',
        why: 'リゾルバーやクライアントに古い応答が残り、切り替えても戻しても、すぐには行き渡らない。',
        section: '/deploy-patterns/blue-green-route53/#dns-cache',
      },
      {
        text: 'オリジンの ALB で、加重ターゲットグループの重みを 5 にする。',
        why: '分かれるのはオリジンのアプリケーションで、CloudFront の設定は試せない。',
        section: '/deploy-patterns/blue-green-alb/#weighted-target-groups',
      },
      {
        text: '設定を変えてすぐ無効化（invalidation）を実行し、異常なら前の設定に戻す。',
        why: '全員に一度に効く。少量で試せない。',
        section: '/deploy-patterns/blue-green/#traffic-shifting',
      },
      {
        text: 'ステージングディストリビューションを作り、継続的デプロイポリシーで重み 5% を流す。',
        why: '15% までの割合を流し、良ければ設定を本番へ昇格できる。',
        section: '/deploy-patterns/blue-green/#cloudfront-continuous-deployment',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-bg-feature-flag',
    situation:
      'ある企業は、新しい決済画面のコードを先に本番へ入れておき、月曜の朝に 5% の利用者から公開したい。エラーのアラームが鳴ったら、デプロイし直さずに自動で元の画面へ戻す。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'AWS AppConfig の機能フラグで段階的に公開し、CloudWatch アラームを指定する。',
        why: '公開の割合を広げていき、アラームで前の設定に自動で戻る。コードは入れ直さない。',
        section: '/deploy-patterns/blue-green/#feature-flags',
      },
      {
        text: 'CodeDeploy の Canary で月曜の朝にデプロイし、アラームでのロールバックを有効にする。',
        why: '戻せるが、公開のたびにデプロイが要る。コードを先に入れておけない。',
        section: '/deploy-patterns/blue-green/#traffic-shifting',
      },
      {
        text: 'Parameter Store に公開の割合を書き、アプリケーションに毎分読ませて、担当者が監視する。',
        why: '段階的な展開も、アラームでの切り戻しもない。人が見て戻すことになる。',
        section: '/operations/parameter-store/#comparison',
      },
      {
        text: 'ALB の重みを 5 にした新しいターゲットグループに、決済画面だけを入れる。',
        why: '環境を 2 つ動かす費用がかかり、異常でも自動では戻らない。',
        section: '/deploy-patterns/blue-green-alb/#no-failover',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-refresh-max-lifetime',
    situation:
      'ある企業の規則では、EC2 インスタンスを 14 日より長く動かしてはならない。Auto Scaling グループには変更がなくても適用し、作り込みを避けたい。グループのインスタンスは 6 つある。',
    ask: 'どう設定するか。',
    options: [
      {
        text: 'EventBridge のスケジュールで、14 日ごとにスキップマッチングを有効にしたインスタンスの更新を始める。',
        why: '変更がなければスキップマッチングで飛ばされ、入れ替わらない。',
        section: '/deploy-patterns/instance-refresh-options/#skip-matching',
      },
      {
        text: 'グループのインスタンスの最大存続期間を、14 日にあたる秒数に設定する。',
        why: '期間を過ぎたインスタンスが、ふつう 1 つずつ自動で入れ替わる。',
        section: '/deploy-patterns/instance-refresh-options/#max-instance-lifetime',
      },
      {
        text: 'スケジュールされたアクションで、希望する容量を週に 1 回 0 にしてから 6 に戻す。',
        why: '入れ替わるが、その間はサービスが止まる。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
      {
        text: '起動テンプレートを $Latest にし、毎週新しいバージョンを作る。',
        why: 'バージョンを作っても、既存のインスタンスは入れ替わらない。',
        section: '/deploy-patterns/blue-green-auto-scaling/#next-instance',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-refresh-ssm-ami',
    situation:
      'ある企業は、起動テンプレートの AMI を resolve:ssm: のパラメータ参照に変えた。その後、自動ロールバックを付けたインスタンスの更新を目的の設定付きで始めようとすると、失敗する。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'パラメータの参照では、更新に目的の設定もスキップマッチングも使えず、ロールバックもできない。',
        why: '参照にした代償。戻せることを優先するなら、AMI の ID を書いたバージョンを、番号で指定する。',
        section: '/deploy-patterns/blue-green-auto-scaling/#launch-template-version',
      },
      {
        text: 'パラメータをアドバンストにして、ほかのアカウントと共有していない。',
        why: '同じアカウントのパラメータで使える。失敗の理由ではない。',
        section: '/operations/parameter-store/#ami-parameter',
      },
      {
        text: 'グループの最小正常率が 100% ではないため、目的の設定を渡せない。',
        why: '正常率と目的の設定は関係がない。',
        section: '/deploy-patterns/instance-refresh-options/#healthy-percentages',
      },
      {
        text: 'インスタンスプロファイルに ssm:GetParameters の権限がないため、更新の設定が検証で弾かれる。',
        why: '権限を足しても、目的の設定は使えないまま。',
        section: '/deploy-patterns/blue-green-auto-scaling/#launch-template-version',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rolling-ecs-one-task',
    situation:
      'ある企業の ECS サービスは必要数 1 で、最小 100%、最大 100% に設定されている。新しいタスク定義にしても、デプロイが進まない。停止は許されず、クラスターには 1 タスク分の空きがある。',
    ask: 'どう変えるか。',
    options: [
      {
        text: '最小を 0% に下げ、最大は 100% のままにする。',
        why: '進むが、先に止めるので、起動するまで停止する。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: '最小を 50% に下げ、最大は 100% のままにする。',
        why: '下限が 1 に切り上がり、やはり 1 つも止められない。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: '最小は 100% のまま、最大を 200% にする。',
        why: '新しいタスクを起動し、正常になってから古いタスクを止める。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: 'サーキットブレーカーを有効にし、進まないデプロイを自動で前のバージョンに戻す。',
        why: '失敗したデプロイを戻す機能で、進まない原因は変わらない。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-hook-rollback-weights',
    situation:
      'ある企業は、ECS 組み込みのブルー/グリーンで、本番のトラフィックを移すときに外部の台帳へ新しいバージョンを登録している。ロールバックのときは、登録を取り消したい。',
    ask: 'どう作るか。',
    options: [
      {
        text: 'ROLLBACK ステージに、取り消しの Lambda フックを付ける。',
        why: 'ROLLBACK というステージはない。',
        section: '/deploy-patterns/ecs-native-hooks/#hooks-on-rollback',
      },
      {
        text: 'PRODUCTION_TRAFFIC_SHIFT の Lambda フックで、対象のリビジョンの本番の重みが 0 なら取り消す。',
        why: 'このステージのフックは、ロールバックでもう一度呼ばれる。重みの向きで見分けられる。',
        section: '/deploy-patterns/ecs-native-hooks/#hooks-on-rollback',
      },
      {
        text: 'POST_PRODUCTION_TRAFFIC_SHIFT の Lambda フックで、targetServiceRevisionArn がブルーなら取り消す。',
        why: 'このステージは戻すときに呼ばれず、targetServiceRevisionArn もグリーンのまま変わらない。',
        section: '/deploy-patterns/ecs-native-hooks/#hooks-on-rollback',
      },
      {
        text: 'PRODUCTION_TRAFFIC_SHIFT に一時停止フックを付け、戻すときに人が取り消す。',
        why: 'このステージに一時停止フックは付けられない。',
        section: '/deploy-patterns/ecs-native-hooks/#lifecycle-hooks',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ecs-pause-linear-five',
    situation:
      'ある企業は、ECS 組み込みの LINEAR で 20% ずつ移している。責任者が 1 回だけ承認すれば、その後は自動で進むようにしたい。PRE_PRODUCTION_TRAFFIC_SHIFT に一時停止フックを付けると、5 回止まった。',
    ask: 'どう直すか。',
    options: [
      {
        text: '一時停止フックを POST_TEST_TRAFFIC_SHIFT に移す。',
        why: 'このステージは 1 回だけ。テストの後、本番へ移す前に 1 度止まる。',
        section: '/deploy-patterns/ecs-native-hooks/#hooks',
      },
      {
        text: '一時停止フックを PRODUCTION_TRAFFIC_SHIFT に移す。',
        why: 'このステージに一時停止フックは付けられず、ステップごとに繰り返されるステージでもある。',
        section: '/deploy-patterns/ecs-native-hooks/#lifecycle-hooks',
      },
      {
        text: '一時停止フックの時間切れの動作を CONTINUE にする。',
        why: '止まる回数は変わらない。承認のないまま進むことにもなる。',
        section: '/deploy-patterns/ecs-native-hooks/#hooks',
      },
      {
        text: 'ベイク時間を 0 にする。',
        why: 'ベイク時間は、本番へ移し終えた後の時間。',
        section: '/deploy-patterns/ecs-native-blue-green/#alarms',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-codedeploy-scaling-fail',
    situation:
      'ある企業は、CodeDeploy で ECS のブルー/グリーンを行っている。切り替えの途中に、目標追跡のスケールアウトが起き、デプロイが失敗した。',
    ask: '原因はどれか。',
    options: [
      {
        text: 'デプロイ中はオートスケーリングが止まるため。',
        why: 'デプロイ中もオートスケーリングは止まらない。',
        section: '/deploy-patterns/blue-green-ecs/#deployment-group',
      },
      {
        text: '旧タスクセットの終了までの待ち時間が 2 日を超えたため。',
        why: '待ち時間の上限は 2 日だが、スケーリングによる失敗とは関係しない。',
        section: '/deploy-patterns/blue-green-ecs/#deployment-group',
      },
      {
        text: '切り替えに使うターゲットグループが 2 つあるため。',
        why: 'この方式では 2 つが必須。',
        section: '/deploy-patterns/blue-green-ecs/#deployment-group',
      },
      {
        text: '5 分のうちに定常状態にならなかったため。',
        why: '切り替え中のスケーリングは、5 分で定常状態にならないと失敗になる。',
        section: '/deploy-patterns/blue-green-ecs/#deployment-group',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-cfn-custom-canary',
    situation:
      'ある企業は、CloudFormation のスタックの更新で ECS を CodeDeploy に切り替えさせている。1% だけを先に移す独自のカナリアを使いたい。',
    ask: 'どうするか。',
    options: [
      {
        text: 'CodeDeploy で 1% のカナリアのデプロイ設定を作り、スタックのテンプレートでその名前を指定する。',
        why: 'CloudFormation を通した ECS のブルー/グリーンでは、独自のカナリアとリニアを使えない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#cloudformation-blue-green',
      },
      {
        text: 'CloudFormation のこの方式をやめ、CodeDeploy を直接使って独自のデプロイ設定を指定する。',
        why: 'ALB の ECS サービスなら、CodeDeploy では独自のカナリアを作れる。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#traffic-configurations',
      },
      {
        text: 'テスト用リスナーの重みを 1% にし、問題がなければ本番のリスナーを切り替える。',
        why: 'テスト用リスナーは試験の通信の入口で、本番の割合は変えない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#test-and-wait',
      },
      {
        text: 'スタックを大阪リージョンに作り直し、テンプレートで独自のカナリアを指定する。',
        why: '大阪では、CloudFormation を通したこの方式を使えない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#cloudformation-blue-green',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-asg-terminate-hook-retain',
    situation:
      'ある企業の Auto Scaling グループは、終了のライフサイクルフックで、処理中のデータを S3 へ退避している。退避が失敗すると、関数は ABANDON を返す。失敗したインスタンスは残して、人が回収したい。',
    ask: 'どうするか。',
    options: [
      {
        text: '終了のフックの既定の結果を CONTINUE に変え、失敗しても終了を止めさせる。',
        why: '終了のフックでは、CONTINUE でも ABANDON でも終了は進む。',
        section: '/deploy-patterns/auto-scaling-instance-control/#lifecycle-hooks',
      },
      {
        text: 'グループのインスタンスにスケールイン保護を付け、失敗したものを残す。',
        why: '保護はスケールインで選ばれなくするだけで、選ばれた後の失敗では残さない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#scale-in-protection',
      },
      {
        text: 'インスタンスライフサイクルポリシーで、終了のフックが ABANDON のときに保持する。',
        why: '保持されたインスタンスは希望する容量に数えられず、後で自分で終了する。',
        section: '/deploy-patterns/auto-scaling-instance-control/#lifecycle-hooks',
      },
      {
        text: 'フックの待ち時間を 48 時間に延ばし、その間に人がデータを回収する。',
        why: 'ABANDON を返した時点で終了が進む。待ち時間は効かない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#lifecycle-hooks',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-asg-warm-pool-half-init',
    situation:
      'ある企業は、初期化に 15 分かかるインスタンスのために、停止状態のウォームプールを作った。スケールアウトで使われたインスタンスの一部で、ソフトウェアの導入が途中だった。',
    ask: '最も適した直し方はどれか。',
    options: [
      {
        text: '起動のライフサイクルフックを付け、初期化が終わったら完了を知らせる。',
        why: 'ウォームプールへの停止は、ユーザーデータの完了を待たない。フックが止まるのを遅らせる。',
        section: '/deploy-patterns/auto-scaling-instance-control/#warm-pool',
      },
      {
        text: 'ウォームプールを大きくし、初期化の済んだインスタンスを増やす。',
        why: '数を増やしても、途中で止められることは変わらない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#warm-pool',
      },
      {
        text: 'ヘルスチェックの猶予期間を、初期化の 15 分より長くする。',
        why: '猶予期間はサービスに入った後のもの。プールへの停止は防げない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#lifecycle-hooks',
      },
      {
        text: 'プールの状態を停止から休止に変え、導入の続きから動かす。',
        why: '休止もユーザーデータの完了を待たない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#warm-pool',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-asg-standby-one-instance',
    situation:
      'ある企業は、10 インスタンスの Auto Scaling グループで、1 つだけ OS を再起動しながら調べたい。調べている間に置き換えられては困るが、ほかの 9 つの異常は自動で置き換えたい。容量は 10 のまま保つ。',
    ask: 'どうするか。',
    options: [
      {
        text: 'HealthCheck と ReplaceUnhealthy を中断する。',
        why: 'グループ全体に効き、ほかの 9 つの異常も置き換わらない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#suspend-processes',
      },
      {
        text: '希望する容量を減らさずに、そのインスタンスをスタンバイにする。',
        why: 'スタンバイはヘルスチェックの対象外で、代わりのインスタンスが起動する。',
        section: '/deploy-patterns/auto-scaling-instance-control/#standby',
      },
      {
        text: 'そのインスタンスにスケールイン保護を付け、置き換えを防ぐ。',
        why: 'ヘルスチェックによる置き換えには効かない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#scale-in-protection',
      },
      {
        text: 'そのインスタンスに EC2 の終了保護を付け、置き換えを防ぐ。',
        why: 'Auto Scaling による終了は防げない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#scale-in-protection',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-apigw-canary-after-promote',
    situation:
      'ある企業は、API Gateway の REST API でカナリアを昇格した。新しいバージョンは本番で動いたが、次のリリースで、同じステージへの通常のデプロイができない。',
    ask: '何が足りなかったか。',
    options: [
      {
        text: 'ステージのキャッシュを消すこと。',
        why: 'キャッシュは、デプロイの関連付けを妨げない。',
        section: '/deploy-patterns/api-gateway-release/#canary-promotion',
      },
      {
        text: 'カナリアの実行ログのロググループを消すこと。',
        why: 'ロググループは、デプロイに関係しない。',
        section: '/deploy-patterns/api-gateway-release/#canary-promotion',
      },
      {
        text: 'HTTP API に作り直すこと。',
        why: 'HTTP API にカナリアリリースはない。',
        section: '/deploy-patterns/lambda-aliases/#api-gateway-canary',
      },
      {
        text: 'カナリアの設定をステージから消すこと。',
        why: '昇格してもカナリアは残る。残っている間、通常のデプロイは関連付けられない。',
        section: '/deploy-patterns/api-gateway-release/#canary-promotion',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-appconfig-revert-window',
    situation:
      'ある企業は、AppConfig で設定を配布した。ベイク時間も過ぎて完了し、その 20 時間後に誤りが分かった。関連するアラームは別の理由で ALARM になっている。すぐに前の設定へ戻したい。',
    ask: '最も速い方法はどれか。',
    options: [
      {
        text: 'StopDeployment を、オプションを付けずに呼ぶ。',
        why: '完了した配布では、AllowRevert がないとエラーになる。',
        section: '/deploy-patterns/progressive-release/#appconfig-rollback',
      },
      {
        text: 'アラームの復旧を待ち、前のバージョンを線形の戦略で新しく配布し直す。',
        why: '待つ必要がなく、段階的な配布は時間がかかる。',
        section: '/deploy-patterns/progressive-release/#appconfig-rollback',
      },
      {
        text: 'StopDeployment を、AllowRevert を付けて呼ぶ。',
        why: '成功から 72 時間以内なら、アラームに関係なく前のバージョンへ戻る。',
        section: '/deploy-patterns/progressive-release/#appconfig-rollback',
      },
      {
        text: '環境に別のアラームを足し、自動ロールバックを待つ。',
        why: '自動で戻るのは、配布の途中とベイク時間の間だけ。',
        section: '/deploy-patterns/progressive-release/#appconfig-rollback',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cloudfront-staging-waf',
    situation:
      'ある企業は、CloudFront の継続的デプロイで新しいキャッシュ動作を試している。急ぎで、本番のディストリビューションから WAF の Web ACL を外すことになったが、外せない。',
    ask: '何を先にするか。',
    options: [
      {
        text: '本番の継続的デプロイポリシーを消す。',
        why: '継続的デプロイの間は、Web ACL の関連付けを解除できない。ステージングディストリビューションも消える。',
        section: '/deploy-patterns/progressive-release/#cloudfront-promotion',
      },
      {
        text: 'ステージングディストリビューションの割合を 0% にする。',
        why: '割合を下げても、ポリシーがある間は外せない。',
        section: '/deploy-patterns/progressive-release/#cloudfront-promotion',
      },
      {
        text: 'ステージングディストリビューションの Web ACL を先に外す。',
        why: 'どちらのディストリビューションの問題でもなく、ポリシーがあることが妨げる。',
        section: '/deploy-patterns/progressive-release/#cloudfront-promotion',
      },
      {
        text: 'セッションの維持を無効にする。',
        why: 'セッションが数え直されるだけで、WAF には関係しない。',
        section: '/deploy-patterns/progressive-release/#cloudfront-promotion',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-lambda-provisioned-latest',
    situation:
      'ある企業は、関数のエイリアス live にプロビジョニングされた同時実行数を 100 設定した。SQS のイベントソースマッピングからの呼び出しでは、コールドスタートが続く。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'SQS からの呼び出しでは、エイリアスのプロビジョニングされた同時実行数が使えない。',
        why: '指す先が正しければ使える。',
        section: '/deploy-patterns/lambda-concurrency/#provisioned',
      },
      {
        text: 'プロビジョニングされた同時実行数と同じ数を、予約していない。',
        why: '予約がなくても、プロビジョニングは働く。',
        section: '/deploy-patterns/lambda-concurrency/#kinds',
      },
      {
        text: 'イベントソースマッピングが、エイリアスではなく関数（$LATEST）を指している。',
        why: '設定したエイリアスかバージョンを呼ばないと、使われない。',
        section: '/deploy-patterns/lambda-concurrency/#provisioned',
      },
      {
        text: '関数の同時実行数が、増える速さの上限に達している。',
        why: '上限に達すると 429 になる。コールドスタートの原因ではない。',
        section: '/deploy-patterns/lambda-concurrency/#throttle',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-lambda-runaway',
    situation:
      'ある企業の関数が、誤ったループで自分を呼び続けている。コードの修正には時間がかかる。関数の設定やトリガーは残したまま、今すぐ止めたい。',
    ask: '最も速い方法はどれか。',
    options: [
      {
        text: '関数の予約された同時実行数を 0 にする。',
        why: '解除するまで、どの呼び出しも処理されない。',
        section: '/deploy-patterns/lambda-concurrency/#throttle',
      },
      {
        text: 'プロビジョニングされた同時実行数を 0 にする。',
        why: 'プロビジョニングした分がなくなるだけで、オンデマンドで動き続ける。',
        section: '/deploy-patterns/lambda-concurrency/#kinds',
      },
      {
        text: 'エイリアスの重みを 0 にする。',
        why: '自分の関数名で呼ぶものは止まらない。',
        section: '/deploy-patterns/lambda-aliases/#weighted-alias',
      },
      {
        text: 'アカウントの同時実行の上限を下げるよう申請する。',
        why: 'ほかの関数にも影響し、時間もかかる。',
        section: '/deploy-patterns/lambda-concurrency/#kinds',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-lambda-idle-provisioned',
    situation:
      'ある企業は、業務時間だけ使う API の関数で、プロビジョニングされた同時実行数を目標追跡で増減させている。夜間はリクエストがないのに、昼の数のまま料金がかかる。',
    ask: 'どう直すか。',
    options: [
      {
        text: '目標の使用率を 70% から 90% に上げる。',
        why: '夜間はメトリクスそのものが出ず、どの目標でも減らない。',
        section: '/deploy-patterns/lambda-concurrency/#provisioned',
      },
      {
        text: 'SnapStart を一緒に使い、夜間の数を減らす。',
        why: 'プロビジョニングされた同時実行数とは併用できない。',
        section: '/deploy-patterns/lambda-concurrency/#snapstart',
      },
      {
        text: '予約された同時実行数を、夜間だけ昼より下げる。',
        why: 'プロビジョニングの数は、予約を超えられないだけで、自動では減らない。',
        section: '/deploy-patterns/lambda-concurrency/#kinds',
      },
      {
        text: 'スケジュールに基づくスケーリングで、夜間の数を減らす。',
        why: 'リクエストがないとアラームは INSUFFICIENT_DATA のまま。時間で減らす。',
        section: '/deploy-patterns/lambda-concurrency/#provisioned',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-pipeline-two-sources',
    situation:
      'ある企業は、CodePipeline と CodeDeploy で ECS をブルー/グリーンにしている。ソースはアプリケーションのリポジトリだけで、ベースイメージの修正で ECR のイメージが変わっても、デプロイが始まらない。',
    ask: '最も適した直し方はどれか。',
    options: [
      {
        text: 'ECR のソースアクションを加え、イメージの変更でも始まるようにする。',
        why: '定義ファイルとイメージは別々に変わるので、ソースを 2 つ並べる。',
        section: '/deploy-patterns/blue-green-ecs/#source-stage',
      },
      {
        text: 'ECR のリポジトリのタグをイミュータブルにし、上書きを止める。',
        why: '同じタグの上書きを防ぐだけで、パイプラインは始まらない。',
        section: '/deploy-patterns/blue-green-ecs/#ecr-repository',
      },
      {
        text: 'taskdef.json のイメージの欄に、latest のタグを直接書く。',
        why: '変更の検知は変わらない。プレースホルダーも差し替えられなくなる。',
        section: '/deploy-patterns/blue-green-ecs/#codecommit-files',
      },
      {
        text: 'ECS サービスのデプロイコントローラーを、ECS に変える。',
        why: 'コントローラーは、パイプラインの起動を決めない。',
        section: '/deploy-patterns/blue-green-ecs/#deploy-stage',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-pipeline-pass-role',
    situation:
      'ある企業のパイプラインは、「Amazon ECS（Blue/Green）」アクションでタスク定義を登録するところで、AccessDenied になる。CodeDeploy のデプロイは、手動なら成功する。',
    ask: '足りないものはどれか。',
    options: [
      {
        text: 'CodeDeploy のサービスロールの、elasticloadbalancing:ModifyListener などの権限。',
        why: '手動のデプロイが成功するので、足りている。',
        section: '/deploy-patterns/blue-green-ecs/#deployment-group',
      },
      {
        text: 'タスク実行ロールの、ecr:GetAuthorizationToken と ecr:BatchGetImage。',
        why: 'タスクが始まった後に要る権限。登録では使わない。',
        section: '/deploy-patterns/blue-green-ecs/#deploy-stage',
      },
      {
        text: 'ECR のレジストリポリシーの、ecr:ReplicateImage と ecr:CreateRepository。',
        why: '別のアカウントへの複製に要る権限。',
        section: '/deploy-patterns/blue-green-ecs/#ecr-repository',
      },
      {
        text: 'パイプラインのサービスロールの、ecs:RegisterTaskDefinition と iam:PassRole。',
        why: '登録するのはアクションで、タスクのロールを渡す権限も要る。',
        section: '/deploy-patterns/blue-green-ecs/#deploy-stage',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rds-bg-create-fails',
    situation:
      'RDS for PostgreSQL のメジャーバージョンを、ブルー/グリーンデプロイで上げる。論理レプリケーションのパラメータを有効にしたカスタムパラメータグループを付けた直後に作成したところ、失敗した。自動バックアップは有効で、全テーブルに主キーがある。',
    ask: 'まず何をすべきか。',
    options: [
      {
        text: 'DB インスタンスを再起動し、パラメータグループと同期させる。',
        why: '作成には、パラメータグループとの同期が要る。付けただけでは反映されない。',
        section: '/deploy-patterns/rds-blue-green-preparation/#parameter-groups',
      },
      {
        text: 'グリーン用に別の AWS アカウントを用意し、そこに作る。',
        why: 'ブルーとグリーンは同じアカウントに置く。',
        section: '/deploy-patterns/rds-blue-green/#what-is-copied',
      },
      {
        text: 'マルチ AZ DB クラスターに変えてから作る。',
        why: 'マルチ AZ DB クラスターでは使えない。',
        section: '/deploy-patterns/rds-blue-green/#limits',
      },
      {
        text: 'Secrets Manager でマスターユーザーパスワードを管理する。',
        why: 'その管理を使う構成では、ブルー/グリーンデプロイを使えない。',
        section: '/deploy-patterns/rds-blue-green/#limits',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rds-bg-wal-storage',
    situation:
      '書き込みの多い RDS for PostgreSQL から、メジャーバージョンを上げたグリーンを作った。数時間後、ブルーの空き容量が減り続けている。テーブルのデータ量はほとんど変わっていない。',
    ask: '原因として最も考えられるものはどれか。',
    options: [
      {
        text: 'グリーンの遅延読み込みが、ブルーのストレージを使っている。',
        why: '遅延読み込みは、グリーンのボリュームへスナップショットから読む動き。',
        section: '/deploy-patterns/rds-blue-green/#replication',
      },
      {
        text: 'ブルーのタグがグリーンへ同期され続けている。',
        why: 'タグが置き換わるのは切り替えのとき。容量は使わない。',
        section: '/deploy-patterns/rds-blue-green/#after-switchover',
      },
      {
        text: 'グリーンで再生されていない WAL が、ブルーに残っている。',
        why: '論理レプリケーションでは、再生されるまで WAL がブルーに残る。',
        section: '/deploy-patterns/rds-blue-green-preparation/#lag',
      },
      {
        text: 'ガードレールが、切り替えに備えてスナップショットを取り続けている。',
        why: 'ガードレールは切り替えを始めたときの確認で、容量は使わない。',
        section: '/deploy-patterns/rds-blue-green/#guardrails',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-rds-bg-proxy-errors',
    situation:
      'アプリケーションは RDS Proxy 経由で RDS for MySQL に接続する。プロキシに登録してからブルー/グリーンデプロイを作り、切り替えた。切り替えの間、書き込みの一部が読み取り専用のエラーになった。',
    ask: '次回に備えて行うべきことはどれか。',
    options: [
      {
        text: 'グリーンを手動で昇格してから、プロキシの対象を変える。',
        why: '昇格するとレプリケーションが切れ、デプロイが無効な構成になる。',
        section: '/deploy-patterns/rds-blue-green/#not-promote',
      },
      {
        text: 'プロキシの DNS の TTL を 5 秒より長くする。',
        why: '長くすると、古い向き先が残る。',
        section: '/deploy-patterns/rds-blue-green/#switchover',
      },
      {
        text: 'プロキシの登録を、ブルー/グリーンデプロイの作成後に行う。',
        why: '作成後の登録は拒否される。',
        section: '/deploy-patterns/rds-blue-green-preparation/#rds-proxy',
      },
      {
        text: 'アプリケーションに、書き込みの再試行と再接続を組み込む。',
        why: 'プロキシは昇格までブルーへ流すので、その間の書き込みは失敗し得る。',
        section: '/deploy-patterns/rds-blue-green-preparation/#rds-proxy',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-r53-secondary-down',
    situation:
      'Route 53 のフェイルオーバーのレコードで、プライマリにだけヘルスチェックを付けた。セカンダリのサーバーは、先週から停止している。今日プライマリが異常になった。',
    ask: '利用者の問い合わせには何が返るか。',
    options: [
      {
        text: 'どちらも返らず、名前が存在しないという応答になる。',
        why: '全部が異常でも、Route 53 は応答を返す。',
        section: '/deploy-patterns/route53-failover/#all-unhealthy',
      },
      {
        text: 'プライマリ。両方が止まっているため。',
        why: '両方が異常と分かっていればプライマリだが、セカンダリは正常とみなされている。',
        section: '/deploy-patterns/route53-failover/#failover-or-weighted',
      },
      {
        text: 'プライマリとセカンダリが半分ずつ。',
        why: '割合で分けるのは加重のレコード。',
        section: '/deploy-patterns/route53-failover/#failover-or-weighted',
      },
      {
        text: '停止中のセカンダリ。正常とみなされるため。',
        why: 'ヘルスチェックのないレコードは、常に正常とみなされる。',
        section: '/deploy-patterns/route53-failover/#failover-or-weighted',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-r53-disable-check',
    situation:
      '2 つのリージョンを加重のレコードで使い、それぞれにヘルスチェックがある。片方のリージョンを保守のため 2 時間だけ外したい。サーバーは、その間に何度か再起動する。レコードと重みは変えたくない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'そのリージョンのヘルスチェックを無効にするだけで、ほかは変えない。',
        why: '無効にしたヘルスチェックは常に正常とみなされ、流れ続ける。',
        section: '/deploy-patterns/route53-failover/#disable-or-invert',
      },
      {
        text: 'そのリージョンのヘルスチェックを無効にし、状態も反転する。',
        why: '無効にすると常に正常、反転するとその逆になる。再起動で判定が揺れず、応答から外れ続ける。',
        section: '/deploy-patterns/route53-failover/#disable-or-invert',
      },
      {
        text: 'そのリージョンのヘルスチェックを、レコードから外す。',
        why: 'ヘルスチェックのないレコードは、常に正常とみなされる。',
        section: '/deploy-patterns/blue-green-route53/#health-check',
      },
      {
        text: '両方のリージョンのヘルスチェックを異常にする。',
        why: '全部が異常だと、全部が正常とみなされる。',
        section: '/deploy-patterns/route53-failover/#all-unhealthy',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-r53-ipv6-only',
    situation:
      'ある会社は、IPv6 だけで公開している 2 つのサーバーを、フェイルオーバーのレコードで使う。サーバーごとのドメイン名でヘルスチェックを作ると、どちらも DNS resolution failed で異常になった。サーバーに IPv4 アドレスは付けられない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'ヘルスチェックを編集し、ドメイン名の代わりに IPv6 アドレスを指定する。',
        why: 'エンドポイントの指定のしかたは、作った後に変えられない。',
        section: '/deploy-patterns/route53-failover/#endpoint-check',
      },
      {
        text: 'ヘルスチェックのドメイン名を、フェイルオーバーのレコードの名前にそろえる。',
        why: 'A レコードがないことは変わらない。レコードと同じ名前では、結果も予測できない。',
        section: '/deploy-patterns/route53-failover/#endpoint-check',
      },
      {
        text: 'ヘルスチェックの失敗のしきい値を 10 に上げ、判定を遅らせる。',
        why: '名前を IPv4 アドレスに解決できないので、何回待っても失敗する。',
        section: '/deploy-patterns/route53-failover/#endpoint-check',
      },
      {
        text: 'IPv6 アドレスを指定したヘルスチェックを新しく作り、レコードに関連付ける。',
        why: 'ドメイン名での指定は IPv4 だけで調べる。指定のしかたは変えられないので、作り直す。',
        section: '/deploy-patterns/route53-failover/#endpoint-check',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-r53-latency-stuck',
    situation:
      'レイテンシーのエイリアスが、リージョンごとの加重のレコードを指す。加重のレコードにはすべてヘルスチェックがある。片方のリージョンのサーバーが全部異常になったが、その地域の利用者には異常なサーバーのレコードが返り続ける。',
    ask: '原因はどれか。',
    options: [
      {
        text: 'レイテンシーのエイリアスで「ターゲットの正常性の評価」を有効にしていない。',
        why: '無効だと、ブランチの先が全部異常でも、そのブランチから出ない。',
        section: '/deploy-patterns/route53-failover/#alias-tree',
      },
      {
        text: 'レイテンシーのエイリアスそのものに、ヘルスチェックを付けていない。',
        why: 'エイリアスのヘルスチェックは任意。評価を有効にすれば足りる。',
        section: '/deploy-patterns/route53-failover/#alias-tree',
      },
      {
        text: '異常なリージョンの加重のレコードの重みを、0 に変えていない。',
        why: '重みは、ブランチの外への切り替えを決めない。',
        section: '/deploy-patterns/blue-green-route53/#weight-zero',
      },
      {
        text: 'ヘルスチェックの間隔を後から 10 秒に変えていない。',
        why: '間隔は後から変えられない。すでに異常と判定されている。',
        section: '/deploy-patterns/route53-failover/#endpoint-check',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-spot-zero-tasks',
    situation:
      'ある会社は、費用を抑えるため ECS サービスの全タスクを Fargate Spot で動かす。容量が混み合った日に、タスクの数が長く必要数を下回った。少なくとも 2 つのタスクは常に動かしたい。費用はできるだけ抑える。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'Fargate Spot の stopTimeout を 120 秒に延ばす。',
        why: '後始末の時間が延びるだけで、容量は増えない。',
        section: '/deploy-patterns/ecs-capacity/#fargate-spot',
      },
      {
        text: '戦略に Auto Scaling グループのキャパシティプロバイダーを加える。',
        why: '1 つの戦略に、Fargate と Auto Scaling グループは混ぜられない。',
        section: '/deploy-patterns/ecs-capacity/#strategy',
      },
      {
        text: 'FARGATE に base 2 を置き、残りの重みを FARGATE_SPOT に置く。',
        why: 'base の 2 つはオンデマンドで動き、残りだけが Spot になる。',
        section: '/deploy-patterns/ecs-capacity/#strategy',
      },
      {
        text: 'Fargate が Spot を自動でオンデマンドに置き換えるのを待つ。',
        why: '置き換えない。Spot の容量ができるまで起動を試み続ける。',
        section: '/deploy-patterns/ecs-capacity/#fargate-spot',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-lifetime-stuck',
    situation:
      'EC2 で動く ECS クラスターで、社内規則によりインスタンスを 30 日で入れ替える。Auto Scaling グループに最大存続期間を設定したが、期間を過ぎても終了しない。キャパシティプロバイダーのマネージド終了保護は有効。タスクは安全に移したい。',
    ask: 'どう直すか。',
    options: [
      {
        text: '最大存続期間を 86,400 秒に縮め、期間を早く過ぎさせる。',
        why: '短くしても、保護されたインスタンスは終了しない。',
        section: '/deploy-patterns/instance-refresh-options/#max-instance-lifetime',
      },
      {
        text: '終了保護とマネージドドレインを無効にし、Auto Scaling に任せる。',
        why: 'タスクを移さずに終了することになる。',
        section: '/deploy-patterns/ecs-capacity/#instance-termination',
      },
      {
        text: '期間を過ぎたインスタンスを、1 つずつ手でデタッチして終了する。',
        why: '手でデタッチすると、スケールインの動きが壊れ得る。',
        section: '/deploy-patterns/ecs-capacity/#instance-termination',
      },
      {
        text: 'マネージド終了保護を無効にし、マネージドドレインは有効のままにする。',
        why: '保護がなくなれば終了し、その前にドレインがサービスのタスクを移す。',
        section: '/deploy-patterns/ecs-capacity/#instance-termination',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-provisioning',
    situation:
      'EC2 のキャパシティプロバイダーを使う ECS サービスを更新した。新しいタスクが PROVISIONING のまま 20 分たつ。既存のインスタンスに空きはなく、インスタンスの数は増えていない。',
    ask: 'まず確かめることはどれか。',
    options: [
      {
        text: 'Auto Scaling グループがスケールアウトできる状態か。',
        why: 'グループが増えられないと、タスクは PROVISIONING から進まない。',
        section: '/deploy-patterns/ecs-capacity/#ec2-shortage',
      },
      {
        text: 'ALB のヘルスチェックの猶予期間が、起動の時間より長いか。',
        why: 'タスクが起動してからの設定。まだ置き場所がない。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
      {
        text: 'デプロイサーキットブレーカーのしきい値が、低すぎないか。',
        why: '失敗の数で止める設定。容量の不足は直らない。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
      {
        text: '古いタスクのコンテナの stopTimeout が、長すぎないか。',
        why: '止めるときの待ち時間で、起動には関わらない。',
        section: '/deploy-patterns/ecs-capacity/#fargate-spot',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-asg-elb-health-check',
    situation:
      'ALB の後ろの Auto Scaling グループで、1 つのインスタンスのアプリケーションが応答しなくなった。ALB はこのインスタンスへ送らなくなったが、2 時間たってもインスタンスは残り、容量が足りない。EC2 のステータスチェックは通っている。',
    ask: '自動で置き換わるようにする、最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'ヘルスチェックの猶予期間を短くする。',
        why: '待つ時間が縮むだけ。ロードバランサーの判定は、有効にしない限り使われない。',
        section: '/deploy-patterns/auto-scaling-health/#grace-period',
      },
      {
        text: 'グループで Elastic Load Balancing のヘルスチェックを有効にする。',
        why: '既定では、ロードバランサーの判定は無視される。有効にすると、異常なものが置き換わる。',
        section: '/deploy-patterns/auto-scaling-health/#health-check-types',
      },
      {
        text: 'アプリケーションを調べるスクリプトを作り、異常なら set-instance-health を呼ぶ。',
        why: 'カスタムのヘルスチェックでもできるが、作って保守する手間がかかる。',
        section: '/deploy-patterns/auto-scaling-health/#health-check-types',
      },
      {
        text: 'ALB のヘルスチェックの間隔と、異常とみなす失敗の回数を減らす。',
        why: '判定は早くなるが、グループがその結果を見ていない。',
        section: '/deploy-patterns/auto-scaling-health/#health-check-types',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-asg-zonal-shift-alb',
    situation:
      'ある企業の Auto Scaling グループは、3 つのアベイラビリティーゾーンで ALB の後ろにある。1 つのゾーンで応答が遅くなったが、ヘルスチェックには通っている。グループのゾーンシフトを始めると、そのゾーンには起動しなくなった。しかし、新しいリクエストはそのゾーンのインスタンスに届き続けている。',
    ask: '何をするか。',
    options: [
      {
        text: 'グループの設定を Ignore unhealthy から Replace unhealthy に変える。',
        why: '障害のゾーンの異常なインスタンスを置き換えるかどうかの設定。ALB の届け先は変わらない。',
        section: '/deploy-patterns/auto-scaling-health/#zonal-shift',
      },
      {
        text: 'スケーリングポリシーの目標値を緩め、そのゾーンのインスタンスを減らさせる。',
        why: 'ゾーンシフトの間、スケーリングポリシーの減らす方は止まる。',
        section: '/deploy-patterns/auto-scaling-health/#zonal-shift',
      },
      {
        text: '既存の接続が閉じ終わり、届かなくなるまで、ほかの操作をせずに待つ。',
        why: '接続が閉じるのを待てばよいのは、ALB のゾーンシフトを始めた後。始めなければ、新しいトラフィックも届く。',
        section: '/deploy-patterns/auto-scaling-health/#zonal-shift',
      },
      {
        text: 'ALB でもゾーンシフトを有効にし、同じゾーンのシフトを別に始める。',
        why: 'ロードバランサーのゾーンシフトは別の操作で、ALB では既定で無効。始めると、新しいトラフィックがそのゾーンに行かなくなる。',
        section: '/deploy-patterns/auto-scaling-health/#zonal-shift',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-asg-maintenance-policy-floor',
    situation:
      'ある企業は、オンデマンドインスタンス 6 つの Auto Scaling グループに、Launch before terminating のインスタンスメンテナンスポリシーを付けた。異常なインスタンスを置き換えるときに、容量が減らなくなった。しかし先週、希望する容量は 6 のままなのに、5 つしか動いていない時間があった。',
    ask: '容量が減った理由として考えられるものはどれか。',
    options: [
      {
        text: 'グループの最大存続期間に達したインスタンスが 1 つ入れ替わった。',
        why: '最大存続期間による入れ替えもポリシーに従い、新しいインスタンスを先に起動する。',
        section: '/deploy-patterns/auto-scaling-health/#maintenance-policy',
      },
      {
        text: '正常率を指定せずに始めたインスタンスの更新が進んだ。',
        why: '指定しなければ、正常率の既定はポリシーの値になる。先に起動するので減らない。',
        section: '/deploy-patterns/blue-green-auto-scaling/#instance-refresh',
      },
      {
        text: 'EC2 の予定されたイベントで、インスタンスが 1 つ止まった。',
        why: '予定されたイベントで止まったときは、ポリシーの下限を割ることがある。人が終了させたときも同じ。',
        section: '/deploy-patterns/auto-scaling-health/#maintenance-policy',
      },
      {
        text: 'アベイラビリティーゾーンの偏りを直す再調整が行われた。',
        why: 'ゾーンの偏りを直す再調整では、ポリシーがなくても先に起動する。',
        section: '/deploy-patterns/auto-scaling-health/#maintenance-policy',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-task-protection',
    situation:
      'Fargate の ECS サービスで、SQS のメッセージを処理する。1 件に 1 時間かかる。必要数が減るたびに、処理の途中のタスクが止められ、やり直しになる。処理していないタスクは、これまでどおり減らしたい。',
    ask: '最も適した方法はどれか。',
    options: [
      {
        text: 'コンテナの stopTimeout を、処理にかかる 1 時間に延ばす。',
        why: '延ばせるのは 120 秒まで。',
        section: '/deploy-patterns/ecs-capacity/#fargate-spot',
      },
      {
        text: 'サービスのオートスケーリングで、スケールインを無効にする。',
        why: '処理していないタスクも減らなくなる。途中のタスクだけを守るのはタスクのスケールイン保護。',
        section: '/deploy-patterns/ecs-capacity/#task-protection',
      },
      {
        text: 'キャパシティプロバイダーのマネージド終了保護を有効にする。',
        why: 'EC2 のインスタンスを終了から守る設定。Fargate のタスクには関わらない。',
        section: '/deploy-patterns/ecs-capacity/#instance-termination',
      },
      {
        text: 'タスクが処理の始めにスケールイン保護を付け、終わりに外す。',
        why: '保護したタスクは、スケールインでもデプロイでも止められない。空いたタスクだけが減る。',
        section: '/deploy-patterns/ecs-capacity/#task-protection',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-private-image-pull',
    situation:
      'インターネットへの経路がないサブネットで、Fargate の ECS サービスを動かす。ECR の ecr.api と ecr.dkr のインターフェイスエンドポイントを作り、443 番を許可した。タスク実行ロールには管理ポリシーを付けた。タスクは、イメージのレイヤーの取得で時間切れになる。',
    ask: '足りないものはどれか。',
    options: [
      {
        text: 'S3 のゲートウェイエンドポイント',
        why: 'イメージのレイヤーは S3 から取る。ECR のエンドポイントだけでは取れない。',
        section: '/deploy-patterns/ecs-task-start/#private-subnet',
      },
      {
        text: 'タスクロールの ECR の権限',
        why: 'イメージを取るのはタスク実行ロール。タスクロールはアプリケーションが使う。',
        section: '/deploy-patterns/ecs-task-start/#roles',
      },
      {
        text: 'ECS のインターフェイスエンドポイント',
        why: 'EC2 で動くタスクに要るもの。Fargate のイメージの取得には要らない。',
        section: '/deploy-patterns/ecs-task-start/#private-subnet',
      },
      {
        text: 'ヘルスチェックの猶予期間',
        why: 'タスクが起動した後の設定。まだ起動していない。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-unhealthy-new-zone',
    situation:
      'ある企業は、ALB の後ろの Fargate の ECS サービスを、2 つのアベイラビリティーゾーンで動かしてきた。3 つ目のゾーンのサブネットをサービスに足すと、そこのタスクだけが RUNNING の後に is unhealthy で止まり、入れ替わり続ける。ほかのゾーンでは、同じタスク定義が正常に動く。ALB の設定は変えていない。',
    ask: 'どの対応が適しているか。',
    options: [
      {
        text: 'ヘルスチェックの猶予期間を、起動の時間より長くする。',
        why: '起動に時間がかかるときの直し方。ほかのゾーンでは、同じタスクが間に合っている。',
        section: '/deploy-patterns/ecs-task-start/#health-check-fails',
      },
      {
        text: '3 つ目のゾーンのサブネットに、ECR と S3 への経路を作る。',
        why: 'イメージの取得に要るもの。RUNNING になったので、取得は済んでいる。',
        section: '/deploy-patterns/ecs-task-start/#private-subnet',
      },
      {
        text: '再試行の間隔が自動で延び、落ち着くのを待つ。',
        why: '延びるのは、RUNNING になれない失敗が続くとき。RUNNING の後の失敗では、同じ間隔で続く。',
        section: '/deploy-patterns/ecs-task-start/#health-check-fails',
      },
      {
        text: 'ALB で、3 つ目のゾーンを有効にする。',
        why: 'タスクのあるゾーンでロードバランサーが有効でないと、ヘルスチェックに通らない。',
        section: '/deploy-patterns/ecs-task-start/#health-check-fails',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-eni-trunking-existing',
    situation:
      'ある企業は、awsvpc のタスクを EC2 の ECS クラスターで動かす。タスクを増やすと、ENI の上限による unable to place a task が出た。インスタンスの CPU とメモリには余りがある。awsvpcTrunking を有効にしたが、同じイベントが続く。インスタンスの数は増やさない。',
    ask: '何をするか。',
    options: [
      {
        text: 'IP アドレスに余りのある新しいサブネットで、タスクを動かす。',
        why: 'サブネットの IP アドレスが足りないときの直し方。足りないのは ENI。',
        section: '/deploy-patterns/ecs-task-start/#stopped-reason',
      },
      {
        text: '同じ種類のコンテナインスタンスを、クラスターに足す。',
        why: 'ENI の合計は増えるが、インスタンスの数も増える。',
        section: '/deploy-patterns/ecs-task-start/#stopped-reason',
      },
      {
        text: '対応するインスタンスを起動し直し、今のものと入れ替える。',
        why: '効くのは、awsvpcTrunking を有効にした後に起動したインスタンスだけ。',
        section: '/deploy-patterns/ecs-task-start/#stopped-reason',
      },
      {
        text: 'タスク実行ロールに、ENI を作る権限を付ける。',
        why: 'タスク実行ロールは、イメージの取得、ログの送信、シークレットの取得に使われる。ENI の上限は変わらない。',
        section: '/deploy-patterns/ecs-task-start/#roles',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-lambda-runtime-with-deploy',
    situation:
      'ある企業は、Lambda のランタイムの更新を自分のデプロイのときだけに行い、パイプラインのテストを通してから本番に出したい。問題があれば、コード、設定、ランタイムを一緒に、すぐ前の状態へ戻す。',
    ask: 'どの構成が適しているか。',
    options: [
      {
        text: '更新モードを Auto にし、デプロイのたびにバージョンを発行し、エイリアスで切り替える。',
        why: 'Auto では、発行済みのバージョンのランタイムも後から変わる。',
        section: '/deploy-patterns/lambda-runtime/#update-modes',
      },
      {
        text: '更新モードを Manual にし、デプロイのたびにランタイムの ARN を書き換える。',
        why: '戻すための一時的な手段。続けて使うと、パッチが当たらない。',
        section: '/deploy-patterns/lambda-runtime/#runtime-rollback',
      },
      {
        text: '更新モードを Function update にし、発行したバージョンをエイリアスで切り替える。',
        why: '発行済みのバージョンのランタイムは変わらない。エイリアスを戻せば、一緒に戻る。',
        section: '/deploy-patterns/lambda-runtime/#runtime-rollback',
      },
      {
        text: 'SDK をレイヤーに入れ、更新モードは Auto のままにする。',
        why: '依存のバージョンは固定できるが、ランタイムの更新の時期は決められない。',
        section: '/deploy-patterns/lambda-runtime/#update-modes',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-lambda-publish-while-updating',
    situation:
      'ある企業のパイプラインは、UpdateFunctionCode を呼んだ直後にバージョンを発行し、エイリアスを切り替える。関数が大きくなってから、発行の段階がときどき失敗する。関数は前のコードで動き続けており、少し後に手で発行すると成功する。',
    ask: 'パイプラインをどう直すか。',
    options: [
      {
        text: 'LastUpdateStatus の Successful を待って、発行する。',
        why: '更新の途中（InProgress）は、前のコードで動き、バージョンを発行できない。',
        section: '/deploy-patterns/lambda-runtime/#function-states',
      },
      {
        text: 'State が Pending でなくなったことを確かめながら待ち、その後に発行する。',
        why: 'Pending は作成の途中。更新が終わったかは、State では分からない。',
        section: '/deploy-patterns/lambda-runtime/#function-states',
      },
      {
        text: '関数を削除して作り直してから、発行する。',
        why: '作り直すのは、作成に失敗した関数。更新の間は、待てば発行できる。',
        section: '/deploy-patterns/lambda-runtime/#function-states',
      },
      {
        text: 'ランタイムの更新モードを Function update にして、発行する。',
        why: 'ランタイムが更新される時期を決める設定。コードの更新が終わるのは待たない。',
        section: '/deploy-patterns/lambda-runtime/#update-modes',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rds-multi-az-engine-upgrade',
    situation:
      'ある企業は、マルチ AZ の RDS for PostgreSQL のメジャーバージョンを上げる。停止は 1 分ほどに抑え、アプリケーションの接続先は変えたくない。',
    ask: 'どの方法が適しているか。',
    options: [
      {
        text: 'マルチ AZ のまま、バージョンを変更する。スタンバイから順に更新される。',
        why: '順に更新されるのは OS。エンジンは両方が同時に更新され、終わるまで停止する。',
        section: '/deploy-patterns/rds-maintenance/#multi-az',
      },
      {
        text: '自動マイナーバージョンアップグレードを有効にし、夜間のメンテナンスウィンドウに任せる。',
        why: '自動で上がるのはマイナーバージョン。メジャーは手動で上げる。',
        section: '/deploy-patterns/rds-maintenance/#engine-upgrade',
      },
      {
        text: '夜間の 30 分のメンテナンスウィンドウに、バージョンの変更を予約する。',
        why: 'ウィンドウが決めるのは始まる時刻だけ。停止は短くならない。',
        section: '/deploy-patterns/rds-maintenance/#maintenance-window',
      },
      {
        text: 'ブルー/グリーンデプロイを作り、グリーンのバージョンを上げて切り替える。',
        why: '更新の間も本番は動き、停止は切り替えの間だけ。エンドポイントも入れ替わる。',
        section: '/deploy-patterns/rds-blue-green/#switchover',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-lambda-edge-new-code',
    situation:
      'ある企業は、CloudFront のオリジンリクエストで Lambda@Edge を使う。パイプラインは関数のコードを更新し、バージョンを発行し、エイリアス live を新しいバージョンに向ける。デプロイは成功するが、本番では前のコードが動き続ける。',
    ask: 'どの変更が必要か。',
    options: [
      {
        text: 'デプロイの最後に、CloudFront の全パスのキャッシュを無効化する。',
        why: '無効化が消すのはキャッシュされたファイル。動く関数のバージョンは変わらない。',
        section: '/deploy-patterns/progressive-release/#cloudfront-invalidation',
      },
      {
        text: 'エイリアスの重みを、新しいバージョンへ 100% にする。',
        why: 'Lambda@Edge の関連付けには、エイリアスを使えない。',
        section: '/deploy-patterns/edge-functions/#update-and-rollback',
      },
      {
        text: 'ディストリビューションに関数を $LATEST で関連付け、発行を省く。',
        why: '$LATEST は関連付けられない。番号の付いたバージョンが要る。',
        section: '/deploy-patterns/edge-functions/#update-and-rollback',
      },
      {
        text: 'ディストリビューションの関連付けを、新しいバージョンの番号に変える。',
        why: '動くのは、関連付けた番号のバージョン。戻すときも番号を変える。',
        section: '/deploy-patterns/edge-functions/#update-and-rollback',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-lambda-edge-stack-delete',
    situation:
      'ある企業は、CloudFront のディストリビューションと Lambda@Edge の関数を、1 つの CloudFormation スタックで管理している。前に同じ構成のスタックを消したときは、関数のところで削除が失敗した。検証用のスタックを、今日のうちに失敗させずに消したい。関数が数日残るのはよい。',
    ask: 'どの方法が適しているか。',
    options: [
      {
        text: '関数に DeletionPolicy: Retain を付け、スタックを消す。',
        why: '関数を残せば、スタックの削除はレプリカを待たない。関数は、レプリカが消えた後に消せる。',
        section: '/deploy-patterns/edge-functions/#delete',
      },
      {
        text: '各リージョンのレプリカを手で消してから、スタックを消す。',
        why: 'レプリカは手動では消せない。自動で消えるのを待つ。',
        section: '/deploy-patterns/edge-functions/#delete',
      },
      {
        text: '関数の発行済みのバージョンを先に全部消し、スタックを消す。',
        why: 'レプリカが消えるまでは、バージョンも削除できない。',
        section: '/deploy-patterns/edge-functions/#delete',
      },
      {
        text: '関連付けを $LATEST に変え、番号の付いたバージョンを外して、スタックを消す。',
        why: 'Lambda@Edge の関連付けに $LATEST は使えない。',
        section: '/deploy-patterns/edge-functions/#update-and-rollback',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-edge-redirect-list-data',
    situation:
      'ある企業は、CloudFront Functions のコードにリダイレクト先の一覧を書いている。JavaScript ランタイムは 2.0。担当者は一覧を 1 日に何度も変えるが、関数の公開は週に 1 回の審査を通す決まりで、変えられない。',
    ask: '一覧をすぐに変えられるようにするには、どうするか。',
    options: [
      {
        text: '関数の DEVELOPMENT のコードで一覧を更新し、公開は週に 1 回にする。',
        why: '公開して LIVE に移すまで、本番の一覧は変わらない。',
        section: '/deploy-patterns/edge-functions/#update-and-rollback',
      },
      {
        text: 'Lambda@Edge に移し、一覧を環境変数に入れて更新する。',
        why: 'Lambda@Edge では、予約されたもの以外の環境変数を使えない。',
        section: '/deploy-patterns/edge-functions/#requirements',
      },
      {
        text: 'Lambda@Edge に移し、一覧を KeyValueStore に入れて更新する。',
        why: 'KeyValueStore は、Lambda@Edge からは使えない。',
        section: '/deploy-patterns/edge-functions/#key-value-store',
      },
      {
        text: '今の関数のまま、一覧を KeyValueStore に入れて更新する。',
        why: 'データは、関数をデプロイせずに変えられる。公開が要るのは、コードを変えるときだけ。',
        section: '/deploy-patterns/edge-functions/#key-value-store',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-edge-body-truncated',
    situation:
      'あるニュースサイトは、投稿フォームの本文を、ビューワーリクエストで動く Lambda@Edge 関数で検査している。「本文を含める」は有効にした。300 KB の投稿では、関数の受け取る本文が途中で切れ、後ろを検査できない。',
    ask: '本文の全体を検査する方法はどれか。',
    options: [
      {
        text: '関数のメモリとエフェメラルストレージを増やす。',
        why: '本文を切るのは CloudFront で、上限はイベントの種類で決まる。',
        section: '/deploy-patterns/edge-functions/#requirements',
      },
      {
        text: '関数を、オリジンリクエストに関連付け直す。',
        why: 'ビューワーリクエストでは 40 KB、オリジンリクエストでは 1 MB まで渡る。300 KB なら全体が届く。',
        section: '/deploy-patterns/edge-functions/#requirements',
      },
      {
        text: '関数が本文を Base64 で返し、上限を広げる。',
        why: 'Base64 で 53.2 KB になるのは、関数が返す本文の上限。受け取る本文は変わらない。',
        section: '/deploy-patterns/edge-functions/#requirements',
      },
      {
        text: '検査を CloudFront Functions に移して行う。',
        why: 'リクエストの本文を使うなら、Lambda@Edge を選ぶ。',
        section: '/deploy-patterns/edge-functions/#when-to-use',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-apigw-redeploy',
    situation:
      'ある企業は、CloudFormation で REST API を管理している。リソースポリシーを変え、スタックの更新は成功した。しかし、拒否するはずの IP アドレスからの呼び出しが、まだ通る。',
    ask: 'どの対応が適しているか。',
    options: [
      {
        text: '新しいデプロイを作り、ステージに関連付ける。',
        why: 'リソースポリシーの変更も、デプロイし直すまで反映されない。',
        section: '/deploy-patterns/api-gateway-release/#deployment',
      },
      {
        text: 'ステージ変数を変え、ステージを更新する。',
        why: 'ステージを変えても、関連付けたデプロイは前のスナップショットのまま。',
        section: '/deploy-patterns/api-gateway-release/#deployment',
      },
      {
        text: 'カスタムドメイン名のベースパスマッピングを作り直す。',
        why: 'マッピングが指すのはステージ。デプロイは変わらない。',
        section: '/deploy-patterns/api-gateway-release/#deployment',
      },
      {
        text: 'カナリアの割合を 100% にする。',
        why: 'カナリアは、2 つのデプロイの間で分ける。新しいデプロイがなければ、変更は出ない。',
        section: '/deploy-patterns/api-gateway-release/#canary-promotion',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-apigw-version-by-header',
    situation:
      'ある企業は、カスタムドメイン名で REST API を公開している。大きく変えた v2 を、決まったヘッダーを付ける 3 社の取引先だけに出す。ほかの利用者には v1 を返し続ける。呼び出す URL は、どの利用者も変えない。',
    ask: 'どの構成が適しているか。',
    options: [
      {
        text: '今の REST API のステージにカナリアを作り、取引先の割合だけ v2 を出す。',
        why: 'カナリアは、割合で無作為に分ける。どのリクエストを送るかは決められない。',
        section: '/deploy-patterns/api-gateway-release/#routing-rules',
      },
      {
        text: 'v2 を HTTP API で作り、ヘッダーを条件にしたルーティングルールで送る。',
        why: 'ルーティングルールの送信先にできるのは、REST API だけ。',
        section: '/deploy-patterns/api-gateway-release/#routing-rules',
      },
      {
        text: 'v2 を REST API で作り、ヘッダーを条件にしたルーティングルールで送る。',
        why: '条件に合うリクエストだけが v2 へ送られる。ほかは、v1 への API マッピングのままでよい。',
        section: '/deploy-patterns/api-gateway-release/#routing-rules',
      },
      {
        text: 'v2 の関数のバージョンを発行し、Lambda の加重エイリアスで分ける。',
        why: '分けるのは関数の 2 つのバージョンで、重みで決まる。API の定義も分けられない。',
        section: '/deploy-patterns/lambda-aliases/#api-gateway-canary',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-aurora-global-drill',
    situation:
      'ある金融機関は、Aurora Global Database を 2 つのリージョンで使う。半年ごとに、プライマリを別のリージョンへ移して運用する決まりがある。データは失わず、2 リージョンの構成と、アプリケーションの接続先は変えたくない。',
    ask: 'どの方法が適しているか。',
    options: [
      {
        text: 'マネージドフェイルオーバーを行い、グローバルライターエンドポイントにつなぐ。',
        why: '追いつくのを待たないので、レプリケートされていない書き込みを失い得る。',
        section: '/deploy-patterns/aurora-global-failover/#switch-methods',
      },
      {
        text: 'スイッチオーバーを行い、グローバルライターエンドポイントにつなぐ。',
        why: '追いつくのを待ってから移し、構成も名前も保たれる。',
        section: '/deploy-patterns/aurora-global-failover/#switch-methods',
      },
      {
        text: 'セカンダリを切り離して昇格し、元のリージョンを足し直す。',
        why: '手動のフェイルオーバー。構成を作り直し、接続先も変わる。',
        section: '/deploy-patterns/aurora-global-failover/#switch-methods',
      },
      {
        text: 'スイッチオーバーを行い、プライマリのクラスターエンドポイントにつなぐ。',
        why: 'クラスターエンドポイントは移らない。移すたびに接続先を変えることになる。',
        section: '/deploy-patterns/aurora-global-failover/#endpoints',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-dms-secondary-indexes',
    situation:
      'ある企業は、MySQL を別のアカウントの Aurora MySQL へ、AWS DMS の全ロードと CDC で移す。全ロードは速く終わったが、CDC の適用が遅れ続け、切り替えられない。移行先では、更新のたびにテーブル全体を読んでいる。',
    ask: 'どの対応が適しているか。',
    options: [
      {
        text: 'レプリケーションインスタンスをマルチ AZ にする。',
        why: '障害には強くなるが、適用は速くならない。遅くなることもある。',
        section: '/deploy-patterns/dms-cutover/#resilience',
      },
      {
        text: 'データ検証を有効にし、遅れた行を見つけて直す。',
        why: '検証は差を見つけるだけで、移行元と移行先に負荷を足す。',
        section: '/deploy-patterns/dms-cutover/#validation',
      },
      {
        text: 'タスクの LOB の設定を、完全 LOB モードに変える。',
        why: '大きな LOB を全部移す設定。かえって遅くなる。',
        section: '/deploy-patterns/dms-cutover/#lob',
      },
      {
        text: 'タスクを止めて移行先にセカンダリインデックスを作り、再開する。',
        why: 'セカンダリインデックスは移らない。CDC の前に作っておく。',
        section: '/deploy-patterns/dms-cutover/#cutover',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-dms-row-errors-stop',
    situation:
      'ある金融機関は、Oracle を Aurora PostgreSQL へ、AWS DMS の全ロードと CDC で移す。予行では、タスクは最後まで動いたが、データ型を変換できない行が移行先に入っていなかった。本番では、1 行の欠けも許されず、欠けたらその場で移行を止めて調べる。',
    ask: 'どの設定が適しているか。',
    options: [
      {
        text: '回復できるエラーの再開の回数を増やす。',
        why: '自動で再開するのは、接続の切断などのエラー。変換できない行は、入らないまま進む。',
        section: '/deploy-patterns/dms-cutover/#error-handling',
      },
      {
        text: '適用での INSERT の衝突の動きを、INSERT_RECORD にする。',
        why: '衝突したときに、既存の行を更新する設定。変換できない行には効かない。',
        section: '/deploy-patterns/dms-cutover/#error-handling',
      },
      {
        text: '行のデータのエラーの動きを、STOP_TASK にする。',
        why: '既定では、ログに書いて続ける。止める設定にすれば、欠けたまま進まない。',
        section: '/deploy-patterns/dms-cutover/#error-handling',
      },
      {
        text: 'ApplyErrorFailOnTruncationDdl を true にする。',
        why: 'CDC の間に、移行元で TRUNCATE が行われたときに失敗させる設定。行の変換は見ない。',
        section: '/deploy-patterns/dms-cutover/#error-handling',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-dms-cdc-only-start',
    situation:
      'ある企業は、RDS for PostgreSQL から pg_dump で取ったデータを移行先に入れ、続きを AWS DMS の CDC だけのタスクで追わせる。ダンプを始めた後の変更を、1 件も取りこぼしたくない。',
    ask: 'どの手順が適しているか。',
    options: [
      {
        text: 'ダンプの後にタスクを作り、動かしてから、始点をダンプの時刻まで戻す。',
        why: '始点はタスクを作ったときに決まり、変えられない。',
        section: '/deploy-patterns/dms-cutover/#cdc-start',
      },
      {
        text: 'ダンプの前に論理レプリケーションスロットを作り、その位置（LSN）を始点にする。',
        why: 'PostgreSQL の始点は、時刻ではなくログの位置で指定する。スロットが、作った後の変更を残す。',
        section: '/deploy-patterns/dms-cutover/#cdc-start',
      },
      {
        text: 'ダンプを始めた時刻を UTC に直して控え、その時刻を始点に指定する。',
        why: '移行元が PostgreSQL のとき、始点を時刻で指定できない。',
        section: '/deploy-patterns/dms-cutover/#cdc-start',
      },
      {
        text: 'ダンプの前に自動バックアップの保持期間を延ばし、ダンプの後にタスクを作る。',
        why: 'スロットがなければ、ダンプの間の変更を読み出せるとは限らない。始点の指定も要る。',
        section: '/deploy-patterns/dms-cutover/#cdc-start',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-dms-json-truncated',
    situation:
      'ある企業は、オンプレミスの PostgreSQL を Aurora PostgreSQL へ、AWS DMS の既定の LOB の設定で移した。タスクは成功したが、JSON の列の一部が途中で切れていた。いちばん大きい JSON は 200 KB ほど。やり直す全ロードに使える時間は短い。',
    ask: 'どの対応が適しているか。',
    options: [
      {
        text: 'LOB の上限を、最大の JSON に合わせる。',
        why: 'JSON も LOB として扱われ、既定の 32 KB の上限で切れた。上限を合わせれば、切れずに移る。',
        section: '/deploy-patterns/dms-cutover/#not-migrated',
      },
      {
        text: '完全 LOB モードに変え、上限をなくす。',
        why: '全部移るが、遅い。大きさの上限が分かっているので、使わずに済む。',
        section: '/deploy-patterns/dms-cutover/#lob',
      },
      {
        text: '移行先の JSON の列に、NULL を許容しておく。',
        why: '移行先のテーブルを自分で作るときに要ること。切れる長さは変わらない。',
        section: '/deploy-patterns/dms-cutover/#not-migrated',
      },
      {
        text: 'データ検証を有効にし、全ロードの後から移行元と移行先を行ごとに比べる。',
        why: '差を見つけられるが、切れた値は直らない。',
        section: '/deploy-patterns/dms-cutover/#validation',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-dms-lob-inline',
    situation:
      'ある企業は、図面を BLOB の列に持つ Oracle を Aurora PostgreSQL へ、AWS DMS の全ロードと CDC で移す。BLOB のほとんどは 50 KB までだが、300 MB を超えるものも少しある。切り詰めは許されず、完全 LOB モードの予行では、全ロードが予定の時間に終わらなかった。',
    ask: 'LOB をどう移すのが適しているか。',
    options: [
      {
        text: '制限付き LOB モードにし、LobMaxSize を 300 MB より大きくする。',
        why: 'LobMaxSize の最大は 102,400 KB（100 MB）。超えた LOB は切り詰められる。',
        section: '/deploy-patterns/dms-cutover/#lob',
      },
      {
        text: 'インライン LOB モードにし、InlineLobMaxSize を 50 KB より大きくする。',
        why: '全ロードで、小さい LOB は行と一緒に速く移る。大きいものは完全 LOB モードで移り、切れない。',
        section: '/deploy-patterns/dms-cutover/#lob',
      },
      {
        text: '完全 LOB モードのまま、LobChunkSize を 64 KB より大きくする。',
        why: '64 KB より大きいと、タスクが失敗することがある。1 つずつ移すことも変わらない。',
        section: '/deploy-patterns/dms-cutover/#lob',
      },
      {
        text: '完全 LOB モードのまま、BatchApplyEnabled を true にする。',
        why: 'LOB の列があるとき、BatchApplyEnabled を使えるのは制限付き LOB モードだけ。CDC の適用の設定なので、全ロードも速くならない。',
        section: '/deploy-patterns/dms-cutover/#lob',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-lambda-kinesis-blocked',
    situation:
      'ある企業は、Kinesis Data Streams のレコードを Lambda 関数で処理する。新しいバージョンを出した翌日、1 つのシャードだけ処理が進まず、同じエラーが繰り返されている。不正なレコードは後で調べられるよう本文ごと残し、ほかのレコードの処理は早く進めたい。',
    ask: 'どの構成が適しているか。',
    options: [
      {
        text: 'ParallelizationFactor を 10 にする。',
        why: '並列には処理されるが、不正なレコードの再試行は終わらない。',
        section: '/deploy-patterns/lambda-event-failures/#kinesis',
      },
      {
        text: '再試行の回数の上限、バッチの分割、S3 の失敗時の送信先を設定する。',
        why: '不正なレコードを絞って捨て、先へ進む。S3 なら本文も残る。',
        section: '/deploy-patterns/lambda-event-failures/#kinesis',
      },
      {
        text: '関数にデッドレターキューを付ける。',
        why: '関数のデッドレターキューは、非同期の呼び出しに使われる。Kinesis は同期で呼ぶ。',
        section: '/deploy-patterns/lambda-event-failures/#kinesis',
      },
      {
        text: '再試行の回数の上限を決め、失敗時の送信先を SQS にする。',
        why: '先へは進むが、SQS に残るのは位置の情報だけ。本文は、期限までに読み直さないと失われる。',
        section: '/deploy-patterns/lambda-event-failures/#kinesis',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-lambda-async-failure-reason',
    situation:
      'ある企業は、非同期で呼ばれる Lambda 関数に、本番のエイリアスと検証のエイリアスを作った。再試行の尽きたイベントを、本番と検証で別の SQS キューに残す。原因を調べるため、関数の応答も一緒に残したい。イベントの順序は問わない。',
    ask: 'どの構成が適しているか。',
    options: [
      {
        text: '関数のデッドレターキューに、標準キューを指定する。',
        why: '残るのはイベントだけで、関数の応答は入らない。関数に付くので、エイリアスごとにも分けられない。',
        section: '/deploy-patterns/lambda-event-failures/#async',
      },
      {
        text: 'エイリアスごとの失敗時の送信先に、FIFO キューを指定する。',
        why: '失敗時の送信先に、FIFO は使えない。',
        section: '/deploy-patterns/lambda-event-failures/#async',
      },
      {
        text: 'エイリアスごとの失敗時の送信先に、標準キューを指定する。',
        why: 'イベント、関数の応答、送られた理由が残る。関数、バージョン、エイリアスごとに付けられる。',
        section: '/deploy-patterns/lambda-event-failures/#async',
      },
      {
        text: '標準キューを 2 つ作り、それぞれに maxReceiveCount を設定する。',
        why: 'SQS から呼ぶときの設定。非同期の呼び出しで尽きたイベントは、キューに戻らない。',
        section: '/deploy-patterns/lambda-event-failures/#sqs',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-lambda-sqs-exception-whole-batch',
    situation:
      'ある企業は、SQS の標準キューから Lambda 関数を呼び、10 件ずつ処理する。イベントソースで ReportBatchItemFailures を有効にした。それでも、1 件の処理が例外で失敗すると、成功した 9 件も再び処理され、同じメールが何度も送られる。再試行するのは、失敗した 1 件だけにしたい。',
    ask: 'どの変更が適しているか。',
    options: [
      {
        text: '可視性タイムアウトを、関数のタイムアウトの 6 倍にする。',
        why: 'キューに再び現れるまでの時間が変わるだけ。失敗したバッチは、全部が戻る。',
        section: '/deploy-patterns/lambda-event-failures/#sqs',
      },
      {
        text: 'キューの maxReceiveCount を 1 にする。',
        why: '小さいと、失敗した 1 件もあまり再試行されないまま、デッドレターキューに移る。',
        section: '/deploy-patterns/lambda-event-failures/#sqs',
      },
      {
        text: 'イベントソースの MaximumConcurrency を 2 にする。',
        why: '同時実行を抑える設定。失敗したバッチの戻り方は変わらない。',
        section: '/deploy-patterns/lambda-event-failures/#sqs',
      },
      {
        text: '例外を捕まえ、失敗したメッセージの ID を返す。',
        why: '有効にしても、例外を投げるとバッチの全部が失敗になる。ID を返せば、失敗した分だけが戻る。',
        section: '/deploy-patterns/lambda-event-failures/#sqs',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eks-rolling-alb-5xx',
    situation:
      'ある企業は、ALB の後ろの EKS の Deployment をローリング更新している。readiness probe は成功し、Pod も減らしていない。それでも更新の間だけ、ALB から 5xx が返る。ターゲットタイプは IP である。',
    ask: '何を加えるか。',
    options: [
      {
        text: 'liveness probe の間隔を短くする。',
        why: 'liveness は、応答しない Pod を作り直すためのもの。ELB への登録の遅れは見ない。',
        section: '/deploy-patterns/eks-rolling/#probes',
      },
      {
        text: 'Pod readiness gate を有効にする。',
        why: 'ELB で正常になるまで Pod は Ready にならず、古い Pod が先に終了しない。',
        section: '/deploy-patterns/eks-rolling/#readiness-gate',
      },
      {
        text: 'PodDisruptionBudget の minAvailable を 100% にする。',
        why: 'ドレインのような中断で止まる数を抑える設定。ELB への登録を待たせるものではない。',
        section: '/deploy-patterns/eks-rolling/#pdb',
      },
      {
        text: 'ターゲットタイプをインスタンスに変え、NodePort で受ける。',
        why: '別のノードの Pod へ転送されることがあり、ヘルスチェックも Pod に直接届かない。',
        section: '/deploy-patterns/eks-rolling/#readiness-gate',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eks-rolling-prestop',
    situation:
      'ある企業の EKS のサービスは、更新のたびに少数のリクエストが失敗する。アプリケーションは SIGTERM を受けると、処理中のものを終えてから止まる。調べると、SIGTERM の後にも新しいリクエストが届いている。',
    ask: '最も少ない変更で減らす方法はどれか。',
    options: [
      {
        text: 'preStop フックで短く待ち、猶予期間をその分延ばす。',
        why: '転送先の更新を待ってから SIGTERM が送られる。猶予期間は preStop の始まりから数える。',
        section: '/deploy-patterns/eks-rolling/#graceful-stop',
      },
      {
        text: '猶予期間を 0 秒にして、すぐに終了させる。',
        why: '処理中のリクエストまで切れる。',
        section: '/deploy-patterns/eks-rolling/#graceful-stop',
      },
      {
        text: 'maxSurge を大きくして、新しい Pod を多く作る。',
        why: '新しい Pod の数を増やしても、古い Pod への転送が残る時間は変わらない。',
        section: '/deploy-patterns/eks-rolling/#rolling-settings',
      },
      {
        text: 'startup probe を付ける。',
        why: '起動に時間のかかる Pod のためのもの。終了のときには働かない。',
        section: '/deploy-patterns/eks-rolling/#probes',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eks-fargate-eviction',
    situation:
      'ある企業は、EKS の Fargate で 1 つの Pod のバッチを動かしている。OS のパッチのたびに、処理の途中で Pod が削除される。PDB は minAvailable 100% にしている。',
    ask: 'どの対応が適しているか。',
    options: [
      {
        text: 'PDB をもう 1 つ同じ Pod に付け、両方で退避を止める。',
        why: '複数の PDB は退避を失敗させる。失敗が続くと、Pod は削除される。',
        section: '/deploy-patterns/eks-rolling/#fargate-pods',
      },
      {
        text: 'EBS ボリュームを付けて状態を残し、途中から再開する。',
        why: 'Fargate の Pod に EBS ボリュームは付けられない。',
        section: '/deploy-patterns/eks-rolling/#fargate-pods',
      },
      {
        text: 'PDB を 100% 未満にし、退避の失敗のイベントを受けて先に再起動する。',
        why: '最小の割合は 100% 未満にする。失敗のイベントには終了の予定時刻が入り、その前に自分で動かせる。',
        section: '/deploy-patterns/eks-rolling/#fargate-pods',
      },
      {
        text: 'Fargate プロファイルを分け、その Pod だけパッチの対象から外す。',
        why: 'EKS は定期的にパッチを当てる。退避できない Pod は削除する。',
        section: '/deploy-patterns/eks-rolling/#fargate-pods',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eks-mng-eviction',
    situation:
      'ある企業が EKS のマネージドノードグループを新しい AMI に更新すると、PodEvictionFailure で失敗した。1 つの Deployment には、レプリカと同じ数を求める PDB が付いている。そのサービスは止められない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '強制の更新（force）を選び、同じ AMI でもう一度実行する。',
        why: 'PDB を守らず、退避できない Pod を削除する。止められない条件に合わない。',
        section: '/deploy-patterns/eks-node-groups/#failures',
      },
      {
        text: '更新戦略を最小（minimal）に変えてから、もう一度更新する。',
        why: '古いノードを先に終了する戦略。ここでも退避が 15 分で終わらなければ失敗する。',
        section: '/deploy-patterns/eks-node-groups/#update-strategy',
      },
      {
        text: 'maxUnavailable を 100 に上げて、一度に入れ替える。',
        why: '並行に入れ替える数を増やす設定。PDB の退避の失敗は直らない。',
        section: '/deploy-patterns/eks-node-groups/#update-order',
      },
      {
        text: 'レプリカを増やし、退避できる余りを作ってから更新する。',
        why: 'PDB で 1 つも止められないので、15 分以内に退避できない。余りがあれば進む。',
        section: '/deploy-patterns/eks-node-groups/#failures',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eks-mng-scale-down',
    situation:
      'ある企業は、費用を抑えるため、夜間にマネージドノードグループの希望する数を 10 から 4 へ下げた。Pod には PDB を付けていたが、あるサービスの全部の Pod が同時に止まった。',
    ask: 'なぜか。',
    options: [
      {
        text: 'スケーリング設定の変更では、PDB が守られないから。',
        why: '希望する数を下げると、ノードは Auto Scaling グループの縮小で終了する。PDB は守られない。',
        section: '/deploy-patterns/eks-node-groups/#pdb-ignored',
      },
      {
        text: 'PDB は Fargate の Pod だけに効くから。',
        why: 'ノードグループのバージョンの更新でも守られる。',
        section: '/deploy-patterns/eks-rolling/#pdb',
      },
      {
        text: '更新戦略が最小になっていたから。',
        why: '更新戦略は、バージョンの更新の順番を決める。',
        section: '/deploy-patterns/eks-node-groups/#update-strategy',
      },
      {
        text: 'ノードが 15 分以内に起動しなかったから。',
        why: '起動のタイムアウトは、更新でノードを足すときのこと。',
        section: '/deploy-patterns/eks-node-groups/#failures',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eks-mng-launch-template',
    situation:
      'ある企業は、起動テンプレートを指定せずにマネージドノードグループを作った。セキュリティの要件で、自社の AMI をノードに使うことになった。',
    ask: 'どの手順を取るか。',
    options: [
      {
        text: 'EKS が作った起動テンプレートに、自社の AMI を書き足す。',
        why: '自動で作られた起動テンプレートは、手で変えない。',
        section: '/deploy-patterns/eks-node-groups/#launch-template',
      },
      {
        text: '起動テンプレートを指定した新しいノードグループを作り、Pod を移す。',
        why: '起動テンプレートなしで作ったノードグループは、後から自分のものに変えられない。',
        section: '/deploy-patterns/eks-node-groups/#launch-template',
      },
      {
        text: '既存のノードグループで、起動テンプレートのバージョンを変える。',
        why: '変えられるのは、自分の起動テンプレートで作ったノードグループだけ。',
        section: '/deploy-patterns/eks-node-groups/#launch-template',
      },
      {
        text: 'ノードグループのタグに AMI の ID を書く。',
        why: 'ノードグループのタグは、インスタンスに伝わらない。',
        section: '/deploy-patterns/eks-node-groups/#launch-template',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eks-rollback-order',
    situation:
      'ある企業は、EKS のコントロールプレーン、マネージドノードグループ、アドオンを 1 つ上のバージョンにした。2 日後に重大な不具合が分かり、前のバージョンへ戻したい。',
    ask: '正しい順はどれか。',
    options: [
      {
        text: 'コントロールプレーンを戻すと、ノードグループとアドオンも一緒に戻る。',
        why: 'どちらも一緒には戻らない。自分で別に戻す。',
        section: '/deploy-patterns/eks-cluster-upgrade/#rollback',
      },
      {
        text: 'CloudFormation のスタックを前のテンプレートへ戻す。',
        why: 'スタックのロールバックでは、クラスターのバージョンは戻らない。',
        section: '/deploy-patterns/eks-cluster-upgrade/#rollback',
      },
      {
        text: 'ノードグループを戻し、合わないアドオンを下げ、コントロールプレーンを戻す。',
        why: 'ノードはコントロールプレーンより新しくできない。7 日以内に始める。',
        section: '/deploy-patterns/eks-cluster-upgrade/#rollback',
      },
      {
        text: '前のバージョンには戻せないので、バックアップから新しいクラスターを作る。',
        why: '上げてから 7 日以内なら、1 つ前へ戻せる。',
        section: '/deploy-patterns/eks-cluster-upgrade/#blue-green-cluster',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-eks-auto-upgraded',
    situation:
      'ある企業の EKS クラスターは、延長サポートの終わりに自動で上がった。その後、ノードとアドオンのバージョンが古いままで、一部の動作がおかしい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'ノードグループとアドオンを、自分で新しいバージョンに上げる。',
        why: '自動で上がるのはコントロールプレーンだけ。',
        section: '/deploy-patterns/eks-cluster-upgrade/#support',
      },
      {
        text: '7 日以内なら、コントロールプレーンを前のバージョンへ戻す。',
        why: '延長サポートの終わりに自動で上がったものは、戻せない。',
        section: '/deploy-patterns/eks-cluster-upgrade/#rollback',
      },
      {
        text: 'アップグレードポリシーを STANDARD にして待つ。',
        why: 'ノードとアドオンは、待っても上がらない。',
        section: '/deploy-patterns/eks-cluster-upgrade/#not-automatic',
      },
      {
        text: '--force を付けて、前のバージョンへ戻す。',
        why: '--force で省けるのはインサイトの検査だけ。延長サポートの終わりに上がったものは戻せない。',
        section: '/deploy-patterns/eks-cluster-upgrade/#rollback',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eks-extended-cost',
    situation:
      'ある企業は、多くの EKS クラスターを持つ。バージョンの更新を忘れても、延長サポートの料金がかからないようにしたい。今はどれも標準サポートのバージョンで動いている。自動で上がることは受け入れる。',
    ask: 'どの設定にするか。',
    options: [
      {
        text: '延長サポートに入った日に、アップグレードポリシーを変える。',
        why: '入った後は無効にできない。',
        section: '/deploy-patterns/eks-cluster-upgrade/#support',
      },
      {
        text: 'ノードグループを先に新しいバージョンに上げる。',
        why: 'ノードはコントロールプレーンより新しくできない。先に上げることはできない。',
        section: '/deploy-patterns/eks-cluster-upgrade/#version-skew',
      },
      {
        text: 'ノードを EKS Auto Mode に移す。',
        why: 'ノードは自動で上がるが、サポートの期間の扱いはアップグレードポリシーで決まる。',
        section: '/deploy-patterns/eks-cluster-upgrade/#support',
      },
      {
        text: 'アップグレードポリシーを STANDARD にする。',
        why: '標準サポートの終わりに自動で上がり、延長に入らない。',
        section: '/deploy-patterns/eks-cluster-upgrade/#support',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-codedeploy-not-rolled-back',
    situation:
      'ある企業の ECS サービスは、CodeDeploy で切り替える。AfterAllowTestTraffic の Lambda が不具合を見つけ、失敗を返した。デプロイは Failed になったが、新しいタスクセットとテスト用リスナーの向き先がそのまま残っている。',
    ask: '次から自動で元に戻すには、どうするか。',
    options: [
      {
        text: 'デプロイグループで、デプロイの失敗のときのロールバックを有効にする。',
        why: '検証の失敗で戻るのは、ロールバックを設定したときだけ。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#appspec-hooks',
      },
      {
        text: '検証の Lambda を BeforeInstall フックへ移し、失敗を返させる。',
        why: 'タスクセットを作る前に動くので、新しいバージョンを試せない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#appspec-hooks',
      },
      {
        text: 'サービスのデプロイサーキットブレーカーを、ロールバック付きで有効にする。',
        why: 'サーキットブレーカーはローリング更新で使う。',
        section: '/deploy-patterns/ecs-native-blue-green/#alarms',
      },
      {
        text: '旧タスクセットを終了するまでの待ち時間を、最大の 2 日にする。',
        why: '戻せる時間が延びるだけで、自動では戻らない。',
        section: '/deploy-patterns/ecs-codedeploy-traffic/#test-and-wait',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cd-asg-hook-deleted',
    situation:
      'ある企業の担当者が、CodeDeploy の付けた起動のライフサイクルフックを Auto Scaling のコンソールで消した。以後、スケールアウトしたインスタンスにアプリケーションが入らない。',
    ask: '最小の手間で直すには、どうするか。',
    options: [
      {
        text: 'Auto Scaling グループに、同じ名前のライフサイクルフックを手で作り直す。',
        why: 'CodeDeploy は、Auto Scaling の側での追加を認識しない。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#lifecycle-hooks',
      },
      {
        text: 'HANDLE_PROCS=true にして、デプロイ中のスケーリングを止める。',
        why: 'デプロイ中のプロセスを止める設定で、フックは戻らない。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#suspended-processes',
      },
      {
        text: 'update-deployment-group でグループを外して付け直し、すでにあるインスタンスに入るのを待つ。',
        why: 'フックは直るが、すでに動いているインスタンスには自動で入らない。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#hook-mismatch',
      },
      {
        text: 'update-deployment-group でグループを外して付け直し、既存のインスタンスへデプロイする。',
        why: '付け直すとフックが作り直される。自動で入るのは新しいインスタンスだけなので、残りにはデプロイが要る。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#hook-mismatch',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-cd-asg-zero-instances',
    situation:
      'ある企業は、夜間に希望する容量を 0 にする Auto Scaling グループへ CodeDeploy で配っている。夜間のデプロイが no instances were found for your deployment group で失敗する。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'デプロイ設定を AllAtOnce に変え、正常なインスタンスの最小数を 0 にする。',
        why: '最小数を下げても、対象の InService のインスタンスがなければ始まらない。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#no-instances',
      },
      {
        text: 'デプロイの前に希望する容量を 1 以上にし、InService になってから始める。',
        why: 'グループへのデプロイには、InService のインスタンスが 1 つ要る。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#no-instances',
      },
      {
        text: '古いインスタンスの自動更新を IGNORE にして、朝の起動を待つ。',
        why: '朝に入るのは、最後に成功した古いリビジョンになる。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#scaling-during-deployment',
      },
      {
        text: 'サービスロールに ec2:RunInstances と iam:PassRole を足す。',
        why: '起動の権限の不足ではない。容量が 0 で対象がない。',
        section: '/deploy-patterns/blue-green-codedeploy-ec2/#service-role',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-asg-kms-cross-account',
    situation:
      'ある企業は、共有アカウントのカスタマーマネージドキーで暗号化した AMI を、別のアカウントの Auto Scaling グループで使う。キーポリシーで相手のアカウントを許可したが、起動は Client.InternalError で失敗する。手での起動は成功する。',
    ask: '何が足りないか。',
    options: [
      {
        text: 'グループのアカウントから、サービスにリンクされたロールへのグラントを作っていない。',
        why: '別のアカウントのキーでは、キーポリシーに加えてグラントが要る。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#kms-key',
      },
      {
        text: 'インスタンスプロファイルのロールに、共有アカウントのキーの kms:Decrypt を許可していない。',
        why: '起動でキーを使うのは、インスタンスのロールではない。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#kms-key',
      },
      {
        text: '起動テンプレートを作った利用者に、iam:PassRole がない。',
        why: '手での起動が成功している。キーのエラーにもならない。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#errors',
      },
      {
        text: 'AMI を、グループのアカウントと共有していない。',
        why: '手での起動が成功しているので、AMI は届いている。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#errors',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-asg-spot-rebalance',
    situation:
      'ある企業は、スポットインスタンスだけの Auto Scaling グループで処理を行う。中断のたびに、代わりが起動するまで処理が遅れる。オンデマンドには変えたくない。',
    ask: 'どの設定が合うか。',
    options: [
      {
        text: 'キャパシティの再調整を有効にし、費用を最も抑えるために、割り当て戦略を lowest-price にする。',
        why: 'lowest-price では、代わりもすぐ中断され得る。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#capacity-rebalancing',
      },
      {
        text: 'キャパシティの再調整を有効にし、割り当て戦略を price-capacity-optimized にする。',
        why: '推奨の時点で代わりを起動し、中断されにくいプールを選ぶ。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#capacity-rebalancing',
      },
      {
        text: 'スケールイン保護をすべてのインスタンスに付け、処理の途中で終了しないようにする。',
        why: 'スポットの中断には効かない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#scale-in-protection',
      },
      {
        text: 'ヘルスチェックの猶予期間を 0 にして、置き換えを速める。',
        why: '中断された後に動く設定で、先回りにならない。',
        section: '/deploy-patterns/auto-scaling-health/#grace-period',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-asg-deleted-security-group',
    situation:
      'ある企業で、使っていないと思ったセキュリティグループを削除した。その後、Auto Scaling グループがスケールアウトできず、スケーリングアクティビティに The security group does not exist と出る。',
    ask: 'どう直すか。',
    options: [
      {
        text: '希望する容量を一度下げてから、元に戻す。',
        why: '同じ起動テンプレートで起動するので、また失敗する。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#errors',
      },
      {
        text: '起動テンプレートの新しいバージョンで今あるものを指し、グループに使わせる。',
        why: '消えたものを指す限り失敗する。テンプレートを直してグループを更新する。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#errors',
      },
      {
        text: 'グループのインスタンスの更新を始め、全部を入れ替える。',
        why: '同じ起動テンプレートで起動するので、やはり失敗する。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#errors',
      },
      {
        text: 'サービスにリンクされたロールに、ec2:RunInstances の許可を足す。',
        why: '権限ではなく、指すものがない。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#errors',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ecs-desired-count-reset',
    situation:
      'ある企業の ECS サービスは、昼にオートスケーリングで 20 タスクまで増える。パイプラインは update-service に desired-count 4 を付けて更新する。昼の更新のたびに応答が遅くなる。',
    ask: 'どう直すか。',
    options: [
      {
        text: '更新で desired-count を渡さないようにする。',
        why: '渡すと、増えた分がその数まで減る。渡さなければ今の数を保つ。',
        section: '/deploy-patterns/ecs-capacity/#service-auto-scaling',
      },
      {
        text: '更新の間、スケールアウトも止める設定にする。',
        why: '増えるのを止めても、4 に減ることは変わらない。',
        section: '/deploy-patterns/ecs-capacity/#service-auto-scaling',
      },
      {
        text: 'minimumHealthyPercent を 50% に下げる。',
        why: '更新中の下限が下がり、さらに足りなくなる。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: 'デプロイサーキットブレーカーを有効にする。',
        why: 'タスクの数ではなく、失敗したデプロイを止める機能。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-rds-rollout-policy',
    situation:
      'ある企業は、50 アカウントの RDS で自動マイナーバージョンアップグレードを有効にしている。開発、検証、本番の順に、前の環境の様子を見てから上げたい。運用の手間は最小にする。',
    ask: 'どの方法が合うか。',
    options: [
      {
        text: '本番のメンテナンスウィンドウを、開発より後の曜日にする。',
        why: '週の中の順は付くが、問題が出ても次の曜日には進む。アカウントをまたいで管理できない。',
        section: '/deploy-patterns/rds-maintenance/#maintenance-window',
      },
      {
        text: 'AWS Organizations のアップグレードロールアウトポリシーで、開発を first、本番を last にする。',
        why: '段階の間に待つ期間があり、問題が出れば後の環境で自動の更新を無効にできる。',
        section: '/deploy-patterns/rds-maintenance/#rollout-policy',
      },
      {
        text: 'AWS Organizations のアップグレードロールアウトポリシーで、開発だけを first にし、ほかは決めない。',
        why: '決めていない検証と本番がどちらも second になり、検証で見る前に本番も上がり得る。',
        section: '/deploy-patterns/rds-maintenance/#rollout-policy',
      },
      {
        text: '自動マイナーバージョンアップグレードを切り、Lambda で順に更新する。',
        why: 'できるが、仕組みを自分で作って保つ手間がかかる。',
        section: '/deploy-patterns/rds-maintenance/#engine-upgrade',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rds-cancel-pending-change',
    situation:
      'ある企業は、RDS for MySQL のエンジンの更新を手動で予約し、次のメンテナンスウィンドウを待っている。予約の後、この更新は来月に延ばすと決まった。一方、停止を伴わない別の設定は、今日の昼にすぐ変える。昼の停止は許されない。',
    ask: '設定を変える前に、どの操作が要るか。',
    options: [
      {
        text: 'PendingModifiedValues を見て、待っている更新を記録しておく。',
        why: '確かめるだけでは更新は残る。設定をすぐに適用すると、保留中の変更もすべて適用される。',
        section: '/deploy-patterns/rds-maintenance/#apply-immediately',
      },
      {
        text: 'メンテナンスウィンドウを、来月の夜に始まるように動かしておく。',
        why: '設定をすぐに適用すると、保留中の更新もウィンドウを待たずに適用される。',
        section: '/deploy-patterns/rds-maintenance/#apply-immediately',
      },
      {
        text: 'DB インスタンスをマルチ AZ にし、更新が始まっても止まらないようにする。',
        why: 'MySQL のエンジンの更新は、プライマリとスタンバイを同時に変える。終わるまで停止する。',
        section: '/deploy-patterns/rds-maintenance/#multi-az',
      },
      {
        text: 'バージョンを元に戻す変更を、--apply-immediately で行う。',
        why: '保留中の変更は、元の値をすぐに適用すると取り消せる。その後なら、設定だけが変わる。',
        section: '/deploy-patterns/rds-maintenance/#apply-immediately',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-rds-ca-trust-store-first',
    situation:
      'ある企業の RDS for PostgreSQL は、来月に CA 証明書の期限が切れる。受注のアプリケーションは DB インスタンスに直接、会計のアプリケーションは RDS Proxy を通してつなぎ、どちらも証明書を検証する。検証の失敗を出さず、変えるアプリケーションは最小にしたい。',
    ask: 'どの順序で更新するか。',
    options: [
      {
        text: '受注の信頼ストアに新しい証明書バンドルを入れてから、DB インスタンスを更新する。',
        why: 'バンドルには新旧の CA が入っているので、先に入れても接続できる。RDS Proxy は ACM の証明書を使い、会計の変更は要らない。',
        section: '/deploy-patterns/rds-maintenance/#ca-certificate',
      },
      {
        text: '受注と会計の信頼ストアに新しい証明書バンドルを入れてから、DB インスタンスを更新する。',
        why: '失敗は出ないが、RDS Proxy を通す会計まで変えている。',
        section: '/deploy-patterns/rds-maintenance/#ca-certificate',
      },
      {
        text: 'DB インスタンスを更新してから、受注の信頼ストアに新しい証明書バンドルを入れる。',
        why: '順序が逆。受注のアプリケーションが新しい CA を知らない間、証明書を検証できない。',
        section: '/deploy-patterns/rds-maintenance/#ca-certificate',
      },
      {
        text: 'DB インスタンスの更新を夜間のメンテナンスウィンドウに任せ、受注と会計は変えない。',
        why: 'ウィンドウで適用しても順序は同じ。受注の信頼ストアを、先に更新しておく必要がある。',
        section: '/deploy-patterns/rds-maintenance/#ca-certificate',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-cloudfront-move-apex',
    situation:
      'ある企業は、example.com を使う CloudFront のディストリビューションを、別の AWS アカウントの新しいものへ移す。元のディストリビューションは数分なら無効にできる。',
    ask: 'どうするか。',
    options: [
      {
        text: '移す先に example.com を足し、DNS のレコードを移す先へ変える。',
        why: '元に付いたままなので、CNAMEAlreadyExists で足せない。',
        section: '/deploy-patterns/progressive-release/#move-domain-name',
      },
      {
        text: '移す先に *.example.com を付け、DNS を変えてから、元の名前を外して移す先に example.com を足す。',
        why: 'ワイルドカードの方法は、頂点の名前では使えない。',
        section: '/deploy-patterns/progressive-release/#move-domain-name',
      },
      {
        text: '元を無効にし、TXT レコードで所有を示して update-domain-association で移す。',
        why: '別のアカウントからは、元を無効にしてから移す。TXT レコードで所有を示す。',
        section: '/deploy-patterns/progressive-release/#move-domain-name',
      },
      {
        text: '継続的デプロイポリシーで、移す先をステージングにして昇格する。',
        why: 'ステージングは同じアカウントの設定を試すもの。ドメイン名は別のアカウントへ移らない。',
        section: '/deploy-patterns/progressive-release/#cloudfront-promotion',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-fargate-standalone-retirement',
    situation:
      'ある企業は、数日かかる計算を RunTask で始めた Fargate のタスクで行う。5 日後にタスクを廃止するという通知が AWS Health に届いた。計算を終わらせたい。',
    ask: 'どうするか。',
    options: [
      {
        text: '何もしない。ECS が代わりのタスクを先に起動する。',
        why: '代わりを起動するのは、サービスのタスクだけ。',
        section: '/deploy-patterns/ecs-capacity/#task-retirement',
      },
      {
        text: 'fargateTaskRetirementWaitPeriod を 14 にして、予定を延ばす。',
        why: '決まった予定は変わらない。次の廃止から効く。',
        section: '/deploy-patterns/ecs-capacity/#task-retirement',
      },
      {
        text: '予定の日より前に、新しいタスクを起動して計算を移す。',
        why: '単独のタスクは止められ、代わりは起動しない。自分で入れ替える。',
        section: '/deploy-patterns/ecs-capacity/#task-retirement',
      },
      {
        text: 'タスクのスケールイン保護を付ける。',
        why: 'スケーリングとデプロイから守る機能で、対象はサービスのタスクだけ。',
        section: '/deploy-patterns/ecs-capacity/#task-protection',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-agdb-minor-order',
    situation:
      'ある企業の Aurora MySQL のグローバルデータベースは、2 つのリージョンにある。マイナーバージョンを上げ、その後も計画したスイッチオーバーを使えるようにしたい。',
    ask: 'どの順で行うか。',
    options: [
      {
        text: 'プライマリを先に上げ、動作を確かめてから、セカンダリを同じパッチレベルに上げる。',
        why: 'リージョンごとに上げるときは、セカンダリが先。',
        section: '/deploy-patterns/aurora-global-failover/#engine-upgrade',
      },
      {
        text: 'セカンダリを上げ、次にプライマリを上げ、パッチレベルまでそろえる。',
        why: 'セカンダリが先。Aurora MySQL では、パッチレベルが違うとスイッチオーバーできない。',
        section: '/deploy-patterns/aurora-global-failover/#engine-upgrade',
      },
      {
        text: 'プライマリだけを上げ、セカンダリは自動で上がるのを待つ。',
        why: '1 つずつ上げるときは、どのクラスターも自分で上げる。',
        section: '/deploy-patterns/aurora-global-failover/#engine-upgrade',
      },
      {
        text: 'セカンダリを切り離し、それぞれを別のバージョンで動かす。',
        why: '切り離すとグローバルデータベースでなくなり、スイッチオーバーもできない。',
        section: '/deploy-patterns/aurora-global-failover/#switch-methods',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-lambda-code-signing-enforce',
    situation:
      'ある企業は、Lambda 関数にコード署名の設定を付けた。署名のないコードをデプロイしたところ、CloudWatch のメトリクスに SignatureValidationErrors が出たが、デプロイは成功した。',
    ask: '署名のないコードを入れさせないには、どうするか。',
    options: [
      {
        text: '署名プロファイルを取り消し、作り直す。',
        why: '正しく署名したコードまで拒まれる。既定の動きは変わらない。',
        section: '/deploy-patterns/lambda-runtime/#code-signing',
      },
      {
        text: '予約された同時実行数を 0 にしてからデプロイする。',
        why: '関数が止まるだけで、署名のないコードは入る。',
        section: '/deploy-patterns/lambda-concurrency/#throttle',
      },
      {
        text: 'ランタイムの更新モードを Manual にする。',
        why: 'ランタイムのバージョンの話で、コードの署名は調べない。',
        section: '/deploy-patterns/lambda-runtime/#update-modes',
      },
      {
        text: 'コード署名の設定を、Enforce に変える。',
        why: 'UntrustedArtifactOnDeployment の既定は Warn で、警告だけ。Enforce でデプロイが止まる。',
        section: '/deploy-patterns/lambda-runtime/#code-signing',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-aurora-clone-default-key',
    situation:
      'ある企業は、本番アカウントの Aurora のクラスターを、検証アカウントで毎週すばやく複製して試したい。クラスターは既定の RDS のキーで暗号化されている。AWS RAM で共有したが、クローンを作れない。',
    ask: 'どうするか。',
    options: [
      {
        text: '検証アカウントの IAM ロールに、既定のキーの kms:Decrypt を許可する。',
        why: '既定の RDS のキーは、別のアカウントと共有できない。',
        section: '/deploy-patterns/blue-green-database/#aurora-clone',
      },
      {
        text: 'カスタマーマネージドキーで暗号化し直したクラスターを復元し、キーとともに共有する。',
        why: 'スナップショットをコピーするときにキーを替え、復元したクラスターを共有する。',
        section: '/deploy-patterns/blue-green-database/#aurora-clone',
      },
      {
        text: 'RDS のブルー/グリーンデプロイのグリーンを、検証アカウントに作る。',
        why: 'ブルーとグリーンは、同じアカウントに置く。',
        section: '/deploy-patterns/rds-blue-green/#what-is-copied',
      },
      {
        text: '検証アカウントのキーを指定して、もう一度クローンを作る。',
        why: '別のキーは選べるが、元のクラスターのキーを使える必要がある。',
        section: '/deploy-patterns/blue-green-database/#aurora-clone',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-rds-promote-parameters',
    situation:
      'ある企業は、リージョンの障害で RDS for PostgreSQL のクロスリージョンリードレプリカを昇格した。書き込めるようになったが、接続数の上限などのパラメータが元のデータベースと違い、アプリケーションが失敗する。',
    ask: '次に備えて、何をしておくか。',
    options: [
      {
        text: '元の DB インスタンスで、自動バックアップの保持期間を延ばす。',
        why: '復元できる期間が延びるだけで、レプリカのパラメータは変わらない。',
        section: '/deploy-patterns/aurora-global-failover/#rds-promote',
      },
      {
        text: 'レプリカに、移す先のリージョンで作った同じ内容のパラメータグループを付けておく。',
        why: '昇格しても、レプリカに付けたパラメータグループが残る。',
        section: '/deploy-patterns/aurora-global-failover/#rds-promote',
      },
      {
        text: 'RDS のブルー/グリーンデプロイで、グリーンのパラメータを合わせておいてから昇格する。',
        why: 'クロスリージョンリードレプリカのある構成では使えない。',
        section: '/deploy-patterns/rds-blue-green/#limits',
      },
      {
        text: '昇格の代わりに、レプリカをフェイルオーバーで再起動する。',
        why: 'リードレプリカは待機系ではない。書き込むには昇格が要る。',
        section: '/deploy-patterns/aurora-global-failover/#rds-promote',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ecs-early-deferred',
    situation:
      'チャットのサービスは、ECS のローリング更新で入れ替える。利用者の接続は数時間続き、旧タスクにはタスクのスケールイン保護が付く。新しいタスクはすぐに正常になるが、旧タスクの終わりを待つ間に、2 時間で打ち切られるパイプラインが失敗する。接続は切りたくない。',
    ask: 'どう設定するか。',
    options: [
      {
        text: 'タスクのスケールイン保護を外し、旧タスクをすぐに止める。',
        why: '続いている接続が切れる。',
        section: '/deploy-patterns/ecs-capacity/#task-protection',
      },
      {
        text: 'early success criteria を有効にし、旧タスクの片付けを BLOCKING にする。',
        why: '片付けてから完了するので、待つ時間は変わらない。',
        section: '/deploy-patterns/ecs-early-success/#cleanup',
      },
      {
        text: 'early success criteria を有効にし、旧タスクの片付けを DEFERRED にする。',
        why: '新しいタスクが正常になれば完了し、旧タスクは最長 2 週間かけて片付けられる。',
        section: '/deploy-patterns/ecs-early-success/#cleanup',
      },
      {
        text: 'minimumHealthyPercent を 0% に下げ、旧タスクを先に止められるようにする。',
        why: '保護されたタスクは止まらない。保護がなければ接続が切れる。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-early-range',
    situation:
      '推論のサービスは、GPU インスタンスで 100 タスクを動かす。minimumHealthyPercent は既定の 100% のまま。最後の数タスクの容量が取れずデプロイが終わらないので、healthyPercent を 90 にしようとした。',
    ask: '先に必要な変更はどれか。',
    options: [
      {
        text: 'maximumPercent を 110% に下げる。',
        why: '同時に動かす上限を変えるだけで、healthyPercent の範囲は変わらない。',
        section: '/deploy-patterns/rolling-ecs/#task-counts',
      },
      {
        text: 'minimumHealthyPercent を 90% 以下に下げる。',
        why: 'healthyPercent に決められるのは、minimumHealthyPercent から 100 まで。',
        section: '/deploy-patterns/ecs-early-success/#healthy-percent',
      },
      {
        text: 'ヘルスチェックの猶予期間を延ばす。',
        why: '起動の途中の失敗を無視する時間で、容量待ちには効かない。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
      {
        text: '旧タスクの片付けを DEFERRED にする。',
        why: '片付けの順が変わるだけ。healthyPercent の範囲は変わらない。',
        section: '/deploy-patterns/ecs-early-success/#cleanup',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ecs-early-no-rollback',
    situation:
      'あるサービスは、サーキットブレーカーのロールバックを有効にし、healthyPercent を 50 にした early success criteria も使う。デプロイは完了したが、残り半分の新しいタスクが、依存先の接続数の上限で起動に失敗し続けている。自動では戻らなかった。',
    ask: '前のバージョンへ戻す方法はどれか。',
    options: [
      {
        text: '前のタスク定義を指定して、サービスを新しくデプロイする。',
        why: '完了した後は、サーキットブレーカーもアラームも戻さない。前のタスク定義でデプロイし直す。',
        section: '/deploy-patterns/ecs-early-success/#after-completion',
      },
      {
        text: 'stop-service-deployment で、そのデプロイをロールバックする。',
        why: '止められるのは進行中のデプロイだけ。完了したものは止められない。',
        section: '/deploy-patterns/ecs-early-success/#after-completion',
      },
      {
        text: 'サーキットブレーカーのしきい値を下げ、失敗の数に達するのを待つ。',
        why: '完了したデプロイには、サーキットブレーカーが働かない。',
        section: '/deploy-patterns/ecs-early-success/#after-completion',
      },
      {
        text: 'CloudWatch アラームをデプロイの設定に加え、ALARM にする。',
        why: 'アラームが戻すのも、デプロイが完了するまで。',
        section: '/deploy-patterns/ecs-early-success/#after-completion',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-dms-resync',
    situation:
      'ある企業は、AWS DMS（エンジン 3.6.1）で Oracle から Aurora PostgreSQL へ CDC を続けている。データ検証が毎日数十行の差を見つけ、担当者が手で直している。移行元の更新は深夜にほとんどない。',
    ask: '手間を最も減らす方法はどれか。',
    options: [
      {
        text: '毎晩、差の見つかったテーブルを全部読み込み直す。',
        why: '数十行のために、テーブルの全行を移すことになる。',
        section: '/deploy-patterns/dms-cutover/#resync',
      },
      {
        text: '移行先から移行元へ向けた検証だけのタスクを加える。',
        why: '検証だけのタスクは同じ向きに作る。見つけるだけで、直しもしない。',
        section: '/deploy-patterns/dms-cutover/#validation',
      },
      {
        text: '行のエラーの扱いを STOP_TASK に変える。',
        why: '失敗でタスクが止まるだけで、差は直らない。',
        section: '/deploy-patterns/dms-cutover/#error-handling',
      },
      {
        text: '複製のタスクで、深夜を予定にしたデータの再同期を有効にする。',
        why: '検証が見つけた差を、移行元の今の値で直す。その間は複製が止まるので、更新の少ない時間に行う。',
        section: '/deploy-patterns/dms-cutover/#resync',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-asg-ami-parameter-rollback',
    situation:
      'ある企業は、起動テンプレートの AMI を Systems Manager Parameter Store の参照にし、毎週インスタンスの更新で新しい AMI に入れ替えている。不良の AMI が出たため、次からは更新の途中に CloudWatch アラームで自動的に戻したい。',
    ask: '必要な変更はどれか。',
    options: [
      {
        text: 'デフォルトバージョンを AMI の ID で書いたものに変え、グループは $Default を参照する。',
        why: '$Default を参照するグループでは、ロールバックできない。',
        section: '/deploy-patterns/instance-refresh-rollback/#rollback',
      },
      {
        text: 'Parameter Store の参照のまま、インスタンスの更新で自動ロールバックを有効にする。',
        why: 'AMI が Parameter Store の参照だと、目的の設定を渡せず、ロールバックもできない。',
        section: '/deploy-patterns/blue-green-auto-scaling/#launch-template-version',
      },
      {
        text: 'グループを AMI の ID を書いたバージョンの番号に変え、次の更新から、新しい番号を目的の設定に渡す。',
        why: '戻り先が、Parameter Store の参照でない番号のバージョンになる。目的の設定を渡して始めた更新は戻せる。',
        section: '/deploy-patterns/blue-green-auto-scaling/#launch-template-version',
      },
      {
        text: 'Parameter Store の参照のまま、ベイク時間を長くし、その間に手で戻す。',
        why: 'ベイク時間の間でも、ロールバックの条件は同じ。',
        section: '/deploy-patterns/instance-refresh-rollback/#bake-time',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-mi-long-task',
    situation:
      'ある研究チームは、ECS マネージドインスタンスで、1 回に 30 日かかる計算を単独のタスクとして動かしている。途中の状態は保存できない。起動から 3 週間で、タスクが止められた。',
    ask: '計算を最後まで続けられる構成はどれか。',
    options: [
      {
        text: 'EC2 のイベントウィンドウを、計算の終わる日より後に関連付ける。',
        why: 'イベントウィンドウは、14 日より早めることはあっても、21 日の期限を延ばさない。',
        section: '/deploy-patterns/ecs-managed-instances/#event-windows',
      },
      {
        text: '単独のタスクを、maximumPercent が 200% のサービスに変える。',
        why: 'サービスのタスクは入れ替わる。計算は最初からになる。',
        section: '/deploy-patterns/ecs-managed-instances/#lifecycle',
      },
      {
        text: 'Auto Scaling グループのキャパシティプロバイダーで動かす。',
        why: 'ECS マネージドインスタンスは 21 日までに終了する。期限のない自分のインスタンスで動かす。',
        section: '/deploy-patterns/ecs-managed-instances/#lifecycle',
      },
      {
        text: 'キャパシティプロバイダーの scaleInAfter を、最大の値に延ばす。',
        why: '空いたインスタンスを減らすまでの時間で、ドレインの時期は変わらない。',
        section: '/deploy-patterns/ecs-managed-instances/#lifecycle',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-mi-drain-stuck',
    situation:
      'ECS マネージドインスタンスで動くサービスは、下限も上限も 100% にしてある。インスタンスの入れ替えが進まず、21 日目に全部のタスクが一度に止められた。止めずに入れ替えたい。',
    ask: 'どの設定を変えるか。',
    options: [
      {
        text: 'maximumPercent を 200% に上げる。',
        why: '下限と上限が 100% だと、1 つも止められず、1 つも起動できない。200% なら先に起動してから止める。',
        section: '/deploy-patterns/ecs-managed-instances/#lifecycle',
      },
      {
        text: 'ヘルスチェックの猶予期間を 14 日に延ばす。',
        why: '猶予期間は、起動の直後の失敗を無視する時間。ドレインは進まない。',
        section: '/deploy-patterns/rolling-ecs/#grace-period',
      },
      {
        text: 'イベントウィンドウを毎日の深夜に関連付ける。',
        why: '始まる時刻が変わるだけで、割合が 100% のままでは進まない。',
        section: '/deploy-patterns/ecs-managed-instances/#event-windows',
      },
      {
        text: 'minimumHealthyPercent を 0% に下げ、上限はそのままにする。',
        why: '入れ替えは進むが、先に止めるので停止する。',
        section: '/deploy-patterns/ecs-managed-instances/#lifecycle',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-mi-choose',
    situation:
      'ある企業は、GPU の要る推論のコンテナを ECS で動かす。インスタンスタイプは指定したいが、OS のパッチ、増減、AMI の更新を自分でしたくない。タスクは数分で終わる。',
    ask: '運用の手間が最も少ないのはどれか。',
    options: [
      {
        text: 'Fargate で動かし、CPU とメモリを最大にする。',
        why: 'Fargate ではインスタンスタイプを選べない。',
        section: '/deploy-patterns/ecs-managed-instances/#compare',
      },
      {
        text: 'Auto Scaling グループのキャパシティプロバイダーに、GPU 用の ECS 最適化 AMI を使う。',
        why: 'AMI の更新とインスタンスの入れ替えを自分で行うことになる。',
        section: '/deploy-patterns/ecs-capacity/#instance-termination',
      },
      {
        text: 'EC2 Image Builder で GPU の AMI を毎月作り、インスタンスの更新で入れ替える。',
        why: '自動にはできるが、パイプラインと AMI の保守が残る。',
        section: '/deploy-patterns/blue-green-auto-scaling/#launch-template-version',
      },
      {
        text: 'ECS マネージドインスタンスのキャパシティプロバイダーで、GPU の種類を指定する。',
        why: '種類を選べて、パッチ、増減、入れ替えは AWS が行う。',
        section: '/deploy-patterns/ecs-managed-instances/#compare',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-asg-zone-quorum',
    situation:
      '3 つのアベイラビリティーゾーンに 1 つずつノードを置くクォーラム型のデータベースを、Auto Scaling グループで動かす。1 つのゾーンの容量が足りなかったとき、代わりのノードが別のゾーンに起動し、1 つのゾーンに 2 つのノードが集まった。',
    ask: 'ゾーンごとに 1 つを保つ設定はどれか。',
    options: [
      {
        text: 'キャパシティの再調整を有効にし、代わりを先に起動させる。',
        why: 'スポットの中断に先回りする設定。ゾーンの偏りは防がない。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#capacity-rebalancing',
      },
      {
        text: 'アベイラビリティーゾーンの分散を Balanced only にする。',
        why: '起動できなくても、そのゾーンで試し続ける。別のゾーンには起動しない。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#zone-distribution',
      },
      {
        text: 'プロセスの中断で AZRebalance を止め、移し直しを防ぐ。',
        why: '偏りを直す動きが止まるだけで、別のゾーンへの起動は防がない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#suspend-processes',
      },
      {
        text: 'アベイラビリティーゾーンの分散を Balanced best effort にする。',
        why: '起動できないゾーンがあると、ほかのゾーンで起動する。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#zone-distribution',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-lambda-s3-reference',
    situation:
      'ある企業は、Lambda 関数のコードを S3ObjectStorageMode の REFERENCE で自分のバケットから参照させている。30 日より古いオブジェクトのバージョンを消すライフサイクルのルールを入れた後、しばらく更新していない関数の呼び出しが失敗し、状態は Inactive だった。',
    ask: '直し、再発を防ぐ方法はどれか。',
    options: [
      {
        text: '予約された同時実行数を増やし、関数を呼び続ける。',
        why: '同時実行の問題ではない。参照先のオブジェクトを読めないまま。',
        section: '/deploy-patterns/lambda-concurrency/#kinds',
      },
      {
        text: 'ランタイムの更新モードを Manual にし、前のランタイムに戻す。',
        why: 'ランタイムの問題ではない。コードのオブジェクトが消えている。',
        section: '/deploy-patterns/lambda-runtime/#runtime-rollback',
      },
      {
        text: '置き直して関数を更新し、使用中のバージョンをルールから外す。',
        why: '読めるようにして関数を更新すると直る。使用中のバージョンは消さない。',
        section: '/deploy-patterns/lambda-runtime/#s3-reference',
      },
      {
        text: '関数のエイリアスを、1 つ前の発行済みのバージョンに向け直す。',
        why: '前のバージョンのコードも、同じルールで消えている。',
        section: '/deploy-patterns/lambda-runtime/#s3-reference',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-codedeploy-restart',
    situation:
      'ある企業は、EC2 のアプリケーションを CodeDeploy のインプレースで更新している。起動時に Parameter Store を読むので、値を変えた後に、今のリビジョンのまま数個ずつ再起動したい。エージェントは 2.1.0。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'create-deployment の deploymentMode を RESTART にし、リビジョンを指定しない。',
        why: '最後に成功したリビジョンで、デプロイ設定に従って順に再起動する。',
        section: '/deploy-patterns/rolling-codedeploy/#restart',
      },
      {
        text: '同じリビジョンを指定し、updateOutdatedInstancesOnly を true にしてデプロイする。',
        why: '古いリビジョンのインスタンスだけが対象。今のリビジョンのものは再起動されない。',
        section: '/deploy-patterns/rolling-codedeploy/#restart',
      },
      {
        text: '中身の同じ ZIP を別のキーで S3 に置き、新しいリビジョンとしてデプロイする。',
        why: '再起動はできるが、リビジョンを作って登録する手間がかかる。',
        section: '/deploy-patterns/rolling-codedeploy/#restart',
      },
      {
        text: 'Systems Manager の Run Command で、全部のインスタンスのサービスを一度に再起動する。',
        why: '一度に全部が止まる。順に行うには、並行の数やヘルスの確認を自分で決める。',
        section: '/deploy-patterns/rolling-codedeploy/#hosts-at-once',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-eks-gitops-drift',
    situation:
      'ある企業は、3 つのアカウントの EKS クラスターを持つ。担当者が kubectl で直した変更が残り、環境ごとに違いが出ている。マニフェストは Git にある。手作業の変更を自動で戻したいが、コントローラーの更新や拡張の手間は増やしたくない。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'CodePipeline の EKS アクションで、毎晩すべてのマニフェストを適用する。',
        why: '適用の間の変更は翌晩まで残り、Git にない変更は消えない。',
        section: '/deploy-patterns/eks-gitops/#when-to-use',
      },
      {
        text: 'EKS Capabilities の Argo CD で、自動の同期と自己修復を有効にする。',
        why: 'Git との違いを見つけて戻す。Argo CD の本体は AWS が運用する。',
        section: '/deploy-patterns/eks-gitops/#sync',
      },
      {
        text: '各クラスターに Argo CD を Helm で入れ、自己修復を有効にする。',
        why: '変更は戻るが、3 つの Argo CD の更新と拡張を自分で行う。',
        section: '/deploy-patterns/eks-gitops/#sync',
      },
      {
        text: 'AWS Config のルールで、クラスターへの手作業の変更を見つけて通知する。',
        why: '通知だけで、Kubernetes のリソースは戻らない。',
        section: '/deploy-patterns/eks-gitops/#sync',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-eks-gitops-cross-account',
    situation:
      '共有サービスのアカウントの EKS クラスターで、Argo CD の機能（EKS Capabilities）を動かしている。本番のアカウントのプライベートな EKS クラスターにも、同じ Argo CD から配りたい。',
    ask: '必要な設定はどれか。',
    options: [
      {
        text: '2 つの VPC をピアリングし、本番のクラスターの API サーバーの URL を登録する。',
        why: 'ピアリングは要らない。登録には URL でなくクラスターの ARN を使う。',
        section: '/deploy-patterns/eks-gitops/#multi-cluster',
      },
      {
        text: '本番のアカウントにロールを作り、Argo CD のロールに引き受けさせる。',
        why: '追加のロールや信頼ポリシーは要らない。',
        section: '/deploy-patterns/eks-gitops/#multi-cluster',
      },
      {
        text: '本番のノードから Git リポジトリに届くように、NAT ゲートウェイを置く。',
        why: 'Git を読むのは Argo CD の機能で、ノードではない。',
        section: '/deploy-patterns/eks-gitops/#sync',
      },
      {
        text: '本番のクラスターに Argo CD のロールのアクセスエントリを作って権限を付け、ARN で登録する。',
        why: 'アクセスエントリがアカウントをまたぐ許可になる。権限は、アクセスポリシーか Kubernetes のグループで付ける。',
        section: '/deploy-patterns/eks-gitops/#multi-cluster',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-eks-gitops-break-glass',
    situation:
      'Argo CD の自動の同期と自己修復を有効にした EKS クラスターで障害が起きた。kubectl でレプリカを増やしても、数分で元に戻る。Git の変更は承認に時間がかかる。',
    ask: '復旧の間だけ手で直すには、どうするか。',
    options: [
      {
        text: '同期の時間帯（sync windows）で同期を止め、手で直し、後で Git に反映する。',
        why: '同期を止めれば戻されない。終わったら Git をそろえ、同期を再開する。',
        section: '/deploy-patterns/eks-gitops/#sync',
      },
      {
        text: 'Webhook を外し、Git を見に行く間隔が来る前に復旧を終わらせる。',
        why: 'Webhook がなくてもポーリングは続き、自己修復は Git の変化と関係なく戻す。',
        section: '/deploy-patterns/eks-gitops/#sync',
      },
      {
        text: 'プルーン（prune）を有効にし、Git にないレプリカの設定を残す。',
        why: 'プルーンは、Git から消したものをクラスターからも消す設定。',
        section: '/deploy-patterns/eks-gitops/#sync',
      },
      {
        text: 'IAM Identity Center で、担当者を EDITOR に変える。',
        why: 'Argo CD の画面の権限で、自己修復は止まらない。',
        section: '/deploy-patterns/eks-gitops/#permissions',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-log-mode-audit',
    situation:
      'ある会社は、決済の操作の記録を、ECS のコンテナの標準出力から awslogs で CloudWatch Logs に送っている。タスク定義に mode の指定はない。2026 年に、CloudWatch Logs への送信が数分できなかったとき、タスクは動き続けたが、その間の記録が一部なくなった。監査部門は、記録を残せないなら処理も止めるよう求めている。ほかのサービスの動きは変えたくない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'アカウント設定の defaultLogDriverMode を blocking にする。',
        why: 'mode を書いていない、ほかのサービスの動きも変わる。',
        section: '/deploy-patterns/ecs-task-start/#log-driver-mode',
      },
      {
        text: '決済のコンテナ定義の logConfiguration で、mode を blocking にする。',
        why: '送れない間は書き込みが止まり、処理も止まる。コンテナ定義の指定なので、ほかのサービスは変わらない。',
        section: '/deploy-patterns/ecs-task-start/#log-driver-mode',
      },
      {
        text: 'max-buffer-size を増やす。',
        why: '欠けにくくはなるが、あふれれば失われ、処理は止まらない。',
        section: '/deploy-patterns/ecs-task-start/#log-driver-mode',
      },
      {
        text: 'イベントキャプチャを有効にする。',
        why: '残るのは、タスクやサービスの状態のイベント。アプリケーションのログではない。',
        section: '/deploy-patterns/ecs-task-start/#event-capture',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ecs-stopped-task-history',
    situation:
      'ある会社の ECS のサービスでは、深夜にタスクが何度か入れ替わっている。朝に担当者がコンソールを開いても、止まったタスクも停止理由も見えない。コードを書かずに、次からは後で調べられるようにしたい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'defaultLogDriverMode を blocking にする。',
        why: 'ログの送り方の設定。タスクの停止理由は残らない。',
        section: '/deploy-patterns/ecs-task-start/#log-driver-mode',
      },
      {
        text: 'デプロイサーキットブレーカーを有効にする。',
        why: '起動の失敗でデプロイを止めて戻すもの。停止の記録は残さない。',
        section: '/deploy-patterns/rolling-ecs/#circuit-breaker',
      },
      {
        text: 'ECS のコンソールで、イベントキャプチャを有効にする。',
        why: 'タスクの状態の変化が CloudWatch Logs に残り、1 時間を過ぎても調べられる。',
        section: '/deploy-patterns/ecs-task-start/#event-capture',
      },
      {
        text: '朝に AWSSupport-TroubleshootECSTaskFailedToStart を動かす。',
        why: '起動に失敗したタスクの設定を調べるもの。見えなくなったタスクの記録は戻らない。',
        section: '/deploy-patterns/ecs-task-start/#stopped-reason',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-route53-accelerated-recovery',
    situation:
      'ある会社の災害対策の手順書は、リージョンの障害のとき、運用者が AWS CLI で Route 53 のパブリックホストゾーンのレコードを書き換えると定めている。バージニア北部の障害で書き換えができなくなることを心配している。目標復旧時間は 2 時間で、手順は変えたくない。',
    ask: '何をしておくか。',
    options: [
      {
        text: 'ホストゾーンの accelerated recovery を、今のうちに有効にする。',
        why: 'バージニア北部の障害を AWS が検知してから約 60 分で、レコードの変更を再開できる。障害の前に有効にする。',
        section: '/deploy-patterns/region-switch/#accelerated-recovery',
      },
      {
        text: '障害が起きたら、ホストゾーンの accelerated recovery を有効にする。',
        why: '切り替わりが始まった後は、有効にできない。',
        section: '/deploy-patterns/region-switch/#accelerated-recovery',
      },
      {
        text: '障害が起きたら、オレゴンで同じ名前のホストゾーンを新しく作る。',
        why: '切り替えの間は、ホストゾーンを作れない。新しいホストゾーンには、名前解決も向いていない。',
        section: '/deploy-patterns/region-switch/#accelerated-recovery',
      },
      {
        text: '何もしない。Route 53 はグローバルなので、レコードの変更も止まらない。',
        why: '障害の間も続くのは名前解決。変更はバージニア北部で処理される。',
        section: '/deploy-patterns/region-switch/#accelerated-recovery',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-lambda-durable-update',
    situation:
      'ある会社は、承認を数日待つ処理を Lambda の durable functions で動かし、関数名だけで呼んでいる。ステップの名前を整理したコードを出したところ、待っていた実行の一部が再開に失敗した。',
    ask: '次の更新から、待っている実行を壊さないためにはどうすればよいか。',
    options: [
      {
        text: '関数の非同期の再試行の回数を 2 にする。',
        why: 'durable functions の失敗した実行は、自動では再試行されない。',
        section: '/deploy-patterns/lambda-event-failures/#async',
      },
      {
        text: 'エイリアスで呼び、更新のたびにバージョンを発行して、エイリアスを向け直す。',
        why: 'バージョンの番号かエイリアスで呼ぶと、実行がバージョンのコードに固定される。',
        section: '/deploy-patterns/lambda-aliases/#durable-functions',
      },
      {
        text: 'デッドレターキューを付ける。',
        why: '失敗などで終わった実行の、元のイベントを残すもの。再開の失敗は防げない。',
        section: '/deploy-patterns/lambda-event-failures/#async',
      },
      {
        text: 'プロビジョニングされた同時実行数を付け、初期化を済ませておく。',
        why: 'コールドスタートをなくすもの。状態とコードのずれは直らない。',
        section: '/deploy-patterns/lambda-concurrency/#kinds',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-lambda-managed-instances-publish',
    situation:
      'ある会社は、量の多い Lambda 関数を Lambda マネージドインスタンスに移した。呼び出し元は関数名だけで呼んでいる。パイプラインは UpdateFunctionCode でコードを更新するが、呼び出すと前のコードが動き続ける。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '呼び出し元を $LATEST の ARN に変える。',
        why: 'マネージドインスタンスで動くのは、発行したバージョンだけ。',
        section: '/deploy-patterns/lambda-concurrency/#managed-instances',
      },
      {
        text: '実行環境の最小と最大を 0 にし、次の呼び出しで起動し直させる。',
        why: '0 にすると関数が止まり、呼ばれても自動では戻らない。',
        section: '/deploy-patterns/lambda-concurrency/#managed-instances',
      },
      {
        text: '更新の後に、$LATEST.PUBLISHED を発行し直す。',
        why: '関数名だけの呼び出しでは $LATEST.PUBLISHED が動く。publish-version に --publish-to LATEST_PUBLISHED を付けて発行し直すと、新しいコードになる。',
        section: '/deploy-patterns/lambda-concurrency/#managed-instances',
      },
      {
        text: 'プロビジョニングされた同時実行数を付け直す。',
        why: '既定の Lambda のコールドスタートをなくすもの。どのコードが動くかは変わらない。',
        section: '/deploy-patterns/lambda-concurrency/#kinds',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-asg-launch-instances',
    situation:
      'ある会社の処理基盤は、Auto Scaling グループの希望する容量を増やした後、どのゾーンで起動できたかをポーリングで調べている。容量不足が続くと、気付くまで数分かかる。グループは起動テンプレートを使い、全部がオンデマンドで、ウォームプールはない。決めたゾーンで起動できなければ、すぐ別のゾーンで試したい。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: 'LaunchInstances でゾーンを指定して起動し、返ったエラーを見て、別のゾーンで呼び直す。',
        why: '起動したインスタンス ID か失敗の理由が、その場で返る。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#launch-instances',
      },
      {
        text: 'アベイラビリティーゾーンの分散を Balanced only にする。',
        why: '起動できなくても、同じゾーンで試し続ける。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#zone-distribution',
      },
      {
        text: 'キャパシティの再調整を有効にする。',
        why: 'スポットの中断に先回りする設定。オンデマンドの起動の失敗は早く分からない。',
        section: '/deploy-patterns/auto-scaling-launch-failures/#capacity-rebalancing',
      },
      {
        text: '起動のライフサイクルフックを付け、起動の失敗を EventBridge で受ける。',
        why: 'フックが待たせるのは、起動したインスタンス。容量がなければ、フックまで進まない。',
        section: '/deploy-patterns/auto-scaling-instance-control/#lifecycle-hooks',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-ecs-instance-never-registered',
    situation:
      'ある企業は、Auto Scaling グループのキャパシティプロバイダーで ECS を動かしている。新しいプライベートサブネットを足してから、そこで起動したインスタンスはクラスターに現れず、調べる前に終了する。新しいサブネットのルートテーブルには、VPC の中への経路しかない。インターフェイスエンドポイントは使っていない。',
    ask: '直すには、どうするか。',
    options: [
      {
        text: 'マネージド終了保護を有効にし、インスタンスの終了を止める。',
        why: '守るのは、タスクの動くインスタンス。登録されないので、タスクも動かない。',
        section: '/deploy-patterns/ecs-capacity/#instance-termination',
      },
      {
        text: 'キャパシティプロバイダーのウォームアップを延ばし、登録を待つ。',
        why: '次のスケールアウトまで待つ時間。経路がなければ、待っても登録されない。',
        section: '/deploy-patterns/ecs-capacity/#ec2-shortage',
      },
      {
        text: 'ユーザーデータの ECS_CLUSTER を消し、登録先を ECS に選ばせる。',
        why: '書かないと、既定のクラスターが登録先になる。経路がないことも変わらない。',
        section: '/deploy-patterns/ecs-capacity/#instance-registration',
      },
      {
        text: 'NAT ゲートウェイへの経路を足し、ECS のエンドポイントに届くようにする。',
        why: '登録には、ECS のエンドポイントへの経路が要る。登録できなかったインスタンスは、ECS が終了できる。',
        section: '/deploy-patterns/ecs-capacity/#instance-registration',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-ecs-own-scaling-policy',
    situation:
      'ある会社は、EC2 の Auto Scaling グループをキャパシティプロバイダーにし、マネージドスケーリングで ECS を動かしている。急な増加に備え、いつも 1 割ほどの空きを持ちたい。担当者は、グループの希望する容量を CPU 使用率で増やすスケーリングポリシーを足そうとしている。',
    ask: '正しい進め方はどれか。',
    options: [
      {
        text: 'スケーリングポリシーをグループに足し、ECS が作ったポリシーを無効にする。',
        why: '希望する容量を自分のスケーリングポリシーで変えない。ECS が作ったポリシーも手で変えない。',
        section: '/deploy-patterns/ecs-capacity/#ec2-shortage',
      },
      {
        text: 'マネージドスケーリングに任せ、グループの最大サイズが自動で上がるのを待つ。',
        why: 'ECS は、グループの最小・最大のサイズを変えない。',
        section: '/deploy-patterns/ecs-capacity/#ec2-shortage',
      },
      {
        text: 'キャパシティプロバイダーの targetCapacity を 90% に下げる。',
        why: '100% 未満にすると、その分の空きを ECS が保つ。グループにポリシーを足さなくてよい。',
        section: '/deploy-patterns/ecs-capacity/#ec2-shortage',
      },
      {
        text: '同じキャパシティプロバイダーを別のクラスターにもつなぎ、空きを分け合う。',
        why: 'マネージドスケーリングが有効なら、一度に 1 つのクラスターにしかつなげない。',
        section: '/deploy-patterns/ecs-capacity/#ec2-shortage',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-region-switch-order',
    situation:
      'ある企業は、東京が使えないときに大阪へ切り替える。大阪の容量を増やし、Aurora を昇格し、DNS を移す順を守りたい。リソースは 3 つのアカウントにあり、計画した移行と障害のときで、行う手順を変える。手順の開始は、運用者が決める。',
    ask: '最小の手間で実現するには、どうするか。',
    options: [
      {
        text: 'ARC の Region switch のプランに手順を書き、ほかのアカウントのリソースはロールを引き受けて操作する。',
        why: '順番、計画した切り替えと障害時の違い、別のアカウントのリソースまで、1 つのプランで扱える。',
        section: '/deploy-patterns/region-switch/#region-switch',
      },
      {
        text: 'ARC のルーティングコントロールを 3 つのアカウントに置き、運用者が順に OFF にする。',
        why: '切り替わるのは、対応するヘルスチェックと DNS。容量とデータベースは別の手順になる。',
        section: '/deploy-patterns/route53-failover/#alarm-and-calculated',
      },
      {
        text: 'フェイルオーバーのレコードと、東京のエンドポイントのヘルスチェックで切り替える。',
        why: '自動で DNS が切り替わるだけ。開始を運用者が決められず、順番もない。',
        section: '/deploy-patterns/route53-failover/#failover-or-weighted',
      },
      {
        text: 'ホストゾーンの accelerated recovery を有効にし、大阪のレコードへ変える。',
        why: 'レコードの変更を続けるための機能。切り替えの手順は動かさない。',
        section: '/deploy-patterns/region-switch/#accelerated-recovery',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-codedeploy-termination-hook',
    situation:
      'ある企業は、CodeDeploy で Auto Scaling グループに配っている。AppSpec の ApplicationStop に、処理中の注文を書き出すスクリプトがある。デプロイのときは動くが、スケールインのときは動かず、注文が失われる。',
    ask: 'スケールインのときも同じスクリプトを動かすには、どうするか。',
    options: [
      {
        text: 'Auto Scaling グループに終了のライフサイクルフックを自分で足し、待ち時間を長くする。',
        why: '待つだけで、CodeDeploy のデプロイは始まらない。CodeDeploy のフックは、デプロイグループの設定で加える。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#scaling-during-deployment',
      },
      {
        text: 'デプロイグループの設定で、Auto Scaling グループに終了用のフックを加える。',
        why: '終了の前に終了デプロイが動き、ApplicationStop が実行される。失敗しても終了は進む。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#scaling-during-deployment',
      },
      {
        text: 'デプロイグループの起動用のフックを外し、終了のときにだけデプロイが動くようにする。',
        why: '起動用のフックは常に有効で、外せない。外れても、終了のデプロイは始まらない。',
        section: '/deploy-patterns/codedeploy-auto-scaling/#scaling-during-deployment',
      },
      {
        text: 'スクリプトを AfterInstall に移し、新しいインスタンスが入るたびに注文を書き出す。',
        why: '終了デプロイで動くのは ApplicationStop と Block の 3 つ。AfterInstall は動かない。',
        section: '/deploy-services/codedeploy-appspec/#ec2-hook-availability',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-region-switch-parent-plan',
    situation:
      'ある金融機関は、3 つのアプリケーションを東京と大阪でアクティブ/パッシブで動かし、それぞれに ARC の Region switch のプランがある。認証、決済、帳票の順に切り替えたい。訓練のたびに、手順の時刻と結果を規制当局に示す記録も要る。',
    ask: '最小の手間で実現するには、どうするか。',
    options: [
      {
        text: '部門の親プラン、その下にアプリケーションの親プラン、その下に 3 つのプランを置く 3 段の階層にし、実行のたびに PDF のレポートを S3 に出す。',
        why: '階層は、親と子の 2 段まで。3 段にはできない。',
        section: '/deploy-patterns/region-switch/#parent-plan',
      },
      {
        text: '3 つのプランを 1 つの CloudWatch アラームで同時に始め、AWS CloudTrail のログを記録として出す。',
        why: '同時に始まるので、順番を決められない。アプリケーションの間の順番は親プランに書く。',
        section: '/deploy-patterns/region-switch/#parent-plan',
      },
      {
        text: '30 分ごとのプランの検査の結果を保存し、警告がないことを記録として出す。3 つのプランは、担当者が順に始める。',
        why: '検査が見るのは、権限、リソース、容量。訓練の記録にはならない。',
        section: '/deploy-patterns/region-switch/#region-switch',
      },
      {
        text: '3 つのプランを順に動かす親プランを作り、レポートの出力先の S3 バケットを設定する。',
        why: '順番は親プランに書ける。実行のたびに、子プランの時刻と結果も含む PDF のレポートがバケットに届く。',
        section: '/deploy-patterns/region-switch/#parent-plan',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-region-switch-tested',
    situation:
      'ある企業は、ARC の Region switch のプランを作り、1 年間、警告は出ていない。監査人から、障害のときに本当に切り替わるのかを問われた。',
    ask: 'どう答え、何をするべきか。',
    options: [
      {
        text: '30 分ごとの検査に警告がないので、切り替わることは示せている。',
        why: '検査が見るのは、権限、リソース、容量。実際の切り替えは試していない。',
        section: '/deploy-patterns/region-switch/#region-switch',
      },
      {
        text: 'プランの実行は障害のリージョンに依存するので、別のリージョンにも同じプランを作る。',
        why: '実行は、障害の起きたリージョンに依存しない。',
        section: '/deploy-patterns/region-switch/#region-switch',
      },
      {
        text: '検査だけでは足りない。定期的に、実際に切り替えて試す。',
        why: 'AWS は、検査だけに頼らず、実際に試すよう推奨している。',
        section: '/deploy-patterns/region-switch/#region-switch',
      },
      {
        text: 'CloudWatch アラームで始まるように変えれば、試さなくてよい。',
        why: '始め方を変えるだけで、手順が通ることは示せない。',
        section: '/deploy-patterns/region-switch/#region-switch',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ecs-secret-deadline-exceeded',
    situation:
      'ある企業は、データベースのパスワードを Secrets Manager から受け取るタスクを、インターネットに出ないサブネットの Fargate へ移した。ECR、S3、CloudWatch Logs のエンドポイントはある。タスクは ResourceInitializationError で止まり、停止理由には、シークレットの ARN の後に context deadline exceeded とある。',
    ask: '何を直すか。',
    options: [
      {
        text: 'タスクロールに、secretsmanager:GetSecretValue を付ける。',
        why: 'シークレットを取るのはタスク実行ロール。また、時間切れの文字列があれば、権限ではなく経路の問題。',
        section: '/deploy-patterns/ecs-task-start/#roles',
      },
      {
        text: 'Secrets Manager のインターフェイスエンドポイントを作り、タスクからの 443 番を許可する。',
        why: 'シークレットの ARN の後の context deadline exceeded は、Secrets Manager への経路がないことを示す。',
        section: '/deploy-patterns/ecs-task-start/#resource-initialization',
      },
      {
        text: 'タスク定義の awslogs-group に書いたロググループを作る。',
        why: 'ロググループがないときの文は failed to initialize logging driver。',
        section: '/deploy-patterns/ecs-task-start/#resource-initialization',
      },
      {
        text: 'タスク定義に書いたシークレットの ARN を、正しいものに直す。',
        why: 'ARN と実行ロールを疑うのは、時間切れや接続の失敗を表す文字列がないとき。',
        section: '/deploy-patterns/ecs-task-start/#resource-initialization',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-dms-target-keys',
    situation:
      'ある企業は、履歴テーブルを AWS DMS の全ロードと CDC で RDS for MySQL へ移す。移行先のテーブルは手で作り、主キーも一意インデックスも付けていない。準備モードは TRUNCATE_BEFORE_LOAD。予行では、一部の行が重複し、CDC の適用も遅れ続けた。',
    ask: '2 つの問題の両方に効く変更はどれか。',
    options: [
      {
        text: '準備モードを DO_NOTHING に変える。',
        why: '今ある行を残すだけで、主キーも一意インデックスも作られない。',
        section: '/deploy-patterns/dms-cutover/#target-preparation',
      },
      {
        text: 'データ検証を有効にし、重複した行を見つけて消す。',
        why: '主キーも一意インデックスもないテーブルは検証できない。',
        section: '/deploy-patterns/dms-cutover/#validation',
      },
      {
        text: '移行先のテーブルに、主キーか一意インデックスを作る。',
        why: '重複を防ぎ、更新のたびにテーブル全体を読むこともなくなる。',
        section: '/deploy-patterns/dms-cutover/#target-preparation',
      },
      {
        text: 'レプリケーションインスタンスを、マルチ AZ にする。',
        why: 'インスタンスの障害への備え。適用は遅くなることがある。',
        section: '/deploy-patterns/dms-cutover/#resilience',
      },
    ],
    answer: 2,
  },
];
