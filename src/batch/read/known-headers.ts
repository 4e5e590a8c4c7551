import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { normaliseName } from '../../words/normalise.js';

/** A header that is known, as it is written in its language. */
export interface KnownHeader {
  readonly header: string;
  readonly field: AnyField;
}

/** The known headers of all languages, by what headers are compared by. */
export const KNOWN_HEADERS: ReadonlyMap<string, KnownHeader> = new Map(
  ALL_FIELDS.flatMap((field) =>
    [field.name, field.nl, field.fr].map((header) => [normaliseName(header), { header, field }]),
  ),
);

/** The field that a header stands for, in any language; null for one that is not known. */
export const fieldOf = (header: string): AnyField | null =>
  KNOWN_HEADERS.get(normaliseName(header))?.field ?? null;
