import type { AttributeFacts, NestedTypeFacts, PropertyFacts, ResourceFacts, UpdateBehaviour } from './facts';
import { propertyDocs, resourceDocs } from './links';
import { decodeType, flag, namespaceOf, type PackedProperties, type PackedProperty, type PackedResource } from './packed';

/** A packed resource type as facts. */
export function unpackResource(packed: PackedResource): {
  readonly facts: ResourceFacts;
  readonly refReturns: readonly string[];
} {
  const [name, summary, properties, nested, attributes, refReturns, stateful] = packed;
  const nestedFacts = new Map<string, NestedTypeFacts>(
    Object.entries(nested).map(([type, inner]) => [type, { name: type, properties: unpackProperties(name, type, inner) }]),
  );
  const attributeFacts = new Map<string, AttributeFacts>(
    Object.entries(attributes).map(([attribute, [type, summary = '', example]]) => [
      attribute,
      { name: attribute, type: decodeType(type), summary, example },
    ]),
  );
  const facts: ResourceFacts = {
    name,
    summary,
    properties: unpackProperties(name, undefined, properties),
    nested: nestedFacts,
    attributes: attributeFacts,
    stateful: stateful === 1,
    docs: resourceDocs(name) ?? '',
  };
  return { facts, refReturns };
}

function unpackProperties(type: string, owner: string | undefined, packed: PackedProperties): ReadonlyMap<string, PropertyFacts> {
  return new Map(Object.entries(packed).map(([name, property]) => [name, unpackProperty(type, owner, name, property)]));
}

function unpackProperty(type: string, owner: string | undefined, name: string, packed: PackedProperty): PropertyFacts {
  const [code, flags = 0, summary = '', def = '', range = '', allowed = []] = packed;
  return {
    name,
    path: [name],
    owner,
    type: decodeType(code),
    required: (flags & flag.required) !== 0,
    update: updateOf(type, flags),
    deprecated: (flags & flag.deprecated) !== 0,
    summary,
    default: def === '' ? undefined : def,
    range: range === '' ? undefined : range,
    allowed,
    docs: propertyDocs(type, owner, name),
  };
}

/** Services without servers of the customer's own: what is not replaced there goes on working during the update. */
const calm = new Set(
  [
    'ApiGateway ApiGatewayV2 AppConfig AppSync Athena Backup Budgets CertificateManager CloudFormation CloudFront CloudTrail CloudWatch',
    'CodeArtifact CodeBuild CodeCommit CodeDeploy CodePipeline Cognito Config DynamoDB ECR Events Glue IAM KMS Kinesis KinesisFirehose',
    'Lambda Logs Pipes Route53 S3 SNS SQS SSM Scheduler SecretsManager ServiceDiscovery StepFunctions Synthetics WAFv2 XRay',
  ].flatMap((line) => line.split(' ').map((name) => `AWS::${name}`)),
);

function updateOf(type: string, flags: number): UpdateBehaviour {
  if ((flags & flag.replacement) !== 0) return 'replacement';
  if ((flags & flag.maybe) !== 0) return 'some interruption or replacement';
  return calm.has(namespaceOf(type)) ? 'no interruption' : 'no replacement';
}
