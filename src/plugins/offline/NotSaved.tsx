import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {WaysOn} from '@site/src/components/WaysOn';

/** Stands, without a connection, for a page that is not saved, at that page's own address. */
export default function NotSaved(): ReactNode {
  return (
    <Layout title="保存していないページ">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--xl not-found">
        <h1>保存していないページ</h1>
        <p>
          接続がなく、このアドレスのページは、このブラウザーに保存されていない。接続が戻ったら、読み込み直す。保存した時にあったページと検索は、接続がなくても使える。ページの
          Markdown とカードの CSV は、保存されない。
        </p>
        <WaysOn />
      </main>
    </Layout>
  );
}
