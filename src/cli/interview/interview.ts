import { simulate } from '../../calculation/simulate.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Context } from '../context.js';
import { printResult } from '../print-result.js';
import type { Answers } from './answers.js';
import { Conversation } from './conversation.js';
import type { InterviewOptions } from './menu.js';
import { computeAndOffer } from './menu.js';
import type { Prompter } from './prompter.js';
import { review } from './review.js';

/**
 * Leads from the first question to the table, and on: change an answer, save, another dossier.
 *
 * @param given what is known from a file or from options, and is not asked again
 * @param options how the run shows its result
 */
export async function interview(
  prompter: Prompter,
  context: Context,
  parameters: Parameters,
  given: Answers,
  options: InterviewOptions,
): Promise<void> {
  prompter.say(context.messages.interview.keys, '');
  const first = new Conversation(prompter, context, parameters, given);
  if (options.json) {
    const dossier = await review(first);
    if (!dossier) return;
    await printResult(simulate(dossier, parameters), parameters, context, options);
    return;
  }
  let conversation = first;
  while (await computeAndOffer(conversation, options))
    conversation = new Conversation(prompter, context, parameters, new Map());
}
