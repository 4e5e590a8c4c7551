import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CliError } from '../../diagnostics/cli-error.js';
import type { Context } from '../context.js';
import { findBrowser } from './find-browser.js';

/** A browser that needs longer than this, in milliseconds, waits for something that does not come. */
const LONGEST = 60_000;
/** No window, no request to any host, no first start, nothing that the user has set. */
const FLAGS = [
  ...['--headless', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-extensions'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps'],
  ...['--disable-client-side-phishing-detection', '--metrics-recording-only', '--mute-audio', '--no-pings'],
  ...['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=Translate,MediaRouter,OptimizationHints'],
  ...['--no-pdf-header-footer', '--password-store=basic', '--use-mock-keychain'],
];
const PDF = '%PDF-';

/**
 * Prints a page to a PDF with the Chrome, Chromium or Edge that is installed, with a profile of its own that is removed
 * afterwards.
 *
 * @throws CliError NO_BROWSER where none is installed, PDF_FAILED where it did not print
 */
export async function printToPdf(html: string, { signal }: Pick<Context, 'signal'>): Promise<Uint8Array> {
  const browser = findBrowser();
  if (browser === null) throw new CliError('NO_BROWSER', {});
  const folder = await mkdtemp(join(tmpdir(), 'imw-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, ...flagsOfUser()];
    await promisify(execFile)(browser, [...FLAGS, ...own, pathToFileURL(page).href], {
      // what it keeps next to its profile goes there too
      env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
      timeout: LONGEST,
      killSignal: 'SIGKILL',
      signal,
      windowsHide: true,
    });
    const bytes = await readFile(pdf);
    if (!bytes.subarray(0, PDF.length).equals(Buffer.from(PDF))) throw new Error('not a PDF');
    return bytes;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new CliError('PDF_FAILED', { browser: basename(browser) });
  } finally {
    // a browser that has just ended can still have its files open on Windows
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => undefined);
  }
}

/** The sandbox of Chromium does not start for root; the page has no script and no request. */
const flagsOfUser = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
