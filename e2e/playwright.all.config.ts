/** `npm run test:all`: what the usual run samples is tested whole. */
process.env.E2E_EVERYTHING = '1';

export {default} from './playwright.config';
