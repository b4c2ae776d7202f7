/**
 * What a SAM resource becomes in the first place; what else SAM generates only serves it. A table of its own: the
 * dictionary that says all about SAM is too large for what only counts, and a test holds the two together.
 */
const expansions: Readonly<Record<string, string>> = {
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::WebSocketApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::LayerVersion': 'AWS::Lambda::LayerVersion',
  'AWS::Serverless::Application': 'AWS::CloudFormation::Stack',
  'AWS::Serverless::Connector': 'AWS::IAM::ManagedPolicy',
  'AWS::Serverless::GraphQLApi': 'AWS::AppSync::GraphQLApi',
  'AWS::Serverless::CapacityProvider': 'AWS::Lambda::CapacityProvider',
};

/** The CloudFormation type behind a SAM type: most of its properties are the same thing under a second name. */
export function expansionOf(type: string): string | undefined {
  return Object.hasOwn(expansions, type) ? expansions[type] : undefined;
}
