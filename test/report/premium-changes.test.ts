import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREMIUMS } from '../../src/calculation/premium.js';
import { guidanceNeedAt } from '../../src/calculation/premiums/guidance-premium.js';
import { simulate } from '../../src/calculation/simulate.js';
import type { QuarterResult, Simulation } from '../../src/calculation/simulation.js';
import { centsOf, compareEuro, ZERO_EURO } from '../../src/primitives/euro.js';
import { firstDay, formatQuarter, lastDay } from '../../src/primitives/quarter.js';
import { type PremiumChange, premiumChanges } from '../../src/report/premium-changes.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';

const changesOf = (fields: Readonly<Record<string, string>>) =>
  premiumChanges(simulate(dossierOf({ ...ORDINARY, ...fields }), PARAMETERS)).map(
    ({ quarter, direction, causes, rate, guidance }) => [
      formatQuarter(quarter.quarter),
      direction,
      causes,
      rate,
      guidance,
    ],
  );

/** What changes between two quarters, by the schedule of the measure. */
function causesBetween(before: QuarterResult, after: QuarterResult, { dossier, verdicts }: Simulation): string[] {
  const isEligible = PREMIUMS.some((premium) => verdicts[premium].outcome === 'eligible');
  const hasDays = ({ quarter }: QuarterResult) =>
    dossier.grossMonthly === null ||
    ((dossier.contractStart ?? '') <= lastDay(quarter) && (dossier.contractEnd ?? '9') >= firstDay(quarter));
  if (!isEligible || !hasDays(before) || !hasDays(after)) return [];
  const need = ({ number }: QuarterResult) => guidanceNeedAt(number, dossier);
  const isGuided = verdicts.guidancePremium.outcome === 'eligible';
  return [
    ...(before.rate.numerator === after.rate.numerator ? [] : ['rate']),
    ...(compareEuro(before.guidanceFixed, after.guidanceFixed) === 0 ? [] : ['fixed-guidance']),
    ...(isGuided && need(before) !== need(after) ? ['guidance-need'] : []),
  ];
}

describe('when the premium changes', () => {
  it('is every quarter with another rate, fixed part or need, and no other', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const expected = simulation.quarters.flatMap((after, index) => {
          const before = simulation.quarters[index - 1];
          const causes = before ? causesBetween(before, after, simulation) : [];
          return causes.length === 0 ? [] : [{ number: after.number, causes }];
        });
        const found = premiumChanges(simulation).map(({ quarter: { number }, causes }) => ({ number, causes }));
        expect(found).toEqual(expected);
      }),
      { numRuns: casesOf(400) },
    );
  });

  it('has the direction of whole quarters with the same wage', () => {
    const whole = (simulation: Simulation) =>
      simulate({ ...simulation.dossier, contractStart: null, contractEnd: null, yearEndPremium: ZERO_EURO }, PARAMETERS)
        .quarters;
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const quarters = whole(simulation);
        const stepOf = ({ before, quarter, rate }: PremiumChange) => {
          const [one, other] = [quarters[before.number - 1], quarters[quarter.number - 1]];
          if (!one || !other) return 0;
          // the wage may differ a little: only a step that it cannot make is looked at
          const wage = Math.abs(
            centsOf(other.cappedReferenceWage ?? one.total) - centsOf(one.cappedReferenceWage ?? one.total),
          );
          const step = centsOf(other.total) - centsOf(one.total);
          return rate !== null && Math.abs(step) <= wage + 2 ? 0 : step;
        };
        for (const change of premiumChanges(simulation)) {
          const step = stepOf(change);
          if (step !== 0) expect(change.direction).toBe(step < 0 ? 'drop' : 'rise');
        }
      }),
      { numRuns: casesOf(400) },
    );
  });

  it('has a lower need for guidance after an evaluation', () => {
    const evaluated = { evaluated_from: '13', evaluated_guidance: 'none' };
    expect(changesOf({ ...evaluated, evaluated_rate: '20' }).at(-1)).toEqual([
      '2029-Q4',
      'drop',
      ['guidance-need'],
      null,
      'drop',
    ]);
    expect(changesOf({ ...evaluated, evaluated_rate: '25' }).at(-1)).toEqual([
      '2029-Q4',
      'drop',
      ['rate', 'guidance-need'],
      'rise',
      'drop',
    ]);
  });

  it('is not the start or the end of the contract', () => {
    expect(changesOf({ contract_start: '2028-11-03' })).toEqual([]);
    expect(changesOf({ contract_end: '2028-11-03' }).map(([quarter]) => quarter)).toEqual(['2028-Q1', '2028-Q4']);
  });
});
