import type { Entry } from '../facts';

const expand = 'needs CAPABILITY_AUTO_EXPAND, except with a change set';

/** Transforms that AWS hosts. */
export const transforms: Readonly<Record<string, Entry>> = {
  'AWS::Serverless-2016-10-31': {
    says: 'Makes this a SAM template: `AWS::Serverless::*` resources are expanded into plain CloudFormation on deployment, events into triggers and permissions, Globals into every resource.',
    facts: [expand, 'generated roles need CAPABILITY_IAM'],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-serverless.html',
  },
  'AWS::LanguageExtensions': {
    says: 'Adds Fn::ForEach, Fn::Length, Fn::ToJsonString, a default for FindInMap and functions in DeletionPolicy and UpdateReplacePolicy. With SAM it must stand first in the list.',
    facts: [expand],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html',
  },
  'AWS::Include': {
    says: 'Inserts a piece of template from S3. Short forms of functions are not allowed in the piece.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html',
  },
  'AWS::CodeDeployBlueGreen': {
    says: 'Lets CloudFormation run blue/green deployments of ECS services through CodeDeploy.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-codedeploybluegreen.html',
  },
  'AWS::SecretsManager-2020-07-23': {
    says: 'Lets `HostedRotationLambda` create the rotation function of a secret.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-secretsmanager.html',
  },
  'AWS::SecretsManager-2024-09-16': {
    says: 'Lets `HostedRotationLambda` create the rotation function of a secret, and upgrades that function automatically.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-secretsmanager.html',
  },
  'AWS::ServiceCatalog': {
    says: 'Reads outputs of provisioned Service Catalog products.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-servicecatalog.html',
  },
};
