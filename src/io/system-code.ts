/** The system's code of an error (`ENOENT`), or its name. */
export const systemCode = (error: unknown): string =>
  error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown';

/** What Windows answers while another program (Excel, a virus scanner) has a file open, or a file is still being removed. */
export const HELD_OPEN: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
