import { CliError } from '../../diagnostics/cli-error.js';
import { Digester, digestWhileReading, type FileDigest } from '../../io/digest.js';
import { FORMATS } from '../formats.js';
import { parseLineRuns } from '../receipt/line-runs.js';
import {
  type BatchReceipt,
  buildReceipt,
  type NamedDigest,
  type OutputDigest,
  type RejectsDigest,
} from '../receipt/receipt.js';
import { Summary } from '../stats/summary.js';
import { RejectWorkbook } from '../write/xlsx/reject-workbook.js';
import { rejectsEnvelope } from './envelope.js';
import { addReported, type JoinRun, tallyOf } from './join.js';
import { splitRejects, splitResults, type Units } from './result-units.js';

/** Results with their receipt: those of a first run, or of the rows that it had rejected once they were corrected. */
export interface Corrected {
  readonly path: string;
  readonly receipt: BatchReceipt;
  /** The SHA-256 of the receipt. */
  readonly sha256: string;
  readonly rejectsPath: string | null;
}

/**
 * Results in the order in which they correct each other, from those of the first run.
 * @throws CliError CORRECTION_OF_OTHER when some are of none of the others
 */
export function orderCorrections(files: readonly [Corrected, ...Corrected[]]): readonly [Corrected, ...Corrected[]] {
  const [first, ...more] = files.filter(({ receipt }) => receipt.corrects === undefined);
  const [another] = more;
  if (!first || another) throw new CliError('CORRECTION_OF_OTHER', { path: (another ?? files[0]).path });
  const ordered: [Corrected, ...Corrected[]] = [first];
  const left = new Set(files.filter((file) => file !== first));
  while (left.size > 0) {
    const next = [...left].find(({ receipt }) => ordered.some(({ sha256 }) => sha256 === receipt.corrects?.receipt));
    if (!next) throw new CliError('CORRECTION_OF_OTHER', { path: [...left][0]?.path ?? '' });
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

/** A row that was rejected first: its line, and how many results of the first run come before it. */
interface Place {
  readonly line: number;
  readonly before: number;
}

/** Which rejected rows of the first run were computed since, and which are still rejected. */
export interface JoinedRows extends Pick<RejectsDigest, 'contents'> {
  readonly corrected: readonly Place[];
  readonly rejected: readonly Place[];
}

/**
 * Writes the results of the first run with the corrected ones where they belong, and the rows that are still rejected.
 * The caller completes the sinks, or rolls them back when this throws.
 *
 * @throws CliError when a file has changed since it was written, has other columns, or has a row that another has too
 */
export async function joinCorrections(
  [first, ...others]: readonly [Corrected, ...Corrected[]],
  run: JoinRun,
): Promise<JoinedRows> {
  const places = [...parseLineRuns(first.receipt.rejects?.places ?? '')];
  const results = await joinResults(first, others, places, {
    file: ({ path, receipt }) => ({ path, digest: receipt.output }),
    linesOf: ({ receipt }) => parseLineRuns(receipt.corrects?.rows ?? ''),
    split: (bytes, { receipt }) => splitResults(bytes, receipt.options),
    around: FORMATS[first.receipt.options.format].envelope ?? { separator: '', footer: '' },
    run,
  });
  const rejected = places.filter((place) => !results.has(place));
  const packed = rejected.length > 0 ? await writeRejects(first, others, rejected, run) : {};
  return { corrected: places.filter((place) => results.has(place)), rejected, ...packed };
}

/** How files are opened and split. */
interface Opening {
  readonly file: (of: Corrected) => { readonly path: string; readonly digest: FileDigest };
  readonly split: (bytes: AsyncIterable<Uint8Array>, of: Corrected) => Promise<Units>;
  readonly run: JoinRun;
}

/** And what is in them, and around it. */
interface Kind extends Opening {
  readonly linesOf: (of: Corrected) => Iterable<{ readonly line: number }>;
  readonly around: { readonly separator: string; readonly footer: string };
}

/** Writes the dossiers of the first file in their order, with those of the others where they belong; returns where that is. */
async function joinResults(
  first: Corrected,
  others: readonly Corrected[],
  places: readonly Place[],
  kind: Kind,
): Promise<ReadonlyMap<Place, string>> {
  const { around, run } = kind;
  const sink = run.results;
  const { header, units, assertUnchanged } = await openUnits(first, kind);
  const corrected = await readCorrected(first, header, others, places, kind);
  let isFirst = true;
  const write = async (text: string): Promise<void> => {
    await sink.write(isFirst ? text : around.separator + text);
    isFirst = false;
  };
  const waiting = places.filter((place) => corrected.has(place));
  let computed = 0;
  const writeUpTo = async (before: number): Promise<void> => {
    while (waiting[0] && waiting[0].before <= before) await write(corrected.get(waiting.shift() as Place) ?? '');
  };
  await sink.write(header);
  for await (const unit of units) {
    run.signal.throwIfAborted();
    await writeUpTo(computed);
    await write(unit);
    computed++;
  }
  await writeUpTo(Number.POSITIVE_INFINITY);
  await sink.write(around.footer);
  assertUnchanged(computed === first.receipt.counts.computed);
  return corrected;
}

/** The dossiers of the other files, each by its place among those that the first run rejected. */
async function readCorrected(
  first: Corrected,
  header: string,
  others: readonly Corrected[],
  places: readonly Place[],
  kind: Kind,
): Promise<Map<Place, string>> {
  const free = new Map<number, Place[]>();
  for (const place of places) free.set(place.line, [...(free.get(place.line) ?? []), place]);
  const corrected = new Map<Place, string>();
  for (const other of others) {
    const lines = [...kind.linesOf(other)];
    const found = await openUnits(other, kind);
    if (found.header !== header && lines.length > 0)
      throw new CliError('CORRECTION_WITH_OTHER_COLUMNS', { path: other.path, other: first.path });
    let count = 0;
    for await (const unit of found.units) {
      const line = lines[count++]?.line;
      if (line === undefined) return found.failChanged();
      const place = free.get(line)?.shift();
      if (!place) throw new CliError('CORRECTED_TWICE', { path: other.path, line });
      corrected.set(place, unit);
    }
    found.assertUnchanged(count === lines.length);
  }
  return corrected;
}

/** Opens a file; `assertUnchanged` compares it, once it was read, with what its receipt says of it. */
async function openUnits(of: Corrected, { file, split, run }: Opening) {
  const { path, digest } = file(of);
  const digester = new Digester();
  const found = await split(digestWhileReading(await run.open(path), digester), of);
  const failChanged = (): never => {
    throw new CliError('PART_CHANGED', { path });
  };
  const assertUnchanged = (hasAll: boolean): void => {
    const { sha256, bytes } = digester.digest;
    if (!hasAll || sha256 !== digest.sha256 || bytes !== digest.bytes) failChanged();
  };
  return { ...found, assertUnchanged, failChanged };
}

/** What the joined results come to. */
export function summaryOfCorrections(
  files: readonly [Corrected, ...Corrected[]],
  { corrected, rejected }: JoinedRows,
): Summary {
  const summary = new Summary();
  for (const { receipt } of files) {
    summary.add(tallyOf(receipt));
    addReported(summary, receipt);
  }
  const isRejected = new Set(rejected);
  const places = [...corrected, ...rejected].sort((a, b) => a.before - b.before || a.line - b.line);
  let more = 0;
  for (const place of places) {
    if (isRejected.has(place)) summary.rejectedLines.add(place.line, place.before + more);
    else more++;
  }
  summary.rejected = rejected.length;
  summary.blankRows = files[0].receipt.counts.blankRows;
  return summary;
}

/** The receipt of joined results: that of the first run, and those of the runs that corrected it. */
export const receiptOfCorrections = (
  [first, ...others]: readonly [Corrected, ...Corrected[]],
  summary: Summary,
  output: OutputDigest,
  rejects: NamedDigest | null,
): BatchReceipt => ({
  ...buildReceipt(
    { options: first.receipt.options, input: first.receipt.input, output, rejects, summary },
    first.receipt,
  ),
  corrections: others.map(({ sha256 }) => sha256),
});

/**
 * Writes the rows that are still rejected, as the last run that read them wrote them.
 * @returns the hash of the sheet that was packed, where they are a workbook
 */
async function writeRejects(
  first: Corrected,
  others: readonly Corrected[],
  rejected: readonly Place[],
  run: JoinRun,
): Promise<Pick<RejectsDigest, 'contents'>> {
  const { input, options } = first.receipt;
  const { kind } = input;
  const isWorkbook = areInWorkbook([first, ...others]);
  const rows = new Map<number, string[]>();
  let header: string | null = null;
  for (const of of [first, ...others]) {
    const { rejects } = of.receipt;
    if (!rejects || of.rejectsPath === null) continue;
    const path = of.rejectsPath;
    if ((rejects.contents !== undefined) !== isWorkbook)
      throw new CliError('PART_FORMAT', { path, format: isWorkbook ? 'csv' : 'xlsx', areRejects: true });
    const found = await openUnits(of, {
      file: () => ({ path, digest: rejects }),
      split: (bytes) => splitRejects(bytes, isWorkbook ? 'workbook' : kind),
      run,
    });
    header ??= found.header;
    if (header !== found.header) throw new CliError('CORRECTION_WITH_OTHER_COLUMNS', { path, other: first.path });
    const lines = [...parseLineRuns(rejects.places ?? '')];
    const own = new Map<number, string[]>();
    let count = 0;
    for await (const unit of found.units) {
      const line = lines[count++]?.line ?? 0;
      own.set(line, [...(own.get(line) ?? []), unit]);
    }
    found.assertUnchanged(count === lines.length);
    for (const [line, units] of own) rows.set(line, units);
  }
  const sink = run.openRejects();
  const workbook = isWorkbook ? new RejectWorkbook(sink, null, options.language) : null;
  const write = (text: string) => (workbook ?? sink).write(text);
  await write(header ?? '');
  const separator = isWorkbook ? '' : rejectsEnvelope(kind).separator;
  for (const [index, { line }] of rejected.entries())
    await write((index === 0 ? '' : separator) + (rows.get(line)?.shift() ?? ''));
  return workbook ? { contents: await workbook.finish() } : {};
}

/** Whether the rows that these runs rejected are in workbooks. */
export const areInWorkbook = (files: readonly Pick<Corrected, 'receipt'>[]): boolean =>
  files.some(({ receipt }) => receipt.rejects?.contents !== undefined);
