import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program that LibreOffice is started with; null where it is not installed. */
export const SOFFICE = findSoffice();

function findSoffice(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return 'soffice';
  } catch {
    return null;
  }
}

/** How many files one start of LibreOffice converts: a start takes longer than a file. */
const FILES_PER_START = 50;
const MOST_TIME = 600_000;

/** Opens workbooks in LibreOffice, which computes all their formulas, and returns them as it saves them. */
export function recalculateInLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  if (SOFFICE === null) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'imw-office-'));
  try {
    const names = workbooks.map((bytes, index) => {
      const name = `${index}.xlsx`;
      writeFileSync(join(folder, name), bytes);
      return name;
    });
    const saved = join(folder, 'saved');
    for (let at = 0; at < names.length; at += FILES_PER_START) {
      const files = names.slice(at, at + FILES_PER_START).map((name) => join(folder, name));
      // a profile of its own, so that it starts where another LibreOffice is open
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      execFileSync(SOFFICE, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...files], {
        stdio: 'ignore',
        timeout: MOST_TIME,
      });
    }
    return names.map((name) => readFileSync(join(saved, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
