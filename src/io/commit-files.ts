import type { FileSink } from './file-sink.js';

/**
 * Makes files final that belong together. All are on the disk before the first gets its name; until the last has its
 * name, abandoning them brings back what was replaced.
 *
 * @throws CliError when one cannot be written or get its name; who calls abandons them then
 */
export async function commitAll(files: readonly FileSink[]): Promise<void> {
  for (const file of files) await file.flush();
  for (const file of files) await file.commit();
  for (const file of files) await file.discardBackup();
}
