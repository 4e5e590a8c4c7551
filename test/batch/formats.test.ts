import { describe, expect, it } from 'vitest';
import { createBlockComputer } from '../../src/batch/compute.js';
import { FORMATS, formatNamed, formatOfExtension } from '../../src/batch/formats.js';
import { FORMAT_NAMES } from '../../src/batch/write/result-format.js';
import { parseIsoDate } from '../../src/primitives/date.js';
import { OPTIONS } from '../support/run-batch.js';

await Promise.all(FORMAT_NAMES.map((name) => FORMATS[name].load()));
const DAY = parseIsoDate('2026-11-28') ?? undefined;

describe.each(FORMAT_NAMES)('the record of %s', (format) => {
  const { extensions, envelope } = FORMATS[format];
  const computer = createBlockComputer({ kind: 'json', isLines: true }, { ...OPTIONS, format, day: DAY });

  it('has extensions of its own, in lower case and with their point', () => {
    for (const extension of extensions) {
      expect(extension).toMatch(/^\.[a-z]+$/);
      expect(formatOfExtension(extension)).toBe(format);
    }
  });

  it('has the envelope that its writer writes', () => {
    if (!envelope) return;
    const header = Buffer.from(computer.header);
    const row = Buffer.from('"a";1\r\n"b";2\r\n');
    expect(envelope.scanHeader()(Buffer.concat([header, row]))).toBe(header.length);
    expect([envelope.separator, envelope.footer]).toEqual([computer.separator, computer.footer]);
  });
});

it('a name of no format, and an extension of none, are null', () => {
  expect([formatNamed('pdf'), formatNamed('toString'), formatOfExtension('.pdf')]).toEqual([null, null, null]);
});
