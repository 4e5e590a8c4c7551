import type { DecimalMark } from '../../dossier/kinds/kind.js';
import { Failure } from '../../failure.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type CsvRecord, CsvRecords } from './csv-records.js';
import { CsvRows } from './csv-rows.js';
import { Decoder, type Encoding, isDamaged } from './decoder.js';
import { type Header, headerOf, isNotBlank, separatorOf } from './header.js';
import { JsonElements } from './json-elements.js';
import { JsonLines } from './json-lines.js';
import { jsonRow } from './json-row.js';
import { MOST_CHARACTERS } from './limits.js';
import type { InputRow } from './row.js';

/** What the input is: a CSV file with its header, or JSON. */
export type Shape = { readonly kind: 'csv'; readonly header: Header } | { readonly kind: 'json' };

/** An input being read: what it is, and its rows, a chunk at a time. */
export interface Input {
  readonly shape: Shape;
  readonly encoding: () => Encoding;
  /** Rows whose cells were all empty, so far. */
  readonly blankRows: () => number;
  /** The rows, in chunks as they come, each read as it is asked for; memory does not grow with the input. */
  readonly chunks: AsyncIterable<Iterable<InputRow>>;
}

export interface ReadOptions {
  /** The name of the input, for messages. */
  readonly path: string;
  readonly parameters: Parameters;
  readonly mark: DecimalMark;
}

const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r)/i;

/**
 * Opens an input of dossiers: CSV, a JSON array or JSON Lines, told from its first sign.
 *
 * @throws Failure when it is empty, no text, an Excel workbook, or has no usable header
 */
export async function openInput(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Input> {
  const decoder = new Decoder(options.path);
  const encoding = () => decoder.encoding;
  const texts = decoded(bytes, decoder);
  const head = await readHead(texts);
  if (head.text === '') throw new Failure('EMPTY_INPUT', { path: options.path });
  let blankRows = 0;
  const { shape, push } = isJson(head.text)
    ? openJson(head, options, encoding)
    : openCsv(head, options, encoding, () => {
        blankRows++;
      });

  async function* chunks(): AsyncGenerator<Iterable<InputRow>> {
    let isLast = head.isLast;
    yield push('', isLast);
    while (!isLast) {
      const next = await texts.next();
      isLast = next.done === true;
      yield push(next.done ? '' : next.value, isLast);
    }
  }
  return { shape, encoding, blankRows: () => blankRows, chunks: chunks() };
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, decoder: Decoder): AsyncGenerator<string> {
  for await (const chunk of bytes) yield decoder.decode(chunk, false);
  yield decoder.decode(new Uint8Array(0), true);
}

/** The beginning of the input from its first line that is not blank on. */
interface Head {
  readonly text: string;
  /** The physical line that the text starts on. */
  readonly line: number;
  /** Whether this is all there is. */
  readonly isLast: boolean;
}

/** Reads ahead until the first record is there (past a `sep=` line), letting go of blank lines before it. */
async function readHead(texts: AsyncGenerator<string>): Promise<Head> {
  let text = '';
  let line = 1;
  for (;;) {
    const next = await texts.next();
    text += next.done ? '' : next.value;
    const blank = /^\s*/.exec(text)?.[0] ?? '';
    const lines = blank.split(/\r\n|\n|\r/);
    line += lines.length - 1;
    text = (lines.at(-1) ?? '') + text.slice(blank.length);
    if (text.trim() === '') text = '';
    if (next.done) return { text, line, isLast: true };
    if (text !== '' && (text.length > MOST_CHARACTERS || holdsFirstRecord(text)))
      return { text, line, isLast: false };
  }
}

function holdsFirstRecord(text: string): boolean {
  if (isJson(text)) return /\n[^\n]*\n/.test(text);
  const body = text.slice(separatorLineOf(text).length);
  if (body === '' && separatorLineOf(text) === '') return false;
  return new CsvRecords(separatorOf(body)).push(body, false).some(isNotBlank);
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);
const separatorLineOf = (text: string): string => SEPARATOR_LINE.exec(text)?.[0] ?? '';

interface Opened {
  readonly shape: Shape;
  /** The rows that are complete with this text. */
  readonly push: (text: string, isLast: boolean) => Iterable<InputRow>;
}

function openCsv(head: Head, options: ReadOptions, encoding: () => Encoding, onBlank: () => void): Opened {
  const separatorLine = separatorLineOf(head.text);
  const body = head.text.slice(separatorLine.length);
  const records = new CsvRecords(separatorOf(body), head.line + (separatorLine === '' ? 0 : 1));
  const ahead = records.push(body, head.isLast);
  const first = ahead.findIndex(isNotBlank);
  const headerRecord = ahead[first];
  if (!headerRecord) throw new Failure('HEADER_UNREADABLE', { path: options.path });
  const header = headerOf(headerRecord, records.separator, options.path);
  const rows = new CsvRows(header, options.parameters, options.mark, encoding);
  const wasRejected = header.rejectColumns > 0;
  // a record, or a sign of damage, can begin in the text before: that counts too
  let mayBeDamaged = isDamaged(body, encoding(), wasRejected);
  let before = body.slice(-2);
  function* read(found: readonly CsvRecord[], text: string): Generator<InputRow> {
    const isDamagedNow = isDamaged(before + text, encoding(), wasRejected);
    const isSuspect = mayBeDamaged || isDamagedNow;
    mayBeDamaged = found.length === 0 ? isSuspect : isDamagedNow;
    before = (before + text).slice(-2);
    for (const record of found) {
      const row = rows.read(record, isSuspect);
      if (row) yield row;
      else onBlank();
    }
  }
  return { shape: { kind: 'csv', header }, push: afterFirst(ahead.slice(first + 1), records, read) };
}

function openJson(head: Head, { parameters }: ReadOptions, encoding: () => Encoding): Opened {
  const firstLines = head.text
    .trimStart()
    .split('\n', 2)
    .map((line) => line.trim());
  const isLines = head.text.trimStart().startsWith('{') && firstLines.some((line) => /^\{.*\}$/.test(line));
  const cutter = isLines ? new JsonLines(head.line) : new JsonElements(head.line);
  const ahead = cutter.push(head.text, head.isLast);
  const push = afterFirst(ahead, cutter, function* (found) {
    for (const element of found) yield jsonRow(element, parameters, encoding());
  });
  return { shape: { kind: 'json' }, push };
}

/** Reads what was cut out ahead with the first text that is pushed. */
function afterFirst<T>(
  ahead: readonly T[],
  cutter: { push(text: string, isLast: boolean): T[] },
  read: (found: readonly T[], text: string) => Iterable<InputRow>,
): Opened['push'] {
  let waiting = ahead;
  return (text, isLast) => {
    const cut = cutter.push(text, isLast);
    const found = waiting.length === 0 ? cut : [...waiting, ...cut];
    waiting = [];
    return read(found, text);
  };
}
