import { ALL_FIELDS, type FieldName } from '../../dossier/fields.js';
import { FIRST_ROWS, type LineGroup } from './input-profile.js';

/** How many rows left out the same fields for which something is assumed, and the first of them. */
export interface OmittedFields {
  readonly fields: readonly FieldName[];
  count: number;
  readonly firstRows: number[];
}

/** Counts the fields that rows leave out: the same list of fields is one object for all rows that have it. */
export class OmittedCounter {
  #counts = new Map<readonly FieldName[], OmittedFields>();

  add(fields: readonly FieldName[], line: number): void {
    if (fields.length === 0) return;
    const known = this.#counts.get(fields);
    if (!known) this.#counts.set(fields, { fields, count: 1, firstRows: [line] });
    else if (++known.count <= FIRST_ROWS) known.firstRows.push(line);
  }

  /** The counts since the last call. */
  flush(): readonly OmittedFields[] {
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    return counts;
  }
}

/** The cells of known columns that are empty and for which something is assumed, by column; in the order of the fields. */
export class BlankCells {
  readonly #byField = new Map<FieldName, LineGroup>();

  add(omitted: readonly OmittedFields[]): void {
    for (const { fields, count, firstRows } of omitted)
      for (const field of fields) {
        const known = this.#byField.get(field) ?? { column: field, count: 0, firstRows: [] };
        const lines = [...known.firstRows, ...firstRows].sort((a, b) => a - b);
        this.#byField.set(field, { ...known, count: known.count + count, firstRows: lines.slice(0, FIRST_ROWS) });
      }
  }

  /** Adds what another run of the same list found. */
  merge(others: readonly LineGroup[]): void {
    for (const { column, count, firstRows } of others)
      this.add([{ fields: [column as FieldName], count, firstRows: [...firstRows] }]);
  }

  /** Those of columns that a list has. */
  in(columns: readonly FieldName[]): readonly LineGroup[] {
    return ALL_FIELDS.flatMap(({ name }) => (columns.includes(name) ? (this.#byField.get(name) ?? []) : []));
  }
}
