/** Client module: copied links lead to the section's own small page, which a chat's preview can read. */
import type {ClientModule} from '@docusaurus/types';
import {leadBy} from '../../components/copy-link/section-address';
import {sectionPage} from '../../data/addresses';

leadBy(sectionPage);

const clientModule: ClientModule = {};

export default clientModule;
