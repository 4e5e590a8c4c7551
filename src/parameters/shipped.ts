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
] as readonly unknown[] as readonly { readonly parameters: readonly FileEntry[] }[];

/** The edition of the shipped values: version, last checked quarter, declared gaps. */
export const SHIPPED_EDITION: Edition = edition;
