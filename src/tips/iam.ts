import { iamAction } from '../reference/iam/actions';
import { policyElements, principalKinds } from '../reference/iam/elements';
import { conditionKey } from '../reference/iam/keys';
import { conditionOperator } from '../reference/iam/operators';
import { servicePrincipal } from '../reference/iam/principals';
import { samPolicies } from '../reference/sam/policies';
import type { Ask } from './ask';
import { entryTip } from './language';
import type { TipBody } from './tip';

/** A key of a policy document: element, kind of principal or condition operator. */
export function policyDocKeyTip({ subject }: Ask<'policy-doc-key'>): TipBody | undefined {
  const { name, path, trust } = subject;
  const parent = path[path.length - 2];
  if (parent === 'Principal' || parent === 'NotPrincipal') {
    return entryTip(Object.hasOwn(principalKinds, name) ? principalKinds[name] : undefined, `Principal: ${name}`);
  }
  if (parent === 'Condition') return entryTip(conditionOperator(name), name);
  const entry = Object.hasOwn(policyElements, name) ? policyElements[name] : undefined;
  if (entry === undefined) return undefined;
  const body = entryTip(entry);
  if (!trust || body === undefined) return body;
  if (name === 'Principal') return { ...body, sentence: 'Trust policy: who may assume this role.' };
  if (name === 'Action')
    return {
      ...body,
      sentence:
        'Trust policy: how the role may be assumed, usually `sts:AssumeRole`; `sts:AssumeRoleWithWebIdentity` or `sts:AssumeRoleWithSAML` for identity providers.',
    };
  return body;
}

export function iamActionTip({ subject }: Ask<'iam-action'>): TipBody | undefined {
  const entry = iamAction(subject.name);
  if (entry === undefined) return undefined;
  return { title: subject.name, facts: [...(entry.facts ?? []), entry.service], sentence: entry.says };
}

export function principalTip({ subject }: Ask<'service-principal'>): TipBody | undefined {
  const entry = servicePrincipal(subject.name);
  if (entry === undefined) return undefined;
  return { title: subject.name, facts: ['Service principal', ...(entry.facts ?? [])], sentence: entry.says };
}

export function conditionKeyTip({ subject }: Ask<'condition-key'>): TipBody | undefined {
  const body = entryTip(conditionKey(subject.name), subject.name);
  return body && { ...body, facts: ['Condition key'] };
}

/** A SAM policy template: what its statements allow. */
export function samPolicyTip({ subject }: Ask<'sam-policy-template'>): TipBody | undefined {
  const policy = Object.hasOwn(samPolicies, subject.name) ? samPolicies[subject.name] : undefined;
  if (policy === undefined) return undefined;
  return {
    title: subject.name,
    facts: ['SAM policy template', policy.takes.length === 0 ? 'no parameters: write {}' : `takes ${policy.takes.join(', ')}`],
    sentence: policy.says,
    docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html',
  };
}
