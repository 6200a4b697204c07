import {describe, expect, test} from 'vitest';
import {fold, foldTight, foldWithPositions} from './fold';

describe('fold', () => {
  test.each([
    ['katakana and hiragana', 'フローログ', 'ふろーろぐ'],
    ['half and full width', 'ﾛｰﾘﾝｸﾞﾃﾞﾌﾟﾛｲ', 'ローリングデプロイ'],
    ['full-width Latin', 'Ｘ－Ｒａｙ', 'x-ray'],
    ['long vowels', 'サーバー', 'サーバ'],
    ['small kana', 'メンテナンスウィンドウ', 'メンテナンスウインドウ'],
    ['doubled consonants', 'トラフィック', 'トラフィク'],
    ['vu and bu', 'ヴァージョン', 'ブアージョン'],
    ['dashes', 'ssm–user', 'ssm-user'],
  ])('brings together %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('keeps different words apart', () => {
    expect(fold('パッチ')).not.toBe(fold('バッチ'));
    expect(fold('タグ')).not.toBe(fold('ログ'));
  });

  test('knows where each folded letter stood', () => {
    const {text, at} = foldWithPositions('ﾊﾞｯﾁのサーバー');
    expect(text).toBe('ばちのさば');
    expect(at).toEqual([0, 3, 4, 5, 7, 9]);
  });

  test('the fast form gives the same text as the one with positions', () => {
    for (const text of ['CloudWatchログ ｱﾗｰﾑ', '㍿①½', 'Ａ‐Ｂ—Ｃ', '𠮷野家', '']) {
      expect(fold(text)).toBe(foldWithPositions(text).text);
    }
  });

  test('the tight form has neither spaces nor signs', () => {
    expect(foldTight('ブルー/グリーン の 違い?')).toBe('ぶるぐりんの違い');
    expect(foldTight('container_commands')).toBe('containercommands');
  });
});
