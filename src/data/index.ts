import type {Area} from './areas';
import {areas} from './areas';
import {changes} from './changes';
import type {Change} from './changes';
import {charts} from './charts';
import type {Chart} from './charts';
import {corrections} from './corrections';
import type {Correction} from './corrections';
import {equivalents} from './equivalents';
import {terms} from './glossary';
import type {Term} from './glossary';
import {questions} from './questions';
import type {Question} from './questions';
import {redirects} from './redirects';
import type {PageRedirect} from './redirects';
import {searchWords} from './search-words';
import {sources} from './sources';
import type {Source} from './sources';
import {strips} from './strips';
import type {Strip} from './strips';
import {ways} from './ways';
import type {Way} from './ways';

/** Everything that stands beside the pages. */
export interface SiteData {
  /** In reading order; they also say which pages there are. */
  readonly areas: readonly Area[];
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  readonly sources: Readonly<Record<string, Source>>;
  /** What readers type, by address of the section. */
  readonly searchWords: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Groups of words that mean the same everywhere on the site. */
  readonly equivalents: readonly (readonly string[])[];
  readonly redirects: readonly PageRedirect[];
  /** Courses of ways to deploy, by method. */
  readonly strips: Readonly<Record<string, Strip>>;
  /** Small pictures of what time decides, by name. */
  readonly charts: Readonly<Record<string, Chart>>;
  /** Ways to deploy, in the order in which they are compared. */
  readonly ways: readonly Way[];
}

/** The data of this site. Plugins take it from the `Site`, which reads it anew when it changes. */
const data: SiteData = {
  areas,
  terms,
  corrections,
  changes,
  questions,
  sources,
  searchWords,
  equivalents,
  redirects,
  strips,
  charts,
  ways,
};

export default data;
