import type { FieldType } from '../../dossier/field-types/field-type.js';
import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { normaliseName } from '../../vocabulary/names.js';

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
  besides.length === 0
    ? FIELD_HEADERS
    : new Map<string, KnownHeader>([...FIELD_HEADERS, ...headersOf(besides)]);

/** The column that a header stands for, in any language; null for one that is not known. */
export const columnOf = (header: string, known: KnownHeaders): KnownColumn | null =>
  known.get(normaliseName(header))?.column ?? null;

/** The field that a header stands for; null for one that is not a field. */
export const fieldOfColumn = (header: string): AnyField | null =>
  FIELD_HEADERS.get(normaliseName(header))?.column ?? null;
