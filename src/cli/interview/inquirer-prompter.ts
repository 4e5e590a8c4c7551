import type { Readable, Writable } from 'node:stream';
import { input as askText, select } from '@inquirer/prompts';
import { escapeControlCharacters } from '../../report/terminal/style.js';
import { wrap } from '../../report/terminal/wrap.js';
import { BACK, type Back, Interrupted, type Prompter } from './prompter.js';

interface Key {
  readonly name?: string;
}

/** What a question of inquirer runs on. */
interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal: AbortSignal;
}

const MOST_CHOICES_SHOWN = 16;

interface PrompterOptions {
  /** Writes text as the terminal can show it. */
  readonly show: (text: string) => string;
  readonly width: number;
  /** Aborted when the program is told to end. */
  readonly signal: AbortSignal;
}

/**
 * Asks through inquirer on a terminal; Escape goes back, Ctrl-C ends.
 */
export function inquirerPrompter(
  input: Readable,
  output: Writable,
  { show, width, signal }: PrompterOptions,
): Prompter {
  async function withEscape<T>(question: (terminal: Terminal) => Promise<T>): Promise<T | Back> {
    const goingBack = new AbortController();
    const onKey = (_text: string, key: Key | undefined) => {
      if (key?.name === 'escape') goingBack.abort();
    };
    input.on('keypress', onKey);
    try {
      return await question({ input, output, signal: AbortSignal.any([goingBack.signal, signal]) });
    } catch (error) {
      if (signal.aborted || (error instanceof Error && error.name === 'ExitPromptError'))
        throw new Interrupted();
      if (goingBack.signal.aborted) return BACK;
      throw error;
    } finally {
      input.off('keypress', onKey);
    }
  }
  return {
    print: (line) => {
      output.write(`${show(line)}\n`);
    },
    say: (...lines) => {
      for (const line of lines)
        for (const part of wrap(escapeControlCharacters(line.trimStart()), width, /^ */.exec(line)?.[0]))
          output.write(`${show(part)}\n`);
    },
    choose: <T>(message: string, choices: readonly { value: T; name: string }[], proposal?: T) =>
      withEscape<T>((terminal) =>
        select<T>(
          {
            message: show(message),
            choices: choices.map(({ value, name }) => ({ value, name: show(name) })),
            ...(proposal === undefined ? {} : { default: proposal as never }),
            loop: false,
            pageSize: MOST_CHOICES_SHOWN,
            theme: { indexMode: 'number', style: { keysHelpTip: () => undefined } },
          },
          terminal,
        ),
      ),
    ask: (message, check, proposal) =>
      withEscape((terminal) =>
        askText(
          {
            message: show(message),
            ...(proposal === undefined ? {} : { default: proposal }),
            validate: (text) => {
              const fault = check(text);
              return fault === null ? true : show(fault);
            },
          },
          terminal,
        ),
      ),
  };
}
