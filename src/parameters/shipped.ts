import { compileParameters } from './compile.js';
import edition from './data/edition.json' with { type: 'json' };
import eligibility from './data/eligibility.json' with { type: 'json' };
import guidancePremium from './data/guidance-premium.json' with { type: 'json' };
import measure from './data/measure.json' with { type: 'json' };
import minimumWage from './data/minimum-wage.json' with { type: 'json' };
import referenceWage from './data/reference-wage.json' with { type: 'json' };
import socialSecurity from './data/social-security.json' with { type: 'json' };
import supportPremium from './data/support-premium.json' with { type: 'json' };
import wagePremium from './data/wage-premium.json' with { type: 'json' };
import type { Edition, FileEntry } from './entry.js';
import { markOrigin, type ParameterData } from './entry.js';
import type { IndexRate } from './index-rate.js';
import type { Parameters } from './parameters.js';

/** A parameter file. */
export interface ParameterFile {
  readonly parameters: readonly FileEntry[];
}

/** The parameter files of the program; a test checks them as strictly as those of users. */
export const SHIPPED_FILES = [
  measure,
  eligibility,
  minimumWage,
  referenceWage,
  wagePremium,
  guidancePremium,
  supportPremium,
  socialSecurity,
] as readonly unknown[] as readonly ParameterFile[];

/** The edition of the shipped values: version, last checked quarter, declared gaps. */
export const SHIPPED_EDITION: Edition = edition;

/** SHA-256 of the edition and the files, hexadecimal, for receipts; a test computes it again. */
export const SHIPPED_SHA256 = '779688a6c6bf037415e210e0f5af21f2b8b6b45d40f57968886b8f4bb5f45697';

/** The data of the parameter files of the program. */
const shippedData = (): ParameterData => ({
  ...SHIPPED_EDITION,
  parameters: SHIPPED_FILES.flatMap(({ parameters }) =>
    parameters.map((entry) => markOrigin(entry, 'shipped')),
  ),
});

/**
 * The parameters of the program. A test runs every check on them, so that the program does not load the checks.
 *
 * @param indexation yearly indexation of projected quarters; without it the last known values are used
 */
export const shippedParameters = (indexation: IndexRate | null = null): Parameters =>
  compileParameters(shippedData(), SHIPPED_SHA256, indexation);
