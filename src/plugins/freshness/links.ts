import {setTimeout as wait} from 'node:timers/promises';
import type {Site} from '../../site/site';
import {fewAtATime} from '../../site/built/few-at-a-time';

/** A page elsewhere that the notes name. */
export interface OutsideLink {
  readonly url: string;
  /** Where it is written: the key of a source, or the file of a page. */
  readonly places: readonly string[];
}

/**
 * What is wrong with a link.
 *
 * - `gone`: the server says that it has no such page
 * - `moved`: it leads to another address
 * - `silent`: no answer that says either, several times
 */
export interface DeadLink extends OutsideLink {
  readonly kind: 'gone' | 'moved' | 'silent';
  readonly detail: string;
}

/** Every address outside the site, once: those of sources, then those that pages write themselves. */
export function listLinks({pages, data: {sources}}: Pick<Site, 'pages' | 'data'>): OutsideLink[] {
  const places = new Map<string, Set<string>>();
  const add = (url: string, place: string): unknown => places.set(url, (places.get(url) ?? new Set()).add(place));
  Object.entries(sources).forEach(([key, {url}]) => add(url, key));
  pages.forEach(({file, links}) => {
    links.filter(({value}) => /^https?:/.test(value)).forEach(({value}) => add(value, file));
  });
  return [...places].map(([url, where]) => ({url, places: [...where]}));
}

/** How patiently the pages are asked for. */
export interface Patience {
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** Milliseconds before those that were silent are asked again; one round for each. */
  readonly pauses: readonly number[];
}

const usualPatience: Patience = {timeout: 30_000, pauses: [10_000, 60_000]};

const bare = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '');

type Answer = Pick<DeadLink, 'kind' | 'detail'> | undefined;

async function ask(url: string, timeout: number): Promise<Answer> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(timeout), headers: {accept: 'text/html,*/*'}});
    const {status} = response;
    const html = await response.text();
    if (status === 404 || status === 410) {
      return {kind: 'gone', detail: String(status)};
    }
    if (!response.ok) {
      return {kind: 'silent', detail: String(status)};
    }
    // The documentation of AWS answers 200 for a page that moved, and leads on by this.
    const [, refresh] = /<meta[^>]+http-equiv=["']?refresh["']?[^>]+url=([^"'>\s]+)/i.exec(html) ?? [];
    const landed = refresh === undefined ? response.url : new URL(refresh, response.url).href;
    return bare(landed) === bare(url) ? undefined : {kind: 'moved', detail: landed};
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {kind: 'silent', detail: String(cause)};
  }
}

/** Asks for every link, a few at a time, and gives those that are wrong, in their order. */
export async function checkLinks(
  links: readonly OutsideLink[],
  {timeout, pauses}: Patience = usualPatience,
): Promise<DeadLink[]> {
  const answers = new Map<string, Answer>();
  const askFor = (some: readonly OutsideLink[]): Promise<void> =>
    fewAtATime(some, async ({url}) => {
      answers.set(url, await ask(url, timeout));
    });
  await askFor(links);
  for (const pause of pauses) {
    const silent = links.filter(({url}) => answers.get(url)?.kind === 'silent');
    if (silent.length > 0) {
      await wait(pause);
      await askFor(silent);
    }
  }
  return links.flatMap((link) => {
    const answer = answers.get(link.url);
    return answer === undefined ? [] : [{...link, ...answer}];
  });
}

const headings = {
  gone: [
    'ページがない',
    '同じ内容の今のページを読み、`src/data/sources/` の url を直す。なければ、その記述の出典を探し直す',
  ],
  moved: ['別のアドレスへ移った', '移った先を読み、記述が今も正しいことを確かめてから、url を直す'],
  silent: ['答えがない', '続けて 2 週あれば、ブラウザーで開いて確かめる'],
} as const satisfies Record<DeadLink['kind'], readonly [string, string]>;

/** So many are written out: an issue holds 65,536 letters. */
const most = 150;

/** What is wrong, as the Markdown of one issue; empty where nothing is. */
export function composeReport(dead: readonly DeadLink[], asked: number, day: string): string {
  if (dead.length === 0) {
    return '';
  }
  const groups = (['gone', 'moved', 'silent'] as const).flatMap((kind) => {
    const group = dead.filter((link) => link.kind === kind);
    const [title, mend] = headings[kind];
    const items = group
      .slice(0, most / 3)
      .map(({url, detail, places}) => `- <${url}>（${detail}）: ${places.map((place) => `\`${place}\``).join('、')}`);
    const rest = group.length - items.length;
    return group.length === 0
      ? []
      : [
          `## ${title}（${group.length}）`,
          `直し方: ${mend}。`,
          [...items, ...(rest > 0 ? [`- ほか ${rest}`] : [])].join('\n'),
        ];
  });
  return [`${day} に外部リンク ${asked} を調べ、${dead.length} に問題があった。`, ...groups].join('\n\n') + '\n';
}
