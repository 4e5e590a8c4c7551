import type { ValueIssue } from '../diagnostics/row-diagnostic.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Draft } from './dossier.js';
import type { FieldSet } from './field-set.js';
import type { FieldName } from './fields.js';

/** Adds a problem with its column. */
export type Report = (column: FieldName, found: ValueIssue) => void;

/**
 * Checks some values of a dossier against each other.
 * @param missing the fields that were not given
 */
export type Rule = (draft: Draft, report: Report, parameters: Parameters, missing: FieldSet) => void;
