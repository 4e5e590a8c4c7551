import type { Simulation } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { outlooksOf } from '../../explain/remedies.js';
import type { NextStep } from '../../i18n/catalog.js';
import { type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { localNumber } from '../../i18n/numbers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { projectionNote, quarterTable, yearTable } from './amount-tables.js';
import { confidenceSentences } from './certainty.js';
import { escapeControlCharacters, type Style, type TableDetail } from './style.js';
import { boldLines, bulletList, section, wrap } from './text.js';
import { verdictLines } from './verdicts.js';

/** The report of a simulation on the terminal: verdicts, table, assumptions, warnings, dates, next steps. */
export function terminalReport(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  detail: TableDetail,
  style: Style,
): string {
  const sentences = formatterFor(simulation, parameters, language);
  const { report, explain, nextSteps } = sentences.messages;
  const { dossier, term } = simulation;
  const years = Number(dossier.adviceYears);
  const part = (title: string, lines: readonly string[]) => section(title, lines, style);
  const items = (texts: readonly string[]) => texts.flatMap((text) => bulletList(text, style));
  const lines = [
    ...boldLines(heading(simulation, sentences), style),
    ...wrap(report.termLine(formatQuarter(term.start), formatQuarter(term.end), years, term.quarters), style.width),
    ...(parameters.indexation
      ? wrap(report.indexation(localNumber(parameters.indexation.percent, language)), style.width)
      : []),
    ...part(report.verdicts, verdictLines(simulation, outlooksOf(simulation, parameters), sentences, style)),
    ...amounts(simulation, sentences, detail, style),
    ...part(report.assumptions, items(simulation.assumptions.map(sentences.assumption))),
    ...part(explain.certainty, items(confidenceSentences(simulation, parameters, sentences))),
    ...part(report.warnings, items(simulation.warnings.map(sentences.warning))),
    ...part(report.keyDates, items(keyDates(simulation, sentences))),
    ...part(report.nextSteps, [
      ...(isEligible(simulation) ? [] : wrap(report.onceEligible, style.width)),
      ...items(stepsAfter(simulation).map((step) => nextSteps[step])),
    ]),
    '',
    ...wrap(report.closing, style.width),
  ];
  return `${lines.join('\n')}\n`;
}

const heading = ({ dossier: { id } }: Simulation, { messages: { report } }: Formatter): string =>
  id === null ? report.title : `${report.title}${report.colon}${escapeControlCharacters(maskPersonalNumbers(id))}`;

const isEligible = ({ verdicts }: Simulation): boolean =>
  Object.values(verdicts).some(({ outcome }) => outcome === 'eligible');

function amounts(simulation: Simulation, sentences: Formatter, detail: TableDetail, style: Style): string[] {
  const { report } = sentences.messages;
  if (simulation.quarters.length === 0) return ['', ...wrap(report.noAmountsBeforeMeasure, style.width)];
  const draw = detail === 'quarter' ? quarterTable : yearTable;
  const table = [...draw(simulation, sentences, style), ...projectionNote(simulation, sentences)];
  return section(detail === 'quarter' ? report.perQuarter : report.perYear, table, style);
}

function keyDates({ milestones, term, quarters }: Simulation, { messages }: Formatter): string[] {
  if (quarters.length === 0) return [];
  return [
    ...milestones.map(({ id, from }) => `${formatQuarter(from)}${messages.report.colon}${messages.milestones[id]}`),
    messages.report.endOfTerm(formatQuarter(term.end)),
  ];
}

/** What the employer or the self-employed person must do next. */
function stepsAfter({ verdicts }: Simulation): NextStep[] {
  if (verdicts.supportPremium.outcome !== 'not-applicable') return ['own-recognition', 'own-application'];
  return [
    'recognition',
    'application',
    'openness',
    ...(verdicts.guidancePremium.outcome === 'eligible' ? (['support-plan'] as const) : []),
    'other-subsidies',
    'settlement',
  ];
}
