/**
 * Serves what serve.ts serves, at the same ports, by nginx: each build with the `nginx.conf` that it brought, laid
 * where src/plugins/hosting/README.md says, with the files that compress.sh makes.
 */
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {nginxPort, nginxRoot} from '../src/plugins/hosting/compose-files';
import {served, siteDir} from './variants';

const prefix = path.join(siteDir, '.cache/nginx');
rmSync(prefix, {recursive: true, force: true});

/** Lays a build as on a machine of its own. Returns its server, with the place and the port that it has here. */
function lay({outDir, port, base}: (typeof served)[number]): string {
  if (!existsSync(path.join(outDir, 'nginx.conf'))) {
    const build = path.relative(siteDir, outDir);
    throw new Error(`${build}/ は nginx.conf のない古いビルド。直し方: rm -r ${build} としてから、ビルドし直す`);
  }
  const root = path.join(prefix, String(port));
  const site = path.join(root, base);
  mkdirSync(path.dirname(site), {recursive: true});
  cpSync(outDir, site, {recursive: true});
  const {status} = spawnSync(path.join(siteDir, 'src/plugins/hosting/compress.sh'), [site], {stdio: 'inherit'});
  if (status !== 0) {
    throw new Error('圧縮できない。直し方: apt-get install brotli');
  }
  return readFileSync(path.join(site, 'nginx.conf'), 'utf8')
    .replace(`listen ${nginxPort};`, `listen ${port};`)
    .replace(`root ${nginxRoot};`, `root ${root};`);
}

const servers = served.filter(({outDir}) => existsSync(outDir)).map(lay);
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`);
writeFileSync(
  path.join(prefix, 'nginx.conf'),
  `${process.getuid?.() === 0 ? 'user root;' : ''}
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes auto;
pid nginx.pid;
events {}
http {
sendfile on;
tcp_nopush on;
access_log off;
${temporary.join('\n')}
${servers.join('\n')}
}
`,
);
const nginx = spawn('nginx', ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr', '-g', 'daemon off;'], {
  stdio: 'inherit',
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => nginx.kill(signal));
}
nginx.on('exit', (code) => process.exit(code ?? 0));
