import type { Sink } from '../../io/sink.js';
import { LINE_END } from '../../report/calendar/fold.js';
import { SeenIds } from '../stats/duplicate-ids.js';

/** The line of a UID: its hash, the number that this sink gave it before, and the rest. */
const UID = /(?<=\r\nUID:)([0-9a-f]{16})([0-9a-f]*)(?:-\d+)?(@[^\r]*)/g;

/**
 * A calendar on its way to its file. Two dossiers can have the same UIDs: the same id twice, or no id. From the second
 * event with a UID on, each gets a number after it, so that no two events have the same one. Dossiers with the same UIDs
 * that are in the same order in the next file have the same numbers there. Parts that are joined are numbered again.
 */
export class DistinctEvents implements Sink {
  readonly #seen = new SeenIds();
  readonly #counts = new Map<string, number>();
  readonly #decoder = new TextDecoder();
  #rest = '';

  constructor(readonly sink: Sink) {}

  async write(data: string | Uint8Array): Promise<void> {
    const text = this.#rest + (typeof data === 'string' ? data : this.#decoder.decode(data, { stream: true }));
    // the last line end waits for what follows: a UID is recognised by the line end before it
    const end = text.lastIndexOf(LINE_END);
    if (end <= 0) {
      this.#rest = text;
      return;
    }
    this.#rest = text.slice(end);
    await this.sink.write(this.#numbered(text.slice(0, end)));
  }

  /** Writes the end of the file. */
  async finish(): Promise<void> {
    await this.sink.write(this.#numbered(this.#rest));
    this.#rest = '';
  }

  #numbered(text: string): string {
    return text.replace(UID, (_, start: string, more: string, ending: string) => {
      const number = this.#occurrence(start, more);
      return start + more + (number === 1 ? '' : `-${number}`) + ending;
    });
  }

  /** The number of this event among those with its UID, from 1. */
  #occurrence(start: string, more: string): number {
    // odd, since there 0 is an empty slot
    const [one, two] = [Number.parseInt(start.slice(0, 8), 16), Number.parseInt(start.slice(8), 16) | 1];
    if (!this.#seen.isDuplicate(one, two >>> 0)) return 1;
    const uid = start + more;
    const number = (this.#counts.get(uid) ?? 1) + 1;
    this.#counts.set(uid, number);
    return number;
  }
}
