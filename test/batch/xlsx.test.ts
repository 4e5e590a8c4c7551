import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS } from '../../src/batch/read/header.js';
import type { RunSummary } from '../../src/batch/receipt/receipt.js';
import { Summary } from '../../src/batch/stats/summary.js';
import { dossierHeaders } from '../../src/batch/write/dossier-columns.js';
import { CellReferences } from '../../src/batch/write/xlsx/cell-references.js';
import {
  amountCell,
  dateCell,
  MOST_CELL_CHARACTERS,
  rateCell,
  sheetRow,
  textCell,
} from '../../src/batch/write/xlsx/cells.js';
import { sheetHead } from '../../src/batch/write/xlsx/sheet.js';
import { LIMITS, XlsxWorkbook } from '../../src/batch/write/xlsx/workbook.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { commitAll } from '../../src/io/commit.js';
import { FileSink } from '../../src/io/file-sink.js';
import type { Sink } from '../../src/io/sink.js';
import type { IsoDate } from '../../src/primitives/date.js';
import { euroFromCents } from '../../src/primitives/euro.js';
import { rate } from '../../src/primitives/rate.js';
import { dialect } from '../../src/report/csv/dialect.js';
import { originOf } from '../../src/report/result.js';
import { columnLetters } from '../../src/vocabulary/column-letters.js';
import { computed } from '../support/batch-in-memory.js';
import { PARAMETERS } from '../support/dossiers.js';
import { emptyFolder } from '../support/run-imw.js';
import { all, openWorkbook } from '../support/xlsx.js';

const SUMMARY: RunSummary = {
  options: {
    language: 'nl',
    format: 'xlsx',
    dialect: 'excel',
    detail: 'dossier',
    decimal: null,
    require: null,
    rows: null,
  },
  input: { name: 'in.csv', kind: 'csv' as const, sha256: 'a'.repeat(64), bytes: 12_345 },
  summary: new Summary(),
};
const HEAD = sheetHead(
  ['one', 'two'].map((header) => ({ header, width: 10 })),
  1,
);

/** A sink that keeps what it is given. */
function kept(): Sink & { bytes(): Buffer } {
  const chunks: Uint8Array[] = [];
  return {
    write: async (data) => {
      chunks.push(Buffer.from(data as string));
    },
    bytes: () => Buffer.concat(chunks),
  };
}

async function packed(texts: readonly (string | Uint8Array)[], summary = SUMMARY): Promise<Buffer> {
  const sink = kept();
  const book = new XlsxWorkbook(sink);
  for (const text of texts) await book.write(text);
  await book.finish(summary, originOf(PARAMETERS));
  return sink.bytes();
}

const resultsIn = (bytes: Buffer) => openWorkbook(bytes).sheets.get('Resultaten') ?? [];

describe('a text cell', () => {
  it('returns any text, and never a number or a formula', async () => {
    const parts = fc.constantFrom(
      ...['=1+1', '+', '-', '@', '\t', '\n', '\r', '0012', '&', '<', '>', '"', "'", ']]>', '_x0041_', '_x'],
      ...['_', '0041_', '\u0000', '\u0007', '\u001f', '\u007f', '\u0085', '\ufffe', '\uffff', '😀', 'é', ' '],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.array(parts, { minLength: 1 }).map((found) => found.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const bytes = await packed([HEAD, ...texts.map((cell) => sheetRow(textCell(cell)))]);
        const cells = resultsIn(bytes)
          .slice(1)
          .map(([first]) => first);
        expect(cells.map((cell) => [cell?.kind, cell?.value])).toEqual(texts.map((cell) => ['text', cell]));
      }),
      { numRuns: 150 },
    );
  });

  it('of half a character stays text that XML knows', async () => {
    const [, row] = resultsIn(await packed([HEAD, sheetRow(textCell('a\ud800b'))]));
    expect(row?.[0]?.value).toBe('a\ufffdb');
  });

  it('is not longer than a cell', () => {
    expect(textCell('x'.repeat(MOST_CELL_CHARACTERS), 7)).toContain('xx');
    expect(() => textCell('x'.repeat(MOST_CELL_CHARACTERS + 1), 7)).toThrow(
      expect.objectContaining({
        diagnostic: { code: 'XLSX_LIMIT', details: { what: 'cell', most: 32_767, line: 7 } },
      }),
    );
  });
});

describe('a number cell', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [1_340_166, '13401.66'],
    [99_999_999_999_999, '999999999999.99'],
  ])('has the cents as they are: %s', (cents, digits) => {
    expect(amountCell(euroFromCents(cents))).toBe(`<c s="1"><v>${digits}</v></c>`);
  });

  it.each([
    ['1900-03-01', '<c s="5"><v>61</v></c>'],
    ['2024-02-29', '<c s="5"><v>45351</v></c>'],
    ['2026-10-15', '<c s="5"><v>46310</v></c>'],
    ['9999-12-31', '<c s="5"><v>2958465</v></c>'],
    ['1900-02-28', null],
  ])('of a day counts as spreadsheets do, where they agree: %s', (day, cell) => {
    expect(dateCell(day as IsoDate)).toBe(cell);
  });

  it.each([
    ['0.40', '<c s="2"><v>0.40</v></c>'],
    ['0.324', '<c s="3"><v>0.324</v></c>'],
    ['1', '<c s="2"><v>1.00</v></c>'],
  ])('of a rate is shown as a percentage: %s', (plain, cell) => {
    expect(rateCell(rate(plain))).toBe(cell);
  });

  it('has a style that says so', async () => {
    const styles = openWorkbook(await packed([HEAD])).parts.get('xl/styles.xml');
    if (!styles) throw new Error('no styles');
    const [, euro, percentage, decimals] = all(styles, 'cellXfs').flatMap((list) => all(list, 'xf'));
    const [format] = all(styles, 'numFmt');
    expect(format?.attributes['formatCode']).toBe('"€"\\ #,##0.00;"€"\\ \\-#,##0.00');
    expect(euro?.attributes['numFmtId']).toBe(format?.attributes['numFmtId']);
    expect([percentage, decimals].map((style) => style?.attributes['numFmtId'])).toEqual(['9', '10']);
  });
});

describe('a sheet', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('has a frozen first row, widths, and a filter over all that is in it', async () => {
    const rows = ['1', '2', '3'].map((text) => sheetRow(textCell(text) + textCell('x')));
    const { parts } = openWorkbook(await packed([HEAD, rows.join('')]));
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    const book = parts.get('xl/workbook.xml');
    if (!sheet || !book) throw new Error('no sheet');
    const [pane] = all(sheet, 'pane');
    expect([pane?.attributes['ySplit'], pane?.attributes['state']]).toEqual(['1', 'frozen']);
    expect(all(sheet, 'col')).toHaveLength(2);
    expect(all(sheet, 'autoFilter')[0]?.attributes['ref']).toBe('A1:B4');
    expect(all(book, 'definedName').map(({ children }) => children.join(''))).toEqual([
      "'Resultaten'!$A$1:$B$4",
      "'Resultaten'!$1:$1",
    ]);
  });

  it('keeps the id and the first own column in sight, and prints one page wide in landscape', async () => {
    const list =
      'dossier;naam;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon\n';
    const headOf = async (header: string) => {
      const { results } = await computed(Buffer.from(header), {
        language: 'nl',
        format: 'xlsx',
        dialect: 'excel',
        detail: 'dossier',
        decimal: null,
        require: null,
      });
      const sheet = openWorkbook(results).parts.get('xl/worksheets/sheet1.xml');
      if (!sheet) throw new Error('no sheet');
      const [pane, setUp, fit] = ['pane', 'pageSetup', 'pageSetUpPr'].map((name) => all(sheet, name)[0]?.attributes);
      return { pane, setUp, fit, widths: all(sheet, 'col').map(({ attributes }) => Number(attributes['width'])) };
    };
    const { pane, setUp, fit, widths } = await headOf(list);
    expect([pane?.['xSplit'], pane?.['topLeftCell']]).toEqual(['2', 'C2']);
    expect([setUp?.['orientation'], setUp?.['fitToHeight'], fit?.['fitToPage']]).toEqual(['landscape', '0', '1']);
    // the verdicts and the conditions that are not met
    expect(widths.slice(9, 13)).toEqual([23, 31, 33, 48]);
    const last = await headOf(
      `werkgeverstype;${list.replace('dossier;', '').replace('werkgeverstype;', '').trim()};dossier\n`,
    );
    expect(last.pane?.['xSplit']).toBe('2');
  });

  it('has room for every column that an input can have', () => {
    const own = dossierHeaders(dialect('excel', 'nl')).length;
    expect(MOST_COLUMNS + own).toBeLessThanOrEqual(16_384);
  });

  it('has names that spreadsheets take', () => {
    for (const language of LANGUAGES) {
      const names = Object.values(catalogFor(language).workbook.sheets);
      expect(new Set(names).size).toBe(4);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    }
  });
});

describe('more than a sheet has room for', () => {
  const row = sheetRow(textCell('x'));
  const small = { rows: 3, bytes: 3_000 };

  it.each([
    ['rows', row.repeat(2), row],
    ['bytes', row, sheetRow(textCell('x'.repeat(3_000)))],
  ] as const)('of %s stops the run, and leaves nothing behind', async (what, fits, tooMuch) => {
    const folder = emptyFolder();
    const file = new FileSink(join(folder, 'out.xlsx'), false);
    const book = new XlsxWorkbook(file, small);
    await book.write(HEAD);
    await book.write(fits);
    await expect(book.write(tooMuch)).rejects.toMatchObject({
      diagnostic: { code: 'XLSX_LIMIT', details: { what, most: small[what], line: null } },
    });
    await file.rollback();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is one row more than fits', async () => {
    const folder = emptyFolder();
    const file = new FileSink(join(folder, 'out.xlsx'), false);
    const book = new XlsxWorkbook(file, small);
    for (const text of [HEAD, row, row]) await book.write(text);
    await book.finish(SUMMARY, originOf(PARAMETERS));
    await commitAll([file]);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    expect(resultsIn(readFileSync(join(folder, 'out.xlsx')))).toHaveLength(3);
    expect(LIMITS).toEqual({ rows: 2 ** 20, bytes: 2 ** 32 - 1 });
  });
});

describe('the places of cells', () => {
  const placed = (...texts: readonly string[]) => {
    const places = new CellReferences();
    return texts.map((text) => Buffer.from(places.add(Buffer.from(text))).toString()).join('');
  };

  it('go on from piece to piece, and skip empty cells', () => {
    expect(
      placed(
        '<cols><col min="1"/></cols><row><c s="1"><v>1</v></c><c/><c><v>2</v></c></row>\n',
        '<row><c/><c><v>3</v></c></row>\n',
      ),
    ).toBe(
      '<cols><col min="1"/></cols><row r="1"><c r="A1" s="1"><v>1</v></c><c r="C1"><v>2</v></c></row>\n<row r="2"><c r="B2"><v>3</v></c></row>\n',
    );
  });

  it('have room, whatever the row', () => {
    const row = `<row>${'<c><v>0</v></c>'.repeat(800)}</row>\n`;
    const all = placed('<row></row>\n'.repeat(1_048_575), row);
    expect(all.endsWith('<c r="ADT1048576"><v>0</v></c></row>\n')).toBe(true);
    expect(all).toContain('<row r="1048575"></row>');
  });
});

describe('the bytes', () => {
  it('do not depend on the pieces they came in, nor on whether these were text', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => sheetRow(textCell(`é ${index * 7919}`)));
    const whole = await packed([HEAD, rows.join('')]);
    expect((await packed([HEAD, ...rows])).equals(whole)).toBe(true);
    for (const size of [7, 1_000, 4_999]) {
      const pieces = [];
      for (let at = 0; at < rows.length; at += size) pieces.push(Buffer.from(rows.slice(at, at + size).join('')));
      expect((await packed([HEAD, ...pieces])).equals(whole)).toBe(true);
    }
  });
});
