import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import { displayValue } from '../../i18n/format.js';
import type { PrintedComparison } from '../answer-formats.js';
import {
  type ComparedDossiers,
  differingFields,
  findSharedText,
  formatComparedField,
  type SharedText,
} from '../comparison.js';
import { MOST_SIDE_BY_SIDE } from '../grid.js';
import { compareAmounts, NO_AMOUNT } from './comparison-amounts.js';
import { gridLines } from './grid.js';
import { escapeControlCharacters, showName, symbol } from './style.js';
import { drawLabelled } from './table.js';
import { boldLines, bulletList, section, wrap } from './text.js';
import { reasonsNotMet, VERDICT_COLOURS } from './verdicts.js';
import { movedLines, type Screen, type View, viewOf } from './view.js';
import { partialNote } from './year-cells.js';

interface Comparison extends Screen {
  readonly all: ComparedDossiers;
  /** The names of some of the dossiers; of many variants, how many they are. */
  readonly namesOf: (names: readonly string[]) => string;
  /** The texts about the dossiers, each once with the names of its dossiers. */
  readonly shared: <T extends string>(textsOf: (view: View) => readonly T[]) => SharedText<T>[];
}

/**
 * The report of a comparison: the totals of a grid, the fields that differ, the verdicts, the premiums and the remaining
 * cost; of more variants than fit side by side, no more than the totals.
 */
export function comparisonReport(answer: PrintedComparison, screen: Screen): string {
  const { all, grid, group, parameters, ownValues } = answer;
  const { messages, language, style } = screen;
  const { compare, report, tables } = messages;
  const shared: Comparison['shared'] = (textsOf) =>
    findSharedText(all, ({ simulation }) => textsOf(viewOf(simulation, parameters, language, style, group)));
  const isSideBySide = all.length <= MOST_SIDE_BY_SIDE;
  const namesOf = (names: readonly string[]) =>
    isSideBySide ? names.join(', ') : tables.someOf(names.length, all.length);
  const comparison = { all, shared, namesOf, messages, language, style };
  const part = (title: string, lines: readonly string[]) => section(title, lines, style);
  const items = (texts: readonly SharedText<string>[]) =>
    texts.flatMap(({ what, names }) =>
      bulletList(`${names === null ? '' : `${namesOf(names)}${report.colon}`}${what}`, style),
    );
  const moved = items(shared(movedLines));
  const lines = [
    ...boldLines(compare.title(all.length), style),
    ...ownValues.flatMap((line) => wrap(line, style.width)),
    ...(isSideBySide ? legend(comparison) : []),
    ...(grid ? part(tables.grid, [...gridLines(grid, screen), ...(isSideBySide ? [] : moved)]) : []),
    ...(isSideBySide ? part(compare.differs, [...differences(comparison), ...moved]) : []),
    ...part(report.verdicts, verdicts(comparison)),
    ...(isSideBySide ? compareAmounts(all, group, screen) : []),
    ...(isSideBySide ? partialNotes(comparison) : []),
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
    const about = [file, dossier.id].filter((part) => part !== null).map(showName);
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
  return drawLabelled(
    all.map(({ name }) => name),
    rows,
    style,
  );
}

/** What the mark of a partial calendar year means, for the dossiers that have the same ones. */
function partialNotes({ shared, namesOf, messages, style }: Comparison): string[] {
  return shared(partialNote).flatMap(({ what, names }) =>
    wrap(`${names === null ? '' : `${namesOf(names)}${messages.report.colon}`}${what}`, style.width),
  );
}

function verdicts({ shared, namesOf, messages, style }: Comparison): string[] {
  const { report, premiums, outcomes } = messages;
  const indent = ' '.repeat(symbol('eligible', style).length + 1);
  const of = (names: readonly string[] | null) => (names === null ? '' : ` (${namesOf(names)})`);
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
