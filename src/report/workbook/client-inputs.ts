import type { FieldName } from '../../dossier/fields.js';
import { localNumber } from '../../i18n/numbers.js';
import { escapeControlCharacters } from '../terminal/style.js';
import type { View } from '../terminal/view.js';
import type { InputField } from './input-rows.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** The inputs from which contributions and their reductions are estimated, and those that replace the estimate. */
const OF_ESTIMATE: readonly InputField[] = ['gross', 'yearEndPremium', 'fraction', 'contributions', 'reductions'];

/** The inputs that texts about the dossier rest on, by the label of the text. */
export function inputsByLabel({ messages, simulation }: WorkbookBasis): ReadonlyMap<string, readonly InputField[]> {
  const { fields } = messages.page;
  const { contributionsMonthly, reductionsMonthly } = simulation.dossier;
  return new Map<string, readonly InputField[]>([
    [fields.advice, ['need', 'packageRate']],
    [fields.evaluation, ['laterNeed', 'evaluatedRate']],
    [fields.fraction, ['fraction']],
    [fields.gross_monthly, ['gross']],
    [fields.year_end_premium, ['yearEndPremium']],
    [fields.contributions_monthly, contributionsMonthly === null ? OF_ESTIMATE : ['contributions']],
    [
      fields.reductions_monthly,
      contributionsMonthly === null && reductionsMonthly === null ? OF_ESTIMATE : ['reductions'],
    ],
    [fields.contract_start, ['contractStart']],
    [fields.contract_end, ['contractEnd']],
  ]);
}

/** The inputs that make an assumption another one; an assumption about anything else stays as it is. */
const OF_ASSUMPTION: Partial<Record<FieldName, readonly InputField[]>> = {
  wage_need: ['packageRate'],
  guidance_need: ['need'],
  fraction: ['fraction'],
  year_end_premium: ['yearEndPremium', 'gross'],
  contributions_monthly: ['contributions'],
  reductions_monthly: ['contributions', 'reductions'],
  worker_status: ['contributions'],
  rsz_category: ['contributions'],
  contract_start: ['contractStart'],
  contract_end: ['contractEnd'],
  evaluated_from: ['laterNeed', 'evaluatedRate'],
};

/** The inputs that assumptions rest on, by their text; one that is not here rests on all inputs. */
export function inputsByAssumption(view: View): ReadonlyMap<string, readonly InputField[]> {
  const { simulation, parameters, messages, language } = view;
  const { overlay, indexation } = parameters;
  const ofNoYearEnd: readonly InputField[] = ['yearEndPremium'];
  return new Map<string, readonly InputField[]>([
    ...simulation.assumptions.map((field) => {
      const isNone = field === 'year_end_premium' && simulation.dossier.isYearEndOneMonth !== true;
      return [view.assumption(field), isNone ? ofNoYearEnd : (OF_ASSUMPTION[field] ?? [])] as const;
    }),
    ...(overlay === null ? [] : [[messages.page.ownValues(escapeControlCharacters(overlay.file)), []] as const]),
    ...(indexation === null
      ? []
      : [[messages.report.indexation(localNumber(indexation.percent, language), null), []] as const]),
    ...simulation.warnings.map((warning) => [view.warning(warning), []] as const),
  ]);
}
