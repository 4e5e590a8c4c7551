import fc from 'fast-check';
import { foldLines as foldWithLibrary } from 'ical-generator';
import { afterEach, describe, expect, it } from 'vitest';
import { PREMIUMS } from '../../../src/calculation/premium.js';
import { simulate } from '../../../src/calculation/simulate.js';
import type { Dossier } from '../../../src/dossier/dossier.js';
import '../../../src/i18n/all-catalogs.js';
import type { Language } from '../../../src/i18n/language.js';
import { localAmount } from '../../../src/i18n/numbers.js';
import { indexRate } from '../../../src/parameters/index-rate.js';
import { shippedParameters } from '../../../src/parameters/shipped-parameters.js';
import type { IsoDate } from '../../../src/primitives/date.js';
import { parseIsoDate } from '../../../src/primitives/date.js';
import { foldLines } from '../../../src/report/calendar/fold.js';
import { AROUND, writeEvents } from '../../../src/report/calendar/icalendar.js';
import { anyDossier } from '../../support/any-dossier.js';
import { eventsIn } from '../../support/calendar.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../../support/dossiers.js';

const DAY = parseIsoDate('2026-11-28') as IsoDate;
type Fields = Readonly<Record<string, string>>;

const eventsFor = (dossier: Dossier, language: Language = 'en', day = DAY, line: number | null = null): string =>
  writeEvents(simulate(dossier, PARAMETERS), day, { language, parameters: PARAMETERS, line });

const fileOf = (fields: Fields, day = DAY, language: Language = 'en'): string =>
  AROUND.header + eventsFor(dossierOf(fields), language, day) + AROUND.footer;

const eventsOf = (fields: Fields, day = DAY) => eventsIn(fileOf(fields, day));
const uidsOf = (fields: Fields, day = DAY) => eventsOf(fields, day).map(({ uid }) => uid);

/** Line ends in pairs, no line above 75 octets, and no characters that a line cannot have. */
function expectWellFormed(file: string): void {
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
}

it('has the dates of a dossier, each on its day', () => {
  expect(eventsOf({ ...ORDINARY, id: 'A-17' }).map(({ day, summary }) => `${day} ${summary}`)).toEqual([
    '2028-01-01 IMW A-17: wage premium falls to 30 %, guidance premium falls',
    '2028-10-01 IMW A-17: an evaluation can be requested from today',
    '2028-10-01 IMW A-17: wage premium falls to 20 %',
    '2029-10-01 IMW A-17: an extension can be requested from today',
    '2031-09-30 IMW A-17: last day of the term',
  ]);
});

it('has the amounts of the quarters before and after a drop', () => {
  const { quarters } = simulate(dossierOf(ORDINARY), PARAMETERS);
  const drops = eventsOf(ORDINARY).filter(({ summary }) => summary.includes('falls'));
  expect(drops).toHaveLength(2);
  for (const { day, description } of drops) {
    const [year, month] = day.split('-').map(Number);
    const index = ((year ?? 0) - 2026) * 4 + ((month ?? 0) - 1) / 3 - 3;
    for (const quarter of quarters.slice(index - 1, index + 1))
      expect(description).toContain(`${localAmount(quarter.total, 'en')} EUR in `);
  }
});

it.each(['nl', 'fr', 'en'] as const)('is a calendar file in %s', (language) => {
  for (const fields of [
    { ...ORDINARY, year_end_premium: '2500', id: 'É-1' },
    SELF_EMPLOYED,
    { ...ORDINARY, advice_years: '2' },
  ]) {
    const file = fileOf(fields, DAY, language);
    expectWellFormed(file);
    expect(eventsIn(file).length).toBeGreaterThan(1);
  }
});

describe('a second import', () => {
  it('finds the events again: with other amounts, and as a later revision', () => {
    const before = eventsOf({ ...ORDINARY, id: 'A-17' });
    const later = parseIsoDate('2026-12-01') as IsoDate;
    const after = eventsOf({ ...ORDINARY, id: 'A-17', gross_monthly: '3000', fraction: '0.8' }, later);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ sequence }) => sequence)).toEqual(before.map(({ sequence }) => sequence + 3));
    expect(after.map(({ description }) => description)).not.toEqual(before.map(({ description }) => description));
  });

  it('finds those of a dossier without id or with a personal number again, and no number in them', () => {
    const personal = { ...ORDINARY, id: '85.07.30-033.28' };
    expect(uidsOf({ ...ORDINARY, gross_monthly: '3000' })).toEqual(uidsOf(ORDINARY));
    expect(uidsOf(personal)).toEqual(uidsOf(ORDINARY));
    expect(fileOf(personal)).not.toMatch(/85.?07|033/);
  });

  it('has other events for another dossier or another term, each with its own UID', () => {
    const all = [
      { id: 'A-17' },
      { id: 'A-18' },
      { id: 'A-17', start: '2026-Q3' },
      {},
      { start: '2026-Q3' },
      { contract_start: '2026-10-05' },
    ].flatMap((more) => uidsOf({ ...ORDINARY, ...more }));
    expect(new Set(all).size).toBe(all.length);
  });
});

it('has no events where no premium is eligible', () => {
  expect(eventsFor(dossierOf({ ...ORDINARY, limitation: 'none' }), 'en')).toBe('');
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'A;B,C\\D:E',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  '\u202egnp.exe\u200f',
  '\ud83d lone \udc4d',
  '👩🏽‍💻'.repeat(8),
  'é'.repeat(64),
];

it.each(HOSTILE)('an id does nothing but be shown: %j', (id) => {
  const dossier = { ...dossierOf({ ...ORDINARY, id: 'A' }), id };
  const file = AROUND.header + eventsFor(dossier, 'nl') + AROUND.footer;
  expectWellFormed(file);
  const events = eventsIn(file);
  expect(events).toHaveLength(5);
  const shown = id.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '');
  for (const { summary } of events) expect(summary.startsWith(`IMW ${shown}: `)).toBe(true);
});

it('an id of 10 000 characters is folded', () => {
  const dossier = { ...dossierOf(ORDINARY), id: 'dossiér '.repeat(1_250) };
  expectWellFormed(AROUND.header + eventsFor(dossier, 'nl') + AROUND.footer);
});

describe('in another time zone', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('%s, the file is the same', (zone) => {
    const here = fileOf(ORDINARY);
    process.env['TZ'] = zone;
    expect(fileOf(ORDINARY)).toBe(here);
  });
});

it('lines are folded as the library folds them', () => {
  const text = fc.array(fc.string({ unit: 'binary', maxLength: 200 })).map((lines) => lines.join('\r\n'));
  fc.assert(fc.property(text, (lines) => foldLines(lines) === foldWithLibrary(lines)));
});

it('any dossier has a well-formed file, with events only where a premium is eligible', () => {
  fc.assert(
    fc.property(anyDossier(), (dossier) => {
      const simulation = simulate(dossier, PARAMETERS);
      const file = AROUND.header + eventsFor(dossier, 'fr') + AROUND.footer;
      expectWellFormed(file);
      const events = eventsIn(file);
      const isEligible = PREMIUMS.some((premium) => simulation.verdicts[premium].outcome === 'eligible');
      expect(events.length > 0).toBe(isEligible);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }),
    { numRuns: 100 },
  );
});

/** What the events of a dossier say. */
const saidOf = (fields: Fields) =>
  eventsOf(fields).map(({ day, summary, description }) => ({ day, summary, description }));

describe('a lower guidance need after an evaluation', () => {
  const evaluated = { ...ORDINARY, evaluated_from: '13', evaluated_rate: '20', evaluated_guidance: 'none' };

  it('is a drop, with its amounts', () => {
    const drop = saidOf(evaluated).find(({ day, summary }) => day === '2029-10-01' && summary.includes('falls'));
    expect(drop?.summary).toBe('IMW: guidance premium falls');
    expect(drop?.description).toContain('3,019.00 EUR in 2029-Q3, 2,289.00 EUR in 2029-Q4');
    expect(drop?.description).toContain('The guidance need is different after the evaluation.');
  });

  it('is a drop where the rate rises and the total falls', () => {
    const drop = saidOf({ ...evaluated, evaluated_rate: '25' }).find(({ summary }) => summary.includes('rises'));
    expect(drop).toMatchObject({
      day: '2029-10-01',
      summary: 'IMW: wage premium rises to 25 %, guidance premium falls',
    });
  });
});

describe('a contract that covers a part of the term', () => {
  it('has the amounts of whole quarters before and after a drop', () => {
    const drops = saidOf({ ...ORDINARY, advice_years: '2', contract_start: '2027-11-15' }).filter(({ summary }) =>
      summary.includes('falls'),
    );
    expect(drops.length).toBeGreaterThan(0);
    for (const { description } of drops)
      for (const [, from = '', to = ''] of description.matchAll(/from ([\d,.]+) EUR to ([\d,.]+) EUR/g))
        expect(Number(from.replace(',', ''))).toBeGreaterThan(Number(to.replace(',', '')));
  });

  it('has its last day in service, and nothing after it', () => {
    const events = saidOf({ ...ORDINARY, contract_end: '2028-11-15' });
    expect(events.map(({ day, summary }) => `${day} ${summary}`)).toEqual([
      '2028-01-01 IMW: wage premium falls to 30 %, guidance premium falls',
      '2028-10-01 IMW: an evaluation can be requested from today',
      '2028-10-01 IMW: wage premium falls to 20 %',
      '2028-11-15 IMW: last day in service: the premiums stop',
    ]);
    expect(events[2]?.description).toContain('those of a quarter in service as a whole');
  });
});

it('says of a term of 2 years that the premiums stop, with no word of an extension', () => {
  expect(fileOf({ ...ORDINARY, advice_years: '2' })).not.toContain('extension');
});

it('names the indexation of a projection', () => {
  const parameters = shippedParameters(indexRate('2.5'));
  const text = writeEvents(simulate(dossierOf(ORDINARY), parameters), DAY, {
    language: 'en',
    parameters,
    line: null,
  });
  const [drop] = eventsIn(AROUND.header + text + AROUND.footer);
  expect(drop?.description).toContain('a projection with an indexation of 2.5 % a year');
});

it('has the row of a list in the place of an id, and not in a UID', () => {
  const eventsOn = (fields: Fields, line: number) =>
    eventsIn(AROUND.header + eventsFor(dossierOf(fields), 'en', DAY, line) + AROUND.footer);
  expect(eventsOn(ORDINARY, 7)[0]?.summary).toBe('IMW row 7: wage premium falls to 30 %, guidance premium falls');
  expect(eventsOn({ ...ORDINARY, id: 'A-17' }, 7)[0]?.summary).toBe(
    'IMW A-17: wage premium falls to 30 %, guidance premium falls',
  );
  expect(eventsOn(ORDINARY, 7)[0]?.uid).toBe(eventsOn(ORDINARY, 8)[0]?.uid);
});
