import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {rspack} from '@docusaurus/faster';
import {describe, expect, it} from 'vitest';
import {composeEntry} from './compose-entry';
import {lighten, stylesheetsIn} from './lighten';
import {isPlugin, leaveJapanese, shortenSyntax} from './shorten-scripts';

const script = (file: string): string => `<script src=/notes/assets/js/${file} defer></script>`;
const client = script('runtime~main.61631398.js') + script('main.4dc21666.js');
const behaviours = script('runtime~behaviours.0a1b2c3d.js') + script('behaviours.0a1b2c3d.js');
const inline = '<script>document.documentElement.dataset.theme="dark"</script>';
const styles = (file: string): string => `<link rel=stylesheet href=/notes/assets/css/${file} />`;
const page = `<head>${styles('styles.12345678.css')}${client}${behaviours}</head><body>${inline}</body>`;
const stylesheets = ['assets/css/light.87654321.css', 'assets/css/box.12345678.css'];
const light = {hydrate: undefined, baseUrl: '/notes/', stylesheets};

describe('lighten', () => {
  it('takes the client bundle and unused styles out and leaves the behaviours and inline scripts', () => {
    const html = lighten(page, light);
    expect(html).not.toContain(client);
    expect(html).toContain(behaviours.replaceAll(' defer', ' async'));
    expect(html).toContain(inline);
    expect(html.match(/<link rel=stylesheet[^>]*>/g)).toEqual([
      '<link rel=stylesheet href=/notes/assets/css/light.87654321.css>',
      '<link rel=stylesheet href=/notes/assets/css/box.12345678.css>',
    ]);
    expect(html).toMatch(/"href_matches":"\/notes\/\*".*"eagerness":"moderate".*<\/script><\/head>/);
  });

  it('leaves the client bundle alone on a page that hydrates', () => {
    const hydrated = `<head>${styles('styles.12345678.css')}${client}</head><body>${inline}</body>`;
    expect(lighten(page, {...light, hydrate: true})).toBe(hydrated);
  });

  it('leaves it alone where a component needs it, and the front matter says nothing', () => {
    const needy = page.replace('</body>', '<figure class=diagram data-needs-client></figure></body>');
    expect(lighten(needy, light)).toContain(client);
    expect(lighten(needy, {...light, hydrate: false})).not.toContain(client);
  });

  it('reads attributes in quotes too', () => {
    const quoted = '<head><script src="/assets/js/main.4dc21666.js" defer=""></script></head>';
    expect(lighten(quoted, light)).not.toContain('main');
  });
});

describe('stylesheetsIn', () => {
  it('are those that every page links, in order', () => {
    const more = page.replace('</head>', `${styles('box.12345678.css')}</head>`);
    expect(stylesheetsIn([more, more])).toEqual(['assets/css/styles.12345678.css', 'assets/css/box.12345678.css']);
  });

  it('refuses pages that differ', () => {
    expect(() => stylesheetsIn([page, page.replace('12345678', '11111111')])).toThrow(/11111111.*\n {4}直し方: /);
    expect(() => stylesheetsIn(['<head></head>'])).toThrow(/直し方: /);
  });
});

it('the entry runs the client module of every feature that has one, and no other file', () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'entry-'));
  try {
    for (const file of ['a-feature/client.ts', 'b/browser/client.ts', 'b/index.ts', 'c/client.ts', 'README.md']) {
      const whole = path.join(siteDir, 'src/plugins', file);
      mkdirSync(path.dirname(whole), {recursive: true});
      writeFileSync(whole, '');
    }
    expect(composeEntry(siteDir).split('\n')).toEqual([
      "import {run} from '@site/src/behaviours';",
      "import feature0 from '@site/src/plugins/a-feature/client';",
      "import feature1 from '@site/src/plugins/c/client';",
      'run([feature0, feature1]);',
      '',
    ]);
  } finally {
    rmSync(siteDir, {recursive: true, force: true});
  }
});

describe('short scripts', () => {
  it('come from the loader of scripts, told of bugs alone, and no other', () => {
    const script = {loader: 'builtin:swc-loader', options: {env: {targets: ['chrome >= 109']}}};
    const told = {...script, options: {env: {...script.options.env, bugfixes: true}}};
    const others = [{use: ['css-loader']}, {type: 'asset'}, undefined];
    expect(shortenSyntax([{use: [script]}, ...others])).toEqual([{use: [told]}, ...others]);
  });

  it('come from a minimizer that escapes nothing; that of styles stays', () => {
    const ofScripts: object = new rspack.SwcJsMinimizerRspackPlugin({minimizerOptions: {}});
    const ofStyles = {apply: () => undefined};
    const [first, second] = leaveJapanese([ofScripts, ofStyles].filter(isPlugin));
    expect(first).toBeInstanceOf(rspack.SwcJsMinimizerRspackPlugin);
    expect(first).toHaveProperty('_args.0.minimizerOptions', {format: {comments: false}});
    expect(second).toBe(ofStyles);
  });
});
