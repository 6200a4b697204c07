import path from 'node:path';
import {openSite} from './open-site';

/** The project's root. */
export const siteDir = path.resolve(__dirname, '../..');

/** Reads the site of this project: whoever asks within one process shares one reading. */
export const readThisSite = openSite({siteDir});
