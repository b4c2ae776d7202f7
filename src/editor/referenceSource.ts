import type { Reference } from '../reference/reference';
import type { DataFiles } from './dataFiles';

/** The reference of this window; a service's data is read when a file first needs it. */
export class ReferenceSource {
  readonly #data: DataFiles;
  #reference: Promise<Reference> | undefined;

  constructor(data: DataFiles) {
    this.#data = data;
  }

  get(): Promise<Reference> {
    this.#reference ??= import('../tips/tips').then(
      ({ Reference }) => new Reference({ read: (file) => this.#data.bytes(`reference/${file}`), inflate }),
    );
    return this.#reference;
  }
}

/** Decompression as Node and web workers both have it. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
