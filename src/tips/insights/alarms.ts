import type { Ask } from '../ask';
import { asNumber, type Spot, valueAt } from './place';

const day = 86_400;

/** An alarm that looks further back than CloudWatch allows. */
export function longAlarm({ document }: Ask, spot: Spot): string | undefined {
  const [first] = spot.path;
  if (spot.type !== 'AWS::CloudWatch::Alarm' || (first !== undefined && first !== 'Period' && first !== 'EvaluationPeriods'))
    return undefined;
  const period = asNumber(valueAt(document, spot.logicalId, 'Period'));
  const periods = asNumber(valueAt(document, spot.logicalId, 'EvaluationPeriods'));
  if (period === undefined || periods === undefined) return undefined;
  const limit = period < 3600 ? day : 7 * day;
  if (period * periods <= limit) return undefined;
  const allowed = period < 3600 ? 'one day (periods below an hour)' : 'seven days';
  return `Period times EvaluationPeriods is ${(period * periods).toLocaleString('en-US')} s, more than CloudWatch allows: ${allowed}.`;
}
