import { normaliseName } from '../../vocabulary/names.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { KnownColumn, KnownHeader, KnownHeaders } from './known-headers.js';

/** An unknown column, from 1, and the header of a missing one that it may have been meant for. */
export interface NearMiss extends KnownHeader {
  readonly position: number;
}

/** The unknown columns that look like one that is missing: by a few letters, or by words around its header. */
export function nearMisses(
  names: readonly string[],
  columns: readonly (KnownColumn | null)[],
  places: ReadonlyMap<string, number>,
  headers: KnownHeaders,
): readonly NearMiss[] {
  const missing = new Map([...headers].filter(([, { column }]) => !places.has(column.name)));
  return names.flatMap((name, index) => {
    if (columns[index] !== null) return [];
    const near = suggest(normaliseName(name), missing.keys());
    const known = near === null ? within(name, missing) : missing.get(near);
    return known ? [{ position: index + 1, ...known }] : [];
  });
}

/** No known header has more words than this. */
const MOST_WORDS = 4;

/** The known header that some words of a name make, one after another; an id is not meant by every `id` in a name. */
function within(name: string, headers: KnownHeaders): KnownHeader | undefined {
  const words = name.split(/[^\p{L}\p{N}\p{Mn}]+/u).map(normaliseName);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= from + MOST_WORDS; to++) {
      const known = headers.get(words.slice(from, to).join(''));
      if (known && known.column.kind.name !== 'text') return known;
    }
  return undefined;
}
