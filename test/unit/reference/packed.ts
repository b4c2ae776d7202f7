import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import { packReference } from '../../../src/reference/pack';
import { Reference } from '../../../src/reference/reference';

const made: ReadonlyMap<string, Uint8Array>[] = [];
const fromHere = createRequire(`${process.cwd()}/package.json`);

/** The reference as the build packs it; made once for all test files, and again only when what makes it has changed. */
export function packedFiles(): ReadonlyMap<string, Uint8Array> {
  let files = made[0];
  if (files === undefined) {
    const kept = join('out', 'packed-reference', makersHash());
    if (existsSync(kept)) files = deserialize(readFileSync(kept)) as ReadonlyMap<string, Uint8Array>;
    else {
      files = pack();
      mkdirSync(join(kept, '..'), { recursive: true });
      // Renamed when it is whole: a run that is ended meanwhile leaves nothing that cannot be read.
      writeFileSync(`${kept}.${process.pid}`, serialize(files));
      renameSync(`${kept}.${process.pid}`, kept);
    }
    made.push(files);
  }
  return files;
}

function pack(): ReadonlyMap<string, Uint8Array> {
  const spec: { loadAwsServiceSpecSync(): SpecDatabase } = fromHere('@aws-cdk/aws-service-spec');
  return packReference(spec.loadAwsServiceSpecSync(), 'test', (bytes, dictionary) =>
    deflateRawSync(bytes, { level: 9, ...(dictionary.length > 0 ? { dictionary } : {}) }),
  );
}

/** Of the specification's version and the room's sources. */
function makersHash(): string {
  const room = 'src/reference';
  const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const { version }: { version: string } = fromHere('@aws-cdk/aws-service-spec/package.json');
  const hash = createHash('sha256').update(version);
  for (const file of sources) hash.update(file).update(readFileSync(join(room, file)));
  return hash.digest('hex').slice(0, 16);
}

export function packedReference(): Reference {
  const packed = packedFiles();
  return new Reference({ read: async (file) => packed.get(file), inflate: async (bytes) => inflateRawSync(bytes) });
}
