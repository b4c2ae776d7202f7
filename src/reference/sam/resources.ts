import { apiProperties } from './api';
import { functionProperties } from './function';
import { graphqlProperties } from './graphql';
import { httpApiProperties, webSocketApiProperties } from './httpApi';
import { type SamResource, to } from './property';

const tags = {
  type: '{s',
  says: 'Tags as a plain map of names to values; SAM turns them into the list that CloudFormation wants.',
} as const;
const propagateTags = {
  type: 'b',
  default: 'false',
  says: "Also puts the resource's tags on the resources that SAM generates for it.",
} as const;

const httpAttributes = { ApiEndpoint: 'Default endpoint of the API.', Stage: 'The generated stage, for use with Ref.' };

/** SAM's resource types: what they are, what they become, their properties. */
export const samResources: Readonly<Record<string, SamResource>> = {
  'AWS::Serverless::Function': {
    says: 'A Lambda function together with its execution role and the resources that trigger it.',
    generates: [
      'AWS::Lambda::Function',
      'AWS::IAM::Role',
      'AWS::Lambda::Permission or AWS::Lambda::EventSourceMapping per event',
    ],
    properties: functionProperties,
    attributes: {
      Arn: 'ARN of the function.',
      Alias: 'The alias that `AutoPublishAlias` created, for use with Ref.',
      Version: 'The version that `AutoPublishAlias` published, for use with Ref.',
    },
  },
  'AWS::Serverless::Api': {
    says: "A REST API of API Gateway with a deployment and one stage; the routes come from functions' `Api` events or an OpenAPI definition.",
    generates: ['AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Deployment', 'AWS::ApiGateway::Stage'],
    properties: apiProperties,
    attributes: {
      RootResourceId: "ID of the API's root resource `/`.",
      Stage: 'The generated stage, for use with Ref.',
      Deployment: 'The generated deployment, for use with Ref.',
    },
  },
  'AWS::Serverless::HttpApi': {
    says: 'An HTTP API of API Gateway (lower latency and price than a REST API, fewer features) with an auto-deployed stage.',
    generates: ['AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Stage'],
    properties: httpApiProperties,
    attributes: httpAttributes,
  },
  'AWS::Serverless::WebSocketApi': {
    says: 'A WebSocket API of API Gateway with its routes, integrations and stage.',
    generates: [
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::Route',
      'AWS::ApiGatewayV2::Integration',
      'AWS::ApiGatewayV2::Stage',
      'AWS::Lambda::Permission',
    ],
    properties: webSocketApiProperties,
    attributes: httpAttributes,
  },
  'AWS::Serverless::SimpleTable': {
    says: 'A DynamoDB table with a single-attribute primary key and no sort key; on-demand unless throughput is given.',
    generates: ['AWS::DynamoDB::Table'],
    properties: {
      PrimaryKey: {
        type: '@PrimaryKey',
        default: 'id (String)',
        says: 'Name and type of the partition key. A change replaces the table.',
      },
      ProvisionedThroughput: to(
        'AWS::DynamoDB::Table.ProvisionedThroughput',
        'Read and write capacity; without it the table is `PAY_PER_REQUEST`.',
      ),
      PointInTimeRecoverySpecification: to('AWS::DynamoDB::Table.PointInTimeRecoverySpecification'),
      SSESpecification: to('AWS::DynamoDB::Table.SSESpecification'),
      TableName: to('AWS::DynamoDB::Table.TableName'),
      Tags: tags,
    },
    attributes: { Arn: 'ARN of the table.' },
  },
  'AWS::Serverless::StateMachine': {
    says: 'A Step Functions state machine together with its role and triggers.',
    generates: ['AWS::StepFunctions::StateMachine', 'AWS::IAM::Role'],
    properties: {
      AutoPublishAlias: { type: 's', says: 'Publishes a version with every deployment and points this alias at it.' },
      Definition: to(
        'AWS::StepFunctions::StateMachine.Definition',
        'The state machine in Amazon States Language, written inline as an object. Not with `DefinitionUri`.',
      ),
      DefinitionSubstitutions: to(
        'AWS::StepFunctions::StateMachine.DefinitionSubstitutions',
        'Values for the `${name}` placeholders in the definition.',
      ),
      DefinitionUri: {
        type: 's|@S3Location',
        says: 'A local file or S3 object with the Amazon States Language definition. Not with `Definition`.',
      },
      DeploymentPreference: to(
        'AWS::StepFunctions::StateMachineAlias.DeploymentPreference',
        'Shifts traffic gradually to a new version; needs `AutoPublishAlias`.',
      ),
      Events: { type: '{@EventSource', says: 'What starts the state machine. Each entry has a `Type` and `Properties`.' },
      Logging: to('AWS::StepFunctions::StateMachine.LoggingConfiguration'),
      Name: to('AWS::StepFunctions::StateMachine.StateMachineName'),
      PermissionsBoundary: to('AWS::IAM::Role.PermissionsBoundary'),
      Policies: {
        type: 's|[(s|j)',
        says: 'Managed policies, SAM policy templates or statements for the generated role. Ignored when `Role` is set.',
      },
      PropagateTags: propagateTags,
      Role: to(
        'AWS::StepFunctions::StateMachine.RoleArn',
        'ARN of an existing execution role. Without it SAM makes one from `Policies`.',
      ),
      RolePath: to('AWS::IAM::Role.Path'),
      Tags: tags,
      Tracing: to('AWS::StepFunctions::StateMachine.TracingConfiguration'),
      Type: to(
        'AWS::StepFunctions::StateMachine.StateMachineType',
        '`STANDARD` (exactly once, up to a year) or `EXPRESS` (high volume, up to five minutes). A change replaces the state machine.',
      ),
      UseAliasAsEventTarget: {
        type: 'b',
        says: 'Lets events start the alias of `AutoPublishAlias` instead of the state machine itself.',
      },
    },
    attributes: {
      Arn: 'ARN of the state machine.',
      Name: 'Name of the state machine.',
      StateMachineRevisionId: 'Identifier of the current revision.',
    },
  },
  'AWS::Serverless::LayerVersion': {
    says: 'A version of a Lambda layer, built from local content. Every change makes a new version.',
    generates: ['AWS::Lambda::LayerVersion'],
    properties: {
      CompatibleArchitectures: to('AWS::Lambda::LayerVersion.CompatibleArchitectures'),
      CompatibleRuntimes: to('AWS::Lambda::LayerVersion.CompatibleRuntimes'),
      ContentUri: {
        type: 's|@S3Location',
        required: true,
        says: "A local folder, or an S3 object, with the layer's content; `sam build` and `sam package` upload a local one.",
      },
      Description: to('AWS::Lambda::LayerVersion.Description'),
      LayerName: { type: 's', says: "Name of the layer; the resource's logical ID when left out." },
      LicenseInfo: to('AWS::Lambda::LayerVersion.LicenseInfo'),
      PublishLambdaVersion: {
        type: 'b',
        says: 'Whether a change of the layer also publishes a new version of the functions that use it.',
      },
      RetentionPolicy: {
        type: 's',
        default: 'Retain',
        allowed: ['Retain', 'Delete'],
        says: 'Whether older versions stay when the resource changes or is deleted.',
      },
    },
    attributes: {},
  },
  'AWS::Serverless::Application': {
    says: 'A nested application: another template, or an application from the Serverless Application Repository, as a nested stack.',
    generates: ['AWS::CloudFormation::Stack'],
    properties: {
      Location: {
        type: 's|@ApplicationLocation',
        required: true,
        says: 'A template file or URL, or the ID and version of an application in the Serverless Application Repository.',
      },
      NotificationARNs: to('AWS::CloudFormation::Stack.NotificationARNs'),
      Parameters: to('AWS::CloudFormation::Stack.Parameters', "Values for the nested template's parameters."),
      Tags: tags,
      TimeoutInMinutes: to('AWS::CloudFormation::Stack.TimeoutInMinutes'),
    },
    attributes: {},
  },
  'AWS::Serverless::Connector': {
    says: 'Grants one resource the permissions to use another (`Read`, `Write`) without hand-written policies.',
    generates: [
      'AWS::IAM::ManagedPolicy',
      'AWS::Lambda::Permission',
      'AWS::SQS::QueuePolicy or AWS::SNS::TopicPolicy, by the pair',
    ],
    properties: {
      Destination: {
        type: '@ResourceReference|[@ResourceReference',
        required: true,
        says: 'The resource, or resources, that the source uses.',
      },
      Permissions: {
        type: '[s',
        required: true,
        allowed: ['Read', 'Write'],
        says: 'What the source may do with the destination.',
      },
      Source: {
        type: '@ResourceReference',
        required: true,
        says: 'The resource that gets the permissions. Not in a connector embedded in a resource.',
      },
      SourceReference: { type: '@SourceReference', says: 'Narrows the source of a connector that is embedded in a resource.' },
    },
    attributes: {},
  },
  'AWS::Serverless::GraphQLApi': {
    says: 'An AppSync GraphQL API with its schema, data sources, functions and resolvers.',
    generates: ['AWS::AppSync::GraphQLApi', 'AWS::AppSync::GraphQLSchema', 'AWS::AppSync::Resolver per resolver'],
    properties: graphqlProperties,
    attributes: {
      ApiId: 'ID of the API.',
      Arn: 'ARN of the API.',
      GraphQLDns: 'Domain name of the endpoint.',
      GraphQLUrl: 'URL of the endpoint.',
      RealtimeDns: 'Domain name of the real-time endpoint.',
      RealtimeUrl: 'URL of the real-time endpoint.',
    },
  },
  'AWS::Serverless::CapacityProvider': {
    says: 'Compute capacity for Lambda managed instances: EC2 instances in your VPC that Lambda runs and scales for functions.',
    generates: ['AWS::Lambda::CapacityProvider', 'AWS::IAM::Role'],
    properties: {
      CapacityProviderName: to('AWS::Lambda::CapacityProvider.CapacityProviderName'),
      InstanceRequirements: {
        type: '@CapacityInstanceRequirements',
        says: 'Which architectures and instance types Lambda may use.',
      },
      KmsKeyArn: to('AWS::Lambda::CapacityProvider.KmsKeyArn'),
      OperatorRole: { type: 's', says: 'ARN of the role with which Lambda manages the instances. Without it SAM makes one.' },
      PropagateTags: propagateTags,
      ScalingConfig: { type: '@CapacityScalingConfig', says: 'Upper limit and target of the scaling.' },
      Tags: tags,
      VpcConfig: { type: '@CapacityVpcConfig', required: true, says: 'Subnets and security groups of the instances.' },
    },
    attributes: { Arn: 'ARN of the capacity provider.' },
  },
};
