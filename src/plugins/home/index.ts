import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';

/** Hands the tables of the guides and the number of exam points to the home page, which shows a piece of each. */
export function home(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'home',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}'],
    async contentLoaded({actions: {createData}}) {
      const {pages} = await readSite();
      const guides = pages
        .filter(({frontMatter: {form}}) => form === 'guide')
        .map(({address, frontMatter: {title, description}, tables}) => ({address, title, description, tables}));
      const examPoints = pages.flatMap(({frontMatter: {exam}}) => exam).length;
      await createData('home.json', {guides, examPoints});
    },
  });
}
