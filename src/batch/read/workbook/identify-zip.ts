import { CliError } from '../../../diagnostics/cli-error.js';
import type { Archive } from './archive.js';

/** The error for a zip file that is not a workbook of Excel as it is read; null for one that may be. */
export function identifyZip(archive: Archive): CliError | null {
  const { path, entries } = archive;
  const names = [...entries.keys()];
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (archive.has('xl/workbook.bin')) return new CliError('OTHER_SPREADSHEET', { path, kind: 'xlsb' });
  if (has('xl/')) return null;
  if (has('word/')) return new CliError('OTHER_DOCUMENT', { path, kind: 'word' });
  if (has('ppt/')) return new CliError('OTHER_DOCUMENT', { path, kind: 'powerpoint' });
  if (has('index/document.iwa') || archive.has('index.zip'))
    return new CliError('OTHER_SPREADSHEET', { path, kind: 'numbers' });
  if (archive.has('mimetype') && archive.has('content.xml')) return new CliError('OPENDOCUMENT_FILE', { path });
  return archive.has('_rels/.rels') && has('[content_types]') ? null : new CliError('ZIP_FILE', { path });
}
