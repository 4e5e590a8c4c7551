import type { Noticed, Observed } from '../../batch/observed.js';
import type { Input } from '../../batch/read/input.js';
import { earlierResults, missingColumns } from '../../batch/read/own-columns.js';
import type { RejectGroup, Summary } from '../../batch/summary.js';
import { headerIn } from '../../dossier/fields.js';
import { PREMIUMS } from '../../measure/eligibility.js';
import type { Origin } from '../../report/result.js';
import { localAmount, localNumber } from '../../text/numbers.js';
import type { Context } from '../context.js';
import type { OutputFiles } from './output-files.js';

const SEPARATOR_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;

/** What can turn out otherwise further on in a file than it was in its first rows. */
export interface Recognised {
  readonly encoding: string;
  readonly decimals: string;
}

/** The encoding and the decimal mark of a CSV input as far as it was read, in words; null for JSON. */
export function recognisedAs(
  { shape }: Input,
  { encoding, marks: { comma, point } }: Observed,
  { messages }: Context,
): Recognised | null {
  if (shape.kind === 'json') return null;
  const { both, comma: onlyComma, point: onlyPoint, none } = messages.batch.decimals;
  const one = comma ? onlyComma : onlyPoint;
  return { encoding, decimals: comma && point ? both : comma || point ? one : none };
}

/** What a CSV input was recognised as, and columns whose name is nearly one that is missing. */
export function recognitionLines(input: Input, observed: Observed, context: Context): string[] {
  const { shape } = input;
  const { language, messages } = context;
  const { batch } = messages;
  const recognised = recognisedAs(input, observed, context);
  if (shape.kind === 'json' || !recognised) return [];
  const { header } = shape;
  const { encoding, decimals } = recognised;
  const missing = missingColumns(header);
  const results = earlierResults(header);
  const known = header.fields.filter((field) => field !== null).length;
  const separator = batch.separators[SEPARATOR_NAMES[header.separator]];
  return [
    batch.recognised(encoding, separator, decimals, known, header.fields.length - known),
    ...(missing.length > 0
      ? [batch.missingColumns(missing.map((field) => headerIn(language, field)).join(', '), missing.length)]
      : []),
    ...(results === null ? [] : [batch.earlierResults(results)]),
    ...header.nearMisses.map(({ position, field }) => batch.nearColumn(position, field.name)),
  ];
}

/**
 * What a batch came to: rows, eligible, rejected by code, totals, and where the files are.
 * @param origin the values it was computed with
 */
export function summaryLines(
  summary: Summary,
  { wanted: { output, dryRun }, rejectsPath: rejects, receiptPath: receipt }: OutputFiles,
  { indexation, parameters: { overlay } }: Origin,
  { messages, language }: Context,
): string[] {
  const { batch, premiums, report } = messages;
  const { colon } = report;
  const count = (value: number) => localNumber(String(value), language);
  const blank = summary.blankRows;
  const groups = summary.groups();
  const group = ({ code, column, count: found, firstRows }: RejectGroup): string => {
    const rows = firstRows.join(', ') + (found > firstRows.length ? `, ${batch.more}` : '');
    return `  ${batch.rejectedBy(count(found), code, column, rows)}`;
  };
  const shortened = ({ column, count: found, firstRows }: Noticed): string =>
    batch.shortened(
      column,
      count(found),
      firstRows.join(', ') + (found > firstRows.length ? `, ${batch.more}` : ''),
    );
  const isUnsure = ({ code }: RejectGroup) => code === 'NOT_SURE_ENOUGH';
  const mend = () => [
    ...(groups.every(isUnsure) ? [] : [batch.mendRejects]),
    ...(groups.some(isUnsure) ? [batch.surerValues] : []),
  ];
  const whereTo = () => [
    batch.results(output ?? batch.standardOutput),
    ...(receipt === null ? [] : [batch.receipt(receipt)]),
    ...(rejects === null ? [] : [batch.rejects(rejects), ...mend()]),
  ];
  return [
    '',
    `${batch.rows(count(summary.rows))}${blank > 0 ? `, ${batch.blankRows(count(blank))}` : ''}${colon}${batch.computed(count(summary.computed))}, ${batch.rejected(count(summary.rejected))}`,
    ...PREMIUMS.map((premium) => {
      const { count: eligible, total } = summary.eligible(premium);
      return `  ${batch.eligible(premiums[premium], count(eligible), localAmount(total, language))}`;
    }),
    batch.total(localAmount(summary.total, language)),
    ...(indexation === null ? [] : [report.indexation(localNumber(indexation, language))]),
    ...(overlay === null ? [] : [report.ownValues(overlay.file)]),
    ...(groups.length > 0 ? [`${batch.rejected(count(summary.rejected))}${colon.trimEnd()}`] : []),
    ...groups.map(group),
    ...summary.observed.shortened.map(shortened),
    ...(dryRun ? [batch.dryRun] : whereTo()),
  ];
}

/** Names a reject file of an earlier run that lies beside results without rejects: it does not belong to them. */
export function tellOfStaleRejects({ staleRejectsPath }: OutputFiles, { tell, messages }: Context): void {
  if (staleRejectsPath !== null) tell(messages.batch.staleRejects(staleRejectsPath));
}
