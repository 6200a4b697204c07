import type {SectionAddress} from '@site/src/data/addresses';

/** Something one may ask the search, and the section that answers it, which comes first (e2e/home.spec.ts). */
interface SampleQuestion {
  readonly question: string;
  readonly answer: SectionAddress;
}

export const sampleQuestions: readonly SampleQuestion[] = [
  {question: '踏み台なしで EC2 に接続したい', answer: '/operations/session-manager/#no-ssh'},
  {question: '失敗したデプロイを自動で戻すには', answer: '/deploy-services/codedeploy-rollout/#automatic-rollback'},
  {question: 'ログにエラーが出たら知らせたい', answer: '/monitoring/cloudwatch-logs/#metric-filter'},
  {
    question: 'スタックを消してもデータベースを残す',
    answer: '/deploy-services/cloudformation-protection/#protect-resources',
  },
];
