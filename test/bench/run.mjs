// How fast the program is, as ratios against something plain in the same run:
//   npm run bench                         10 000, 100 000 and 1 000 000 dossiers, alike and varied, with the Node that runs it
//   npm run bench -- --dossiers 10000     other numbers of dossiers
//   npm run bench -- --runs 5             more runs of each; the middle one counts
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeDossiers } from './generate.mjs';
import { writeWorkbook } from './workbook.mjs';

const { values: options } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '10000,100000,1000000' },
    runs: { type: 'string', default: '3' },
  },
});
const counts = options.dossiers.split(',').map(Number);
const runs = Number(options.runs);

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const IMW = path('../../bin/imw.js');
const folder = mkdtempSync(join(tmpdir(), 'imw-bench-'));
const TO = join(folder, 'out.csv');

const PLAIN_START = ['-e', '0'];
const STARTS = [
  ['imw --version', [IMW, '--version'], 1.6],
  ['imw simulate --json', [IMW, 'simulate', path('../../examples/dossier.json'), '--json'], 2.1],
];

/** Writes the most memory a process held, in kilobytes, where only this program reads it. */
const MEASURED = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))",
)}`;

/** Runs a command to its end: how long it took in seconds, and the most memory it held in megabytes. */
function measured(args) {
  const from = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', MEASURED, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(output[3]) / 1024 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs commands by turns, so that what else the machine does meets all of them alike. */
function byTurns(commands, times) {
  const taken = commands.map(() => []);
  for (let turn = 0; turn < times; turn++)
    commands.forEach((args, index) => {
      taken[index].push(measured(args));
    });
  return taken.map((all) => ({
    seconds: median(all.map(({ seconds }) => seconds)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  }));
}

const line = (...cells) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(11))).join(''));
const ratio = (a, b) => (a.seconds / b.seconds).toFixed(2);

function start() {
  const [plain, ...measuredStarts] = byTurns([PLAIN_START, ...STARTS.map(([, args]) => args)], 21);
  line('start', 'seconds', 'ratio', 'goal');
  line('node -e 0', plain.seconds.toFixed(3), '1.00', '');
  STARTS.forEach(([name, , goal], index) => {
    const taken = measuredStarts[index];
    line(name, taken.seconds.toFixed(3), ratio(taken, plain), `≤ ${goal.toFixed(1)}`);
  });
}

/** Dossiers many of which share their start, fraction and need. */
async function writeAlike(count, to) {
  const stream = createWriteStream(to);
  const written = new Promise((resolve) => stream.on('close', resolve));
  await writeDossiers(count, stream);
  await written;
}

/** Dossiers that share little: dates inside quarters, evaluations, odd fractions. */
function writeVaried(count, to) {
  const [header, ...rows] = readFileSync(path('varied-5000.csv'), 'utf8').trim().split('\n');
  const lines = Array.from({ length: count }, (_, index) => rows[index % rows.length]);
  writeFileSync(to, `${[header, ...lines].join('\n')}\n`);
}

const FILES = [
  { name: 'alike', write: writeAlike, separator: ';', goal: 0.85 },
  { name: 'varied', write: writeVaried, separator: ',', goal: 1.05 },
];

async function batch(count, { name, write, separator, goal }) {
  const from = join(folder, `${count}.csv`);
  await write(count, from);
  const imw = (...more) => [IMW, 'batch', from, '-o', TO, '--force', '--quiet', ...more];
  const copyArgs = [path('csv-copy.mjs'), from, TO, separator];
  const [copy, one, two] = byTurns([copyArgs, imw(), imw('--jobs', '2')], runs);
  console.log('');
  line(
    `${count} dossiers, ${name}, ${Math.round(statSync(from).size / 2 ** 20)} MB`,
    'seconds',
    'ratio',
    'goal',
    'MB held',
  );
  line('copy with csv-parse, csv-stringify', copy.seconds.toFixed(2), '1.00', '', copy.megabytes.toFixed(0));
  line('imw batch', one.seconds.toFixed(2), ratio(one, copy), `≤ ${goal}`, one.megabytes.toFixed(0));
  line('imw batch --jobs 2', two.seconds.toFixed(2), ratio(two, copy), '≤ 0.6', two.megabytes.toFixed(0));
  rmSync(from);
  return one.megabytes;
}

/** A sheet has a million rows, and the whole text of this one is made at once. */
const MOST_ROWS_OF_A_SHEET = 200_000;

/** The same rows as CSV and as a workbook. */
async function workbook(count) {
  if (count > MOST_ROWS_OF_A_SHEET) return;
  const csv = join(folder, `${count}.csv`);
  const sheet = join(folder, `${count}.xlsx`);
  await writeAlike(count, csv);
  writeWorkbook(csv, sheet);
  const imw = (from) => [IMW, 'batch', from, '-o', TO, '--force', '--quiet'];
  const [plain, packed] = byTurns([imw(csv), imw(sheet)], runs);
  console.log('');
  line(`${count} dossiers in a workbook`, 'seconds', 'ratio', 'goal', 'MB held', 'goal');
  line('imw batch, CSV', plain.seconds.toFixed(2), '1.00', '', plain.megabytes.toFixed(0));
  line(
    'imw batch, workbook',
    packed.seconds.toFixed(2),
    ratio(packed, plain),
    '≤ 4',
    packed.megabytes.toFixed(0),
    '≤ 500',
  );
  rmSync(csv);
  rmSync(sheet);
}

console.log(`Node ${process.version}; the middle of ${runs} runs by turns\n`);
try {
  start();
  const held = [];
  for (const count of counts) {
    const [alike] = [await batch(count, FILES[0]), await batch(count, FILES[1])];
    held.push(alike);
    await workbook(count);
  }
  console.log('');
  for (let at = 1; at < counts.length; at++)
    console.log(
      `memory at ${counts[at]} dossiers: ${(held[at] / held[at - 1]).toFixed(2)} times that at ${counts[at - 1]}`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
