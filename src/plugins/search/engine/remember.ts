/**
 * What was worked out for a key, or what `make` gives for it: every letter typed asks for most of the same again.
 * @param most so many are kept; then the one not asked for longest goes
 */
export function remember<Value>(kept: Map<string, Value>, most: number, key: string, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  const [oldest = key] = kept.keys();
  if (kept.size > most) {
    kept.delete(oldest);
  }
  return value;
}
