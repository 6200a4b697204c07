import {conditions, demands, places} from '../../data/ways';
import type {Condition, Demand, Way} from '../../data/ways';

/** The parameter of the address that holds the chosen conditions. */
const parameter = 'need';

const isCondition = (name: string): name is Condition => Object.hasOwn(conditions, name);
const isDemand = (condition: Condition): condition is Demand => Object.hasOwn(demands, condition);

/** What an address asks for. */
export interface Asked {
  /** In the order in which they are shown, each once. */
  readonly chosen: readonly Condition[];
  /** What is no condition. */
  readonly unknown: readonly string[];
}

/** Keeps of some names those of conditions, in the order in which they are shown. */
export function readNames(names: readonly string[]): Asked {
  const given = new Set(names);
  return {
    chosen: Object.keys(conditions)
      .filter(isCondition)
      .filter((name) => given.has(name)),
    unknown: [...given].filter((name) => name !== '' && !isCondition(name)),
  };
}

/** Reads the query of an address. */
export const readQuery = (query: string): Asked =>
  readNames((new URLSearchParams(query).get(parameter) ?? '').split(',').map((name) => name.trim()));

/** The query that asks for these conditions, beside what else the present one says; empty where nothing is said. */
export function writeQuery(chosen: readonly Condition[], present: string): string {
  const query = new URLSearchParams(present);
  query.delete(parameter);
  // Commas are read by people: they stay as they are.
  const parts = [query.toString(), chosen.length === 0 ? '' : `${parameter}=${chosen.join(',')}`];
  const said = parts.filter((part) => part !== '').join('&');
  return said === '' ? '' : `?${said}`;
}

/** A condition, and what there is to say of it. */
interface Note {
  readonly label: string;
  readonly text: string;
}

/** What becomes of a way under some conditions. */
export interface Verdict {
  readonly name: string;
  readonly fits: boolean;
  /** Why it does not fit; of one that does, what has to be set. */
  readonly notes: readonly Note[];
}

function whyNot({usedOn, answers}: Way, condition: Condition, chosen: readonly Condition[]): string | undefined {
  if (isDemand(condition)) {
    const answer = answers[condition];
    return answer.fits ? chosen.map((other) => answer.notBeside?.[other]).find((why) => why !== undefined) : answer.why;
  }
  return usedOn.includes(condition) ? undefined : `使う場所は ${usedOn.map((place) => places[place]).join('、')}`;
}

function howOf({answers}: Way, condition: Condition): string | undefined {
  const answer = isDemand(condition) ? answers[condition] : undefined;
  return answer?.fits === true ? answer.how : undefined;
}

/** Says of each way whether it meets all conditions, and why not, or how. */
export function judge(ways: readonly Way[], chosen: readonly Condition[]): Verdict[] {
  return ways.map((way) => {
    const notesOf = (tell: typeof whyNot): Note[] =>
      chosen.flatMap((condition) => {
        const text = tell(way, condition, chosen);
        return text === undefined ? [] : [{label: conditions[condition], text}];
      });
    const against = notesOf(whyNot);
    const fits = against.length === 0;
    return {name: way.name, fits, notes: fits ? notesOf(howOf) : against};
  });
}

const countFitting = (ways: readonly Way[], chosen: readonly Condition[]): number =>
  judge(ways, chosen).filter(({fits}) => fits).length;

/** So many names are said; more would be the table again. */
const fewNames = 3;

/** Names which of the conditions leaves none: those without which some way would be left. */
function sayCulprits(ways: readonly Way[], chosen: readonly Condition[]): string {
  const culprits = chosen.flatMap((condition) => {
    const left = countFitting(
      ways,
      chosen.filter((other) => other !== condition),
    );
    return left === 0 ? [] : [`「${conditions[condition]}」を外すと ${left} つ`];
  });
  return culprits.length === 0 ? 'どの 1 つを外しても残らない。' : `${culprits.join('、')}残る。`;
}

/** What is left, in words. */
export function sayResult(ways: readonly Way[], {chosen, unknown}: Asked): string {
  const names = judge(ways, chosen).flatMap(({name, fits}) => (fits ? [name] : []));
  const told = unknown.length === 0 ? '' : `知らない条件は使わない: ${unknown.join('、')}。`;
  if (chosen.length === 0) {
    return `${told}${ways.length} の方式。条件を選ぶと、合わない方式は理由だけになる。`;
  }
  if (names.length === 0) {
    return `${told}残る方式はない。${sayCulprits(ways, chosen)}`;
  }
  const few = names.length > fewNames ? '' : `: ${names.join('、')}`;
  return `${told}${ways.length} のうち ${names.length} つが残る${few}。`;
}
