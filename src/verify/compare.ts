/** An amount, a verdict or anything else that is different now: its path, what it was, what it is. */
export interface Difference {
  /** Made of names that this program knows; anything else is named by its position: `verdicts.#4`. */
  readonly path: string;
  /** What was written, where it has a form that cannot be a name or an id; else `…`. */
  readonly was: string | null;
  readonly is: string | null;
}

/** Where two JSON values differ. */
export interface CompareResult {
  readonly differences: readonly Difference[];
  /** What only the first has, or lacks where the second has null: another version of the program may write that. */
  readonly unknown: readonly Difference[];
}

/** The paths of what only the first of two values has. */
export const unknownPaths = ({ unknown }: CompareResult): string[] =>
  unknown.filter(({ was }) => was !== null).map(({ path }) => path);

/** The keys of texts, which depend on the language. */
const TEXTS: ReadonlySet<string> = new Set(['reason', 'text']);

/**
 * Compares a JSON value with the one that it should be, down to the single values: what is missing, what is too
 * much, the order of lists. Texts in a language are skipped.
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
    if ((was ?? null) !== (is ?? null))
      into.differences.push({ path, was: showWritten(was, is), is: showValue(is, isSameText(was, is)) });
    return;
  }
  const isList = Array.isArray(is);
  if (!isBranch(was) || Array.isArray(was) !== isList) {
    into.differences.push({ path, was: showWritten(was, is), is: showValue(is) });
    return;
  }
  const before = childrenOf(was);
  const after = childrenOf(is);
  if (isList) orderDifference([...before.keys()], [...after.keys()], path, into);
  const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
  for (const [key, now] of after) {
    const old = before.get(key);
    if (isText(key, old, now)) continue;
    if (isList && !before.has(key)) into.differences.push({ path: inside(key), was: null, is: showValue(now) });
    else if (now === null && !before.has(key)) into.unknown.push({ path: inside(key), was: null, is: null });
    else walk(old, now, inside(key), into);
  }
  for (const [index, [key, old]] of [...before].entries())
    if (!after.has(key))
      into[isList ? 'differences' : 'unknown'].push({
        path: inside(`#${index + 1}`),
        was: showWritten(old, null) ?? '…',
        is: null,
      });
}

/** Whether two values are a text in a language: in its place, and a text. */
const isText = (key: string, was: unknown, is: unknown): boolean =>
  TEXTS.has(key) && typeof was === 'string' && typeof is === 'string';

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
  if (!Array.isArray(value)) return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
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
  const own = number ?? year ?? code ?? premium ?? id;
  if (own === undefined || isBranch(own)) return null;
  return own === id && typeof from === 'string' ? `${String(id)} ${from}` : String(own);
}

/** The forms of what this program computes: none of them has room for a name, or for the number of a person. */
const FORMS: readonly RegExp[] = [
  /^-?\d{1,15}\.\d{2,4}$/,
  /^\d{1,9}$/,
  /^\d{4}-Q[1-4]$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^(true|false)$/,
  /^((not-)?(eligible|applicable|met)|assumed)$/,
  /^[0-9a-f]{64}$/,
];

/** What a file says, where it has the form of what this program says there; what it can be else is not repeated. */
function showWritten(was: unknown, is: unknown): string | null {
  if (was === undefined || was === null || isBranch(was)) return showValue(was);
  const form = FORMS.find((one) => one.test(String(is)));
  return form?.test(String(was)) ? showValue(was, isSameText(was, is)) : '…';
}

/** Whether a number and a text look the same: they are shown as they are written. */
const isSameText = (was: unknown, is: unknown): boolean => !isBranch(was) && String(was) === String(is);

/** A value as a difference shows it; objects and lists are only indicated. */
function showValue(value: unknown, asWritten = false): string | null {
  if (value === undefined || value === null) return null;
  if (isBranch(value)) return Array.isArray(value) ? '[…]' : '{…}';
  return asWritten ? JSON.stringify(value) : String(value);
}
