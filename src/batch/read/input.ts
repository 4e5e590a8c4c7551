import { CliError } from '../../diagnostics/cli-error.js';
import { startsAsJson } from '../../dossier/from-json.js';
import type { Block, RowsBlock } from './block.js';
import type { HeadOptions } from './build-header.js';
import { CsvBlocks } from './csv-blocks.js';
import { CsvRecords, cutFrom } from './csv-records.js';
import { Decoder } from './decoder.js';
import { HEAD, holdsHead, readHead } from './head.js';
import type { InputFormat } from './header.js';
import { JsonElements, JsonLines } from './json-elements.js';
import { findWrappedList, WrappedElements } from './json-wrapper.js';
import type { KnownColumn } from './known-headers.js';
import { knownHeaders } from './list-headers.js';
import { type ListOptions, NO_LIST_OPTIONS } from './list-options.js';
import { peek } from './peek.js';

/** An input being read: what it is, and its blocks of rows as they come; memory does not grow with the input. */
export interface Input {
  readonly shape: InputFormat;
  readonly blocks: AsyncIterable<Block>;
  /** Closes the bytes, however far they were read. */
  readonly close: () => Promise<void>;
}

/** The first bytes of a zip file, which a workbook is. */
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
/** The first bytes of the files of Office before 2007, and of workbooks with a password. */
const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0];

/** The line that names the separator for a spreadsheet; one that was saved again has quotes, or separators after it. */
const SEPARATOR_LINE = /^"?sep=(?:\\t|.)"?[;,\t]*(?:\r\n|\n|\r|$)/i;

/** What reading an input depends on besides its bytes. */
export interface ReadOptions {
  /** How many characters make a block; all that come together without it. */
  readonly pieces?: number;
  /** The columns of a table that are read besides the fields. */
  readonly besides?: readonly KnownColumn[];
  readonly list?: ListOptions | undefined;
  /** The name or the number of the sheet of a workbook; null for the first with a header row. */
  readonly sheet?: string | null;
}

/**
 * Opens an input of dossiers: a workbook, recognised by its first bytes, or CSV, a JSON array or JSON Lines, by its
 * first character. The caller closes it.
 *
 * @param path the name of the input, for messages
 * @throws CliError, CliErrors when it is empty, no text, a workbook or the like, or has no usable header
 */
export async function readInput(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  { pieces = Number.POSITIVE_INFINITY, besides = [], list = NO_LIST_OPTIONS, sheet = null }: ReadOptions = {},
): Promise<Input> {
  const options = { path, besides, list, known: knownHeaders(besides, list.columns) };
  const { start, all } = await peek(bytes, ZIP_START.length);
  const startsWith = (bytes: readonly number[]) => bytes.every((byte, index) => start[index] === byte);
  if (startsWith(COMPOUND_START)) {
    const { identifyCompoundFile } = await import('./workbook/compound-file.js');
    throw await identifyCompoundFile(all, path);
  }
  if (startsWith(ZIP_START)) {
    const { openWorkbook } = await import('./workbook/open-workbook.js');
    return openWorkbook(all, { ...options, pieces, sheet });
  }
  if (sheet !== null) {
    await all.return(undefined);
    throw new CliError('SHEET_NEEDS_WORKBOOK', { path });
  }
  const decoder = new Decoder(path);
  const texts = decodeChunks(all, decoder, pieces);
  const close = async (): Promise<void> => {
    await texts.return(undefined);
  };
  try {
    const head = await readStart(texts, options);
    if (head.text === '') throw new CliError('EMPTY_INPUT', { path });
    const opened = startsAsJson(head.text) ? openJson(head) : openCsv(head, options);
    return { shape: opened.shape, blocks: blocksOf(opened, head.isLast, pieces, texts, decoder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* blocksOf(
  { push, ahead }: OpenedInput,
  isWhole: boolean,
  pieces: number,
  texts: AsyncGenerator<string>,
  decoder: Decoder,
): AsyncGenerator<Block> {
  let text = ahead;
  for (; text.length > pieces; text = text.slice(pieces))
    for (const block of push(text.slice(0, pieces), false)) yield { ...block, encoding: decoder.encoding };
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

/** Reads ahead until the head of the input is there, dropping blank lines before it. */
async function readStart(texts: AsyncGenerator<string>, options: HeadOptions): Promise<InputStart> {
  let text = '';
  let line = 1;
  /** How much text there must be before it is looked at again: looking at it with every piece would take too long. */
  let enough = 0;
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
    if (text === '' || text.length < enough) continue;
    if (isEnough(text, options)) return { text, line, isLast: false };
    enough = Math.min(2 * text.length, HEAD.characters);
  }
}

function isEnough(text: string, options: HeadOptions): boolean {
  if (startsAsJson(text)) return /\n[^\n]*\n/.test(text) && findWrappedList(text, false) !== undefined;
  return holdsHead(text.slice(separatorLineOf(text).length), cutFrom(1), options);
}

const separatorLineOf = (text: string): string => SEPARATOR_LINE.exec(text)?.[0] ?? '';

interface OpenedInput {
  readonly shape: InputFormat;
  /** The text after the head that was read ahead. */
  readonly ahead: string;
  /** The blocks of the rows that are complete with this text. */
  readonly push: (text: string, isLast: boolean) => Iterable<RowsBlock>;
}

function openCsv(head: InputStart, options: HeadOptions): OpenedInput {
  const separatorLine = separatorLineOf(head.text);
  const body = head.text.slice(separatorLine.length);
  const first = cutFrom(head.line + (separatorLine === '' ? 0 : 1));
  const { header, records: before } = readHead(body, first, head.isLast, options);
  const records = new CsvRecords(header.separator, first);
  records.push(body, head.isLast, (found) => found.length >= before);
  const blocks = new CsvBlocks(header.separator, records.state, header.rowWidth);
  return {
    shape: { kind: 'csv', header },
    ahead: records.rest,
    push: (text, isLast) => blocks.push(text, isLast),
  };
}

function openJson(head: InputStart): OpenedInput {
  const wrapped = findWrappedList(head.text, head.isLast) ?? null;
  return wrapped === null ? openElements(head) : openWrapped(head, wrapped);
}

/** A list of dossiers that an object has as a value, from an index on. */
function openWrapped({ text, line }: InputStart, at: number): OpenedInput {
  const elements = new WrappedElements(line + text.slice(0, at).split('\n').length - 1);
  return {
    shape: { kind: 'json', isLines: false },
    ahead: text.slice(at),
    push: (more, isLast) => [{ kind: 'json', elements: elements.push(more, isLast) }],
  };
}

function openElements(head: InputStart): OpenedInput {
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
