/** `npm run test:all`: what the usual run samples is tested whole. */
process.env.E2E_EVERYTHING = '1';

import config from './playwright.config';

// Every element of the longest page, four times: minutes on a machine that does other work.
export default {...config, timeout: 600_000};
