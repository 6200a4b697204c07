import type {Correction} from './types';

export const operations = [
  {
    id: 'ssm-managed-nodes',
    kind: 'imprecise',
    said: 'マネージドインスタンス(管理対象)にできる',
    now: '今の用語はマネージドノード。macOS の EC2、エッジデバイス、他クラウドの仮想マシンも対象になる。',
    why: '用語が古く、対象の範囲も足りない。EC2 以外のマシンには、IAM サービスロールを使うハイブリッドアクティベーションも必要になる。',
    source: 'managing-nodes-in-hybrid-and-multicloud',
    section: '/operations/systems-manager/#ssm-agent',
  },
  {
    id: 'session-manager-log-cloudwatch',
    kind: 'imprecise',
    said: 'コマンドの実行履歴',
    now: 'コマンドと出力を記録できるのはシェルのセッションだけ。',
    why: 'ポートフォワーディングと SSH トンネルのセッションでは、セッションログを使えない。どのセッションでも履歴が残るわけではない。',
    source: 'logging-session-activity',
    section: '/operations/session-manager/#command-history',
  },
  {
    id: 'automation-runbooks',
    kind: 'imprecise',
    said: '定義済みのオートメーションドキュメントを実行',
    now: '今の名前は Runbook。AWS が定義したものに加え、自作の Runbook も実行できる。',
    why: 'オートメーションドキュメントは以前の名前。使えるのも定義済みのものだけではない。',
    source: 'aws-systems-manager-automation',
    section: '/operations/automation/#runbooks',
  },
] as const satisfies readonly Correction[];
