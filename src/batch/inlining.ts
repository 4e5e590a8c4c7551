/** The first version of Node.js in which functions that run often are compiled in between, quickly, before they are optimised. */
const WITH_QUICK_COMPILER = 24;
/** How many bytes of the functions it calls a function may take in: a fifth of what is usual. */
const MOST_TAKEN_IN = 200;

/**
 * Asked before a run: lets less be taken into the functions that are optimised. Older versions of Node.js have nothing
 * between reading code slowly and optimising it; on two cores the threads that optimise then take so much of them that a
 * short run waits, and one in several threads does too. A long run is a few hundredths slower for it.
 */
export function limitInlining(): void {
  if (Number.parseInt(process.versions.node, 10) >= WITH_QUICK_COMPILER) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MOST_TAKEN_IN}`);
}
