import type { Simulation } from '../../calculation/simulation.js';
import type { NextStep } from '../../i18n/catalog.js';
import { localDate } from '../../i18n/numbers.js';
import { firstDay, formatQuarter, lastDay } from '../../primitives/quarter.js';
import { lastDayInService, milestonesInService } from '../service.js';
import type { View } from '../terminal/view.js';

/** Something to do, with where and by when, as far as the measure says so. */
export interface Step {
  readonly id: NextStep | 'evaluation' | 'extension' | 'end-of-term' | 'end-of-service';
  readonly text: string;
  readonly where: string | null;
  readonly when: string | null;
}

/** What the employer or the self-employed person does next, and what follows during the term, in order. */
export function stepsOf(view: View): Step[] {
  const { simulation, messages } = view;
  const { nextSteps } = messages;
  return [
    ...nextStepsOf(simulation).map((id) => ({
      id,
      text: nextSteps[id],
      where: placeOf(id, view),
      when: timeOf(id, view),
    })),
    ...laterSteps(view),
  ];
}

/** What the employer or the self-employed person must do, in order. */
export function nextStepsOf({ verdicts }: Simulation): NextStep[] {
  if (verdicts.supportPremium.outcome !== 'not-applicable') return ['own-recognition', 'own-application'];
  const guidance: NextStep[] = verdicts.guidancePremium.outcome === 'eligible' ? ['support-plan'] : [];
  return ['recognition', 'application', 'openness', ...guidance, 'other-subsidies', 'settlement'];
}

function placeOf(id: NextStep, { messages: { page } }: View): string | null {
  const { vdab, desk, dmfa } = page.steps.places;
  switch (id) {
    case 'recognition':
    case 'own-recognition':
      return vdab;
    case 'application':
    case 'own-application':
      return desk;
    case 'settlement':
      return dmfa;
    default:
      return null;
  }
}

/** The term starts in the quarter of the decision. */
function timeOf(id: NextStep, { simulation: { term }, messages: { page }, language }: View): string | null {
  const { steps } = page;
  const decision = steps.decision(formatQuarter(term.start), localDate(lastDay(term.start), language));
  switch (id) {
    case 'application':
    case 'own-application':
      return decision;
    case 'settlement':
      return steps.everyQuarter;
    default:
      return null;
  }
}

function laterSteps({ simulation, messages: { page }, language }: View): Step[] {
  const { term, quarters } = simulation;
  const lastDayOfService = lastDayInService(simulation);
  const { steps } = page;
  if (quarters.length === 0) return [];
  return [
    ...milestonesInService(simulation).map(({ id, from }) => ({
      id,
      text: steps[id],
      where: id === 'evaluation' ? steps.places.desk : null,
      when: steps.from(formatQuarter(from), localDate(firstDay(from), language)),
    })),
    lastDayOfService === null
      ? {
          id: 'end-of-term',
          text: steps.endOfTerm,
          where: null,
          when: steps.until(formatQuarter(term.end), localDate(lastDay(term.end), language)),
        }
      : {
          id: 'end-of-service',
          text: steps.endOfService,
          where: null,
          when: steps.after(localDate(lastDayOfService, language)),
        },
  ];
}
