import type { NotMetReason } from '../../calculation/check.js';
import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import { fieldNamed } from '../../dossier/fields.js';
import { conditionFacts, warningName } from '../../i18n/format.js';
import { localNumber } from '../../i18n/numbers.js';
import { addQuarters, formatQuarter, yearOf } from '../../primitives/quarter.js';
import type { VerdictGroup } from './batch-picture.js';
import type { SummaryAnswer } from './summary-answer.js';
import { countOf, countText, groupsOf, premiumHeadings, type SummaryTable, type SummaryView } from './tables.js';

/** Why dossiers are not eligible, the most frequent reason first; null where there is none. */
export function reasonTable(view: SummaryView): SummaryTable | null {
  const { answer, messages, premiums } = view;
  const { reasons, headings } = messages.summary;
  const facts = conditionFacts(answer.parameters, view.language);
  const groups = groupsOf(answer);
  const has = (reason: NotMetReason, of: readonly Premium[]) => (group: VerdictGroup) =>
    of.some((premium) => group.reasons[premium].includes(reason));
  const all = new Set(groups.flatMap((group) => PREMIUMS.flatMap((premium) => group.reasons[premium])));
  const counted = [...all]
    .map((reason) => ({ reason, count: countOf(groups.filter(has(reason, PREMIUMS))) }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  if (counted.length === 0) return null;
  return {
    title: reasons.title,
    label: reasons.label,
    columns: [headings.dossiers, ...premiumHeadings(view)],
    rows: counted.map(({ reason, count }) => ({
      label: messages.reasons[reason](facts),
      cells: [
        countText(count, view),
        ...premiums.map((premium) => countText(countOf(groups.filter(has(reason, [premium]))), view)),
      ],
    })),
    notes: [reasons.note],
  };
}

/** Why rows were rejected. A column that the program does not know is not named: its header can be anything. */
export function rejectTable(view: SummaryView): SummaryTable | null {
  const { answer, messages } = view;
  const { rejects, headings } = messages.summary;
  if (answer.rejects.length === 0) return null;
  const nameOf = (column: string): string => {
    const field = fieldNamed(column);
    if (field) return messages.fields[field.name];
    return column === '' ? rejects.wholeRow : rejects.otherColumn;
  };
  const counts = new Map<string, { code: SummaryAnswer['rejects'][number]['code']; name: string; count: number }>();
  for (const { code, column, count } of answer.rejects) {
    const name = nameOf(column);
    const key = `${code} ${name}`;
    counts.set(key, { code, name, count: (counts.get(key)?.count ?? 0) + count });
  }
  return {
    title: rejects.title,
    label: rejects.label,
    columns: [headings.column, headings.code, headings.count],
    text: [0, 1],
    rows: [...counts.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ code, name, count }) => ({
        label: messages.problemNames[code],
        cells: [name, code, countText(count, view)],
      })),
    notes: [rejects.note],
  };
}

/** The values that may be mistakes, by kind; null where there are none. */
export function warningTable(view: SummaryView): SummaryTable | null {
  const { answer, messages } = view;
  const { warnings, headings } = messages.summary;
  if (answer.warnings.length === 0) return null;
  return {
    title: warnings.title,
    label: warnings.label,
    columns: [headings.code, headings.count],
    text: [0],
    rows: answer.warnings.map(({ code, count }) => ({
      label: warningName(code, messages),
      cells: [code, countText(count, view)],
    })),
    notes: projectionNotes(view),
  };
}

/** From which quarter the amounts of the list are a projection, where it has such amounts. */
export function projectionNotes({ answer, messages, language }: SummaryView): string[] {
  const { knownUntil, indexation } = answer.parameters;
  const from = addQuarters(knownUntil, 1);
  const lastYear = Math.max(...answer.picture.calendarYears.keys());
  if (lastYear < yearOf(from)) return [];
  return [messages.summary.projected(formatQuarter(from), indexation && localNumber(indexation.percent, language))];
}

/** What was assumed for columns that the list does not have, and for cells that are empty. */
export function assumedTable(view: SummaryView): SummaryTable | null {
  const { answer, messages } = view;
  const { title, label, value, rows, allRows, note } = messages.summary.assumed;
  if (answer.assumed.length === 0) return null;
  return {
    title,
    label,
    columns: [value, rows],
    text: [0],
    rows: answer.assumed.map(({ field, rows: count }) => ({
      label: messages.fields[field],
      cells: [messages.lists.assumed[field], count === null ? allRows : countText(count, view)],
    })),
    notes: answer.assumed.some(({ rows: count }) => count !== null) ? [note] : [],
  };
}
