import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { DialectName } from './dialect.js';

/** What a row of results is about. */
export const BATCH_DETAILS = ['dossier', 'year', 'quarter'] as const;
export type BatchDetail = (typeof BATCH_DETAILS)[number];

/** What a writer needs to know of the run and of the input. */
export interface WriteOptions {
  readonly parameters: Parameters;
  readonly language: Language;
  readonly dialect: DialectName;
  readonly detail: BatchDetail;
  readonly mark: DecimalSeparator;
}
