import fc from 'fast-check';
import { simulate } from '../../src/calculation/simulate.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import type { Language } from '../../src/i18n/language.js';
import { indexRate } from '../../src/parameters/index-rate.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import type { IsoDate } from '../../src/primitives/date.js';
import { simulationWorkbook } from '../../src/report/workbook/simulation.js';
import { PARAMETERS } from './dossiers.js';

/** Without and with an indexation, the last one with all decimals that it can have. */
export const anyIndexation = fc.constantFrom(null, null, '2', '-1.5', '24.9999');
export const withIndexation = (percent: string | null): Parameters =>
  percent === null ? PARAMETERS : { ...PARAMETERS, indexation: indexRate(percent) };

export const LETTERHEAD = { office: null, clientReference: null, date: '2026-11-28' as IsoDate };

/** What an answer has that no workbook shows. */
export const UNSEEN = {
  detail: 'year',
  dialect: 'excel',
  printToPdf: () => Promise.reject(new Error('nothing is printed')),
} as const;

/** The workbook that calculates of a dossier, in Dutch unless another language is asked for. */
export const workbookOf = (
  dossier: Dossier,
  parameters: Parameters = PARAMETERS,
  language: Language = 'nl',
): Promise<Uint8Array> =>
  simulationWorkbook({
    ...UNSEEN,
    simulation: simulate(dossier, parameters),
    parameters,
    language,
    ownValues: [],
    letterhead: LETTERHEAD,
    group: 'term',
  });
