import { createHash } from 'node:crypto';

/** SHA-256 of data with its keys in order, hexadecimal: the order of the keys in a file does not count. */
export function hashOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data, inOrder)).digest('hex');
}

/** Where a value comes from is not part of it. */
function inOrder(key: string, value: unknown): unknown {
  if (key === 'origin') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
