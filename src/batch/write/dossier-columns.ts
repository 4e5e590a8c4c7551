import { failedChecks, type Verdicts } from '../../calculation/eligibility.js';
import { PREMIUMS } from '../../calculation/premium.js';
import type { Simulation, Totals, Warning } from '../../calculation/simulation.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Euro } from '../../primitives/euro.js';
import { snakeCase } from '../../vocabulary/names.js';
import type { Utf8Buffer } from '../utf8-buffer.js';
import { columnName, type Dialect } from './dialect.js';

/** The years for which every row has columns, whatever its term. */
const YEARS = [1, 2, 3, 4, 5] as const;
const PREMIUM_COLUMNS = PREMIUMS.map((premium) => snakeCase(premium));
const YEAR_COLUMNS = [...PREMIUM_COLUMNS, 'total'] as const;

/** The headers after those of the input, where a row is a dossier: the verdicts, every year and the totals. */
export function dossierHeaders(to: Dialect): string[] {
  const name = (column: Parameters<typeof columnName>[0]) => columnName(column, to);
  const { yearColumn } = catalogFor(to.language);
  return [
    ...PREMIUM_COLUMNS.map((column) => name(`${column}_verdict`)),
    name('reasons'),
    ...YEARS.flatMap((year) => YEAR_COLUMNS.map((column) => yearColumn(year, name(column)))),
    ...PREMIUM_COLUMNS.map((column) => name(`total_${column}`)),
    name('total'),
    name('warnings'),
  ];
}

/** How the cells of a format are written, each with the separator before it. */
export interface DossierCells {
  /** A word of the program, or some with spaces between them. */
  readonly words: (text: string) => string;
  /** An amount of a year that the term does not have. */
  readonly noAmount: string;
  readonly amount: (amount: Euro, out: Utf8Buffer) => void;
}

/** How many texts of verdicts are cached: similar dossiers share their verdicts. */
const MOST_CACHED = 20_000;

/** Writes the cells below those headers, as a format has them. */
export function dossierCells(as: DossierCells): (simulation: Simulation, out: Utf8Buffer) => void {
  const noYear = as.noAmount.repeat(YEAR_COLUMNS.length);
  const verdictTexts = new Map<Verdicts, string>();
  const verdictText = (verdicts: Verdicts): string => {
    let text = verdictTexts.get(verdicts);
    if (text === undefined) {
      text = verdictWords(verdicts).map(as.words).join('');
      if (verdictTexts.size < MOST_CACHED) verdictTexts.set(verdicts, text);
    }
    return text;
  };
  const writeAmounts = ({ premiums, total }: Totals, out: Utf8Buffer): void => {
    for (const premium of PREMIUMS) as.amount(premiums[premium], out);
    as.amount(total, out);
  };
  return ({ verdicts, years, totals, warnings }, out) => {
    out.append(verdictText(verdicts));
    for (const year of years) writeAmounts(year, out);
    for (let year = years.length; year < YEARS.length; year++) out.append(noYear);
    writeAmounts(totals, out);
    out.append(as.words(warningWords(warnings)));
  };
}

/** The outcome of each premium, and the ids of the conditions that failed. */
const verdictWords = (verdicts: Verdicts): string[] => [
  ...PREMIUMS.map((premium) => verdicts[premium].outcome),
  failedChecks(verdicts).join(' '),
];

function warningWords(warnings: readonly Warning[]): string {
  let text = '';
  for (const { code } of warnings) text += text === '' ? code : ` ${code}`;
  return text;
}
