import type {Element, ElementContent, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {defaultHandlers, toMdast} from 'hast-util-to-mdast';
import type {Handle, State} from 'hast-util-to-mdast';
import {toString} from 'hast-util-to-string';
import {h} from 'hastscript';
import type {Link, Nodes} from 'mdast';
import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {PageAddress} from '../../data/addresses';
import {operatedClasses} from '../../site/built/operated';
import {rewriteLinks} from '../../site/diagram-source';

const classesOf = ({properties: {className}}: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** What readers operate, what only eyes see, and where a line may break. */
const droppedElements = new Set(['button', 'form', 'input', 'noscript', 'svg', 'wbr']);
/** The same by class, and what keeps old addresses alive. */
const droppedClasses = new Set([...operatedClasses, 'anchor-alias', 'question-set__numbers']);

/** What is said, and of its elements what is asked here: the rest, above all its places in the file, costs time. */
function prune(node: RootContent): ElementContent[] {
  if (node.type === 'text') {
    // Spaces that break no line are spaces (src/japanese/particles.ts).
    return [{type: 'text', value: node.value.replaceAll('\u00a0', ' ')}];
  }
  if (
    node.type !== 'element' ||
    droppedElements.has(node.tagName) ||
    classesOf(node).some((name) => droppedClasses.has(name))
  ) {
    return [];
  }
  const {href, className, dataSource} = node.properties;
  return [
    {...node, position: undefined, properties: {href, className, dataSource}, children: node.children.flatMap(prune)},
  ];
}

/** The first element below another, or itself, for which it holds. */
function find(node: ElementContent, holds: (element: Element) => boolean): Element | undefined {
  if (node.type !== 'element' || holds(node)) {
    return node.type === 'element' ? node : undefined;
  }
  for (const child of node.children) {
    const found = find(child, holds);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Goes on with other elements in an element's place. */
const insteadOf = (state: State, children: ElementContent[]): ReturnType<Handle> => state.all({type: 'root', children});

const asTitle: Handle = (state, {children}) => insteadOf(state, [h('p', [h('strong', children)])]);

/** Stands apart from the words before it by its look alone. */
const asAside: Handle = (state, {tagName, properties: {href}, children}) =>
  insteadOf(state, [{type: 'text', value: '（'}, h(tagName, {href}, children), {type: 'text', value: '）'}]);

const asLabel: Handle = (state, {children}) => insteadOf(state, [h('strong', children), {type: 'text', value: ' '}]);

const asQuote: Handle = (state, {children}) => insteadOf(state, [h('blockquote', children)]);

/** What is not what its element says, by class. */
const byClass: Readonly<Record<string, Handle>> = {
  edition: asAside,
  mark: asAside,
  'question-set__size': asAside,
  term__abbr: asAside,
  term__aliases: asAside,
  term__en: asAside,
  correction__label: asLabel,
  question__letter: asLabel,
  question__head: asTitle,
  codeBlockTitle: asTitle,
  'theme-admonition': asQuote,
  'theme-admonition__title': asTitle,
};

const usual: Readonly<Partial<Record<string, Handle>>> = defaultHandlers;

/** Handles an element by its class, else by its name. */
const orByClass: Handle = (state, node, parent) => {
  // A class of the theme's own ends with a hash.
  const own = classesOf(node).flatMap((name) => byClass[name.replace(/^(codeBlockTitle)_.*/, '$1')] ?? []);
  const handle = own[0] ?? usual[node.tagName];
  return handle === undefined ? state.all(node) : handle(state, node, parent);
};

/** What stands behind a link without a name of its own says how much or from where. */
const span: Handle = (state, node, parent) => {
  const siblings = parent?.children ?? [];
  const before = siblings[siblings.findIndex((each) => each === node) - 1];
  const isAside = classesOf(node).length === 0 && before?.type === 'element' && before.tagName === 'a';
  return (isAside ? asAside : orByClass)(state, node, parent);
};

/**
 * A drawing is its title and its source, as written but for whole addresses; one of time is what its text, which
 * follows, says.
 */
const figureOn =
  (siteUrl: string): Handle =>
  (state, node) => {
    const title = find(node, (element) => classesOf(element).includes('diagram__title'));
    const drawn = find(node, ({properties}) => typeof properties.dataSource === 'string')?.properties.dataSource;
    const rest = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'figcaption');
    const said: Nodes[] =
      typeof drawn === 'string'
        ? [{type: 'code', lang: 'mermaid', value: rewriteLinks(drawn, (address) => siteUrl + address.slice(1))}]
        : state.all({type: 'root', children: rest});
    const name = title === undefined ? '' : toString(title);
    return [{type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: name}]}]}, ...said];
  };

/** Every line of code is an element. */
const pre: Handle = (_state, node) => {
  const lines = find(node, ({tagName}) => tagName === 'code')?.children ?? [];
  const language = classesOf(node).find((name) => name.startsWith('language-'));
  const value = lines.map((line) => (line.type === 'element' ? toString(line) : '')).join('\n');
  return {type: 'code', lang: language?.slice('language-'.length) ?? null, value};
};

/** The options of a question are a list. */
const fieldset: Handle = (state, {children}) => {
  const named = (name: string): Element[] =>
    children.flatMap((child) => (child.type === 'element' && child.tagName === name ? [child] : []));
  return insteadOf(state, [
    ...named('legend').map((legend) => h('p', legend.children)),
    h(
      'ul',
      named('label').map((label) => h('li', label.children)),
    ),
  ]);
};

/** A link in words of weight stands on its own: GFM reads no `**` between its bracket and a word of Japanese. */
const strong: Handle = (state, node) => {
  const isLink = (child: ElementContent): child is Element => child.type === 'element' && child.tagName === 'a';
  return node.children.some(isLink)
    ? insteadOf(
        state,
        node.children.map((child) =>
          isLink(child) ? h('a', {href: child.properties.href}, [h('strong', child.children)]) : h('strong', [child]),
        ),
      )
    : defaultHandlers.strong(state, node);
};

/** What unfolds stands open: a question above its answer by its weight, the words to press not at all. */
const summary: Handle = (state, {children}, parent) => {
  const of = parent?.type === 'element' ? classesOf(parent) : [];
  if (of.includes('diagram-text') || of.includes('question__answer')) {
    return undefined;
  }
  return insteadOf(state, [h('p', of.includes('exam-point') ? [h('strong', children)] : children)]);
};

const handlers: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(['a', 'div', 'nav', 'ol', 'p'].map((name) => [name, orByClass])),
  code: (_state, node) => ({type: 'inlineCode', value: toString(node)}),
  fieldset,
  pre,
  span,
  strong,
  summary,
};

const opening = '<div class="theme-doc-markdown markdown">';

/**
 * The text of a page, without the frame around it.
 * @param html the page, as Docusaurus built it
 * @param file where it is written, as the message names it
 * @throws Error where the page has none, with the mend
 */
export function articleOf(html: string, file: string): string {
  const start = html.indexOf(opening);
  const end = html.lastIndexOf('</article>');
  if (start === -1 || end === -1) {
    throw new Error(
      `${file}: 組んだページに本文が見つからない\n` +
        '    直し方: Docusaurus を上げたなら src/plugins/page-markdown/compose-markdown.ts の opening を出力に合わせる',
    );
  }
  return html.slice(start, end);
}

/**
 * What a page says, as Markdown (GFM): without what readers operate, with whole addresses, drawings as their source.
 * @param article see {@link articleOf}
 * @param siteUrl where the site is published: origin and base path, with trailing slash
 */
export function composeMarkdown(article: string, address: PageAddress, siteUrl: string): string {
  const url = siteUrl + address.slice(1);
  const [text] = fromHtml(article, {fragment: true}).children.flatMap(prune);
  const root = toMdast(
    {type: 'root', children: [h('base', {href: url}), ...(text?.type === 'element' ? text.children : [])]},
    {document: true, handlers: {...handlers, figure: figureOn(siteUrl)}},
  );
  if (root.type === 'root') {
    // Below the title: what is pasted somewhere says where it is from.
    const source: Link = {type: 'link', url, children: [{type: 'text', value: url}]};
    root.children.splice(1, 0, {type: 'paragraph', children: [source]});
  }
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown({tablePipeAlign: false})],
  });
}
