import { refReturn } from '../../reference/refReturns';
import { IntrinsicCall, isList, type PlainValue } from '../../template/value';
import { type Ask, typeOf } from '../ask';
import { type Spot, valueAt } from './place';

/** Properties that want an ARN although their name does not say so. */
const wantsArn = new Set([
  'AWS::Lambda::Function.Role',
  'AWS::Serverless::Function.Role',
  'AWS::Serverless::StateMachine.Role',
  'AWS::CodeBuild::Project.ServiceRole.Arn',
  'AWS::Lambda::EventSourceMapping.EventSourceArn',
]);

/** Named after an ARN, but a name or an ID will do. */
const takesNames = /Kms|KMS|^TargetFunctionArn$/;

/** A Ref that returns a name, an ID or a URL where the property wants an ARN. */
export function refForArn({ subject, document, reference }: Ask, spot: Spot): string | undefined {
  if (subject.kind !== 'ref-resource') return undefined;
  const last = spot.path[spot.path.length - 1] ?? '';
  const wanted = /(?:^|[a-z])Arns?$/.test(last) || wantsArn.has(`${spot.type}.${spot.path.join('.')}`);
  const type = typeOf(document, subject.name);
  const back = type === undefined ? undefined : refReturn(type);
  if (!wanted || takesNames.test(last) || type === undefined || back?.example === undefined || back.example.startsWith('arn:'))
    return undefined;
  // Inside Join or another function the Ref may well be a part of an ARN.
  if (!isRefTo(valueAt(document, spot.logicalId, ...spot.path), subject.name)) return undefined;
  const instead = reference.attribute(type, 'Arn') === undefined ? '' : `: use !GetAtt ${subject.name}.Arn`;
  return `${last} wants an ARN, but Ref of ${type} returns the ${back.what.split(/[;,]/)[0]}${instead}.`;
}

function isRefTo(value: PlainValue | undefined, name: string): boolean {
  if (isList(value)) return value.some((one) => isRefTo(one, name));
  return value instanceof IntrinsicCall && value.fn === 'Ref' && value.value === name;
}
