import type { CliDiagnostic } from '../../diagnostics/cli-error.js';
import { fromPortable, type PortableParameters, toPortable } from '../../parameters/portable.js';
import type { BlockResult, ComputeOptions } from '../compute.js';
import type { Block } from '../read/block.js';
import type { Separator } from '../read/csv-records.js';
import { readHeader } from '../read/header.js';
import type { InputFormat } from '../read/input-format.js';

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
