import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { visibleOnTerminal } from '../../../src/cli/io/visible-output.js';

function terminal(isTTY: boolean) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, fd: 1 }), written: () => Buffer.concat(chunks).toString() };
}

const FILE = '\ufeffid;naam\r\nA;x\u001b]52;c;aGk=\u0007\u202ey\u200b\rz\u009b2J\r\nZoë\t€;\n';
const SHOWN = String.raw`id;naam|A;x\u001b]52;c;aGk=\u0007\u202ey\u200b\u000dz\u009b2J|`.replaceAll('|', '\r\n');

it('a file that is shown on a terminal cannot control it', () => {
  for (const size of [1, 3, 1_000]) {
    const { stream, written } = terminal(true);
    const output = visibleOnTerminal(stream);
    const bytes = Buffer.from(FILE);
    for (let at = 0; at < bytes.length; at += size) output.write(bytes.subarray(at, at + size));
    expect(written().replace('\\u000d\n', '\r\n')).toContain('Zoë\t€;\n');
    if (size === 1_000) expect(written()).toBe(`${SHOWN}Zoë\t€;\n`);
    expect(written()).not.toMatch(/(?![\n\r\t])[\p{Cc}\p{Cf}]/u);
    expect([output.isTTY, output.fd]).toEqual([true, 1]);
  }
});

it('a file that goes elsewhere is written as it is', () => {
  const { stream, written } = terminal(false);
  visibleOnTerminal(stream).write(FILE);
  expect(written()).toBe(FILE);
});
