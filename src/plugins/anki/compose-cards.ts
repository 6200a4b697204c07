import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {splitAddress} from '../../data/addresses';
import type {SectionAddress} from '../../data/addresses';
import type {Term} from '../../data/glossary';
import {pageOf, rightOption} from '../../data/questions/grouping';
import {optionLetters} from '../../data/questions/letters';
import type {Question} from '../../data/questions';
import type {Site} from '../../site/site';

/** What cards are made from. */
type CardSite = Pick<Site, 'pages' | 'data'>;

/** Whose cards they are. */
export interface CardOwner {
  readonly title: string;
  /** Origin and base path, with trailing slash. */
  readonly siteUrl: string;
}

/** One note of Anki. */
interface Note {
  /** Never changes: Anki updates the note that it knows by it. */
  readonly guid: string;
  /** A deck in the site's own. */
  readonly deck: string;
  /** Address of the page that it is about. */
  readonly page: string;
  readonly front: readonly ElementContent[];
  readonly back: readonly ElementContent[];
}

/**
 * What Anki asks otherwise (https://docs.ankiweb.net/importing/text-files.html#file-headers). Of the two names of its
 * plain note, which it made in the language of the reader, it takes the one that it knows. No `#columns`: Anki would
 * look for fields of these names, which are in that language too, and takes the fields in their order without. A deck
 * named in a column is made where there is none.
 */
const headers = [
  '#separator:Comma',
  '#html:true',
  '#notetype:Basic',
  '#notetype:基本',
  '#if matches:update current',
  '#guid column:1',
  '#deck column:2',
  '#tags column:3',
];

/** A field of CSV (RFC 4180). */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Lines of text and elements, as Anki's editor would write them. */
const inLines = (lines: readonly (string | ElementContent)[][]): ElementContent[] =>
  lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [h('br')]),
    ...line.map((part) => (typeof part === 'string' ? ({type: 'text', value: part} as const) : part)),
  ]);

/** The link to a section, by the titles of its page and its own. */
function linkTo(address: SectionAddress, {pages}: CardSite, {siteUrl}: CardOwner): ElementContent {
  const {page, id} = splitAddress(address);
  const found = pages.find((each) => each.address === page);
  const section = found?.sections.find((each) => each.id === id);
  const title = [found?.frontMatter.title, section?.title].filter((part) => part !== undefined).join(' › ');
  return h('a', {href: siteUrl + address.slice(1)}, title);
}

function termNote(term: Term, site: CardSite, owner: CardOwner): Note {
  const {id, ja, en, abbr, aliases, meaning, section} = term;
  const english = [en === ja ? '' : en, abbr ?? ''].filter((name) => name !== '').join('、');
  return {
    guid: `sap-c02-term-${id}`,
    deck: '用語',
    page: splitAddress(section).page,
    front: inLines([[ja]]),
    back: inLines([
      ...(english === '' ? [] : [[english]]),
      [h('b', meaning)],
      ...(aliases.length === 0 ? [] : [[`別の呼び方: ${aliases.join('、')}`]]),
      [linkTo(section, site, owner)],
    ]),
  };
}

function questionNote(question: Question, site: CardSite, owner: CardOwner): Note {
  const {id, situation, ask, options, answer} = question;
  const letterOf = (at: number): string => optionLetters[at] ?? '';
  return {
    guid: `sap-c02-question-${id}`,
    deck: '練習問題',
    page: pageOf(question),
    front: inLines([[situation], [h('b', ask)], ...options.map(({text}, at) => [`${letterOf(at)}. ${text}`])]),
    back: inLines([
      [h('b', `${letterOf(answer)}. ${rightOption(question).text}`)],
      ...options.map(({why, section}, at) => [
        `${letterOf(at)} ${at === answer ? '○' : '×'} ${why} `,
        linkTo(section, site, owner),
      ]),
    ]),
  };
}

/** The notes as a text file that Anki imports without a question, tagged with their area. */
function write(notes: readonly Note[], {pages, data}: CardSite, {title}: CardOwner): string {
  const areaOf = new Map<string, string>(
    pages.map(({address, docId}) => [address, data.areas.find(({docs}) => docs.includes(docId))?.label ?? '']),
  );
  const rows = notes.map(({guid, deck, page, front, back}) => {
    // A tag ends with a space.
    const tag = `SAP-C02::${areaOf.get(page) ?? ''}`.replaceAll(' ', '_');
    return [guid, `${title}::${deck}`, tag, toHtml([...front]), toHtml([...back])].map(quote).join(',');
  });
  return `${[...headers, ...rows].join('\n')}\n`;
}

/** A card for each term: its name, and what it means. */
export const composeTermCards = (owner: CardOwner, site: CardSite): string =>
  write(
    site.data.terms.map((term) => termNote(term, site, owner)),
    site,
    owner,
  );

/** A card for each question: its options, and which is right and why. */
export const composeQuestionCards = (owner: CardOwner, site: CardSite): string =>
  write(
    site.data.questions.map((question) => questionNote(question, site, owner)),
    site,
    owner,
  );
