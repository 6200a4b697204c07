/**
 * Serves every build that the tests look at, each at its port and below its base path, with the headers of
 * src/plugins/hosting, as a host of files does.
 */
import express from 'express';
import type {Response} from 'express';
import {headersOf} from '../src/plugins/hosting/rules';
import {served} from './variants';

const dress = (response: Response, path: string): void =>
  headersOf(path).forEach(({name, value}) => response.setHeader(name, value));

for (const {outDir, port, base} of served) {
  express()
    .use(({path}, response, next) => {
      dress(response, path.slice(base.length));
      next();
    })
    .use(base, express.static(outDir))
    .use((_, response) => {
      dress(response, '404.html');
      response.status(404).sendFile('404.html', {root: outDir});
    })
    .listen(port);
}
