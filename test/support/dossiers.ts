import type { Dossier } from '../../src/dossier/dossier.js';
import { dossierFromText } from '../../src/dossier/from-text.js';
import { loadParameters } from '../../src/parameters/load.js';

export const PARAMETERS = loadParameters();

/** An ordinary employer's dossier as canonical text by field: worked case 3 of the calculation. */
export const ORDINARY: Readonly<Record<string, string>> = {
  employer_type: 'private-legal-person',
  residence: 'flanders',
  limitation: 'work-disability',
  workplace: 'flanders',
  advice_years: '5',
  wage_need: 'standard',
  guidance_need: 'medium',
  start: '2026-Q4',
  fraction: '1',
  gross_monthly: '2500.00',
  contributions_monthly: '625.00',
  reductions_monthly: '310.00',
};

/** An ordinary self-employed person's dossier. */
export const SELF_EMPLOYED: Readonly<Record<string, string>> = {
  employer_type: 'self-employed',
  residence: 'flanders',
  limitation: 'work-disability',
  workplace: 'flanders',
  advice_years: '5',
  start: '2026-Q4',
};

/** Reads a dossier of text; throws with the codes of the problems where it is rejected. */
export function dossierOf(fields: Readonly<Record<string, string>>, parameters = PARAMETERS): Dossier {
  const { dossier, problems } = dossierFromText((field) => fields[field], parameters, null);
  if (!dossier) throw new Error(problems.map(({ column, code }) => `${column}: ${code}`).join(', '));
  return dossier;
}

/** The columns and codes that a dossier of text is rejected for. */
export function problemsIn(fields: Readonly<Record<string, string>>): string[] {
  const { problems = [] } = dossierFromText((field) => fields[field], PARAMETERS, null);
  return problems.map(({ column, code }) => `${column}: ${code}`);
}
