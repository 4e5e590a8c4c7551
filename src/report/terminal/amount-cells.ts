import type { Simulation } from '../../calculation/simulation.js';
import { localAmount } from '../../i18n/numbers.js';
import type { Euro } from '../../primitives/euro.js';
import type { View } from './view.js';

const OF_SELF_EMPLOYED = ['supportPremium'] as const;

/** The amounts that the tables of a dossier show: those of an employer, or the support premium. */
export const keysFor = <K>({ dossier }: Simulation, ofEmployer: readonly K[]) =>
  dossier.employerType === 'self-employed' ? OF_SELF_EMPLOYED : ofEmployer;

/** An amount as a cell; empty where there is none. */
export const showAmount = (amount: Euro | null, { language }: View): string =>
  amount === null ? '' : localAmount(amount, language);
