// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the fixtures are build files, and these are their variables.
import assert from 'node:assert/strict';
import { expectSubject, opened } from './cursor';

type Case = readonly [title: string, text: string, wanted: Record<string, unknown> | undefined];

const build = (rest: string) => `version: 0.2\nphases:\n  build:\n    commands:\n      - make\n${rest}`;
const commands = (line: string) => `version: 0.2\nphases:\n  build:\n    commands:\n${line}`;

const buildspec: readonly Case[] = [
  ['the version', 'ver|sion: 0.2\nphases: {}', { kind: 'buildspec-key', name: 'version', path: ['version'] }],
  ['a phase', 'version: 0.2\nphases:\n  pre_|build:\n    commands: []', { kind: 'buildspec-key', path: ['phases', 'pre_build'] }],
  [
    'a phase in JSON',
    '{"version": 0.2, "phases": {"pre_|build": {"commands": []}}}',
    { kind: 'buildspec-key', path: ['phases', 'pre_build'] },
  ],
  [
    'commands',
    'version: 0.2\nphases:\n  build:\n    com|mands:\n    - a',
    { kind: 'buildspec-key', path: ['phases', 'build', 'commands'] },
  ],
  [
    'a runtime',
    build('  install:\n    runtime-versions:\n      py|thon: 3.13'),
    { kind: 'buildspec-key', path: ['phases', 'install', 'runtime-versions', 'python'] },
  ],
  [
    'an item of a batch',
    build('batch:\n  build-list:\n    - identi|fier: a'),
    { kind: 'buildspec-key', path: ['batch', 'build-list', 'identifier'] },
  ],
  [
    'a variable of the file',
    build('env:\n  variables:\n    TAB|LE: x'),
    { kind: 'buildspec-key', path: ['env', 'variables', 'TABLE'] },
  ],
  [
    'artifacts at the margin of a list',
    build('artifacts:\n  files:\n  - a\n  base-|directory: b'),
    { kind: 'buildspec-key', path: ['artifacts', 'base-directory'] },
  ],
  [
    'a shell variable',
    commands('      - cd $CODEBUILD_SRC|_DIR/x'),
    { kind: 'buildspec-env-var', name: 'CODEBUILD_SRC_DIR', covers: 'CODEBUILD_SRC_DIR' },
  ],
  ['a shell variable in braces', commands('      - echo "${AWS_REG|ION}"'), { kind: 'buildspec-env-var', name: 'AWS_REGION' }],
  ['a shell variable with a default', commands('      - echo "${STA|GE:-dev}"'), { kind: 'buildspec-env-var', name: 'STAGE' }],
  [
    'a variable of PowerShell',
    commands('      - echo $env:CODEBUILD_|BUILD_ID'),
    { kind: 'buildspec-env-var', name: 'CODEBUILD_BUILD_ID' },
  ],
  [
    'a variable of Windows',
    commands('      - echo %CODEBUILD_|BUILD_ID%'),
    { kind: 'buildspec-env-var', name: 'CODEBUILD_BUILD_ID' },
  ],
  [
    'a variable in a script',
    commands('      - |\n        if [ -n "$CODE|BUILD_BUILD_ID" ]; then\n          a: b\n        fi'),
    { kind: 'buildspec-env-var', name: 'CODEBUILD_BUILD_ID' },
  ],
  [
    'a variable on a line that goes on',
    commands('      - echo a &&\n        echo $CODE|BUILD_BUILD_ID'),
    { kind: 'buildspec-env-var' },
  ],
  ['a word of a command', commands('      - ma|ke all'), undefined],
  ['a word of a script that looks like a key', commands('      - |\n        ph|ases: x'), undefined],
  ['a substitution, which is no variable', commands('      - echo $(da|te)'), undefined],
];

const server = 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /srv\n';

const appspec: readonly Case[] = [
  [
    'a key of files',
    'version: 0.0\nos: linux\nfiles:\n  - sou|rce: /',
    { kind: 'appspec-key', name: 'source', platform: 'server', path: ['files', 'source'] },
  ],
  [
    'a second key of files',
    server.replace('destination', 'desti|nation'),
    { kind: 'appspec-key', path: ['files', 'destination'] },
  ],
  [
    'a hook on a server',
    `${server}hooks:\n  Before|Install:\n    - location: a`,
    { kind: 'appspec-key', platform: 'server', path: ['hooks', 'BeforeInstall'] },
  ],
  [
    'a key of a script',
    `${server}hooks:\n  BeforeInstall:\n  - location: a\n    time|out: 30`,
    { kind: 'appspec-key', path: ['hooks', 'BeforeInstall', 'timeout'] },
  ],
  [
    'a second script',
    `${server}hooks:\n  BeforeInstall:\n    - location: a\n    - loc|ation: b`,
    { kind: 'appspec-key', path: ['hooks', 'BeforeInstall', 'location'] },
  ],
  [
    'permissions',
    `${server}permissions:\n  - object: /srv\n    acls:\n      - a\n    pat|tern: '*'`,
    { kind: 'appspec-key', path: ['permissions', 'pattern'] },
  ],
  [
    'a resource of Lambda',
    'version: 0.0\nResources:\n  - myFun|ction:\n      Type: AWS::Lambda::Function',
    { kind: 'appspec-key', platform: 'lambda', path: ['Resources', 'myFunction'] },
  ],
  [
    'a property of Lambda',
    'version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n      Properties:\n        Current|Version: 1',
    { kind: 'appspec-key', platform: 'lambda', path: ['Resources', 'f', 'Properties', 'CurrentVersion'] },
  ],
  [
    'a hook of Lambda',
    'version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\nHooks:\n  - BeforeAllow|Traffic: "x"',
    { kind: 'appspec-key', platform: 'lambda', path: ['Hooks', 'BeforeAllowTraffic'] },
  ],
  [
    'a property of ECS',
    'version: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n      Properties:\n        LoadBalancerInfo:\n          Container|Port: 80',
    {
      kind: 'appspec-key',
      platform: 'ecs',
      path: ['Resources', 'TargetService', 'Properties', 'LoadBalancerInfo', 'ContainerPort'],
    },
  ],
  [
    'ECS in JSON',
    '{"version": 0.0, "Resources": [{"TargetService": {"Ty|pe": "AWS::ECS::Service"}}]}',
    { kind: 'appspec-key', platform: 'ecs', path: ['Resources', 'TargetService', 'Type'] },
  ],
  ['a value', server.replace('/srv', '/s|rv'), undefined],
];

describe('what stands in a buildspec', () => {
  for (const [title, text, wanted] of buildspec) it(`finds ${title}`, () => expectSubject(text, wanted));
});

describe('what stands in an appspec', () => {
  for (const [title, text, wanted] of appspec) it(`finds ${title}`, () => expectSubject(text, wanted));
  it('lists the hooks of both forms', () => {
    assert.deepEqual(opened(`${server}hooks:\n  BeforeInstall:\n  - location: a\n  AfterInstall: []\n`).keys(['hooks']), [
      'BeforeInstall',
      'AfterInstall',
    ]);
    const lambda = opened(
      'version: 0.0\nResources:\n  - f: {Type: AWS::Lambda::Function}\nHooks:\n  - BeforeAllowTraffic: a\n  - AfterAllowTraffic: b\n',
    );
    assert.deepEqual(lambda.keys(['Hooks']), ['BeforeAllowTraffic', 'AfterAllowTraffic']);
    assert.equal(lambda.platform, 'lambda');
  });
});
