import { describe, expect, it } from 'vitest';
import { ORDINARY, problemsIn, SELF_EMPLOYED } from '../support/dossiers.js';

type Changes = Readonly<Record<string, string>>;
type Row = readonly [changes: Changes, problems: readonly string[]];

const EVALUATED = { evaluated_from: '9', evaluated_rate: '65', evaluated_guidance: 'low' };

const rejected: Record<string, readonly Row[]> = {
  'a required value is missing': [
    [{ employer_type: '' }, ['employer_type: MISSING_VALUE']],
    [{ employer_type: ' \t' }, ['employer_type: MISSING_VALUE']],
    [{ residence: '' }, ['residence: MISSING_VALUE']],
    [{ limitation: '' }, ['limitation: MISSING_VALUE']],
    [{ workplace: '' }, ['workplace: MISSING_VALUE']],
    [{ advice_years: '' }, ['advice_years: MISSING_VALUE']],
    [{ start: '' }, ['start: MISSING_VALUE']],
    [{ gross_monthly: '' }, ['gross_monthly: MISSING_VALUE']],
    [{ workplace: 'eu-eea' }, ['returns_weekly: MISSING_RETURN']],
  ],
  'contributions cannot be estimated': [
    [{ contributions_monthly: '', employer_type: 'foreign-employer' }, ['contributions_monthly: NO_ESTIMATE']],
    [{ contributions_monthly: '', rsz_category: '2', start: '2023-Q4' }, ['contributions_monthly: NO_ESTIMATE']],
    [{ contributions_monthly: '', rsz_category: '2', start: '2024-Q1' }, ['contributions_monthly: NO_ESTIMATE']],
  ],
  'reductions exceed an estimate': [
    [{ reductions_monthly: '625.01' }, ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS']],
    [
      { reductions_monthly: '675.01', worker_status: 'blue-collar' },
      ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS'],
    ],
    [{ reductions_monthly: '810.01', rsz_category: '2' }, ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS']],
    [
      { reductions_monthly: '721.26', employer_type: 'local-authority' },
      ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS'],
    ],
    [
      { reductions_monthly: '700', employer_type: 'school', rsz_category: '2' },
      ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS'],
    ],
    // not in the fourth quarter with the year-end premium, but in the others
    [{ reductions_monthly: '700', year_end_premium: '2500' }, ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS']],
  ].map(([changes, problems]) => [{ contributions_monthly: '', ...changes }, problems] as Row),
  'a value is not in its list': [
    [{ worker_status: 'cadre' }, ['worker_status: NOT_IN_LIST']],
    [{ rsz_category: '3' }, ['rsz_category: NOT_IN_LIST']],
    [{ employer_type: 'firm' }, ['employer_type: NOT_IN_LIST']],
    [{ residence: 'moon' }, ['residence: NOT_IN_LIST']],
    [{ limitation: 'some' }, ['limitation: NOT_IN_LIST']],
    [{ workplace: 'moon' }, ['workplace: NOT_IN_LIST']],
    [{ advice_years: '3' }, ['advice_years: NOT_IN_LIST']],
    [{ wage_need: 'much' }, ['wage_need: NOT_IN_LIST']],
    [{ guidance_need: 'much' }, ['guidance_need: NOT_IN_LIST']],
    [{ ...EVALUATED, evaluated_guidance: 'much' }, ['evaluated_guidance: NOT_IN_LIST']],
    [{ in_difficulty: 'maybe' }, ['in_difficulty: NOT_YES_OR_NO']],
    [{ employment_contract: 'maybe' }, ['employment_contract: NOT_YES_OR_NO']],
    [{ workplace: 'eu-eea', returns_weekly: 'maybe' }, ['returns_weekly: NOT_YES_OR_NO']],
    [{ self_employed_after_2008: 'maybe' }, ['self_employed_after_2008: NOT_YES_OR_NO']],
    [{ income_above_threshold: 'maybe' }, ['income_above_threshold: NOT_YES_OR_NO']],
  ],
  'an amount is out of bounds': [
    ...(['gross_monthly', 'year_end_premium', 'contributions_monthly', 'reductions_monthly'] as const).flatMap(
      (name): Row[] => [
        [{ [name]: '-0,01' }, [`${name}: NEGATIVE_NUMBER`]],
        [{ [name]: '1,005' }, [`${name}: AMBIGUOUS_NUMBER`]],
        [{ [name]: '1500,005' }, [`${name}: TOO_MANY_DECIMALS`]],
        [{ [name]: '1000000' }, [`${name}: AMOUNT_TOO_LARGE`]],
        [{ [name]: 'veel' }, [`${name}: NOT_A_NUMBER`]],
      ],
    ),
    [{ gross_monthly: '0,00' }, ['gross_monthly: ZERO_WAGE']],
    [{ reductions_monthly: '625.01' }, ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS']],
    [
      { contributions_monthly: '25%', reductions_monthly: '625.01' },
      ['reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS'],
    ],
    [{ contributions_monthly: '40000%' }, ['contributions_monthly: AMOUNT_TOO_LARGE']],
    [{ contributions_monthly: '27.123%' }, ['contributions_monthly: TOO_MANY_DECIMALS']],
    [{ contributions_monthly: '-5%' }, ['contributions_monthly: NOT_A_NUMBER']],
    [{ contract_hours: '-1' }, ['contract_hours: NEGATIVE_NUMBER']],
  ],
  'the fraction is out of (0, 1]': [
    [{ fraction: '0' }, ['fraction: FRACTION_OUT_OF_RANGE']],
    [{ fraction: '0.00004' }, ['fraction: FRACTION_OUT_OF_RANGE']],
    [{ fraction: '1.00001' }, ['fraction: FRACTION_OUT_OF_RANGE']],
    [{ fraction: '39/38' }, ['fraction: FRACTION_OUT_OF_RANGE']],
    [{ fraction: 'half' }, ['fraction: NOT_A_NUMBER']],
  ],
  'a need has no start package': ['increased', 'collective', 'collective-45'].map((wage_need) => [
    { advice_years: '2', wage_need },
    ['wage_need: NO_START_PACKAGE'],
  ]),
  'an evaluation does not fit': [
    [{ ...EVALUATED, advice_years: '2' }, ['evaluated_from: EVALUATION_OF_SHORT_ADVICE']],
    [{ advice_years: '2', evaluated_rate: '65' }, ['evaluated_rate: EVALUATION_OF_SHORT_ADVICE']],
    [{ advice_years: '2', evaluated_guidance: 'low' }, ['evaluated_guidance: EVALUATION_OF_SHORT_ADVICE']],
    [{ ...EVALUATED, evaluated_from: '8' }, ['evaluated_from: EVALUATION_TOO_EARLY']],
    [{ ...EVALUATED, evaluated_from: '0' }, ['evaluated_from: EVALUATION_TOO_EARLY']],
    [{ ...EVALUATED, evaluated_from: '21' }, ['evaluated_from: EVALUATION_TOO_LATE']],
    [{ ...EVALUATED, evaluated_from: 'x' }, ['evaluated_from: NOT_A_NUMBER']],
    ...['15', '80', '66', '65,01', '0'].map(
      (rate): Row => [{ ...EVALUATED, evaluated_rate: rate }, ['evaluated_rate: EVALUATION_RATE_OUT_OF_STEPS']],
    ),
    [{ evaluated_rate: '65' }, ['evaluated_from: EVALUATION_WITHOUT_QUARTER']],
    [{ evaluated_rate: '65', start: '' }, ['start: MISSING_VALUE', 'evaluated_from: EVALUATION_WITHOUT_QUARTER']],
    [{ evaluated_guidance: 'low' }, ['evaluated_from: EVALUATION_WITHOUT_QUARTER']],
    [{ evaluated_from: '9' }, ['evaluated_from: EVALUATION_WITHOUT_CHANGE']],
    [{ evaluated_from: '9', evaluated_rate: 'x' }, ['evaluated_rate: NOT_A_NUMBER']],
  ],
  'a date does not hold': [
    [{ contract_start: '31/04/2026' }, ['contract_start: NO_SUCH_DATE']],
    [{ contract_end: '2027-02-29' }, ['contract_end: NO_SUCH_DATE']],
    [{ contract_start: '2026-10-02', contract_end: '2026-10-01' }, ['contract_end: END_BEFORE_START']],
    [{ start: '31/11/2026' }, ['start: NO_SUCH_DATE']],
    [{ start: '2026-Q5' }, ['start: NOT_A_QUARTER_OR_DATE']],
    [{ start: '1999-Q4' }, ['start: START_OUT_OF_RANGE']],
    [{ start: '31/12/1999' }, ['start: START_OUT_OF_RANGE']],
    [{ start: '2101-Q1' }, ['start: START_OUT_OF_RANGE']],
  ],
  'a text is too long': [[{ id: 'x'.repeat(65) }, ['id: TEXT_TOO_LONG']]],
};

const accepted: readonly Changes[] = [
  {},
  { id: 'x'.repeat(64) },
  { gross_monthly: '999999.99' },
  { gross_monthly: '0.01' },
  { contributions_monthly: '0', reductions_monthly: '' },
  { reductions_monthly: '625.00' },
  { contributions_monthly: '25%', reductions_monthly: '625.00' },
  { contributions_monthly: '' },
  { contributions_monthly: '', reductions_monthly: '' },
  { contributions_monthly: '', reductions_monthly: '625.00' },
  { contributions_monthly: '', reductions_monthly: '721.25', employer_type: 'local-authority' },
  { contributions_monthly: '', reductions_monthly: '810.00', rsz_category: '2' },
  { contributions_monthly: '', reductions_monthly: '675.00', worker_status: 'blue-collar' },
  { contributions_monthly: '', rsz_category: '2', start: '2024-Q2' },
  { contributions_monthly: '', rsz_category: '2', start: '2023-Q2' },
  { contributions_monthly: '', rsz_category: '2', start: '2023-Q4', employer_type: 'school' },
  { fraction: '1' },
  { fraction: '0.0001' },
  { fraction: '0.00005' },
  { fraction: '' },
  { wage_need: '', guidance_need: '' },
  { advice_years: '2' },
  { advice_years: '2', wage_need: '' },
  { ...EVALUATED, evaluated_from: '9' },
  { ...EVALUATED, evaluated_from: '20' },
  { ...EVALUATED, evaluated_rate: '20' },
  { ...EVALUATED, evaluated_rate: '75 %' },
  { evaluated_from: '9', evaluated_rate: '65' },
  { evaluated_from: '9', evaluated_guidance: 'none' },
  { start: '2000-Q1' },
  { start: '1/1/2000' },
  { start: '2100-Q4' },
  { start: '2023-Q2', ...EVALUATED },
  { workplace: 'eu-eea', returns_weekly: 'no' },
  { contract_start: '2026-10-01', contract_end: '2026-10-01' },
  { contract_start: '2035-01-01' },
];

describe.each(Object.entries(rejected))('rejected: %s', (_, rows) => {
  it.each(rows)('%j', (changes, problems) => expect(problemsIn({ ...ORDINARY, ...changes })).toEqual(problems));
});

describe('accepted', () => {
  it.each(accepted)('%j', (changes) => expect(problemsIn({ ...ORDINARY, ...changes })).toEqual([]));
});

describe('a self-employed person', () => {
  it.each<Row>([
    [{}, []],
    [{ year_end_premium: '0', reductions_monthly: '0,00', guidance_need: 'none' }, []],
    [{ fraction: '0.5', contract_hours: '10', employment_contract: 'no' }, []],
    [{ evaluated_from: '9', evaluated_rate: '65' }, []],
    [{ gross_monthly: '2500' }, ['gross_monthly: SELF_EMPLOYED_WITH_WAGE']],
    [{ year_end_premium: '1' }, ['year_end_premium: SELF_EMPLOYED_WITH_WAGE']],
    [{ contributions_monthly: '1' }, ['contributions_monthly: SELF_EMPLOYED_WITH_WAGE']],
    [
      { reductions_monthly: '1', contributions_monthly: '2' },
      ['contributions_monthly: SELF_EMPLOYED_WITH_WAGE', 'reductions_monthly: SELF_EMPLOYED_WITH_WAGE'],
    ],
    [{ contributions_monthly: '27%' }, ['contributions_monthly: SELF_EMPLOYED_WITH_WAGE']],
    [{ contributions_monthly: '0%' }, []],
    [{ worker_status: 'white-collar' }, ['worker_status: SELF_EMPLOYED_WITH_STATUS']],
    [{ rsz_category: '1' }, ['rsz_category: SELF_EMPLOYED_WITH_STATUS']],
    [{ guidance_need: 'low' }, ['guidance_need: SELF_EMPLOYED_WITH_GUIDANCE']],
    [{ evaluated_from: '9', evaluated_guidance: 'low' }, ['evaluated_guidance: SELF_EMPLOYED_WITH_GUIDANCE']],
    [{ workplace: 'eu-eea' }, ['returns_weekly: MISSING_RETURN']],
    [{ wage_need: 'increased', advice_years: '2' }, ['wage_need: NO_START_PACKAGE']],
  ])('%j: %j', (changes, problems) => {
    expect(problemsIn({ ...SELF_EMPLOYED, ...changes })).toEqual(problems);
  });
});

describe('several problems', () => {
  it('are all reported, in the order of the columns', () => {
    const changes = {
      contract_end: '2026-02-30',
      gross_monthly: '3.581',
      residence: '',
      fraction: '2',
      evaluated_from: '8',
      evaluated_rate: '66',
      start: '1999-Q1',
      reductions_monthly: '700',
    };
    expect(problemsIn({ ...ORDINARY, ...changes })).toEqual([
      'residence: MISSING_VALUE',
      'start: START_OUT_OF_RANGE',
      'fraction: FRACTION_OUT_OF_RANGE',
      'gross_monthly: AMBIGUOUS_NUMBER',
      'reductions_monthly: REDUCTIONS_EXCEED_CONTRIBUTIONS',
      'contract_end: NO_SUCH_DATE',
      'evaluated_from: EVALUATION_TOO_EARLY',
      'evaluated_rate: EVALUATION_RATE_OUT_OF_STEPS',
    ]);
  });

  it('of an empty row are what everybody must fill in', () => {
    expect(problemsIn({})).toEqual(
      ['employer_type', 'residence', 'limitation', 'workplace', 'advice_years', 'start'].map(
        (name) => `${name}: MISSING_VALUE`,
      ),
    );
  });

  it('do not blame a value that could not be read twice', () => {
    expect(problemsIn({ ...ORDINARY, gross_monthly: 'x', start: 'x', employer_type: 'x' })).toEqual([
      'employer_type: NOT_IN_LIST',
      'start: NOT_A_QUARTER_OR_DATE',
      'gross_monthly: NOT_A_NUMBER',
    ]);
  });
});
