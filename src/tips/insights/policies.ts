import { isList, isObject, type PlainValue } from '../../template/value';
import type { Ask } from '../ask';
import { type Spot, valueAt } from './place';

/** Policies of identities: one of an endpoint, a bucket or an organization gives nobody administrator rights. */
const ofIdentities = /^AWS::(?:IAM|Serverless)::|^AWS::SSO::PermissionSet$/;

/** A statement that allows every action on every resource. */
export function everythingAllowed(ask: Ask, spot: Spot): string | undefined {
  const { subject, document } = ask;
  if (!ofIdentities.test(spot.type)) return undefined;
  const said = 'A statement here allows every action on every resource: administrator rights.';
  if (subject.kind === 'iam-action') {
    if (subject.name !== '*') return undefined;
    // The position within the list is not known; speak only when it is so for every statement with all actions.
    const statements = statementsAbove(valueAt(document, spot.logicalId, spot.path[0] ?? '')).filter((one) =>
      hasStar(one.Action),
    );
    return statements.length > 0 && statements.every(isOpen) ? said : undefined;
  }
  const whole = spot.path.length === 0;
  const inside = spot.path.length > 0 && /^(PolicyDocument|Policies|Statement)$/.test(spot.path[spot.path.length - 1] ?? '');
  if (!whole && !inside) return undefined;
  const value = document.read(['Resources', spot.logicalId, 'Properties', ...(whole ? [] : spot.path.slice(0, 1))]);
  return statementsAbove(value).some(isOpen) ? said : undefined;
}

type Statement = { readonly [key: string]: PlainValue };

/** All statements anywhere below a value. */
function statementsAbove(value: PlainValue | undefined, depth = 0): readonly Statement[] {
  if (depth > 8) return [];
  if (isList(value)) return value.flatMap((one) => statementsAbove(one, depth + 1));
  if (!isObject(value)) return [];
  if (value.Effect !== undefined) return [value];
  return Object.values(value).flatMap((one) => statementsAbove(one, depth + 1));
}

function isOpen(statement: Statement): boolean {
  return (
    statement.Effect === 'Allow' &&
    hasStar(statement.Action) &&
    hasStar(statement.Resource) &&
    statement.Condition === undefined &&
    statement.Principal === undefined
  );
}

function hasStar(value: PlainValue | undefined): boolean {
  return value === '*' || value === '*:*' || (isList(value) && value.some((one) => one === '*' || one === '*:*'));
}
