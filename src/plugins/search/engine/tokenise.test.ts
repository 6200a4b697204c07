import {expect, test} from 'vitest';
import {bigrams, splitRuns} from './tokenise';

test('splitRuns parts Japanese from Latin that runs into it', () => {
  expect(splitRuns('CloudWatchログ、S3')).toEqual([
    {script: 'latin', text: 'CloudWatch'},
    {script: 'japanese', text: 'ログ'},
    {script: 'latin', text: 'S3'},
  ]);
});

test('bigrams overlap; a single letter stays', () => {
  expect(bigrams('めとりくす')).toEqual(['めと', 'とり', 'りく', 'くす']);
  expect(bigrams('図')).toEqual(['図']);
  expect(bigrams('')).toEqual([]);
});
