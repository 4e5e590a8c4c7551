import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../../src/diagnostics/cli-error.js';
import { casesOf } from '../../support/exhaustive.js';
import { HEADERS, officeRow } from '../../support/office-rows.js';
import { batchOf, inPieces } from '../../support/run-batch.js';
import { packed, workbook, workbookParts } from '../../support/workbook.js';

const ROWS = 40;
const rows = Array.from({ length: ROWS }, (_, index) =>
  officeRow({
    dossier: `A-${index}`,
    brutoloon: index % 5 === 0 ? { v: '2412.5500000000002', format: '#,##0.00' } : 2500,
    start: index % 3 === 0 ? { v: 46_296, format: 'dd/mm/yyyy' } : '2026-Q4',
    nota: index % 7 === 0 ? 'Zoë & co' : { f: 'A1', v: index },
  }),
);
const SHEETS = [{ rows: [['Lijst'], [...HEADERS], ...rows], merged: ['A1:D1'] }];
const GOOD = workbook(SHEETS);
const PARTS = workbookParts(SHEETS);

/** How many rows of a workbook were read; −1 where it stopped the run with a message. */
async function rowsOf(bytes: Uint8Array): Promise<number> {
  try {
    return (await batchOf('', { input: inPieces(bytes, 1_000) })).rows;
  } catch (error) {
    if (error instanceof CliError) return -1;
    throw error;
  }
}

const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });

describe('a damaged workbook', () => {
  it('is whole before it is damaged', async () => {
    expect(await rowsOf(GOOD)).toBe(ROWS);
    expect(await rowsOf(packed(PARTS))).toBe(ROWS);
  });

  it('with other bytes has all its rows, or stops with a message', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const bytes = Uint8Array.from(GOOD);
          for (const [share, change] of changes) {
            const at = Math.floor(share * bytes.length);
            bytes[at] = (bytes[at] ?? 0) ^ change;
          }
          expect([ROWS, -1]).toContain(await rowsOf(bytes));
        },
      ),
      { numRuns: casesOf(450) },
    );
  });

  it('that is cut off stops with a message', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (share) => {
        const bytes = GOOD.subarray(0, 4 + Math.floor(share * (GOOD.length - 4)));
        expect(await rowsOf(bytes)).toBe(-1);
      }),
      { numRuns: casesOf(150) },
    );
  });

  it('with damaged XML loses no row', async () => {
    const names = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        place,
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom('', '<', '>', '"', '/', '&', '&x;', '<!--', '<row>', '</c>', '9', 'A', ' ', '\0', '<v>1</v>'),
        async (name, share, removed, added) => {
          const part = PARTS[name] ?? '';
          const at = Math.floor(share * part.length);
          const damaged = part.slice(0, at) + added + part.slice(at + removed);
          const found = await rowsOf(packed({ ...PARTS, [name]: damaged }));
          // a row whose own tag is gone for good, or is there once more, has no trace of that
          expect(found === -1 || Math.abs(found - ROWS) <= 1).toBe(true);
        },
      ),
      { numRuns: casesOf(400) },
    );
  });
});

describe('a hostile workbook', () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const error = await batchOf('', { input: inPieces(bytes, 65_536) }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof CliError ? error.diagnostic.code : String(error);
  };
  const sheet = PARTS['xl/worksheets/sheet1.xml'] ?? '';
  const withSheet = (text: string) => packed({ ...PARTS, 'xl/worksheets/sheet1.xml': text });
  /** Writes another size of a part in the list of the parts. */
  const withSize = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
    const copy = Buffer.from(bytes);
    const at = copy.lastIndexOf(name) - 46;
    copy.writeUInt32LE(size, at + 24);
    return copy;
  };

  it.each<[string, Uint8Array, string]>([
    ['a part that says it is large', withSize(GOOD, 'xl/sharedStrings.xml', 0x7000_0000), 'WORKBOOK_TOO_LARGE'],
    ['a part that says it is small', withSize(GOOD, 'xl/worksheets/sheet1.xml', 100), 'WORKBOOK_DAMAGED'],
    [
      'a text of a million characters',
      withSheet(sheet.replace('<v>0</v>', `<v>${'1'.repeat(2_000_000)}</v>`)),
      'WORKBOOK_TOO_LARGE',
    ],
    ['a million columns', withSheet(sheet.replace('</row>', '<c r="XFE1"><v>1</v></c></row>')), 'WORKBOOK_TOO_LARGE'],
    [
      'too many headers',
      workbook([[...HEADERS, ...Array.from({ length: 600 }, (_, at) => `x${at}`)]]),
      'TOO_MANY_COLUMNS',
    ],
    [
      'entities',
      withSheet(sheet.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "b">]><worksheet')),
      'WORKBOOK_DAMAGED',
    ],
    ['an entity that is not declared', withSheet(sheet.replace('<v>0</v>', '<v>&a;</v>')), 'WORKBOOK_DAMAGED'],
    [
      'deep elements',
      withSheet(sheet.replace('</sheetData>', `</sheetData>${'<a>'.repeat(5_000)}`)),
      'WORKBOOK_DAMAGED',
    ],
    ['a row twice', withSheet(sheet.replaceAll('r="5"', 'r="4"')), 'WORKBOOK_DAMAGED'],
    ['a cell of another row', withSheet(sheet.replace('r="B4"', 'r="B5"')), 'WORKBOOK_DAMAGED'],
    ['a text that is not there', withSheet(sheet.replace('<v>0</v>', '<v>9999</v>')), 'WORKBOOK_DAMAGED'],
    ['a number that is none', withSheet(sheet.replace('<v>2500</v>', '<v>25,00</v>')), 'WORKBOOK_DAMAGED'],
  ])('with %s ends in a message', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('with merged cells over the whole sheet is read', async () => {
    const merged = { rows: [[...HEADERS], officeRow()], merged: ['A5:XFD1048576', 'A1000:XFD1000'] };
    expect(await rowsOf(workbook([merged]))).toBe(1);
  });

  it('with a link to another file is read without it', async () => {
    const relations = PARTS['xl/_rels/workbook.xml.rels'] ?? '';
    const link =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    const bytes = packed({ ...PARTS, 'xl/_rels/workbook.xml.rels': relations.replace('</Relationships>', link) });
    expect(await rowsOf(bytes)).toBe(ROWS);
    expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml');
  });
});
