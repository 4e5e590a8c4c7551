import { LIMITS, tooLarge } from './archive.js';

const MEGABYTE = 1024 * 1024;

/**
 * All bytes of an input.
 * @throws CliError WORKBOOK_TOO_LARGE
 */
export async function collect(bytes: AsyncIterable<Uint8Array>, path: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LIMITS.file * MEGABYTE) throw tooLarge(path, 'file', LIMITS.file);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
