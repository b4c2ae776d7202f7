import type { AppspecPlatform, Subject } from '../template/subject';

/** The type of a resource of the same file, by its logical id. */
export type TypeOf = (logicalId: string) => string | undefined;

const hookPlatform: Readonly<Record<AppspecPlatform, string>> = { server: 'ec2', lambda: 'lambda', ecs: 'ecs' };

/** The terms under which notes may speak of a subject, the closest first; empty for what is the author's own. */
export function subjectTerms(subject: Subject, typeOf: TypeOf): readonly string[] {
  const { name } = subject;
  switch (subject.kind) {
    case 'section':
      return [`section:${name}`];
    case 'resource-id':
      return subject.type === undefined ? [] : [subject.type];
    case 'resource-type':
      return [name];
    case 'parameter-attribute':
    case 'parameter-type-value':
      return [`parameter:${name}`];
    case 'output-attribute':
      return [`output:${name}`];
    case 'resource-attribute':
      return [`attribute:${name}`];
    case 'policy-attr-key':
      return subject.place.path.map((_, index, path) => `attribute:${path.slice(0, path.length - index).join('.')}`);
    case 'policy-value':
      return [`attribute:${subject.place.path[0] ?? ''}.${name}`, `attribute:${subject.place.path[0] ?? ''}`];
    case 'metadata-aws-key':
      return [`metadata:${subject.path[0] ?? name}`];
    case 'property':
    case 'nested-property':
    case 'property-value':
      return subject.place.type === undefined ? [] : [[subject.place.type, ...subject.place.path].join('.')];
    case 'intrinsic-short':
    case 'intrinsic-long':
      return [`fn:${subject.fn}`];
    case 'ref-pseudo':
    case 'sub-pseudo':
      return [`pseudo:${name}`];
    case 'ref-resource':
    case 'sub-resource':
    case 'getatt-resource':
      return present(typeOf(name));
    case 'getatt-attribute':
    case 'sub-getatt':
      return present(typeOf(subject.logicalId)).map((type) => `getatt:${type}.${subject.attribute}`);
    case 'dynamic-reference':
      return [`dynamic:${subject.service}`];
    case 'transform-value':
      return [`transform:${name}`];
    case 'globals-type':
      return [`globals:${name}`];
    case 'globals-property': {
      const path = subject.path.join('.');
      return [`globals:${subject.type}.${path}`, `AWS::Serverless::${subject.type}.${path}`];
    }
    case 'sam-event-type':
      return [`sam-event:${name}`];
    case 'sam-policy-template':
      return [`sam-policy:${name}`];
    case 'policy-doc-key':
      return [`policy:${name}`, `operator:${name}`];
    case 'iam-action':
      return [name];
    case 'service-principal':
      return [`principal:${name}`];
    case 'condition-key':
      return [`key:${name}`];
    case 'buildspec-key':
      return withWildcards('buildspec', subject.path);
    case 'buildspec-env-var':
      return [`buildspec-env:${name}`];
    case 'appspec-key':
      return appspecTerms(subject.platform, subject.path);
    case 'parameter-id':
    case 'condition-id':
    case 'mapping-id':
    case 'output-id':
    case 'output-condition':
    case 'resource-condition-value':
    case 'resource-type-key':
    case 'properties-key':
    case 'metadata-key':
    case 'freeform-key':
    case 'ref-parameter':
    case 'ref-unresolved':
    case 'sub-parameter':
    case 'sub-local':
    case 'sub-unresolved':
    case 'if-condition':
    case 'condition-ref':
    case 'findinmap-map':
    case 'dependson-value':
    case 'importvalue-literal':
      return [];
  }
}

const present = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The path itself, then with a `*` in the place of each key that the author may have chosen. */
function withWildcards(scheme: string, path: readonly string[]): readonly string[] {
  const wild = path.map((_, index) => path.map((key, at) => (at === index ? '*' : key)).join('.'));
  return [path.join('.'), ...wild.reverse()].map((text) => `${scheme}:${text}`);
}

function appspecTerms(platform: AppspecPlatform, path: readonly string[]): readonly string[] {
  const [section = '', event = '', ...rest] = path;
  if (/^hooks$/i.test(section) && event !== '') {
    const hook = `hook:${hookPlatform[platform]}.${event}`;
    return rest.length === 0 ? [hook] : [`appspec:hooks.${rest.join('.')}`, hook];
  }
  // The name of the resource is the author's; the notes use the example's name.
  const example = platform === 'lambda' ? 'myLambdaFunction' : 'TargetService';
  const named = section === 'Resources' && event !== '' ? ['Resources', example, ...rest] : path;
  return [`appspec:${named.join('.')}`];
}
