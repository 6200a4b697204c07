import type {Question} from './types';

export const introduction: readonly Question[] = [
  {
    id: 'q-exam-scope-multiple-response',
    situation:
      'ある受験者が SAP-C02 の複数選択の問題を解いている。「2 つ選べ」とあり、1 つは確実だが、もう 1 つに自信がない。試験の残り時間は少ない。',
    ask: '得点の見込みを最も高くする答え方はどれか。',
    options: [
      {
        text: '確実な 1 つだけを選び、部分点を取る。',
        why: '複数選択に部分点はない。正解をすべて選んだときだけ得点になる。',
        section: '/exam-scope/#response-types',
      },
      {
        text: '誤答の減点を避けるため、空欄にして次へ進む。',
        why: '未回答は不正解になる。推測による減点はないので、空欄にする利点がない。',
        section: '/exam-scope/#scoring',
      },
      {
        text: '確実な 1 つに加え、推測でもう 1 つを選ぶ。',
        why: '両方が当たれば得点になり、外れても減点はない。',
        section: '/exam-scope/#scoring',
      },
      {
        text: '候補を 3 つとも選び、正解が含まれる確率を上げる。',
        why: '得点になるのは正解をすべて選んだとき。指定より多く選ぶのは、決まりに合う答えではない。',
        section: '/exam-scope/#response-types',
      },
    ],
    answer: 2,
  },
  {
    id: 'q-exam-scope-which-task',
    situation:
      '学習計画を立てている受験者が、動いているシステムの監視とログの方式、アラートからの自動修復、ブルー/グリーンとローリングの使い分けをまとめて復習したい。SAP-C02 の試験ガイドから、対象のタスクを 1 つ選んで始める。',
    ask: 'これらをまとめて挙げているタスクはどれか。',
    options: [
      {
        text: 'Task 3.1（全体的な運用上の優秀性を高める戦略）',
        why: '監視とログ、アラートと自動修復、ブルー/グリーン・一括・ローリングを挙げるのは Task 3.1。',
        section: '/exam-scope/#tasks',
      },
      {
        text: 'Task 2.1（ビジネス要件を満たすデプロイ戦略の設計）',
        why: 'IaC、CI/CD、変更管理、構成管理ツールを挙げるタスクで、監視は本文に出てこない。',
        section: '/exam-scope/#required-knowledge',
      },
      {
        text: 'Task 3.2（セキュリティを高める戦略）',
        why: 'AWS Config ルールとパッチを挙げるタスクで、監視とログの方式やデプロイ戦略は挙がらない。',
        section: '/exam-scope/#tasks',
      },
      {
        text: 'Task 4.3（既存のワークロードの新しいアーキテクチャ）',
        why: 'コンピューティングやコンテナの選択を問うタスクで、Elastic Beanstalk がここに挙がる。',
        section: '/exam-scope/#tasks',
      },
    ],
    answer: 0,
  },
  {
    id: 'q-exam-scope-cd-gate',
    situation:
      'ある企業は、変更のたびにビルドとテストを自動で行い、本番へのデプロイも自動にしたい。ただし規制により、本番へ出す直前だけは責任者の判断を挟む必要がある。チームには「人が判断を挟むなら継続的デリバリーではない」という意見がある。',
    ask: 'この状況に合う説明はどれか。',
    options: [
      {
        text: '人の判断が入るので CI にとどまり、CD は採用できない。',
        why: 'CI はビルドとテストまで。CD は本番までの工程を自動にし、最後の判断を人に任せてもよい。',
        section: '/exam-scope/#ci-cd',
      },
      {
        text: '継続的デリバリーでは、成功した変更を必ずすぐ本番へ出すので、この規制の下では採用できない。',
        why: 'すべての変更をすぐ出す必要はない。出す時期は人・自動テスト・ビジネスルールで決められる。',
        section: '/exam-scope/#ci-cd',
      },
      {
        text: 'ビルドとテストだけを自動にし、デプロイは手作業に戻す。',
        why: '判断だけを人に任せれば足りる。デプロイまで手作業に戻すと、自動化の要件を満たさない。',
        section: '/exam-scope/#change-management',
      },
      {
        text: '工程全体を自動にし、本番の直前に手動承認を置く。これも継続的デリバリーに当たる。',
        why: '継続的デリバリーでは、本番へ出す直前の判断を人に任せてよい。CodePipeline なら手動承認を置く。',
        section: '/exam-scope/#ci-cd',
      },
    ],
    answer: 3,
  },
];
