import { simulate } from '../../calculation/simulate.js';
import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { type Dossier, type Draft, givenIn } from '../../dossier/dossier.js';
import type { FieldName } from '../../dossier/fields.js';
import { conditionFacts, displayValue, formatCliDiagnostic } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { escapeControlCharacters } from '../../report/terminal/style.js';
import { viewOf } from '../../report/terminal/view.js';
import type { Context } from '../context.js';
import { type Presentation, printResult } from '../io/print-result.js';
import { optionName } from '../options/dossier-options.js';
import { answersOf } from './answers.js';
import { Conversation } from './conversation.js';
import { inquirerPrompter } from './inquirer-prompter.js';
import { BACK, type Choice } from './prompter.js';
import { ALL_QUESTIONS, formatQuestion, isRelevant } from './questions.js';

interface InterviewOptions extends Presentation {
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
  const prompter = inquirerPrompter(context);
  prompter.say(context.messages.interview.keys, '');
  let conversation = new Conversation(prompter, context, parameters, answersOf(draft));
  if (options.json) {
    const dossier = await review(conversation);
    if (dossier) await printResult(simulate(dossier, parameters), parameters, context, options);
    return;
  }
  while (await computeAndOffer(conversation, options))
    conversation = new Conversation(prompter, context, parameters, new Map());
}

type Action = 'what-if' | 'quarters' | 'explain' | 'save-dossier' | 'save-result' | 'another' | 'stop';

/** Computes a dossier and offers the next actions until the user stops; returns whether to start another. */
async function computeAndOffer(conversation: Conversation, options: InterviewOptions): Promise<boolean> {
  const { prompter, context, parameters } = conversation;
  const { language, messages, style } = context;
  const { interview } = messages;
  const first = await review(conversation);
  if (!first) return false;
  // loaded only now, so that the first question appears at once
  const [{ differenceTable, quarterTable }, { explanationLines }, { saveDossier, saveResult }] = await Promise.all([
    import('../../report/terminal/amount-tables.js'),
    import('../../report/terminal/explanation.js'),
    import('./save.js'),
  ]);
  let simulation = simulate(first, parameters);
  const printLines = (lines: readonly string[]) => context.print(`${lines.join('\n')}\n`);
  const show = async (): Promise<void> => {
    try {
      await printResult(simulation, parameters, context, options);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      prompter.say(formatCliDiagnostic(error.diagnostic, language));
    }
    prompter.say('', interview.sameCommand);
    prompter.print(`  ${equivalentCommand(simulation.dossier, options.general)}`);
    prompter.say('');
  };
  await show();
  for (;;) {
    const action = await prompter.choose<Action>(interview.next, [
      { value: 'what-if', name: interview.whatIf },
      { value: 'quarters', name: interview.showQuarters },
      { value: 'explain', name: interview.explain },
      { value: 'save-dossier', name: interview.saveDossier },
      { value: 'save-result', name: interview.saveResult },
      { value: 'another', name: interview.another },
      { value: 'stop', name: interview.stop },
    ]);
    if (action === 'stop' || action === 'another') return action === 'another';
    if (action === 'save-dossier') await saveDossier(simulation, conversation);
    if (action === 'save-result') await saveResult(simulation, conversation);
    const view = () => viewOf(simulation, parameters, language, style);
    if (action === 'quarters') printLines(quarterTable(view()));
    if (action === 'explain') printLines(explanationLines(simulation, parameters, language, style));
    if (action !== 'what-if') continue;
    const before = simulation;
    const changed = await askWhatIf(conversation);
    if (!changed) continue;
    simulation = changed;
    await show();
    printLines([...differenceTable(before, view()), '']);
  }
}

/** Asks for one answer again and simulates with it; null where the user went back or stopped: the answers are restored. */
async function askWhatIf(conversation: Conversation): Promise<Simulation | null> {
  const { prompter, context, parameters } = conversation;
  const question = context.messages.interview.whatIfField;
  const chosen = await prompter.choose<FieldName>(question, answerChoices(conversation));
  if (chosen === BACK) return null;
  const trial = conversation.startTrial();
  const went = await conversation.ask(chosen);
  const dossier = went === 'answered' ? await conversation.complete() : 'left';
  if (typeof dossier === 'object' && !trial.isUndone()) return simulate(dossier, parameters);
  trial.undo();
  return null;
}

/** The command line that gives the same simulation without questions. */
export function equivalentCommand(dossier: Dossier, general: readonly string[]): string {
  const options = givenIn(dossier).flatMap(({ field: { name, kind }, value }) => [
    optionName(name),
    quoteArgument(kind.toText(value)),
  ]);
  return ['imw', 'simulate', ...options, ...general.map(quoteArgument)].join(' ');
}

/** Quotes an argument for the shell where it has more than letters, digits and harmless punctuation. */
function quoteArgument(argument: string): string {
  if (/^[\w./:%@+-]+$/.test(argument)) return argument;
  // control characters must not reach the terminal
  if (/\p{Cc}/u.test(argument)) return `$'${argument.replace(/['\\]|\p{Cc}/gu, escapeShellCharacter)}'`;
  return process.platform === 'win32'
    ? `"${argument.replaceAll('"', '\\"')}"`
    : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Escapes a quote, a backslash or a control character between `$'` and `'`. */
const escapeShellCharacter = (character: string): string =>
  /['\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function answerChoices({ answers, context, parameters }: Conversation): Choice<FieldName>[] {
  const { messages, language } = context;
  return ALL_QUESTIONS.filter((name) => isRelevant(name, answers, parameters)).map((name) => {
    const text = answers.get(name) ?? '';
    const shown =
      text === '' ? messages.interview.nothing : escapeControlCharacters(displayValue(name, text, language));
    const { question } = formatQuestion(name, messages, conditionFacts(parameters, language));
    return { value: name, name: `${question}${messages.report.colon}${shown}` };
  });
}

/** Shows all answers, to be checked and changed, and asks what becomes relevant; null when the user stops. */
async function review(conversation: Conversation): Promise<Dossier | null> {
  const { interview } = conversation.context.messages;
  for (;;) {
    const dossier = await conversation.complete();
    if (dossier === 'stopped') return null;
    if (dossier === 'left') continue;
    const chosen = await conversation.prompter.choose<FieldName | 'compute'>(interview.review, [
      { value: 'compute', name: interview.compute },
      ...answerChoices(conversation),
    ]);
    if (chosen === 'compute') return dossier;
    if (chosen === BACK) conversation.takeBack();
    else if ((await conversation.ask(chosen)) === 'stopped') return null;
  }
}
