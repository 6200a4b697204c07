import Link from '@docusaurus/Link';
import {usePluginData} from '@docusaurus/useGlobalData';
import {closingSections} from '@site/src/site/closing-sections';
import type {ReactNode} from 'react';
import {monthsUntilOld} from './readings';

/**
 * The notice on a page whose sources were all read long ago; nothing on any other.
 * @param address the page's slug
 */
export function OldReading({address}: {readonly address: string | undefined}): ReactNode {
  const pages: unknown = usePluginData('freshness');
  const old = new Map<string, unknown>(Object.entries(typeof pages === 'object' && pages !== null ? pages : {}));
  const reading = old.get(address ?? '');
  return typeof reading === 'string' ? (
    <p role="note">
      <strong>{`${monthsUntilOld} か月より前の内容`}</strong>
      {`。出典を最後に読んだのは ${reading}。今の AWS とは違うことがある。`}
      <Link to={`#${closingSections.sources.id}`}>{closingSections.sources.title}</Link>で確かめる。
    </p>
  ) : null;
}
