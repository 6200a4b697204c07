import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {redirects} from '../../data/redirects';
import {readBuild} from '../permalinks/read-build';
import {planSectionPages} from './plan-section-pages';

/** Gives every published section a small page of its own, which chats can preview and which forwards to the section. */
export default function sectionPages(_context: LoadContext): Plugin {
  return {
    name: 'section-pages',
    async postBuild({outDir, baseUrl, routesPaths, siteConfig: {title, url}}) {
      const routes = new Set([...routesPaths.map((route) => `/${route.slice(baseUrl.length)}`), ...redirects.map(({from}): string => from)]);
      const taken = (address: string): boolean => routes.has(address) || existsSync(path.join(outDir, address, 'index.html'));
      const pages = planSectionPages(readBuild(outDir), redirects, taken, {title, url, baseUrl});
      await Promise.all(
        pages.map(async ({path: address, html}) => {
          const folder = path.join(outDir, address);
          await mkdir(folder, {recursive: true});
          await writeFile(path.join(folder, 'index.html'), html);
        }),
      );
    },
  };
}
