import { createPrompt, isBackspaceKey, isEnterKey, isTabKey, useKeypress, useState } from '@inquirer/core';
import { wrap } from '../../../report/terminal/text.js';
import { cleanAnswer } from '../prompter.js';
import { isEscape, type PromptLook, questionLine, useSuspension } from './common.js';

export interface TextConfig extends PromptLook {
  /** The answer that Enter gives. */
  readonly proposal: string;
  /** What is wrong with an answer; null where nothing is. */
  readonly check: (text: string) => string | null;
  /** How an answer is read, where that is not how it is written. */
  readonly echo: (text: string) => string | null;
  /** How an empty answer is shown once it is given. */
  readonly nothing: string;
}

/** Asks for text; its answer is null where the user goes back. */
export const textPrompt = createPrompt<string | null, TextConfig>((config, done) => {
  const { style, check, echo } = config;
  const [typed, setTyped] = useState('');
  const [proposal, setProposal] = useState(cleanAnswer(config.proposal));
  const [isDone, setDone] = useState(false);
  const [fault, setFault] = useState('');

  useKeypress((key, terminal) => {
    if (isEscape(key)) {
      config.onBack();
      done(null);
      return;
    }
    if (isEnterKey(key)) {
      const answer = typed === '' ? proposal : typed;
      const found = check(answer);
      // the line was emptied by Enter; written again, it can be corrected
      if (found !== null) terminal.write(typed);
      setFault(found ?? '');
      if (found !== null) return;
      setTyped(answer);
      setDone(true);
      done(answer);
      return;
    }
    if (typed === '' && (isBackspaceKey(key) || isTabKey(key))) {
      setProposal('');
      if (!isTabKey(key)) return;
      terminal.clearLine(0);
      terminal.write(proposal);
    }
    setTyped(cleanAnswer(terminal.line));
    setFault('');
  });

  const question = questionLine(config, isDone);
  const read = typed === '' ? null : echo(typed);
  const offered = proposal !== '' && typed === '' && !isDone ? ` ${style.colour.dim(`(${proposal})`)}` : '';
  const below = [
    ...(config.hint === '' ? [] : wrap(config.hint, style.width, '  ').map((line) => style.colour.dim(line))),
    ...(read === null ? [] : [`  = ${read}`]),
    ...(fault === '' ? [] : wrap(fault, style.width, '! ').map((line) => style.colour.red(line))),
  ];
  useSuspension(config, below.length + 1);
  const answer = read === null ? typed || config.nothing : `${typed} = ${read}`;
  if (isDone) return `${question} ${style.colour.cyan(answer)}`;
  return [`${question}${offered} ${typed}`, below.join('\n')];
});
