import { failedChecks } from '../../measure/eligibility.js';
import type { Simulation, Totals } from '../../measure/simulation.js';
import { messagesIn } from '../../text/tables.js';
import { amountText, columnName, csvLine, type Dialect } from './dialect.js';
import type { InputCells } from './input-cells.js';
import type { ResultWriter } from './result-writer.js';

/** The years for which every row has columns, whatever its term. */
const YEARS = [1, 2, 3, 4, 5] as const;
const YEAR_AMOUNTS = [
  ['wage_premium', 'wagePremium'],
  ['guidance_premium', 'guidancePremium'],
  ['support_premium', 'supportPremium'],
  ['total', 'total'],
] as const satisfies readonly (readonly [string, keyof Totals])[];

/** CSV with one row per dossier: the input's columns, the verdicts, every year and the totals. */
export function csvDossiers(input: InputCells, to: Dialect): ResultWriter {
  const name = (column: Parameters<typeof columnName>[0]) => columnName(column, to);
  const { yearColumn } = messagesIn(to.language);
  const headers = [
    ...input.headers,
    ...(
      ['wage_premium_verdict', 'guidance_premium_verdict', 'support_premium_verdict', 'reasons'] as const
    ).map(name),
    ...YEARS.flatMap((year) => YEAR_AMOUNTS.map(([column]) => yearColumn(year, name(column)))),
    ...(
      ['total_wage_premium', 'total_guidance_premium', 'total_support_premium', 'total', 'warnings'] as const
    ).map(name),
  ];
  return {
    head: to.mark + csvLine(headers, to),
    write: (row, simulation) =>
      csvLine([...input.cellsOf(row, simulation.dossier), ...results(simulation, to)], to),
    tail: '',
  };
}

function results({ verdicts, years, totals, warnings }: Simulation, to: Dialect): string[] {
  const amount = (of: Totals | undefined, key: keyof Totals) => (of ? amountText(of[key], to) : '');
  return [
    verdicts.wagePremium.outcome,
    verdicts.guidancePremium.outcome,
    verdicts.supportPremium.outcome,
    failedChecks(verdicts).join(' '),
    ...YEARS.flatMap((year) => YEAR_AMOUNTS.map(([, key]) => amount(years[year - 1], key))),
    amount(totals, 'wagePremium'),
    amount(totals, 'guidancePremium'),
    amount(totals, 'supportPremium'),
    amount(totals, 'total'),
    warnings.map((warning) => warning.code).join(' '),
  ];
}
