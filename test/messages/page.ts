import { cliDiagnostic } from '../../src/diagnostics/cli-error.js';
import { formatCliDiagnostic } from '../../src/i18n/format.js';
import type { Language } from '../../src/i18n/language.js';
import { FAILURES, GALLERY, PASSING, PROBLEMS, VALUES } from './gallery.js';
import { type Code, printed, type Runs, runGallery } from './runs.js';

const ORDER: readonly Language[] = ['nl', 'fr', 'en'];

const INTRODUCTION = `# Messages

Every message of \`imw\` that rejects a row or stops a run, as the program prints it in Dutch, French and English.
The code is the same in every language; search for it here.

The files of the examples are in \`test/messages/files\`. This page is made by running them: \`npm run docs\`.`;

/**
 * The page of all messages, out of runs of the program.
 * @throws Error when a run does not print its code
 */
export async function messagesPage(runs?: Runs): Promise<string> {
  const done = runs ?? (await runGallery());
  const paragraphs = [
    INTRODUCTION,
    '## What rejects a row',
    ...sections(PROBLEMS, done),
    '## What stops a run',
    ...sections(FAILURES, done),
    ...passing(),
    '## What is wrong with a file of values',
    ...sections(VALUES, done),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const sections = (codes: object, runs: Runs): string[] =>
  (Object.keys(codes) as Code[]).map((code) => section(code, runs));

/** What cannot be shown by running a command, in the words of the program. */
const passing = (): string[] =>
  (Object.keys(PASSING) as (keyof typeof PASSING)[]).map((code) => {
    const { when, details } = PASSING[code];
    const failure = cliDiagnostic<typeof code>(code, details);
    const lines = ORDER.map(
      (language) => `- ${language}: \`imw: ${code}: ${formatCliDiagnostic(failure, language)}\``,
    );
    return `### ${code}\n\n${when}\n\n${lines.join('\n')}`;
  });

function section(code: Code, runs: Runs): string {
  const { when, args, stdin, env, terminal } = GALLERY[code];
  const lines = ORDER.map((language) => {
    const line = printed(runs[code][language], code);
    if (line === undefined) throw new Error(`${code} is not printed in ${language}`);
    return `- ${language}: \`${line}\``;
  });
  const set = Object.entries(env ?? {}).map(([name, value]) => `${name}=${value} `);
  const command = `\`${set.join('')}imw ${args.join(' ')}\`${stdin === undefined ? '' : ', from standard input'}${terminal ? ', on a terminal' : ''}`;
  return `### ${code}\n\n${when} Example: ${command}\n\n${lines.join('\n')}`;
}
