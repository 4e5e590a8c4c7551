import type { Changes, ValueChange } from '../../parameters/changes.js';
import type { Language } from '../../text/language.js';
import type { Messages } from '../../text/messages.js';
import { localDate } from '../../text/numbers.js';
import { messagesIn } from '../../text/tables.js';
import { formatQuarter } from '../../values/quarter.js';
import { valueText } from './parameter-lines.js';
import { printable, type Style } from './style.js';
import { wrap } from './wrap.js';

/** What a file of values changes, for people: each parameter with its dates, old value, new value and source. */
export function changeLines(
  { values, knownUntil, gaps }: Changes,
  file: string,
  language: Language,
  style: Style,
): string[] {
  const messages = messagesIn(language);
  const { diff, parameters: words } = messages.cli;
  const isEmpty = values.length === 0 && knownUntil === null && gaps.length === 0;
  return [
    style.colour.bold(printable(diff.title(file))),
    ...(isEmpty ? [diff.nothing] : []),
    ...(knownUntil
      ? [
          `${words.knownUntil}${messages.report.colon}${formatQuarter(knownUntil.before)} -> ${formatQuarter(knownUntil.after)}`,
        ]
      : []),
    ...gaps.flatMap(({ id, note }) => wrap(`${diff.gap(id)}${messages.report.colon}${note}`, style.width)),
    ...values.flatMap((change) => oneChange(change, messages, language, style)),
  ];
}

function oneChange(
  { entry, change, before, after }: ValueChange,
  messages: Messages,
  language: Language,
  style: Style,
): string[] {
  const { diff, parameters: words } = messages.cli;
  const shown = (value: ValueChange['after']) =>
    valueText(entry, value, messages, language) || String(value.value);
  const name = messages.parameterNames[entry.id] ?? entry.name;
  const day = `${words.from} ${localDate(after.from, language)}, ${diff[change]}`;
  return [
    '',
    ...wrap(name, style.width).map((line) => style.colour.bold(line)),
    style.colour.dim(`  ${entry.id}`),
    ...wrap(`${day} | ${messages.confidences[after.confidence]}`, style.width, '  '),
    ...wrap(before ? shown(before) : diff.noValue, style.width, '    '),
    ...wrap(shown(after), style.width, '    -> '),
    ...wrap(messages.sources[after.source] ?? after.source, style.width, '  '),
  ];
}

const WIDTHS = [6, 14, 14, 13] as const;

/** The line of one dossier, or of the headings: row, three amounts, and the id, which can be of any length. */
export const dossierLine = (cells: readonly string[], id: string): string =>
  `${WIDTHS.map((width, index) => (cells[index] ?? '').padStart(width)).join(' ')}  ${printable(id)}`.trimEnd();
