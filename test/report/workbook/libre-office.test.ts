import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/calculation/simulate.js';
import type { Dossier } from '../../../src/dossier/dossier.js';
import { anyDossier } from '../../support/any-dossier.js';
import { anyChanges, type ChangedRun, changeInputs } from '../../support/changed-inputs.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../../support/dossiers.js';
import { IS_EXHAUSTIVE } from '../../support/exhaustive.js';
import { recalculateInLibreOffice, SOFFICE } from '../../support/libre-office.js';
import { changeCells, readCells } from '../../support/spreadsheet.js';
import { addressOf, amountsIn, amountsOf } from '../../support/workbook-amounts.js';
import { anyIndexation, withIndexation, workbookOf } from '../../support/workbooks.js';

const WORKBOOKS = IS_EXHAUSTIVE ? 500 : 4;
const LONG_ENOUGH = 3_600_000;

interface Changed {
  readonly bytes: Uint8Array;
  readonly run: ChangedRun;
}

/** A workbook in which other values are typed, without the value of any formula. */
async function changedWorkbook(
  dossier: Dossier,
  change: (bytes: Uint8Array) => ChangedRun,
  parameters = PARAMETERS,
): Promise<Changed> {
  const bytes = await workbookOf(dossier, parameters);
  const run = change(bytes);
  return { bytes: changeCells(bytes, 'Invoer', run.cells), run };
}

/** A reference wage of 8 760.21 in the first quarter of a year, of which 50 % is just half a cent. */
const half = dossierOf({
  ...ORDINARY,
  gross_monthly: '2500.00',
  contributions_monthly: '0.00',
  reductions_monthly: '0.00',
});
const toHalf = (bytes: Uint8Array): ChangedRun => {
  const cells = readCells(bytes);
  const rate = addressOf(cells, 'Percentage van de loonpremie, kwartaal 1');
  return { dossier: half, parameters: PARAMETERS, cells: { [addressOf(cells, 'Brutoloon')]: 2920.07, [rate]: 0.5 } };
};

describe.skipIf(SOFFICE === null)('LibreOffice', () => {
  test(
    'computes the amounts of the program after three changed inputs, and rounds half a cent up',
    async () => {
      const samples = fc.sample(fc.tuple(anyDossier(), anyIndexation, anyChanges), WORKBOOKS);
      const random = await Promise.all(
        samples.map(([dossier, percent, draws]) => {
          const parameters = withIndexation(percent);
          return changedWorkbook(
            dossier,
            (bytes) => changeInputs({ dossier, parameters }, readCells(bytes), draws),
            parameters,
          );
        }),
      );
      const halfCent = await changedWorkbook(half, toHalf);
      const [first, ...saved] = recalculateInLibreOffice([halfCent, ...random].map(({ bytes }) => bytes)).map(
        readCells,
      );
      const read = (cells: ReturnType<typeof readCells>) =>
        amountsIn((sheet, address) => cells.get(sheet)?.get(address)?.value ?? '', cells);

      expect(first && read(first)).toMatchObject({
        '2027-Q1 referenceWage': '8760.21',
        '2027-Q1 wagePremium': '4380.11',
      });
      saved.forEach((cells, index) => {
        const { dossier, parameters } = (random[index] as Changed).run;
        expect(read(cells), JSON.stringify(random[index]?.run.cells)).toEqual(amountsOf(simulate(dossier, parameters)));
        expect(String(cells.get('Controle')?.get('A1')?.value)).toMatch(
          /^(Er is invoer gewijzigd|Alles klopt|De verminderingen zijn|Deze invoer kan niet)/,
        );
      });
    },
    LONG_ENOUGH,
  );
});
