import { type ParameterDiagnostic, parameterDiagnostic } from '../diagnostics/parameter-diagnostic.js';
import { compileParameters, dataOf } from './compile.js';
import { type FileEntry, markOrigin, type ParameterData, type ParameterEntry, type ValueEntry } from './entry.js';
import { hashOf } from './hash.js';
import type { IndexRate } from './index-rate.js';
import { valueLocation } from './location.js';
import { ParameterError } from './parameter-error.js';
import type { Parameters } from './parameters.js';
import { shippedParameters } from './shipped-parameters.js';
import { checkParameters, type Problems } from './validation/checks.js';
import { checkOwnValues, checkUsable } from './validation/own-value-checks.js';
import { checkPackages } from './validation/package-checks.js';
import { checkRateLimits } from './validation/rate-limits.js';
import { readOverlayFile } from './validation/read-overlay.js';

/** A file of the user's own values: its parsed JSON, its name, and how the caller came by it. */
export interface OverlayFrom {
  readonly data: unknown;
  /** `file` is the path or name of the file; `source` says in the caller's words where it was set, for receipts. */
  readonly origin: { readonly file: string; readonly source: string };
}

export interface LoadOptions {
  /** Yearly indexation of projected quarters; without it the last known values are used. */
  readonly indexation?: IndexRate | null;
  /** The user's own values, which replace or add to those of the program. */
  readonly overlay?: OverlayFrom | null;
}

/**
 * Loads the parameters of the program, with the user's own values taking precedence. These are checked: form,
 * ascending dates, no days without a value, no overlap, a source and a confidence for each value.
 *
 * @throws ParameterError with everything that is wrong
 */
export function loadParameters({ indexation = null, overlay = null }: LoadOptions = {}): Parameters {
  const shipped = shippedParameters(indexation);
  return overlay ? withOverlay(shipped, overlay) : shipped;
}

/** Merges a file of the user's own values, which take precedence; throws a ParameterError with all problems. */
export function withOverlay(base: Parameters, { data: file, origin: { file: name, source } }: OverlayFrom): Parameters {
  const { data, problems } = mergeOverlay(dataOf(base), file);
  if (problems.length > 0) throw new ParameterError(problems, name);
  const { $schema: _, ...values } = file as Readonly<Record<string, unknown>>;
  const overlay = { sha256: hashOf(values), file: name.split(/[\\/]/).at(-1) ?? name, source };
  try {
    return compileParameters(data, base.sha256, base.indexation, overlay);
  } catch (error) {
    throw error instanceof ParameterError ? new ParameterError(error.problems, name) : error;
  }
}

/**
 * Merges a file of the user's own values into others: a value with the same parameter and date replaces the other,
 * any other value is added in the order of the dates; gaps are merged by id. The result is checked as a whole.
 */
function mergeOverlay(base: ParameterData, file: unknown): { data: ParameterData; problems: ParameterDiagnostic[] } {
  const { knownUntil = base.knownUntil, gaps, parameters, problems } = readOverlayFile(file);
  const byId = new Map(base.parameters.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  for (const entry of parameters) {
    const known = base.parameters.find(({ id }) => id === entry.id);
    const unusable = [...checkUsable(entry, known, byId.keys())];
    problems.push(...unusable);
    if (unusable.length > 0) continue;
    if (seen.has(entry.id)) problems.push(parameterDiagnostic(entry.id, 'DUPLICATE_PARAMETER', {}));
    seen.add(entry.id);
    problems.push(...checkOrder(entry));
    byId.set(entry.id, withValues(byId.get(entry.id), markOrigin(entry, 'overlay')));
  }
  // both are written as 2026-Q4, so they compare as text
  if (knownUntil < base.knownUntil)
    problems.push(parameterDiagnostic('knownUntil', 'KNOWN_UNTIL_EARLIER', { shipped: base.knownUntil }));
  const data: ParameterData = {
    version: base.version,
    knownUntil,
    gaps: [...new Map([...base.gaps, ...gaps].map((gap) => [gap.id, gap])).values()],
    parameters: [...byId.values()],
  };
  const found = [
    ...problems,
    ...checkParameters(data),
    ...checkRateLimits(data),
    ...checkPackages(data),
    ...checkOwnValues(data, base),
  ];
  return { data, problems: eachOnce(found) };
}

/** Checks that the dates in the file itself ascend: the merge sorts them, so it would hide a mistake. */
function* checkOrder({ id, values }: FileEntry): Problems {
  for (const [index, { from }] of values.entries()) {
    const before = values[index - 1]?.from ?? '';
    if (before === from) yield parameterDiagnostic(valueLocation(id, from), 'DUPLICATE_DATE', {});
    if (before > from) yield parameterDiagnostic(valueLocation(id, from), 'DATES_DESCEND', { before });
  }
}

/** Replaces the values of the same dates, and adds the others. */
function withValues(known: ParameterEntry | undefined, own: ParameterEntry): ParameterEntry {
  const values: readonly ValueEntry[] = [...(known?.values ?? []), ...own.values];
  const byDate = new Map(values.map((value) => [value.from, value]));
  const ascending = [...byDate.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { ...(known ?? own), values: ascending } as ParameterEntry;
}

const eachOnce = (problems: readonly ParameterDiagnostic[]): ParameterDiagnostic[] => [
  ...new Map(problems.map((found) => [`${found.location} ${JSON.stringify(found)}`, found])).values(),
];
