import type { Simulation } from '../../calculation/simulation.js';
import { toResult } from '../../report/result.js';
import type { InputFormat } from '../read/header.js';
import { type Around, ONLY_LINES, type ResultWriter, type WriteOptions } from './result-format.js';

/** What is around and between the results of a JSON array. */
export const JSON_ARRAY: Around = { header: '[', separator: ',', footer: '\n]\n' };

const jsonWriter =
  (around: Around, onLine: (result: string) => string) =>
  (_input: InputFormat, { parameters, language }: WriteOptions): ResultWriter => ({
    ...around,
    write: ({ line }, simulation, to) =>
      to.append(onLine(JSON.stringify(toResult(simulation, parameters, language, line)))),
  });

export const jsonLinesWriter = jsonWriter(ONLY_LINES, (result) => `${result}\n`);

export const jsonArrayWriter = jsonWriter(JSON_ARRAY, (result) => `\n${result}`);

/** One result object on a line. */
export const writeSingleLine = (simulation: Simulation, { parameters, language }: WriteOptions): string =>
  `${JSON.stringify(toResult(simulation, parameters, language))}\n`;

/** One result object over many lines, for people. */
export const writeSingleJson = (simulation: Simulation, { parameters, language }: WriteOptions): string =>
  `${JSON.stringify(toResult(simulation, parameters, language), null, 2)}\n`;
