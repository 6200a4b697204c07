import {splitPhrases} from '../../japanese/line-breaks';

const heading = /<(h[1-4])\b[^>]*>[^]*?<\/\1>|<a [^>]*\bclass=table-of-contents__link\b[^>]*>[^]*?<\/a>/g;
/** What is no text of a heading: a tag, a character written by its name, code. */
const noText = /(<code\b[^]*?<\/code>|<[^>]*>|&[^;\s]*;)/;
/** What may be longer than a phone's line; its line ends at a hump: `Auto|Scaling|Rolling|Update`. */
const longName = /[A-Za-z]{16,}/g;
const breakName = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>');

/**
 * Marks in the headings of a page, and in the links of its contents, where a line may end: between phrases, and inside
 * a long name. Chromium finds phrases by itself (`word-break: auto-phrase`); Safari and Firefox would end a line inside
 * a word. At a space a line may end anyway.
 */
export const breakHeadings = (html: string): string =>
  html.replace(heading, (written) =>
    written
      .split(noText)
      .map((part, at) =>
        at % 2 === 1
          ? part
          : splitPhrases(part).reduce(
              (before, phrase) =>
                `${before}${/(?:^|[ \n])$/.test(before) ? '' : '<wbr>'}${phrase.replace(longName, breakName)}`,
              '',
            ),
      )
      .join(''),
  );
