/**
 * What was worked out for a key, or what `make` gives for it: every letter typed asks for most of the same again.
 * @param most so many are kept; then it begins anew
 */
export function remember<Value>(kept: Map<string, Value>, most: number, key: string, make: () => Value): Value {
  let value = kept.get(key);
  if (value === undefined) {
    if (kept.size === most) {
      kept.clear();
    }
    value = make();
    kept.set(key, value);
  }
  return value;
}
