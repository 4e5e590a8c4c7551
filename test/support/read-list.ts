import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type ListOptions, NO_LIST_OPTIONS } from '../../src/batch/read/list-options.js';
import { type BatchRun, runBatch } from '../../src/batch/run.js';
import type { Summary } from '../../src/batch/stats/summary.js';
import { CliError, CliErrors } from '../../src/diagnostics/cli-error.js';
import { inPieces, Kept, OPTIONS } from './run-batch.js';

/** A list of the folder `test/batch/lists`. */
export const listFile = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../batch/lists', name));

/** What came of a list. */
export interface ReadList {
  /** The total of each computed row. */
  readonly totals: readonly string[];
  /** The problems of each rejected row: `column CODE`. */
  readonly rejected: readonly string[];
  readonly summary: Summary;
  readonly records: readonly (readonly string[])[];
}

/** The columns that every list needs. */
export const HEADER = 'rechtsvorm;gewest;arbeidsbeperking;werkplaats;adviesduur;beslissing;brutoloon';
export const ROW = 'bv;Vlaams Gewest;arbeidshandicap;VL;5 jaar;2026-Q4;2500,00';

/** A list of the columns that every list needs, and one more with these cells. */
export const listWith = (column: string, ...cells: readonly string[]): string =>
  `${HEADER};${column}\n${cells.map((cell) => `${ROW};${cell}\n`).join('')}`;

type Said = Partial<ListOptions> & Partial<Omit<BatchRun, 'list'>> & { readonly size?: number };

/** Computes a list in CSV or JSON, with what the user says about it. */
export async function readList(text: string | Buffer, said: Said = {}): Promise<ReadList> {
  const { size = 65_536, ...options } = said;
  const { dates, given, columns, spellings, acceptColumns } = { ...NO_LIST_OPTIONS, ...said };
  const results = new Kept();
  const rejected: string[] = [];
  const { summary } = await runBatch({
    ...OPTIONS,
    input: inPieces(Buffer.from(text), size),
    results,
    openRejects: () => new Kept(),
    signal: new AbortController().signal,
    ...options,
    list: { dates, given, columns, spellings, acceptColumns },
    onEvent: (event) => {
      if (event.kind === 'rejected')
        rejected.push(event.problems.map(({ column, code }) => `${column} ${code}`).join(', '));
    },
  });
  const delimiter = options.dialect === 'machine' ? ',' : ';';
  const [header = [], ...records] = parse(results.text, { bom: true, delimiter }) as string[][];
  return { totals: records.map((cells) => cells[header.length - 2] ?? ''), rejected, summary, records };
}

/** The codes with which a list stops a run. */
export async function stopsWith(text: string | Buffer, said: Said = {}): Promise<readonly string[]> {
  try {
    await readList(text, said);
    return [];
  } catch (error) {
    if (error instanceof CliError || error instanceof CliErrors) return error.diagnostics.map(({ code }) => code);
    throw error;
  }
}
