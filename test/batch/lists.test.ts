import { describe, expect, it } from 'vitest';
import { HEADER, listFile, listWith, ROW, readList, stopsWith } from '../support/read-list.js';

/** The total of a dossier with the ordinary amounts. */
const ORDINARY = '74358,50';

describe('lists that went wrong', () => {
  it('an office’s list is computed as it is', async () => {
    const { totals, rejected, summary } = await readList(listFile('office-list.csv'));
    expect(totals).toEqual(['44758,50', '74629,43', '23641,36', '67314,25', '71028,76', '46112,12']);
    expect(rejected).toEqual([]);
    expect([summary.rows, summary.leftOut]).toEqual([7, [11]]);
  });

  it.each([
    ['rows-end-with-separator.csv', ['49687,50']],
    ['fraction-digits.csv', ['48797,73']],
    ['thousands.csv', [ORDINARY, ORDINARY]],
    ['two-digit-years.csv', ['72304,50', '72304,50', '72304,50']],
    ['sep-quoted.csv', [ORDINARY]],
    ['whole-numbers.json', [ORDINARY]],
    ['wrapper.json', [ORDINARY]],
    ['minimum-wage-warning.csv', ['34662,46']],
  ])('%s is computed', async (name, totals) => {
    const list = await readList(listFile(name));
    expect([list.totals, list.rejected]).toEqual([totals, []]);
  });

  it('negative amounts are said to be, and dashes are 0', async () => {
    const { totals, rejected } = await readList(listFile('amounts.csv'));
    expect(rejected).toEqual([
      ...Array(3).fill('reductions_monthly NEGATIVE_NUMBER'),
      'reductions_monthly SPREADSHEET_ERROR',
    ]);
    expect(totals).toEqual([...Array(3).fill('79287,50'), ...Array(3).fill(ORDINARY)]);
  });

  it('without its second row the thousands stay ambiguous', async () => {
    const text = listFile('thousands.csv')
      .toString()
      .split('\n')
      .slice(0, 2)
      .join('\n')
      .replace('625,00;310,00', '625;310');
    expect((await readList(`${text}\n`)).rejected).toEqual(['gross_monthly AMBIGUOUS_NUMBER']);
  });

  it('dates with the month first are rejected, or read as the user says', async () => {
    const file = listFile('month-first.csv');
    expect((await readList(file)).rejected).toEqual(Array(2).fill('contract_start AMBIGUOUS_DATE'));
    expect((await readList(file, { dates: 'month-first' })).totals).toEqual(['72304,50', '72795,67']);
  });

  it('shifted cells are rejected', async () => {
    const { totals, rejected } = await readList(listFile('unquoted-decimal-commas.csv'));
    expect([totals, rejected]).toEqual([[], ['#12 TOO_MANY_CELLS']]);
  });

  it('rows in one cell are one problem of the file', async () => {
    expect(await stopsWith(listFile('row-in-one-cell.csv'))).toEqual(['ROWS_IN_ONE_CELL']);
    const header = '"dossier,werkgeverstype,woonplaats,arbeidsbeperking"\n"A,school,vlaanderen,geen"\n';
    expect(await stopsWith(header)).toEqual(['ROWS_IN_ONE_CELL']);
  });

  it('the warning of the minimum wage compares as rounded', async () => {
    const { summary } = await readList(listFile('minimum-wage-warning.csv'));
    expect(summary.warnings().map(({ code }) => code)).not.toContain('GROSS_BELOW_MINIMUM_WAGE');
  });
});

describe('the head of a file', () => {
  const rows = (count: number, row = ROW) => `${row}\n`.repeat(count);

  it.each([0, 1, 5, 29])('has its headers below %i other rows', async (above) => {
    const { totals } = await readList(`${'Overzicht;;\n'.repeat(above)}${HEADER}\n${ROW}\n`);
    expect(totals).toHaveLength(1);
  });

  it('is searched in thirty rows', async () => {
    expect(await stopsWith(`${'Overzicht;;\n'.repeat(30)}${HEADER}\n${ROW}\n`)).toEqual(['NO_KNOWN_COLUMNS']);
  });

  it('needs three columns that dossiers need', async () => {
    expect(await stopsWith('naam;brutoloon;gewest\nA;2500;VL\n')).toEqual(['NO_HEADER_ROW']);
    expect(await stopsWith('naam;adres\nA;B\n')).toEqual(['NO_KNOWN_COLUMNS']);
  });

  it('is the same in whatever pieces the file comes', async () => {
    const text = `Titel;;\n${HEADER}\n${rows(1_200).replace(/2500,00\n$/, '2.500\n')}${ROW.replace('2500,00', '2500.00')}\n`;
    const whole = await readList(text);
    for (const size of [7, 1_000, 70_000]) {
      const { totals, rejected } = await readList(text, { size });
      expect({ totals, rejected }).toEqual({ totals: whole.totals, rejected: whole.rejected });
    }
    expect(whole.rejected).toEqual(['gross_monthly DECIMAL_SEPARATOR_DIFFERS']);
  });

  it('decides for rows of a range that does not hold it', async () => {
    const text = `${HEADER}\n${rows(1_500)}${ROW.replace('2500,00', '2.500')}\n`;
    const { totals } = await readList(text, { rows: { from: 1_502, to: null } });
    expect(totals).toEqual(['44682,26']);
  });

  it('that shows both separators decides nothing', async () => {
    const text = `${HEADER}\n${rows(1)}${ROW.replace('2500,00', '2500.00')}\n${ROW.replace('2500,00', '2.500')}\n`;
    expect((await readList(text)).rejected).toEqual(['gross_monthly AMBIGUOUS_NUMBER']);
    expect((await readList(text, { decimalSeparator: 'comma' })).rejected).toEqual([
      'gross_monthly CONTRADICTS_DECIMAL_MARK',
    ]);
  });

  it('stops the run where a date after it has its month first, in any column', async () => {
    for (const header of ['in dienst', 'geboren']) {
      const text = `${HEADER};${header}\n${rows(1_000, `${ROW};1/10/2026`)}${ROW};11/16/2026\n`;
      expect(await stopsWith(text), header).toEqual(['LATE_MONTH_FIRST']);
      expect(await stopsWith(text, { dates: 'day-first' }), header).toEqual([]);
    }
  });

  it('shows the order of dates in a column that is not known too', async () => {
    const text = `${HEADER};in dienst;geboren\n${ROW};16/11/2026;\n${ROW};1/12/2026;12.31.1999\n`;
    expect((await readList(text)).rejected).toEqual(Array(2).fill('contract_start AMBIGUOUS_DATE'));
  });

  it.each(['sep=;', '"sep=;"', 'sep=;;;;;', 'sep=\\t', 'SEP=;'])('comes after %s', async (line) => {
    expect((await readList(`${line}\n${HEADER}\n${ROW}\n`)).totals).toHaveLength(1);
  });
});

describe('what stops a run', () => {
  it('is said in one message', async () => {
    const text = `rechtsvorm;gewest;arbeidsbeperking;adviesduur;brutoloon;bruto maandloon;beslisssing\nbv;VL;geen;5;2500;2500;2026-Q4\n`;
    expect(await stopsWith(text)).toEqual(['MISSING_COLUMNS', 'DUPLICATE_COLUMN', 'COLUMN_RESEMBLES']);
  });

  it('is not a required column that an option gives', async () => {
    const text = 'rechtsvorm;gewest;werkplaats;adviesduur;beslissing;brutoloon\nbv;VL;VL;5;2026-Q4;2500,00\n';
    expect(await stopsWith(text)).toEqual(['MISSING_COLUMNS']);
    const { totals } = await readList(text, { given: { limitation: 'arbeidshandicap' } });
    expect(totals).toEqual(['44682,26']);
    expect(await stopsWith(text, { given: { limitation: 'PmAH', residence: 'VL' } })).toEqual(['OPTION_AND_COLUMN']);
  });

  it('is not the wage of a list of self-employed persons', async () => {
    const text = 'rechtsvorm;gewest;arbeidsbeperking;werkplaats;adviesduur;beslissing\n';
    expect(await stopsWith(`${text}zelfstandige in bijberoep;VL;PmAH;VL;5;2026-Q4\n`)).toEqual([]);
    expect(await stopsWith(`${text}bv;VL;PmAH;VL;5;2026-Q4\n`)).toEqual(['MISSING_COLUMNS']);
  });

  it('is not a column that resembles a field where the user accepts it, or has it in the configuration', async () => {
    const text = listWith('contract_strat', '1/10/2026');
    expect(await stopsWith(text)).toEqual(['COLUMN_RESEMBLES']);
    expect(await stopsWith(text, { acceptColumns: true })).toEqual([]);
    expect(await stopsWith(text, { columns: { 'Contract strat': null } })).toEqual([]);
    const { totals } = await readList(text, { columns: { contract_strat: 'contract_start' } });
    expect(totals).toEqual(['44682,26']);
  });

  it('is an output with a row per year or quarter', async () => {
    for (const detail of ['year', 'quarter'] as const)
      for (const language of ['nl', 'fr', 'en'] as const) {
        const { records } = await readList(`${HEADER}\n${ROW}\n`, { detail, language });
        expect(records.length).toBeGreaterThan(1);
      }
    const header = 'id,row,year,from,to,wage_premium,guidance_premium,support_premium,total,employer_cost,net_cost';
    expect(await stopsWith(`${header},rechtsvorm,gewest,beslissing\n`)).toContain('DETAIL_AS_INPUT');
  });
});

describe('rows that are not dossiers', () => {
  const list = (...rows: readonly string[]) => `nr;dossier;${HEADER}\n${rows.map((row) => `${row}\n`).join('')}`;
  const dossier = `1;A;${ROW}`;

  it.each([
    ['a sum under the dossiers', 'Totaal;;;;;;;;2500,00'],
    ['a sum with its word as id', ';Subtotaal;;;;;;;2500,00'],
    ['a sum in French', ';;;;;;;Sous-total;2500,00'],
    ['a sum without a word', ';;;;;;;;2500,00'],
    ['a row without id and employer type', `7;;;${ROW.split(';').slice(1).join(';')}`],
    ['the headers once more', `nr;dossier;${HEADER}`],
  ])('%s is left out', async (_what, row) => {
    const { totals, rejected, summary } = await readList(list(dossier, row, dossier));
    expect([totals.length, rejected, summary.leftOut, summary.rows]).toEqual([2, [], [3], 3]);
  });

  it.each([
    ['with an id and no employer type', `7;B;;${ROW.split(';').slice(1).join(';')}`],
    ['with only an id', '7;B;;;;;;;'],
    ['of a client whose name is Total', 'Total;B;;;;;5;2026-Q4;2500,00'],
  ])('a dossier %s is rejected, not left out', async (_what, row) => {
    const { rejected, summary } = await readList(list(dossier, row));
    expect([rejected.length, summary.leftOut]).toEqual([1, []]);
  });

  it('ids that occur twice are counted', async () => {
    const { summary } = await readList(list(dossier, dossier.replace('A', 'B'), dossier, dossier));
    expect(summary.warnings().find(({ code }) => code === 'DUPLICATE_ID')).toEqual({
      code: 'DUPLICATE_ID',
      count: 2,
      firstRows: [4, 5],
    });
  });
});

describe('what was read differently from how it is written', () => {
  it('is counted by column and word', async () => {
    const text = `${HEADER}\n${[ROW, ROW.replace('bv', 'vzw'), ROW.replace('bv', 'BV')].join('\n')}\n`;
    const { summary } = await readList(text);
    expect(summary.rereads.all.filter(({ column }) => column === 'employer_type')).toEqual([
      { column: 'employer_type', kind: 'word', written: 'bv', value: 'private-legal-person', count: 2 },
      { column: 'employer_type', kind: 'word', written: 'vzw', value: 'private-legal-person', count: 1 },
    ]);
  });

  it('holds for the user’s own spellings', async () => {
    const text = `${HEADER}\n${ROW.replace('bv', 'Vereniging')}\n`;
    expect((await readList(text)).rejected).toEqual(['employer_type NOT_IN_LIST']);
    const spellings = { employer_type: { vereniging: 'private-legal-person' } };
    expect((await readList(text, { spellings })).totals).toEqual(['44682,26']);
  });

  it('is canonical in the dialect for programs', async () => {
    const { records } = await readList(listWith('in dienst;eindejaarspremie', '16-nov-26;2.500'), {
      dialect: 'machine',
    });
    expect(records[0]?.slice(0, 9)).toEqual([
      'private-legal-person',
      'flanders',
      'work-disability',
      'flanders',
      '5',
      '2026-Q4',
      '2500.00',
      '2026-11-16',
      '2500.00',
    ]);
  });
});

describe('what a list does not say as it seems', () => {
  it('a client called Total is a dossier where all rows have an employer type', async () => {
    const [header, row] = [HEADER, ROW].map((line) => line.slice(line.indexOf(';') + 1));
    const { totals, summary } = await readList(`${header};klant\n${row};Total\n`, { given: { employer_type: 'bv' } });
    expect([totals.length, summary.leftOut]).toEqual([1, []]);
  });

  it.each(['Werkgeversbijdragen (%)', 'Brutoloon (per jaar)', 'Bruto (voltijds)', 'Salaire brut (par an)'])(
    'the header %s is not that of an amount per month',
    async (header) => {
      expect(await stopsWith(`${HEADER.replace('brutoloon', header)}\n`)).toContain('MISSING_COLUMNS');
    },
  );

  it('dates with a time show their order too', async () => {
    const rows = ['11/16/2026 10:20', '03/10/2026'].map((start) => ROW.replace('2026-Q4', start));
    const { rejected } = await readList(`${HEADER}\n${rows.join('\n')}\n`);
    expect([rejected.length, rejected[1]]).toEqual([2, 'start AMBIGUOUS_DATE']);
  });

  it('a column without a header is not a result of an earlier run', async () => {
    const { totals } = await readList(`;${HEADER}\n;${ROW}\n`, {
      onEvent: (event) => {
        if (event.kind === 'opened' && event.input.shape.kind === 'csv')
          expect(event.input.shape.header.added.results).toBeNull();
      },
    });
    expect(totals).toHaveLength(1);
  });

  it('a spelling of the user counts before the words of a list, and is reported', async () => {
    const spellings = { employer_type: { bv: 'school' }, in_difficulty: { nee: 'yes' } };
    const { records, summary } = await readList(listWith('onderneming in moeilijkheden', 'nee'), { spellings });
    expect(records).toHaveLength(1);
    expect(summary.rereads.all.map(({ written, value }) => [written, value])).toEqual(
      expect.arrayContaining([
        ['bv', 'school'],
        ['nee', 'yes'],
      ]),
    );
  });
});
