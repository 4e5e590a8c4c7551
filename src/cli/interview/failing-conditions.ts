import type { Check } from '../../calculation/check.js';
import { conditionFacts } from '../../i18n/format.js';
import type { Conversation } from './conversation.js';
import { BACK } from './prompter.js';
import { formatAnswerFailure } from './questions.js';

/** What to do after a condition failed: go on, change the last answer, or stop. */
export type GoOn = 'on' | 'change' | 'stop';

/** Says which conditions fail, and what would fix them. */
export function announceFailures(
  failing: readonly Check[],
  { prompter, context: { messages, language }, answers, parameters }: Conversation,
): void {
  const { interview, report } = messages;
  const facts = conditionFacts(parameters, language);
  for (const check of failing)
    if (check.status === 'not-met') {
      const { what, fix } = formatAnswerFailure(check.reason, answers, messages, facts);
      prompter.say(
        `! ${interview.failed}${report.colon}${what}`,
        ...(fix === null ? [] : [`  ${report.needed}${report.colon}${fix}`]),
      );
    }
}

/**
 * Asks whether to go on although conditions fail.
 * @param canChange whether there is a last answer to change
 */
export async function askToGoOn(
  failing: readonly Check[],
  canChange: boolean,
  { prompter, context: { messages }, answers }: Conversation,
): Promise<GoOn> {
  const { interview } = messages;
  const onlyGuidance = failing.every(({ id }) => id === 'workplace-guidance');
  const isSelfEmployed = answers.get('employer_type') === 'self-employed';
  const withoutPremium = isSelfEmployed ? interview.goOnForReport : interview.goOnForCost;
  const choice = await prompter.choose<GoOn>(
    interview.next,
    [
      { value: 'on', name: onlyGuidance ? interview.goOnForWage : withoutPremium },
      ...(canChange ? [{ value: 'change' as const, name: interview.changeThis }] : []),
      { value: 'stop', name: interview.stop },
    ],
    'on',
  );
  if (choice !== BACK) return choice;
  return canChange ? 'change' : 'on';
}
