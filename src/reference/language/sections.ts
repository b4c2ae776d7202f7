import type { Entry } from '../facts';

const guide = (page: string) => `https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/${page}.html`;

/** Top-level sections of a template. */
export const sections: Readonly<Record<string, Entry>> = {
  AWSTemplateFormatVersion: {
    says: 'Version of the template language. The only value is `2010-09-09`; it says nothing about an API.',
    facts: ['Optional', '2010-09-09'],
    docs: guide('format-version-structure'),
  },
  Description: {
    says: 'A text about the template, shown with the stack.',
    facts: ['Optional', 'up to 1,024 bytes'],
    docs: guide('template-description-structure'),
  },
  Metadata: {
    says: "Additional data about the template, such as the console's grouping of parameters. It is not protected: no secrets here.",
    facts: ['Optional'],
    docs: guide('metadata-section-structure'),
  },
  Parameters: {
    says: 'Values that are given when the stack is created or updated; refer to them with Ref or Sub.',
    facts: ['Optional', 'at most 200'],
    docs: guide('parameters-section-structure'),
  },
  Rules: {
    says: 'Assertions that check combinations of parameter values before anything is created.',
    facts: ['Optional'],
    docs: guide('rules-section-structure'),
  },
  Mappings: {
    says: 'Fixed tables of values with two keys, such as an image per Region; read with FindInMap.',
    facts: ['Optional', 'at most 200'],
    docs: guide('mappings-section-structure'),
  },
  Conditions: {
    says: 'Named conditions, mostly on parameters, that decide whether resources or outputs exist and which values they get.',
    facts: ['Optional', 'evaluated before any resource is created'],
    docs: guide('conditions-section-structure'),
  },
  Transform: {
    says: 'Macros that rewrite the template before it is deployed: `AWS::Serverless-2016-10-31` makes it a SAM template. Needs CAPABILITY_AUTO_EXPAND when deployed without a reviewed change set.',
    facts: ['Optional'],
    docs: guide('transform-section-structure'),
  },
  Resources: {
    says: 'What the stack creates. The only required section.',
    facts: ['Required', 'at most 500'],
    docs: guide('resources-section-structure'),
  },
  Outputs: {
    says: 'Values that are shown with the stack, returned by describe-stacks and, with Export, importable by other stacks.',
    facts: ['Optional', 'at most 200'],
    docs: guide('outputs-section-structure'),
  },
  Globals: {
    says: "SAM only: properties that all functions, APIs or tables of the template share. A resource's own value wins; maps and lists are merged.",
    facts: ['Optional', 'SAM'],
    docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html',
  },
  Hooks: {
    says: 'Hooks of CloudFormation on the template level, used for blue/green deployments of ECS through CodeDeploy.',
    facts: ['Optional'],
  },
};

/** Attributes of a parameter. */
export const parameterAttributes: Readonly<Record<string, Entry>> = {
  Type: {
    says: 'What kind of value it is: a string, a number, a list, an existing AWS resource or a Systems Manager parameter.',
    facts: ['Required'],
  },
  Default: { says: "Value when none is given. It must satisfy the parameter's own constraints.", facts: ['Optional'] },
  Description: {
    says: 'A text that explains the parameter to whoever creates the stack.',
    facts: ['Optional', 'up to 4,000 characters'],
  },
  AllowedValues: { says: 'The only values that are accepted.', facts: ['Optional', 'list'] },
  AllowedPattern: {
    says: 'A regular expression that the whole value must match.',
    facts: ['Optional', 'String or CommaDelimitedList'],
  },
  ConstraintDescription: {
    says: 'The message that is shown when the value breaks a constraint, instead of the pattern itself.',
    facts: ['Optional'],
  },
  MinLength: { says: 'Fewest characters of the value.', facts: ['Optional', 'String'] },
  MaxLength: { says: 'Most characters of the value.', facts: ['Optional', 'String'] },
  MinValue: { says: 'Smallest number that is accepted.', facts: ['Optional', 'Number'] },
  MaxValue: { says: 'Largest number that is accepted.', facts: ['Optional', 'Number'] },
  NoEcho: {
    says: 'Masks the value as asterisks in the console, CLI and API. It does not mask it in Metadata, Outputs or in the resource that receives it: a dynamic reference is safer.',
    facts: ['Optional', 'default false'],
  },
};

/** Attributes of an output. */
export const outputAttributes: Readonly<Record<string, Entry>> = {
  Value: { says: 'What the output returns: a literal, a Ref, a GetAtt or another function.', facts: ['Required'] },
  Description: { says: 'A text about the output.', facts: ['Optional', 'up to 1,024 bytes'] },
  Export: {
    says: 'Publishes the value under a name that other stacks of the account and Region import. While imported, it can be neither changed nor removed.',
    facts: ['Optional', 'name unique per account and Region'],
  },
  Name: {
    says: "The export's name, unique per account and Region. It may not depend on a resource.",
    facts: ['Required below Export'],
  },
  Condition: { says: 'The output exists only when this condition holds.', facts: ['Optional'] },
};

/** Attributes of a resource, beside its properties. */
export const resourceAttributes: Readonly<Record<string, Entry>> = {
  Type: {
    says: 'What is created: service and resource, as `AWS::SQS::Queue`. A change of type replaces the resource.',
    facts: ['Required'],
  },
  Properties: {
    says: 'The settings of the resource; which ones there are depends on its type.',
    facts: ['Optional for some types'],
  },
  Condition: { says: 'The resource is created only when this condition holds; a later false deletes it.', facts: ['Optional'] },
  DependsOn: {
    says: 'Makes this resource wait for others, at creation; deletion runs the other way round. Ref, GetAtt and Sub do that by themselves.',
    facts: ['Optional', 'name or list'],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
  },
  Metadata: {
    says: 'Data attached to the resource, such as the instructions of cfn-init. A change alone does not update the resource.',
    facts: ['Optional'],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html',
  },
  DeletionPolicy: {
    says: 'What happens to the resource when it leaves the stack or the stack is deleted. It does not cover a replacement during an update: that is UpdateReplacePolicy.',
    facts: ['Delete (default for most)', 'Retain', 'Snapshot', 'RetainExceptOnCreate'],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
  },
  UpdateReplacePolicy: {
    says: 'What happens to the old resource when an update replaces it by a new one. It does not cover removal from the template or deletion of the stack: that is DeletionPolicy.',
    facts: ['Delete (default)', 'Retain', 'Snapshot'],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
  },
  CreationPolicy: {
    says: 'Keeps the resource in creation until it has sent enough success signals (cfn-signal) or the time is over.',
    facts: ['EC2 instances, Auto Scaling groups, wait conditions, AppStream fleets'],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html',
  },
  UpdatePolicy: {
    says: 'How updates of certain resources run: rolling or replacing for Auto Scaling groups, through CodeDeploy for Lambda aliases, and some for caches and search domains.',
    facts: ['Optional'],
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html',
  },
  Connectors: {
    says: 'SAM only: permissions from this resource to others, without hand-written policies.',
    facts: ['Optional', 'SAM'],
    docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/managing-permissions-connectors.html',
  },
  IgnoreGlobals: {
    says: 'SAM only: leaves the Globals section, or the named properties of it, out for this resource.',
    facts: ['Optional', 'SAM'],
  },
};
