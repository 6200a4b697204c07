/** A stretch of a list: the place of its first item, and that behind its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a list for whose items something holds. */
export function stretches<Item>(list: readonly Item[], holds: (item: Item) => boolean): Stretch[] {
  const found: {from: number; to: number}[] = [];
  list.forEach((item, place) => {
    const last = found.at(-1);
    if (!holds(item)) {
      return;
    }
    if (last?.to === place) {
      last.to = place + 1;
    } else {
      found.push({from: place, to: place + 1});
    }
  });
  return found;
}
