import type * as z from 'zod/mini';
import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import type { Edition, FileEntry } from '../entry.js';
import { isObject, locationOf } from '../location.js';
import { formProblems, overlayFile, parameter } from '../schema.js';

/** The readable parts of a file of the user's own values, and what is wrong with its form. */
export interface OverlayRead {
  readonly knownUntil?: string | undefined;
  readonly gaps: Edition['gaps'];
  readonly parameters: readonly FileEntry[];
  readonly problems: ParameterDiagnostic[];
}

/** Reads a file of the user's own values; a parameter of the wrong form is left out, the others are still read. */
export function readOverlayFile(file: unknown): OverlayRead {
  if (isTooLarge(file)) {
    const problem = parameterDiagnostic('', 'TOO_MANY_PARTS', { most: MOST_PARTS });
    return { gaps: [], parameters: [], problems: [problem] };
  }
  const parsed = overlayFile.safeParse(file);
  const problems = parsed.success ? [] : formProblems(file, parsed.error.issues);
  const { knownUntil, gaps = [], parameters } = parsed.success ? parsed.data : readableParts(file);
  const seen = new Set<string>();
  problems.push(...unseenKeys(file));
  for (const { id } of gaps) {
    if (seen.has(id)) problems.push(parameterDiagnostic(`gaps, ${id}`, 'DUPLICATE_GAP', {}));
    seen.add(id);
  }
  return { knownUntil, gaps, parameters, problems };
}

/** A coefficient with this name would be silently lost, since reading an object skips it. */
const UNSEEN = '__proto__';

function unseenKeys(file: unknown): ParameterDiagnostic[] {
  return listIn(file, 'parameters').flatMap((entry, parameterAt) =>
    listIn(entry, 'values').flatMap((dated, valueAt) => {
      const value = keysOf(dated)['value'];
      if (!isObject(value) || !Object.hasOwn(value, UNSEEN)) return [];
      const place = locationOf(file, ['parameters', parameterAt, 'values', valueAt, 'value']);
      return [parameterDiagnostic(place, 'UNKNOWN_KEY', { key: UNSEEN, nearest: null })];
    }),
  );
}

/** The valid parts of a damaged file, so that their own problems are reported as well. */
function readableParts(file: unknown): Omit<z.infer<typeof overlayFile>, '$schema'> {
  const { knownUntil, gaps } = keysOf(file);
  return {
    knownUntil: overlayFile.shape.knownUntil.safeParse(knownUntil).data,
    gaps: overlayFile.shape.gaps.safeParse(gaps).data,
    parameters: listIn(file, 'parameters').flatMap((entry) => parameter.safeParse(entry).data ?? []),
  };
}

const keysOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = keysOf(value)[key];
  return Array.isArray(list) ? list : [];
}

/** No file of values has more values than this; a larger file is something else. */
const MOST_PARTS = 10_000;

/** Whether a file has more values, at any depth, than a file of values can have; counting stops there. */
function isTooLarge(file: unknown): boolean {
  const waiting: unknown[] = [file];
  let seen = 0;
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (++seen > MOST_PARTS) return true;
    if (isObject(part)) {
      const inside = Object.values(part);
      if (seen + inside.length > MOST_PARTS) return true;
      waiting.push(...inside);
    }
  }
  return false;
}
