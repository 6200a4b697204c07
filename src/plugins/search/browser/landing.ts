const storageKey = 'search-landing';

type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Of this tab alone. Reading the property throws where storage is refused. */
const openStorage: OpenStorage = () => window.sessionStorage;

/**
 * Keeps the words of a chosen result until its page stands. They are not part of the address.
 * @param address path and `#id` of the result, base path included
 * @param literals folded words, which hold no line break
 */
export function rememberForLanding(address: string, literals: readonly string[], open = openStorage): void {
  try {
    open().setItem(storageKey, [address, ...literals].join('\n'));
  } catch {
    // Refused: the page opens without marks.
  }
}

/**
 * The words kept, where the page that now stands is the result's. Forgotten at the first page in any case: a reader who
 * went elsewhere meanwhile left words that belong to no page.
 */
export function takeForLanding(address: string, open = openStorage): readonly string[] | undefined {
  try {
    const storage = open();
    const [kept, ...literals] = storage.getItem(storageKey)?.split('\n') ?? [];
    storage.removeItem(storageKey);
    return kept === address ? literals : undefined;
  } catch {
    return undefined;
  }
}
