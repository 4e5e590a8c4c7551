const LONGEST = 80;

/** Whether a part of a file is an object; a list is one as well. */
export const isObject = (part: unknown): part is Readonly<Record<PropertyKey, unknown>> =>
  typeof part === 'object' && part !== null;

/** Names a location in a parameter file by its content: `minimum-wage, from 2027-01-01: value`. */
export function locationOf(file: unknown, path: readonly PropertyKey[]): string {
  const owners: string[] = [];
  let keys = '';
  let at = file;
  for (const [depth, key] of path.entries()) {
    at = isObject(at) ? at[key] : undefined;
    if (typeof key !== 'number') {
      keys += keys === '' ? String(key) : `.${String(key)}`;
      continue;
    }
    keys += `[${key + 1}]`;
    if (depth !== 1 && depth !== 3) continue;
    const owner = ownerOf(at, depth === 1 ? 'id' : 'from');
    owners.push(owner === null ? keys : path[0] === 'gaps' ? `gaps, ${owner}` : owner);
    keys = '';
  }
  return [owners.join(', '), keys].filter((part) => part !== '').join(': ');
}

/** The name of an object in a file, by its id or date; null where it has none. */
function ownerOf(at: unknown, key: 'id' | 'from'): string | null {
  const name = isObject(at) ? at[key] : undefined;
  if (typeof name !== 'string' || name.trim() === '') return null;
  return `${key === 'from' ? 'from ' : ''}${name.slice(0, LONGEST)}`;
}

export const valueLocation = (id: string, from: string, key = ''): string =>
  `${id}, from ${from}${key === '' ? '' : `: ${key}`}`;
