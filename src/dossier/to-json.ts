import type { Dossier } from './dossier.js';
import { givenIn } from './given.js';

/** Writes a dossier as JSON that reads back as the same dossier: the values that were given, in canonical form. */
export const dossierToJson = (dossier: Dossier): Record<string, string | boolean | number> =>
  Object.fromEntries(
    givenIn(dossier).map(({ field: { key, kind }, value }) => [
      key,
      kind.isJsonScalar ? (value as boolean | number) : kind.toText(value),
    ]),
  );
