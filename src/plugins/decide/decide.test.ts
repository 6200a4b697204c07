import {describe, expect, it} from 'vitest';
import data from '../../data';
import {conditions, ways} from '../../data/ways';
import type {Answer, Way} from '../../data/ways';
import {formatFinding} from '../../site/finding';
import {readPage} from '../../site/read-page';
import {readThisSite} from '../../site/this-site';
import {checkWays} from './check-ways';
import {judge, readNames, readQuery, sayResult, writeQuery} from './decide';

const [rolling, swap] = ['ローリング', '環境スワップ'].map((name) => ways.find((way) => way.name.includes(name)));
if (rolling === undefined || swap === undefined) {
  throw new Error('src/data/ways.ts にローリングと環境スワップがない');
}

describe('the query of an address', () => {
  it('names conditions in any order, each once; others are told apart', () => {
    expect(readQuery('?need=fast-way-back,no-downtime,,fast-way-back,cheap')).toEqual({
      chosen: ['no-downtime', 'fast-way-back'],
      unknown: ['cheap'],
    });
    expect(readQuery('?q=no-downtime')).toEqual({chosen: [], unknown: []});
    expect(readNames(['toString'])).toEqual({chosen: [], unknown: ['toString']});
  });

  it('is written so that it is read again, beside what else it says, and is gone with the last condition', () => {
    const all = readNames(Object.keys(conditions)).chosen;
    expect(readQuery(writeQuery(all, '')).chosen).toEqual(all);
    expect(writeQuery(['ecs', 'no-downtime'], '?q=x&need=lambda')).toBe('?q=x&need=ecs,no-downtime');
    expect(writeQuery([], '?need=lambda')).toBe('');
    expect(writeQuery([], '?need=lambda&q=x')).toBe('?q=x');
  });
});

describe('a verdict', () => {
  const of = (...names: string[]) => judge([rolling, swap], readNames(names).chosen);

  it('lets all stay where nothing is asked', () => {
    expect(of().map(({fits, notes}) => [fits, notes])).toEqual([
      [true, []],
      [true, []],
    ]);
  });

  it('says of what is out every reason, and of what stays how', () => {
    expect(of('full-capacity', 'no-dns', 'one-environment')).toEqual([
      {
        name: rolling.name,
        fits: true,
        notes: [{label: '処理能力を下げない', text: 'Elastic Beanstalk の追加バッチ付きにする'}],
      },
      {
        name: swap.name,
        fits: false,
        notes: [
          {label: 'DNS の反映を待たない', text: 'DNS の TTL とキャッシュの分だけ遅れる'},
          {label: '2 つ目の環境を作らない', text: '新旧の 2 環境が並ぶ'},
        ],
      },
    ]);
  });

  it('leaves out a way whose settings for two conditions exclude each other', () => {
    expect(of('full-capacity', 'no-extra-cost')[0]).toEqual({
      name: rolling.name,
      fits: false,
      notes: [{label: '処理能力を下げない', text: '追加バッチの分の料金がかかる'}],
    });
  });

  it('leaves out a way that meets a condition elsewhere only', () => {
    expect(of('automatic-way-back')[0]?.fits).toBe(true);
    expect(of('elastic-beanstalk', 'automatic-way-back')[0]).toEqual({
      name: rolling.name,
      fits: false,
      notes: [{label: '自動で戻す', text: 'Elastic Beanstalk は自動で戻さない。手で再デプロイする'}],
    });
  });

  it('names where a way is used that is not used there', () => {
    expect(of('ec2').map(({notes}) => notes)).toEqual([
      [],
      [{label: 'EC2・Auto Scaling', text: '使う場所は Elastic Beanstalk'}],
    ]);
  });
});

describe('the result in words', () => {
  const say = (query: string): string => sayResult(ways, readQuery(query));

  it('counts, and names a few', () => {
    expect(say('')).toBe(`${ways.length} の方式。条件を選ぶと、合わない方式は理由だけになる。`);
    expect(say('?need=no-downtime')).toBe(`${ways.length} のうち ${ways.length - 1} つが残る。`);
    expect(say('?need=lambda')).toBe(`${ways.length} のうち 1 つが残る: Lambda のエイリアス（CodeDeploy）。`);
  });

  it('says which condition leaves none', () => {
    expect(say('?need=lambda,ecs')).toBe(
      '残る方式はない。「ECS（コンテナ）」を外すと 1 つ、「Lambda」を外すと 5 つ残る。',
    );
    expect(say('?need=ec2,ecs,lambda,one-environment')).toBe('残る方式はない。どの 1 つを外しても残らない。');
  });

  it('tells what it does not know', () => {
    expect(say('?need=cheap')).toMatch(new RegExp(`^知らない条件は使わない: cheap。${ways.length} の方式。`));
  });
});

describe('the check', () => {
  const head = '| パターン | 停止と処理能力 | 戻し方と速さ | 費用 |\n|---|---|---|---|\n';
  const row = (name: string, stop = '止まらない', back = '再デプロイ。自動', cost = '追加なし') =>
    `| ${name} | ${stop} | ${back} | ${cost} |\n`;
  const messages = (text: string, known: readonly Way[] = [rolling]): string[] => {
    const page = readPage('docs/a.mdx', 'a', `---\nslug: /a/\n---\n\n${text}`);
    return checkWays({pages: [page], data: {...data, ways: known}}).map(formatFinding);
  };
  const rollingWith = (demand: keyof Way['answers'], answer: Answer): Way => ({
    ...rolling,
    answers: {...rolling.answers, [demand]: answer},
  });

  it('passes a table that says what the data says', () => {
    expect(messages(`<Decide />\n\n${head}${row(rolling.name)}`)).toEqual([]);
  });

  it('passes the site, whose one table it reads', async () => {
    const site = await readThisSite();
    expect(site.pages.filter(({components}) => components.some(({name}) => name === 'Decide'))).toHaveLength(1);
    expect(checkWays(site).map(formatFinding)).toEqual([]);
  });

  it('wants a table below it', () => {
    expect(messages(`${head}${row(rolling.name)}\n<Decide />\n`)).toEqual([
      'docs/a.mdx:9: <Decide /> の下に表がない\n    直し方: 絞り込む表のすぐ上に置く',
    ]);
  });

  it('names the line of a row that has another name, and of one too many', () => {
    const [renamed, added] = messages(`<Decide />\n\n${head}${row('ロール')}${row('新しい方式')}`);
    expect(renamed).toMatch(/^docs\/a\.mdx:9: 絞り込む表の 1 行目が「ロール」、データは「ローリング.*\n {4}直し方: /);
    expect(added).toContain('docs/a.mdx:10: 絞り込む表の 2 行目が「新しい方式」、データは「なし」');
  });

  it('names a column that is gone', () => {
    const [message] = messages(`<Decide />\n\n${head.replace('費用', '料金')}${row(rolling.name)}`);
    expect(message).toContain('docs/a.mdx:7: 絞り込む表に列「費用」がない');
  });

  it.each([
    ['no-downtime', row(rolling.name, '止まる'), '「止めない」: 表は「止まる」、データは合う'],
    ['one-environment', row(rolling.name, '止まらない。2 環境が並ぶ'), '「2 つ目の環境を作らない」: 表は'],
    [
      'fast-way-back',
      row(rolling.name, undefined, 'すぐ。自動'),
      '「すぐ戻せる」: 表は「すぐ。自動」、データは合わない',
    ],
    ['automatic-way-back', row(rolling.name, undefined, '手で'), '「自動で戻す」: 表は「手で」、データは合う'],
    ['no-dns', row(rolling.name, undefined, '自動。DNS の TTL を待つ'), '「DNS の反映を待たない」: 表は'],
    ['no-extra-cost', row(rolling.name, undefined, undefined, '2 倍'), '「余分な費用をかけない」: 表は「2 倍」'],
  ])('catches a row that contradicts %s, with file, line and mend', (demand, contradicting, problem) => {
    const [message, ...more] = messages(`<Decide />\n\n${head}${contradicting}`);
    expect(message).toContain(`docs/a.mdx:9: 「${rolling.name}」の${problem}`);
    expect(message).toMatch(new RegExp(`\\n {4}直し方: .*src/data/ways.ts の answers\\['${demand}'\\] を直す`));
    expect(more).toEqual([]);
  });

  it('catches data that contradicts its row', () => {
    const [message] = messages(`<Decide />\n\n${head}${row(rolling.name)}`, [
      rollingWith('no-downtime', {fits: false, why: '止まる'}),
    ]);
    expect(message).toContain('「止めない」: 表は「止まらない」、データは合わない');
  });
});

describe('the data', () => {
  it('has conditions that some ways meet and some do not', () => {
    for (const condition of readNames(Object.keys(conditions)).chosen) {
      const fitting = judge(ways, [condition]).filter(({fits}) => fits).length;
      expect(fitting, condition).toBeGreaterThan(0);
      expect(fitting, condition).toBeLessThan(ways.length);
    }
  });

  it('says its reasons shortly, without a full stop at the end', () => {
    const said = ways.flatMap(({answers}) =>
      Object.values(answers).flatMap((answer) =>
        answer.fits ? [answer.how ?? '', ...Object.values(answer.notBeside ?? {})] : answer.why,
      ),
    );
    expect(said.filter((text) => text.length > 60 || text.endsWith('。'))).toEqual([]);
  });
});
