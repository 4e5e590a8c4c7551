import { normaliseHeader, normaliseName } from '../../vocabulary/names.js';
import { suggest } from '../../vocabulary/suggest.js';
import { entryOf, type KnownColumn, type KnownHeader, type KnownHeaders } from './known-headers.js';

/** An unknown column, from 1, and the header of a missing one that it may have been meant for. */
export interface NearMiss extends KnownHeader {
  readonly position: number;
}

/** The unknown columns that look like one that is missing: by a few letters, or by words around its header. */
export function findNearMisses(
  names: readonly string[],
  columns: readonly (KnownColumn | null)[],
  isThere: (column: string) => boolean,
  headers: KnownHeaders,
): readonly NearMiss[] {
  const missing = new Map<string, KnownHeader>();
  for (const [key, entry] of headers) if (entry && !isThere(entry.column.name)) missing.set(key, entry);
  return names.flatMap((name, index) => {
    // one that the user said to carry through has an entry too
    if (columns[index] !== null || entryOf(name, headers) === null) return [];
    const near = suggest(normaliseHeader(name), longEnough(missing));
    const known = near === null ? within(name, missing) : missing.get(near);
    return known ? [{ position: index + 1, ...known }] : [];
  });
}

/** A synonym with fewer letters is one or two letters away from many words that mean something else. */
const FEWEST_LETTERS = 8;

function* longEnough(missing: ReadonlyMap<string, KnownHeader>): Generator<string> {
  for (const [key, { header, column }] of missing) {
    const isOwnName = [column.name, column.nl, column.fr].includes(header);
    if (isOwnName || key.length >= FEWEST_LETTERS) yield key;
  }
}

/** No known header has more words than this. */
const MOST_WORDS = 4;

/** The known header that some words of a name make, one after another; an id is not meant by every `id` in a name. */
function within(name: string, headers: ReadonlyMap<string, KnownHeader>): KnownHeader | undefined {
  const words = name.split(/[^\p{L}\p{N}\p{Mn}]+/u).map(normaliseName);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= from + MOST_WORDS; to++) {
      const known = headers.get(words.slice(from, to).join(''));
      if (known && known.column.kind.name !== 'text') return known;
    }
  return undefined;
}
