import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/calculation/simulate.js';
import type { Context } from '../../../src/cli/context.js';
import { Conversation } from '../../../src/cli/interview/conversation.js';
import { equivalentCommand } from '../../../src/cli/interview/equivalent-command.js';
import type { Choice, Prompter } from '../../../src/cli/interview/prompter.js';
import { type Dossier, dossierToJson } from '../../../src/dossier/dossier.js';
import { dossierFromJsonText } from '../../../src/dossier/from-json.js';
import { dossierFromText } from '../../../src/dossier/from-text.js';
import { catalogFor } from '../../../src/i18n/catalogs.js';
import type { Language } from '../../../src/i18n/language.js';
import { quarter } from '../../../src/primitives/quarter.js';
import { toResult } from '../../../src/report/result.js';
import { PARAMETERS } from '../../support/dossiers.js';
import { casesOf } from '../../support/exhaustive.js';

const TYPED = [
  '',
  '1',
  '9',
  '12',
  '20',
  '65',
  '80%',
  '30,4/38',
  '2.500,00',
  '2500',
  '310.5',
  '0',
  '15/3/2027',
  'Q4 2026',
  '2026-Q4',
  'O\'Hara "x" $5',
];

/** Answers by a row of numbers, in place of a person: a choice of the list, or a typed text that the question takes. */
function playedBy(numbers: readonly number[]): Prompter & { asked: string[] } {
  let at = 0;
  const next = (): number => numbers[at++ % numbers.length] ?? 0;
  const asked: string[] = [];
  const note = (message: string) => {
    asked.push(message);
    if (asked.length > 500) throw new Error(`asks for ever: ${asked.slice(-12).join(' | ')}`);
  };
  return {
    asked,
    print: () => undefined,
    say: () => undefined,
    choose: <T>(message: string, choices: readonly Choice<T>[]) => {
      note(message);
      const offered = choices.filter(({ value }) => value !== 'stop' && value !== 'change');
      return Promise.resolve((offered[next() % offered.length] as Choice<T>).value);
    },
    ask: (message: string, check: (text: string) => string | null, proposal?: string) => {
      note(message);
      // a person gives in at last and leaves out what does not hold
      if (asked.length > 60 && check('') === null) return Promise.resolve('');
      const start = next();
      const texts = TYPED.map((_, index) => TYPED[(start + index) % TYPED.length] ?? '');
      const taken = [...texts, proposal ?? '', '2500', '2026-Q4', '9'].find((text) => check(text) === null);
      return Promise.resolve(taken ?? '');
    },
  };
}

const contextIn = (language: Language) =>
  ({ language, messages: catalogFor(language), today: quarter(2026, 4) }) as unknown as Context;

const resultOf = (dossier: Dossier | undefined) =>
  dossier && JSON.stringify(toResult(simulate(dossier, PARAMETERS), PARAMETERS, 'nl'));

/** Takes a printed command apart as a POSIX shell does. */
function textsOf(command: string): Map<string, string> {
  const words = command.match(/(?:'[^']*'|\\'|[^\s'\\])+/g) ?? [];
  const plain = words.map((word) => word.replace(/'([^']*)'|\\'/g, (_, inner: string | undefined) => inner ?? "'"));
  const options = plain.slice(2);
  return new Map(
    options.flatMap((word, index) =>
      word.startsWith('--') ? [[word.slice(2).replaceAll('-', '_'), options[index + 1] ?? ''] as const] : [],
    ),
  );
}

describe('whatever is answered', () => {
  it('the saved dossier and the printed command give the same result to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(1000), { minLength: 3, maxLength: 30 }),
        fc.constantFrom<Language>('nl', 'fr', 'en'),
        async (numbers, language) => {
          const prompter = playedBy(numbers);
          const dossier = await new Conversation(prompter, contextIn(language), PARAMETERS, new Map()).complete();
          if (typeof dossier === 'string') throw new Error(dossier);
          const result = resultOf(dossier);
          expect(resultOf(dossierFromJsonText(JSON.stringify(dossierToJson(dossier)), PARAMETERS).dossier)).toBe(
            result,
          );
          const texts = textsOf(equivalentCommand(dossier, ['--lang', 'nl']));
          expect(resultOf(dossierFromText((field) => texts.get(field), PARAMETERS, null).dossier)).toBe(result);
        },
      ),
      { numRuns: casesOf(400) },
    );
  });
});

describe('only the questions that matter', () => {
  const asks = async (...numbers: readonly number[]): Promise<string> => {
    const prompter = playedBy(numbers);
    await new Conversation(prompter, contextIn('en'), PARAMETERS, new Map()).complete();
    return prompter.asked.join('\n');
  };
  it('no wage, fraction or guidance for a self-employed person', async () => {
    const asked = await asks(7, 0, 0, 1, 0, 10, 0, 0, 0);
    for (const absent of ['Gross wage', 'Employment fraction', 'Need for guidance', 'in difficulty'])
      expect(asked).not.toContain(absent);
    expect(asked).toContain('Self-employed, or limitation recognised');
  });
  it('no weekly return in Belgium, no choice of package for 2 years, no difficulty for a school', async () => {
    const asked = await asks(4, 0, 0, 1, 0, 0, 13, 1, 9, 8, 0, 0);
    for (const absent of [
      'Returns to the main residence',
      'Need for the wage premium',
      'in difficulty',
      'Income above',
    ])
      expect(asked).not.toContain(absent);
  });
});
