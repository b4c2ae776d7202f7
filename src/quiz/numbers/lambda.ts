import { between, pick } from '../random';
import { ceilDiv, dollars, exactDollars, type Family, figure } from './family';

export const concurrency: Family = {
  id: 'lambda-concurrency',
  version: '1',
  title: 'Concurrency of a function',
  task: '1.2',
  sections: ['lambda#concurrency'],
  unit: (value) => `${figure(value)}`,
  draw: (random) => {
    const rate = between(random, 2, 60) * 10;
    const milliseconds = between(random, 2, 48) * 125;
    const answer = ceilDiv(rate * milliseconds, 1000);
    return {
      given: { rate, milliseconds },
      stem:
        `A function is invoked **${figure(rate)} times per second**, evenly spread, and each invocation takes **${figure(milliseconds)} ms** on average. ` +
        'How many concurrent executions does it need?',
      answer,
      reason: 'Concurrency is the rate times the duration in seconds.',
      steps: [
        'Concurrency = invocations per second × average duration in seconds.',
        `${figure(milliseconds)} ms = ${figure(milliseconds / 1000)} s`,
        `${figure(rate)} × ${figure(milliseconds / 1000)}${(rate * milliseconds) % 1000 === 0 ? '' : ', rounded up'} = **${figure(answer)}**`,
      ],
      slips: [
        { value: rate, reason: 'This is the rate alone; how long each invocation runs was left out.' },
        { value: ceilDiv(rate * 1000, milliseconds), reason: 'This divides by the duration instead of multiplying.' },
        { value: rate * Math.ceil(milliseconds / 1000), reason: 'The duration was rounded up to whole seconds first.' },
        {
          value: ceilDiv(rate * milliseconds, 100),
          reason: 'Milliseconds were turned into seconds with the wrong power of ten.',
        },
        { value: answer * 2, reason: 'No reserve is asked for.' },
        { value: Math.max(1, Math.floor(answer / 2)), reason: 'Half would make every other invocation wait or fail.' },
      ],
    };
  },
};

const lambdaCost: Family = {
  id: 'lambda-cost',
  version: '1',
  title: 'Monthly cost of a function',
  task: '1.2',
  sections: ['lambda#pricing'],
  unit: dollars,
  draw: (random) => {
    const millions = between(random, 2, 30);
    const memory = pick(random, [128, 256, 512, 1024, 1536, 2048]);
    const milliseconds = between(random, 2, 30) * 50;
    const perSecond = 0.0000166667;
    const perMillion = 0.2;
    const seconds = millions * 1000 * milliseconds;
    const compute = seconds * (memory / 1024) * perSecond;
    const requests = millions * perMillion;
    return {
      given: { millions, memory, milliseconds },
      stem:
        `A function with **${figure(memory)} MB** of memory runs **${millions} million times a month**, **${figure(milliseconds)} ms** each time. ` +
        'Take 0.20 USD for a million requests and 0.0000166667 USD for a GB-second, and no free tier. What does a month cost?',
      answer: compute + requests,
      reason: 'Both count: the requests, and the time in seconds times the memory in GB.',
      steps: [
        `Requests: ${millions} × 0.20 USD = ${exactDollars(requests)}`,
        `Time: ${millions} million × ${figure(milliseconds / 1000)} s = ${figure(seconds)} s`,
        `GB-seconds: ${figure(seconds)} × ${figure(memory)} / 1,024 = ${figure((seconds * memory) / 1024)}`,
        `${figure((seconds * memory) / 1024)} × 0.0000166667 USD = ${exactDollars(compute)}; together **${dollars(compute + requests)}**`,
      ],
      slips: [
        { value: compute, reason: 'The charge for requests was left out.' },
        { value: seconds * perSecond + requests, reason: 'The memory was left out: a GB-second is a second at 1,024 MB.' },
        { value: requests, reason: 'Only the requests are counted; the running time is charged too.' },
        {
          value: (millions * 1000 * Math.ceil(milliseconds / 1000) * 1000 * memory * perSecond) / 1024 + requests,
          reason: 'The duration is charged by the millisecond, not rounded up to a second.',
        },
        { value: compute * 2 + requests, reason: 'The memory is charged once.' },
        { value: compute / 2 + requests, reason: 'Half of the GB-seconds are missing.' },
      ],
    };
  },
};

export const lambdaFamilies: readonly Family[] = [concurrency, lambdaCost];
