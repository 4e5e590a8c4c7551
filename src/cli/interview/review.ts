import type { Dossier } from '../../dossier/dossier.js';
import type { FieldName } from '../../dossier/fields.js';
import { displayValue } from '../../i18n/display-value.js';
import { conditionFacts } from '../../i18n/format.js';
import { escapeControlCharacters } from '../../report/terminal/style.js';
import type { Conversation } from './conversation.js';
import { BACK, type Choice } from './prompter.js';
import { ALL_QUESTIONS, formatQuestion, isRelevant } from './questions.js';

/** The answers as choices, in the order of the questions. */
export function answerChoices({ answers, context, parameters }: Conversation): Choice<FieldName>[] {
  const { messages, language } = context;
  return ALL_QUESTIONS.filter((name) => isRelevant(name, answers, parameters)).map((name) => {
    const text = answers.get(name) ?? '';
    const shown =
      text === '' ? messages.interview.nothing : escapeControlCharacters(displayValue(name, text, language));
    const { question } = formatQuestion(name, messages, conditionFacts(parameters, language));
    return { value: name, name: `${question}${messages.report.colon}${shown}` };
  });
}

/**
 * Shows all answers to be checked; any of them can be changed, and questions that become relevant are asked.
 * @returns the dossier, or null when the user stops
 */
export async function review(conversation: Conversation): Promise<Dossier | null> {
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
