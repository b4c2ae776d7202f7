import type { SamProperties } from './property';

/** Nested types of GraphQL APIs. */
export const graphqlTypes: Readonly<Record<string, SamProperties>> = {
  GraphQLApiKey: {
    ApiKeyId: { type: 's', says: 'ID of the key.' },
    Description: { type: 's', says: 'Description of the key.' },
    ExpiresOn: { type: 'n', says: 'When the key expires, in seconds since 1970; the hour counts.' },
  },
  GraphQLAuth: {
    Additional: { type: '[j', says: 'Further ways to authorize beside the default one.' },
    LambdaAuthorizer: { type: 'j', says: 'The function behind `AWS_LAMBDA`.' },
    OpenIDConnect: { type: 'j', says: 'The provider behind `OPENID_CONNECT`.' },
    Type: {
      type: 's',
      required: true,
      allowed: ['AWS_IAM', 'API_KEY', 'AWS_LAMBDA', 'OPENID_CONNECT', 'AMAZON_COGNITO_USER_POOLS'],
      says: 'Default authorization of the API.',
    },
    UserPool: { type: 'j', says: 'The user pool behind `AMAZON_COGNITO_USER_POOLS`.' },
  },
  GraphQLDataSources: {
    DynamoDb: { type: '{j', says: 'Tables by name of the data source.' },
    Lambda: { type: '{j', says: 'Functions by name of the data source.' },
  },
  GraphQLLogging: {
    CloudWatchLogsRoleArn: { type: 's', says: 'Role with which AppSync writes logs. Without it SAM makes one.' },
    ExcludeVerboseContent: { type: 'b', says: 'Leaves headers, context and evaluated templates out.' },
    FieldLogLevel: { type: 's', says: 'How much is logged for each field.' },
  },
  GraphQLFunction: {
    CodeUri: { type: 's', says: "Local file or S3 address of the function's code." },
    DataSource: { type: 's', says: 'Data source of this template, by name, or `NONE`.' },
    Description: { type: 's', says: 'Description of the function.' },
    Id: { type: 's', says: 'ID of an existing function to use instead.' },
    InlineCode: { type: 's', says: "The function's code as text." },
    MaxBatchSize: { type: 'i', says: 'Most requests that are sent to a Lambda data source at once.' },
    Name: { type: 's', says: 'Name of the function.' },
    Runtime: { type: '@GraphQLRuntime', says: 'Runtime of the code.' },
    Sync: { type: 'j', says: 'Conflict detection and resolution.' },
  },
  GraphQLResolver: {
    Caching: { type: 'j', says: 'Cache settings of the resolver.' },
    CodeUri: { type: 's', says: "Local file or S3 address of the resolver's code." },
    FieldName: { type: 's', says: "Field of the schema; the resolver's key when left out." },
    InlineCode: { type: 's', says: "The resolver's code as text." },
    MaxBatchSize: { type: 'i', says: 'Most requests that are sent to a Lambda data source at once.' },
    Pipeline: { type: '[s', says: 'Functions that run one after the other.' },
    Runtime: { type: '@GraphQLRuntime', says: 'Runtime of the code.' },
    Sync: { type: 'j', says: 'Conflict detection and resolution.' },
  },
  GraphQLRuntime: {
    Name: { type: 's', required: true, says: 'Name of the runtime, `APPSYNC_JS`.' },
    Version: { type: 's', required: true, says: 'Version of the runtime, `1.0.0`.' },
  },
};
