import {describe, expect, test} from 'vitest';
import {bigrams, latinTokens, splitRuns, tokenise} from './tokenise';

describe('splitRuns', () => {
  test('parts Japanese from Latin that runs into it', () => {
    expect(splitRuns('CloudWatchログ、S3')).toEqual([
      {script: 'latin', text: 'CloudWatch'},
      {script: 'japanese', text: 'ログ'},
      {script: 'latin', text: 'S3'},
    ]);
  });
});

describe('latinTokens', () => {
  test.each([
    ['container_commands', ['containercommand', 'container', 'command']],
    ['eventTypeCategory', ['eventtypecategory', 'event', 'type', 'category']],
    ['X-Ray', ['xray', 'ray']],
    ['Route53', ['route53', 'route', '53']],
    ['EC2', ['ec2']],
    ['policies', ['policy']],
    ['AWS', ['aws']],
  ])('%s', (word, tokens) => {
    expect(latinTokens(word)).toEqual(tokens);
  });
});

describe('bigrams', () => {
  test('overlap; a single letter stays', () => {
    expect(bigrams('めとりくす')).toEqual(['めと', 'とり', 'りく', 'くす']);
    expect(bigrams('図')).toEqual(['図']);
    expect(bigrams('')).toEqual([]);
  });
});

describe('tokenise', () => {
  test('folds Japanese and joins Latin neighbours', () => {
    expect(tokenise('CloudWatch Logs の図')).toEqual(['cloudwatch', 'cloud', 'watch', 'cloudwatchlog', 'log', 'の図']);
  });
});
