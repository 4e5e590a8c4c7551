import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { toResult } from '../../report/result.js';
import type { ResultWriter } from './result-writer.js';

/** JSON Lines: one result object per line. */
export const jsonLinesResults = (parameters: Parameters, language: Language): ResultWriter => ({
  header: '',
  separator: '',
  write: ({ line }, simulation) => `${JSON.stringify(toResult(simulation, parameters, language, line))}\n`,
  footer: '',
});

/** What stands around and between the results of a JSON array. */
export const JSON_ARRAY = { header: '[', separator: ',', footer: '\n]\n' } as const;

/** One JSON array of result objects, an object per line. */
export const jsonResults = (parameters: Parameters, language: Language): ResultWriter => ({
  ...JSON_ARRAY,
  write: ({ line }, simulation) => `\n${JSON.stringify(toResult(simulation, parameters, language, line))}`,
});
