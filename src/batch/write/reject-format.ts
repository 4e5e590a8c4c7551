import type { Language } from '../../i18n/language.js';
import { type DialectName, dialect } from '../../report/csv/dialect.js';
import { FORMATS } from '../formats.js';
import type { InputFormat } from '../read/header.js';
import { jsonRejects, type RejectWriter, tableRejects } from './rejects.js';
import type { Format } from './result-format.js';
import { xlsxRejects } from './xlsx/rejects.js';

/** What the rejected rows of a run are written as. */
export type RejectFormat = 'csv' | 'jsonl' | 'xlsx';

/** The formats that the rejected rows of a table can have: the name of their file may ask for one. */
export const TABLE_REJECTS = ['csv', 'xlsx'] as const satisfies readonly RejectFormat[];
export type TableRejects = (typeof TABLE_REJECTS)[number];

/** What decides how rejected rows are written. */
export interface RejectOptions {
  readonly format: Format;
  /** What the name of the reject file asks for; without it a workbook where the input or the output is one. */
  readonly rejectsAs?: TableRejects | undefined;
}

export function rejectFormat(shape: InputFormat, { format, rejectsAs }: RejectOptions): RejectFormat {
  if (shape.kind === 'json') return 'jsonl';
  return rejectsAs ?? (shape.kind === 'workbook' || !FORMATS[format].isText ? 'xlsx' : 'csv');
}

/** What the name of a reject file asks for; undefined for any other name. */
export const rejectsAskedBy = (name: string | undefined): TableRejects | undefined =>
  TABLE_REJECTS.find((format) => name?.toLowerCase().endsWith(`.${format}`));

interface WriterOptions extends RejectOptions {
  readonly path: string;
  readonly language: Language;
  readonly dialect: DialectName;
}

/** A writer of the rejected rows of an input. */
export function rejectWriter(shape: InputFormat, options: WriterOptions): RejectWriter {
  const { path, language } = options;
  if (shape.kind === 'json') return jsonRejects(path, language);
  return rejectFormat(shape, options) === 'xlsx'
    ? xlsxRejects(shape, language)
    : tableRejects(shape, language, dialect(options.dialect, language));
}
