/** A text as it is compared with what a reader types: width, case and the two kana folded. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/**
 * Whether a name holds what is typed. Spaces may be left out, but what is typed then begins with a word: `flowlogs` is
 * in `flow logs`, `alb` is not in `partial batch`.
 * @param name folded
 * @param typed folded
 */
export function holds(name: string, typed: string): boolean {
  const words = name.split(' ');
  const tight = typed.replace(/\s/g, '');
  return name.includes(typed.trim()) || words.some((_, first) => words.slice(first).join('').startsWith(tight));
}
