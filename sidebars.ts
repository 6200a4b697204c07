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
    items: area.items.map((item) => {
      if (typeof item === 'string') {
        return item;
      }
      const {
        label,
        docs: [id, ...children],
        ...customProps
      } = item;
      const category = {label, link: {type: 'doc' as const, id}, collapsed: true, items: children, customProps};
      return {type: 'category' as const, ...category};
    }),
  })),
} satisfies SidebarsConfig;

export default sidebars;
