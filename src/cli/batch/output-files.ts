import {
  accessSync,
  type BigIntStats,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BatchReceipt, formatReceipt, type NamedDigest } from '../../batch/receipt/receipt.js';
import type { RejectFormat } from '../../batch/write/reject-format.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { commitAll } from '../../io/commit.js';
import { DigestingSink, NULL_SINK } from '../../io/digest.js';
import { FileSink } from '../../io/file-sink.js';
import { type Sink, StreamSink } from '../../io/sink.js';
import { STANDARD_OUTPUT } from '../../io/standard-output.js';
import { systemCode } from '../../io/system-code.js';
import type { Context } from '../context.js';
import { STANDARD_STREAM } from '../io/open-input.js';

const STANDARD_ERROR = 2;

export const RECEIPT_ENDING = '.receipt.json';

/** The path of the receipt of results, where no other was given. */
export const receiptPathOf = (path: string): string => path + RECEIPT_ENDING;

/** The path of the rejected rows of results, where no other was given. */
const rejectPathOf = (base: string, extension: RejectFormat): string => `${base}.rejects.${extension}`;

/** Every path that the rejected rows of results can have. */
export const rejectPathsOf = (base: string): string[] =>
  (['csv', 'jsonl', 'xlsx'] as const).map((format) => rejectPathOf(base, format));

/** The path of a file that was named on any system, next to another one. */
export const siblingPath = (path: string, name: string): string =>
  join(dirname(path), basename(name.replaceAll('\\', '/')));

/** Where the files of a run are to go; undefined for what was not named. */
export interface WantedFiles {
  /** The input, which none of them may be. */
  readonly input: string;
  /** What else is read, and must not be written over: parts, the user's own values, the configuration. */
  readonly alsoRead: readonly string[];
  readonly output: string | undefined;
  readonly rejects: string | undefined;
  readonly receipt: string | undefined;
  /** The summary of a batch as a page. */
  readonly report?: string | undefined;
  readonly force: boolean;
  /** Whether nothing is to be written at all. */
  readonly dryRun: boolean;
}

/**
 * The files of a run: results, rejects where there are any, and a receipt; all of them appear, or none. A dry run
 * writes none, and fails where the run itself would fail.
 */
export class OutputFiles {
  readonly results: DigestingSink;
  readonly #receipt: FileSink | null;
  readonly #report: DigestingSink | null;
  /** The files of the run but the receipt, as far as they are known. */
  readonly #files: FileSink[] = [];
  #rejectsPath = '';
  #rejects: DigestingSink | null = null;

  /** @throws CliError when one may not be written, or two are the same */
  constructor(
    readonly wanted: WantedFiles,
    readonly context: Pick<Context, 'stdout' | 'signal'>,
  ) {
    const { output, receipt, force, dryRun } = wanted;
    if (output === undefined) {
      assertStreamNotInput(wanted);
      this.results = new DigestingSink(dryRun ? NULL_SINK : new StreamSink(context.stdout, true));
    } else {
      this.results = this.#open(writablePath(output, wanted));
    }
    this.#report = wanted.report === undefined ? null : this.#open(writablePath(wanted.report, wanted));
    const receiptPath = receipt ?? (output === undefined ? undefined : receiptPathOf(output));
    this.#receipt = receiptPath === undefined ? null : new FileSink(writablePath(receiptPath, wanted), force);
    assertDistinct(this.#all.map(({ path }) => path));
  }

  /** Says where rejects would go, now that it is known what they would be. */
  nameRejects(format: RejectFormat): void {
    const { output, rejects, input } = this.wanted;
    const base = output ?? (isStream(input) ? 'imw' : input);
    const path = rejects ?? rejectPathOf(base, format);
    // next to an input in a folder that is not writable: that matters only when there are rejects
    const mustBeWritable = rejects !== undefined || output !== undefined;
    this.#rejectsPath = writablePath(path, this.wanted, mustBeWritable);
    assertDistinct([...this.#all.map(({ path }) => path), this.#rejectsPath]);
  }

  openRejects(): Sink {
    this.#rejects = this.#open(this.#rejectsPath);
    return this.#rejects;
  }

  /** The path of the reject file; null where nothing was rejected. */
  get rejectsPath(): string | null {
    return this.#rejects && this.#rejectsPath;
  }

  /** A reject file of an earlier run, where this one rejected nothing; null where there is none. */
  get staleRejectsPath(): string | null {
    return !this.#rejects && existsSync(this.#rejectsPath) ? this.#rejectsPath : null;
  }

  get receiptPath(): string | null {
    return this.#receipt?.path ?? null;
  }

  /** Writes the summary of the batch, where one was asked for. */
  async writeReport(page: () => Promise<string>): Promise<void> {
    if (this.#report && !this.wanted.dryRun) await this.#report.write(await page());
  }

  /** Makes all files final; the receipt is made of what was written. */
  async complete(
    receiptOf: (output: NamedDigest, rejects: NamedDigest | null, report: NamedDigest | null) => BatchReceipt,
  ): Promise<void> {
    if (this.wanted.dryRun) return;
    const output = { name: this.wanted.output ?? STANDARD_STREAM, ...this.results.digester.digest };
    const rejects = this.#rejects && { name: this.#rejectsPath, ...this.#rejects.digester.digest };
    const report = this.#report && { name: this.wanted.report ?? '', ...this.#report.digester.digest };
    await this.#receipt?.write(formatReceipt(receiptOf(output, rejects, report)));
    await commitAll(this.#all, this.context.signal);
  }

  /** Leaves nothing behind of files that have no name yet. */
  async rollback(): Promise<void> {
    for (const file of this.#all) await file.rollback();
  }

  #open(path: string): DigestingSink {
    const file = new FileSink(path, this.wanted.force);
    this.#files.push(file);
    return new DigestingSink(this.wanted.dryRun ? NULL_SINK : file);
  }

  get #all(): FileSink[] {
    return this.#receipt ? [...this.#files, this.#receipt] : this.#files;
  }
}

/** Whether an input has no folder for other files: standard input, or a command's output that a shell passes as a file. */
export const isStream = (input: string): boolean => input === STANDARD_STREAM || /^\/(?:dev|proc)\//.test(input);

/** Asserts that a shell does not redirect standard output into what is read (`imw batch in.csv >> in.csv`). */
function assertStreamNotInput(wanted: WantedFiles): void {
  const path = readAs(statStream(STANDARD_OUTPUT), wanted);
  if (path !== undefined) throw new CliError('OUTPUT_IS_INPUT', { path });
}

/** Asserts that no two paths are of one file; on some systems names that differ in case only are one. */
function assertDistinct(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const real = join(realpathSync(dirname(path)), basename(path)).toLowerCase();
    if (seen.has(real)) throw new CliError('SAME_OUTPUTS', { path });
    seen.add(real);
  }
}

type ReadAndWritten = Pick<WantedFiles, 'input' | 'alsoRead' | 'output' | 'force'>;

/**
 * Checks, before the work and not after it, that a path is not that of the input or of anything but a file, that nothing is
 * overwritten without `--force`, and that its folder is writable.
 * @returns the path to write to: where a link leads
 */
export function writablePath(path: string, wanted: ReadAndWritten, mustBeWritable = true): string {
  try {
    const link = lstatSync(path, { throwIfNoEntry: false });
    const found = link && statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found?.isDirectory()) throw new CliError('OUTPUT_UNWRITABLE', { path, reason: 'EISDIR' });
    if (link && !found?.isFile()) throw new CliError('OUTPUT_UNWRITABLE', { path, reason: 'EINVAL' });
    if (readAs(found, wanted) !== undefined) throw new CliError('OUTPUT_IS_INPUT', { path });
    if (isRedirected(found, wanted)) throw new CliError('SAME_OUTPUTS', { path });
    if (found && !wanted.force) throw new CliError('OUTPUT_EXISTS', { path });
    const target = link?.isSymbolicLink() ? realpathSync(path) : path;
    if (mustBeWritable) accessSync(dirname(target), constants.W_OK);
    return target;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('OUTPUT_UNWRITABLE', { path, reason: systemCode(error) });
  }
}

/** The path of the file that is read, where it is this one. */
const readAs = (found: BigIntStats | undefined, { input, alsoRead }: ReadAndWritten): string | undefined =>
  [input, ...alsoRead].find((path) => isSameFile(found, path === STANDARD_STREAM ? statStream(0) : statRead(path)));

/** Whether a shell redirects results or messages into a file that this run writes (`imw batch in.csv > in.rejects.csv`). */
const isRedirected = (found: BigIntStats | undefined, { output }: ReadAndWritten): boolean =>
  (output === undefined ? [STANDARD_OUTPUT, STANDARD_ERROR] : [STANDARD_ERROR]).some((stream) =>
    isSameFile(found, statStream(stream)),
  );

/** Whether two are one file; terminals and pipes are not files. */
const isSameFile = (one: BigIntStats | undefined, other: BigIntStats | undefined): boolean =>
  one?.isFile() === true && one.dev === other?.dev && one.ino === other.ino;

/** What cannot be looked up is not there: the input of a batch that was computed elsewhere may have been anywhere. */
function statRead(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function statStream(fd: number): BigIntStats | undefined {
  try {
    return fstatSync(fd, { bigint: true });
  } catch {
    return undefined;
  }
}
