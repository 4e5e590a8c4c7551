import { simulate } from '../../calculation/simulate.js';
import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { Dossier } from '../../dossier/dossier.js';
import { formatCliDiagnostic } from '../../i18n/format.js';
import type { Since } from '../../report/terminal/screen-sentences.js';
import { viewOf } from '../../report/terminal/view.js';
import type { Context } from '../context.js';
import { assertConfidence, type Presentation, printResult, printScreen } from '../io/print-result.js';
import { isTerminal } from '../io/visible-output.js';
import { Conversation } from './conversation.js';
import { equivalentCommand } from './equivalent-command.js';
import type { Choice, Prompter } from './prompter.js';
import { review } from './summary.js';
import { askEvaluation, askWhatIf, canBeEvaluated } from './what-if.js';

export interface InterviewOptions extends Presentation {
  /** Whether another fraction leaves the wage as it is. */
  readonly keepWage: boolean;
  /** The general options of the run, for the equivalent command. */
  readonly general: readonly string[];
}

/** Shows a result with its menu, and those of other dossiers that the user starts from there. */
export async function offerActions(
  dossier: Dossier,
  conversation: Conversation,
  options: InterviewOptions,
): Promise<void> {
  const { prompter, context, parameters } = conversation;
  let next: Dossier | null = dossier;
  let current = conversation;
  while (next && (await computeAndOffer(next, current, options)) === 'another') {
    current = new Conversation(prompter, context, parameters, new Map(), options);
    next = await review(current);
  }
}

type Action =
  | 'what-if'
  | 'evaluation'
  | 'report'
  | 'quarters'
  | 'explain'
  | 'save-dossier'
  | 'save-result'
  | 'another'
  | 'stop';

/** Computes a dossier and offers the next actions until the user stops or wants another. */
async function computeAndOffer(
  dossier: Dossier,
  conversation: Conversation,
  options: InterviewOptions,
): Promise<'another' | 'stop'> {
  const { prompter, context, parameters } = conversation;
  const { language, messages, style } = context;
  // loaded only now, so that the first question appears at once
  const [{ differenceTable, quarterTable }, { explanationLines }, { terminalReport }, { saveDossier, saveResult }] =
    await Promise.all([
      import('../../report/terminal/amount-tables.js'),
      import('../../report/terminal/explanation.js'),
      import('../../report/terminal/report.js'),
      import('./save.js'),
    ]);
  const first = simulate(dossier, parameters);
  assertConfidence(options.required, first, parameters);
  conversation.startComparing(dossier);
  let simulation = first;
  // where standard output leads elsewhere, it gets the first result, and the rest is for the eyes only
  const isSeen = isTerminal(context.stdout);
  if (!isSeen) await printResult(first, parameters, context, options);
  const print = isSeen ? context.print : (text: string) => prompter.print(text.trimEnd());
  const printLines = (lines: readonly string[]) => print(`${lines.join('\n')}\n`);
  const show = (since: Since | null) => printScreen(simulation, parameters, { print, language, style }, options, since);
  const isAllowed = (changed: Simulation) => isSureEnough(changed, conversation, options);
  let above = await show(null);
  for (;;) {
    const action = await prompter.choose(messages.interview.next, actionsFor(conversation), undefined, { above });
    if (action === 'stop' || action === 'another') return action;
    above = 0;
    const view = viewOf(simulation, parameters, language, style, options.group);
    if (action === 'save-dossier') await saveDossier(simulation, conversation);
    if (action === 'save-result') await saveResult(simulation, conversation);
    if (action === 'quarters') printLines(quarterTable(view));
    if (action === 'explain') printLines(explanationLines(simulation, parameters, language, style));
    if (action === 'report') {
      print(terminalReport(simulation, parameters, language, options, options.ownValues.report, style));
      printCommand(simulation, options, prompter, context);
    }
    if (action !== 'what-if' && action !== 'evaluation') continue;
    const changed = await (action === 'what-if' ? askWhatIf : askEvaluation)(conversation, isAllowed);
    if (!changed) continue;
    const before = simulation;
    simulation = changed;
    printLines([...differenceTable(first, before, viewOf(simulation, parameters, language, style, options.group)), '']);
    above = await show({ total: first.totals.total, changes: conversation.changes() });
  }
}

/** Whether a change uses only values with the required confidence; says it where it does not. */
function isSureEnough(
  simulation: Simulation,
  { prompter, context, parameters }: Conversation,
  { required }: InterviewOptions,
): boolean {
  try {
    assertConfidence(required, simulation, parameters);
    return true;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    prompter.say(formatCliDiagnostic(error.diagnostic, context.language));
    return false;
  }
}

function printCommand(
  { dossier }: Simulation,
  { general }: InterviewOptions,
  prompter: Prompter,
  { messages }: Context,
): void {
  prompter.say('', messages.interview.sameCommand);
  prompter.print(`  ${equivalentCommand(dossier, general)}`);
  prompter.say('');
}

function actionsFor(conversation: Conversation): Choice<Action>[] {
  const { interview } = conversation.context.messages;
  return [
    { value: 'what-if', name: interview.whatIf },
    ...(canBeEvaluated(conversation) ? [{ value: 'evaluation' as const, name: interview.evaluation }] : []),
    { value: 'report', name: interview.showReport },
    { value: 'quarters', name: interview.showQuarters },
    { value: 'explain', name: interview.explain },
    { value: 'save-dossier', name: interview.saveDossier },
    { value: 'save-result', name: interview.saveResult },
    { value: 'another', name: interview.another },
    { value: 'stop', name: interview.stop },
  ];
}
