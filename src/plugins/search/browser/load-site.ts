import {unpackSite, wholeSite} from '../engine/pack';
import type {SiteText} from '../engine/section';
import type {FailureReason} from './messages';

/** The lines of a body as they arrive; the last one when all has. */
async function* readLines(body: ReadableStream<BufferSource>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let left = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (left + chunk.value).split('\n');
    left = lines.pop() ?? '';
    yield* lines;
  }
  yield left;
}

/**
 * Fetches what is searched, part by part.
 * @param url address of the file that `packSite` wrote
 * @param take called with the site as far as it has arrived, each time that more of it has
 * @param get how to fetch; the platform's `fetch` unless told
 * @returns why it could not be fetched; nothing once it is whole
 */
export async function loadSite(
  url: string,
  take: (site: SiteText, isWhole: boolean) => void,
  get: typeof fetch = fetch,
): Promise<FailureReason | undefined> {
  const arrived: unknown[] = [];
  let reason: FailureReason = 'network';
  try {
    const {ok, body} = await get(url);
    if (!ok || body === null) {
      return 'status';
    }
    for await (const line of readLines(body)) {
      reason = 'broken';
      arrived.push(JSON.parse(line));
      const site = unpackSite(arrived);
      if (site === undefined) {
        return reason;
      }
      take(site, arrived.length === wholeSite);
      // Questions that wait are answered from what is there.
      await new Promise((resolve) => setTimeout(resolve));
      reason = 'network';
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && reason === 'broken') {
      // No fault of the file: a fault of the engine, which has to be seen.
      console.error(error);
    }
    return reason;
  }
  return arrived.length === wholeSite ? undefined : 'broken';
}
