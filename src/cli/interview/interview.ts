import { simulate } from '../../calculation/simulate.js';
import type { PartialDossier } from '../../dossier/build-dossier.js';
import { type Dossier, givenIn } from '../../dossier/dossier.js';
import type { FieldName } from '../../dossier/fields.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Context } from '../context.js';
import { printResult } from '../io/print-result.js';
import { answersOf } from './answers.js';
import { Conversation } from './conversation.js';
import { type InterviewOptions, offerActions } from './menu.js';
import { terminalPrompter } from './prompts/terminal-prompter.js';
import { ALL_QUESTIONS, isRelevant } from './questions.js';
import { review } from './summary.js';

/** Asks for a dossier, shows its result, and offers to change an answer, to save, or to start again. */
export async function interview(
  draft: PartialDossier,
  context: Context,
  parameters: Parameters,
  options: InterviewOptions,
): Promise<void> {
  const prompter = terminalPrompter(context);
  prompter.say(context.messages.interview.keys, '');
  const conversation = new Conversation(prompter, context, parameters, answersOf(draft), {
    ...draft,
    keepWage: options.keepWage,
  });
  const dossier = await review(conversation);
  if (!dossier) return;
  if (options.format !== 'txt' || options.chart)
    await printResult(simulate(dossier, parameters), parameters, context, options);
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
  const conversation = new Conversation(terminalPrompter(context), context, parameters, answers, options);
  await offerActions(dossier, conversation, options);
}
