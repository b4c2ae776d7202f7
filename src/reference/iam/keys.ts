import type { Entry } from '../facts';
import { serviceOfPrefix } from './services';

const globalDocs = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html';

/** Condition keys; those with a name after `/` are looked up by what stands before it. */
const keys: Readonly<Record<string, string>> = {
  'aws:calledvia': "Services that made the request on the caller's behalf, in order.",
  'aws:calledviafirst': "The first service that made a request on the caller's behalf.",
  'aws:calledvialast': "The last service that made a request on the caller's behalf.",
  'aws:currenttime': 'Date and time of the request.',
  'aws:epochtime': 'Time of the request in seconds since 1970.',
  'aws:federatedprovider': 'The identity provider with which the caller signed in.',
  'aws:multifactorauthage': 'Seconds since the caller signed in with MFA.',
  'aws:multifactorauthpresent':
    'Whether temporary credentials were got with MFA. Long-term keys do not carry it: test with `BoolIfExists`.',
  'aws:principalaccount': 'Account of the caller.',
  'aws:principalarn': "ARN of the caller; for a role session, the role's.",
  'aws:principalisawsservice': 'Whether an AWS service itself makes the call.',
  'aws:principalorgid': "ID of the caller's AWS organization: admits all its accounts without listing them.",
  'aws:principalorgpaths': "Place of the caller's account in the organization.",
  'aws:principalservicename': 'Service principal of the calling AWS service.',
  'aws:principalservicenameslist': 'All service principals of the calling AWS service.',
  'aws:principaltag':
    'A tag of the caller (user, role or session), named after the slash: the key of attribute-based access control.',
  'aws:principaltype': 'Kind of caller: Account, User, AssumedRole, FederatedUser or Anonymous.',
  'aws:referer': 'The HTTP referer header. Easily forged.',
  'aws:requestedregion': 'Region to which the request was sent.',
  'aws:requesttag': 'A tag that the request wants to set, named after the slash.',
  'aws:resourceaccount': 'Account that owns the resource.',
  'aws:resourceorgid': 'Organization of the account that owns the resource.',
  'aws:resourceorgpaths': 'Place of the owning account in its organization.',
  'aws:resourcetag': 'A tag of the resource, named after the slash.',
  'aws:securetransport': 'Whether the request came over TLS. `false` in a Deny is how a bucket policy forces HTTPS.',
  'aws:sourceaccount': 'Account of the resource on whose behalf a service calls: guards against the confused deputy.',
  'aws:sourcearn': 'ARN of the resource on whose behalf a service calls: guards against the confused deputy.',
  'aws:sourceidentity': 'Identity set when the first role was assumed; it stays through role chains.',
  'aws:sourceip': 'Public address of the caller. Not present for requests through a VPC endpoint: use `aws:VpcSourceIp` there.',
  'aws:sourceowner':
    'Older key of SNS policies: the account that owns the calling resource. `aws:SourceAccount` is the current one.',
  'aws:sourceorgid': 'Organization of the resource on whose behalf a service calls.',
  'aws:sourceorgpaths': 'Place in its organization of the resource on whose behalf a service calls.',
  'aws:sourcevpc': 'VPC from which the request came through a VPC endpoint.',
  'aws:sourcevpcarn': 'ARN of the VPC from which the request came through a VPC endpoint.',
  'aws:sourcevpce': 'VPC endpoint through which the request came.',
  'aws:tagkeys': 'Names of the tags in the request; use it with ForAllValues or ForAnyValue.',
  'aws:tokenissuetime': 'When the temporary credentials were issued.',
  'aws:useragent': 'Client program of the request. Easily forged.',
  'aws:userid': 'Unique ID of the caller.',
  'aws:username': 'Name of the calling IAM user; not present for roles.',
  'aws:viaawsservice': "Whether a service makes the request with the caller's rights.",
  'aws:vpcsourceip': 'Private address of a request through a VPC endpoint.',
  'cloudwatch:namespace': 'Namespace of the metrics that are published.',
  'codebuild:buildarn': 'ARN of the build on whose behalf the call is made.',
  'cognito-identity.amazonaws.com:amr':
    'Whether the identity is `authenticated` or `unauthenticated`; in trust policies of identity pools.',
  'cognito-identity.amazonaws.com:aud': 'ID of the identity pool that issued the token; in trust policies.',
  'cognito-identity.amazonaws.com:sub': 'ID of the identity within its pool.',
  'dynamodb:attributes': 'Attributes that the request reads or writes: fine-grained access with ForAllValues.',
  'dynamodb:leadingkeys': 'Partition key values that the request touches: lets users reach only their own items.',
  'dynamodb:select': 'The `Select` parameter of a query or scan.',
  'ec2:resourcetag': 'A tag of the EC2 resource, named after the slash.',
  'ecr:resourcetag': 'A tag of the ECR repository, named after the slash.',
  'iam:awsservicename': 'Service for which a service-linked role is created.',
  'iam:passedtoservice': 'Service to which a role may be passed with `iam:PassRole`.',
  'iam:permissionsboundary': 'The permissions boundary that must be set.',
  'kms:calleraccount': 'Account of the caller.',
  'kms:encryptioncontext': 'A pair of the encryption context, named after the colon.',
  'kms:grantisforawsresource': 'Whether a service creates the grant for its own encryption.',
  'kms:viaservice': 'Service through which the key may be used, as `s3.eu-west-1.amazonaws.com`.',
  'lambda:functionarn': 'ARN of the function that a call is about.',
  'lambda:functionurlauthtype': 'Authorization type of a function URL: `AWS_IAM` or `NONE`.',
  'lambda:invokedviafunctionurl': 'Whether the function is invoked through its URL.',
  'lambda:layer': 'Layer versions that may be used.',
  'lambda:sourcefunctionarn': 'ARN of the function whose code makes the call.',
  's3:authtype': 'How the request was signed: header, query string (presigned) or form.',
  's3:dataaccesspointarn': 'Access point through which the request came.',
  's3:existingobjecttag': 'A tag of the object, named after the slash.',
  's3:prefix': 'Key prefix that a list request asks for.',
  's3:delimiter': 'Delimiter that a list request asks for.',
  's3:max-keys': 'Most keys that a list request asks for.',
  's3:signatureage': 'Age of a signature in milliseconds: limits how long presigned URLs work.',
  's3:tlsversion': 'TLS version of the request.',
  's3:versionid': 'Version of the object that is asked for.',
  's3:x-amz-acl': 'Canned ACL that a write sets.',
  's3:x-amz-server-side-encryption': 'Encryption that a write asks for, such as `aws:kms`.',
  's3:x-amz-server-side-encryption-aws-kms-key-id': 'KMS key that a write asks for.',
  'secretsmanager:resourcetag': 'A tag of the secret, named after the slash.',
  'secretsmanager:secretid': 'The secret that a call is about.',
  'secretsmanager:versionstage': 'Staging label that a call is about, such as `AWSCURRENT`.',
  'sns:endpoint': 'Endpoint of a subscription.',
  'sns:protocol': 'Protocol of a subscription, such as `https`.',
  'sts:externalid':
    'Identifier, agreed with a third party, that it must pass to assume the role: guards against the confused deputy. It is not a secret.',
  'sts:rolesessionname': 'Session name that the caller must use.',
  'sts:sourceidentity': 'Source identity that the caller must set.',
  'token.actions.githubusercontent.com:aud': "Audience of GitHub's OIDC token, usually `sts.amazonaws.com`.",
  'token.actions.githubusercontent.com:sub':
    "Repository, branch or environment that GitHub's OIDC token stands for. Leave no wildcard for foreign repositories.",
};

const prefixed = ['kms:encryptioncontext:'];

/** What a condition key holds; keys are case-insensitive. */
export function conditionKey(name: string): Entry | undefined {
  const lower = name.toLowerCase();
  const key = prefixed.find((prefix) => lower.startsWith(prefix))?.slice(0, -1) ?? lower.split('/')[0] ?? '';
  const says = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (says === undefined) return ofService(name);
  return key.startsWith('aws:') ? { says, docs: globalDocs } : { says };
}

/** A key that is not in the table, of a service that is known. */
function ofService(name: string): Entry | undefined {
  const service = /^([\w-]+):\w/.exec(name)?.[1];
  const full = service === undefined ? undefined : serviceOfPrefix(service);
  return full === undefined ? undefined : { says: `A condition key of ${full}.` };
}

/** Whether a text has the shape of a condition key: `service:name`, optionally with `/tag` or a provider's domain. */
export function looksLikeConditionKey(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*(?:\/[\w.-]+)*:[\w${}.-]+(?:[/:].*)?$/i.test(name);
}
