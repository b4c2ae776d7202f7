import type { Entry } from '../facts';

const docs = 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html';

const variables: Readonly<Record<string, readonly [says: string, example?: string]>> = {
  AWS_DEFAULT_REGION: ['Region in which the build runs; the AWS CLI reads it.', 'eu-west-1'],
  AWS_REGION: ['Region in which the build runs; the AWS SDKs read it.', 'eu-west-1'],
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: ["Where SDKs and CLI fetch the service role's temporary credentials."],
  CODEBUILD_BATCH_BUILD_IDENTIFIER: ['Identifier of the task within a batch build.'],
  CODEBUILD_BUILD_ARN: [
    'ARN of the build.',
    'arn:aws:codebuild:eu-west-1:123456789012:build/my-app:b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE',
  ],
  CODEBUILD_BUILD_ID: ['ID of the build: project and a unique part.', 'my-app:b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE'],
  CODEBUILD_BUILD_IMAGE: ['The build image.', 'aws/codebuild/standard:7.0'],
  CODEBUILD_BUILD_NUMBER: ['Running number of the build within its project.', '42'],
  CODEBUILD_BUILD_SUCCEEDING: [
    '`1` while the build succeeds, `0` once a phase failed. Read it in `post_build`, which runs after a failed `build` too.',
    '1',
  ],
  CODEBUILD_INITIATOR: [
    'Who started the build: a pipeline (`codepipeline/name`), an IAM identity or a webhook.',
    'codepipeline/my-pipeline',
  ],
  CODEBUILD_KMS_KEY_ID: ["KMS key that encrypts the build's output."],
  CODEBUILD_LOG_PATH: ['Log stream of the build.'],
  CODEBUILD_PROJECT_ARN: ['ARN of the project.'],
  CODEBUILD_PUBLIC_BUILD_URL: ["Public address of the build's results, when they are public."],
  CODEBUILD_RESOLVED_SOURCE_VERSION: [
    'Version of the source that is built: the commit ID for Git sources. Set once the phase DOWNLOAD_SOURCE is over.',
    'a1b2c3d4e5f6',
  ],
  CODEBUILD_SOURCE_REPO_URL: ['Address of the repository or of the S3 object with the source.'],
  CODEBUILD_SOURCE_VERSION: [
    "Version that was asked for: branch, tag, commit, pull request, or the artifact's ARN in a pipeline.",
    'refs/heads/main',
  ],
  CODEBUILD_SRC_DIR: ['Folder of the primary source, where commands start.', '/codebuild/output/src123456789/src'],
  CODEBUILD_START_TIME: ['When the build started, in milliseconds since 1970.', '1763700000000'],
  CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID: ['Account of the user whose action triggered the webhook.'],
  CODEBUILD_WEBHOOK_BASE_REF: ['Base branch of the webhook event, of a pull request the one it merges into.', 'refs/heads/main'],
  CODEBUILD_WEBHOOK_EVENT: ['Event that triggered the build.', 'PULL_REQUEST_UPDATED'],
  CODEBUILD_WEBHOOK_HEAD_REF: ['Head branch of the webhook event.', 'refs/heads/feature'],
  CODEBUILD_WEBHOOK_MERGE_COMMIT: ['Merge commit of a merged pull request.'],
  CODEBUILD_WEBHOOK_PREV_COMMIT: ['Latest commit before the push that triggered the build.'],
  CODEBUILD_WEBHOOK_TRIGGER: ['What triggered the build: `branch/name`, `tag/name` or `pr/number`.', 'branch/main'],
  HOME: ["Home folder of the build's user, `/root`.", '/root'],
};

/** A variable that CodeBuild sets; the secondary sources' variables end in an identifier. */
export function buildVariable(name: string): (Entry & { readonly name: string }) | undefined {
  const own = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (own !== undefined) return { name, says: own[0], docs, ...(own[1] === undefined ? {} : { example: own[1] }) };
  const [, start = '', source = ''] =
    /^(CODEBUILD_SRC_DIR|CODEBUILD_SOURCE_REPO_URL|CODEBUILD_SOURCE_VERSION|CODEBUILD_RESOLVED_SOURCE_VERSION)_(\w*)$/.exec(
      name,
    ) ?? [];
  if (start !== '') {
    const primary = variables[start];
    const what = start === 'CODEBUILD_SRC_DIR' ? 'Folder of the secondary source' : lead(primary?.[0] ?? '');
    return {
      name: start,
      says: source === '' ? `${what}, with its identifier at the end of the name.` : `${what} "${source}".`,
      docs,
    };
  }
  // Not set by CodeBuild, but so common that people take it for granted.
  if (name === 'AWS_ACCOUNT_ID') {
    return {
      name,
      says: 'Not set by CodeBuild: it must come from the project, the pipeline or `env`. The account is also part of CODEBUILD_BUILD_ARN.',
    };
  }
  return undefined;
}

function lead(says: string): string {
  return `As for the primary source (${says.replace(/\.$/, '').toLowerCase().split(':')[0]}), of the secondary source`;
}
