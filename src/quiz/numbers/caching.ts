import { between, pick } from '../random';
import { ceilDiv, type Family, figure } from './family';

const sizes = [0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237] as const;

/** The smallest cache that holds so many GB; the largest where none does. */
const smallest = (gb: number): number => sizes.find((size) => size >= gb) ?? sizes[sizes.length - 1] ?? 237;
const neighbour = (size: number, by: number): number => sizes[sizes.findIndex((one) => one >= size) + by] ?? Number.NaN;

const cacheSize: Family = {
  id: 'apigateway-cache-size',
  version: '1',
  title: 'Size of an API cache',
  task: '4.3',
  sections: ['api-gateway#caching'],
  unit: (value) => `${figure(value)} GB`,
  draw: (random) => {
    const kb = pick(random, [20, 40, 50, 80, 100, 200]);
    const keys = between(random, 10, 100) * pick(random, [1000, 10_000]);
    const gb = (keys * kb) / 1e6;
    const answer = smallest(gb);
    return {
      given: { keys, kb },
      stem:
        `A stage of a REST API is to cache **${figure(keys)} different responses of ${figure(kb)} KB** at the same time. Which is the smallest cache that holds ` +
        'them? (0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 and 237 GB exist; 1 GB = 1,000,000 KB; take no overhead.)',
      answer,
      reason: `The responses need ${figure(gb)} GB, and this is the next size that exists.`,
      steps: [
        `${figure(keys)} × ${figure(kb)} KB = ${figure(keys * kb)} KB = ${figure(gb)} GB`,
        `The next larger size is **${figure(answer)} GB**`,
      ],
      slips: [
        { value: neighbour(answer, -1), reason: 'This size is too small: responses would be thrown out before their time.' },
        { value: neighbour(answer, 1), reason: 'It holds them, and costs more by the hour than needed.' },
        { value: smallest(gb / 10), reason: 'A power of ten was lost on the way from KB to GB.' },
        { value: smallest(gb * 10), reason: 'A power of ten too many on the way from KB to GB.' },
        { value: neighbour(answer, 2), reason: 'It holds them, and costs far more by the hour than needed.' },
        { value: neighbour(answer, -2), reason: 'This size is far too small.' },
      ],
    };
  },
};

const cacheCalls: Family = {
  id: 'apigateway-cache-calls',
  version: '1',
  title: 'Calls that get past an API cache',
  task: '4.3',
  sections: ['api-gateway#caching'],
  unit: (value) => `${figure(value)} an hour`,
  draw: (random) => {
    const ttl = pick(random, [60, 120, 300, 600, 900, 1800]);
    const keys = between(random, 2, 40) * 5;
    const perSecond = between(random, 2, 20) * 50;
    const answer = keys * ceilDiv(3600, ttl);
    return {
      given: { ttl, keys, perSecond },
      stem:
        `A cached method of a REST API gets **${figure(perSecond)} requests per second**, spread over **${figure(keys)} different cache keys**, each asked for all ` +
        `the time. The TTL is **${figure(ttl)} seconds**, and nothing is thrown out early. About how many requests reach the backend?`,
      answer,
      reason: 'Each key is fetched once in every TTL, however many ask for it.',
      steps: [
        `An hour has 3,600 / ${figure(ttl)} = ${figure(3600 / ttl)} TTLs`,
        `${figure(keys)} keys × ${figure(3600 / ttl)} = **${figure(answer)} an hour**`,
      ],
      slips: [
        { value: perSecond * 3600, reason: 'This is all traffic, as if nothing were cached.' },
        { value: ceilDiv(3600, ttl), reason: 'This counts a single cache key; each key expires for itself.' },
        {
          value: ceilDiv(perSecond * 3600, ttl),
          reason: 'The number of requests does not matter once each key is asked for all the time.',
        },
        { value: keys, reason: 'Each key expires and is fetched again after the TTL.' },
        { value: ceilDiv(perSecond * 3600, keys), reason: 'More keys mean more calls to the backend, not fewer.' },
      ],
    };
  },
};

const hitRatio: Family = {
  id: 'cloudfront-hit-ratio',
  version: '1',
  title: 'Requests that reach the origin',
  task: '4.3',
  sections: ['cloudfront#cache-key-and-cache-policies', 'cloudfront'],
  unit: (value) => `${figure(value)} requests an hour`,
  draw: (random) => {
    const requests = between(random, 2, 90) * 100_000;
    const low = between(random, 8, 16) * 5;
    const high = low + pick(random, [5, 10, 15]);
    const before = (requests * (100 - low)) / 100;
    const after = (requests * (100 - high)) / 100;
    return {
      given: { requests, low, high },
      stem:
        `A distribution serves **${figure(requests)} requests per hour** with a cache hit ratio of **${low} %**. Leaving a needless header out of the cache key ` +
        `raises the ratio to **${high} %**. By how much does the load on the origin fall?`,
      answer: before - after,
      reason: 'Only misses reach the origin; their share falls by the difference of the two ratios.',
      steps: [
        `Misses before: ${figure(requests)} × ${100 - low} % = ${figure(before)}`,
        `Misses after: ${figure(requests)} × ${100 - high} % = ${figure(after)}`,
        `${figure(before)} − ${figure(after)} = **${figure(before - after)} requests an hour**`,
      ],
      slips: [
        { value: after, reason: 'This is what still reaches the origin, not the fall.' },
        { value: (requests * high) / 100, reason: 'These are the hits, which the origin never sees.' },
        { value: before, reason: 'This is the load before the change.' },
        { value: (before * (high - low)) / 100, reason: 'The ratio is of all requests, not of the misses.' },
        { value: (requests * low) / 100, reason: 'These are the hits before the change.' },
      ],
    };
  },
};

export const cachingFamilies: readonly Family[] = [cacheSize, cacheCalls, hitRatio];
