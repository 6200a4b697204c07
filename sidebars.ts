import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {areas} from './src/data/areas';

/** Outline order. `areas` is typed with the ids of the pages, so a wrong page does not compile. */
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
