import { type createPrompt, type KeypressEvent, useEffect, useRef, useState } from '@inquirer/core';
import { type Style, symbol } from '../../../report/terminal/style.js';

type PromptContext = Parameters<ReturnType<typeof createPrompt>>[1];
type Prompt<T, Config> = (config: Config, context?: PromptContext) => Promise<T>;

/** The same prompt, whose lines are cleared at the end where the user goes back. */
export const clearedWhenBack =
  <T, Config extends PromptLook>(prompt: Prompt<T, Config>): Prompt<T, Omit<Config, 'onBack'>> =>
  (config, context) => {
    const own = { ...context, clearPromptOnDone: false };
    const onBack = () => {
      own.clearPromptOnDone = true;
    };
    return prompt({ ...config, onBack } as Config, own);
  };

const SHOW_CURSOR = '\u001b[?25h';
export const HIDE_CURSOR = '\u001b[?25l';

/** What every question on the terminal is drawn with. */
export interface PromptLook {
  readonly message: string;
  readonly hint: string;
  readonly style: Style;
  readonly output: NodeJS.WritableStream;
  /** Called before the prompt ends because the user goes back. */
  readonly onBack: () => void;
}

/** The mark and the text of a question, before and after its answer. */
export function questionLine({ message, style }: PromptLook, isDone: boolean): string {
  const mark = isDone ? symbol('eligible', style) : symbol('question', style);
  return `${style.colour.green(mark)} ${style.colour.bold(message)}`;
}

export const isEscape = ({ name }: KeypressEvent): boolean => name === 'escape';

/** A terminal whose keys can be read one by one. */
type RawInput = NodeJS.ReadableStream & { setRawMode?: (isRaw: boolean) => void };

/**
 * Lets Ctrl-Z suspend the program, and draws the question again below what the shell wrote when it goes on.
 * @param height the number of lines of the question
 */
export function useSuspension({ output }: PromptLook, height: number): void {
  const lines = useRef(height);
  lines.current = height;
  const [, redraw] = useState(0);
  useEffect((terminal) => {
    const input: RawInput = terminal.input;
    const resume = () => {
      input.setRawMode?.(true);
      // a terminal has to be paused and resumed to give its keys again
      terminal.pause();
      terminal.resume();
      output.write('\n'.repeat(lines.current));
      redraw((count: number) => count + 1);
    };
    const suspend = () => {
      output.write(`${SHOW_CURSOR}\n`);
      input.setRawMode?.(false);
      process.once('SIGCONT', resume);
      process.kill(process.pid, 'SIGTSTP');
    };
    terminal.on('SIGTSTP', suspend);
    return () => {
      terminal.removeListener('SIGTSTP', suspend);
      process.removeListener('SIGCONT', resume);
    };
  }, []);
}
