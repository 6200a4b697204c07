import type {Question} from './types';

export const governance: readonly Question[] = [
  {
    id: 'q-config-compliance-alert',
    situation:
      'ある会社は組織の 200 アカウントで AWS Config を使う。SSH を世界に公開したセキュリティグループができたら、数分のうちに運用担当者へ知らせたい。ほかの設定の変化は知らせない。',
    ask: '運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: '配信チャネルの SNS トピックを運用担当者が購読し、届いた通知から該当するものを選ぶ。',
        why: 'SNS トピックには記録した変化がすべて流れる。準拠の変化だけに絞れない。',
        section: '/governance/aws-config/#change-notification',
      },
      {
        text: 'S3 に届く設定履歴を Athena で定期的に調べる。',
        why: '設定履歴が届くのはふつう 6 時間ごと。数分では知らせられない。',
        section: '/governance/aws-config/#configuration-recording',
      },
      {
        text: '組織アグリゲーターを作り、全アカウントの非準拠を画面で確かめる。',
        why: 'アグリゲーターは読み取り専用の一覧で、通知の手段ではない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
      {
        text: 'EventBridge で準拠の変化をルール名で絞り、SNS トピックへ送る。',
        why: 'Config Rules Compliance Change のイベントなら、ルールを選び、準拠の結果が変わったときだけ知らせられる。',
        section: '/governance/aws-config/#change-notification',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-config-who-changed',
    situation:
      '監査担当者が、ある RDS インスタンスの先月の設定変更を調べている。確かめたいのは、いつ、何から何に変わり、誰が変えたか。AWS Config のレコーダーは 1 年前から有効。',
    ask: '確かめる方法として正しいのはどれか。',
    options: [
      {
        text: 'AWS Config のリソースのタイムラインを見る。',
        why: '設定の前後は AWS Config が、操作した人と時刻は CloudTrail が答え、タイムラインは両方を並べる。',
        section: '/governance/aws-config/#cloudwatch-cloudtrail-config',
      },
      {
        text: 'CloudWatch で、RDS のメトリクスの履歴を調べる。',
        why: 'メトリクスは動きの値で、設定の前後も操作した人も残さない。',
        section: '/governance/aws-config/#cloudwatch-cloudtrail-config',
      },
      {
        text: 'AWS Config のルールの評価結果の履歴を調べる。',
        why: '評価結果は規則に合うかだけで、操作した人は分からない。',
        section: '/governance/aws-config/#cloudwatch-cloudtrail-config',
      },
      {
        text: '組織アグリゲーターを今から作り、過去の記録を集める。',
        why: 'アグリゲーターは設定と準拠の情報を集めるだけで、操作した人は記録しない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-config-org-rule',
    situation:
      'ある会社は Organizations の全アカウントに同じ AWS Config ルールを 1 つ適用したい。メンバーアカウントの管理者に、ルールを変えさせたくない。後から加わるアカウントにも適用する。',
    ask: '要件を満たす方法はどれか。',
    options: [
      {
        text: '組織アグリゲーターを作り、集約アカウントのルールを全アカウントとリージョンに適用する。',
        why: 'アグリゲーターは読み取り専用で、ルールを配れない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
      {
        text: '管理アカウントから、リージョンごとに PutOrganizationConfigRule を呼ぶ。',
        why: '組織ルールはメンバーアカウントから変更できず、後から加わるアカウントにも配られる。',
        section: '/governance/config-organization/#organization-rules',
      },
      {
        text: '管理アカウントのコンソールで、全アカウントを対象にした組織ルールを作る。',
        why: '組織ルールは API と CLI だけで作れる。コンソールでは作れない。',
        section: '/governance/config-organization/#organization-rules',
      },
      {
        text: 'SCP を全アカウントに付け、ルールに反する設定を見つけさせる。',
        why: 'SCP は操作を止めるもので、すでにある設定は評価しない。',
        section: '/governance/config-rules/#continuous-compliance',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-config-auto-remediation',
    situation:
      '公開読み取りを許可した S3 バケットを、見つけたら人の手を介さずに直したい。AWS Config のマネージドルールは有効にしてある。',
    ask: '加えるべき設定と、その注意として正しいのはどれか。',
    options: [
      {
        text: 'ルールをプロアクティブモードに変え、合わないバケットの作成を止める。',
        why: 'プロアクティブモードは調べるだけで、デプロイを止めない。',
        section: '/governance/config-rules/#evaluation-mode',
      },
      {
        text: '修復アクションに Lambda 関数を指定し、非準拠と評価されるたびに動かす。',
        why: '修復アクションとして動くのは Systems Manager Automation のランブック。',
        section: '/governance/aws-config/#auto-remediation',
      },
      {
        text: 'ルールだけを入れたコンフォーマンスパックを配る。配るだけで自動的に直る。',
        why: 'コンフォーマンスパックはルールと修復アクションを配るまとまり。修復アクションを入れなければ直らない。',
        section: '/governance/config-rules/#conformance-pack',
      },
      {
        text: 'Automation のランブックで自動修復し、何度動いても同じ結果になるように作る。',
        why: '自動修復は準拠のスナップショットに基づくため、直ったリソースにも動くことがある。',
        section: '/governance/aws-config/#auto-remediation',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-config-preventive',
    situation:
      'ある会社は、承認していないリージョンでのリソースの作成を、どのメンバーアカウントからもできないようにしたい。',
    ask: 'どの仕組みを使うべきか。',
    options: [
      {
        text: 'AWS Config のマネージドルールと自動修復',
        why: '検出と修復は、作られた後に働く。作成そのものは止まらない。',
        section: '/governance/config-rules/#continuous-compliance',
      },
      {
        text: 'AWS Config のプロアクティブモードのルール',
        why: '調べて結果を返すだけで、作成を止めない。',
        section: '/governance/config-rules/#evaluation-mode',
      },
      {
        text: 'リージョンを制限する SCP',
        why: '予防は SCP・RCP・宣言型ポリシーの役割。操作そのものをできなくする。',
        section: '/governance/config-rules/#detective-control',
      },
      {
        text: 'Control Tower の検出コントロール',
        why: '検出コントロールの実体は AWS Config ルールで、違反を見つけて知らせるだけ。',
        section: '/governance/config-rules/#detective-control',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-s3-batch-encrypt',
    situation:
      'あるバケットに、暗号化されていないオブジェクトが 3 億個ある。どれも 1 GB 以下。すべてを SSE-KMS で暗号化しなければならない。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'S3 バッチオペレーションの「暗号化の更新」で SSE-KMS に変える。',
        why: '暗号化の更新は、暗号化されていないオブジェクトに使えない。',
        section: '/governance/s3-batch-operation-types/#update-encryption',
      },
      {
        text: 'バケットの既定の暗号化を SSE-KMS に変える。',
        why: '既定の暗号化が効くのは、変えた後に書かれるオブジェクト。既存の分はコピーで書き戻す。',
        section: '/governance/s3-batch-operation-types/#update-encryption',
      },
      {
        text: 'S3 インベントリを有効にして、レポートの暗号化を SSE-KMS にする。',
        why: 'インベントリは一覧を出すだけで、オブジェクトの暗号化は変わらない。',
        section: '/governance/s3-batch-operations/#s3-inventory',
      },
      {
        text: 'S3 バッチオペレーションのコピーで、同じバケットに書き戻す。',
        why: 'コピーで SSE-KMS を指定すれば、暗号化されていないオブジェクトにも使える。どれも上限の 5 GB に収まるので、1 つのジョブで済む。',
        section: '/governance/s3-batch-operation-types/#update-encryption',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-batch-access-denied',
    situation:
      'ある担当者がコピーのジョブを作った。ジョブは始まったが、1,000 個を超えたあたりでジョブ全体が失敗した。完了レポートではタスクの多くが Access Denied になっている。',
    ask: '原因として最も考えられるのはどれか。',
    options: [
      {
        text: 'ジョブを作る担当者に、ジョブ用ロールへの iam:PassRole がない。',
        why: 'PassRole がなければ、ジョブを作る段階で失敗する。',
        section: '/governance/s3-batch-operations/#iam-role',
      },
      {
        text: '信頼ポリシーに batchoperations.s3.amazonaws.com がない。',
        why: 'ロールを引き受けられなければ、タスクは 1 つも動かない。',
        section: '/governance/s3-batch-operations/#iam-role',
      },
      {
        text: 'ジョブの優先度が、同時に動くほかのジョブより低い。',
        why: '優先度は順番に関わるだけで、権限の失敗を起こさない。',
        section: '/governance/s3-batch-operations/#job-and-task',
      },
      {
        text: 'ジョブ用ロールに、コピー元の読み取りかコピー先への書き込みの権限がない。',
        why: 'ロールの権限が足りないとタスクが失敗し、1,000 タスク以上を実行した後に失敗の割合が 50% を超えるとジョブが失敗する。',
        section: '/governance/s3-batch-operations/#job-status',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-batch-manifest',
    situation:
      'ある会社は、今日中に、特定のストレージクラスのオブジェクトだけにタグを付けたい。バケットには S3 インベントリの設定がない。',
    ask: '対象の一覧を用意する方法として適切なのはどれか。',
    options: [
      {
        text: 'S3 に、ストレージクラスで絞った一覧を自動生成させる。',
        why: '条件からの自動生成はインベントリがなくても使え、ストレージクラスで絞れる。',
        section: '/governance/s3-batch-operations/#manifest',
      },
      {
        text: 'S3 インベントリを日次で有効にし、届いたレポートを使う。',
        why: '最初のレポートは届くまで最大 48 時間かかる。今日中に間に合わないことがある。',
        section: '/governance/s3-batch-operations/#s3-inventory',
      },
      {
        text: 'キーをそのまま並べた CSV を SSE-KMS で暗号化して使う。',
        why: '自作の CSV は SSE-KMS で暗号化できず、キーは URL エンコードが要る。',
        section: '/governance/s3-batch-operations/#csv-manifest',
      },
      {
        text: 'マニフェストなしで、プレフィックスだけを指定する。',
        why: 'ジョブにはマニフェストが必ず要る。自動生成も、一覧を作ってから動く。',
        section: '/governance/s3-batch-operations/#manifest',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-s3-batch-delete',
    situation: 'ある会社は、作成から 400 日を過ぎたログのオブジェクトを毎日まとめて消したい。数億個ある。',
    ask: '最も手間の少ない方法はどれか。',
    options: [
      {
        text: 'S3 バッチオペレーションの「削除」のジョブを毎日作る。',
        why: '対応する操作に、オブジェクトの削除はない。',
        section: '/governance/s3-batch-operation-types/#supported-operations',
      },
      {
        text: 'S3 バッチオペレーションで Lambda 関数を呼び出して消す。',
        why: 'できるが、関数と毎日のジョブを保守しなければならない。',
        section: '/governance/s3-batch-operation-types/#supported-operations',
      },
      {
        text: 'S3 ライフサイクルで有効期限を設定する。',
        why: '期限での大量の削除は S3 ライフサイクルの役割。設定すれば自動で続く。',
        section: '/governance/s3-batch-operations/#when-to-use',
      },
      {
        text: 'オブジェクトロックの保持期間を 400 日にする。',
        why: '保持期間は消せなくする設定で、期限が来ても消えない。',
        section: '/governance/s3-batch-operation-types/#supported-operations',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-s3-batch-replication-deleted',
    situation:
      'ある会社は、別リージョンのバケットへオブジェクトを複製している。作業者が送信先のバケットで、数万個のオブジェクトをバージョン ID を指定して消した。元のバケットには残っている。送信先にも同じオブジェクトを戻したい。',
    ask: '正しい方法はどれか。',
    options: [
      {
        text: '複製済みのオブジェクトを対象に、バッチレプリケーションのジョブを作る。',
        why: '送信先でバージョン ID を指定して消したオブジェクトは、バッチレプリケーションでレプリケートし直せない。',
        section: '/governance/s3-batch-replication/#batch-replication-limits',
      },
      {
        text: '元のバケットの同じ場所へコピーするジョブを作り、新しいバージョンを複製させる。',
        why: 'コピーで元に新しいバージョンができ、レプリケーションが自動で始まる。',
        section: '/governance/s3-batch-replication/#batch-replication-limits',
      },
      {
        text: '送信先のバケットを消し、同じ名前で作り直して、複製が始まるのを待つ。',
        why: '送信先のバケットを作り直しても、既存のオブジェクトの複製は始まらない。',
        section: '/governance/s3-batch-replication/#batch-replication-limits',
      },
      {
        text: 'レプリケーションルールを一度無効にし、有効に戻す。',
        why: 'ルールの対象は、これから加わるオブジェクト。消したものはレプリケートし直されない。',
        section: '/governance/s3-batch-operations/#when-to-use',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-s3-replication-chain',
    situation:
      'ある会社は、東京のバケット A から大阪のバケット B へ、B から別アカウントのバケット C へ、それぞれレプリケーションを設定した。A にアップロードしたオブジェクトは B に届くが、C には 1 つも届かない。B に直接アップロードしたものは C に届く。',
    ask: '今 B にあるレプリカを C にレプリケートする方法として正しいのはどれか。',
    options: [
      {
        text: '送信先の C のバケットポリシーで、A のロールにも書き込みを許可する。',
        why: 'B に直接置いたものは届くので、権限は足りている。レプリカはどの権限でも自動ではレプリケートされない。',
        section: '/governance/s3-replication/#live-replication-gaps',
      },
      {
        text: 'B のルールを一度無効にし、もう一度有効にする。',
        why: 'ルールの対象は、これから加わるオブジェクト。レプリカは対象にならない。',
        section: '/governance/s3-replication/#live-replication-gaps',
      },
      {
        text: 'B でバッチレプリケーションのジョブを作り、レプリカを対象に含める。',
        why: 'ほかのルールが作ったレプリカは、自動ではレプリケートされない。バッチレプリケーションなら REPLICA の状態のものをレプリケートできる。',
        section: '/governance/s3-batch-replication/#batch-replication-limits',
      },
      {
        text: 'A のルールに、レプリケーション時間のコントロールを加え、15 分待つ。',
        why: '時間の問題ではない。レプリカは自動の複製の対象外。',
        section: '/governance/s3-replication/#live-replication-gaps',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-s3-object-lock-mode',
    situation:
      'ある金融機関は、取引の記録を 7 年間、ルートユーザーを含むだれにも消させず、保持期間も縮めさせてはならない。一部の記録は、裁判が終わるまで期限を決めずに残す。',
    ask: '要件を満たす設定はどれか。',
    options: [
      {
        text: 'コンプライアンスモードで 7 年。裁判の記録にはリーガルホールドを加える。',
        why: 'コンプライアンスモードはルートユーザーにも外せず、リーガルホールドは保持期間と別に、外すまで続く。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
      {
        text: 'ガバナンスモードで 7 年。裁判の記録は、終わるまで保持期間を延ばす。',
        why: 'ガバナンスモードは、権限のある人が外せる。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
      {
        text: 'バージョニングを有効にし、すべての削除を拒否するバケットポリシーを書く。',
        why: 'バケットポリシーは、変える権限のある人が書き換えられる。期限まで消せない保証にならない。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
      {
        text: 'リーガルホールドを全オブジェクトに付け、7 年か裁判の終わりに外す。',
        why: 'リーガルホールドは、s3:PutObjectLegalHold のある人がいつでも外せる。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-s3-replication-kms-account',
    situation:
      'ある会社は、SSE-KMS のオブジェクトを別アカウントのバケットへ複製している。複製は成功するが、送信先のアカウントの利用者がレプリカを開くと、復号で拒否される。レプリカは aws/s3 のキーで暗号化されていた。',
    ask: '直し方として正しいのはどれか。',
    options: [
      {
        text: '送信先のアカウントの利用者に、s3:GetObjectVersionForReplication を許可する。',
        why: '複製のための権限で、復号には関わらない。',
        section: '/governance/s3-replication/#replication-permissions',
      },
      {
        text: '元のアカウントの aws/s3 のキーポリシーに、送信先のアカウントを加える。',
        why: 'AWS マネージドキーは元のアカウントのもので、送信先のアカウントと共有できない。',
        section: '/governance/s3-replication/#replication-permissions',
      },
      {
        text: '送信先のバケットの既定の暗号化を SSE-S3 に変え、復号を要らなくする。',
        why: '元が SSE-KMS なら、レプリカも同じ種類で暗号化される。送信先の既定は使われない。',
        section: '/governance/s3-replication/#replication-permissions',
      },
      {
        text: 'ルールに送信先のアカウントのカスタマーマネージドキーを指定し、ロールに許可する。',
        why: '送信先のアカウントのキーで暗号化すれば、送信先の利用者が復号できる。',
        section: '/governance/s3-replication/#replication-permissions',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-config-org-new-account',
    situation:
      'ある会社は、委任管理者のアカウントから組織ルールを配っている。昨日の朝に組織へ加えたアカウントで、今日レコーダーを有効にしたが、組織ルールがまだない。ほかのアカウントには配られている。',
    ask: '原因として最も考えられるのはどれか。',
    options: [
      {
        text: '新しいアカウントが、アグリゲーターを承認していない。',
        why: 'アグリゲーターは情報を集めるだけで、ルールの配布に関わらない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
      {
        text: 'レコーダーがないまま、配布の再試行の 7 時間が過ぎた。',
        why: '再試行は、アカウントが加わってから 7 時間だけ。その間にレコーダーを作る。',
        section: '/governance/config-organization/#organization-rules',
      },
      {
        text: '組織ルールは、後から加わったアカウントには配られない。',
        why: '後から加わったアカウントにも配られる。',
        section: '/governance/config-organization/#organization-rules',
      },
      {
        text: '新しいアカウントに、AWS Config のサービスにリンクされたロールを手で作っていない。',
        why: 'ロールを手で作るのは、委任管理者から管理アカウントへ配るとき。',
        section: '/governance/config-organization/#organization-rules',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-config-external-account',
    situation:
      'ある会社は、組織アグリゲーターで全アカウントの準拠を見ている。買収した会社の 3 つのアカウントは別の組織にあり、しばらく移せない。その準拠も、同じアカウントで見たい。',
    ask: '行うべきことはどれか。',
    options: [
      {
        text: '組織アグリゲーターの元に、3 つのアカウントの ID とリージョンを加える。',
        why: '組織アグリゲーターが集めるのは、組織のアカウントだけ。',
        section: '/governance/config-organization/#organization-aggregation',
      },
      {
        text: '個別アカウントのアグリゲーターを作り、3 つのアカウントの側で承認してもらう。',
        why: '組織の外のアカウントは、元のアカウントとリージョンごとの承認で集められる。',
        section: '/governance/config-organization/#organization-aggregation',
      },
      {
        text: '組織コンフォーマンスパックを、3 つのアカウントの ID を指定して配る。',
        why: '組織の外のアカウントには配れない。配っても集約にはならない。',
        section: '/governance/config-organization/#organization-rules',
      },
      {
        text: '3 つのアカウントにアグリゲーターを作り、自社の集約アカウントへ結果を送らせる。',
        why: 'アグリゲーターは集める側で作る。別のアカウントへ情報を送るものではない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cost-tag-backfill',
    situation:
      'ある会社の組織では、1 年前から全リソースに Project タグを付けている。財務の担当者が今日 Cost Explorer を開いたが、Project で分けられない。過去 6 か月の費用も Project ごとに分けたい。',
    ask: '行うべきことはどれか。',
    options: [
      {
        text: '各メンバーアカウントで Project を有効にし、24 時間待つ。',
        why: 'メンバーアカウントには有効にする画面がない。過去の分も出ない。',
        section: '/governance/cost-allocation-tags/#activation',
      },
      {
        text: 'タグポリシーで Project を強制し、全リソースにタグを付け直す。',
        why: 'タグポリシーは費用の集計に関わらない。付け直しても、過去の月は変わらない。',
        section: '/governance/tag-policies/#tag-policy',
      },
      {
        text: '管理アカウントで Project を有効にする。過去 6 か月の分も、24 時間後に自動で出る。',
        why: '有効にする前の月は自動では出ない。バックフィルを申し込む。',
        section: '/governance/cost-allocation-tags/#backfill',
      },
      {
        text: '管理アカウントで Project を有効にした後、バックフィルを 6 か月前から申し込む。',
        why: 'バックフィルは今の有効の状態を過去の月に当てはめる。タグは付いていたので、値も出る。',
        section: '/governance/cost-allocation-tags/#backfill',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-tag-policy-required',
    situation:
      'ある会社は、CostCenter タグの値を 5 つに限るタグポリシーを作り、EC2 に対して強制した。誤った値での起動は拒否されたが、CostCenter のないインスタンスは今も起動できる。タグのない起動も、作り方によらず止めたい。',
    ask: '最も適切な方法はどれか。',
    options: [
      {
        text: 'タグポリシーの必須タグキーを EC2 に指定し、準拠のレポートで CostCenter のないものを毎日確かめる。',
        why: 'レポートは見つけるだけ。起動は止まらない。',
        section: '/governance/tag-policies/#tag-policy',
      },
      {
        text: 'タグポリシーを、OU ではなく各アカウントに直接付ける。',
        why: '付ける場所を変えても、タグポリシーはタグのない作成を止めない。',
        section: '/governance/tag-policies/#tag-policy',
      },
      {
        text: 'aws:RequestTag/CostCenter がない ec2:RunInstances を拒否する SCP を付ける。',
        why: 'SCP は作り方によらず、タグのないリクエストを拒否する。',
        section: '/governance/tag-policies/#required-tags',
      },
      {
        text: 'CloudFormation フックを Fail モードで全アカウントに配り、CostCenter のないインスタンスを拒否する。',
        why: '止まるのは CloudFormation のスタックだけ。コンソールや CLI の起動は止まらない。',
        section: '/governance/tag-policies/#required-tags',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cost-tag-created-by',
    situation:
      'ある会社の管理アカウントが、作成者ごとの費用を知るため、今日 AWS 生成タグの aws:createdBy を有効にした。2 年前から動いているインスタンスの費用も、作成者ごとに分けたい。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: 'aws:createdBy は、有効にした後に作られたリソースだけに付く。',
        why: '前からあるリソースには付かない。バックフィルも、付いていなかったタグの値は出せない。',
        section: '/governance/cost-allocation-tags/#tag-kinds',
      },
      {
        text: 'バックフィルを 12 か月前から申し込めば、前からあるリソースにも値が付く。',
        why: 'バックフィルで値が出るのは、その月にタグが付いていたリソースだけ。',
        section: '/governance/cost-allocation-tags/#backfill',
      },
      {
        text: 'メンバーアカウントでも有効にすれば、前からあるリソースに付く。',
        why: '有効にできるのは管理アカウントだけ。全メンバーアカウントで有効になるが、前のリソースには付かない。',
        section: '/governance/cost-allocation-tags/#tag-kinds',
      },
      {
        text: 'Tag Editor で、前からあるリソースに aws:createdBy を付ける。',
        why: 'aws: の接頭辞は予約されていて、自分では付けられない。',
        section: '/governance/cost-allocation-tags/#tag-kinds',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-tag-report-untagged',
    situation:
      'ある会社は、タグポリシーで CostCenter の書き方を決め、準拠のレポートを見ている。非準拠は 0 件なのに、Cost Explorer には CostCenter のない費用が多い。',
    ask: '一度もタグを付けていないリソースを見つける、運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: 'Resource Explorer で tag:none を検索する',
        why: 'タグのないリソースは、準拠のレポートではなく、この検索で見つける。',
        section: '/governance/tag-policies/#tag-policy',
      },
      {
        text: 'タグポリシーの強制を有効にし、レポートを作り直す',
        why: '強制は、タグのないリソースに効かない。レポートにも出ない。',
        section: '/governance/tag-policies/#tag-policy',
      },
      {
        text: '組織全体の準拠のレポートを作る',
        why: '出るのは、一度でもタグが付いたことのあるリソースだけ。',
        section: '/governance/tag-policies/#tag-policy',
      },
      {
        text: 'aws:RequestTag/CostCenter がない作成を拒否する SCP を付ける',
        why: '止まるのは、これからの作成。今あるリソースは見つからない。',
        section: '/governance/tag-policies/#required-tags',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-tag-hook-scope',
    situation:
      'ある会社は、タグポリシーの必須タグキーに CostCenter を決め、CloudFormation フックを本番のアカウントの東京リージョンで Fail モードにした。ほかのアカウントのスタックは、CostCenter がなくても作られる。',
    ask: '全アカウントの使うリージョンで止める、運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: '必須タグキーのタグポリシーを、組織のルートに付け直す',
        why: '必須タグキーを決めただけでは、スタックは止まらない。フックを有効にする。',
        section: '/governance/tag-policies/#required-tags',
      },
      {
        text: 'フックを Warn モードに変え、全アカウントへ警告を送る',
        why: 'Warn モードは警告だけで、デプロイは進む。',
        section: '/governance/tag-policies/#required-tags',
      },
      {
        text: 'StackSets で、フックを全アカウントの使うリージョンに配る',
        why: 'フックが効くのは、有効にしたアカウントとリージョンだけ。多ければ StackSets で配る。',
        section: '/governance/tag-policies/#required-tags',
      },
      {
        text: 'フックの実行ロールに、全アカウントのタグを読む許可を加える',
        why: '実行ロールに要るのは tag:ListRequiredTags。許可を増やしても、効く範囲は広がらない。',
        section: '/governance/tag-policies/#required-tags',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cost-split-charge',
    situation:
      'ある会社は、共有のネットワークの費用を 3 部門に割り振るため、コストカテゴリーの分割を「比例」で作った。2 日たっても、Cost Explorer の部門ごとの額は分割の前のまま。',
    ask: '正しい説明はどれか。',
    options: [
      {
        text: '分割の方法を「固定」にすると、Cost Explorer に出る',
        why: 'どの方法でも、分割の結果は Cost Explorer に出ない。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: '分割の結果は、コストカテゴリーの詳細画面で見る',
        why: '結果が出るのは詳細画面とその CSV だけ。Cost Explorer と CUR は変わらない。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: '共有の費用の値を、分け先にも加える',
        why: '1 つの値は、分ける元と分け先の両方にはなれない。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: '管理アカウントで、分割コスト配分データを有効にする',
        why: 'コンテナの費用を CUR に出す機能。コストカテゴリーの分割には関わらない。',
        section: '/governance/cost-categories/#split-cost-allocation',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-config-org-rule-remediation',
    situation:
      'ある会社は、委任管理者のアカウントから、公開された S3 バケットを見つける組織ルールを 60 アカウントに配った。次に、非準拠のバケットを各アカウントで自動で非公開にしたいが、ルールに修復アクションを付けるとエラーになる。',
    ask: '運用の手間を最も少なくするには、どうすればよいか。',
    options: [
      {
        text: '管理アカウントから、同じ組織ルールに修復アクションを付ける。',
        why: '組織ルールには、どのアカウントからも修復アクションを付けられない。',
        section: '/governance/config-operations/#remediation-setup',
      },
      {
        text: 'ロールを全アカウントに配り、修復も含む組織コンフォーマンスパックに替える。',
        why: '修復まで配れるのは組織コンフォーマンスパック。指定したロールが、管理アカウントを含む全アカウントに先に要る。',
        section: '/governance/config-rules/#conformance-pack-prerequisites',
      },
      {
        text: '組織アグリゲーターに修復アクションを設定する。',
        why: 'アグリゲーターは読み取り専用で、ほかのアカウントを変えられない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
      {
        text: '各アカウントの担当者に、届いた組織ルールへ修復アクションを付けてもらう。',
        why: 'メンバーアカウントは組織ルールを変えられない。',
        section: '/governance/config-organization/#organization-rules',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-config-remediation-stuck',
    situation:
      'ある会社の AWS Config ルールは、非準拠の EBS ボリュームを自動修復で直す。先週、修復用のロールの権限が足りず、12 個のボリュームでランブックが失敗した。権限を直した後も、この 12 個だけは非準拠のままで、ランブックが動かない。ほかのボリュームは直っている。',
    ask: 'どうすればよいか。',
    options: [
      {
        text: '再試行の回数を増やし、次の評価を待つ。',
        why: '例外がある間は、回数にかかわらず自動では動かない。',
        section: '/governance/config-operations/#remediation-setup',
      },
      {
        text: 'レコーダーを止めて、もう一度始める。',
        why: '記録はできている。修復を止めているのは例外。',
        section: '/governance/config-operations/#remediation-setup',
      },
      {
        text: '12 個に付いた修復の例外を消す。',
        why: '修復に失敗すると AWS Config が例外を作り、消すまでそのリソースの自動修復を止める。',
        section: '/governance/config-operations/#remediation-setup',
      },
      {
        text: 'ルールを削除して、同じ名前で作り直す。',
        why: '評価結果がすべて消え、修復の設定も先に外す必要がある。例外を消せば足りる。',
        section: '/governance/config-operations/#remediation-setup',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-config-global-duplicate',
    situation:
      'ある会社は、各アカウントの 6 つのリージョンで、IAM のリソースを含むすべての種類を AWS Config に記録している。IAM を調べるコンフォーマンスパックも 6 つのリージョンに配った。同じロールの非準拠が 6 件ずつ並び、料金も増えた。',
    ask: '調べる内容を減らさずに直すには、どうすればよいか。',
    options: [
      {
        text: '6 つのリージョンの IAM の記録を、日次に変える。',
        why: '回数は減るが、同じものを 6 回記録し、評価することは変わらない。',
        section: '/governance/aws-config/#recording-frequency',
      },
      {
        text: 'アグリゲーターを作り、重なった非準拠を 1 件にまとめる。',
        why: 'アグリゲーターは集めて見せるだけ。記録も評価も減らない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
      {
        text: 'IAM の記録をすべてのリージョンで外し、定期のルールだけを残す。',
        why: '変更をきっかけにした評価がなくなる。IAM を記録しないなら、AWS は、IAM を調べる定期のルールを有効にしないことを推奨している。',
        section: '/governance/config-operations/#global-resources',
      },
      {
        text: 'IAM の記録と、IAM を調べるパックを、1 つのリージョンだけに残す。',
        why: 'IAM はグローバルなので、1 つのリージョンの記録と評価で足りる。',
        section: '/governance/config-operations/#global-resources',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-rtc-evidence',
    situation:
      'ある会社は、新しく置かれる契約書を 15 分以内に別リージョンへレプリケートすることを規制で求められた。今のルールには時間の保証がない。15 分を過ぎたオブジェクトは、1 つずつ記録したい。',
    ask: '運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: 'CRR のルールを増やし、プレフィックスごとに並列に複製する。',
        why: 'ルールを分けても、S3 RTC がなければ時間の SLA はない。',
        section: '/governance/s3-replication/#replication-time-control',
      },
      {
        text: '15 分ごとにバッチレプリケーションのジョブを動かし、完了レポートを残す。',
        why: 'バッチレプリケーションは S3 RTC の対象外で、時間の SLA がない。',
        section: '/governance/s3-replication/#replication-time-control',
      },
      {
        text: 'ルールで S3 RTC を有効にし、しきい値のイベントを SQS で受ける。',
        why: '99.9% を 15 分以内にレプリケートする SLA があり、過ぎたオブジェクトはイベントで分かる。',
        section: '/governance/s3-replication/#replication-time-control',
      },
      {
        text: 'メトリクスの Replication Latency を 15 分のアラームにする。',
        why: '遅れは分かるが、時間の保証にならず、どのオブジェクトかも分からない。',
        section: '/governance/s3-replication-operations/#replication-metrics',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-s3-rtc-sla-exceeded',
    situation:
      'ある会社は S3 RTC を使っている。月に一度、大量のファイルを数時間でアップロードする間だけ、OperationMissedThreshold が続く。その間の複製の転送は 2 Gbps。AWS の SLA の対象外と言われた。',
    ask: '次の月から SLA の対象にするには、どうすべきか。',
    options: [
      {
        text: 'S3 RTC のしきい値を 60 分に変える。',
        why: 'しきい値に指定できる値は 15 分だけ。',
        section: '/governance/s3-replication/#replication-time-control',
      },
      {
        text: 'Service Quotas で、複製の転送のクォータを引き上げる。',
        why: '既定の 1 Gbps を超えている間は SLA が適用されない。あらかじめ引き上げる。',
        section: '/governance/s3-replication/#replication-time-control',
      },
      {
        text: 'KMS のリクエストのクォータを引き上げる。',
        why: 'ThrottlingException が出たときの対処。転送の量とは別。',
        section: '/governance/s3-replication/#replication-time-control',
      },
      {
        text: 'バッチレプリケーションに切り替え、夜間にまとめてレプリケートする。',
        why: 'バッチレプリケーションは S3 RTC の対象外。',
        section: '/governance/s3-replication/#replication-time-control',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-s3-replication-failure-reason',
    situation:
      'ある会社は、CRR の失敗したオブジェクトの名前と理由を、その場で担当者に知らせたい。S3 イベント通知に s3:Replication:OperationFailedReplication を設定したが、1 通も届かない。オブジェクトの状態には FAILED がある。',
    ask: '追加の費用を抑えて知らせるには、何を有効にするか。',
    options: [
      {
        text: 'ルールのレプリケーションメトリクス',
        why: '失敗のイベントには、ルールでメトリクスを有効にしておく必要がある。',
        section: '/governance/s3-replication-operations/#replication-failure-events',
      },
      {
        text: 'ルールの S3 RTC',
        why: '失敗のイベントに要るのはメトリクスだけ。S3 RTC を有効にするとメトリクスも有効になるが、その料金が加わる。',
        section: '/governance/s3-replication-operations/#replication-failure-events',
      },
      {
        text: '送信先のバケットのイベント通知',
        why: '失敗のイベントは元のバケットの通知で届く。送信先のバケットの設定では届かない。',
        section: '/governance/s3-replication-operations/#replication-failure-events',
      },
      {
        text: 'S3 Storage Lens の高度なメトリクス',
        why: 'ルールの数などを見渡すもので、オブジェクトごとの失敗は知らせない。',
        section: '/governance/s3-replication-operations/#replication-metrics',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-s3-replication-lifecycle-blocked',
    situation:
      'ある会社のバケットには、30 日で消すライフサイクルルールと CRR のルールがある。送信先のバケットポリシーの誤りで 2 か月前から複製が失敗し、古いオブジェクトが消えずに料金が増えた。ポリシーは今日直した。',
    ask: '残ったオブジェクトをライフサイクルで消えるようにするには、どうすべきか。',
    options: [
      {
        text: '何もせず、複製の自動の再試行を待つ。',
        why: 'FAILED のものは、権限を直しても再試行されない。',
        section: '/governance/s3-replication-operations/#other-bucket-settings',
      },
      {
        text: 'レプリケーションルールを無効にし、有効に戻す。',
        why: '無効にして有効に戻しても、レプリケートされなかったものは対象にならない。',
        section: '/governance/s3-replication-operations/#pause-replication',
      },
      {
        text: 'ライフサイクルルールの日数を 30 日から 1 日に縮め、翌日の実行を待つ。',
        why: 'FAILED のオブジェクトには、日数によらずライフサイクルが働かない。',
        section: '/governance/s3-replication-operations/#other-bucket-settings',
      },
      {
        text: 'FAILED のものを対象に、バッチレプリケーションのジョブを動かす。',
        why: 'レプリケートされて COMPLETED になると、ライフサイクルが再び働く。',
        section: '/governance/s3-replication-operations/#other-bucket-settings',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-replication-two-way',
    situation:
      'ある会社は、2 つのリージョンのバケットをマルチリージョンアクセスポイントにまとめ、元から送信先への一方向の複製を設定した。送信先のリージョンへ切り替えて書いたオブジェクトが元になく、送信先で変えたタグも元に反映されない。',
    ask: '最も適した直し方はどれか。',
    options: [
      {
        text: 'マルチリージョンアクセスポイントを作り直し、2 つのバケットを登録する。',
        why: 'アクセスポイントは複製を行わない。作り直してもレプリケートされない。',
        section: '/governance/s3-replication-operations/#two-way-replication',
      },
      {
        text: '送信先から元へのルールを足し、両方でレプリカ変更の同期を有効にする。',
        why: '新しいオブジェクトは双方向のルールで、メタデータの変更は同期で、両方へレプリケートされる。',
        section: '/governance/s3-replication-operations/#two-way-replication',
      },
      {
        text: '送信先から元へのルールを足し、そのルールで S3 RTC を有効にする。',
        why: '新しいオブジェクトは元へ届くが、レプリカで変えたタグは反映されない。',
        section: '/governance/s3-replication-operations/#two-way-replication',
      },
      {
        text: '切り替えるたびに、送信先から元へバッチレプリケーションを動かす。',
        why: '毎回の作業が要り、レプリカで変えたタグを元へ反映する仕組みにもならない。',
        section: '/governance/s3-replication-operations/#two-way-replication',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-config-custom-rule-periodic',
    situation:
      'ある会社は、各アカウントの Elastic IP アドレスが 10 個を超えていないかを、毎日 1 回、AWS Config で評価したい。マネージドルールには合うものがない。',
    ask: 'どのルールを作るべきか。',
    options: [
      {
        text: 'Guard で書いたカスタムポリシールール',
        why: '評価のきっかけは設定変更だけ。毎日 1 回の評価はできない。',
        section: '/governance/config-rules/#custom-rules',
      },
      {
        text: '定期のきっかけを指定したカスタム Lambda ルール',
        why: '定期に関数を呼び、数を数えてアカウントの準拠として返せる。',
        section: '/governance/config-rules/#custom-rules',
      },
      {
        text: 'プロアクティブモードのマネージドルール',
        why: 'デプロイの前に、渡した設定を調べるだけ。今ある数は数えない。',
        section: '/governance/config-rules/#evaluation-mode',
      },
      {
        text: '全アカウントの記録を集める組織アグリゲーターと、毎日の画面の確認',
        why: '読み取り専用で、評価も通知もしない。',
        section: '/governance/config-organization/#organization-aggregation',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-config-lambda-invocations',
    situation:
      'ある会社がカスタム Lambda ルールを 1 つ加えたところ、関数の呼び出しが 1 日 40 万回になった。調べたいのは RDS インスタンスの設定だけ。ルールの対象は指定していない。',
    ask: '費用を下げ、評価を続けるにはどうするか。',
    options: [
      {
        text: 'レコーダーを止め、週に 1 回だけ動かす。',
        why: '止めた間の変化は記録されず、古い評価が残る。',
        section: '/governance/aws-config/#configuration-recording',
      },
      {
        text: '関数の予約された同時実行数を 1 にして、呼び出しを待たせる。',
        why: '対象でないリソースの変化でも呼ばれ続け、評価が遅れるだけ。',
        section: '/governance/config-rules/#custom-rules',
      },
      {
        text: 'ルールを組織ルールに変え、関数を管理アカウントに 1 つだけ置く。',
        why: '関数の置き場所が変わるだけで、呼ばれる条件は変わらない。',
        section: '/governance/config-rules/#custom-rules',
      },
      {
        text: 'ルールの対象に RDS インスタンスのリソースタイプを指定する。',
        why: '対象がなければ全リソースの変化で呼ばれる。絞れば RDS の変化だけになる。',
        section: '/governance/config-rules/#custom-rules',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-config-rule-not-deletable',
    situation:
      '運用担当者が、使わないコントロールの AWS Config ルールを消そうとした。ルール名は securityhub- で始まり、CLI は INSUFFICIENT_SLCR_PERMISSIONS を返す。担当者には管理者の権限がある。',
    ask: 'どうすればルールを取り除けるか。',
    options: [
      {
        text: 'Security Hub CSPM で、そのコントロールを含む標準を無効にする。',
        why: 'サービスにリンクされたルールは読み取り専用。作ったサービスの側で取り除く。',
        section: '/governance/config-rules/#rule-deletion',
      },
      {
        text: 'IAM ポリシーに config:DeleteConfigRule を加える。',
        why: '権限ではなく、ルールの所有者が別のサービスであることが原因。',
        section: '/governance/config-rules/#rule-deletion',
      },
      {
        text: 'ルールの評価結果を削除してから、ルールを削除し直す。',
        why: 'サービスにリンクされたルールでは、評価結果の削除も拒否される。',
        section: '/governance/config-rules/#rule-deletion',
      },
      {
        text: '管理アカウントから組織ルールとして削除する。',
        why: '組織ルールではない。作ったのは Security Hub CSPM。',
        section: '/governance/config-organization/#organization-rules',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-config-delivery-kms',
    situation:
      'ある会社は、全アカウントの AWS Config の履歴をログ用アカウントの S3 バケットに届けている。バケットをカスタマーマネージドキーの SSE-KMS に変えたところ、履歴が届かなくなった。レコーダーはサービスにリンクされたロールを使う。バケットポリシーは config.amazonaws.com に許可している。',
    ask: 'どう直すか。',
    options: [
      {
        text: '各アカウントのサービスにリンクされたロールに、KMS の権限を加えたポリシーを付ける。',
        why: 'サービスにリンクされたロールのときに届けるのは config.amazonaws.com。ロールではなく、キーポリシーで許可する。',
        section: '/governance/config-organization/#delivery-permissions',
      },
      {
        text: 'キーポリシーで config.amazonaws.com を許可する。',
        why: 'サービスにリンクされたロールのときは、サービスプリンシパルがキーを使って届ける。許可するのは kms:Decrypt と kms:GenerateDataKey。',
        section: '/governance/config-organization/#delivery-permissions',
      },
      {
        text: 'バケットのオブジェクトロックの既定の保持期間を有効にする。',
        why: '既定の保持期間があるバケットは、配信先にできない。',
        section: '/governance/config-organization/#delivery-permissions',
      },
      {
        text: '組織アグリゲーターを作り直し、ログ用アカウントに承認を与える。',
        why: 'アグリゲーターは読み取り専用の集約で、S3 への配信とは別。',
        section: '/governance/config-organization/#organization-aggregation',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-s3-batch-cross-account-copy',
    situation:
      'アカウント A のバケットにある 20 億のオブジェクトを、アカウント B のバケットへコピーする。アカウント A でジョブを作り、アカウント B のロールを指定すると Cross-account pass role is not allowed になった。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'アカウント B にロールとジョブを作り、A のバケットポリシーで許可する。',
        why: 'コピーのジョブは、コピー先のアカウントとリージョンで作る。元のアカウントは読み取りを許可する。',
        section: '/governance/s3-batch-operation-types/#cross-account-copy',
      },
      {
        text: 'ジョブを作る人に iam:PassRole を加え、アカウント B のロールの ARN を対象にする。',
        why: '別のアカウントのロールは渡せない。権限を足しても同じ。',
        section: '/governance/s3-batch-operations/#iam-role',
      },
      {
        text: 'アカウント B のロールの信頼ポリシーに、アカウント A のジョブを作る人を加える。',
        why: '信頼する相手は batchoperations.s3.amazonaws.com。別のアカウントのロールを渡せないことは変わらない。',
        section: '/governance/s3-batch-operations/#iam-role',
      },
      {
        text: '既存オブジェクトのレプリケーションの操作に変える。',
        why: 'レプリケーション設定がなければ使えず、渡せるロールの決まりも変わらない。',
        section: '/governance/s3-batch-operation-types/#supported-operations',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-s3-batch-lambda-version',
    situation:
      '10 億のオブジェクトを Lambda 関数で変換するジョブを動かしている。関数は prod エイリアスで指定した。2 日目に、別の担当者が prod を新しいバージョンへ移した。監査では、全オブジェクトを同じコードで処理したことを示す必要がある。',
    ask: '次のジョブで防ぐには、どうすべきか。',
    options: [
      {
        text: 'ジョブの優先度を最も大きくし、1 日で終わらせる。',
        why: '優先度は処理の速さを変えない。順番も保証しない。',
        section: '/governance/s3-batch-operations/#job-and-task',
      },
      {
        text: '関数を $LATEST で指定する。',
        why: '指す先が変わると、実行中のジョブも新しいコードを呼ぶ。',
        section: '/governance/s3-batch-operation-types/#invoke-lambda',
      },
      {
        text: 'バージョン番号の付いた関数の ARN を指定する。',
        why: 'エイリアスと $LATEST は途中で指す先が変わり得る。番号を指定すれば変わらない。',
        section: '/governance/s3-batch-operation-types/#invoke-lambda',
      },
      {
        text: '完了レポートを失敗した分だけにする。',
        why: 'レポートの範囲が変わるだけで、呼ばれるバージョンは変わらない。',
        section: '/governance/s3-batch-operations/#completion-report',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-s3-object-lock-existing',
    situation:
      'ある会社は、既存のバケットでオブジェクトロックを有効にし、既定の保持期間を 3 年のコンプライアンスモードにした。監査で、以前からある 5,000 万のオブジェクトが守られていないと分かった。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '既定の保持期間をいったん外し、もう一度設定する。',
        why: '既定の保持期間は、その後に置いたバージョンに付く。前からあるものには付かない。',
        section: '/governance/s3-object-lock/#enable',
      },
      {
        text: '新しいバケットを作ってオブジェクトロックを有効にし、これからのオブジェクトをそこに置く。',
        why: '既存のバケットでも有効にできる。バケットを作っても、元のバケットにあるオブジェクトは守られない。',
        section: '/governance/s3-object-lock/#enable',
      },
      {
        text: 'ライフサイクルルールで、前からあるオブジェクトを別のストレージクラスへ移行する。',
        why: '移行しても保持期間は付かない。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
      {
        text: 'S3 バッチオペレーションで、オブジェクトロックの保持期間を付ける。',
        why: '前からあるオブジェクトにまとめて保持期間を付ける操作。',
        section: '/governance/s3-batch-operation-types/#supported-operations',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-object-lock-event',
    situation:
      '保険会社は、契約書を「解約から 10 年」消せないようにする法令に従う。契約書を置く時点で、解約の日は分からない。ルートユーザーにも消させない。',
    ask: '要件を満たすのはどれか。',
    options: [
      {
        text: 'リーガルホールドを付け、解約から 10 年後に担当者が外す。',
        why: 's3:PutObjectLegalHold のある人が、いつでも外せる。期限もない。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
      {
        text: 'コンプライアンスモードで 100 年の保持期間を付け、解約の時に 10 年へ縮める。',
        why: 'コンプライアンスモードの保持期間は縮められない。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
      {
        text: 'ガバナンスモードで 10 年の保持期間を付け、毎年延ばす。',
        why: '権限のある人が消せる。解約の日から数えることにもならない。',
        section: '/governance/s3-object-lock/#object-lock-modes',
      },
      {
        text: '10 年の可変の保持期間（コンプライアンス）にし、解約の時にホールドを外す。',
        why: '外した時点から 10 年の期限が決まり、それまではだれも消せない。',
        section: '/governance/s3-object-lock/#variable-retention',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-object-lock-replica-retention',
    situation:
      'ある会社は、オブジェクトごとに 1 年から 7 年の保持期間を付けたバケットを、バックアップ用のバケットへ複製する。レプリカは元と同じ期間だけ消せないようにする。バックアップ用のバケットへ直接アップロードする報告書は、どれも 30 日だけ消せないようにする。アップロードするツールは保持期間を指定できない。',
    ask: 'バックアップ用のバケットとレプリケーション用のロールを、どう設定すべきか。',
    options: [
      {
        text: 'オブジェクトロックを有効にし、既定の保持期間を 30 日にする。ロールに元のロックを読む権限を加える。',
        why: 'レプリカには元の保持期間が付き、送信先の既定より優先される。直接アップロードした報告書には、送信先の既定の 30 日が付く。',
        section: '/governance/s3-object-lock/#object-lock-replication',
      },
      {
        text: 'オブジェクトロックを有効にし、既定の保持期間を最も長い 7 年にして、すべてのレプリカの期間を満たす。',
        why: 'レプリカに送信先の既定は使われない。直接アップロードした報告書だけが 7 年消せなくなる。',
        section: '/governance/s3-object-lock/#object-lock-replication',
      },
      {
        text: 'オブジェクトロックを有効にし、既定の保持期間は付けない。ロールに元のロックを読む権限を加える。',
        why: '有効にしただけでは何も守られない。レプリカには元の期間が付くが、直接アップロードした報告書は守られない。',
        section: '/governance/s3-object-lock/#enable',
      },
      {
        text: 'オブジェクトロックを有効にせず、バージョニングとロールの権限だけで、元の保持期間をレプリカに引き継がせる。',
        why: '元のバケットでオブジェクトロックが有効なら、送信先のバケットでも有効にする。',
        section: '/governance/s3-object-lock/#object-lock-replication',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-s3-batch-replication-failed-retry',
    situation:
      '送信先のキーポリシーの誤りで、3 日分のオブジェクト 400 万個が FAILED になった。キーポリシーは直した。元のバケットには、ほかに 9 億個の複製済みのオブジェクトがある。',
    ask: '最も少ない処理で、失敗した分を複製するにはどうするか。',
    options: [
      {
        text: '24 時間待ち、レプリケーションの自動の再試行に任せる。',
        why: 'FAILED は待っても進まない。自動では再試行されない。',
        section: '/governance/s3-replication-operations/#replication-failure-events',
      },
      {
        text: 'ルールを無効にしてから有効に戻す。',
        why: '切り替えても、前のオブジェクトは複製されない。',
        section: '/governance/s3-replication-operations/#pause-replication',
      },
      {
        text: '失敗した状態で絞り、バッチレプリケーションのジョブを作る。',
        why: 'ObjectReplicationStatuses を FAILED にすれば、失敗した分だけになる。絞らなければ、ルールに合うすべてを試みる。',
        section: '/governance/s3-batch-replication/#batch-replication-limits',
      },
      {
        text: '元のバケットの全オブジェクトを、同じ場所へコピーするジョブを作る。',
        why: '複製済みの 9 億個にも新しいバージョンができ、処理も料金も増える。',
        section: '/governance/s3-batch-replication/#batch-replication-limits',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-s3-batch-replication-two-roles',
    situation:
      '既存オブジェクトを別のアカウントへ複製するジョブが完了したが、全タスクが失敗した。ジョブ用のロールには s3:InitiateReplication とマニフェスト、レポートの権限がある。完了レポートの理由は DstPutObjectNotPermitted。',
    ask: 'まず直すところはどこか。',
    options: [
      {
        text: 'ジョブ用のロールに s3:PutObject を加える。',
        why: 'ジョブ用のロールは複製を始めるだけ。送信先へは書かない。',
        section: '/governance/s3-batch-replication/#batch-replication-role',
      },
      {
        text: '送信先のバケットポリシーで、複製用のロールに許可する。',
        why: '実際に書くのはレプリケーション設定のロール。送信先の側の許可が要る。',
        section: '/governance/s3-batch-replication/#batch-replication-role',
      },
      {
        text: 'ジョブ用のロールの信頼ポリシーに、送信先のアカウントを加える。',
        why: '信頼する相手は batchoperations.s3.amazonaws.com。送信先への書き込みとは関係がない。',
        section: '/governance/s3-batch-replication/#batch-replication-role',
      },
      {
        text: 'マニフェストを送信先のリージョンに置き直す。',
        why: 'S3 に作らせたマニフェストは、元のバケットと同じリージョンに置く。タスクは始まっている。',
        section: '/governance/s3-batch-replication/#batch-replication-limits',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-s3-replication-bucket-key',
    situation:
      '別のリージョンへの SSE-KMS の複製が動いていた。KMS の料金を下げるため、両方のバケットでバケットキーを有効にしたところ、新しいオブジェクトの複製が失敗し始めた。ロールのポリシーは kms:EncryptionContext:aws:s3:arn をオブジェクトの ARN で絞っている。',
    ask: 'どう直すか。',
    options: [
      {
        text: '送信先のバケットの既定の暗号化を SSE-S3 に変える。',
        why: '元が暗号化されていれば、送信先の既定は使われない。',
        section: '/governance/s3-replication/#replica-encryption',
      },
      {
        text: 'ロールのポリシーの条件を、バケットの ARN に直す。',
        why: 'バケットキーでは、暗号化コンテキストがバケットの ARN になる。オブジェクトの ARN の条件には合わない。',
        section: '/governance/s3-replication/#replica-encryption',
      },
      {
        text: 'KMS キーをマルチリージョンキーに替え、両方のリージョンで同じキーを使う。',
        why: 'S3 はマルチリージョンキーを単一リージョンのキーとして扱う。条件が合わないことは変わらない。',
        section: '/governance/s3-replication/#replication-permissions',
      },
      {
        text: 'S3 RTC を有効にし、KMS のクォータを引き上げる。',
        why: '権限の失敗で、遅れや流量の問題ではない。',
        section: '/governance/s3-replication/#replication-time-control',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cost-eks-team',
    situation:
      'ある会社は 1 つの EKS クラスターを 5 チームで共有する。EC2 インスタンスには Team タグがあるが、全費用がプラットフォームチームに付く。チームごとに名前空間を分けている。財務は、実際の CPU とメモリの使用に応じてチームごとの費用を出したい。',
    ask: 'どうすべきか。',
    options: [
      {
        text: '各チームの Pod に Kubernetes のラベルを付け、コスト配分タグのバックフィルを申し込む。',
        why: 'バックフィルは、リソースにあったタグの有効の状態を過去に当てはめるだけ。Pod の費用は分けない。',
        section: '/governance/cost-allocation-tags/#backfill',
      },
      {
        text: '管理アカウントで分割コスト配分データを Prometheus の測定で有効にし、CUR を名前空間で集計する。',
        why: 'インスタンスの費用を Pod ごとに分け、名前空間のタグを付けて CUR に出す。Amazon Managed Service for Prometheus なら、リクエスト値と実際の使用量の大きい方で分かれる。',
        section: '/governance/cost-categories/#split-cost-allocation',
      },
      {
        text: 'EC2 インスタンスの Team タグをタグポリシーで強制する。',
        why: 'タグの書き方をそろえるだけ。1 つのインスタンスの費用は分かれない。',
        section: '/governance/tag-policies/#tag-policy',
      },
      {
        text: 'Cost Explorer で、Pod のリソース ID ごとに費用をまとめる。',
        why: '分割コスト配分データは Cost Explorer には出ない。',
        section: '/governance/cost-categories/#split-cost-allocation',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-cost-category-order',
    situation:
      'ある会社はコストカテゴリー Department を作った。ルール 1 は「アカウント 10〜20 なら Engineering」、ルール 2 は「サービスがサポートなら Shared」。アカウント 15 のサポート料金が Shared に入らない。',
    ask: 'どう直すか。',
    options: [
      {
        text: 'ルール 2 をルール 1 の上に移す。',
        why: 'ルールは上から調べ、最初に合ったものだけが効く。共有の費用を先に取り出す。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: 'サポート料金に Department タグを付け、コスト配分タグとして有効にする。',
        why: 'サポート料金はリソースに付かない費用。リソースのタグでは分けられない。',
        section: '/governance/cost-allocation-tags/#tag-kinds',
      },
      {
        text: '既定の値を Shared にする。',
        why: '既定の値は、どのルールにも合わない費用だけに付く。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: '分割のルールを足し、Engineering から Shared へ比例で割り振る。',
        why: '分割は費用を割り振るだけで、分類の順番は変わらない。結果も詳細画面にしか出ない。',
        section: '/governance/cost-categories/#cost-categories',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-config-remediation-error-rate',
    situation:
      'ある会社は、非準拠の S3 バケット 1,000 個を自動修復で直し始めた。600 個ほどで修復が止まった。多くのバケットで、バケットポリシーの拒否によりランブックが失敗していた。修復の設定は既定のまま。',
    ask: '止まった理由として正しいのはどれか。',
    options: [
      {
        text: '1 つのルールの修復は 1 日に 600 個まで。',
        why: '止めたのはエラーの割合で、1 日の数ではない。',
        section: '/governance/config-operations/#remediation-setup',
      },
      {
        text: '自動修復は、失敗が 1 つでもあると全体を元に戻す。',
        why: '元に戻すことはない。上限まで失敗したリソースには例外ができる。',
        section: '/governance/config-operations/#remediation-setup',
      },
      {
        text: 'エラーの割合が既定の 50% を超えた。',
        why: 'ErrorPercentage の既定は 50%。超えると、そのルールの修復は止まる。',
        section: '/governance/config-operations/#remediation-setup',
      },
      {
        text: 'レコーダーが、修復の間に自動で日次に変わった。',
        why: 'レコーダーの頻度は自動では変わらない。',
        section: '/governance/aws-config/#recording-frequency',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cost-user-attributes',
    situation:
      'ある会社は、組織のメンバーアカウント 1 つで、Amazon QuickSight と Amazon Q Developer を全社員に使わせている。料金は利用者ごとにかかる。社員の部署は、IAM Identity Center につないだ ID プロバイダーにある。',
    ask: '部署ごとの費用を Cost Explorer に出す、運用の手間が最も少ない方法はどれか。',
    options: [
      {
        text: '社員の IAM ロールに部署のタグを付け、IAM プリンシパルのタグを有効にする。',
        why: 'IAM プリンシパルのタグで分けられるのは、Amazon Bedrock の費用。',
        section: '/governance/cost-allocation-tags/#tag-kinds',
      },
      {
        text: '部署ごとにアカウントを分け、アカウントタグを有効にする。',
        why: '分けられるが、利用者をアカウントごとに移す手間がかかる。',
        section: '/governance/cost-allocation-tags/#tag-kinds',
      },
      {
        text: 'コスト管理の設定で、ユーザー属性の部署を選ぶ。',
        why: 'IAM Identity Center に取り込んだ属性が、コスト配分タグとして自動で有効になる。',
        section: '/governance/cost-allocation-tags/#tag-kinds',
      },
      {
        text: 'コストカテゴリーの分割で、費用を部署の人数の割合で割り振る。',
        why: '分割の結果は詳細画面にしか出ない。人数が変わるたびに割合も直す。',
        section: '/governance/cost-categories/#cost-categories',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-cost-split-chain',
    situation:
      'ある会社は、コストカテゴリーの分割で、「基盤」の費用を 3 つの事業部に均等に分けた。次に、事業部 A の値を 2 つのチームに分けるルールを足そうとしたが、事業部 A を分ける元に選べない。',
    ask: '理由はどれか。',
    options: [
      {
        text: '1 つのコストカテゴリーに作れる分割のルールは、1 つだけ。',
        why: '10 まで作れる。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: '分け先の値は、ほかの分割のルールでは使えない。',
        why: '分け先としてなら、複数のルールで使える。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: '前の分割が Cost Explorer に出るまで、次を作れない。',
        why: '分割の結果は、詳細画面とその CSV だけに出る。',
        section: '/governance/cost-categories/#cost-categories',
      },
      {
        text: '分け先になった値は、分ける元にはなれない。',
        why: '分け先の費用を、さらに分けることはできない。',
        section: '/governance/cost-categories/#cost-categories',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-annotation-or-tag',
    situation:
      'ある会社は、契約書の画像に、文字認識の結果の JSON（約 40 KB）と、保存期間の区分を付けたい。区分ごとに、ライフサイクルで消す時期を変える。結果は後から書き換えるが、画像は置き直さない。',
    ask: '要件に合う組み合わせはどれか。',
    options: [
      {
        text: '結果も区分も、オブジェクトのタグに付ける。',
        why: 'タグの値は 256 文字まで。40 KB の結果は入らない。',
        section: '/governance/s3-annotations/#annotations-or-tags',
      },
      {
        text: '結果は注釈に、区分はオブジェクトのタグに付ける。',
        why: '注釈は 1 MiB まで入り、置き直さずに書き換えられる。ライフサイクルで絞れるのはタグ。',
        section: '/governance/s3-annotations/#annotations-or-tags',
      },
      {
        text: '結果も区分も、1 つの注釈にまとめる。',
        why: 'ライフサイクルのルールは、注釈では絞れない。',
        section: '/governance/s3-annotations/#annotations-or-tags',
      },
      {
        text: '結果をアップロードと同時に注釈へ、区分をタグへ付ける。',
        why: '注釈は、アップロードと同時には付けられない。',
        section: '/governance/s3-annotations/#annotations-or-tags',
      },
    ],
    answer: 1,
  },
  {
    id: 'q-s3-annotation-copy',
    situation:
      'ある会社は、1 つ 200 MB ほどの動画を、AWS CLI で別のバケットへコピーした。動画に付けた審査の結果の注釈が、コピー先にない。動画そのものはすべてある。',
    ask: 'コピーをやり直すとき、何を変えるか。',
    options: [
      {
        text: 'コピー元のバケットのバージョニングを有効にしてから、コピーする。',
        why: '注釈が移らないのは、マルチパートのコピーだから。バージョニングでは変わらない。',
        section: '/governance/s3-annotations/#copy-and-replication',
      },
      {
        text: 'コピーする人に s3:GetObjectVersionAnnotationForReplication を許可する。',
        why: 'レプリケーション用のロールに要る権限。コピーには使われない。',
        section: '/governance/s3-annotations/#copy-and-replication',
      },
      {
        text: 'コピーの前に、動画を S3 標準のストレージクラスへ移す。',
        why: '注釈は、どのストレージクラスでも読み書きできる。',
        section: '/governance/s3-annotations/#put-and-delete',
      },
      {
        text: 'AWS CLI のコピーに --copy-props all を付ける。',
        why: 'マルチパートのコピーは、既定では注釈をコピーしない。付けると、AWS CLI が注釈を後から 1 つずつ書き込む。',
        section: '/governance/s3-annotations/#copy-and-replication',
      },
    ],
    answer: 3,
  },
  {
    id: 'q-s3-annotation-deleted',
    situation:
      'ある会社は、バージョニングを有効にしたバケットで、画像の分類の結果を注釈に持つ。処理の誤りで、数千の画像の注釈が削除された。画像のバージョンは変わっていない。',
    ask: '今後、同じ誤りから戻せるようにするには、どうするか。',
    options: [
      {
        text: '注釈を書くたびに、結果のコピーを別のオブジェクトにも置く。',
        why: '注釈にはバージョンがなく、消すと戻せない。コピーがあれば、そこから付け直せる。',
        section: '/governance/s3-annotations/#put-and-delete',
      },
      {
        text: 'バージョニングの古いバージョンから、注釈だけを取り出して戻す。',
        why: '注釈はバージョンごとで、書き換えても消しても新しいバージョンはできない。',
        section: '/governance/s3-annotations/#put-and-delete',
      },
      {
        text: 'ライフサイクルのルールで、古いバージョンを消すまでの日数を延ばす。',
        why: '古いバージョンを残しても、今のバージョンから消した注釈は戻らない。',
        section: '/governance/s3-annotations/#put-and-delete',
      },
      {
        text: '削除マーカーを消し、前の注釈を見えるようにする。',
        why: '注釈の削除では、削除マーカーは付かない。',
        section: '/governance/s3-annotations/#put-and-delete',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-config-oversized-notification',
    situation:
      'ある会社は、AWS Config の配信チャネルの SNS トピックから、設定の変化を社内の構成管理に取り込んでいる。設定の大きいリソースでは、通知に要約しかなく、取り込みに失敗する。',
    ask: '全部の設定を取り込むには、どうするか。',
    options: [
      {
        text: '配信チャネルを増やし、大きいリソースだけを別の SNS トピックに分ける。',
        why: '配信チャネルは、アカウントとリージョンごとに 1 つ。',
        section: '/governance/config-organization/#delivery-permissions',
      },
      {
        text: '大きいリソースの種類を、日次の記録に変える。',
        why: '日次で減るのは記録の回数。1 つの設定項目の大きさは変わらない。',
        section: '/governance/aws-config/#recording-frequency',
      },
      {
        text: 'SNS のサブスクリプションにフィルターを付け、大きいリソースの種類だけを受ける。',
        why: '絞れるのは届く通知。要約だけの通知に、全文が入るようにはならない。',
        section: '/governance/aws-config/#change-notification',
      },
      {
        text: '要約だけの通知では、s3BucketLocation が指す S3 のオブジェクトを読む。',
        why: 'SNS で送れる大きさを超えた通知は要約だけになり、全文は S3 にある。',
        section: '/governance/aws-config/#change-notification',
      },
    ],
    answer: 3,
  },
];
