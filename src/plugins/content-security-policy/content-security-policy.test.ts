import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';
import {securityHeaders} from '../../data/security-headers';
import {securePage, securePages} from '.';
import {secure} from './secure';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const head = '<!doctype html><html><head><meta charset=UTF-8>';
const page = (body: string): string => `${head}<title>題</title></head><body>${body}</body></html>`;
/** The directives of a page's policy, by name. */
const policyOf = (html: string): ReadonlyMap<string, string> => {
  const [, policy = ''] = /<meta http-equiv=Content-Security-Policy content="([^"]*)">/.exec(html) ?? [];
  return new Map(
    policy.split(';').map((directive): [string, string] => [/^\S*/.exec(directive)?.[0] ?? '', directive]),
  );
};

describe('the policy of a page', () => {
  it('stands before all that it is for, and allows nothing from elsewhere', () => {
    const html = secure(page('<p>文</p>'));
    expect(html.startsWith(`${head}<meta http-equiv=Content-Security-Policy `)).toBe(true);
    expect([...policyOf(html).values()]).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]);
  });

  it('names each script in the page once, by what it says to the letter, and no data', () => {
    const [one, other, rules] = ['if (1 < 2 && "</b>") go("図")', 'type("module")', '{"prefetch":[]}'];
    const html = secure(
      page(
        `<script>${one}</script><script>${one}</script><script type=module>${other}</script><script src=/a.js></script>` +
          `<script type="speculationrules">${rules}</script><script type="application/ld+json">{"a":1}</script>`,
      ),
    );
    expect(policyOf(html).get('script-src')).toBe(`script-src 'self' ${hashOf(one)} ${hashOf(other)} ${hashOf(rules)}`);
  });

  it('is looser where the client runs: mermaid may draw there', () => {
    const body = '<p style="top:0">文</p><script src=/notes/assets/js/main.0a1b2c3d.js defer></script>';
    const html = secure(page(body));
    expect(policyOf(html).get('style-src')).toBe("style-src 'self' 'unsafe-inline'");
    expect(policyOf(html).has('trusted-types')).toBe(false);
    expect(html).toContain(body);
  });

  it('is refused a place where the page does not begin with its encoding', () => {
    expect(() => secure('<!doctype html><html><head></head></html>')).toThrow(/charset.*\n\s+直し方: /);
    const early = page('').replace('<meta charset', '<script>go()</script><meta charset');
    expect(() => secure(early)).toThrow(/charset.*\n\s+直し方: /);
  });
});

it('a host adds by header what no <meta> can say, and no hashes, which are of each page', () => {
  const policies = securityHeaders.filter(({name}) => name === 'Content-Security-Policy').map(({value}) => value);
  expect(policies).toEqual(["frame-ancestors 'none'"]);
  expect([...policyOf(secure(page(''))).keys()]).not.toContain('frame-ancestors');
});

describe('a page is refused', () => {
  it.each([
    ['a handler', '<b onclick="go()">', /^<b onclick="go\(\)">.*\n\s+直し方: /],
    ['an address that runs', '<a href=" javascript:go()">', /^<a href=.*\n\s+直し方: /],
    ['a foreign script', '<script src=https://a.invalid/a.js></script>', /^<script src=.*\n\s+直し方: /],
    ['a foreign picture', '<img alt="" src="//a.invalid/a.png">', /^<img src=.*\n\s+直し方: /],
    [
      'a foreign picture among others',
      '<img alt srcset="/a.png 1x, https://a.invalid/b.png 2x">',
      /^<img srcset=.*\n\s+直し方: /,
    ],
    [
      'a foreign picture ahead',
      '<link rel=preload as=image imagesrcset="/a.png, //a.invalid/b.png 2x">',
      /^<link imagesrcset=.*\n\s+直し方: /,
    ],
    ['a foreign frame by backslashes', '<iframe src="\\\\a.invalid/">', /^<iframe src=.*\n\s+直し方: /],
    ['a form that sends elsewhere', '<form action=https://a.invalid/>', /^<form action=.*\n\s+直し方: /],
    ['a foreign stylesheet', '<link rel="stylesheet" href="http://a.invalid/a.css">', /^<link href=.*\n\s+直し方: /],
  ])('with %s', (_, body, message) => {
    expect(() => secure(page(body))).toThrow(message);
  });

  it('by its address', () => {
    expect(() => securePage(page('<b onclick=go()>'), '/a/b/')).toThrow(/^\/a\/b\/: <b onclick/);
  });

  it('with no link elsewhere, nor what only names another address', () => {
    const body =
      '<a href=https://a.invalid/>a</a><link rel=canonical href=https://a.invalid/><p>onclick="go()"</p>' +
      '<img alt="" srcset="/a//b.png 1x, data:image/gif;base64,R0lG//8= 2x">';
    expect(secure(page(body))).toContain(body);
  });
});

describe('code that the policy would stop', () => {
  const eslint = new ESLint({
    cwd: path.resolve(__dirname, '../../..'),
    overrideConfigFile: '.eslint.config.mjs',
    overrideConfig: {languageOptions: {parserOptions: {projectService: false}}},
    ruleFilter: ({ruleId}) => ruleId === 'no-restricted-syntax',
  });
  const lint = async (code: string, filePath: string): Promise<string[]> =>
    (await eslint.lintText(code, {filePath})).flatMap(({messages}) => messages.map(({message}) => message));

  it.each([
    "a.innerHTML = '<p>';",
    'a.outerHTML += b;',
    "a.insertAdjacentHTML('beforeend', b);",
    'a.srcdoc = b;',
    'document.write(b);',
    'a.contentWindow?.document.writeln(b);',
    'a.contentDocument?.write(b);',
    "new DOMParser().parseFromString(b, 'text/html');",
    "a.setAttribute('style', b);",
    "a.setAttribute('onclick', b);",
    "void fetch('https://a.invalid/');",
    "new Worker('//a.invalid/');",
    'eval(b);',
  ])('is refused: %s', async (code) => {
    expect(await lint(code, 'src/behaviours/sample.ts')).toEqual([expect.stringMatching(/直し方: /)]);
    expect(await lint(code, 'src/plugins/search/sample.ts')).toHaveLength(1);
  });

  it('is not what only reads, sets a style by its name or fetches from here', async () => {
    const code =
      "use(a.outerHTML); void stream.write(b); a.style.color = b; a.setAttribute('open', ''); void fetch(b); void fetch(`${base}a/`);";
    expect(await lint(code, 'src/behaviours/sample.ts')).toEqual([]);
  });
});

describe('styles of elements', () => {
  it('become classes, named by what they say, that one style element explains', () => {
    const html = secure(
      page('<i style="width: 29%;"></i><b class=note style=width:29%></b><u style="a:b c" class="x y"></u>'),
    );
    const rules = '.width\\:29\\%:not(#_){width:29%}.a\\:b_c:not(#_){a:b c}';
    expect(html).toContain(`<style>${rules}</style>`);
    expect(policyOf(html).get('style-src')).toBe(`style-src 'self' ${hashOf(rules)}`);
    expect(html).toContain('<i class=width:29%></i><b class="note width:29%"></b><u class="x y a:b_c"></u>');
  });

  it('leave what only looks like them', () => {
    const body = '<p title="a style=b" data-style=c>style="d"</p><pre>&lt;i style=e></pre>';
    expect(secure(page(body))).toContain(body);
  });

  it('go without a trace where they say nothing', () => {
    expect(secure(page('<p style="" id=a>'))).toContain('<p id=a>');
  });
});

it('pages are put under it where they lie', async () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'secured-'));
  const file = path.join(outDir, 'a.html');
  writeFileSync(file, page('文'));
  await securePages(outDir, ['a.html']);
  expect(readFileSync(file, 'utf8')).toBe(secure(page('文')));
  rmSync(outDir, {recursive: true});
});
