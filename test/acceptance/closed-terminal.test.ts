import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const ROW = 'A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00;625,00';
const PATIENCE = 30_000;
/** The program is at work, or has asked its question. */
const SOON = 200;

/** Runs a command on a terminal that is closed when the program has written there, with or without a signal, and returns its exit code. */
async function codeAfterClosing(command: string, folder: string, isSignalled: boolean): Promise<number> {
  const imw = `"${process.execPath}" "${join(ROOT, 'bin/imw.js')}" ${command}`;
  const terminal = spawn(
    'script',
    ['-qec', `trap "" HUP; sh -c 'echo $$ > pid; exec ${imw}'; echo $? > code`, '/dev/null'],
    {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  const textOf = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  await once(terminal.stdout, 'data');
  terminal.stdout.resume();
  await wait(SOON);
  terminal.kill('SIGKILL');
  await once(terminal, 'exit');
  if (isSignalled) process.kill(Number(textOf('pid')), 'SIGHUP');
  const end = performance.now() + PATIENCE;
  while (textOf('code') === '' && performance.now() < end) await wait(20);
  return Number(textOf('code') || Number.NaN);
}

it.each([
  ['batch in.csv -o out.csv', true, [130]],
  ['batch in.csv', true, [130]],
  // it has ended already when the signal comes, or is about to
  ['simulate', true, [130, 129]],
  // a shell that goes on without its terminal keeps the signal away from its commands
  ['batch in.csv -o out.csv', false, [0]],
  ['batch in.csv', false, [0]],
  // what is written to the terminal fails
  ['batch in.csv -o -', false, [1]],
  ['simulate', false, [130]],
])(
  'a terminal that is closed ends the program without a crash: %s (with a signal: %s): %j',
  async (command, isSignalled, codes) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.csv'), [HEADER, ...Array.from({ length: 200_000 }, () => ROW)].join('\n'));
    expect(codes).toContain(await codeAfterClosing(command, folder, isSignalled));
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  },
);
