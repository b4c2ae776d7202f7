import { type SamProperties, to } from './property';

/** Properties of AWS::Serverless::GraphQLApi. */
export const graphqlProperties: SamProperties = {
  ApiKeys: { type: '{@GraphQLApiKey', says: 'API keys with description and expiry, for `API_KEY` authorization.' },
  Auth: { type: '@GraphQLAuth', required: true, says: 'Default authorization of the API and additional ones.' },
  Cache: to('AWS::AppSync::ApiCache', 'Server-side cache of the API.'),
  DataSources: { type: '@GraphQLDataSources', says: 'DynamoDB tables and Lambda functions that functions and resolvers use.' },
  DomainName: to('AWS::AppSync::DomainName', 'Custom domain of the API.'),
  Functions: { type: '{@GraphQLFunction', says: 'Functions of pipeline resolvers, by name.' },
  IntrospectionConfig: to('AWS::AppSync::GraphQLApi.IntrospectionConfig'),
  Logging: { type: 'b|@GraphQLLogging', says: 'Logs requests to CloudWatch Logs.' },
  Name: to('AWS::AppSync::GraphQLApi.Name'),
  OwnerContact: to('AWS::AppSync::GraphQLApi.OwnerContact'),
  QueryDepthLimit: to('AWS::AppSync::GraphQLApi.QueryDepthLimit'),
  ResolverCountLimit: to('AWS::AppSync::GraphQLApi.ResolverCountLimit'),
  Resolvers: { type: '{{@GraphQLResolver', says: 'Resolvers of the fields of `Query`, `Mutation` and `Subscription`.' },
  SchemaInline: { type: 's', says: 'The GraphQL schema as text. Either this or `SchemaUri`.' },
  SchemaUri: { type: 's', says: 'Local file or S3 address of the GraphQL schema. Either this or `SchemaInline`.' },
  Tags: { type: '{s', says: 'Tags of the API as a plain map.' },
  Visibility: to('AWS::AppSync::GraphQLApi.Visibility'),
  XrayEnabled: { type: 'b', says: 'Traces requests with X-Ray.' },
};
