import type {Finding} from '../../site/finding';

/** Pages that the sidebar's list lacks, lists twice, or lists without a file. */
export function checkSidebar(files: readonly string[], listed: readonly string[], docIds: readonly string[]): Finding[] {
  const missing = (ids: readonly string[], from: readonly string[]): string[] => ids.filter((id) => !from.includes(id));
  return [
    ...missing(files, docIds).map((id) => ({
      file: `docs/${id}.mdx`,
      line: 1,
      problem: 'ページが src/data/doc-ids.ts にない',
      mend: `docIds に '${id}' を加える`,
    })),
    ...missing(docIds, files).map((id) => ({
      file: 'src/data/doc-ids.ts',
      line: 1,
      problem: `ファイルのないページ ${id}`,
      mend: `docs/${id}.mdx を作るか、docIds から消す`,
    })),
    ...missing(docIds, listed).map((id) => ({
      file: `docs/${id}.mdx`,
      line: 1,
      problem: 'ページがサイドバーにない',
      mend: `src/data/areas.ts の領域に '${id}' を加える`,
    })),
    ...listed
      .filter((id, index) => listed.indexOf(id) !== index)
      .map((id) => ({
        file: 'src/data/areas.ts',
        line: 1,
        problem: `サイドバーに 2 度あるページ ${id}`,
        mend: '1 つにする',
      })),
  ];
}
