import type { Writable } from 'node:stream';
import { Failure, systemCode } from '../failure.js';
import type { Sink } from './sink.js';

/** A stream such as standard output: what is written cannot be taken back. */
export class StreamSink implements Sink {
  /** @param mustBeRead whether it is a failure that who reads the stream ends before what is written does */
  constructor(
    readonly stream: Writable,
    readonly mustBeRead: boolean,
  ) {}

  /** Resolves when the text is out; rejects with the stream's error, or with Failure OUTPUT_CLOSED. */
  write(data: string | Uint8Array): Promise<void> {
    if (data.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.stream.write(data, (error) => {
        if (!error) resolve();
        else if (this.mustBeRead && systemCode(error) === 'EPIPE') reject(new Failure('OUTPUT_CLOSED', {}));
        else reject(error);
      });
    });
  }
}
