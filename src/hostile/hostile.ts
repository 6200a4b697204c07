/** What means something to HTML, CSS, addresses, patterns, JSON or Unicode, and what code forgets. */
const pieces: readonly string[] = [
  // Each would leave a mark: an element `fuzz-mark`, an attribute of that name, or a call.
  '<fuzz-mark>',
  '<img src=x onerror=fuzzed()>',
  '<svg onload=fuzzed() fuzz-mark>',
  '</script><script>fuzzed()</script>',
  '"><fuzz-mark ',
  "' fuzz-mark='",
  '" onfocus="fuzzed()" autofocus fuzz-mark="',
  '`${fuzzed()}`',
  '{{fuzzed()}}',
  '</title><fuzz-mark>',
  '</textarea><fuzz-mark>',
  '<!--',
  ']]>',
  'javascript:fuzzed()',
  'data:text/html,<script>fuzzed()</script>',
  '//example.invalid/',
  '&lt;fuzz-mark&gt;',
  '&#60;fuzz-mark&#62;',
  '&amp;',
  '%3Cfuzz-mark%3E',
  '%253Cfuzz-mark%253E',
  '%00',
  '%E5%9',
  '%',
  '&',
  '#',
  '?',
  '=',
  ',',
  '/',
  '..',
  '\\',
  '"',
  "'",
  ']',
  '\\0',
  '$&',
  '$1',
  '.*(',
  '[^',
  '(?<',
  '__proto__',
  'constructor',
  'toString',
  '{"__proto__":{"fuzzed":1}}',
  '[1,null,{}]',
  '{"a":"right"}',
  'null',
  'NaN',
  '-1',
  '1e309',
  '2',
  '\u0000',
  '\u0008',
  '\n',
  '\t',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '👩\u200d👩\u200d👧',
  'が',
  'ｶﾞ',
  '㍿',
  'İ',
  'ﬀ',
  'カナリア',
  'rolling',
  'lambda',
  'fuzz-mark',
  ' ',
  '　',
];

/** Numbers from 0 to 1, the same ones for the same seed: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Texts that a reader, a link or a storage may bring: each piece by itself first, then compositions, of which every
 * hundredth is long. The same for the same numbers, so that what was found is found again.
 */
export function hostileTexts(count: number, seed = 1): string[] {
  const next = random(seed);
  const draw = (): string => pieces[Math.floor(next() * pieces.length)] ?? '';
  return Array.from({length: count}, (_, at) => {
    const length = at % 100 === 99 ? 300 : 2 + Math.floor(next() * 5);
    return pieces[at] ?? Array.from({length}, draw).join('');
  });
}
