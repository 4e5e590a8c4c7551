import { describe, expect, it } from 'vitest';
import { isIssue } from '../../../src/diagnostics/row-diagnostic.js';
import { readValueFromText } from '../../../src/dossier/field-types/field-type.js';
import { type ReadingRules, USUAL_RULES } from '../../../src/dossier/field-types/reading-rules.js';
import { type FieldName, fieldNamed } from '../../../src/dossier/fields.js';

/** What a field makes of text: its canonical text, or the code of what is wrong. */
function read(name: FieldName, text: string, rules: Partial<ReadingRules> = {}): string {
  const kind = fieldNamed(name)?.kind;
  if (!kind) throw new Error(name);
  const value = readValueFromText(kind, text, null, { ...USUAL_RULES, ...rules });
  return isIssue(value) ? value.code : kind.toText(value);
}

const table = (field: FieldName, expected: string, words: string): [FieldName, string, string][] =>
  words.split(', ').map((word) => [field, word, expected]);

describe('words as people write them', () => {
  it.each([
    ...table(
      'employer_type',
      'private-legal-person',
      'bv, bvba, nv, vzw, ivzw, cv, cvba, vof, commv, stichting, srl, sprl, sa, asbl, aisbl, sc, snc, fondation, BV, V.Z.W., A.S.B.L.',
    ),
    ...table('employer_type', 'natural-person', 'eenmanszaak, natuurlijk persoon, PAB, entreprise individuelle'),
    ...table('employer_type', 'temporary-work-agency', 'interim, interimkantoor, uitzend, Intérim'),
    ...table(
      'employer_type',
      'local-authority',
      'gemeente, stad, OCMW, provincie, AGB, autonoom gemeentebedrijf, intercommunale, commune, ville, CPAS, province',
    ),
    ...table('employer_type', 'school', 'basisschool, secundaire school, école'),
    ...table('employer_type', 'self-employed', 'zelfstandige in hoofdberoep, zelfstandige in bijberoep, indépendant'),
    ...table(
      'employer_type',
      'UNSETTLED_VALUE',
      'universiteit, hogeschool, politiezone, kerkfabriek, université, Universiteit',
    ),
    ...table('employer_type', 'NOT_IN_LIST', 'bakker'),
    ...table('residence', 'flanders', 'Vlaams Gewest, VL, Région flamande, Antwerpen, Anvers, Oost-Vlaanderen'),
    ...table('residence', 'brussels', 'Brussels Hoofdstedelijk Gewest, BHG, Bruxelles-Capitale'),
    ...table('residence', 'wallonia', 'Waals Gewest, Région wallonne, Henegouwen, Hainaut, Liège, Luik'),
    ...table(
      'residence',
      'eu-eea',
      'Nederland, Pays-Bas, Netherlands, NL, Frankrijk, FR, Noorwegen, NO, IJsland, LI, LU',
    ),
    ...table(
      'residence',
      'other',
      'Verenigd Koninkrijk, Royaume-Uni, UK, GB, Zwitserland, Suisse, CH, Marokko, Turquie, US',
    ),
    ...table('residence', 'SEVERAL_MEANINGS', 'België, Belgique, Belgium, BE, Luxemburg, Luxembourg, BR, Brabant'),
    ...table('residence', 'NOT_IN_LIST', 'Gent, no, NA, de, XX, n.v.t.'),
    ...table('limitation', 'work-disability', 'PmAH, arbeidsgehandicapt'),
    ...table('limitation', 'multiple-problems', 'PMP'),
    ...table('limitation', 'SEVERAL_MEANINGS', 'ja, oui, x'),
    ...table('wage_need', 'standard', '40/30/20'),
    ...table('wage_need', 'increased', '55/50/40'),
    ...table('wage_need', 'collective-45', '45/45/40'),
    ...table('in_difficulty', 'yes', 'j, o, x, X, WAAR, VRAI, 1, 1.0, 1,0, TRUE'),
    ...table('in_difficulty', 'no', 'n, ONWAAR, FAUX, 0, 0.0, FALSE'),
    ...table('in_difficulty', 'NOT_YES_OR_NO', 'misschien, 10, 01'),
    ...table('advice_years', '5', '5 jaar, 5j, 5 ans, 5.0, 5'),
    ...table('advice_years', '2', '2 jaar, 2j, 2 ans, 2.0'),
    ...table('advice_years', 'NOT_IN_LIST', '50, 20, 3 jaar'),
    ...table('guidance_need', 'medium', 'gemiddeld, moyen'),
    ...table('guidance_need', 'none', 'nee, non'),
    ...table('guidance_need', 'SEVERAL_MEANINGS', 'ja, oui'),
    ...table('fraction', '1', 'voltijds, temps plein, 100%'),
    ...table('fraction', '0.5', 'halftijds, mi-temps'),
    ...table('fraction', '0.8', '4/5, 4/5de, 4/5e, 80 %'),
    ...table('evaluated_from', '2028-Q4', '2028-Q4, 2028/4, 20284, Q4 2028'),
    ...table('evaluated_from', '9', '9, 9.0'),
    ...table('year_end_premium', 'yes', 'ja, oui, yes'),
    ...table('year_end_premium', '0.00', 'nee, non, 0, -, - €'),
    ...table('contributions_monthly', 'ZERO_OR_UNKNOWN', '-, - €, € -'),
    ...table('reductions_monthly', '0.00', '-, - €, -0,00, (0,00)'),
    ...table('gross_monthly', '2500.00', '="2500,00", 2500,-, 2.500,--, \u202d2500,00\u202c, \u200b2500,00'),
  ] as const)('%s %j is %s', (field, text, expected) => {
    expect(read(field, text)).toBe(expected);
  });

  it('as year-end premium 1 is an amount', () => expect(read('year_end_premium', '1')).toBe('1.00'));
});

describe('a fraction under a header with %', () => {
  it.each([
    ['80', '0.8'],
    ['100', '1'],
    ['2', '0.02'],
    ['79,5', '0.795'],
    ['80%', '0.8'],
    ['0,8', 'FRACTION_OR_PERCENTAGE'],
    ['1', 'FRACTION_OR_PERCENTAGE'],
    ['101', 'FRACTION_OUT_OF_RANGE'],
    ['4/5', '0.8'],
  ])('%s: %s', (text, expected) => expect(read('fraction', text, { isPercentage: true })).toBe(expected));
});

describe('dates of a file', () => {
  it.each([
    ['day-first', '3/4/2026', '2026-04-03'],
    ['month-first', '3/4/2026', '2026-03-04'],
    ['unclear', '3/4/2026', 'AMBIGUOUS_DATE'],
    ['unclear', '16/11/26', 'AMBIGUOUS_DATE'],
    ['unclear', '16.11.2026', 'AMBIGUOUS_DATE'],
    ['unclear', '2026-11-16', '2026-11-16'],
    ['unclear', '16 nov 2026', '2026-11-16'],
    ['unclear', '46342', '2026-11-16'],
    ['day-first', '11/16/2026', 'NO_SUCH_DATE'],
    ['month-first', '16/11/2026', 'NO_SUCH_DATE'],
  ] as const)('with %s, %s: %s', (dates, text, expected) => {
    expect(read('contract_start', text, { dates })).toBe(expected);
  });
});
