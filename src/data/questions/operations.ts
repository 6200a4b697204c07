import type {Question} from './types';

export const operations: readonly Question[] = [
  {
    id: 'q-ssm-tools-db-and-nodes',
    situation:
      'ある会社は、夜間に開発用の RDS インスタンスを止め、朝に起動したい。RDS にはログインも SSM Agent の導入もできない。処理の間に失敗したら、後の手順を止める必要がある。',
    ask: 'どの機能を使うべきか。',
    options: [
      {
        text: 'Run Command で RDS を対象に AWS-RunShellScript を動かす。',
        why: 'Run Command はマネージドノードの中でコマンドを動かす。SSM Agent のない RDS は対象にできない。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: 'Automation のランブックを EventBridge の予定で動かす。',
        why: 'Automation は AWS の API を呼ぶので、SSM Agent のない RDS を扱える。手順の順番と失敗時の中止も書ける。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: 'State Manager の関連付けにコマンドドキュメントを指定する。',
        why: 'コマンドドキュメントはノードの中で動く。RDS はマネージドノードにならない。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: 'OpsCenter で毎晩 OpsItem を作り、関連付けたランブックに自動で対処させる。',
        why: 'OpsItem は問題の記録。ランブックは人が選んで動かすもので、自動では動かない。',
        section: '/operations/opscenter/#runbook',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-ssm-tools-drift',
    situation:
      'ある会社では、Auto Scaling で増減する数百のインスタンスに、セキュリティエージェントが入っていて動いていることを保ちたい。利用者が止めても、次の確認で元に戻し、準拠の状況を監査に報告する。',
    ask: '運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: 'EventBridge の予定で毎朝、タグを対象に Run Command を全インスタンスへ送る。',
        why: '送った後に増えたノードには次の朝まで届かず、準拠の報告もない。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: '毎晩のメンテナンスウィンドウで、入っていなければ入れる Run Command を動かす。',
        why: '増えたノードは次の時間帯まで待つ。準拠の報告もない。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: 'State Manager の関連付けでエージェントの状態を定義する。',
        why: '増えたノードに自動で適用し、予定に沿って適用し直し、準拠を報告する。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: 'Session Manager で各インスタンスに入って確かめる。',
        why: 'ノードごとの対話操作で、数百のインスタンスを保ち続ける方法にならない。',
        section: '/operations/#how-to-choose',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-ssm-tools-window',
    situation:
      'ある会社は、毎週日曜の 1 時から 4 時間の間だけ、1 つのアカウントのサーバーで、ログの退避と再起動をこの順で行いたい。時間帯の外で新しい作業が始まってはならない。',
    ask: 'どの組み合わせが要件に合うか。',
    options: [
      {
        text: 'メンテナンスウィンドウに優先順位の違う 2 つの Run Command タスクを登録する。',
        why: '時間帯を限り、優先順位で順番を決められる。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: 'State Manager の関連付けを 2 つ作り、退避と再起動を毎時間適用する。',
        why: '毎時間の適用は、時間帯の外でも動く。2 つの関連付けの順番も決められない。',
        section: '/operations/#run-command-automation-state-manager',
      },
      {
        text: 'OpsItem に手順を書き、日曜の 1 時に担当者がランブックを選んで動かす。',
        why: '人が動かすことになり、時間帯に自動では動かない。',
        section: '/operations/opscenter/#runbook',
      },
      {
        text: 'Patch now で日曜の 1 時に再起動を予約し、その前に担当者がログを退避する。',
        why: 'Patch now は 1 回だけその場で動かす操作で、毎週の予定にもログの退避にも使えない。',
        section: '/operations/patch-operations/#patching-methods',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-managed-node-dhmc-ignored',
    situation:
      'ある会社は、アカウントで DHMC を有効にした。すべての EC2 は IMDSv2 で、SSM Agent も新しい。ところが一部のインスタンスでは、DHMC のロールに足した権限が使われない。これらには、別の目的のインスタンスプロファイルが付いている。',
    ask: '何をすべきか。',
    options: [
      {
        text: 'インスタンスを IMDSv1 に戻し、メタデータから DHMC のロールを読めるようにする。',
        why: 'DHMC は IMDSv1 に対応しない。戻すと対象から外れる。',
        section: '/operations/systems-manager/#default-host-management',
      },
      {
        text: 'プロファイルのポリシーから ssm:UpdateInstanceInformation の許可を外す。',
        why: 'この許可があるとプロファイルが先に使われ、DHMC の権限は使われない。',
        section: '/operations/systems-manager/#default-host-management',
      },
      {
        text: 'インスタンスプロファイルを外さずに、ハイブリッドアクティベーションで登録し直して mi- の ID にする。',
        why: 'ハイブリッドアクティベーションは EC2 以外のマシンの登録に使う。',
        section: '/operations/systems-manager/#when-to-use',
      },
      {
        text: 'ノードのセキュリティグループで、Systems Manager からの 443 番のインバウンドを許可する。',
        why: '接続は SSM Agent から始まるので、ノードのインバウンドは関係ない。',
        section: '/operations/systems-manager/#network',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-managed-node-inbound',
    situation:
      'ある会社のセキュリティ部門は、Systems Manager で管理するために EC2 のセキュリティグループへインバウンドの規則を足すことを禁じた。インスタンスは NAT ゲートウェイでインターネットに出られる。',
    ask: '管理対象にするために、何が必要か。',
    options: [
      {
        text: 'インバウンドの 22 番を、管理用のサブネットにだけ開ける。',
        why: '接続は SSM Agent から始まる。管理用のサブネットからでも、インバウンドの許可は要らない。',
        section: '/operations/systems-manager/#network',
      },
      {
        text: 'インバウンドの 443 番を Systems Manager の IP アドレスから開ける。',
        why: '接続は SSM Agent から始まる。インバウンドは要らない。',
        section: '/operations/systems-manager/#network',
      },
      {
        text: '443 番のアウトバウンド、SSM Agent、権限をそろえる。',
        why: 'SSM Agent がアウトバウンドで接続するので、インバウンドの規則を足さずに管理対象になる。',
        section: '/operations/systems-manager/#requirements',
      },
      {
        text: '各インスタンスに Elastic IP アドレスを付ける。',
        why: 'NAT で外へ出られれば、パブリック IP アドレスは要らない。',
        section: '/operations/systems-manager/#network',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-managed-node-log-permission',
    situation:
      'ある会社は EC2 に AmazonSSMManagedInstanceCore だけを付けたロールを使い、Run Command と Session Manager は動いている。ログを S3 に残す設定をしたが、ログが届かない。',
    ask: '原因はどれか。',
    options: [
      {
        text: 'ノードのロールに、S3 への書き込みの許可がない。',
        why: 'AmazonSSMManagedInstanceCore は、ログに使う S3、CloudWatch Logs、KMS の許可を含まない。ノードのロールに足す。',
        section: '/operations/systems-manager/#permissions',
      },
      {
        text: 'セッションやコマンドを始める人の IAM に、S3 への書き込みの許可がない。',
        why: '書き込むのはノードで、操作する人の権限ではない。',
        section: '/operations/session-manager-access/#log-permissions',
      },
      {
        text: 'SSM Agent が止まっていて、ログを送る処理が動いていない。',
        why: '動いていなければ、Run Command も Session Manager も使えない。',
        section: '/operations/systems-manager/#requirements',
      },
      {
        text: 'アカウントとリージョンで DHMC を有効にしていないので、既定のロールが使われない。',
        why: 'プロファイルで権限を渡しているので、DHMC は要らない。',
        section: '/operations/systems-manager/#policy-setup',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-managed-node-future-accounts',
    situation:
      'ある会社は AWS Organizations に 60 のアカウントを持ち、毎月増える。すべての EC2（IMDSv2、SSM Agent 入り）を、インスタンスプロファイルを付けて回らずに管理対象にしたい。',
    ask: '運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: 'アカウントごとにコンソールで DHMC を有効にする。',
        why: 'アカウントとリージョンのたびに手作業になり、増えたアカウントを漏らす。',
        section: '/operations/systems-manager/#default-host-management',
      },
      {
        text: '全インスタンスにハイブリッドアクティベーションを使う。',
        why: 'EC2 以外のための手順で、インスタンスごとの作業になる。',
        section: '/operations/hybrid-nodes/#when-to-use',
      },
      {
        text: 'インスタンスに Elastic IP アドレスを付けて公開エンドポイントへつなぐ。',
        why: '経路を変えるだけで、権限は渡らない。',
        section: '/operations/systems-manager/#requirements',
      },
      {
        text: 'Quick Setup で DHMC を組織全体に有効にする。',
        why: '管理アカウントの 1 つの設定で、組織のアカウントとリージョンに広がる。',
        section: '/operations/organization-setup/#dhmc-organization',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-endpoints-patch-fails',
    situation:
      'ある会社の EC2 はインターネットに出られないサブネットにあり、ssm と ssmmessages のインターフェイスエンドポイントで Session Manager を使えている。Patch Manager の実行だけが、スナップショットを取れずに失敗する。',
    ask: '何を加えるべきか。',
    options: [
      {
        text: 'kms のインターフェイスエンドポイントと、ノードのロールの kms:Decrypt の許可',
        why: 'セッションの暗号化などに使う。パッチのスナップショットの取得には関係しない。',
        section: '/operations/managed-node-network/#endpoints-by-feature',
      },
      {
        text: 'S3 のエンドポイントと、AWS が管理するパッチ用バケットへのノードのロールの許可',
        why: 'スナップショットとスクリプトは AWS の S3 バケットにあり、エンドポイントを使うときは明示の許可が要る。',
        section: '/operations/managed-node-network/#aws-managed-buckets',
      },
      {
        text: 'ec2messages のインターフェイスエンドポイントと、ノードのセキュリティグループの 443 番',
        why: '新しい SSM Agent は ssmmessages を使う。パッチのモジュールは S3 から取る。',
        section: '/operations/managed-node-network/#endpoints-by-feature',
      },
      {
        text: 'ノードのセキュリティグループの 443 番インバウンド',
        why: '接続はノードから始まるので、ノードのインバウンドは要らない。',
        section: '/operations/systems-manager/#network',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-endpoints-not-registered',
    situation:
      'ある会社は、閉じた VPC に ssm と ssmmessages のインターフェイスエンドポイントを作った。インスタンスには正しいロールがあり、SSM Agent も動いているが、マネージドノードに表示されない。ノードのセキュリティグループは、すべてのアウトバウンドを許可している。',
    ask: '最初に確かめるべきことはどれか。',
    options: [
      {
        text: 'ノードのセキュリティグループが、管理用のサブネットからの 22 番インバウンドを許可しているか。',
        why: '接続は SSM Agent から始まる。ノードのインバウンドの許可は要らない。',
        section: '/operations/systems-manager/#network',
      },
      {
        text: 'VPC にインターネットゲートウェイがあり、ルートテーブルに 0.0.0.0/0 への経路があるか。',
        why: 'PrivateLink ならインターネットゲートウェイは要らない。',
        section: '/operations/managed-node-network/#endpoints-by-feature',
      },
      {
        text: 'ハイブリッドアクティベーションの期限と、登録できるノード数が残っているか。',
        why: 'EC2 の登録にアクティベーションは使わない。',
        section: '/operations/managed-node-network/#node-not-listed',
      },
      {
        text: 'エンドポイントのセキュリティグループが、443 番のインバウンドを許可しているか。',
        why: 'ノードのサブネットからの 443 番を許可しないと、エンドポイントがあっても届かない。',
        section: '/operations/managed-node-network/#endpoint-security-group',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-endpoints-peering',
    situation:
      'ある会社は、共有 VPC にエンドポイントを集め、ほかの VPC から VPC ピアリングで使わせたい。対象は ssm と ssmmessages のインターフェイスエンドポイントと、S3 のゲートウェイエンドポイント。',
    ask: '正しい設計はどれか。',
    options: [
      {
        text: 'どちらもピアリングの先から使えるので、共有 VPC だけに置く。',
        why: 'ゲートウェイエンドポイントは VPC の外へ延ばせない。',
        section: '/operations/managed-node-network/#endpoint-security-group',
      },
      {
        text: 'どちらもピアリングの先から使えないので、各 VPC に置く。',
        why: 'インターフェイスエンドポイントは、ピアリングの先からも使える。',
        section: '/operations/managed-node-network/#endpoint-security-group',
      },
      {
        text: 'インターフェイスエンドポイントは共有し、S3 のゲートウェイは各 VPC に作る。',
        why: 'インターフェイスはピアリングで使え、ゲートウェイは VPC の中だけで使えるため。',
        section: '/operations/managed-node-network/#endpoint-security-group',
      },
      {
        text: 'S3 のゲートウェイエンドポイントを共有し、インターフェイスエンドポイントは各 VPC に作る。',
        why: '逆になっている。ピアリングの先から使えるのはインターフェイスの方。',
        section: '/operations/managed-node-network/#endpoint-security-group',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-hybrid-activation-expired',
    situation:
      'ある会社は、期限 30 日のハイブリッドアクティベーションで、オンプレミスの 200 ノードを登録した。31 日目に、登録したノードの管理が止まるのではないかと心配している。新しい 10 ノードも足す予定。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '期限を 30 日延ばした新しいアクティベーションで、210 ノードをすべて登録し直す。',
        why: '期限は登録できる期間で、登録済みのノードには影響しない。',
        section: '/operations/hybrid-nodes/#hybrid-activation',
      },
      {
        text: '200 ノードはそのままにし、10 ノードのために新しいアクティベーションを作る。',
        why: '期限が切れても登録済みのノードは使える。新しい登録にだけ、新しいアクティベーションが要る。',
        section: '/operations/hybrid-nodes/#hybrid-activation',
      },
      {
        text: 'アドバンストインスタンス層を有効にして、210 ノードの登録の期限をなくす。',
        why: 'この層は廃止された。期限とも関係がない。',
        section: '/operations/hybrid-nodes/#cost',
      },
      {
        text: '登録した 200 ノードを DHMC に切り替え、アクティベーションを使わない。',
        why: 'DHMC は EC2 だけに使える。',
        section: '/operations/systems-manager/#when-to-use',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-hybrid-azure-scale',
    situation:
      'ある会社は、Azure の 500 の仮想マシンも Systems Manager で管理したい。仮想マシンは毎日増減し、1 つずつログインしての作業はできない。',
    ask: 'どの方法が最も手間が少ないか。',
    options: [
      {
        text: 'ハイブリッドアクティベーションを作り、仮想マシンごとにコードと ID を指定して SSM Agent を入れる。',
        why: '仮想マシンごとの作業になり、増減に追いつけない。',
        section: '/operations/hybrid-nodes/#onboarding-methods',
      },
      {
        text: '仮想マシンを IoT Greengrass のコアデバイスとして登録し、まとめて管理する。',
        why: 'エッジデバイス向けの方法で、Azure の仮想マシンをまとめて登録するものではない。',
        section: '/operations/hybrid-nodes/#onboarding-methods',
      },
      {
        text: 'AWS Config のコネクターと Systems Manager の Cloud Connector を作る。',
        why: '仮想マシンを見つけて SSM Agent を入れ、増えたものも自動で登録する。',
        section: '/operations/hybrid-nodes/#cloud-connector',
      },
      {
        text: '仮想マシンに AmazonSSMManagedInstanceCore 付きのインスタンスプロファイルを付ける。',
        why: 'インスタンスプロファイルは EC2 の仕組みで、Azure では使えない。',
        section: '/operations/hybrid-nodes/#when-to-use',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-hybrid-session-cost',
    situation:
      'ある会社は、オンプレミスの 1,500 のサーバーを登録し、Session Manager で保守したい。2026 年 11 月の時点の料金を見積もる。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '1,000 ノードを超えるので、アドバンストインスタンス層を有効にする必要がある。',
        why: '層と 1,000 ノードの上限は 2026 年 6 月 30 日になくなった。',
        section: '/operations/hybrid-nodes/#cost',
      },
      {
        text: 'オンプレミスのサーバーでは Session Manager を使えない。',
        why: '登録すれば使える。',
        section: '/operations/hybrid-nodes/#cost',
      },
      {
        text: 'EC2 のノードと同じで、Session Manager に追加料金はかからない。',
        why: '従量課金の対象は EC2 以外のノード。',
        section: '/operations/hybrid-nodes/#cost',
      },
      {
        text: '層の有効化は要らず、Session Manager を使った分の料金になる。',
        why: '2026 年 9 月 30 日から、EC2 以外のノードでは従量課金になった。',
        section: '/operations/hybrid-nodes/#cost',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-org-patch-account',
    situation:
      'ある会社の運用チームは、Systems Manager の委任管理者のアカウントで作業している。組織の全アカウントに届くパッチポリシーを作ろうとしたが、作れなかった。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '組織の管理アカウントで、Quick Setup のパッチポリシーを作る。',
        why: '組織のパッチポリシーは管理アカウントからだけ作れる。',
        section: '/operations/organization-setup/#cross-account-map',
      },
      {
        text: 'Systems Manager の委任管理者を、もう 1 つ登録する。',
        why: 'Systems Manager の委任管理者は 1 アカウントだけで、増やしても作れない。',
        section: '/operations/organization-setup/#delegated-administrator',
      },
      {
        text: '委任管理者のメンテナンスウィンドウで、全アカウントを対象にする。',
        why: 'メンテナンスウィンドウの対象は 1 アカウント・1 リージョンまで。',
        section: '/operations/organization-setup/#cross-account-map',
      },
      {
        text: 'パッチグループのタグを、全アカウントのノードに付ける。',
        why: 'タグはノードとベースラインを結び付けるだけで、実行も範囲も決めない。',
        section: '/operations/patch-manager/#baseline-group-policy',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-org-home-region',
    situation:
      'ある会社は、組織で統合コンソールを有効にしようとしている。IAM Identity Center は東京リージョンで使っている。一部のアカウントは対象から外したいと考えている。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'ホームリージョンは後から自由に変えられ、アカウントも除外できる。',
        why: 'ホームリージョンは後から変えられない。アカウントの除外もできない。',
        section: '/operations/organization-setup/#unified-console',
      },
      {
        text: 'どこをホームにしても、全リージョンが自動で対象になる。',
        why: 'リージョンは、対応しているものから選ぶ。',
        section: '/operations/organization-setup/#unified-console',
      },
      {
        text: '統合コンソールは 1 アカウント用なので、アカウントごとに有効にする。',
        why: '組織でも 1 アカウントでも使える。',
        section: '/operations/systems-manager/#organization-and-multicloud',
      },
      {
        text: 'ホームリージョンは東京にする。すべてのアカウントが入り、除外はできない。',
        why: 'Identity Center を使う組織は同じリージョンをホームにする。組織の全アカウントが対象になる。',
        section: '/operations/organization-setup/#unified-console',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-org-osaka',
    situation:
      'ある会社は、東京と大阪のリージョンで EC2 を動かしている。Quick Setup のパッチポリシーを組織全体に作ったが、大阪のインスタンスにパッチが当たらない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'パッチポリシーの対象を「すべてのマネージドノード」に変える。',
        why: '対象のノードの選び方ではなく、リージョンが対応していない。',
        section: '/operations/patch-policy-setup/#where-it-applies',
      },
      {
        text: '大阪のインスタンスに PatchGroup のタグを付け、その値をパッチポリシーの対象に加える。',
        why: 'パッチポリシーはパッチグループを使わない。',
        section: '/operations/patch-manager/#patch-policy',
      },
      {
        text: '大阪を Quick Setup のホームリージョンにして、パッチポリシーを作り直す。',
        why: 'Quick Setup の全種類を使えるリージョンに大阪は含まれない。',
        section: '/operations/organization-setup/#quick-setup',
      },
      {
        text: '大阪では、メンテナンスウィンドウで AWS-RunPatchBaseline を動かす。',
        why: '大阪はパッチポリシーの対象外なので、ほかの方法で当てる。',
        section: '/operations/organization-setup/#when-to-use',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-inventory-many-accounts',
    situation:
      'ある会社は、40 アカウント・4 リージョンの EC2 について、特定のライブラリの脆弱なバージョンが入っているものを、1 つの SQL で調べたい。',
    ask: 'どの方法が要件に合うか。',
    options: [
      {
        text: '各アカウントとリージョンで Run Command を動かし、S3 に出した結果を手で集めて表にする。',
        why: 'アカウントとリージョンごとの手作業になり、SQL で調べられない。',
        section: '/operations/inventory-and-compliance/#inventory',
      },
      {
        text: 'AWS Config のアグリゲーターで全アカウントの EC2 の設定を集め、高度なクエリで問い合わせる。',
        why: 'Config は AWS リソースの設定を記録する。ノードの中のソフトウェアは Inventory で集める。',
        section: '/operations/inventory-and-compliance/#when-to-use',
      },
      {
        text: 'Inventory をリソースデータ同期で S3 に集め、Athena で問い合わせる。',
        why: 'アカウントとリージョンのインベントリを集約し、SQL で調べられる。',
        section: '/operations/inventory-and-compliance/#resource-data-sync',
      },
      {
        text: 'Fleet Manager で各アカウントのノードを開き、入っているライブラリを画面で調べる。',
        why: 'ノードごとの操作になり、SQL で調べられない。',
        section: '/operations/inventory-and-compliance/#fleet-manager',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-inventory-agent-distribution',
    situation:
      'ある会社は、サードパーティの監視エージェントを全 EC2 に入れ、Auto Scaling で起動するインスタンスにも自動で入れたい。OS は Linux と Windows が混ざっている。',
    ask: 'どの方法が最も手間が少ないか。',
    options: [
      {
        text: 'Distributor のパッケージを State Manager の関連付けで配る。',
        why: 'OS ごとの ZIP を 1 つのパッケージにまとめ、新しく起動したノードにも自動で入れられる。',
        section: '/operations/inventory-and-compliance/#distributor',
      },
      {
        text: 'Distributor のパッケージを OS ごとに分け、Run Command で全インスタンスに配る。',
        why: 'Run Command は 1 回だけで、後から起動したノードには入らない。パッケージも OS ごとに分けなくてよい。',
        section: '/operations/inventory-and-compliance/#distributor',
      },
      {
        text: 'Inventory のカスタムインベントリに、エージェントの ZIP を登録して配る。',
        why: 'Inventory は情報を集めるだけで、ソフトウェアを入れない。',
        section: '/operations/inventory-and-compliance/#inventory',
      },
      {
        text: 'Compliance で、エージェントのない非準拠のノードを自動で直す設定にする。',
        why: 'Compliance は状態を示すだけで、直すのは別の機能。',
        section: '/operations/inventory-and-compliance/#compliance',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-inventory-compliance-history',
    situation:
      'ある会社の監査人は、過去 6 か月のパッチと関連付けの準拠が、いつ変わったかを求めた。運用チームは今の状態を Compliance の画面で見ている。',
    ask: '履歴を見るために使うものはどれか。',
    options: [
      {
        text: 'AWS Config',
        why: 'パッチと関連付けの準拠の履歴と変更は、AWS Config で見る。',
        section: '/operations/inventory-and-compliance/#compliance',
      },
      {
        text: 'Fleet Manager',
        why: 'ノードを画面から操作する機能で、準拠の履歴は持たない。',
        section: '/operations/inventory-and-compliance/#fleet-manager',
      },
      {
        text: 'Session Manager のログ',
        why: 'セッションで打ったコマンドの記録で、準拠は分からない。',
        section: '/operations/session-manager/#command-history',
      },
      {
        text: 'OpsCenter',
        why: '運用上の問題の記録で、準拠の履歴ではない。',
        section: '/operations/opscenter/#opsitems',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-session-rds-forward',
    situation:
      'ある会社の開発者は、プライベートサブネットの RDS for MySQL に、自分の PC のデータベースクライアントからつなぎたい。踏み台も VPN も使わず、インバウンドのポートも開けたくない。VPC には Systems Manager で管理している EC2 がある。',
    ask: 'どの方法が要件に合うか。',
    options: [
      {
        text: 'RDS に SSM Agent を入れてマネージドノードにし、Session Manager で接続する。',
        why: 'RDS に SSM Agent は入れられない。リモートホストは管理対象でなくてよい。',
        section: '/operations/session-manager/#port-forwarding',
      },
      {
        text: 'EC2 を経由して、リモートホストへのポートフォワーディングのセッションを始める。',
        why: 'ノードの先にある RDS のポートを、自分の PC のポートにつなげる。',
        section: '/operations/session-manager/#port-forwarding',
      },
      {
        text: 'RDS をパブリックアクセス可能にし、セキュリティグループで絞る。',
        why: 'インバウンドのポートを開けることになり、要件に反する。',
        section: '/operations/session-manager/#no-ssh',
      },
      {
        text: 'EC2 に Elastic IP アドレスと SSH のポートを開けて踏み台にする。',
        why: '踏み台とインバウンドのポートが必要になる。',
        section: '/operations/session-manager/#no-ssh',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-session-audit-content',
    situation:
      'ある金融の会社は、サーバーの操作をすべて記録しなければならない。Session Manager を使い、シェルのログは CloudWatch Logs に送っている。監査で、SSH 経由とポートフォワーディングのセッションの内容が残っていないと指摘された。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'CloudTrail のデータイベントを有効にして内容を記録する。',
        why: 'CloudTrail は API の呼び出しを記録する。打ったコマンドの内容は残らない。',
        section: '/operations/session-manager/#command-history',
      },
      {
        text: 'KMS キーの暗号化を有効にして、復号した内容を残す。',
        why: '暗号化を重ねるだけで、記録できる範囲は変わらない。',
        section: '/operations/session-manager/#encryption',
      },
      {
        text: 'IAM でシェルのセッションだけを許可し、SSH 経由とポートフォワーディングを拒否する。',
        why: 'SSH 経由とポートフォワーディングはトンネルになるだけで、内容を記録できない。使わせないようにする。',
        section: '/operations/session-manager/#command-history',
      },
      {
        text: 'SSM Agent を最新にして、SSH 経由の内容もノードのロールで S3 に送る。',
        why: 'どのバージョンでも、SSH 経由の内容は記録できない。',
        section: '/operations/session-manager/#command-history',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-session-jit-cross-account',
    situation:
      'ある会社は、運用者が常に本番へ接続できる状態をやめ、承認を通した期限つきの接続にしたい。ジャストインタイムのノードアクセスを有効にし、承認ポリシーを作ったが、運用者は今も承認なしで接続できている。',
    ask: '何が足りないか。',
    options: [
      {
        text: '手動の承認ポリシーを、もう 1 つ増やす。',
        why: '手動承認のポリシーが重なると衝突する。承認なしの接続は止まらない。',
        section: '/operations/session-manager/#just-in-time-access',
      },
      {
        text: '接続の対象にするリージョンで、アドバンストインスタンス層を有効にする。',
        why: '廃止された区分で、接続の承認とは関係がない。',
        section: '/operations/hybrid-nodes/#cost',
      },
      {
        text: 'ノードのセキュリティグループで、22 番と 443 番のインバウンドを消す。',
        why: 'Session Manager はインバウンドを使わないので、接続は止まらない。',
        section: '/operations/session-manager/#no-ssh',
      },
      {
        text: '運用者の IAM から、これまでの ssm:StartSession の許可を外す。',
        why: '許可が残っていると、従来のセッションで承認なしに入れる。',
        section: '/operations/session-manager/#just-in-time-access',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-session-tag-access',
    situation:
      'ある会社は、開発者には Env=dev のタグが付いた EC2 だけに Session Manager で接続させたい。インスタンスは毎日入れ替わる。',
    ask: 'どの方法が要件に合うか。',
    options: [
      {
        text: 'ssm:StartSession の許可に ssm:resourceTag/Env の条件を付ける。',
        why: 'タグの条件なら、入れ替わったインスタンスにもそのまま効く。',
        section: '/operations/session-manager-access/#node-tags',
      },
      {
        text: 'ssm:StartSession の Resource に、開発用のインスタンスの ID を並べる。',
        why: '毎日入れ替わるので、ポリシーを直し続けることになる。',
        section: '/operations/session-manager-access/#node-tags',
      },
      {
        text: '開発者の IP アドレスだけを、Env=dev のインスタンスのセキュリティグループで許可する。',
        why: 'Session Manager はインバウンドを使わないので、セキュリティグループでは絞れない。',
        section: '/operations/session-manager/#no-ssh',
      },
      {
        text: 'Run As を有効にし、開発者のセッションの OS ユーザーを dev にする。',
        why: 'どの OS ユーザーで動かすかの設定で、接続先は絞れない。',
        section: '/operations/session-manager-access/#run-as',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-session-run-as-fail',
    situation:
      'ある会社は Run As を有効にし、運用者のロールに SSMSessionRunAs=opsuser のタグを付けた。新しいインスタンスに接続すると失敗する。ほかのインスタンスでは接続できる。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'そのインスタンスで、ssm-user の sudo 権限が外れている。',
        why: 'Run As を有効にすると ssm-user は使われない。',
        section: '/operations/session-manager-access/#run-as',
      },
      {
        text: 'そのインスタンスの OS に opsuser がない。',
        why: '指定した OS ユーザーがいないと接続は失敗し、ssm-user には戻らない。',
        section: '/operations/session-manager-access/#run-as',
      },
      {
        text: '運用者のロールに、ログを S3 へ書き込む権限がない。',
        why: 'ログの書き込みはノードの権限で、接続の失敗とは別。',
        section: '/operations/session-manager-access/#log-permissions',
      },
      {
        text: 'アイドルタイムアウトが 1 分と短く、接続の途中で切れる。',
        why: '操作がないときの切断の設定で、接続の開始は妨げない。',
        section: '/operations/session-manager-access/#session-timeout',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-session-kms-fail',
    situation:
      'ある会社は、Session Manager の設定で KMS キーによる暗号化を有効にした。運用者のロールにはキーを使う許可を付けたが、すべての接続が失敗する。',
    ask: '何を直すべきか。',
    options: [
      {
        text: 'ログを送る S3 バケットにも、同じ KMS キーでの既定の暗号化を設定する。',
        why: 'セッションの暗号化とログの保管は別の設定。',
        section: '/operations/session-manager-access/#log-permissions',
      },
      {
        text: 'CloudTrail の証跡も、同じ KMS キーで暗号化する。',
        why: '証跡の暗号化は別の設定で、接続には関係がない。',
        section: '/operations/session-manager/#command-history',
      },
      {
        text: 'ノードのロールにも、そのキーの kms:Decrypt を許可する。',
        why: 'キーを使う許可は、接続する人とノードの両方に要る。',
        section: '/operations/session-manager-access/#who-needs-what',
      },
      {
        text: 'キーを作り直し、接続する人とノードで別々に持つ非対称キーにする。',
        why: '使うのは対称キー。非対称キーは使えない。',
        section: '/operations/session-manager/#encryption',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-run-command-error-threshold',
    situation:
      'ある会社は、200 の EC2 インスタンスの設定を Run Command で変える。失敗したインスタンスを 2 つ以上出してはならない。同時実行数 20、エラーの上限 0 で動かしたところ、7 つのインスタンスで失敗した。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'エラーの上限を、0 から割合の 1% に変える。',
        why: '割合にしても、動いている分の失敗は止まらない。',
        section: '/operations/run-command/#rate-control',
      },
      {
        text: '同時実行数を 1 にし、1 ノードずつ進める。',
        why: '止まるのは新しいノードへの送信だけなので、1 つずつ進めれば、失敗は上限で止まる。',
        section: '/operations/run-command/#rate-control',
      },
      {
        text: '実行のタイムアウトを短くし、早く打ち切る。',
        why: '届くまでと終わるまでの時間の設定で、失敗の広がりは止まらない。',
        section: '/operations/run-command-results/#timeouts',
      },
      {
        text: '対象を、ノードのリソースグループで指定する。',
        why: '対象の選び方を変えても、同時に動く数は変わらない。',
        section: '/operations/run-command/#targets',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-run-command-share-document',
    situation:
      'ある会社は、東京リージョンで作ったコマンドドキュメントを、別のアカウントの東京とシンガポールのノードで使わせたい。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '一度共有すれば、相手のアカウントのどのリージョンでも使える。',
        why: '共有で使えるのは、同じリージョンだけ。',
        section: '/operations/run-command/#custom-document',
      },
      {
        text: 'ドキュメントはほかのアカウントに共有できない。',
        why: '同じリージョンなら共有できる。',
        section: '/operations/run-command/#custom-document',
      },
      {
        text: '東京は共有で使えるが、シンガポールには別にドキュメントを作って共有する。',
        why: 'リージョンをまたぐ共有はできないので、リージョンごとに用意する。',
        section: '/operations/run-command/#custom-document',
      },
      {
        text: 'ドキュメントを公開にすれば、相手のどのリージョンでも使える。',
        why: '公開の共有でもリージョンはまたがない。公開は止めておくことを AWS は推奨している。',
        section: '/operations/run-command/#custom-document',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-run-command-new-instances',
    situation:
      'ある会社は、Env=prod のタグを対象に Run Command で設定ファイルを配った。その後に Auto Scaling で起動したインスタンスには設定がない。起動のたびに自動で配りたい。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'State Manager の関連付けで、同じタグを対象に設定する。',
        why: '増えたノードに自動で適用する。Run Command の対象は送ったときのノードだけ。',
        section: '/operations/run-command/#compare-with-state-manager',
      },
      {
        text: 'Run Command の同時実行数を増やし、一度に送り直す。',
        why: '一度に動く数が増えるだけで、後から増えたノードには届かない。',
        section: '/operations/run-command/#rate-control',
      },
      {
        text: '対象を、タグではなくノード ID の一覧で指定し直す。',
        why: '新しいノードの ID は前もって分からない。',
        section: '/operations/run-command/#targets',
      },
      {
        text: 'コマンドドキュメントの新しいバージョンを作り、デフォルトのバージョンにする。',
        why: '処理の内容が変わるだけで、実行はされない。',
        section: '/operations/run-command/#document-version',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-run-command-success-nothing',
    situation:
      'ある会社は、タグを対象に Run Command を自動で動かしている。状態は Success だが、実際にはどのノードも処理されていなかった。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'エラーの上限を超えた。',
        why: '超えた場合、残りの呼び出しは Terminated になる。',
        section: '/operations/run-command-results/#statuses',
      },
      {
        text: 'タグに合うマネージドノードがなかった。',
        why: '合うノードがなくても Success になり得る。詳しい状態（No Instances In Tag）と対象の数を確かめる。',
        section: '/operations/run-command-results/#statuses',
      },
      {
        text: 'S3 への出力に失敗し、結果が捨てられた。',
        why: '出力の失敗は、どのノードも処理されない理由にならない。',
        section: '/operations/run-command-results/#output',
      },
      {
        text: 'コマンドを送った人にノードの権限がない。',
        why: 'その場合、ノードの状態は AccessDenied になる。',
        section: '/operations/run-command-results/#statuses',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-run-command-output-truncated',
    situation:
      'ある会社は、診断スクリプトの出力を Run Command で集めている。出力はノードあたり 5 MB になるが、画面では途中で切れる。出力の中の語でアラームも作りたい。',
    ask: 'どの方法が要件に合うか。',
    options: [
      {
        text: 'コンソールに出る出力を、実行のたびにコピーして保存する。',
        why: '画面に残るのは先頭の 24,000 文字まで。',
        section: '/operations/run-command-results/#output',
      },
      {
        text: 'ノードごとの SNS 通知で全文を受け取り、Lambda で語を調べて知らせる。',
        why: 'SNS で届くのは状態の変化で、出力の全文ではない。',
        section: '/operations/run-command-results/#notifications',
      },
      {
        text: '実行のタイムアウトを延ばし、コンソールに全文が出るまで待つ。',
        why: '終わるまでの時間が延びるだけで、出力の上限は変わらない。',
        section: '/operations/run-command-results/#timeouts',
      },
      {
        text: '出力を CloudWatch Logs に送り、ノードのロールに書き込みの許可を足す。',
        why: '全文をほぼリアルタイムに送り、検索とアラームに使える。書き込むのはノード。',
        section: '/operations/run-command-results/#output',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-run-command-chat-notice',
    situation: 'ある会社は、Run Command が失敗したときに、チャットのチャネルへ自動で知らせたい。',
    ask: 'どの方法が適切か。',
    options: [
      {
        text: 'Run Command の SNS 通知を FIFO トピックに送る。',
        why: 'FIFO トピックは使えない。',
        section: '/operations/run-command-results/#notifications',
      },
      {
        text: '状態の変化を EventBridge ルールで SNS トピックへ送り、チャットにつなぐ。',
        why: 'チャットにつなげるのは、EventBridge ルールから SNS トピックへ送ったもの。Run Command の SNS 通知は対応しない。',
        section: '/operations/run-command-results/#notifications',
      },
      {
        text: 'CloudTrail の証跡を担当者が毎朝見て、失敗をチャネルに書き込む。',
        why: '自動で知らせることにならない。',
        section: '/operations/run-command-results/#notifications',
      },
      {
        text: 'エラー数の上限を 0 にして、DeliveryTimedOut になったら上限の超過で知らせる。',
        why: 'DeliveryTimedOut は上限に数えない。通知の仕組みでもない。',
        section: '/operations/run-command-results/#timeouts',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-state-manager-automation-cost',
    situation:
      'ある会社は、全インスタンスを対象にしたランブックの関連付けを Quick Setup で作り、cron で 1 日 1 回動かしている。インスタンスは 1 日に何千回も起動し、Automation の料金が急に増えた。適用は 1 日 1 回でよい。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '関連付けを、Automation の無料枠に収まる回数まで減らす。',
        why: 'Automation の無料枠は、今はだれにもない。',
        section: '/operations/automation/#cost',
      },
      {
        text: '関連付けの同時実行数を 1、エラーの上限を 0 にして、起動のたびの実行を減らす。',
        why: '失敗したときの広がりを止める設定で、起動時の実行は減らない。',
        section: '/operations/state-manager/#association',
      },
      {
        text: 'ApplyOnlyAtCronInterval を有効にして、予定のときだけ動かす。',
        why: '対象が増えたときの実行をやめ、予定だけで動く。',
        section: '/operations/state-manager/#when-applied',
      },
      {
        text: '関連付けの対象を、いま動いているインスタンスの ID に書き換える。',
        why: '入れ替わるインスタンスの ID を指定し続けることになる。',
        section: '/operations/state-manager/#association',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-state-manager-s3-output',
    situation:
      'ある会社の管理者は、関連付けの出力を S3 バケットに残す設定にした。管理者の IAM ポリシーはこのバケットへの書き込みを許可しているが、関連付けが動いても何も書かれない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'State Manager が引き受けるロールに、s3:PutObject などを加える',
        why: 'このロールは、コマンドの送信や Automation の開始に使われる。出力は書かない。',
        section: '/operations/state-manager-operations/#role-and-limits',
      },
      {
        text: '管理者の IAM ポリシーに、s3:PutObjectAcl を加える',
        why: '関連付けを作った人の権限では書かれない。',
        section: '/operations/state-manager/#compliance-report',
      },
      {
        text: 'CloudTrail の証跡を有効にし、同じバケットに残す',
        why: '関連付けの実行中にドキュメントが呼ぶ API は、CloudTrail に残らない。',
        section: '/operations/state-manager/#compliance-report',
      },
      {
        text: 'ノードのロールに、s3:PutObject などを加える',
        why: '出力を書くのはノードのロール。s3:GetObject と s3:PutObjectAcl も要る。',
        section: '/operations/state-manager/#compliance-report',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-state-manager-threshold',
    situation:
      'ある会社は、200 ノードを対象にした関連付けで、新しい設定を配る。数ノードで失敗したら、その回の残りのノードには適用したくない。今は、同時実行数もエラーのしきい値も指定していない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '同時実行数だけを 5 にする',
        why: 'エラーのしきい値の既定は 100%。失敗が続いても止まらない。',
        section: '/operations/state-manager-operations/#rate-control',
      },
      {
        text: '同時実行数を 5 に、エラーのしきい値を 3 にする',
        why: '4 件目の失敗で止める指示が送られ、次の予定まで止まる。動いている分は最後まで動く。',
        section: '/operations/state-manager-operations/#rate-control',
      },
      {
        text: 'ApplyOnlyAtCronInterval を有効にする',
        why: '予定だけで動くようにする設定で、失敗では止まらない。',
        section: '/operations/state-manager/#when-applied',
      },
      {
        text: 'TargetLocationAlarmConfiguration に、失敗の数のアラームを指定する',
        why: 'State Manager は、対象ごとのアラームに対応しない。',
        section: '/operations/state-manager-operations/#rate-control',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-state-manager-monthly',
    situation:
      'ある会社は、ライセンスの設定を四半期の最初の日曜にだけ全ノードへ適用したい。State Manager の関連付けの cron に月を書いたところ、作成できなかった。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '四半期ごとに開くメンテナンスウィンドウを使う。',
        why: 'State Manager の cron は月を指定できない。月や四半期の作業はメンテナンスウィンドウに向く。',
        section: '/operations/state-manager-operations/#role-and-limits',
      },
      {
        text: '関連付けの rate 式に「90 日ごと」と書く。',
        why: '四半期の最初の日曜にはそろわない。作成の直後にも動く。',
        section: '/operations/state-manager/#when-applied',
      },
      {
        text: '月の指定のない関連付けを、四半期の数だけ作る。',
        why: '月を指定できないことは変わらない。',
        section: '/operations/state-manager-operations/#role-and-limits',
      },
      {
        text: '当日に Session Manager で全ノードに入って作業する。',
        why: 'ノードごとの対話操作で、全ノードへの適用に向かない。',
        section: '/operations/#how-to-choose',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-state-manager-sg-drift',
    situation:
      'ある会社は、承認していない規則がセキュリティグループに足されたら、定期的に元へ戻したい。対象は 1 つのアカウントの 1 つのリージョンで、準拠の状況も報告したい。',
    ask: 'State Manager で行う場合、何を使うか。',
    options: [
      {
        text: 'AWS-RunShellScript のコマンドドキュメントを指定した関連付け',
        why: 'ノードの中で動くので、セキュリティグループを直接は直さない。',
        section: '/operations/state-manager/#association',
      },
      {
        text: 'Automation のランブックを指定した関連付け',
        why: 'ランブックを使えば、ノードの外の AWS リソースの状態も保てる。',
        section: '/operations/state-manager/#association',
      },
      {
        text: 'Policy ドキュメントを指定した関連付け',
        why: 'インベントリの収集に使う種類で、セキュリティグループは直さない。',
        section: '/operations/state-manager/#association',
      },
      {
        text: '使えない。State Manager が保つのはノードの中の状態だけ',
        why: 'ランブックの関連付けなら、ノードの外の AWS リソースも扱える。',
        section: '/operations/state-manager/#association',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-maintenance-window-overrun',
    situation:
      'ある会社のメンテナンスウィンドウは 22 時開始、最大 4 時間、打ち切り 0 時間。パッチのタスクには 2 時間かかる。1 時 50 分に始まったタスクが 3 時 50 分まで続き、2 時 30 分に始まるバッチに影響した。',
    ask: '再発を防ぐために、最も適切な方法はどれか。',
    options: [
      {
        text: '最大時間を 3 時間に短くして、1 時に動いているタスクを止める。',
        why: '最大時間を過ぎても動いているタスクは続く。0 時 50 分に始まれば、やはりバッチに重なる。',
        section: '/operations/maintenance-windows/#cutoff',
      },
      {
        text: 'スケジュールオフセットを 1 日にして、バッチのない翌日に動かす。',
        why: '動く日がずれるだけで、時間帯の超過は変わらない。',
        section: '/operations/maintenance-windows/#schedule',
      },
      {
        text: 'パッチのタスクの優先順位を 0 にして、ほかのタスクより先に終わらせる。',
        why: '動く順番が早まるだけで、終わり際の開始は防げない。',
        section: '/operations/maintenance-windows/#tasks-and-priority',
      },
      {
        text: '打ち切り時間を 2 時間にし、新しいタスク呼び出しのカットオフを有効にする。',
        why: '終わりの 2 時間前から、次のタスクも、始まったタスクの残りの対象も始まらない。',
        section: '/operations/maintenance-windows/#cutoff',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-maintenance-window-order',
    situation:
      'ある会社は、メンテナンスウィンドウで「ロードバランサーから外す」「パッチを当てる」「戻す」を優先順位の違う 3 つのタスクにした。外す処理が失敗した夜も、パッチのタスクは動き、利用者に影響した。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '3 つのタスクの優先順位を同じにして、1 つの流れとして扱わせる。',
        why: '並行して動くようになり、順番さえ守られない。',
        section: '/operations/maintenance-windows/#tasks-and-priority',
      },
      {
        text: 'パッチのタスクのエラーの上限を 0 にして、1 件でも失敗したら次のノードへ広げない。',
        why: 'パッチの中の失敗には効くが、前のタスクの失敗では止まらない。',
        section: '/operations/maintenance-windows/#tasks-and-priority',
      },
      {
        text: '3 つの手順を 1 つのランブックにまとめ、失敗で止める。',
        why: '優先順位は前のタスクの成否を見ない。条件で止めるなら、Automation か Step Functions の 1 つの流れに書く。',
        section: '/operations/maintenance-windows/#tasks-and-priority',
      },
      {
        text: '打ち切り時間を長くして、外す処理が終わるまでパッチのタスクを始めない。',
        why: '新しいタスクを始めない時刻を決める設定で、前のタスクの結果は見ない。',
        section: '/operations/maintenance-windows/#cutoff',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-maintenance-window-patch-tuesday',
    situation: 'ある会社は、毎月の第 2 火曜の 2 日後の 23 時にパッチを当てたい。第 2 火曜の日付は月によって変わる。',
    ask: 'どう設定するか。',
    options: [
      {
        text: 'rate 式で 30 日ごとに動かし、タイムゾーンを Asia/Tokyo にする。',
        why: '月の日数や曜日にそろわない。タイムゾーンは時刻の読み方を決めるだけ。',
        section: '/operations/maintenance-windows/#schedule',
      },
      {
        text: 'cron を毎週木曜の 23 時にし、打ち切り時間を長くする。',
        why: '第 2 火曜の後の木曜以外にも動いてしまう。',
        section: '/operations/maintenance-windows/#schedule',
      },
      {
        text: 'rate で 28 日ごとにし、開始日を最初の第 2 火曜の 2 日後にする。',
        why: '開始日はウィンドウが有効になる日。28 日ごとでは、第 2 火曜が 5 週おきになる月にずれる。',
        section: '/operations/maintenance-windows/#schedule',
      },
      {
        text: 'cron で第 2 火曜を指定し、スケジュールオフセットを 2 日にする。',
        why: 'オフセットは cron の日時の何日後に動かすかを決める。',
        section: '/operations/maintenance-windows/#schedule',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-patch-group-unregistered',
    situation:
      'ある会社は、本番の Linux サーバーに PatchGroup=PROD のタグを付けた。自作のベースラインも作ったが、パッチを当てると OS の既定のベースラインが使われる。パッチポリシーは使っていない。',
    ask: '原因はどれか。',
    options: [
      {
        text: 'パッチグループ PROD に、その OS のベースラインが登録されていない。',
        why: 'タグがあっても、登録がなければ OS のデフォルトが使われる。',
        section: '/operations/patch-manager/#default-baseline',
      },
      {
        text: 'タグのキーが、空白の入った Patch Group ではなく PatchGroup になっている。',
        why: 'PatchGroup と Patch Group のどちらも使える。',
        section: '/operations/patch-manager/#patch-group-tag',
      },
      {
        text: 'タグの値 PROD が、自作のベースラインの名前と一致していない。',
        why: '値は自由に決められる。結び付けるのは登録で、名前の一致ではない。',
        section: '/operations/patch-manager/#patch-group-tag',
      },
      {
        text: 'SSM Agent が古く、パッチグループのタグを読めない。',
        why: 'ベースラインが選ばれているので、パッチの処理は動いている。',
        section: '/operations/patch-manager/#default-baseline',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-patch-windows-superseded',
    situation:
      'ある会社は、Windows Server の自作ベースラインで、公開の 60 日後に承認する規則を使っている。準拠と表示されるのに、半年前に公開された重要な更新が入っていない。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'Windows Server は自動承認の規則に対応しない。',
        why: '日数の規則が使えないのは Ubuntu と Debian。',
        section: '/operations/patch-manager/#approve-and-reject',
      },
      {
        text: '60 日を待つ間に次の更新に置き換えられ、古い更新は当てられなくなった。',
        why: 'Windows では置き換えられた更新が消えるので、長い待ちでは永久に当たらないことがある。',
        section: '/operations/patch-manager/#approve-and-reject',
      },
      {
        text: 'パッチグループのタグが 2 つ付いていて、別のベースラインが使われた。',
        why: 'ノードが入れるグループは 1 つだけで、待つ日数の問題ではない。',
        section: '/operations/patch-manager/#patch-group',
      },
      {
        text: 'Scan だけを実行し、Install を実行していない。',
        why: '承認したパッチが入っていなければ MISSING になり、非準拠と表示される。',
        section: '/operations/patch-compliance/#states',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-patch-office-missing',
    situation:
      'ある会社の Windows Server では、OS の更新は当たるが、同じサーバーの Microsoft SQL Server の更新が当たらない。ベースラインは既定のまま変えていない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'Patch Manager では Microsoft のアプリケーションを扱えないので、別の製品を使う。',
        why: 'Microsoft 製のアプリケーションは対象になる。',
        section: '/operations/patch-manager/#patch-targets',
      },
      {
        text: 'AWS-DefaultPatchBaseline を書き換える。',
        why: '定義済みのベースラインは書き換えられない。',
        section: '/operations/patch-manager/#patch-baseline',
      },
      {
        text: 'RebootOption を RebootIfNeeded にする。',
        why: '再起動の設定で、承認する更新の範囲は変わらない。',
        section: '/operations/patch-operations/#reboot-option',
      },
      {
        text: '…-OS-Applications のベースラインか、自作のベースラインを使う。',
        why: '既定のベースラインは OS だけを承認する。この 2 つならアプリケーションも承認できる。',
        section: '/operations/patch-manager/#patch-baseline',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-patch-dev-then-prod',
    situation:
      'ある会社は、パッチを開発環境には公開後すぐ、本番には 14 日後に当てたい。サーバーは Amazon Linux 2023 で、1 つのアカウントにある。',
    ask: 'どう設計すべきか。',
    options: [
      {
        text: '定義済みのベースラインの待つ日数を環境ごとに変える。',
        why: '定義済みは書き換えられない。',
        section: '/operations/patch-manager/#patch-baseline',
      },
      {
        text: '1 つのベースラインで、開発向けには承認、本番向けには拒否の一覧に同じパッチを書く。',
        why: '両方に書くと拒否になり、どの環境にも当たらない。',
        section: '/operations/patch-manager/#approve-and-reject',
      },
      {
        text: '待つ日数の違うベースラインを 2 つ作り、環境ごとに割り当てる。',
        why: '日数はベースラインで決め、どのノードが使うかをパッチグループやポリシーで分ける。',
        section: '/operations/patch-manager/#patch-group',
      },
      {
        text: '本番のサーバーを、14 日の間だけ Patch Manager の対象から外す。',
        why: '手作業の繰り返しになり、対象に戻したときには新しいパッチまで当たる。',
        section: '/operations/patch-manager/#baseline-group-policy',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patch-reboot-business-hours',
    situation:
      'ある会社は、業務時間中に Run Command で AWS-RunPatchBaseline を Install で動かした。再起動が要らないはずの更新だけだったのに、サーバーが再起動した。再起動は日曜の夜にまとめたい。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'RebootOption を NoReboot にし、日曜に再起動する。',
        why: '既定の RebootIfNeeded は、1 つでも当てたら必要かを調べずに再起動する。',
        section: '/operations/patch-operations/#reboot-option',
      },
      {
        text: 'Operation を Scan にして当て、日曜に再起動する。',
        why: 'Scan は適用しないので、更新が当たらない。',
        section: '/operations/patch-manager/#scan-and-install',
      },
      {
        text: 'パッチグループのタグを外し、OS のデフォルトのベースラインで当てる。',
        why: '使うベースラインが変わるだけで、再起動は止まらない。',
        section: '/operations/patch-manager/#default-baseline',
      },
      {
        text: 'SnapshotId を指定し、再起動の要る更新をパッチの一覧から外してから当てる。',
        why: '同じパッチの一覧を使うための ID で、再起動とは関係がない。',
        section: '/operations/patch-operations/#snapshot-id',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-patch-consistent-fleet',
    situation:
      'ある会社は、100 のノードに Run Command で直接パッチを当てた。実行に数時間かかり、その間に新しいパッチが承認され、ノードごとに当たったパッチが違った。',
    ask: '次回、すべてのノードに同じパッチを当てるには、どうすべきか。',
    options: [
      {
        text: 'Run Command の同時実行数を 1 にして実行する。',
        why: '時間がさらに長くなり、差が広がる。',
        section: '/operations/patch-operations/#snapshot-id',
      },
      {
        text: '1 つのスナップショット ID を指定して実行する。',
        why: '同じスナップショットのパッチの一覧が、すべてのノードに使われる。',
        section: '/operations/patch-operations/#snapshot-id',
      },
      {
        text: 'InstallOverrideList に、承認の日付と NoReboot を書く。',
        why: '当てるパッチの一覧を渡すパラメータで、承認の日付や再起動の設定は書かない。',
        section: '/operations/patch-operations/#run-patch-baseline',
      },
      {
        text: 'AWS-ApplyPatchBaseline を使う。',
        why: '古いドキュメントで、Windows だけに対応する。',
        section: '/operations/patch-operations/#run-patch-baseline',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-patch-asg-instances',
    situation:
      'ある会社は、Auto Scaling グループのインスタンスに毎週パッチを当てている。しかし、スケールアウトで起動するインスタンスには、いつも古いパッチしか入っていない。',
    ask: '根本の解決はどれか。',
    options: [
      {
        text: 'Patch now を起動のたびに手で動かす。',
        why: '増えるたびに人の作業が要り、起動の直後は古いまま。',
        section: '/operations/patch-operations/#patching-methods',
      },
      {
        text: 'メンテナンスウィンドウの間隔を毎週から毎日に変え、対象を Auto Scaling グループのタグにする。',
        why: '次の実行までは古いままで、入れ替わるたびに元に戻る。',
        section: '/operations/patch-operations/#auto-scaling-ami',
      },
      {
        text: 'パッチ済みの AMI を作って起動テンプレートを更新し、インスタンスを入れ替える。',
        why: '起動の元になる AMI を新しくすれば、新しいインスタンスも最初からパッチ済みになる。',
        section: '/operations/patch-operations/#auto-scaling-ami',
      },
      {
        text: 'AWS-RunPatchBaselineWithHooks の終了時のフックに、起動のスクリプトを書く。',
        why: 'パッチの処理の後に動く仕組みで、AMI は新しくならない。',
        section: '/operations/patch-operations/#lifecycle-hooks',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patch-silent-skip',
    situation:
      'ある会社の Amazon Linux 2023 のノードは、標準と社内の 2 つのリポジトリを使う。飛ばすかどうかの設定は既定のまま。ネットワークを変えてから、社内のパッケージだけが古いまま。Run Command の出力には、社内のリポジトリに届かないという警告が毎回ある。',
    ask: '何が起きているか。経路を直すほかに、何をするか。',
    options: [
      {
        text: '届かないリポジトリが飛ばされている。リポジトリの設定に skip_if_unavailable=False を足す。',
        why: 'Amazon Linux 2023 は、届かないリポジトリを既定で飛ばす。この設定を足すと、飛ばさない。',
        section: '/operations/patch-operations/#patch-network',
      },
      {
        text: 'パッチは当たったが再起動していない。RebootOption を RebootIfNeeded にして当て直す。',
        why: '再起動を待つパッチは INSTALLED_PENDING_REBOOT と出る。届かないという警告の理由にならない。',
        section: '/operations/patch-compliance/#states',
      },
      {
        text: 'パッチポリシーを委任管理者から作った。管理アカウントで作り直す。',
        why: '委任管理者からは組織のポリシーを作れない。適用は毎回動いている。',
        section: '/operations/patch-policy-setup/#where-it-applies',
      },
      {
        text: 'スナップショットの期限が切れていた。実行のたびに自分で新しい SnapshotId を指定する。',
        why: '期限が切れると作り直される。1 つのリポジトリに届かない理由にならない。',
        section: '/operations/patch-operations/#snapshot-id',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-patch-policy-own-profile',
    situation:
      'ある会社は、自分で作ったインスタンスプロファイル（AmazonSSMManagedInstanceCore 付き）を使い、既存のプロファイルにポリシーを足すオプションを選ばずにパッチポリシーを作った。適用が失敗する。',
    ask: '何を足すべきか。',
    options: [
      {
        text: 'ロールに、ポリシーのバケットへの s3:GetObject と QSConfigId のタグ',
        why: 'ノードはベースラインの設定をこのバケットから読む。自分のロールには、許可とタグの両方が要る。',
        section: '/operations/patch-policy-setup/#bucket-permissions',
      },
      {
        text: 'ロールに AdministratorAccess の AWS 管理ポリシー',
        why: '必要以上の権限で、タグがないことも直らない。',
        section: '/operations/patch-policy-setup/#bucket-permissions',
      },
      {
        text: 'ノードに PatchGroup のタグと、その値のグループへのベースラインの登録',
        why: 'パッチポリシーはパッチグループを使わない。',
        section: '/operations/patch-manager/#patch-policy',
      },
      {
        text: 'ノードに、ハイブリッドアクティベーションの登録と、IAM サービスロール',
        why: 'ハイブリッドアクティベーションは、EC2 以外のマシンの登録に使う。',
        section: '/operations/hybrid-nodes/#when-to-use',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-patch-policy-two-schedules',
    situation:
      'ある会社は、組織の全アカウントで、不足パッチを毎日調べ、適用は毎週土曜の夜だけにしたい。新しく起動したインスタンスは、次の土曜まで適用を待つ。',
    ask: '運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: 'アカウントとリージョンごとに、調査用と適用用のメンテナンスウィンドウを 2 つ作る。',
        why: 'アカウントとリージョンの数だけ設定が要る。',
        section: '/operations/maintenance-windows/#targets-and-role',
      },
      {
        text: 'Quick Setup のホスト管理で、毎日の調査と毎週の適用を設定する。',
        why: 'ホスト管理は調べるだけで、適用しない。',
        section: '/operations/patch-operations/#patching-methods',
      },
      {
        text: 'パッチポリシーで Scan and install を選び、調査と適用に別々の予定を決める。',
        why: '1 つの設定で組織に届き、予定を分けられる。適用は次の予定まで待つのが既定。',
        section: '/operations/patch-policy-setup/#schedules',
      },
      {
        text: 'Patch now を EventBridge の予定で毎日、組織の全アカウントに動かす。',
        why: 'Patch now はその場で動かす操作で、1 アカウント・1 リージョンまで。',
        section: '/operations/patch-operations/#patching-methods',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patch-policy-deleted-baseline',
    situation:
      'ある会社で、先週から、パッチポリシーの適用がすべての RHEL サーバーで失敗するようになった。担当者は、使っていないと思った自作のベースラインを先週整理した。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'パッチポリシーの対応リージョンが減り、RHEL のあるリージョンが外れた。',
        why: '対応リージョンの話なら、ほかの OS も失敗する。RHEL だけが失敗している。',
        section: '/operations/patch-policy-setup/#where-it-applies',
      },
      {
        text: 'ポリシーが参照していた RHEL のベースラインが削除された。',
        why: '参照するベースラインがないと、その後の適用は失敗する。ポリシーで選び直す。',
        section: '/operations/patch-policy-setup/#schedules',
      },
      {
        text: 'ログのベースライン ID が毎回変わり、RHEL の規則が読めない。',
        why: '一時的に作られる ID で、異常ではない。',
        section: '/operations/patch-policy-setup/#bucket-permissions',
      },
      {
        text: 'RHEL の対象が、手動で選べる 25 インスタンスを超えた。',
        why: '25 インスタンスまでという制限は、手動で選んだときだけ。超える設定は作れない。',
        section: '/operations/patch-policy-setup/#target-nodes',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-patch-compliance-pending',
    situation: 'ある会社は、NoReboot でパッチを当てた。すべて入っているのに、ノードは非準拠のまま。',
    ask: 'パッチを有効にして準拠にするには、どうすべきか。',
    options: [
      {
        text: 'もう一度 Install を NoReboot で動かす。',
        why: '再起動しないので、状態は変わらない。',
        section: '/operations/patch-operations/#reboot-option',
      },
      {
        text: 'ベースラインからそのパッチを外す。',
        why: '基準を下げるだけで、当てたパッチは有効にならない。',
        section: '/operations/patch-compliance/#states',
      },
      {
        text: 'ノードを再起動し、Scan を動かす。',
        why: 'INSTALLED_PENDING_REBOOT は、再起動して調べ直すと準拠になる。',
        section: '/operations/patch-compliance/#states',
      },
      {
        text: '拒否の一覧にそのパッチを加え、動作をブロックにする。',
        why: 'INSTALLED_REJECTED になり、非準拠のまま。',
        section: '/operations/patch-compliance/#states',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patch-compliance-overwritten',
    situation:
      'ある会社は、パッチポリシーで毎日 2 時に調査し、以前からのメンテナンスウィンドウも毎日 4 時に別のベースラインで調査している。朝の報告では、パッチポリシーの基準での不足が見えない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'パッチポリシーの調査を 3 時にして、ウィンドウの調査との間を 1 時間に縮める。',
        why: '4 時の調査に上書きされることは変わらない。',
        section: '/operations/patch-compliance/#overwrite',
      },
      {
        text: 'Patch now の Scan を 3 時に動かす。',
        why: 'これも結果を上書きし、さらに 4 時に上書きされる。',
        section: '/operations/patch-compliance/#overwrite',
      },
      {
        text: 'リソースデータ同期を 2 つ作り、調査ごとに別の S3 バケットへ残す。',
        why: '集めるのは最後の調査の結果で、上書きは防げない。',
        section: '/operations/inventory-and-compliance/#resource-data-sync',
      },
      {
        text: 'メンテナンスウィンドウの調査をやめ、方法をパッチポリシーだけにする。',
        why: '準拠のデータは最後の調査のものになる。自動の調査は 1 つに絞る。',
        section: '/operations/patch-compliance/#overwrite',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-patch-compliance-meaning',
    situation:
      'ある会社の監査人が「準拠のノードには、公開されているセキュリティ更新がすべて入っているか」と尋ねた。自作のベースラインは、重要度 Critical だけを承認している。',
    ask: '正しい答えはどれか。',
    options: [
      {
        text: '入っているとは限らない。準拠は、ベースラインが承認したパッチが入っているという意味。',
        why: '承認していないパッチは準拠の判定に入らない。',
        section: '/operations/patch-compliance/#what-compliance-means',
      },
      {
        text: '入っている。準拠は CVSS の基準で決まり、緊急の脆弱性はすべて含まれる。',
        why: '重要度は OS の提供元が示す値で、CVSS からは作らない。',
        section: '/operations/patch-compliance/#what-compliance-means',
      },
      {
        text: '入っている。準拠の基準は AWS が OS ごとに決めている。',
        why: '基準は自分のベースラインで決める。',
        section: '/operations/patch-compliance/#what-compliance-means',
      },
      {
        text: '分からない。準拠は SSM Agent のバージョンだけを表す。',
        why: '準拠が表すのは、パッチの状態。',
        section: '/operations/patch-compliance/#states',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-automation-multi-account-role',
    situation:
      'ある会社は、委任管理者のアカウントから、OU の 20 アカウントでランブックを動かした。3 つのアカウントだけが失敗する。中心のアカウントには管理用ロールがある。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: '3 つのアカウントに AWS-SystemsManager-AutomationAdministrationRole がない。',
        why: '管理用ロールは中心のアカウントだけに置く。',
        section: '/operations/automation/#multi-account-region',
      },
      {
        text: '3 つのアカウントに AWS-SystemsManager-AutomationExecutionRole がない。',
        why: '実行用ロールは対象の全アカウントに要る。StackSets で配る。',
        section: '/operations/automation/#multi-account-region',
      },
      {
        text: '委任管理者からは、OU を対象にしたランブックを動かせない。',
        why: '委任管理者と管理アカウントは、OU のアカウントを一覧できる。',
        section: '/operations/automation/#multi-account-region',
      },
      {
        text: '3 つのアカウントで、Automation の無料枠を使い切った。',
        why: '無料枠は今はだれにもなく、失敗の理由にもならない。',
        section: '/operations/automation/#cost',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-automation-approval-limit',
    situation:
      'ある会社は、組織の複数アカウントで動かすランブックの途中に、責任者の承認を入れたい。aws:approve を入れたランブックを、複数アカウントの実行で動かそうとしている。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '承認者を上限の 10 人まで増やし、アカウントごとに割り当てれば動く。',
        why: '承認者の上限の話で、複数アカウントの実行に対応しないことは変わらない。',
        section: '/operations/automation/#approval',
      },
      {
        text: '待ち時間を上限の 30 日にすれば、全アカウントの承認を待てる。',
        why: '待ち時間の上限の話で、複数アカウントの実行に対応しないことは変わらない。',
        section: '/operations/automation/#approval',
      },
      {
        text: 'SNS トピックの名前を Automation で始めれば、各アカウントで承認を待てる。',
        why: '通知に必要な決まりで、複数アカウントの実行に対応しないことは変わらない。',
        section: '/operations/automation/#approval',
      },
      {
        text: 'aws:approve は複数アカウントの実行に対応しないので、実行の前の段階で承認を取る。',
        why: '承認ステップと複数アカウントの実行は組み合わせられない。',
        section: '/operations/change-control/#when-to-use',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-automation-event-not-running',
    situation:
      'ある会社は、EC2 の状態の変化でランブックを動かす EventBridge ルールを作った。ルールは有効で、イベントも一致しているが、Automation が始まらない。',
    ask: 'まず確かめるべきことはどれか。',
    options: [
      {
        text: 'ランブックの必須のパラメータに値を指定したか。',
        why: '必須のパラメータに値がないと、ルールはできても動かない。',
        section: '/operations/automation/#triggers',
      },
      {
        text: '対象のインスタンスに、新しい SSM Agent が入っているか。',
        why: 'AWS の API を呼ぶランブックに SSM Agent は要らない。',
        section: '/operations/automation/#runbooks',
      },
      {
        text: '同じランブックの State Manager の関連付けがあるか。',
        why: 'EventBridge から動かすのに関連付けは要らない。',
        section: '/operations/automation/#triggers',
      },
      {
        text: 'Change Manager の申請が承認されたか。',
        why: 'EventBridge からの実行に Change Manager は関係しない。',
        section: '/operations/automation/#change-manager',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-automation-vs-run-command',
    situation:
      'ある会社は、EBS スナップショットのコピー、AMI の作成、RDS の再起動を、順番に自動で行いたい。対象の EC2 には SSM Agent が入っていないものもある。',
    ask: 'どれを使うべきか。',
    options: [
      {
        text: 'Run Command で AWS CLI を動かす',
        why: 'SSM Agent のない EC2 では動かせず、手順の失敗の扱いも自分で書くことになる。',
        section: '/operations/run-command/#targets',
      },
      {
        text: 'Session Manager の対話コマンド',
        why: '人の操作が要り、自動化にならない。',
        section: '/operations/session-manager/#interactive-command',
      },
      {
        text: 'Automation のランブック',
        why: 'AWS リソースの API を順番に呼ぶ手順を書ける。SSM Agent は要らない。',
        section: '/operations/automation/#runbooks',
      },
      {
        text: 'Patch Manager の Patch now',
        why: 'パッチの適用だけを行う。',
        section: '/operations/patch-operations/#patching-methods',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-automation-delegate',
    situation:
      'ある会社は、ヘルプデスクの担当者に EC2 の再起動だけを任せたい。担当者に EC2 の操作の権限を直接は渡したくない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '担当者に AmazonEC2FullAccess を渡し、ランブックを使うよう指示する。',
        why: '担当者がランブックの外の操作もできてしまう。',
        section: '/operations/automation-at-scale/#assume-role',
      },
      {
        text: 'ランブックのサービスロールに EC2 の権限を持たせ、担当者にはランブックを動かす許可を渡す。',
        why: '権限はロールにあり、担当者は決めた手順だけを実行できる。',
        section: '/operations/automation-at-scale/#assume-role',
      },
      {
        text: 'サービスロールを付けずにランブックを作り、担当者にそのランブックを動かす許可だけを渡す。',
        why: 'サービスロールがなければ担当者の権限で動くので、権限がなく失敗する。',
        section: '/operations/automation-at-scale/#assume-role',
      },
      {
        text: '担当者に AmazonSSMFullAccess だけを渡し、ランブックを使わせる。',
        why: 'ランブックが呼ぶ EC2 の権限は含まれないので、失敗する。',
        section: '/operations/automation-at-scale/#assume-role',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-automation-pending',
    situation:
      'ある会社が一度に 300 の Automation を始めると、多くが Pending のまま待つ。急ぎの作業なので、もっと同時に動かしたい。',
    ask: 'まず行うべきことはどれか。',
    options: [
      {
        text: 'Automation のアダプティブな同時実行を有効にする。',
        why: '既定の 100 から、500 まで自動で広がる。',
        section: '/operations/automation-at-scale/#concurrency-quota',
      },
      {
        text: 'aws:approve の待ち時間を短くする。',
        why: '承認の待ちではなく、同時実行の上限でキューに入っている。',
        section: '/operations/automation-at-scale/#concurrency-quota',
      },
      {
        text: '対象のリージョンを 1 つに絞り、順に動かす。',
        why: '同時に動かせる数は増えない。',
        section: '/operations/automation-at-scale/#concurrency-quota',
      },
      {
        text: 'ランブックのバージョンを固定し、実行の準備の時間を減らす。',
        why: '実行する内容の話で、同時実行の数は変わらない。',
        section: '/operations/automation/#runbooks',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-automation-location-rate',
    situation:
      'ある会社は、5 アカウント・4 リージョンでランブックを動かす。影響を抑えるため、場所の同時実行数を 2 にしたが、1 つのアカウントの中では数百のリソースが一度に動いた。',
    ask: '正しい説明と対処はどれか。',
    options: [
      {
        text: '場所の同時実行数の単位はリソースなので、値を 1 にする。',
        why: '単位はアカウントとリージョンの組で、組の中のリソースの数は絞らない。',
        section: '/operations/automation-at-scale/#rate-control',
      },
      {
        text: '場所の同時実行数はアカウントだけを数えるので、対象のリージョンも 2 つに減らす。',
        why: 'アカウントとリージョンの組を数える。',
        section: '/operations/automation-at-scale/#rate-control',
      },
      {
        text: '場所の同時実行数は組の数だけを絞る。リソースの同時実行数も決める。',
        why: '組の中の数は、別の上限で絞る。',
        section: '/operations/automation-at-scale/#rate-control',
      },
      {
        text: '複数アカウントの実行では上限を決められないので、アカウントごとに実行する。',
        why: '場所とリソースの両方に上限がある。',
        section: '/operations/automation-at-scale/#rate-control',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-change-calendar-freeze',
    situation:
      'ある小売の会社は、年末の 2 週間、アカウントの Automation による変更をすべて禁じたい。期間が過ぎたら自動で元に戻したい。',
    ask: 'どの方法が要件に合うか。',
    options: [
      {
        text: '全員の IAM から ssm:StartAutomationExecution を外し、年明けに戻す。',
        why: '手作業で、戻し忘れが起こる。',
        section: '/operations/change-control/#which-control',
      },
      {
        text: '年末を除いたメンテナンスウィンドウを作り、ランブックをそのタスクに登録し直す。',
        why: 'ウィンドウは動かす時間帯を決めるだけで、手動やイベントからの実行を止めない。',
        section: '/operations/change-control/#which-control',
      },
      {
        text: 'DEFAULT_CLOSED のカレンダーに年末のイベントを入れ、Automation の設定で連携を有効にする。',
        why: 'イベントの間が OPEN になり、逆に年末だけ変更できるカレンダーになる。',
        section: '/operations/change-control/#change-calendar',
      },
      {
        text: 'DEFAULT_OPEN のカレンダーに年末のイベントを入れ、Automation の設定で連携を有効にする。',
        why: 'イベントの間は CLOSED になり、アカウントの Automation が止まる。',
        section: '/operations/change-control/#block-automation',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-change-calendar-exception',
    situation: 'ある会社は、凍結の期間に通常のランブックを止めたいが、障害対応のランブックは動かせるようにしたい。',
    ask: 'どう設計すべきか。',
    options: [
      {
        text: '通常のランブックの先頭に、カレンダーの状態を確かめるステップを入れる。',
        why: 'GetCalendarState が OPEN のときだけ先へ進む。ステップのない障害対応のランブックは動く。',
        section: '/operations/change-control/#block-automation',
      },
      {
        text: 'Automation の設定でカレンダーの連携を有効にし、障害対応のランブックを先に登録する。',
        why: 'アカウントのすべての Automation が止まり、障害対応も動かない。',
        section: '/operations/change-control/#block-automation',
      },
      {
        text: 'DEFAULT_OPEN のカレンダーに、凍結の期間のイベントを入れておく。',
        why: '作っただけでは Automation は止まらない。',
        section: '/operations/change-control/#block-automation',
      },
      {
        text: '障害対応のランブックに aws:approve を入れる。',
        why: '承認が増えるだけで、通常のランブックは止まらない。',
        section: '/operations/change-control/#which-control',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-change-manager-new',
    situation:
      'AWS を使い始めた会社が、変更の申請・承認・実行・報告を組織で管理したい。設計者は Systems Manager Change Manager を候補にした。',
    ask: '正しい助言はどれか。',
    options: [
      {
        text: '新規には使えない。パートナーの ITSM 製品か、承認ステップと Change Calendar を検討する。',
        why: '2025 年 11 月 7 日から新規の顧客は使えない。',
        section: '/operations/change-control/#change-manager-today',
      },
      {
        text: '管理アカウントで委任管理者を 2 つ登録すれば、新規の組織でも Change Manager を有効にできる。',
        why: '委任管理者は 1 つだけで、新規に使えないことは変わらない。',
        section: '/operations/organization-setup/#delegated-administrator',
      },
      {
        text: 'Incident Manager で、変更の申請から報告までを管理する。',
        why: '障害対応の機能で、これも新規には使えない。',
        section: '/operations/opscenter/#incident-manager',
      },
      {
        text: 'Change Manager の後継は Change Calendar なので、カレンダーだけで申請・承認・報告を管理できる。',
        why: 'カレンダーは期間の状態を持つだけで、承認はできない。',
        section: '/operations/change-control/#change-calendar',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-opscenter-bill',
    situation:
      'ある会社の OpsCenter の料金が、Security Hub CSPM との連携を有効にした月から 20 倍になった。連携は Security Hub CSPM の管理者アカウントで有効にした。',
    ask: '最も考えられる理由はどれか。',
    options: [
      {
        text: 'OpsItem の件数が、上限の 500,000 件に達している。',
        why: 'Security Hub CSPM の OpsItem は上限に数えない。',
        section: '/operations/opscenter/#cost',
      },
      {
        text: 'OpsItem から動かしたランブックの実行の記録が、30 日分たまっている。',
        why: '記録の期間は料金の急増の理由にならない。',
        section: '/operations/opscenter/#runbook',
      },
      {
        text: '同じ CloudWatch アラームの OpsItem が、何度も作られている。',
        why: '重複除去の文字列が同じ OpsItem が開いている間は増えない。',
        section: '/operations/opscenter/#deduplication',
      },
      {
        text: '全メンバーアカウントの検出が、管理者アカウントの OpsItem として作られている。',
        why: '管理者アカウントで有効にすると、全メンバーの分が作られる。重大度で絞る。',
        section: '/operations/opscenter/#cost',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-opscenter-config',
    situation:
      'ある会社は、AWS Config のルールで非準拠になったリソースを OpsItem として記録し、運用チームがランブックで直せるようにしたい。',
    ask: 'どう構成すべきか。',
    options: [
      {
        text: 'Config ルールの設定で、OpsCenter を直接の宛先にする。',
        why: 'AWS Config は OpsCenter に直接は統合されていない。',
        section: '/operations/opscenter/#auto-create',
      },
      {
        text: 'Config のデータを S3 に送り、OpsCenter に読み込ませる。',
        why: 'OpsItem になるのは、EventBridge が受けて送ったイベント。S3 に送ったデータからは作られない。',
        section: '/operations/opscenter/#auto-create',
      },
      {
        text: '非準拠のイベントを EventBridge ルールで受け、OpsItem をターゲットにする。',
        why: 'Config のイベントを EventBridge が OpsItem に変えて送る。',
        section: '/operations/opscenter/#auto-create',
      },
      {
        text: 'Config ルールごとに CloudWatch の複合アラームを作り、OpsItem を作るアクションを付ける。',
        why: '非準拠のイベントは EventBridge で受けるのが定められた経路。',
        section: '/operations/opscenter/#auto-create',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-opscenter-central',
    situation:
      'ある会社の運用チームは、組織の 30 アカウントの OpsItem を 1 つのアカウントから見て、ランブックでまとめて直したい。管理アカウントは使いたくない。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '30 アカウントのそれぞれに運用チームのロールを作り、アカウントを切り替えて OpsCenter を見る。',
        why: '30 アカウントを行き来することになる。',
        section: '/operations/opscenter/#central-management',
      },
      {
        text: 'リソースデータ同期で OpsItem を 1 つの S3 バケットに集め、Athena の結果から対処する。',
        why: 'S3 に集めたデータからは、OpsItem の編集も対処もできない。',
        section: '/operations/inventory-and-compliance/#resource-data-sync',
      },
      {
        text: 'CloudWatch アラームを 1 つのアカウントに集める。',
        why: 'OpsItem の編集と対処にはつながらない。',
        section: '/operations/opscenter/#central-management',
      },
      {
        text: 'Quick Setup で Systems Manager の委任管理者を登録し、OpsCenter の集中管理を設定する。',
        why: '委任管理者は、メンバーの OpsItem を作成・編集・閲覧し、ランブックで対処できる。',
        section: '/operations/opscenter/#central-management',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-parameter-rotation',
    situation:
      'ある会社は、RDS のパスワードを 30 日ごとに自動で入れ替え、アプリケーションは止めたくない。別のアカウントのアプリケーションも使う。',
    ask: 'どのサービスを選ぶべきか。',
    options: [
      {
        text: 'Parameter Store のスタンダードの SecureString',
        why: '自動のローテーションがなく、ほかのアカウントとも共有できない。',
        section: '/operations/parameter-store/#comparison',
      },
      {
        text: 'Secrets Manager',
        why: 'データベースと統合した自動のローテーションがあり、アカウントをまたいで使える。',
        section: '/operations/parameter-store/#comparison',
      },
      {
        text: 'Parameter Store のアドバンストと Expiration ポリシー',
        why: '期日にパラメータを消すだけで、新しい値には入れ替えない。',
        section: '/operations/parameter-store/#types-and-policies',
      },
      {
        text: 'AWS AppConfig',
        why: '設定の段階的な展開のための機能で、認証情報のローテーションはしない。',
        section: '/operations/parameter-store/#comparison',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-parameter-share',
    situation:
      'ある会社は、中央のアカウントの Parameter Store に置いた SecureString のパラメータを、AWS RAM で別のアカウントに共有した。相手のアカウントで復号できない。パラメータは既定の AWS マネージドキーで暗号化している。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'パラメータの階層を、スタンダードに変えて共有し直す。',
        why: 'スタンダードは共有できず、アドバンストからは戻せない。',
        section: '/operations/parameter-store/#tiers',
      },
      {
        text: 'AWS RAM の権限を変え、相手のアカウントに書き込みを許可する。',
        why: '共有は読み取りだけで、復号の問題は直らない。',
        section: '/operations/parameter-store/#sharing',
      },
      {
        text: 'カスタマーマネージドキーで暗号化し、そのキーも相手に共有する。',
        why: 'AWS マネージドキーは共有できない。',
        section: '/operations/parameter-store/#sharing',
      },
      {
        text: '相手のアカウントで、パラメータの名前を指定して読む。',
        why: '共有されたパラメータは ARN の全体を指定する。キーの問題も残る。',
        section: '/operations/parameter-store/#sharing',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-parameter-tier',
    situation:
      'ある会社は、設定値を 8,000 個、すべて 2 KB 以下で保管したい。ポリシーも共有も使わない。費用を最小にしたい。',
    ask: 'どれを選ぶべきか。',
    options: [
      {
        text: 'Parameter Store のスタンダード',
        why: '10,000 個、4 KB まで、追加料金なしで使える。',
        section: '/operations/parameter-store/#tiers',
      },
      {
        text: 'Parameter Store のアドバンストと高スループット',
        why: '大きい値、ポリシー、共有、多い呼び出しが要るときに選ぶ。どちらも料金がかかる。',
        section: '/operations/parameter-store/#tiers',
      },
      {
        text: 'Secrets Manager',
        why: 'シークレットの数と呼び出しに料金がかかる。',
        section: '/operations/parameter-store/#comparison',
      },
      {
        text: 'AWS AppConfig',
        why: '設定の取得ごとに料金がかかり、段階的な展開が要るときに選ぶ。',
        section: '/operations/parameter-store/#comparison',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-delegated-explorer-replaced',
    situation:
      'ある会社は、Systems Manager の委任管理者をアカウント A からアカウント B に替えた。管理アカウントで A の Explorer の委任管理者を解除し、B を登録した。その後、B の Explorer には組織のデータが何も出ない。',
    ask: '最初にすることはどれか。',
    options: [
      {
        text: 'A の Explorer を開き、残っている組織の同期を B に共有する。',
        why: 'A が作った組織の同期は、解除のときに消えている。',
        section: '/operations/delegated-administrator/#undo',
      },
      {
        text: 'B のアカウントで、組織のリソースデータ同期を作る。',
        why: '解除すると前の委任管理者の同期は消える。B で作り直す。',
        section: '/operations/delegated-administrator/#undo',
      },
      {
        text: '管理アカウントの Explorer を開き、A が作った同期を有効に戻す。',
        why: '委任管理者の同期は、管理アカウントからは見えない。',
        section: '/operations/delegated-administrator/#explorer-sync',
      },
      {
        text: '組織のすべてのアカウントで、OpsData のソースを手で有効にする。',
        why: '組織を選んだ同期を作れば、ソースは自動で有効になる。',
        section: '/operations/delegated-administrator/#explorer-sync',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-delegated-opsitem-limit',
    situation:
      'ある会社は、2 年前に手作業のスタックで OpsCenter の複数アカウントの管理を設定した。今回 Quick Setup で設定し直すと、メンバーアカウントで ResourcePolicyLimitExceededException になった。',
    ask: 'どうすれば設定できるか。',
    options: [
      {
        text: '各メンバーアカウントで、解決済みの OpsItem を削除してから、もう一度作る。',
        why: 'OpsItem の件数の上限とは別のエラー。',
        section: '/operations/opscenter/#cost',
      },
      {
        text: '委任管理者を別のアカウントに替え、そのアカウントから同じ設定を作り直す。',
        why: 'メンバーアカウントに残るスタックは、委任管理者を替えても消えない。',
        section: '/operations/delegated-administrator/#opsitem-roles',
      },
      {
        text: 'Security Hub CSPM との連携を無効にして、作られる OpsItem を減らす。',
        why: '検出が作る OpsItem の数は、このエラーに関係しない。',
        section: '/operations/opscenter/#cost',
      },
      {
        text: '以前の手順で作ったスタックを消してから、設定をやり直す。',
        why: '手動の設定が残っていると、リソースポリシーの数で失敗する。',
        section: '/operations/delegated-administrator/#opsitem-roles',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-delegated-opt-in',
    situation:
      'ある会社は、オプトインリージョンの 1 つである香港の運用データも Explorer に集めたい。委任管理者のアカウントから同期を作ろうとしたが、このリージョンの分を作れない。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '管理アカウントの Explorer で、香港の分の同期を作る。',
        why: 'オプトインリージョンの同期は、委任管理者からは作れない。',
        section: '/operations/delegated-administrator/#which-account',
      },
      {
        text: '委任管理者の同期の上限を引き上げてもらい、香港の分を 6 つ目として作る。',
        why: '作れないのは数のためではない。',
        section: '/operations/delegated-administrator/#explorer-sync',
      },
      {
        text: '香港の各アカウントを、Explorer の 2 つ目の委任管理者に登録する。',
        why: '委任管理者は 1 アカウントだけ。',
        section: '/operations/delegated-administrator/#which-account',
      },
      {
        text: 'EnableAllOpsDataSources を false にした同期を、委任管理者で作る。',
        why: 'ソースを自動で有効にするかの設定で、リージョンの制限は変わらない。',
        section: '/operations/delegated-administrator/#explorer-sync',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-inventory-skipped-tag',
    situation:
      'ある会社は、統合コンソールで組織のインベントリの収集を有効にしている。データベースのノードだけファイルの情報も集めるため、タグを対象にした関連付けを作ったところ、Skipped のまま動かない。',
    ask: '自分の関連付けを動かすには、どうするか。',
    options: [
      {
        text: '関連付けの対象を、タグからノード ID の一覧に変える。',
        why: 'ノードを決めた関連付けは、どの指定方法でも Quick Setup の分が優先される。',
        section: '/operations/inventory-operations/#association-priority',
      },
      {
        text: 'Run Command で aws:softwareInventory のステップを、対象のノードに直接送る。',
        why: '収集は関連付けからしか動かない。',
        section: '/operations/inventory-operations/#association-priority',
      },
      {
        text: '統合コンソールで、インベントリの収集の設定を外す。',
        why: 'Quick Setup と統合コンソールの関連付けが最も優先される。外せば自分のものが動く。',
        section: '/operations/inventory-operations/#association-priority',
      },
      {
        text: '同じタグを対象にした関連付けをもう 1 つ作り、優先される数を増やす。',
        why: 'タグの関連付けが重なると、どちらも動かない。',
        section: '/operations/inventory-operations/#association-priority',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-inventory-detailed-view-owner',
    situation:
      'ある会社は、30 アカウントのインベントリを、ログ用アカウントの S3 バケットにリソースデータ同期で集めた。各アカウントの担当者が自分のアカウントで Inventory の詳細ビューを開いても、集約したデータが出ない。',
    ask: '理由はどれか。',
    options: [
      {
        text: '担当者のアカウントで、同期がまだ 1 回も動いていない。',
        why: 'データはすでに集約用のバケットにある。',
        section: '/operations/inventory-operations/#viewing',
      },
      {
        text: '詳細ビューには、集約用のバケットを持つアカウントのものしか出ない。',
        why: '見られるのはログ用アカウントだけ。',
        section: '/operations/inventory-operations/#viewing',
      },
      {
        text: '担当者のアカウントの Glue のクローラーが、1 日 2 回しかバケットを調べない。',
        why: '頻度が効くのは表示の新しさ。別のアカウントからは、待っても見えない。',
        section: '/operations/inventory-operations/#viewing',
      },
      {
        text: '担当者のアカウントを、Explorer の委任管理者に登録していない。',
        why: 'Inventory の詳細ビューは、委任管理者では決まらない。',
        section: '/operations/inventory-operations/#viewing',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-inventory-stale-object',
    situation:
      'ある会社は、リソースデータ同期の S3 バケットを監査に使っている。あるノードのオブジェクトの更新日時は今朝なのに、中身のソフトウェアのバージョンは先月のままだった。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'S3 のオブジェクトロックで、上書きが禁じられている。',
        why: 'オブジェクトロックのあるバケットには、そもそも書き込めない。',
        section: '/operations/inventory-operations/#organization-sync',
      },
      {
        text: 'インベントリの保持期間の 30 日を過ぎ、古いデータに戻された。',
        why: '保持期間を過ぎたデータは消える。古い内容に戻ることはない。',
        section: '/operations/inventory-operations/#retention',
      },
      {
        text: 'Athena の表のパーティションを、同期の後に更新していない。',
        why: 'パーティションは問い合わせの範囲の話で、オブジェクトの中身は変わらない。',
        section: '/operations/inventory-and-compliance/#resource-data-sync',
      },
      {
        text: 'インベントリを収集する関連付けの実行が失敗している。',
        why: '失敗してもオブジェクトは更新されるが、中身は古いまま。',
        section: '/operations/inventory-operations/#inventory-failures',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-document-hash-guard',
    situation:
      'ある会社は、別の部門から共有されたコマンドドキュメントを本番のノードで動かしている。部門が後から中身を変えたときには、動かさずに気づきたい。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: '実行のときに、ドキュメントのハッシュを指定する。',
        why: '中身が変わっていれば InvalidDocument で止まる。',
        section: '/operations/document-sharing/#using-shared',
      },
      {
        text: '実行のときに、ドキュメントを名前ではなく ARN で指定する。',
        why: '共有されたものは ARN で指定するが、中身の変化は確かめない。',
        section: '/operations/document-sharing/#using-shared',
      },
      {
        text: '「パブリック共有をブロック」を、両方のアカウントで有効にする。',
        why: '公開を止める設定で、個別の共有の中身は変えられる。',
        section: '/operations/document-sharing/#block-public',
      },
      {
        text: '共有されたドキュメントを State Manager の関連付けから使い、変更の通知を待つ。',
        why: '別のアカウントのドキュメントの変更では、関連付けは動かない。',
        section: '/operations/state-manager/#when-applied',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-document-block-public',
    situation:
      'セキュリティ監査で、自社の SSM ドキュメントが 2 つ、すべての AWS アカウントに公開されていると分かった。担当者はそのリージョンで「パブリック共有をブロック」を有効にしたが、翌日も公開されたままだった。',
    ask: '次に何をするか。',
    options: [
      {
        text: '24 時間待ち、設定が全リージョンに広がるのを確かめる。',
        why: '設定はリージョンごと。待っても、前から公開しているものは変わらない。',
        section: '/operations/document-sharing/#block-public',
      },
      {
        text: '2 つのドキュメントをすぐに削除し、同じ内容で作り直す。',
        why: '共有している間は削除できない。',
        section: '/operations/document-sharing/#sharing-scope',
      },
      {
        text: '2 つのドキュメントの共有を、それぞれやめる。',
        why: '設定が止めるのは新しい公開だけ。前の分は個別に外す。',
        section: '/operations/document-sharing/#block-public',
      },
      {
        text: 'SCP で ssm:UpdateServiceSetting を拒否し、ドキュメントを使えなくする。',
        why: '設定の変更を防ぐだけで、公開は終わらない。',
        section: '/operations/document-sharing/#block-public',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-document-many-accounts',
    situation:
      'ある会社は、組織の 30 アカウント・2 リージョンの EC2 で、緊急の設定変更のコマンドを 1 回だけ動かす。各アカウントに入って送る時間はない。',
    ask: 'どの方法が合うか。',
    options: [
      {
        text: 'コマンドドキュメントを 30 アカウントに共有し、中心のアカウントの Run Command から送る。',
        why: '共有しても、Run Command が届くのは送ったアカウントとリージョンのノード。',
        section: '/operations/document-sharing/#cross-account-run',
      },
      {
        text: '中心のアカウントのメンテナンスウィンドウで、30 アカウントのノードをターゲットにする。',
        why: 'メンテナンスウィンドウの対象は 1 アカウント・1 リージョン。',
        section: '/operations/maintenance-windows/#targets-and-role',
      },
      {
        text: 'リソースデータ同期で全ノードを 1 つのアカウントに集め、そこから Run Command を送る。',
        why: '同期が集めるのはインベントリなどの情報だけで、実行はできない。',
        section: '/operations/inventory-and-compliance/#resource-data-sync',
      },
      {
        text: '中心のアカウントから、aws:runCommand を含むランブックを 30 アカウントで動かす。',
        why: 'アカウントとリージョンをまたいで一度に広げられる。',
        section: '/operations/document-sharing/#cross-account-run',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-session-blank-screen',
    situation:
      'ある会社は、閉じたサブネットの EC2 に Session Manager でつないでいる。セッションのログを CloudWatch Logs に送る設定を加えた日から、セッションは始まるのに、画面が真っ白のまま何も打てない。ノードの空き容量は十分ある。',
    ask: '最初に確かめることはどれか。',
    options: [
      {
        text: 'ノードのセキュリティグループで、443 番のインバウンドが許可されているか。',
        why: 'セッションは始まっている。ノードにインバウンドの許可は要らない。',
        section: '/operations/systems-manager/#network',
      },
      {
        text: '接続する人に、ssm:StartSession の許可が残っているか。',
        why: '許可がなければ、セッションは始まらない。',
        section: '/operations/session-manager-access/#session-failures',
      },
      {
        text: 'logs のインターフェイスエンドポイントが VPC にあるか。',
        why: 'ログの送信先に届かないと、画面が真っ白になる。',
        section: '/operations/session-manager-access/#session-failures',
      },
      {
        text: 'ノードの SSM Agent が、ロールを付けた後に再起動されているか。',
        why: '再起動が要るのは、ノードが一覧に出ないとき。',
        section: '/operations/session-manager-access/#session-failures',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patch-lock-overlap',
    situation:
      'ある会社の Linux のノードで、毎週のパッチ適用がときどき yum lock のエラーで失敗する。調べると、パッチポリシーと、以前からのメンテナンスウィンドウのタスクが、同じ時間帯に同じノードへ適用していた。',
    ask: '根本の対処はどれか。',
    options: [
      {
        text: '適用の方法を 1 つにし、もう一方の予定を止める。',
        why: '同じノードで 2 つの適用が重なると、ロックを取り合って失敗する。',
        section: '/operations/patch-compliance/#patch-failures',
      },
      {
        text: 'ノードの IAM ロールに、パッチ用の S3 バケットへの許可を加える。',
        why: '許可が足りないときのエラーは Access Denied や Unable to download payload。',
        section: '/operations/patch-compliance/#patch-failures',
      },
      {
        text: '両方の設定で再起動を NoReboot にし、適用の時間を短くする。',
        why: '再起動の設定を変えても、適用は重なったまま。',
        section: '/operations/patch-operations/#reboot-option',
      },
      {
        text: '失敗したら Patch now で適用し直し、その間も予定はそのまま続ける。',
        why: '予定の適用中の Patch now も、重なりを増やす。',
        section: '/operations/patch-compliance/#patch-failures',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-automation-passrole',
    situation:
      'ある会社は、運用者にランブックだけを動かさせるため、ランブックにサービスロールを指定した。サービスロールには手順のすべての許可がある。運用者が始めると、iam:PassRole の AccessDenied で始まらない。',
    ask: '足りないものはどれか。',
    options: [
      {
        text: 'サービスロールの信頼ポリシーに、運用者の ARN を加える。',
        why: '信頼ポリシーで信頼する相手は ssm.amazonaws.com。足りなければ、ロールを引き受けられないというエラーになる。',
        section: '/operations/automation-at-scale/#start-failures',
      },
      {
        text: '運用者に、サービスロールへの iam:PassRole を許可する。',
        why: '始まる前の拒否は、実行した人の権限の不足。',
        section: '/operations/automation-at-scale/#start-failures',
      },
      {
        text: 'サービスロールに、手順が呼ぶ API と iam:PassRole の許可を加える。',
        why: 'サービスロールの不足は、始まった後にステップの失敗として出る。',
        section: '/operations/automation-at-scale/#start-failures',
      },
      {
        text: '運用者に、手順が操作するリソースへの許可を直接与え、サービスロールを外す。',
        why: '人の権限を広げずに動かすという目的に反する。',
        section: '/operations/automation-at-scale/#assume-role',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-run-command-rate-exceeded',
    situation:
      'ある会社は、タグで選んだ数千のノードに Run Command を送った。コマンド全体の状態が RateExceeded になった。',
    ask: 'どのノードで処理が行われたか。',
    options: [
      {
        text: 'エラーの上限に達するまでに送られたノードだけ。',
        why: '上限を超えて止まった分の状態は Terminated。',
        section: '/operations/run-command-results/#statuses',
      },
      {
        text: '同時実行数の上限までの、先頭の 50 ノード。',
        why: '同時実行数は少しずつ広げる設定で、超えた分も順に動く。',
        section: '/operations/run-command/#rate-control',
      },
      {
        text: '時間内に SSM Agent が応答したノードすべて。',
        why: '応答しなかった分は DeliveryTimedOut になる。RateExceeded とは違う。',
        section: '/operations/run-command-results/#timeouts',
      },
      {
        text: 'どのノードでも、処理は 1 つも行われていない。',
        why: '実行待ちの上限を超えたので、動く前に取り消された。',
        section: '/operations/run-command-results/#statuses',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-quick-setup-too-many',
    situation:
      'ある会社は、750 アカウントの組織で、Quick Setup のパッチポリシーを 16 リージョンすべてに 1 つの設定で配ろうとした。アカウントごとの権限に問題はないが、配布が失敗する。',
    ask: 'どうすれば配れるか。',
    options: [
      {
        text: '組織の全体ではなく、全部の OU を選んで作り直す。',
        why: '対象の数は変わらないので、同じように失敗する。',
        section: '/operations/quick-setup-operations/#reach',
      },
      {
        text: '各アカウントに AWS-SystemsManager-AutomationExecutionRole を配ってから、もう一度作る。',
        why: 'Automation の複数アカウントの実行に使うロールで、Quick Setup の配布には関係しない。',
        section: '/operations/automation/#multi-account-region',
      },
      {
        text: '対象の OU を分けて 2 つの設定を作り、それぞれ配る。',
        why: 'アカウントとリージョンの組が 10,000 を超えると失敗する。分ければ収まる。',
        section: '/operations/quick-setup-operations/#reach',
      },
      {
        text: '管理アカウントの Service Quotas で、State Manager の関連付けの数を引き上げる。',
        why: '上限に当たっているのは、配る先の組の数。',
        section: '/operations/quick-setup-operations/#reach',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-quick-setup-management-node',
    situation:
      'ある会社は、Quick Setup で組織全体にホスト管理を配った。メンバーアカウントの EC2 は設定されたが、管理アカウントにある 3 つの EC2 だけは何も起きない。',
    ask: '理由はどれか。',
    options: [
      {
        text: '組織の設定は、管理アカウントには配られない。',
        why: 'StackSets のスタックインスタンスが管理アカウントに作られないから。',
        section: '/operations/quick-setup-operations/#reach',
      },
      {
        text: '管理アカウントで、DHMC を有効にしていない。',
        why: 'DHMC は権限を渡す別の設定で、ホスト管理を配る条件ではない。',
        section: '/operations/organization-setup/#quick-setup',
      },
      {
        text: '3 つの EC2 が、設定を作った後に起動された。',
        why: 'メンバーアカウントと同じく、対象に加わるはずの条件。',
        section: '/operations/organization-setup/#quick-setup',
      },
      {
        text: '管理アカウントで、State Manager の関連付けが手で消された。',
        why: '消されたときは、設定の画面にずれの警告が出る。',
        section: '/operations/quick-setup-operations/#drift',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-quick-setup-association-detail',
    situation:
      'ある会社の管理アカウントでは、Quick Setup の設定の状態が Failed と出ている。CloudFormation のスタックはすべて成功している。担当者は管理アカウントから、失敗した関連付けの詳細を開こうとしたが開けない。',
    ask: '次にどうするか。',
    options: [
      {
        text: '管理アカウントの CloudFormation で、削除済みのスタックを絞り込んで見る。',
        why: 'スタックは成功している。削除済みで探すのは、配布が失敗したとき。',
        section: '/operations/quick-setup-operations/#failures',
      },
      {
        text: 'Quick Setup の設定を削除し、同じ内容で作り直す。',
        why: '配布の失敗が直らないときの方法で、原因は分からない。',
        section: '/operations/quick-setup-operations/#failures',
      },
      {
        text: '委任管理者の Explorer で、組織の同期を作り直す。',
        why: 'Explorer は運用データの集計で、関連付けの実行は直らない。',
        section: '/operations/delegated-administrator/#explorer-sync',
      },
      {
        text: '失敗したアカウントで、State Manager の実行履歴を見る。',
        why: '関連付けの失敗は、そのアカウントにサインインして調べる。',
        section: '/operations/quick-setup-operations/#failures',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-agent-credential-order',
    situation:
      'ある会社は、EC2 に付けたインスタンスプロファイルに S3 への書き込みを許可した。しかし Run Command の出力だけが AccessDenied で保存されない。この EC2 では、開発者が root で AWS CLI を設定していた。',
    ask: '最も考えられる原因はどれか。',
    options: [
      {
        text: 'DHMC のロールが、インスタンスプロファイルより先に使われている。',
        why: 'DHMC のロールは、探す順の最後。',
        section: '/operations/managed-node-network/#credential-order',
      },
      {
        text: 'root の認証情報ファイルが、ロールより先に使われている。',
        why: 'SSM Agent は、共有の認証情報ファイルをインスタンスプロファイルより先に見る。',
        section: '/operations/managed-node-network/#credential-order',
      },
      {
        text: 'コマンドを送った人に、バケットへの書き込みの許可がない。',
        why: '書き込むのはノード。送った人の権限は使われない。',
        section: '/operations/run-command-results/#output',
      },
      {
        text: 'S3 のゲートウェイエンドポイントが、ピアリング先の VPC にしかない。',
        why: '経路がないときは届かない。権限の拒否にはならない。',
        section: '/operations/managed-node-network/#endpoint-security-group',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-automation-continue-success',
    situation:
      'ある会社のランブックは、スナップショットを取るステップの後にボリュームを変更する。スナップショットのステップには onFailure: Continue を付けている。取得に失敗したのに、実行全体は成功と出て、だれも気づかなかった。',
    ask: 'ステップの続行を変えずに気づけるようにするには、どうするか。',
    options: [
      {
        text: 'スナップショットのステップの maxAttempts を 3 にし、失敗を減らす。',
        why: '試す回数が増えるだけで、失敗は全体に反映されない。',
        section: '/operations/automation-at-scale/#failure-handling',
      },
      {
        text: 'スナップショットのステップに onCancel を付け、通知のステップへ進ませる。',
        why: 'onCancel は取り消しのときに働く。失敗では進まない。',
        section: '/operations/automation-at-scale/#failure-handling',
      },
      {
        text: 'スナップショットのステップに isCritical: true を付ける。',
        why: 'Continue の既定では失敗が全体に反映されない。付ければ全体も失敗になる。',
        section: '/operations/automation-at-scale/#failure-handling',
      },
      {
        text: 'レート制御でエラーのしきい値を 0 にし、1 件目の失敗で止める。',
        why: '数えるのは対象ごとの実行の失敗。実行が成功と出ている。',
        section: '/operations/automation-at-scale/#rate-control',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-live-patching-limit',
    situation:
      'ある会社は、Amazon Linux 2023 の EC2 でカーネルライブパッチを使い、再起動せずに 5 か月運用してきた。新しいライブパッチが届かなくなった。',
    ask: 'どうすれば再び届くか。',
    options: [
      {
        text: 'カーネルを新しいものに更新し、インスタンスを再起動する。',
        why: '1 つのカーネルへの提供は最長 3 か月。新しいカーネルに上げる。',
        section: '/operations/patch-operations/#kernel-live-patching',
      },
      {
        text: 'Patch Manager のベースラインで EnableNonSecurity を有効にする。',
        why: '承認の範囲の設定で、提供の終わったカーネルには届かない。',
        section: '/operations/patch-manager/#approve-and-reject',
      },
      {
        text: 'Patch now で、RebootOption を NoReboot にして適用し直す。',
        why: '再起動しなければ、同じカーネルのまま。',
        section: '/operations/patch-operations/#kernel-live-patching',
      },
      {
        text: 'ライブパッチの機能をいったん無効にし、もう一度有効にする。',
        why: '有効にし直しても、カーネルの提供期間は延びない。',
        section: '/operations/patch-operations/#kernel-live-patching',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-session-scp-copy',
    situation:
      'ある会社は、インバウンドポートを開けずに、PC のファイルを EC2 へ SCP で送りたい。監査では、シェルで打ったコマンドの記録だけが求められている。',
    ask: 'どの方法が合うか。',
    options: [
      {
        text: 'シェルのセッションを開き、ssm-user のままファイルを受け取る。',
        why: 'シェルのセッションに、PC からファイルを送る機能はない。',
        section: '/operations/session-manager/#when-to-use',
      },
      {
        text: 'Session Manager の SSH 経由のセッションを、キーペアなしで ssm-user として開く。',
        why: 'SSH 経由でもキーペアは要る。ログインするのはキーペアのユーザー。',
        section: '/operations/session-manager/#ssh-over-session-manager',
      },
      {
        text: 'ポートフォワーディングで 22 番を開け、セキュリティグループにも許可を加える。',
        why: 'インバウンドの許可を加える必要はなく、要件にも反する。',
        section: '/operations/session-manager/#no-ssh',
      },
      {
        text: 'Session Manager 経由の SSH を使い、ノードのキーペアを用意する。',
        why: 'トンネルに SCP を通せる。内容は記録されないが、求められていない。',
        section: '/operations/session-manager/#ssh-over-session-manager',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-run-command-restrict-document',
    situation:
      'ある会社は、運用チームに Run Command を使わせるが、AWS-RunShellScript で自由なスクリプトを動かすことは禁じたい。承認済みの 3 つのドキュメントだけを、本番タグのノードで許可する。',
    ask: 'どう設定するか。',
    options: [
      {
        text: 'ssm:SendCommand をすべて許可し、ノードの SSM Agent のロールから S3 と CloudWatch Logs への許可を外しておく。',
        why: '出力が残らなくなるだけで、スクリプトは動く。',
        section: '/operations/run-command-results/#output',
      },
      {
        text: 'ssm:SendCommand の許可で、ドキュメントの ARN とノードのタグの条件の両方を絞る。',
        why: 'ドキュメントとノードの両方の Resource に許可が要るので、両方で絞れる。',
        section: '/operations/run-command/#restrict-access',
      },
      {
        text: '3 つのドキュメントを運用チームのアカウントに共有し、公開の共有をブロックする。',
        why: '共有は使える人を増やす設定。ほかのドキュメントは止まらない。',
        section: '/operations/document-sharing/#sharing-scope',
      },
      {
        text: 'メンテナンスウィンドウのタスクに 3 つを登録し、手動の Run Command も許可する。',
        why: '手動で送れるなら、自由なスクリプトも動かせる。',
        section: '/operations/run-command/#restrict-access',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-patch-security-hub-stale',
    situation:
      'ある会社は、パッチの準拠を Security Hub CSPM に送っている。先週非準拠だった EC2 にパッチを当て、再起動と Scan も済ませた。Patch Manager では準拠と出るのに、Security Hub CSPM の検出は残ったままである。',
    ask: 'どうするか。',
    options: [
      {
        text: '準拠の重要度を Unspecified から変え、もう一度 Scan する。',
        why: '重要度を変えても、準拠になったノードの検出は送られない。',
        section: '/operations/patch-compliance/#what-compliance-means',
      },
      {
        text: '2 時間ほど待ち、準拠になったことが届くのを確かめる。',
        why: '非準拠の検出は遅れて届くことがあるが、準拠になった更新は送られない。',
        section: '/operations/patch-compliance/#reports',
      },
      {
        text: '残った検出を、Security Hub CSPM の側で解決済みにする。',
        why: 'Patch Manager は、準拠になったノードの更新を送らない。',
        section: '/operations/patch-compliance/#reports',
      },
      {
        text: 'ホスト管理の調査も有効にし、準拠の結果を早く上書きさせる。',
        why: '準拠のデータが入れ替わるだけで、検出は更新されない。',
        section: '/operations/patch-compliance/#overwrite',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-opsitem-delete-central',
    situation:
      'ある会社は、OpsCenter をアカウントをまたいで集中管理している。あるメンバーアカウントで OpsItem が上限に達し、新しく作れない。運用チームは委任管理者のアカウントにいて、解決済みにしても件数が減らないことに気づいた。',
    ask: '件数を減らすには、どうすればよいか。',
    options: [
      {
        text: '委任管理者のアカウントから、delete-ops-item でメンバーアカウントの分を消す。',
        why: '委任管理者も、ほかのアカウントの OpsItem は消せない。',
        section: '/operations/opsitem-operations/#deleting',
      },
      {
        text: '管理アカウントのコンソールで、対象を選んでまとめて削除する。',
        why: 'コンソールでは削除できない。管理アカウントも、ほかのアカウントの分は消せない。',
        section: '/operations/opsitem-operations/#deleting',
      },
      {
        text: 'AWS-BulkResolveOpsItemsForInsight で、重複したものをまとめて片付ける。',
        why: '解決済みになるだけで、件数は減らない。',
        section: '/operations/opsitem-operations/#operational-insights',
      },
      {
        text: 'そのメンバーアカウントの中で、CLI を使って削除する。',
        why: '削除は API か CLI だけ。そのアカウントの中から行う。',
        section: '/operations/opsitem-operations/#deleting',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-opsitem-alarm-severity',
    situation:
      'ある会社は、CloudWatch アラームから重大度 3 の OpsItem を作っている。今の障害は緊急なので、担当者がアラームの設定で重大度を 1 に変えた。開いている OpsItem の重大度は 3 のままである。',
    ask: '開いている OpsItem の重大度を 1 にするには、どうすればよいか。',
    options: [
      {
        text: 'アラームを一度 OK に戻し、もう一度 ALARM にして、重大度を書き換えさせる。',
        why: 'アラームの変更は、作られた OpsItem に及ばない。',
        section: '/operations/opsitem-operations/#alarm-opsitems',
      },
      {
        text: 'オペレーショナルインサイトを有効にし、重大度をそろえさせる。',
        why: '増えすぎを見つける機能。重大度は変えない。',
        section: '/operations/opsitem-operations/#operational-insights',
      },
      {
        text: '重複除去の文字列を変え、同じ OpsItem を作り直させる。',
        why: '重複除去の文字列は、作った後は変えられない。',
        section: '/operations/opsitem-operations/#editing',
      },
      {
        text: '開いている OpsItem を編集して、重大度を変える。',
        why: '重大度は、OpsItem の側で編集できる項目。',
        section: '/operations/opsitem-operations/#editing',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-opsitem-stop-flood',
    situation:
      'ある会社では、1 つの EventBridge ルールが、同じリソースの同じ題の OpsItem を毎時間作り続けている。ルールに重複除去の文字列はない。障害の通知は続けて受けたいが、重複は増やしたくない。',
    ask: '増える元を直すには、どうすればよいか。',
    options: [
      {
        text: 'AWS-DisableEventBridgeRule で、そのルールを無効にする。',
        why: '増えなくなるが、新しい障害の OpsItem も作られない。',
        section: '/operations/opsitem-operations/#operational-insights',
      },
      {
        text: 'AWS-BulkResolveOpsItemsForInsight を毎日動かし、増えた分を片付ける。',
        why: '片付くだけで、料金のかかる作成は続く。',
        section: '/operations/opsitem-operations/#operational-insights',
      },
      {
        text: 'AWS-AddOpsItemDedupStringToEventBridgeRule で文字列を足す。',
        why: '同じ問題の OpsItem が開いている間は、新しく作られなくなる。',
        section: '/operations/opsitem-operations/#operational-insights',
      },
      {
        text: '今ある OpsItem を delete-ops-item で削除する。',
        why: '削除しても、ルールは作り続ける。',
        section: '/operations/opsitem-operations/#deleting',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-param-deny-by-path',
    situation:
      'ある会社のアプリケーションのロールは、「/shop」への ssm:GetParametersByPath を許可されている。管理者は「/shop/admin/key」への ssm:GetParameter と ssm:GetParameters を明示的に拒否した。しかし、アプリケーションのログにこの値が出た。アプリケーションは、ほかの値を名前で読むように直せる。',
    ask: '値が返らないようにするには、どうすべきか。',
    options: [
      {
        text: '「/shop/admin/key」への ssm:GetParameterHistory も拒否する。',
        why: '履歴からは読めなくなるが、GetParametersByPath の許可はパスで調べるので、止まらない。',
        section: '/operations/parameter-store-access/#read-access',
      },
      {
        text: '「/shop/admin」「/shop」「/」への ssm:GetParametersByPath を拒否する。',
        why: 'GetParametersByPath は、リクエストのパスで許可される。上のパスすべてで拒否すれば返らない。',
        section: '/operations/parameter-store-access/#read-access',
      },
      {
        text: 'パラメータを別のアカウントへ移し、AWS RAM で共有する。',
        why: '読み取りの許可の調べ方は変わらず、共有で読める人がむしろ増える。',
        section: '/operations/parameter-store/#sharing',
      },
      {
        text: '「/shop/admin/key」への ssm:PutParameter に、ssm:Overwrite の条件を付ける。',
        why: '書き込みを止める条件で、読み取りには効かない。',
        section: '/operations/parameter-store-access/#write-access',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-param-aws-managed-key',
    situation:
      'ある会社は、給与のパスワードを SecureString で保管し、aws/ssm のキーで暗号化している。同じアカウントの開発者は ssm:GetParameter を広く許可され、値を復号できる。ほかのパラメータの読み取りは残す。',
    ask: '給与の担当のロールだけが復号できるようにする方法はどれか。',
    options: [
      {
        text: 'aws/ssm のキーポリシーから、開発者のロールを外す。',
        why: 'aws/ssm は AWS マネージドキーで、アカウントの全プリンシパルに復号を許可している。人ごとに分けるなら使わない。',
        section: '/operations/parameter-store-access/#decrypt-access',
      },
      {
        text: 'パラメータをアドバンストに変え、有効期限のポリシーを付ける。',
        why: '期日に消えるだけで、復号できる人は変わらない。',
        section: '/operations/parameter-store/#types-and-policies',
      },
      {
        text: 'カスタマーマネージドキーで暗号化し直し、kms:Decrypt を担当のロールに絞る。',
        why: '復号にはどの操作でも kms:Decrypt が要るので、キーで絞れる。',
        section: '/operations/parameter-store-access/#decrypt-access',
      },
      {
        text: '開発者の ssm:DescribeParameters を拒否し、一覧に出ないようにする。',
        why: '名前を知っていれば、ssm:GetParameter で復号できる。',
        section: '/operations/parameter-store-access/#read-access',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-param-label-limit',
    situation:
      'ある会社は、デプロイのたびに「/app/config」を更新し、初回のバージョンに baseline のラベルを付けたままにしている。101 個目のバージョンを作ろうとすると、PutParameter が失敗するようになった。',
    ask: '更新を続けられるようにするには、どうすべきか。',
    options: [
      {
        text: 'パラメータをアドバンストに変える。',
        why: '層が決めるのは、数、値の大きさ、ポリシー、共有。ラベルの保護とは別の話。',
        section: '/operations/parameter-store/#tiers',
      },
      {
        text: '高スループットを有効にする。',
        why: '1 秒あたりの呼び出しの上限の話。',
        section: '/operations/parameter-store/#tiers',
      },
      {
        text: 'PutParameter で、作るバージョンの番号を 1 に戻して指定する。',
        why: '番号は自動で増える。ラベルの付いた古いバージョンが残る限り作れない。',
        section: '/operations/parameter-store-access/#versions-and-labels',
      },
      {
        text: 'baseline のラベルを、新しいバージョンへ移す。',
        why: '最も古いバージョンにラベルがあると消されず、新しいバージョンを作れない。',
        section: '/operations/parameter-store-access/#versions-and-labels',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-automation-is-end',
    situation:
      'ある会社のランブックは、切り替え、確認、切り戻しの順にステップを並べている。切り替えには onFailure: step:rollback を書いた。切り替えにも確認にも成功した実行で、切り戻しまで動いてしまう。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: '切り替えと確認のステップを、どちらも isCritical: true にする。',
        why: '全体の状態を失敗とみなすかを決めるだけで、進む先は変わらない。',
        section: '/operations/automation-at-scale/#failure-handling',
      },
      {
        text: '切り戻しのステップを onFailure: Abort にする。',
        why: '切り戻し自身が失敗したときの動きで、動くかどうかは変わらない。',
        section: '/operations/automation-at-scale/#failure-handling',
      },
      {
        text: '確認のステップに isEnd: true を付ける。',
        why: '成功した後もステップは書いた順に進む。確認で終わらせれば、切り戻しは onFailure からだけ動く。',
        section: '/operations/automation-at-scale/#failure-handling',
      },
      {
        text: 'onCancel: step:rollback に書き換える。',
        why: '取り消したときの行き先で、失敗のときには動かない。',
        section: '/operations/automation-at-scale/#failure-handling',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-rc-reboot-exit',
    situation:
      'ある会社は、Run Command で数百の Linux に、設定、再起動、確認を 1 つのスクリプトで行う。スクリプトの途中で reboot を呼ぶと、コマンドの状態が正しく更新されず、確認も動かない。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: '実行のタイムアウトを再起動にかかる時間より長くする。',
        why: '時間を延ばしても、再起動を SSM Agent が知らないことは変わらない。',
        section: '/operations/run-command-results/#timeouts',
      },
      {
        text: '終了コード 194 で再起動させ、済んだ作業を飛ばすように書く。',
        why: 'SSM Agent が再起動し、その後スクリプトをもう一度動かす。',
        section: '/operations/run-command-results/#reboot',
      },
      {
        text: '再起動の部分を別のドキュメントに分け、aws:runDocument で呼び出す。',
        why: '再起動するスクリプトは aws:runDocument では動かせず、エラーになる。',
        section: '/operations/run-command-results/#reboot',
      },
      {
        text: '終了コード 0 で終わらせ、送る側で同じコマンドを再実行する。',
        why: '再起動と確認の順を、SSM Agent が引き継げない。',
        section: '/operations/run-command-results/#reboot',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-state-manager-update',
    situation:
      'ある会社の運用者が、CLI の update-association で関連付けの予定だけを書き換えた。次の回から、出力が S3 に残らず、同時実行数の制限も効かない。',
    ask: '何が起きたか、どう直すべきか。',
    options: [
      {
        text: '予定の変更で、ノードのロールの s3:PutObject が外れた。ロールに付け直す。',
        why: '関連付けの更新は、ノードのロールを変えない。',
        section: '/operations/state-manager/#compliance-report',
      },
      {
        text: '書かなかった任意の項目が空になった。全項目を書いて更新し直す。',
        why: '更新は、渡した値で上書きし、書かなかった項目を残さない。',
        section: '/operations/state-manager-operations/#editing',
      },
      {
        text: '新しいバージョンが既定になっていない。$DEFAULT の番号を新しいものに変える。',
        why: '関連付けの編集は、すぐ新しいバージョンになる。$DEFAULT はドキュメントのバージョン。',
        section: '/operations/state-manager-operations/#editing',
      },
      {
        text: 'cron の予定では S3 の出力と上限を使えない。予定を rate に戻す。',
        why: '予定の書き方と、出力や上限は関係がない。',
        section: '/operations/state-manager-operations/#rate-control',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-mw-lambda-once',
    situation:
      'ある会社のメンテナンスウィンドウには、20 の EC2 を含むリソースグループをターゲットにした Lambda のタスクがある。作業の完了を 1 通だけ知らせるはずの関数が、毎回 20 回呼ばれる。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: 'タスクの同時実行数を 1 にする。',
        why: '同時に動く数が減るだけで、呼ばれる回数は変わらない。',
        section: '/operations/maintenance-windows/#targets-and-role',
      },
      {
        text: 'タスクの優先順位を最も低くする。',
        why: '順番が変わるだけで、リソースごとに呼ばれる。',
        section: '/operations/maintenance-windows/#tasks-and-priority',
      },
      {
        text: 'Lambda のタスクをターゲットなしで登録し直す。',
        why: 'ターゲットのある Lambda のタスクは、解決したリソースごとに呼ばれる。',
        section: '/operations/maintenance-windows/#targets-and-role',
      },
      {
        text: 'リソースグループの代わりに、同じ EC2 に付けたタグをターゲットにする。',
        why: 'タグでも、合うリソースの数だけ呼ばれる。',
        section: '/operations/maintenance-windows/#targets-and-role',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-opsitem-sns-default-rule',
    situation:
      'ある会社は OpsCenter を有効にし、既定のルールで OpsItem が作られている。運用チームの SNS トピックは暗号化しておらず、トピックポリシーも正しいのに、新しい OpsItem の知らせが 1 通も届かない。',
    ask: '何をすべきか。',
    options: [
      {
        text: 'トピックを、カスタマーマネージドキーで暗号化する。',
        why: '暗号化は必須ではない。暗号化するなら、キーの種類に決まりがある。',
        section: '/operations/opsitem-operations/#notifications',
      },
      {
        text: 'トピックのサブスクリプションを OpsItem と別のリージョンにも作り、両方から受け取る。',
        why: '通知先は OpsItem と同じリージョンのトピック。届かない原因ではない。',
        section: '/operations/opsitem-operations/#notifications',
      },
      {
        text: '既定の EventBridge ルールの入力トランスフォーマーに、通知先を加える。',
        why: '既定のルールには SNS の ARN が入っていない。',
        section: '/operations/opsitem-operations/#notifications',
      },
      {
        text: 'OpsItem の重複除去の文字列を消し、毎回新しい OpsItem を作らせる。',
        why: '作られていることは分かっている。件数と料金が増えるだけ。',
        section: '/operations/opscenter/#deduplication',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patch-alt-repo',
    situation:
      'ある会社は、RHEL のノードで EPEL のパッケージも更新しようと、自作のベースラインのパッチソースに EPEL を書いた。次の適用から、OS の標準のセキュリティ更新が当たらなくなった。',
    ask: 'どう直すべきか。',
    options: [
      {
        text: 'ベースラインの待ち日数を 0 にする。',
        why: '配布元が使われないので、日数を変えても当たらない。',
        section: '/operations/patch-sources/#alternative-repositories',
      },
      {
        text: 'パッチソースに、OS の標準のリポジトリも書く。',
        why: '書いた配布元だけが使われる。標準に足す設定ではない。',
        section: '/operations/patch-sources/#alternative-repositories',
      },
      {
        text: 'ノードの標準のリポジトリの設定を、Patch Manager が書き換える前に戻す。',
        why: 'パッチの後も、ノードの標準のリポジトリは変わらない。',
        section: '/operations/patch-sources/#alternative-repositories',
      },
      {
        text: 'EPEL のパッケージを、承認したパッチの一覧に 1 つずつ書く。',
        why: '標準のリポジトリを見ないことは変わらない。',
        section: '/operations/patch-sources/#alternative-repositories',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-patch-unavailable-repository',
    situation:
      'ある会社は、Amazon Linux 2023 のノードに、標準と社内のリポジトリを書いた自作のベースラインを使い、Run Command でパッチを当てている。社内のリポジトリに障害があった日の適用では、社内のパッケージだけが古いまま残った。',
    ask: 'その日に社内のリポジトリへ届かなかったことは、どこで確かめるか。',
    options: [
      {
        text: 'ノードの標準のリポジトリが、社内のリポジトリに替わったかを見る。',
        why: 'ベースラインに配布元を書いても、ノードの設定は変わらない。',
        section: '/operations/patch-sources/#alternative-repositories',
      },
      {
        text: '配布元の設定に skip_if_unavailable=False を足し、次の適用の結果を見る。',
        why: '足した後の適用で、飛ばさなくする設定。過ぎた日のことは分からない。',
        section: '/operations/patch-sources/#alternative-repositories',
      },
      {
        text: 'その日の Run Command の出力で、届かないリポジトリの警告を探す。',
        why: 'Amazon Linux 2023 は、届かないリポジトリを既定で飛ばす。警告は Run Command の出力で確かめる。',
        section: '/operations/patch-operations/#patch-network',
      },
      {
        text: 'その日の Install の結果で、不足のパッチの数を見る。',
        why: 'Install の結果には、不足のパッチが出ない。',
        section: '/operations/patch-sources/#pitfalls',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-patch-override-both',
    situation:
      'ある会社は、緊急の適用で、S3 のパッチの一覧（InstallOverrideList）と、別のベースライン（BaselineOverride）を一緒に渡した。どのノードでも、調査も適用もされずに失敗した。',
    ask: 'なぜか。',
    options: [
      {
        text: '2 つのパラメータは同時に使えない。どちらか 1 つだけを渡す。',
        why: '両方を渡すと、ドキュメントが失敗し、何も行わない。',
        section: '/operations/patch-sources/#override-precedence',
      },
      {
        text: 'スナップショット ID を指定していない。GUID を 1 つ渡す。',
        why: 'ID がなくても動く。そろわないだけ。',
        section: '/operations/patch-operations/#snapshot-id',
      },
      {
        text: 'S3 のバケットが非公開なので、一覧を https の URL で指定する。',
        why: '非公開のバケットに https の URL は使えない。そもそも 2 つを渡したことが失敗の原因。',
        section: '/operations/patch-operations/#run-patch-baseline',
      },
      {
        text: 'パッチポリシーのあるアカウントでは、実行時の上書きを使えない。',
        why: 'ポリシー自身が上書きを使う。失敗の原因ではない。',
        section: '/operations/patch-sources/#override-precedence',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-patch-unattended-reboot',
    situation:
      'ある会社は、Ubuntu のノードに AWS-RunPatchBaseline の既定の設定で毎週パッチを当てる。カーネルの更新が入っているのに、再起動されないノードがある。そのノードでは unattended-upgrades も動いている。',
    ask: '最も適切な説明はどれか。',
    options: [
      {
        text: 'Ubuntu では RebootIfNeeded が効かないので、再起動は別に行う。',
        why: 'OS で変わる決まりではない。',
        section: '/operations/patch-sources/#pitfalls',
      },
      {
        text: '待ち日数の規則が Ubuntu で使えないため、更新が承認されていない。',
        why: '日数の規則は使えないが、更新は入っている。',
        section: '/operations/patch-manager/#approve-and-reject',
      },
      {
        text: '別のものが先にパッチを当てたので、再起動しないことがある。',
        why: '手や unattended-upgrades が先に入れたパッチでは、想定どおりに再起動しないことがある。',
        section: '/operations/patch-sources/#pitfalls',
      },
      {
        text: 'パッチポリシーの再起動の設定が優先され、RebootOption が無視された。',
        why: 'ポリシーによる適用とは書かれていない。ドキュメントの既定は再起動する。',
        section: '/operations/patch-operations/#reboot-option',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-sm-interactive-only',
    situation:
      'ある会社は、委託先の担当者に、Linux のノードでアプリケーションのログを見ることだけを許可したい。委託先は AWS CLI を使う。ほかのコマンドは打てないようにする。',
    ask: 'どうすべきか。',
    options: [
      {
        text: 'ssm-user の sudo を外し、シェルのセッションを許可する。',
        why: '管理者の操作は止まるが、ほかのコマンドは打てる。',
        section: '/operations/session-manager/#interactive-command',
      },
      {
        text: 'Run As で、ログの閲覧だけに使う OS のユーザーを割り当てる。',
        why: 'OS の権限の範囲で、ほかのコマンドも打てる。',
        section: '/operations/session-manager-access/#run-as',
      },
      {
        text: 'ログを見るだけの Session 型ドキュメントを作り、それだけを許可する。',
        why: 'セッションで動くのは、ドキュメントに書いたコマンドだけになる。',
        section: '/operations/session-manager-access/#restrict-commands',
      },
      {
        text: 'シェルプロファイルに、ログを表示するコマンドを書き、続けて exit を書く。',
        why: 'プロファイルのコマンドは検査されず、設定を変えれば外せる。',
        section: '/operations/session-manager-access/#restrict-commands',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-change-calendar-two',
    situation:
      'ある会社は、全社のカレンダー（DEFAULT_OPEN）と、部門のカレンダー（DEFAULT_CLOSED）を 1 つのランブックの確認のステップに並べた。全社の凍結はないが、部門のカレンダーにもイベントがない時間にランブックを動かした。',
    ask: 'どうなるか。',
    options: [
      {
        text: '全社のカレンダーが OPEN なので、先へ進む。',
        why: '1 つでも閉じていれば CLOSED になる。',
        section: '/operations/change-control/#block-automation',
      },
      {
        text: '部門が CLOSED なので、確認のステップが失敗する。',
        why: 'DEFAULT_CLOSED は、イベントの間だけ開く。',
        section: '/operations/change-control/#block-automation',
      },
      {
        text: '種類の違うカレンダーは並べられないので、エラーになる。',
        why: '種類を問わず、それぞれの状態を調べる。',
        section: '/operations/change-control/#change-calendar',
      },
      {
        text: '先に書いたカレンダーの状態が使われ、後のものは無視される。',
        why: 'すべてのカレンダーの状態を合わせて決まる。',
        section: '/operations/change-control/#block-automation',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-fleet-rdp-credentials',
    situation:
      'ある会社の運用者は、Fleet Manager のリモートデスクトップで Windows につないでいる。一時的な認証情報の期限は 15 分。期限が切れた後も操作を続けられたため、監査で問題になった。',
    ask: 'なぜか。どうすべきか。',
    options: [
      {
        text: '接続の長さは認証情報の期限で決まらない。期限が来たら接続を終わらせる運用にする。',
        why: '60 分の上限か、10 分の無操作で切れる。',
        section: '/operations/inventory-and-compliance/#fleet-manager',
      },
      {
        text: '接続が認証情報を自動で更新した。認証情報の期限を 5 分に縮める。',
        why: '更新されてはいない。期限は接続の長さに関係しない。',
        section: '/operations/inventory-and-compliance/#fleet-manager',
      },
      {
        text: 'IAM Identity Center の管理者のユーザーで動いていた。このユーザーを消せば切れる。',
        why: '期限と接続の長さが別なのは、認証の方法によらない。',
        section: '/operations/inventory-and-compliance/#fleet-manager',
      },
      {
        text: 'Session Manager の操作のない時間の設定が 60 分になっていた。20 分に戻す。',
        why: 'リモートデスクトップの無操作の上限は 10 分で、この設定ではない。',
        section: '/operations/inventory-and-compliance/#fleet-manager',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-automation-alarm-identity',
    situation:
      'ある会社は、本番を変更するランブックに CloudWatch アラームを付け、サービスロールで動かしている。ロールの権限は 2 年間変えていない。2026 年 7 月から、アラームが鳴っていないのに実行が止まるようになった。',
    ask: 'アラームでの停止を残したまま直すには、どうするか。',
    options: [
      {
        text: '始める人に iam:CreateServiceLinkedRole を許可し、サービスにリンクされたロールを作り直す。',
        why: 'アラームの監視に、サービスにリンクされたロールはもう使われない。',
        section: '/operations/automation-at-scale/#alarm-stop',
      },
      {
        text: 'サービスロールに cloudwatch:DescribeAlarms と ssm:StopAutomationExecution を許可する。',
        why: '監視と停止は実行する側の権限で行われる。アラームの状態を取れないと、既定では止まる。',
        section: '/operations/automation-at-scale/#alarm-stop',
      },
      {
        text: 'IgnorePollAlarmFailure を true にして、実行の権限はそのままにする。',
        why: '実行は続くが、状態を取れないままなので、アラームが鳴っても止められない。',
        section: '/operations/automation-at-scale/#alarm-stop',
      },
      {
        text: 'CloudWatch の側で、アラームのアクションにそのランブックの停止を加える。',
        why: '止まる原因は、実行の権限でアラームの状態を取れないこと。アラームの側の設定では直らない。',
        section: '/operations/automation-at-scale/#alarm-stop',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-parameter-lambda-extension',
    situation:
      'ある会社の Lambda 関数は、呼び出しのたびに GetParameter で同じ 3 つのパラメータを読む。呼び出しが増え、Parameter Store の 1 秒あたりの上限に当たるようになった。値が変わるのは月に数回で、数分前の値でもよい。',
    ask: '追加の料金を抑えて上限に当たらないようにするには、どうするか。',
    options: [
      {
        text: 'パラメータをアドバンストの層に変え、値を 1 つのパラメータにまとめる。',
        why: '層は値の大きさやポリシーに効き、1 秒あたりの上限は変わらない。層の料金もかかる。',
        section: '/operations/parameter-store/#tiers',
      },
      {
        text: '高スループットを有効にして、1 秒あたりの上限を引き上げる。',
        why: '上限は上がるが、呼び出しは減らない。有料の設定である。',
        section: '/operations/parameter-store/#tiers',
      },
      {
        text: '値を Secrets Manager に移し、関数から毎回 GetSecretValue で読む。',
        why: 'シークレットの数と呼び出しに料金がかかる。毎回読むことも変わらない。',
        section: '/operations/parameter-store/#comparison',
      },
      {
        text: 'パラメータとシークレットの Lambda 拡張機能をレイヤーに加え、拡張機能から読む。',
        why: '読んだ値は既定で 300 秒キャッシュされ、Parameter Store の呼び出しが減る。',
        section: '/operations/parameter-store/#lambda-extension',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-mw-runbook-inputs',
    situation:
      'ある会社は、タグで選ぶ 20 インスタンスをメンテナンスウィンドウのターゲットに登録し、AWS-RestartEC2Instance の Automation タスクに指定した。サービスロールの許可は足りている。タスクは毎回「Step fails when it is validating and resolving the step inputs」で失敗する。',
    ask: '20 インスタンスを再起動するには、どう直すか。',
    options: [
      {
        text: 'タスクのターゲットを外し、「ターゲットは不要」で登録し直す。',
        why: '入力が要ることは変わらず、20 インスタンスの ID も渡らない。',
        section: '/operations/maintenance-windows/#targets-and-role',
      },
      {
        text: 'サービスロールに、ssm:StartAutomationExecution と iam:PassRole を足す。',
        why: '許可の不足なら、ロールに正しい SSM の許可がないというエラーになる。',
        section: '/operations/maintenance-windows/#task-errors',
      },
      {
        text: 'ランブックの入力 InstanceId に、疑似パラメータ {{RESOURCE_ID}} を書く。',
        why: 'ターゲットは入力に入らない。疑似パラメータが、ターゲットの ID に置き換わる。',
        section: '/operations/maintenance-windows/#task-errors',
      },
      {
        text: 'タスクの同時実行数を 1 にして、1 インスタンスずつ再起動する。',
        why: '1 つずつになるだけで、入力は空のまま。',
        section: '/operations/maintenance-windows/#task-errors',
      },
    ],
    answer: 2,
  },
];
