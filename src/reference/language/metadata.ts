import type { Entry } from '../facts';

const init = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html';
const form = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html';

/** Metadata keys that AWS itself reads, and the keys below them by their last name. */
export const metadataKeys: Readonly<Record<string, Entry>> = {
  'AWS::CloudFormation::Interface': {
    says: 'Groups, orders and labels the parameters in the console. It has no effect on the stack.',
    docs: form,
  },
  'AWS::CloudFormation::Init': {
    says: 'What cfn-init does on an EC2 instance: packages, groups, users, sources, files, commands, services, in this order.',
    docs: init,
  },
  'AWS::CloudFormation::Designer': { says: 'Positions for the retired visual editor; without effect on the stack.' },
  'AWS::CloudFormation::Authentication': { says: 'Credentials with which cfn-init reads files and sources.' },
  'AWS::ServerlessRepo::Application': {
    says: 'What the Serverless Application Repository shows when the template is published with `sam publish`.',
  },
  'AWS::CloudFormation::Interface.ParameterGroups': {
    says: 'Groups of parameters with a label, in the order of the console.',
    docs: form,
  },
  'AWS::CloudFormation::Interface.ParameterLabels': { says: 'Readable names of parameters.', docs: form },
  'AWS::CloudFormation::Init.configSets': { says: 'Named lists of configs that cfn-init runs in order.', docs: init },
  'AWS::CloudFormation::Init.config': { says: 'The config that cfn-init runs when no config set is named.', docs: init },
  'AWS::CloudFormation::Init.config.packages': {
    says: 'Packages to install, by package manager (apt, yum, rpm, python, rubygems, zypper, msi).',
    docs: init,
  },
  'AWS::CloudFormation::Init.config.groups': { says: 'Linux groups to create.', docs: init },
  'AWS::CloudFormation::Init.config.users': { says: 'Linux users to create, without a login shell.', docs: init },
  'AWS::CloudFormation::Init.config.sources': { says: 'Archives to download and unpack.', docs: init },
  'AWS::CloudFormation::Init.config.files': { says: 'Files to write, from text or from an address.', docs: init },
  'AWS::CloudFormation::Init.config.commands': { says: 'Commands to run, in alphabetical order of their names.', docs: init },
  'AWS::CloudFormation::Init.config.services': {
    says: 'Services that shall run, be enabled, or restart when files or packages change.',
    docs: init,
  },
};
