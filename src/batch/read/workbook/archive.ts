import { Buffer } from 'node:buffer';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { CliError } from '../../../diagnostics/cli-error.js';

const MEGABYTE = 1024 * 1024;

/** What a workbook may be at most. A list of dossiers is smaller: a sheet has a million rows. */
export const LIMITS = {
  /** The file, in megabytes. */
  file: 256,
  /** One part of it when it is unpacked, in megabytes: a zip file of some kilobytes can hold any number of them. */
  sheet: 4096,
  /** A part that is held in memory. */
  held: 256,
  /** A part that is unpacked at once, which takes less time; the pieces of a larger one come one after another. */
  atOnce: 128,
  parts: 10_000,
} as const;

/** The error for a workbook that cannot be read to its end. */
export const damaged = (path: string, row: number | null = null): CliError =>
  new CliError('WORKBOOK_DAMAGED', { path, row });

/** The parts of a zip file that is held in memory, each unpacked as it is read. */
export class Archive {
  /** The part that was unpacked last, where that was done at once: a sheet is looked at twice. */
  #last: { readonly entry: Entry; readonly bytes: Buffer } | null = null;

  private constructor(
    readonly path: string,
    readonly zip: ZipFile,
    readonly bytes: Buffer,
    readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Reads the list of the parts.
   * @throws CliError WORKBOOK_DAMAGED or WORKBOOK_TOO_LARGE
   */
  static async open(bytes: Buffer, path: string): Promise<Archive> {
    const entries = new Map<string, Entry>();
    try {
      const zip = await fromBufferPromise(bytes, { lazyEntries: true });
      if (zip.entryCount > LIMITS.parts) throw tooLarge(path, 'parts', LIMITS.parts);
      for await (const entry of zip.eachEntry()) entries.set(nameOf(entry.fileName), entry);
      return new Archive(path, zip, bytes, entries);
    } catch (error) {
      throw error instanceof CliError ? error : damaged(path);
    }
  }

  has(name: string): boolean {
    return this.entries.has(nameOf(name));
  }

  /**
   * The bytes of a part as they are unpacked.
   * @param most how many megabytes they may be
   * @throws CliError WORKBOOK_DAMAGED when the part is not there or not whole, WORKBOOK_TOO_LARGE
   */
  async *read(name: string, most: number): AsyncGenerator<Buffer> {
    const { path } = this;
    const entry = this.entries.get(nameOf(name));
    if (!entry?.canDecodeFileData()) throw damaged(path);
    if (entry.uncompressedSize > most * MEGABYTE) throw tooLarge(path, 'unpacked', most);
    let size = 0;
    let check = 0;
    try {
      for await (const chunk of await this.#unpack(entry)) {
        size += chunk.length;
        if (size > entry.uncompressedSize) break;
        check = crc32(chunk, check);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof CliError ? error : damaged(path);
    }
    if (size !== entry.uncompressedSize || check !== entry.crc32) throw damaged(path);
  }

  /** Unpacks a part from the bytes that are here: the library would read them as a stream, in small pieces. */
  async #unpack(entry: Entry): Promise<AsyncIterable<Buffer> | Iterable<Buffer>> {
    const { fileDataStart: start } = await this.zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const data = this.bytes.subarray(start, start + entry.compressedSize);
    if (entry.compressionMethod === STORED) return piecesOf(data);
    if (entry.uncompressedSize <= LIMITS.atOnce * MEGABYTE) return piecesOf(this.#unpackAtOnce(entry, data));
    const inflate = createInflateRaw({ chunkSize: PIECE });
    inflate.end(data);
    return inflate;
  }

  #unpackAtOnce(entry: Entry, data: Buffer): Buffer {
    if (this.#last?.entry === entry) return this.#last.bytes;
    // a part that says that it is smaller than it is ends in an error
    const bytes = inflateRawSync(data, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    this.#last = { entry, bytes };
    return bytes;
  }

  /** The whole text of a small part; empty where there is none. */
  async text(name: string): Promise<string> {
    if (!this.has(name)) return '';
    const chunks: Buffer[] = [];
    for await (const chunk of this.read(name, LIMITS.held)) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  }
}

const STORED = 0;
const PIECE = 64 * 1024;

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Names of parts are compared without case. */
const nameOf = (name: string): string => name.toLowerCase();

type TooLarge = 'file' | 'unpacked' | 'parts' | 'columns' | 'text';

export const tooLarge = (path: string, what: TooLarge, most: number): CliError =>
  new CliError('WORKBOOK_TOO_LARGE', { path, what, most });
