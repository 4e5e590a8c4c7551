import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Verdicts } from './eligibility.js';
import type { Term } from './term.js';

/** What the amounts of a term are computed from. */
export interface TermBasis {
  readonly dossier: Dossier;
  readonly verdicts: Verdicts;
  readonly term: Term;
  readonly parameters: Parameters;
}
