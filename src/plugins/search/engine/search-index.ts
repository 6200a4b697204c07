import MiniSearch from 'minisearch';
import {collectEntries, collectLexicon, collectLoans, readEntry, titleOf} from './entries';
import type {Entry, FieldName, ReadEntry} from './entries';
import type {Reading} from './fields';
import {fold} from './fold';
import {buildEquivalence} from './query';
import type {Concept, Equivalence} from './query';
import type {SiteText} from './section';
import {latinTokens, splitRuns, tokenise} from './tokenise';
import type {Weights} from './weights';

interface Document {
  readonly id: number;
  readonly heading: string;
  readonly words: string;
  readonly title: string;
  readonly text: string;
}

/** A site, prepared once for every query. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly equivalence: Equivalence;
  readonly reading: Reading;
  readonly read: ReadonlyMap<Entry, ReadEntry>;
  /** How many entries hold a token. */
  readonly holders: ReadonlyMap<string, number>;
  /** Words that something on the site is called, with how often. */
  readonly known: ReadonlyMap<string, number>;
  /** The same as one text, each word between bars. */
  readonly knownAll: string;
  readonly documents: MiniSearch<Document>;
}

/** Prepares a site. */
export function indexSite(site: SiteText): SearchIndex {
  const entries = collectEntries(site);
  const equivalence = buildEquivalence(site.equivalents);
  const lexicon = collectLexicon(entries, equivalence);
  const holders = new Map<string, number>();
  const known = new Map<string, number>();
  const reading: Reading = {parts: collectLoans(entries), lexicon};
  const read = new Map(entries.map((entry) => [entry, readEntry(entry, reading)]));

  let inEntry = new Set<string>();
  const documents = new MiniSearch<Document>({
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
    documents.add(document);
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
  return {entries, equivalence, reading, read, holders, known, knownAll, documents};
}

/** How rare the rarest of the tokens is. */
export function rarityOf(tokens: readonly string[], {entries, holders}: SearchIndex): number {
  const rarest = Math.min(...tokens.map((token) => holders.get(token) ?? 0));
  return Math.log(1 + entries.length / (1 + rarest));
}

/** The entries that MiniSearch finds best, with its score from 0 to 1. */
export function findCandidates(
  concepts: readonly Concept[],
  isWanted: (entry: Entry | undefined) => boolean,
  {entries, holders, documents}: SearchIndex,
  weights: Weights,
): Map<number, number> {
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
  const hits = documents.search(tokens.join(' '), {
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
}
