import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotes } from '../../../src/notes/bundle';
import { families } from '../../../src/quiz/numbers';
import { type Drawing, puzzle } from '../../../src/quiz/numbers/family';

type Given = Drawing['given'];
const of = (given: Given, name: string): number => {
  const value = given[name];
  assert.ok(value !== undefined, `the drawing says nothing of ${name}`);
  return value;
};

/** Blocks filled one after the other until the size is in; sizes in tenths of a KB, so that nothing is lost. */
function blocks(kb: number, block: number): number {
  let left = Math.round(kb * 10);
  let count = 0;
  while (left > 0) {
    left -= block * 10;
    count++;
  }
  return count;
}

/** Adds `value` `times` times. */
function repeated(times: number, value: number): number {
  let sum = 0;
  for (let index = 0; index < times; index++) sum += value;
  return sum;
}

/** The least count for which `enough` holds, by trying. */
function least(enough: (count: number) => boolean, from = 0): number {
  let count = from;
  while (!enough(count)) count++;
  return count;
}

/** Each family once more, slowly and another way. */
const slowly: Readonly<Record<string, (given: Given) => number>> = {
  'dynamodb-rcu-strong': (g) => repeated(of(g, 'rate'), blocks(of(g, 'kb'), 4)),
  'dynamodb-rcu-eventual': (g) => least((units) => units * 2 >= repeated(of(g, 'rate'), blocks(of(g, 'kb'), 4))),
  'dynamodb-rcu-transactional': (g) => {
    let units = 0;
    for (let call = 0; call < of(g, 'calls'); call++)
      for (let item = 0; item < of(g, 'items'); item++) units += blocks(of(g, 'kb'), 4) + blocks(of(g, 'kb'), 4);
    return units;
  },
  'dynamodb-wcu': (g) => repeated(of(g, 'rate'), blocks(of(g, 'kb'), 1)),
  'dynamodb-wcu-transactional': (g) => {
    let units = 0;
    for (let call = 0; call < of(g, 'calls'); call++)
      for (let item = 0; item < of(g, 'items'); item++) units += 2 * blocks(of(g, 'kb'), 1);
    return units;
  },
  'dynamodb-partitions': (g) => least((n) => n * 10 >= of(g, 'gb') && n * 3000 >= of(g, 'reads') + of(g, 'writes') * 3, 1),
  'lambda-concurrency': (g) => {
    // Every invocation of one second, laid on the time line in milliseconds: how many overlap on average, rounded up.
    let busy = 0;
    for (let call = 0; call < of(g, 'rate'); call++) busy += of(g, 'milliseconds');
    return least((count) => count * 1000 >= busy);
  },
  'lambda-cost': (g) => {
    let cost = 0;
    for (let million = 0; million < of(g, 'millions'); million++) {
      cost += 0.2;
      cost += (((1e6 * of(g, 'milliseconds')) / 1000) * of(g, 'memory') * 0.0000166667) / 1024;
    }
    return cost;
  },
  'kinesis-shards': (g) =>
    least((n) => {
      const bytes = of(g, 'records') * of(g, 'kb') * 1000;
      return n * 1000 >= of(g, 'records') && n * 1e6 >= bytes && n * 2e6 >= repeated(of(g, 'consumers'), bytes);
    }, 1),
  'sqs-visibility': (g) => repeated(6, of(g, 'timeout')),
  'sqs-polling-cost': (g) => {
    let short = 0;
    let long = 0;
    for (let day = 0; day < 30; day++)
      for (let worker = 0; worker < of(g, 'workers'); worker++) {
        short += of(g, 'perSecond') * 86_400;
        long += 86_400 / of(g, 'wait');
      }
    return ((short - long) * 0.4) / 1e6;
  },
  'apigateway-cache-size': (g) => {
    let best = Number.POSITIVE_INFINITY;
    for (const size of [237, 118, 58.2, 28.4, 13.5, 6.1, 1.6, 0.5]) if (size * 1e6 >= of(g, 'keys') * of(g, 'kb')) best = size;
    return best;
  },
  'apigateway-cache-calls': (g) => {
    // Second by second: a key that is not cached goes to the backend and is cached again.
    let calls = 0;
    let until = 0;
    for (let second = 0; second < 3600; second++) {
      if (second < until) continue;
      calls += of(g, 'keys');
      until = second + of(g, 'ttl');
    }
    return calls;
  },
  'cloudfront-hit-ratio': (g) => {
    let fall = 0;
    for (let percent = of(g, 'low'); percent < of(g, 'high'); percent++) fall += of(g, 'requests') / 100;
    return fall;
  },
  'cidr-addresses': (g) => {
    let addresses = 1;
    for (let bit = of(g, 'prefix'); bit < 32; bit++) addresses += addresses;
    for (const _ of ['network', 'router', 'DNS', 'future', 'broadcast']) addresses--;
    return addresses;
  },
  'cidr-prefix': (g) => {
    let prefix = 32;
    let addresses = 1;
    while (addresses - 5 < of(g, 'needed')) {
      addresses *= 2;
      prefix--;
    }
    return prefix;
  },
  'ebs-iops': (g) => {
    let iops = 0;
    for (let gib = 0; gib < of(g, 'gib') && iops < 16_000; gib++) iops = Math.min(16_000, iops + 3);
    return Math.max(iops, 100);
  },
  'backoff-delays': (g) => {
    let wait = of(g, 'base');
    for (let retry = 1; retry < of(g, 'retry'); retry++) wait = Math.min(of(g, 'cap'), wait + wait);
    return wait;
  },
};

/** Sections of the notes as they are shipped. */
function shippedSections(): ReadonlySet<string> {
  const paths = readdirSync('notes', { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.quiz)\.md$/.test(path));
  const { notes } = readNotes(
    paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('notes', path), 'utf8') })),
    'bundled',
  );
  return new Set(notes.flatMap((note) => note.sections.map((section) => section.id)));
}

describe('generated numbers', () => {
  it('are proved by sections that the notes have', () => {
    const sections = shippedSections();
    for (const family of families) assert.ok(sections.has(family.sections[0]), `${family.id}: ${family.sections[0]}`);
  });

  it('are all computed a second time here', () => {
    assert.deepEqual(families.map((family) => family.id).sort(), Object.keys(slowly).sort());
  });

  it('backoff-delays: the slip of adding up adds the waits as they are, each held by the cap', () => {
    const family = families.find(({ id }) => id === 'backoff-delays') ?? assert.fail();
    let capped = 0;
    for (let seed = 0; seed < 400; seed++) {
      const { given, slips, reason, answer } = puzzle(family, seed);
      let wait = of(given, 'base');
      let sum = wait;
      for (let retry = 1; retry < of(given, 'retry'); retry++) {
        wait = Math.min(of(given, 'cap'), wait * 2);
        sum += wait;
      }
      assert.equal(slips.find((slip) => slip.reason.startsWith('This adds up all waits'))?.value, sum);
      const isCapped = of(given, 'base') * 2 ** (of(given, 'retry') - 1) > answer;
      assert.equal(/the cap holds it/.test(reason), isCapped);
      if (isCapped) capped++;
    }
    assert.ok(capped > 20);
  });

  for (const family of families) {
    it(`${family.id}: the slow way gives the same, for 400 seeds`, () => {
      const slow = slowly[family.id];
      assert.ok(slow);
      for (let seed = 0; seed < 400; seed++) {
        const drawn = puzzle(family, seed * 7919);
        assert.equal(family.unit(drawn.answer), family.unit(slow(drawn.given)), `${drawn.stem} (seed ${seed * 7919})`);
      }
    });

    it(`${family.id}: one right and three wrong options, all different, the same for the same seed`, () => {
      for (let seed = 0; seed < 400; seed++) {
        const drawn = puzzle(family, seed);
        assert.equal(drawn.options.length, 4, `seed ${seed}: ${drawn.options.map((option) => option.text).join(' | ')}`);
        assert.equal(new Set(drawn.options.map((option) => option.text)).size, 4);
        assert.deepEqual(
          drawn.options.map((option) => option.right),
          [true, false, false, false],
        );
        assert.ok(drawn.options.every((option) => option.reason.length > 10 && !/NaN|Infinity|undefined/.test(option.text)));
        assert.deepEqual(puzzle(family, seed), drawn);
      }
    });

    it(`${family.id}: the figures of the question stand in it, and the answer in the last steps`, () => {
      for (let seed = 0; seed < 50; seed++) {
        const drawn = puzzle(family, seed);
        assert.ok(!/NaN|undefined|Infinity/.test(drawn.stem + drawn.steps.join(' ')), drawn.stem);
        assert.ok(drawn.steps.length >= 2);
        const answer = String(drawn.options[0]?.text).split(' ')[0] ?? '';
        assert.ok(
          drawn.steps.join(' ').includes(answer) || family.id === 'backoff-delays',
          `${answer} in ${drawn.steps.join(' / ')}`,
        );
      }
    });
  }
});
