import type {Strip} from '../../data/strips';
import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';

/**
 * Pictures of time on pages whose name or id is not known; and those of `src/data/` that their page does not show, or
 * whose facts it does not state.
 */
export function checkStrips({pages, data: {strips, charts}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  const kinds: readonly {
    readonly component: string;
    readonly attribute: string;
    readonly pictures: Readonly<Record<string, Pick<Strip, 'section' | 'facts'>>>;
    readonly file: string;
  }[] = [
    {component: 'TimeStrip', attribute: 'method', pictures: strips, file: 'src/data/strips.ts'},
    {component: 'TimeChart', attribute: 'chart', pictures: charts, file: 'src/data/charts.ts'},
  ];
  return kinds.flatMap(({component, attribute, pictures, file: dataFile}) => {
    const uses = pages.flatMap(({file, address, components}) =>
      components
        .filter(({name}) => name === component)
        .map(({attributes, line}) => ({
          file,
          address,
          line,
          id: attributes.get('id') ?? '',
          name: attributes.get(attribute) ?? '',
        })),
    );
    const findings: Finding[] = [];
    for (const {file, line, id, name} of uses) {
      if (pictures[name] === undefined) {
        const mend = `${attribute} を ${Object.keys(pictures).join(' / ')} のどれかにする`;
        findings.push({file, line, problem: `<${component}> が知らない ${attribute}: ${name}`, mend});
      }
      if (!id.startsWith('fig-time-')) {
        const mend = 'id="fig-time-…" と書く';
        findings.push({file, line, problem: `<${component}> の id が fig-time-… でない: ${id}`, mend});
      }
    }
    for (const [name, {section, facts}] of Object.entries(pictures)) {
      const page = pages.find(({address}) => section.startsWith(`${address}#`));
      if (!uses.some((use) => use.name === name && use.address === page?.address)) {
        const mend = `ページに <${component}> を置くか、section を直す`;
        findings.push({file: dataFile, line: 1, entry: name, problem: `図 ${name} が ${section} のページにない`, mend});
      }
      const stated = new Set(page?.facts.map(({value}) => value));
      const missing = facts.filter((fact) => !stated.has(fact));
      if (missing.length > 0) {
        const problem = `図 ${name} の事実を ${section} のページが述べていない: ${missing.join(' ')}`;
        findings.push({file: dataFile, line: 1, entry: name, problem, mend: 'facts を直すか、ページに書く'});
      }
    }
    return findings;
  });
}
