import type { RereadKind, RereadValue } from '../../dossier/field-types/reading-rules.js';
import type { FieldName } from '../../dossier/fields.js';

/** Values of one column that were read differently from how they are written, in the same way: how many. */
export interface Reread {
  readonly column: FieldName;
  readonly kind: RereadKind;
  /** A word of a list of spellings, or one of the user's own; absent for anything else. */
  readonly written?: string;
  /** The canonical value of that word. */
  readonly value?: string;
  readonly count: number;
}

/** Counts such values; two counts can be put together in any order. */
export class RereadCounter {
  readonly #counts = new Map<string, Reread>();

  add(column: FieldName, { kind, written, value }: RereadValue): void {
    this.#add({ column, kind, ...(written !== null && value !== null && { written, value }), count: 1 });
  }

  merge(others: readonly Reread[]): void {
    for (const other of others) this.#add(other);
  }

  #add(found: Reread): void {
    const key = [found.column, found.kind, found.written, found.value].join('\n');
    this.#counts.set(key, { ...found, count: (this.#counts.get(key)?.count ?? 0) + found.count });
  }

  /** The counts by column, the most frequent first; by name where they are equal, so that the order is always the same. */
  get all(): readonly Reread[] {
    const name = ({ kind, written = '' }: Reread): string => `${kind} ${written}`;
    return [...this.#counts.values()].sort((a, b) =>
      a.column === b.column ? b.count - a.count || (name(a) < name(b) ? -1 : 1) : a.column < b.column ? -1 : 1,
    );
  }

  /** The counts since the last call. */
  flush(): readonly Reread[] {
    const { all } = this;
    this.#counts.clear();
    return all;
  }
}
