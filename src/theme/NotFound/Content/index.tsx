// Change: leads on to the notes, where the stock page sends readers to an owner they do not know. The content and not
// the page: with the notes at the root, it is the notes' own layout that answers an unknown address once React runs.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

export default function NotFoundContent(): ReactNode {
  return (
    <main className="container margin-vert--xl not-found">
      <h1>ページが見つからない</h1>
      <p>このリンク（URL）のページはない。公開したリンクは変えないので、綴りか途中の切れを確かめる。</p>
      {/* Sites of a few pages, for tests, share this theme; e2e/frame.spec.ts opens the links. */}
      <ul>
        <li>
          <Link to="/#topics" data-noBrokenLinkCheck>
            すべてのトピックから選ぶ
          </Link>
        </li>
        <li>
          <Link to="/glossary/" data-noBrokenLinkCheck>
            用語集で探す
          </Link>
        </li>
      </ul>
    </main>
  );
}
