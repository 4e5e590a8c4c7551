import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/calculation/simulate.js';
import { anyDossier } from '../../support/any-dossier.js';
import { anyChanges, changeInputs } from '../../support/changed-inputs.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../../support/dossiers.js';
import { IS_EXHAUSTIVE } from '../../support/exhaustive.js';
import { readCells, recalculate } from '../../support/spreadsheet.js';
import { addressOf, amountsIn, amountsOf } from '../../support/workbook-amounts.js';
import { anyIndexation, withIndexation, workbookOf } from '../../support/workbooks.js';

const INPUTS = 'Invoer';

describe('the formulas', () => {
  test('give the amounts of the program, in the file and computed anew', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier(), anyIndexation, async (dossier, percent) => {
        const parameters = withIndexation(percent);
        const cells = readCells(await workbookOf(dossier, parameters));
        const expected = amountsOf(simulate(dossier, parameters));
        expect(amountsIn((sheet, address) => cells.get(sheet)?.get(address)?.value ?? '', cells)).toEqual(expected);
        expect(amountsIn(recalculate(cells, INPUTS, {}), cells)).toEqual(expected);
      }),
      { numRuns: IS_EXHAUSTIVE ? 200 : 8 },
    );
  });

  test('agree with the program after three changed inputs', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier(), anyIndexation, anyChanges, async (dossier, percent, draws) => {
        const parameters = withIndexation(percent);
        const cells = readCells(await workbookOf(dossier, parameters));
        const changed = changeInputs({ dossier, parameters }, cells, draws);
        const values = recalculate(cells, INPUTS, changed.cells);
        expect(amountsIn(values, cells)).toEqual(amountsOf(simulate(changed.dossier, changed.parameters)));
      }),
      { numRuns: IS_EXHAUSTIVE ? 500 : 20 },
    );
  });

  test('round half a cent up: 8 760.21 × 50 % is 4 380.11', async () => {
    const dossier = dossierOf({
      ...ORDINARY,
      gross_monthly: '2920.07',
      contributions_monthly: '0.00',
      reductions_monthly: '0.00',
    });
    const cells = readCells(await workbookOf(dossier));
    const values = recalculate(cells, INPUTS, { [addressOf(cells, 'Percentage van de loonpremie, kwartaal 1')]: 0.5 });
    expect(amountsIn(values, cells)['2027-Q1 wagePremium']).toBe('4380.11');
  });

  test.each([
    ['1', 'white-collar'],
    ['2', 'blue-collar'],
  ])(
    'estimate contributions of category %s on both sides of every step of the fraction',
    async (rsz_category, worker_status) => {
      const given = { ...ORDINARY, contributions_monthly: '', reductions_monthly: '', rsz_category, worker_status };
      const cells = readCells(await workbookOf(dossierOf(given)));
      const [gross, fraction] = [addressOf(cells, 'Brutoloon'), addressOf(cells, 'Tewerkstellingsbreuk')];
      for (const worked of [
        0.0049, 0.01, 0.2749, 0.275, 0.28, 0.3333, 0.5449, 0.545, 0.55, 0.58, 0.6667, 0.7949, 0.795, 0.8, 1,
      ])
        for (const wage of [1, 312.34, 2500, 7654.32]) {
          const valueAt = recalculate(cells, INPUTS, { [gross]: wage, [fraction]: worked });
          const dossier = dossierOf({ ...given, gross_monthly: wage.toFixed(2), fraction: String(worked) });
          const expected = amountsOf(simulate(dossier, PARAMETERS));
          for (const [row, quarter] of [
            [2, '2026-Q4'],
            [3, '2027-Q1'],
          ] as const)
            expect([worked, wage, Number(valueAt('Kwartalen', `D${row}`)).toFixed(2)]).toEqual([
              worked,
              wage,
              expected[`${quarter} referenceWage`],
            ]);
        }
    },
  );
});
