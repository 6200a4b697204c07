import {beforeEach, describe, expect, it, vi} from 'vitest';
import {FakeStorageEvent, FakeWindow} from './fake-window';
import {followRecord} from './follow';
import {keepAnswer, loadProgress, readProgress, recordAnswer, tallyAnswers, writeProgress} from './progress';
import {changeRecord, readRecord, writeRecord} from './storage';

let window: FakeWindow;
beforeEach(() => {
  window = new FakeWindow();
  vi.stubGlobal('window', window);
  vi.stubGlobal('StorageEvent', FakeStorageEvent);
});

describe('a record', () => {
  it('is kept by its name until it is forgotten', () => {
    expect(readRecord('a')).toBe('');
    expect(writeRecord('a', 'x')).toBe(true);
    expect([readRecord('a'), readRecord('b')]).toEqual(['x', '']);
    writeRecord('a', '');
    expect([...window.kept]).toEqual([]);
  });

  it('lasts as long as the page where storage is refused, and that is told', () => {
    window.refuses = true;
    expect(readRecord('c')).toBe('');
    expect(writeRecord('c', 'x')).toBe(false);
    expect(readRecord('c')).toBe('x');
  });

  it('that did not fit any more is newer than what is kept', () => {
    writeRecord('d', 'old');
    window.refuses = true;
    writeRecord('d', 'new');
    window.refuses = false;
    expect(readRecord('d')).toBe('new');
    expect(writeRecord('d', 'newest')).toBe(true);
    expect([readRecord('d'), window.kept.get('d')]).toEqual(['newest', 'newest']);
  });

  it('tells who follows it of its changes, kept or not, here or in another tab, until they end that', () => {
    const onChange = vi.fn();
    const unfollow = followRecord('a', onChange);
    writeRecord('b', 'x');
    window.dispatchEvent(new FakeStorageEvent('storage', {key: 'b'}));
    expect(onChange).not.toHaveBeenCalled();
    writeRecord('a', 'x');
    window.dispatchEvent(new FakeStorageEvent('storage', {key: 'a'}));
    window.dispatchEvent(new FakeStorageEvent('storage', {key: null}));
    window.refuses = true;
    writeRecord('a', 'y');
    expect(onChange).toHaveBeenCalledTimes(4);
    unfollow();
    writeRecord('a', 'z');
    expect(onChange).toHaveBeenCalledTimes(4);
  });
});

describe('a change of a record', () => {
  const add = (name: string) => (text: string) => text + name;

  it('waits for those that other tabs make, and is made to what they leave', async () => {
    let turn = (): void => undefined;
    const others = new Promise<void>((resolve) => (turn = resolve));
    window.navigator.locks = {request: (_, act) => others.then(act)};
    const change = changeRecord('e', add('b'));
    window.kept.set('e', 'a');
    turn();
    expect([await change, readRecord('e')]).toEqual([true, 'ab']);
  });

  it('is made once, at the latest when the page is left', async () => {
    let turn = (): void => undefined;
    const others = new Promise<void>((resolve) => (turn = resolve));
    window.navigator.locks = {request: (_, act) => others.then(act)};
    const change = changeRecord('g', add('b'));
    window.dispatchEvent(new Event('pagehide'));
    expect(readRecord('g')).toBe('b');
    turn();
    expect([await change, readRecord('g')]).toEqual([true, 'b']);
  });

  it('is made where locks are refused with the storage, and that is told', async () => {
    window.navigator.locks = {request: () => Promise.reject(new Error('SecurityError'))};
    window.refuses = true;
    expect([await changeRecord('f', add('a')), readRecord('f')]).toEqual([false, 'a']);
  });
});

describe('progress', () => {
  it('comes back from the storage as it was written', () => {
    const progress = recordAnswer(recordAnswer({}, 'q-a', true), 'q-b', false);
    expect(readProgress(writeProgress(progress))).toEqual({'q-a': 'right', 'q-b': 'wrong'});
    expect(writeProgress({})).toBe('');
  });

  it('loses no answer that another tab kept', async () => {
    await keepAnswer('q-a', true);
    window.kept.set('self-check', '{"q-a":"right","q-b":"wrong"}');
    await keepAnswer('q-c', true);
    expect(loadProgress()).toEqual({'q-a': 'right', 'q-b': 'wrong', 'q-c': 'right'});
  });

  it.each(['', '{', '[]', '5', 'null', '{"q-a":1}', '{"q-a":"<b>"}'])('takes %j for none', (text) => {
    expect(readProgress(text)).toEqual({});
  });

  it('counts a second answer in place of the first, and what is open', () => {
    const progress = recordAnswer(recordAnswer({}, 'q-a', false), 'q-a', true);
    expect(tallyAnswers(progress, ['q-a', 'q-b'])).toEqual({right: 1, wrong: 0, open: 1});
  });
});
