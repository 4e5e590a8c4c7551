import { CliError } from '../../diagnostics/cli-error.js';
import { startsAsJson } from '../../dossier/from-json.js';
import type { Block, RowsBlock } from './block.js';
import { CsvBlocks } from './csv-blocks.js';
import { CsvRecords, cutFrom } from './csv-records.js';
import { Decoder } from './decoder.js';
import { type InputFormat, isNotBlank, readHeader, separatorOf } from './header.js';
import { JsonElements, JsonLines } from './json-elements.js';
import { type KnownColumn, type KnownHeaders, withColumns } from './known-headers.js';
import { MAX_ROW_LENGTH } from './row.js';

/** An input being read: what it is, and its blocks of rows as they come; memory does not grow with the input. */
export interface Input {
  readonly shape: InputFormat;
  readonly blocks: AsyncIterable<Block>;
  /** Closes the bytes, however far they were read. */
  readonly close: () => Promise<void>;
}

const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r|$)/i;

/**
 * Opens an input of dossiers: CSV, a JSON array or JSON Lines, recognised by its first character. The caller closes it.
 *
 * @param path the name of the input, for messages
 * @param pieces how many characters make a block; all that come together without it
 * @param besides the columns of CSV that are read besides the fields
 * @throws CliError when it is empty, no text, a workbook or the like, or has no usable header
 */
export async function readInput(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  pieces = Number.POSITIVE_INFINITY,
  besides: readonly KnownColumn[] = [],
): Promise<Input> {
  const known = withColumns(besides);
  const decoder = new Decoder(path);
  const texts = decodeChunks(bytes, decoder, pieces);
  const close = async (): Promise<void> => {
    await texts.return(undefined);
  };
  try {
    const head = await readStart(texts, known);
    if (head.text === '') throw new CliError('EMPTY_INPUT', { path });
    const opened = startsAsJson(head.text) ? openJson(head) : openCsv(head, path, known);
    return { shape: opened.shape, blocks: blocksOf(opened, head.isLast, texts, decoder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* blocksOf(
  { push, ahead }: OpenedInput,
  isWhole: boolean,
  texts: AsyncGenerator<string>,
  decoder: Decoder,
): AsyncGenerator<Block> {
  let text = ahead;
  for (let isLast = isWhole; ; ) {
    for (const block of push(text, isLast)) yield { ...block, encoding: decoder.encoding };
    if (isLast) return;
    const next = await texts.next();
    isLast = next.done === true;
    text = next.done ? '' : next.value;
  }
}

async function* decodeChunks(
  bytes: AsyncIterable<Uint8Array>,
  decoder: Decoder,
  pieces: number,
): AsyncGenerator<string, void> {
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, false);
    if (text.length <= pieces) yield text;
    else for (let at = 0; at < text.length; at += pieces) yield text.slice(at, at + pieces);
  }
  yield decoder.decode(new Uint8Array(0), true);
}

/** The beginning of the input from its first line that is not blank on. */
interface InputStart {
  readonly text: string;
  /** The physical line that the text starts on. */
  readonly line: number;
  /** Whether this is all there is. */
  readonly isLast: boolean;
}

/** Reads ahead until the first record is there (past a `sep=` line), dropping blank lines before it. */
async function readStart(texts: AsyncGenerator<string>, known: KnownHeaders): Promise<InputStart> {
  let text = '';
  let line = 1;
  for (;;) {
    const next = await texts.next();
    text += next.done ? '' : next.value;
    const blank = /^\s*?(?=\r?$|\S)/.exec(text)?.[0] ?? '';
    const lines = blank.split(/\r\n|\n|\r/);
    line += lines.length - 1;
    text = (lines.at(-1) ?? '') + text.slice(blank.length);
    // a carriage return at the end may be half a line end: only the next character shows it
    if (text.trim() === '' && !text.endsWith('\r')) text = '';
    if (next.done) return { text, line, isLast: true };
    if (text !== '' && (text.length > MAX_ROW_LENGTH || holdsFirstRecord(text, known)))
      return { text, line, isLast: false };
  }
}

function holdsFirstRecord(text: string, known: KnownHeaders): boolean {
  if (startsAsJson(text)) return /\n[^\n]*\n/.test(text);
  const body = text.slice(separatorLineOf(text).length);
  return new CsvRecords(separatorOf(body, known)).push(body, false).some(isNotBlank);
}

const separatorLineOf = (text: string): string => SEPARATOR_LINE.exec(text)?.[0] ?? '';

interface OpenedInput {
  readonly shape: InputFormat;
  /** The text after the head that was read ahead. */
  readonly ahead: string;
  /** The blocks of the rows that are complete with this text. */
  readonly push: (text: string, isLast: boolean) => Iterable<RowsBlock>;
}

function openCsv(head: InputStart, path: string, known: KnownHeaders): OpenedInput {
  const separatorLine = separatorLineOf(head.text);
  const body = head.text.slice(separatorLine.length);
  const separator = separatorOf(body, known);
  const first = cutFrom(head.line + (separatorLine === '' ? 0 : 1));
  const records = new CsvRecords(separator, first);
  const found = records.push(body, head.isLast, (found) => found.some(isNotBlank)).find(isNotBlank);
  if (!found) throw new CliError('HEADER_MISSING', { path });
  const header = readHeader(found, separator, path, known);
  const blocks = new CsvBlocks(separator, records.state, header.rowWidth);
  return {
    shape: { kind: 'csv', header },
    ahead: records.rest,
    push: (text, isLast) => blocks.push(text, isLast),
  };
}

function openJson(head: InputStart): OpenedInput {
  const firstLines = head.text
    .trimStart()
    .split('\n', 2)
    .map((line) => line.trim());
  const isLines = head.text.trimStart().startsWith('{') && firstLines.some((line) => /^\{.*\}$/.test(line));
  const cutter = isLines ? new JsonLines(head.line) : new JsonElements(head.line);
  return {
    shape: { kind: 'json', isLines },
    ahead: head.text,
    push: (text, isLast) => [{ kind: 'json', elements: cutter.push(text, isLast) }],
  };
}
