import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {pageOf, questionSetsOf} from '../../data/questions/grouping';
import type {ReadSite} from '../../site/open-site';

/**
 * Scenario questions with their reasons (`<SelfCheck>`): they work as HTML, and a script adds marks and a timed run.
 */
export function selfCheck(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'self-check',
    async contentLoaded({actions}) {
      const {pages, data} = await readSite();
      const cited = new Set<string>(
        data.questions.flatMap((question) => [pageOf(question), ...question.options.map(({section}) => section)]),
      );
      const titles = pages.flatMap(({address, frontMatter: {title}, sections}) => [
        [address, title] as const,
        ...sections.map((section) => [`${address}#${section.id}`, section.title] as const),
      ]);
      const points = new Map(pages.map(({docId, frontMatter: {exam}}) => [docId, exam.length]));
      const drills = questionSetsOf(data.areas).map(
        ({key, docs}) => [key, docs.reduce((sum, docId) => sum + (points.get(docId) ?? 0), 0)] as const,
      );
      await actions.createData('drills.json', Object.fromEntries(drills));
      await actions.createData('titles.json', Object.fromEntries(titles.filter(([address]) => cited.has(address))));
    },
    getClientModules: () => ['client.ts', 'self-check.css'].map((file) => path.join(__dirname, file)),
  });
}
