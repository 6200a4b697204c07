import type {Correction} from './types';

export const trafficAndTracing = [
  {
    id: 'synthetics-canary',
    kind: 'typo',
    said: 'スクリプトであるCanaryを作成し…（エンドポイントや API を）モニターリング',
    now: 'Canary は、利用者と同じ経路でエンドポイントや API をモニタリングするスクリプト。設定した間隔で動く。',
    why: '「モニターリング」は「モニタリング」の誤記。',
    source: 'synthetic-monitoring',
    section: '/monitoring/cloudwatch-synthetics/#canary',
  },
  {
    id: 'synthetics-lambda',
    kind: 'imprecise',
    said: 'Lambda関数を設定したスケジュール（Canary）',
    now: 'Canary はスクリプトを指す。本体は Lambda 関数で、スケジュールに沿って、または 1 回だけ動く。',
    why: 'ノートはスケジュールの方に「（Canary）」と添えていた。Canary はスクリプトで、そこから Lambda 関数（Node.js・Python・Java）が作られる。',
    source: 'synthetic-monitoring',
    section: '/monitoring/cloudwatch-synthetics/#canary',
  },
  {
    id: 'rum-snippet',
    kind: 'outdated',
    said: '（CloudWatch RUM を使うには）JavaScriptコードスニペットを（組み込む）',
    now: 'Web アプリには NPM のモジュール（推奨）かスニペット、モバイルアプリには OpenTelemetry の SDK を組み込む。',
    why:
      'スニペットは Web だけの方法で、広告ブロッカーに遮られやすい。今の推奨は NPM での組み込み。' +
      'ADOT の SDK を通じて、Android・iOS アプリも対象になった。',
    source: 'creating-a-rum-app-monitor-for-a-web-application',
    section: '/monitoring/cloudwatch-rum/#setup',
  },
  {
    id: 'flow-logs-destinations',
    kind: 'imprecise',
    said: '（フローログを）CloudWatch LogsまたはS3バケットへ送信',
    now: 'CloudWatch Logs と Amazon S3 のほかに、Amazon Data Firehose にも送れる。',
    why: '送信先が 2 つだけで、Amazon Data Firehose（旧称 Kinesis Data Firehose）がない。',
    source: 'logging-ip-traffic-using-vpc-flow-logs',
    section: '/monitoring/vpc-flow-logs/#destinations',
  },
  {
    id: 'flow-logs-not-everything',
    kind: 'imprecise',
    said: '（VPC フローログでは）各種のAWS情報をモニタリングできる',
    now:
      '記録するのはネットワークインターフェイスを通る IP 通信の情報。Amazon DNS への問い合わせ、インスタンスメタデータ、' +
      'DHCP、ミラー元でミラーリングされた通信など、記録されない通信が決まっている。',
    why:
      '「各種のAWS情報」はあいまい。記録するのはネットワークインターフェイスごとの IP 通信の情報で' +
      '（ELB、RDS、ElastiCache、Redshift、WorkSpaces、NAT ゲートウェイ、Transit Gateway のものを含む）、対象外の通信は文書に列挙されている。',
    source: 'flow-log-limitations',
    section: '/monitoring/vpc-flow-logs/#limits',
  },
  {
    id: 'flow-logs-diagram-s3',
    kind: 'lost',
    said: '（図はなく、説明文だけ）フローログレコードを Amazon S3 バケット（に送る）',
    now: '1 つの ENI の許可されたトラフィックだけを S3 バケットに送る例。図を描き直した。',
    why: 'ノートに残っていた文は VPC ユーザーガイドの図の説明文。転記のときに図が失われていた。',
    source: 'flow-logs-basics',
    section: '/monitoring/vpc-flow-logs/#single-eni-example',
  },
  {
    id: 'flow-logs-diagram-cwl',
    kind: 'lost',
    said: '（図はなく、説明文だけ）サブネット B のすべてのトラフィック（を記録する）',
    now: 'サブネットに作ったフローログで、すべてのトラフィックを CloudWatch Logs に送る例。図を描き直した。',
    why: '失われた図の説明文だけが残っていた。元の図は、サブネット単位のフローログを CloudWatch Logs に送る構成。',
    source: 'flow-logs-basics',
    section: '/monitoring/vpc-flow-logs/#subnet-example',
  },
  {
    id: 'traffic-mirroring-heading',
    kind: 'lost',
    said: '（見出しがなく、フローログの説明に続けて）…トラブルシューティング…（などに使う）',
    now: 'ネットワーク問題のトラブルシューティングなどに使うのは、VPC トラフィックミラーリング。',
    why: '転記で見出し「VPC トラフィックミラーリング」が欠けた。見出しがないと、フローログの説明の続きに読める。',
    source: 'how-traffic-mirroring-works',
    section: '/monitoring/vpc-traffic-mirroring/#purposes',
  },
  {
    id: 'traffic-mirroring-purpose-copy',
    kind: 'typo',
    said: 'S3バケットなど…トラフィックそのもののコピーが必要な場合',
    now: '使うのは、パケットのようにトラフィックそのものを複製したいとき。S3 バケットには直接保存できない。',
    why: '「S3バケットなど」は「パケットなど」の誤記。複製の送信先はネットワーク上のターゲットで、S3 は選べない。',
    source: 'how-traffic-mirroring-works',
    section: '/monitoring/vpc-traffic-mirroring/#purposes',
  },
  {
    id: 'traffic-mirroring-target-gwlbe',
    kind: 'imprecise',
    said: '（送信先として ENI と Network Load Balancer だけを挙げる）',
    now: '送信先は ENI、Network Load Balancer、Gateway Load Balancer エンドポイントの 3 つ。',
    why: 'ノートは ENI と NLB しか挙げていない。Gateway Load Balancer エンドポイントも送信先にできる。',
    source: 'understand-traffic-mirror-target-concepts',
    section: '/monitoring/vpc-traffic-mirroring/#mirror-target',
  },
  {
    id: 'traffic-mirroring-use-root-cause',
    kind: 'typo',
    said: '（性能問題の原因を探るため）実際のバケットを分析',
    now: '実際のパケットを解析して、性能問題の根本原因を突き止める。',
    why: '「バケット」は「パケット」の誤記。',
    source: 'amazon-vpc-faqs',
    section: '/monitoring/vpc-traffic-mirroring/#root-cause-analysis',
  },
  {
    id: 'traffic-mirroring-use-reverse-engineering',
    kind: 'typo',
    said: '（高度なネットワーク攻撃の）リバースエンジニアニング',
    now: '高度なネットワーク攻撃をリバースエンジニアリングする。',
    why: '「リバースエンジニアニング」は「リバースエンジニアリング」の誤記。',
    source: 'amazon-vpc-faqs',
    section: '/monitoring/vpc-traffic-mirroring/#reverse-engineering',
  },
  {
    id: 'xray-sdk',
    kind: 'outdated',
    said: 'X-Ray SDKをアプリケーションに組み込む',
    now: '今の推奨は、OpenTelemetry（ADOT や CloudWatch エージェント）での計装。X-Ray SDK とデーモンに入るのはセキュリティ修正だけ。',
    why:
      'X-Ray SDK とデーモンは 2026 年 2 月 25 日にメンテナンスモードへ入り、AWS は OpenTelemetry への移行を推奨している。' +
      '以前のページは 2027 年 2 月 25 日のサポート終了も告げていたが、新しいページに終了日はない。',
    source: 'x-ray-sdk-and-daemon-support-timeline',
    section: '/monitoring/x-ray/#sdk',
  },
  {
    id: 'xray-put-trace-segments',
    kind: 'imprecise',
    said: '（アプリケーションのトレースを）PutTraceSegments（で X-Ray に送る）',
    now: '従来は SDK が UDP でデーモンに渡し、デーモンが PutTraceSegments でまとめて送る。今の推奨は OpenTelemetry。',
    why:
      'アプリケーションが PutTraceSegments を直接呼ぶことは普通ない。OpenTelemetry では CloudWatch エージェントや' +
      'コレクターを通して、または ADOT の SDK から直接、OTLP エンドポイントに送る。',
    source: 'otlp-endpoints',
    section: '/monitoring/x-ray/#put-trace-segments',
  },
  {
    id: 'xray-service-map',
    kind: 'outdated',
    said: '（X-Ray の結果を）サービスマップやトレース情報（で見る）',
    now: 'サービス間のつながりはトレースマップで、個々のリクエストはトレースで見る。',
    why: 'サービスマップは以前の文書での呼び名。CloudWatch コンソールでは X-Ray トレースマップと呼ぶ。',
    source: 'using-the-x-ray-trace-map',
    section: '/monitoring/x-ray/#service-map',
  },
  {
    id: 'siem-opensearch-core',
    kind: 'added',
    said: 'Amazon OpenSearch Serviceを中心として（SIEM を組み立てる）',
    now: 'OpenSearch Service を中核に SIEM を組み立てる、AWS のオープンソースサンプル。マネージドサービスではない。',
    why:
      'AWS のサービスではなく、利用者が構築して運用する aws-samples のソリューション' +
      '（確認した最新リリースは 2025-06-01 の v2.10.4）。',
    source: 'siem-on-amazon-opensearch-service',
    section: '/monitoring/siem-opensearch/#what-is-siem',
  },
] as const satisfies readonly Correction[];
