import type { RunServices } from '../../report/answer-formats.js';
import type { Context } from '../context.js';
import type { Options } from '../options/option-parsers.js';
import { readLetterhead } from './letterhead.js';

/** What only the command line can provide; the program that prints a PDF is looked for when it prints. */
export const servicesOf = (options: Options, context: Context): RunServices => ({
  letterhead: readLetterhead(options, context),
  printToPdf: async (html) => (await import('./print-pdf.js')).printToPdf(html, context),
});
