import type { Parameters } from '../parameters/parameters.js';
import { blankObject } from './blank.js';
import type { Dossier, Draft } from './dossier.js';
import { ALL_FIELDS, type AnyField, camelCase } from './fields.js';
import { isFlaw } from './kinds/kind.js';
import { type Flaw, type Problem, problem } from './problem.js';
import { addProblems } from './rules.js';

/** Either a dossier that holds together, or everything that is wrong with it. */
export type Reading =
  | { readonly dossier: Dossier; readonly problems?: undefined }
  | {
      readonly dossier?: undefined;
      readonly problems: readonly Problem[];
      /** What could be read all the same. */
      readonly draft?: Draft;
    };

/** What a door found for a field, and its place in the table: a value, a flaw, or undefined for nothing. */
export type ReadField = (field: AnyField, index: number) => unknown | Flaw | undefined;

const PLACES = ALL_FIELDS.map((field) => ({ field, key: camelCase(field.name) }));
const ORDER = new Map<string, number>(ALL_FIELDS.map((field, index) => [field.name, index]));

/**
 * The one way into a dossier, whatever the door: reads each field of the table, holds the values
 * against each other, fills in the defaults.
 *
 * @param read gives what stands in a field
 * @param extra problems the door found besides (unknown fields, too many cells)
 */
export function assemble(read: ReadField, parameters: Parameters, extra: readonly Problem[] = []): Reading {
  const values: Record<string, unknown> = { ...BLANK_DRAFT };
  const problems: Problem[] = [...extra];
  const unreadable = new Set<string>();
  for (let index = 0; index < ALL_FIELDS.length; index++) {
    const field = ALL_FIELDS[index] as AnyField;
    const value = read(field, index);
    if (value === undefined) continue;
    if (isFlaw(value)) {
      problems.push(problem(field.name, value));
      unreadable.add(field.name);
    } else values[field.name] = value;
  }
  const draft = values as Draft;
  addProblems(draft, unreadable, parameters, problems);
  return problems.length > 0 ? { problems: problems.sort(byField), draft } : { dossier: complete(draft) };
}

const byField = (a: Problem, b: Problem): number =>
  (ORDER.get(a.column) ?? ALL_FIELDS.length) - (ORDER.get(b.column) ?? ALL_FIELDS.length);

function complete(draft: Draft): Dossier {
  const dossier: Record<string, unknown> = { ...BLANK_DOSSIER };
  const notGiven: string[] = [];
  for (let index = 0; index < PLACES.length; index++) {
    const { field, key } = PLACES[index] as (typeof PLACES)[number];
    const value: unknown = draft[field.name];
    if (value !== undefined) {
      dossier[key] = value;
      continue;
    }
    if (field.standard !== undefined) dossier[key] = STANDARDS.get(field.name);
    if (isTakenForGranted(field, draft)) notGiven.push(field.name);
  }
  dossier['notGiven'] = notGiven;
  return dossier as unknown as Dossier;
}

const BLANK_DRAFT = blankObject(
  ALL_FIELDS.map(({ name }) => name),
  undefined,
);
const BLANK_DOSSIER = blankObject<unknown>([...PLACES.map(({ key }) => key), 'notGiven'], null);

const STANDARDS = new Map(
  ALL_FIELDS.filter((field) => field.standard !== undefined).map((field) => [
    field.name,
    field.kind.fromText(field.standard as string, null),
  ]),
);

/** Whether leaving this field empty makes the result rest on something that nobody said. */
function isTakenForGranted({ concerns, standard, assumed }: AnyField, draft: Draft): boolean {
  if (standard === undefined && assumed === undefined) return false;
  if (concerns === 'everybody') return true;
  return (concerns === 'self-employed') === (draft.employer_type === 'self-employed');
}
