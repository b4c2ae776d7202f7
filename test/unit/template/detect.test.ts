import assert from 'node:assert/strict';
import { detect } from '../../../src/template/detect';

const queue = 'Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n';

describe('telling a file from its content', () => {
  const ours: readonly [string, string, ReturnType<typeof detect>][] = [
    ['a template by its format version', "AWSTemplateFormatVersion: '2010-09-09'\n", 'cloudformation'],
    ['a template by a resource type', queue, 'cloudformation'],
    ['a module', 'Resources:\n  A:\n    Type: My::Own::Thing::MODULE\n', 'cloudformation'],
    ['a custom resource', 'Resources:\n  A:\n    Type: Custom::Thing\n', 'cloudformation'],
    ['a resource in flow style', 'Resources: {A: {Type: AWS::SNS::Topic}}\n', 'cloudformation'],
    ['a type below its key', 'Resources:\n  A:\n    Type:\n      AWS::SNS::Topic\n', 'cloudformation'],
    ['quoted keys', `"Resources":\n  "A":\n    "Type": "AWS::SNS::Topic"\n`, 'cloudformation'],
    ['SAM', `Transform: AWS::Serverless-2016-10-31\n${queue}`, 'sam'],
    ['SAM in a list', `Transform:\n  - AWS::LanguageExtensions\n  - AWS::Serverless-2016-10-31\n${queue}`, 'sam'],
    ['SAM in a list at the margin', `Transform:\n- 'AWS::Serverless-2016-10-31'\n${queue}`, 'sam'],
    ['another transform', `Transform: AWS::LanguageExtensions\n${queue}`, 'cloudformation'],
    ['JSON', '{"Resources": {"A": {"Type": "AWS::SNS::Topic"}}}', 'cloudformation'],
    ['SAM in JSON, the transform last', '{"Resources": {}, "Transform": ["AWS::Serverless-2016-10-31"]}', 'sam'],
    ['a buildspec', 'version: 0.2\nphases:\n  build:\n    commands:\n      - make\n', 'buildspec'],
    ['a batch buildspec', 'version: "0.2" # quoted\nbatch:\n  fast-fail: true\n', 'buildspec'],
    ['a buildspec in JSON', '{"version": 0.2, "phases": {}}', 'buildspec'],
    ['an appspec', 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /srv\n', 'appspec'],
    ['an appspec with resources of types', 'version: 0.0\nResources:\n  - F:\n      Type: AWS::Lambda::Function\n', 'appspec'],
    ['an appspec in JSON', '{"version": 0.0, "Resources": []}', 'appspec'],
    ['behind a byte order mark', `\uFEFF${queue}`, 'cloudformation'],
    ['with Windows line ends', queue.replaceAll('\n', '\r\n'), 'cloudformation'],
    ['behind comments, directives and a document mark', `# note\n%YAML 1.1\n---\n# more\n${queue}`, 'cloudformation'],
    ['with a second document behind it', `${queue}---\napiVersion: v1\nkind: Pod\n`, 'cloudformation'],
    ['with duplicate keys', `${queue}${queue}`, 'cloudformation'],
    ['indented as a whole', `  Resources:\n    A:\n      Type: AWS::SNS::Topic\n`, 'cloudformation'],
    ['broken further down', `${queue}    Properties: [\n\t"\n  X`, 'cloudformation'],
    ['cut off in the middle', queue.slice(0, -6), 'cloudformation'],
    ['broken JSON', '{\n  "Resources": {\n    "A": {\n      "Type": "AWS::SNS::Topic",\n', 'cloudformation'],
  ];
  for (const [title, text, kind] of ours) it(`knows ${title}`, () => assert.equal(detect(text), kind));

  const others: readonly [string, string][] = [
    ['nothing', ''],
    ['Kubernetes', 'apiVersion: v1\nkind: Pod\nspec:\n  files: []\n'],
    [
      'Kubernetes with a template inside',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    ${queue.replaceAll('\n', '\n    ')}`,
    ],
    ['Heat with AWS types', "HeatTemplateFormatVersion: '2012-12-12'\nResources:\n  A:\n    Type: AWS::EC2::Instance\n"],
    ['Heat', 'heat_template_version: 2016-10-14\nresources:\n  a:\n    type: OS::Nova::Server\n'],
    [
      'Resource Orchestration Service',
      "ROSTemplateFormatVersion: '2015-09-01'\nResources:\n  A:\n    Type: ALIYUN::ECS::Instance\n",
    ],
    ['resources of another cloud', 'Resources:\n  A:\n    Type: ALIYUN::ECS::Instance\n'],
    ['Compose', "version: '3.8'\nservices:\n  web:\n    image: nginx\n"],
    ['CircleCI', 'version: 2.1\njobs:\n  build:\n    steps: []\n'],
    ['a version of 0.2 without phases', 'version: 0.2\nhooks: {}\nname: x\n'],
    ['GitHub Actions', 'name: build\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n'],
    ['the Serverless Framework', `service: a\nprovider:\n  name: aws\nresources:\n  ${queue.replaceAll('\n', '\n  ')}`],
    ['OpenAPI', 'openapi: 3.0.0\npaths: {}\nResources: {A: {Type: AWS::SNS::Topic}}\n'],
    ['a JSON list', '[{"Resources": {"A": {"Type": "AWS::SNS::Topic"}}}]'],
    ['an Azure template', '{"$schema": "https://schema.management.azure.com/x", "resources": [{"type": "Microsoft.Web/sites"}]}'],
    ['Markdown that speaks of templates', '# Resources\n\nResources: see `AWSTemplateFormatVersion`.\n'],
    ['a template in the second document only', `apiVersion: v1\n---\n${queue}`],
  ];
  for (const [title, text] of others) it(`says nothing of ${title}`, () => assert.equal(detect(text), undefined));
});
