import { escapeControlCharacters, toAscii } from '../../../report/terminal/style.js';
import { wrap } from '../../../report/terminal/text.js';
import type { Context } from '../../context.js';
import { type About, BACK, type Back, type Choice, Interrupted, type Prompter } from '../prompter.js';
import { listPrompt } from './list-prompt.js';
import { textPrompt } from './text-prompt.js';

/** The height of a terminal that does not say how high it is. */
const USUAL_ROWS = 24;

/** Asks on the terminal; Escape goes back, Ctrl-C ends. */
export function terminalPrompter({ stdin: input, stderr: output, style, signal, messages }: Context): Prompter {
  const { interview } = messages;
  const show = (text: string): string => (style.ascii ? toAscii(text) : text);
  const rows = () => (output as { readonly rows?: number }).rows ?? USUAL_ROWS;

  /** Runs one prompt; its lines are cleared at the end where the user goes back. */
  async function run<T>(start: (onBack: () => void, context: PromptContext) => Promise<T | null>): Promise<T | Back> {
    const prompt: PromptContext = { input, output, signal, clearPromptOnDone: false };
    const onBack = () => {
      prompt.clearPromptOnDone = true;
    };
    try {
      return (await start(onBack, prompt)) ?? BACK;
    } catch (error) {
      if (signal.aborted || (error instanceof Error && error.name === 'ExitPromptError')) throw new Interrupted();
      throw error;
    }
  }

  return {
    print: (line) => {
      output.write(`${show(line)}\n`);
    },
    say: (...lines) => {
      for (const line of lines)
        for (const part of wrap(escapeControlCharacters(line.trimStart()), style.width, /^ */.exec(line)?.[0]))
          output.write(`${show(part)}\n`);
    },
    choose: async <T>(message: string, choices: readonly Choice<T>[], proposal?: T, about: About = {}) => {
      const proposed = choices.findIndex(({ value }) => proposal !== undefined && value === proposal);
      const config = {
        message: show(message),
        hint: show(about.hint ?? ''),
        items: choices.map(({ name, key }) => ({ name: show(name), key })),
        proposal: Math.max(0, proposed),
        rows: rows() - (about.above ?? 0),
        noSuchItem: (typed: string) => show(interview.noSuchItem(typed)),
        more: (count: number) => show(interview.more(count)),
        style,
        output,
      };
      const index = await run((onBack, prompt) => listPrompt({ ...config, onBack }, prompt));
      return index === BACK ? BACK : (choices[index] as Choice<T>).value;
    },
    ask: (message, check, proposal = '', about = {}) => {
      const shown = (text: string | null) => (text === null ? null : show(text));
      const config = {
        message: show(message),
        hint: show(about.hint ?? ''),
        proposal,
        check: (text: string) => shown(check(text)),
        echo: (text: string) => shown(about.echo?.(text) ?? null),
        style,
        output,
      };
      return run((onBack, prompt) => textPrompt({ ...config, onBack }, prompt));
    },
  };
}

interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  clearPromptOnDone: boolean;
}
