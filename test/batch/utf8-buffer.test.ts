import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8Buffer } from '../../src/batch/utf8-buffer.js';
import { euroFromCents, formatEuroWith } from '../../src/primitives/euro.js';

const written = (write: (to: Utf8Buffer) => void): string => {
  const to = new Utf8Buffer();
  write(to);
  return Buffer.from(to.flush()).toString('utf8');
};

describe('Utf8Buffer', () => {
  it.each([
    [0, ';0,00'],
    [5, ';0,05'],
    [99, ';0,99'],
    [100, ';1,00'],
    [999, ';9,99'],
    [1_000, ';10,00'],
    [876_021, ';8760,21'],
    [2 ** 31 - 1, ';21474836,47'],
    [2 ** 31, ';21474836,48'],
    [Number.MAX_SAFE_INTEGER, ';90071992547409,91'],
    [-5, ';-0,05'],
    [-876_021, ';-8760,21'],
  ])('writes %d cents as %s', (cents, text) => {
    expect(written((to) => to.appendEuro(';', euroFromCents(cents), ','))).toBe(text);
  });

  it('writes any amount as its text is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 33), max: 2 ** 33 }), (cents) => {
        const amount = euroFromCents(cents);
        expect(written((to) => to.appendEuro(',', amount, '.'))).toBe(`,${formatEuroWith('.', amount)}`);
      }),
    );
  });

  it('keeps text and amounts in their order, however much there is', () => {
    const parts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat());
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.constantFrom(1, 2_000), (all, times) => {
        const texts = all.map((part) =>
          typeof part === 'string' ? part : `;${formatEuroWith('.', euroFromCents(part))}`,
        );
        const text = written((to) => {
          for (let count = 0; count < times; count++)
            for (const part of all)
              if (typeof part === 'string') to.append(part);
              else to.appendEuro(';', euroFromCents(part), '.');
        });
        expect(text).toBe(texts.join('').repeat(times));
      }),
      { numRuns: 20 },
    );
  });
});
