import type {Book} from './compose-book';
import type {OpenPdf} from './read-pdf';

/** In pt. Under it, print is not read; a hundredth is lost where the browser counts in px. */
const leastLetters = 6.98;

/** So many faults of a kind are named. */
const named = 5;

/**
 * What a reader of the printed book would miss: letters that the machine has no shapes for, letters too small to read,
 * links that lead nowhere, figures cut by the end of a sheet.
 * @returns a message each, with mend
 */
export async function checkBook(
  {linked, figures}: Pick<Book, 'linked' | 'figures'>,
  pdf: Pick<OpenPdf, 'pages' | 'places' | 'readText'>,
): Promise<string[]> {
  const faults: string[] = [];
  const tell = (problem: string, where: readonly string[], mend: string): void => {
    if (where.length > 0) {
      const some = where.slice(0, named).join('、');
      faults.push(
        `${problem}: ${some}${where.length > named ? ` ほか ${where.length - named}` : ''}\n    直し方: ${mend}`,
      );
    }
  };
  const boxes: string[] = [];
  const small: string[] = [];
  for (let page = 1; page <= pdf.pages; page += 1) {
    const {text, smallest} = await pdf.readText(page);
    // A letter without a shape is a box that stands for no letter.
    const at = text.indexOf('\0');
    if (at >= 0) {
      boxes.push(`${page} ページ「${text.slice(Math.max(0, at - 12), at)}」の後`);
    }
    if (smallest < leastLetters) {
      small.push(`${page} ページ（${smallest.toFixed(1)} pt）`);
    }
  }
  tell(
    '字の形がなく、四角になる字がある',
    boxes,
    "src/plugins/book/book.css でその要素の書体に 'Noto Sans JP' を加える。その書体にもない字なら、別の字で書くか書体を入れる",
  );
  tell('7 pt より小さい字がある', small, 'src/plugins/book/book.css で大きくする');
  tell(
    '行き先のないリンクがある',
    [...linked].filter((id) => !pdf.places.has(id)).map((id) => `#${id}`),
    '行き先を隠している規則を src/plugins/book/book.css から消すか、bind-page.ts でその要素を除く',
  );
  tell(
    '紙の終わりで切れる図がある',
    figures.filter(([start, end]) => pdf.places.get(start) !== pdf.places.get(end)).map(([start]) => `#${start}`),
    'src/plugins/book/book.css で図の高さを 1 枚に収める',
  );
  return faults;
}
