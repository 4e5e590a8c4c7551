import { expect, it } from 'vitest';
import { mapInOrder } from '../../src/batch/ordered-concurrency.js';

async function* upTo(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
}

it('the results of items are in their order, whichever is ready first', async () => {
  const work = (item: number) =>
    item % 3 === 0 ? item : new Promise<number>((resolve) => setTimeout(resolve, 5 - (item % 5), item));
  const found: number[] = [];
  for await (const result of mapInOrder(upTo(20), work, 6)) found.push(result);
  expect(found).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

it('the first failure is reported, after all that comes before it, though a later one is known sooner', async () => {
  const work = (item: number) => {
    if (item === 7) throw new Error('seventh');
    return item === 4 ? Promise.reject(new Error('fourth')) : Promise.resolve(item);
  };
  const found: number[] = [];
  const run = async () => {
    for await (const result of mapInOrder(upTo(20), work, 10)) found.push(result);
  };
  await expect(run()).rejects.toThrow('fourth');
  expect(found).toEqual([0, 1, 2, 3]);
});
