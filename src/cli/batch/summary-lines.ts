import type { Finding } from '../../batch/stats/input-profile.js';
import type { RejectGroup, Summary } from '../../batch/stats/summary.js';
import { PREMIUMS } from '../../calculation/premium.js';
import { localAmount, localNumber } from '../../i18n/numbers.js';
import type { RunOrigin } from '../../report/result.js';
import type { Context } from '../context.js';
import type { OutputFiles } from './output-files.js';

/**
 * What a batch came to: rows, eligible, rejected by code, totals, and where the files are.
 * @param origin the values it was computed with
 */
export function summaryLines(
  summary: Summary,
  { wanted: { output, dryRun }, rejectsPath: rejects, receiptPath: receipt }: OutputFiles,
  { indexation, parameters: { overlay } }: RunOrigin,
  { messages, language }: Context,
): string[] {
  const { batch, premiums, report } = messages;
  const { colon } = report;
  const count = (value: number) => localNumber(String(value), language);
  const blank = summary.blankRows;
  const groups = summary.groups();
  const rowsOf = ({ count: found, firstRows }: Finding | RejectGroup): string =>
    (found > firstRows.length ? batch.firstRows : batch.theseRows)(firstRows.join(', '), found);
  const group = (found: RejectGroup): string =>
    `  ${batch.rejectedBy(count(found.count), found.code, found.column, rowsOf(found))}`;
  const shortened = (found: Finding): string =>
    batch.shortened(found.column, count(found.count), rowsOf(found));
  const isUnsure = ({ code }: RejectGroup) => code === 'NOT_SURE_ENOUGH';
  const howToFix = () => [
    ...(groups.length > 0 && groups.every(isUnsure) ? [] : [batch.fixRejects]),
    ...(groups.some(isUnsure) ? [batch.surerValues] : []),
  ];
  const whereTo = () => [
    batch.results(output ?? batch.standardOutput),
    ...(receipt === null ? [] : [batch.receipt(receipt)]),
    ...(rejects === null ? [] : [batch.rejects(rejects), ...howToFix()]),
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
    ...summary.profile.shortened.map(shortened),
    ...(dryRun ? [batch.dryRun] : whereTo()),
  ];
}

/** Names a reject file of an earlier run that lies beside results without rejects: it does not belong to them. */
export function warnAboutStaleRejects(
  { staleRejectsPath }: OutputFiles,
  { printError, messages }: Context,
): void {
  if (staleRejectsPath !== null) printError(messages.batch.staleRejects(staleRejectsPath));
}
