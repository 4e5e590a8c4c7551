import { createHash } from 'node:crypto';

/** SHA-256 of data, hexadecimal, with the keys sorted, so that their order in a file makes no difference. */
export function hashOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data, sortKeys)).digest('hex');
}

/** Sorts the keys of an object for `JSON.stringify`; the origin of a value is left out. */
function sortKeys(key: string, value: unknown): unknown {
  if (key === 'origin') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
