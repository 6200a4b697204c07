import {createHash} from 'node:crypto';
import {Parser} from 'htmlparser2';

/** The attributes of an opening tag, one at a time. */
const attribute = /\s+([^\s=>"'/]+)(?:=("[^"]*"|'[^']*'|[^\s>]+))?/g;

/** A value of an attribute as HTML writes it. */
const quote = (value: string): string =>
  /[\s"'=<>`]/.test(value) ? `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : value;

/** Scripts that a browser obeys, by their type; what else stands in a `<script>` is data. */
const obeyed = /^(?:module|speculationrules|(?:text|application)\/(?:java|ecma)script)?$/i;

/** Elements that fetch, or send to, what an address in them names, and relations of links that do. */
const fetching = /^(?:audio|button|embed|form|i?frame|image|img|input|object|script|source|track|use|video)$/;
const fetched = /\b(?:icon|manifest|modulepreload|preconnect|prefetch|preload|stylesheet)\b/;
/** Attributes that hold an address. */
const addresses: ReadonlySet<string> = new Set(
  'src srcset imagesrcset href xlink:href data poster action formaction'.split(' '),
);
/** An address of another origin, as browsers read it, also among those of a `srcset`. */
const foreign = /(?:^|[\s,])(?:https?:)?[/\\]{2}/i;

/** Out here, as each of some hundred thousand elements would make its own. */
const say = (tag: string, name: string, value: string): string => `<${tag} ${name}="${value.slice(0, 80)}">`;

/** What of an element no policy of hashes allows: its attribute, and what to do. */
function findStopped(tag: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const isFetching = fetching.test(tag) || (tag === 'link' && fetched.test(attributes.rel ?? ''));
  for (const [name, value] of Object.entries(attributes)) {
    const isAddress = addresses.has(name);
    if (name.startsWith('on') || (isAddress && /^\s*javascript:/i.test(value))) {
      return `${say(tag, name, value)} は動かない\n    直し方: 操作は機能の client.ts で、addEventListener で受ける`;
    }
    if (isFetching && isAddress && foreign.test(value)) {
      return `${say(tag, name, value)} はほかのオリジンに尋ねる\n    直し方: static/ か src/ に置いたものを使う`;
    }
  }
  return undefined;
}

/** What a page holds that a policy has to speak of. */
interface Inline {
  /** The page, with classes in the place of `style=`. */
  readonly html: string;
  /** Each distinct style, by the class that stands for it. */
  readonly styles: ReadonlyMap<string, string>;
  /** Texts of its inline scripts and of its style elements. */
  readonly scripts: readonly string[];
  readonly sheets: readonly string[];
}

/** A style as a class that says it: the same on every page, so that what moves between pages keeps its look. */
const readStyle = (style: string): {css: string; name: string} => {
  const css = style
    .trim()
    .replace(/\s*([:;,])\s*/g, '$1')
    .replace(/;$/, '');
  return {css, name: css.replace(/\s/g, '_')};
};

function readInline(html: string): Inline {
  const styles = new Map<string, string>();
  const texts: Record<'script' | 'style', string[]> = {script: [], style: []};
  let text: string | undefined;
  let written = '';
  let from = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const stopped = findStopped(tag, attributes);
      if (stopped !== undefined) {
        throw new Error(stopped);
      }
      const {style, class: classes, type = '', src} = attributes;
      text = (tag === 'script' && src === undefined && obeyed.test(type)) || tag === 'style' ? '' : undefined;
      if (style === undefined) {
        return;
      }
      const {css, name} = readStyle(style);
      const own = [...(classes?.split(/\s+/) ?? []), ...(css === '' ? [] : [name])].join(' ');
      const as = classes === undefined ? 'style' : 'class';
      const source = html.slice(parser.startIndex, parser.endIndex + 1);
      const secured = source.replace(attribute, (said: string, which: string) =>
        which === as && own !== '' ? ` class=${quote(own)}` : which === 'style' ? '' : said,
      );
      written += html.slice(from, parser.startIndex) + secured;
      from = parser.endIndex + 1;
      if (css !== '') {
        styles.set(name, css);
      }
    },
    ontext(part) {
      text = text === undefined ? undefined : text + part;
    },
    onclosetag(tag) {
      if (text !== undefined && (tag === 'script' || tag === 'style')) {
        texts[tag].push(text);
        text = undefined;
      }
    },
  });
  parser.end(html);
  return {html: written + html.slice(from), styles, scripts: texts.script, sheets: texts.style};
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashesOf = (texts: readonly string[]): string =>
  [...new Set(texts.map(hashOf))].map((hash) => ` ${hash}`).join('');

/** Docusaurus' client, on the pages that React takes over. */
const client = /<script src="?[^\s">]*\/assets\/js\/main\./;

/** What the policy stands behind, and nothing else: what comes before it is not under it. */
const charset = /^\s*<!doctype html>\s*(?:<(?:html|head)(?:\s[^>]*)?>\s*)*<meta charset="?utf-8"?\s*\/?>/i;

/**
 * A page under a policy that lets it run and show what it came with and nothing else: its scripts and styles from its
 * own origin, those in the page by their hashes, so that none that gets in runs. Styles of elements, for which there is
 * no hash, become classes that a `<style>` explains.
 *
 * Where Docusaurus' client runs, mermaid may draw, which writes styles as it goes, and scripts write HTML: such a page
 * allows both.
 * @param html a whole page, as it stays but for what is neither script nor style
 * @throws Error where it holds what the policy would stop, or where anything but its encoding stands first, after which
 *   the policy goes
 */
export function secure(html: string): string {
  const isForClient = client.test(html);
  const {html: page, styles, scripts, sheets} = readInline(html);
  if (!charset.test(html)) {
    throw new Error(
      'ページの先頭に <meta charset=utf-8> がなく、Content-Security-Policy を置けない\n' +
        '    直し方: ページを書くところで <meta charset="utf-8"> を head の最初に書く',
    );
  }
  // As strong as the attribute was: above all selectors of the page's sheets, below `!important`.
  const rules = [...styles].map(([name, css]) => `.${name.replace(/[^\w-]/g, '\\$&')}:not(#_){${css}}`).join('');
  const own = rules === '' || isForClient ? '' : `<style>${rules}</style>`;
  const styleHashes = hashesOf([...sheets, ...(own === '' ? [] : [rules])]);
  const policy = [
    "default-src 'self'",
    `script-src 'self'${hashesOf(scripts)}`,
    isForClient ? "style-src 'self' 'unsafe-inline'" : styleHashes && `style-src 'self'${styleHashes}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(isForClient ? [] : ["require-trusted-types-for 'script'", 'trusted-types default']),
  ];
  const meta = `<meta http-equiv=Content-Security-Policy content="${policy.filter(Boolean).join(';')}">`;
  return (isForClient ? html : page).replace(charset, (said) => `${said}${meta}${own}`);
}
