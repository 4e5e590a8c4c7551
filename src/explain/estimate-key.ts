import { addDigit, countNumbers, digitsOf } from '../calculation/fast/key.js';
import type { Dossier } from '../dossier/dossier.js';
import { estimateClassOf } from '../dossier/estimate.js';
import { CONTRIBUTION_CLASSES } from '../parameters/parameters.js';

const YES_NO = [false, true];
const DIGITS = digitsOf({ estimate: [null, ...CONTRIBUTION_CLASSES], isBlueCollar: YES_NO, hasReductions: YES_NO });

/** How many keys there are. */
export const ESTIMATE_KEYS = countNumbers(DIGITS);

/** What determines the parameters that an estimate of contributions uses, as a number; 0 where they were given. */
export function estimateKey(dossier: Dossier): number {
  const estimate = estimateClassOf(dossier);
  if (estimate === null) return 0;
  const { workerStatus, reductionsMonthly } = dossier;
  const key = addDigit(addDigit(0, DIGITS.estimate, estimate), DIGITS.isBlueCollar, workerStatus === 'blue-collar');
  return addDigit(key, DIGITS.hasReductions, reductionsMonthly !== null);
}
