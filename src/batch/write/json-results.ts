import type { Parameters } from '../../parameters/parameters.js';
import { resultObject } from '../../report/result.js';
import type { Language } from '../../text/language.js';
import type { ResultWriter } from './result-writer.js';

/** JSON Lines: one result object per line. */
export const jsonLinesResults = (parameters: Parameters, language: Language): ResultWriter => ({
  head: '',
  between: '',
  write: ({ line }, simulation) =>
    `${JSON.stringify(resultObject(simulation, parameters, language, line))}\n`,
  tail: '',
});

/** What stands around and between the results of a JSON array. */
export const JSON_ARRAY = { head: '[', between: ',', tail: '\n]\n' } as const;

/** One JSON array of result objects, an object per line. */
export const jsonResults = (parameters: Parameters, language: Language): ResultWriter => ({
  ...JSON_ARRAY,
  write: ({ line }, simulation) =>
    `\n${JSON.stringify(resultObject(simulation, parameters, language, line))}`,
});
