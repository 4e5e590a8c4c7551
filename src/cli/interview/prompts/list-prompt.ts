import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isNumberKey,
  isUpKey,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import { type Style, symbol } from '../../../report/terminal/style.js';
import { wrap } from '../../../report/terminal/text.js';
import { HIDE_CURSOR, isEscape, type PromptLook, questionLine, useSuspension } from './common.js';
import { windowOf } from './window.js';

export interface ListConfig extends PromptLook {
  readonly items: readonly { readonly name: string; readonly key?: string | undefined }[];
  /** The index of the item that is active at first. */
  readonly proposal: number;
  /** The lines that the question may have. */
  readonly rows: number;
  readonly noSuchItem: (typed: string) => string;
  readonly more: (count: number) => string;
}

/** The fewest items that are shown, however low the terminal is. */
const FEWEST_ITEMS = 3;

/** Asks for one item of a list; its answer is the index of the item, null where the user goes back. */
export const listPrompt = createPrompt<number | null, ListConfig>((config, done) => {
  const { items, style } = config;
  const [active, setActive] = useState(config.proposal);
  const [isDone, setDone] = useState(false);
  const [fault, setFault] = useState('');
  const typed = useRef('');
  const keys = keysOf(items);

  useKeypress((key, terminal) => {
    terminal.clearLine(0);
    if (isNumberKey(key)) {
      const longer = keys.indexOf(typed.current + key.name);
      typed.current = longer < 0 ? key.name : typed.current + key.name;
      const found = longer < 0 ? keys.indexOf(key.name) : longer;
      if (found >= 0) setActive(found);
      setFault(found < 0 ? config.noSuchItem(key.name) : '');
      return;
    }
    typed.current = '';
    setFault('');
    if (isEscape(key)) {
      config.onBack();
      done(null);
    } else if (isEnterKey(key)) {
      setDone(true);
      done(active);
    } else if (isUpKey(key)) setActive(Math.max(0, active - 1));
    else if (isDownKey(key)) setActive(Math.min(items.length - 1, active + 1));
    else if (key.name === 'home') setActive(0);
    else if (key.name === 'end') setActive(items.length - 1);
    else if (/^[a-z]$/i.test(key.name ?? '') && !key.ctrl) {
      const index = items.findIndex(({ name }) => name.toLowerCase().startsWith(key.name.toLowerCase()));
      if (index >= 0) setActive(index);
    }
  });

  const question = questionLine(config, isDone);
  const hint = config.hint === '' ? [] : wrap(config.hint, style.width, '  ').map((line) => style.colour.dim(line));
  const faults = fault === '' ? [] : wrap(fault, style.width, '! ').map((line) => style.colour.red(line));
  const asked = Math.ceil((config.message.length + 2) / style.width);
  const capacity = Math.max(FEWEST_ITEMS, config.rows - asked - hint.length - faults.length);
  const { start, end } = windowOf(items.length, active, capacity);
  const lines = items.slice(start, end).map(({ name }, index) => {
    const at = start + index;
    const text = ` ${keys[at] === name ? '' : `${keys[at]}. `}${name}`;
    const line = shorten(`${at === active ? symbol('cursor', style) : ' '}${text}`, style.width - 1, style);
    return at === active ? style.colour.cyan(line) : line;
  });
  const more = (mark: 'up' | 'down', count: number) =>
    count === 0 ? [] : [style.colour.dim(`  ${symbol(mark, style)} ${config.more(count)}`)];
  const content = [question, ...hint, ...more('up', start), ...lines, ...more('down', items.length - end), ...faults];
  useSuspension(config, content.length);
  const room = style.width - config.message.length - 4;
  if (isDone) return `${question} ${style.colour.cyan(shorten(items[active]?.name ?? '', Math.max(1, room), style))}`;
  return `${content.join('\n')}${HIDE_CURSOR}`;
});

/** What is typed to choose each item: its number in the list, or the item itself in a list of numbers. */
function keysOf(items: ListConfig['items']): readonly string[] {
  const isOfNumbers = items.every(({ name }) => /^\d+$/.test(name));
  return items.map(({ name, key }, index) => key ?? (isOfNumbers ? name : String(index + 1)));
}

function shorten(text: string, width: number, { ascii }: Style): string {
  const mark = ascii ? '...' : '…';
  return text.length > width ? `${text.slice(0, Math.max(0, width - mark.length))}${mark}` : text;
}
