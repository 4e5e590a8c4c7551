import type { Readable, Writable } from 'node:stream';
import inquirer from 'inquirer';
import { BACK, type Back, Interrupted, type Prompter } from './prompter.js';

interface Key {
  readonly name?: string;
}

/** Asks through inquirer on a terminal; Escape goes back, Ctrl-C ends. */
export function inquirerPrompter(
  input: Readable,
  output: Writable,
  show: (text: string) => string,
): Prompter {
  async function prompt<T>(question: Record<string, unknown>): Promise<T | Back> {
    const goingBack = new AbortController();
    const onKey = (_text: string, key: Key | undefined) => {
      if (key?.name === 'escape') goingBack.abort();
    };
    input.on('keypress', onKey);
    try {
      const ask = inquirer.createPromptModule({
        input: input as NodeJS.ReadableStream,
        output: output as NodeJS.WritableStream,
        signal: goingBack.signal,
      });
      const answers: unknown = await ask([{ ...question, name: 'answer' }] as never);
      return (answers as { readonly answer: T }).answer;
    } catch (error) {
      if (goingBack.signal.aborted) return BACK;
      if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
      throw error;
    } finally {
      input.off('keypress', onKey);
    }
  }
  return {
    say: (...lines) => {
      for (const line of lines) output.write(`${show(line)}\n`);
    },
    choose: (message, choices, proposal) =>
      prompt({
        type: 'select',
        message: show(message),
        choices: choices.map(({ value, name }) => ({ value, name: show(name) })),
        default: proposal,
        loop: false,
        pageSize: 16,
        theme: { indexMode: 'number', style: { keysHelpTip: () => undefined } },
      }),
    ask: (message, check, proposal) =>
      prompt({
        type: 'input',
        message: show(message),
        default: proposal,
        validate: (text: string) => {
          const fault = check(text);
          return fault === null ? true : show(fault);
        },
      }),
  };
}
