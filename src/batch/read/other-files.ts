import type { CliCode } from '../../diagnostics/cli-error.js';

type OtherFile = Extract<
  CliCode,
  'EXCEL_WORKBOOK' | 'OPENDOCUMENT_FILE' | 'COMPRESSED_FILE' | 'PDF_FILE' | 'HTML_FILE'
>;

/** How files start, their first bytes read as Latin-1. */
const STARTS: readonly (readonly [string, OtherFile])[] = [
  ['PK\u0003\u0004', 'EXCEL_WORKBOOK'],
  ['\u00d0\u00cf\u0011\u00e0', 'EXCEL_WORKBOOK'],
  ['\u001f\u008b', 'COMPRESSED_FILE'],
  ['%PDF', 'PDF_FILE'],
];
/** The first part of such a zip file is not compressed, and says what the file is. */
const OPENDOCUMENT = /^PK.{28}mimetype.{0,64}application\/vnd\.oasis\.opendocument/s;
const HTML = /^\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|table)\b/is;
const UTF8_MARK = '\u00ef\u00bb\u00bf';
const UTF16_MARKS = ['\u00ff\u00fe', '\u00fe\u00ff'];

/** What a file that is given as CSV or JSON really is, by its first bytes; null where it may be what it is given as. */
export function detectOtherFile(bytes: Uint8Array): OtherFile | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (OPENDOCUMENT.test(text)) return 'OPENDOCUMENT_FILE';
  const found = STARTS.find(([start]) => text.startsWith(start));
  if (found) return found[1];
  return HTML.test(plain(text)) ? 'HTML_FILE' : null;
}

/** Text without its byte order mark, and in UTF-16 without the empty half of each character. */
function plain(text: string): string {
  if (UTF16_MARKS.some((mark) => text.startsWith(mark))) return text.slice(2).replaceAll('\0', '');
  return text.startsWith(UTF8_MARK) ? text.slice(UTF8_MARK.length) : text;
}
