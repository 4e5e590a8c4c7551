import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import { amountOf, type Simulation, type SumKey } from '../../calculation/simulation.js';
import type { Messages } from '../../i18n/catalog.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { displayValue, type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import {
  type ComparedDossiers,
  differingFields,
  findSharedText,
  formatComparedField,
  type SharedText,
  yearIndexes,
} from '../comparison.js';
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
    const about = [file, dossier.id].filter((part) => part !== null).map(escapeControlCharacters);
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

/** Shown where there is no amount, such as the wage of a self-employed person. */
export const NO_AMOUNT = '–';

/** A row of amounts: its label, and the amount of each dossier; null where one has none. */
interface Row {
  readonly label: string;
  readonly amounts: readonly (Euro | null)[];
}

/** A table with its title. */
interface Titled {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The premiums by year and over the term, with the costs: a pair with its difference, more against the first. */
export function compareAmounts(
  all: ComparedDossiers,
  { compare, report, explain, premiums }: Messages,
  language: Language,
  style: Style,
): Titled[] {
  const row = (label: string, amountIn: (simulation: Simulation) => Euro | null): Row => ({
    label,
    amounts: all.map(({ simulation }) => amountIn(simulation)),
  });
  const ofTotals = (label: string, key: SumKey) => row(label, ({ totals }) => amountOf(totals, key));
  const perYear = yearIndexes(all).map((index) =>
    row(explain.year(index + 1), ({ years }) => years[index]?.total ?? ZERO_EURO),
  );
  if (perYear.length === 0) return [];
  const total = ofTotals(report.headings.total, 'total');
  const applicable = PREMIUMS.filter((premium) =>
    all.some(({ simulation: { verdicts } }) => verdicts[premium].outcome !== 'not-applicable'),
  );
  const costs = (['employerCost', 'netCost'] as const)
    .map((cost) => ofTotals(compare[cost], cost))
    .filter(({ amounts }) => amounts.some((amount) => amount !== null));
  const overTerm = [...applicable.map((premium) => ofTotals(premiums[premium], premium)), ...costs];

  const [first, second, ...more] = all;
  const isPair = more.length === 0;
  const show = (amount: Euro | null) => (amount === null ? NO_AMOUNT : localAmount(amount, language));
  const differences = ([from = null, ...amounts]: Row['amounts']) =>
    amounts.map((to) => (from === null || to === null ? NO_AMOUNT : signedDifference(from, to, language)));
  const sideBySide = (amounts: Row['amounts']) => [...amounts.map(show), ...(isPair ? differences(amounts) : [])];
  const draw = (
    title: string,
    names: readonly string[],
    textsOf: (amounts: Row['amounts']) => readonly string[],
    rows: readonly Row[],
    last?: Row,
  ): Titled => {
    const cells = ({ label, amounts }: Row) => [label, ...textsOf(amounts)];
    const content = { columns: [left(''), ...names.map(right)], rows: rows.map(cells) };
    return { title, lines: drawTable([last ? { ...content, total: cells(last) } : content], style) };
  };
  const names = all.map(({ name }) => name);
  const columns = isPair ? [...names, `${second.name} − ${first.name}`] : names;
  return [
    draw(compare.perYear, columns, sideBySide, perYear, total),
    draw(compare.overTerm, columns, sideBySide, overTerm),
    ...(isPair ? [] : [draw(compare.against(first.name), names.slice(1), differences, perYear, total)]),
  ];
}
