import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/calculation/simulate.js';
import { anyDossier } from '../../support/any-dossier.js';
import { anyChanges, changeInputs } from '../../support/changed-inputs.js';
import { dossierOf, ORDINARY } from '../../support/dossiers.js';
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
});
