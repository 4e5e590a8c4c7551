import type { Simulation } from '../../calculation/simulation.js';
import { cacheByObject } from '../../parameters/memo.js';
import { createResultMaker, type ResultObject, toResult } from '../../report/result.js';
import type { InputFormat } from '../read/header.js';
import { numberOf } from '../read/row.js';
import { type Around, ONLY_LINES, type ResultWriter, type WriteOptions } from './result-format.js';

/** What is around and between the results of a JSON array. */
export const JSON_ARRAY: Around = { header: '[', separator: ',', footer: '\n]\n' };

const jsonWriter =
  (around: Around, onLine: (result: string) => string) =>
  (_input: InputFormat, { parameters, language }: WriteOptions): ResultWriter => {
    const makeResult = createResultMaker(parameters, language);
    const sharedJson = cacheByObject<object, string>();
    /** As `JSON.stringify`; the parts that results share are written once. */
    const toJson = (result: ResultObject): string => {
      let json = '';
      for (const key of Object.keys(result) as (keyof ResultObject)[]) {
        const value = result[key];
        const text = isShared(key) ? sharedJson(value as object, () => JSON.stringify(value)) : JSON.stringify(value);
        json += `${json === '' ? '{' : ','}"${key}":${text}`;
      }
      return `${json}}`;
    };
    return {
      ...around,
      write: (row, simulation, to) => to.append(onLine(toJson(makeResult(simulation, numberOf(row))))),
    };
  };

const SHARED: ReadonlySet<keyof ResultObject> = new Set(['verdicts', 'weakParameters', 'gaps', 'receipt']);
const isShared = (key: keyof ResultObject): boolean => SHARED.has(key);

export const jsonLinesWriter = jsonWriter(ONLY_LINES, (result) => `${result}\n`);

export const jsonArrayWriter = jsonWriter(JSON_ARRAY, (result) => `\n${result}`);

/** One result object on a line. */
export const writeSingleLine = (simulation: Simulation, { parameters, language }: WriteOptions): string =>
  `${JSON.stringify(toResult(simulation, parameters, language))}\n`;

/** One result object over many lines, for people. */
export const writeSingleJson = (simulation: Simulation, { parameters, language }: WriteOptions): string =>
  `${JSON.stringify(toResult(simulation, parameters, language), null, 2)}\n`;
