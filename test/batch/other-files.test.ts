import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectOtherFile } from '../../src/batch/read/other-files.js';
import { CliError } from '../../src/diagnostics/cli-error.js';
import { batchOf, inPieces } from '../support/run-batch.js';

const text = (content: string): Buffer => Buffer.from(content, 'latin1');
const mimetype = text('application/vnd.oasis.opendocument.spreadsheet');
const zipped = (level: 0 | 6) =>
  Buffer.from(zipSync({ mimetype, 'content.xml': text('<x/>') }, { level, mtime: '1980-01-01' }));
const utf16 = (content: string): Buffer => Buffer.concat([text('\xff\xfe'), Buffer.from(content, 'utf16le')]);

describe('a file that is neither CSV nor JSON', () => {
  it.each([
    ['.ods', zipped(0), 'OPENDOCUMENT_FILE'],
    ['another zip', Buffer.from(zipSync({ 'xl/workbook.xml': text('x') })), 'EXCEL_WORKBOOK'],
    ['.xls', text('\xd0\xcf\x11\xe0'), 'EXCEL_WORKBOOK'],
    ['gzip', gzipSync('start;id\n'), 'COMPRESSED_FILE'],
    ['PDF', text('%PDF-1.4\n'), 'PDF_FILE'],
    ['HTML of Excel', text('<html xmlns:v="urn:schemas-microsoft-com:vml">'), 'HTML_FILE'],
    ['HTML', text('\r\n <!DOCTYPE HTML PUBLIC "x">'), 'HTML_FILE'],
    ['HTML after a remark', text('<!-- made by x -->\n<HTML>'), 'HTML_FILE'],
    ['HTML with a mark', text('\xef\xbb\xbf<table border=1>'), 'HTML_FILE'],
    ['HTML in UTF-16', utf16('<html>'), 'HTML_FILE'],
    ['CSV', text('start;<html>'), null],
    ['CSV in UTF-16', utf16('start;id'), null],
    ['a header that looks like it', text('<tablet>;start'), null],
    ['nothing', text(''), null],
  ])('%s', async (_name, bytes, code) => {
    expect(detectOtherFile(bytes)).toBe(code);
    if (code === null) return;
    for (const size of [1, 7, bytes.length]) {
      const run = batchOf('', { input: inPieces(bytes, size) });
      await expect(run).rejects.toThrow(new CliError(code as 'PDF_FILE', { path: 'in.csv' }));
    }
  });
});
