import {describe, expect, test} from 'vitest';
import {cutCompound, findHits, normaliseColumn} from './column';
import {toAlternative} from './query';
import {defaultWeights as weights} from './weights';

const lines = [
  'ロールバック',
  'コントロール',
  'IAM ロール',
  'サービスロール',
  'サービス',
  'CloudWatch Logs',
  'ECS の監視',
  '遠隔監視',
];
const column = normaliseColumn(lines);
const hitsOf = (word: string, isOwn = true): [string | undefined, number][] => {
  const hits = findHits(column, toAlternative(word, isOwn), weights);
  return hits.lines.map((line, place) => [lines[line], hits.best[place] ?? 0]);
};

describe('findHits', () => {
  test('a loan word stands by itself, in a compound of known words, or is a part of another', () => {
    expect(hitsOf('ロール')).toEqual([
      ['ロールバック', weights.part],
      ['コントロール', weights.part],
      ['IAM ロール', 1],
      ['サービスロール', 1],
    ]);
  });

  test('another word for what the reader typed has to stand by itself', () => {
    expect(hitsOf('ロール', false)).toEqual([
      ['IAM ロール', 1],
      ['サービスロール', 1],
    ]);
  });

  test('tells how often a line holds a word', () => {
    const hits = findHits(normaliseColumn(['監視', '監視の監視']), toAlternative('監視', true), weights);
    expect([hits.best, hits.sums]).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  test('a Latin word begins where a word begins; Chinese characters stand anywhere', () => {
    expect(hitsOf('watch logs')).toEqual([['CloudWatch Logs', 1]]);
    expect(hitsOf('cs')).toEqual([]);
    expect(hitsOf('監視')).toEqual([
      ['ECS の監視', 1],
      ['遠隔監視', 1],
    ]);
  });
});

test.each([
  ['さびすろる', ['さびす', 'ろる']],
  ['ろるばく', ['ろるばく']],
  ['さびすろるさびす', ['さびす', 'ろる', 'さびす']],
])('cutCompound cuts %s', (word, parts) => {
  expect(cutCompound(word, new Set(['さびす', 'ろる']))).toEqual(parts);
});
