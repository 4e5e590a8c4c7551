/**
 * Works on several items at a time and yields their results in the order of the items.
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
    // reported when its turn comes; a caller who stops before that does not learn of it
    if (result instanceof Promise) result.catch(() => undefined);
    pending.push(result);
    if (pending.length >= most) yield await (pending.shift() as R | Promise<R>);
  }
  for (const result of pending) yield await result;
}

/** The result of an item; a failure too is reported when its turn comes, so that every run reports the same one first. */
function settle<T, R>(work: (item: T) => R | Promise<R>, item: T): R | Promise<R> {
  try {
    return work(item);
  } catch (error) {
    return Promise.reject(error);
  }
}
