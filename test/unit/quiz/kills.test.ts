import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carrierKeys } from '../../../src/quiz/carrierKeys';
import { History } from '../../../src/quiz/history';
import type { LogFiles, WholeFiles } from '../../../src/quiz/ports';
import { Quiz } from '../../../src/quiz/quiz';
import type { LogRecord } from '../../../src/quiz/record';
import { rewriting } from '../../../src/quiz/rewriting';
import { toRow } from '../../../src/quiz/row';
import { Schedule } from '../../../src/quiz/schedule';
import { FakeClock, MemoryMemento, parts, smallBank } from './bank';

// Two machines, each with windows that come and go, answer, undo, are killed in the middle of a write, and sync: what
// was ever saved must be there in the end, on both.

type Disk = Map<string, string>;

/** What one window sees of its machine's disk. After its power budget nothing it does reaches the disk any more. */
class Power {
  budget = Number.POSITIVE_INFINITY;
  take(text: string): string {
    const through = text.slice(0, Math.max(0, this.budget));
    this.budget -= text.length;
    return through;
  }
}

function appending(disk: Disk, power: Power): LogFiles {
  return {
    list: async () => [...disk.keys()],
    read: async (name) => disk.get(name) ?? Promise.reject(new Error(name)),
    append: async (name, text) => {
      const through = power.take(text);
      if (through !== '') disk.set(name, (disk.get(name) ?? '') + through);
      if (through !== text) throw new Error('killed');
    },
    write: (name, text) => replaced(disk, power, name, text),
    remove: async (name) => void (power.budget > 0 && disk.delete(name)),
  };
}

/** The file is cut to nothing first and then filled: the worst that a kill can hit. */
async function replaced(disk: Disk, power: Power, name: string, text: string): Promise<void> {
  if (power.budget <= 0) throw new Error('killed');
  const through = power.take(text);
  disk.set(name, through);
  if (through !== text) throw new Error('killed');
}

function replacing(disk: Disk, power: Power): LogFiles {
  const whole: WholeFiles = {
    list: async () => [...disk.keys()],
    read: async (name) => disk.get(name) ?? Promise.reject(new Error(name)),
    write: (name, text) => replaced(disk, power, name, text),
    remove: async (name) => void (power.budget > 0 && disk.delete(name)),
  };
  return rewriting(whole);
}

const bank = smallBank();
const items = bank.items.slice(0, 5);

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      window: fc.nat({ max: 3 }),
      item: fc.nat({ max: 4 }),
      right: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), window: fc.nat({ max: 3 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('kill' as const), window: fc.nat({ max: 3 }), after: fc.nat({ max: 400 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('publish' as const), window: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sync' as const), whole: fc.boolean(), from: fc.nat({ max: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refresh' as const), window: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.nat({ max: 20 }) }) },
);

/** Windows 0 and 1 are of the first machine, 2 and 3 of the second. */
class World {
  readonly clock = new FakeClock();
  readonly saved: LogRecord[] = [];
  readonly #machines = ['alpha', 'beta'].map((name) => ({
    ...{ name, disk: new Map<string, string>(), memento: new MemoryMemento(), base: new Map() as Values },
  }));
  #cloud: Values = new Map();
  readonly #windows: { quiz: Quiz; power: Power }[] = [];
  #born = 0;

  constructor(private readonly store: typeof appending) {}

  async open(window: number): Promise<Quiz> {
    const machine = this.#machines[window < 2 ? 0 : 1];
    assert.ok(machine);
    const power = new Power();
    this.#born++;
    const quiz = await Quiz.open(
      parts({
        catalogue: bank,
        clock: this.clock,
        machine: machine.name,
        window: `w${this.#born}`,
        files: this.store(machine.disk, power),
        memento: machine.memento,
      }),
    );
    // The editor does so when nobody waits.
    if (quiz.storage.isBehind) await quiz.storage.publish();
    this.#windows[window] = { quiz, power };
    return quiz;
  }

  quiz(window: number): Quiz {
    const found = this.#windows[window];
    assert.ok(found);
    return found.quiz;
  }

  /** Writes, and remembers what the disk took. A window whose power went out is opened anew. */
  async change(window: number, change: (quiz: Quiz) => readonly LogRecord[]): Promise<void> {
    const records = change(this.quiz(window));
    if (await this.quiz(window).saved()) this.saved.push(...records);
    else await this.open(window);
  }

  /** The window dies while it writes one more answer, of which only some characters get through. */
  async kill(window: number, after: number): Promise<void> {
    const found = this.#windows[window];
    assert.ok(found);
    found.power.budget = after;
    await this.change(window, (quiz) => quiz.record([answerTo(quiz, 0, true)]));
    found.power.budget = 0;
    await this.open(window);
  }

  /** Settings Sync: first one machine, then the other; between different versions the newer side's whole state wins. */
  sync(whole: boolean, from: number): void {
    for (const machine of [this.#machines[from], this.#machines[1 - from]]) {
      assert.ok(machine);
      const local = named(machine.memento.values);
      const merged = whole ? (machine === this.#machines[from] ? local : this.#cloud) : merge(local, this.#cloud, machine.base);
      for (const key of carrierKeys)
        if (merged.has(key)) machine.memento.values.set(key, merged.get(key));
        else machine.memento.values.delete(key);
      this.#cloud = merged;
      machine.base = merged;
    }
  }
}

type Values = ReadonlyMap<string, unknown>;

/** What VS Code sends: only keys that were named to it. */
const named = (values: Values): Values => new Map([...values].filter(([key]) => carrierKeys.includes(key)));

/** Its merge, key by key in three ways: where both sides changed one, the cloud's wins. */
function merge(local: Values, cloud: Values, base: Values): Values {
  const merged = new Map(local);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  for (const [key, value] of cloud) if (!base.has(key) || !same(base.get(key), value)) merged.set(key, value);
  for (const key of base.keys())
    if (!cloud.has(key) && (!local.has(key) || same(base.get(key), local.get(key)))) merged.delete(key);
  return merged;
}

function answerTo(quiz: Quiz, index: number, right: boolean) {
  const item = items[index];
  assert.ok(item);
  const session = `s${quiz.history.records.length % 4}`;
  return {
    ...{
      type: 'answer' as const,
      session,
      item: item.id,
      version: item.version,
      seed: 7,
      order: 'abcd',
      chosen: right ? 'a' : 'b',
    },
    ...{ right, confidence: 'none' as const, took: 25, held: false },
  };
}

const key = (record: LogRecord) => JSON.stringify(toRow(record));

async function live(
  store: typeof appending,
  steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
): Promise<void> {
  const world = new World(store);
  for (const window of [0, 1, 2, 3]) await world.open(window);
  for (const one of steps) {
    world.clock.pass(17);
    switch (one.do) {
      case 'answer':
        await world.change(one.window, (quiz) => quiz.record([answerTo(quiz, one.item, one.right)]));
        break;
      case 'undo': {
        const before = world.quiz(one.window).history.records.length;
        await world.change(one.window, (quiz) => {
          quiz.undo();
          return quiz.history.records.slice(before);
        });
        break;
      }
      case 'kill':
        await world.kill(one.window, one.after);
        break;
      case 'publish':
        await world.quiz(one.window).storage.publish();
        break;
      case 'sync':
        world.sync(one.whole, one.from);
        break;
      case 'refresh':
        await world.quiz(one.window).refresh();
        break;
      case 'wait':
        world.clock.passDays(one.days);
        await world.quiz(0).storage.tidy(world.quiz(0).now());
        break;
    }
  }
  // Everyone starts once more: each machine publishes what it misses, twice, and takes over the other's.
  for (const round of [0, 1]) {
    await world.open(0);
    await world.open(2);
    world.sync(false, round);
    world.sync(false, 1 - round);
  }
  const first = await world.open(0);
  const second = await world.open(2);
  for (const quiz of [first, second]) {
    const there = new Set(quiz.history.records.map(key));
    for (const record of world.saved) assert.ok(there.has(key(record)), `lost: ${key(record)}`);
  }
  // What is read is nothing but what was written, and gives both machines the same cards.
  const plain = new History(bank, new Schedule());
  plain.add(first.history.records);
  for (const { id } of items) {
    assert.deepEqual(first.history.card(id), second.history.card(id));
    assert.deepEqual(first.history.card(id), plain.card(id));
  }
}

describe('kills and interleavings', () => {
  for (const [name, store] of [
    ['a disk that appends', appending],
    ['a disk that only replaces files', replacing],
  ] as const)
    it(`lose nothing that was saved: 1,000 times two windows on each of two machines, on ${name}`, async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => live(store, steps)),
        { numRuns: 1000 },
      );
    });
});
