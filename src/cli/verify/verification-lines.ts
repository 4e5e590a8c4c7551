import type { Messages } from '../../i18n/catalog.js';
import { localDate, localNumber, localRate } from '../../i18n/numbers.js';
import type { ParameterEntry } from '../../parameters/entry.js';
import { rate } from '../../primitives/rate.js';
import { formatParameterValue } from '../../report/terminal/parameter-lines.js';
import { symbol } from '../../report/terminal/style.js';
import { bulletList, wrap } from '../../report/terminal/text.js';
import type { Difference } from '../../verify/compare.js';
import type { RowDifferences } from '../../verify/rows.js';
import type { ChangedParameter, RunDifference } from '../../verify/run-differences.js';
import type { Verification } from '../../verify/verification.js';
import type { Context } from '../context.js';

const MOST_RESULTS = 5;
const MOST_DIFFERENCES = 8;

/** The outcome of a verification, and which of many results it is about. */
export interface Verified {
  readonly place: string | null;
  readonly verification: Verification;
}

/**
 * What differs and which values changed for each that differs, the differences between the runs, and last whether all
 * is equal.
 *
 * @param isBatch whether it is a batch; of a result of one person no amounts are shown
 * @param entries the parameters of this run, which give the type of each value
 */
export function verificationLines(
  verified: readonly Verified[],
  isBatch: boolean,
  entries: readonly ParameterEntry[],
  context: Context,
): string {
  const { messages, language, style } = context;
  const { verify } = messages;
  const count = (value: number) => localNumber(String(value), language);
  const all = verified.map(({ verification }) => verification);
  const different = verified.filter(({ verification }) => !verification.isEqual);
  const isEqual = different.length === 0;
  // each difference between the runs, and each changed value, is shown once
  const notes = all.flatMap((one) => one.notes.map((note) => formatRunDifference(note, context)));
  const moved = new Map(all.flatMap((one) => one.moved).map((found) => [`${found.id} ${found.from}`, found]));
  const leftOut = [...new Set(all.flatMap(({ notCompared }) => notCompared))].map((what) => verify.leftOut[what]);
  const closing = isEqual
    ? verify.equal(count(verified.length))
    : verify.differs(count(different.length), count(verified.length));
  const colour = style.colour[isEqual ? 'green' : 'red'];
  const lines = [
    ...different.slice(0, MOST_RESULTS).flatMap((found) => differenceLines(found, isBatch, entries, context)),
    ...(different.length > MOST_RESULTS ? [verify.more(count(different.length - MOST_RESULTS))] : []),
    ...firstItems([...new Set(notes)], context),
    ...(isEqual ? changedValues([...moved.values()], entries, context) : []),
    ...wrap(closing, style.width, `${symbol(isEqual ? 'eligible' : 'not-eligible', style)} `).map((line) =>
      colour(line),
    ),
    ...(isEqual && all.some(hasOtherOrigin) ? wrap(verify.equalBut, style.width) : []),
    ...wrap(verify.notCompared(leftOut.join(verify.between)), style.width),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether the runs differ in anything but a missing file. */
const hasOtherOrigin = ({ notes, moved }: Verification): boolean =>
  moved.length > 0 || notes.some(({ kind }) => kind !== 'not-there');

/** A list of the first texts, and how many more there are. */
function firstItems(texts: readonly string[], { messages, language, style }: Context): string[] {
  const more = texts.length - MOST_DIFFERENCES;
  const shown = texts.slice(0, MOST_DIFFERENCES);
  if (more > 0) shown.push(messages.verify.more(localNumber(String(more), language)));
  return shown.flatMap((text) => bulletList(text, style));
}

function differenceLines(
  { place, verification }: Verified,
  isBatch: boolean,
  entries: readonly ParameterEntry[],
  context: Context,
): string[] {
  const { differences, moved, problems, changedFiles, rows } = verification;
  const { verify } = context.messages;
  const { style } = context;
  const item = (text: string) => bulletList(text, style);
  const rejectedFor = problems.map(({ column, code }) => (column === '' ? code : `${column} ${code}`));
  return [
    ...(place === null ? [] : [style.colour.bold(verify.place(place))]),
    ...(problems.length === 0 ? [] : item(verify.rejectedNow(rejectedFor.join(', ')))),
    ...changedFiles.flatMap((name) => item(verify.changedFile(name))),
    ...firstItems(
      differences.map((found) =>
        isBatch ? formatDifference(found, context) : describePath(found.path, context.messages),
      ),
      context,
    ),
    ...(rows ? rowLines(rows, context) : []),
    ...changedValues(moved, entries, context),
    ...(hasOtherOrigin(verification) || problems.length > 0 ? [] : item(verify.sameValues)),
    '',
  ];
}

function changedValues(
  moved: readonly ChangedParameter[],
  entries: readonly ParameterEntry[],
  context: Context,
): string[] {
  if (moved.length === 0) return [];
  const { messages, language, style } = context;
  const { verify } = messages;
  const lines = moved.map(({ id, from, was, is }) => {
    const entry = entries.find((candidate) => candidate.id === id);
    const shown = (value: ChangedParameter['was']) => {
      if (value === null) return verify.nothing;
      if (entry === undefined || !isOfKind(entry, value)) return '…';
      return formatParameterValue(entry, { value }, messages, language);
    };
    const name = entry === undefined ? '…' : id;
    return formatChange(verify.since(name, localDate(from, language)), shown(was), shown(is), messages);
  });
  return [style.colour.bold(verify.movedTitle), ...firstItems(lines, context)];
}

const RATE = /^[01]\.\d{2}(\d{2})?$/;
const OTHER = /^(-?\d{1,12}(\.\d{1,6})?|\d{4}-Q[1-4])$/;
/** The forms of values that are one text. */
const SINGLE: Readonly<Partial<Record<ParameterEntry['kind'], RegExp>>> = {
  rate: RATE,
  date: /^\d{4}-\d{2}-\d{2}$/,
  amount: OTHER,
  count: OTHER,
  quarter: OTHER,
};

/** Whether a value can be written as one of its type: a file can contain anything. */
function isOfKind({ kind, values }: ParameterEntry, value: NonNullable<ChangedParameter['was']>): boolean {
  if (typeof value === 'string') return SINGLE[kind]?.test(value) ?? false;
  if (Array.isArray(value)) return kind === 'amount-steps' && value.every(({ amount }) => OTHER.test(amount));
  if (kind === 'package')
    return 'steps' in value && Array.isArray(value.steps) && value.steps.every(({ rate }) => RATE.test(rate));
  const known = new Set(values.flatMap((own) => Object.keys(own.value)));
  return (
    kind === 'coefficients' && Object.entries(value).every(([key, number]) => known.has(key) && OTHER.test(number))
  );
}

/** The first rows that differ: their lines and columns. */
function rowLines({ count, first }: RowDifferences, { messages, language, style }: Context): string[] {
  const { verify, report } = messages;
  const inWords = (value: number) => localNumber(String(value), language);
  const lines = first.map(({ line, columns }) => {
    const texts = columns.slice(0, MOST_DIFFERENCES);
    if (columns.length > texts.length) texts.push('…');
    const row = verify.line(inWords(line));
    return texts.length === 0 ? row : `${row}${report.colon}${texts.join('; ')}`;
  });
  return [style.colour.bold(verify.rows(inWords(count))), ...lines.flatMap((line) => bulletList(line, style))];
}

/** A name with the value that it had and the one it has: `advice: was 2, now 5`. */
const formatChange = (name: string, was: string, is: string, { verify, report }: Messages): string =>
  `${name}${report.colon}${verify.was} ${was}, ${verify.is} ${is}`;

/** A difference in words: `quarter 9, cap of the reference wage: was 13,401.66, now 13,669.68`. */
function formatDifference({ path, was, is }: Difference, { messages, language }: Context): string {
  const shown = (value: string | null): string => {
    if (value === null) return messages.verify.nothing;
    if (/\.rate$/.test(path) && /^[01]\.\d{2,4}$/.test(value)) return localRate(rate(value), language);
    return /^-?\d+\.\d+$/.test(value) ? localNumber(value, language) : value;
  };
  return formatChange(describePath(path, messages), shown(was), shown(is), messages);
}

/** `quarters.9.cap` in words: `quarter 9, cap of the reference wage`; any other path unchanged. */
function describePath(path: string, { verify, explain }: Messages): string {
  const { quarters, year, term, quantities } = explain;
  const [, of, about] = /^(.+)\.(length|order)$/.exec(path) ?? [];
  if (of !== undefined) return about === 'length' ? verify.howMany(of) : verify.inOrder(of);
  const [, list, number = '', key = ''] = /^(quarters|years|totals)(?:\.(\d+))?\.(\w+)$/.exec(path) ?? [];
  const quantity = (quantities as Readonly<Record<string, string>>)[key];
  if (list === undefined || quantity === undefined) return path;
  if (list === 'totals') return `${term}, ${quantity}`;
  return `${list === 'years' ? year(Number(number)) : quarters(number)}, ${quantity}`;
}

/** A difference between the run that is verified and this one, as a sentence. */
function formatRunDifference(note: RunDifference, { messages, language }: Context): string {
  const { verify } = messages;
  const percentage = (plain: string | null) => plain && (OTHER.test(plain) ? localNumber(plain, language) : '…');
  switch (note.kind) {
    case 'engine':
      return verify.otherEngine(note.was, note.is, note.isNewer);
    case 'values':
      return verify.otherValues(note.was, note.is);
    case 'overlay':
      return verify.otherOverlay(note.was, note.is);
    case 'indexation':
      return verify.otherIndexation(percentage(note.was), percentage(note.is));
    case 'knownUntil':
      return verify.otherKnownUntil(note.was, note.is);
    case 'unknown':
      return verify.unknown(note.names.join(', '));
    case 'sources':
      return verify.otherSources;
    case 'not-there':
      return verify.notThere(note.name === '-' ? null : note.name);
  }
}
