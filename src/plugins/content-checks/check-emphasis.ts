import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/**
 * Marks of emphasis that readers would see: CommonMark takes none for an end where a full stop or a bracket stands
 * before it and a letter after it (https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run), nor for a
 * beginning the other way round.
 */
export function checkEmphasis({file, strayEmphasis}: Page): Finding[] {
  return strayEmphasis.map(({value, line}) => ({
    file,
    line,
    problem: `強調の ** が文字のまま出る: ${value.replaceAll('\n', ' ')}`,
    mend: '句点と括弧を ** の外に置く（**強い文**。）。文字としての ** はコードにする',
  }));
}
