import { failedChecks, type Verdicts } from '../../calculation/eligibility.js';
import { PREMIUMS } from '../../calculation/premium.js';
import type { Simulation, Totals, Warning } from '../../calculation/simulation.js';
import { HEADINGS } from '../../i18n/headings.js';
import type { Euro } from '../../primitives/euro.js';
import { columnName, type Dialect } from '../../report/csv/dialect.js';
import type { Words } from '../../report/csv/words.js';
import { snakeCase } from '../../vocabulary/names.js';
import type { Utf8Buffer } from '../utf8-buffer.js';

/** The years for which every row has columns, whatever its term. */
const YEARS = [1, 2, 3, 4, 5] as const;
const PREMIUM_COLUMNS = PREMIUMS.map((premium) => snakeCase(premium));
const YEAR_COLUMNS = [...PREMIUM_COLUMNS, 'total'] as const;

/** The headings after those of the input, where a row is a dossier: the verdicts, every year and the totals. */
export function dossierHeaders(to: Pick<Dialect, 'language'>): string[] {
  const name = (column: Parameters<typeof columnName>[0]) => columnName(column, to);
  const yearColumn = to.language === null ? canonicalOfYear : HEADINGS[to.language].yearColumn;
  return [
    ...PREMIUM_COLUMNS.map((column) => name(`${column}_verdict`)),
    name('reasons'),
    ...YEARS.flatMap((year) => YEAR_COLUMNS.map((column) => yearColumn(year, name(column)))),
    ...PREMIUM_COLUMNS.map((column) => name(`total_${column}`)),
    name('total'),
    name('warnings'),
  ];
}

const canonicalOfYear = (year: number, column: string): string => `year_${year}_${column}`;

/** How the cells of a format are written, each with the separator before it. */
export interface DossierCells {
  readonly words: Words;
  /** Writes words as a cell; each text is asked for once. */
  readonly text: (text: string) => string;
  /** An amount of a year that the term does not have. */
  readonly noAmount: string;
  readonly amount: (amount: Euro, out: Utf8Buffer) => void;
}

/** How many texts of verdicts, and of warnings, are cached: similar dossiers have the same. */
const MOST_CACHED = 20_000;

/** Writes the cells below those headings, as a format has them. */
export function dossierCells(as: DossierCells): (simulation: Simulation, out: Utf8Buffer) => void {
  const noYear = as.noAmount.repeat(YEAR_COLUMNS.length);
  const verdictText = cached((verdicts: Verdicts) => verdictWords(verdicts, as.words).map(as.text).join(''));
  const warningText = cached((codes: string) => as.text(as.words.warnings(splitCodes(codes))));
  const writeAmounts = ({ premiums, total }: Totals, out: Utf8Buffer): void => {
    for (const premium of PREMIUMS) as.amount(premiums[premium], out);
    as.amount(total, out);
  };
  return ({ verdicts, years, totals, warnings }, out) => {
    out.appendBytes(verdictText(verdicts));
    for (const year of years) writeAmounts(year, out);
    for (let year = years.length; year < YEARS.length; year++) out.append(noYear);
    writeAmounts(totals, out);
    out.appendBytes(warningText(joinCodes(warnings)));
  };
}

/** Words can have letters that take long to encode: they are encoded once. */
function cached<Key>(make: (key: Key) => string): (key: Key) => Uint8Array {
  const texts = new Map<Key, Uint8Array>();
  return (key) => {
    let text = texts.get(key);
    if (text === undefined) {
      text = Buffer.from(make(key));
      if (texts.size < MOST_CACHED) texts.set(key, text);
    }
    return text;
  };
}

/** The outcome of each premium, and the conditions that failed. */
const verdictWords = (verdicts: Verdicts, words: Words): string[] => [
  ...PREMIUMS.map((premium) => words.outcome(verdicts[premium].outcome)),
  words.reasons(failedChecks(verdicts)),
];

function joinCodes(warnings: readonly Warning[]): string {
  let text = '';
  for (const { code } of warnings) text += text === '' ? code : ` ${code}`;
  return text;
}

const splitCodes = (codes: string): Warning['code'][] => (codes === '' ? [] : (codes.split(' ') as Warning['code'][]));
