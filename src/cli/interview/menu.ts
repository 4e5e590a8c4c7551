import { simulate } from '../../calculation/simulate.js';
import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { FieldName } from '../../dossier/fields.js';
import { formatCliDiagnostic, formatterFor } from '../../i18n/format.js';
import { type Presentation, printResult } from '../io/print-result.js';
import type { Conversation } from './conversation.js';
import { equivalentCommand } from './equivalent-command.js';
import { BACK } from './prompter.js';
import { answerChoices, review } from './review.js';

type Action = 'what-if' | 'quarters' | 'explain' | 'save-dossier' | 'save-result' | 'another' | 'stop';

/**
 * Computes a dossier, shows the table, and offers the next actions until the user stops.
 * @returns whether to start another dossier
 */
export async function computeAndOffer(
  conversation: Conversation,
  options: InterviewOptions,
): Promise<boolean> {
  const { prompter, context, parameters } = conversation;
  const { interview } = context.messages;
  const first = await review(conversation);
  if (!first) return false;
  // loaded only now, so that the first question appears at once
  const [{ differenceTable, quarterTable }, { explanationLines }, { saveDossier, saveResult }] =
    await Promise.all([
      import('../../report/terminal/amount-tables.js'),
      import('../../report/terminal/explanation.js'),
      import('./save.js'),
    ]);
  let simulation = simulate(first, parameters);
  const show = async (): Promise<void> => {
    try {
      await printResult(simulation, parameters, context, options);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      prompter.say(formatCliDiagnostic(error.diagnostic, context.language));
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
    if (action === 'stop') return false;
    if (action === 'another') return true;
    if (action === 'save-dossier') await saveDossier(simulation, prompter, context);
    if (action === 'save-result') await saveResult(simulation, parameters, prompter, context);
    const sentences = formatterFor(simulation, parameters, context.language);
    if (action === 'quarters')
      context.print(`${quarterTable(simulation, sentences, context.style).join('\n')}\n`);
    if (action === 'explain')
      context.print(
        `${explanationLines(simulation, parameters, context.language, context.style).join('\n')}\n`,
      );
    if (action === 'what-if') {
      const changed = await whatIf(conversation);
      if (changed) {
        const before = simulation;
        simulation = changed;
        await show();
        context.print(`${differenceTable(before, simulation, sentences, context.style).join('\n')}\n\n`);
      }
    }
  }
}

/**
 * Asks for one answer again and simulates with it; null where the user went back or stopped, which restores the
 * answers.
 */
async function whatIf(conversation: Conversation): Promise<Simulation | null> {
  const { prompter, context, parameters } = conversation;
  const { interview } = context.messages;
  const chosen = await prompter.choose<FieldName>(interview.whatIfField, answerChoices(conversation));
  if (chosen === BACK) return null;
  const trial = conversation.startTrial();
  const went = await conversation.ask(chosen);
  const dossier = went === 'answered' ? await conversation.complete() : 'left';
  if (typeof dossier === 'object' && !trial.isUndone()) return simulate(dossier, parameters);
  trial.undo();
  return null;
}

/** How an interview shows its result. */
export interface InterviewOptions extends Presentation {
  /** The general options of the run, for the equivalent command. */
  readonly general: readonly string[];
}
