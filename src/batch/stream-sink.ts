import type { Writable } from 'node:stream';
import type { Sink } from './sink.js';

/** A stream such as standard output: what is written is gone, there is nothing to give up. */
export class StreamSink implements Sink {
  constructor(readonly stream: Writable) {}

  /** Resolves when the text is out; rejects with the stream's error. */
  write(data: string | Uint8Array): Promise<void> {
    if (data.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.stream.write(data, (error) => (error ? reject(error) : resolve()));
    });
  }
}
