import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {PluginModule} from '@docusaurus/types';
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
      // For thousands of small files, waiting for each is most of the work. In between, other plugins have a turn.
      for (const {path: address, html} of planSectionPages(await readSite(), pictureOf, {title, url, baseUrl})) {
        const folder = path.join(outDir, address);
        mkdirSync(folder, {recursive: true});
        writeFileSync(path.join(folder, 'index.html'), secure(html, address));
        await setImmediate();
      }
    },
  });
}
