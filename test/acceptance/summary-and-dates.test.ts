import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support/calendar.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const LIST = readFileSync(join(ROOT, 'examples/dossiers.csv'));
const DOSSIER = readFileSync(join(ROOT, 'examples/dossier.json'), 'utf8');

/** A folder with a list, in which commands are run. */
function office() {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'list.csv'), LIST);
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { cwd, read, imw: (...args: string[]) => runImw(args, { cwd }) };
}

describe('--report', () => {
  it('is written with the results, is named in the receipt, and is the page that verify expects', async () => {
    const { cwd, read, imw } = office();
    const { code } = await imw('batch', 'list.csv', '-o', 'out.csv', '--report', 'summary.html');
    expect([code, readdirSync(cwd).sort()]).toEqual([
      0,
      ['list.csv', 'out.csv', 'out.csv.receipt.json', 'summary.html'],
    ]);
    const { totals, report } = JSON.parse(read('out.csv.receipt.json'));
    expect(report.name).toBe('summary.html');
    expect(read('summary.html').replaceAll(',', '')).toContain(totals.total);
    expect((await imw('verify', 'out.csv.receipt.json')).code).toBe(0);
    writeFileSync(join(cwd, 'summary.html'), read('summary.html').replace('2026', '2027'));
    const changed = await imw('verify', 'out.csv.receipt.json');
    expect([changed.code, changed.stdout]).toEqual([2, expect.stringContaining('summary.html')]);
  });

  it('goes with results on standard output too', async () => {
    const { cwd, read, imw } = office();
    const { stdout } = await imw('batch', 'list.csv', '-o', '-', '--report', 'summary.html');
    expect([stdout.split('\n').length > 30, readdirSync(cwd).sort()]).toEqual([true, ['list.csv', 'summary.html']]);
    expect(read('summary.html')).toContain('</html>');
  });

  it.each([
    [['--report', 'list.csv'], 'REPORT_NOT_HTML'],
    [['--report', 'there.html'], 'OUTPUT_EXISTS'],
    [['--report', 'there.html', '--dry-run'], 'OUTPUT_EXISTS'],
    [['--report', 'new.html', '--rejects', 'new.html'], 'SAME_OUTPUTS'],
    [['--report', 'nowhere/new.html'], 'OUTPUT_UNWRITABLE'],
  ])('%j is rejected: %s, and nothing is written', async (options, reason) => {
    const { cwd, imw } = office();
    writeFileSync(join(cwd, 'there.html'), 'mine');
    const { code, stderr } = await imw('batch', 'list.csv', '-o', 'out.csv', ...options);
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
    expect(readdirSync(cwd).sort()).toEqual(['list.csv', 'there.html']);
  });

  it('is not written by a dry run', async () => {
    const { cwd, imw } = office();
    expect((await imw('batch', 'list.csv', '--report', 'summary.html', '--dry-run')).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['list.csv']);
  });
});

describe('a calendar file', () => {
  it('has the same events for one dossier and for a list with it, and other amounts change only their texts', async () => {
    const { cwd, read, imw } = office();
    writeFileSync(join(cwd, 'one.json'), DOSSIER);
    writeFileSync(join(cwd, 'list.json'), `[${DOSSIER}]`);
    await imw('simulate', 'one.json', '-o', 'one.ics');
    await imw('batch', 'list.json', '-o', 'list.ics');
    await imw('simulate', 'one.json', '--gross-monthly', '3100', '-o', 'other.ics');
    expect(read('list.ics')).toBe(read('one.ics'));
    const [one, other] = ['one.ics', 'other.ics'].map((name) => eventsIn(read(name)));
    expect(other?.map(({ uid, day }) => [uid, day])).toEqual(one?.map(({ uid, day }) => [uid, day]));
    expect(other).not.toEqual(one);
  });

  it('of a list with the same id twice, or none, has each event once, and says how many have no id', async () => {
    const { cwd, read, imw } = office();
    const { id: _, ...without } = JSON.parse(DOSSIER);
    const lines = [JSON.parse(DOSSIER), JSON.parse(DOSSIER), without, without].map((one) => JSON.stringify(one));
    writeFileSync(join(cwd, 'list.jsonl'), lines.join('\n'));
    const { stderr } = await imw('batch', 'list.jsonl', '-o', 'dates.ics');
    const uids = eventsIn(read('dates.ics')).map(({ uid }) => uid);
    expect([uids.length, new Set(uids).size]).toEqual([20, 20]);
    expect(stderr).toContain('2 dossiers have no id, or an id that may be a national number');
    expect((await imw('verify', 'dates.ics.receipt.json')).code).toBe(0);
    expect((await imw('batch', 'list.jsonl', '-o', 'dates.ics', '--force', '--detail', 'year')).stderr).toContain(
      'DETAIL_NEEDS_CSV',
    );
  });
});
