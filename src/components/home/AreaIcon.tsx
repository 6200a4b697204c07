import type {ReactNode} from 'react';
import type {AreaKey} from '@site/src/data/areas';

/** Drawn for this site: a parcel, an exchange, a pulse, sliders, a shield; a page for what is no area of AWS. */
const outlines: Readonly<Partial<Record<AreaKey, string>>> = {
  'deploy-services': 'm4 8 8-4 8 4v8l-8 4-8-4zm0 0 8 4 8-4m-8 4v8',
  'deploy-patterns': 'M4 8h15m-4-4 4 4-4 4m5 4H5m4-4-4 4 4 4',
  monitoring: 'M3 12h4l3-7 4 14 3-7h4',
  operations: 'M4 7h9m4 0h3m-5-2.5v5M4 17h3m4 0h9M9 14.5v5',
  governance: 'm12 3 7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zm-3 9 2 2 4-4',
};

/** The sign of an area in its hue, on a tile of it, beside its name. */
export function AreaIcon({area}: {readonly area: AreaKey}): ReactNode {
  return (
    <svg viewBox="-7 -7 38 38" width="38" height="38" color="var(--area-hue)" aria-hidden="true">
      <rect x="-7" y="-7" width="38" height="38" rx="7" fill="currentColor" opacity="0.14" />
      <path
        d={outlines[area] ?? 'M6 3h9l4 4v14H6zm3 8h7m-7 4h7'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
