import type { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { showFile } from '../../report/terminal/style.js';

/** Whether a person sees what a stream gets. */
export const isTerminal = (stream: Writable): boolean => (stream as { readonly isTTY?: boolean }).isTTY === true;

/**
 * Standard output for data: the stream itself, unless it is a terminal. What a file contains must not control a terminal,
 * so its control characters are escaped there.
 */
export function visibleOnTerminal<S extends Writable>(stream: S): S {
  if (!isTerminal(stream)) return stream;
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  const write = (chunk: string | Uint8Array, ...rest: never[]): boolean => {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    // a byte order mark is not part of the text
    const shown = showFile(isFirst ? text.replace(/^\ufeff/, '') : text);
    isFirst &&= text === '';
    return stream.write(shown, ...rest);
  };
  return new Proxy(stream, {
    get: (target, key) => {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
