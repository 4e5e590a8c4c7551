import { isatty } from 'node:tty';
import { Chalk } from 'chalk';
import isUnicodeSupported from 'is-unicode-supported';
import type { Style } from '../report/terminal/style.js';

const NARROWEST = 60;
const WIDEST = 120;
const USUAL = 80;

/** What of a stream decides how it is drawn on. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const STANDARD_INPUT = 0;

/** Whether input comes from a terminal. */
export const isInputTerminal = (): boolean => isatty(STANDARD_INPUT);

/**
 * How to draw on a stream: as wide as its terminal (80 where there is none), in colour only on a terminal
 * and where nobody asked for none, in plain ASCII where the terminal or the locale knows no better.
 */
export function styleFor({ isTTY, columns }: Terminal, env: NodeJS.ProcessEnv, wantsColour: boolean): Style {
  const width = Math.min(WIDEST, Math.max(NARROWEST, isTTY && columns ? columns : widthFromEnvironment(env)));
  return {
    width,
    colour: new Chalk({ level: hasColour(isTTY, env, wantsColour) ? 1 : 0 }),
    ascii: isAscii(env),
  };
}

const widthFromEnvironment = ({ COLUMNS }: NodeJS.ProcessEnv): number =>
  /^\d{1,4}$/.test(COLUMNS ?? '') ? Number(COLUMNS) : USUAL;

function hasColour(isTTY: boolean | undefined, env: NodeJS.ProcessEnv, wantsColour: boolean): boolean {
  if (!wantsColour || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY === true && env['TERM'] !== 'dumb';
}

function isAscii(env: NodeJS.ProcessEnv): boolean {
  if (env['TERM'] === 'dumb' || !isUnicodeSupported()) return true;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return process.platform !== 'win32' && !!locale && !/utf-?8/i.test(locale);
}
