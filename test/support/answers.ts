import { simulate } from '../../src/calculation/simulate.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import type { IsoDate } from '../../src/primitives/date.js';
import type { ComparisonAnswer, SimulationAnswer } from '../../src/report/answer-formats.js';
import type { ComparedDossiers } from '../../src/report/comparison.js';
import type { Office } from '../../src/report/letterhead.js';
import { PARAMETERS } from './dossiers.js';

const [LANGUAGE] = LANGUAGES;

/** A picture of one point, as a configuration gives it. */
export const LOGO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const OFFICE: Office = {
  name: 'Sociaal Bureau Peeters & Zonen',
  logo: LOGO,
  contact: ['Kerkstraat 1, 9000 Gent', '09 123 45 67', 'info@peeters.example'],
};

const COMMON = {
  parameters: PARAMETERS,
  language: LANGUAGE,
  ownValues: [],
  group: 'calendar',
  letterhead: { office: OFFICE, clientReference: 'K-4711', date: '2026-11-28' as IsoDate },
  printToPdf: () => Promise.reject(new Error('nothing is printed')),
} as const;

/** The answer about a dossier, as a run makes it. */
export const answerFor = (dossier: Dossier, changes: Partial<SimulationAnswer> = {}): SimulationAnswer => ({
  ...COMMON,
  simulation: simulate(dossier, PARAMETERS),
  ...changes,
});

/** The answer about dossiers side by side. */
export const comparisonOf = (
  dossiers: readonly Dossier[],
  changes: Partial<ComparisonAnswer> = {},
): ComparisonAnswer => ({
  ...COMMON,
  grid: null,
  all: dossiers.map((dossier, index) => ({
    name: 'ABCDEFGHIJKL'[index] as string,
    file: null,
    simulation: simulate(dossier, PARAMETERS),
  })) as readonly unknown[] as ComparedDossiers,
  ...changes,
});
