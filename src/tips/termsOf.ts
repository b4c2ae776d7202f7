import { appspecKey } from '../reference/builds/appspec';
import { buildspecKey } from '../reference/builds/buildspec';
import { buildVariable } from '../reference/builds/variables';
import { functionEntry } from '../reference/language/functions';
import type { TemplateDocument } from '../template/document';
import type { Subject } from '../template/subject';
import { typeOf } from './ask';
import { expansionOf } from './expansion';
import { hookOf, hookPlatform } from './hookPlatform';

/** The terms under which notes may be bound to a subject. */
export interface Terms {
  /** The subject's own, under all its names. */
  readonly own: readonly string[];
  /** What it is part of, the closest first. */
  readonly around: readonly string[];
  /** Names that notes as a whole may cover. */
  readonly covered: readonly string[];
}

const own = (...terms: string[]): Terms => ({ own: terms, around: [], covered: [] });
const nothing: Terms = own();

function property(type: string | undefined, path: readonly string[]): Terms {
  if (type === undefined || path.length === 0) return nothing;
  const twin = expansionOf(type);
  const full = path.join('.');
  const parents = path.slice(1).map((_, i) => [type, ...path.slice(0, path.length - 1 - i)].join('.'));
  return {
    own: twin === undefined ? [`${type}.${full}`] : [`${type}.${full}`, `${twin}.${full}`],
    around: [...parents, type],
    covered: [type],
  };
}

function resource(type: string | undefined): Terms {
  return type === undefined ? nothing : { own: [type], around: [], covered: [type] };
}

function attribute(type: string | undefined, name: string): Terms {
  return type === undefined ? nothing : { own: [`getatt:${type}.${name}`], around: [type], covered: [type] };
}

/** Terms of a subject; the file tells what type a resource has. */
export function termsOf(subject: Subject, document: TemplateDocument): Terms {
  switch (subject.kind) {
    case 'section':
      return own(`section:${subject.name}`);
    case 'parameter-attribute':
      return { ...own(`parameter:${subject.name}`), around: ['section:Parameters'] };
    case 'parameter-id':
    case 'ref-parameter':
    case 'sub-parameter':
      return { own: [], around: ['section:Parameters'], covered: [] };
    case 'parameter-type-value':
      return { ...own(`parameter:${subject.name}`), around: ['parameter:Type', 'section:Parameters'] };
    case 'condition-id':
    case 'if-condition':
    case 'condition-ref':
    case 'output-condition':
    case 'resource-condition-value':
      return { own: [], around: ['section:Conditions'], covered: [] };
    case 'mapping-id':
    case 'findinmap-map':
      return { own: [], around: ['section:Mappings'], covered: [] };
    case 'output-id':
      return { own: [], around: ['section:Outputs'], covered: [] };
    case 'output-attribute':
      return { ...own(`output:${subject.name}`, `attribute:${subject.name}`), around: ['section:Outputs'] };
    case 'importvalue-literal':
      return { own: ['fn:Fn::ImportValue'], around: [], covered: [] };
    case 'resource-id':
      return resource(subject.type);
    case 'resource-type':
      return resource(subject.name);
    case 'resource-attribute':
      return own(`attribute:${subject.name}`);
    case 'dependson-value':
      return { own: ['attribute:DependsOn'], around: [], covered: [] };
    case 'policy-attr-key': {
      const { path } = subject.place;
      const full = `attribute:${path.join('.')}`;
      return { own: [full], around: [`attribute:${path[0]}`], covered: [] };
    }
    case 'policy-value': {
      const name = subject.place.path[0] ?? '';
      return { own: [`attribute:${name}.${subject.name}`], around: [`attribute:${name}`], covered: [] };
    }
    case 'metadata-aws-key':
    case 'metadata-key':
      return { own: [`metadata:${subject.path.join('.')}`], around: ['attribute:Metadata', 'section:Metadata'], covered: [] };
    case 'property':
    case 'nested-property':
      return property(subject.place.type, subject.place.path);
    case 'property-value': {
      const terms = property(subject.place.type, subject.place.path);
      // A value is not its property: facts of the property would say more than was asked.
      return { own: [], around: [...terms.own, ...terms.around], covered: terms.covered };
    }
    case 'globals-type':
      return { own: [`globals:${subject.name}`], around: ['section:Globals', `AWS::Serverless::${subject.name}`], covered: [] };
    case 'globals-property': {
      const terms = property(`AWS::Serverless::${subject.type}`, subject.path);
      return {
        own: [`globals:${[subject.type, ...subject.path].join('.')}`, ...terms.own],
        around: [...terms.around, `globals:${subject.type}`, 'section:Globals'],
        covered: terms.covered,
      };
    }
    case 'intrinsic-short':
    case 'intrinsic-long': {
      const name = functionEntry(subject.fn)?.name ?? subject.fn;
      return own(`fn:${name}`);
    }
    case 'ref-pseudo':
    case 'sub-pseudo':
      return own(`pseudo:${subject.name}`);
    case 'ref-resource':
    case 'sub-resource':
      return { own: [], around: typeTerms(typeOf(document, subject.name)), covered: typeTerms(typeOf(document, subject.name)) };
    case 'getatt-resource':
      return attributeAround(typeOf(document, subject.name), subject.attribute);
    case 'getatt-attribute':
    case 'sub-getatt':
      return attribute(typeOf(document, subject.logicalId), subject.attribute);
    case 'dynamic-reference':
      return own(`dynamic:${subject.service}`);
    case 'transform-value':
      return { own: [`transform:${subject.name}`], around: ['section:Transform'], covered: [] };
    case 'sam-event-type':
      return own(`sam-event:${subject.name}`);
    case 'sam-policy-template':
      return own(`sam-policy:${subject.name}`);
    case 'policy-doc-key':
      return policyKey(subject.name, subject.path);
    case 'iam-action':
      return { own: [subject.name], around: [], covered: [subject.name] };
    case 'service-principal':
      return { own: [`principal:${subject.name}`], around: ['policy:Principal'], covered: [] };
    case 'condition-key':
      return conditionKey(subject.name);
    case 'buildspec-key': {
      const pattern = buildspecKey(subject.path)?.pattern ?? subject.path.join('.');
      return {
        own: [`buildspec:${pattern}`, `buildspec:${subject.path.join('.')}`],
        around: parents('buildspec', pattern),
        covered: [],
      };
    }
    case 'buildspec-env-var': {
      const name = buildVariable(subject.name)?.name ?? subject.name;
      return own(`buildspec-env:${name}`, `buildspec-env:${subject.name}`);
    }
    case 'appspec-key': {
      const platform = hookPlatform(subject.platform);
      const hook = hookOf(subject.path);
      if (hook !== undefined)
        return { own: [`hook:${platform}.${hook}`], around: ['appspec:hooks', 'appspec:Hooks'], covered: [] };
      const pattern = appspecKey(platform, subject.path)?.pattern ?? subject.path.join('.');
      const bare = pattern.replace('hooks.*.', 'hooks.');
      return {
        own: [
          `appspec:${pattern}`,
          `appspec:${bare}`,
          `appspec:${pattern.replace('Resources.*', platform === 'lambda' ? 'Resources.myLambdaFunction' : 'Resources.TargetService')}`,
        ],
        around: parents('appspec', pattern),
        covered: [],
      };
    }
    case 'resource-type-key':
    case 'properties-key':
    case 'freeform-key':
    case 'ref-unresolved':
    case 'sub-unresolved':
    case 'sub-local':
      return nothing;
  }
}

function typeTerms(type: string | undefined): readonly string[] {
  return type === undefined ? [] : [type];
}

function attributeAround(type: string | undefined, name: string): Terms {
  const terms = attribute(type, name);
  return { own: [], around: [...terms.own, ...terms.around], covered: terms.covered };
}

/** `a.b.c` -> `scheme:a.b`, `scheme:a`. */
function parents(scheme: string, path: string): readonly string[] {
  const names = path.split('.');
  return names.slice(1).map((_, i) => `${scheme}:${names.slice(0, names.length - 1 - i).join('.')}`);
}

/** An element; below it a kind of principal or a condition operator, whose prefix and suffix are terms of their own. */
function policyKey(name: string, path: readonly string[]): Terms {
  const parent = path[path.length - 2];
  if (parent === 'Condition') {
    const [, prefix, bare = name, suffix] = /^(ForAnyValue|ForAllValues)?:?(.+?)(IfExists)?$/.exec(name) ?? [];
    const parts = [name, bare, ...(prefix === undefined ? [] : [prefix]), ...(suffix === undefined ? [] : [suffix])];
    return { own: [...new Set(parts)].map((part) => `operator:${part}`), around: ['policy:Condition'], covered: [] };
  }
  if (parent === 'Principal' || parent === 'NotPrincipal')
    return { own: [`policy:${parent}.${name}`], around: [`policy:${parent}`], covered: [] };
  return own(`policy:${name}`);
}

/** Keys do not mind case; these are the two ways in which people write them differently. */
function conditionKey(name: string): Terms {
  const usual = name.replace(/^AWS:/, 'aws:').replace(/ARN$/, 'Arn');
  const [base = usual, tag] = usual.split('/');
  const names = tag === undefined ? [name, usual] : [name, usual, base, `${base}/<key>`];
  return { own: [...new Set(names)].map((one) => `key:${one}`), around: ['policy:Condition'], covered: [name] };
}
