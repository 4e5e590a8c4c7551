import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';
import { KEYS, Session } from '../support/terminal.js';

const { enter, escape: back, ctrlC, backspace } = KEYS;

/** A dossier that lacks only its gross wage. */
const ALMOST = [
  ...[
    '--employer-type',
    'school',
    '--residence',
    'flanders',
    '--limitation',
    'work-disability',
    '--workplace',
    'flanders',
  ],
  ...[
    '--advice-years',
    '5',
    '--wage-need',
    'standard',
    '--guidance-need',
    'medium',
    '--start',
    '2026-Q4',
    '--fraction',
    '1',
  ],
  ...['--contributions-monthly', '625', '--reductions-monthly', '310'],
];

/** Answers the questions about the wage and the contract that are asked where they were not given. */
async function answerWage(session: Session): Promise<void> {
  await session.when('Gross wage', '2500', enter);
  await session.when('Year-end premium', enter);
  await session.when('In service since', enter);
}

/** Opens a session that is at the menu after the table. */
async function atMenu(lang = 'en', folder = emptyFolder()): Promise<Session> {
  const session = new Session([...['simulate', '--lang', lang], ...ALMOST], folder);
  await answerWage(session);
  await session.when('Is everything correct', enter);
  await session.sees('74,358.50');
  return session;
}

describe('the configuration file', () => {
  it('is obeyed, and the same command names what it sets', async () => {
    const folder = emptyFolder();
    const values = join(ROOT, 'examples/overlays/quarters-5-4-11.json');
    writeFileSync(
      join(folder, 'imw.config.json'),
      JSON.stringify({ indexation: '2', parameters: relative(realpathSync(folder), values) }),
    );
    const session = new Session(['simulate', ...ALMOST], folder, { IMW_LANG: 'en' });
    await answerWage(session);
    await session.when('Is everything correct', enter);
    await session.when('What next', '3', enter);
    await session.when('What next', ctrlC);
    expect(await session.ended()).toBe(130);
    expect((await session.text()).replaceAll('\n', '')).toContain(`--lang en --indexation 2 --parameters ${values}`);
  });
});

describe('a whole case', () => {
  it('of an employer in Dutch, with an answer that has to be corrected', async () => {
    const session = new Session(['--lang', 'nl'], emptyFolder());
    for (const question of [
      'Type werkgever',
      'waar de persoon werkt',
      'Duur van het advies',
      'Behoefte voor de loonpremie',
    ])
      await session.when(question, enter);
    await session.when('Behoefte aan begeleiding', '3', enter);
    await session.when('Start:', '4e kwartaal 2026', enter);
    await session.when('Tewerkstellingsbreuk', '38/38', enter);
    await session.when('Brutoloon', '2.500');
    await session.sees('= 2.500,00');
    await session.press(enter);
    await session.when('Eindejaarspremie', 'ja');
    await session.sees('= 2.500,00');
    await session.press(backspace, backspace, enter);
    await session.when('Werkgeversbijdragen', '625', enter);
    await session.when('In dienst sinds', enter);
    await session.when('Alles juist', '14', enter);
    await session.when('Bijdrageverminderingen', '700', enter);
    await session.sees('groter dan de werkgeversbijdragen');
    await session.when('Bijdrageverminderingen', backspace, backspace, backspace, '310', enter);
    await session.when('Alles juist', enter);
    await session.sees('74.358,50');
    await session.when('Wat nu', '10', enter);
    expect(await session.ended()).toBe(0);
    await expect(await session.text()).toMatchFileSnapshot('screens/employer-nl.txt');
  });

  it('of a self-employed person in French, who is asked for no wage', async () => {
    const session = new Session(['--lang', 'fr'], emptyFolder());
    await session.when('Type d’employeur', '8', enter);
    await session.when('établissement de l’indépendant', enter);
    await session.when('Durée de l’avis', '2', enter);
    await session.when('Début', '15/10/2026', enter);
    await session.when('après le 1/10/2008', enter);
    await session.when('Revenu', enter);
    await session.when('Tout est correct', enter);
    await session.sees('10 721,36'.replace(' ', '\u00a0'));
    await session.when('Et maintenant', '9', enter);
    expect(await session.ended()).toBe(0);
    await expect(await session.text()).toMatchFileSnapshot('screens/self-employed-fr.txt');
  });
});

describe('an early verdict', () => {
  it('is said at once, with what would be needed, and can be changed or ended', async () => {
    const session = new Session(['--lang', 'en'], emptyFolder());
    await session.when('Type of employer', '7', enter);
    await session.sees('Not met: this public authority is not covered by the measure');
    await session.when('What next', '2', enter);
    await session.when('Type of employer', '5', enter);
    await session.when('Region of the establishment', '5', enter);
    await session.sees('Not met: the work is done');
    await session.when('What next', '3', enter);
    expect(await session.ended()).toBe(0);
    await expect(await session.text()).toMatchFileSnapshot('screens/not-eligible-en.txt');
  });

  it('of the guidance premium alone goes on for the wage premium', async () => {
    const session = new Session(['simulate', '--lang', 'en', ...ALMOST, '--workplace', 'brussels'], emptyFolder());
    await session.sees('Not met: the establishment is outside the Flemish Region');
    await session.sees('continue, for the wage premium');
    await session.when('What next', enter);
    await answerWage(session);
    await session.when('Is everything correct', enter);
    await session.sees('Wage premium: eligible');
    await session.sees('44,758.50');
    await session.when('What next', ctrlC);
    expect(await session.ended()).toBe(130);
    const { raw } = session;
    expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001b[?25l'));
  });
});

describe('a file that lacks something', () => {
  it('is asked for only what is missing', async () => {
    const folder = emptyFolder();
    const whole = JSON.parse(readFileSync('examples/dossier.json', 'utf8'));
    writeFileSync(join(folder, 'partial.json'), JSON.stringify({ ...whole, grossMonthly: null, yearEndPremium: '0' }));
    const session = new Session(['simulate', 'partial.json', '--lang', 'en'], folder);
    await session.when('Gross wage', '2500', enter);
    await session.when('In service since', enter);
    await session.when('Is everything correct', enter);
    await session.sees('74,358.50');
    await session.when('What next', '10', enter);
    expect(await session.ended()).toBe(0);
  });
});

describe('a change of mind', () => {
  it('Escape goes to the previous question and proposes what was answered', async () => {
    const session = new Session(['--lang', 'en'], emptyFolder());
    await session.when('Type of employer', '5', enter);
    await session.when('Region of the establishment', back);
    await session.when('Type of employer', enter);
    await session.when('Region of the establishment', ctrlC);
    expect(await session.ended()).toBe(130);
    expect(await session.text()).toContain('Type of employer: school');
  });

  it('by the summary asks what becomes relevant and drops what falls away', async () => {
    const session = new Session(['simulate', '--lang', 'en', ...ALMOST], emptyFolder());
    await answerWage(session);
    await session.when('Is everything correct', '1', enter);
    await session.when('Type of employer', '8', enter);
    await session.when('after 2008-10-01', enter);
    await session.when('Income above', enter);
    await session.sees('Is everything correct');
    const summary = await session.text();
    expect(summary.slice(summary.lastIndexOf('Is everything correct'))).not.toContain('Gross wage');
    await session.when('Is everything correct', enter);
    await session.sees('Support premium: eligible');
  });
});

describe('after the table', () => {
  it('one answer is changed, and the difference by year is shown', async () => {
    const session = await atMenu();
    await session.when('What next', '1', enter);
    await session.when('Which answer', '9', enter);
    await session.when('Employment fraction', '80%', enter);
    await session.sees('gross wage 2,500.00 → 2,000.00');
    await session.when('Which answer', enter);
    await session.sees('Difference from the first simulation');
    await session.sees('-11,871.70');
    await session.when('What next', '4', enter);
    await session.sees('10,721.33');
    await session.when('What next', '10', enter);
    expect(await session.ended()).toBe(0);
    await expect(await session.text()).toMatchFileSnapshot('screens/what-if-en.txt');
  });

  it('dossier and result are saved, never over a file without asking, and replay to the byte', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'dossier.json'), 'mine');
    const session = await atMenu('en', folder);
    await session.when('What next', '7', enter);
    await session.when('File name', 'none/x.json', enter);
    await session.sees('none: this folder does not exist');
    for (let count = 0; count < 'none/x.json'.length; count++) await session.when('File name', backspace);
    await session.when('File name', 'dossier.json', enter);
    await session.when('already exists', enter);
    expect(readFileSync(join(folder, 'dossier.json'), 'utf8')).toBe('mine');
    await session.when('(dossier-2.json)', 'dossier.json', enter);
    await session.when('already exists', '2', enter);
    await session.sees('Saved: dossier.json');
    await session.when('What next', '8', enter);
    await session.when('Format', '2', enter);
    await session.when('File name', enter);
    await session.sees('Saved: dossier.result.json');
    await session.when('What next', '3', enter);
    await session.when('What next', '10', enter);
    expect(await session.ended()).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['dossier.json', 'dossier.result.json']);
    const result = readFileSync(join(folder, 'dossier.result.json'), 'utf8');
    const fromFile = await runImw(['simulate', 'dossier.json', '--json', '--lang', 'en'], { cwd: folder });
    expect(fromFile.stdout).toBe(result);
    const printed = /imw simulate [\s\S]*?--lang en/.exec((await session.text()).replaceAll('\n', ''))?.[0] ?? '';
    const fromCommand = await runImw([...printed.split(' ').slice(1), '--json'], { cwd: folder });
    expect(fromCommand.stdout).toBe(result);
  });
});

describe('an explanation', () => {
  it('says after the table where every number comes from', async () => {
    const session = await atMenu();
    await session.when('What next', '5', enter);
    await session.sees('▼ drop: 2028-Q1, 2028-Q4');
    await session.when('What next', '6', enter);
    await session.sees('40 % (rate) × 8,445.00 (capped reference wage) = 3,378.00');
    await session.when('What next', '10', enter);
    expect(await session.ended()).toBe(0);
  });
});

describe('going back', () => {
  it('undoes several answers one by one, also from the summary', async () => {
    const session = new Session(['simulate', '--lang', 'en', ...ALMOST.slice(0, -4)], emptyFolder());
    await session.when('Gross wage', '2500', enter);
    await session.when('Year-end premium', enter);
    await session.when('Employer contributions', '625', enter);
    await session.when('In service since', enter);
    await session.when('Is everything correct', back);
    await session.when('first day of the contract', back);
    await session.when('Employer contributions', back);
    await session.when('Year-end premium', back);
    await session.when('Gross wage', '2600', enter);
    await session.when('Year-end premium', enter);
    await session.when('Employer contributions', enter);
    await session.when('In service since', enter);
    await session.sees('Gross wage per month, in euro: 2,600.00');
    await session.when('Is everything correct', enter);
    await session.when('What next', '10', enter);
    expect(await session.ended()).toBe(0);
  });

  it('cancels a what-if and leaves all as it was', async () => {
    const session = await atMenu();
    await session.when('What next', '1', enter);
    await session.when('Which answer', '1', enter);
    await session.when('Type of employer', '8', enter);
    await session.when('Self-employed, or limitation', back);
    await session.when('Which answer', back);
    await session.when('What next', '1', enter);
    await session.when('Which answer', back);
    await session.when('What next', back);
    await session.when('What next', '1', enter);
    await session.sees('Gross wage per month, in euro: 2,500.00');
    await session.when('Which answer', ctrlC);
    expect(await session.ended()).toBe(130);
  });

  it('proposes no evaluation again that did not hold', async () => {
    const session = new Session(['simulate', '--lang', 'en', ...ALMOST], emptyFolder());
    await answerWage(session);
    await session.when('Is everything correct', '1', '8', enter);
    await session.when('Quarter number', '9', enter);
    await session.when('Rate after', enter);
    await session.when('guidance after', enter);
    await session.sees('Some answers still need correcting');
    await session.when('Quarter number', enter);
    await session.when('Is everything correct', enter);
    await session.sees('74,358.50');
    await session.when('What next', '10', enter);
    expect(await session.ended()).toBe(0);
  });
});

describe('Ctrl-C', () => {
  it.each([
    ['the first question', []],
    ['a question in the middle', ['Type of employer']],
    [
      'a question that is typed',
      ['Type of employer', 'Region of the establishment', 'Duration', 'wage premium', 'guidance'],
    ],
  ])('at %s ends with 130 and leaves the terminal as it was', async (_name, questions) => {
    const session = new Session(['--lang', 'en'], emptyFolder(), {}, 'echo "code $?"; stty -a');
    for (const question of questions) await session.when(question, enter);
    await session.when(
      questions.length > 1 ? 'Start' : questions.length === 1 ? 'Region of the establishment' : 'Type of employer',
      ctrlC,
    );
    await session.sees('code 130');
    await session.ended();
    const settings = (await session.text()).replace(/[\s\S]*code 130/, '');
    expect(settings).toMatch(/ icanon /);
    expect(settings).toMatch(/ echo /);
    const { raw } = session;
    expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001b[?25l'));
  });
});

describe('at 80 × 24', () => {
  /** Presses keys one by one; the number of them. */
  async function presses(session: Session, question: string, ...keys: readonly string[]): Promise<number> {
    await session.when(question, ...keys);
    return keys.length;
  }

  it.each([
    {
      lang: 'nl',
      first: 'Type werkgever',
      questions: ['werkt', 'Duur', 'loonpremie', 'begeleiding', 'Start', 'Tewerkstellingsbreuk'],
      gross: 'Brutoloon',
      rest: ['Eindejaarspremie', 'Werkgeversbijdragen', 'Bediende', 'In dienst sinds', 'Alles juist'],
      next: 'Wat nu',
      change: 'Welk antwoord',
      fraction: 'Tewerkstellingsbreuk',
      estimated: 'Geschat (bediende, RSZ-categorie 1): bijdragen 625,00',
      totals: ['44.682,26', '34.744,76'],
      difference: 'Totaal: +',
    },
    {
      lang: 'fr',
      first: 'Type d’employeur',
      questions: ['travaille', 'Durée', 'prime salariale', 'accompagnement', 'Début', 'occupation'],
      gross: 'Salaire brut',
      rest: ['Prime de fin', 'Cotisations', 'Employé', 'En service depuis', 'Tout est correct'],
      next: 'Et maint',
      change: 'Quelle réponse',
      fraction: 'Fraction d’occupation',
      estimated: 'Estimation (employé, catégorie ONSS 1) : cotisations 625,00',
      totals: ['44 682,26', '34 744,76'],
      difference: 'Total : +',
    },
  ])('a wage and nothing else takes at most 18 keys, then four fifths and an evaluation, in $lang', async (one) => {
    const { lang, first, questions, gross, rest, next, change, fraction, estimated, totals, difference } = one;
    const session = new Session(['--lang', lang], emptyFolder());
    const screen = async () => (await session.shown()).join('\n').replaceAll('\u00a0', ' ');
    let keys = await presses(session, first, enter);
    for (const question of questions) keys += await presses(session, question, enter);
    keys += await presses(session, gross, '2', '5', '0', '0', enter);
    for (const question of rest) keys += await presses(session, question, enter);
    await session.when(next);
    expect(keys).toBeLessThanOrEqual(18);
    const answer = await screen();
    for (const text of [lang === 'nl' ? 'Simulatie IMW' : 'Simulation IMW', estimated, totals[0]])
      expect(answer).toContain(text);
    await session.when(next, '1', enter);
    await session.when(change, '1', '0', enter);
    await session.when(fraction, '0,8', enter);
    await session.when(change, enter);
    await session.when(next);
    expect(await screen()).toContain(totals[1]);
    const evaluation = await presses(session, next, '2', enter, '6', '5', enter, enter);
    expect(evaluation).toBeLessThanOrEqual(6);
    await session.when(next);
    expect(await screen()).toContain(difference);
  });

  it('a number that is an item of a list of numbers chooses it, and one that is not in the list is reported', async () => {
    const session = new Session(['--lang', 'nl'], emptyFolder());
    await session.when('Type werkgever', '9');
    await session.sees('9 staat niet in deze lijst');
    await session.press(enter);
    await session.when('Gewest van de vestiging', enter);
    await session.when('Duur van het advies', '3');
    await session.sees('3 staat niet in deze lijst');
    await session.press('2', enter);
    await session.when('Behoefte aan begeleiding', ctrlC);
    expect(await session.text()).toContain('Duur van het advies in jaren: 2');
  });

  it('Escape leaves no question behind that was not answered', async () => {
    const session = new Session(['--lang', 'nl'], emptyFolder());
    await session.when('Type werkgever', enter);
    await session.when('Gewest van de vestiging', back);
    await session.when('Type werkgever', ctrlC);
    expect(await session.text()).not.toContain('Gewest van de vestiging');
  });
});

describe('a terminal of 12 lines', () => {
  it('shows the question, the active item and how many there are more', async () => {
    const session = new Session([...['simulate', '--lang', 'en'], ...ALMOST], emptyFolder(), {}, '', 12);
    await answerWage(session);
    await session.when('Is everything correct', '1', '2');
    const shown = await session.shown();
    expect(shown[0]).toMatch(/^\? Is everything correct/);
    expect(shown.find((line) => line.startsWith('❯'))).toContain('12. Employer contributions');
    expect(shown.filter((line) => /↑ \d+ more/.test(line))).toHaveLength(1);
    await session.press(ctrlC);
  });
});

describe('a terminal without other characters than ASCII', () => {
  it('has prompts in ASCII', async () => {
    const session = new Session(['--lang', 'fr'], emptyFolder(), { LANG: 'C', LC_ALL: 'C' });
    await session.when('Type d', enter);
    await session.when('Region de l', ctrlC);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is tested
    expect(await session.text()).toMatch(/^[\x00-\x7f]*$/);
  });
});

describe('Ctrl-Z', () => {
  it('suspends the program, and fg continues at the same question', async () => {
    // a shell with job control starts the program, and says when it was stopped
    const after = 'set -m; "$IMW_NODE" "$IMW_BIN" --lang en; echo stopped; fg';
    const session = new Session(['--version'], emptyFolder(), {}, after);
    await session.when('Type of employer', enter);
    await session.when('Region of the establishment', '\u001a');
    await session.sees('stopped');
    await session.when('Region of the establishment', enter);
    await session.when('Duration', ctrlC);
    expect(await session.text()).toContain('Region of the establishment where the person works: Flanders');
  });
});

describe('imw dossier.json', () => {
  it('with --chart shows the chart and the screen, and no menu', async () => {
    const session = new Session([`${ROOT}examples/dossier.json`, '--lang', 'nl', '--quiet', '--chart'], emptyFolder());
    expect(await session.ended()).toBe(0);
    const text = await session.text();
    expect(text).toContain('V 2029-Q4: een verlenging kan aangevraagd worden');
    expect(text).not.toContain('Wat nu');
  });

  it('shows the screen and the menu, and ends with 0', async () => {
    const session = new Session([`${ROOT}examples/dossier.json`, '--lang', 'nl'], emptyFolder());
    await session.when('Wat nu', '10', enter);
    expect(await session.ended()).toBe(0);
    expect(await session.text()).toContain('74.358,50');
    expect(await session.text()).not.toContain('Volgende stappen');
  });

  it('asks for nothing but what changes', async () => {
    const session = new Session(['--lang', 'nl', `${ROOT}examples/dossier.json`], emptyFolder());
    await session.when('Wat nu', '1', enter);
    await session.when('Welk antwoord', '8', enter);
    await session.when('Behoefte aan begeleiding', '4', enter);
    await session.when('Welk antwoord', enter);
    await session.sees('Begeleiding: midden → hoog');
    await session.when('Wat nu', '10', enter);
    expect(await session.ended()).toBe(0);
  });

  it('keeps the amounts first entered under another fraction, however often it is changed', async () => {
    const session = new Session([`${ROOT}examples/dossier.json`, '--fraction', '0.8', '--lang', 'nl'], emptyFolder());
    for (const [typed, total] of [
      ['', '62.486,80'],
      ['0,5', '44.679,25'],
      ['1', '74.358,50'],
      ['0,8', '62.486,80'],
    ] as const) {
      await session.when('Wat nu', '1', enter);
      await session.when('Welk antwoord', '1', '0', enter);
      await session.when('Tewerkstellingsbreuk', typed, enter);
      await session.when('Welk antwoord', enter);
      await session.when('Wat nu');
      expect((await session.shown()).join(' ')).toContain(total);
    }
    await session.when('Wat nu', ctrlC);
  });

  it('keeps the wage where that was asked for, and shows nothing below the required confidence', async () => {
    const kept = new Session(
      [`${ROOT}examples/dossier.json`, '--fraction', '0.8', '--keep-wage', '--lang', 'nl'],
      emptyFolder(),
    );
    await kept.when('Wat nu', '1', enter);
    await kept.when('Welk antwoord', '1', '0', enter);
    await kept.when('Tewerkstellingsbreuk', '0,5', enter);
    await kept.when('Welk antwoord', ctrlC);
    expect(await kept.text()).toContain('Brutoloon per maand, in euro: 2.500,00');
    const sure = new Session([`${ROOT}examples/dossier.json`, '--require', 'official', '--lang', 'nl'], emptyFolder());
    expect(await sure.ended()).toBe(1);
    expect(await sure.text()).toContain('LESS_SURE_THAN_REQUIRED');
  });

  it('asks VDAB for a rate and shows which quarters there are', async () => {
    const session = new Session([`${ROOT}examples/dossier.json`, '--lang', 'nl'], emptyFolder());
    await session.when('Wat nu', '2', enter);
    await session.when('Percentage na de evaluatie', enter);
    await session.sees('hier is een waarde verplicht');
    await session.press('6', '5', enter);
    await session.sees('van 9 (2028-Q4) tot 20 (2031-Q3)');
    await session.press(enter);
    await session.sees('119.961,50');
    await session.when('Wat nu', ctrlC);
  });

  it.each(['--quiet', '--json', '--explain', '--no-input'])('has no menu with %s', async (option) => {
    const session = new Session([`${ROOT}examples/dossier.json`, '--lang', 'nl', option], emptyFolder());
    expect(await session.ended()).toBe(0);
    expect(await session.text()).not.toContain('Wat nu');
  });
});

describe('a result that is redirected', () => {
  it('is the whole report, and the screen and the menu stay on the terminal', async () => {
    const folder = emptyFolder();
    const after = `"$IMW_NODE" "$IMW_BIN" ${ROOT}examples/dossier.json --lang nl > result.txt`;
    const session = new Session(['--version'], folder, {}, after);
    await session.when('Wat nu', '4', enter);
    await session.sees('8.445,00');
    await session.when('Wat nu', '10', enter);
    expect(await session.ended()).toBe(0);
    const report = readFileSync(join(folder, 'result.txt'), 'utf8');
    for (const text of ['Volgende stappen', '74.358,50']) expect(report).toContain(text);
    expect(report).not.toContain('Wat nu');
    expect(report.match(/Simulatie IMW/g)).toHaveLength(1);
  });
});

describe('the result object', () => {
  it('is printed alone when it is asked for', async () => {
    const session = new Session(['simulate', '--json', '--lang', 'en', ...ALMOST], emptyFolder());
    await answerWage(session);
    await session.when('Is everything correct', enter);
    await session.sees('"total": "74358.50"');
    expect(await session.ended()).toBe(0);
  });
});

describe('the end from outside', () => {
  it('Ctrl-D ends as Ctrl-C does', async () => {
    const session = new Session(['--lang', 'en'], emptyFolder());
    await session.when('Type of employer', '\u0004');
    expect(await session.ended()).toBe(130);
  });
});

describe('without anybody to ask', () => {
  it('--no-input names the options that are missing', async () => {
    const session = new Session(['simulate', '--no-input', '--lang', 'en', ...ALMOST], emptyFolder());
    await session.sees('--gross-monthly: MISSING_VALUE');
    expect(await session.ended()).toBe(1);
  });

  it('--no-input alone prints the help', async () => {
    const session = new Session(['--no-input', '--lang', 'en'], emptyFolder());
    await session.sees('Usage: imw');
    expect(await session.ended()).toBe(1);
  });

  it('without a terminal it never waits', async () => {
    const { code, stderr } = await runImw(['simulate', ...ALMOST]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('--gross-monthly: MISSING_VALUE')]);
  });
});
