// what is checked may have been written in any language
import '../../i18n/all-catalogs.js';
import { shippedParameters } from '../../parameters/shipped-parameters.js';
import { selfTest } from '../../self-test/check.js';
import { EXIT, type Run } from '../context.js';

/** `imw self-test`: checks that this installation computes the worked cases correctly. */
export const run: Run = async ({ print, messages }, _args, { json }) => {
  const { count, wrong } = selfTest(shippedParameters());
  const { right, wrong: isWrong, summary } = messages.cli.selfTest;
  const lines = wrong.length === 0 ? [right(count)] : [...wrong.map(isWrong), summary(wrong.length, count)];
  print(json ? `${JSON.stringify({ count, wrong })}\n` : lines.map((line) => `${line}\n`).join(''));
  return wrong.length === 0 ? EXIT.done : EXIT.failed;
};
