import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateEligibility } from '../../src/calculation/eligibility.js';
import { FACTS, type Facts, factsOf } from '../../src/calculation/facts.js';
import { simulateFast } from '../../src/calculation/fast/simulate.js';
import { cachedVerdicts, factsKey } from '../../src/calculation/fast/verdicts.js';
import { simulate } from '../../src/calculation/simulate.js';
import type { Simulation, Totals } from '../../src/calculation/simulation.js';
import { indexRate } from '../../src/parameters/index-rate.js';
import { loadParameters } from '../../src/parameters/load.js';
import { dayForParameters } from '../../src/parameters/lookup.js';
import { anyDossier } from '../support/any-dossier.js';
import { PARAMETERS } from '../support/dossiers.js';

const ALL = [PARAMETERS, ...['2.35', '-1.5', '0'].map((text) => loadParameters({ indexation: indexRate(text) }))];

const readSums = ({ premiums, total, employerCost, netCost }: Totals) => ({
  premiums,
  total,
  employerCost,
  netCost,
});

/** Everything that a lazy simulation has, read. */
const read = ({
  dossier,
  verdicts,
  term,
  quarters,
  years,
  calendarYears,
  totals,
  estimates,
  assumptions,
  warnings,
  milestones,
}: Simulation) => ({
  dossier,
  verdicts,
  term,
  quarters,
  years: years.map((year) => ({ year: year.year, from: year.from, to: year.to, ...readSums(year) })),
  calendarYears,
  totals: readSums(totals),
  estimates,
  assumptions,
  warnings,
  milestones,
});

describe('the calculation of a batch', () => {
  it('is the plain calculation, for any dossier, with and without indexation', () => {
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...ALL), (dossier, parameters) => {
        const [fast, plain] = [simulateFast(dossier, parameters), simulate(dossier, parameters)];
        expect(read(fast)).toEqual(read(plain));
        expect(fast.quarterPremiums).toEqual(plain.quarters.map(({ premiums }) => premiums));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the verdicts of the plain one', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        expect(cachedVerdicts(dossier, PARAMETERS)).toEqual(evaluateEligibility(dossier, PARAMETERS));
      }),
    );
  });
});

describe('the facts of a dossier', () => {
  const values = FACTS as Readonly<Record<string, readonly unknown[]>>;
  const anyFacts = fc.record(
    Object.fromEntries(Object.entries(values).map(([name, all]) => [name, fc.constantFrom(...all)])),
  ) as unknown as fc.Arbitrary<Facts>;

  it('have a number of their own', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const isSame = Object.keys(FACTS).every((name) => one[name as keyof Facts] === other[name as keyof Facts]);
        expect(factsKey(one) === factsKey(other)).toBe(isSame);
      }),
    );
  });

  it('have another number when any one of them is different', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...Object.keys(FACTS)), (facts, name) => {
        const keys = (values[name] ?? []).map((value) => factsKey({ ...facts, [name]: value }));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('have only values that are listed', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const day = dayForParameters(PARAMETERS, dossier.start.quarter);
        for (const [name, value] of Object.entries(factsOf(dossier, PARAMETERS, day)))
          expect(values[name], name).toContain(value);
      }),
    );
  });
});

describe('a simulation', () => {
  it('is plain data: a spread and JSON hold everything', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        expect(JSON.parse(JSON.stringify(simulation))).toEqual(structuredClone({ ...simulation }));
        for (const sums of [simulation.totals, ...simulation.years])
          expect(Object.keys(sums)).toEqual(expect.arrayContaining(['premiums', 'total', 'employerCost', 'netCost']));
      }),
      { numRuns: 50 },
    );
  });
});
