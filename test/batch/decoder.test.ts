import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decoder, isDamaged } from '../../src/batch/read/decoder.js';

function decode(bytes: Uint8Array, size = bytes.length || 1): [string, string] {
  const decoder = new Decoder('in.csv');
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(bytes.subarray(at, at + size), false);
  text += decoder.decode(new Uint8Array(0), true);
  return [text, decoder.encoding];
}

const TEXT = 'naam;loon\nZoë;€ 2.500,00\n';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT, 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), TEXT, 'UTF-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT, 'UTF-16LE'],
    ['UTF-16BE with a mark', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), TEXT, 'UTF-16BE'],
    ['Windows-1252', Buffer.from('Zo\xeb;\x80 2', 'latin1'), 'Zoë;€ 2', 'Windows-1252'],
    ['only ASCII', Buffer.from('a;b'), 'a;b', 'UTF-8'],
  ])('%s', (_name, bytes, text, encoding) => {
    for (const size of [1, 2, 3, bytes.length]) expect(decode(bytes, size)).toEqual([text, encoding]);
  });

  it('is the same in any pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (bytes, size) => {
        // a NUL is not text, and 0x1f may be the start of a compressed file
        const safe = bytes.map((byte) => (byte === 0 || byte === 0x1f ? 97 : byte));
        expect(decode(safe, size)).toEqual(decode(safe));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['an .xls workbook', [0xd0, 0xcf, 0x11, 0xe0, 1, 2], 'EXCEL_WORKBOOK'],
    ['no text', [1, 0, 0, 0, 2, 0, 0, 0], 'NOT_TEXT'],
  ])('rejects %s', (_name, bytes, code) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(code);
  });
});

describe('UTF-8 in a file of Windows-1252', () => {
  const read = (name: string) => decode(Buffer.concat([Buffer.from('Zo\xeb;', 'latin1'), Buffer.from(name)]));

  it.each([
    'Čapek',
    'Ägypten',
    'Łukasz',
    'Παπ',
    'Ν',
    'Иван',
    'Ïve',
    'Éva',
    'ÿ',
    'Öz',
    'ß',
    'Zoë',
    'Ionuț',
    'Mureș',
    'Nguyễn',
    'Ước',
    'Zoe\u0308',
    '“x',
    '€',
    'שלום',
    'محمد',
    '王小明',
    '😀',
    'Đorđe',
    'ǅ',
  ])('is seen in %s', (name) => {
    const [text, encoding] = read(name);
    expect([encoding, isDamaged(text, 'Windows-1252')]).toEqual(['Windows-1252', true]);
  });

  it('is seen in any name of two letters or more beyond ASCII', () => {
    const letter = fc
      .integer({ min: 0xc0, max: 0xffff })
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /\p{L}/u.test(character));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 2, maxLength: 6 }), (letters) => {
        expect(isDamaged(read(letters.join(''))[0], 'Windows-1252')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('damage', () => {
  it.each([
    ['a broken character', 'a\ufffdb', 'UTF-8', true],
    ['a NUL', 'a\0b', 'UTF-8', true],
    ['UTF-8 read as Windows-1252', 'ZoÃ«', 'Windows-1252', true],
    ['real accents', 'Zoë «CAFÉ»', 'Windows-1252', false],
    ['accents before punctuation', 'À «CAFÉ» «\u00a0é\u00a0» à\u00a0«BELGIË»…’', 'Windows-1252', false],
    ['Western names', 'Ïve Åke Ñandú Zoé Çelik Öz Straße Ærø Þór', 'Windows-1252', false],
  ] as const)('%s', (_name, text, encoding, damaged) => {
    expect(isDamaged(text, encoding)).toBe(damaged);
  });
});
