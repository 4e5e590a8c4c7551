import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import { amountOf, type Simulation, type SumKey } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { displayValue } from '../../i18n/format.js';
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
import { escapeControlCharacters, symbol } from './style.js';
import { drawTable, left, right } from './table.js';
import { boldLines, bulletList, section, wrap } from './text.js';
import { reasonsNotMet, VERDICT_COLOURS } from './verdicts.js';
import { movedLines, type Screen, type View, viewOf } from './view.js';

interface Comparison extends Screen {
  readonly all: ComparedDossiers;
  /** The texts about the dossiers, each once with the names of its dossiers. */
  readonly shared: <T extends string>(textsOf: (view: View) => readonly T[]) => SharedText<T>[];
}

/**
 * The report of a comparison: the fields that differ, the verdicts, the premiums and the remaining cost.
 *
 * @param ownValues sentences about what changes amounts without being in a dossier
 */
export function comparisonReport(
  all: ComparedDossiers,
  parameters: Parameters,
  ownValues: readonly string[],
  screen: Screen,
): string {
  const { messages, language, style } = screen;
  const { compare, report } = messages;
  const shared: Comparison['shared'] = (textsOf) =>
    findSharedText(all, ({ simulation }) => textsOf(viewOf(simulation, parameters, language, style)));
  const comparison = { all, shared, messages, language, style };
  const part = (title: string, lines: readonly string[]) => section(title, lines, style);
  const items = (texts: readonly SharedText<string>[]) =>
    texts.flatMap(({ what, names }) =>
      bulletList(`${names === null ? '' : `${names.join(', ')}${report.colon}`}${what}`, style),
    );
  const lines = [
    ...boldLines(compare.title(all.length), style),
    ...ownValues.flatMap((line) => wrap(line, style.width)),
    ...legend(comparison),
    ...part(compare.differs, [...differences(comparison), ...items(shared(movedLines))]),
    ...part(report.verdicts, verdicts(comparison)),
    ...compareAmounts(comparison),
    ...part(report.assumptions, items(shared((view) => view.simulation.assumptions.map(view.assumption)))),
    ...part(report.warnings, items(shared((view) => view.simulation.warnings.map(view.warning)))),
    '',
    ...wrap(report.closing, style.width),
  ];
  return `${lines.join('\n')}\n`;
}

/** The file and the dossier of each letter; empty for variants of one file, which the differing fields tell apart. */
function legend({ all, style }: Comparison): string[] {
  if (new Set(all.map(({ file }) => file)).size === 1) return [];
  return all.flatMap(({ name, file, simulation: { dossier } }) => {
    const id = dossier.id === null ? null : maskPersonalNumbers(dossier.id);
    const about = [file, id].filter((part) => part !== null).map(escapeControlCharacters);
    return wrap(about.join(', '), style.width, `${name}  `);
  });
}

function differences({ all, messages: { fields, compare }, language, style }: Comparison): string[] {
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

function verdicts({ shared, messages, style }: Comparison): string[] {
  const { report, premiums, outcomes } = messages;
  const indent = ' '.repeat(symbol('eligible', style).length + 1);
  const of = (names: readonly string[] | null) => (names === null ? '' : ` (${names.join(', ')})`);
  const reasonLines = (premium: Premium) =>
    shared((view) => reasonsNotMet(premium, view)).flatMap(({ what, names }) =>
      wrap(what, style.width, `${indent}${report.notMet}${of(names)}${report.colon}`),
    );
  return PREMIUMS.flatMap((premium) =>
    shared(({ simulation }) => [simulation.verdicts[premium].outcome]).flatMap(({ what, names }) => {
      const text = `${premiums[premium]}${of(names)}${report.colon}${outcomes[what]}`;
      const head = wrap(text, style.width, `${symbol(what, style)} `);
      return [
        ...head.map((line) => style.colour[VERDICT_COLOURS[what]](line)),
        ...(what === 'not-eligible' ? reasonLines(premium) : []),
      ];
    }),
  );
}

/** Shown where there is no amount, such as the wage of a self-employed person. */
const NO_AMOUNT = '–';

/** A row of amounts: its label, and the amount of each dossier; null where one has none. */
interface Row {
  readonly label: string;
  readonly amounts: readonly (Euro | null)[];
}

/** The premiums by year and over the term, with the costs: a pair with its difference, more against the first. */
function compareAmounts({ all, messages, language, style }: Comparison): string[] {
  const { compare, report, explain, premiums } = messages;
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
  ) => {
    const cells = ({ label, amounts }: Row) => [label, ...textsOf(amounts)];
    const content = { columns: [left(''), ...names.map(right)], rows: rows.map(cells) };
    return section(title, drawTable([last ? { ...content, total: cells(last) } : content], style), style);
  };
  const names = all.map(({ name }) => name);
  const columns = isPair ? [...names, `${second.name} − ${first.name}`] : names;
  return [
    ...draw(compare.perYear, columns, sideBySide, perYear, total),
    ...draw(compare.overTerm, columns, sideBySide, overTerm),
    ...(isPair ? [] : draw(compare.against(first.name), names.slice(1), differences, perYear, total)),
  ];
}
