import type { ListOptions } from '../../batch/read/list-options.js';
import { CliError, CliErrors, cliDiagnostic } from '../../diagnostics/cli-error.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import { type DecimalSeparator, readValueFromText } from '../../dossier/field-types/field-type.js';
import { ALL_FIELDS, camelCase, kebabCase } from '../../dossier/fields.js';
import { type Options, parseChoice } from '../options/option-parsers.js';

const DATE_ORDERS = ['day-first', 'month-first'] as const;

/** The fields that a batch takes as an option: all but the id, which no two dossiers share. */
const BATCH_FIELDS = ALL_FIELDS.filter(({ name }) => name !== 'id');

/**
 * What the options and the configuration say about a list.
 * @throws CliErrors when a value for all rows cannot be read
 */
export function parseListOptions(options: Options, decimal: DecimalSeparator): ListOptions {
  const { date, acceptColumns, columns = {}, spellings = {} } = options;
  return {
    dates: date === undefined ? null : parseChoice('--date', date, DATE_ORDERS),
    given: valuesForAll(options, decimal),
    columns,
    spellings,
    acceptColumns: acceptColumns === true,
  };
}

function valuesForAll(options: Readonly<Record<string, unknown>>, decimal: DecimalSeparator): ListOptions['given'] {
  const given = BATCH_FIELDS.flatMap((field) => {
    const text = options[camelCase(field.name)];
    return typeof text === 'string' ? [{ field, text: text.trim() }] : [];
  });
  const wrong = given.filter(({ field, text }) => text === '' || isIssue(readValueFromText(field.kind, text, decimal)));
  if (wrong.length > 0)
    throw new CliErrors(
      wrong.map(({ field: { name } }) => cliDiagnostic('INVALID_VALUE_FOR_ALL', { option: `--${kebabCase(name)}` })),
    );
  return Object.fromEntries(given.map(({ field: { name }, text }) => [name, text]));
}

/** Whether the only reasons to stop are columns that resemble a missing field, which the user can accept. */
export const isOnlyResemblance = (error: unknown): error is CliErrors | CliError =>
  (error instanceof CliErrors || error instanceof CliError) &&
  error.diagnostics.every(({ code }) => code === 'COLUMN_RESEMBLES');
