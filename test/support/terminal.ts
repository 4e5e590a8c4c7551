import { type ChildProcess, spawn } from 'node:child_process';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { type Finished, ROOT } from './run-imw.js';

/** Keys as a terminal sends them. */
export const KEYS = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  escape: '\u001b',
  ctrlC: '\u0003',
  backspace: '\u007f',
} as const;

const COLUMNS = 80;
const ROWS = 24;
const PATIENCE = 20_000;

/** The built program under a pseudo-terminal of 80 × 24, driven by keys; its screen is that of a real terminal. */
export class Session {
  readonly #child: ChildProcess;
  readonly #screen: xterm.Terminal;
  readonly #exit: Promise<number | null>;
  #raw = '';

  /**
   * @param after a shell command that runs on the same terminal when the program has ended
   * @param rows the height of the terminal
   */
  constructor(
    args: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>> = {},
    after = '',
    readonly rows = ROWS,
  ) {
    this.#screen = screenOf(rows);
    this.#child = onTerminal(args, cwd, env, after, rows);
    this.#exit = new Promise((resolve) => this.#child.on('close', (code) => resolve(code)));
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      this.#raw += chunk.toString();
      this.#screen.write(chunk);
    });
    onTestFinished(() => {
      this.#child.kill('SIGKILL');
    });
  }

  /** Everything that is on the screen and above it, as a person reads it. */
  async text(): Promise<string> {
    await new Promise<void>((resolve) => this.#screen.write('', resolve));
    const buffer = this.#screen.buffer.active;
    const lines = Array.from({ length: buffer.length }, (_, at) => buffer.getLine(at)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  }

  /** What a person sees on the screen now. */
  async shown(): Promise<string[]> {
    await this.text();
    const buffer = this.#screen.buffer.active;
    return Array.from(
      { length: this.rows },
      (_, at) => buffer.getLine(buffer.baseY + at)?.translateToString(true) ?? '',
    );
  }

  /** The line of the screen with the cursor, from 0. */
  get cursorRow(): number {
    return this.#screen.buffer.active.cursorY;
  }

  /** What the program sent, with its control sequences. */
  get raw(): string {
    return this.#raw;
  }

  /** Waits until a question is being asked, then presses keys and lets the program take them in. */
  async when(question: string, ...keys: readonly string[]): Promise<void> {
    await this.#until(async () => (await this.#openQuestion())?.includes(question) === true, question);
    for (const key of keys) {
      this.#child.stdin?.write(key);
      await this.#settle();
    }
  }

  /** Presses keys, whatever is on the screen. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#child.stdin?.write(key);
    await this.#settle();
  }

  /** Waits until a text is on the screen or above it. */
  async sees(text: string): Promise<void> {
    await this.#until(async () => (await this.text()).replaceAll('\n', ' ').includes(text), text);
  }

  /** The question that waits for an answer, from its mark on. */
  async #openQuestion(): Promise<string | null> {
    const text = await this.text();
    const at = text.lastIndexOf('\n? ');
    return at < 0 ? null : text.slice(at).replaceAll('\n', ' ');
  }

  async #until(holds: () => Promise<boolean>, text: string): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > until) throw new Error(`never saw "${text}" in:\n${await this.text()}`);
      await pause(10);
    }
  }

  /** Waits until the program has been silent for a moment. */
  async #settle(): Promise<void> {
    let length = -1;
    while (length !== this.#raw.length) {
      length = this.#raw.length;
      await pause(40);
    }
  }

  /** The exit code, once the program has ended. */
  ended(): Promise<number | null> {
    return Promise.race([
      this.#exit,
      new Promise<never>((_, reject) => setTimeout(() => reject(new Error('does not end')), PATIENCE)),
    ]);
  }
}

const screenOf = (rows: number) =>
  new xterm.Terminal({ cols: COLUMNS, rows, scrollback: 1_000, allowProposedApi: true });

/** Starts the built program under a pseudo-terminal, which is all three of its streams. */
function onTerminal(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  after = '',
  rows = ROWS,
): ChildProcess {
  const command = `stty cols ${COLUMNS} rows ${rows}; ${after ? '' : 'exec '}"$IMW_NODE" "$IMW_BIN" ${args.map((arg) => `'${arg}'`).join(' ')}${after ? `; ${after}` : ''}`;
  return spawn('script', ['-qfec', command, '/dev/null'], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      IMW_TODAY: '2026-11-23',
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      IMW_NODE: process.execPath,
      IMW_BIN: `${ROOT}bin/imw.js`,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** Runs the built program to its end under a pseudo-terminal; what it printed there is its `stderr`. */
export function runOnTerminal(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = onTerminal(args, cwd, env);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: '', stderr: printed }));
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
