/** Prints the licence of every package, fonts and icons among them: `npm run licences`. */
import {readFileSync} from 'node:fs';
import {formatLicences} from './licences';
import {listLocked} from './locked';

console.log(formatLicences(listLocked(readFileSync('package-lock.json', 'utf8'))));
