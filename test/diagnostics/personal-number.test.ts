import { describe, expect, it } from 'vitest';
import { cliDiagnostic } from '../../src/diagnostics/cli-error.js';
import { maskPersonalNumbers } from '../../src/diagnostics/personal-number.js';
import { formatCliDiagnostic } from '../../src/i18n/format.js';

describe('a number that may be personal', () => {
  it.each([
    '85.07.30-033.28',
    '85073003328',
    '850730 033 28',
    '85.993.003.328',
    '0123.456.789',
    'BE0123456789',
    'BE 0123 456 789',
    '123456789',
    '８５０７３００３３２８',
  ])('is masked: %s', (text) => {
    expect(maskPersonalNumbers(text)).not.toMatch(/\p{Nd}/u);
    expect(maskPersonalNumbers(`a ${text}, b`)).toBe(`a ${maskPersonalNumbers(text)}, b`);
  });

  it.each(['999999,99', '2026-10-15', '30.4/38', 'A-17', '2026-Q4', '1.234,56'])('is not %s', (text) =>
    expect(maskPersonalNumbers(text)).toBe(text),
  );

  it('is masked in what the user typed', () =>
    expect(
      formatCliDiagnostic(
        cliDiagnostic('UNKNOWN_COMMAND', { given: '85.07.30-033.28', nearest: null, isFile: false }),
        'en',
      ),
    ).toContain('**.**.**-***.**'));
});
