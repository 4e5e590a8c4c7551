import { setFlagsFromString } from 'node:v8';
import { afterEach, expect, it, vi } from 'vitest';
import { limitInlining } from '../../src/batch/v8-flags.js';

vi.mock(import('node:v8'), async (original) => ({ ...(await original()), setFlagsFromString: vi.fn() }));

afterEach(() => vi.clearAllMocks());

it.each([
  ['20.17.0', ['--max-inlined-bytecode-size-cumulative=200']],
  ['22.20.0', ['--max-inlined-bytecode-size-cumulative=200']],
  ['24.0.0', []],
  ['26.1.0', []],
])('Node.js %s gets the flags %j', (version, flags) => {
  limitInlining(version);
  expect(vi.mocked(setFlagsFromString).mock.calls.flat()).toEqual(flags);
});
