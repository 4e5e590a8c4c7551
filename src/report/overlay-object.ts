import type { Overlay } from '../parameters/parameters.js';

/** The user's own values as results, receipts and `imw parameters --json` name them. */
export interface OverlayObject {
  readonly sha256: string;
  readonly file: string;
  /** How the run came by the file: `--parameters`, `imw.config.json`, `IMW_CONFIG`, or a library caller's own words. */
  readonly setBy: string;
}

/** Writes the user's own values as an object; null where a run has none. */
export const toOverlayObject = (overlay: Overlay | null): OverlayObject | null =>
  overlay && { sha256: overlay.sha256, file: overlay.file, setBy: overlay.source };
