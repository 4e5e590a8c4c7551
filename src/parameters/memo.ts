import type { Parameters } from './parameters.js';

/** More than this is not kept, since each thread keeps its own: then it is forgotten and made anew. */
const MAX_MEMOS = 4_000;

/** A store of what was worked out under some parameters, for each parameters its own; it does not grow without end. */
export function memoByParameters<K, V>(): (parameters: Parameters) => Map<K, V> {
  const stores = new WeakMap<Parameters, Map<K, V>>();
  // nearly always the same parameters are asked for again; the last ones are held, others are let go of
  let last: Parameters | null = null;
  let store = new Map<K, V>();
  return (parameters) => {
    if (parameters !== last) {
      store = stores.get(parameters) ?? new Map();
      stores.set(parameters, store);
      last = parameters;
    }
    if (store.size >= MAX_MEMOS) store.clear();
    return store;
  };
}
