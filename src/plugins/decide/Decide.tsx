import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {conditions, demands, places, ways} from '@site/src/data/ways';
import {sayResult} from './decide';

/** Before the first paint: the table of an address that asks for something waits until it is narrowed. */
const wait = "/[?&]need=/.test(location.search)&&document.documentElement.setAttribute('data-deciding','')";

const isIn = (group: object) => (condition: string) => Object.hasOwn(group, condition);

interface ChoicesProps {
  readonly legend: string;
  readonly keys: readonly string[];
}

function Choices({legend, keys}: ChoicesProps): ReactNode {
  const labels = new Map<string, string>(Object.entries(conditions));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {keys.map((key) => (
        <label key={key}>
          <input type="checkbox" name="need" value={key} autoComplete="off" />
          {labels.get(key)}
        </label>
      ))}
    </fieldset>
  );
}

/**
 * The conditions above the table that they narrow; `narrow.ts` answers them. It is not there without JavaScript.
 * @param section id of the heading around it, to which the address of a choice leads
 */
export function Decide({section}: {readonly section: string}): ReactNode {
  const keys = Object.keys(conditions);
  return (
    <>
      <Head>
        <script>{wait}</script>
      </Head>
      <div className="decide" role="group" aria-label="条件で絞る" data-section={section}>
        <Choices legend="動かす場所" keys={keys.filter(isIn(places))} />
        <Choices legend="条件" keys={keys.filter(isIn(demands))} />
        <p role="status">{sayResult(ways, {chosen: [], unknown: []})}</p>
        <p>
          <button type="button" name="copy" className="push push--small">
            この絞り込みのリンクをコピー
          </button>
          <button type="button" name="clear" className="push push--small">
            条件をすべて外す
          </button>
        </p>
      </div>
    </>
  );
}
