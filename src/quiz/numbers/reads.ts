import { between } from '../random';
import { capacitySection as section, transaction } from './capacity';
import { ceilDiv, type Family, figure, itemSize } from './family';

const rcu = (value: number) => `${figure(value)} RCU`;

const readStem = (rate: number, kb: number, how: string) =>
  `A table in provisioned mode must serve **${figure(rate)} ${how} per second** with \`GetItem\`. Each item is **${figure(kb)} KB**. ` +
  'How many read capacity units does the table need?';

const stronglyConsistentReads: Family = {
  id: 'dynamodb-rcu-strong',
  version: '1',
  title: 'Read capacity for strongly consistent reads',
  task: '1.3',
  sections: [section],
  unit: rcu,
  draw: (random) => {
    const rate = between(random, 2, 40) * 5;
    const kb = itemSize(random, 14);
    const blocks = ceilDiv(kb, 4);
    return {
      given: { rate, kb },
      stem: readStem(rate, kb, 'strongly consistent reads'),
      answer: rate * blocks,
      reason: `Each read takes ${blocks} unit${blocks === 1 ? '' : 's'} of 4 KB, ${figure(rate)} times a second.`,
      steps: [
        `One strongly consistent read of up to 4 KB a second takes 1 RCU; sizes are rounded up to whole 4 KB.`,
        `${figure(kb)} KB / 4 KB, rounded up = ${blocks}`,
        `${figure(rate)} × ${blocks} = **${rcu(rate * blocks)}**`,
      ],
      slips: [
        { value: Math.ceil((rate * blocks) / 2), reason: 'This is for eventually consistent reads, which take half.' },
        { value: rate * Math.ceil(kb), reason: 'This counts blocks of 1 KB, as for writes; reads count blocks of 4 KB.' },
        { value: Math.ceil((rate * kb) / 4), reason: 'The size was not rounded up for each item, only the total.' },
        { value: rate * blocks * 2, reason: 'This is for transactional reads, which take double.' },
        { value: rate, reason: 'The size of the item was left out.' },
        { value: rate * (blocks + 1), reason: 'One block of 4 KB too many for each item.' },
      ],
    };
  },
};

const eventuallyConsistentReads: Family = {
  id: 'dynamodb-rcu-eventual',
  version: '1',
  title: 'Read capacity for eventually consistent reads',
  task: '1.3',
  sections: [section],
  unit: rcu,
  draw: (random) => {
    const rate = between(random, 2, 40) * 5;
    const kb = itemSize(random, 14);
    const blocks = ceilDiv(kb, 4);
    const answer = Math.ceil((rate * blocks) / 2);
    return {
      given: { rate, kb },
      stem: readStem(rate, kb, 'eventually consistent reads'),
      answer,
      reason: `Each read takes half of ${blocks} unit${blocks === 1 ? '' : 's'}, and the total is rounded up.`,
      steps: [
        'Two eventually consistent reads of up to 4 KB a second take 1 RCU; sizes are rounded up to whole 4 KB first.',
        `${figure(kb)} KB / 4 KB, rounded up = ${blocks}`,
        `${figure(rate)} × ${blocks} / 2${(rate * blocks) % 2 === 0 ? '' : ', rounded up'} = **${rcu(answer)}**`,
      ],
      slips: [
        { value: rate * blocks, reason: 'This is for strongly consistent reads; eventually consistent ones take half.' },
        { value: Math.ceil((rate * kb) / 8), reason: 'The size was not rounded up to whole blocks of 4 KB first.' },
        { value: Math.ceil((rate * Math.ceil(kb)) / 2), reason: 'This counts blocks of 1 KB, as for writes.' },
        { value: rate * blocks * 2, reason: 'This is for transactional reads.' },
        { value: rate * Math.ceil(kb), reason: 'Blocks of 1 KB, and strong consistency: both are wrong here.' },
        { value: Math.ceil(rate / 2), reason: 'The size of the item was left out.' },
      ],
    };
  },
};

const transactionalReads: Family = {
  id: 'dynamodb-rcu-transactional',
  version: '1',
  title: 'Read capacity for transactional reads',
  task: '1.3',
  sections: [section, 'dynamodb#transactions'],
  unit: rcu,
  draw: (random) => {
    const { calls, items, kb, answer, given, steps, oneItem, twice } = transaction(random, {
      fewestItems: 1,
      mostKb: 12,
      block: 4,
      unit: rcu,
      rule: 'A transactional read takes 2 RCU for each 4 KB: one to prepare and one to commit.',
    });
    return {
      given,
      stem:
        `An application calls \`TransactGetItems\` **${figure(calls)} times per second**. Each call reads **${items} item${items === 1 ? '' : 's'} of ` +
        `${figure(kb)} KB**. How many read capacity units does the table need?`,
      answer,
      reason: 'A transactional read takes two units for each 4 KB of each item.',
      steps,
      slips: [
        { value: answer / 2, reason: 'This is for plain strongly consistent reads; the transaction doubles it.' },
        {
          value: Math.ceil(answer / 4),
          reason: 'This is for eventually consistent reads; a transaction takes four times as much.',
        },
        { value: calls * items * Math.ceil(kb) * 2, reason: 'This counts blocks of 1 KB, as for writes.' },
        oneItem,
        { value: Math.ceil((calls * items * kb) / 2), reason: 'The size was not rounded up for each item.' },
        twice,
      ],
    };
  },
};

export const readFamilies: readonly Family[] = [stronglyConsistentReads, eventuallyConsistentReads, transactionalReads];
