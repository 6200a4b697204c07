/** One task statement of the SAP-C02 exam guide. */
export interface ExamTask {
  /** Domain of the exam that the task belongs to, 1 to 4. */
  readonly domain: 1 | 2 | 3 | 4;
  readonly title: string;
}

/** The task statements of SAP-C02 that pages of the notes serve, by the number that front matter names them with. */
export const examTasks = {
  '1.1': {domain: 1, title: 'ネットワーク接続戦略の設計'},
  '1.2': {domain: 1, title: 'セキュリティ制御の規定'},
  '1.3': {domain: 1, title: '信頼性と耐障害性に優れたアーキテクチャの設計'},
  '1.4': {domain: 1, title: 'マルチアカウントの AWS 環境の設計'},
  '1.5': {domain: 1, title: 'コスト最適化と可視化の戦略の決定'},
  '2.1': {domain: 2, title: 'ビジネス要件を満たすデプロイ戦略の設計'},
  '2.2': {domain: 2, title: '事業継続性を確保するソリューションの設計'},
  '2.3': {domain: 2, title: '要件に基づくセキュリティ制御の決定'},
  '2.4': {domain: 2, title: '信頼性要件を満たす戦略の設計'},
  '2.5': {domain: 2, title: 'パフォーマンス目標を満たすソリューションの設計'},
  '2.6': {domain: 2, title: 'ソリューションの目標を満たすコスト最適化戦略の決定'},
  '3.1': {domain: 3, title: '運用上の優秀性を高める戦略の決定'},
  '3.2': {domain: 3, title: 'セキュリティを高める戦略の決定'},
  '3.3': {domain: 3, title: 'パフォーマンスを高める戦略の決定'},
  '3.4': {domain: 3, title: '信頼性を高める戦略の決定'},
  '3.5': {domain: 3, title: 'コスト最適化の機会の特定'},
  '4.1': {domain: 4, title: '移行の対象となる既存のワークロードとプロセスの選択'},
  '4.2': {domain: 4, title: '既存のワークロードに最適な移行方法の決定'},
  '4.3': {domain: 4, title: '既存のワークロードの新しいアーキテクチャの決定'},
  '4.4': {domain: 4, title: 'モダナイゼーションと機能強化の機会の決定'},
} as const satisfies Readonly<Record<string, ExamTask>>;

/** Number of a task statement, such as `2.1`. */
export type TaskId = keyof typeof examTasks;
