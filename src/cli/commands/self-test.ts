import { loadCatalog } from '../../i18n/catalogs.js';
import { shippedParameters } from '../../parameters/shipped-parameters.js';
import { selfTest } from '../../self-test/check.js';
import { EXIT, type Run } from '../context.js';

/** `imw self-test`: checks that this installation computes the worked cases correctly. */
export const run: Run = async ({ print, messages }, _args, { json }) => {
  // the cases are computed as results in English, whatever the language of the run
  await loadCatalog('en');
  const { count, wrong } = selfTest(shippedParameters());
  const { right, wrong: isWrong, summary } = messages.cli.selfTest;
  const lines = wrong.length === 0 ? [right(count)] : [...wrong.map(isWrong), summary(wrong.length, count)];
  print(json ? `${JSON.stringify({ count, wrong })}\n` : lines.map((line) => `${line}\n`).join(''));
  return wrong.length === 0 ? EXIT.done : EXIT.failed;
};
