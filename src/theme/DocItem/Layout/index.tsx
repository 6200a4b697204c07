// Change: one frame for every page: on a phone a bar under the header names the page and opens its contents, on a
// desktop these stand beside the text. The theme's parts for versions, tags and drafts, which the notes do not have,
// are left out. The page as Markdown stands at the foot of the text.
import {useDoc, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {PageContents} from '@site/src/components/PageContents';
import {OldReading} from '@site/src/plugins/freshness/OldReading';
import {MarkdownLinks} from '@site/src/plugins/page-markdown/MarkdownLinks';
import {ReadToggle} from '@site/src/plugins/progress-marks/ReadToggle';
import {isForReading} from '@site/src/site/front-matter';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import type {Props} from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import TOC from '@theme/TOC';
import type {ReactNode} from 'react';

export default function DocItemLayout({children}: Props): ReactNode {
  const {toc, frontMatter, metadata} = useDoc();
  const [area] = useSidebarBreadcrumbs() ?? [];
  const isFramed = frontMatter.hide_table_of_contents !== true;
  const hasContents = isFramed && toc.length > 0;
  return (
    <div className={`page ${hasContents ? 'page--with-contents' : ''} ${isFramed ? (area?.className ?? '') : ''}`}>
      <div>
        {isFramed ? <PageContents /> : null}
        <article>
          {isFramed ? <DocBreadcrumbs /> : null}
          <DocItemContent>
            <OldReading address={metadata.slug} />
            {children}
          </DocItemContent>
          <MarkdownLinks />
        </article>
        {'form' in frontMatter && isForReading(frontMatter.form) ? <ReadToggle /> : null}
        <DocItemPaginator />
      </div>
      {hasContents ? <TOC toc={toc} /> : null}
    </div>
  );
}
