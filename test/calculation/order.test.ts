import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import { toResult } from '../../src/report/result.js';
import { dossierOf, ORDINARY } from '../support/dossiers.js';
import { overlaid, value } from '../support/overlays.js';

const rate = (id: string, written: string) => ({
  id: `wage-premium.${id}`,
  kind: 'rate',
  name: id,
  values: [value({ from: '2023-07-01', value: written })],
});

/** Parameters that allow every rate there can be, made anew so that nothing is kept in them yet. */
const fresh = (): Parameters =>
  overlaid({
    parameters: [rate('minimum-rate', '0.00'), rate('maximum-rate', '1.00'), rate('rate-step', '0.0001')],
  });

const evaluated = fc.record({
  evaluated_from: fc.integer({ min: 9, max: 20 }).map(String),
  evaluated_rate: fc.constantFrom('0', '0.01', '49.99', '50', '99.99', '100'),
  evaluated_guidance: fc.constantFrom('none', 'low', 'medium', 'high'),
  guidance_need: fc.constantFrom('none', 'medium'),
  wage_need: fc.constantFrom('standard', 'increased'),
});

it('the order of dossiers never matters, whatever rates are allowed', () => {
  const shuffled = fc
    .array(evaluated, { minLength: 2, maxLength: 12 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const computed = (order: typeof rows): Map<object, string> => {
        const parameters = fresh();
        return new Map(
          order.map((row) => {
            const dossier = dossierOf({ ...ORDINARY, ...row }, parameters);
            return [row, JSON.stringify(toResult(simulate(dossier, parameters), parameters, 'en'))];
          }),
        );
      };
      const [one, other] = [computed(rows), computed(others)];
      for (const row of rows) expect(other.get(row)).toBe(one.get(row));
    }),
    { numRuns: 40 },
  );
});

it('two evaluations that are close do not become one', () => {
  const parameters = fresh();
  const totalOf = (evaluated_from: string, evaluated_rate: string, under: Parameters) =>
    simulate(dossierOf({ ...ORDINARY, evaluated_from, evaluated_rate, evaluated_guidance: 'high' }, under), under)
      .totals.total;
  const pairs = [
    ['9', '100'],
    ['10', '0'],
    ['10', '0.01'],
    ['9', '99.99'],
  ] as const;
  for (const [from, percentage] of pairs)
    expect(totalOf(from, percentage, parameters), from).toEqual(totalOf(from, percentage, fresh()));
});
