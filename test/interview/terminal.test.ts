import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/run-imw.js';
import { KEYS, Session } from '../support/terminal.js';

const { enter } = KEYS;

describe('a whole employer case', () => {
  it('in Dutch, from the first question to the table', async () => {
    const session = new Session(['--lang', 'nl'], emptyFolder());
    await session.when('Type werkgever', enter);
    await session.when('Onderneming in moeilijkheden', enter);
    await session.when('waar de persoon woont', enter);
    await session.when('waar de persoon werkt', enter);
    await session.when('Arbeidsbeperking erkend', enter);
    await session.when('Duur van het advies', enter);
    await session.when('Behoefte voor de loonpremie', enter);
    await session.when('Behoefte aan begeleiding', '3', enter);
    await session.when('Start:', '2026-Q4', enter);
    await session.when('Tewerkstellingsbreuk', enter);
    await session.when('Brutoloon', '2.500', enter);
    await session.when('dubbelzinnig'.slice(0, 0) || 'kan 2500 of 2,500 zijn', ',00', enter);
    await session.when('Werkgeversbijdragen', '625', enter);
    await session.when('Bijdrageverminderingen', '310', enter);
    await session.when('Meer details', enter);
    await session.when('Alles juist', enter);
    await session.sees('75.203,00');
    await session.when('Wat nu', KEYS.ctrlC);
    expect(await session.ended()).toBe(130);
    console.log(await session.text());
  });
});
