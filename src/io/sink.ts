import type { Writable } from 'node:stream';
import { CliError } from '../diagnostics/cli-error.js';
import { systemCode } from './system-code.js';

/** Where text or bytes go. */
export interface Sink {
  /** Takes text (written as UTF-8) or bytes; resolves when more can be taken, and these are needed no longer. */
  write(data: string | Uint8Array): Promise<void>;
}

/** A stream such as standard output: what is written cannot be taken back. */
export class StreamSink implements Sink {
  /** @param mustBeRead whether it is an error that the stream is closed before everything is read */
  constructor(
    readonly stream: Writable,
    readonly mustBeRead: boolean,
  ) {}

  /** Resolves when the text is out; rejects with the stream's error, or with CliError OUTPUT_CLOSED. */
  write(data: string | Uint8Array): Promise<void> {
    if (data.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.stream.write(data, (error) => {
        if (!error) resolve();
        else if (this.mustBeRead && systemCode(error) === 'EPIPE') reject(new CliError('OUTPUT_CLOSED', {}));
        else reject(error);
      });
    });
  }
}
