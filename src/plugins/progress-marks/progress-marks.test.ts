import {beforeEach, describe, expect, it, vi} from 'vitest';
import {FakeStorageEvent, FakeWindow} from '../../records/fake-window';
import {readThisSite} from '../../site/this-site';
import {keepRead, pageOf} from './keep-read';
import {markOf} from './mark-of';
import type {Done} from './mark-of';
import {composeOutline} from './outline';
import {loadRead, parseRead} from './read-pages';

describe('the pages read', () => {
  let window: FakeWindow;
  beforeEach(() => {
    window = new FakeWindow();
    vi.stubGlobal('window', window);
    vi.stubGlobal('StorageEvent', FakeStorageEvent);
  });

  it('are kept once each, and given up again', async () => {
    await keepRead('/a/', true);
    await keepRead('/b/', true);
    await keepRead('/a/', true);
    expect([...loadRead({})].sort()).toEqual(['/a/', '/b/']);
    await keepRead('/a/', false);
    await keepRead('/b/', false);
    expect([...window.kept]).toEqual([]);
  });

  it('is of one page, whichever way that was asked for', async () => {
    expect(['/a', '/a/', '/a/index.html', '/', '/index.html'].map(pageOf)).toEqual(['/a/', '/a/', '/a/', '/', '/']);
    await keepRead('/a/index.html', true);
    expect([...loadRead({})]).toEqual(['/a/']);
    await keepRead('/a/', false);
    expect([...parseRead('/a/index.html\n/a/')]).toEqual(['/a/']);
    expect([...loadRead({})]).toEqual([]);
  });

  it('stay read where they moved to, and can be given up there', async () => {
    await keepRead('/old/', true);
    await keepRead('/b/', true);
    expect([...loadRead({'/old/': '/new/', '/other/': '/b/'})]).toEqual(['/new/', '/b/']);
    await keepRead('/new/', false);
    expect([...loadRead({'/old/': '/new/'})]).toEqual(['/b/']);
  });

  it.each(['', '\n\n', '{"a":1}', 'a/', 'javascript:alert(1)', '/a/ <img src=x>'])('take %j for none', (text) => {
    expect([...parseRead(text)]).toEqual([]);
  });
});

describe('the mark of a line', () => {
  const outline = {
    groups: {'/g/': ['/g/', '/g/a/', '/g/b/'], '/q/': ['/q/x/', '/q/y/']},
    asked: {'/q/x/': ['q-1', 'q-2'], '/q/y/': ['q-3']},
  };
  const done = (read: readonly string[], right: readonly string[] = [], wrong: readonly string[] = []): Done => ({
    read: new Set(read),
    progress: Object.fromEntries([
      ...right.map((id) => [id, 'right'] as const),
      ...wrong.map((id) => [id, 'wrong'] as const),
    ]),
  });

  it.each<[string, string, Done, string | undefined]>([
    ['a page that was read', '/g/a/', done(['/g/a/']), '✓ 読んだ'],
    ['a page that was not', '/g/b/', done(['/g/a/']), undefined],
    ['a group of which nothing was read', '/g/', done(['/elsewhere/']), undefined],
    ['a group of which some was read', '/g/', done(['/g/', '/g/a/']), '2/3 読んだ 2/3 ページ'],
    ['a group all of which was read', '/g/', done(['/g/', '/g/a/', '/g/b/']), '✓ 読んだ 3/3 ページ'],
    ['questions of which none was answered', '/q/x/', done([], ['q-3']), undefined],
    ['questions of which one was answered wrongly', '/q/x/', done([], [], ['q-1']), '0/2 正解 0/2'],
    ['questions of which one is open', '/q/x/', done([], ['q-1']), '1/2 正解 1/2'],
    ['questions of which one was wrong', '/q/x/', done([], ['q-1'], ['q-2']), '1/2 正解 1/2'],
    ['questions that were all answered rightly', '/q/x/', done([], ['q-1', 'q-2']), '✓ 合格 2/2'],
    ['questions that somebody marked as read', '/q/x/', done(['/q/x/']), undefined],
    ['a group of questions', '/q/', done([], ['q-1', 'q-2'], ['q-3']), '1/2 合格 1/2 ページ'],
  ])('of %s', (_, path, known, expected) => {
    const mark = markOf(path, outline, known);
    expect(mark && `${mark.sign} ${mark.words}`).toBe(expected);
  });
});

describe('the outline of the site', () => {
  it('has the path of each group, with what can be done below it', async () => {
    const site = await readThisSite();
    const {groups, moved} = composeOutline(
      {...site, data: {...site.data, redirects: [{from: '/old/', to: '/exam-scope/'}]}},
      '/notes/',
    );
    expect(groups['/notes/deploy-services/codebuild/']).toEqual([
      '/notes/deploy-services/codebuild/',
      '/notes/deploy-services/codebuild-capacity/',
    ]);
    expect(groups['/notes/questions/governance/']).toContain('/notes/questions/aws-config/');
    expect(moved).toEqual({'/notes/old/': '/notes/exam-scope/'});
    // No drill, glossary or list can be done.
    const pages = Object.values(groups).flatMap((listed = []) => listed);
    expect(pages.filter((path) => /^\/notes\/(?:drill|glossary|self-check)\//.test(path))).toEqual([]);
    expect(Object.values(groups).filter((listed = []) => listed.length < 2)).toEqual([]);
  });

  it('asks every question on one page that there is', async () => {
    const site = await readThisSite();
    const {asked} = composeOutline(site, '/');
    expect(Object.values(asked).flatMap((ids = []) => ids)).toHaveLength(site.data.questions.length);
    const addresses = new Set<string>(site.pages.map(({address}) => address));
    expect(Object.keys(asked).filter((path) => !addresses.has(path))).toEqual([]);
  });
});
