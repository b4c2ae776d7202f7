import type { Ask } from '../ask';
import { longAlarm } from './alarms';
import { refForArn } from './arns';
import { capacityInItems, noDeletionPolicy } from './data';
import { beyondApi, endedRuntime } from './functions';
import { type Spot, spotOf } from './place';
import { everythingAllowed } from './policies';
import { noDeadLetterQueue, shortVisibility } from './queues';
import { missingNoEcho, secretDefault, secretInPlainText } from './secrets';

/** Remarks on a place within a resource. */
const onResources: readonly ((ask: Ask, spot: Spot) => string | undefined)[] = [
  shortVisibility,
  noDeadLetterQueue,
  beyondApi,
  endedRuntime,
  capacityInItems,
  everythingAllowed,
  noDeletionPolicy,
  secretInPlainText,
  longAlarm,
  refForArn,
];

const onParameters: readonly ((ask: Ask) => string | undefined)[] = [missingNoEcho, secretDefault];

/** A tip is read in passing: two remarks are enough. */
const most = 2;

/** What a reviewer would remark here, from this place and another one of the same file. */
export function insightsFor(ask: Ask): readonly string[] {
  if (ask.document.kind !== 'cloudformation' && ask.document.kind !== 'sam') return [];
  const spot = spotOf(ask);
  const remarks = spot === undefined ? onParameters.map((remark) => remark(ask)) : onResources.map((remark) => remark(ask, spot));
  return remarks.filter((remark) => remark !== undefined).slice(0, most);
}
