import { ALL_FIELDS, type AnyField, fieldNamed } from '../../dossier/fields.js';
import { normaliseHeader } from '../../vocabulary/names.js';
import { HEADER_TEXTS } from './header-texts.js';
import {
  FIELD_HEADERS,
  headersOf,
  type KnownColumn,
  type KnownHeader,
  type KnownHeaders,
  ownNames,
} from './known-headers.js';

const otherNames = ({ name }: AnyField): readonly string[] => HEADER_TEXTS[name] ?? [];

/** The headers of the fields as people write them, the questions of the interview included. */
const LIST_HEADERS: KnownHeaders<AnyField> = new Map([...headersOf(ALL_FIELDS, otherNames), ...FIELD_HEADERS]);

/** The user's own headers: which field each is, by its canonical name, or null for none. */
export type OwnColumns = Readonly<Record<string, string | null>>;

/** All known headers: those of the fields, of the columns that a command reads besides, and the user's own. */
export function knownHeaders(besides: readonly KnownColumn[] = [], own: OwnColumns = {}): KnownHeaders {
  const entries = Object.entries(own);
  if (besides.length === 0 && entries.length === 0) return LIST_HEADERS;
  return new Map<string, KnownHeader | null>([
    ...LIST_HEADERS,
    ...headersOf(besides, ownNames),
    ...entries.map(([header, name]) => {
      const column = name === null ? undefined : fieldNamed(name);
      return [normaliseHeader(header), column ? { header, column } : null] as const;
    }),
  ]);
}
