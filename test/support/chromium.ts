import { type Browser, chromium as launcher } from 'playwright-core';
import { findBrowser } from '../../src/cli/io/find-browser.js';

/** The Chromium, Chrome or Edge of this machine; null where there is none, and its tests are reported as skipped. */
export const CHROMIUM = findBrowser();

/** Starts it without a window. */
export const startChromium = (): Promise<Browser> =>
  launcher.launch({ executablePath: CHROMIUM ?? '', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
