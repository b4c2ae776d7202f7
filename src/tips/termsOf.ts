import type { Subject } from '../template/subject';
import { functionEntry } from '../reference/language/functions';
import { buildspecKey } from '../reference/builds/buildspec';
import { buildVariable } from '../reference/builds/variables';
import { appspecKey } from '../reference/builds/appspec';
import type { TemplateDocument } from '../template/document';
import { hookPlatform } from './hookPlatform';

/** The terms under which notes may be bound to a subject, the subject's own first; `covered` are names for notes as a whole. */
export interface Terms {
  readonly terms: readonly string[];
  readonly covered: readonly string[];
}

const none: Terms = { terms: [], covered: [] };
const only = (...terms: string[]): Terms => ({ terms, covered: [] });

/** `Type.A.B`, `Type.A`, `Type`. */
function propertyTerms(type: string | undefined, path: readonly string[]): Terms {
  if (type === undefined) return none;
  const terms = path.map((_, i) => [type, ...path.slice(0, path.length - i)].join('.'));
  return { terms: [...samTwin(type, path), ...terms, type], covered: [type] };
}

/** What SAM passes on is explained where the note of the service explains it, when SAM's own note does not. */
const twins: Readonly<Record<string, string>> = {
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::LayerVersion': 'AWS::Lambda::LayerVersion',
};

function samTwin(_type: string, _path: readonly string[]): readonly string[] {
  return [];
}

function typeTerms(type: string | undefined): Terms {
  return type === undefined ? none : { terms: [type], covered: [type] };
}

function attributeTerms(type: string | undefined, attribute: string): Terms {
  return type === undefined ? none : { terms: [`getatt:${type}.${attribute}`, type], covered: [type] };
}

/** Alternatives for a property whose own term is bound nowhere: the property of the resource that SAM makes. */
export function twinTerm(type: string | undefined, path: readonly string[]): string | undefined {
  const twin = type === undefined || !Object.hasOwn(twins, type) ? undefined : twins[type];
  return twin === undefined ? undefined : [twin, ...path].join('.');
}
