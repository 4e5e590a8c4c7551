import { failedChecks } from '../calculation/eligibility.js';
import { byPremium } from '../calculation/premium.js';
import { simulate } from '../calculation/simulate.js';
import { dossierFromJson } from '../dossier/from-json.js';
import type { Parameters } from '../parameters/parameters.js';
import { toResult } from '../report/result.js';
import cases from './worked-cases.json' with { type: 'json' };

/** A worked case: a dossier, and what it must give in every field of the result that has amounts or verdicts. */
interface WorkedCase {
  readonly dossier: unknown;
  readonly expected: { readonly id: string };
}

export interface SelfTest {
  readonly count: number;
  /** The ids of the cases that come out otherwise than they should. */
  readonly wrong: readonly string[];
}

/** Computes the worked cases that come with the program and compares every field with what it must be. */
export function selfTest(parameters: Parameters): SelfTest {
  const worked = cases as unknown as readonly WorkedCase[];
  const wrong = worked.filter(({ dossier, expected }) => !sameJson(outcomeOf(dossier, parameters), expected));
  return { count: worked.length, wrong: wrong.map(({ expected }) => expected.id) };
}

/** The fields of a result that a worked case states; null when the dossier is rejected. */
export function outcomeOf(raw: unknown, parameters: Parameters): unknown {
  const { dossier } = dossierFromJson(raw, parameters);
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
