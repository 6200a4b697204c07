/** What is wrong with a page that its HTML alone tells, one message each. */
export function findFaults(page: string, html: string): string[] {
  const faults: string[] = [];
  const [, language] = /<html\b[^>]*?\slang="?([\w-]*)/.exec(html) ?? [];
  if (language !== 'ja') {
    faults.push(
      `${page}: <html> の lang が ja でない: ${language ?? 'なし'}。直し方: docusaurus.config.ts の i18n か、ページを書く部品の lang を ja にする`,
    );
  }
  for (const [, tag = '', text = ''] of html.matchAll(/(<\w+\b[^>]*?\slang="?(?!ja\b)[\w-]+[^>]*>)([^<]*)/g)) {
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
      faults.push(`${page}: 日本語の文に別の言語が付いている: ${tag}${text}。直し方: lang を消す`);
    }
  }
  for (const [tag] of html.matchAll(/<(?:img|video|iframe|embed|object)\b[^>]*>/g)) {
    if (!(/\swidth="?\d/.test(tag) && /\sheight="?\d/.test(tag))) {
      faults.push(
        `${page}: 遅れて届くと読んでいる所が動く: ${tag}。直し方: 部品に width と height を数で書く（MDX の ![] にはビルドが入れる）`,
      );
    }
  }
  // Axe asks it of those that show. What is `hidden` gets its name with what shows it.
  for (const [said, attributes = '', inside = ''] of html.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gs)) {
    if (
      !/\s(?:aria-label(?:ledby)?=|title=|hidden\b)/.test(attributes) &&
      inside.replace(/<[^>]*>/g, '').trim() === ''
    ) {
      faults.push(`${page}: ボタンに名前がない: ${said.slice(0, 120)}。直し方: 文字を入れるか、aria-label を書く`);
    }
  }
  if (html.includes('\uFFFD')) {
    faults.push(`${page}: U+FFFD がある。直し方: 元の文字に戻す。文を切る所が、文字の途中でないかを確かめる`);
  }
  return faults;
}
