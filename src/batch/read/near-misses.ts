import type { AnyField, FieldName } from '../../dossier/fields.js';
import { nearest } from '../../words/nearest.js';
import { normaliseName } from '../../words/normalise.js';
import { KNOWN_HEADERS, type KnownHeader } from './known-headers.js';

/** An unknown column, from 1, and the header of a missing field that it may have been meant for. */
export interface NearMiss extends KnownHeader {
  readonly position: number;
}

/** The unknown columns that look like a missing field: by a few letters, or by words around its header. */
export function nearMisses(
  names: readonly string[],
  fields: readonly (AnyField | null)[],
  places: ReadonlyMap<FieldName, number>,
): readonly NearMiss[] {
  const missing = new Map([...KNOWN_HEADERS].filter(([, { field }]) => !places.has(field.name)));
  return names.flatMap((name, index) => {
    if (fields[index] !== null) return [];
    const near = nearest(normaliseName(name), missing.keys());
    const known = near === null ? within(name, missing) : missing.get(near);
    return known ? [{ position: index + 1, ...known }] : [];
  });
}

/** No known header has more words than this. */
const MOST_WORDS = 4;

/** The known header that some words of a name make, one after another; an id is not meant by every `id` in a name. */
function within(name: string, headers: ReadonlyMap<string, KnownHeader>): KnownHeader | undefined {
  const words = name.split(/[^\p{L}\p{N}\p{Mn}]+/u).map(normaliseName);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= from + MOST_WORDS; to++) {
      const known = headers.get(words.slice(from, to).join(''));
      if (known && known.field.kind.name !== 'text') return known;
    }
  return undefined;
}
