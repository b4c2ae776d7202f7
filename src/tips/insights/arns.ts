import { refReturn } from '../../reference/refReturns';
import { IntrinsicCall, isList, isObject, type PlainValue } from '../../template/value';
import { type Ask, typeOf } from '../ask';
import { type Spot, valuesAt } from './place';

/** Properties that want an ARN although their name does not say so. */
const wantsArn =
  /^AWS::(?:Lambda::Function\.Role|Serverless::(?:Function|StateMachine)\.Role|CodeBuild::Project\.ServiceRole\.Arn|Serverless::Function\.Events\.[^.]+\.Properties\.(?:Queue|Stream))$/;

/** Named after an ARN, but a name or an ID will do. */
const takesNames = /(?:Kms|KMS)[^.]*$|\.TargetFunctionArn$|^AWS::ECS::TaskDefinition\.(?:Task|Execution)RoleArn$/;

/** A Ref that returns a name, an ID or a URL where the property wants an ARN. */
export function refForArn({ subject, document, reference }: Ask, spot: Spot): string | undefined {
  if (subject.kind !== 'ref-resource') return undefined;
  const last = spot.path[spot.path.length - 1] ?? '';
  const full = `${spot.type}.${spot.path.join('.')}`;
  const type = typeOf(document, subject.name);
  const back = type === undefined ? undefined : refReturn(type);
  if (type === undefined || back?.example === undefined || back.example.startsWith('arn:') || takesNames.test(full))
    return undefined;
  // What the reference does not know is the author's own, however it is called.
  const known = reference.property(spot.type, spot.path);
  const named = /(?:^|[a-z])Arns?$/.test(last) && known !== undefined && known !== 'freeform';
  if (!named && !wantsArn.test(full)) return undefined;
  // Inside Join or another function the Ref may well be a part of an ARN.
  const mentions = valuesAt(document, spot.logicalId, spot.path).filter((value) => speaksOf(value, subject.name));
  if (mentions.length === 0 || !mentions.every((value) => value instanceof IntrinsicCall && value.fn === 'Ref')) return undefined;
  const attribute = /^(?:EventSourceArn|Stream)$/.test(last) && /^AWS::DynamoDB::/.test(type) ? 'StreamArn' : 'Arn';
  const instead = reference.attribute(type, attribute) === undefined ? '' : `: use !GetAtt ${subject.name}.${attribute}`;
  return `${last} wants an ARN, but Ref of ${type} returns the ${back.what.split(/[;,]/)[0]}${instead}.`;
}

/** Whether a value is, or holds, a Ref to a name. */
function speaksOf(value: PlainValue, name: string): boolean {
  if (value instanceof IntrinsicCall) return (value.fn === 'Ref' && value.value === name) || speaksOf(value.value, name);
  if (isList(value)) return value.some((one) => speaksOf(one, name));
  return isObject(value) && Object.values(value).some((one) => speaksOf(one, name));
}
