import type { Dossier } from '../../dossier/dossier.js';
import { type FieldName, fieldNamed } from '../../dossier/fields.js';
import { conditionFacts } from '../../i18n/format.js';
import { showAnswer } from './answers.js';
import type { Conversation } from './conversation.js';
import { BACK, type Choice } from './prompter.js';
import { ALL_QUESTIONS, assumedAnswer, formatQuestion, isRelevant, nothingFor } from './questions.js';

/** The key of the item that computes, in the summary and where answers are changed: answers have the same numbers in both. */
const COMPUTE_KEY = '0';

/** The answers as a list, below an item that computes with them; `without` are left out. */
export function answerChoices(
  { answers, context, parameters }: Conversation,
  compute: string,
  without: readonly FieldName[] = [],
): Choice<FieldName | 'compute'>[] {
  const { messages, language } = context;
  const { interview, report } = messages;
  const facts = conditionFacts(parameters, language);
  const shown = (name: FieldName): string => {
    const field = fieldNamed(name);
    const text = answers.get(name) ?? '';
    if (field && text !== '') return showAnswer(field, text, language);
    const assumed = assumedAnswer(name);
    return field && assumed !== null
      ? interview.assumed(showAnswer(field, assumed, language))
      : nothingFor(name, messages);
  };
  const relevant = ALL_QUESTIONS.filter((name) => isRelevant(name, answers, parameters) && !without.includes(name));
  return [
    { value: 'compute', name: compute, key: COMPUTE_KEY },
    ...relevant.map((name, index) => ({
      value: name,
      name: `${formatQuestion(name, answers, messages, facts).question}${report.colon}${shown(name)}`,
      key: String(index + 1),
    })),
  ];
}

/** Shows all answers, to be checked and changed, and asks what becomes relevant; null when the user stops. */
export async function review(conversation: Conversation): Promise<Dossier | null> {
  const { interview } = conversation.context.messages;
  for (;;) {
    const dossier = await conversation.complete();
    if (dossier === 'stopped') return null;
    if (dossier === 'left') continue;
    const choices = answerChoices(conversation, interview.compute);
    const chosen = await conversation.prompter.choose(interview.review, choices);
    if (chosen === 'compute') return dossier;
    if (chosen === BACK) conversation.takeBack();
    else if ((await conversation.ask(chosen)) === 'stopped') return null;
  }
}
