import { parentPort, workerData } from 'node:worker_threads';
import { type CliDiagnostic, reasonToStop } from '../../diagnostics/cli-error.js';
import { loadCatalog } from '../../i18n/catalogs.js';
import { fromPortable, type PortableParameters, toPortable } from '../../parameters/portable.js';
import {
  type BlockComputer,
  type BlockResult,
  type ComputeOptions,
  createBlockComputer,
} from '../compute.js';
import type { Block } from '../read/block.js';
import type { Separator } from '../read/csv-records.js';
import { type InputFormat, readHeader } from '../read/header.js';

/** What a thread is given at its start: plain data that can go from one thread to another. */
export interface JobStart {
  readonly shape:
    | { readonly kind: 'csv'; readonly separator: Separator; readonly cells: readonly string[] }
    | Extract<InputFormat, { readonly kind: 'json' }>;
  readonly options: Omit<ComputeOptions, 'parameters'>;
  readonly parameters: PortableParameters;
}

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

/** Makes plain data of what a run computes with. */
export const jobStart = (shape: InputFormat, options: ComputeOptions): JobStart => {
  const { path, format, required, language, dialect, detail, mark, rows } = options;
  return {
    shape:
      shape.kind === 'json'
        ? shape
        : { kind: 'csv', separator: shape.header.separator, cells: shape.header.cells },
    options: { path, format, required, language, dialect, detail, mark, rows },
    parameters: toPortable(options.parameters),
  };
};

/** Makes the same again in the thread. */
export function fromJobStart({ shape, options, parameters }: JobStart): [InputFormat, ComputeOptions] {
  return [
    shape.kind === 'json'
      ? shape
      : {
          kind: 'csv',
          header: readHeader({ cells: [...shape.cells], issue: null }, shape.separator, options.path),
        },
    { ...options, parameters: fromPortable(parameters) },
  ];
}

/** A block without what only the thread that cut it can use. */
export const portableBlock = (block: Block): Block => {
  if (block.kind === 'json') return block;
  const { records: _, ...rest } = block;
  return rest;
};

/** What a thread does that computes for a batch: it answers the blocks that are sent to it. */
export async function computeForOthers(): Promise<void> {
  const [input, options] = fromJobStart(workerData as JobStart);
  await loadCatalog(options.language);
  const computer = createBlockComputer(input, options);
  parentPort?.on('message', ({ number, block }: JobRequest) => {
    const { answer, moved } = answerTo(number, block, computer);
    parentPort?.postMessage(answer, moved);
  });
}

function answerTo(
  number: number,
  block: Block,
  computer: BlockComputer,
): { answer: JobAnswer; moved: ArrayBuffer[] } {
  try {
    const result = computer.compute(block);
    return { answer: { number, result }, moved: [result.results.buffer, result.rejects.buffer] };
  } catch (error) {
    const failure = reasonToStop(error);
    if (!failure) throw error;
    return { answer: { number, failure }, moved: [] };
  }
}
