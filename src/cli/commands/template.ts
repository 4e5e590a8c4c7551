import { CliError } from '../../diagnostics/cli-error.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import { ALL_FIELDS, type AnyField, camelCase, type FieldName, type NeededField } from '../../dossier/fields.js';
import { choicesOf, localName } from '../../i18n/format.js';
import { csvLine, type Dialect, decimalText, dialect, fieldHeader } from '../../report/csv/dialect.js';
import { EXIT, type Run } from '../context.js';
import { parseChoice, parseDialect } from '../options/option-parsers.js';

type Example = Readonly<Record<NeededField<'always'>, string> & Partial<Record<FieldName, string>>>;

/** The filled examples, as canonical text by field: an employee, a part-timer with guidance, a self-employed person. */
const FILLED = [
  {
    id: 'A-1',
    employer_type: 'private-legal-person',
    in_difficulty: 'no',
    residence: 'flanders',
    limitation: 'work-disability',
    employment_contract: 'yes',
    workplace: 'flanders',
    advice_years: '5',
    wage_need: 'standard',
    guidance_need: 'medium',
    start: '2026-Q4',
    fraction: '1',
    gross_monthly: '2500.00',
    contributions_monthly: '625.00',
    reductions_monthly: '310.00',
  },
  {
    id: 'A-2',
    employer_type: 'temporary-work-agency',
    residence: 'flanders',
    limitation: 'multiple-problems',
    contract_hours: '760',
    workplace: 'flanders',
    advice_years: '2',
    start: '2026-10-15',
    fraction: '0.8',
    gross_monthly: '1984.50',
    year_end_premium: '1984.50',
    worker_status: 'blue-collar',
    rsz_category: '1',
    contract_start: '2026-10-19',
    contract_end: '2027-10-15',
  },
  {
    id: 'A-3',
    employer_type: 'self-employed',
    residence: 'flanders',
    limitation: 'work-disability',
    workplace: 'flanders',
    advice_years: '5',
    wage_need: 'increased',
    start: '2026-Q4',
    self_employed_after_2008: 'yes',
    income_above_threshold: 'yes',
  },
] as const satisfies readonly Example[];

type FilledField = (typeof FILLED)[number] extends infer E ? (E extends E ? keyof E : never) : never;

/** The fields that no example fills, each with the reason. The compiler asks for every other field. */
export const LEFT_EMPTY: Readonly<Record<Exclude<FieldName, FilledField>, string>> = {
  returns_weekly: 'only for work abroad',
  evaluated_from: 'only after an evaluation',
  evaluated_rate: 'only after an evaluation',
  evaluated_guidance: 'only after an evaluation',
};

/** `imw template`: an input file to start from, with filled examples, in the language of the run. */
export const run: Run = async ({ stdout, language }, _args, options) => {
  const asked = options.format ?? (options.json ? 'json' : 'csv');
  const format = parseChoice('--format', asked, ['csv', 'xlsx', 'json'] as const);
  if (format === 'xlsx') {
    // a workbook is not shown on a terminal
    if ((stdout as { readonly isTTY?: boolean }).isTTY === true) throw new CliError('XLSX_TO_TERMINAL', {});
    const { templateWorkbook } = await import('../template/workbook.js');
    stdout.write(templateWorkbook(FILLED, language));
    return EXIT.done;
  }
  const to = dialect(parseDialect(options), language);
  stdout.write(format === 'json' ? jsonTemplate() : csvTemplate(to));
  return EXIT.done;
};

function csvTemplate(to: Dialect): string {
  const headers = ALL_FIELDS.map((field) => fieldHeader(field, to));
  const rows = FILLED.map((dossier: Example) => ALL_FIELDS.map((field) => cell(field, dossier[field.name] ?? '', to)));
  return to.byteOrderMark + [headers, ...rows].map((cells) => csvLine(cells, to)).join('');
}

function cell(field: AnyField, text: string, to: Dialect): string {
  if (text === '') return '';
  const word = choicesOf(field).find(({ value }) => value === text);
  if (word) return to.language === null ? word.value : localName(to.language, word);
  if (field.kind.isDecimal) return decimalText(text, to);
  return to.language === 'en' || to.language === null ? text : text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

function jsonTemplate(): string {
  const first: Example = FILLED[0];
  const entries = ALL_FIELDS.flatMap(({ name, kind }) => {
    const text = first[name];
    if (text === undefined) return [];
    const isAsRead = kind.name === 'yes-no';
    const value = isAsRead ? kind.fromText(text, null) : name === 'advice_years' ? Number(text) : text;
    return isIssue(value) ? [] : [[camelCase(name), value] as const];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
