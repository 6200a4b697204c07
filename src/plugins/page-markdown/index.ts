import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {pageMarkdown} from '../../data/addresses';
import type {PageAddress} from '../../data/addresses';
import {keep} from '../../kept/keep';
import {fewAtATime} from '../../site/built/few-at-a-time';
import {readBuiltPage} from '../../site/built/read-built-page';
import type {ReadSite} from '../../site/open-site';
import {composeIndex, composeWhole, wholeText} from './compose-index';
import {articleOf, composeMarkdown} from './compose-markdown';

const kept = keep('markdown', ['src/plugins/page-markdown/compose-markdown.ts']);

/** Composes the Markdown of an article, unless an earlier build did. */
function composeOnce(article: string, address: PageAddress, siteUrl: string): string {
  const madeOf = [siteUrl, address, article].join('\n');
  const before = kept.read(madeOf);
  if (before !== undefined) {
    return before.toString('utf8');
  }
  const markdown = composeMarkdown(article, address, siteUrl);
  kept.write(madeOf, Buffer.from(markdown));
  return markdown;
}

/**
 * Writes every page as Markdown beside its HTML, and the list and the whole of them for readers that are programs
 * (`llms.txt`, `llms-full.txt`).
 */
export function pageMarkdowns(readSite: ReadSite): PluginModule {
  return ({siteConfig: {title, url}, baseUrl}) => ({
    name: 'page-markdown',
    getClientModules: () => ['client.ts', 'page-markdown.css'].map((file) => path.join(__dirname, file)),
    async postBuild({outDir}) {
      const site = await readSite();
      const siteUrl = url + baseUrl;
      const texts = site.pages.map(({address, file}) => {
        const page = readBuiltPage(outDir, address);
        return {
          file: pageMarkdown(address),
          text: composeOnce(articleOf(page?.html ?? '', file), address, siteUrl),
        };
      });
      const indexed = {title, siteUrl};
      const files = [
        ...texts,
        {file: 'llms.txt', text: composeIndex(indexed, site)},
        {
          file: wholeText,
          text: composeWhole(
            indexed,
            site,
            texts.map(({text}) => text),
          ),
        },
      ];
      await fewAtATime(files, ({file, text}) => writeFile(path.join(outDir, file), text));
    },
  });
}
