import type { Parameters } from './parameters.js';

/** More than this is not cached, since each thread has its own cache: a full one starts over. */
const MOST_CACHED = 4_000;

/** Puts a value in a cache and returns it: `cache.get(key) ?? remember(cache, key, make())`. */
export function remember<K, V>(cache: Map<K, V>, key: K, value: V, most = MOST_CACHED): V {
  if (cache.size >= most) cache.clear();
  cache.set(key, value);
  return value;
}

/** Makes something for each parameters that is asked for, once: mostly a cache. */
function perParameters<T>(make: () => T): (parameters: Parameters) => T {
  const all = new WeakMap<Parameters, T>();
  // nearly always the same parameters are asked for again, and a comparison is cheaper than a look-up
  let last: { readonly parameters: Parameters; readonly made: T } | null = null;
  return (parameters) => {
    if (last?.parameters !== parameters) {
      const made = all.get(parameters) ?? make();
      all.set(parameters, made);
      last = { parameters, made };
    }
    return last.made;
  };
}

/** An empty cache for each parameters. */
export const cachePerParameters = <K, V>(): ((parameters: Parameters) => Map<K, V>) =>
  perParameters(() => new Map<K, V>());
