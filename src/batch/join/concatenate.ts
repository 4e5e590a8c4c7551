import { CliError } from '../../diagnostics/cli-error.js';
import { Digester, digesting } from '../../io/digest.js';
import type { Sink } from '../../io/sink.js';
import type { InputFormat } from '../read/header.js';
import type { Piece } from './part.js';

/** Finds the end of the header as the bytes of a file come. */
export interface HeaderScanner {
  /** How many of the next bytes belong to the header. */
  lengthIn(bytes: Uint8Array): number;
}

/** What is around the rows of a file, and between those of two parts. */
export interface Envelope {
  readonly scanHeader: () => HeaderScanner;
  readonly separator: string;
  readonly footer: string;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** The headers of a CSV file that this program wrote: up to the first line end that is not in quotes. */
class HeaderRecord implements HeaderScanner {
  #isInQuotes = false;
  #isOver = false;

  lengthIn(bytes: Uint8Array): number {
    let at = 0;
    while (!this.#isOver && at < bytes.length) {
      const byte = bytes[at++];
      if (byte === QUOTE) this.#isInQuotes = !this.#isInQuotes;
      this.#isOver = byte === LINE_FEED && !this.#isInQuotes;
    }
    return at;
  }
}

/** A header of always the same length. */
class FixedHeader implements HeaderScanner {
  constructor(private left: number) {}

  lengthIn(bytes: Uint8Array): number {
    const length = Math.min(this.left, bytes.length);
    this.left -= length;
    return length;
  }
}

/** The headers of the columns, then the rows. */
export const CSV_ENVELOPE: Envelope = { scanHeader: () => new HeaderRecord(), separator: '', footer: '' };

/** The same text in ASCII around the rows of every file. */
export const fixedEnvelope = ({
  header,
  separator,
  footer,
}: Readonly<Record<'header' | 'separator' | 'footer', string>>): Envelope => ({
  scanHeader: () => new FixedHeader(header.length),
  separator,
  footer,
});

/** Only rows. */
export const LINES_ENVELOPE: Envelope = fixedEnvelope({ header: '', separator: '', footer: '' });

/** The envelope of a file of rejected rows, which is like the input. */
export const rejectsEnvelope = (input: InputFormat['kind']): Envelope =>
  input === 'csv' ? CSV_ENVELOPE : LINES_ENVELOPE;

/** Opens the bytes of a file. */
export type OpenFile = (path: string) => Promise<AsyncIterable<Uint8Array>>;

/**
 * Puts files together as if they had been written as one, with constant memory: the header of the first, the rows of all.
 *
 * @throws CliError when a file has changed since it was written; the caller then rolls back the sink
 * @throws the reason of the signal when it is aborted
 */
export async function concatenatePieces(
  pieces: readonly Piece[],
  envelope: Envelope,
  open: OpenFile,
  sink: Sink,
  signal: AbortSignal,
): Promise<void> {
  let hasRows = false;
  for (const [index, piece] of pieces.entries()) {
    const digester = new Digester();
    const header = envelope.scanHeader();
    const endOfRows = piece.digest.bytes - envelope.footer.length;
    let at = 0;
    let separator = hasRows ? envelope.separator : '';
    for await (const chunk of digesting(await open(piece.path), digester)) {
      signal.throwIfAborted();
      const start = header.lengthIn(chunk);
      if (index === 0) await sink.write(chunk.subarray(0, start));
      const rows = chunk.subarray(start, Math.max(start, endOfRows - at));
      at += chunk.length;
      if (rows.length === 0) continue;
      await sink.write(separator);
      separator = '';
      hasRows = true;
      await sink.write(rows);
    }
    const { sha256, bytes } = digester.digest;
    if (sha256 !== piece.digest.sha256 || bytes !== piece.digest.bytes)
      throw new CliError('PART_CHANGED', { path: piece.path });
  }
  await sink.write(envelope.footer);
}
