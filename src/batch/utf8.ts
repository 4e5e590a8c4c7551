const MOST_BYTES_OF_A_SIGN = 3;
let scratch: Buffer<ArrayBuffer> = Buffer.alloc(0);

/** Text as UTF-8, in memory of its own: written once into a large buffer, which Node does faster than measuring first. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const most = text.length * MOST_BYTES_OF_A_SIGN;
  if (scratch.length < most) scratch = Buffer.allocUnsafeSlow(most);
  const length = scratch.write(text, 0, 'utf8');
  return new Uint8Array(scratch.buffer, scratch.byteOffset, length).slice();
}
