import type { Reread } from '../../batch/stats/rereads.js';
import type { FieldName } from '../../dossier/fields.js';
import { shortDisplayValue } from '../../i18n/format.js';
import { localNumber } from '../../i18n/numbers.js';
import type { Context } from '../context.js';

/** Ways of reading that change an amount where they are wrong: a quiet run reports them too. */
const CHANGES_AMOUNTS: ReadonlySet<Reread['kind']> = new Set([
  'thousands',
  'accounting-zero',
  'percentage',
  'one-month',
]);

/**
 * What was read differently from how it is written, once per column and value: `kolom C (Rechtsvorm): 14 × bv, 3 × vzw →
 * privaatrechtelijke rechtspersoon`.
 *
 * @param labelOf how a column is named
 */
export function rereadLines(
  rereads: readonly Reread[],
  labelOf: (column: string) => string,
  quiet: boolean,
  { messages: { lists }, language }: Context,
): string[] {
  const times = ({ count }: Reread, what: string): string => `${localNumber(String(count), language)} × ${what}`;
  const lines = new Map<string, { readonly column: string; readonly parts: string[]; readonly value: string | null }>();
  for (const found of rereads) {
    if (quiet && !CHANGES_AMOUNTS.has(found.kind)) continue;
    const { column, kind, written = '', value = '' } = found;
    const key = kind === 'word' ? `${column} ${value}` : `${column} ${kind}`;
    const line = lines.get(key) ?? { column, parts: [], value: kind === 'word' ? value : null };
    line.parts.push(times(found, kind === 'word' ? written : lists.rereads[kind]));
    lines.set(key, line);
  }
  return [...lines.values()].map(({ column, parts, value }) =>
    lists.reread(
      labelOf(column),
      parts.join(', ') + (value === null ? '' : ` → ${shortDisplayValue(column as FieldName, value, language)}`),
    ),
  );
}
