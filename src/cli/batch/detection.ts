import type { Separator } from '../../batch/read/csv-records.js';
import type { Header, SheetFormat } from '../../batch/read/header.js';
import type { Input } from '../../batch/read/input.js';
import type { InputProfile } from '../../batch/stats/input-profile.js';
import type { BatchText } from '../../i18n/catalog.js';
import { columnLetters } from '../../vocabulary/column-letters.js';
import type { Context } from '../context.js';

const SEPARATOR_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;
/** How many columns are named by their position. */
const MOST_POSITIONS = 10;

/** What can be different further on in a file than in its first rows. */
export interface DetectedInput {
  readonly encoding: string;
  readonly decimals: string;
}

/** The encoding and the decimal separator of a CSV input as far as it was read, in words; null for JSON. */
export function describeDetection(
  { shape }: Input,
  { encoding, marks: { comma, point } }: InputProfile,
  { messages }: Context,
): DetectedInput | null {
  // what the cells of a workbook are is known
  if (shape.kind !== 'csv') return null;
  const found = comma && point ? 'both' : comma ? 'comma' : point ? 'point' : 'none';
  return { encoding, decimals: messages.batch.decimals[found] };
}

/**
 * Reports what an input was detected as, and what is missing or unexpected among its columns; in a quiet run only
 * what may make the amounts wrong.
 */
export function reportDetection(
  input: Input,
  observed: InputProfile,
  quiet: boolean,
  context: Context,
): DetectedInput | null {
  const { messages, printError } = context;
  const { batch } = messages;
  const { shape } = input;
  const detected = describeDetection(input, observed, context);
  if (shape.kind === 'json') {
    if (!quiet) printError(batch.recognisedJson(shape.isLines ? 'JSON Lines' : 'JSON'));
  } else {
    const lines =
      shape.kind === 'workbook'
        ? sheetLines(shape, context)
        : detected
          ? csvLines(shape.header, detected, context)
          : [];
    if (!quiet) [...lines, ...columnLines(shape.header, context)].forEach(printError);
    nearColumnLines(shape.header, batch).forEach(printError);
  }
  return detected;
}

type AnyHeader = Header<Separator | null>;

function csvLines(header: Header, { encoding, decimals }: DetectedInput, { messages: { batch } }: Context): string[] {
  const separator = batch.separators[SEPARATOR_NAMES[header.separator]];
  return [batch.recognised(encoding, separator, decimals, header.indexes.size, carriedText(header, batch))];
}

function carriedText({ carried }: AnyHeader, batch: BatchText): string {
  const positions = carried.slice(0, MOST_POSITIONS).join(', ');
  const more = carried.length > MOST_POSITIONS ? `, ${batch.more}` : '';
  return batch.carried(carried.length, positions + more);
}

/** Which sheet was read, and what is not to be seen in it. */
function sheetLines({ header, sheet }: SheetFormat, { messages: { batch, sheets } }: Context): string[] {
  const { name, number, count, hiddenColumns } = sheet;
  const known = header.indexes.size;
  return [
    sheets.recognised({ name, number, count, row: header.line, known, carried: carriedText(header, batch) }),
    ...(hiddenColumns.length > 0 ? [sheets.hiddenColumns(hiddenColumns.map(columnLetters).join(', '))] : []),
  ];
}

/** Which columns are from an earlier run. */
const columnLines = ({ added: { results } }: AnyHeader, { messages: { batch } }: Context): string[] =>
  results ? [batch.earlierResults(results.from + 1, results.from + results.count)] : [];

/** Columns whose name is nearly one that is missing: the amounts are computed without them. */
const nearColumnLines = ({ nearMisses }: AnyHeader, batch: BatchText): string[] =>
  nearMisses.map(({ position, header, column: { name } }) =>
    batch.nearColumn({
      position,
      header,
      canonical: header === name ? null : name,
      isComputedWith: name !== 'id',
    }),
  );
