import { fieldNamed, headerIn } from '../../dossier/fields.js';
import type { DecimalMark } from '../../dossier/kinds/kind.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Language } from '../../text/language.js';
import { harmless } from '../harmless.js';
import type { Shape } from '../read/shape.js';
import { csvQuarters, csvYears } from './csv-details.js';
import { csvDossiers } from './csv-dossiers.js';
import { type Dialect, type DialectName, dialect } from './dialect.js';
import { inputCells } from './input-cells.js';
import { jsonLinesResults, jsonResults } from './json-results.js';
import type { ResultWriter } from './result-writer.js';

export const BATCH_DETAILS = ['dossier', 'year', 'quarter'] as const;
export type BatchDetail = (typeof BATCH_DETAILS)[number];

/** What a writer needs to know of the run and of the input. */
export interface WriteOptions {
  readonly parameters: Parameters;
  readonly language: Language;
  readonly dialect: DialectName;
  readonly detail: BatchDetail;
  readonly mark: DecimalMark;
}

/** The formats that results can be written in; a new one is one new row. */
export const FORMATS = {
  csv: (shape: Shape, options: WriteOptions): ResultWriter => {
    const to = dialect(options.dialect, options.language);
    if (options.detail === 'year') return csvYears(idHeader(shape, to), to);
    if (options.detail === 'quarter') return csvQuarters(idHeader(shape, to), to);
    return csvDossiers(inputCells(shape, options.mark, to), to);
  },
  json: (_shape: Shape, { parameters, language }: WriteOptions) => jsonResults(parameters, language),
  jsonl: (_shape: Shape, { parameters, language }: WriteOptions) => jsonLinesResults(parameters, language),
} as const;

export type Format = keyof typeof FORMATS;

/** The header of the id column: as in the input where it has one, else in the language of the headers. */
function idHeader(shape: Shape, to: Dialect): string {
  const field = fieldNamed('id');
  const place = shape.kind === 'csv' ? shape.header.places.get('id') : undefined;
  if (shape.kind === 'csv' && place !== undefined && to.name === 'excel')
    return harmless(shape.header.names[place] ?? 'id');
  return field ? headerIn(to.language, field) : 'id';
}
