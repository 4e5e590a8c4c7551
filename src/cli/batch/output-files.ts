import { fstatSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { FileSink } from '../../batch/file-sink.js';
import { type BatchReceipt, type FileTrace, receiptText } from '../../batch/receipt.js';
import type { Sink } from '../../batch/sink.js';
import { StreamSink } from '../../batch/stream-sink.js';
import { NOWHERE, TracedSink } from '../../batch/trace.js';
import { Failure } from '../../failure.js';
import { STANDARD_STREAM } from '../input.js';

/** Where the files of a run are to go; undefined for what was not named. */
export interface WantedFiles {
  /** The input, which none of them may be. */
  readonly input: string;
  readonly output: string | undefined;
  readonly rejects: string | undefined;
  readonly receipt: string | undefined;
  readonly force: boolean;
  /** Whether nothing is to be written at all. */
  readonly dryRun: boolean;
}

/** The files of a run: results, rejects where there are any, and a receipt; all of them appear, or none. */
export class OutputFiles {
  readonly results: TracedSink;
  readonly #receipt: FileSink | null;
  #rejectsPath = '';
  #rejects: TracedSink | null = null;

  /** @throws Failure when one may not be written, or two are the same */
  constructor(
    readonly wanted: WantedFiles,
    stdout: Writable,
  ) {
    const { output, receipt, input, force, dryRun } = wanted;
    if (dryRun) {
      this.results = new TracedSink(NOWHERE);
      this.#receipt = null;
      return;
    }
    const sink: Sink =
      output === undefined ? new StreamSink(stdout) : new FileSink(writable(output, input, force), force);
    this.results = new TracedSink(sink);
    const receiptPath = receipt ?? (output === undefined ? undefined : `${output}.receipt.json`);
    this.#receipt =
      receiptPath === undefined ? null : new FileSink(writable(receiptPath, input, force), force);
    refuseSame([output, receiptPath]);
  }

  /** Says where rejects would go, now that the kind of input is known. */
  nameRejects(isJson: boolean): void {
    const { output, rejects, input, force, dryRun } = this.wanted;
    if (dryRun) return;
    const base = output ?? (input === STANDARD_STREAM ? 'imw' : input);
    const wanted = rejects ?? `${base}.rejects.${isJson ? 'jsonl' : 'csv'}`;
    this.#rejectsPath = writable(wanted, input, force);
    refuseSame([output, this.#receipt?.path, wanted]);
  }

  openRejects(): Sink {
    if (this.wanted.dryRun) return NOWHERE;
    this.#rejects = new TracedSink(new FileSink(this.#rejectsPath, this.wanted.force));
    return this.#rejects;
  }

  /** The path of the reject file; null where nothing was rejected. */
  get rejectsPath(): string | null {
    return this.#rejects && this.#rejectsPath;
  }

  get receiptPath(): string | null {
    return this.#receipt?.path ?? null;
  }

  /** Makes all files final; the receipt is made of what was written. */
  async complete(receiptOf: (output: FileTrace, rejects: FileTrace | null) => BatchReceipt): Promise<void> {
    await this.#rejects?.complete();
    await this.results.complete();
    if (!this.#receipt) return;
    const output = { name: this.wanted.output ?? STANDARD_STREAM, ...this.results.tracer.trace };
    const rejects = this.#rejects && { name: this.#rejectsPath, ...this.#rejects.tracer.trace };
    await this.#receipt.write(receiptText(receiptOf(output, rejects)));
    await this.#receipt.complete();
  }

  /** Gives up all files: nothing is left behind. */
  async abandon(): Promise<void> {
    await this.#rejects?.abandon();
    await this.results.abandon();
    await this.#receipt?.abandon();
  }
}

function refuseSame(paths: readonly (string | undefined)[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === undefined) continue;
    if (seen.has(resolve(path))) throw new Failure('SAME_OUTPUTS', { path });
    seen.add(resolve(path));
  }
}

/**
 * Refuses to write over the input, over what is no file, or over what exists without leave.
 * @returns the path to write to: where a link leads
 */
function writable(path: string, input: string, force: boolean): string {
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (!link) return path;
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) throw new Failure('OUTPUT_UNWRITABLE', { path, reason: 'EINVAL' });
  const read = input === STANDARD_STREAM ? fstatSync(0, { bigint: true }) : statSync(input, { bigint: true });
  if (found.dev === read.dev && found.ino === read.ino) throw new Failure('OUTPUT_IS_INPUT', { path });
  if (!force) throw new Failure('OUTPUT_EXISTS', { path });
  return link.isSymbolicLink() ? realpathSync(path) : path;
}
