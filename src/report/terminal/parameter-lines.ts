import type { Messages } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localDate, localNumber, localRate } from '../../i18n/numbers.js';
import type { ParameterEntry, ValueEntry } from '../../parameters/entry.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter, type Quarter } from '../../primitives/quarter.js';
import { rate } from '../../primitives/rate.js';
import { boldLines, bulletList, wrap } from './text.js';
import type { Screen } from './view.js';

/** Lists the values in force in a quarter: name, value, first day, confidence and source. */
export function parameterLines(
  entries: readonly ParameterEntry[],
  { knownUntil, version, gaps, overlay }: Parameters,
  at: Quarter,
  screen: Screen,
): string {
  const { messages, style } = screen;
  const { title, knownUntil: checked, gaps: gapsTitle, none, ...words } = messages.cli.parameters;
  const { colon } = messages.report;
  const lines = [
    style.colour.bold(`${title} ${formatQuarter(at)}`),
    `${checked} ${formatQuarter(knownUntil)} (${version})`,
    ...(overlay === null ? [] : wrap(messages.report.ownValues(overlay.file, overlay.source), style.width)),
    ...(at > knownUntil ? wrap(words.projection(formatQuarter(at), formatQuarter(knownUntil)), style.width) : []),
    ...(entries.length === 0 ? ['', none] : []),
    ...entries.flatMap((entry) => entryLines(entry, screen)),
    '',
    style.colour.bold(gapsTitle),
    ...gaps.flatMap(({ id, note }) => bulletList(`${id}${colon}${messages.gapNotes[id] ?? note}`, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines(entry: ParameterEntry, screen: Screen): string[] {
  const { messages, language, style } = screen;
  const { from, until, own } = messages.cli.parameters;
  const values = entry.values.flatMap((value) => {
    const end = value.until ? ` ${until} ${localDate(value.until, language)}` : '';
    const parts = [
      formatParameterValue(entry, value, messages, language),
      `${from} ${localDate(value.from, language)}${end}`,
      messages.confidences[value.confidence],
      value.origin === 'overlay' ? own : '',
    ];
    return [
      ...wrap(parts.filter(Boolean).join(' | '), style.width, '  '),
      ...wrap(messages.sources[value.source] ?? value.source, style.width, '  '),
    ];
  });
  return [...parameterHeading(entry, screen), ...values];
}

/** The id of a parameter with its name, as the heading of its values. */
export const parameterHeading = ({ id, name }: ParameterEntry, { messages, style }: Screen): string[] => [
  '',
  ...boldLines(messages.parameterNames[id] ?? name, style),
  style.colour.dim(`  ${id}`),
];

/** Writes a parameter value in a language; empty for a rule in words, which exists in English only. */
export function formatParameterValue(
  entry: ParameterEntry,
  { value }: Pick<ValueEntry, 'value'>,
  messages: Messages,
  language: Language,
): string {
  const unit = entry.unit === undefined ? '' : ` ${messages.units[entry.unit] ?? entry.unit}`;
  const number = (plain: string) => localNumber(plain, language);
  const percentage = (text: string) => localRate(rate(text), language);
  const step = (quarter: number, text: string) =>
    `${messages.cli.parameters.fromQuarter} ${quarter}${messages.report.colon}${text}`;
  const list = (texts: readonly string[]) => texts.join('; ');
  if (Array.isArray(value))
    return list(value.map(({ fromQuarter, amount }) => step(fromQuarter, number(amount)))) + unit;
  if (typeof value === 'object') {
    if ('steps' in value && Array.isArray(value.steps))
      return list(value.steps.map(({ fromQuarter, rate }) => step(fromQuarter, percentage(rate))));
    const named = Object.entries(value);
    return list(named.map(([id, factor]) => `${messages.units[id] ?? id} ${number(String(factor))}`)) + unit;
  }
  switch (entry.kind) {
    case 'amount':
    case 'count':
      return number(value) + unit;
    case 'rate':
      return percentage(value);
    case 'date':
      return localDate(value, language);
    case 'text':
      return language === 'en' ? value : '';
    default:
      return value;
  }
}
