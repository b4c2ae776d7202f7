import type { Reference } from '../reference/reference';
import type { DataFiles } from './dataFiles';
import { Loaded } from './loaded';

/** The reference of this window; a service's data is unpacked when a file first needs it. */
export class ReferenceSource {
  readonly #reference: Loaded<Reference>;

  constructor(data: DataFiles) {
    const pack = new Loaded(async () => {
      const [places, bytes] = await Promise.all([data.text('reference.json'), data.bytes('reference.bin')]);
      return { places: new Map(Object.entries(JSON.parse(places))), bytes };
    });
    const read = async (file: string) => {
      const { places, bytes } = await pack.get();
      const place = places.get(file);
      const [start, length] = Array.isArray(place) ? place.map(Number) : [];
      return start === undefined || length === undefined ? undefined : bytes.subarray(start, start + length);
    };
    this.#reference = new Loaded(async () => new (await import('../tips/tips')).Reference({ read, inflate }));
  }

  get(): Promise<Reference> {
    return this.#reference.get();
  }
}

/** Decompression as Node and web workers both have it. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
