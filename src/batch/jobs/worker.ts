import { parentPort, workerData } from 'node:worker_threads';
import { blockComputer } from '../compute.js';
import { fromJobStart, type JobAnswer, type JobRequest, type JobStart } from './message.js';

/** The program of a thread that computes blocks of a batch as they are sent to it. */
const compute = blockComputer(...fromJobStart(workerData as JobStart));

parentPort?.on('message', ({ number, block }: JobRequest) => {
  const result = compute(block);
  const answer: JobAnswer = { number, result };
  parentPort?.postMessage(answer, [result.results.buffer, result.rejects.buffer]);
});
