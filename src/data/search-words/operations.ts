import type {SearchWords} from './types';

export const operations = {
  '/operations/#comparison': [
    'Systems Manager 比較', 'Systems Manager comparison', 'SSM の機能一覧', 'Session Manager と Run Command の違い',
    'Run Command と Automation の違い', 'Systems Manager で何ができる?', 'どの機能が有料?', '機能の早見表',
  ],
  '/operations/#how-to-choose': [
    'Systems Manager 選び方', 'SSM 使い分け', 'フローチャート', 'どの機能を使えばいい?', 'サーバーの運用作業には何を使う?', '一括実行と対話操作の使い分け',
    'decision flow',
  ],
  '/operations/systems-manager/#ssm-agent': [
    'SSM Agent', 'managed node', 'マネージドインスタンス', 'SSM エージェントのインストール', 'amazon-ssm-agent', 'プリインストールの AMI',
    'Amazon Linux に SSM Agent は入っている?', 'オンプレミスのサーバーを管理するには?', 'ハイブリッドアクティベーション', 'hybrid activation',
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
    'VPC エンドポイント', 'interface VPC endpoint', 'PrivateLink', 'ssmmessages', 'ec2messages', '443 ポート',
    'HTTPS アウトバウンド', 'プライベートサブネットの EC2 を管理するには?', 'NAT なしで使える?', 'ec2messages は必要?', '閉域網',
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
    'ssm:UpdateInstanceInformation', 'インスタンスプロファイルなしで管理するには?', 'DHMC が効かないのはなぜ?', '全部の EC2 をまとめて管理',
  ],
  '/operations/systems-manager/#organization-and-multicloud': [
    '統合コンソール', 'unified console', '組織全体のノード', 'マルチアカウント管理', '委任管理者', 'Azure の仮想マシン', 'マルチクラウド',
    'Cloud Connector', '全アカウントのノードを見るには?', 'Systems Manager の CloudWatch ダッシュボードが消えた',
  ],
  '/operations/systems-manager/#when-to-use': [
    'DHMC を選ぶとき', 'インスタンスプロファイルを選ぶとき', 'IMDSv1 のインスタンスを管理するには?', '権限の渡し方はどちらを選ぶ?', '古い SSM Agent',
    'マネージドノード 使い分け',
  ],
  '/operations/session-manager/#no-ssh': [
    'SSH 不要', 'SSH without open ports', 'ポートを開けずに接続', '踏み台サーバー不要', 'bastion host', 'キーペア不要', '鍵なしログイン',
    '22 番ポート', 'リモート接続', '踏み台をなくすには?', 'SSH キーなしで EC2 に入るには?',
  ],
  '/operations/session-manager/#interactive-command': [
    'ssm-user', 'sudo', 'シェル', '対話的なコマンド実行', 'interactive shell', 'どのユーザーで実行される?', 'sudo を禁止するには?',
    'root 権限を絞る', 'ターミナル操作',
  ],
  '/operations/session-manager/#port-forwarding': [
    'port forwarding', 'ポート転送', 'ポートフォワード', 'SSH トンネル', 'ローカルポート', '手元の PC からノード内のポートにつなぐには?', 'トンネリング',
  ],
  '/operations/session-manager/#encryption': [
    'KMS', 'セッションの暗号化', 'encryption', '通信の暗号化', 'セッションデータを暗号化するには?', 'カスタマーマネージドキー',
  ],
  '/operations/session-manager/#command-history': [
    'セッションログ', 'session logging', '操作ログ', '証跡', '監査ログ', 'コマンド履歴を残すには?', 'だれが何をしたか', 'CloudTrail',
    'ログが残らないのはなぜ?', 'S3 に保存', '作業記録', '打ったコマンドの記録',
  ],
  '/operations/session-manager/#prerequisites': [
    'Session Manager の前提条件', 'prerequisites', 'session-manager-plugin', 'プラグインのバージョン',
    'SSM Agent 2.3.68.0', 'アドバンストインスタンス層', 'advanced-instances tier', 'オンプレミスのサーバーに接続するには?',
    '接続できないときに確認することは?', 'AWS CLI で接続',
  ],
  '/operations/session-manager/#just-in-time-access': [
    'JIT', 'just-in-time node access', '一時的なアクセス', '期限つきの接続許可', '承認ポリシー', 'approval policy',
    '接続を承認制にするには?', '時間制限つきアクセス', '特権アクセス',
  ],
  '/operations/session-manager/#when-to-use': [
    'Session Manager を使うとき', 'Session Manager と Run Command どちらを選ぶ?', 'SSH の代替', 'EC2 へのログイン方法はどれがいい?',
    '1 台だけ操作したい', '接続方法の選択',
  ],
  '/operations/run-command/#targets': [
    '対象ノード', 'targets', 'タグで指定', 'リソースグループ', '一括実行', '複数の EC2 でコマンドを実行するには?', '全サーバーで同じコマンド', '一斉実行',
    'ノード ID', 'まとめて実行',
  ],
  '/operations/run-command/#rate-control': [
    'rate control', '同時実行数', 'max concurrency', 'エラーしきい値', 'max errors', '並列数', '段階的な実行',
    '途中で失敗したらどうなる?', '全台同時に実行されるのを防ぐには?', 'エラーで止める',
  ],
  '/operations/run-command/#triggers': [
    'Run Command のきっかけ', 'trigger', '自動実行', '定期実行とイベント実行', 'コマンドを自動で実行するには?', '何をきっかけに動かせる?',
  ],
  '/operations/run-command/#maintenance-window': [
    'maintenance window', 'メンテナンスウインドウ', '定期実行', 'スケジュール実行', '夜間バッチ', '作業時間帯', '決まった時間にコマンドを実行するには?',
    'メンテナンスウィンドウで何を動かせる?', 'cron', 'Lambda と Step Functions のタスク',
  ],
  '/operations/run-command/#eventbridge': [
    'EventBridge', 'イベント駆動', 'ルールのターゲット', 'event-driven', 'イベントでコマンドを実行するには?', 'CloudWatch Events',
    '自動対応',
  ],
  '/operations/run-command/#compare-with-state-manager': [
    'State Manager', 'ステートマネージャー', 'メンテナンスウィンドウとの違い', 'desired state', 'あるべき状態', '構成ドリフト',
    '設定を維持し続けるには?', 'State Manager とどちらを使う?',
  ],
  '/operations/run-command/#command-document': [
    'command document', 'SSM ドキュメント', 'Systems Manager ドキュメント', 'Run Command とは?', '遠隔実行', 'リモートコマンド',
    'オンプレミスでコマンドを実行するには?', 'コマンドの定義',
  ],
  '/operations/run-command/#custom-document': [
    'カスタムドキュメント', 'custom document', '自作ドキュメント', '独自のコマンド', 'オリジナルのコマンドドキュメント', '自分でドキュメントを作るには?',
    'SSM ドキュメントの作成',
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
  '/operations/automation/#runbooks': [
    'runbook', 'ランブック', 'オートメーションドキュメント', 'Automation document', '運用手順の自動化', '手順書', 'aws:executeScript',
    'Python スクリプト', 'PowerShell', 'Runbook を自作するには?', '運用作業を自動化するには?',
  ],
  '/operations/automation/#approval': [
    'aws:approve', '承認ステップ', '手動承認', '承認フロー', 'approval', '承認を挟むには?', '承認の待ち時間は何日?', '30 日', '途中で止める',
    '人の確認',
  ],
  '/operations/automation/#triggers': [
    'Automation のトリガー', 'trigger', 'EventBridge', 'イベント駆動', '自動実行', 'Runbook を自動で起動するには?', 'アラートから自動復旧',
    'スケジュール実行', '何をきっかけに動く?',
  ],
  '/operations/automation/#multi-account-region': [
    'マルチアカウント', 'マルチリージョン', 'multi-account multi-region', '複数アカウントで実行するには?', 'OU を対象に実行', '委任管理者',
    '管理アカウント', 'クロスアカウント', '全リージョンに一括実行',
  ],
  '/operations/automation/#cost': [
    'Automation の料金', '無料枠', 'free tier', 'pricing', '費用', 'Automation は無料?', '無料枠はいつなくなった?',
  ],
  '/operations/automation/#change-manager': [
    'Change Manager', 'チェンジマネージャー', '変更管理', '変更申請', '承認ワークフロー', '提供終了', 'Change Manager はまだ使える?',
    '新規受付終了', 'ITIL',
  ],
  '/operations/automation/#when-to-use': [
    'Automation を使うとき', 'Automation の使いどころ', 'Run Command との使い分け', '承認が必要な自動化は何を選ぶ?',
    '複数アカウントの運用自動化は何を選ぶ?', 'Automation を選ばない場合',
  ],
  '/operations/opscenter/#opsitems': [
    'OpsItem', 'OpsCenter とは?', '運用上の問題の一元管理', 'インシデント', '障害の記録', '課題管理', 'チケット管理', 'トラブルを一か所で管理するには?',
    'operational issue',
  ],
  '/operations/opscenter/#auto-create': [
    'OpsItem の自動作成', '自動起票', 'auto create', 'CloudWatch アラームから OpsItem', 'Security Hub CSPM',
    'DevOps Guru', 'AWS Config 連携', 'アラームから自動でチケットを作るには?', 'どのサービスと連携できる?',
  ],
  '/operations/opscenter/#opsitem-status': [
    'OpsItem の状態', 'ステータス', 'status', 'Open', 'In Progress', 'Resolved', '未対応', '対応中', '解決済み',
    '進み具合を管理するには?', 'OpsItem の状態は何種類?',
  ],
  '/operations/opscenter/#runbook': [
    'OpsItem から Runbook', '修復', 'remediation', 'ワンクリック対応', '復旧作業', 'OpsItem から対処するには?', 'Automation 連携',
    '問題の直し方',
  ],
  '/operations/opscenter/#cost': [
    'OpsCenter の料金', '費用', 'pricing', '上限', 'quota', 'クォータ', 'OpsItem は何件まで作れる?', '500,000', '10,000',
    'OpsCenter は無料?', '件数制限',
  ],
  '/operations/opscenter/#incident-manager': [
    'Incident Manager', 'インシデントマネージャー', 'インシデント管理', 'Incident Manager の終了', '新規受付終了',
    'Incident Manager の代わりは?', 'OpsCenter も終了する?', 'サービス終了',
  ],
  '/operations/opscenter/#when-to-use': [
    'OpsCenter を使うとき', 'OpsCenter の使いどころ', 'OpsCenter と Automation の使い分け', '問題管理は何を選ぶ?', '自動修復だけなら何を選ぶ?',
    'OpsCenter を選ばない場合',
  ],
} as const satisfies SearchWords;
