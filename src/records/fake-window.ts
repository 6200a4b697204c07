/** A window as far as records need one, for the tests. */
export class FakeWindow extends EventTarget {
  readonly kept = new Map<string, string>();
  readonly navigator: {locks?: {request: (name: string, act: () => boolean) => Promise<boolean>}} = {};
  refuses = false;

  get localStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
    if (this.refuses) {
      throw new Error('SecurityError');
    }
    return {
      getItem: (key) => this.kept.get(key) ?? null,
      setItem: (key, text) => void this.kept.set(key, text),
      removeItem: (key) => void this.kept.delete(key),
    };
  }
}

/** The event that Node.js does not have. */
export class FakeStorageEvent extends Event {
  readonly key: string | null;

  constructor(type: string, {key = null}: StorageEventInit) {
    super(type);
    this.key = key;
  }
}
