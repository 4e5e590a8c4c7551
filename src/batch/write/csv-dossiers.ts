import { failedChecks } from '../../measure/eligibility.js';
import type { Simulation, Totals, YearResult } from '../../measure/simulation.js';
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
    between: '',
    write: (row, simulation) =>
      input.textOf(row, simulation.dossier) + to.separator + results(simulation, to) + to.lineEnd,
    tail: '',
  };
}

/** The result cells of a row with separators between them; none of them ever needs quotes. */
function results({ verdicts, years, totals, warnings }: Simulation, to: Dialect): string {
  const { wagePremium, guidancePremium, supportPremium } = verdicts;
  const { separator } = to;
  let text = `${wagePremium.outcome}${separator}${guidancePremium.outcome}${separator}${supportPremium.outcome}${separator}${failedChecks(verdicts).join(' ')}`;
  let last = '';
  for (let year = 0; year < YEARS.length; year++) {
    if (!isLike(years[year], years[year - 1])) last = amounts(years[year], to);
    text += last;
  }
  const codes = warnings.map(({ code }) => code).join(' ');
  return `${text}${amounts(totals, to)}${separator}${codes}`;
}

/** The amounts of a year or of the term, each after a separator; empty ones for a year that the term does not have. */
function amounts(of: Totals | undefined, to: Dialect): string {
  let text = '';
  for (const [, key] of YEAR_AMOUNTS) text += to.separator + (of ? amountText(of[key], to) : '');
  return text;
}

/** Whether a year has the same amounts as the one before it, and so the same text. */
const isLike = (year: YearResult | undefined, before: YearResult | undefined): boolean =>
  before !== undefined && year !== undefined && YEAR_AMOUNTS.every(([, key]) => year[key] === before[key]);
