import MiniSearch from 'minisearch';
import {fold, foldTight} from './fold';
import {excerpt, findMarks, markParts} from './marks';
import type {MarkedPart} from './marks';
import {buildEquivalence, parseQuery, readLiteral, toAlternative} from './query';
import type {Alternative, Concept, Equivalence, Query} from './query';
import type {PageText, SectionKind, SectionText, SiteText} from './section';
import {bigrams, latinTokens, splitRuns, tokenise} from './tokenise';
import {findCorrections} from './typos';
import {defaultWeights} from './weights';
import type {Weights} from './weights';

/** One result: a section of the site and why it was found. */
export interface SearchResult {
  /** `/area/page/#id`, without the site's base path. */
  readonly address: string;
  readonly kind: SectionKind;
  /** Key of an area of `src/data/areas.ts`. */
  readonly area: string;
  readonly page: string;
  readonly heading: readonly MarkedPart[];
  readonly excerpt: readonly MarkedPart[];
  /** Folded words that matched, for marking them on the page. */
  readonly literals: readonly string[];
  /** What of the section's search words matched, where neither heading nor excerpt shows a match. */
  readonly foundAs: string | undefined;
  readonly score: number;
}

/** What a search gives. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** How many entries matched in all; `results` holds the best. */
  readonly total: number;
  /** Names of the site near to the query; filled where nothing or little matched. */
  readonly suggestions: readonly string[];
}

/** What to leave out. */
interface SearchOptions {
  /** Only this area. */
  readonly area?: string | undefined;
  /** At most so many results; 30 unless told. */
  readonly limit?: number | undefined;
}

/** A built index. */
export interface SearchEngine {
  search(input: string, options?: SearchOptions): SearchAnswer;
}

interface Field {
  /** Folded, without signs. */
  readonly tight: string;
  /** Latin tokens, each between spaces. */
  readonly latin: string;
  /** Folded loan words, each between spaces; of a compound of known ones its parts too. */
  readonly loans: string;
}

interface Phrase extends Field {
  readonly text: string;
  /** What a query is compared with as a whole. */
  readonly literal: string;
  readonly trust: number;
}

/** A way to write the whole query, folded and tight. */
interface Spelling {
  readonly literal: string;
  readonly trust: number;
}

const mostSpellings = 12;
const mostNear = 5;
const leastNear = 0.2;

type FieldName = 'heading' | 'words' | 'title' | 'text';

interface Entry {
  readonly id: number;
  readonly page: PageText;
  readonly section: SectionText;
  /** Other names of the thing it explains. */
  readonly names: string[];
  /** Other names of what its page is about. */
  readonly pageNames: readonly string[];
  readonly isComparison: boolean;
  readonly isGuide: boolean;
  /** Whether a hit on the page's title or introduction is handed to it. */
  readonly isOpening: boolean;
}

interface ReadEntry {
  readonly fields: Readonly<Record<FieldName, Field>>;
  readonly all: Field;
  readonly phrases: readonly Phrase[];
}

const loanForm = /[\p{Script=Katakana}ー]{2,}/gu;
const loansOf = (text: string): string[] => (text.normalize('NFKC').match(loanForm) ?? []).map(fold);

/** Cuts a compound loan word into words that stand alone elsewhere, the fewest; itself where there are none. */
function cutCompound(word: string, known: ReadonlySet<string>): string[] {
  for (let size = word.length - 2; size > 1; size--) {
    if (known.has(word.slice(0, size))) {
      const rest = word.slice(size);
      const parts = known.has(rest) ? [rest] : cutCompound(rest, known);
      if (known.has(rest) || parts.length > 1) {
        return [word.slice(0, size), ...parts];
      }
    }
  }
  return [word];
}

/** How fields are read: every loan word of the site with its parts, and the words that texts are cut into. */
interface Reading {
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly lexicon: ReadonlySet<string>;
}

function toField(text: string, {parts}: Reading): Field {
  const latin = splitRuns(text).flatMap(({script, text: run}) => (script === 'latin' ? latinTokens(run) : []));
  const loans = loansOf(text).flatMap((word) => {
    const own = parts.get(word) ?? [];
    return own.length > 1 ? [word, ...own.flatMap((part, place) => [part, `${part}${own[place + 1] ?? ''}`])] : [word];
  });
  return {tight: foldTight(text), latin: ` ${latin.join(' ')} `, loans: ` ${loans.join(' ')} `};
}

const comparisonHeading = /違い|比較/;
/** Headings of sections that weigh a thing against others, and so name them. */
const guideHeading = /選ぶとき|使い分け|選び方|使うとき/;

function collectEntries({pages}: SiteText): Entry[] {
  const entries: Entry[] = [];
  const byAddress = new Map<string, Entry>();
  const namesByPage = new Map<PageText, string[]>();
  for (const page of pages) {
    const pageNames: string[] = [];
    namesByPage.set(page, pageNames);
    for (const section of page.sections) {
      const entry: Entry = {
        id: entries.length,
        page,
        section,
        names: [],
        pageNames,
        isComparison: comparisonHeading.test(section.heading),
        isGuide: guideHeading.test(section.heading),
        isOpening: section.id === page.opening,
      };
      entries.push(entry);
      byAddress.set(addressOf(entry), entry);
    }
  }
  for (const {section} of entries) {
    if (section.explains === '') {
      continue;
    }
    const names = [section.heading, ...section.words];
    const target = byAddress.get(section.explains);
    target?.names.push(...names);
    // A term that the page's title names is another name of the page.
    const pageEntry = target === undefined ? undefined : byAddress.get(target.page.address);
    const title = foldTight(target?.page.title ?? '');
    if (
      pageEntry !== undefined &&
      names.slice(0, 3).some((name) => foldTight(name).length > 2 && title.includes(foldTight(name)))
    ) {
      pageEntry.names.push(...names);
      namesByPage.get(pageEntry.page)?.push(...names);
    }
  }
  return entries;
}

function addressOf({page, section}: Entry): string {
  return section.id === '' ? page.address : `${page.address}#${section.id}`;
}

function titleOf({page, section, pageNames}: Entry): string {
  return section.kind === 'page' || section.kind === 'term' || section.kind === 'correction'
    ? ''
    : [page.title, section.within, ...pageNames].join('\n');
}

function readEntry(entry: Entry, reading: Reading): ReadEntry {
  const {section, names} = entry;
  const toPhrase = (text: string, trust: number): Phrase => ({
    ...toField(text, reading),
    text,
    literal: readLiteral(text, reading.lexicon),
    trust,
  });
  const fields = {
    heading: toField(section.heading, reading),
    words: toField([...section.words, ...names].join('\n'), reading),
    title: toField(titleOf(entry), reading),
    text: toField(section.text, reading),
  };
  const values = Object.values(fields);
  return {
    fields,
    all: {
      tight: values.map(({tight}) => tight).join('|'),
      latin: values.map(({latin}) => latin).join(''),
      loans: values.map(({loans}) => loans).join(''),
    },
    phrases: [
      toPhrase(section.heading, 1),
      ...section.words.map((text) => toPhrase(text, 0.97)),
      ...names.map((text) => toPhrase(text, 0.95)),
    ],
  };
}

/** Every loan word of the site with the known words that it is made of. */
function collectLoans(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(
    entries.flatMap((entry) =>
      loansOf(
        [entry.section.heading, titleOf(entry), entry.section.text, ...entry.section.words, ...entry.names].join('\n'),
      ),
    ),
  );
  return new Map([...known].map((word) => [word, cutCompound(word, known)]));
}

/** Japanese words of the site that a query may be cut into: names, short search words, words with equivalents. */
function collectLexicon(entries: readonly Entry[], equivalence: Equivalence): ReadonlySet<string> {
  const words = new Set(equivalence.keys());
  for (const {section, names} of entries) {
    for (const word of [...section.words, ...names]) {
      if (
        word.length > 1 &&
        word.length <= 8 &&
        /^(?=.*[\p{Script=Han}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u.test(
          word,
        )
      ) {
        words.add(foldTight(word));
      }
    }
  }
  return words;
}

/** How well a field holds a word: 1 for the word itself, less for its beginning or only parts of it. */
function matchField(
  {tight, latin, loans}: Field,
  {tokens, literal, script, isLoan, trust}: Alternative,
  last: boolean,
): number {
  if (script === 'japanese') {
    if (isLoan && trust < 1) {
      return loans.includes(` ${literal} `) ? 1 : 0;
    }
    if (tight.includes(literal)) {
      return 1;
    }
    if (trust < 0.8 || literal.length < 3) {
      return 0;
    }
    const share = tokens.filter((token) => tight.includes(token)).length / tokens.length;
    return share < 0.4 ? 0 : share * 0.6;
  }
  if (script === 'latin') {
    let sum = 0;
    for (const token of tokens) {
      sum += latin.includes(` ${token} `)
        ? 1
        : token.length > 1 && latin.includes(` ${token}`)
          ? token.length < 3
            ? 0.3
            : last
              ? 0.85
              : 0.7
          : 0;
    }
    const found = sum / tokens.length;
    return found < 0.99 && tokens.length > 1 ? found * 0.5 : found;
  }
  if (tight.includes(literal)) {
    return 1;
  }
  const held =
    tokens.filter((token) => (/^[a-z0-9]/.test(token) ? latin.includes(` ${token} `) : tight.includes(token))).length /
    tokens.length;
  return held === 1 ? 0.9 : 0;
}

function matchConcept(field: Field, concept: Concept): number {
  return matchLetters(field, concept).match;
}

/** {@link matchConcept} with the number of letters that the matching word has in the field. */
function matchLetters(field: Field, {alternatives, last}: Concept): {readonly match: number; readonly letters: number} {
  let match = 0;
  let letters = 0;
  for (const alternative of alternatives) {
    if (alternative.trust > match) {
      const here = alternative.trust * matchField(field, alternative, last);
      if (here > match) {
        match = here;
        letters = here * alternative.literal.length;
      }
    }
  }
  return {match, letters};
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) {
    return 0;
  }
  const there = new Set(b);
  return (2 * a.filter((token) => there.has(token)).length) / (a.length + b.length);
}

/** Chinese characters and runs of three Latin letters: what unlike words may still share. */
function letterGrams(text: string): string[] {
  return [
    ...(text.match(/\p{Script=Han}/gu) ?? []),
    ...(text.match(/[a-z]+/g) ?? []).flatMap((word) =>
      Array.from({length: Math.max(0, word.length - 2)}, (_, start) => word.slice(start, start + 3)),
    ),
  ];
}

/** Length of the longest stretch that two texts share. */
export function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let start = 0; start + longest < a.length; start++) {
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) {
      longest += 1;
    }
  }
  return longest;
}

/**
 * Builds the index of a site.
 * @param weights how much each sign of relevance counts; the measured ones unless told
 */
export function buildEngine(site: SiteText, weights: Weights = defaultWeights): SearchEngine {
  const entries = collectEntries(site);
  const equivalence = buildEquivalence(site.equivalents);
  const lexicon = collectLexicon(entries, equivalence);
  const holders = new Map<string, number>();
  const known = new Map<string, number>();
  const reading: Reading = {parts: collectLoans(entries), lexicon};
  const read = new Map(entries.map((entry) => [entry, readEntry(entry, reading)]));

  let inEntry = new Set<string>();
  const index = new MiniSearch<{id: number; heading: string; words: string; title: string; text: string}>({
    fields: ['heading', 'words', 'title', 'text'] satisfies FieldName[],
    tokenize: (text) => {
      const tokens = tokenise(text);
      tokens.forEach((token) => inEntry.add(token));
      return tokens;
    },
    processTerm: (term) => term,
  });
  for (const entry of entries) {
    const {id, section, names} = entry;
    const document = {
      id,
      heading: section.heading,
      words: [...section.words, ...names].join('\n'),
      title: titleOf(entry),
      text: section.text,
    };
    inEntry = new Set();
    index.add(document);
    for (const token of inEntry) {
      holders.set(token, (holders.get(token) ?? 0) + 1);
    }
    for (const run of splitRuns(`${document.heading}\n${document.words}\n${document.title}`)) {
      for (const word of run.script === 'latin'
        ? latinTokens(run.text)
        : (run.text.match(/[\p{Script=Katakana}\p{Script=Han}ー々]{2,}/gu) ?? [run.text]).map(fold)) {
        known.set(word, (known.get(word) ?? 0) + 1);
      }
    }
  }
  const knownAll = `|${[...known.keys()].join('|')}|`;

  const rarityOf = (tokens: readonly string[]): number => {
    const rarest = Math.min(...tokens.map((token) => holders.get(token) ?? 0));
    return Math.log(1 + entries.length / (1 + rarest));
  };

  /** Adds the nearest known words to a word that nothing on the site is called. */
  const withCorrections = (concept: Concept): Concept => {
    const [own] = concept.alternatives;
    if (own === undefined || concept.weight < 0.5) {
      return concept;
    }
    const isKnown =
      own.script === 'japanese'
        ? knownAll.includes(own.literal) ||
          own.tokens.every((token) => (holders.get(token) ?? 0) > 0 && own.tokens.length < 3)
        : knownAll.includes(`|${own.tokens[0] ?? ''}`);
    if (isKnown) {
      return concept;
    }
    const corrections = findCorrections(own.literal, known, 3).map(({word, distance}) => ({
      ...toAlternative(word, 0.92 - 0.08 * distance),
      isCorrection: true,
    }));
    return {...concept, alternatives: [...concept.alternatives, ...corrections]};
  };

  const findCandidates = (
    concepts: readonly Concept[],
    isWanted: (entry: Entry | undefined) => boolean,
  ): Map<number, number> => {
    const boosts = new Map<string, number>();
    const typed = new Set<string>();
    for (const {alternatives, weight} of concepts) {
      alternatives.forEach(({tokens, trust}, place) => {
        for (const token of tokens) {
          boosts.set(token, Math.max(boosts.get(token) ?? 0, weight * trust));
          if (place === 0 && /^[a-z0-9]/.test(token)) {
            typed.add(token);
          }
        }
      });
    }
    const tokens = [...boosts.keys()].filter((token) => typed.has(token) || holders.has(token));
    const hits = index.search(tokens.join(' '), {
      tokenize: () => tokens,
      filter: ({id}) => isWanted(entries[Number(id)]),
      boost: {heading: weights.candidateHeading, words: weights.candidateWords, title: weights.candidateTitle, text: 1},
      boostTerm: (term) => boosts.get(term) ?? 1,
      prefix: (term) => typed.has(term) && term.length > 1,
      fuzzy: (term) => (typed.has(term) && term.length > 3 ? 0.2 : false),
      weights: {prefix: 0.5, fuzzy: 0.3},
    });
    const top = hits[0]?.score ?? 1;
    return new Map(hits.slice(0, weights.candidates).map(({id, score}) => [Number(id), score / top]));
  };

  /** The whole query; the same with its slips mended; the same with one word said otherwise. */
  const spellings = ({literal, concepts}: Query): Spelling[] => {
    let mended: Spelling = {literal, trust: 1};
    for (const {alternatives} of concepts) {
      const [own] = alternatives;
      const correction = alternatives.find(({isCorrection}) => isCorrection);
      if (own !== undefined && correction !== undefined) {
        mended = {
          literal: mended.literal.replace(own.literal, correction.literal),
          trust: mended.trust * correction.trust,
        };
      }
    }
    const otherwise = concepts.flatMap(({alternatives: [own, ...others]}) =>
      own === undefined || own.literal === literal
        ? []
        : others.map((other) => ({literal: literal.replace(own.literal, other.literal), trust: other.trust})),
    );
    return [{literal, trust: 1}, ...(mended.literal === literal ? [] : [mended]), ...otherwise.slice(0, mostSpellings)];
  };

  const scoreEntry = (
    entry: Entry,
    query: Query,
    literals: readonly Spelling[],
    rarities: readonly number[],
    candidateScore: number,
  ): number => {
    const texts = read.get(entry);
    if (texts === undefined) {
      return 0;
    }
    const {fields, all, phrases} = texts;
    let covered = 0;
    let missing = 0;
    let sum = 0;
    const held = query.concepts.map((concept, place) => {
      const rarity = rarities[place] ?? 0;
      sum += rarity;
      // Most of the ways to say a word are not in this entry at all; the rest is looked for field by field.
      const present = {
        ...concept,
        alternatives: concept.alternatives.filter((alternative) => matchField(all, alternative, concept.last) > 0),
      };
      const title = matchConcept(fields.title, present);
      const best = Math.max(
        matchConcept(fields.heading, present),
        matchConcept(fields.words, present) * weights.words,
        title * weights.title,
        matchConcept(fields.text, present) * (entry.section.kind === 'page' ? weights.introduction : weights.text),
      );
      covered += rarity * best;
      missing += best === 0 ? rarity : 0;
      return {concept: present, rarity, title};
    });
    if (covered === 0) {
      return 0;
    }
    const coverage = covered / sum;
    let likeness = 0;
    let exact = 0;
    for (const phrase of phrases) {
      let recall = 0;
      let letters = 0;
      let touched = false;
      for (const {concept, rarity, title} of held) {
        const {match, letters: here} = matchLetters(phrase, concept);
        touched ||= match > 0;
        recall += rarity * Math.max(match, title * weights.context);
        letters += here;
      }
      if (!touched) {
        continue;
      }
      const precision = Math.min(1, letters / Math.max(1, phrase.literal.length));
      likeness = Math.max(
        likeness,
        (recall / sum) * (1 - weights.precision + weights.precision * precision) * phrase.trust,
      );
      for (const {literal, trust} of literals) {
        if (phrase.literal === literal) {
          exact = Math.max(exact, phrase.trust * trust);
        } else if (literal.length > 1 && phrase.literal.startsWith(literal)) {
          exact = Math.max(exact, phrase.trust * trust * weights.beginning * (literal.length / phrase.literal.length));
        }
      }
    }
    const run = query.literal.length > 4 ? longestShared(query.literal, fields.text.tight) / query.literal.length : 0;
    let score =
      weights.run * run +
      weights.coverage * coverage +
      weights.likeness * likeness +
      weights.exact * exact +
      weights.candidate * candidateScore;
    score *= entry.isOpening ? weights.first : 1;
    score *= 1 - (weights.missing * missing) / sum;
    if (entry.isGuide && !query.wantsGuide) {
      score *= weights.guide;
    }
    if (entry.isComparison) {
      score *= query.wantsComparison ? weights.comparisonAsked : weights.comparison;
    }
    switch (entry.section.kind) {
      case 'term':
        return score * weights.term;
      case 'correction':
        return score * weights.correction;
      case 'exam':
        return score * (query.wantsExam ? 1 : weights.exam);
      default:
        return score;
    }
  };

  /** Whether the query says a page's title or another name of it, so that the page itself is meant. */
  const isNamed = (entry: Entry, query: Query, rarities: readonly number[]): boolean => {
    const sum = rarities.reduce((total, rarity) => total + rarity, 0);
    return (read.get(entry)?.phrases ?? []).some((phrase) => {
      let named = 0;
      let letters = 0;
      query.concepts.forEach((concept, place) => {
        const {match, letters: here} = matchLetters(phrase, concept);
        named += (rarities[place] ?? 0) * match;
        letters += here;
      });
      return (
        named >= sum * 0.7 &&
        (letters >= phrase.tight.length * weights.named ||
          (query.literal.length > 3 && phrase.tight.startsWith(query.literal)))
      );
    });
  };

  const suggest = (query: Query): string[] => {
    const tokens = bigrams(query.literal);
    const names = entries
      .filter(({section}) => section.kind === 'page' || section.kind === 'term')
      .flatMap(({section}) => [section.heading]);
    return [...new Set(names)]
      .map((name) => ({name, near: dice(tokens, bigrams(foldTight(name)))}))
      .filter(({near}) => near > 0.15)
      .sort((a, b) => b.near - a.near)
      .slice(0, 5)
      .map(({name}) => name);
  };

  /** The entries with the likest letters, where no word of the query stands anywhere on the site. */
  const findNear = ({literal}: Query): [Entry, number][] => {
    const grams = letterGrams(literal);
    return [...read]
      .map(([entry, {phrases}]): [Entry, number] => [
        entry,
        Math.max(...phrases.map(({tight}) => dice(grams, letterGrams(tight)))),
      ])
      .filter(([, near]) => near >= leastNear)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostNear);
  };

  const present = (entry: Entry, query: Query, score: number): SearchResult => {
    const {all, phrases} = read.get(entry) ?? readEntry(entry, reading);
    const literals = [
      ...new Set([
        ...(query.literal.length > 1 && all.tight.includes(query.literal) ? [query.literal] : []),
        ...query.concepts.flatMap(({alternatives, weight, last}) =>
          weight < 0.3
            ? []
            : alternatives
                .filter((alternative) => alternative.literal.length > 1 && matchField(all, alternative, last) >= 0.6)
                .map(({literal}) => literal),
        ),
      ]),
    ];
    const {section, page} = entry;
    const heading = markParts(section.heading, findMarks(section.heading, literals));
    const text = excerpt(section.text, literals);
    const shown = [...heading, ...text].some(({marked}) => marked);
    const foundAs = shown
      ? undefined
      : phrases.slice(1).find((phrase) => literals.some((literal) => phrase.tight.includes(literal)))?.text;
    return {
      address: addressOf(entry),
      kind: section.kind,
      area: page.area,
      page: page.title,
      heading,
      excerpt: text,
      literals,
      foundAs,
      score,
    };
  };

  return {
    search(input, {area, limit = 30} = {}) {
      const parsed = parseQuery(input, equivalence, lexicon);
      const query: Query = {...parsed, concepts: parsed.concepts.map(withCorrections)};
      if (query.concepts.length === 0) {
        return {results: [], total: 0, suggestions: []};
      }
      const rarities = query.concepts.map(
        ({alternatives, weight}) => weight * Math.max(...alternatives.slice(0, 1).map(({tokens}) => rarityOf(tokens))),
      );
      const literals = spellings(query);
      const scores = new Map<Entry, number>();
      const pages = new Map<PageText, {readonly score: number; readonly isNamed: boolean}>();
      // Before the best are cut off: the hits of a small area may all stand below them.
      const isWanted = (entry: Entry | undefined): boolean => area === undefined || entry?.page.area === area;
      for (const [id, candidateScore] of findCandidates(query.concepts, isWanted)) {
        const entry = entries[id];
        if (entry === undefined) {
          continue;
        }
        const score = scoreEntry(entry, query, literals, rarities, candidateScore);
        if (score > 0) {
          scores.set(entry, score);
          if (entry.section.kind === 'page') {
            pages.set(entry.page, {score, isNamed: isNamed(entry, query, rarities)});
          }
        }
      }
      // A hit on a page's title or introduction means the page: its opening section says what the page is about.
      for (const entry of entries) {
        const handed = pages.get(entry.page);
        if (handed === undefined) {
          continue;
        }
        const factor = handed.isNamed ? weights.opening : 1;
        if (entry.isOpening && entry.section.kind !== 'page') {
          scores.set(entry, Math.max(scores.get(entry) ?? 0, handed.score * factor));
        }
        if (entry.section.kind === 'page') {
          scores.set(entry, entry.page.opening === '' ? handed.score * factor : handed.score);
        }
      }
      const best = Math.max(0, ...scores.values());
      const matched = [...scores].filter(([, score]) => score >= best * weights.least);
      const ranked = [...matched, ...(matched.length === 0 ? findNear(query) : [])]
        .filter(([entry]) => isWanted(entry))
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.id - b.id);
      return {
        results: ranked.slice(0, limit).map(([entry, score]) => present(entry, query, score)),
        total: ranked.length,
        suggestions: ranked.length < 3 ? suggest(query) : [],
      };
    },
  };
}
