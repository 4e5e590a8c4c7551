import { simulate } from '../../calculation/simulate.js';
import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { type Dossier, type Draft, givenIn } from '../../dossier/dossier.js';
import type { FieldName } from '../../dossier/fields.js';
import { formatCliDiagnostic } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Since } from '../../report/terminal/screen-sentences.js';
import { viewOf } from '../../report/terminal/view.js';
import type { Context } from '../context.js';
import { type Presentation, printResult, printScreen } from '../io/print-result.js';
import { isTerminal } from '../io/visible-output.js';
import { answersOf } from './answers.js';
import { Conversation } from './conversation.js';
import { equivalentCommand } from './equivalent-command.js';
import type { Choice, Prompter } from './prompter.js';
import { terminalPrompter } from './prompts/terminal-prompter.js';
import { ALL_QUESTIONS, isRelevant } from './questions.js';
import { review } from './summary.js';
import { askEvaluation, askWhatIf, canBeEvaluated } from './what-if.js';

export interface InterviewOptions extends Presentation {
  /** The general options of the run, for the equivalent command. */
  readonly general: readonly string[];
}

/** Asks for a dossier, shows its result, and offers to change an answer, to save, or to start again. */
export async function interview(
  draft: Draft,
  context: Context,
  parameters: Parameters,
  options: InterviewOptions,
): Promise<void> {
  const prompter = terminalPrompter(context);
  prompter.say(context.messages.interview.keys, '');
  const conversation = new Conversation(prompter, context, parameters, answersOf(draft));
  const dossier = await review(conversation);
  if (!dossier) return;
  if (options.json) await printResult(simulate(dossier, parameters), parameters, context, options);
  else await offerActions(dossier, conversation, options);
}

/** Shows the result of a dossier that is complete, and offers the same. */
export async function showAndOffer(
  dossier: Dossier,
  context: Context,
  parameters: Parameters,
  options: InterviewOptions,
): Promise<void> {
  const given = givenIn(dossier).map(({ field: { name, kind }, value }) => [name, kind.toText(value)] as const);
  // what the dossier does not say was left open on purpose: only what a change makes relevant is asked
  const answers = new Map<FieldName, string>([...ALL_QUESTIONS.map((name) => [name, ''] as const), ...given]);
  for (const name of ALL_QUESTIONS) if (!isRelevant(name, answers, parameters)) answers.delete(name);
  await offerActions(dossier, new Conversation(terminalPrompter(context), context, parameters, answers), options);
}

/** Shows a result with its menu, and those of other dossiers that the user starts from there. */
async function offerActions(dossier: Dossier, conversation: Conversation, options: InterviewOptions): Promise<void> {
  const { prompter, context, parameters } = conversation;
  let next: Dossier | null = dossier;
  let current = conversation;
  while (next && (await computeAndOffer(next, current, options)) === 'another') {
    current = new Conversation(prompter, context, parameters, new Map());
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
  conversation.startComparing(dossier);
  let simulation = first;
  const printLines = (lines: readonly string[]) => context.print(`${lines.join('\n')}\n`);
  const show = (since: Since | null) => showScreen(simulation, since, conversation, options);
  if (!isTerminal(context.stdout)) await printResult(first, parameters, context, options);
  let above = await show(null);
  for (;;) {
    const action = await prompter.choose(messages.interview.next, actionsFor(conversation), undefined, { above });
    if (action === 'stop' || action === 'another') return action;
    above = 0;
    const view = viewOf(simulation, parameters, language, style);
    if (action === 'save-dossier') await saveDossier(simulation, conversation);
    if (action === 'save-result') await saveResult(simulation, conversation);
    if (action === 'quarters') printLines(quarterTable(view));
    if (action === 'explain') printLines(explanationLines(simulation, parameters, language, style));
    if (action === 'report') {
      context.print(terminalReport(simulation, parameters, language, options.detail, options.ownValues.report, style));
      printCommand(simulation, options, prompter, context);
    }
    if (action !== 'what-if' && action !== 'evaluation') continue;
    const changed = await (action === 'what-if' ? askWhatIf(conversation) : askEvaluation(conversation));
    if (!changed) continue;
    const before = simulation;
    simulation = changed;
    printLines([...differenceTable(first, before, viewOf(simulation, parameters, language, style)), '']);
    above = await show({ total: first.totals.total, changes: conversation.changes() });
  }
}

/** Shows the screen of a simulation, or why there is none; returns how many lines it has. */
async function showScreen(
  simulation: Simulation,
  since: Since | null,
  { prompter, context, parameters }: Conversation,
  options: InterviewOptions,
): Promise<number> {
  const { language, style } = context;
  try {
    // where standard output leads elsewhere, the screen is for the eyes only
    const print = isTerminal(context.stdout) ? context.print : (text: string) => prompter.print(text.trimEnd());
    return await printScreen(simulation, parameters, { print, language, style }, options, since);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    prompter.say(formatCliDiagnostic(error.diagnostic, context.language));
    return 0;
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
