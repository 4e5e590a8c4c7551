import { describe, expect, it } from 'vitest';
import type { BatchEvent } from '../../src/batch/run.js';
import { compareDossiers } from '../../src/diff/dossier-changes.js';
import { csvRows, RowComparison } from '../../src/verify/rows.js';
import { PARAMETERS } from '../support/dossiers.js';
import { batchOf } from '../support/run-batch.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon\r\n';
const ROWS = 'A;school;vlaanderen\r\n'.repeat(2_000);

/** An input that goes on after what it starts with, and knows whether its reader closed it. */
function endless(start: readonly string[]) {
  const input = { state: 'not read', bytes: read() };
  async function* read(): AsyncGenerator<Uint8Array> {
    input.state = 'open';
    try {
      for (const chunk of start) yield Buffer.from(chunk);
      for (;;) yield Buffer.from(ROWS);
    } finally {
      input.state = 'closed';
    }
  }
  return input;
}

const stop = (): never => {
  throw new Error('stopped');
};
const stopAt =
  (kind: BatchEvent['kind']) =>
  (event: BatchEvent): void => {
    if (event.kind === kind) stop();
  };
const stopping = { write: async () => stop() };

describe('an input that is not read to its end', () => {
  it.each([
    ['it has no known column', ['naam;plaats\r\n'], {}],
    ['it is not text', ['PK\x03\x04'], {}],
    ['its description is rejected', [HEADER, ROWS], { onEvent: stopAt('opened') }],
    ['the header cannot be written', [HEADER, ROWS], { results: stopping }],
    ['a reject cannot be written', [HEADER, ROWS], { openRejects: () => stopping }],
    ['no more rejects are allowed', [HEADER, ROWS], { onEvent: stopAt('rejected') }],
    ['it is interrupted', [HEADER, ROWS], { signal: AbortSignal.abort() }],
  ] as const)('is closed where %s', async (_, start, options) => {
    const input = endless(start);
    await expect(batchOf('', { input: input.bytes, ...options })).rejects.toThrow();
    expect(input.state).toBe('closed');
  });

  it('is closed where a comparison of values stops', async () => {
    const input = endless([HEADER, ROWS]);
    const comparing = compareDossiers({
      input: input.bytes,
      path: 'in.csv',
      decimalSeparator: null,
      before: PARAMETERS,
      after: PARAMETERS,
      signal: new AbortController().signal,
      onRecognised: () => undefined,
      onProblem: stop,
      onChanged: async () => undefined,
    });
    await expect(comparing).rejects.toThrow('stopped');
    expect(input.state).toBe('closed');
  });

  it('is closed where it was compared with the results of now', async () => {
    const input = endless([HEADER, ROWS]);
    const comparison = new RowComparison(
      csvRows(';', () => 1),
      input.bytes,
    );
    await comparison.write(HEADER);
    expect(input.state).toBe('open');
    await comparison.close();
    expect(input.state).toBe('closed');
  });
});
