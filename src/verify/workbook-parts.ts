import { createHash, type Hash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Sink, StreamSink } from '../io/sink.js';
import type { Difference } from './compare.js';

/** The SHA-256 of each part of a workbook by its name, before it was packed; and that of all around them. */
export interface WorkbookParts {
  readonly parts: ReadonlyMap<string, string>;
  readonly frame: string;
}

/** Takes a workbook as it is computed, and compares it with a file: two compressions of the same parts are equal. */
export class WorkbookComparison implements Sink {
  readonly #bytes = new PassThrough();
  readonly #sink = new StreamSink(this.#bytes, false);
  readonly #computed = readParts(this.#bytes);
  readonly #written: Promise<WorkbookParts | null>;

  constructor(file: AsyncIterable<Uint8Array>) {
    this.#computed.catch(() => undefined);
    this.#written = readParts(file).catch((error: unknown) => {
      if (error instanceof OtherZip) return null;
      throw error;
    });
    this.#written.catch(() => undefined);
  }

  write(data: string | Uint8Array): Promise<void> {
    return this.#sink.write(data);
  }

  /**
   * The parts that differ, once all was written.
   * @param only the part that is compared, where the others name another run
   */
  async result(only: string | null): Promise<readonly Difference[]> {
    this.#bytes.end();
    const is = await this.#computed;
    const was = await this.#written;
    if (!was) return [{ path: 'output', was: '…', is: '…' }];
    const names = only === null ? [...is.parts.keys()] : [only];
    const differing = names.filter((name) => was.parts.get(name) !== is.parts.get(name));
    const differences = differing.map((name) => ({
      path: `output.${name}`,
      was: was.parts.get(name) ?? null,
      is: is.parts.get(name) ?? null,
    }));
    if (differences.length > 0 || only !== null || was.frame === is.frame) return differences;
    return [{ path: 'output', was: was.frame, is: is.frame }];
  }

  /** Closes the file, however far it was read. */
  async close(file: AsyncGenerator<Uint8Array>): Promise<void> {
    this.#bytes.destroy();
    await file.return(undefined);
  }
}

/** A zip file that was not packed by this program. */
class OtherZip extends Error {}

function assertOwn(isOwn: boolean): void {
  if (!isOwn) throw new OtherZip();
}

const LOCAL_HEADER = 0x04034b50;
const SIZES = { localHeader: 30, descriptor: 16, entry: 46, end: 22 } as const;

/**
 * Reads a zip file as this program packs it, from its first byte to its last, with constant memory.
 * @throws OtherZip for any other file
 */
async function readParts(bytes: AsyncIterable<Uint8Array>): Promise<WorkbookParts> {
  const reader = new ByteReader(bytes);
  const parts = new Map<string, string>();
  const frame = createHash('sha256');
  const packed: { readonly name: string; readonly at: number; readonly length: number }[] = [];
  for (;;) {
    const at = reader.at;
    const signature = await reader.take(4);
    if (signature.readUInt32LE() !== LOCAL_HEADER) {
      reader.putBack(signature);
      break;
    }
    reader.putBack(signature);
    const name = (await takeHeader(reader, SIZES.localHeader, [26, 28], frame)).toString();
    assertOwn(!parts.has(name));
    const start = reader.at;
    parts.set(name, await inflatedDigest(reader));
    const length = reader.at - start;
    const descriptor = await reader.take(SIZES.descriptor);
    hideNumber(descriptor, 8, length);
    frame.update(descriptor);
    packed.push({ name, at, length });
  }
  const directory = reader.at;
  for (const { name, at, length } of packed) {
    const numbers = [
      [20, length],
      [42, at],
    ] as const;
    const listed = await takeHeader(reader, SIZES.entry, [28, 30, 32], frame, numbers);
    assertOwn(listed.toString() === name);
  }
  const directoryLength = reader.at - directory;
  const end = await reader.take(SIZES.end);
  hideNumber(end, 12, directoryLength);
  hideNumber(end, 16, directory);
  frame.update(end);
  assertOwn((await reader.next()) === null);
  return { parts, frame: frame.digest('hex') };
}

/** Takes a header with the texts behind it, of which it has the lengths, and returns the first of them: the name. */
async function takeHeader(
  reader: ByteReader,
  size: number,
  lengthsAt: readonly number[],
  frame: Hash,
  numbers: readonly (readonly [at: number, number: number])[] = [],
): Promise<Buffer> {
  const header = await reader.take(size);
  const [nameLength = 0, ...others] = lengthsAt.map((at) => header.readUInt16LE(at));
  const name = await reader.take(nameLength);
  const rest = await reader.take(others.reduce((sum, length) => sum + length, 0));
  for (const [at, number] of numbers) hideNumber(header, at, number);
  frame.update(header).update(name).update(rest);
  return name;
}

/** Checks a number that depends on the compression, and takes it out of what is compared. */
function hideNumber(bytes: Buffer, at: number, expected: number): void {
  assertOwn(bytes.readUInt32LE(at) === expected);
  bytes.writeUInt32LE(0, at);
}

/** The SHA-256 of what was compressed, up to its end. */
async function inflatedDigest(reader: ByteReader): Promise<string> {
  const hash = createHash('sha256');
  const inflate = createInflateRaw();
  inflate.on('data', (chunk: Uint8Array) => hash.update(chunk));
  try {
    for (;;) {
      const chunk = await reader.next();
      if (chunk === null) throw new OtherZip();
      const before = inflate.bytesWritten;
      await new Promise<void>((resolve, reject) => {
        inflate.once('error', () => reject(new OtherZip())).once('end', resolve);
        inflate.write(chunk, () => resolve());
      });
      const used = inflate.bytesWritten - before;
      inflate.removeAllListeners('error').removeAllListeners('end');
      if (used === chunk.length) continue;
      reader.putBack(chunk.subarray(used));
      return hash.digest('hex');
    }
  } finally {
    inflate.destroy();
  }
}

/** Bytes taken in the lengths that the reader wants. */
class ByteReader {
  /** How many bytes were taken. */
  at = 0;
  #rest: Uint8Array = new Uint8Array(0);
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** The next bytes, as many as there are at hand; null at the end. */
  async next(): Promise<Uint8Array | null> {
    let chunk = this.#rest;
    this.#rest = new Uint8Array(0);
    while (chunk.length === 0) {
      const { value, done } = await this.#chunks.next();
      if (done) return null;
      chunk = value;
    }
    this.at += chunk.length;
    return chunk;
  }

  putBack(bytes: Uint8Array): void {
    this.at -= bytes.length;
    this.#rest = Buffer.concat([bytes, this.#rest]);
  }

  /** A copy of so many bytes. */
  async take(length: number): Promise<Buffer> {
    const taken: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      const chunk = await this.next();
      if (chunk === null) throw new OtherZip();
      taken.push(chunk.subarray(0, missing));
      if (chunk.length > missing) this.putBack(chunk.subarray(missing));
      missing -= Math.min(missing, chunk.length);
    }
    return Buffer.concat(taken);
  }
}
