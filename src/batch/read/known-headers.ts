import type { FieldType } from '../../dossier/field-types/field-type.js';
import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { normaliseHeader, withoutRemark } from '../../vocabulary/names.js';

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

/** The known headers of all languages, by what headers are compared by; null for one that the user wants carried through. */
export type KnownHeaders<C extends KnownColumn = KnownColumn> = ReadonlyMap<string, KnownHeader<C> | null>;

export const headersOf = <C extends KnownColumn>(
  columns: readonly C[],
  names: (column: C) => readonly string[],
): (readonly [string, KnownHeader<C>])[] =>
  columns.flatMap((column) => names(column).map((header) => [normaliseHeader(header), { header, column }] as const));

export const ownNames = ({ name, nl, fr }: KnownColumn): readonly string[] => [name, nl, fr];

/** The headers of the fields of a dossier: their own names. */
export const FIELD_HEADERS: ReadonlyMap<string, KnownHeader<AnyField>> = new Map(headersOf(ALL_FIELDS, ownNames));

/** Remarks by which an amount does not say an amount per month of this job. */
const OTHER_UNIT =
  /per (?:jaar|uur|dag|week|year|hour|day)|jaarlijks|par (?:an|heure|jour|semaine)|annuel|yearly|x ?1\.?000|voltijds|temps plein|full.?time/i;
const PER_MONTH = new Set(['gross_monthly', 'contributions_monthly', 'reductions_monthly']);

/** Whether a remark says that the cells are something else than the values of a field. */
const contradicts = (header: string, { name, kind }: KnownColumn): boolean =>
  (header.includes('%') && kind.name.startsWith('amount')) || (PER_MONTH.has(name) && OTHER_UNIT.test(header));

/** The entry of a header, with or without a unit or remark in brackets; undefined for one that is not known. */
export function entryOf(header: string, known: KnownHeaders): KnownHeader | null | undefined {
  const entry = known.get(normaliseHeader(header));
  if (entry !== undefined) return entry;
  const bare = withoutRemark(header);
  const found = bare === header ? undefined : known.get(normaliseHeader(bare));
  return found && contradicts(header, found.column) ? undefined : found;
}

/** The column that a header names, in any language; null for one that is not known. */
export const columnOf = (header: string, known: KnownHeaders): KnownColumn | null =>
  entryOf(header, known)?.column ?? null;
