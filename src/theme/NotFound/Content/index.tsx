// Change: leads on to the notes, where the stock page sends readers to an owner they do not know. The content and not
// the page: with the notes at the root, it is the notes' own layout that answers an unknown address once React runs.
import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {WaysOn} from '@site/src/components/WaysOn';

export default function NotFoundContent(): ReactNode {
  return (
    <main className="container margin-vert--xl not-found">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h1>ページが見つからない</h1>
      <p>このアドレスのページはない。公開したアドレスは消えないので、綴りを確かめる。</p>
      <WaysOn />
    </main>
  );
}
