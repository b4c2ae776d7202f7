import type { TemplateDocument } from '../template/document';
import type { PlainValue } from '../template/value';

/** A resource that SAM makes of what the file writes, under a logical id that the file may refer to. */
interface Generated {
  readonly type: string;
  readonly says: string;
}

const implicit: Readonly<Record<string, Generated>> = {
  ServerlessRestApi: {
    type: 'AWS::ApiGateway::RestApi',
    says: "The REST API that SAM generates for functions' Api events without RestApiId.",
  },
  ServerlessHttpApi: {
    type: 'AWS::ApiGatewayV2::Api',
    says: "The HTTP API that SAM generates for functions' HttpApi events without ApiId.",
  },
  ServerlessRestApiProdStage: {
    type: 'AWS::ApiGateway::Stage',
    says: 'The stage `Prod` of the REST API that SAM generates.',
  },
  ServerlessHttpApiApiGatewayDefaultStage: {
    type: 'AWS::ApiGatewayV2::Stage',
    says: 'The default stage of the HTTP API that SAM generates.',
  },
  ServerlessDeploymentApplication: {
    type: 'AWS::CodeDeploy::Application',
    says: 'The CodeDeploy application that SAM generates for functions with a DeploymentPreference.',
  },
  CodeDeployServiceRole: {
    type: 'AWS::IAM::Role',
    says: 'The role of CodeDeploy that SAM generates for functions with a DeploymentPreference.',
  },
};

const functions = 'AWS::Serverless::Function';

/** A property of the resource, or of the Globals of its type. */
type Read = (property: string) => PlainValue | undefined;

/** What SAM adds to a resource: its types, the rest of the logical id as far as the properties tell, the type, what it is. */
const added: readonly {
  readonly types: readonly string[];
  readonly rest: (read: Read) => RegExp | string | undefined;
  readonly type: string;
  readonly what: string;
}[] = [
  {
    types: [functions, 'AWS::Serverless::StateMachine'],
    rest: (read) => (read('Role') === undefined ? 'Role' : undefined),
    type: 'AWS::IAM::Role',
    what: 'The execution role',
  },
  {
    types: [functions],
    rest: (read) => (read('FunctionUrlConfig') === undefined ? undefined : 'Url'),
    type: 'AWS::Lambda::Url',
    what: 'The function URL',
  },
  {
    types: [functions],
    // No logical id has hyphens or underscores.
    rest: (read) =>
      named(read('AutoPublishAlias'), (name) => `Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`, /^Alias\w+$/),
    type: 'AWS::Lambda::Alias',
    what: 'The alias',
  },
  {
    types: ['AWS::Serverless::Api'],
    rest: (read) => named(read('StageName'), (name) => `${name}Stage`, /^\w*Stage$/),
    type: 'AWS::ApiGateway::Stage',
    what: 'The stage',
  },
  {
    types: ['AWS::Serverless::HttpApi'],
    rest: (read) =>
      named(
        read('StageName') ?? '$default',
        (name) => (name === '$default' ? 'ApiGatewayDefaultStage' : `${name}Stage`),
        /^\w*Stage$/,
      ),
    type: 'AWS::ApiGatewayV2::Stage',
    what: 'The stage',
  },
];

/** The rest of a logical id that a property's value is part of; where a function stands in its place, whatever has that form. */
function named(value: PlainValue | undefined, rest: (name: string) => string, form: RegExp): RegExp | string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' || typeof value === 'number' ? rest(String(value)) : form;
}

/** What SAM generates under this logical id; undefined when that is not certain. */
export function generatedBySam(document: TemplateDocument, name: string): Generated | undefined {
  if (document.kind !== 'sam' || document.names.resources.has(name)) return undefined;
  if (Object.hasOwn(implicit, name)) return implicit[name];
  for (const { name: owner, type = '' } of document.resources()) {
    if (!name.startsWith(owner)) continue;
    const globals = type.slice('AWS::Serverless::'.length);
    const read = (property: string) =>
      document.read(['Resources', owner, 'Properties', property]) ?? document.read(['Globals', globals, property]);
    const own = name.slice(owner.length);
    const found = added.find(({ types, rest }) => {
      const made = types.includes(type) ? rest(read) : undefined;
      return made instanceof RegExp ? made.test(own) : made === own;
    });
    if (found !== undefined) return { type: found.type, says: `${found.what} that SAM generates for ${owner}.` };
  }
  return undefined;
}
