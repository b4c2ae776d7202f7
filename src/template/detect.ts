import { Char } from './characters';
import { contentStart } from './outline';
import { flowKeys } from './outlineFlow';
import type { FileKind } from './subject';

/** Keys on the first level that decide, with what stands on their line. */
type Roots = ReadonlyMap<string, string>;

const words =
  'AWSTemplateFormatVersion|Resources|Transform|version|phases|batch|files|hooks|permissions|HeatTemplateFormatVersion|heat_template_version|ROSTemplateFormatVersion|apiVersion|openapi|swagger|\\$schema';
const ours = /AWSTemplateFormatVersion|Resources|AWS::Serverless|phases|batch|files|hooks|permissions/;
const resourceType = /(?:^|[\s{,])["']?Type["']?\s*:\s*["']?(?:(?:AWS|Alexa|Custom)::[\w:@-]|[\w]+(?:::[\w]+){1,3}::MODULE\b)/;
const foreign = [
  'HeatTemplateFormatVersion',
  'heat_template_version',
  'ROSTemplateFormatVersion',
  'apiVersion',
  'openapi',
  'swagger',
];

/**
 * Which kind of file a text is, told from the keys of its first document's first level; undefined for everything that is not ours.
 */
export function detect(text: string): FileKind | undefined {
  if (!ours.test(text)) return undefined;
  const start = contentStart(text);
  if (text.charCodeAt(start) === Char.openBracket) return undefined;
  const roots = text.charCodeAt(start) === Char.openBrace ? flowRoots(text, start) : blockRoots(text, start);
  if (foreign.some((key) => roots.has(key))) return undefined;
  const version = /^\s*["']?([\d.]+)["']?\s*(?:#|$)/m.exec(roots.get('version') ?? '')?.[1];
  if (version?.startsWith('0')) {
    if (/^0\.[12]$/.test(version) && (roots.has('phases') || roots.has('batch'))) return 'buildspec';
    const deploys = ['files', 'hooks', 'Resources', 'resources', 'permissions'].some((key) => roots.has(key));
    if (/^0(\.0)?$/.test(version) && deploys) return 'appspec';
  }
  return templateKind(roots);
}

function templateKind(roots: Roots): FileKind | undefined {
  const transform = roots.get('Transform');
  if (transform?.includes('AWS::Serverless')) return 'sam';
  if (roots.has('AWSTemplateFormatVersion')) return 'cloudformation';
  const resources = roots.get('Resources');
  return resources !== undefined && resourceType.test(resources) ? 'cloudformation' : undefined;
}

/** The keys at the margin, each with what stands up to the next one. Text inside other keys' values is always indented. */
function blockRoots(text: string, start: number): Roots {
  const margin = /^[ \t]*/.exec(text.slice(start, start + 40).replace(/^\uFEFF/, ''))?.[0] ?? '';
  const key = new RegExp(`^\\uFEFF?${margin}(?:(["']?)(${words}|[\\w$-]+)\\1[ \\t]*:(?=\\s|$)|(---|\\.\\.\\.)(?=\\s|$))`, 'gm');
  key.lastIndex = start;
  const roots = new Map<string, string>();
  let open: { name: string; from: number } | undefined;
  for (let found = key.exec(text); ; found = key.exec(text)) {
    if (open !== undefined && !roots.has(open.name)) roots.set(open.name, text.slice(open.from, found?.index ?? text.length));
    if (found === null || found[3] !== undefined) return roots;
    open = { name: found[2] ?? '', from: key.lastIndex };
  }
}

function flowRoots(text: string, open: number): Roots {
  const keys = flowKeys(text, open, text.length, true);
  return new Map(keys.map((key) => [key.name, text.slice(key.value, key.whole.end)]));
}
