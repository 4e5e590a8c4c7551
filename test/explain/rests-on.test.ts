import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../src/explain/derive.js';
import { gapsTouching, lessSureThan, restsOn } from '../../src/explain/rests-on.js';
import { simulate } from '../../src/measure/simulate.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';

const simulated = (fields: Readonly<Record<string, string>>) => simulate(dossierOf(fields), PARAMETERS);
const gapsOf = (fields: Readonly<Record<string, string>>) => {
  const simulation = simulated(fields);
  return gapsTouching(simulation, restsOn(simulation, PARAMETERS), PARAMETERS).map(({ id }) => id);
};
const sorted = (uses: readonly { id: string; from: string }[]) =>
  [...new Set(uses.map(({ id, from }) => `${id} ${from}`))].sort();

describe('what a result rests on', () => {
  it('is what its derivation and its conditions name, for any dossier', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const named = derivationOf(simulation, PARAMETERS).flatMap(({ parameter }) => parameter ?? []);
        const amounts = restsOn(simulation, PARAMETERS).filter(
          ({ id }) => named.some((use) => use.id === id) || !isOfConditions(id),
        );
        expect(sorted(amounts)).toEqual(sorted(named));
        const checks = Object.values(simulation.verdicts).flatMap((verdict) =>
          verdict.checks.map(({ id }) => `condition.${id}`),
        );
        expect(restsOn(simulation, PARAMETERS).map(({ id }) => id)).toEqual(expect.arrayContaining(checks));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['an ordinary dossier', {}, ['dmfa-wage-codes', 'guidance-indexation', 'cumulation', 'quarter-9']],
    [
      'an advice of two years has no quarter 9',
      { advice_years: '2' },
      ['dmfa-wage-codes', 'guidance-indexation', 'cumulation'],
    ],
    [
      'evaluated from quarter 9',
      { evaluated_from: '9', evaluated_rate: '30' },
      ['dmfa-wage-codes', 'guidance-indexation', 'cumulation'],
    ],
    [
      'evaluated from quarter 10',
      { evaluated_from: '10', evaluated_rate: '30' },
      ['dmfa-wage-codes', 'guidance-indexation', 'cumulation', 'quarter-9'],
    ],
    ['without guidance', { guidance_need: 'none', advice_years: '2' }, ['dmfa-wage-codes', 'cumulation']],
    [
      'the minimum wage changes inside a quarter',
      { guidance_need: 'none', advice_years: '2', start: '2024-Q2' },
      ['dmfa-wage-codes', 'cap-mid-quarter', 'cumulation'],
    ],
    [
      'the contract ends inside a quarter',
      { guidance_need: 'none', advice_years: '2', contract_end: '2027-02-15' },
      ['dmfa-wage-codes', 'incomplete-quarter', 'cumulation'],
    ],
    [
      'a local authority',
      { guidance_need: 'none', advice_years: '2', employer_type: 'local-authority' },
      ['dmfa-wage-codes', 'cumulation', 'public-bodies'],
    ],
    [
      'nothing is eligible',
      { guidance_need: 'none', advice_years: '2', residence: 'other' },
      ['dmfa-wage-codes'],
    ],
    ['starts before the measure', { start: '2023-Q2' }, []],
  ])('names the gaps that touch it: %s', (_name, changes, gaps) => {
    expect(gapsOf({ ...ORDINARY, ...changes })).toEqual(gaps);
  });

  it('names the gap of the support premium for the self-employed', () => {
    expect(gapsOf({ ...SELF_EMPLOYED, advice_years: '2' })).toEqual(['cumulation', 'support-schedule']);
  });

  it.each([
    ['official', 'minimum-wage', true],
    ['corroborated', 'minimum-wage', false],
    ['corroborated', 'guidance-premium.variable.medium', true],
    ['single-source', 'guidance-premium.variable.medium', false],
    ['single-source', 'guidance-premium.per-quarter', true],
    ['inferred', 'guidance-premium.per-quarter', false],
  ] as const)('when %s is asked for, %s is too weak: %s', (least, id, isWeak) => {
    const weaker = lessSureThan(least, restsOn(simulated(ORDINARY), PARAMETERS));
    expect(weaker.some((use) => use.id === id)).toBe(isWeak);
  });
});

/** The parameters that conditions look at. */
const isOfConditions = (id: string): boolean =>
  id.startsWith('condition.') ||
  [
    'measure.first-quarter',
    'eligibility.minimum-contract-hours',
    'support-premium.self-employed-after',
  ].includes(id);
