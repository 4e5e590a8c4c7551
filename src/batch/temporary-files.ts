import { rmSync } from 'node:fs';

/** Files that are being written under another name, for when the program must end at once. */
export const temporaryFiles = new Set<string>();

/** Removes what is half written; for the last moment before the program ends. */
export function removeTemporaryFiles(): void {
  for (const path of temporaryFiles) rmSync(path, { force: true });
}
