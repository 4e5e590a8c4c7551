import type { BatchText } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localNumber } from '../../i18n/numbers.js';

/** How far a run is. */
export interface Reached {
  readonly bytes: number;
  readonly rows: number;
  readonly rejected: number;
}

/** Where a progress line is drawn, and what it is drawn with. */
export interface ProgressScreen {
  readonly write: (text: string) => void;
  readonly width: number;
  readonly ascii: boolean;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

const PAUSE = 100;
const BAR = 20;
const BACK_TO_START = '\r\u001b[2K';

/** One line that is drawn over and over: how far, rows, rows a second, rejected rows, and the time that is left. */
export class Progress {
  readonly #started: number;
  #drawn: number;
  #isOnScreen = false;

  /** @param size the bytes of the input; null where it cannot be known */
  constructor(
    readonly screen: ProgressScreen,
    readonly size: number | null,
    readonly words: BatchText['progress'],
    readonly language: Language,
  ) {
    this.#started = screen.clock();
    this.#drawn = this.#started;
  }

  /** Draws the line anew, not more than ten times a second. */
  show(reached: Reached): void {
    const now = this.screen.clock();
    if (now - this.#drawn < PAUSE) return;
    this.#drawn = now;
    this.#isOnScreen = true;
    this.screen.write(
      `${BACK_TO_START}${this.line(reached, now - this.#started).slice(0, this.screen.width - 1)}`,
    );
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isOnScreen) this.screen.write(BACK_TO_START);
    this.#isOnScreen = false;
  }

  /** The line after some milliseconds. */
  line({ bytes, rows, rejected }: Reached, elapsed: number): string {
    const count = (value: number) => localNumber(String(Math.round(value)), this.language);
    const { rows: inWords, rejected: asRejected, left } = this.words;
    const parts = [inWords(count(rows)), `${count((rows * 1000) / Math.max(elapsed, 1))}/s`];
    if (rejected > 0) parts.push(asRejected(count(rejected)));
    if (this.size === null || this.size === 0) return parts.join('  ');
    const share = Math.min(1, bytes / this.size);
    const remaining = share === 0 ? null : (elapsed / share - elapsed) / 1000;
    if (remaining !== null) parts.push(left(duration(remaining)));
    return [`${this.#bar(share)} ${String(Math.floor(share * 100)).padStart(3)} %`, ...parts].join('  ');
  }

  #bar(share: number): string {
    const [full, empty] = this.screen.ascii ? ['#', '.'] : ['█', '░'];
    const filled = Math.round(share * BAR);
    return full.repeat(filled) + empty.repeat(BAR - filled);
  }
}

/** Seconds as `0:42` or `1:05:00`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
