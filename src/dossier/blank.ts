/**
 * An object with some keys that all have one value, to be copied with `{ ...blank }` and filled in. Adding keys
 * one by one by their names would make V8 treat each object as a dictionary: slow to make, and slow to read from
 * in everything that comes after.
 */
export function blankObject<V>(keys: readonly string[], value: V): Record<string, V> {
  const blank = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join(',')}}`) as Record<
    string,
    V
  >;
  for (const key of keys) blank[key] = value;
  return blank;
}
