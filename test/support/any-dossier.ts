import fc from 'fast-check';
import type { Dossier } from '../../src/dossier/dossier.js';
import { dossierFromText } from '../../src/dossier/from-text.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import { PARAMETERS } from './dossiers.js';

const of = (...values: string[]) => fc.constantFrom(...values);
const cents = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => (value / 100).toFixed(2));
const date = fc
  .tuple(fc.integer({ min: 2023, max: 2032 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** What an employer's or a self-employed person's dossier may hold; mostly eligible, sometimes rejected. */
const fields = fc.record({
  employer_type: of(
    'private-legal-person',
    'natural-person',
    'foreign-employer',
    'school',
    'local-authority',
    'other-public-authority',
    'self-employed',
  ),
  in_difficulty: of('', '', 'no', 'yes'),
  residence: of('flanders', 'flanders', 'flanders', 'brussels', 'eu-eea', 'other'),
  limitation: of('work-disability', 'multiple-problems', 'work-disability', 'none'),
  employment_contract: of('', 'yes', 'yes', 'no'),
  contract_hours: of('', '', '24', '12'),
  workplace: of('flanders', 'flanders', 'flanders', 'wallonia', 'eu-eea', 'other'),
  returns_weekly: of('yes', 'no'),
  advice_years: of('2', '5', '5'),
  wage_need: of('', 'standard', 'increased', 'collective', 'collective-45'),
  guidance_need: of('', 'none', 'low', 'medium', 'high'),
  start: fc
    .tuple(fc.integer({ min: 2023, max: 2030 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, number]) => `${year}-Q${number}`),
  fraction: fc.integer({ min: 1, max: 10_000 }).map((value) => (value / 10_000).toFixed(4)),
  gross_monthly: cents(1, 700_000),
  year_end_premium: fc.oneof(fc.constant(''), cents(0, 500_000)),
  contributions_monthly: fc.oneof(
    cents(20_000, 200_000),
    fc.constant(''),
    fc.integer({ min: 0, max: 6_000 }).map((value) => `${value / 100}%`),
  ),
  reductions_monthly: fc.oneof(fc.constant(''), cents(0, 20_000)),
  worker_status: of('', 'white-collar', 'blue-collar'),
  rsz_category: of('', '1', '2'),
  contract_start: fc.oneof(fc.constant(''), fc.constant(''), date),
  contract_end: fc.oneof(fc.constant(''), fc.constant(''), date),
  evaluated_from: of('', '', '9', '12', '20'),
  evaluated_rate: of('20', '65'),
  evaluated_guidance: of('none', 'low', 'high'),
  self_employed_after_2008: of('', 'yes', 'no'),
  income_above_threshold: of('', 'yes', 'no'),
});

const WAGE = [
  'gross_monthly',
  'year_end_premium',
  'contributions_monthly',
  'reductions_monthly',
  'worker_status',
  'rsz_category',
  'guidance_need',
  'evaluated_guidance',
];
const EVALUATION = ['evaluated_rate', 'evaluated_guidance'];

/** A dossier at random as canonical text by field; some are rejected. */
export const anyFields: fc.Arbitrary<Readonly<Record<string, string>>> = fields.map((given) => {
  const isSelfEmployed = given.employer_type === 'self-employed';
  const isLeftOut = (field: string) =>
    (isSelfEmployed && WAGE.includes(field)) || (given.evaluated_from === '' && EVALUATION.includes(field));
  return Object.fromEntries(Object.entries(given).map(([field, text]) => [field, isLeftOut(field) ? '' : text]));
});

/** A dossier at random that holds together. */
export const anyDossier = (parameters: Parameters = PARAMETERS): fc.Arbitrary<Dossier> =>
  anyFields
    .map((given) => dossierFromText((field) => given[field], parameters, null).dossier)
    .filter((dossier) => dossier !== undefined);
