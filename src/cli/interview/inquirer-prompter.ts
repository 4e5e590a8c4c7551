import { createPromptModule, type DistinctQuestion } from 'inquirer';
import { escapeControlCharacters, toAscii } from '../../report/terminal/style.js';
import { wrap } from '../../report/terminal/text.js';
import type { Context } from '../context.js';
import { BACK, type Back, type Choice, cleanAnswer, Interrupted, type Prompter } from './prompter.js';

const MOST_CHOICES_SHOWN = 16;

/** Asks through inquirer on the terminal; Escape goes back, Ctrl-C ends. */
export function inquirerPrompter({ stdin: input, stderr: output, style, signal }: Context): Prompter {
  const show = (text: string): string => (style.ascii ? toAscii(text) : text);
  async function ask<T>(question: DistinctQuestion): Promise<T | Back> {
    const goingBack = new AbortController();
    const onKey = (_text: string, key?: { readonly name?: string }) => {
      if (key?.name === 'escape') goingBack.abort();
    };
    const either = AbortSignal.any([goingBack.signal, signal]);
    const prompt = createPromptModule({ input, output, signal: either });
    input.on('keypress', onKey);
    try {
      const { answer } = await prompt<{ answer: unknown }>({ ...question, name: 'answer' });
      // one of the values of the choices, or the text that was typed
      return answer as T;
    } catch (error) {
      if (signal.aborted || (error instanceof Error && error.name === 'ExitPromptError')) throw new Interrupted();
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
        for (const part of wrap(escapeControlCharacters(line.trimStart()), style.width, /^ */.exec(line)?.[0]))
          output.write(`${show(part)}\n`);
    },
    choose: <T>(message: string, choices: readonly Choice<T>[], proposal?: T) =>
      ask<T>({
        type: 'select',
        name: 'answer',
        message: show(message),
        choices: choices.map(({ value, name }) => ({ value, name: show(name) })),
        ...(proposal === undefined ? {} : { default: proposal }),
        loop: false,
        pageSize: MOST_CHOICES_SHOWN,
        theme: { indexMode: 'number', style: { keysHelpTip: () => undefined } },
      }),
    ask: async (message, check, proposal) => {
      const answer = await ask<string>({
        type: 'input',
        name: 'answer',
        message: show(message),
        ...(proposal === undefined ? {} : { default: cleanAnswer(proposal) }),
        transformer: cleanAnswer,
        validate: (text: string) => {
          const fault = check(cleanAnswer(text));
          return fault === null ? true : show(fault);
        },
      });
      return answer === BACK ? BACK : cleanAnswer(answer);
    },
  };
}
