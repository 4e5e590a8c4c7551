// Writes a CSV file of made-up dossiers, always the same for the same number: node test/bench/generate.mjs 10000 > dossiers.csv
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const HEADERS = [
  'dossier',
  'werkgeverstype',
  'in_moeilijkheden',
  'woonplaats',
  'arbeidsbeperking',
  'arbeidsovereenkomst',
  'contracturen',
  'plaats_tewerkstelling',
  'keert_wekelijks_terug',
  'adviesduur',
  'loonbehoefte',
  'begeleidingsnood',
  'start',
  'tewerkstellingsbreuk',
  'brutoloon',
  'eindejaarspremie',
  'werkgeversbijdragen',
  'bijdrageverminderingen',
  'in_dienst',
  'uit_dienst',
  'evaluatie_kwartaal',
  'evaluatie_percentage',
  'evaluatie_begeleiding',
  'zelfstandige_na_2008',
  'inkomen_boven_drempel',
];

/** Numbers that look random and are always the same (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const amount = (cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

/** The header and the rows, in pieces: all kinds of employers, seven in ten with an advice of 5 years. */
export function* dossierLines(count, seed = 1) {
  const random = randomFrom(seed);
  const some = (low, high) => low + Math.floor(random() * (high - low + 1));
  const pick = (choices) => choices[Math.floor(random() * choices.length)];
  const maybe = (chance, value) => (random() < chance ? value : '');
  yield `\ufeff${HEADERS.join(';')}\r\n`;
  for (let number = 1; number <= count; number++) {
    const isSelfEmployed = random() < 0.08;
    const years = random() < 0.7 ? 5 : 2;
    const fraction = pick(['1', '1', '1', '0,8', '80%', '30,4/38', '0,5']);
    const gross = some(120_000, 450_000);
    const contributions = Math.floor(gross * 0.25) + some(0, 9_999);
    const workplace = pick(['vlaanderen', 'vlaanderen', 'vlaanderen', 'vlaanderen', 'brussel', 'wallonie', 'eu-eer']);
    const isEvaluated = years === 5 && random() < 0.1;
    const start = maybe(0.9, `${some(2023, 2026)}-Q${some(3, 4)}`) || `${some(10, 28)}/0${some(1, 9)}/2025`;
    yield `${[
      `D-${String(number).padStart(7, '0')}`,
      isSelfEmployed
        ? 'zelfstandige'
        : pick([
            'privaatrechtelijke-rechtspersoon',
            'natuurlijke-persoon',
            'uitzendkantoor',
            'school',
            'lokaal-bestuur',
          ]),
      isSelfEmployed ? '' : maybe(0.3, 'nee'),
      pick(['vlaanderen', 'vlaanderen', 'vlaanderen', 'vlaanderen', 'vlaanderen', 'brussel', 'eu-eer']),
      pick(['arbeidshandicap', 'arbeidshandicap', 'arbeidshandicap', 'multiple-problematiek']),
      isSelfEmployed ? '' : maybe(0.5, 'ja'),
      isSelfEmployed ? '' : maybe(0.3, pick(['1976', '24', '988,5'])),
      workplace,
      workplace === 'eu-eer' ? pick(['ja', 'nee']) : '',
      years,
      years === 5 ? pick(['standaard', 'verhoogd', 'collectief', 'collectief-45']) : 'standaard',
      isSelfEmployed ? '' : pick(['geen', 'laag', 'midden', 'hoog']),
      start,
      isSelfEmployed ? '' : fraction,
      isSelfEmployed ? '' : amount(gross),
      isSelfEmployed ? '' : maybe(0.6, amount(Math.floor(gross * 0.92))),
      isSelfEmployed ? '' : amount(contributions),
      isSelfEmployed ? '' : maybe(0.8, amount(Math.floor(contributions * 0.45))),
      isSelfEmployed ? '' : maybe(0.25, `${some(1, 28)}/${some(1, 12)}/2023`),
      isSelfEmployed ? '' : maybe(0.1, `${some(1, 28)}/${some(1, 12)}/2027`),
      isEvaluated ? some(9, 16) : '',
      isEvaluated ? pick(['40', '50', '60%']) : '',
      isEvaluated && !isSelfEmployed ? maybe(0.5, pick(['laag', 'hoog'])) : '',
      isSelfEmployed ? maybe(0.5, 'ja') : '',
      isSelfEmployed ? maybe(0.5, 'ja') : '',
    ].join(';')}\r\n`;
  }
}

/** Writes the file to a stream, waiting where it is full. */
export async function writeDossiers(count, stream) {
  let text = '';
  for (const line of dossierLines(count)) {
    text += line;
    if (text.length < 65_536) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeDossiers(Number(process.argv[2] ?? 10_000), process.stdout);
