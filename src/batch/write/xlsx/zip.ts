import { crc32, createDeflateRaw, type DeflateRaw, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** Every part has the first day that a zip file knows, so that the same input gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1, 12);
const DEFLATED = 8;
/** The fastest level: others make a sheet little smaller. */
const LEVEL = 1;
const CHUNK = 1 << 16;

/** A zip file in the making: parts that are whole, and parts that grow. What is ready is taken out with `take`. */
export class ZipFile {
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#ready.push(chunk);
  });
  #ready: Uint8Array[] = [];

  /** Adds a part that is whole. */
  add(path: string, content: string | Uint8Array): void {
    const bytes = Buffer.from(content as string);
    const entry = this.#entry(path);
    entry.size = bytes.length;
    entry.crc = crc32(bytes);
    entry.ondata(null, deflateRawSync(bytes, { level: LEVEL }), true);
  }

  /** Starts a part that grows; no other part may be added before it is ended. */
  open(path: string): GrowingPart {
    return new GrowingPart(this.#entry(path));
  }

  /** Adds the list of the parts. */
  end(): void {
    this.#zip.end();
  }

  /** The bytes that are ready since they were taken last. */
  take(): Uint8Array {
    const taken = Buffer.concat(this.#ready);
    this.#ready = [];
    return taken;
  }

  #entry(path: string): Entry {
    const entry = { filename: path, size: 0, crc: 0, compression: DEFLATED, mtime: NO_TIME };
    this.#zip.add(entry);
    return entry as Entry;
  }
}

type Entry = ZipInputFile & Required<Pick<ZipInputFile, 'ondata'>>;

/** A part that grows. It is compressed in a thread of Node's own while the next bytes are being made. */
export class GrowingPart {
  readonly #deflate: DeflateRaw = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK });
  #size = 0;
  #crc = 0;
  #before: Promise<void> = Promise.resolve();

  constructor(readonly entry: Entry) {
    this.#deflate.on('data', (chunk: Uint8Array<ArrayBuffer>) => entry.ondata(null, chunk, false));
  }

  /** Takes bytes, which must not change any more; resolves when those before them are compressed. */
  async write(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length;
    await this.#before;
    this.#before = new Promise((resolve, reject) => {
      this.#deflate.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    this.#before.catch(() => undefined);
    this.#crc = crc32(bytes, this.#crc);
  }

  async end(): Promise<void> {
    await this.#before;
    await new Promise<void>((resolve, reject) => {
      this.#deflate.once('end', resolve).once('error', reject).end();
    });
    this.entry.size = this.#size;
    this.entry.crc = this.#crc;
    this.entry.ondata(null, new Uint8Array(0), true);
  }
}
