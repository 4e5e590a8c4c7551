import { simulate } from '../../calculation/simulate.js';
import type { Simulation } from '../../calculation/simulation.js';
import type { FieldName } from '../../dossier/fields.js';
import type { Conversation } from './conversation.js';
import { BACK } from './prompter.js';
import { answerChoices } from './summary.js';

/** The answers that change no amount. */
const WITHOUT_EFFECT: readonly FieldName[] = ['id'];

/** Asks for one answer or more again and simulates with them; null where the user went back: all answers are restored. */
export async function askWhatIf(conversation: Conversation): Promise<Simulation | null> {
  const { prompter, context, parameters } = conversation;
  const { interview } = context.messages;
  const trial = conversation.startTrial();
  for (;;) {
    const dossier = await conversation.complete();
    if (typeof dossier === 'string') break;
    const choices = answerChoices(conversation, interview.compare, WITHOUT_EFFECT);
    // nothing is changed yet: the list starts at the first answer
    const proposal = trial.isUndone() ? choices[1]?.value : 'compute';
    const chosen = await prompter.choose(interview.whatIfField, choices, proposal);
    if (chosen === 'compute' && !trial.isUndone()) return simulate(dossier, parameters);
    if (chosen === 'compute' || (chosen === BACK && !conversation.takeBack())) break;
    if (chosen === BACK) continue;
    const went = await conversation.ask(chosen);
    if (went === 'stopped') break;
    if (went === 'back' && trial.isUndone()) continue;
  }
  trial.undo();
  return null;
}

/** Whether VDAB can evaluate the advice of this conversation. */
export const canBeEvaluated = ({ answers, parameters }: Conversation): boolean =>
  parameters.evaluationYears.some(({ value }) => value === Number(answers.get('advice_years')));

/** Asks to which rate VDAB evaluates and from which quarter; the guidance stays as it is. Null where the user went back. */
export async function askEvaluation(conversation: Conversation): Promise<Simulation | null> {
  const { answers, parameters } = conversation;
  const trial = conversation.startTrial();
  const earliest = parameters.evaluationEarliestQuarter.at(-1)?.value;
  conversation.give(
    new Map<FieldName, string>([
      ['evaluated_from', answers.get('evaluated_from') || String(earliest)],
      ['evaluated_guidance', answers.get('evaluated_guidance') ?? ''],
    ]),
  );
  for (const name of ['evaluated_rate', 'evaluated_from'] as const)
    if ((await conversation.ask(name)) !== 'answered') {
      trial.undo();
      return null;
    }
  const dossier = await conversation.complete();
  if (typeof dossier === 'object') return simulate(dossier, parameters);
  trial.undo();
  return null;
}
