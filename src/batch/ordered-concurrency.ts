/**
 * Works on several items at a time and gives what comes of them in their order.
 *
 * @param most how many are worked on at the same time
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => R | Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const pending: (R | Promise<R>)[] = [];
  for await (const item of items) {
    const result = settle(work, item);
    // told when its turn comes; who stops before that does not hear of it
    if (result instanceof Promise) result.catch(() => undefined);
    pending.push(result);
    if (pending.length >= most) yield await (pending.shift() as R | Promise<R>);
  }
  for (const result of pending) yield await result;
}

/** What comes of an item; a failure too is told when its turn comes, so that the first is told in every run. */
function settle<T, R>(work: (item: T) => R | Promise<R>, item: T): R | Promise<R> {
  try {
    return work(item);
  } catch (error) {
    return Promise.reject(error);
  }
}
