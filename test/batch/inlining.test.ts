import { afterEach, expect, it, vi } from 'vitest';
import { limitInlining } from '../../src/batch/inlining.js';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['20.17.0', ['--max-inlined-bytecode-size-cumulative=200']],
  ['22.20.0', ['--max-inlined-bytecode-size-cumulative=200']],
  ['24.0.0', []],
  ['26.1.0', []],
])('Node.js %s is told %j', (version, flags) => {
  const told: string[] = [];
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({
    setFlagsFromString: (flag: string) => told.push(flag),
  } as never);
  limitInlining(version);
  expect(told).toEqual(flags);
});
