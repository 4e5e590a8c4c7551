import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../../../src/cli/io/letterhead.js';
import type { CliCode } from '../../../src/diagnostics/cli-error.js';
import type { IsoDate } from '../../../src/primitives/date.js';
import { LOGO } from '../../support/answers.js';
import { emptyFolder } from '../../support/run-imw.js';

const TODAY = { date: '2026-11-28' as IsoDate };
const PNG = Buffer.from(LOGO.split(',')[1] ?? '', 'base64');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

function logoOf(content: string | Uint8Array): string {
  const logo = join(emptyFolder(), 'logo');
  writeFileSync(logo, content);
  return logo;
}
const read = (logo: string) => readLetterhead({ office: { name: ' X ', logo } }, TODAY).office;
const codeOf = (run: () => unknown): CliCode | undefined => {
  try {
    run();
  } catch (error) {
    return (error as { readonly diagnostic: { readonly code: CliCode } }).diagnostic.code;
  }
  return undefined;
};

describe('the letterhead', () => {
  it('has the office, the reference and the day', () => {
    const office = { name: 'X', contact: 'Kerkstraat 1\n\n09 123' };
    expect(readLetterhead({ office, clientReference: ' K-1 ' }, TODAY)).toEqual({
      office: { name: 'X', logo: null, contact: ['Kerkstraat 1', '09 123'] },
      clientReference: 'K-1',
      date: '2026-11-28',
    });
    expect(readLetterhead({}, TODAY)).toEqual({ office: null, clientReference: null, date: '2026-11-28' });
  });

  it('knows an image by its content, whatever its name', () => {
    expect(read(logoOf(PNG))?.logo).toBe(LOGO);
    expect(read(logoOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0])))?.logo).toMatch(/^data:image\/jpeg;base64,/);
    for (const svg of [SVG, `\ufeff<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE svg [ <!ENTITY a "b"> ]>\n${SVG}`])
      expect(read(logoOf(svg))?.logo).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  it.each([' ', '\n', '<!-- a -->', '<?a?>'])('finds out at once that many %j begin no image', (many) => {
    expect(codeOf(() => read(logoOf(`${many.repeat(20_000)}x`)))).toBe('LOGO_NOT_AN_IMAGE');
  });

  it('stops for what is not an image, not there or too large', () => {
    expect(codeOf(() => read(logoOf('<html><svg></svg></html>')))).toBe('LOGO_NOT_AN_IMAGE');
    expect(codeOf(() => read(logoOf('')))).toBe('LOGO_NOT_AN_IMAGE');
    expect(codeOf(() => read(logoOf(Buffer.concat([PNG, Buffer.alloc(500_000)]))))).toBe('LOGO_TOO_LARGE');
    const folder = emptyFolder();
    expect(codeOf(() => read(join(folder, 'none.png')))).toBe('LOGO_NOT_FOUND');
    mkdirSync(join(folder, 'folder.png'));
    expect(codeOf(() => read(join(folder, 'folder.png')))).toBe('LOGO_NOT_FOUND');
    execFileSync('mkfifo', [join(folder, 'pipe.png')]);
    expect(codeOf(() => read(join(folder, 'pipe.png')))).toBe('LOGO_NOT_FOUND');
    expect(codeOf(() => readLetterhead({ clientReference: 'x'.repeat(10_000) }, TODAY))).toBe(
      'CLIENT_REFERENCE_TOO_LONG',
    );
  });
});
