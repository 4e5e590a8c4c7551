import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { displayValue } from '../../i18n/display-value.js';
import { type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import {
  type ComparedDossiers,
  differingFields,
  findSharedText,
  formatComparedField,
  type SharedText,
} from '../comparison.js';
import { compareAmounts, NO_AMOUNT } from './compared-amounts.js';
import { escapeControlCharacters, type Style, symbol } from './style.js';
import { drawTable, left, right } from './table.js';
import { boldLines, bulletList, section, wrap } from './text.js';
import { checksFor, isNotMet, VERDICT_COLOURS } from './verdicts.js';

/** The report of a comparison: the fields that differ, the verdicts, the premiums and the remaining cost. */
export function comparisonReport(
  all: ComparedDossiers,
  parameters: Parameters,
  language: Language,
  style: Style,
): string {
  const messages = catalogFor(language);
  const { compare, report } = messages;
  const sentencesOf = ({ simulation }: { simulation: Simulation }) => formatterFor(simulation, parameters, language);
  const part = (title: string, lines: readonly string[]) => section(title, lines, style);
  const items = (texts: readonly SharedText<string>[]) =>
    texts.flatMap(({ what, names }) =>
      bulletList(`${names === null ? '' : `${names.join(', ')}${report.colon}`}${what}`, style),
    );
  const lines = [
    ...boldLines(compare.title(all.length), style),
    ...legend(all, style),
    ...part(compare.differs, differences(all, language, style)),
    ...part(report.verdicts, verdicts(all, sentencesOf, style)),
    ...compareAmounts(all, messages, language, style).flatMap(({ title, lines }) => part(title, lines)),
    ...part(
      report.assumptions,
      items(findSharedText(all, (one) => one.simulation.assumptions.map(sentencesOf(one).assumption))),
    ),
    ...part(
      report.warnings,
      items(findSharedText(all, (one) => one.simulation.warnings.map(sentencesOf(one).warning))),
    ),
    '',
    ...wrap(report.closing, style.width),
  ];
  return `${lines.join('\n')}\n`;
}

/** The file and the dossier of each letter; empty for variants of one file, which the differing fields tell apart. */
function legend(all: ComparedDossiers, { width }: Style): string[] {
  if (new Set(all.map(({ file }) => file)).size === 1) return [];
  return all.flatMap(({ name, file, simulation: { dossier } }) => {
    const id = dossier.id === null ? null : maskPersonalNumbers(dossier.id);
    const about = [file, id].filter((part) => part !== null).map(escapeControlCharacters);
    return wrap(about.join(', '), width, `${name}  `);
  });
}

function differences(all: ComparedDossiers, language: Language, style: Style): string[] {
  const { fields, compare } = catalogFor(language);
  const rows = differingFields(all).map((field) => [
    fields[field.name],
    ...all.map((one) => {
      const text = formatComparedField(one, field);
      return text === null ? NO_AMOUNT : escapeControlCharacters(displayValue(field.name, text, language));
    }),
  ]);
  if (rows.length === 0) return wrap(compare.nothingDiffers, style.width);
  return drawTable([{ columns: [left(''), ...all.map(({ name }) => right(name))], rows }], style);
}

function verdicts(
  all: ComparedDossiers,
  sentencesOf: (one: ComparedDossiers[number]) => Formatter,
  style: Style,
): string[] {
  const { messages } = sentencesOf(all[0]);
  const { report, premiums, outcomes } = messages;
  const indent = ' '.repeat(symbol('eligible', style).length + 1);
  const of = (names: readonly string[] | null) => (names === null ? '' : ` (${names.join(', ')})`);
  const reasonsOf = (premium: Premium) =>
    findSharedText(all, (one) => {
      const { own, sharedFailed } = checksFor(premium, one.simulation.verdicts);
      return [
        ...(sharedFailed.length > 0 ? [report.asForWagePremium] : []),
        ...own.filter(isNotMet).map(sentencesOf(one).reason),
      ];
    });
  return PREMIUMS.flatMap((premium) =>
    findSharedText(all, ({ simulation }) => [simulation.verdicts[premium].outcome]).flatMap(({ what, names }) => [
      ...wrap(
        `${premiums[premium]}${of(names)}${report.colon}${outcomes[what]}`,
        style.width,
        `${symbol(what, style)} `,
      ).map((line) => style.colour[VERDICT_COLOURS[what]](line)),
      ...(what === 'not-eligible' ? reasonsOf(premium) : []).flatMap((reason) =>
        wrap(reason.what, style.width, `${indent}${report.notMet}${of(reason.names)}${report.colon}`),
      ),
    ]),
  );
}
