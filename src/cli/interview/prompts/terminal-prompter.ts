import { createPromptModule } from 'inquirer';
import { escapeControlCharacters, toAscii } from '../../../report/terminal/style.js';
import { wrap } from '../../../report/terminal/text.js';
import type { Context } from '../../context.js';
import { type About, BACK, type Back, type Choice, Interrupted, type Prompter } from '../prompter.js';
import { clearedWhenBack } from './common.js';
import { type ListConfig, listPrompt } from './list-prompt.js';
import { type TextConfig, textPrompt } from './text-prompt.js';

/** The height of a terminal that does not say how high it is. */
const USUAL_ROWS = 24;

/** The prompts that inquirer is given: its own have no hint below the question, and fill the screen. */
type Prompts = {
  'imw-list': Omit<ListConfig, 'onBack'>;
  'imw-text': Omit<TextConfig, 'onBack'>;
};

/** Asks through inquirer on the terminal; Escape goes back, Ctrl-C ends. */
export function terminalPrompter({ stdin: input, stderr: output, style, signal, messages }: Context): Prompter {
  const { interview } = messages;
  const show = (text: string): string => (style.ascii ? toAscii(text) : text);
  const rows = () => (output as { readonly rows?: number }).rows ?? USUAL_ROWS;

  const prompt = createPromptModule<Prompts>({ input, output, signal });
  prompt.registerPrompt('imw-list', clearedWhenBack(listPrompt));
  prompt.registerPrompt('imw-text', clearedWhenBack(textPrompt));

  /** Waits for an answer of a prompt, which is null where the user goes back. */
  async function answerOf<T>(asked: Promise<{ readonly answer: T | null }>): Promise<T | Back> {
    try {
      return (await asked).answer ?? BACK;
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
      const asked = prompt<{ answer: number | null }>({
        type: 'imw-list',
        name: 'answer',
        message: show(message),
        hint: show(about.hint ?? ''),
        items: choices.map(({ name, key }) => ({ name: show(name), key })),
        proposal: Math.max(0, proposed),
        rows: rows() - (about.above ?? 0),
        noSuchItem: (typed: string) => show(interview.noSuchItem(typed)),
        more: (count: number) => show(interview.more(count)),
        style,
        output,
      });
      const index = await answerOf(asked);
      return index === BACK ? BACK : (choices[index] as Choice<T>).value;
    },
    ask: (message, check, proposal = '', about = {}) => {
      const shown = (text: string | null) => (text === null ? null : show(text));
      const asked = prompt<{ answer: string | null }>({
        type: 'imw-text',
        name: 'answer',
        message: show(message),
        hint: show(about.hint ?? ''),
        proposal,
        check: (text: string) => shown(check(text)),
        echo: (text: string) => shown(about.echo?.(text) ?? null),
        nothing: show(about.nothing ?? ''),
        style,
        output,
      });
      return answerOf(asked);
    },
  };
}
