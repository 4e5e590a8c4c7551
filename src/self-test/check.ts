import { failedChecks } from '../calculation/eligibility.js';
import { byPremium } from '../calculation/premium.js';
import { simulate } from '../calculation/simulate.js';
import { dossierFromText } from '../dossier/from-text.js';
import type { Parameters } from '../parameters/parameters.js';
import { toResult } from '../report/result.js';
import { WORKED_CASES, type WorkedCase } from './worked-cases.js';

export interface SelfTest {
  readonly count: number;
  /** The ids of the cases whose result is not as expected. */
  readonly wrong: readonly string[];
}

/** Computes the worked cases that come with the program and compares every field with the expected one. */
export function selfTest(parameters: Parameters): SelfTest {
  const wrong = WORKED_CASES.filter(({ dossier, expected }) => !sameJson(outcomeOf(dossier, parameters), expected));
  return { count: WORKED_CASES.length, wrong: wrong.map(({ expected }) => expected.id) };
}

/**
 * The fields of a result that a worked case states; null when the dossier is rejected.
 * @param fields the dossier as canonical text by field
 */
export function outcomeOf(fields: WorkedCase['dossier'], parameters: Parameters): unknown {
  const { dossier } = dossierFromText((field) => fields[field], parameters, null);
  if (!dossier) return null;
  const simulation = simulate(dossier, parameters);
  const { id, verdicts, term, years, quarters, totals } = toResult(simulation, parameters, 'en');
  return {
    id,
    verdicts: byPremium((premium) => verdicts[premium].outcome),
    term,
    years,
    quarters,
    totals,
    failedChecks: failedChecks(simulation.verdicts),
  };
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
