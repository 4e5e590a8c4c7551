import fc from 'fast-check';

const HEADERS = [
  'dossier',
  'naam',
  'werkgeverstype',
  'woonplaats',
  'arbeidsbeperking',
  'plaats_tewerkstelling',
  'adviesduur',
  'start',
  'brutoloon',
  'werkgeversbijdragen',
];
/** Text as people write it in a column of their own; `↵` stands for the line end of the file. */
const NOTES = [
  '',
  '',
  'iets',
  '"a;b"',
  '"twee↵regels"',
  '"een ""woord"""',
  'été',
  '=1+1',
  '"↵↵;"',
  '1,23E+10',
  '"x"y',
  '"twee↵regels"y',
  'een"half',
];
/** Most amounts are read, some are rejected. */
const AMOUNTS = ['1500,00', '2.512,35', '3000', '412,07', '1.234', 'veel', '', '"1500,00"'];

const row = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({ note: fc.constantFrom(...NOTES), amount: fc.constantFrom(...AMOUNTS) }),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ';;;', ' ', 'x', ';'.repeat(20), '"') },
);

/** How a file is saved. */
const saved = fc.constantFrom<(text: string) => Buffer>(
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
);

/** A CSV file as a spreadsheet may have saved it, long enough to be read in several blocks. */
const csvFile = fc
  .record({
    rows: fc.array(row, { maxLength: 90, size: 'max' }),
    lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
    before: fc.constantFrom('', '', 'sep=;↵', '↵ ↵'),
    noteHeader: fc.constantFrom('opmerking', '"opmerking↵van ons"', '"een ""woord"""'),
    last: fc.constantFrom('', '↵', '↵"nooit gesloten;x↵y;z↵', '↵↵'),
    save: saved,
  })
  .map(({ rows, lineEnd, before, noteHeader, last, save }) => {
    const lines = rows.map((of, at) =>
      typeof of === 'string'
        ? of
        : `D${at};Zoë ${at};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${of.amount};625,00;${of.note}`,
    );
    const text = `${before}${[[...HEADERS, noteHeader].join(';'), ...lines].join('↵')}${last}`;
    return save(text.replaceAll('↵', lineEnd));
  });

const element = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom('1500.00', '2512.35', '0', '-1').map((gross) => ({
      id: 'A "17"',
      employer_type: 'school',
      residence: 'flanders',
      limitation: 'work-disability',
      workplace: 'flanders',
      advice_years: 5,
      start: '2026-Q4',
      gross_monthly: gross,
      contributions_monthly: '625.00',
    })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ start: 'x' }, 'no dossier', 7, null, []) },
);
/** What may go wrong with a JSON file. */
const mishap = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text.replace('"school"', '"school'),
  (text) => text.replace('}', ''),
  (text) => text.slice(0, -4),
);

/** A JSON array, on one line or on many, or JSON Lines, damaged or not. */
const jsonFile = fc
  .record({
    elements: fc.array(element, { minLength: 1, maxLength: 60, size: 'max' }),
    write: fc.constantFrom<(elements: unknown[]) => string>(
      (elements) => JSON.stringify(elements),
      (elements) => JSON.stringify(elements, null, 2),
      (elements) => `[${elements.map((one) => JSON.stringify(one)).join(',\n')}]\n`,
      (elements) => ['{"id":"first"}', ...elements.map((one) => JSON.stringify(one))].join('\n'),
      (elements) => ['{"id":"first"}', ...elements.map((one) => JSON.stringify(one)), ''].join('\r\n\r\n'),
    ),
    mishap,
  })
  .map(({ elements, write, mishap }) => Buffer.from(mishap(write(elements))));

/** Any file of dossiers. */
export const anyFile: fc.Arbitrary<Buffer> = fc.oneof({ weight: 3, arbitrary: csvFile }, jsonFile);
