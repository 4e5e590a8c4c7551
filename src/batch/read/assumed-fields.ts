import { ALL_FIELDS, type AnyField, type FieldName } from '../../dossier/fields.js';
import type { ListOptions } from './list-options.js';

/** The fields for which something is assumed in all rows: they are neither columns of a list nor given for all rows. */
export const assumedForAll = (
  hasColumn: (name: FieldName) => boolean,
  given: ListOptions['given'] | Readonly<Record<string, string>>,
): readonly AnyField[] =>
  ALL_FIELDS.filter(
    ({ name, standard, assumed }) =>
      (standard ?? assumed) !== undefined && !hasColumn(name) && (given as Record<string, string>)[name] === undefined,
  );
