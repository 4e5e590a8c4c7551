import type { ExplainText, Messages, VerifyText } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localNumber, localRate } from '../../i18n/numbers.js';
import { rate } from '../../primitives/rate.js';
import type { Difference } from '../../verify/compare.js';
import type { RunDifference } from '../../verify/run-differences.js';

/** A difference in words: `quarter 9, cap of the reference wage: was 13,401.66, now 13,669.68`. */
export function formatDifference(
  { path, was, is }: Difference,
  { verify, explain, report }: Messages,
  language: Language,
): string {
  const shown = (value: string | null): string => {
    if (value === null) return verify.nothing;
    if (/\.rate$/.test(path) && /^[01]\.\d{2,4}$/.test(value)) return localRate(rate(value), language);
    return /^-?\d+\.\d+$/.test(value) ? localNumber(value, language) : value;
  };
  return `${describePath(path, explain, verify)}${report.colon}${verify.was} ${shown(was)}, ${verify.is} ${shown(is)}`;
}

/** `quarters.9.cap` in words: `quarter 9, cap of the reference wage`; any other path unchanged. */
function describePath(
  path: string,
  { quarters, year, term, quantities }: ExplainText,
  verify: VerifyText,
): string {
  const [, of, about] = /^(.+)\.(length|order)$/.exec(path) ?? [];
  if (of !== undefined) return about === 'length' ? verify.howMany(of) : verify.inOrder(of);
  const [, list, number = '', key = ''] = /^(quarters|years|totals)(?:\.(\d+))?\.(\w+)$/.exec(path) ?? [];
  const quantity = (quantities as Readonly<Record<string, string>>)[key];
  if (list === undefined || quantity === undefined) return path;
  if (list === 'totals') return `${term}, ${quantity}`;
  return `${list === 'years' ? year(Number(number)) : quarters(number)}, ${quantity}`;
}

/** A difference between the run that is verified and this one, as a sentence. */
export function formatRunDifference(note: RunDifference, { verify }: Messages, language: Language): string {
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
