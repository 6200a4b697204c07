/** A bookmark. */
export interface Bookmark {
  readonly title: string;
  /** 1-based. */
  readonly page: number | undefined;
  readonly items: readonly Bookmark[];
}

/** An area of a page that leads somewhere. */
interface PdfLink {
  /** 1-based page that it stands on. */
  readonly page: number;
  /** Name of its place in the document, or an address. */
  readonly to: string;
  /** 1-based page of the place in the document. */
  readonly toPage: number | undefined;
}

/** Text of a page. */
interface PdfText {
  readonly text: string;
  /** Size of its smallest letters, in pt. */
  readonly smallest: number;
}

/** A PDF that can be asked about. Pages are counted from 1. */
export interface OpenPdf {
  readonly pages: number;
  /** The page of each place that links name. */
  readonly places: ReadonlyMap<string, number>;
  readonly readBookmarks: () => Promise<Bookmark[]>;
  readonly readLinks: (page: number) => Promise<PdfLink[]>;
  readonly readText: (page: number) => Promise<PdfText>;
  readonly close: () => Promise<void>;
}

/** A bookmark as the library gives it. */
interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

/** Opens a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const {getDocument, VerbosityLevel} = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // It takes the bytes for its own.
  const opening = getDocument({data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS});
  const pdf = await opening.promise;
  const known = new Map<number, number>();
  const pageOf = async (place: unknown): Promise<number | undefined> => {
    const explicit: unknown = typeof place === 'string' ? await pdf.getDestination(place) : place;
    const ref: unknown = Array.isArray(explicit) ? explicit[0] : undefined;
    if (typeof ref !== 'object' || ref === null || !('num' in ref) || typeof ref.num !== 'number') {
      return undefined;
    }
    const page = known.get(ref.num) ?? (await pdf.getPageIndex({num: ref.num, gen: 0})) + 1;
    known.set(ref.num, page);
    return page;
  };
  const places = new Map<string, number>();
  for (const [name, place] of Object.entries(await pdf.getDestinations())) {
    const page = await pageOf(place);
    if (page !== undefined) {
      places.set(name, page);
    }
  }
  const readItems = (items: readonly OutlineItem[]): Promise<Bookmark[]> =>
    Promise.all(
      items.map(async ({title, dest, items: below}) => ({
        title,
        page: await pageOf(dest),
        items: await readItems(below),
      })),
    );
  return {
    pages: pdf.numPages,
    places,
    readBookmarks: async () => readItems(await pdf.getOutline()),
    async readLinks(number) {
      const page = await pdf.getPage(number);
      const annotations: readonly {readonly dest?: unknown; readonly url?: unknown}[] = await page.getAnnotations();
      page.cleanup();
      return Promise.all(
        annotations
          .filter(({dest, url}) => dest !== undefined || url !== undefined)
          .map(async ({dest, url}) => ({
            page: number,
            to: typeof url === 'string' ? url : String(dest),
            toPage: typeof url === 'string' ? undefined : await pageOf(dest),
          })),
      );
    },
    async readText(number) {
      const page = await pdf.getPage(number);
      const {items} = await page.getTextContent();
      page.cleanup();
      const written = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join(''),
        smallest: Math.min(...written.map(({transform}) => Math.hypot(Number(transform[2]), Number(transform[3])))),
      };
    },
    close: () => opening.destroy(),
  };
}
