import { localDate } from '../i18n/numbers.js';
import { formatQuarter } from '../primitives/quarter.js';
import { formatParameterValue, parameterHeading } from '../report/terminal/parameter-lines.js';
import { escapeControlCharacters, showName } from '../report/terminal/style.js';
import { wrap } from '../report/terminal/text.js';
import type { Screen } from '../report/terminal/view.js';
import type { OverlayChanges, ValueChange } from './overlay-changes.js';

/** What a file of values changes, for people: each parameter with its dates, old value, new value and source. */
export function changeLines({ values, knownUntil, gaps }: OverlayChanges, file: string, screen: Screen): string[] {
  const { messages, style } = screen;
  const { diff, parameters: words } = messages.cli;
  const { colon } = messages.report;
  const lines = [
    ...gaps.flatMap(({ id, note }) => wrap(`${diff.gap(id)}${colon}${note}`, style.width)),
    ...values.flatMap((change) => oneChange(change, screen)),
  ];
  if (knownUntil) {
    const [before, after] = [formatQuarter(knownUntil.before), formatQuarter(knownUntil.after)];
    lines.unshift(`${words.knownUntil}${colon}${before} -> ${after}`);
  }
  const title = style.colour.bold(escapeControlCharacters(diff.title(file)));
  return [title, ...(lines.length === 0 ? [diff.nothing] : lines)];
}

function oneChange({ entry, change, before, after }: ValueChange, screen: Screen): string[] {
  const { messages, language, style } = screen;
  const { diff, parameters: words } = messages.cli;
  const shown = (value: ValueChange['after']) =>
    formatParameterValue(entry, value, messages, language) || String(value.value);
  const day = `${words.from} ${localDate(after.from, language)}, ${diff[change]}`;
  return [
    ...parameterHeading(entry, screen),
    ...wrap(`${day} | ${messages.confidences[after.confidence]}`, style.width, '  '),
    ...wrap(before ? shown(before) : diff.noValue, style.width, '    '),
    ...wrap(shown(after), style.width, '    -> '),
    ...wrap(messages.sources[after.source] ?? after.source, style.width, '  '),
  ];
}

const WIDTHS = [6, 14, 14, 13] as const;

/** The line of one dossier, or of the headings: row, three amounts, and the id, which can be of any length. */
export const dossierLine = (cells: readonly string[], id: string): string =>
  `${WIDTHS.map((width, index) => (cells[index] ?? '').padStart(width)).join(' ')}  ${showName(id)}`.trimEnd();
