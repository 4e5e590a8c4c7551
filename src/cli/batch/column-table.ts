import { indexInFile } from '../../batch/read/added-columns.js';
import { assumedForAll } from '../../batch/read/assumed-fields.js';
import type { Separator } from '../../batch/read/csv-records.js';
import type { Header } from '../../batch/read/header.js';
import type { ListOptions } from '../../batch/read/list-options.js';
import { shownHeader } from '../../batch/write/column-labels.js';
import { headerIn, kebabCase } from '../../dossier/fields.js';
import type { AssumedField } from '../../i18n/catalog.js';
import { columnLetters } from '../../vocabulary/column-letters.js';
import type { Context } from '../context.js';

/** So many columns that are carried through are shown by their headers; a list with more is not read by anybody. */
const MOST_CARRIED = 40;

/**
 * Which column of a list is which field, which are carried through, and what is assumed for the fields that are not there:
 * shown before anything is computed.
 */
export function columnTable(
  header: Header<Separator | null>,
  { given }: ListOptions,
  { messages, language }: Context,
): string[] {
  const { lists, fields } = messages;
  const { names, columns, skipped, added, carried } = header;
  const rows = names.flatMap((name, index) => {
    const column = columns[index] ?? null;
    const position = indexInFile(index, added) + 1;
    if (column === null && carried.indexOf(position) >= MOST_CARRIED) return [];
    const meaning = column ? fields[column.name as keyof typeof fields] : lists.isCarried;
    return [{ letters: columnLetters(position), name: shownHeader(name), meaning }];
  });
  const widthOf = (key: 'letters' | 'name') => Math.max(0, ...rows.map((row) => [...row[key]].length));
  const [letterWidth, nameWidth] = [widthOf('letters'), widthOf('name')];
  const all = Object.entries(given).map(([name, text]) => `--${kebabCase(name)} ${text}`);
  const missing = assumedForAll((name) => header.indexes.has(name), given);
  return [
    ...(skipped.length > 0 ? [lists.skippedRows(skipped.join(', '), skipped.length)] : []),
    lists.columnTable,
    ...rows.map(
      ({ letters, name, meaning }) => `  ${letters.padEnd(letterWidth)}  ${name.padEnd(nameWidth)}  → ${meaning}`,
    ),
    ...(all.length > 0 ? [lists.givenForAll(all.join(', '))] : []),
    ...(missing.length > 0 ? [lists.notFound] : []),
    ...missing.map(
      (field) => `  ${headerIn(language, field)}${messages.report.colon}${lists.assumed[field.name as AssumedField]}`,
    ),
  ];
}
