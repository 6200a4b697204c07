import type {Correction} from './types';

export const operations = [
  {
    id: 'ssm-managed-nodes',
    kind: 'outdated',
    said: '（SSM Agent を入れた EC2 やオンプレミスのサーバーを）マネージドインスタンス(管理対象)にできる',
    now: '今の用語はマネージドノード。macOS の EC2、エッジデバイス、他クラウドの仮想マシンも対象になる。',
    why: 'ノートは全部のサーバーを「インスタンス」と呼んでいた。今はこの言葉は EC2 だけを指し、対象の範囲も広がった。EC2 以外のマシンは、IAM サービスロールを使うハイブリッドアクティベーションで登録する。AWS IoT Greengrass のコアデバイスだけは、アクティベーションを使わない。',
    source: 'managing-nodes-in-hybrid-and-multicloud',
    section: '/operations/systems-manager/#ssm-agent',
  },
  {
    id: 'session-manager-log-cloudwatch',
    kind: 'imprecise',
    said: '（Session Manager で CloudWatch Logs に残せるものとして）コマンドの実行履歴',
    now: 'シェルのセッションはコマンドと出力を記録できる。ポートフォワーディングと SSH 経由のセッションは記録できない。',
    why: 'SSH は通信を自分で暗号化し、Session Manager はトンネルになるだけなので、中身を記録できない。どのセッションでも履歴が残るわけではない。',
    source: 'logging-session-activity',
    section: '/operations/session-manager/#command-history',
  },
  {
    id: 'automation-runbooks',
    kind: 'outdated',
    said: '（Systems Manager Automation は）定義済みのオートメーションドキュメントを実行',
    now: '今の名前はランブック。AWS が定義したものに加え、自作のランブックも実行できる。',
    why: 'オートメーションドキュメントは以前の名前。使えるのも定義済みのものだけではない。',
    source: 'aws-systems-manager-automation',
    section: '/operations/automation/#runbooks',
  },
] as const satisfies readonly Correction[];
