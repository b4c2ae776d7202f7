import { cachingFamilies } from './caching';
import { dynamodbFamilies } from './dynamodb';
import type { Family } from './family';
import { infrastructureFamilies } from './infrastructure';
import { lambdaFamilies } from './lambda';
import { streamFamilies } from './streams';

/** Every kind of generated number. */
export const families: readonly Family[] = [
  ...dynamodbFamilies,
  ...lambdaFamilies,
  ...streamFamilies,
  ...cachingFamilies,
  ...infrastructureFamilies,
];
