/** The first bytes of an input, and all of it to be read from the start; the caller closes that. */
interface Peeked {
  readonly start: Uint8Array;
  readonly all: AsyncGenerator<Uint8Array, void>;
}

/** Reads ahead until so many bytes are there, or the input ends. */
export async function peek(bytes: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const rest = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const all = resume(first, rest);
  return { start: first.length === 1 ? (first[0] as Uint8Array) : Buffer.concat(first), all };
}

async function* resume(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
