import { between, type Random } from '../random';
import { ceilDiv, figure, itemSize, type Slip } from './family';

/** Where the notes say how capacity is counted. */
export const capacitySection = 'dynamodb#calculating-capacity';

/** What tells transactional reads and writes apart. */
interface Kind {
  readonly fewestItems: number;
  readonly mostKb: number;
  /** KB that one unit covers. */
  readonly block: 1 | 4;
  readonly unit: (value: number) => string;
  /** The first step: what one unit pays for. */
  readonly rule: string;
}

/** The figures of a transactional call, with the steps and the slips that reads and writes have in common. */
export function transaction(random: Random, { fewestItems, mostKb, block, unit, rule }: Kind) {
  const calls = between(random, 1, 20) * 5;
  const items = between(random, fewestItems, 4);
  const kb = itemSize(random, mostKb);
  const blocks = ceilDiv(kb, block);
  const answer = calls * items * blocks * 2;
  const oneItem: Slip = { value: calls * blocks * 2, reason: 'This counts one item a call.' };
  const twice: Slip = { value: answer * 2, reason: 'The transaction doubles the cost once, not twice.' };
  const steps = [
    rule,
    `${figure(kb)} KB${block === 1 ? '' : ` / ${block} KB`}, rounded up = ${blocks}`,
    `${figure(calls)} × ${items} × ${blocks} × 2 = **${unit(answer)}**`,
  ];
  return { calls, items, kb, answer, given: { calls, items, kb }, steps, oneItem, twice };
}
