import { simulate } from '../../measure/simulate.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Detail } from '../../report/person/detail.js';
import { resultObject } from '../../report/result.js';
import type { Context } from '../context.js';
import type { Answers } from './answers.js';
import { Conversation } from './conversation.js';
import { computeAndOffer } from './menu.js';
import type { Prompter } from './prompter.js';
import { review } from './review.js';

/** How an interview shows its result. */
export interface InterviewOptions {
  /** The result object and no menu. */
  readonly json: boolean;
  readonly detail: Detail;
  /** The general options of the run, for the command that gives the same. */
  readonly general: readonly string[];
}

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
    const result = resultObject(simulate(dossier, parameters), parameters, context.language);
    context.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  let conversation = first;
  while (await computeAndOffer(conversation, options))
    conversation = new Conversation(prompter, context, parameters, new Map());
}
