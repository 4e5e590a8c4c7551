import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';
import { batchPage } from './batch-page.js';
import { columnsPage } from './columns-page.js';
import { resultsPage } from './results-page.js';

/** Pages whose examples are run: what is in a `console` block is what a user sees. */
const PAGES = [
  'README.md',
  'README.nl.md',
  'README.fr.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((page) => page.endsWith('.md'));

interface Example {
  readonly command: string;
  readonly output: readonly string[];
}

function examplesOf(page: string): Example[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^```console\n([\s\S]*?)^```/gm);
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command = '', ...output] = text.trimEnd().split('\n');
        return { command, output };
      }),
  );
}

/** Whether lines are as the page says; a line with only `…` stands for any lines. */
function matches(shown: readonly string[], real: readonly string[]): boolean {
  const pattern = shown
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(real.map((line) => `${line}\n`).join(''));
}

/** Whether the pages are made anew (`npm run docs`) and not tested. */
const isUpdating = (): boolean =>
  (expect.getState().snapshotState as unknown as { _updateSnapshot?: string })._updateSnapshot === 'all';

/**
 * What a command prints now, shown in the parts that were shown before: each part after a `…` is found again by its
 * first line, and left out where that is not printed any more.
 */
function refresh(shown: readonly string[], real: readonly string[]): string[] {
  const fresh: string[] = [];
  let from = 0;
  let rest = shown;
  while (rest.length > 0) {
    const end = rest.findIndex((line) => line.trim() === '…');
    const part = end < 0 ? rest : rest.slice(0, end);
    const start = fresh.length === 0 ? 0 : real.indexOf(part[0] ?? '', from);
    if (start >= 0) {
      const length = end < 0 && fresh.length === 0 ? real.length : part.length;
      fresh.push(...real.slice(start, start + length));
      from = start + length;
    }
    if (end < 0) break;
    fresh.push('…');
    rest = rest.slice(end + 1);
  }
  return fresh;
}

/** Puts what a command prints now into a page. */
function rewrite(page: string, command: string, shown: readonly string[], real: readonly string[]): void {
  const path = join(ROOT, page);
  const before = `$ ${command}\n${shown.map((line) => `${line}\n`).join('')}`;
  const after = `$ ${command}\n${refresh(shown, real)
    .map((line) => `${line}\n`)
    .join('')}`;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(before, () => after),
  );
}

const words = (command: string): string[] =>
  (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));

describe.each(PAGES.filter((page) => examplesOf(page).length > 0))('%s', (page) => {
  const examples = examplesOf(page);
  it('shows what its commands really print', async () => {
    const folder = emptyFolder();
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    for (const { command, output } of examples) {
      const [npx, imw, ...args] = words(command);
      expect([npx, imw], command).toEqual(['npx', 'imw']);
      const { stdout, stderr } = await runImw(args, { cwd: folder });
      const printed = (stderr + stdout).replaceAll('\r', '').replace('\ufeff', '').trimEnd();
      const real = printed === '' ? [] : printed.split('\n');
      if (isUpdating() && !matches(output, real)) rewrite(page, command, output, real);
      else expect(matches(output, real), `${command}\n${real.join('\n')}`).toBe(true);
    }
  });
});

describe('the pages', () => {
  it.each([
    ['en', 'columns.md'],
    ['nl', 'columns.nl.md'],
    ['fr', 'columns.fr.md'],
  ] as const)('tell the columns as the table of fields has them, in %s', async (language, name) => {
    await expect(columnsPage(language)).toMatchFileSnapshot(`../../docs/${name}`);
  });

  it('tell what results say as the program has it', async () => {
    await expect(resultsPage()).toMatchFileSnapshot('../../docs/results.md');
  });

  it.each(['nl', 'fr'] as const)('tell what a batch returns as the program has it, in %s', async (language) => {
    await expect(batchPage(language)).toMatchFileSnapshot(`../../docs/batch.${language}.md`);
  });

  it('name every page under docs in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const page of PAGES.filter((name) => name.startsWith('docs/'))) expect(readme).toContain(`(${page})`);
  });
});
