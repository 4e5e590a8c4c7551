import type { ComputeOptions } from '../../src/batch/compute.js';
import { type BatchRun, runBatch } from '../../src/batch/run.js';
import type { Sink } from '../../src/io/sink.js';
import { PARAMETERS } from './dossiers.js';

/** A sink that keeps what it is given. */
export class Kept implements Sink {
  readonly #pieces: Buffer[] = [];

  write(data: string | Uint8Array): Promise<void> {
    this.#pieces.push(Buffer.from(data));
    return Promise.resolve();
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }

  get text(): string {
    return this.bytes.toString();
  }
}

/** The bytes of a file in pieces of a size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

export interface Ran {
  readonly results: string;
  readonly rejects: string;
  readonly rows: number;
}

/** How a batch computes and writes where nothing else is said. */
export const OPTIONS: ComputeOptions = {
  path: 'in.csv',
  format: 'csv',
  required: null,
  parameters: PARAMETERS,
  language: 'nl',
  dialect: 'excel',
  detail: 'dossier',
  decimalSeparator: null,
  rows: null,
};

/** Runs a batch over a text or the bytes of a file, without files: in Dutch, for spreadsheets and with a row per dossier where nothing else is said. */
export async function batchOf(content: string | Uint8Array, options: Partial<BatchRun> = {}): Promise<Ran> {
  const [results, rejects] = [new Kept(), new Kept()];
  const { summary } = await runBatch({
    input: (async function* () {
      yield Buffer.from(content as string);
    })(),
    ...OPTIONS,
    results,
    openRejects: () => rejects,
    signal: new AbortController().signal,
    ...options,
  });
  return { results: results.text, rejects: rejects.text, rows: summary.rows };
}
