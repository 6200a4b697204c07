import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {questions} from '../../data/questions';
import {readPages} from '../content-checks/read-site';
import {slugOf} from '../content-checks/page';
import {pageOf} from '../../data/questions/grouping';

/** Scenario questions with their reasons (`<SelfCheck>`): they work as HTML, and a script adds marks and a timed run. */
export default function selfCheck({siteDir}: LoadContext): Plugin {
  return {
    name: 'self-check',
    async contentLoaded({actions}) {
      const cited = new Set(questions.flatMap((question) => [pageOf(question), ...question.options.map(({section}) => String(section))]));
      const titles = readPages(siteDir).flatMap((page) => [
        [slugOf(page), String(page.frontMatter.title)] as const,
        ...page.headings.map(({id, text}) => [`${slugOf(page)}#${id ?? ''}`, text] as const),
      ]);
      await actions.createData('titles.json', Object.fromEntries(titles.filter(([address]) => cited.has(address))));
    },
    getClientModules: () => ['practise.ts', 'self-check.css'].map((file) => path.join(__dirname, file)),
  };
}
