import { createHash } from 'node:crypto';
import type { Sink } from './sink.js';

/** What a file was: its SHA-256 in hexadecimal and its length. */
export interface FileDigest {
  readonly sha256: string;
  readonly bytes: number;
}

/** Computes the digest of bytes as they pass. */
export class Digester {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** What passed so far. */
  get digest(): FileDigest {
    return { sha256: this.#hash.copy().digest('hex'), bytes: this.#bytes };
  }
}

/** Passes bytes on through a digester. */
export async function* digestWhileReading(
  bytes: AsyncIterable<Uint8Array>,
  digester: Digester,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    digester.add(chunk);
    yield chunk;
  }
}

/** A sink that passes everything on through a digester. */
export class DigestingSink implements Sink {
  readonly digester = new Digester();

  constructor(readonly sink: Sink) {}

  /** Text is made bytes here once, for the digest and for the sink: hashing text would make them a second time. */
  write(data: string | Uint8Array): Promise<void> {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    this.digester.add(bytes);
    return this.sink.write(bytes);
  }
}

/** Takes everything and writes nothing. */
export const NULL_SINK: Sink = { write: () => Promise.resolve() };
