import {areas} from '@site/src/data/areas';
import type {Area, AreaKey} from '@site/src/data/areas';

/** The area whose folder an address begins with; the introduction for what stands in none. */
export function areaOf(address: string): Area & {readonly key: AreaKey} {
  const [introduction] = areas;
  const found = areas.find(({key}) => address.startsWith(`/${key}/`)) ?? introduction;
  if (found === undefined) {
    throw new Error('src/data/areas.ts に領域がない');
  }
  return found;
}
