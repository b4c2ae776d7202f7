import type { Entry } from '../facts';

const docs = (page: string) => `https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_${page}.html`;

/** Elements of a policy document. */
export const policyElements: Readonly<Record<string, Entry>> = {
  Version: {
    says: 'Version of the policy language, not of your policy. Without `2012-10-17`, policy variables such as `${aws:username}` do not work.',
    facts: ['2012-10-17', 'default 2008-10-17'],
    docs: docs('version'),
  },
  Id: { says: 'An identifier of the policy, which some services want or use.', facts: ['Optional'], docs: docs('id') },
  Statement: {
    says: 'The rules: one statement or a list. An explicit Deny in any of them beats every Allow.',
    facts: ['Required'],
    docs: docs('statement'),
  },
  Sid: { says: 'A name for the statement, unique within the policy.', facts: ['Optional'], docs: docs('sid') },
  Effect: {
    says: 'Whether the statement allows or denies. What nothing allows is denied (implicitly); an explicit Deny always wins.',
    facts: ['Required', 'Allow or Deny'],
    docs: docs('effect'),
  },
  Principal: {
    says: 'Who gets the permission: in resource policies and trust policies only. Identity policies have none, their principal is whoever they are attached to.',
    facts: ['AWS, Service, Federated, CanonicalUser or "*"'],
    docs: docs('principal'),
  },
  NotPrincipal: {
    says: 'Everyone except these principals; meant for Deny. With Allow it would admit the whole world; conditions on `aws:PrincipalArn` are the safer way.',
    docs: docs('notprincipal'),
  },
  Action: {
    says: 'Which calls the statement is about, as `service:Call`; `*` and `?` are wildcards, case does not matter.',
    facts: ['Action or NotAction required'],
    docs: docs('action'),
  },
  NotAction: {
    says: 'Every call except these. With Allow it grants all others, also those AWS adds later; with Deny it blocks all others.',
    docs: docs('notaction'),
  },
  Resource: {
    says: 'Which resources, as ARNs; `*` is all. Calls without resource-level permissions work with `*` only.',
    facts: ['not in trust policies'],
    docs: docs('resource'),
  },
  NotResource: { says: 'Every resource except these.', docs: docs('notresource') },
  Condition: {
    says: 'When the statement applies: operator, key, value. Several operators or keys must all match (AND), several values of a key are alternatives (OR; for negated operators, none may match).',
    facts: ['Optional'],
    docs: docs('condition'),
  },
};

/** Kinds of principals. */
export const principalKinds: Readonly<Record<string, Entry>> = {
  AWS: {
    says: 'Accounts, IAM users, roles or role sessions, by ARN or account ID. An account ID stands for the whole account, which delegates with its own policies; `*` is everyone.',
    docs: docs('principal'),
  },
  Service: {
    says: 'AWS services, as `lambda.amazonaws.com`. In a trust policy: which service may assume the role.',
    docs: docs('principal'),
  },
  Federated: {
    says: "Identity providers: a SAML provider's or OIDC provider's ARN, or `cognito-identity.amazonaws.com`. Used with sts:AssumeRoleWithSAML or AssumeRoleWithWebIdentity.",
    docs: docs('principal'),
  },
  CanonicalUser: { says: 'An account by its canonical user ID, in S3 policies.', docs: docs('principal') },
};
