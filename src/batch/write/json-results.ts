import type { Simulation } from '../../calculation/simulation.js';
import { toResult } from '../../report/result.js';
import type { InputFormat } from '../read/header.js';
import type { ResultWriter, WriteOptions } from './result-format.js';

/** JSON Lines: one result object per line. */
export const jsonLinesWriter = (
  _input: InputFormat,
  { parameters, language }: WriteOptions,
): ResultWriter => ({
  header: '',
  separator: '',
  write: ({ line }, simulation) => `${JSON.stringify(toResult(simulation, parameters, language, line))}\n`,
  footer: '',
});

/** What is around and between the results of a JSON array. */
export const JSON_ARRAY = { header: '[', separator: ',', footer: '\n]\n' } as const;

/** One JSON array of result objects, an object per line. */
export const jsonArrayWriter = (
  _input: InputFormat,
  { parameters, language }: WriteOptions,
): ResultWriter => ({
  ...JSON_ARRAY,
  write: ({ line }, simulation) => `\n${JSON.stringify(toResult(simulation, parameters, language, line))}`,
});

/** One result object on a line. */
export const writeSingleLine = (simulation: Simulation, { parameters, language }: WriteOptions): string =>
  `${JSON.stringify(toResult(simulation, parameters, language))}\n`;

/** One result object over many lines, for people. */
export const writeSingleJson = (simulation: Simulation, { parameters, language }: WriteOptions): string =>
  `${JSON.stringify(toResult(simulation, parameters, language), null, 2)}\n`;
