import { EMPTY_CELL, SHEET_ROW } from '../write/xlsx/cells.js';
import { sheetPath } from '../write/xlsx/package-parts.js';

/** The lines of the sheet of results of a workbook that this program wrote, as they were before they were packed. */
export async function* sheetLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { unzipSync } = await import('fflate');
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(Buffer.from(chunk));
  const path = sheetPath(1);
  const sheet = Buffer.from(unzipSync(Buffer.concat(chunks), { filter: ({ name }) => name === path })[path] ?? []);
  for (let at = 0; at < sheet.length; ) {
    const end = sheet.indexOf('\n', at);
    if (end < 0) return;
    yield withoutReferences(sheet.toString('utf8', at, end + 1));
    at = end + 1;
  }
}

const CELL = /<c r="([A-Z]+)\d+"/g;

/** A row without its number and those of its cells; an empty cell takes the place of each that was left out. */
function withoutReferences(line: string): string {
  let column = 0;
  const row = line.replace(CELL, (_, letters: string) => {
    const empty = EMPTY_CELL.repeat(numberOfColumn(letters) - column - 1);
    column = numberOfColumn(letters);
    return `${empty}<c`;
  });
  return row.replace(/<row r="\d+"/, '<row');
}

const numberOfColumn = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The numbers and texts in the cells of such a row, without those that are empty at its end. */
export function cellsOfRow(line: string): readonly string[] {
  const cells = line.slice(SHEET_ROW.start.length).match(/<c(?:\/>|[ >].*?<\/c>)/g) ?? [];
  return cells.map((cell) => cell.replace(/<[^>]*>/g, ''));
}
