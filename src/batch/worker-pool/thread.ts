import { parentPort, workerData } from 'node:worker_threads';
import { type CliDiagnostic, reasonToStop } from '../../diagnostics/cli-error.js';
import { fromPortable, toPortable } from '../../parameters/portable.js';
import { type BlockResult, type ComputeOptions, createBlockComputer } from '../compute.js';
import { loadTexts } from '../load-texts.js';
import type { Block } from '../read/block.js';
import type { Separator } from '../read/csv-records.js';
import { factsOf, headerFromFacts, type InputFormat } from '../read/header.js';

/** A block to be computed, and its result, by the same number. */
export interface JobRequest {
  readonly number: number;
  readonly block: Block;
}
export type JobAnswer = { readonly number: number } & (
  | { readonly result: BlockResult }
  /** A known reason to stop; as an error it would leave the thread without its details. */
  | { readonly failure: CliDiagnostic }
);

/** What a thread is given at its start: plain data that can go from one thread to another. */
export const jobStart = (shape: InputFormat, options: ComputeOptions) => {
  const { path, format, rejectsAs, required, language, dialect, detail } = options;
  const { decimalSeparator, rows, isCorrection, list, day, hasPicture } = options;
  return {
    header: shape.kind === 'json' ? null : factsOf<Separator | null>(shape.header),
    sheet: shape.kind === 'workbook' ? shape.sheet : null,
    isLines: shape.kind === 'json' && shape.isLines,
    options: {
      ...{ path, format, rejectsAs, required, language, dialect, detail },
      ...{ decimalSeparator, rows, isCorrection, list, day, hasPicture },
    },
    parameters: toPortable(options.parameters),
  };
};
type JobStart = ReturnType<typeof jobStart>;

/** Makes what a run computes with again in the thread. */
export function fromJobStart(start: JobStart): [InputFormat, ComputeOptions] {
  const { header, sheet, isLines, parameters } = start;
  const options = { ...start.options, parameters: fromPortable(parameters) };
  if (!header) return [{ kind: 'json', isLines }, options];
  const { separator, ...facts } = header;
  if (sheet) return [{ kind: 'workbook', header: headerFromFacts({ separator: null, ...facts }), sheet }, options];
  return [{ kind: 'csv', header: headerFromFacts({ separator: separator ?? ';', ...facts }) }, options];
}

/** A block without what only the thread that cut it can use. */
export const portableBlock = (block: Block): Block => {
  if (block.kind !== 'csv') return block;
  const { records: _, ...rest } = block;
  return rest;
};

/** What a thread does that computes for a batch: it answers the blocks that are sent to it. */
export async function computeForOthers(): Promise<void> {
  const [input, options] = fromJobStart(workerData as JobStart);
  await loadTexts(options);
  const computer = createBlockComputer(input, options);
  const answer = (what: JobAnswer, moved: ArrayBuffer[] = []) => parentPort?.postMessage(what, moved);
  parentPort?.on('message', ({ number, block }: JobRequest) => {
    try {
      const result = computer.compute(block);
      answer({ number, result }, [result.results.buffer, result.rejects.buffer]);
    } catch (error) {
      const failure = reasonToStop(error);
      if (!failure) throw error;
      answer({ number, failure });
    }
  });
}
