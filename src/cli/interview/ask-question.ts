import { type FieldName, fieldNamed } from '../../dossier/fields.js';
import { choicesOf, conditionFacts, createMissingValue, displayName } from '../../i18n/format.js';
import { canonicalAnswer, echoAnswer, findFault, showAnswer } from './answers.js';
import type { Conversation } from './conversation.js';
import { BACK, type Back } from './prompter.js';
import { formatQuestion, nothingFor, proposalFor } from './questions.js';

/** What a question is about, where it is not asked in its turn. */
export interface AboutQuestion {
  readonly help?: string;
  /** Whether it must be answered. */
  readonly isRequired?: boolean;
}

/**
 * Asks one question, and asks again until its answer is right by itself and with the others.
 * @param before the answer that was taken back, to propose it again
 * @param about what this question is about, where that is not usual
 * @returns the answer as canonical text; empty where nothing was given
 */
export async function askQuestion(
  name: FieldName,
  { prompter, context, parameters, answers }: Conversation,
  before: string | undefined,
  about: AboutQuestion,
): Promise<string | Back> {
  const { messages, language, today } = context;
  const { interview, report } = messages;
  const field = fieldNamed(name);
  if (!field) return '';
  const usual = proposalFor(name, today);
  const proposal = answers.get(name) ?? before ?? usual;
  const choices = choicesOf(field).map((choice) => ({ value: choice.value, name: displayName(language, choice) }));
  const hasChoices = choices.length > 0;
  const isRequired = about.isRequired === true || field.needed !== 'no';
  const canBeCleared = !isRequired && !hasChoices && proposal && proposal !== usual;
  const text = formatQuestion(name, answers, messages, conditionFacts(parameters, language));
  const question = `${text.question}${report.colon.trimEnd()}`;
  const hint = `${about.help ?? text.help}${canBeCleared ? ` (${interview.clear})` : ''}`;
  const nothing = nothingFor(name, messages);
  if (hasChoices) {
    const isOptional = field.needed === 'no' && field.standard === undefined && field.assumed === undefined;
    const none = isOptional ? [{ value: '', name: nothing }] : [];
    return prompter.choose(question, [...none, ...choices], proposal, { hint });
  }
  const check = (typed: string): string | null => {
    if (typed.trim() === '' && isRequired) return createMissingValue(language);
    return findFault(field, typed, answers, parameters, language);
  };
  const shown = proposal ? showAnswer(field, proposal, language) : undefined;
  const echo = (typed: string) => echoAnswer(field, typed, answers, language);
  const answer = await prompter.ask(question, check, shown, { hint, echo, nothing });
  return answer === BACK ? BACK : canonicalAnswer(field, answer, answers, language);
}
