import type {PageText, SectionText, SiteText} from './section';

const entry = (fields: Partial<SectionText> & Pick<SectionText, 'id' | 'heading' | 'text'>): SectionText => ({
  kind: 'section',
  within: '',
  words: [],
  explains: '',
  ...fields,
});

const page = (
  address: string,
  title: string,
  area: string,
  lead: string,
  sections: readonly SectionText[],
): PageText => ({
  address,
  title,
  area,
  opening: sections.find(({kind}) => kind === 'section')?.id ?? '',
  sections: [entry({id: '', kind: 'page', heading: title, text: lead}), ...sections],
});

/** A small site for tests. */
export const exampleSite: SiteText = {
  equivalents: [
    ['ロールバック', '切り戻し', '戻す', 'rollback', 'revert'],
    ['費用', '料金', 'コスト', 'cost'],
    ['割合', '比率', 'percentage'],
  ],
  readings: [
    ['ばち', 'batch'],
    ['さいず', 'size'],
    ['かんきよう', '環境'],
    ['ひよう', '費用'],
  ],
  pages: [
    page('/deploy-patterns/rolling/', 'ローリングデプロイ', 'deploy-patterns', 'バッチごとに順番に入れ替える方式。', [
      entry({
        id: 'batch-size',
        heading: '一度に入れ替える量',
        text: 'バッチの大きさは台数または割合で指定する。',
        words: ['batch size', '一度に何台入れ替える?'],
      }),
      entry({
        id: 'rollback',
        heading: 'どう戻すか',
        text: '正常なバージョンをもう一度デプロイして戻す。',
        words: ['ロールバック', '切り戻し'],
      }),
      entry({id: 'compare', heading: 'ブルー/グリーンとの違い', text: '環境の数と戻し方が違う。', words: ['比較']}),
      entry({id: 'exam-points', kind: 'exam', heading: '試験で問われること', text: '追加の費用なし → ローリング。'}),
    ]),
    page(
      '/deploy-patterns/blue-green/',
      'ブルー/グリーンデプロイ',
      'deploy-patterns',
      '2 つの環境を用意し、向き先を切り替える方式。',
      [
        entry({
          id: 'blue-and-green',
          heading: 'ブルー環境とグリーン環境',
          text: 'ブルーは今の環境、グリーンは新しい環境。',
          words: ['青緑デプロイ'],
        }),
        entry({
          id: 'cost',
          heading: '費用',
          text: '2 つの環境が動く間は料金が増える。',
          words: ['コスト', '二重の料金はどうなる?'],
        }),
      ],
    ),
    page('/monitoring/vpc-flow-logs/', 'VPC フローログ', 'monitoring', 'ネットワークの通信を記録する機能。', [
      entry({id: 'use-cases', heading: '使いどころ', text: '通信できない原因を調べる。'}),
      entry({
        id: 'to-s3',
        heading: 'Amazon S3 へ送る',
        within: '送信先',
        text: 'ログ配信を許可するバケットポリシーが要る。',
        words: ['バケットポリシー', 'S3 bucket policy'],
      }),
    ]),
    page('/glossary/', '用語集', 'appendix', '用語と略語の一覧。', [
      entry({
        id: 'flow-logs',
        kind: 'term',
        heading: 'VPC フローログ',
        text: 'VPC の通信の記録。',
        words: ['VPC Flow Logs', 'フローログ', '通信ログ'],
        explains: '/monitoring/vpc-flow-logs/#use-cases',
      }),
    ]),
  ],
};
