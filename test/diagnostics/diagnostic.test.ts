import { describe, expect, it } from 'vitest';
import { CliError, CliErrors, cliDiagnostic, reasonToStop } from '../../src/diagnostics/cli-error.js';
import { formatDiagnostic, type Sentences } from '../../src/diagnostics/diagnostic.js';
import { isIssue, issue, rowDiagnostic } from '../../src/diagnostics/row-diagnostic.js';
import { TooLargeError } from '../../src/primitives/round.js';

interface Details {
  LATE: { readonly by: number };
  LOST: Readonly<Record<never, never>>;
}
const SENTENCES: Sentences<Details, [loud: boolean]> = {
  LATE: ({ by }, loud) => `late by ${by}${loud ? '!' : ''}`,
  LOST: () => 'lost',
};

describe('a diagnostic', () => {
  it('becomes the sentence of its code', () => {
    expect(formatDiagnostic(SENTENCES, { code: 'LATE', details: { by: 3 } }, true)).toBe('late by 3!');
    expect(formatDiagnostic(SENTENCES, { code: 'LOST', details: {} }, false)).toBe('lost');
  });

  it('of a row is plain data, the issue in its column', () => {
    const found = issue('TOO_MANY_CELLS', { cells: 9, columns: 8 });
    expect(isIssue(found)).toBe(true);
    expect(isIssue({ ...found })).toBe(false);
    expect(JSON.stringify(rowDiagnostic('#9', found))).toBe(
      '{"column":"#9","code":"TOO_MANY_CELLS","details":{"cells":9,"columns":8}}',
    );
  });
});

describe('a reason to stop', () => {
  const missing = cliDiagnostic('FILE_NOT_FOUND', { path: 'a.csv' });

  it('is carried by an error, made of its code or of itself', () => {
    expect(new CliError('FILE_NOT_FOUND', { path: 'a.csv' }).diagnostic).toEqual(missing);
    expect(new CliError(missing).diagnostic).toBe(missing);
    expect(new CliErrors([missing, missing]).message).toBe('FILE_NOT_FOUND, FILE_NOT_FOUND');
  });

  it('is what a known error says, and nothing for a fault of the program', () => {
    expect(reasonToStop(new CliError(missing))).toBe(missing);
    expect(reasonToStop(new TooLargeError())).toEqual({ code: 'AMOUNTS_TOO_LARGE', details: {} });
    expect(reasonToStop(new RangeError('stack'))).toBeNull();
  });
});
