import { CliError } from '../../../diagnostics/cli-error.js';
import type { Block } from '../block.js';
import { type HeadOptions, noHeaderRow } from '../build-header.js';
import { HEAD } from '../head.js';
import { ROWS_SEARCHED } from '../header-row.js';
import type { Input } from '../input.js';
import { isPayrollExport } from '../payroll-exports.js';
import { Archive } from './archive.js';
import { collect } from './collect.js';
import { findSheetHeader, type SheetHeader } from './header-row.js';
import { identifyZip } from './identify-zip.js';
import { findMergedRanges } from './merged-cells.js';
import { readFormats } from './number-formats.js';
import { findParts, type Sheet, type WorkbookParts } from './parts.js';
import { SheetReader } from './sheet-reader.js';
import type { SheetRow } from './sheet-row.js';
import { readTexts } from './texts.js';

export interface WorkbookOptions extends HeadOptions {
  /** How many characters make a block. */
  readonly pieces: number;
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
export async function openWorkbook(bytes: AsyncIterable<Uint8Array>, options: WorkbookOptions): Promise<Input> {
  const { path, sheet: wanted } = options;
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
  let nearest: { readonly columns: number; readonly error: CliError } | null = null;
  for (const sheet of sheetsToTry(parts, wanted, path)) {
    const merged = await findMergedRanges(archive, sheet.part);
    const reader = new SheetReader(archive, sheet.part, { ...context, merged });
    const rows = await readRows(reader, [], ROWS_SEARCHED);
    const more = () => readRows(reader, rows, ROWS_SEARCHED + HEAD.records);
    const found = await findSheetHeader(rows, merged, options, more);
    if ('header' in found) return inputOf({ sheet, parts, reader, rows, found }, options);
    await reader.close();
    if (rows.some(({ cells }) => isPayrollExport(cells))) throw new CliError('PAYROLL_EXPORT', { path });
    const near = found.nearest && rows[found.nearest.index];
    const columns = found.nearest?.needed.length ?? 0;
    if (found.nearest && near && columns > (nearest?.columns ?? 0))
      nearest = {
        columns,
        error: noHeaderRow(near.line, found.nearest, { ...options, path: nameOf(sheet, parts, path) }),
      };
  }
  throw nearest?.error ?? new CliError('HEADER_ROW_MISSING', { path, sheet: wanted, most: ROWS_SEARCHED });
}

/** How a row of a sheet is placed in messages: with the sheet where there are several. */
const nameOf = ({ name }: Sheet, { sheets }: WorkbookParts, path: string): string =>
  sheets.length > 1 ? `${path} (${name})` : path;

/** The sheets in which a header row is looked for: the one that was asked for, or those that can be seen. */
function sheetsToTry({ sheets }: WorkbookParts, wanted: string | null, path: string): readonly Sheet[] {
  if (wanted === null) return sheets.filter(({ isHidden }) => !isHidden);
  const isWanted = ({ name }: Sheet) => name.trim().toLowerCase() === wanted.trim().toLowerCase();
  const found = sheets.find(isWanted) ?? sheets.find(({ number }) => String(number) === wanted.trim());
  if (!found)
    throw new CliError('SHEET_NOT_FOUND', { path, sheets: sheets.map(({ number, name }) => ({ number, name })) });
  return [found];
}

/** Reads rows to those that were read, until there are at least so many or the sheet ends. */
async function readRows(reader: SheetReader, rows: SheetRow[], count: number): Promise<SheetRow[]> {
  while (rows.length < count) {
    const read = await reader.read(count - rows.length, Number.POSITIVE_INFINITY);
    if (read.length === 0) break;
    rows.push(...read);
  }
  return rows;
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly parts: WorkbookParts;
  readonly reader: SheetReader;
  readonly rows: readonly SheetRow[];
  readonly found: SheetHeader;
}

function inputOf({ sheet, parts, reader, rows, found }: FoundSheet, { pieces }: WorkbookOptions): Input {
  const { header, last } = found;
  const { name, number } = sheet;
  return {
    shape: {
      kind: 'workbook',
      header,
      sheet: {
        name,
        number,
        count: parts.sheets.length,
        hiddenColumns: reader.hiddenColumns.filter((column) => column <= header.names.length),
        is1904: parts.is1904,
      },
    },
    blocks: blocksOf(rows.slice(last + 1), reader, pieces),
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
