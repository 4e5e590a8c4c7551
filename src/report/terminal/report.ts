import type { Simulation } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import type { NextStep } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { projectionNote, quarterTable, yearTable } from './amount-tables.js';
import { confidenceSentences } from './confidence.js';
import { escapeControlCharacters, type Style, type TableDetail } from './style.js';
import { boldLines, bulletList, section, wrap } from './text.js';
import { verdictLines } from './verdicts.js';
import { estimateInWords, movedLines, type View, viewOf } from './view.js';

/**
 * The report of a simulation on the terminal: verdicts, table, assumptions, warnings, dates, next steps.
 *
 * @param ownValues sentences about what changes amounts without being in the dossier
 */
export function terminalReport(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  detail: TableDetail,
  ownValues: readonly string[],
  style: Style,
): string {
  const view = viewOf(simulation, parameters, language, style);
  const { report, explain, nextSteps } = view.messages;
  const { dossier, term } = simulation;
  const years = Number(dossier.adviceYears);
  const part = (title: string, lines: readonly string[]) => section(title, lines, style);
  const items = (texts: readonly string[]) => texts.flatMap((text) => bulletList(text, style));
  const id = dossier.id === null ? '' : `${report.colon}${escapeControlCharacters(maskPersonalNumbers(dossier.id))}`;
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
      ...items(stepsAfter(simulation).map((step) => nextSteps[step])),
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
  const { simulation, messages, style } = view;
  const { report } = messages;
  if (simulation.quarters.length === 0) return ['', ...wrap(report.noAmountsBeforeMeasure, style.width)];
  const [title, draw] = detail === 'quarter' ? [report.perQuarter, quarterTable] : [report.perYear, yearTable];
  return section(title, [...draw(view), ...projectionNote(view)], style);
}

function keyDates({ simulation: { milestones, term, quarters }, messages }: View): string[] {
  if (quarters.length === 0) return [];
  return [
    ...milestones.map(({ id, from }) => `${formatQuarter(from)}${messages.report.colon}${messages.milestones[id]}`),
    messages.report.endOfTerm(formatQuarter(term.end)),
  ];
}

/** What the employer or the self-employed person must do next. */
function stepsAfter({ verdicts }: Simulation): NextStep[] {
  if (verdicts.supportPremium.outcome !== 'not-applicable') return ['own-recognition', 'own-application'];
  const guidance: NextStep[] = verdicts.guidancePremium.outcome === 'eligible' ? ['support-plan'] : [];
  return ['recognition', 'application', 'openness', ...guidance, 'other-subsidies', 'settlement'];
}
