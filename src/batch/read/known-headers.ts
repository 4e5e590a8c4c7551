import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import type { Kind } from '../../dossier/kinds/kind.js';
import { normaliseName } from '../../words/normalise.js';

/** A column that is read: a field of the dossier, or what a command reads besides. */
export interface Column {
  /** The canonical name, which is a header too, and the Dutch and French ones. */
  readonly name: string;
  readonly nl: string;
  readonly fr: string;
  readonly kind: Kind<unknown>;
}

/** A header that is known, as it is written in its language. */
export interface KnownHeader<C extends Column = Column> {
  readonly header: string;
  readonly column: C;
}

/** The known headers of all languages, by what headers are compared by. */
export type KnownHeaders<C extends Column = Column> = ReadonlyMap<string, KnownHeader<C>>;

const headersOf = <C extends Column>(columns: readonly C[]): KnownHeaders<C> =>
  new Map(
    columns.flatMap((column) =>
      [column.name, column.nl, column.fr].map((header) => [normaliseName(header), { header, column }]),
    ),
  );

/** The headers of the fields of a dossier. */
export const FIELD_HEADERS: KnownHeaders<AnyField> = headersOf(ALL_FIELDS);

/** The headers of the fields and of the columns that a command reads besides. */
export const withColumns = (besides: readonly Column[]): KnownHeaders =>
  besides.length === 0
    ? FIELD_HEADERS
    : new Map<string, KnownHeader>([...FIELD_HEADERS, ...headersOf(besides)]);

/** The column that a header stands for, in any language; null for one that is not known. */
export const columnOf = (header: string, known: KnownHeaders): Column | null =>
  known.get(normaliseName(header))?.column ?? null;

/** The field that a header stands for; null for one that is no field. */
export const fieldOf = (header: string): AnyField | null =>
  FIELD_HEADERS.get(normaliseName(header))?.column ?? null;
