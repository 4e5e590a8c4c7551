import type { Simulation } from '../../calculation/simulation.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { nextStepsOf } from '../client/steps.js';
import type { YearGrouping } from '../year-grouping.js';
import { quarterTable } from './amount-tables.js';
import { confidenceSentences } from './confidence.js';
import { type Style, showName, type TableDetail } from './style.js';
import { boldLines, bulletList, section, wrap } from './text.js';
import { verdictLines } from './verdicts.js';
import { estimateInWords, movedLines, type View, viewOf } from './view.js';
import { partialNote, projectionNote } from './year-cells.js';
import { yearTable } from './year-table.js';

/** What the table of a report shows. */
export interface TableForm {
  readonly detail: TableDetail;
  readonly group: YearGrouping;
}

/**
 * The report of a simulation on the terminal: verdicts, table, assumptions, warnings, dates, next steps.
 *
 * @param ownValues sentences about what changes amounts without being in the dossier
 */
export function terminalReport(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  { detail, group }: TableForm,
  ownValues: readonly string[],
  style: Style,
): string {
  const view = viewOf(simulation, parameters, language, style, group);
  const { report, explain, nextSteps } = view.messages;
  const { dossier, term } = simulation;
  const years = Number(dossier.adviceYears);
  const part = (title: string, lines: readonly string[]) => section(title, lines, style);
  const items = (texts: readonly string[]) => texts.flatMap((text) => bulletList(text, style));
  const id = dossier.id === null ? '' : `${report.colon}${showName(dossier.id)}`;
  const isEligible = Object.values(simulation.verdicts).some(({ outcome }) => outcome === 'eligible');
  const lines = [
    ...boldLines(`${report.title}${id}`, style),
    ...wrap(report.termLine(formatQuarter(term.start), formatQuarter(term.end), years, term.quarters), style.width),
    ...[...ownValues, ...estimateLines(view), ...movedLines(view)].flatMap((line) => wrap(line, style.width)),
    ...part(report.verdicts, verdictLines(view)),
    ...amounts(detail, view),
    ...part(report.assumptions, items(simulation.assumptions.map(view.assumption))),
    ...part(explain.confidence, items(confidenceSentences(view))),
    ...part(report.warnings, items(simulation.warnings.map(view.warning))),
    ...part(report.keyDates, items(keyDates(view))),
    ...part(report.nextSteps, [
      ...(isEligible ? [] : wrap(report.onceEligible, style.width)),
      ...items(nextStepsOf(simulation).map((step) => nextSteps[step])),
    ]),
    '',
    ...wrap(report.closing, style.width),
  ];
  return `${lines.join('\n')}\n`;
}

/** That the contributions are an estimate; none where nothing was estimated. */
function estimateLines(view: View): string[] {
  const found = estimateInWords(view);
  if (!found) return [];
  const { rate, contributions, reductions, quarter } = found;
  return [view.messages.report.estimate(rate, contributions, reductions, quarter)];
}

function amounts(detail: TableDetail, view: View): string[] {
  const { simulation, messages, style, group } = view;
  const { report, tables } = messages;
  if (simulation.quarters.length === 0) return ['', ...wrap(report.noAmountsBeforeMeasure, style.width)];
  if (detail === 'quarter') return section(report.perQuarter, [...quarterTable(view), ...projectionNote(view)], style);
  const title = group === 'term' ? report.perYear : tables.perCalendarYear;
  const notes = [...projectionNote(view), ...partialNote(view)].flatMap((note) => wrap(note, style.width));
  return section(title, [...yearTable(view), ...notes], style);
}

function keyDates({ simulation: { milestones, term, quarters }, messages }: View): string[] {
  if (quarters.length === 0) return [];
  return [
    ...milestones.map(({ id, from }) => `${formatQuarter(from)}${messages.report.colon}${messages.milestones[id]}`),
    messages.report.endOfTerm(formatQuarter(term.end)),
  ];
}
