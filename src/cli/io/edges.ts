import type { Edges } from '../../report/answer-formats.js';
import type { Context } from '../context.js';
import type { Options } from '../options/option-parsers.js';
import { readLetterhead } from './letterhead.js';

/** What this run gives to what is handed over: its letterhead, and a printer, which is loaded when it prints. */
export const edgesOf = (options: Options, context: Context): Edges => ({
  letterhead: readLetterhead(options, context),
  printToPdf: async (html) => (await import('./print-pdf.js')).printToPdf(html, context),
});
