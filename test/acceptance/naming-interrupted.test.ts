import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { IS_EXHAUSTIVE } from '../support/exhaustive.js';
import { emptyFolder } from '../support/run-imw.js';
import { startOnSlowDisk } from '../support/slow-disk.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const row = (gross: string) => `A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00`;
const FILES = ['o.csv', 'o.csv.receipt.json', 'o.csv.rejects.csv'];
/** How many runs are interrupted in each way. */
const TIMES = IS_EXHAUSTIVE ? 50 : 2;
const PAUSE = 40;
const PATIENCE = 600_000;

it.each(
  [false, true].flatMap((isForced) => [
    [['SIGHUP'], isForced, false],
    [['SIGINT', 'SIGINT'], isForced, false],
    [['SIGTERM', 'SIGHUP'], isForced, false],
    [['SIGHUP'], isForced, true],
  ]) as [NodeJS.Signals[], boolean, boolean][],
)(
  '%j while files get their names (over others: %s, one name each: %s) leaves all or none',
  { timeout: PATIENCE },
  async (signals, isForced, hasOneName) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.csv'), [HEADER, row('2500,00'), row('x')].join('\n'));
    for (let time = 0; time < TIMES; time++) {
      for (const name of FILES) {
        rmSync(join(folder, name), { force: true });
        if (isForced) writeFileSync(join(folder, name), 'old');
      }
      const run = startOnSlowDisk(['in.csv', ...(isForced ? ['--force'] : [])], folder, { pause: PAUSE, hasOneName });
      await run.naming;
      for (const signal of signals) {
        await wait(Math.random() * PAUSE * 4);
        run.child.kill(signal);
      }
      const { code, stderr } = await run.ended;
      const isDone = code === 2;
      expect([2, 130], stderr).toContain(code);
      expect(readdirSync(folder).sort()).toEqual(isDone || isForced ? ['in.csv', ...FILES] : ['in.csv']);
      const isOld = (name: string) => readFileSync(join(folder, name), 'utf8') === 'old';
      if (isForced) expect(FILES.map(isOld)).toEqual(FILES.map(() => !isDone));
    }
  },
);
