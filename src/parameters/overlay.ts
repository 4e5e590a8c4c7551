import { type ParameterDiagnostic, parameterDiagnostic } from '../diagnostics/parameter-diagnostic.js';
import { parseQuarter } from '../primitives/quarter.js';
import {
  type Edition,
  type FileEntry,
  markOrigin,
  type ParameterData,
  type ParameterEntry,
  type ValueEntry,
} from './entry.js';
import { valueLocation } from './location.js';
import { checkParameters } from './validation/checks.js';
import { checkAddable, checkOwnValues, checkSort } from './validation/own-value-checks.js';
import { checkPackages } from './validation/package-checks.js';
import { checkRateLimits } from './validation/rate-limits.js';
import { readOverlayFile } from './validation/read-overlay.js';

/**
 * The result of merging a file into values: the merged values, the entries of the file, and all that is wrong with it.
 */
export interface Merged {
  readonly data: ParameterData;
  /** The parameters of the file that could be read. */
  readonly entries: readonly ParameterEntry[];
  readonly problems: readonly ParameterDiagnostic[];
}

/**
 * Merges a file of the user's own values into others: a value with the same parameter and date replaces the other,
 * any other value is added in the order of the dates; gaps are merged by id. The result is checked as a whole.
 */
export function mergeOverlay(base: ParameterData, file: unknown): Merged {
  const { knownUntil, gaps, parameters, problems } = readOverlayFile(file);
  const entries: ParameterEntry[] = [];
  const merged = new Map(base.parameters.map((entry) => [entry.id, entry]));
  for (const entry of parameters) {
    const id = entry.id;
    const known = base.parameters.find((candidate) => candidate.id === id);
    const problem = known ? checkSort(known, entry) : checkAddable(entry, merged.keys());
    if (problem) {
      problems.push(problem);
      continue;
    }
    if (entries.some((before) => before.id === id))
      problems.push(parameterDiagnostic(id, 'DUPLICATE_PARAMETER', {}));
    problems.push(...orderProblems(entry));
    const read = markOrigin(entry, 'overlay');
    entries.push(read);
    merged.set(id, withValues(merged.get(id) ?? read, read.values));
  }
  if (knownUntil !== undefined && isEarlier(knownUntil, base.knownUntil))
    problems.push(parameterDiagnostic('knownUntil', 'KNOWN_UNTIL_EARLIER', { shipped: base.knownUntil }));
  const data: ParameterData = {
    version: base.version,
    knownUntil: knownUntil ?? base.knownUntil,
    gaps: withGaps(base.gaps, gaps),
    parameters: [...merged.values()],
  };
  const found = [
    ...problems,
    ...checkParameters(data),
    ...checkRateLimits(data),
    ...checkPackages(data),
    ...checkOwnValues(data, base),
  ];
  return { data, entries, problems: eachOnce(found) };
}

/** Checks that the dates in the file itself ascend: the merge sorts them, so it would hide a mistake. */
function orderProblems({ id, values }: FileEntry): ParameterDiagnostic[] {
  return values.flatMap(({ from }, index) => {
    const before = values[index - 1]?.from;
    if (before === undefined || before < from) return [];
    return [
      before === from
        ? parameterDiagnostic(valueLocation(id, from), 'DUPLICATE_DATE', {})
        : parameterDiagnostic(valueLocation(id, from), 'DATES_DESCEND', { before }),
    ];
  });
}

function withValues(known: ParameterEntry, values: readonly ValueEntry[]): ParameterEntry {
  const byDate = new Map([...known.values, ...values].map((value) => [value.from, value]));
  const ascending = [...byDate.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { ...known, values: ascending } as ParameterEntry;
}

const withGaps = (known: Edition['gaps'], own: Edition['gaps']): Edition['gaps'] => [
  ...new Map([...known, ...own].map((gap) => [gap.id, gap])).values(),
];

const isEarlier = (a: string, b: string): boolean => Number(parseQuarter(a)) < Number(parseQuarter(b));

const eachOnce = (problems: readonly ParameterDiagnostic[]): ParameterDiagnostic[] => [
  ...new Map(problems.map((found) => [`${found.place} ${JSON.stringify(found)}`, found])).values(),
];
