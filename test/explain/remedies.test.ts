import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREMIUMS } from '../../src/calculation/premium.js';
import { simulate } from '../../src/calculation/simulate.js';
import { dossierToJson } from '../../src/dossier/dossier.js';
import { outlooksOf } from '../../src/explain/remedies.js';
import { parseDossier } from '../../src/index.js';
import { toExplainedResult } from '../../src/report/explained-result.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';

const outlooks = (fields: Readonly<Record<string, string>>) =>
  outlooksOf(simulate(dossierOf(fields), PARAMETERS), PARAMETERS).map(({ premium, unchangeable, remedies }) => [
    premium,
    unchangeable,
    remedies.map(({ changes }) => changes.join(' + ')),
  ]);

describe('what would make a premium eligible', () => {
  it.each([
    ['works in Wallonia', { workplace: 'wallonia' }, [['guidancePremium', [], ['work-in-flanders']]]],
    [
      'abroad without return',
      { workplace: 'eu-eea', returns_weekly: 'no' },
      [
        ['wagePremium', [], ['return-weekly', 'work-in-belgium']],
        ['guidancePremium', [], ['work-in-flanders']],
      ],
    ],
    [
      'two conditions at once',
      { limitation: 'none', employment_contract: 'no', guidance_need: 'none' },
      [['wagePremium', [], ['limitation-recognised + have-contract']]],
    ],
    [
      'lives abroad: nobody can change it',
      { residence: 'other', guidance_need: 'none' },
      [['wagePremium', ['residence'], []]],
    ],
    [
      'a public authority: nobody can change it',
      { employer_type: 'other-public-authority', guidance_need: 'none', limitation: 'none' },
      [['wagePremium', ['employer-type'], []]],
    ],
    ['starts too early', { start: '2023-Q1', guidance_need: 'none' }, [['wagePremium', [], ['start-with-measure']]]],
    [
      'works outside the EU/EEA',
      { workplace: 'other' },
      [
        ['wagePremium', [], ['work-in-belgium']],
        ['guidancePremium', [], ['work-in-flanders']],
      ],
    ],
    [
      'lives in the EU/EEA and works elsewhere: only Flanders is enough',
      { residence: 'eu-eea', workplace: 'other', guidance_need: 'none' },
      [['wagePremium', [], ['work-in-flanders']]],
    ],
    ['all is well', {}, []],
  ])('%s', (_name, changes, expected) => {
    expect(outlooks({ ...ORDINARY, ...changes })).toEqual(expected);
  });

  it('for a self-employed person', () => {
    const fields = { ...SELF_EMPLOYED, income_above_threshold: 'no', self_employed_after_2008: 'no' };
    expect(outlooks(fields)).toEqual([['supportPremium', ['self-employed-since'], []]]);
    expect(outlooks({ ...fields, self_employed_after_2008: 'yes' })).toEqual([
      ['supportPremium', [], ['enough-income']],
    ]);
  });

  it('really makes it so, in the dossier as it is written, and nothing smaller does', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const result = toExplainedResult(simulation, PARAMETERS, 'en');
        expect(result.outlooks.map(({ premium }) => premium)).toEqual(
          PREMIUMS.filter((premium) => simulation.verdicts[premium].outcome === 'not-eligible'),
        );
        for (const { premium, unchangeable, remedies } of result.outlooks) {
          expect(remedies.length > 0).toBe(unchangeable.length === 0);
          for (const { set, years, total } of remedies) {
            const keys = Object.keys(set);
            const changed = (given: readonly string[]) =>
              parseDossier(
                { ...dossierToJson(dossier), ...Object.fromEntries(given.map((key) => [key, set[key]])) },
                PARAMETERS,
              ).dossier;
            const after = changed(keys);
            if (!after) throw new Error('the changed dossier is rejected');
            const found = toExplainedResult(simulate(after, PARAMETERS), PARAMETERS, 'en');
            const name = premium as (typeof PREMIUMS)[number];
            expect(found.verdicts[name].outcome).toBe('eligible');
            expect(found.years.map((year) => year[name])).toEqual(years);
            expect(found.totals[name]).toBe(total);
            for (const left of keys) {
              const less = changed(keys.filter((key) => key !== left));
              if (less) expect(simulate(less, PARAMETERS).verdicts[name].outcome).toBe('not-eligible');
            }
          }
        }
      }),
      { numRuns: casesOf(300) },
    );
  });
});
