import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, CsvRecords } from '../../src/batch/read/csv-records.js';

/** Reads text in pieces of a size, as a stream would give it. */
function read(text: string, size = text.length || 1): CsvRecord[] {
  const records = new CsvRecords(';');
  const found: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...records.push(text.slice(at, at + size), false));
  return [...found, ...records.push('', true)];
}

const cellsOf = (records: readonly CsvRecord[]) => records.map(({ cells }) => cells);

describe('records', () => {
  it.each([
    [
      'plain',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'Windows line ends',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'old Mac line ends',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['mixed line ends', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['empty cells', ';;\n', [['', '', '']]],
    ['an empty line', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['a separator in quotes', '"a;b";c\n', [['a;b', 'c']]],
    ['a line break in quotes', '"a\r\nb";c\nd\n', [['a\r\nb', 'c'], ['d']]],
    ['a doubled quote', '"a ""b"" c"\n', [['a "b" c']]],
    ['a quote inside a cell', 'a"b;c\n', [['a"b', 'c']]],
    ['an empty quoted cell', '"";x\n', [['', 'x']]],
    ['a quoted cell at the end', 'a;"b"', [['a', 'b']]],
  ])('%s', (_name, text, expected) => {
    for (const size of [1, 2, 3, 7, text.length]) expect(cellsOf(read(text, size))).toEqual(expected);
  });

  it('gives the physical line that each record starts on', () => {
    expect(read('a\n"b\nb";x\nc\n').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('is the same in any pieces, and the same as csv-parse where that accepts the text', () => {
    const character = fc.constantFrom('a', 'é', ';', '"', '\n', '\r\n', ' ');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (characters, size) => {
        const text = characters.join('');
        const whole = read(text);
        expect(read(text, size)).toEqual(whole);
        if (whole.some(({ issue }) => issue)) return;
        const oracle = parse(text, {
          delimiter: ';',
          relax_column_count: true,
          relax_quotes: true,
          record_delimiter: ['\r\n', '\n'],
        }) as string[][];
        const ours = cellsOf(whole).filter(
          (cells, index, all) => index < all.length - 1 || cells.length > 1 || cells[0] !== '',
        );
        const filled = (rows: readonly string[][]) => rows.filter((cells) => cells.length > 1 || cells[0] !== '');
        expect(filled(ours)).toEqual(filled(oracle));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('quotes out of order', () => {
  it('returns every line from one that never closes on', () => {
    const records = read('a;b\n1;"x\n2;y\n3;z\n');
    expect(records.map(({ line, cells, issue }) => [line, cells.join(';'), issue?.kind])).toEqual([
      [1, 'a;b', undefined],
      [2, '1;"x', 'unclosed-quote'],
      [3, '2;y', 'after-unclosed-quote'],
      [4, '3;z', 'after-unclosed-quote'],
    ]);
  });

  it('returns every line of a record with text after a quote, and goes on after it', () => {
    const records = read('1;"x\n2;"y"\n3;z\n');
    expect(records.map(({ line, issue }) => [line, issue?.kind])).toEqual([
      [1, 'closed-later'],
      [2, 'after-unclosed-quote'],
      [3, undefined],
    ]);
  });

  it.each([
    ['the next line', '1;"x\n2;"y"\n', { kind: 'closed-later', cell: 1, line: 2, closedOn: 3 }],
    ['a line further on', '1;"x\r\n2;y\r\n3;"q" z\r\n', { kind: 'closed-later', line: 2, closedOn: 4 }],
    ['old Mac lines', '1;"x\r2;y\r3;"q" z\r', { kind: 'closed-later', line: 2, closedOn: 4 }],
    ['after a whole cell', '"a\na";"x\n3;"q"\n', { kind: 'closed-later', line: 3, closedOn: 4 }],
    ['its own line', '1;"x"y;"a\na"\n', { kind: 'text-after-quote', line: 2 }],
  ])('says on which line a quote was closed: %s', (_name, text, expected) => {
    for (const size of [1, 3, 100])
      expect(read(`a;b\n${text}`, size).find(({ issue }) => issue)?.issue).toMatchObject(expected);
  });

  it('holds no more than a row of memory: an endless quote is abandoned', () => {
    const text = `1;"${'x'.repeat(600_000)}\n${'y'.repeat(600_000)}\n3;z\n`;
    expect(read(text, 65_536).map(({ line, issue }) => [line, issue?.kind])).toEqual([
      [1, 'unclosed-quote'],
      [2, 'after-unclosed-quote'],
      [3, 'after-unclosed-quote'],
    ]);
  });

  it('loses no character of any text', () => {
    const character = fc.constantFrom('a', ';', '"', '\n');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        const letters = (all: string) => all.replace(/[^a]/g, '').length;
        expect(letters(cellsOf(read(text, 5)).flat().join(''))).toBe(letters(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
