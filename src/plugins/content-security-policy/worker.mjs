// A thread does not have what reads TypeScript in its parent.
import {tsImport} from 'tsx/esm/api';

const {securePages} = await tsImport('./secure-pages.ts', import.meta.url);

export default securePages;
