import { between, pick } from '../random';
import { type Family, figure } from './family';

/** AWS keeps five addresses of every subnet. */
const kept = 5;

const subnetAddresses: Family = {
  id: 'cidr-addresses',
  version: '1',
  title: 'Usable addresses of a subnet',
  task: undefined,
  sections: ['vpc#vpc-and-subnets', 'vpc'],
  unit: (value) => `${figure(value)} addresses`,
  draw: (random) => {
    const prefix = between(random, 16, 28);
    const all = 2 ** (32 - prefix);
    const third = between(random, 0, 15) * 16;
    const block = prefix > 20 ? `10.0.${third}.0` : '10.0.0.0';
    return {
      given: { prefix },
      stem: `How many addresses of a subnet with the block **${block}/${prefix}** can be given to instances, load balancers and other resources?`,
      answer: all - kept,
      reason: 'A prefix leaves the rest of 32 bits for addresses, and AWS keeps five of every subnet.',
      steps: [
        `32 − ${prefix} = ${32 - prefix} bits for addresses`,
        `2^${32 - prefix} = ${figure(all)} addresses`,
        'AWS keeps the first four and the last one: network, router, DNS, future use, broadcast.',
        `${figure(all)} − ${kept} = **${figure(all - kept)} addresses**`,
      ],
      slips: [
        { value: all - 2, reason: 'Only network and broadcast are taken off, as in an office network; AWS keeps five.' },
        { value: all, reason: 'The five addresses that AWS keeps were not taken off.' },
        { value: all / 2 - kept, reason: 'One bit too few: this is the next smaller block.' },
        { value: all * 2 - kept, reason: 'One bit too many: this is the next larger block.' },
        { value: all - 4, reason: 'AWS keeps five addresses: the first four and the last one.' },
      ],
    };
  },
};

const subnetPrefix: Family = {
  id: 'cidr-prefix',
  version: '1',
  title: 'Smallest subnet that is large enough',
  task: undefined,
  sections: ['vpc#vpc-and-subnets', 'vpc'],
  unit: (value) => `/${value}`,
  draw: (random) => {
    const bits = between(random, 5, 12);
    const hosts = between(random, 2 ** (bits - 1) - kept + 1, 2 ** bits - kept);
    // Now and then just where the five kept addresses make the difference.
    const needed = random() < 0.4 ? 2 ** (bits - 1) - between(random, 0, 4) : hosts;
    const prefix = 32 - Math.ceil(Math.log2(needed + kept));
    return {
      given: { needed },
      stem: `A subnet must hold **${figure(needed)} elastic network interfaces**, one address each. Which is the smallest block that AWS lets you use for it?`,
      answer: prefix,
      reason: `With the five addresses that AWS keeps, ${figure(needed + kept)} are needed, and the block has ${figure(2 ** (32 - prefix))}.`,
      steps: [
        `${figure(needed)} + ${kept} that AWS keeps = ${figure(needed + kept)} addresses`,
        `The next power of two is 2^${32 - prefix} = ${figure(2 ** (32 - prefix))}`,
        `32 − ${32 - prefix} = **/${prefix}**`,
      ],
      slips: [
        { value: 32 - Math.ceil(Math.log2(needed)), reason: 'The five addresses that AWS keeps were not added.' },
        { value: prefix + 1, reason: 'This block has half as many addresses: too few.' },
        { value: prefix - 1, reason: 'It is large enough, but twice as large as needed: a smaller number is a larger block.' },
        { value: prefix - 2, reason: 'It is four times as large as needed.' },
        { value: prefix + 2, reason: 'This block has a quarter of the addresses: too few.' },
      ],
    };
  },
};

const volumeIops: Family = {
  id: 'ebs-iops',
  version: '1',
  title: 'Baseline IOPS of a volume',
  task: undefined,
  sections: ['ebs#general-purpose-volumes', 'ebs'],
  unit: (value) => `${figure(value)} IOPS`,
  draw: (random) => {
    const gib = between(random, 1, 30) * pick(random, [10, 50, 100, 250]);
    const answer = Math.min(16_000, Math.max(100, gib * 3));
    const rule = gib * 3 < 100 ? 'at least 100' : gib * 3 > 16_000 ? 'at most 16,000' : 'within the limits of 100 and 16,000';
    return {
      given: { gib },
      stem: `What is the baseline performance of a **gp2** volume of **${figure(gib)} GiB**, without bursting?`,
      answer,
      reason: `A gp2 volume has 3 IOPS for each GiB, ${rule}.`,
      steps: [
        `${figure(gib)} GiB × 3 IOPS = ${figure(gib * 3)} IOPS`,
        `gp2 gives at least 100 and at most 16,000 IOPS: **${figure(answer)} IOPS**`,
      ],
      slips: [
        { value: 3000, reason: 'This is the baseline of a gp3 volume of any size, and the burst of a small gp2 volume.' },
        { value: gib * 3, reason: 'The least of 100 and the most of 16,000 IOPS were left out.' },
        { value: gib * 50, reason: 'This is the ratio of io1, 50 IOPS for each GiB.' },
        { value: gib, reason: 'It is 3 IOPS for each GiB, not 1.' },
        { value: 16_000, reason: 'This is the most that a gp2 volume can have.' },
        { value: 100, reason: 'This is the least that a gp2 volume has.' },
      ],
    };
  },
};

export const backoff: Family = {
  id: 'backoff-delays',
  version: '2',
  title: 'Delay of exponential backoff',
  task: '1.1',
  sections: ['sdk#backoff-and-jitter', 'sdk'],
  unit: (value) => (value < 1000 ? `${figure(value)} ms` : `${figure(value / 1000)} s`),
  draw: (random) => {
    const base = pick(random, [50, 100, 200, 250, 500]);
    const retry = between(random, 3, 7);
    const cap = pick(random, [2000, 5000, 10_000, 20_000]);
    const raw = base * 2 ** (retry - 1);
    const answer = Math.min(cap, raw);
    let sum = 0;
    for (let before = 0; before < retry; before++) sum += Math.min(cap, base * 2 ** before);
    return {
      given: { base, retry, cap },
      stem:
        `A client retries with exponential backoff and full jitter: the first retry waits at most **${figure(base)} ms**, each further one at most twice as long ` +
        `as the one before, never above **${figure(cap / 1000)} s**; the actual wait is random between 0 and that bound. What is the longest possible wait before ` +
        `**retry number ${retry}**?`,
      answer,
      reason: `The bound doubles ${retry - 1} times${raw > cap ? ', and the cap holds it' : ' and stays within the cap'}.`,
      steps: [
        `${figure(base)} ms × 2^(${retry} − 1) = ${figure(raw)} ms`,
        `At most ${figure(cap)} ms: **${figure(answer)} ms**`,
        'Jitter only shortens the wait; it spreads clients that failed at the same moment.',
      ],
      slips: [
        { value: Math.min(cap, raw * 2), reason: 'Doubled once too often: the first retry waits the base itself.' },
        { value: Math.min(cap, base * retry), reason: 'This grows by addition; exponential backoff doubles.' },
        { value: raw, reason: 'The cap was left out.' },
        { value: sum, reason: 'This adds up all waits so far; asked is the last one.' },
        {
          value: answer / 2,
          reason: 'This is the mean with full jitter, or the bound before; asked is the longest possible wait.',
        },
        { value: cap, reason: 'This is the cap, which is not reached yet.' },
      ],
    };
  },
};

export const infrastructureFamilies: readonly Family[] = [subnetAddresses, subnetPrefix, volumeIops, backoff];
