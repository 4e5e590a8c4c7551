import type { Sink } from '../../io/sink.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { RunSummary } from '../receipt/receipt.js';
import type { Format } from './formats.js';

/** The way of results to their file: as they are, or packed together with what is told of the run. */
export interface Packing {
  readonly sink: Sink;
  /** After the last result. Gives the hash of what was packed, where the bytes of the file are not that of the text. */
  finish(told: RunSummary, parameters: Parameters): Promise<{ readonly contents?: string }>;
}

/** How a format's text goes to a sink; what packs it is loaded only where it is needed. */
export async function packing(format: Format, sink: Sink): Promise<Packing> {
  if (format !== 'xlsx') return { sink, finish: () => Promise.resolve({}) };
  const { XlsxWorkbook } = await import('./xlsx/workbook.js');
  const book = new XlsxWorkbook(sink);
  return {
    sink: book,
    finish: async (told, parameters) => ({ contents: await book.finish(told, parameters) }),
  };
}
