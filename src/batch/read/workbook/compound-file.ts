import { CliError } from '../../../diagnostics/cli-error.js';
import { collect } from './collect.js';

const isNamedIn = (bytes: Buffer, stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));

/** The error for a compound file: its streams say what it is, and their names are anywhere in it. */
export async function identifyCompoundFile(input: AsyncIterable<Uint8Array>, path: string): Promise<CliError> {
  const bytes = await collect(input, path);
  if (isNamedIn(bytes, 'EncryptedPackage')) return new CliError('WORKBOOK_PROTECTED', { path });
  if (isNamedIn(bytes, 'WordDocument')) return new CliError('OTHER_DOCUMENT', { path, kind: 'word' });
  if (isNamedIn(bytes, 'PowerPoint Document')) return new CliError('OTHER_DOCUMENT', { path, kind: 'powerpoint' });
  return new CliError('EXCEL_WORKBOOK', { path });
}
