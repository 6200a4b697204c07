import {securityHeaders} from '../../data/security-headers';
import type {Header} from '../../data/security-headers';
import {asked, contentType, fileTypes, hashedFolder, kept} from './rules';

/** What a host is told beyond its own ways: where (from the base path on, `*` for any text), and what. */
interface Told {
  readonly where: string;
  readonly headers: readonly Header[];
}

/**
 * No address gets a header twice: hosts that read `_headers` would join the two. What has no rule here they let
 * browsers ask for anew (`public, max-age=0, must-revalidate`); the two files of the offline copy are named all the
 * same, since a reader who saved the site would be left behind.
 */
const told: readonly Told[] = [
  {where: '*', headers: securityHeaders},
  {where: `${hashedFolder}*`, headers: [{name: 'Cache-Control', value: kept}]},
  ...['sw.js', 'offline.json'].map((where) => ({where, headers: [{name: 'Cache-Control', value: asked}]})),
  ...fileTypes
    .filter(({isOftenWrong}) => isOftenWrong)
    .flatMap((fileType) =>
      fileType.endings.map((ending) => ({
        where: `*.${ending}`,
        headers: [{name: 'Content-Type', value: contentType(fileType)}],
      })),
    ),
];

/** `_headers`, as Netlify and Cloudflare Pages read it from the folder that they publish. */
export const composeHeaders = (baseUrl: string): string =>
  told
    .map(({where, headers}) =>
      [baseUrl + where, ...headers.map(({name, value}) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** What `vercel.json` says. */
interface VercelFile {
  readonly trailingSlash: boolean;
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly {readonly key: string; readonly value: string}[];
  }[];
}

/** What Vercel is told, where `source` is a pattern of the whole path. */
export const planVercel = (baseUrl: string): VercelFile => ({
  trailingSlash: true,
  headers: told.map(({where, headers}) => ({
    source: baseUrl + where.replaceAll('.', '\\.').replaceAll('*', '(.*)'),
    headers: headers.map(({name, value}) => ({key: name, value})),
  })),
});

/** `vercel.json`, as Vercel reads it from the folder that it publishes. */
export const composeVercel = (baseUrl: string): string => `${JSON.stringify(planVercel(baseUrl), null, 2)}\n`;

/** Where the site stands on a machine with nginx; below it, the base path is a folder. */
export const nginxRoot = '/srv/www';

/** Port at which nginx listens, until who runs it says another. */
export const nginxPort = 8080;

/** A server for nginx, for its `http` block, where Debian puts what lies in `/etc/nginx/conf.d`. */
export function composeNginx(baseUrl: string): string {
  const texts = fileTypes.filter(({isBinary}) => !isBinary).map(({type}) => type);
  // nginx has this one in each of its lists and warns of a second.
  const others = texts.filter((type) => type !== 'text/html').join(' ');
  return `# npm run build が src/plugins/hosting の規則から書いた。置き方は src/plugins/hosting/README.md
server {
  listen ${nginxPort};
  root ${nginxRoot};
  server_tokens off;
  # だれが何を探したかを、誤りの記録に残さない
  log_not_found off;

  types {
${fileTypes.map(({type, endings}) => `    ${type} ${endings.join(' ')};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${others};

  # ファイルの隣の .br と .gz を返す（compress.sh）。なければ、その場で gzip にする
  brotli_static on;
  gzip_static on;
  gzip on;
  gzip_types ${others};
  gzip_vary on;

  # 末尾の / のないアドレスは、公開先の名前とポートを知らないまま移す
  absolute_redirect off;
  error_page 403 404 =404 ${baseUrl}404.html;

  set $cache_control ${asked};
  location ^~ ${baseUrl}${hashedFolder} {
    set $cache_control "${kept}";
  }
${baseUrl === '/' ? '' : `  location = / {\n    return 302 ${baseUrl};\n  }\n`}
  add_header Cache-Control $cache_control always;
${securityHeaders.map(({name, value}) => `  add_header ${name} "${value}" always;`).join('\n')}
}
`;
}
