import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {areas} from './src/data/areas';

/** Outline order. A page that does not exist stops the build in the content checks, with file and mend. */
const sidebars = {
  notes: areas.map((area) => ({
    type: 'category' as const,
    label: area.label,
    className: `area area--${area.key}`,
    collapsed: false,
    collapsible: false,
    items: [...area.docs],
  })),
} satisfies SidebarsConfig;

export default sidebars;
