/** Lines one after another, and how many results come before them all. */
interface LineRun {
  readonly from: number;
  to: number;
  readonly before: number;
}

/** More lines that are not one after another than this make a receipt too long. */
const MOST_RUNS = 100_000;

/**
 * The lines of rows as a receipt has them: `3:1 7-9:4` are line 3, after one result, and lines 7 to 9, after four. Where
 * they are lines of results themselves, what is before them is left out: `3 7-9`.
 */
export class LineRuns {
  readonly #runs: LineRun[] = [];
  #isTooMany = false;

  add(line: number, before: number): void {
    this.addRange(line, line, before);
  }

  addRange(from: number, to: number, before: number): void {
    const last = this.#runs.at(-1);
    if (last && from === last.to + 1 && before === last.before) last.to = to;
    else if (this.#runs.length < MOST_RUNS) this.#runs.push({ from, to, before });
    else this.#isTooMany = true;
  }

  /** Adds those of the next part of the same run, which has so many results before it. */
  append(others: LineRuns, before: number): void {
    for (const run of others.#runs) this.addRange(run.from, run.to, run.before + before);
    this.#isTooMany ||= others.#isTooMany;
  }

  /** Null where there are too many to be listed. */
  get text(): string | null {
    return this.#isTooMany ? null : this.#runs.map(({ before, ...run }) => `${textOf(run)}:${before}`).join(' ');
  }

  /** The lines alone, in the order in which they were added. */
  get lines(): string | null {
    return this.#isTooMany ? null : this.#runs.map(textOf).join(' ');
  }

  /** How many lines there are. */
  get count(): number {
    return this.#runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  }

  /** Each line, as often as it is listed. */
  *[Symbol.iterator](): Generator<{ readonly line: number; readonly before: number }> {
    for (const { from, to, before } of this.#runs) for (let line = from; line <= to; line++) yield { line, before };
  }
}

const textOf = ({ from, to }: Pick<LineRun, 'from' | 'to'>): string => (from === to ? String(from) : `${from}-${to}`);

/** The form of the text of lines in a receipt. */
export const LINE_RUNS = /^(?:\d{1,10}(?:-\d{1,10})?(?::\d{1,10})?(?: (?!$)|$))*$/;

/** Reads lines as a receipt has them. */
export function parseLineRuns(text: string): LineRuns {
  const runs = new LineRuns();
  for (const [, from, to, before] of text.matchAll(/(\d+)(?:-(\d+))?(?::(\d+))?/g))
    runs.addRange(Number(from), Number(to ?? from), Number(before ?? 0));
  return runs;
}
