/**
 * Promise: whatever stands in an address, in a field or in a storage, what reads it throws nothing, keeps to what the
 * site has, and what is written of it into a page or a file is text. The scripts of the pages as a whole are held to it
 * in a browser (e2e/hostile.spec.ts).
 */
import {Parser} from 'htmlparser2';
import {describe, expect, it} from 'vitest';
import {isChoice} from '../behaviours/color-choice';
import {writeLinkForms} from '../components/copy-link/link-forms';
import data from '../data';
import {conditions, ways} from '../data/ways';
import {secure} from '../plugins/content-security-policy/secure';
import {readQuery, sayResult, writeQuery} from '../plugins/decide/decide';
import {readTargetId} from '../plugins/deep-links/place';
import {findNearest, segmentsOf, wordsOf} from '../plugins/near-addresses/nearest';
import {readWorkerAddress} from '../plugins/offline/saved-list';
import {parseRead} from '../plugins/progress-marks/read-pages';
import {readAsked, writeAsked} from '../plugins/search/browser/asked';
import {takeForLanding} from '../plugins/search/browser/landing';
import {parseRecent} from '../plugins/search/browser/recent';
import {findMarks, markParts} from '../plugins/search/engine/marks';
import {cutQuery, longestQuery} from '../plugins/search/engine/cut-query';
import {openSearchDescription} from '../plugins/search/opensearch';
import {planSectionPages} from '../plugins/section-pages/plan-section-pages';
import {readProgress} from '../records/progress';
import {readPage} from '../site/read-page';
import {hostileTexts} from './hostile';

const texts = hostileTexts(2000);
/** What is no whole character comes as U+FFFD. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
/** As an address brings it. */
const asValue = (text: string): string => encodeURIComponent(whole(text));

/** Elements and attributes of HTML or XML, without what they say. */
function shapeOf(markup: string, xmlMode = false): string[] {
  const shape: string[] = [];
  const parser = new Parser(
    {onopentag: (name, attributes) => void shape.push(`${name} ${Object.keys(attributes).join(' ')}`)},
    {xmlMode},
  );
  parser.end(markup);
  return shape;
}

it('the texts are as many as were asked for, the same each time, and most of them differ', () => {
  expect(hostileTexts(2000)).toEqual(texts);
  expect(new Set(texts).size).toBeGreaterThan(1950);
});

describe('an address', () => {
  it('asks the search page for a text and an area that there is', () => {
    for (const text of texts) {
      const asked = readAsked(`?q=${asValue(text)}&area=${asValue(text)}`, ['monitoring']);
      expect(asked).toEqual({query: whole(text), area: ''});
      expect(readAsked(writeAsked(asked), [])).toEqual(asked);
      readAsked(`?${text}`, []);
    }
  });

  it('asks for conditions that there are, and is written so that it is read again', () => {
    for (const text of texts) {
      const asked = readQuery(`?need=${asValue(text)},canary`);
      expect(asked.chosen.filter((name) => !Object.hasOwn(conditions, name))).toEqual([]);
      expect(sayResult(ways, asked)).not.toBe('');
      expect(readQuery(writeQuery(asked.chosen, `?need=${text}`)).unknown).toEqual([]);
    }
  });

  it('names an id, or none', () => {
    for (const text of texts) {
      expect(readTargetId(`#${asValue(text)}`) ?? '').toBe(whole(text));
      readTargetId(`#${text}`);
    }
  });

  it('that leads nowhere is near to published ones only, and asks search for plain words', () => {
    const places = ['/deploy-patterns/rolling/', '/glossary/#lambda'].map((address) => ({
      segments: segmentsOf(address),
    }));
    for (const text of texts) {
      expect(findNearest(`/${text}`, places, 5).filter((place) => !places.includes(place))).toEqual([]);
      expect(wordsOf(`/${text}`)).toMatch(/^[a-z0-9 ]*$/);
    }
  });

  it('of a service worker is read as one of this site, or not', () => {
    for (const text of texts) {
      expect(readWorkerAddress(`https://a.invalid/${asValue(text)}`)).toBeUndefined();
      expect(readWorkerAddress(`https://a.invalid/sw.js?content=${asValue(text)}`)?.content).toBe(whole(text));
    }
  });
});

describe('a storage', () => {
  it('holds answers that are right or wrong', () => {
    for (const text of texts) {
      const kept = [text, JSON.stringify({[text]: text, a: 'right'}), `{"a":${text}}`].map(readProgress);
      expect(kept.flatMap(Object.values).filter((result) => result !== 'right' && result !== 'wrong')).toEqual([]);
      expect(Object.getPrototypeOf(kept[1])).toBe(Object.prototype);
    }
  });

  it('holds paths of pages, a few short queries, a choice of three and words of a landing', () => {
    for (const text of texts) {
      expect([...parseRead(text)].filter((path) => !/^\/\S*$/.test(path))).toEqual([]);
      const recent = parseRecent(text);
      expect(recent.length).toBeLessThanOrEqual(5);
      expect(recent.filter((query) => query === '' || query.includes('\n'))).toEqual([]);
      expect(isChoice(text)).toBe(false);
      const kept = {getItem: () => `/a/\n${text}`, setItem: () => undefined, removeItem: () => undefined};
      expect(takeForLanding('/a/', () => kept)?.join('\n')).toBe(text);
    }
  });
});

describe('a query', () => {
  it('is read up to some length, in whole characters that an address can hold', () => {
    for (const text of texts) {
      const query = cutQuery(text);
      expect(Array.from(query).length).toBeLessThanOrEqual(longestQuery);
      expect(whole(query)).toBe(query);
    }
  });

  it('is marked in a text that stays what it was', () => {
    for (const [at, text] of texts.entries()) {
      const marked = markParts(text, findMarks(text, [texts[at + 1] ?? '', 'fuzz', '']));
      expect(marked.map((part) => part.text).join('')).toBe(text);
    }
  });
});

describe('what is written into a page or a file', () => {
  const address = {title: 'ノート', url: 'https://a.invalid', baseUrl: '/'};
  const page = readPage(
    'docs/a.mdx',
    'a',
    '---\ntitle: 題\nslug: /a/\ndescription: 文。\n---\n\n## 節 {/* #one */}\n\n文。\n',
  );
  const shapeOfSection = (text: string): string[] => {
    const sections = page.sections.map((section) => ({...section, title: text, description: `${text}。`}));
    const frontMatter = {...page.frontMatter, title: text};
    const plan = planSectionPages({pages: [{...page, frontMatter, sections}], data}, () => `/${text}`, address);
    return plan.flatMap(({html}) => shapeOf(html));
  };

  it('is text in the small page of a section', () => {
    const plain = shapeOfSection('題');
    expect(plain.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(shapeOfSection(text)).toEqual(plain);
    }
  });

  it('is text in the description of search', () => {
    const describeSite = (text: string): string[] =>
      shapeOf(openSearchDescription({title: text, description: text, siteUrl: `https://a.invalid/${text}/`}), true);
    for (const text of texts) {
      expect(describeSite(text)).toEqual(describeSite('題'));
    }
  });

  it('is text in a Markdown link', () => {
    for (const text of texts) {
      const {text: link} = writeLinkForms({pageTitle: '題', title: text, address: 'https://a.invalid/'})[2];
      expect(link.replace(/\\./gs, '')).not.toMatch(/[<>]|\].*\]/s);
    }
  });

  it('is a class in the place of a style, and ends neither its tag nor the policy', () => {
    const secured = (style: string): string =>
      secure(`<!doctype html><meta charset=utf-8><p class=a style="${style.replaceAll('"', '&quot;')}"><i>文</i>`);
    const plain = shapeOf(secured('top:0')).filter((part) => !/^(?:style|p) /.test(part));
    for (const text of texts) {
      const shape = shapeOf(secured(text.replaceAll('<', '')));
      expect(shape.filter((part) => !/^(?:style|p) /.test(part))).toEqual(plain);
      expect(shape).toContain('p class');
    }
  });
});
