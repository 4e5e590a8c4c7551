/** An amount or a verdict that comes out otherwise: where it stands, what it was, what it is now. */
export interface Difference {
  readonly path: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** Every place where two JSON values differ, down to the single values; null stands for nothing. */
export function differencesBetween(was: unknown, is: unknown, path = ''): Difference[] {
  if (!isBranch(was) && !isBranch(is)) {
    return written(was) === written(is) ? [] : [{ path, was: written(was), is: written(is) }];
  }
  const before = branches(was);
  const after = branches(is);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    differencesBetween(before.get(key), after.get(key), path === '' ? key : `${path}.${key}`),
  );
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The parts of a value by name; those of a list by the number they have of themselves, else by their place. */
function branches(value: unknown): Map<string, unknown> {
  if (!isBranch(value)) return new Map();
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(value.map((part: unknown, index) => [numberOf(part) ?? String(index + 1), part]));
}

function numberOf(part: unknown): string | null {
  const { number, year } = (part ?? {}) as { readonly number?: unknown; readonly year?: unknown };
  const own = number ?? year;
  return own === undefined ? null : String(own);
}

const written = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);
