import { localNumber } from '../../i18n/numbers.js';
import type { Context } from '../context.js';
import { fileSize } from '../io/open-input.js';

const PAUSE = 100;
const BAR = 20;
const BACK_TO_START = '\r\u001b[2K';

/** The rows of a run so far. */
interface Reached {
  readonly rows: number;
  readonly rejected: number;
}

/** A progress line on standard error, where that is a terminal; null elsewhere. */
export function progressOn(context: Context, input: string): Progress | null {
  const { isTTY, columns } = context.stderr as { readonly isTTY?: boolean; readonly columns?: number };
  return isTTY ? new Progress(context, columns ?? context.style.width, fileSize(input)) : null;
}

/** One line that is drawn over and over: how far, rows, rows a second, rejected rows, and the time that is left. */
export class Progress {
  readonly #started = now();
  #drawn = this.#started;
  #isOnScreen = false;

  /** @param size the bytes of the input; null where it cannot be known */
  constructor(
    readonly context: Context,
    readonly width: number,
    readonly size: number | null,
  ) {}

  /**
   * Draws the line anew, not more than ten times a second.
   * @param bytes how many bytes of the input have been read
   */
  show(bytes: number, reached: Reached): void {
    const time = now();
    if (time - this.#drawn < PAUSE) return;
    this.#drawn = time;
    this.#isOnScreen = true;
    const line = this.#line(bytes, reached, time - this.#started);
    this.context.stderr.write(`${BACK_TO_START}${line.slice(0, this.width - 1)}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isOnScreen) this.context.stderr.write(BACK_TO_START);
    this.#isOnScreen = false;
  }

  #line(bytes: number, { rows, rejected }: Reached, elapsed: number): string {
    const { language, messages, style } = this.context;
    const words = messages.batch.progress;
    const count = (value: number) => localNumber(String(Math.round(value)), language);
    const parts = [words.rows(count(rows)), `${count((rows * 1000) / Math.max(elapsed, 1))}/s`];
    if (rejected > 0) parts.push(words.rejected(count(rejected)));
    if (!this.size) return parts.join('  ');
    const share = Math.min(1, bytes / this.size);
    if (share > 0) parts.push(words.left(formatDuration((elapsed / share - elapsed) / 1000)));
    return [`${bar(share, style.ascii)} ${String(Math.floor(share * 100)).padStart(3)} %`, ...parts].join('  ');
  }
}

/** Milliseconds since the program started. */
const now = (): number => process.uptime() * 1000;

function bar(share: number, ascii: boolean): string {
  const [full, empty] = ascii ? ['#', '.'] : ['█', '░'];
  const filled = Math.round(share * BAR);
  return full.repeat(filled) + empty.repeat(BAR - filled);
}

/** Seconds as `0:42` or `1:05:00`. */
function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
