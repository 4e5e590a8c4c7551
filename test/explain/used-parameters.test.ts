import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import { deriveSimulation } from '../../src/explain/derivation.js';
import type { ParameterUse } from '../../src/explain/node.js';
import {
  belowConfidence,
  findConfidenceNotes,
  findUsedParameters,
  parametersUsedBy,
  usesBelowConfidence,
} from '../../src/explain/used-parameters.js';
import { loadParameters } from '../../src/parameters/load.js';
import type { Confidence } from '../../src/vocabulary/enums.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';

const simulated = (fields: Readonly<Record<string, string>>) => simulate(dossierOf(fields), PARAMETERS);
const gapsOf = (fields: Readonly<Record<string, string>>) => {
  const simulation = simulated(fields);
  return findConfidenceNotes(simulation, PARAMETERS).gaps.map(({ id }) => id);
};
const sorted = (uses: readonly { id: string; from: string }[]) =>
  [...new Set(uses.map(({ id, from }) => `${id} ${from}`))].sort();

describe('what a result rests on', () => {
  it('is the same from the cache as recorded anew, for any dossier', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        expect(parametersUsedBy(simulation, PARAMETERS)).toEqual(findUsedParameters(simulation, PARAMETERS));
      }),
      { numRuns: 1000 },
    );
  });

  it('is what its derivation and its conditions name, for any dossier', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const named = deriveSimulation(simulation, PARAMETERS).flatMap(({ parameter }) => parameter ?? []);
        const amounts = parametersUsedBy(simulation, PARAMETERS).filter(
          ({ id }) => named.some((use) => use.id === id) || !isOfConditions(id),
        );
        expect(sorted(amounts)).toEqual(sorted(named));
        const checks = Object.values(simulation.verdicts).flatMap((verdict) =>
          verdict.checks.map(({ id }) => `condition.${id}`),
        );
        expect(parametersUsedBy(simulation, PARAMETERS).map(({ id }) => id)).toEqual(expect.arrayContaining(checks));
      }),
      { numRuns: casesOf(300) },
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
    [
      'a package with one change of rate',
      { wage_need: 'collective-45', guidance_need: 'none' },
      ['dmfa-wage-codes', 'cumulation', 'quarter-9'],
    ],
    [
      'the contract ends before quarter 9',
      { guidance_need: 'none', contract_end: '2028-09-30' },
      ['dmfa-wage-codes', 'cumulation'],
    ],
    [
      'the contract starts after quarter 9',
      { guidance_need: 'none', contract_start: '2029-01-01' },
      ['dmfa-wage-codes', 'cumulation'],
    ],
    [
      'the contract covers whole quarters only',
      { guidance_need: 'none', advice_years: '2', contract_start: '2026-10-01', contract_end: '2027-12-31' },
      ['dmfa-wage-codes', 'cumulation'],
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
    ['nothing is eligible', { guidance_need: 'none', advice_years: '2', residence: 'other' }, ['dmfa-wage-codes']],
    ['starts before the measure', { start: '2023-Q2' }, []],
  ])('names the gaps that touch it: %s', (_name, changes, gaps) => {
    expect(gapsOf({ ...ORDINARY, ...changes })).toEqual(gaps);
  });

  it('names the gap of the support premium for the self-employed', () => {
    expect(gapsOf({ ...SELF_EMPLOYED, advice_years: '2' })).toEqual(['cumulation', 'support-schedule']);
  });

  it('marks a gap in the values that the derivation marks it in, for any dossier', () => {
    const withOpenQuestion = (uses: readonly ParameterUse[]) =>
      [...new Set(uses.flatMap(({ id, gap }) => (gap === null ? [] : `${id} ${gap}`)))].sort();
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const named = deriveSimulation(simulation, PARAMETERS).flatMap(({ parameter }) => parameter ?? []);
        const amounts = parametersUsedBy(simulation, PARAMETERS).filter(({ id }) => !isOfConditions(id));
        expect(withOpenQuestion(amounts)).toEqual(withOpenQuestion(named));
      }),
      { numRuns: casesOf(300) },
    );
  });

  it.each([
    ['official', 'minimum-wage', true],
    ['corroborated', 'minimum-wage', false],
    ['corroborated', 'guidance-premium.variable.medium', true],
    ['single-source', 'guidance-premium.variable.medium', false],
    ['single-source', 'guidance-premium.per-quarter', true],
    ['inferred', 'guidance-premium.per-quarter', false],
  ] as const)('when %s is asked for, %s is below it: %s', (least, id, isBelow) => {
    const weaker = belowConfidence(least, parametersUsedBy(simulated(ORDINARY), PARAMETERS));
    expect(weaker.some((use) => use.id === id)).toBe(isBelow);
  });
});

describe('what --require asks for', () => {
  const belowRequired = (least: Confidence, fields: Readonly<Record<string, string>>, parameters = PARAMETERS) =>
    usesBelowConfidence(least, simulate(dossierOf(fields), parameters), parameters);

  const WITHOUT_GUIDANCE = { ...ORDINARY, guidance_need: 'none' };

  it('is there for corroborated where no guidance premium and no collective package counts', () => {
    expect(belowRequired('corroborated', WITHOUT_GUIDANCE)).toEqual([]);
    expect(belowRequired('corroborated', { ...WITHOUT_GUIDANCE, wage_need: 'collective' })).toEqual([
      'wage-premium.package.5y-collective (single-source)',
    ]);
    expect(belowRequired('single-source', { ...WITHOUT_GUIDANCE, wage_need: 'collective-45' })).toEqual([
      'wage-premium.package.5y-collective-45 (inferred)',
    ]);
    expect(belowRequired('corroborated', ORDINARY).join(' ')).toContain('guidance-premium.fixed (single-source)');
  });

  it('is never there for corroborated for the self-employed, nor for official with the shipped values', () => {
    expect(belowRequired('corroborated', SELF_EMPLOYED).join(' ')).toContain(
      'support-premium.packages (single-source)',
    );
    for (const fields of [ORDINARY, WITHOUT_GUIDANCE, SELF_EMPLOYED])
      expect(belowRequired('official', fields).join(' ')).toContain('minimum-wage (corroborated)');
  });

  it('is given by own values that hold the official text of what is named', () => {
    const ids = belowRequired('official', ORDINARY).map((text) => text.split(' ')[0]);
    const own = PARAMETERS.entries
      .filter(({ id }) => ids.includes(id))
      .map(({ values, ...entry }) => ({
        ...entry,
        values: values.map(({ origin: _, ...value }) => ({ ...value, source: 'BS', confidence: 'official' })),
      }));
    const origin = { file: 'official.json', source: '--parameters' as const };
    const parameters = loadParameters({ overlay: { data: { parameters: own }, origin } });
    expect(belowRequired('official', ORDINARY, parameters)).toEqual([]);
  });
});

/** The parameters that conditions look at. */
const isOfConditions = (id: string): boolean =>
  id.startsWith('condition.') ||
  ['measure.first-quarter', 'eligibility.minimum-contract-hours', 'support-premium.self-employed-after'].includes(id);
