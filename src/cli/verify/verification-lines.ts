import type { Messages } from '../../i18n/catalog.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Language } from '../../i18n/language.js';
import { localDate, localNumber } from '../../i18n/numbers.js';
import type { ParameterEntry } from '../../parameters/entry.js';
import { formatParameterValue } from '../../report/terminal/parameter-lines.js';
import { type Style, symbol } from '../../report/terminal/style.js';
import { bulletList, wrap } from '../../report/terminal/text.js';
import type { RowDifferences } from '../../verify/rows.js';
import type { ChangedParameter } from '../../verify/run-differences.js';
import type { Verification } from '../../verify/verification.js';
import { formatDifference, formatRunDifference } from './verification-text.js';

const MOST_RESULTS = 5;
const MOST_DIFFERENCES = 8;

/** The outcome of a verification, and which of many results it is about. */
export interface Verified {
  readonly place: string | null;
  readonly verification: Verification;
}

/**
 * What differs and which values moved for each that differs, the differences between the runs, and last whether all
 * is equal.
 *
 * @param entries the parameters of this run, which give the type of each value
 */
export function verificationLines(
  verified: readonly Verified[],
  entries: readonly ParameterEntry[],
  language: Language,
  style: Style,
): string {
  const messages = catalogFor(language);
  const { verify } = messages;
  const count = (value: number) => localNumber(String(value), language);
  const item = (text: string) => bulletList(text, style);
  const different = verified.filter(({ verification }) => !verification.isEqual);
  const shown = different
    .slice(0, MOST_RESULTS)
    .flatMap((found) => differenceLines(found, entries, messages, language, style));
  const more = different.length > MOST_RESULTS ? [verify.more(count(different.length - MOST_RESULTS))] : [];
  const notes = notesOf(verified, messages, language);
  const isEqual = different.length === 0;
  const closing = isEqual
    ? verify.equal(count(verified.length))
    : verify.differs(count(different.length), count(verified.length));
  const mark = symbol(isEqual ? 'eligible' : 'not-eligible', style);
  const last = wrap(closing, style.width, `${mark} `).map((line) =>
    style.colour[isEqual ? 'green' : 'red'](line),
  );
  const lines = [
    ...shown,
    ...more,
    ...notes.slice(0, MOST_DIFFERENCES).flatMap(item),
    ...(notes.length > MOST_DIFFERENCES ? item(verify.more(count(notes.length - MOST_DIFFERENCES))) : []),
    ...(isEqual ? changedParameterLines(verified, entries, messages, language, style) : []),
    ...last,
    ...(isEqual && verified.some(({ verification }) => hasOtherOrigin(verification))
      ? wrap(verify.equalBut, style.width)
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether the runs differ in anything but a missing file. */
const hasOtherOrigin = ({ notes, moved }: Verification): boolean =>
  moved.length > 0 || notes.some(({ kind }) => kind !== 'not-there');

/** The differences between the runs of all results, each once. */
const notesOf = (verified: readonly Verified[], messages: Messages, language: Language): string[] => [
  ...new Set(
    verified.flatMap(({ verification: { notes } }) =>
      notes.map((note) => formatRunDifference(note, messages, language)),
    ),
  ),
];

/** The values that changed without changing a result, each once. */
function changedParameterLines(
  verified: readonly Verified[],
  entries: readonly ParameterEntry[],
  messages: Messages,
  language: Language,
  style: Style,
): string[] {
  const moved = new Map(
    verified.flatMap(({ verification }) => verification.moved).map((one) => [`${one.id} ${one.from}`, one]),
  );
  return changedValues([...moved.values()], entries, messages, language, style);
}

function differenceLines(
  { place, verification: { differences, moved, problems, notes, changedFiles, rows } }: Verified,
  entries: readonly ParameterEntry[],
  messages: Messages,
  language: Language,
  style: Style,
): string[] {
  const { verify } = messages;
  const item = (text: string) => bulletList(text, style);
  const more =
    differences.length > MOST_DIFFERENCES
      ? item(verify.more(localNumber(String(differences.length - MOST_DIFFERENCES), language)))
      : [];
  const isUnexplained = moved.length === 0 && notes.every(({ kind }) => kind === 'not-there');
  return [
    ...(place === null ? [] : [style.colour.bold(verify.place(place))]),
    ...(problems.length === 0 ? [] : item(verify.rejectedNow(problems.map(rejectedFor).join(', ')))),
    ...changedFiles.flatMap((name) => item(verify.changedFile(name))),
    ...differences
      .slice(0, MOST_DIFFERENCES)
      .flatMap((found) => item(formatDifference(found, messages, language))),
    ...more,
    ...(rows ? rowLines(rows, messages, language, style) : []),
    ...changedValues(moved, entries, messages, language, style),
    ...(isUnexplained && problems.length === 0 ? item(verify.sameValues) : []),
    '',
  ];
}

function changedValues(
  moved: readonly ChangedParameter[],
  entries: readonly ParameterEntry[],
  messages: Messages,
  language: Language,
  style: Style,
): string[] {
  if (moved.length === 0) return [];
  const { verify, report } = messages;
  const lines = moved.slice(0, MOST_DIFFERENCES).map(({ id, from, was, is }) => {
    const entry = entries.find((candidate) => candidate.id === id);
    const shown = (value: ChangedParameter['was']) => {
      if (value === null) return verify.nothing;
      if (entry === undefined || !isOfKind(entry, value)) return typeof value === 'string' ? value : '…';
      return formatParameterValue(entry, { value }, messages, language);
    };
    const name = verify.since(id, localDate(from, language));
    return `${name}${report.colon}${verify.was} ${shown(was)}, ${verify.is} ${shown(is)}`;
  });
  if (moved.length > MOST_DIFFERENCES)
    lines.push(verify.more(localNumber(String(moved.length - MOST_DIFFERENCES), language)));
  return [style.colour.bold(verify.movedTitle), ...lines.flatMap((line) => bulletList(line, style))];
}

const rejectedFor = ({ column, code }: Verification['problems'][number]): string =>
  column === '' ? code : `${column} ${code}`;

const RATE = /^[01]\.\d{2}(\d{2})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value can be written as one of its type: a file can contain anything. */
function isOfKind({ kind }: ParameterEntry, value: NonNullable<ChangedParameter['was']>): boolean {
  if (kind === 'rate') return typeof value === 'string' && RATE.test(value);
  if (kind === 'date') return typeof value === 'string' && DAY.test(value);
  if (typeof value === 'string' || Array.isArray(value) || !('steps' in value)) return true;
  return Array.isArray(value.steps) && value.steps.every((step) => RATE.test(step.rate));
}

/** The first rows that differ: their lines, their columns, and the values of these. */
function rowLines(
  { count, first }: RowDifferences,
  { verify, report }: Messages,
  language: Language,
  style: Style,
): string[] {
  const lines = first.map(({ line, cells }) => {
    const texts = cells.slice(0, MOST_DIFFERENCES).map(({ column, was, is }) => {
      if (was === null && is === null) return column;
      const shown = (value: string | null) => value || verify.nothing;
      return `${column}${report.colon}${verify.was} ${shown(was)}, ${verify.is} ${shown(is)}`;
    });
    if (cells.length > texts.length) texts.push('…');
    const place = verify.line(localNumber(String(line), language));
    return texts.length === 0 ? place : `${place}${report.colon}${texts.join('; ')}`;
  });
  return [
    style.colour.bold(verify.rows(localNumber(String(count), language))),
    ...lines.flatMap((line) => bulletList(line, style)),
  ];
}
