import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { IS_EXHAUSTIVE } from '../support/exhaustive.js';
import { type Finished, runImw } from '../support/run-imw.js';
import { runOnTerminal } from '../support/terminal.js';
import { GALLERY, type Reproduction } from './gallery.js';

export const FILES = fileURLToPath(new URL('files', import.meta.url));

export type Code = keyof typeof GALLERY;
export const CODES = Object.keys(GALLERY) as Code[];

/** What came of every code, in the languages in which it was run. */
export type Runs = Readonly<Record<Code, Readonly<Partial<Record<Language, Finished>>>>>;

/** The languages in which a code is run: all of them in `npm run test:all`, one of them by turns otherwise. */
export const languagesOf = (code: Code): readonly Language[] =>
  IS_EXHAUSTIVE ? LANGUAGES : [LANGUAGES[CODES.indexOf(code) % LANGUAGES.length] as Language];

/** Runs the program for every code, a few at a time. */
export async function runGallery(): Promise<Runs> {
  const scratch = await mkdtemp(join(tmpdir(), 'imw-messages-'));
  const runs = Object.fromEntries(CODES.map((code) => [code, {} as Record<Language, Finished>]));
  const waiting = CODES.flatMap((code) => languagesOf(code).map((language) => ({ code, language })));
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { code, language } = next;
      const rejects = join(scratch, `${code}.${language}`);
      (runs[code] as Record<Language, Finished>)[language] = await run(GALLERY[code], language, rejects);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return runs as Runs;
}

/** Rejected rows go to a scratch file, which no message names. */
function run(
  { args: given, stdin, env, terminal }: Reproduction,
  language: Language,
  rejects: string,
): Promise<Finished> {
  const args = given.map((arg) => arg.replace('{language}', language));
  const readsRows = args[0] === 'batch' && !args.includes('--rejects');
  if (terminal) return runOnTerminal(args, FILES, { IMW_LANG: language });
  return runImw(readsRows ? [...args, '--rejects', rejects] : args, {
    cwd: FILES,
    env: { IMW_LANG: language, ...env },
    ...(stdin === undefined ? {} : { input: stdin }),
  });
}

/** The line on standard error with a code, or undefined. */
export const printed = (finished: Finished | undefined, code: Code): string | undefined =>
  finished?.stderr.split(/\r?\n/).find((line) => line.startsWith(`${code}: `) || line.includes(` ${code}: `));
