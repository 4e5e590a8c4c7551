/** What the ids of the start packages begin with. */
export const PACKAGE_PREFIX = 'wage-premium.package.';
