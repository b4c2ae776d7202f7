import { between } from '../random';
import { capacitySection as section, transaction } from './capacity';
import { ceilDiv, type Family, figure, itemSize } from './family';

const wcu = (value: number) => `${figure(value)} WCU`;

const standardWrites: Family = {
  id: 'dynamodb-wcu',
  version: '1',
  title: 'Write capacity for standard writes',
  task: '1.3',
  sections: [section],
  unit: wcu,
  draw: (random) => {
    const perMinute = random() < 0.4;
    const rate = between(random, 2, 30) * 5;
    const kb = itemSize(random, 6);
    const blocks = ceilDiv(kb, 1);
    const answer = rate * blocks;
    return {
      given: { rate, kb, perMinute: perMinute ? 1 : 0 },
      stem:
        `Devices write **${perMinute ? `${figure(rate * 60)} items per minute**, evenly spread,` : `${figure(rate)} items per second**`} with \`PutItem\`. ` +
        `Each item is **${figure(kb)} KB**. How many write capacity units does the table need?`,
      answer,
      reason: `Each write takes ${blocks} unit${blocks === 1 ? '' : 's'} of 1 KB, ${figure(rate)} times a second.`,
      steps: [
        'One write of up to 1 KB a second takes 1 WCU; sizes are rounded up to whole KB.',
        ...(perMinute ? [`${figure(rate * 60)} a minute / 60 = ${figure(rate)} a second`] : []),
        `${figure(kb)} KB, rounded up = ${blocks}`,
        `${figure(rate)} × ${blocks} = **${wcu(answer)}**`,
      ],
      slips: [
        { value: rate * ceilDiv(kb, 4), reason: 'This counts blocks of 4 KB, as for reads; writes count blocks of 1 KB.' },
        { value: Math.ceil(rate * kb), reason: 'The size was not rounded up for each item.' },
        { value: answer * 2, reason: 'This is for transactional writes, which take double.' },
        { value: Math.ceil(answer / 2), reason: 'Only reads have an eventually consistent half price; writes do not.' },
        { value: rate, reason: 'The size of the item was left out.' },
        { value: rate * 60 * blocks, reason: 'Capacity is counted by the second, not by the minute.' },
      ],
    };
  },
};

const transactionalWrites: Family = {
  id: 'dynamodb-wcu-transactional',
  version: '1',
  title: 'Write capacity for transactional writes',
  task: '1.3',
  sections: [section, 'dynamodb#transactions'],
  unit: wcu,
  draw: (random) => {
    const { calls, items, kb, answer, given, steps, oneItem, twice } = transaction(random, {
      fewestItems: 2,
      mostKb: 5,
      block: 1,
      unit: wcu,
      rule: 'A transactional write takes 2 WCU for each KB: one to prepare and one to commit.',
    });
    return {
      given,
      stem:
        `An order service calls \`TransactWriteItems\` **${figure(calls)} times per second**. Each call writes **${items} items of ${figure(kb)} KB**. ` +
        'How many write capacity units does the table need?',
      answer,
      reason: 'A transactional write takes two units for each KB of each item.',
      steps,
      slips: [
        { value: answer / 2, reason: 'This is for standard writes; the transaction doubles it.' },
        oneItem,
        { value: calls * items * ceilDiv(kb, 4) * 2, reason: 'This counts blocks of 4 KB, as for reads.' },
        { value: Math.ceil(calls * items * kb * 2), reason: 'The size was not rounded up for each item.' },
        twice,
      ],
    };
  },
};

const partitions: Family = {
  id: 'dynamodb-partitions',
  version: '1',
  title: 'Least number of partitions',
  task: '1.3',
  sections: ['dynamodb#partitions-and-hot-keys', section],
  unit: (value) => `${figure(value)} partition${value === 1 ? '' : 's'}`,
  draw: (random) => {
    const gb = between(random, 3, 90);
    const reads = between(random, 2, 40) * 500;
    const writes = between(random, 1, 20) * 250;
    const bySize = ceilDiv(gb, 10);
    const byThroughput = ceilDiv(reads / 3000 + writes / 1000, 1);
    const answer = Math.max(bySize, byThroughput);
    return {
      given: { gb, reads, writes },
      stem:
        `A table holds **${gb} GB** and has **${figure(reads)} RCU** and **${figure(writes)} WCU** provisioned. By the rule of thumb with 10 GB, ` +
        '3,000 RCU and 1,000 WCU for each partition, into how many partitions is it split at least?',
      answer,
      reason: 'The larger of the two counts, by size and by throughput, decides.',
      steps: [
        `By throughput: ${figure(reads)} / 3,000 + ${figure(writes)} / 1,000 = ${figure(reads / 3000 + writes / 1000, 2)}, rounded up = ${byThroughput}`,
        `By size: ${gb} GB / 10 GB, rounded up = ${bySize}`,
        `The larger of ${byThroughput} and ${bySize} = **${answer}**`,
        'DynamoDB splits and shifts by itself today; the limits of one partition still hold.',
      ],
      slips: [
        { value: Math.min(bySize, byThroughput), reason: 'The larger of the two counts decides, not the smaller.' },
        { value: bySize + byThroughput, reason: 'The two counts are compared, not added.' },
        {
          value: Math.max(bySize, ceilDiv(reads, 3000), ceilDiv(writes, 1000)),
          reason: 'Reads and writes share a partition: their parts are added before rounding.',
        },
        { value: ceilDiv((reads + writes) / 3000, 1), reason: 'A partition takes 1,000 WCU, not 3,000.' },
        { value: ceilDiv((reads + writes) / 1000, 1), reason: 'A partition takes 3,000 RCU, not 1,000.' },
        { value: Math.max(1, answer - 1), reason: 'A part of a partition is a whole one: round up.' },
        { value: answer + 1, reason: 'No spare partition is added.' },
      ],
    };
  },
};

export const writeFamilies: readonly Family[] = [standardWrites, transactionalWrites, partitions];
