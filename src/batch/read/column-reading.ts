import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { ReadingRules, RereadValue } from '../../dossier/field-types/reading-rules.js';
import type { AnyField, FieldName } from '../../dossier/fields.js';
import { normaliseSpelling } from '../../vocabulary/spellings.js';
import { decimalOf } from './evidence.js';
import type { Header } from './header.js';
import type { ListOptions } from './list-options.js';

/** How the cells of one column are read. */
export interface ColumnReading {
  readonly separator: DecimalSeparator;
  readonly rules: ReadingRules;
}

/** Receives each value that was read differently from how it is written. */
export type NoteReread = (field: FieldName, found: RereadValue) => void;

/**
 * How the columns of a list are read: what the user says, else what its head shows.
 * @param decimal the decimal separator that the user set; what the head shows holds for amounts only
 */
export function columnReadings(
  { names, evidence }: Pick<Header, 'names' | 'evidence'>,
  decimal: DecimalSeparator,
  { dates, spellings }: ListOptions,
  note: NoteReread,
): (field: AnyField, index: number) => ColumnReading {
  const shown = decimalOf(evidence);
  return ({ name, kind }, index) => {
    const isShown = decimal === null && shown !== null && kind.name.startsWith('amount');
    const own = Object.entries(spellings[name] ?? {});
    return {
      separator: isShown ? shown : decimal,
      rules: {
        isDecimalShown: isShown,
        dates: dates ?? (evidence.dates.monthFirst ? 'unclear' : 'day-first'),
        isPercentage: name === 'fraction' && (names[index] ?? '').includes('%'),
        ownSpellings:
          own.length === 0 ? null : new Map(own.map(([word, value]) => [normaliseSpelling(word), value] as const)),
        note: (found) => note(name, found),
      },
    };
  };
}

/** Whether more cells than headers are a problem even where they are empty: an amount with a decimal comma may be in two. */
export const needsExactCells = (
  { separator, evidence }: Pick<Header, 'separator' | 'evidence'>,
  decimal: DecimalSeparator,
): boolean => separator === ',' && decimal !== 'point' && decimalOf(evidence) !== 'point';
