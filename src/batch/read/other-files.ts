import { type CliDetails, CliError } from '../../diagnostics/cli-error.js';

type OtherFile =
  | 'EXCEL_WORKBOOK'
  | 'OPENDOCUMENT_FILE'
  | 'COMPRESSED_FILE'
  | 'PDF_FILE'
  | 'HTML_FILE'
  | 'ZIP_FILE'
  | 'UTF32_FILE';
type Found =
  | OtherFile
  | { readonly spreadsheet: CliDetails['OTHER_SPREADSHEET']['kind'] }
  | { readonly document: CliDetails['OTHER_DOCUMENT']['kind'] };

/** How files start, their first bytes read as Latin-1. */
const STARTS: readonly (readonly [string, Found])[] = [
  // an empty zip file; one with files in it may be a workbook
  ['PK\u0005\u0006', 'ZIP_FILE'],
  ['\u00d0\u00cf\u0011\u00e0', 'EXCEL_WORKBOOK'],
  // Excel before 97
  ['\u0009\u0008', 'EXCEL_WORKBOOK'],
  ['\u0009\u0004\u0006\u0000', 'EXCEL_WORKBOOK'],
  ['\u0009\u0002\u0006\u0000', 'EXCEL_WORKBOOK'],
  // gzip, bzip2, xz, Zstandard, 7-Zip, RAR
  ['\u001f\u008b', 'COMPRESSED_FILE'],
  ['BZh', 'COMPRESSED_FILE'],
  ['\u00fd7zXZ\u0000', 'COMPRESSED_FILE'],
  ['\u0028\u00b5\u002f\u00fd', 'COMPRESSED_FILE'],
  ['7z\u00bc\u00af\u0027\u001c', 'COMPRESSED_FILE'],
  ['Rar!\u001a\u0007', 'COMPRESSED_FILE'],
  ['%PDF', 'PDF_FILE'],
  ['{\\rtf', { document: 'rtf' }],
  ['\u00ff\u00fe\u0000\u0000', 'UTF32_FILE'],
  ['\u0000\u0000\u00fe\u00ff', 'UTF32_FILE'],
];

/** What text is, past its byte order mark. */
const TEXTS: readonly (readonly [RegExp, Found])[] = [
  [/^\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|table)\b/is, 'HTML_FILE'],
  [/^\s*<\?xml\b.*?(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/is, { spreadsheet: 'xml' }],
  [/^\s*<\?xml\b.*?urn:oasis:names:tc:opendocument:/is, 'OPENDOCUMENT_FILE'],
  [/^(?:[\w-]+:[^\n]*\n)*?mime-version:\s*1\.0\b/i, { spreadsheet: 'mhtml' }],
];
const UTF8_MARK = '\u00ef\u00bb\u00bf';
const UTF16_MARKS = ['\u00ff\u00fe', '\u00fe\u00ff'];

/** The error for a file that is given as CSV or JSON and is neither, by its first bytes; null where it may be. */
export function detectOtherFile(bytes: Uint8Array, path: string): CliError | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found =
    STARTS.find(([start]) => text.startsWith(start))?.[1] ?? TEXTS.find(([pattern]) => pattern.test(plain(text)))?.[1];
  if (found === undefined) return null;
  if (typeof found === 'string') return new CliError(found, { path });
  return 'spreadsheet' in found
    ? new CliError('OTHER_SPREADSHEET', { path, kind: found.spreadsheet })
    : new CliError('OTHER_DOCUMENT', { path, kind: found.document });
}

/** Text without its byte order mark, and in UTF-16 without the empty half of each character. */
function plain(text: string): string {
  if (UTF16_MARKS.some((mark) => text.startsWith(mark))) return text.slice(2).replaceAll('\0', '');
  return text.startsWith(UTF8_MARK) ? text.slice(UTF8_MARK.length) : text;
}
