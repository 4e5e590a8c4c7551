import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { CliError } from '../../diagnostics/cli-error.js';
import { rememberRead } from '../../io/read-files.js';
import type { Letterhead, Office } from '../../report/letterhead.js';
import type { Context } from '../context.js';
import type { OfficeSettings } from '../options/configuration.js';
import type { Options } from '../options/option-parsers.js';

const MOST_LOGO_KILOBYTES = 500;
const MOST_LOGO_BYTES = MOST_LOGO_KILOBYTES * 1000;
/** A longer reference is a mistake, and would move the report off its first page. */
const MOST_REFERENCE = 120;

/**
 * The letterhead of what a run hands over, with the logo read from its file.
 * @throws CliError when the logo is not there, too large or not an image, or the reference is too long
 */
export function readLetterhead({ office, clientReference }: Options, { date }: Pick<Context, 'date'>): Letterhead {
  const reference = clientReference?.trim() ?? '';
  if (reference.length > MOST_REFERENCE) throw new CliError('CLIENT_REFERENCE_TOO_LONG', { most: MOST_REFERENCE });
  return { office: office ? readOffice(office) : null, clientReference: reference === '' ? null : reference, date };
}

const readOffice = ({ name, logo, contact = [] }: OfficeSettings): Office => ({
  name: name.trim(),
  logo: logo === undefined ? null : readLogo(logo),
  contact: (typeof contact === 'string' ? contact.split(/\r?\n/) : contact).map((line) => line.trim()).filter(Boolean),
});

/** Reads an image as a `data:` address; its kind follows from its content. */
function readLogo(file: string): string {
  const path = relative('.', file);
  const bytes = bytesOf(file, path);
  const kind = imageKind(bytes);
  if (kind === null) throw new CliError('LOGO_NOT_AN_IMAGE', { path });
  return `data:${kind};base64,${bytes.toString('base64')}`;
}

function bytesOf(file: string, path: string): Buffer {
  try {
    const found = statSync(file);
    // opening a named pipe would wait for its writer
    if (!found.isFile()) throw new CliError('LOGO_NOT_FOUND', { path });
    const { size } = found;
    if (size > MOST_LOGO_BYTES) throw new CliError('LOGO_TOO_LARGE', { path, most: MOST_LOGO_KILOBYTES });
    const opened = openSync(file, 'r');
    rememberRead(file, opened);
    try {
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readSync(opened, bytes, 0, size, 0));
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('LOGO_NOT_FOUND', { path });
  }
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** What can stand before the root element of an SVG, one after another: the declaration, document type and comments. */
const BEFORE_ROOT = [/\s+/y, /<\?[^>]*>/y, /<!--[\s\S]*?-->/y, /<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/iy];
const SVG_ROOT = /<svg[\s>]/iy;

function isSvg(text: string): boolean {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endOf = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  for (let before = -1; at > before; ) {
    before = at;
    for (const pattern of BEFORE_ROOT) at = endOf(pattern);
  }
  return endOf(SVG_ROOT) > at;
}

function imageKind(bytes: Buffer): string | null {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'image/png';
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return 'image/jpeg';
  return isSvg(bytes.toString('utf8')) ? 'image/svg+xml' : null;
}
