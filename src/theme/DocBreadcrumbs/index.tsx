// Change: one quiet line in our own classes, without the sign of the home, which is one tap away in the header.
import Link from '@docusaurus/Link';
import {useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {joinParticles} from '@site/src/japanese/particles';
import DocBreadcrumbsStructuredData from '@theme/DocBreadcrumbs/StructuredData';
import type {ReactNode} from 'react';

export default function DocBreadcrumbs(): ReactNode {
  const breadcrumbs = useSidebarBreadcrumbs();
  return breadcrumbs === null ? null : (
    <>
      <DocBreadcrumbsStructuredData breadcrumbs={breadcrumbs} />
      <nav className="theme-doc-breadcrumbs" aria-label={translate({id: 'theme.docs.breadcrumbs.navAriaLabel'})}>
        <ul>
          {breadcrumbs.map(({label, href}, index) => (
            <li key={label}>
              {href === undefined || index === breadcrumbs.length - 1 ? (
                joinParticles(label)
              ) : (
                <Link href={href}>{joinParticles(label)}</Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
