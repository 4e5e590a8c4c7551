import { WORKED_CASES } from '../../src/self-test/worked-cases.js';

/** The worked cases as canonical text by field, and what each must give in every field. */
export const CASES = WORKED_CASES.map(({ dossier }) => dossier);

export interface Expected {
  readonly id: string;
  readonly failedChecks: readonly string[];
}

export const EXPECTED = WORKED_CASES.map(({ expected }) => expected as Expected);

interface ResultLike {
  readonly id: string;
  readonly verdicts: Record<string, { outcome: string; checks: { id: string; status: string }[] }>;
  readonly term: unknown;
  readonly years: unknown;
  readonly quarters: unknown;
  readonly totals: unknown;
}

/** The fields of a result object that a worked case states. */
export function statedFields(text: string): unknown {
  const { id, verdicts, term, years, quarters, totals } = JSON.parse(text) as ResultLike;
  const failed = Object.values(verdicts)
    .flatMap(({ checks }) => checks)
    .filter(({ status }) => status === 'not-met')
    .map((check) => check.id);
  return {
    id,
    verdicts: Object.fromEntries(Object.entries(verdicts).map(([premium, { outcome }]) => [premium, outcome])),
    term,
    years,
    quarters,
    totals,
    failedChecks: [...new Set(failed)].sort(),
  };
}
