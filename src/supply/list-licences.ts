/** Writes the licence of every package, fonts and icons among them, to where it ships with the site: `npm run licences`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {formatLicences, licenceList} from './licences';
import {listLocked} from './locked';

writeFileSync(licenceList, formatLicences(listLocked(readFileSync('package-lock.json', 'utf8'))));
console.log(`${licenceList} を書いた`);
