import type { FieldType } from '../../dossier/field-types/field-type.js';
import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { normaliseName } from '../../vocabulary/names.js';
import { suggest } from '../../vocabulary/suggest.js';

/** A column that is read: a field of the dossier, or what a command reads besides. */
export interface KnownColumn {
  /** The canonical name, which is a header too, and the Dutch and French ones. */
  readonly name: string;
  readonly nl: string;
  readonly fr: string;
  readonly kind: FieldType<unknown>;
}

/** A header that is known, as it is written in its language. */
export interface KnownHeader<C extends KnownColumn = KnownColumn> {
  readonly header: string;
  readonly column: C;
}

/** The known headers of all languages, by what headers are compared by. */
export type KnownHeaders<C extends KnownColumn = KnownColumn> = ReadonlyMap<string, KnownHeader<C>>;

const headersOf = <C extends KnownColumn>(columns: readonly C[]): KnownHeaders<C> =>
  new Map(
    columns.flatMap((column) =>
      [column.name, column.nl, column.fr].map((header) => [normaliseName(header), { header, column }]),
    ),
  );

/** The headers of the fields of a dossier. */
export const FIELD_HEADERS: KnownHeaders<AnyField> = headersOf(ALL_FIELDS);

/** The headers of the fields and of the columns that a command reads besides. */
export const withColumns = (besides: readonly KnownColumn[]): KnownHeaders =>
  besides.length === 0 ? FIELD_HEADERS : new Map<string, KnownHeader>([...FIELD_HEADERS, ...headersOf(besides)]);

/** The column that a header names, in any language; null for one that is not known. */
export const columnOf = (header: string, known: KnownHeaders): KnownColumn | null =>
  known.get(normaliseName(header))?.column ?? null;

/** The field that a header names; null for one that is not a field. */
export const fieldOfColumn = (header: string): AnyField | null =>
  FIELD_HEADERS.get(normaliseName(header))?.column ?? null;

/** An unknown column, from 1, and the header of a missing one that it may have been meant for. */
export interface NearMiss extends KnownHeader {
  readonly position: number;
}

/** The unknown columns that look like one that is missing: by a few letters, or by words around its header. */
export function findNearMisses(
  names: readonly string[],
  columns: readonly (KnownColumn | null)[],
  indexes: ReadonlyMap<string, number>,
  headers: KnownHeaders,
): readonly NearMiss[] {
  const missing = new Map([...headers].filter(([, { column }]) => !indexes.has(column.name)));
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
