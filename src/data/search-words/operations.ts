import type {SearchWords} from './types';

export const operations = {
  '/operations/#comparison': [
    'Systems Manager 比較', 'Systems Manager comparison', 'SSM の機能一覧', 'Session Manager と Run Command の違い',
    'Run Command と Automation の違い', 'Systems Manager で何ができる?', 'どの機能が有料?', '機能の早見表',
  ],
  '/operations/#how-to-choose': [
    'Systems Manager 選び方', 'SSM 使い分け', 'フローチャート', 'どの機能を使えばいい?', 'サーバーの運用作業には何を使う?',
    '一括実行と対話操作の使い分け', 'decision flow',
  ],
  '/operations/#run-command-automation-state-manager': [
    'Run Command Automation State Manager 違い', 'メンテナンスウィンドウとの違い', 'SSM 実行機能の比較',
    'State Manager vs Maintenance Windows', 'Run Command vs Automation', 'どれで実行する?', 'ノードの中か AWS リソースか', '一度だけの実行と継続',
  ],
  '/operations/#other-capabilities': [
    'Systems Manager のほかの機能', 'Explorer', 'SSM の機能の全部', 'このノートで扱わない機能', 'other capabilities', 'ほかにどんな機能がある?',
  ],
  '/operations/systems-manager/#ssm-agent': [
    'SSM Agent', 'managed node', 'マネージドインスタンス', 'SSM エージェントのインストール', 'amazon-ssm-agent', 'プリインストールの AMI',
    'Amazon Linux に SSM Agent は入っている?', 'オンプレミスのサーバーを管理するには?', 'ハイブリッドアクティベーション', 'hybrid activation',
    'SSM Agent の自動更新', 'AWS IoT Greengrass',
  ],
  '/operations/systems-manager/#requirements': [
    'マネージドノードの条件', 'SSM の前提条件', 'prerequisites', 'セットアップ', 'EC2 が Systems Manager に表示されない',
    'インスタンスが管理対象にならないのはなぜ?', 'マネージドノードにするには?',
  ],
  '/operations/systems-manager/#permissions': [
    'AmazonSSMManagedInstanceCore', 'SSM Agent の権限', 'IAM ポリシー', 'managed policy', 'どの管理ポリシーを付ける?',
    'SSM に必要な IAM 権限は?',
  ],
  '/operations/systems-manager/#network': [
    'VPC エンドポイント', 'interface VPC endpoint', 'PrivateLink', 'ssmmessages', 'ec2messages', '443 ポート', 'HTTPS アウトバウンド',
    'プライベートサブネットの EC2 を管理するには?', 'NAT なしで使える?', 'ec2messages は必要?', '閉域網',
  ],
  '/operations/systems-manager/#policy-setup': [
    '権限の渡し方', 'インスタンスプロファイルと DHMC の違い', '権限の優先順位', 'どちらの権限が使われる?', 'SSM の権限設定の方法は?', 'policy setup',
    'precedence',
  ],
  '/operations/systems-manager/#instance-role': [
    'インスタンスプロファイル', 'instance profile', 'EC2 の IAM ロール', 'インスタンスロール', 'EC2 にロールを付けるには?', 'ロールのアタッチ',
    'IAM role',
  ],
  '/operations/systems-manager/#default-host-management': [
    'DHMC', 'Default Host Management Configuration', 'デフォルトホスト管理', 'IMDSv2', 'IMDSv1',
    'AmazonSSMManagedEC2InstanceDefaultPolicy', 'RegisterDefaultHostManagementConfiguration',
    'ssm:UpdateInstanceInformation', 'インスタンスプロファイルなしで管理するには?', 'DHMC が効かないのはなぜ?', '全部の EC2 をまとめて管理', '30 分',
  ],
  '/operations/systems-manager/#organization-and-multicloud': [
    '統合コンソール', 'unified console', '組織全体のノード', 'Azure の仮想マシン', 'マルチクラウド', 'Cloud Connector',
    '全アカウントのノードを見るには?', 'Systems Manager の CloudWatch ダッシュボードが消えた',
  ],
  '/operations/systems-manager/#when-to-use': [
    'DHMC を選ぶとき', 'インスタンスプロファイルを選ぶとき', 'IMDSv1 のインスタンスを管理するには?', '権限の渡し方はどちらを選ぶ?', '古い SSM Agent',
    'マネージドノード 使い分け',
  ],
  '/operations/managed-node-network/#endpoints-by-feature': [
    'com.amazonaws.region.ssm', 'com.amazonaws.region.ssmmessages', 'com.amazonaws.region.logs',
    'com.amazonaws.region.kms', 'S3 ゲートウェイエンドポイント', 'プライベートサブネットのパッチ適用', 'Session Manager に必要なエンドポイントは?',
    'PrivateLink', '閉域の EC2 を管理するには?', 'パッチだけ失敗する',
  ],
  '/operations/managed-node-network/#endpoint-security-group': [
    'エンドポイントのセキュリティグループ', '443 インバウンド', 'VPC ピアリング', '条件付き転送', 'private DNS',
    'エンドポイントを作ったのに登録されない', 'security group for VPC endpoint', 'プレフィックスリスト',
  ],
  '/operations/managed-node-network/#aws-managed-buckets': [
    'patch-baseline-snapshot', 'aws-patch-manager バケット', 'AWS managed S3 buckets', 'エンドポイントポリシー', 'パッチ用の S3 バケット',
    'S3 の許可がなくて失敗',
  ],
  '/operations/managed-node-network/#node-not-listed': [
    'マネージドノードに表示されない', 'EC2 が SSM に出てこない', 'troubleshooting managed node', 'Connection Lost', 'トラブルシューティング',
    'ノードがオフライン', '登録されないのはなぜ?', 'TLS 証明書', 'プロキシ',
  ],
  '/operations/managed-node-network/#credential-order': [
    '認証情報の優先順位', 'credential provider chain', 'root の認証情報', 'credentials ファイル', 'SSM Agent がロールを使わない',
    '環境変数の認証情報',
  ],
  '/operations/managed-node-network/#endpoint-policy-keys': [
    'ssm:NodeAccountId', 'ssm:NodeOrgId', 'aws:PrincipalOrgId', 'エンドポイントポリシーで組織を絞る', 'ハイブリッドノードの登録が拒否される',
  ],
  '/operations/hybrid-nodes/#onboarding-methods': [
    'オンプレミスの登録方法', '他クラウドの VM', 'multicloud', 'onboarding', 'ハイブリッド環境', 'どの方法で登録する?',
  ],
  '/operations/hybrid-nodes/#hybrid-activation': [
    'ハイブリッドアクティベーション', 'hybrid activation', 'create-activation', 'アクティベーションコード', 'activation ID',
    'アクティベーションの期限', '登録数の上限', 'mi- で始まる ID', 'オンプレミスのサーバーを登録するには?', 'IAM サービスロール', 'deregister',
  ],
  '/operations/hybrid-nodes/#greengrass': [
    'AWS IoT Greengrass', 'コアデバイス', 'エッジデバイス', 'edge device', 'トークン交換ロール', 'token exchange role', 'IoT デバイスを管理するには?',
  ],
  '/operations/hybrid-nodes/#cloud-connector': [
    'Cloud Connector', 'Azure VM', 'Azure の仮想マシンを管理', 'コネクター', 'サブスクリプション 75', '自動で SSM Agent を入れる',
  ],
  '/operations/hybrid-nodes/#cost': [
    'アドバンストインスタンス層', 'advanced-instances tier', 'standard-instances tier', '1,000 台の制限', 'オンプレミスの料金', '従量課金',
    'ハイブリッドノードの料金はいくら?', 'インスタンス層の廃止',
  ],
  '/operations/hybrid-nodes/#when-to-use': [
    'オンプレミスの管理方法の選び方', 'ハイブリッドアクティベーションを選ぶとき', 'Azure の管理は何を選ぶ?', 'EC2 以外のノード 使い分け',
  ],
  '/operations/organization-setup/#cross-account-map': [
    'Systems Manager 組織', 'マルチアカウント', 'クロスアカウント', 'multi-account', 'クロスリージョン', '全アカウントに適用するには?',
    'メンテナンスウィンドウは複数アカウントで使える?', 'State Manager は組織で使える?', 'どの機能が複数アカウントに対応?',
  ],
  '/operations/organization-setup/#delegated-administrator': [
    '委任管理者', 'delegated administrator', '委任された管理者', '管理アカウント', '委任管理者は何個まで?',
  ],
  '/operations/organization-setup/#quick-setup': [
    'Quick Setup', '高速セットアップ', 'ホスト管理', 'Host Management', '設定のドリフト', '大阪リージョン', 'Quick Setup は無料?',
    '新しいアカウントにも自動で設定',
  ],
  '/operations/organization-setup/#dhmc-organization': [
    '組織全体で DHMC', 'DHMC Quick Setup', '全アカウントの EC2 を管理対象に', 'SCP で DHMC の変更を防ぐ',
    'default-ec2-instance-management-role', 'organization-wide DHMC',
  ],
  '/operations/organization-setup/#unified-console': [
    '統合コンソール', 'unified console', 'ホームリージョン', 'home Region', 'IAM Identity Center', 'ホームリージョンを変えるには?', '診断と修復',
  ],
  '/operations/organization-setup/#when-to-use': [
    'Quick Setup を選ぶとき', '統合コンソールを選ぶとき', '組織の一部だけに適用', '組織全体の設定方法',
  ],
  '/operations/inventory-and-compliance/#inventory': [
    'Inventory', 'インベントリ', 'ソフトウェアの一覧', 'AWS-GatherSoftwareInventory', 'カスタムインベントリ',
    'インストール済みソフトウェアを調べるには?', 'AWS Config との違い', '構成情報の収集',
  ],
  '/operations/inventory-and-compliance/#resource-data-sync': [
    'リソースデータ同期', 'Resource Data Sync', 'Athena', 'S3 に集約', '複数アカウントのインベントリ', 'インベントリを SQL で調べるには?',
  ],
  '/operations/inventory-and-compliance/#compliance': [
    'Compliance', 'コンプライアンス', '準拠の一覧', '準拠の履歴', 'Security Hub CSPM に送る', '準拠しているか調べるには?',
  ],
  '/operations/inventory-and-compliance/#distributor': [
    'Distributor', 'ディストリビューター', 'パッケージの配布', 'ソフトウェア配布', 'エージェントを配る', 'CloudWatch エージェントの一括導入',
  ],
  '/operations/inventory-and-compliance/#fleet-manager': [
    'Fleet Manager', 'フリートマネージャー', 'RDP', 'リモートデスクトップ', 'ブラウザーで Windows に接続', 'レジストリ',
  ],
  '/operations/inventory-and-compliance/#when-to-use': [
    'Inventory を選ぶとき', 'Inventory と AWS Config どちら?', 'ノードの情報収集の選び方', 'エージェント導入の選び方',
  ],
  '/operations/session-manager/#no-ssh': [
    'SSH 不要', 'SSH without open ports', 'ポートを開けずに接続', '踏み台サーバー不要', 'bastion host', 'キーペア不要', '鍵なしログイン',
    '22 番ポート', 'リモート接続', '踏み台をなくすには?', 'SSH キーなしで EC2 に入るには?',
  ],
  '/operations/session-manager/#interactive-command': [
    'ssm-user', 'sudo', 'シェル', '対話的なコマンド実行', 'interactive shell', 'どのユーザーで実行される?', 'sudo を禁止するには?', 'root 権限を絞る',
    'ターミナル操作',
  ],
  '/operations/session-manager/#port-forwarding': [
    'port forwarding', 'ポート転送', 'ポートフォワード', 'SSH トンネル', 'ローカルポート', '手元の PC からノード内のポートにつなぐには?',
    'トンネリング', 'リモートホスト', 'RDS に接続', 'AWS-StartPortForwardingSessionToRemoteHost', 'プライベートな RDS に踏み台なしで接続するには?',
  ],
  '/operations/session-manager/#encryption': [
    'KMS', 'セッションの暗号化', 'encryption', '通信の暗号化', 'セッションデータを暗号化するには?', 'カスタマーマネージドキー',
  ],
  '/operations/session-manager/#command-history': [
    'セッションログ', 'session logging', '操作ログ', '証跡', '監査ログ', 'コマンド履歴を残すには?', 'だれが何をしたか', 'CloudTrail',
    'ログが残らないのはなぜ?', 'S3 に保存', '作業記録', '打ったコマンドの記録',
  ],
  '/operations/session-manager/#prerequisites': [
    'Session Manager の前提条件', 'prerequisites', 'session-manager-plugin', 'プラグインのバージョン', 'SSM Agent 2.3.68.0',
    'アドバンストインスタンス層', 'advanced-instances tier', 'オンプレミスのサーバーに接続するには?', '接続できないときに確認することは?',
    'AWS CLI で接続',
  ],
  '/operations/session-manager/#just-in-time-access': [
    'JIT', 'just-in-time node access', '一時的なアクセス', '期限つきの接続許可', '承認ポリシー', 'approval policy', '接続を承認制にするには?',
    '時間制限つきアクセス', '特権アクセス',
  ],
  '/operations/session-manager/#when-to-use': [
    'Session Manager を使うとき', 'Session Manager と Run Command どちらを選ぶ?', 'SSH の代替', 'EC2 へのログイン方法はどれがいい?',
    '1 台だけ操作したい', '接続方法の選択',
  ],
  '/operations/session-manager/#ssh-over-session-manager': [
    'SSH over Session Manager', 'AWS-StartSSHSession', 'SCP', 'ProxyCommand', 'ファイルのコピー', 'SSH を禁止するには?', 'ec2-user',
    'キーペアは要る?',
  ],
  '/operations/session-manager-access/#who-needs-what': [
    'Session Manager に必要な権限', 'ssm:StartSession', 'ssmmessages:OpenDataChannel', 'ノードの権限と利用者の権限', '接続できないときの権限',
    'permissions',
  ],
  '/operations/session-manager-access/#node-tags': [
    'ssm:resourceTag', 'タグで接続先を制限', 'ABAC', '特定のインスタンスだけ接続', 'ほかの人のセッションを終わらせない', 'ssm:TerminateSession',
    '環境ごとに接続を分けるには?',
  ],
  '/operations/session-manager-access/#log-permissions': [
    'セッションログが残らない', 's3:PutObject', 'logs:PutLogEvents', 's3:GetEncryptionConfiguration', 'S3 に何も書かれない',
    '別アカウントの S3 にログ', 'ログの権限', 'ストリーミング', '暗号化したロググループ',
  ],
  '/operations/session-manager-access/#run-as': [
    'Run As', 'SSMSessionRunAs', 'OS ユーザーで接続', 'ssm-user 以外で接続するには?', '実行ユーザーを変える', 'Run As で接続に失敗',
  ],
  '/operations/session-manager-access/#session-timeout': [
    'アイドルタイムアウト', 'idle session timeout', 'セッションの最長時間', '20 分で切れる', 'maximum session duration', '1,440 分',
  ],
  '/operations/session-manager-access/#when-to-use': [
    '接続権限の分け方', 'Run As を選ぶとき', '当番だけ接続させる', '接続の権限の選び方',
  ],
  '/operations/run-command/#targets': [
    '対象ノード', 'targets', 'タグで指定', 'リソースグループ', '一括実行', '複数の EC2 でコマンドを実行するには?', '全サーバーで同じコマンド',
    '一斉実行', 'ノード ID', 'まとめて実行',
  ],
  '/operations/run-command/#rate-control': [
    'rate control', '同時実行数', 'max concurrency', 'エラーしきい値', 'max errors', '並列数', '段階的な実行', '途中で失敗したらどうなる?',
    '全台同時に実行されるのを防ぐには?', 'エラーで止める',
  ],
  '/operations/run-command/#triggers': [
    'Run Command のきっかけ', 'trigger', '自動実行', '定期実行とイベント実行', 'コマンドを自動で実行するには?', '何をきっかけに動かせる?',
  ],
  '/operations/run-command/#maintenance-window': [
    'maintenance window', 'メンテナンスウインドウ', '定期実行', 'スケジュール実行', '夜間バッチ', '作業時間帯',
    '決まった時間にコマンドを実行するには?', 'メンテナンスウィンドウで何を動かせる?', 'cron', 'Lambda と Step Functions のタスク',
  ],
  '/operations/run-command/#eventbridge': [
    'EventBridge', 'イベント駆動', 'ルールのターゲット', 'event-driven', 'イベントでコマンドを実行するには?', 'CloudWatch Events', '自動対応',
  ],
  '/operations/run-command/#compare-with-state-manager': [
    'State Manager', 'ステートマネージャー', 'メンテナンスウィンドウとの違い', 'desired state', 'あるべき状態', '構成ドリフト',
    '設定を維持し続けるには?', 'State Manager とどちらを使う?',
  ],
  '/operations/run-command/#command-document': [
    'command document', 'SSM ドキュメント', 'Systems Manager ドキュメント', 'Run Command とは?', '遠隔実行', 'リモートコマンド',
    'オンプレミスでコマンドを実行するには?', 'コマンドの定義', 'AWS-RunShellScript', 'AWS-RunPowerShellScript', 'AWS-ConfigureAWSPackage',
    'send-command',
  ],
  '/operations/run-command/#custom-document': [
    'カスタムドキュメント', 'custom document', '自作ドキュメント', '独自のコマンド', 'オリジナルのコマンドドキュメント',
    '自分でドキュメントを作るには?', 'SSM ドキュメントの作成', 'ドキュメントの共有', 'sharing SSM documents',
  ],
  '/operations/run-command/#document-version': [
    'document version', 'ドキュメントのバージョン', '版の指定', '特定のバージョンを実行するには?', '前の版に戻すには?', 'バージョン管理', '切り戻し',
  ],
  '/operations/run-command/#cost': [
    'Run Command の料金', '費用', '無料', 'pricing', 'Run Command はお金がかかる?', 'オンプレミスの料金', '追加料金',
  ],
  '/operations/run-command/#when-to-use': [
    'Run Command を使うとき', 'Run Command の使いどころ', 'Run Command と Automation どちらを選ぶ?', '多数のサーバーを一度に操作したい',
    'State Manager との使い分け', 'コマンド実行の方法の選択',
  ],
  '/operations/run-command/#restrict-access': [
    'Run Command の権限', 'ssm:SendCommand', 'ssm:resourceTag', 'aws:ViaAWSService', 'aws:SourceVpce',
    '特定のノードだけで実行させるには?', 'タグで実行を制限',
  ],
  '/operations/run-command-results/#output': [
    'コマンドの出力', '24,000 文字', '出力が切れる', 'S3 に出力', 'CloudWatch Logs に出力', 'command output', '出力が S3 に保存されない',
    'ロググループ /aws/ssm',
  ],
  '/operations/run-command-results/#notifications': [
    'SNS 通知', 'コマンドの失敗を通知', 'Run Command notification', 'FIFO トピック', 'iam:PassRole', '失敗したら知らせるには?',
  ],
  '/operations/run-command-results/#timeouts': [
    'タイムアウト', 'executionTimeout', 'DeliveryTimedOut', 'ExecutionTimedOut', 'timeout seconds', '何秒で失敗になる?', '7,200 秒',
  ],
  '/operations/run-command-results/#statuses': [
    'コマンドの状態', 'command status', 'Success なのに実行されていない', 'Undeliverable', 'Terminated', '終了コード', 'exit code',
    'InvalidPlatform',
  ],
  '/operations/run-command-results/#rerun-and-cancel': [
    'コマンドの再実行', 'rerun', 'コマンドの取り消し', 'cancel command', 'リトライ',
  ],
  '/operations/state-manager/#association': [
    'State Manager', 'ステートマネージャー', '関連付け', 'association', 'desired state', '構成ドリフト', 'Ansible', 'Chef',
    'PowerShell DSC', 'State Manager とは?', 'SSM Agent の自動更新',
  ],
  '/operations/state-manager/#when-applied': [
    '関連付けはいつ動く?', 'ApplyOnlyAtCronInterval', 'Auto Scaling の新しいインスタンス', '起動時に適用', '再適用',
    '新しいノードに自動で設定するには?',
  ],
  '/operations/state-manager/#compliance-report': [
    '関連付けの準拠', 'association compliance', '構成の準拠の報告', '監査の報告', 'CloudTrail に残らない',
  ],
  '/operations/state-manager/#role-and-limits': [
    'AssociationDispatchAssumeRole', 'サービスにリンクされたロール', 'State Manager の制限', 'cron の月', 'State Manager の IAM ロール',
    '1,000 台',
  ],
  '/operations/state-manager/#cost': [
    'State Manager の料金', 'State Manager は無料?', 'pricing', 'Automation の料金が増える',
  ],
  '/operations/state-manager/#when-to-use': [
    'State Manager を使うとき', 'State Manager と AWS Config どちら?', 'State Manager と Run Command どちら?', '状態の維持の選び方',
  ],
  '/operations/maintenance-windows/#schedule': [
    'メンテナンスウィンドウのスケジュール', 'cron', 'rate', 'at 式', 'タイムゾーン', 'schedule offset', 'パッチチューズデー', '第 2 火曜', '最大時間',
    '月 1 回だけ動かすには?',
  ],
  '/operations/maintenance-windows/#cutoff': [
    'cutoff', 'カットオフ', '打ち切り時間', '最大時間を過ぎたらどうなる?', 'CutoffBehavior', 'CANCEL_TASK', 'TIMED_OUT', '業務時間にかかる',
  ],
  '/operations/maintenance-windows/#tasks-and-priority': [
    'タスクの優先順位', 'priority', 'タスクの種類', 'Lambda タスク', 'Step Functions タスク', '前のタスクが失敗したら?', '順番に動かすには?',
  ],
  '/operations/maintenance-windows/#targets-and-role': [
    'メンテナンスウィンドウのターゲット', 'サービスロール', 'service role', 'ターゲットなしのタスク', 'メンテナンスウィンドウの権限',
    '複数アカウントで使える?',
  ],
  '/operations/maintenance-windows/#missed-targets': [
    '一部のノードで動かなかった', '停止中のインスタンス', 'missed targets', 'ウィンドウのトラブルシューティング', 'やり直しはされる?',
  ],
  '/operations/maintenance-windows/#when-to-use': [
    'メンテナンスウィンドウを使うとき', 'メンテナンスウィンドウと State Manager どちら?', '夜間の作業の自動化', '定期作業の選び方',
  ],
  '/operations/patch-manager/#baseline-group-policy': [
    'パッチベースラインとパッチグループの違い', 'パッチポリシーとの違い', 'patch baseline vs patch group', 'patch policy', '3 つの違い',
    'ベースラインだけで当たる?',
  ],
  '/operations/patch-operations/#patching-methods': [
    'Patch now', '今すぐパッチ', 'パッチの自動適用', 'patching methods', 'ゼロデイ', 'パッチをスケジュールするには?', '定期的なパッチ', 'ホスト管理',
  ],
  '/operations/patch-operations/#run-patch-baseline': [
    'AWS-RunPatchBaseline', 'InstallOverrideList', 'BaselineOverride', 'AWS-ApplyPatchBaseline', 'パッチのドキュメント',
    'EMR のパッチ',
  ],
  '/operations/patch-operations/#reboot-option': [
    'RebootOption', 'RebootIfNeeded', 'NoReboot', '再起動させたくない', 'パッチ後の再起動', '勝手に再起動する', 'AWS-PatchRebootAssociation',
  ],
  '/operations/patch-operations/#lifecycle-hooks': [
    'AWS-RunPatchBaselineWithHooks', 'ライフサイクルフック', 'lifecycle hooks', 'パッチ前にアプリを止める', 'パッチ後の確認', '前後の処理',
  ],
  '/operations/patch-operations/#snapshot-id': [
    'スナップショット ID', 'Snapshot ID', 'ノードごとに違うパッチ', 'patch snapshot', '同じパッチを当てるには?',
  ],
  '/operations/patch-operations/#patch-network': [
    'インターネットなしのパッチ', 'WSUS', 'リポジトリ', 'プライベートサブネットのパッチ', 'skip_if_unavailable', '閉じたネットワーク',
    'Windows Update に出られない', 'パッチ適用に必要な経路は?',
  ],
  '/operations/patch-operations/#auto-scaling-ami': [
    'ゴールデン AMI', 'golden AMI', 'AWS-UpdateLinuxAmi', 'Auto Scaling のパッチ', 'AMI の更新', '起動テンプレートの更新',
  ],
  '/operations/patch-operations/#when-to-use': [
    'パッチの方法の選び方', 'パッチポリシーとメンテナンスウィンドウどちら?', '緊急パッチの方法', '調べるだけの方法',
  ],
  '/operations/patch-operations/#kernel-live-patching': [
    'Kernel Live Patching', 'カーネルライブパッチ', '再起動なしのパッチ', '無停止のパッチ', 'Amazon Linux 2 のカーネル',
    '再起動せずに脆弱性を直すには?',
  ],
  '/operations/patch-policy-setup/#where-it-applies': [
    'パッチポリシーのリージョン', '大阪', '管理アカウントで作る', 'OU にパッチ', 'patch policy Regions', '委任管理者で作れない', '組織全体のパッチ',
  ],
  '/operations/patch-policy-setup/#target-nodes': [
    'パッチポリシーの対象', '25 台', 'タグで対象を選ぶ', 'リソースグループ', 'patch policy targets',
  ],
  '/operations/patch-policy-setup/#schedules': [
    'パッチポリシーの予定', '1:00 UTC', '毎日スキャン', '週 1 回の適用', 'scan schedule', '予定の既定は?',
  ],
  '/operations/patch-policy-setup/#bucket-permissions': [
    'aws-quicksetup-patchpolicy', 'baseline_overrides.json', 'QSConfigId', 'パッチポリシーが失敗する', 'S3 バケットの許可',
    '自分のインスタンスプロファイル',
  ],
  '/operations/patch-policy-setup/#policy-compliance': [
    'パッチポリシーの準拠', '組織の準拠の集計', 'アカウントごとの準拠', 'patch policy compliance',
  ],
  '/operations/patch-compliance/#what-compliance-means': [
    'パッチの準拠とは?', 'patch compliance', '準拠の基準', 'CVSS', '準拠なら安全?', 'コンプライアンス',
  ],
  '/operations/patch-compliance/#states': [
    'INSTALLED_PENDING_REBOOT', 'MISSING', 'INSTALLED_OTHER', 'INSTALLED_REJECTED', 'NOT_APPLICABLE', '非準拠のまま',
    'パッチの状態', 'AVAILABLE_SECURITY_UPDATES',
  ],
  '/operations/patch-compliance/#overwrite': [
    '準拠の結果が変わる', '上書き', 'overwrite', '複数のスキャン', '結果が日によって違う',
  ],
  '/operations/patch-compliance/#reports': [
    'パッチの報告', 'CSV', 'patch compliance report', 'Security Hub CSPM', '準拠の履歴', '監査の報告を S3 に出すには?',
  ],
  '/operations/automation/#runbooks': [
    'runbook', 'ランブック', 'オートメーションドキュメント', 'Automation document', '運用手順の自動化', '手順書', 'aws:executeScript',
    'Python スクリプト', 'PowerShell', 'Runbook を自作するには?', '運用作業を自動化するには?',
  ],
  '/operations/automation/#approval': [
    'aws:approve', '承認ステップ', '手動承認', '承認フロー', 'approval', '承認を挟むには?', '承認の待ち時間は何日?', '30 日', '途中で止める',
    '人の確認', 'MinRequiredApprovals', 'SNS トピック Automation',
  ],
  '/operations/automation/#triggers': [
    'Automation のトリガー', 'trigger', 'EventBridge', 'イベント駆動', '自動実行', 'Runbook を自動で起動するには?', 'アラートから自動復旧',
    'スケジュール実行', '何をきっかけに動く?',
  ],
  '/operations/automation/#multi-account-region': [
    'マルチアカウント', 'マルチリージョン', 'multi-account multi-region', '複数アカウントで実行するには?', 'OU を対象に実行', '委任管理者',
    '管理アカウント', 'クロスアカウント', '全リージョンに一括実行', 'AWS-SystemsManager-AutomationAdministrationRole',
    'AWS-SystemsManager-AutomationExecutionRole', 'StackSets',
  ],
  '/operations/automation/#cost': [
    'Automation の料金', '無料枠', 'free tier', 'pricing', '費用', 'Automation は無料?', '無料枠はいつなくなった?',
  ],
  '/operations/automation/#change-manager': [
    'Change Manager', 'チェンジマネージャー', '変更管理', '変更申請', '承認ワークフロー', '提供終了', 'Change Manager はまだ使える?', '新規受付終了',
    'ITIL',
  ],
  '/operations/automation/#when-to-use': [
    'Automation を使うとき', 'Automation の使いどころ', 'Run Command との使い分け', '承認が必要な自動化は何を選ぶ?',
    '複数アカウントの運用自動化は何を選ぶ?', 'Automation を選ばない場合',
  ],
  '/operations/automation-at-scale/#assume-role': [
    'AutomationAssumeRole', 'assume role', 'サービスロール', 'Runbook の権限', 'だれの権限で動く?', 'AmazonSSMFullAccess', '12 時間',
    '権限の委任',
  ],
  '/operations/automation-at-scale/#rate-control': [
    'レート制御', 'rate control', 'max concurrency', 'エラーのしきい値', 'アカウントとリージョンの組', 'onCancel', '少しずつ実行するには?',
    'CloudWatch アラームで止める',
  ],
  '/operations/automation-at-scale/#concurrency-quota': [
    '同時実行の上限', 'Pending のまま', 'adaptive concurrency', 'アダプティブな同時実行', '100', '500', 'quota', 'キュー',
  ],
  '/operations/automation-at-scale/#when-to-use': [
    '実行モードの選び方', '単純な実行', 'simple execution', 'レート制御を選ぶとき',
  ],
  '/operations/automation-at-scale/#failure-handling': [
    'onFailure', 'maxAttempts', 'isCritical', 'onCancel', 'Runbook の失敗', '切り戻しのステップ', 'リトライ', '途中で失敗したらどうなる?',
  ],
  '/operations/change-control/#which-control': [
    '変更管理', 'change management', '変更の統制', '承認と凍結の違い', '変更を管理するには?', 'メンテナンスウィンドウとの違い',
  ],
  '/operations/change-control/#change-calendar': [
    'Change Calendar', '変更カレンダー', '変更凍結', 'change freeze', 'DEFAULT_OPEN', 'DEFAULT_CLOSED', 'iCalendar', 'セール期間',
    '変更を禁止するには?',
  ],
  '/operations/change-control/#block-automation': [
    'GetCalendarState', 'aws:assertAwsResourceProperty', 'Automation を止める', '凍結期間の自動化', 'カレンダー連携',
    'Runbook を期間で止めるには?',
  ],
  '/operations/change-control/#change-manager-today': [
    'Change Manager', 'チェンジマネージャー', '新規受付終了', 'ITSM', 'Change Manager の代わりは?',
  ],
  '/operations/change-control/#when-to-use': [
    '変更管理の選び方', 'Change Calendar を選ぶとき', '承認の方法の選び方', '複数アカウントの承認',
  ],
  '/operations/opscenter/#opsitems': [
    'OpsItem', 'OpsCenter とは?', '運用上の問題の一元管理', 'インシデント', '障害の記録', '課題管理', 'チケット管理',
    'トラブルを一か所で管理するには?', 'operational issue',
  ],
  '/operations/opscenter/#auto-create': [
    'OpsItem の自動作成', '自動起票', 'auto create', 'CloudWatch アラームから OpsItem', 'Security Hub CSPM', 'DevOps Guru',
    'AWS Config 連携', 'アラームから自動でチケットを作るには?', 'どのサービスと連携できる?', 'AWS Health', 'Application Insights',
    'DevOps Guru の終了',
  ],
  '/operations/opscenter/#opsitem-status': [
    'OpsItem の状態', 'ステータス', 'status', 'Open', 'In Progress', 'Resolved', '未対応', '対応中', '解決済み', '進み具合を管理するには?',
    'OpsItem の状態は何種類?',
  ],
  '/operations/opscenter/#runbook': [
    'OpsItem から Runbook', '修復', 'remediation', 'ワンクリック対応', '復旧作業', 'OpsItem から対処するには?', 'Automation 連携', '問題の直し方',
  ],
  '/operations/opscenter/#cost': [
    'OpsCenter の料金', '費用', 'pricing', '上限', 'quota', 'クォータ', 'OpsItem は何件まで作れる?', '500,000', '10,000',
    'OpsCenter は無料?', '件数制限', 'Security Hub で請求が増えた', '上限に数えない',
  ],
  '/operations/opscenter/#incident-manager': [
    'Incident Manager', 'インシデントマネージャー', 'インシデント管理', 'Incident Manager の終了', '新規受付終了', 'Incident Manager の代わりは?',
    'OpsCenter も終了する?', 'サービス終了', '当番', 'エスカレーション', '対応計画',
  ],
  '/operations/opscenter/#when-to-use': [
    'OpsCenter を使うとき', 'OpsCenter の使いどころ', 'OpsCenter と Automation の使い分け', '問題管理は何を選ぶ?', '自動修復だけなら何を選ぶ?',
    'OpsCenter を選ばない場合',
  ],
  '/operations/opscenter/#deduplication': [
    '重複の防止', 'deduplication', 'dedupString', '/aws/dedup', '同じ OpsItem が増える', '重複除去文字列',
  ],
  '/operations/opscenter/#central-management': [
    'OpsItem の集中管理', '複数アカウントの OpsItem', 'cross-account', '委任管理者', '組織の問題を 1 か所で管理するには?',
  ],
  '/operations/parameter-store/#comparison': [
    'Parameter Store', 'パラメータストア', 'Secrets Manager との違い', 'AppConfig との違い', 'Parameter Store vs Secrets Manager',
    'パスワードの保管', 'ローテーション', '機能フラグ', 'どこに設定を置く?',
  ],
  '/operations/parameter-store/#tiers': [
    'スタンダードパラメータ', 'アドバンストパラメータ', 'advanced tier', '4 KB', '8 KB', '10,000', 'Parameter Store の料金', '無料?',
  ],
  '/operations/parameter-store/#types-and-policies': [
    'SecureString', 'StringList', 'パラメータポリシー', 'parameter policy', '期限切れ', 'NoChangeNotification', 'パラメータの暗号化',
  ],
  '/operations/parameter-store/#sharing': [
    'パラメータの共有', 'AWS RAM', 'クロスアカウント', '別のアカウントのパラメータを読むには?', 'カスタマーマネージドキー', 'shared parameter',
  ],
  '/operations/parameter-store/#ami-parameter': [
    'AMI のパラメータ', '最新の AMI', 'パブリックパラメータ', 'public parameters', 'ゴールデン AMI の配布', 'AMI ID を書かない',
  ],
  '/operations/parameter-store/#when-to-use': [
    'Parameter Store を選ぶとき', 'Secrets Manager を選ぶとき', '設定値の保管場所の選び方', 'AppConfig を選ぶとき',
  ],
} as const satisfies SearchWords;
