import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {pageMarkdown} from '@site/src/data/addresses';

/** The page as Markdown: a link, a button to copy it (`client.ts`), and what programs look for in the head. */
export function MarkdownLinks(): ReactNode {
  const href = useBaseUrl(pageMarkdown(useDoc().metadata.slug));
  return (
    <>
      <Head>
        <link rel="alternate" type="text/markdown" href={href} />
      </Head>
      <p className="page-markdown">
        <a href={href}>Markdown を見る</a>
        <button type="button" className="clean-btn">
          Markdown をコピー
        </button>
      </p>
    </>
  );
}
