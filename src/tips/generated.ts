import type { TemplateDocument } from '../template/document';

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

/** What SAM adds to a resource: the rest of the logical id, the types, whether its properties ask for it, what it is. */
const added: readonly {
  readonly rest: RegExp;
  readonly types: readonly string[];
  readonly when: (has: (property: string) => boolean) => boolean;
  readonly type: string;
  readonly what: string;
}[] = [
  {
    rest: /^Role$/,
    types: [functions, 'AWS::Serverless::StateMachine'],
    when: (has) => !has('Role'),
    type: 'AWS::IAM::Role',
    what: 'The execution role',
  },
  {
    rest: /^Url$/,
    types: [functions],
    when: (has) => has('FunctionUrlConfig'),
    type: 'AWS::Lambda::Url',
    what: 'The function URL',
  },
  {
    rest: /^Alias\w+$/,
    types: [functions],
    when: (has) => has('AutoPublishAlias'),
    type: 'AWS::Lambda::Alias',
    what: 'The alias',
  },
  {
    rest: /^\w+Stage$/,
    types: ['AWS::Serverless::Api'],
    when: () => true,
    type: 'AWS::ApiGateway::Stage',
    what: 'The stage',
  },
  {
    rest: /^\w+Stage$/,
    types: ['AWS::Serverless::HttpApi'],
    when: () => true,
    type: 'AWS::ApiGatewayV2::Stage',
    what: 'The stage',
  },
];

/** What SAM generates under this logical id; undefined when that is not certain. */
export function generatedBySam(document: TemplateDocument, name: string): Generated | undefined {
  if (document.kind !== 'sam' || document.names.resources.has(name)) return undefined;
  if (Object.hasOwn(implicit, name)) return implicit[name];
  for (const { name: owner, type = '' } of document.resources()) {
    if (!name.startsWith(owner)) continue;
    const globals = type.slice('AWS::Serverless::'.length);
    const has = (property: string) =>
      document.read(['Resources', owner, 'Properties', property]) !== undefined ||
      document.read(['Globals', globals, property]) !== undefined;
    const found = added.find(({ rest, types, when }) => types.includes(type) && rest.test(name.slice(owner.length)) && when(has));
    if (found !== undefined) return { type: found.type, says: `${found.what} that SAM generates for ${owner}.` };
  }
  return undefined;
}
