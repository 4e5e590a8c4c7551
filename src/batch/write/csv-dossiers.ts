import { failedChecks, PREMIUMS, type Verdicts } from '../../measure/eligibility.js';
import type { Simulation, Totals, Warning, YearResult } from '../../measure/simulation.js';
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
  const verdictTexts = new Map<Verdicts, string>();
  const verdictText = (verdicts: Verdicts): string => {
    let text = verdictTexts.get(verdicts);
    if (text === undefined) {
      text = verdictCells(verdicts).join(to.separator);
      if (verdictTexts.size < MOST_KEPT) verdictTexts.set(verdicts, text);
    }
    return text;
  };
  return {
    head: to.mark + csvLine(headers, to),
    between: '',
    write: (row, simulation) =>
      input.textOf(row, simulation.dossier) +
      to.separator +
      verdictText(simulation.verdicts) +
      amountCells(simulation, to) +
      to.separator +
      warningCell(simulation.warnings) +
      to.lineEnd,
    tail: '',
  };
}

/** Like dossiers share their verdicts, and so the text of them. */
const MOST_KEPT = 20_000;

/** The outcome of each premium, and the ids of the conditions that failed; none of these cells ever needs quotes. */
const verdictCells = (verdicts: Verdicts): string[] => [
  ...PREMIUMS.map((premium) => verdicts[premium].outcome),
  failedChecks(verdicts).join(' '),
];

/** The amounts of each year and of the term, each after a separator. */
function amountCells({ years, totals }: Simulation, to: Dialect): string {
  let text = '';
  let last = '';
  for (let year = 0; year < YEARS.length; year++) {
    if (!isLike(years[year], years[year - 1])) last = amounts(years[year], to);
    text += last;
  }
  return text + amounts(totals, to);
}

function warningCell(warnings: readonly Warning[]): string {
  let text = '';
  for (const { code } of warnings) text += text === '' ? code : ` ${code}`;
  return text;
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
