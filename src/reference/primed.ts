/**
 * Raw deflated bytes with their dictionary before them, as a block that is not compressed: not every decompressor can be given a
 * dictionary, but every one looks back. What comes out begins with the dictionary.
 */
export function primed(deflated: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const [low, high] = [dictionary.length & 0xff, dictionary.length >> 8];
  const bytes = new Uint8Array(5 + dictionary.length + deflated.length);
  bytes.set([0, low, high, low ^ 0xff, high ^ 0xff]);
  bytes.set(dictionary, 5);
  bytes.set(deflated, 5 + dictionary.length);
  return bytes;
}
