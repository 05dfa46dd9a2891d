// What was asked for lately, at hand for those who ask for the same soon.

/** What belongs to a key: known from lately, or made. */
export type Recent<K, V> = (key: K, make: () => V) => V;

/** Keeps at least the latest `count` things, and never more than twice as many. */
export function createRecent<K, V>(count: number): Recent<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make();
    if (young.size >= count) [old, young] = [young, new Map()];
    young.set(key, value);
    return value;
  };
}
