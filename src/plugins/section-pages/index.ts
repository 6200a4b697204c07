import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {fewAtATime} from '../../site/built/few-at-a-time';
import {refuse} from '../../site/finding';
import type {ReadSite} from '../../site/open-site';
import type {Page} from '../../site/site';
import {findClashes, planSectionPages} from './plan-section-pages';

/**
 * Gives every section a small page of its own, which chats can preview and which forwards to the section. The authoring
 * server, which writes no files, has a route in its place.
 * @param pictureOf the picture that a preview shows for a page, from the base path on; none unless told
 * @param secure puts a page under its policy
 */
export function sectionPages(
  readSite: ReadSite,
  pictureOf?: (page: Page) => string,
  secure: (html: string, address: string) => string = (html) => html,
): PluginModule {
  return ({baseUrl, siteConfig: {title, url}}) => ({
    name: 'section-pages',
    getClientModules: () => [path.join(__dirname, 'client.ts')],
    async loadContent() {
      refuse('節のページ', findClashes(await readSite()));
    },
    async contentLoaded({actions: {addRoute}}) {
      if (process.env.NODE_ENV !== 'development') {
        return;
      }
      for (const {address, sections} of (await readSite()).pages) {
        const ids = sections.map(({id}) => id).join('|');
        const component = '@site/src/plugins/section-pages/ForwardToSection';
        addRoute({path: `${baseUrl}${address.slice(1)}:section(${ids})/`, component, exact: true});
      }
    },
    async postBuild({outDir}) {
      const pages = planSectionPages(await readSite(), pictureOf, {title, url, baseUrl});
      await fewAtATime(pages, async ({path: address, html}) => {
        const folder = path.join(outDir, address);
        await mkdir(folder, {recursive: true});
        await writeFile(path.join(folder, 'index.html'), secure(html, address));
      });
    },
  });
}
