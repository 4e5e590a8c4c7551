import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import type { Simulation } from '../../src/calculation/simulation.js';
import { dossierToJson } from '../../src/dossier/dossier.js';
import { deriveSimulation } from '../../src/explain/derivation.js';
import type { Derivation } from '../../src/explain/node.js';
import { indexRate } from '../../src/parameters/index-rate.js';
import { loadParameters } from '../../src/parameters/load.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import { toResult } from '../../src/report/result.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';
import { recomputed } from '../support/recompute.js';
import { CASES } from '../support/worked-cases.js';

const INDEXED = loadParameters({ indexation: indexRate('2.35') });

/** Recomputes every node from its inputs and every leaf from where it says it comes from, and compares each cell of the result. */
function expectComplete(simulation: Simulation, parameters: Parameters): void {
  const derivation = deriveSimulation(simulation, parameters);
  const given = dossierToJson(simulation.dossier);
  const values = new Map<string, string>();
  for (const node of derivation) {
    const { id, operation, inputs, value, parameter, field } = node;
    const known = inputs.map((input) => values.get(input) ?? `${input} comes later`);
    const own = recomputed(node, known);
    if (own !== null) expect(value, id).toBe(own);
    if (operation === 'given')
      expect(Number(value.replaceAll('-', '')), id).toBe(numberOf(keyOf(id), given[keyOf(id)]));
    if (operation === 'assumed') expect(simulation.dossier.omitted, id).toContain(field);
    if (operation === 'parameter') expect(shippedValues(parameter?.id ?? '', parameters), id).toContain(Number(value));
    values.set(id, value);
  }
  const result = toResult(simulation, parameters, 'en');
  const expectCell = (id: string, cell: unknown) => {
    if (typeof cell === 'string' && /^-?\d+\.\d+$/.test(cell)) expect(values.get(id), id).toBe(cell);
  };
  for (const quarter of result.quarters)
    for (const [key, cell] of Object.entries(quarter)) expectCell(`quarters.${quarter.number}.${key}`, cell);
  for (const year of result.years)
    for (const [key, cell] of Object.entries(year)) expectCell(`years.${year.year}.${key}`, cell);
  for (const [key, cell] of Object.entries(result.totals)) expectCell(`totals.${key}`, cell);
  for (const [index, estimate] of result.estimates.entries()) {
    const ofQuarter = (step: string, cell: string | null) => expectCell(`quarters.${index + 1}.${step}`, cell);
    ofQuarter('estimatedContributions', estimate.contributions);
    if (estimate.r === null) continue;
    ofQuarter('factor', estimate.factor);
    ofQuarter('fullTimeWage', estimate.s);
    ofQuarter('alphaTerm', estimate.terms?.alpha ?? null);
    ofQuarter('gammaTerm', estimate.terms?.gamma ?? null);
    ofQuarter('basicReduction', estimate.r);
    ofQuarter('mu', estimate.mu);
    ofQuarter('estimatedReductions', estimate.reductions);
  }
}

const keyOf = (id: string): string => id.slice('dossier.'.length);

/** A given value as a number; a percentage is one of a hundred. */
function numberOf(key: string, value: unknown): number {
  const text = String(value).replaceAll(/[-%]/g, '');
  const isPercentage = key === 'evaluatedRate' || String(value).endsWith('%');
  return isPercentage ? Number((Number(text) / 100).toFixed(4)) : Number(text);
}

/** Every number that the files give for a parameter, on any date. */
const shippedValues = (id: string, { entries }: Parameters): number[] =>
  (JSON.stringify(entries.find((entry) => entry.id === id)?.values ?? '').match(/\d+(\.\d+)?/g) ?? []).map(Number);

describe('the derivation of every amount', () => {
  it.each(CASES.map((row) => [row['id'], row] as const))('is complete for %s', (_id, row) => {
    expectComplete(simulate(dossierOf(row), PARAMETERS), PARAMETERS);
  });

  it('is complete for any dossier, with and without indexation', () => {
    fc.assert(
      fc.property(anyDossier(), fc.boolean(), (dossier, isIndexed) => {
        const parameters = isIndexed ? INDEXED : PARAMETERS;
        expectComplete(simulate(dossier, parameters), parameters);
      }),
      { numRuns: casesOf(300) },
    );
  });
});

describe('the steps of a derivation', () => {
  const nodeOf = (derivation: Derivation, id: string) => derivation.find((node) => node.id === id);
  const of = (fields: Readonly<Record<string, string>>, parameters = PARAMETERS) =>
    deriveSimulation(simulate(dossierOf(fields), parameters), parameters);

  it('name the step of the start package with its quarter numbers, the quarter of an open question apart', () => {
    const derivation = of(ORDINARY);
    const uses = [1, 6, 9, 10].map((number) => {
      const rate = nodeOf(derivation, `quarters.${number}.rate`);
      return nodeOf(derivation, rate?.inputs[0] ?? '')?.parameter;
    });
    expect(uses.map((use) => [use?.quarters, use?.gap])).toEqual([
      [{ from: 1, to: 5 }, null],
      [{ from: 6, to: 8 }, null],
      [{ from: 9, to: 20 }, 'quarter-9'],
      [{ from: 9, to: 20 }, null],
    ]);
  });

  it('name each month’s minimum wage with its date where it changes inside the quarter', () => {
    const derivation = of({ ...ORDINARY, start: '2024-Q2' });
    const sum = nodeOf(derivation, 'quarters.1.minimumWageSum');
    const dates = sum?.inputs.map(
      (month) => nodeOf(derivation, nodeOf(derivation, month)?.inputs[0] ?? '')?.parameter?.from,
    );
    expect(dates).toEqual(['2024-04-01', '2024-05-01', '2024-05-01']);
    expect(sum?.parameter?.gap).toBe('cap-mid-quarter');
  });

  it.each([
    ['not eligible', { residence: 'other' }, 'quarters.1.wagePremium', 'not-eligible', ['residence']],
    [
      'no need for guidance',
      { guidance_need: 'none', evaluated_from: '9', evaluated_guidance: 'low' },
      'quarters.8.guidanceFixed',
      'no-guidance-need',
      undefined,
    ],
    [
      'no day under contract',
      { contract_start: '2027-01-01' },
      'quarters.1.guidanceFixed',
      'no-contract-days',
      undefined,
    ],
    ['no guidance asked for', { guidance_need: 'none' }, 'quarters.1.guidancePremium', undefined, undefined],
  ])('say why there is nothing: %s', (_name, changes, id, because, checks) => {
    const node = nodeOf(of({ ...ORDINARY, ...changes }), id);
    expect([node?.value, node?.because, node?.checks]).toEqual(['0.00', because, checks]);
  });

  it('have no reference wage and no cap for a self-employed person', () => {
    const derivation = of(SELF_EMPLOYED);
    expect(nodeOf(derivation, 'quarters.1.cap')).toBeUndefined();
    expect(nodeOf(derivation, 'quarters.1.supportPremium')?.inputs).toEqual([
      'quarters.1.rate',
      'quarters.1.supportBase',
    ]);
  });

  it('are the totals for a term that starts before the measure', () => {
    const early = (fields: Readonly<Record<string, string>>) =>
      of({ ...fields, start: '2023-Q2' }).map(({ id, value, because }) => [id, value, because]);
    expect(early(ORDINARY)).toEqual([
      ['totals.wagePremium', '0.00', 'not-eligible'],
      ['totals.guidancePremium', '0.00', 'not-eligible'],
      ['totals.supportPremium', '0.00', 'not-applicable'],
      ['totals.total', '0.00', undefined],
      ['totals.employerCost', '0.00', 'before-measure'],
      ['totals.netCost', '0.00', undefined],
    ]);
    expect(early(SELF_EMPLOYED).map(([id]) => id)).toEqual([
      'totals.wagePremium',
      'totals.guidancePremium',
      'totals.supportPremium',
      'totals.total',
    ]);
  });

  it('say how each month’s minimum wage counts in every cap', () => {
    const rules = of({ ...ORDINARY, start: '2024-Q2' }).filter(({ quantity }) => quantity === 'minimumWageSum');
    expect(rules.slice(0, 4).map(({ parameter }) => parameter?.id)).toEqual([
      'reference-wage.cap-per-quarter',
      'reference-wage.months-per-quarter',
      'reference-wage.months-per-quarter',
      'reference-wage.cap-per-quarter',
    ]);
  });
});
