import { simulate } from '../../calculation/simulate.js';
import type { Simulation } from '../../calculation/simulation.js';
import type { FieldName } from '../../dossier/fields.js';
import { addQuarters, formatQuarter, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { readAnswers } from './answers.js';
import type { Conversation } from './conversation.js';
import { BACK } from './prompter.js';
import { answerChoices } from './summary.js';

/** Whether a run may show a simulation; says why where it may not. */
type IsAllowed = (simulation: Simulation) => boolean;

/** The answers that change no amount. */
const WITHOUT_EFFECT: readonly FieldName[] = ['id'];

/** Asks for one answer or more again and simulates with them; null where the user went back: all answers are restored. */
export async function askWhatIf(conversation: Conversation, isAllowed: IsAllowed): Promise<Simulation | null> {
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
    if (chosen === 'compute' && !trial.isUndone()) {
      const simulation = simulate(dossier, parameters);
      if (isAllowed(simulation)) return simulation;
      break;
    }
    if (chosen === 'compute' || (chosen === BACK && !conversation.takeBack())) break;
    if (chosen === BACK) continue;
    const went = await conversation.ask(chosen);
    if (went === 'stopped') break;
  }
  trial.undo();
  return null;
}

/** Whether VDAB can evaluate the advice of this conversation. */
export const canBeEvaluated = ({ answers, parameters }: Conversation): boolean =>
  parameters.evaluationYears.some(({ value }) => value === Number(answers.get('advice_years')));

/** Asks to which rate VDAB evaluates and from which quarter; the guidance stays as it is. Null where the user went back. */
export async function askEvaluation(conversation: Conversation, isAllowed: IsAllowed): Promise<Simulation | null> {
  const { answers, context, parameters } = conversation;
  const trial = conversation.startTrial();
  const earliest = parameters.evaluationEarliestQuarter.at(-1)?.value;
  conversation.give(
    new Map<FieldName, string>([
      ['evaluated_from', answers.get('evaluated_from') || String(earliest)],
      ['evaluated_guidance', answers.get('evaluated_guidance') ?? ''],
    ]),
  );
  const { ofEvaluation } = context.messages.interview;
  const start = readAnswers(answers, parameters).dossier?.start.quarter;
  const quarterOf = (number: number) =>
    start === undefined ? '' : ` (${formatQuarter(addQuarters(start, number - 1))})`;
  const last = Number(answers.get('advice_years')) * QUARTERS_PER_YEAR;
  const help = {
    evaluated_rate: ofEvaluation.rate,
    evaluated_from: ofEvaluation.quarter(`${earliest}${quarterOf(Number(earliest))}`, `${last}${quarterOf(last)}`),
  };
  for (const name of ['evaluated_rate', 'evaluated_from'] as const)
    if ((await conversation.ask(name, { help: help[name], isRequired: true })) !== 'answered') {
      trial.undo();
      return null;
    }
  const dossier = await conversation.complete();
  const simulation = typeof dossier === 'object' ? simulate(dossier, parameters) : null;
  if (simulation && isAllowed(simulation)) return simulation;
  trial.undo();
  return null;
}
