import type { Parameters } from './parameters.js';

/** How many values a cache holds unless its user sets another limit; each thread has its own caches. */
const MOST_CACHED = 4_000;

/** Adds a value to a cache, which is emptied first when it is full, and returns it. */
export function addToCache<K, V>(cache: Map<K, V>, key: K, value: V, most = MOST_CACHED): V {
  if (cache.size >= most) cache.clear();
  cache.set(key, value);
  return value;
}

/** Makes something once for each set of parameters: a cache, or an index of their values. */
export function memoizePerParameters<T>(make: (parameters: Parameters) => T): (parameters: Parameters) => T {
  const all = new WeakMap<Parameters, T>();
  // nearly every call has the parameters of the call before, and a comparison is cheaper than a look-up
  let last: { readonly parameters: Parameters; readonly made: T } | null = null;
  return (parameters) => {
    if (last?.parameters !== parameters) {
      const made = all.get(parameters) ?? make(parameters);
      all.set(parameters, made);
      last = { parameters, made };
    }
    return last.made;
  };
}

/** An empty cache for each set of parameters. */
export const cachePerParameters = <K, V>(): ((parameters: Parameters) => Map<K, V>) =>
  memoizePerParameters(() => new Map<K, V>());

/** What is made of an object is made once, for as long as the object is in use. */
export function cacheByObject<K extends object, V>(): (key: K, make: () => V) => V {
  const cache = new WeakMap<K, V>();
  return (key, make) => {
    let value = cache.get(key);
    if (value === undefined) {
      value = make();
      cache.set(key, value);
    }
    return value;
  };
}
