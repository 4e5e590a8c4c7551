/** Whether every repetition and combination is tried, however long it takes: `npm run test:all`. */
export const IS_EXHAUSTIVE = process.env['IMW_TESTS'] === 'all';

/** How many random cases a slow property tries: all of them in `npm run test:all`, a third of them otherwise. */
export const casesOf = (all: number): number => (IS_EXHAUSTIVE ? all : Math.ceil(all / 3));

/** Some of the cases of a slow table, spread over it: all of them in `npm run test:all`, a third of them otherwise. */
export const someOf = <const T>(all: readonly T[]): readonly T[] =>
  IS_EXHAUSTIVE ? all : all.filter((_case, index) => index % 3 === 0);
