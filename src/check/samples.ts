import { parseDocument } from 'yaml';
import type { Sample } from '../notes/model';

const plain = new Set([
  'sh',
  'js',
  'ts',
  'python',
  'java',
  'vtl',
  'text',
  'sql',
  'http',
  'graphql',
  'dockerfile',
  'ini',
  'xml',
  'html',
  'csharp',
  'go',
]);
const diagrams = /^(flowchart|graph|sequenceDiagram|stateDiagram-v2|stateDiagram|classDiagram|erDiagram|timeline|pie|gantt)\b/;

/** Whether a sample says what it is in the words that are read here, and so can be wrong. */
export function isStructured({ info }: Sample): boolean {
  return /^(?:json|yaml)(?: (?:template|fragment|policy|buildspec|appspec))?$/.test(info);
}

/** What is wrong with a code sample, as a sentence, or nothing; the fence's words say what it claims to be. */
export function sampleProblem(sample: Sample): string | undefined {
  const [language = '', role, ...more] = sample.info.split(/\s+/);
  if (sample.code.trim() === '') return 'The code sample is empty. Fill or remove it.';
  if (more.length > 0) return `The fence says "${sample.info}". Use a language and at most one word for what it is.`;
  if (language === 'json' || language === 'yaml') {
    const read = language === 'json' ? readJson(sample.code) : readYaml(sample.code);
    if (!read.ok) return `The ${language.toUpperCase()} sample does not parse: ${read.reason}. Mend it.`;
    return role ? roleProblem(role, read.value) : undefined;
  }
  if (language === 'mermaid')
    return diagrams.test(sample.code.trim())
      ? undefined
      : 'The mermaid sample starts with no known kind of diagram, such as "flowchart TD".';
  if (!plain.has(language))
    return `Unknown language "${language}" of a code sample. Use json, yaml, mermaid, ${[...plain].join(', ')}.`;
  return undefined;
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function readJson(code: string): Read {
  try {
    return { ok: true, value: JSON.parse(code) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function readYaml(code: string): Read {
  const document = parseDocument(code, { logLevel: 'silent', version: '1.1', merge: true });
  const [error] = document.errors;
  if (error) return { ok: false, reason: error.message.split('\n')[0] ?? error.code };
  return { ok: true, value: document.toJS() };
}

function roleProblem(role: string, value: unknown): string | undefined {
  switch (role) {
    case 'fragment':
      return undefined;
    case 'template':
      return templateProblem(value);
    case 'policy':
      return policyProblem(value);
    case 'buildspec':
      return isMap(value) && 'version' in value && ('phases' in value || 'batch' in value)
        ? undefined
        : 'The sample is called a buildspec but has no version with phases or batch.';
    case 'appspec':
      return isMap(value) && 'version' in value && ['files', 'hooks', 'Resources', 'permissions'].some((key) => key in value)
        ? undefined
        : 'The sample is called an appspec but has no version with files, hooks, permissions or Resources.';
    default:
      return `Unknown role "${role}" of a code sample. Use template, fragment, policy, buildspec or appspec.`;
  }
}

function templateProblem(value: unknown): string | undefined {
  const resources = isMap(value) ? value.Resources : undefined;
  if (!isMap(resources)) return 'The sample is called a template but has no Resources. Call it a fragment, or complete it.';
  const untyped = Object.entries(resources).find(
    ([name, resource]) => !name.startsWith('Fn::') && !(isMap(resource) && typeof resource.Type === 'string'),
  );
  return untyped ? `The resource "${untyped[0]}" of the sample has no Type.` : undefined;
}

function policyProblem(value: unknown): string | undefined {
  if (!isMap(value) || value.Version !== '2012-10-17') return 'The sample is called a policy but has no Version 2012-10-17.';
  const statements: unknown[] = Array.isArray(value.Statement) ? value.Statement : [value.Statement];
  for (const statement of statements) {
    if (!isMap(statement) || (statement.Effect !== 'Allow' && statement.Effect !== 'Deny'))
      return 'A statement of the policy sample has no Effect of Allow or Deny.';
    if (!('Action' in statement) && !('NotAction' in statement)) return 'A statement of the policy sample has no Action.';
    if (!['Resource', 'NotResource', 'Principal', 'NotPrincipal'].some((key) => key in statement))
      return 'A statement of the policy sample has neither Resource nor Principal.';
  }
  return undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
