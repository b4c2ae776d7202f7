import { type SamProperties, to } from './property';

const httpDomain = (property: string) => to(`AWS::ApiGatewayV2::DomainName.${property}`);
const accounts = (what: string) => ({ type: '[s', says: what }) as const;

const reauthorize = { type: 'i', range: '0-3600', says: 'Seconds for which a result is cached; 0 switches caching off.' };
const identity = {
  Headers: { type: '[s', says: 'Headers that make up the identity of a request.' },
  QueryStrings: { type: '[s', says: 'Query parameters that make up the identity of a request.' },
  StageVariables: { type: '[s', says: 'Stage variables that make up the identity of a request.' },
  Context: { type: '[s', says: 'Context values that make up the identity of a request.' },
} satisfies SamProperties;

/** Nested types of REST, HTTP and WebSocket APIs. */
export const apiTypes: Readonly<Record<string, SamProperties>> = {
  Cors: {
    AllowCredentials: { type: 'b', says: 'Whether browsers may send credentials.' },
    AllowHeaders: { type: 's', says: 'Headers that requests may carry, in one string: `"\'Content-Type,Authorization\'"`.' },
    AllowMethods: { type: 's', says: 'Methods that are allowed, in one string.' },
    AllowOrigin: {
      type: 's',
      required: true,
      says: 'The origin that is allowed, quotes inside quotes: `"\'https://example.com\'"`.',
    },
    MaxAge: { type: 's', says: 'Seconds that browsers cache the preflight answer.' },
  },
  ApiAuth: {
    AddApiKeyRequiredToCorsPreflight: {
      type: 'b',
      default: 'true',
      says: 'Whether the generated `OPTIONS` methods ask for the API key too.',
    },
    AddDefaultAuthorizerToCorsPreflight: {
      type: 'b',
      default: 'true',
      says: 'Whether the generated `OPTIONS` methods use the default authorizer too; `false` is usual with CORS.',
    },
    ApiKeyRequired: { type: 'b', says: 'Asks for an API key on every event of the API.' },
    Authorizers: { type: '{@ApiAuthorizer', says: 'Authorizers by name: Cognito user pool or Lambda.' },
    DefaultAuthorizer: { type: 's', says: 'Authorizer of every route that names none: a name from `Authorizers` or `AWS_IAM`.' },
    InvokeRole: {
      type: 's',
      default: 'CALLER_CREDENTIALS',
      says: "With `AWS_IAM`: whose credentials invoke the function. `CALLER_CREDENTIALS`, `NONE` (the function's own permission) or the ARN of a role.",
    },
    ResourcePolicy: {
      type: '@ApiResourcePolicy',
      says: 'Who may call the API at all, by account, IP range, VPC or own statements.',
    },
    UsagePlan: { type: '@ApiUsagePlan', says: 'Usage plan, key and quota for the API.' },
  },
  ApiAuthorizer: {
    UserPoolArn: { type: 's|[s', says: 'ARN of the user pool whose tokens are accepted (Cognito authorizer).' },
    AuthorizationScopes: { type: '[s', says: 'Scopes that an access token must carry, one of them.' },
    DisableFunctionDefaultPermissions: {
      type: 'b',
      default: 'false',
      says: 'Stops SAM from letting API Gateway invoke the authorizer function.',
    },
    FunctionArn: { type: 's', says: 'ARN of the Lambda authorizer.' },
    FunctionInvokeRole: { type: 's', says: 'Role with which API Gateway invokes the authorizer.' },
    FunctionPayloadType: {
      type: 's',
      allowed: ['TOKEN', 'REQUEST'],
      default: 'TOKEN',
      says: 'Whether the Lambda authorizer gets one header or the whole request.',
    },
    Identity: {
      type: '@ApiAuthorizerIdentity',
      says: 'Where the token or identity stands in a request, and for how long a result is cached.',
    },
  },
  ApiAuthorizerIdentity: {
    Header: { type: 's', default: 'Authorization', says: 'Header that carries the token.' },
    ReauthorizeEvery: { ...reauthorize, default: '300' },
    ValidationExpression: { type: 's', says: 'Regular expression that a token must match before the authorizer runs.' },
    ...identity,
  },
  ApiResourcePolicy: {
    AwsAccountBlacklist: accounts('Accounts that may not call the API.'),
    AwsAccountWhitelist: accounts('Accounts that may call the API.'),
    CustomStatements: { type: '[j', says: 'Own statements for the resource policy.' },
    IntrinsicVpcBlacklist: accounts('VPCs, as functions, that may not call the API.'),
    IntrinsicVpcWhitelist: accounts('VPCs, as functions, that may call the API.'),
    IntrinsicVpceBlacklist: accounts('VPC endpoints, as functions, that may not call the API.'),
    IntrinsicVpceWhitelist: accounts('VPC endpoints, as functions, that may call the API.'),
    IpRangeBlacklist: accounts('Addresses or ranges that may not call the API.'),
    IpRangeWhitelist: accounts('Addresses or ranges that may call the API.'),
    SourceVpcBlacklist: accounts('VPCs or VPC endpoints, by ID, that may not call the API.'),
    SourceVpcWhitelist: accounts('VPCs or VPC endpoints, by ID, that may call the API.'),
  },
  ApiUsagePlan: {
    CreateUsagePlan: {
      type: 's',
      required: true,
      allowed: ['PER_API', 'SHARED', 'NONE'],
      says: 'One plan for this API, one shared by all APIs of the template, or none.',
    },
    Description: to('AWS::ApiGateway::UsagePlan.Description'),
    Quota: to('AWS::ApiGateway::UsagePlan.Quota'),
    Tags: to('AWS::ApiGateway::UsagePlan.Tags'),
    Throttle: to('AWS::ApiGateway::UsagePlan.Throttle'),
    UsagePlanName: to('AWS::ApiGateway::UsagePlan.UsagePlanName'),
  },
  ApiEndpointConfiguration: {
    Type: { type: 's', allowed: ['EDGE', 'REGIONAL', 'PRIVATE'], default: 'EDGE', says: 'Endpoint type of the API.' },
    VPCEndpointIds: { type: '[s', says: 'VPC endpoints of a private API.' },
    IpAddressType: to('AWS::ApiGateway::RestApi.EndpointConfiguration.IpAddressType'),
  },
  ApiDomain: {
    AccessAssociation: { type: 'j', says: 'VPC endpoint that may use a private custom domain.' },
    BasePath: { type: '[s', default: '/', says: 'Base paths of the custom domain that lead to this API.' },
    NormalizeBasePath: {
      type: 'b',
      default: 'true',
      says: 'Whether characters other than letters and digits are removed from the base paths.',
    },
    CertificateArn: {
      type: 's',
      required: true,
      says: 'ACM certificate of the domain; in us-east-1 for an edge-optimized domain.',
    },
    DomainName: to('AWS::ApiGateway::DomainName.DomainName'),
    EndpointConfiguration: {
      type: 's',
      allowed: ['REGIONAL', 'EDGE', 'PRIVATE'],
      default: 'REGIONAL',
      says: 'Endpoint type of the custom domain.',
    },
    IpAddressType: to('AWS::ApiGateway::DomainName.EndpointConfiguration.IpAddressType'),
    MutualTlsAuthentication: to('AWS::ApiGateway::DomainName.MutualTlsAuthentication'),
    OwnershipVerificationCertificateArn: to('AWS::ApiGateway::DomainName.OwnershipVerificationCertificateArn'),
    Policy: { type: 'j', says: 'Resource policy of a private custom domain.' },
    Route53: { type: '@DomainRoute53', says: 'The alias record to create in Route 53.' },
    SecurityPolicy: to('AWS::ApiGateway::DomainName.SecurityPolicy'),
  },
  HttpApiDomain: {
    BasePath: { type: '[s', says: 'Base paths of the custom domain that lead to this API.' },
    CertificateArn: { type: 's', required: true, says: 'ACM certificate of the domain, in the same Region.' },
    DomainName: httpDomain('DomainName'),
    EndpointConfiguration: { type: 's', allowed: ['REGIONAL'], default: 'REGIONAL', says: 'Endpoint type of the custom domain.' },
    MutualTlsAuthentication: httpDomain('MutualTlsAuthentication'),
    OwnershipVerificationCertificateArn: {
      type: 's',
      says: 'Public certificate that proves ownership, for imported or private ones with mutual TLS.',
    },
    Route53: { type: '@DomainRoute53', says: 'The alias record to create in Route 53.' },
    SecurityPolicy: { type: 's', says: 'Lowest TLS version and ciphers of the domain.' },
  },
  DomainRoute53: {
    DistributionDomainName: { type: 's', says: "Own target of the record instead of the API's domain." },
    EvaluateTargetHealth: { type: 'b', default: 'false', says: 'Whether the record follows the health of its target.' },
    HostedZoneId: { type: 's', says: 'Hosted zone for the record. Either this or `HostedZoneName`.' },
    HostedZoneName: { type: 's', says: 'Hosted zone by name, with a dot at the end. Either this or `HostedZoneId`.' },
    IpV6: { type: 'b', says: 'Adds an `AAAA` record too.' },
    Region: { type: 's', says: 'Region of a latency record.' },
    SeparateRecordSetGroup: { type: 'b', says: 'Puts the record into its own record set group.' },
    SetIdentifier: { type: 's', says: 'Tells records of the same name apart.' },
    VpcEndpointDomainName: { type: 's', says: "VPC endpoint's domain name, for a private domain." },
    VpcEndpointHostedZoneId: { type: 's', says: "VPC endpoint's hosted zone, for a private domain." },
  },
  HttpApiAuth: {
    Authorizers: { type: '{@HttpApiAuthorizer', says: 'Authorizers by name: OAuth 2.0/JWT or Lambda.' },
    DefaultAuthorizer: { type: 's', says: 'Authorizer of every route that names none.' },
    EnableIamAuthorizer: { type: 'b', default: 'false', says: 'Makes `AWS_IAM` available as an authorizer.' },
  },
  HttpApiAuthorizer: {
    AuthorizationScopes: { type: '[s', says: 'Scopes that a token must carry, one of them.' },
    IdentitySource: { type: 's', says: 'Where the token stands, usually `$request.header.Authorization`.' },
    JwtConfiguration: { type: '@JwtConfiguration', says: 'Issuer and audience of accepted tokens.' },
    AuthorizerPayloadFormatVersion: {
      type: 's',
      allowed: ['1.0', '2.0'],
      says: 'Format of the request that a Lambda authorizer gets.',
    },
    EnableFunctionDefaultPermissions: { type: 'b', default: 'false', says: 'Lets API Gateway invoke the authorizer function.' },
    EnableSimpleResponses: {
      type: 'b',
      says: 'Lets a Lambda authorizer (format 2.0) answer with a Boolean instead of a policy.',
    },
    FunctionArn: { type: 's', says: 'ARN of the Lambda authorizer.' },
    FunctionInvokeRole: { type: 's', says: 'Role with which API Gateway invokes the authorizer.' },
    Identity: { type: '@HttpApiAuthorizerIdentity', says: 'What identifies a request, and for how long a result is cached.' },
  },
  HttpApiAuthorizerIdentity: { ReauthorizeEvery: reauthorize, ...identity },
  JwtConfiguration: {
    issuer: { type: 's', says: 'Who must have issued the token: the address before `/.well-known/openid-configuration`.' },
    audience: { type: '[s', says: 'For whom the token must be meant, one of them: usually client IDs.' },
  },
  WebSocketAuth: {
    AuthArn: { type: 's', says: 'ARN of the Lambda authorizer.' },
    AuthType: { type: 's', required: true, allowed: ['NONE', 'AWS_IAM', 'CUSTOM'], says: 'How `$connect` is authorized.' },
    IdentitySource: { type: '[s', says: 'Where the identity of a connection stands.' },
    InvokeRole: { type: 's', says: 'Role with which API Gateway invokes the authorizer.' },
    Name: { type: 's', says: 'Name of the authorizer.' },
  },
  WebSocketRoute: {
    ApiKeyRequired: to('AWS::ApiGatewayV2::Route.ApiKeyRequired'),
    FunctionArn: { type: 's', required: true, says: 'ARN of the function behind the route.' },
    IntegrationTimeout: to('AWS::ApiGatewayV2::Integration.TimeoutInMillis'),
    ModelSelectionExpression: to('AWS::ApiGatewayV2::Route.ModelSelectionExpression'),
    OperationName: to('AWS::ApiGatewayV2::Route.OperationName'),
    RequestModels: to('AWS::ApiGatewayV2::Route.RequestModels'),
    RequestParameters: to('AWS::ApiGatewayV2::Route.RequestParameters'),
    RouteResponseSelectionExpression: to('AWS::ApiGatewayV2::Route.RouteResponseSelectionExpression'),
  },
};
