import type { Style } from '../style.js';

/** The characters of a chart, of a terminal with more than ASCII and of one without. */
interface Characters {
  /** The whole cells of each kind of amount, so that they are different without colours. */
  readonly fills: Readonly<Record<Fill, string>>;
  /** Cells that are filled from below, by equal parts: the first is empty, the last is whole. */
  readonly fromBelow: readonly [string, ...string[]];
  /** Cells that are filled from the left, in the same way. */
  readonly fromLeft: readonly [string, ...string[]];
  readonly axis: Readonly<Record<'tick' | 'line' | 'corner' | 'rule', string>>;
}

/** The kinds of amounts on top of each other. */
export type Fill = 'solid' | 'shaded';

export const FILL_COLOURS = { solid: 'cyan', shaded: 'yellow' } as const satisfies Record<Fill, string>;

const UNICODE: Characters = {
  fills: { solid: '█', shaded: '▒' },
  fromBelow: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  fromLeft: ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  axis: { tick: '┤', line: '│', corner: '┼', rule: '─' },
};

const ASCII: Characters = {
  fills: { solid: '#', shaded: ':' },
  fromBelow: [' ', '#'],
  fromLeft: ['', '#'],
  axis: { tick: '+', line: '|', corner: '+', rule: '-' },
};

/** The characters that bars are drawn with. */
export const charactersOf = ({ ascii }: Pick<Style, 'ascii'>): Characters => (ascii ? ASCII : UNICODE);
