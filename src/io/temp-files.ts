import { rmSync } from 'node:fs';

/** Files that are being written under another name, for when the program must end at once. */
export const tempFiles = new Set<string>();

/** Removes what is half written; for the last moment before the program ends. */
export function removeTempFiles(): void {
  for (const path of tempFiles) rmSync(path, { force: true });
}
