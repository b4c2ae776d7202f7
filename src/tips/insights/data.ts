import { IntrinsicCall, isList, isObject, type PlainValue } from '../../template/value';
import type { Ask } from '../ask';
import { asNumber, type Spot, valueAt } from './place';

/** Provisioned capacity in items a second. */
export function capacityInItems({ document }: Ask, spot: Spot): string | undefined {
  const last = spot.path[spot.path.length - 1];
  if (
    (last !== 'ReadCapacityUnits' && last !== 'WriteCapacityUnits') ||
    !/^AWS::(DynamoDB::Table|Serverless::SimpleTable)$/.test(spot.type)
  ) {
    return undefined;
  }
  // An index stands in a list, whose position the path leaves out; a table's own throughput does not.
  if (spot.path.length !== 2 || spot.path[0] !== 'ProvisionedThroughput') return undefined;
  const units = asNumber(valueAt(document, spot.logicalId, ...spot.path));
  if (units === undefined || units === 0) return undefined;
  const n = (count: number) => count.toLocaleString('en-US');
  return last === 'ReadCapacityUnits'
    ? `${n(units)} RCU are ${n(units)} strongly consistent or ${n(units * 2)} eventually consistent reads a second of items up to 4 KB.`
    : `${n(units)} WCU are ${n(units)} writes a second of items up to 1 KB.`;
}

/** What is lost with a resource that nothing retains. */
const keepsData: ReadonlyMap<string, string> = new Map([
  ['AWS::DynamoDB::Table', 'the table with all its items'],
  ['AWS::DynamoDB::GlobalTable', 'the table with all its items'],
  ['AWS::Serverless::SimpleTable', 'the table with all its items'],
  ['AWS::EFS::FileSystem', 'the file system with all its files'],
  ['AWS::EC2::Volume', 'the volume with its data'],
  ['AWS::Cognito::UserPool', 'the user pool with all its users'],
  ['AWS::ElastiCache::ReplicationGroup', 'the cache with its data'],
  ['AWS::OpenSearchService::Domain', 'the domain with its indexes'],
  ['AWS::Elasticsearch::Domain', 'the domain with its indexes'],
  ['AWS::Kinesis::Stream', 'the stream with its records'],
]);

/** A resource that keeps data and has no DeletionPolicy. */
export function noDeletionPolicy({ document }: Ask, spot: Spot): string | undefined {
  const lost = keepsData.get(spot.type);
  if (lost === undefined || spot.path.length > 0) return undefined;
  if (document.read(['Resources', spot.logicalId, 'DeletionPolicy']) !== undefined) return undefined;
  // Protection against deletion says the same in other words.
  const replicas = valueAt(document, spot.logicalId, 'Replicas');
  const places = [valueAt(document, spot.logicalId), ...(isList(replicas) ? replicas : [])];
  const guarded = places.some(
    (one) => isObject(one) && (mayBeOn(one.DeletionProtectionEnabled) || mayBeOn(one.DeletionProtection)),
  );
  return guarded ? undefined : `No DeletionPolicy: deleting the stack, or removing this from the template, deletes ${lost}.`;
}

/** A parameter or a condition may turn it on. */
function mayBeOn(value: PlainValue | undefined): boolean {
  return value === true || value === 'true' || value === 'ACTIVE' || value instanceof IntrinsicCall;
}
