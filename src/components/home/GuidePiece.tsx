import Link from '@docusaurus/Link';
import home from '@generated/home/default/home.json';
import type {ReactNode} from 'react';
import {joinParticles} from '@site/src/japanese/particles';
import {AreaIcon} from './AreaIcon';
import {areaOf} from './area-of';

interface GuideProps {
  /** Address of the guide. */
  readonly page: string;
  /** The section whose first table is shown. */
  readonly section: string;
}

/** How much of the table is shown, so that it fits a phone. */
const size = {rows: 3, columns: 3};

/** A guide with the beginning of one of its tables, as the guide has it. */
export function GuidePiece({page, section}: GuideProps): ReactNode {
  const guide = home.guides.find(({address}) => address === page);
  const table = guide?.tables.find((each) => each.section === section);
  if (guide === undefined || table === undefined) {
    throw new Error(
      `docs/index.mdx: <GuidePiece>: ${page}#${section} に表がない。直し方: form: guide のページと、表のある節の id にする`,
    );
  }
  const {key} = areaOf(page);
  const shown = (cells: readonly string[]): string[] => cells.slice(0, size.columns);
  const head = shown(table.head.map(({value}) => value));
  return (
    <section className={`home-guide area--${key}`}>
      <div>
        <h3>
          <AreaIcon area={key} />
          <Link to={page}>{joinParticles(guide.title)}</Link>
        </h3>
        <p>{guide.description}</p>
        <p>
          <Link to={`${page}#${section}`}>
            表をすべて見る（{table.rows.length} 行 × {table.head.length} 列）
          </Link>
        </p>
      </div>
      <table aria-label={`「${guide.title}」の表の初め`}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows
            .slice(0, size.rows)
            .map(shown)
            .map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
