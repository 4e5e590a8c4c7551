import { describe, expect, it } from 'vitest';
import { issue, rowDiagnostic } from '../../src/diagnostics/row-diagnostic.js';
import { buildDossier } from '../../src/dossier/build-dossier.js';
import { formatEuro } from '../../src/primitives/euro.js';
import { formatFraction } from '../../src/primitives/fraction.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';

const { wage_need, guidance_need, fraction, reductions_monthly, ...LEAST } = ORDINARY;

describe('a dossier with the least that is needed', () => {
  const dossier = dossierOf(LEAST);

  it('has the usual values', () => {
    expect(dossier).toMatchObject({ wageNeed: 'standard', guidanceNeed: 'none', adviceYears: '5' });
    expect(formatFraction(dossier.fraction)).toBe('1');
    expect(formatEuro(dossier.yearEndPremium)).toBe('0.00');
  });

  it('has null where there is no usual value', () => {
    expect(dossier).toMatchObject({
      id: null,
      inDifficulty: null,
      employmentContract: null,
      contractHours: null,
      returnsWeekly: null,
      reductionsMonthly: null,
      workerStatus: null,
      rszCategory: null,
      contractStart: null,
      contractEnd: null,
      evaluatedFrom: null,
      evaluatedRate: null,
      evaluatedGuidance: null,
      selfEmployedAfter2008: null,
      incomeAboveThreshold: null,
    });
  });

  it('lists the fields that were omitted', () => {
    expect(dossier.omitted).toEqual([
      'in_difficulty',
      'employment_contract',
      'contract_hours',
      'wage_need',
      'guidance_need',
      'fraction',
      'year_end_premium',
      'reductions_monthly',
      'worker_status',
      'rsz_category',
      'contract_start',
      'contract_end',
    ]);
    expect(dossierOf(SELF_EMPLOYED).omitted).toEqual([
      'wage_need',
      'self_employed_after_2008',
      'income_above_threshold',
    ]);
  });
});

describe('what is given', () => {
  it('is kept, no and nothing too', () => {
    const dossier = dossierOf({
      ...ORDINARY,
      id: ' A-17 ',
      in_difficulty: 'no',
      contract_hours: '0',
      year_end_premium: '0',
    });
    expect(dossier).toMatchObject({ id: 'A-17', inDifficulty: false });
    expect(dossier.contractHours?.numerator).toBe(0);
    expect(dossier.omitted).toEqual([
      'employment_contract',
      'worker_status',
      'rsz_category',
      'contract_start',
      'contract_end',
    ]);
  });
});

describe('problems of the input', () => {
  it('come after those of the fields', () => {
    const cells = rowDiagnostic('', issue('TOO_MANY_CELLS', { cells: 9, columns: 8 }));
    const { problems } = buildDossier(() => undefined, PARAMETERS, [cells]);
    expect(problems?.map(({ code }) => code)).toEqual([...Array(6).fill('MISSING_VALUE'), 'TOO_MANY_CELLS']);
  });

  it('reject a dossier that holds together otherwise', () => {
    const cells = rowDiagnostic('', issue('TOO_MANY_CELLS', { cells: 9, columns: 8 }));
    const read = ({ name, kind }: { name: string; kind: { fromText(text: string, mark: null): unknown } }) => {
      const text = ORDINARY[name];
      return text === undefined ? undefined : kind.fromText(text, null);
    };
    expect(buildDossier(read, PARAMETERS).problems).toBeUndefined();
    expect(buildDossier(read, PARAMETERS, [cells]).problems).toEqual([cells]);
  });
});
