import { describe, expect, it } from 'vitest';
import { findOverlayChanges } from '../../src/diff/overlay-changes.js';
import { loadParameters, withOverlay } from '../../src/parameters/load.js';
import { findOutliers } from '../../src/parameters/outliers.js';
import { ParameterError } from '../../src/parameters/parameter-error.js';
import { formatEuro } from '../../src/primitives/euro.js';
import { formatQuarter } from '../../src/primitives/quarter.js';
import { PARAMETERS } from '../support/dossiers.js';
import { minimumWage, overlaid, startPackage, value } from '../support/overlays.js';

const wages = ({ minimumWage: series }: typeof PARAMETERS) =>
  series.slice(-3).map(({ from, value, origin }) => [from, formatEuro(value), origin]);

describe('merging', () => {
  it('adds a value in its place by date', () => {
    expect(wages(overlaid({ parameters: [minimumWage(value())] }))).toEqual([
      ['2026-04-01', '2189.81', 'shipped'],
      ['2026-07-01', '2233.61', 'shipped'],
      ['2027-01-01', '2278.28', 'overlay'],
    ]);
    expect(wages(overlaid({ parameters: [minimumWage(value({ from: '2026-05-01' }))] }))).toEqual([
      ['2026-04-01', '2189.81', 'shipped'],
      ['2026-05-01', '2278.28', 'overlay'],
      ['2026-07-01', '2233.61', 'shipped'],
    ]);
  });

  it('replaces the value with the same date', () => {
    const merged = overlaid({ parameters: [minimumWage(value({ from: '2026-07-01' }))] });
    expect(wages(merged).at(-1)).toEqual(['2026-07-01', '2278.28', 'overlay']);
    expect(merged.minimumWage).toHaveLength(PARAMETERS.minimumWage.length);
  });

  it('adds a start package, and leaves everything else as it was', () => {
    const added = startPackage({ years: 2, need: 'increased', steps: [{ fromQuarter: 1, rate: '0.25' }] });
    const id = 'wage-premium.package.2y-increased';
    const values = added.values.map((given) => ({ ...given, from: '2023-07-01' }));
    const merged = overlaid({ parameters: [{ ...added, id, values }] });
    expect(merged.packages).toHaveLength(PARAMETERS.packages.length + 1);
    expect(merged.entries.filter((entry) => entry.id !== id)).toEqual(PARAMETERS.entries);
  });

  it('moves the quarter up to which the values are known, and replaces gaps by id', () => {
    const merged = overlaid({
      $schema: 'parameters.schema.json',
      knownUntil: '2027-Q1',
      gaps: [
        { id: 'quarter-9', note: 'settled' },
        { id: 'own', note: 'a gap of our own' },
      ],
      parameters: [startPackage({}, { gap: 'own', gapQuarter: 9 })],
    });
    expect(formatQuarter(merged.knownUntil)).toBe('2027-Q1');
    expect(merged.gaps).toContainEqual({ id: 'quarter-9', note: 'settled' });
    expect(merged.gaps).toHaveLength(PARAMETERS.gaps.length + 1);
    expect(merged.packages[1]?.at(-1)).toMatchObject({ gap: 'own', gapQuarter: 9, origin: 'overlay' });
  });

  it('names the file and its hash, and keeps the hash of the program’s own values', () => {
    const data = { parameters: [minimumWage(value())] };
    const { sha256, overlay } = overlaid(data);
    expect(sha256).toBe(PARAMETERS.sha256);
    expect(overlay).toMatchObject({ file: 'overlay.json', source: '--parameters' });
    expect(overlaid({ $schema: 'x', ...data }).overlay?.sha256).toBe(overlay?.sha256);
    const { from, ...rest } = value();
    expect(overlaid({ parameters: [minimumWage({ ...rest, from })] }).overlay?.sha256).toBe(overlay?.sha256);
    expect(overlaid({ parameters: [] }).overlay?.sha256).not.toBe(overlay?.sha256);
    expect(loadParameters().overlay).toBeNull();
  });

  it('reports what a second file changes over a first', () => {
    const first = overlaid({ parameters: [minimumWage(value())] });
    const data = { parameters: [minimumWage(value({ value: '2300.00' }), value({ from: '2027-03-01' }))] };
    const second = withOverlay(first, { data, origin: { file: 'second.json', source: '--parameters' } });
    const changes = findOverlayChanges(first, second);
    expect(changes.values.map(({ change, before, after }) => [change, before?.value, after.value])).toEqual([
      ['replaced', '2278.28', '2300.00'],
      ['added', '2278.28', '2278.28'],
    ]);
    expect(findOverlayChanges(first, first).values).toEqual([]);
  });
});

const rates = (...steps: [number, string][]) => ({
  steps: steps.map(([fromQuarter, rate]) => ({ fromQuarter, rate })),
});
const at = 'minimum-wage, from 2027-01-01';
const pack = 'wage-premium.package.5y-standard, from 2027-01-01: value';
const AMOUNT = 'WRONG_FORM {"form":"amount"}';
const parametersOf = (...parameters: unknown[]) => ({ parameters });

/** A parameter with one value. */
const simple = (id: string, kind: string, changes: object) => ({
  id,
  kind,
  name: 'Name',
  values: [value(changes)],
});
const limit = (which: 'minimum' | 'maximum', rate: string) =>
  simple(`wage-premium.${which}-rate`, 'rate', { value: rate });
const coefficients = (written: object) =>
  simple('social-security.manual-worker-base', 'coefficients', { value: written });

/** What is damaged, the file, and every line that is reported. */
// biome-ignore format: one file, one line
const DAMAGED: [string, unknown, string[]][] = [
  ['a list', [], ['WRONG_FORM {"form":"file"}']],
  ['nothing', null, ['WRONG_FORM {"form":"file"}']],
  ['no parameters', {}, ['parameters: MISSING_KEY {"form":"parameter-list"}']],
  ['a parameter that is text', parametersOf('minimum-wage'), ['parameters[1]: WRONG_FORM {"form":"parameter"}']],
  ['an amount as a number', parametersOf(minimumWage(value({ value: 2278.28 }))), [`${at}: value: ${AMOUNT}`]],
  ['an amount with a comma', parametersOf(minimumWage(value({ value: '2278,28' }))), [`${at}: value: ${AMOUNT}`]],
  ['an amount with one decimal', parametersOf(minimumWage(value({ value: '2278.3' }))), [`${at}: value: ${AMOUNT}`]],
  ['an amount of ten million', parametersOf(minimumWage(value({ value: '10000000.00' }))), [`${at}: value: ${AMOUNT}`]],
  ['a count of a million', parametersOf(simple('eligibility.minimum-contract-hours', 'count', { value: '1000000' })), ['eligibility.minimum-contract-hours, from 2027-01-01: value: WRONG_FORM {"form":"count"}']],
  ['a date the Belgian way', parametersOf(minimumWage(value({ from: '01/01/2027' }))), ['minimum-wage, from 01/01/2027: from: WRONG_FORM {"form":"date"}']],
  ['no date', parametersOf(minimumWage(value({ from: undefined }))), ['minimum-wage, values[1]: from: MISSING_KEY {"form":"date"}']],
  ['no values', parametersOf(minimumWage()), ['minimum-wage: values: WRONG_FORM {"form":"value-list"}']],
  ['a rate as a percentage', parametersOf(startPackage(rates([1, '40 %']))), [`${pack}.steps[1].rate: WRONG_FORM {"form":"rate"}`]],
  ['years as text', parametersOf(startPackage({ years: '5' })), [`${pack}.years: WRONG_FORM {"form":"years"}`]],
  ['a rate too high and one between the steps', parametersOf(startPackage(rates([1, '0.80'], [6, '0.42']))), [
    `${pack}.steps[1].rate: RATE_OUT_OF_RANGE {"lowest":"0.20","highest":"0.75"}`,
    `${pack}.steps[2].rate: RATE_NOT_A_MULTIPLE {"step":"0.05"}`,
  ]],
  ['a lowest rate above the packages', parametersOf(limit('minimum', '0.25')), ['wage-premium.minimum-rate, from 2027-01-01: value: PACKAGES_DO_NOT_FIT {"packages":["wage-premium.package.2y-standard","wage-premium.package.5y-standard"],"from":"2027-01-01"}']],
  ['a highest rate below the packages', parametersOf(limit('maximum', '0.50')), ['wage-premium.maximum-rate, from 2027-01-01: value: PACKAGES_DO_NOT_FIT {"packages":["wage-premium.package.5y-increased","wage-premium.package.5y-collective"],"from":"2027-01-01"}']],
  ['a lowest rate above the highest', parametersOf(limit('minimum', '0.75'), limit('maximum', '0.20')), ['wage-premium.minimum-rate, from 2027-01-01: value: LIMITS_CROSS {"lowest":"0.75","highest":"0.20"}']],
  ['a rate above 1', parametersOf(limit('maximum', '1.99')), ['wage-premium.maximum-rate, from 2027-01-01: value: WRONG_FORM {"form":"rate"}']],
  ['years of no advice', parametersOf(simple('wage-premium.evaluation.years', 'count', { value: '3' })), ['wage-premium.evaluation.years, from 2027-01-01: value: UNKNOWN_PACKAGE_YEARS {"choices":["2","5"]}']],
  ['a source of spaces', parametersOf(minimumWage(value({ source: '   ' }))), [`${at}: source: WRONG_FORM {"form":"source"}`]],
  ['a source that says nothing', parametersOf(minimumWage(value({ source: '?' }))), [`${at}: source: WRONG_FORM {"form":"source"}`]],
  ['a minimum wage of nothing', parametersOf(minimumWage(value({ value: '0.00' }))), [`${at}: value: ZERO_VALUE {}`]],
  ['a value from before the measure', parametersOf(minimumWage(value({ from: '2017-01-01' }))), ['minimum-wage, from 2017-01-01: WITHOUT_EFFECT {"day":"2023-07-01"}']],
  ['a rule in other words', parametersOf(simple('reference-wage.incomplete-quarter', 'text', { value: 'by working days' })), ['reference-wage.incomplete-quarter, from 2027-01-01: value: TEXT_CHANGED {"text":"in proportion to the calendar days of the contract in the quarter"}']],
  ['a coefficient with a name of JavaScript', parametersOf(coefficients({ multiple: '1.08', constructor: 5 })), ['social-security.manual-worker-base, from 2027-01-01: value.constructor: WRONG_FORM {"form":"coefficient"}']],
  ['a coefficient that is passed over', parametersOf(coefficients(JSON.parse('{ "multiple": "1.08", "__proto__": "5" }'))), ['social-security.manual-worker-base, from 2027-01-01: value: UNKNOWN_KEY {"key":"__proto__","nearest":null}']],
  ['a coefficient that the formula does not have', parametersOf(coefficients({ multipel: '1.08' })), [
    'social-security.manual-worker-base, from 2027-01-01: value: UNKNOWN_KEY {"key":"multipel","nearest":"multiple"}',
    'social-security.manual-worker-base, from 2027-01-01: value.multiple: MISSING_KEY {"form":"coefficient"}',
  ]],
  ['far more than any file has', { parameters: Array.from({ length: 120_000 }, () => 0) }, ['TOO_MANY_PARTS {"most":10000}']],
  ['the quarter of a gap after the term', parametersOf(startPackage({}, { gap: 'quarter-9', gapQuarter: 21 })), ['wage-premium.package.5y-standard, from 2027-01-01: gapQuarter: QUARTER_AFTER_TERM {"last":20}']],
  ['an id that nobody reads', parametersOf({ ...minimumWage(value()), id: 'maximum-wage-of-all' }), ['maximum-wage-of-all: UNKNOWN_PARAMETER {"nearest":null}']],
  ['a package that is none', parametersOf({ ...minimumWage(value()), id: 'wage-premium.package.own' }), ['wage-premium.package.own: kind: OTHER_KIND {"expected":"package"}']],
  ['another need under a known id', parametersOf(startPackage({ need: 'increased' })), ['wage-premium.package.5y-standard, from 2027-01-01: value: OTHER_PACKAGE {"years":5,"need":"standard"}']],
  ['a gap in the file itself', parametersOf(minimumWage(value({ until: '2027-03-30' }), value({ from: '2027-04-01' }))), ['minimum-wage, from 2027-04-01: DAYS_WITHOUT_VALUE {"until":"2027-03-30","next":"2027-04-01"}']],
  ['a gap before a value of the program', parametersOf(minimumWage(value({ from: '2026-05-01', until: '2026-05-31' }))), ['minimum-wage, from 2026-05-01: DAYS_WITHOUT_VALUE {"until":"2026-05-31","next":"2026-07-01"}']],
  ['an overlap with a value of the program', parametersOf({ id: 'support-premium.income-threshold', kind: 'amount', name: 'Income', values: [value({ from: '2025-07-01' })] }), ['support-premium.income-threshold, from 2025-07-01: PERIODS_OVERLAP {"until":"2025-12-31","next":"2025-07-01"}']],
  ['a quarter that is none', { knownUntil: '2027-Q5', parameters: [] }, ['knownUntil: WRONG_FORM {"form":"quarter"}']],
  ['a gap without a note', { gaps: [{ id: 'own' }], parameters: [] }, ['gaps, own: note: MISSING_KEY {"form":"words"}']],
  ['a key of JavaScript', JSON.parse('{ "parameters": [], "__proto__": {} }'), ['UNKNOWN_KEY {"key":"__proto__","nearest":null}']],
  ['several things in several parameters', { knownUntil: '2026-Q1', parameters: [minimumWage(value({ value: 1, remark: 'x' })), startPackage(rates([2, '0.40']))] }, [
    `${at}: value: ${AMOUNT}`,
    `${at}: UNKNOWN_KEY {"key":"remark","nearest":null}`,
    'knownUntil: KNOWN_UNTIL_EARLIER {"shipped":"2026-Q4"}',
    `${pack}.steps[1].fromQuarter: STEPS_NOT_FROM_FIRST {}`,
  ]],
];

describe('a damaged file of values is rejected', () => {
  it.each(DAMAGED)('%s', (_, file, problems) => {
    let thrown: unknown;
    try {
      overlaid(file);
    } catch (error) {
      thrown = error;
    }
    const { file: path, problems: found } = thrown as ParameterError;
    expect(thrown).toBeInstanceOf(ParameterError);
    expect(path).toBe('office/overlay.json');
    expect(
      found.map(
        ({ location, code, details }) => `${location ? `${location}: ` : ''}${code} ${JSON.stringify(details)}`,
      ),
    ).toEqual(problems);
  });
});

describe('a first quarter of the measure that lies earlier', () => {
  const firstQuarter = (from: string, first: string) =>
    parametersOf(simple('measure.first-quarter', 'quarter', { from, value: first }));
  const problemsOf = (data: unknown): string[] => {
    try {
      overlaid(data);
      return [];
    } catch (error) {
      return (error as ParameterError).problems.map(({ location, code }) => `${location} ${code}`);
    }
  };

  it.each([
    ['the values start with it', '2020-01-01', '2020-Q1'],
    ['the values start later', '2023-07-01', '2023-Q2'],
  ])('needs every value from then on, all reported at once: %s', (_name, from, first) => {
    const found = problemsOf(firstQuarter(from, first));
    expect(found.length).toBeGreaterThan(30);
    expect(found).toContain('guidance-premium.fixed NO_VALUE_ON');
  });

  it('can lie later', () => {
    expect(problemsOf(firstQuarter('2023-07-01', '2024-Q1'))).toEqual([]);
  });
});

describe('what is far from what it follows', () => {
  it.each([
    ['tenfold', minimumWage(value({ value: '22782.80' })), [[at, '2233.61', '22782.80']]],
    ['a tenth', minimumWage(value({ value: '227.83' })), [[at, '2233.61', '227.83']]],
    [
      'before a value of the program',
      minimumWage(value({ from: '2026-05-01', value: '9000.00' })),
      [
        ['minimum-wage, from 2026-05-01', '2189.81', '9000.00'],
        ['minimum-wage, from 2026-05-01', '9000.00', '2233.61'],
      ],
    ],
    ['half as much again', minimumWage(value({ value: '3350.00' })), []],
    [
      'a multiple in place of that of the program',
      simple('reference-wage.cap-multiple', 'count', { from: '2023-07-01', value: '1000' }),
      [['reference-wage.cap-multiple, from 2023-07-01', '2', '1000']],
    ],
    [
      'an amount in place of that of the program',
      minimumWage(value({ from: '2026-07-01', value: '9000.00' })),
      [['minimum-wage, from 2026-07-01', '2233.61', '9000.00']],
    ],
    [
      'a step',
      simple('guidance-premium.fixed', 'amount-steps', {
        value: [
          { fromQuarter: 1, amount: '12000.00' },
          { fromQuarter: 6, amount: '600.00' },
        ],
      }),
      [['guidance-premium.fixed, from 2027-01-01', '1200.00', '12000.00']],
    ],
  ])('is reported: %s', (_name, parameter, expected) => {
    const jumps = findOutliers(overlaid(parametersOf(parameter)), PARAMETERS);
    expect(jumps.map(({ location, from, to }) => [location, from, to])).toEqual(expected);
  });

  it('is reported: a last checked quarter far ahead', () => {
    const reported = (knownUntil: string) => findOutliers(overlaid({ knownUntil, parameters: [] }), PARAMETERS);
    expect(reported('9999-Q4')).toEqual([{ location: 'knownUntil', from: '2026-Q4', to: '9999-Q4' }]);
    expect(reported('2027-Q4')).toEqual([]);
  });

  it('is not reported for the program itself', () => {
    expect(findOutliers(PARAMETERS, PARAMETERS)).toEqual([]);
  });
});
