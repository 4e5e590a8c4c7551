import { CliError } from '../../diagnostics/cli-error.js';
import { Digester, digesting } from '../../io/digest.js';
import type { Sink } from '../../io/sink.js';
import type { Envelope } from './envelope.js';
import type { Piece } from './part.js';

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
