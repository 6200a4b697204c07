import {describe, expect, it} from 'vitest';
import {breakLabel, findCutWords, measureLabel} from './line-breaks';

describe('breakLabel', () => {
  it.each([
    ['起動テンプレートの新しいバージョンを作成する', ['起動テンプレートの', '新しいバージョンを', '作成する']],
    ['AWS Systems Manager Automation の Runbook を実行', ['AWS Systems Manager', 'Automation の', 'Runbook を実行']],
    ['④ ダッシュボード・アラーム', ['④ ダッシュボード・', 'アラーム']],
    ['③ 自動承認ルール(重大度)で承認', ['③ 自動承認ルール', '(重大度)で承認']],
    ['③ 自動承認ルール（重大度）で承認', ['③ 自動承認ルール', '（重大度）で承認']],
    ['カナリア（canary）で出す', ['カナリア', '（canary）で出す']],
    ['戻す設定（自動ロールバック）', ['戻す設定', '（自動ロールバック）']],
    ['利用者', ['利用者']],
  ])('breaks %s between phrases', (label, lines) => {
    expect(breakLabel(label, 20)).toEqual(lines);
  });

  it('keeps explicit breaks', () => {
    expect(breakLabel('ターゲット<br/>グループ', 20)).toEqual(['ターゲット', 'グループ']);
  });

  it('never breaks inside a word, even one wider than the line', () => {
    expect(breakLabel('スクリーンショット', 6)).toEqual(['スクリーンショット']);
  });

  it.each(['）', '！', '？', '：', '；', '％', '」', '。'])('never begins a line with %s', (mark) => {
    expect(breakLabel(`割合${mark}台数${mark}`, 1).filter((line) => line.startsWith(mark))).toEqual([]);
  });

  it.each(['（', '(', '「'])('never ends a line with %s', (mark) => {
    expect(breakLabel(`割合${mark}台数`, 1).filter((line) => line.endsWith(mark))).toEqual([]);
  });

  it.each(['カナリア（canary）', '要らない（自動で集める）', '中止（使える環境では）', '比率（ 例 ）'])(
    'keeps a full-width bracket with what it opens, and lets a line end before it: %s',
    (label) => {
      const lines = breakLabel(label, 1);
      expect(lines.filter((line) => line.endsWith('（'))).toEqual([]);
      expect(lines.filter((line) => line.indexOf('（') > 0)).toEqual([]);
    },
  );

  it('balances the lines', () => {
    const widths = breakLabel('新しいバージョンを少しずつ入れる', 20).map(measureLabel);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(6);
  });

  it('loses no text', () => {
    const label = 'メンテナンスウィンドウの時間枠に Run Command を実行する(最大 4 時間)';
    expect(breakLabel(label, 12).join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
  });
});

describe('findCutWords', () => {
  it.each([
    ['起動テンプレー/ト'],
    ['デプロイメン/トパターン'],
    ['自動承/認'],
    ['処理する/。'],
    ['処理（する/）'],
    ['本当に/？'],
  ])('finds %s', (cut) => {
    expect(findCutWords(cut.split('/'))).toEqual([cut]);
  });

  it.each([['ターゲット/グループ'], ['Elastic/Beanstalk'], ['インスタンスを/切り離す'], ['完了/全台が v2']])(
    'lets %s pass',
    (lines) => {
      expect(findCutWords(lines.split('/'))).toEqual([]);
    },
  );
});
