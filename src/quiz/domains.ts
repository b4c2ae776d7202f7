import { type Domain, domains, domainWeights } from '../notes/model';

export const mockQuestions = 65;

/** Splits a number by the domains' weights; the largest remainders get what is left over, so that the sum is exact. */
export function byWeight(total: number): Readonly<Record<Domain, number>> {
  const exact = domains.map((domain) => ({ domain, share: (total * domainWeights[domain]) / 100 }));
  const parts = { development: 0, security: 0, deployment: 0, troubleshooting: 0 };
  for (const { domain, share } of exact) parts[domain] = Math.floor(share);
  const left = total - domains.reduce((sum, domain) => sum + parts[domain], 0);
  const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  for (const { domain } of byRemainder.slice(0, left)) parts[domain]++;
  return parts;
}

/** A share of right answers with its 95 % Wilson interval, in per cent. */
export interface Share {
  readonly right: number;
  readonly total: number;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** The Wilson score interval: honest also for few answers, and never outside 0 to 100. */
export function wilson(right: number, total: number): Share {
  if (total === 0) return { right, total, percent: 0, low: 0, high: 100 };
  const z = 1.959964;
  const p = right / total;
  const middle = (p + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  const percent = (value: number) => Math.min(100, Math.max(0, Math.round(value * 1000) / 10));
  return { right, total, percent: percent(p), low: percent(middle - half), high: percent(middle + half) };
}
