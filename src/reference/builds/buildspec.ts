import type { Entry } from '../facts';

const docs = 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html';
const batchDocs = 'https://docs.aws.amazon.com/codebuild/latest/userguide/batch-build-buildspec.html';

const phases: Readonly<Record<string, string>> = {
  install: 'First phase: install runtimes, tools and test frameworks. When it fails, no later phase runs.',
  pre_build: 'Second phase: sign in to registries, fetch dependencies. When it fails, `build` and `post_build` do not run.',
  build: 'Third phase: compile and test. When it fails, `post_build` runs all the same: check CODEBUILD_BUILD_SUCCEEDING there.',
  post_build: 'Last phase: package, push images, notify. It runs after a failed `build` too.',
};

const commands =
  'Commands, run one after the other; in version 0.2 in one shell, so that `cd` and variables carry over. The first failing command fails the phase.';

const inPhase: Readonly<Record<string, Entry>> = {
  commands: { says: commands, facts: ['Required', 'list'] },
  finally: { says: 'Commands that run after `commands`, also when one of them failed.', facts: ['Optional', 'list'] },
  'on-failure': {
    says: 'What happens when the phase fails: `ABORT` ends the build, `CONTINUE` goes on, `RETRY` (also with a count or pattern) repeats it.',
    facts: ['Optional', 'ABORT | CONTINUE | RETRY'],
  },
  'run-as': {
    says: "Linux user that runs this phase's commands; wins over the top-level one.",
    facts: ['Optional', 'default root'],
  },
};

const inInstall: Readonly<Record<string, Entry>> = {
  ...inPhase,
  commands: { says: commands, facts: ['Optional', 'list'] },
  'runtime-versions': {
    says: 'Language versions to set up, such as `nodejs: 22`; Ubuntu standard and Amazon Linux images.',
    facts: ['install phase only'],
  },
};

const artifactKeys: Readonly<Record<string, Entry>> = {
  files: {
    says: 'Which files go into the artifact; `**/*` is everything, relative to the source or `base-directory`.',
    facts: ['Required', 'list'],
  },
  name: {
    says: 'Name of the artifact, with shell commands and variables allowed; used when the project overrides its artifact name.',
    facts: ['Optional'],
  },
  'base-directory': { says: 'Folder from which `files` count; it is not part of the artifact.', facts: ['Optional'] },
  'discard-paths': {
    says: "Puts all files into the artifact's root, without their folders.",
    facts: ['Optional', 'yes | no', 'default no'],
  },
  'exclude-paths': { says: 'Files to leave out of the artifact.', facts: ['Optional', 'list'] },
  'enable-symlinks': { says: 'Keeps symbolic links in a ZIP artifact.', facts: ['Optional', 'yes | no'] },
  's3-prefix': {
    says: "Prefix of the artifact's key in S3, before the build ID; for projects with the namespace type BUILD_ID.",
    facts: ['Optional'],
  },
  type: { says: 'Kind of artifact, in older files.', facts: ['Optional'] },
};

const taskKeys: Readonly<Record<string, Entry>> = {
  identifier: { says: 'Name of the build task within the batch.', facts: ['Required'], docs: batchDocs },
  buildspec: {
    says: 'Buildspec file, or inline text, for this task; this file when left out.',
    facts: ['Optional'],
    docs: batchDocs,
  },
  'debug-session': {
    says: 'Allows a Session Manager session into the task.',
    facts: ['Optional', 'default false'],
    docs: batchDocs,
  },
  'depend-on': { says: 'Tasks that must finish before this one starts.', facts: ['build-graph only', 'list'], docs: batchDocs },
  'ignore-failure': {
    says: 'Lets the batch succeed although this task fails.',
    facts: ['Optional', 'default false'],
    docs: batchDocs,
  },
  env: { says: "Environment of this task instead of the project's.", facts: ['Optional'], docs: batchDocs },
  'env.compute-type': {
    says: 'Size of the build machine, such as `BUILD_GENERAL1_SMALL`.',
    facts: ['Optional'],
    docs: batchDocs,
  },
  'env.fleet': { says: 'Reserved-capacity fleet that runs the task.', facts: ['Optional'], docs: batchDocs },
  'env.image': { says: 'Build image of the task.', facts: ['Optional'], docs: batchDocs },
  'env.privileged-mode': {
    says: 'Lets the task run a Docker daemon, as building images needs.',
    facts: ['Optional', 'default false'],
    docs: batchDocs,
  },
  'env.type': { says: 'Environment type, such as `LINUX_CONTAINER`.', facts: ['Optional'], docs: batchDocs },
  'env.variables': { says: 'Plain variables of the task.', facts: ['Optional'], docs: batchDocs },
  'env.variables.*': { says: 'A plain variable of the task.', docs: batchDocs },
};

function below(prefix: string, entries: Readonly<Record<string, Entry>>): [string, Entry][] {
  return Object.entries(entries).map(([key, entry]) => [`${prefix}.${key}`, entry]);
}

/** Keys of a buildspec by their path; `*` stands for a name of the author's own. */
const entries = new Map<string, Entry>([
  [
    'version',
    {
      says: 'Version of the buildspec. `0.2` runs all commands in one shell; `0.1` starts a new one for each.',
      facts: ['Required', '0.2'],
    },
  ],
  ['run-as', { says: 'Linux user that runs all commands, unless a phase names another.', facts: ['Optional', 'default root'] }],
  ['env', { says: 'Variables of the build and where they come from.', facts: ['Optional'] }],
  ['env.shell', { says: 'Shell for the commands.', facts: ['bash | sh (Linux)', 'powershell.exe | cmd.exe (Windows)'] }],
  [
    'env.variables',
    {
      says: "Variables in plain text; no secrets here. A value given when the build starts wins, then the project's, then this one.",
      facts: ['Optional', 'map'],
    },
  ],
  ['env.variables.*', { says: 'A plain variable with this name. It is visible in the console, in logs and to the CLI.' }],
  [
    'env.parameter-store',
    {
      says: 'Variables read from Systems Manager Parameter Store. The service role needs `ssm:GetParameters`.',
      facts: ['Optional', 'map'],
    },
  ],
  ['env.parameter-store.*', { says: 'A variable with this name, filled with the parameter that the value names.' }],
  [
    'env.secrets-manager',
    {
      says: 'Variables read from Secrets Manager. The service role needs `secretsmanager:GetSecretValue`.',
      facts: ['Optional', 'map'],
    },
  ],
  ['env.secrets-manager.*', { says: 'A variable with this name, filled from `secret-id:json-key:version-stage:version-id`.' }],
  [
    'env.exported-variables',
    {
      says: 'Variables handed to later actions of a pipeline, as `#{namespace.NAME}`. Set them in any phase; they are exported at the end.',
      facts: ['Optional', 'list'],
    },
  ],
  [
    'env.git-credential-helper',
    { says: "Lets Git use CodeBuild's credentials for the source repository.", facts: ['yes | no', 'default no'] },
  ],
  ['proxy', { says: 'What goes through an explicit proxy server.', facts: ['Optional'] }],
  ['proxy.upload-artifacts', { says: 'Sends artifacts through the proxy.', facts: ['yes | no', 'default no'] }],
  ['proxy.logs', { says: 'Sends logs to CloudWatch through the proxy.', facts: ['yes | no', 'default no'] }],
  ['phases', { says: 'What runs, in fixed order: install, pre_build, build, post_build.', facts: ['Required'] }],
  ...Object.entries(phases).flatMap(([phase, says]): [string, Entry][] => [
    [`phases.${phase}`, { says, facts: ['Optional'] }],
    ...below(`phases.${phase}`, phase === 'install' ? inInstall : inPhase),
  ]),
  [
    'phases.install.runtime-versions.*',
    {
      says: 'Version of this runtime: a number, `latest` or, for Java, a distribution such as `corretto21`. It must exist in the build image.',
    },
  ],
  ['reports', { says: 'Test and coverage reports, by report group.', facts: ['Optional'] }],
  ['reports.*', { says: 'A report group: an ARN, or a name that CodeBuild completes to `project-name`.' }],
  ['reports.*.files', { says: 'Where the result files are.', facts: ['Required', 'list'] }],
  ['reports.*.base-directory', { says: 'Folder from which `files` count.', facts: ['Optional'] }],
  ['reports.*.discard-paths', { says: 'Leaves the folders of the result files out.', facts: ['Optional', 'yes | no'] }],
  [
    'reports.*.file-format',
    {
      says: 'Format of the results: JUNITXML (default), CUCUMBERJSON, NUNITXML, NUNIT3XML, TESTNGXML, VISUALSTUDIOTRX; coverage: JACOCOXML, COBERTURAXML, CLOVERXML, SIMPLECOV.',
      facts: ['Optional'],
    },
  ],
  [
    'artifacts',
    {
      says: 'What the build hands over: the output that CodeBuild uploads to S3 or passes to the pipeline. The upload is tried even when the build phase failed.',
      facts: ['Optional'],
    },
  ],
  ...below('artifacts', artifactKeys),
  [
    'artifacts.secondary-artifacts',
    { says: 'Further outputs by identifier; each must also be declared in the project.', facts: ['Optional', 'map'] },
  ],
  ['artifacts.secondary-artifacts.*', { says: 'A further output with this identifier.' }],
  ...below('artifacts.secondary-artifacts.*', artifactKeys),
  ['cache', { says: 'What is kept for the next build, in S3 or on the build host.', facts: ['Optional'] }],
  ['cache.paths', { says: 'Files and folders to cache, such as `/root/.npm/**/*`.', facts: ['Required', 'list'] }],
  ['cache.key', { says: 'Name under which the cache is stored and found again.', facts: ['Optional'] }],
  ['cache.fallback-keys', { says: 'Key prefixes to try when `key` finds nothing.', facts: ['Optional', 'list'] }],
  ['cache.action', { says: 'Whether the cache is only restored or only saved; both when left out.', facts: ['restore | save'] }],
  ['batch', { says: 'Runs the build as a batch of builds.', facts: ['Optional'], docs: batchDocs }],
  [
    'batch.fast-fail',
    { says: 'Stops the running builds when one fails.', facts: ['Optional', 'default false'], docs: batchDocs },
  ],
  ['batch.build-list', { says: 'Tasks that run in parallel.', facts: ['list'], docs: batchDocs }],
  ['batch.build-graph', { says: 'Tasks that depend on each other.', facts: ['list'], docs: batchDocs }],
  ...below('batch.build-list', taskKeys),
  ...below('batch.build-graph', taskKeys),
  ['batch.build-matrix', { says: 'One build for every combination of the values.', docs: batchDocs }],
  ['batch.build-matrix.static', { says: 'What is the same for all builds of the matrix.', docs: batchDocs }],
  ...below('batch.build-matrix.static', taskKeys),
  [
    'batch.build-matrix.dynamic',
    { says: 'What varies: lists of buildspecs, images, compute types and variables.', docs: batchDocs },
  ],
  ['batch.build-matrix.dynamic.buildspec', { says: 'Buildspec files to vary.', facts: ['list'], docs: batchDocs }],
  ...below('batch.build-matrix.dynamic', Object.fromEntries(Object.entries(taskKeys).filter(([key]) => key.startsWith('env')))),
  ['batch.build-fanout', { says: 'Splits one set of tests over several parallel builds.', docs: batchDocs }],
  ['batch.build-fanout.parallelism', { says: 'How many builds run in parallel.', facts: ['Required'], docs: batchDocs }],
  [
    'batch.build-fanout.ignore-failure',
    { says: 'Lets the batch succeed although one of these builds fails.', facts: ['Optional', 'default false'], docs: batchDocs },
  ],
  ['environment_variables', { says: 'The name of `env` in version 0.1.', facts: ['version 0.1'] }],
  ['environment_variables.plaintext', { says: 'The name of `env.variables` in version 0.1.', facts: ['version 0.1', 'map'] }],
  ['environment_variables.plaintext.*', { says: 'A plain variable with this name.' }],
  [
    'environment_variables.parameter-store',
    { says: 'The name of `env.parameter-store` in version 0.1.', facts: ['version 0.1', 'map'] },
  ],
  [
    'environment_variables.parameter-store.*',
    { says: 'A variable with this name, filled with the parameter that the value names.' },
  ],
]);

/** The entry of a buildspec key and its path with `*` for free names. */
export function buildspecKey(path: readonly string[]): { readonly pattern: string; readonly entry: Entry } | undefined {
  const names = path.filter((name) => !/^\d+$/.test(name) && name !== '[]');
  const exact = names.join('.');
  const candidates = [exact, ...names.map((_, i) => names.map((name, j) => (i === j ? '*' : name)).join('.'))];
  for (const pattern of candidates) {
    const entry = entries.get(pattern);
    if (entry !== undefined) return { pattern, entry: { docs, ...entry } };
  }
  return undefined;
}
