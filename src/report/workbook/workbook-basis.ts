import { evaluateEligibility, type Outcome } from '../../calculation/eligibility.js';
import { hasGuidanceNeedBy } from '../../calculation/premiums/guidance-premium.js';
import type { Messages } from '../../i18n/catalog.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { centsOf, type Euro } from '../../primitives/euro.js';
import type { SimulationAnswer } from '../answer-formats.js';

/** What every sheet of a workbook is made from. */
export interface WorkbookBasis extends SimulationAnswer {
  readonly messages: Messages;
  readonly words: Messages['calculating'];
  readonly isSelfEmployed: boolean;
  /** The outcome for the guidance premium if there is a need for guidance. */
  readonly guidanceOnceNeeded: Outcome;
}

/** Makes what the sheets share from the answer. */
export function workbookBasis(answer: SimulationAnswer): WorkbookBasis {
  const { simulation, parameters, language } = answer;
  const { dossier } = simulation;
  const messages = catalogFor(language);
  const guided = hasGuidanceNeedBy(simulation.term.quarters, dossier)
    ? simulation.verdicts
    : evaluateEligibility({ ...dossier, guidanceNeed: 'low' }, parameters);
  return {
    ...answer,
    messages,
    words: messages.calculating,
    isSelfEmployed: dossier.employerType === 'self-employed',
    guidanceOnceNeeded: guided.guidancePremium.outcome,
  };
}

/** An amount as a spreadsheet has it: the double that is nearest to it. */
export const euroNumber = (amount: Euro): number => centsOf(amount) / 100;
