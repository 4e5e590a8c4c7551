import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import type { Edition, FileEntry } from '../entry.js';
import { locationOf } from '../location.js';
import { formProblems, gaps as gapList, overlayFile, parameter } from '../schema.js';

/** The readable parts of a file of the user's own values, and what is wrong with its form. */
export interface OverlayRead {
  readonly knownUntil?: string | undefined;
  readonly gaps: Edition['gaps'];
  readonly parameters: readonly FileEntry[];
  readonly problems: ParameterDiagnostic[];
}

/** Reads a file of the user's own values; a parameter of the wrong form is left out, the others are still read. */
export function readOverlayFile(file: unknown): OverlayRead {
  if (isTooLarge(file))
    return {
      gaps: [],
      parameters: [],
      problems: [parameterDiagnostic('', 'TOO_MANY_PARTS', { most: MOST_PARTS })],
    };
  const parsed = overlayFile.safeParse(file);
  const problems = parsed.success ? [] : formProblems(file, parsed.error.issues);
  problems.push(...unseenKeys(file));
  const said = parsed.success ? parsed.data : pickReadable(file);
  const gaps = said.gaps ?? [];
  for (const [index, { id }] of gaps.entries())
    if (gaps.slice(0, index).some((before) => before.id === id))
      problems.push(parameterDiagnostic(`gaps, ${id}`, 'DUPLICATE_GAP', {}));
  return { knownUntil: said.knownUntil, gaps, parameters: said.parameters, problems };
}

/** A coefficient with this name would be silently lost, since reading an object skips it. */
const UNSEEN = '__proto__';

function unseenKeys(file: unknown): ParameterDiagnostic[] {
  const list = (at: unknown): unknown[] => (Array.isArray(at) ? at : []);
  return list((file as Keyed)?.['parameters']).flatMap((entry, parameterAt) =>
    list((entry as Keyed)?.['values']).flatMap((dated, valueAt) => {
      const { value } = (dated ?? {}) as { readonly value?: unknown };
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, UNSEEN)) return [];
      const place = locationOf(file, ['parameters', parameterAt, 'values', valueAt, 'value']);
      return [parameterDiagnostic(place, 'UNKNOWN_KEY', { key: UNSEEN, nearest: null })];
    }),
  );
}

type Keyed = Readonly<Record<string, unknown>> | null | undefined;

interface ParsedOverlay {
  readonly knownUntil?: string | undefined;
  readonly gaps?: Edition['gaps'] | undefined;
  readonly parameters: readonly FileEntry[];
}

/** The valid parts of a damaged file, so that their own problems are reported as well. */
function pickReadable(file: unknown): ParsedOverlay {
  const { knownUntil, gaps, parameters } = (file ?? {}) as Readonly<Record<string, unknown>>;
  const quarter = overlayFile.shape.knownUntil.safeParse(knownUntil);
  const list = gapList.safeParse(gaps);
  return {
    knownUntil: quarter.success ? quarter.data : undefined,
    gaps: list.success ? list.data : undefined,
    parameters: (Array.isArray(parameters) ? parameters : []).flatMap((entry) => {
      const read = parameter.safeParse(entry);
      return read.success ? [read.data] : [];
    }),
  };
}

/** No file of values has more values than this; a larger file is something else. */
export const MOST_PARTS = 10_000;

/** Whether a file has more values, at any depth, than a file of values can have; counting stops there. */
export function isTooLarge(file: unknown): boolean {
  const waiting: unknown[] = [file];
  let seen = 0;
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (++seen > MOST_PARTS) return true;
    if (typeof part === 'object' && part !== null) {
      const inside = Object.values(part);
      if (seen + inside.length > MOST_PARTS) return true;
      waiting.push(...inside);
    }
  }
  return false;
}
