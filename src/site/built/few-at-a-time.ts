/** So many files are open at once: thousands at a time would be refused. */
const few = 16;

/** Does the work for every item, for a few at once: what the file system does takes threads of its own. */
export async function fewAtATime<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const workThrough = async (): Promise<void> => {
    for (const item of queue) {
      await work(item);
    }
  };
  await Promise.all(Array.from({length: few}, workThrough));
}
