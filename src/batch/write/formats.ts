import type { InputFormat } from '../read/input-format.js';
import { csvDetails } from './csv-details.js';
import { csvDossiers } from './csv-dossiers.js';
import { DETAIL_TABLES } from './detail-columns.js';
import { dialect } from './dialect.js';
import { idHeader } from './id-header.js';
import { inputCells } from './input-cells.js';
import { jsonLinesResults, jsonResults } from './json-results.js';
import type { ResultWriter } from './result-writer.js';
import type { BatchDetail, WriteOptions } from './write-options.js';
import { xlsxResults } from './xlsx/results.js';

/** The formats that results can be written in; a new one is one new row. */
export const FORMATS = {
  csv: (shape: InputFormat, options: WriteOptions): ResultWriter => {
    const to = dialect(options.dialect, options.language);
    const detail = DETAIL_TABLES[options.detail];
    return detail
      ? csvDetails(detail, idHeader(shape, to), to)
      : csvDossiers(inputCells(shape, options.mark, to), to);
  },
  json: (_shape: InputFormat, { parameters, language }: WriteOptions) => jsonResults(parameters, language),
  jsonl: (_shape: InputFormat, { parameters, language }: WriteOptions) =>
    jsonLinesResults(parameters, language),
  xlsx: xlsxResults,
} as const;

export type Format = keyof typeof FORMATS;

/** How many characters of the input make a block: quarters and result objects are many times as long as their rows. */
export function pieceOf(format: Format, detail: BatchDetail): number {
  if (format === 'json' || format === 'jsonl') return 8_192;
  return detail === 'quarter' ? 16_384 : 65_536;
}
