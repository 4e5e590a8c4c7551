import { PREMIUMS, type Premium } from '../calculation/premium.js';
import type { Simulation } from '../calculation/simulation.js';

/** The premiums that apply to one or more dossiers, also where none of them is eligible; in their order. */
export const applicablePremiums = (...simulations: readonly Simulation[]): Premium[] =>
  PREMIUMS.filter((premium) => simulations.some(({ verdicts }) => verdicts[premium].outcome !== 'not-applicable'));
