import { type SamProperties, to } from './property';

const stage = (property: string, says?: string) => to(`AWS::ApiGateway::Stage.${property}`, says);
const api = (property: string, says?: string) => to(`AWS::ApiGateway::RestApi.${property}`, says);

/** Properties of AWS::Serverless::Api. */
export const apiProperties: SamProperties = {
  AccessLogSetting: stage('AccessLogSetting'),
  AlwaysDeploy: { type: 'b', says: 'Deploys the API with every deployment of the stack, changed or not.' },
  ApiKeySourceType: api('ApiKeySourceType'),
  Auth: { type: '@ApiAuth', says: 'Authorizers, API keys, usage plan and resource policy of the API.' },
  BinaryMediaTypes: { type: '[s', says: 'MIME types treated as binary; write `~1` for `/`, as in `image~1png`.' },
  CacheClusterEnabled: stage('CacheClusterEnabled', "Switches on the stage's cache, which is billed by the hour."),
  CacheClusterSize: stage('CacheClusterSize', 'Size of the cache in GB, from 0.5 to 237.'),
  CanarySetting: stage('CanarySetting', 'Sends a share of the traffic to a new deployment.'),
  Cors: {
    type: 's|@Cors',
    says: 'CORS: adds `OPTIONS` methods. A plain origin or an object; string values need quotes inside quotes: `"\'*\'"`.',
  },
  DefinitionBody: {
    type: 'j',
    says: "The OpenAPI document inline. Functions' `Api` events are merged into a generated one when it is left out.",
  },
  DefinitionUri: {
    type: 's|@S3Location',
    says: 'A local file or S3 object with the OpenAPI document. Functions inside are not resolved; `DefinitionBody` with `AWS::Include` resolves them.',
  },
  Description: api('Description'),
  DisableExecuteApiEndpoint: {
    type: 'b',
    says: 'Turns off the default `execute-api` address, so that clients must use the custom domain.',
  },
  Domain: { type: '@ApiDomain', says: 'Custom domain, certificate, base paths and the Route 53 record.' },
  EndpointConfiguration: {
    type: 's|@ApiEndpointConfiguration',
    says: 'Endpoint type of the API: `EDGE` (default), `REGIONAL` or `PRIVATE`.',
  },
  FailOnWarnings: api('FailOnWarnings'),
  GatewayResponses: {
    type: 'j',
    says: 'Own responses for errors of the gateway itself, such as `UNAUTHORIZED` or `DEFAULT_4XX`.',
  },
  MergeDefinitions: {
    type: 'b',
    default: 'false',
    says: "Merges the OpenAPI document with the routes of the functions' `Api` events.",
  },
  MethodSettings: stage('MethodSettings', 'Logging, metrics, caching and throttling by path and method.'),
  MinimumCompressionSize: api('MinimumCompressionSize'),
  Mode: api('Mode'),
  Models: { type: 'j', says: 'JSON schemas that methods use to check request bodies.' },
  Name: api('Name'),
  OpenApiVersion: {
    type: 's',
    says: 'Version of the generated document, as `3.0.1`; with it, SAM does not create an extra stage named `Stage`.',
  },
  Policy: api('Policy'),
  PropagateTags: { type: 'b', default: 'false', says: 'Also puts `Tags` on the resources that SAM generates for the API.' },
  SecurityPolicy: api('SecurityPolicy'),
  StageName: { type: 's', required: true, says: "Name of the stage, the first part of the path in the API's URL." },
  Tags: { type: '{s', says: 'Tags of the stage as a plain map.' },
  TracingEnabled: stage('TracingEnabled', 'Traces requests with X-Ray.'),
  Variables: stage('Variables', 'Stage variables, read as `$stageVariables.name` or `${stageVariables.name}`.'),
};
