/** The system's code of an error (`ENOENT`), or its name. */
export const systemCode = (error: unknown): string =>
  error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown';
