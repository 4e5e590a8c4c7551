import type { Parameters } from '../../parameters/parameters.js';
import type { Context } from '../context.js';
import type { Answers } from './answers.js';
import { Conversation } from './conversation.js';
import { computeAndOffer } from './menu.js';
import type { Prompter } from './prompter.js';

/**
 * Leads from the first question to the table, and on: change an answer, save, another dossier.
 *
 * @param given what is known from a file or from options, and is not asked again
 * @param general the general options of the run, for the command that gives the same
 */
export async function interview(
  prompter: Prompter,
  context: Context,
  parameters: Parameters,
  given: Answers,
  general: readonly string[],
): Promise<void> {
  prompter.say(context.messages.interview.keys, '');
  let known = given;
  while (await computeAndOffer(new Conversation(prompter, context, parameters, known), general))
    known = new Map();
}
