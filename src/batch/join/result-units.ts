import { dialect } from '../../report/csv/dialect.js';
import { CsvRecords, type Separator } from '../read/csv-records.js';
import type { InputFormat } from '../read/header.js';
import type { ReceiptOptions } from '../receipt/receipt.js';
import { DETAIL_TABLES } from '../write/detail-columns.js';
import { cellsOfRow, sheetLines } from './sheet-lines.js';

/** A file of results or of rejected rows in pieces: what is before the first dossier, and the text of each. */
export interface Units {
  readonly header: string;
  readonly units: AsyncIterable<string>;
}

type Bytes = AsyncIterable<Uint8Array>;

/** Splits a file of results into its dossiers, each with all its rows. */
export async function splitResults(
  bytes: Bytes,
  { format, dialect: name, language, detail }: ReceiptOptions,
): Promise<Units> {
  if (format === 'json') return withHeader('[', jsonElements(bytes));
  if (format === 'jsonl') return withHeader('', recordsOf(bytes, false));
  const isWorkbook = format === 'xlsx';
  const to = dialect(isWorkbook ? 'excel' : name, language);
  const found = await takeHeader(isWorkbook ? sheetLines(bytes) : recordsOf(bytes, true));
  const table = DETAIL_TABLES[detail];
  if (!table) return found;
  const fromEnd = table.headers(to).length;
  const cellsIn = isWorkbook ? cellsOfRow : (text: string) => csvCellsOf(text, to.separator);
  return { ...found, units: groupByRow(found.units, (text) => cellsIn(text).at(-fromEnd) ?? '') };
}

/** Splits a file of rejected rows; those of a workbook are in one. */
export const splitRejects = (bytes: Bytes, kind: InputFormat['kind']): Promise<Units> =>
  kind === 'json'
    ? withHeader('', recordsOf(bytes, false))
    : takeHeader(kind === 'workbook' ? sheetLines(bytes) : recordsOf(bytes, true));

const withHeader = async (header: string, units: AsyncIterable<string>): Promise<Units> => ({ header, units });

async function takeHeader(records: AsyncGenerator<string>): Promise<Units> {
  const first = await records.next();
  return { header: first.done ? '' : first.value, units: records };
}

const csvCellsOf = (text: string, separator: Separator): readonly string[] =>
  new CsvRecords(separator).push(text, true)[0]?.cells ?? [];

/** The rows of one dossier together: they have the line of its row in common. */
async function* groupByRow(records: AsyncIterable<string>, rowOf: (text: string) => string): AsyncGenerator<string> {
  let unit = '';
  let row: string | null = null;
  for await (const record of records) {
    const next = rowOf(record);
    if (row !== null && next !== row) {
      yield unit;
      unit = '';
    }
    unit += record;
    row = next;
  }
  if (unit !== '') yield unit;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** The records of a file that this program wrote, each with its line end; in CSV a line end in quotes ends none. */
async function* recordsOf(bytes: Bytes, hasQuotes: boolean): AsyncGenerator<string> {
  let isInQuotes = false;
  let rest: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === QUOTE && hasQuotes) isInQuotes = !isInQuotes;
      if (byte !== LINE_FEED || isInQuotes) continue;
      rest.push(chunk.subarray(start, at + 1));
      yield Buffer.concat(rest).toString();
      rest = [];
      start = at + 1;
    }
    if (start < chunk.length) rest.push(Buffer.from(chunk.subarray(start)));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString();
}

/** The elements of a JSON array, each on a line of its own. */
async function* jsonElements(bytes: Bytes): AsyncGenerator<string> {
  for await (const line of recordsOf(bytes, false)) if (line.startsWith('{')) yield `\n${line.replace(/,?\n$/, '')}`;
}
