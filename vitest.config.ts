import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests in these folders run the built program, and need `npm run build` first; all others run the source. */
const NEEDS_BUILD = ['test/acceptance/**/*.test.ts', 'test/docs/**/*.test.ts', 'test/messages/**/*.test.ts'];

/** Tests that replace a module of Node.js, so that each needs modules of its own. */
const ALONE = ['test/io/one-name.test.ts'];

/** Tests that drive a terminal with `script` of util-linux, send signals or run shell scripts. */
const ONLY_ON_LINUX = [
  'test/acceptance/{closed-terminal,interruption,interview,naming-interrupted,overlay,progress,simultaneous,xlsx}.test.ts',
  'test/docs/many-machines.test.ts',
  'test/messages/**',
];
const EXCLUDED = process.platform === 'linux' ? [] : ONLY_ON_LINUX;

export default defineConfig(({ mode }) => {
  // read by test/support/exhaustive.ts
  const env = { IMW_TESTS: mode === 'all' ? 'all' : 'usual' };
  return {
    test: {
      setupFiles: ['test/support/seed.ts'],
      testTimeout: 120_000,
      // one more than there are cores: many tests wait for a terminal, a signal or another program
      maxWorkers: availableParallelism() + 1,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            env,
            include: ['test/**/*.test.ts'],
            exclude: [...NEEDS_BUILD, ...ALONE],
            // the source has no state that a test could leave behind, and is loaded once by each worker
            isolate: false,
          },
        },
        { extends: true, test: { name: 'unit-alone', env, include: ALONE } },
        {
          extends: true,
          test: {
            name: 'built',
            env,
            include: NEEDS_BUILD,
            exclude: EXCLUDED,
            globalSetup: ['test/support/require-build.ts'],
          },
        },
      ],
    },
  };
});
