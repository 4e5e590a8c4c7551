import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { dossierFromJsonText } from '../../src/dossier/from-json.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { indexRate } from '../../src/parameters/index-rate.js';
import { loadParameters } from '../../src/parameters/load.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import { explanationLines } from '../../src/report/terminal/explanation.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { evaluateFormula, plainNumber } from '../support/evaluate-formula.js';
import { casesOf } from '../support/exhaustive.js';

/** So wide that no line is broken. */
const STYLE = { width: 100_000, colour: new Chalk({ level: 0 }), ascii: false };
const indexedBy = (percent: string) => loadParameters({ indexation: indexRate(percent) });
const RUNS: readonly Parameters[] = [PARAMETERS, ...['2', '2.35', '10', '-3.1415', '0'].map(indexedBy)];

const explained = (dossier: Dossier, language: Language = 'nl', parameters = PARAMETERS) =>
  explanationLines(simulate(dossier, parameters), parameters, language, STYLE);
const of = (changes: Readonly<Record<string, string>>, language: Language = 'nl', parameters = PARAMETERS) =>
  explained(dossierOf({ ...ORDINARY, ...changes }), language, parameters);

/** The lines of a section, up to the next. */
function section(lines: readonly string[], title: string): string[] {
  const at = lines.indexOf(title);
  if (at < 0) return [];
  const end = lines.indexOf('', at);
  return lines.slice(at + 1, end < 0 ? undefined : end);
}

/** The lines of one amount by quarter: one line with its name, or its name and a line for each derivation. */
function amountLines(lines: readonly string[], name: string): string[] {
  const at = lines.findIndex((line) => new RegExp(`^ {2}${name}(, kwartaal|, open vraag| \\[|$)`).test(line));
  if (at < 0) return [];
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('    '));
  return lines.slice(at, end);
}

/** A line that computes: the text between its label and the result, and the outcome. */
function computedIn(line: string, language: Language): { formula: string; outcome: string } | null {
  const [, before = '', outcome = ''] = /^ {2,4}(\S.*) = (.*)$/.exec(line) ?? [];
  if (before === '') return null;
  const { colon } = catalogFor(language).report;
  return { formula: before.slice(before.indexOf(colon) + colon.length), outcome };
}

/** The two amounts of which the smaller counts; null for another formula. */
function choiceIn(formula: string, language: Language): string[] | null {
  const pattern = catalogFor(language).explain.smallestOf('(.*)', '(.*)');
  return new RegExp(`^${pattern}$`).exec(formula)?.slice(1) ?? null;
}

function expectComputed(line: string, language: Language): void {
  const found = computedIn(line, language);
  if (!found) return;
  const { formula, outcome } = found;
  const [amount = '', note] = outcome.split(/ \((.*)\)$/);
  const printed = plainNumber(amount, language);
  const choice = choiceIn(formula, language);
  if (choice) {
    const values = choice.map((text) => Number(evaluateFormula(text, language).value));
    expect(Number(printed), line).toBe(Math.min(...values));
    return;
  }
  const { value, fourDecimals, isWholeCents } = evaluateFormula(formula, language);
  if (/\.\d{4}$/.test(printed)) {
    expect([printed, note], line).toEqual([fourDecimals, undefined]);
    return;
  }
  expect(printed, line).toBe(value);
  const { rounded, roundedToTwo } = catalogFor(language).explain;
  if (isWholeCents) expect(note, line).toBeUndefined();
  else expect([rounded, roundedToTwo], line).toContain(note);
}

describe('every formula, computed as it is written, gives its outcome, and says where it was rounded', () => {
  it.each(LANGUAGES)('in %s, for any dossier, with and without indexation', (language) => {
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...RUNS), (dossier, parameters) => {
        for (const line of explained(dossier, language, parameters)) expectComputed(line, language);
      }),
      { numRuns: casesOf(150) },
    );
  });

  it('with an amount and its contributions after indexation, each rounded before it is used', () => {
    const lines = of({ year_end_premium: '2500', guidance_need: 'none' }, 'nl', indexedBy('2'));
    expect(section(lines, 'Geïndexeerde bedragen').filter((line) => /2028/.test(line))).toEqual([
      '  2028, brutoloon per maand: 2.500,00 × (1 + 2 %)^2 = 2.601,00',
      '  2028, eindejaarspremie: 2.500,00 × (1 + 2 %)^2 = 2.601,00',
      '  2028, werkgeversbijdragen per maand: 625,00 × (1 + 2 %)^2 = 650,25',
      '  2028, bijdrageverminderingen per maand: 310,00 × (1 + 2 %)^2 = 322,52 (afgerond op de cent)',
      '  2028-01–2028-12, GGMMI [11–12]: 2.233,61 × (1 + 2 %)^2 = 2.323,85 (afgerond op de cent)',
    ]);
    expect(amountLines(lines, 'plafond van het referteloon')[2]).toBe(
      '    kwartaal 2–5: 2 (veelvoud van het GGMMI) × 3 × 2.278,28 (GGMMI, geïndexeerd) × 1 (tewerkstellingsbreuk) = 13.669,68',
    );
  });
});

describe('what is not there is said as such, or left out', () => {
  it.each(LANGUAGES)('without a formula of nothing or of 0.00 premiums that cannot be had, in %s', (language) => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        for (const line of explained(dossier, language)) expect(line).not.toMatch(/:\u00a0? +=|: *$/);
      }),
      { numRuns: casesOf(100) },
    );
  });

  it.each([
    ['no guidance asked for', ORDINARY, { guidance_need: 'none' }],
    ['a self-employed person', SELF_EMPLOYED, {}],
    ['not eligible', ORDINARY, { residence: 'other' }],
  ])('%s', (_name, base, changes) => {
    const lines = explained(dossierOf({ ...base, ...changes }));
    expect(lines.filter((line) => / 0,00 \(/.test(line))).toEqual(
      lines.filter((line) => line.includes('nettokost') && line.includes(' 0,00 (totaal)')),
    );
    expect(amountLines(lines, 'vast deel')).toEqual([]);
  });

  it('names a quarter without a day under contract once', () => {
    const lines = of({ contract_end: '2027-09-30' });
    expect(lines.filter((line) => /kwartaal 5–20/.test(line))).toEqual([
      '  kwartaal 5–20: geen enkele dag in dienst: alle bedragen zijn 0,00',
    ]);
    expect(lines.join('\n')).not.toContain('0 / 9');
    expect(lines.filter((line) => /^ {2}jaar [2-5]/.test(line))).toEqual([
      '  jaar 2–5: geen enkele dag in dienst: alle bedragen zijn 0,00',
    ]);
  });
});

describe('each line names on what it rests', () => {
  it('marks quarter 9 only, and only where it is open', () => {
    const withOpenQuestion = (changes: Readonly<Record<string, string>>) =>
      amountLines(of(changes), 'percentage').flatMap((line) =>
        line.includes('open vraag') ? (/kwartaal [\d–]+/.exec(line)?.[0] ?? '') : [],
      );
    expect(withOpenQuestion({})).toEqual(['kwartaal 9']);
    expect(withOpenQuestion({ wage_need: 'collective-45' })).toEqual(['kwartaal 9']);
    expect(withOpenQuestion({ evaluated_from: '9', evaluated_rate: '30' })).toEqual([]);
    expect(withOpenQuestion({ contract_end: '2028-09-30' })).toEqual([]);
  });

  it('by the numbers of its sources, which are listed once, at the end', () => {
    const lines = of({ evaluated_from: '12', evaluated_rate: '30' });
    const sources = section(lines, 'Bronnen')
      .join('   ')
      .split(/ {3}(?=\[)/);
    expect(sources.map((source) => /^\[(\d+)\] ./.exec(source)?.[1])).toEqual(
      sources.map((_, index) => String(index + 1)),
    );
    const cited = lines.slice(0, lines.indexOf('Bronnen')).flatMap((line) => /\[([\d–, ]+)\]/.exec(line)?.[1] ?? []);
    const numbers = cited.flatMap((text) =>
      text.split(', ').flatMap((range) => {
        const [from = 0, to = from] = range.split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      }),
    );
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(sources.map((_, index) => index + 1));
    expect(amountLines(lines, 'percentage').at(-1)).toBe(
      '    kwartaal 12–20, uit het dossier: beslist door VDAB: 30 % (na evaluatie)',
    );
  });

  it.each(LANGUAGES)('in at most 120 lines for the example, in %s', (language) => {
    const { dossier } = dossierFromJsonText(readFileSync('examples/dossier.json', 'utf8'), PARAMETERS);
    if (!dossier) throw new Error('not a dossier');
    const lines = explanationLines(simulate(dossier, PARAMETERS), PARAMETERS, language, { ...STYLE, width: 80 });
    expect(lines.length).toBeLessThanOrEqual(120);
  });

  it('names the minimum wage with its months where it changes inside a quarter', () => {
    expect(amountLines(of({ start: '2023-Q4' }), 'plafond van het referteloon')[1]).toContain(
      '(1.954,99 (GGMMI 2023-10) + 2 × 1.994,18 (GGMMI 2023-11, 2023-12))',
    );
  });

  it.each(['nl', 'fr'] as const)('names every open question in full in %s', (language) => {
    const { explain, gapNotes, report } = catalogFor(language);
    const lines = section(of({ employer_type: 'local-authority' }, language), explain.openQuestions);
    const ids = ['dmfa-wage-codes', 'guidance-indexation', 'cumulation', 'quarter-9', 'public-bodies'];
    expect(lines).toEqual(ids.map((id) => `• ${id}${report.colon}${gapNotes[id]}`));
  });

  it('names every lower-confidence value and everything assumed', () => {
    const lines = of({});
    const lowConfidence = section(lines, catalogFor('nl').explain.lowConfidenceValues).join('\n');
    for (const id of ['guidance-premium.variable.medium', 'guidance-premium.fixed', 'guidance-premium.per-quarter'])
      expect(lowConfidence).toContain(id);
    expect(section(lines, catalogFor('nl').report.assumptions)).toHaveLength(6);
  });
});
