import type { NotMetReason } from '../../calculation/check.js';
import type { FieldName } from '../../dossier/fields.js';
import { changesFor, type FixableReason } from '../../explain/what-if-changes.js';
import type { ConditionFacts, Messages } from '../../i18n/catalog.js';
import { beyondChange } from '../../i18n/format.js';
import type { Region } from '../../vocabulary/enums.js';
import type { Answers } from './answers.js';

/** The text of a question and its line of help; two of them contain values of the parameters. */
export const formatQuestion = (
  name: FieldName,
  { fields, interview }: Messages,
  facts: ConditionFacts,
): { readonly question: string; readonly help: string } => ({
  question: name === 'self_employed_after_2008' ? interview.recognisedAfter(facts) : fields[name],
  help: name === 'income_above_threshold' ? interview.thresholdHelp(facts) : interview.help[name],
});

/** What failed and what would fix it; null where nobody can change it. */
export function formatAnswerFailure(
  reason: NotMetReason,
  answers: Answers,
  messages: Messages,
  facts: ConditionFacts,
): { readonly what: string; readonly fix: string | null } {
  const residence = answers.get('residence') as Region;
  return changesFor(reason, { residence }).length === 0
    ? { what: beyondChange(reason, messages, facts), fix: null }
    : { what: messages.reasons[reason](facts), fix: messages.fixes[reason as FixableReason](facts) };
}
