/** An amount, a verdict or anything else that is different now: its path, what it was, what it is. */
export interface Difference {
  readonly path: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** Where two JSON values differ, and what only the first has, which a newer program may have written. */
export interface CompareResult {
  readonly differences: readonly Difference[];
  readonly unknown: readonly Difference[];
}

/** The keys of texts, which depend on the language. */
const TEXTS: ReadonlySet<string> = new Set(['reason', 'text']);

/**
 * Compares a JSON value with the one that it should be, down to the single values: what is missing, what is too
 * much, the order of lists. Null is like a missing value; texts in a language are skipped.
 *
 * @param was a value that may have any shape
 * @param is the value that this program made
 */
export function compare(was: unknown, is: unknown): CompareResult {
  const found: Finds = { differences: [], unknown: [] };
  walk(was, is, '', found);
  return found;
}

type Finds = Readonly<Record<keyof CompareResult, Difference[]>>;

/** Goes as deep as the second value does, however deep the first one is. */
function walk(was: unknown, is: unknown, path: string, into: Finds): void {
  if (!isBranch(is)) {
    if ((was ?? null) === (is ?? null)) return;
    const isSameText = showValue(was) === showValue(is);
    into.differences.push({ path, was: showValue(was, isSameText), is: showValue(is, isSameText) });
    return;
  }
  const isList = Array.isArray(is);
  const before = childrenOf(was);
  const after = childrenOf(is);
  if (isList) orderDifference([...before.keys()], [...after.keys()], path, into);
  for (const key of new Set([...after.keys(), ...before.keys()])) {
    if (TEXTS.has(key)) continue;
    const [old, now] = [before.get(key), after.get(key)];
    const inside = path === '' ? key : `${path}.${key}`;
    if (isList && !before.has(key)) into.differences.push({ path: inside, was: null, is: showValue(now) });
    else if (after.has(key)) walk(old, now, inside, into);
    else if ((old ?? null) !== null)
      into[isList ? 'differences' : 'unknown'].push({ path: inside, was: showValue(old), is: null });
  }
}

function orderDifference(was: readonly string[], is: readonly string[], path: string, into: Finds): void {
  if (was.length !== is.length)
    into.differences.push({ path: `${path}.length`, was: String(was.length), is: String(is.length) });
  else if (was.some((key, index) => key !== is[index]) && was.every((key) => is.includes(key)))
    into.differences.push({ path: `${path}.order`, was: was.join(', '), is: is.join(', ') });
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The parts of a value by name; those of a list by what they call themselves, else by their place. */
function childrenOf(value: unknown): Map<string, unknown> {
  if (!isBranch(value)) return new Map();
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const parts = new Map<string, unknown>();
  const times = new Map<string, number>();
  for (const [index, part] of value.entries()) {
    const name = nameOf(part) ?? String(index + 1);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    parts.set(time === 1 ? name : `${name} (${time})`, part);
  }
  return parts;
}

/** The name of a list item; null where it has no name. */
function nameOf(part: unknown): string | null {
  if (!isBranch(part)) return null;
  const { number, year, id, code, premium, from } = part as Readonly<Record<string, unknown>>;
  const dated = typeof from === 'string' ? `${String(id)} ${from}` : String(id);
  const own = number ?? year ?? code ?? premium ?? (id === undefined ? undefined : dated);
  return own === undefined || isBranch(own) ? null : String(own);
}

/** A value as a difference shows it; objects and lists are only indicated. */
function showValue(value: unknown, asWritten = false): string | null {
  if (value === undefined || value === null) return null;
  if (isBranch(value)) return Array.isArray(value) ? '[…]' : '{…}';
  return asWritten ? JSON.stringify(value) : String(value);
}
