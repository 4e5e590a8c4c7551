import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../primitives/euro.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Share } from '../primitives/ratio.js';
import type { Calculator, Figure } from './calculator.js';
import type { Verdicts } from './eligibility.js';
import type { Term } from './term.js';

/** What the amounts of a term are computed from. */
export interface TermBasis {
  readonly dossier: Dossier;
  readonly verdicts: Verdicts;
  readonly term: Term;
  readonly parameters: Parameters;
}

/** What the premiums of a quarter are computed from. */
export interface QuarterBasis extends TermBasis {
  /** The quarter's number in the term: 1, 2, 3 … */
  readonly number: number;
  readonly quarter: Quarter;
  /** The part of the quarter that the contract covers; null where it covers all of it. */
  readonly share: Figure<Share> | null;
  readonly rate: Figure<Rate>;
  /** Null for a self-employed person. */
  readonly cappedReferenceWage: Figure<Euro> | null;
  readonly calculate: Calculator;
}
