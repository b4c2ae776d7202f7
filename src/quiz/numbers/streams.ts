import { between, pick } from '../random';
import { ceilDiv, dollars, exactDollars, type Family, figure } from './family';

export const shards: Family = {
  id: 'kinesis-shards',
  version: '1',
  title: 'Shards of a data stream',
  task: '1.1',
  sections: ['kinesis-data-streams#sizing-a-stream', 'kinesis-data-streams#shards'],
  unit: (value) => `${figure(value)} shard${value === 1 ? '' : 's'}`,
  draw: (random) => {
    const records = between(random, 2, 60) * 100;
    const kb = pick(random, [0.5, 1, 2, 3, 4, 5]);
    const consumers = between(random, 1, 4);
    const inMb = (records * kb) / 1000;
    const byRecords = ceilDiv(records, 1000);
    const byWrite = ceilDiv(inMb, 1);
    const byRead = ceilDiv(inMb * consumers, 2);
    const answer = Math.max(byRecords, byWrite, byRead);
    return {
      given: { records, kb, consumers },
      stem:
        `Producers put **${figure(records)} records per second of ${figure(kb)} KB** into a provisioned data stream, evenly spread. **${consumers} ` +
        `consumer${consumers === 1 ? '' : 's'}** read${consumers === 1 ? 's' : ''} all of it with shared throughput (\`GetRecords\`). ` +
        'How many shards are needed at least? (1 MB = 1,000 KB)',
      answer,
      reason: 'The most demanding of the three limits of a shard decides.',
      steps: [
        `Records in: ${figure(records)} / 1,000 a shard, rounded up = ${byRecords}`,
        `Data in: ${figure(inMb)} MB/s / 1 MB/s a shard, rounded up = ${byWrite}`,
        `Data out: ${figure(inMb)} MB/s × ${consumers} / 2 MB/s a shard, rounded up = ${byRead}`,
        `The largest = **${answer}**`,
      ],
      slips: [
        { value: byWrite, reason: 'Only the data written is counted; the records a second or the readers need more.' },
        { value: byRecords, reason: 'Only the number of records is counted; the data written or read needs more.' },
        { value: byRead, reason: 'Only reading is counted; a shard takes 1 MB/s or 1,000 records a second in.' },
        { value: ceilDiv(inMb, 2), reason: '2 MB/s is what a shard gives out; it takes 1 MB/s in.' },
        { value: ceilDiv(inMb * consumers, 1), reason: 'A shard gives out 2 MB/s, not 1 MB/s.' },
        { value: byRecords + byWrite, reason: 'The limits are compared, not added.' },
        { value: answer + 1, reason: 'No spare shard is asked for.' },
        { value: answer * 2, reason: 'Twice what is needed.' },
      ],
    };
  },
};

const functionTimeout = (value: number) =>
  value % 60 === 0 ? `${figure(value / 60)} minute${value === 60 ? '' : 's'}` : `${figure(value)} seconds`;

export const visibility: Family = {
  id: 'sqs-visibility',
  version: '1',
  title: 'Visibility timeout for a function as consumer',
  task: '1.1',
  sections: ['lambda#sqs-as-an-event-source', 'sqs#visibility-timeout'],
  unit: (value) => `${figure(value)} seconds`,
  draw: (random) => {
    const timeout = between(random, 2, 36) * 5;
    const usual = Math.max(1, Math.round(timeout / pick(random, [3, 5])));
    return {
      given: { timeout, usual },
      stem:
        `A Lambda function with a timeout of **${functionTimeout(timeout)}** takes messages from an SQS queue; a batch usually needs ${usual} seconds. ` +
        'Which visibility timeout does AWS recommend for the queue at least?',
      answer: timeout * 6,
      reason: "Six times the function's timeout leaves Lambda room to try again when it is throttled.",
      steps: [
        "Lambda refuses a visibility timeout shorter than the function's timeout; AWS recommends six times that timeout.",
        `6 × ${figure(timeout)} s = **${figure(timeout * 6)} seconds**`,
        'The usual duration does not matter; the longest one possible does.',
      ],
      slips: [
        { value: timeout, reason: 'This is the least that Lambda accepts; it leaves no time for a retry after throttling.' },
        { value: usual * 6, reason: 'This multiplies the usual duration; the timeout of the function counts.' },
        { value: timeout * 2, reason: 'Twice is not enough for the retries; the recommendation is six times.' },
        { value: 30, reason: 'This is the default of a queue, whatever consumes it.' },
        { value: timeout * 10, reason: 'The recommendation is six times; more only delays the retry of a failed message.' },
      ],
    };
  },
};

const pollingCost: Family = {
  id: 'sqs-polling-cost',
  version: '1',
  title: 'Cost of polling an empty queue',
  task: '4.3',
  sections: ['sqs#short-polling-and-long-polling'],
  unit: dollars,
  draw: (random) => {
    const workers = between(random, 2, 30);
    const perSecond = pick(random, [2, 4, 5, 10]);
    const wait = pick(random, [5, 10, 20]);
    const perMillion = 0.4;
    const month = 30 * 24 * 3600;
    const before = (workers * perSecond * month * perMillion) / 1e6;
    const after = ((workers * month) / wait) * (perMillion / 1e6);
    return {
      given: { workers, perSecond, wait },
      stem:
        `**${workers} workers** poll a queue that is nearly always empty, each **${perSecond} times per second**. They switch to long polling with a wait time of ` +
        `**${wait} seconds**, one call after the other. Take 0.40 USD for a million requests, 30 days a month and no free tier. How much is saved a month?`,
      answer: before - after,
      reason: 'The difference between the requests of short polling and one request a wait time.',
      steps: [
        `Short polling: ${workers} × ${perSecond} × 2,592,000 s = ${figure(workers * perSecond * month)} requests = ${exactDollars(before)}`,
        `Long polling: ${workers} × 2,592,000 s / ${wait} s = ${figure((workers * month) / wait)} requests = ${exactDollars(after)}`,
        `${exactDollars(before)} − ${exactDollars(after)} = **${dollars(before - after)}**`,
      ],
      slips: [
        { value: before, reason: 'Long polling still sends requests, only fewer; they cost too.' },
        { value: after, reason: 'This is what is left to pay, not what is saved.' },
        { value: before - after / workers, reason: 'Every worker polls, not only one.' },
        { value: (before - after) / workers, reason: 'This is the saving of a single worker.' },
        { value: before - before / wait, reason: 'Long polling sends one request a wait time, not the old rate divided by it.' },
        { value: (before - after) / 2, reason: 'Half of the requests are missing.' },
      ],
    };
  },
};

export const streamFamilies: readonly Family[] = [shards, visibility, pollingCost];
