import type { InputFormat } from '../../batch/read/header.js';
import { formatRange, type RowRange } from '../../batch/read/row.js';
import type { BatchOutcome } from '../../batch/run.js';
import type { InputProfile, LineGroup } from '../../batch/stats/input-profile.js';
import { formatFirstRanges } from '../../batch/stats/line-ranges.js';
import type { RejectGroup, Summary } from '../../batch/stats/summary.js';
import { columnLabels } from '../../batch/write/column-labels.js';
import { PREMIUMS } from '../../calculation/premium.js';
import type { AssumedField, BatchText } from '../../i18n/catalog.js';
import { warningName } from '../../i18n/format.js';
import { localAmount, localNumber } from '../../i18n/numbers.js';
import type { Context } from '../context.js';
import { type DetectedInput, describeDetection } from './detection.js';
import type { OutputFiles } from './output-files.js';

/** How many messages about rejected rows are shown; a reject file has all of them. */
export const MOST_MESSAGES = 10;

/** What was reported during a run, and of which rows. */
interface Shown {
  readonly messages: number;
  readonly detected: DetectedInput | null;
  readonly rows: RowRange | null;
  /** How messages name a column. */
  readonly labelOf: (column: string) => string;
}

/** The last lines of a batch: what was different further on, how many messages were not shown, and the summary. */
export function finalReport(
  outcome: BatchOutcome,
  { messages, detected, rows, labelOf }: Shown,
  files: OutputFiles,
  unseen: readonly string[],
  context: Context,
): string[] {
  const { summary, input } = outcome;
  const { batch } = context.messages;
  const more = messages - MOST_MESSAGES;
  const moreMessages = files.wanted.dryRun ? batch.moreMessagesOfDryRun : batch.moreMessages;
  const inTheEnd = describeDetection(input, summary.profile, context);
  const isDifferent = inTheEnd?.encoding !== detected?.encoding || inTheEnd?.decimals !== detected?.decimals;
  const { incompleteAt } = summary.profile;
  // a range of rows has another last row than its file
  const isKnown = typeof rows?.to === 'number' || summary.groups().some(({ code }) => code === 'LAST_ROW_INCOMPLETE');
  const isEmpty = summary.rows === 0;
  return [
    ...(inTheEnd && isDifferent ? [batch.furtherOn(inTheEnd.encoding, inTheEnd.decimals)] : []),
    ...(incompleteAt !== null && !isKnown ? [batch.lastRowIncomplete(String(incompleteAt))] : []),
    ...(more > 0 ? [moreMessages(String(more))] : []),
    ...sheetLines(summary.profile, input.shape, context),
    ...(isEmpty && rows === null && input.shape.kind !== 'json' ? [batch.onlyHeaders] : []),
    ...(isEmpty && rows !== null ? [batch.noRowsThere(formatRange(rows))] : []),
    ...summaryLines(summary, files, [...blankCellLines(outcome, labelOf, context), ...unseen], context, labelOf),
  ];
}

/**
 * What a batch came to: rows, eligible, rejected by code, totals, and where the files are.
 * @param unseen sentences about what changes amounts without being in the rows
 */
export function summaryLines(
  summary: Summary,
  { wanted: { output, dryRun, report: summaryPath }, rejectsPath: rejects, receiptPath: receipt }: OutputFiles,
  unseen: readonly string[],
  { messages, language }: Context,
  labelOf: (column: string) => string = (column) => column,
): string[] {
  const { batch, lists, premiums, report } = messages;
  const { colon } = report;
  const count = (value: number) => localNumber(String(value), language);
  const rejected = batch.rejected(count(summary.rejected));
  const blank = summary.blankRows > 0 ? `, ${batch.blankRows(count(summary.blankRows))}` : '';
  const groups = summary.groups();
  const rowsOf = (group: LineGroup): string => firstRowsOf(group, batch);
  const warnings = summary.warnings();
  const isUnsure = ({ code }: RejectGroup) => code === 'NOT_SURE_ENOUGH';
  const howToFix = [
    ...(groups.length > 0 && groups.every(isUnsure)
      ? []
      : [batch.fixRejects(receipt === null ? null : (output ?? null))]),
    ...(groups.some(isUnsure) ? [batch.surerValues] : []),
  ];
  const whereTo = [
    batch.results(output ?? batch.standardOutput),
    ...(summaryPath === undefined ? [] : [batch.report(summaryPath)]),
    ...(receipt === null ? [] : [batch.receipt(receipt)]),
    ...(rejects === null ? [] : [batch.rejects(rejects), ...howToFix]),
  ];
  return [
    '',
    `${batch.rows(count(summary.rows))}${blank}${colon}${batch.computed(count(summary.computed))}, ${rejected}`,
    ...PREMIUMS.map((premium) => {
      const { count: eligible, total } = summary.eligible(premium);
      return `  ${batch.eligible(premiums[premium], count(eligible), localAmount(total, language))}`;
    }),
    batch.total(localAmount(summary.total, language)),
    ...unseen,
    ...(groups.length > 0 ? [`${rejected}${colon.trimEnd()}`] : []),
    ...groups.map(
      (group) => `  ${batch.rejectedBy(count(group.count), group.code, labelOf(group.column), rowsOf(group))}`,
    ),
    ...(warnings.length > 0 ? [lists.warnings] : []),
    ...warnings.map(
      (found) =>
        `  ${lists.warningBy(count(found.count), warningName(found.code, messages), found.code, rowsOf({ ...found, column: '' }))}`,
    ),
    ...summary.profile.shortened.map((found) => batch.shortened(found.column, count(found.count), rowsOf(found))),
    ...(dryRun ? [batch.dryRun] : whereTo),
  ];
}

/** What was read in a workbook in another way than it seems: hidden rows, and amounts as they are shown. */
function sheetLines(
  { hiddenRows, asShown }: InputProfile,
  shape: InputFormat,
  { language, messages: { batch, sheets } }: Context,
): string[] {
  const { label } = columnLabels(shape, { language });
  const count = (value: number) => localNumber(String(value), language);
  const rowsOf = (group: LineGroup) => firstRowsOf(group, batch);
  return [
    ...(hiddenRows.count > 0 ? [sheets.hiddenRows(count(hiddenRows.count), rowsOf(hiddenRows))] : []),
    ...asShown.map((group) => sheets.asShown(label(group.column), count(group.count), rowsOf(group))),
  ];
}

/** The first rows of a group, and whether these are all. */
const firstRowsOf = ({ count, firstRows }: LineGroup, batch: BatchText): string =>
  (count > firstRows.length ? batch.firstRows : batch.theseRows)(firstRows.join(', '), count);

/** Names a reject file of an earlier run next to results without rejects: it does not belong to them. */
export function warnAboutStaleRejects({ staleRejectsPath }: OutputFiles, { printError, messages }: Context): void {
  if (staleRejectsPath !== null) printError(messages.batch.staleRejects(staleRejectsPath));
}

/** The rows that are not dossiers, by line; nothing where there are none. */
export function leftOutLines({ leftOut }: Pick<Summary, 'leftOut'>, { messages, language }: Context): string[] {
  if (leftOut.length === 0) return [];
  return [messages.lists.leftOut(localNumber(String(leftOut.length), language), formatFirstRanges(leftOut))];
}

/** The empty cells of known columns, once per column, with what was taken for them. */
function blankCellLines(
  { summary, input: { shape } }: BatchOutcome,
  labelOf: (column: string) => string,
  { messages: { batch, lists, report }, language }: Context,
): string[] {
  const found =
    shape.kind === 'json' ? [] : summary.blankCells.in(shape.header.fields.flatMap((field) => field?.name ?? []));
  const lines = found.map(({ column, count, firstRows }) => {
    const times = `${localNumber(String(count), language)} × ${lists.assumed[column as AssumedField]}`;
    return `  ${labelOf(column)}${report.colon}${times}, ${firstRowsOf({ column, count, firstRows }, batch)}`;
  });
  return lines.length === 0 ? [] : [lists.blankCells, ...lines];
}

/** How many dossiers a calendar does not recognise in a later import; nothing where it does all of them. */
export const unrecognisedLines = ({ unrecognised }: Pick<Summary, 'unrecognised'>, { messages, language }: Context) =>
  unrecognised === 0 ? [] : [messages.calendar.withoutId(localNumber(String(unrecognised), language))];

/** How many rows were rejected and where they are, in one line; nothing where none was. */
export const rejectedLines = (
  { rejected }: Pick<Summary, 'rejected'>,
  { rejectsPath, wanted }: Pick<OutputFiles, 'rejectsPath' | 'wanted'>,
  { messages: { batch, report }, language }: Context,
): string[] => {
  const said = batch.rejected(localNumber(String(rejected), language));
  return rejected === 0 ? [] : [rejectsPath === null || wanted.dryRun ? said : `${said}${report.colon}${rejectsPath}`];
};

/** For how many rows no contributions were given, so that they were estimated; nothing where all rows have them. */
export const estimateLines = ({ estimated }: Pick<Summary, 'estimated'>, { messages, language }: Context): string[] =>
  estimated === 0 ? [] : [messages.batch.estimated(localNumber(String(estimated), language))];
