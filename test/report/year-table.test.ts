import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { euro, formatEuro } from '../../src/primitives/euro.js';
import { perMonth } from '../../src/report/monthly.js';
import { toResult } from '../../src/report/result.js';
import { terminalReport } from '../../src/report/terminal/report.js';
import { viewOf } from '../../src/report/terminal/view.js';
import { yearTable } from '../../src/report/terminal/year-table.js';
import { YEAR_GROUPINGS } from '../../src/report/year-grouping.js';
import { yearParts } from '../../src/report/year-parts.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';

const style = (width: number, ascii = false) => ({ width, colour: new Chalk({ level: 0 }), ascii });
const ordinary = simulate(dossierOf(ORDINARY), PARAMETERS);

/** Half-up, in whole numbers: cents by months. */
const rounded = (amount: string, months: number): string => {
  const cents = BigInt(amount.replace('.', ''));
  const per = (2n * cents + BigInt(months)) / BigInt(2 * months);
  return `${per / 100n}.${String(per % 100n).padStart(2, '0')}`;
};

describe('an amount per month', () => {
  it.each([
    ['100.00', 1, '33.33'],
    ['0.02', 1, '0.01'],
    ['0.03', 2, '0.01'],
    ['8445.09', 3, '938.34'],
    ['21232.00', 4, '1769.33'],
  ])('%s in %i quarters is %s, rounded half-up once', (total, quarters, monthly) => {
    expect(formatEuro(perMonth(euro(total), quarters))).toBe(monthly);
  });

  it('is that of the months in the term, in a partial calendar year too', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const { years, calendarYears } = toResult(simulation, PARAMETERS, 'en');
        const monthly = (group: (typeof YEAR_GROUPINGS)[number]) =>
          yearParts(simulation, group).map((part) => [part.year, part.quarters.length, formatEuro(part.monthly)]);
        expect(monthly('term')).toEqual(years.map(({ year, total }) => [year, 4, rounded(total, 12)]));
        expect(monthly('calendar')).toEqual(
          calendarYears.map(({ year, quarters, total }) => [year, quarters, rounded(total, 3 * quarters)]),
        );
      }),
      { numRuns: casesOf(100) },
    );
  });
});

describe('the table by year', () => {
  it.each(LANGUAGES)('fits 80 columns as a table in %s, whatever the dossier', (language) => {
    const { monthly } = catalogFor(language).tables;
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...YEAR_GROUPINGS), (dossier, group) => {
        const simulation = simulate(dossier, PARAMETERS);
        if (simulation.years.length === 0) return;
        const lines = yearTable(viewOf(simulation, PARAMETERS, language, style(80), group));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
        expect(lines.slice(0, 2).some((line) => line.endsWith(monthly.split('\n')[1] as string))).toBe(true);
        expect(lines.length).toBeLessThanOrEqual(15);
      }),
      { numRuns: casesOf(100) },
    );
  });

  it('marks partial calendar years, and has the amounts of the result', () => {
    const lines = yearTable(viewOf(ordinary, PARAMETERS, 'en', style(80), 'calendar'));
    expect(lines.map((line) => line.trim().split(/ +/)[0])).toEqual(
      expect.arrayContaining(['2026†', '2027', '2030', '2031†']),
    );
    const { calendarYears } = toResult(ordinary, PARAMETERS, 'en');
    for (const { year, total, netCost } of calendarYears) {
      const cells = lines
        .find((line) => line.trim().startsWith(String(year)))
        ?.replaceAll(',', '')
        .split(/ +/);
      expect(cells?.slice(-3, -1)).toEqual([total, netCost]);
    }
  });

  it.each([
    ['nl', '† 2026 onvolledig: 1 kwartaal, 2031 onvolledig: 3 kwartalen'],
    ['fr', '† 2026 incomplète : 1 trimestre, 2031 incomplète : 3 trimestres'],
    ['en', '† 2026 partial: 1 quarter, 2031 partial: 3 quarters'],
  ] as const)('says in %s how many quarters a partial year has', (language, note) => {
    const report = (group: (typeof YEAR_GROUPINGS)[number], ascii = false) =>
      terminalReport(ordinary, PARAMETERS, language, { detail: 'year', group }, [], style(80, ascii));
    expect(report('calendar')).toContain(`\n${note}\n`);
    expect(report('calendar', true)).toContain(`\n${note.replace('†', '+')}\n`);
    expect(report('term')).not.toContain('†');
  });

  it('leaves out the wages of a self-employed person', () => {
    const simulation = simulate(dossierOf(SELF_EMPLOYED), PARAMETERS);
    const [heading] = yearTable(viewOf(simulation, PARAMETERS, 'en', style(80), 'calendar')).slice(1);
    expect(heading?.trim().split(/ +/)).toEqual(['Year', 'Period', '%', 'premium', 'month']);
  });
});
