import { Failure } from '../../failure.js';
import type { Sink } from '../sink.js';
import { Tracer, traced } from '../trace.js';
import type { Frame } from './frame.js';
import type { Piece } from './part.js';

/** Gives the bytes of a file. */
export type Open = (path: string) => Promise<AsyncIterable<Uint8Array>>;

/**
 * Puts files together as if they had been written as one, with constant memory: the head of the first, the rows of all.
 *
 * @throws Failure when a file is not what it was when it was written; who calls gives up the sink then
 * @throws the reason of the signal when it is aborted
 */
export async function joinPieces(
  pieces: readonly Piece[],
  frame: Frame,
  open: Open,
  sink: Sink,
  signal: AbortSignal,
): Promise<void> {
  let hasRows = false;
  for (const [index, piece] of pieces.entries()) {
    const tracer = new Tracer();
    const head = frame.head();
    const endOfRows = piece.trace.bytes - frame.tail.length;
    let at = 0;
    let between = hasRows ? frame.between : '';
    for await (const chunk of traced(await open(piece.path), tracer)) {
      signal.throwIfAborted();
      const start = head.lengthIn(chunk);
      if (index === 0) await sink.write(chunk.subarray(0, start));
      const rows = chunk.subarray(start, Math.max(start, endOfRows - at));
      at += chunk.length;
      if (rows.length === 0) continue;
      await sink.write(between);
      between = '';
      hasRows = true;
      await sink.write(rows);
    }
    const { sha256, bytes } = tracer.trace;
    if (sha256 !== piece.trace.sha256 || bytes !== piece.trace.bytes)
      throw new Failure('PART_CHANGED', { path: piece.path });
  }
  await sink.write(frame.tail);
}
