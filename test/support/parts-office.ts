import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, runImw } from './run-imw.js';

export const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen;opmerking';
const ROWS = 1_500;

/** Rows enough for several blocks; every fiftieth is rejected, every seventh has a quoted line break. */
export const rows = Array.from({ length: ROWS }, (_, at) => {
  const gross = at % 50 === 49 ? 'x' : `${1500 + at},${10 + (at % 90)}`;
  const note = at % 7 === 0 ? '"twee↵""regels"";"' : 'é';
  return `D${at};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00;${note}`;
});
const lines = [...rows.slice(0, 700), '', ...rows.slice(700)];
const repeated = <T>(items: readonly T[], times: number): T[] => Array.from({ length: times }, () => items).flat();

/** A CSV file of them with an empty line among them; they can be there several times. */
export const csv = (lineEnd: string, end = '', times = 1) =>
  [HEADER, ...repeated(lines, times)].join('↵').concat(end).replaceAll('↵', lineEnd);
const dossiers = rows.map((_, at) => ({
  id: `D${at}`,
  employer_type: 'school',
  residence: at % 50 === 49 ? 'moon' : 'flanders',
  limitation: 'work-disability',
  workplace: 'flanders',
  advice_years: 5,
  start: '2026-Q4',
  gross_monthly: `${1500 + at}.00`,
  contributions_monthly: '625.00',
}));
/** Much the same as JSON. */
export const json = (times = 1) => JSON.stringify(repeated(dossiers, times), null, 1);
export const jsonl = (times = 1) =>
  repeated(dossiers, times)
    .map((dossier) => JSON.stringify(dossier))
    .join('\n');

type Files = Readonly<Record<string, string>>;

/** Parts that were computed already: that takes a while, and many tests want the same. */
const known = new Map<string, Files>();

/** A folder with a file `in`, in which commands are run. */
export function office(file: string | Buffer) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'in'), file);
  const imw = (...args: string[]) => runImw(args, { cwd });

  const filesOf = (start: string): Files => {
    const names = readdirSync(cwd).filter((name) => name.startsWith(start));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(cwd, name), 'latin1')]));
  };

  /** What was written under a name, which is taken away. */
  const take = (output: string): Files => {
    const files = filesOf(output);
    for (const name of Object.keys(files)) rmSync(join(cwd, name));
    return files;
  };

  /** Computes the file in parts, and gives their names. */
  const parts = async (options: readonly string[] = [], cuts: readonly number[] = [9, 700, 1_200]) => {
    const ranges = [1, ...cuts].map((from, index) => `${from}:${cuts[index] ? cuts[index] - 1 : ''}`);
    const key = JSON.stringify([file.toString('latin1'), options, cuts]);
    for (const [name, text] of Object.entries(known.get(key) ?? {})) writeFileSync(join(cwd, name), text, 'latin1');
    if (!known.has(key)) {
      await Promise.all(
        ranges.map((range, index) => imw('batch', 'in', '--rows', range, '-o', `part${index}`, '-q', ...options)),
      );
      known.set(key, filesOf('part'));
    }
    return ranges.map((_, index) => `part${index}`);
  };
  return { cwd, imw, take, parts };
}
