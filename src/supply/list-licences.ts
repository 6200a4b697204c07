/** Writes the list of licences, fonts and icons among them, which ships with the site: `npm run licences`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {formatLicences, licenceList} from './licences';
import {listLocked} from './locked';

writeFileSync(licenceList, formatLicences(listLocked(readFileSync('package-lock.json', 'utf8'))));
console.log(`${licenceList} を書いた`);
