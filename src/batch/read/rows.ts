import { dossierFromJsonText } from '../../dossier/from-json.js';
import type { DecimalMark } from '../../dossier/kinds/kind.js';
import { flaw, problem } from '../../dossier/problem.js';
import type { Parameters } from '../../parameters/parameters.js';
import { Failure } from '../../text/failure.js';
import { CsvRecords } from './csv-records.js';
import { CsvRows } from './csv-rows.js';
import { Decoder, type Encoding, isDamaged } from './decoder.js';
import { type Header, headerOf, isNotBlank, separatorOf } from './header.js';
import { JsonElements } from './json-elements.js';
import { JsonLines } from './json-lines.js';
import type { InputRow } from './row.js';

/** What the input is: a CSV file with its header, or JSON. */
export type Shape = { readonly kind: 'csv'; readonly header: Header } | { readonly kind: 'json' };

/** An input being read: what it is, and its rows, a chunk at a time. */
export interface Input {
  readonly shape: Shape;
  readonly encoding: () => Encoding;
  /** Rows whose cells were all empty, so far. */
  readonly blankRows: () => number;
  /** The rows, in chunks as they come; memory does not grow with the input. */
  readonly chunks: AsyncIterable<readonly InputRow[]>;
}

export interface ReadOptions {
  /** The name of the input, for messages. */
  readonly path: string;
  readonly parameters: Parameters;
  readonly mark: DecimalMark;
}

type Push = (text: string, isLast: boolean) => InputRow[];

/** How much text is read ahead to tell what the input is. */
const ENOUGH_TO_TELL = 262_144;
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r)/i;

/**
 * Opens an input of dossiers: CSV, a JSON array or JSON Lines, told from its first sign.
 *
 * @throws Failure when it is empty, no text, an Excel workbook, or has no usable header
 */
export async function openInput(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Input> {
  const decoder = new Decoder(options.path);
  const texts = decoded(bytes, decoder);
  let head = '';
  let ended = false;
  while (!ended && (head.trim() === '' || !holdsFirstLine(head))) {
    const next = await texts.next();
    if (next.done) ended = true;
    else head += next.value;
  }
  if (head.trim() === '') throw new Failure('EMPTY_INPUT', { path: options.path });
  const encoding = () => decoder.encoding;
  let blankRows = 0;
  const open = /^\s*[[{]/.test(head) ? openJson : openCsv;
  const { shape, push } = open(head, ended, options, encoding, () => {
    blankRows++;
  });

  async function* chunks(): AsyncGenerator<readonly InputRow[]> {
    yield push('', ended);
    while (!ended) {
      const next = await texts.next();
      ended = next.done === true;
      yield push(next.done ? '' : next.value, ended);
    }
  }
  return { shape, encoding, blankRows: () => blankRows, chunks: chunks() };
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, decoder: Decoder): AsyncGenerator<string> {
  for await (const chunk of bytes) yield decoder.decode(chunk, false);
  yield decoder.decode(new Uint8Array(0), true);
}

/** Whether the text reaches past the first two lines that are not blank: a `sep=` line and the header. */
const holdsFirstLine = (text: string): boolean =>
  text.length > ENOUGH_TO_TELL || /^\s*[^\r\n]+[\r\n]+[^\r\n]+[\r\n]+\S/.test(text);

interface Opened {
  readonly shape: Shape;
  readonly push: Push;
}

function openCsv(
  head: string,
  isLast: boolean,
  options: ReadOptions,
  encoding: () => Encoding,
  onBlank: () => void,
): Opened {
  const separatorLine = SEPARATOR_LINE.exec(head)?.[0] ?? '';
  const body = head.slice(separatorLine.length);
  const records = new CsvRecords(separatorOf(body), separatorLine === '' ? 1 : 2);
  const ahead = records.push(body, isLast);
  const first = ahead.findIndex(isNotBlank);
  const headerRecord = ahead[first];
  if (!headerRecord) throw new Failure('HEADER_UNREADABLE', { path: options.path });
  const header = headerOf(headerRecord, records.separator, options.path);
  const rows = new CsvRows(header, options.parameters, options.mark, encoding);
  let waiting = ahead.slice(first + 1);
  const push: Push = (text, last) => {
    const batch = [...waiting, ...records.push(text, last)];
    waiting = [];
    const read: InputRow[] = [];
    for (const record of batch) {
      const row = rows.read(record);
      if (row) read.push(row);
      else onBlank();
    }
    return read;
  };
  return { shape: { kind: 'csv', header }, push };
}

function openJson(
  head: string,
  isLast: boolean,
  { parameters }: ReadOptions,
  encoding: () => Encoding,
): Opened {
  const firstLine = head.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
  const cutter = /^\{.*\}$/.test(firstLine) ? new JsonLines() : new JsonElements();
  let waiting = cutter.push(head, isLast);
  const push: Push = (text, last) => {
    const elements = [...waiting, ...cutter.push(text, last)];
    waiting = [];
    return elements.map(({ line, text: element }) => ({
      line,
      cells: [element],
      reading: isDamaged(element, encoding())
        ? { problems: [problem('', flaw('UNREADABLE_CHARACTER', {}))] }
        : dossierFromJsonText(element, parameters),
    }));
  };
  return { shape: { kind: 'json' }, push };
}
