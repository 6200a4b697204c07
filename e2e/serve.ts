/** Serves every build that the tests look at, each at its port and below its base path, as a host of files does. */
import path from 'node:path';
import express from 'express';
import {port, siteDir, variants} from './variants';

for (const {outDir, port: at, base} of [{outDir: path.join(siteDir, 'build'), port, base: '/'}, ...variants]) {
  express()
    .use(base, express.static(outDir))
    .use((_, response) => {
      response.status(404).sendFile('404.html', {root: outDir});
    })
    .listen(at);
}
