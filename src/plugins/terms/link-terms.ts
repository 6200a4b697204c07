import type {Link, Nodes, Parents, PhrasingContent, Root, Text} from 'mdast';
import type {} from 'mdast-util-mdx';
import type {Term} from '../../data/glossary';
import {addressOfTerm} from '../../data/glossary/group';
import type {Site} from '../../site/site';
import type {FindNames} from './find-names';

/** The class of a link to a meaning, which `client.ts` shows where it stands. */
const linkClass = 'gloss';

/** More in one section would be a wall of dots. */
const mostInSection = 5;

const isGlossaryAddress = (url: string): boolean => /^\/glossary\/\w+\/#./.test(url);

/** What holds no text that a term may be explained in. Components are marks, aliases and what says a diagram again. */
function isClosed(node: Nodes): boolean {
  return (
    node.type === 'heading' ||
    node.type === 'link' ||
    node.type === 'linkReference' ||
    node.type === 'mdxJsxFlowElement' ||
    node.type === 'mdxJsxTextElement' ||
    // The title of an admonition.
    (node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data)
  );
}

/** The head of a table, and of its rows, names what the others are about. */
const partsOf = (node: Parents): readonly Nodes[] =>
  node.type === 'table' || node.type === 'tableRow' ? node.children.slice(1) : node.children;

function wear(link: Link): void {
  link.data = {...link.data, hProperties: {...link.data?.hProperties, className: [linkClass]}};
}

function visitAll(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) {
    node.children.forEach((child) => visitAll(child, look));
  }
}

/** The blocks of each section, the first from the top of the page on. */
function sectionsOf({children}: Root): Root['children'][] {
  const sections: Root['children'][] = [[]];
  for (const block of children) {
    if (block.type === 'heading' && block.depth <= 3) {
      sections.push([]);
    }
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** Which terms a page explains where they stand: by its place in the outline, and not what it is about itself. */
export function termsToExplain(site: Pick<Site, 'data' | 'pages'>, slug: string, findNames: FindNames): Set<Term> {
  const page = site.pages.find(({address}) => address === slug);
  if (page === undefined || page.frontMatter.form === 'home' || page.frontMatter.form === 'appendix') {
    return new Set();
  }
  const groups = site.data.areas.flatMap(({items}) =>
    items.flatMap((item): (readonly string[])[] => (typeof item === 'string' ? [] : [item.docs])),
  );
  const group = groups.find((docs) => docs.includes(page.docId)) ?? [];
  const nearby = new Set(site.pages.filter(({docId}) => group.includes(docId)).map(({address}) => address));
  const isHome = ({section}: Term): boolean => section.startsWith(`${slug}#`);
  const isNear = ({section}: Term): boolean => [...nearby].some((address) => section.startsWith(`${address}#`));
  const {title, description} = page.frontMatter;
  const own = new Set(findNames(`${title}。${description}`).flatMap(({terms}) => terms));
  return new Set(
    site.data.terms.filter(
      (term) =>
        !isHome(term) && !own.has(term) && term.linked !== 'never' && (term.linked === undefined || isNear(term)),
    ),
  );
}

/**
 * Makes the first use of a term in each section a link to its meaning, and gives links that are written by hand the
 * same class.
 * @param explained the terms that this page explains
 */
export function linkTerms(root: Root, findNames: FindNames, explained: ReadonlySet<Term>): void {
  for (const blocks of sectionsOf(root)) {
    const addresses = new Set<string>();
    blocks.forEach((block) =>
      visitAll(block, (node) => {
        if (node.type === 'link') {
          addresses.add(node.url);
          if (isGlossaryAddress(node.url)) {
            wear(node);
          }
        }
      }),
    );
    let left = mostInSection;
    const split = (text: Text): PhrasingContent[] => {
      const pieces: PhrasingContent[] = [];
      let done = 0;
      for (const {start, end, terms} of findNames(text.value)) {
        const [term, other] = terms.filter((each) => explained.has(each));
        const url = term === undefined || other !== undefined ? undefined : addressOfTerm(term);
        // Once in a section, and not where a link leads to what explains it.
        if (
          left > 0 &&
          term !== undefined &&
          url !== undefined &&
          !addresses.has(url) &&
          !addresses.has(term.section)
        ) {
          addresses.add(url);
          left -= 1;
          const link: Link = {type: 'link', url, children: [{type: 'text', value: text.value.slice(start, end)}]};
          wear(link);
          pieces.push({type: 'text', value: text.value.slice(done, start)}, link);
          done = end;
        }
      }
      return [...pieces, {...text, value: text.value.slice(done)}];
    };
    const explain = (node: Nodes): void => {
      if (isClosed(node) || !('children' in node)) {
        return;
      }
      partsOf(node).forEach(explain);
      if (
        node.type === 'paragraph' ||
        node.type === 'strong' ||
        node.type === 'emphasis' ||
        node.type === 'tableCell'
      ) {
        node.children = node.children.flatMap((child) => (child.type === 'text' ? split(child) : [child]));
      }
    };
    blocks.forEach(explain);
  }
}
