import type { Dossier } from '../../dossier/dossier.js';
import type { FieldName } from '../../dossier/fields.js';
import { printable } from '../../report/person/style.js';
import { conditionFacts } from '../../report/sentences.js';
import { shownValue } from '../../report/shown-value.js';
import type { Conversation } from './conversation.js';
import { BACK, type Choice } from './prompter.js';
import { questionOf } from './question-words.js';
import { ALL_QUESTIONS, isRelevant } from './questions.js';

/** The answers as choices, in the order of the questions. */
export function answerChoices({ answers, context, parameters }: Conversation): Choice<FieldName>[] {
  const { messages, language } = context;
  return ALL_QUESTIONS.filter((name) => isRelevant(name, answers, parameters)).map((name) => {
    const text = answers.get(name) ?? '';
    const shown = text === '' ? messages.interview.nothing : printable(shownValue(name, text, language));
    const { question } = questionOf(name, messages, conditionFacts(parameters, language));
    return { value: name, name: `${question}${messages.report.colon}${shown}` };
  });
}

/**
 * Shows all answers for a last look; any of them can be changed, and what becomes relevant is asked.
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
