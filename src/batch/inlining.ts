/** The first version of Node.js with Maglev, which optimises a little and soon. */
const FIRST_WITH_MAGLEV = 24;
/** How many bytes of the functions it calls a function may take in, all together; V8 takes 920. */
const MOST_TAKEN_IN = 200;

/**
 * Asked before a run: lets less be taken into the functions that are optimised. Where only TurboFan optimises, its threads
 * take so much of two cores that a short run waits for them, and one in several threads too. A long run is a few
 * hundredths slower for it.
 */
export function limitInlining(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= FIRST_WITH_MAGLEV) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MOST_TAKEN_IN}`);
}
