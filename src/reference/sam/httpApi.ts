import { type SamProperties, to } from './property';

const stage = (property: string, says?: string) => to(`AWS::ApiGatewayV2::Stage.${property}`, says);
const api = (property: string, says?: string) => to(`AWS::ApiGatewayV2::Api.${property}`, says);
const tags = (added: string) => ({ type: '{s', says: `Tags of the API as a plain map; SAM adds \`${added}:createdBy\`.` });
const propagateTags = {
  type: 'b',
  default: 'false',
  says: 'Also puts `Tags` on the resources that SAM generates for the API.',
} as const;

/** Properties of AWS::Serverless::HttpApi. */
export const httpApiProperties: SamProperties = {
  AccessLogSettings: stage('AccessLogSettings'),
  Auth: { type: '@HttpApiAuth', says: 'Authorizers of the API and the default one: JWT, Lambda or IAM.' },
  CorsConfiguration: api(
    'CorsConfiguration',
    'CORS for all routes, answered by API Gateway itself: an object, or `true` for every origin.',
  ),
  DefaultRouteSettings: stage('DefaultRouteSettings', 'Throttling and metrics for all routes that have no own settings.'),
  DefinitionBody: {
    type: 'j',
    says: "The OpenAPI document inline; generated from the functions' `HttpApi` events when left out.",
  },
  DefinitionUri: { type: 's|@S3Location', says: 'A local file or S3 object with the OpenAPI document.' },
  Description: api('Description'),
  DisableExecuteApiEndpoint: api('DisableExecuteApiEndpoint'),
  Domain: { type: '@HttpApiDomain', says: 'Custom domain, certificate, base paths and the Route 53 record.' },
  FailOnWarnings: api('FailOnWarnings'),
  Name: api('Name'),
  PropagateTags: propagateTags,
  RouteSettings: stage('RouteSettings', 'Throttling and metrics by route, as in `"GET /items"`.'),
  StageName: { type: 's', default: '$default', says: 'Name of the stage; `$default` keeps it out of the URL.' },
  StageVariables: stage('StageVariables'),
  Tags: tags('httpapi'),
};

/** Properties of AWS::Serverless::WebSocketApi. */
export const webSocketApiProperties: SamProperties = {
  AccessLogSettings: stage('AccessLogSettings'),
  ApiKeySelectionExpression: api('ApiKeySelectionExpression'),
  Auth: { type: '@WebSocketAuth', says: 'How the `$connect` route is authorized.' },
  DefaultRouteSettings: stage('DefaultRouteSettings'),
  Description: api('Description'),
  DisableExecuteApiEndpoint: api('DisableExecuteApiEndpoint'),
  DisableSchemaValidation: api('DisableSchemaValidation'),
  Domain: { type: '@HttpApiDomain', says: 'Custom domain, certificate, base paths and the Route 53 record.' },
  IpAddressType: api('IpAddressType'),
  Name: api('Name'),
  PropagateTags: propagateTags,
  Routes: {
    type: '{@WebSocketRoute',
    required: true,
    says: 'Routes by key (`$connect`, `$disconnect`, `$default` or your own) with the function behind each.',
  },
  RouteSelectionExpression: {
    ...api('RouteSelectionExpression', 'Which part of a message names the route, usually `$request.body.action`.'),
    required: true,
  },
  RouteSettings: stage('RouteSettings'),
  StageName: { type: 's', default: 'default', says: 'Name of the stage, part of the connection URL.' },
  StageVariables: stage('StageVariables'),
  Tags: tags('websocketapi'),
};
