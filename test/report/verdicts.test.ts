import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import { verdictLines } from '../../src/report/terminal/verdicts.js';
import { viewOf } from '../../src/report/terminal/view.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';

const STYLE = { width: 100_000, colour: new Chalk({ level: 0 }), ascii: false };

function verdicts(fields: Readonly<Record<string, string>>, language: 'nl' | 'fr' = 'nl'): string[] {
  const simulation = simulate(dossierOf(fields), PARAMETERS);
  return verdictLines(viewOf(simulation, PARAMETERS, language, STYLE));
}

describe('what a verdict says can be done', () => {
  it('names each condition that nobody can change, and what the others need', () => {
    const lines = verdicts({ ...ORDINARY, residence: 'other', contract_hours: '12', guidance_need: 'none' });
    expect(lines.slice(1, 4)).toEqual([
      '  Niet voldaan: de persoon woont buiten de EU/EER: hieraan kan niemand iets veranderen',
      '  Niet voldaan: de overeenkomst telt in totaal minder dan 24 uur',
      '  Nodig: een overeenkomst van in totaal minstens 24 uur',
    ]);
  });

  it('names what nobody can change under the guidance premium too', () => {
    const lines = verdicts({ ...ORDINARY, residence: 'other' });
    const at = lines.findIndex((line) => line.includes('Begeleidingspremie'));
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '  Niet voldaan: dezelfde voorwaarden als bij de loonpremie',
      '  Niet voldaan: de persoon woont buiten de EU/EER: hieraan kan niemand iets veranderen',
    ]);
  });

  it('calls the past the past', () => {
    expect(verdicts({ ...SELF_EMPLOYED, self_employed_after_2008: 'no' }).join('\n')).toContain(
      'op of vóór 1/10/2008: dit ligt in het verleden en kan niet meer veranderen',
    );
  });

  it('names the thresholds that are known', () => {
    expect(verdicts({ ...SELF_EMPLOYED, income_above_threshold: 'no' }).join('\n')).toContain(
      '2024: 16.861,46 EUR, 2025: 17.008,88 EUR, 2026: 17.374,08 EUR; voor andere jaren niet bekend',
    );
  });

  it.each([
    [
      'outside the term',
      { workplace: 'wallonia', contract_end: '2026-09-30' },
      'de overeenkomst valt buiten de termijn',
    ],
    [
      'without a quarter with an amount',
      {
        workplace: 'wallonia',
        contract_end: '2027-09-30',
        guidance_need: 'none',
        evaluated_from: '9',
        evaluated_guidance: 'low',
      },
      'de overeenkomst loopt in geen enkel kwartaal waarvoor er een bedrag is',
    ],
  ])('says why a remedy gives nothing: %s', (_name, changes, reason) => {
    expect(verdicts({ ...ORDINARY, ...changes })).toContain(
      `  Alternatief: als de vestiging in Vlaanderen lag: begeleidingspremie 0,00 EUR: ${reason}`,
    );
  });

  it('names the regions that are as good for the wage premium', () => {
    expect(verdicts({ ...ORDINARY, workplace: 'other' }, 'fr').join('\n')).toMatch(
      /Alternative\s: si l’établissement se trouvait en Flandre, à Bruxelles ou en Wallonie\s: prime salariale/,
    );
  });
});
