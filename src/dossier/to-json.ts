import type { Dossier } from './dossier.js';
import { ALL_FIELDS, camelCase } from './fields.js';

/** A dossier as JSON that reads back as the same dossier: what was given, in canonical form. */
export function dossierToJson(dossier: Dossier): Record<string, string | boolean | number> {
  const entries = ALL_FIELDS.flatMap(({ name, kind }) => {
    const key = camelCase(name);
    const value: unknown = dossier[key as keyof Dossier];
    if (value === null || dossier.notGiven.includes(name)) return [];
    const written = typeof value === 'boolean' || typeof value === 'number' ? value : kind.toText(value);
    return [[key, written] as const];
  });
  return Object.fromEntries(entries);
}
