import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/context.js';
import { Conversation } from '../../../src/cli/interview/conversation.js';
import type { Choice, Prompter } from '../../../src/cli/interview/prompter.js';
import type { Dossier } from '../../../src/dossier/dossier.js';
import { catalogFor } from '../../../src/i18n/catalogs.js';
import { quarter } from '../../../src/primitives/quarter.js';
import { PARAMETERS } from '../../support/dossiers.js';

interface Script extends Prompter {
  readonly asked: string[];
  readonly faults: string[];
}

/** Answers each question by its text; the proposal, the first choice or nothing where the script has no answer. */
function scripted(answers: Readonly<Record<string, string>>): Script {
  const asked: string[] = [];
  const faults: string[] = [];
  const answerTo = (message: string): string | undefined => {
    asked.push(message);
    return Object.entries(answers).find(([start]) => message.startsWith(start))?.[1];
  };
  return {
    asked,
    faults,
    print: () => undefined,
    say: () => undefined,
    choose: <T>(message: string, choices: readonly Choice<T>[], proposal?: T) => {
      const answer = answerTo(message);
      const chosen = choices.find(({ value }) => value === answer);
      return Promise.resolve(chosen?.value ?? proposal ?? (choices[0] as Choice<T>).value);
    },
    ask: (message: string, check: (text: string) => string | null, proposal = '') => {
      const answer = answerTo(message) ?? proposal;
      const fault = check(answer);
      if (fault === null) return Promise.resolve(answer);
      faults.push(fault);
      return Promise.resolve('625');
    },
  };
}

const CONTEXT = { language: 'en', messages: catalogFor('en'), today: quarter(2026, 4) } as unknown as Context;

async function interviewed(answers: Readonly<Record<string, string>>): Promise<Script & { dossier: Dossier }> {
  const script = scripted({ 'Gross wage': '2500', 'More details': 'no', ...answers });
  const dossier = await new Conversation(script, CONTEXT, PARAMETERS, new Map()).complete();
  if (typeof dossier === 'string') throw new Error(dossier);
  return { ...script, dossier };
}

const asksFor = (asked: readonly string[], start: string): boolean =>
  asked.some((message) => message.startsWith(start));

describe('contributions in the interview', () => {
  it('that are left empty are estimated, for a worker that is asked for', async () => {
    const { dossier, asked } = await interviewed({ 'White-collar': 'blue-collar' });
    expect(dossier).toMatchObject({
      contributionsMonthly: null,
      reductionsMonthly: null,
      workerStatus: 'blue-collar',
    });
    expect(asksFor(asked, 'Reductions')).toBe(false);
  });

  it('are taken as a percentage, and then no worker status is asked for', async () => {
    const { dossier, asked } = await interviewed({ 'Employer contributions': '27%' });
    expect(dossier.contributionsMonthly).toEqual({ unit: 'rate', numerator: 2700, denominator: 10_000 });
    expect(asksFor(asked, 'Reductions')).toBe(false);
    expect(asksFor(asked, 'White-collar')).toBe(false);
  });

  it('of an employer abroad must be filled in', async () => {
    const { dossier, faults } = await interviewed({ 'Type of employer': 'foreign-employer' });
    expect(faults.join()).toContain('estimate-coverage');
    expect(dossier.contributionsMonthly).toBe(62_500);
  });

  it('of a local authority need no worker status', async () => {
    const { dossier, asked } = await interviewed({ 'Type of employer': 'local-authority' });
    expect([dossier.contributionsMonthly, dossier.workerStatus]).toEqual([null, null]);
    expect(asksFor(asked, 'White-collar')).toBe(false);
  });
});
