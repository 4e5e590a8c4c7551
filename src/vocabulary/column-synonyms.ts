import en from './data/columns.en.json' with { type: 'json' };
import fr from './data/columns.fr.json' with { type: 'json' };
import nl from './data/columns.nl.json' with { type: 'json' };

type ByField = Readonly<Record<string, readonly string[]>>;

/** The headers that offices give the columns of a list, besides the names of the program: by language and field. */
const COLUMN_SYNONYMS = { nl, fr, en } as const satisfies Readonly<Record<string, ByField>>;

/** Every header that is taken for a field besides its own names. */
export const synonymsOf = (field: string): readonly string[] =>
  Object.values<ByField>(COLUMN_SYNONYMS).flatMap((byField) => byField[field] ?? []);
