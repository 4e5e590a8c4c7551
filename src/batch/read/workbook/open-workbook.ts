import { CliError } from '../../../diagnostics/cli-error.js';
import type { Block } from '../block.js';
import { readHeader } from '../header.js';
import type { Input } from '../input.js';
import type { KnownHeaders } from '../known-headers.js';
import { isPayrollExport } from '../payroll-exports.js';
import { Archive } from './archive.js';
import { collect } from './collect.js';
import { findHeaderRow, type HeaderRow, MOST_ROWS_BEFORE_HEADER } from './header-row.js';
import { identifyZip } from './identify-zip.js';
import { findMergedRanges } from './merged-cells.js';
import { readFormats } from './number-formats.js';
import { findParts, type Sheet, type WorkbookParts } from './parts.js';
import { SheetReader } from './sheet-reader.js';
import type { SheetRow } from './sheet-row.js';
import { readTexts } from './texts.js';

export interface WorkbookOptions {
  /** How many characters make a block. */
  readonly pieces: number;
  readonly known: KnownHeaders;
  /** The name of the sheet, or its number; null for the first visible one with a header row. */
  readonly sheet: string | null;
}

const MEGABYTE = 1024 * 1024;
/** A block has hardly more characters than this, where the caller would take any number. */
const MOST_CHARACTERS = MEGABYTE;

/**
 * Opens a workbook as an input. Its bytes are held in memory, since the list of its parts is at their end; the rows of
 * its sheet are not.
 *
 * @throws CliError when it is another kind of file, is damaged or too large, or has no such sheet or no header row
 */
export async function openWorkbook(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  { pieces, known, sheet: wanted }: WorkbookOptions,
): Promise<Input> {
  const archive = await Archive.open(await collect(bytes, path), path);
  const other = identifyZip(archive);
  if (other) throw other;
  const parts = await findParts(archive);
  const context = {
    path,
    texts: await readTexts(archive, parts.texts),
    formats: await readFormats(archive, parts.styles),
    is1904: parts.is1904,
  };
  for (const sheet of sheetsToTry(parts, wanted, path)) {
    const merged = await findMergedRanges(archive, sheet.part);
    const reader = new SheetReader(archive, sheet.part, { ...context, merged });
    const head = await readHead(reader);
    const found = findHeaderRow(head, merged, known);
    if (found) return inputOf(path, { sheet, parts, reader, head, found }, pieces, known);
    await reader.close();
    if (head.some(({ cells }) => isPayrollExport(cells))) throw new CliError('PAYROLL_EXPORT', { path });
  }
  throw new CliError('HEADER_ROW_MISSING', { path, sheet: wanted, most: MOST_ROWS_BEFORE_HEADER });
}

/** The sheets in which a header row is looked for: the one that was asked for, or those that can be seen. */
function sheetsToTry({ sheets }: WorkbookParts, wanted: string | null, path: string): readonly Sheet[] {
  if (wanted === null) return sheets.filter(({ isHidden }) => !isHidden);
  const isWanted = ({ name }: Sheet) => name.trim().toLowerCase() === wanted.trim().toLowerCase();
  const found = sheets.find(isWanted) ?? sheets.find(({ number }) => String(number) === wanted.trim());
  if (!found)
    throw new CliError('SHEET_NOT_FOUND', { path, sheets: sheets.map(({ number, name }) => ({ number, name })) });
  return [found];
}

async function readHead(reader: SheetReader): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  while (head.length < MOST_ROWS_BEFORE_HEADER) {
    const rows = await reader.read(MOST_ROWS_BEFORE_HEADER - head.length, Number.POSITIVE_INFINITY);
    if (rows.length === 0) break;
    head.push(...rows);
  }
  return head;
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly parts: WorkbookParts;
  readonly reader: SheetReader;
  readonly head: readonly SheetRow[];
  readonly found: HeaderRow;
}

function inputOf(
  path: string,
  { sheet, parts, reader, head, found }: FoundSheet,
  pieces: number,
  known: KnownHeaders,
): Input {
  const header = readHeader({ cells: found.cells, issue: null }, null, path, known);
  const { name, number } = sheet;
  return {
    shape: {
      kind: 'workbook',
      header,
      sheet: {
        name,
        number,
        count: parts.sheets.length,
        headerLine: found.line,
        linesAbove: head.flatMap(({ line }) => (line < found.line ? [line] : [])),
        hiddenColumns: reader.hiddenColumns.filter((column) => column <= header.names.length),
        is1904: parts.is1904,
      },
    },
    blocks: blocksOf(head.slice(found.last + 1), reader, pieces),
    close: () => reader.close(),
  };
}

async function* blocksOf(head: SheetRow[], reader: SheetReader, pieces: number): AsyncGenerator<Block> {
  let rows = head;
  do {
    yield { kind: 'sheet', rows, encoding: 'UTF-8' };
    rows = await reader.read(Number.POSITIVE_INFINITY, Math.min(pieces, MOST_CHARACTERS));
  } while (rows.length > 0);
}
