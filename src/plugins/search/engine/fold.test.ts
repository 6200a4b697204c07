import {describe, expect, test} from 'vitest';
import {foldWithPositions} from './fold';
import {normalise} from './normal';

describe('foldWithPositions', () => {
  test.each([
    ['vu and bu', 'ヴァージョン', 'ブアージョン'],
    ['dashes', 'ssm–user', 'ssm-user'],
    ['small kana', 'メンテナンスウィンドウ', 'メンテナンスウインドウ'],
  ])('brings together %s', (_, one, other) => {
    expect(foldWithPositions(one).text).toBe(foldWithPositions(other).text);
  });

  test.each([
    ['パッチ', 'バッチ'],
    ['タグ', 'ログ'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWithPositions(one).text).not.toBe(foldWithPositions(other).text);
  });

  test('knows where each folded letter stood', () => {
    const {text, at} = foldWithPositions('ﾊﾞｯﾁのサーバー');
    expect(text).toBe('ばちのさば');
    expect(at).toEqual([0, 3, 4, 5, 7, 9]);
  });

  test.each(['CloudWatchログ ｱﾗｰﾑ', '㍿①½', 'Ａ‐Ｂ—Ｃ', '𠮷野家', ''])(
    'folds letters as the normal form does, which leaves signs and spaces out: %s',
    (text) => {
      expect(normalise(text)).toBe(foldWithPositions(text).text.replace(/[^\p{L}\p{N}]+/gu, ''));
    },
  );
});
