import type { Run } from '../context.js';
import { run as simulate } from './simulate.js';

/** `imw explain`: one dossier, with the source of every number. */
export const run: Run = (context, args, given) => simulate(context, args, { ...given, explain: true });
