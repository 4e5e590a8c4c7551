import type { Context } from '../context.js';
import { fileSize } from '../io/open-input.js';
import { Progress } from './progress.js';

/** A progress line on standard error, where that is a terminal; null elsewhere. */
export function progressOn(context: Context, input: string): Progress | null {
  const { stderr, messages, language } = context;
  const { isTTY, columns } = stderr as { readonly isTTY?: boolean; readonly columns?: number };
  if (!isTTY) return null;
  const { width, ascii } = context.style;
  const screen = {
    write: (text: string) => stderr.write(text),
    width: columns ?? width,
    ascii,
    clock: () => process.uptime() * 1_000,
  };
  return new Progress(screen, fileSize(input), messages.batch.progress, language);
}
