import { Worker } from 'node:worker_threads';
import { CliError } from '../../diagnostics/cli-error.js';
import type { BlockComputer, BlockResult, ComputeOptions } from '../compute.js';
import type { Block } from '../read/block.js';
import type { InputFormat } from '../read/header.js';
import { YOUNG_SPACE } from '../v8-flags.js';
import { type JobAnswer, type JobRequest, jobStart, portableBlock } from './thread.js';

/** How many blocks wait for each other thread, so that none is without work. */
const WAITING_PER_THREAD = 3;
/** How many blocks for each job may be on their way: a thread that starts is slower at first. */
const BLOCKS_PER_JOB = 8;

/** Threads that compute the blocks of one input. */
export interface WorkerPool {
  readonly compute: (block: Block) => BlockResult | Promise<BlockResult>;
  /** How many blocks are worth being worked on at the same time. */
  readonly most: number;
  /** Ends the threads. Nobody needs to wait for that: what they computed is here, and they hold nothing open. */
  readonly end: () => void;
}

/**
 * Starts the threads for an input.
 * @param local computes in this thread
 */
export type StartPool = (shape: InputFormat, options: ComputeOptions, local: BlockComputer) => WorkerPool;

/**
 * Says how many threads compute a batch. This one is among them: it computes alone at first, and later when the
 * others have work enough.
 *
 * @param program the built program of a thread
 * @param warmup how many blocks are computed before the others are started
 */
export const createPool =
  (count: number, program: URL, warmup: number): StartPool =>
  (shape, options, local) => {
    let threads: readonly Thread[] = [];
    const start = (): void => {
      const workerData = jobStart(shape, options);
      // the limit of a thread covers three semi-spaces, the room for new objects two
      const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_SPACE * 1.5 };
      threads = Array.from(
        { length: count - 1 },
        () => new Thread(new Worker(program, { workerData, resourceLimits })),
      );
    };
    let blocks = 0;
    return {
      compute: (block) => {
        if (blocks++ === warmup) start();
        const free = threads.find(({ waiting }) => waiting < WAITING_PER_THREAD);
        return free ? free.compute(block) : local.compute(block);
      },
      most: count * BLOCKS_PER_JOB,
      end: () => {
        for (const thread of threads) thread.end();
      },
    };
  };

/** One thread, and who waits for what it works on. */
class Thread {
  readonly #waiting = new Map<
    number,
    { readonly resolve: (result: BlockResult) => void; readonly reject: (reason: unknown) => void }
  >();
  #number = 0;
  /** Why it can compute no more; null while it can. */
  #ended: { readonly reason: unknown } | null = null;

  constructor(readonly worker: Worker) {
    worker.on('message', (answer: JobAnswer) => {
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ('result' in answer) waiting?.resolve(answer.result);
      else waiting?.reject(new CliError(answer.failure));
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('messageerror', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('a thread ended')));
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  compute(block: Block): Promise<BlockResult> {
    if (this.#ended) return Promise.reject(this.#ended.reason);
    const number = this.#number++;
    const request: JobRequest = { number, block: portableBlock(block) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.worker.postMessage(request);
    });
  }

  end(): void {
    void this.worker.terminate();
  }

  #fail(reason: unknown): void {
    this.#ended ??= { reason };
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
