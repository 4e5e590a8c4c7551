import { simulate } from '../../calculation/simulate.js';
import type { Draft } from '../../dossier/dossier.js';
import type { Parameters } from '../../parameters/parameters.js';
import { toAscii } from '../../report/terminal/style.js';
import type { Context } from '../context.js';
import { printResult } from '../io/print-result.js';
import { answersOf } from './answers.js';
import { Conversation } from './conversation.js';
import { inquirerPrompter } from './inquirer-prompter.js';
import { computeAndOffer, type InterviewOptions } from './menu.js';
import { review } from './review.js';

/**
 * Asks for a dossier on the terminal, shows its result, and offers to change an answer, to save, or to start again.
 *
 * @param draft the values that a file or options give, which are not asked again
 * @param options how the run shows its result
 */
export async function interview(
  draft: Draft,
  context: Context,
  parameters: Parameters,
  options: InterviewOptions,
): Promise<void> {
  const { stdin, stderr, style, signal, messages } = context;
  const show = (text: string) => (style.ascii ? toAscii(text) : text);
  const prompter = inquirerPrompter(stdin, stderr, { show, width: style.width, signal });
  prompter.say(messages.interview.keys, '');
  const first = new Conversation(prompter, context, parameters, answersOf(draft));
  if (options.json) {
    const dossier = await review(first);
    if (dossier) await printResult(simulate(dossier, parameters), parameters, context, options);
    return;
  }
  let conversation = first;
  while (await computeAndOffer(conversation, options))
    conversation = new Conversation(prompter, context, parameters, new Map());
}
