import { cachingFamilies } from './caching';
import type { Family } from './family';
import { infrastructureFamilies } from './infrastructure';
import { lambdaFamilies } from './lambda';
import { readFamilies } from './reads';
import { streamFamilies } from './streams';
import { writeFamilies } from './writes';

/** Every kind of generated number. */
export const families: readonly Family[] = [
  ...readFamilies,
  ...writeFamilies,
  ...lambdaFamilies,
  ...streamFamilies,
  ...cachingFamilies,
  ...infrastructureFamilies,
];
