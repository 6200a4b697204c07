import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** The look of the buttons that copy links; the component is placed by what it stands beside. */
export default function copyLink(_context: LoadContext): Plugin {
  return {
    name: 'copy-link',
    getClientModules: () => [path.join(__dirname, 'copy-link.css')],
  };
}
