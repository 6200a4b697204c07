import type {Term} from '../../data/glossary';

/** A place in a text where a name of the glossary stands. */
interface NamedPlace {
  readonly start: number;
  readonly end: number;
  /** The terms that have this name; more than one where it does not tell them apart. */
  readonly terms: readonly Term[];
}

/** Finds the names in a text, in its order, the longest first where several begin at a place. */
export type FindNames = (text: string) => NamedPlace[];

/** Letters that make up one word where they stand side by side; signs belong to the Latin names around them. */
const scripts = [/[\p{Script=Katakana}ー]/u, /\p{Script=Han}/u, /[\p{Script=Latin}\p{N}_/:.@$&-]/u];

/** Phrases of everyday English, which stand in brackets behind the Japanese name. */
const everyday = /^[a-z -]+$/;

const isInWord = (before: string, after: string): boolean =>
  scripts.some((script) => script.test(before) && script.test(after));

/** Whether the name is a word of its own here, not a part of a longer one such as `Cost Explorer` or スタックセット. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return !(
    isInWord(before.slice(-1), text.charAt(start)) ||
    isInWord(text.charAt(end - 1), after.charAt(0).replace('.', '')) ||
    (/^[A-Za-z]/.test(text.slice(start)) && /[A-Za-z] $/.test(before)) ||
    (/[A-Za-z]$/.test(text.slice(0, end)) && /^ [A-Za-z]/.test(after))
  );
}

/** Prepares the names, abbreviations and other names of all terms to be found. */
export function prepareNames(terms: readonly Term[]): FindNames {
  const named = new Map<string, Term[]>();
  for (const term of terms) {
    for (const name of new Set([term.ja, term.abbr ?? '', ...term.aliases])) {
      if (name.length > 1 && !everyday.test(name)) {
        named.set(name, [...(named.get(name) ?? []), term]);
      }
    }
  }
  const longestFirst = [...named.keys()].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|');
  // Nothing, where there is no term.
  const names = new RegExp(pattern || '(?!)', 'g');
  return (text) => {
    const found: NamedPlace[] = [];
    names.lastIndex = 0;
    for (let match = names.exec(text); match !== null; match = names.exec(text)) {
      const {0: name, index: start} = match;
      const end = start + name.length;
      if (standsAlone(text, start, end)) {
        found.push({start, end, terms: named.get(name) ?? []});
      } else {
        names.lastIndex = start + 1;
      }
    }
    return found;
  };
}
