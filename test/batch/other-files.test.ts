import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/diagnostics/cli-error.js';
import { batchOf, inPieces } from '../support/run-batch.js';
import { workbook } from '../support/workbook.js';

const text = (content: string): Buffer => Buffer.from(content, 'latin1');
const mimetype = text('application/vnd.oasis.opendocument.spreadsheet');
const zipped = (level: 0 | 6) =>
  Buffer.from(zipSync({ mimetype, 'content.xml': text('<x/>') }, { level, mtime: '1980-01-01' }));
const utf16 = (content: string): Buffer => Buffer.concat([text('\xff\xfe'), Buffer.from(content, 'utf16le')]);

/** The columns that every list must have. */
const HEADERS = 'employer_type;residence;limitation;workplace;advice_years;start;gross_monthly';

const zip = (files: Readonly<Record<string, string>>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, text(content)]))));
const compound = (stream: string) => Buffer.concat([text('\xd0\xcf\x11\xe0'), utf16(stream)]);

/** What stops a batch of these bytes; in pieces of several sizes it is always the same. */
async function codeOf(bytes: Buffer): Promise<string | null> {
  const codes = new Set<string | null>();
  for (const size of [1, 7, Math.max(1, bytes.length)])
    codes.add(
      await batchOf('', { input: inPieces(bytes, size) }).then(
        () => null,
        (error: unknown) => (error instanceof CliError ? error.diagnostic.code : String(error)),
      ),
    );
  expect(codes.size).toBe(1);
  return [...codes][0] ?? null;
}

describe('a file that is neither a workbook, nor CSV or JSON', () => {
  it.each([
    ['.ods', zipped(0), 'OPENDOCUMENT_FILE'],
    ['.ods, packed', zipped(6), 'OPENDOCUMENT_FILE'],
    [
      '.ods as one XML file',
      text('<?xml version="1.0"?><x xmlns="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'),
      'OPENDOCUMENT_FILE',
    ],
    ['.xlsb', zip({ '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' }), 'OTHER_SPREADSHEET'],
    ['.numbers', zip({ 'Index/Document.iwa': 'x' }), 'OTHER_SPREADSHEET'],
    [
      'XML Spreadsheet 2003',
      text('<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook>'),
      'OTHER_SPREADSHEET',
    ],
    ['MHTML', text('From: <Saved by x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related'), 'OTHER_SPREADSHEET'],
    ['.docx', zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }), 'OTHER_DOCUMENT'],
    ['.pptx', zip({ '[Content_Types].xml': 'x', 'ppt/presentation.xml': 'x' }), 'OTHER_DOCUMENT'],
    ['RTF', text('{\\rtf1\\ansi'), 'OTHER_DOCUMENT'],
    ['a zip with something else', zip({ 'lijst.csv': 'start' }), 'ZIP_FILE'],
    ['an empty zip', zip({}), 'ZIP_FILE'],
    ['.xls', text('\xd0\xcf\x11\xe0'), 'EXCEL_WORKBOOK'],
    ['.xls with its streams', compound('Workbook'), 'EXCEL_WORKBOOK'],
    ['.xls of Excel 5', text('\x09\x08\x10\x00\x00\x06\x05\x00'), 'EXCEL_WORKBOOK'],
    ['.doc', compound('WordDocument'), 'OTHER_DOCUMENT'],
    ['a workbook with a password', compound('EncryptedPackage'), 'WORKBOOK_PROTECTED'],
    ['gzip', gzipSync('start;id\n'), 'COMPRESSED_FILE'],
    ['bzip2', text('BZh91AY&SY'), 'COMPRESSED_FILE'],
    ['Zstandard', text('\x28\xb5\x2f\xfd\x04'), 'COMPRESSED_FILE'],
    ['7-Zip', text('7z\xbc\xaf\x27\x1c\x00\x04'), 'COMPRESSED_FILE'],
    ['UTF-32', text('\xff\xfe\0\0s\0\0\0'), 'UTF32_FILE'],
    ['UTF-32, the other way', text('\0\0\xfe\xff\0\0\0s'), 'UTF32_FILE'],
    ['PDF', text('%PDF-1.4\n'), 'PDF_FILE'],
    ['HTML of Excel', text('<html xmlns:v="urn:schemas-microsoft-com:vml">'), 'HTML_FILE'],
    ['HTML', text('\r\n <!DOCTYPE HTML PUBLIC "x">'), 'HTML_FILE'],
    ['HTML after a remark', text('<!-- made by x -->\n<HTML>'), 'HTML_FILE'],
    ['HTML with a mark', text('\xef\xbb\xbf<table border=1>'), 'HTML_FILE'],
    ['HTML in UTF-16', utf16('<html>'), 'HTML_FILE'],
    ['CSV', text(`${HEADERS};<html>`), null],
    ['CSV in UTF-16', utf16(HEADERS), null],
    ['a header that looks like it', text(`<tablet>;${HEADERS}`), null],
  ])('%s', async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('an export of a payroll program', () => {
  const MONTHS = 'werkgeverreferentieid;personreferentieid;jaar;kwartaal;maand;loonkost;rszwerkgeversbijdragen'.split(
    ';',
  );
  const ELEMENTS = ['', 'Extern\nreferentienummer (*)', 'Naam werknemer', 'Loonperiode (*)', 'Looncode (*)', 'Bedrag'];

  it.each([
    ['per month', text(`${MONTHS.join(';')}\n1;2;2026;3;7;2500;625\n`)],
    ['per month in a workbook', Buffer.from(workbook([['Export'], MONTHS, [1, 2, 2026, 3, 7, 2500, 625]]))],
    ['per element of the wage', Buffer.from(workbook([ELEMENTS, ['', '17', 'x', '2026-07', '100', 2500]]))],
    ['by column', text('Bezoldiging;Provisie eindejaarspremie;RSZ werkgever\n1;2;3\n')],
  ])('%s is recognised', async (_name, bytes) => {
    expect(await codeOf(bytes)).toBe('PAYROLL_EXPORT');
  });
});
