import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocsSidebar, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {Fragment} from 'react';
import type {ReactNode} from 'react';
import {areas} from '@site/src/data/areas';
import type {AreaKey} from '@site/src/data/areas';
import {joinParticles} from '@site/src/japanese/particles';
import {AreaIcon} from './AreaIcon';

/** What one does in an area, in the order of a change on its way. */
const steps: Readonly<Partial<Record<AreaKey, {readonly verb: string; readonly says: string}>>> = {
  'deploy-services': {verb: '① 届ける', says: 'ソースから本番までの流れを作る。'},
  'deploy-patterns': {verb: '② 切り替える', says: '新旧を入れ替え、だめなら戻す。'},
  monitoring: {verb: '③ 見る', says: '状態と異常をつかむ。異常は次の変更のきっかけ。'},
  operations: {verb: '④ 直す', says: '接続、コマンド、パッチ、自動化を扱う。'},
  governance: {verb: '⑤ 守る', says: '構成の記録と是正を続ける。違反は次の変更のきっかけ。'},
};

type Topic = Extract<PropSidebarItem, {type: 'link' | 'category'}> & {readonly href: string};

const topicsOf = (items: readonly PropSidebarItem[]): Topic[] =>
  items.flatMap((item) => (item.type === 'html' || item.href === undefined ? [] : [{...item, href: item.href}]));

/** Every area in its colour with a line on each topic; the further pages of a topic are folded below it. */
export function AreaTopics(): ReactNode {
  const sidebar = useDocsSidebar()?.items ?? [];
  const home = useBaseUrl('/');
  const {docs} = useDocsVersion();
  const itemsOf = (label: string): Topic[] =>
    sidebar.flatMap((item) => (item.type === 'category' && item.label === label ? topicsOf(item.items) : []));
  /** What the page that a topic's name leads to says first of itself. */
  const lineOf = (docId: string): string => /^[^。]*/.exec(docs[docId]?.description ?? '')?.[0] ?? '';
  return (
    <nav aria-label="全トピックの一覧">
      {areas.map(({key, label, items}) => {
        const step = steps[key];
        return step === undefined ? null : (
          <section key={key} className={`area--${key}`}>
            <header className="home-area">
              <h3>
                <AreaIcon area={key} />
                {label}
              </h3>
              <p>
                <strong>{step.verb}</strong> {step.says}
              </p>
            </header>
            <ul className="home-columns">
              {itemsOf(label).map((topic, index) => {
                const item = items[index];
                const docId = typeof item === 'string' ? item : item?.docs[0];
                const more = topic.type === 'category' ? topicsOf(topic.items) : [];
                return (
                  <li key={topic.href}>
                    <b>
                      <Link to={topic.href}>{joinParticles(topic.label)}</Link>
                    </b>
                    <p>{lineOf(docId ?? '')}</p>
                    {more.length === 0 ? null : (
                      <details>
                        <summary>ほか {more.length} ページ</summary>
                        <ul>
                          {more.map((page) => (
                            <li key={page.href}>
                              <Link to={page.href}>{joinParticles(page.label)}</Link>
                            </li>
                          ))}
                        </ul>
                      </details>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <p>
        ほかに、
        {areas
          .filter(({key}) => steps[key] === undefined)
          .flatMap(({label}) => itemsOf(label))
          .filter(({href}) => href !== home)
          .map(({href, label}, index) => (
            <Fragment key={href}>
              {index === 0 ? null : '、'}
              <Link to={href}>{label}</Link>
            </Fragment>
          ))}
        。
      </p>
    </nav>
  );
}
