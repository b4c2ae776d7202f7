import { refReturn } from '../../reference/refReturns';
import type { Ask } from '../ask';
import { typeOf } from '../ask';
import type { Spot } from './place';

/** Properties that want an ARN although their name does not say so. */
const wantsArn = new Set([
  'AWS::Lambda::Function.Role',
  'AWS::Serverless::Function.Role',
  'AWS::Serverless::StateMachine.Role',
  'AWS::CodeBuild::Project.ServiceRole.Arn',
  'AWS::Lambda::EventSourceMapping.EventSourceArn',
]);

/** A Ref that returns a name, an ID or a URL where the property wants an ARN. */
export function refForArn({ subject, document }: Ask, spot: Spot): string | undefined {
  if (subject.kind !== 'ref-resource') return undefined;
  const last = spot.path[spot.path.length - 1] ?? '';
  const wanted = /(?:^|[a-z])Arns?$/.test(last) || wantsArn.has(`${spot.type}.${spot.path.join('.')}`);
  const type = typeOf(document, subject.name);
  const back = type === undefined ? undefined : refReturn(type);
  if (
    !wanted ||
    type === undefined ||
    back?.example === undefined ||
    back.example.startsWith('arn:') ||
    /\bARN\b/.test(back.what.split(';')[0]?.replace(/, not its ARN/, '') ?? '')
  )
    return undefined;
  return `${last} wants an ARN, but Ref of ${type} returns the ${back.what.split(/[;,]/)[0]}: use !GetAtt ${subject.name}.Arn if the type has it.`;
}
