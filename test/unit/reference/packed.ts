import { createRequire } from 'node:module';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import { packReference } from '../../../src/reference/pack';
import { Reference } from '../../../src/reference/reference';

const made: ReadonlyMap<string, Uint8Array>[] = [];

/** The reference as the build packs it; made once for all test files, because loading the specification takes time. */
export function packedFiles(): ReadonlyMap<string, Uint8Array> {
  let files = made[0];
  if (files === undefined) {
    const spec: { loadAwsServiceSpecSync(): SpecDatabase } = createRequire(`${process.cwd()}/package.json`)(
      '@aws-cdk/aws-service-spec',
    );
    files = packReference(spec.loadAwsServiceSpecSync(), 'test', (bytes, dictionary) =>
      deflateRawSync(bytes, { level: 9, ...(dictionary.length > 0 ? { dictionary } : {}) }),
    );
    made.push(files);
  }
  return files;
}

export function packedReference(): Reference {
  const packed = packedFiles();
  return new Reference({ read: async (file) => packed.get(file), inflate: async (bytes) => inflateRawSync(bytes) });
}
