import { compileParameters } from './compile.js';
import { markOrigin, type ParameterData } from './entry.js';
import type { IndexRate } from './index-rate.js';
import type { Parameters } from './parameters.js';
import { SHIPPED_EDITION, SHIPPED_FILES } from './shipped.js';
import { SHIPPED_SHA256 } from './shipped-sha256.js';

const shippedData = (): ParameterData => ({
  ...SHIPPED_EDITION,
  parameters: SHIPPED_FILES.flatMap(({ parameters }) => parameters.map((entry) => markOrigin(entry, 'shipped'))),
});

/** The parameters of the program. A test runs every check on them, so that the program need not. */
export const shippedParameters = (indexation: IndexRate | null = null): Parameters =>
  compileParameters(shippedData(), SHIPPED_SHA256, indexation);
