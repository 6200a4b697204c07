import path from 'node:path';
import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';

const areasFile = 'src/data/areas.ts';

/** Pages that belong to no area, or to two, and so have no place in the sidebar; listed pages without a file. */
export function checkSidebar({pages, data: {areas}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  const listed = areas.flatMap(({docs}) => docs);
  return [
    ...pages
      .filter(({docId}) => !listed.includes(docId))
      .map(({file, docId}) => ({
        file: areasFile,
        line: 1,
        // The area that the page's folder is named after; none has the folders of some.
        entry: path.posix.dirname(docId),
        problem: `${file} がどの領域にもない`,
        mend: `領域に '${docId}' を加える`,
      })),
    ...listed
      .filter((id) => !pages.some(({docId}) => docId === id))
      .map((id) => ({
        file: areasFile,
        line: 1,
        entry: id,
        problem: `ファイルのないページ ${id}`,
        mend: `docs/${id}.mdx を作るか、一覧から消す`,
      })),
    ...listed
      .filter((id, index) => listed.indexOf(id) !== index)
      .map((id) => ({
        file: areasFile,
        line: 1,
        entry: id,
        problem: `サイドバーに 2 度あるページ ${id}`,
        mend: '1 つにする',
      })),
  ];
}
