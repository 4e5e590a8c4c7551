import type { Messages } from '../../i18n/catalog.js';
import { localNumber, localRate } from '../../i18n/numbers.js';
import { rate } from '../../primitives/rate.js';
import type { Difference } from '../../verify/compare.js';
import type { RunDifference } from '../../verify/run-differences.js';
import type { Context } from '../context.js';

/** A name with the value that it had and the one it has: `advice: was 2, now 5`. */
export const formatChange = (name: string, was: string, is: string, { verify, report }: Messages): string =>
  `${name}${report.colon}${verify.was} ${was}, ${verify.is} ${is}`;

/** A difference in words: `quarter 9, cap of the reference wage: was 13,401.66, now 13,669.68`. */
export function formatDifference({ path, was, is }: Difference, { messages, language }: Context): string {
  const shown = (value: string | null): string => {
    if (value === null) return messages.verify.nothing;
    if (/\.rate$/.test(path) && /^[01]\.\d{2,4}$/.test(value)) return localRate(rate(value), language);
    return /^-?\d+\.\d+$/.test(value) ? localNumber(value, language) : value;
  };
  return formatChange(describePath(path, messages), shown(was), shown(is), messages);
}

/** `quarters.9.cap` in words: `quarter 9, cap of the reference wage`; any other path unchanged. */
function describePath(path: string, { verify, explain }: Messages): string {
  const { quarters, year, term, quantities } = explain;
  const [, of, about] = /^(.+)\.(length|order)$/.exec(path) ?? [];
  if (of !== undefined) return about === 'length' ? verify.howMany(of) : verify.inOrder(of);
  const [, list, number = '', key = ''] = /^(quarters|years|totals)(?:\.(\d+))?\.(\w+)$/.exec(path) ?? [];
  const quantity = (quantities as Readonly<Record<string, string>>)[key];
  if (list === undefined || quantity === undefined) return path;
  if (list === 'totals') return `${term}, ${quantity}`;
  return `${list === 'years' ? year(Number(number)) : quarters(number)}, ${quantity}`;
}

/** A difference between the run that is verified and this one, as a sentence. */
export function formatRunDifference(note: RunDifference, { messages, language }: Context): string {
  const { verify } = messages;
  const percentage = (plain: string | null) => plain && localNumber(plain, language);
  switch (note.kind) {
    case 'engine':
      return verify.otherEngine(note.was, note.is, note.isNewer);
    case 'values':
      return verify.otherValues(note.was, note.is);
    case 'overlay':
      return verify.otherOverlay(note.was, note.is);
    case 'indexation':
      return verify.otherIndexation(percentage(note.was), percentage(note.is));
    case 'knownUntil':
      return verify.otherKnownUntil(note.was, note.is);
    case 'unknown':
      return verify.unknown(note.names.join(', '));
    case 'not-there':
      return verify.notThere(note.name === '-' ? null : note.name);
  }
}
