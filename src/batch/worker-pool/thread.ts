import { parentPort, workerData } from 'node:worker_threads';
import { reasonToStop } from '../../diagnostics/cli-error.js';
import { type BlockComputer, createBlockComputer } from '../compute.js';
import { loadTexts } from '../load-texts.js';
import type { Block } from '../read/block.js';
import { fromJobStart, type JobAnswer, type JobRequest, type JobStart } from './message.js';

/** What a thread does that computes for a batch: it answers the blocks that are sent to it. */
export async function computeForOthers(): Promise<void> {
  const [input, options] = fromJobStart(workerData as JobStart);
  await loadTexts(options);
  const computer = createBlockComputer(input, options);
  parentPort?.on('message', ({ number, block }: JobRequest) => {
    const { answer, moved } = answerTo(number, block, computer);
    parentPort?.postMessage(answer, moved);
  });
}

function answerTo(
  number: number,
  block: Block,
  computer: BlockComputer,
): { answer: JobAnswer; moved: ArrayBuffer[] } {
  try {
    const result = computer.compute(block);
    return { answer: { number, result }, moved: [result.results.buffer, result.rejects.buffer] };
  } catch (error) {
    const failure = reasonToStop(error);
    if (!failure) throw error;
    return { answer: { number, failure }, moved: [] };
  }
}
