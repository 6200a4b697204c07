/** Serves every build that the tests look at, each at its port and below its base path, as a host of files does. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {port, siteDir, variants} from './variants';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

for (const served of [{outDir: path.join(siteDir, 'build'), port, base: '/'}, ...variants]) {
  createServer(({url = '/'}, response) => {
    const {pathname, search} = new URL(url, 'http://localhost');
    const asked = path.join(served.outDir, decodeURIComponent(pathname).replace(served.base, '/'));
    if (!pathname.endsWith('/') && isFile(path.join(asked, 'index.html'))) {
      response.writeHead(301, {location: `${pathname}/${search}`}).end();
      return;
    }
    const wanted = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
    const isThere = pathname.startsWith(served.base) && isFile(wanted);
    const file = isThere ? wanted : path.join(served.outDir, '404.html');
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'last-modified': statSync(file).mtime.toUTCString(),
    });
    response.end(readFileSync(file));
  }).listen(served.port);
}
