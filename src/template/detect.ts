import { Char } from './characters';
import { contentStart, outline } from './outline';
import type { Outline, OutlineSection } from './outlineTypes';
import type { FileKind } from './subject';
import { scalarAt } from './tokens';

/** A file without any of these words is not ours, whatever its structure. */
const ours = /AWSTemplateFormatVersion|Resources|AWS::Serverless|phases|batch|files|hooks|permissions/;

/** Keys at the root that only files of others have. */
const foreign = new Set([
  'HeatTemplateFormatVersion',
  'heat_template_version',
  'ROSTemplateFormatVersion',
  'apiVersion',
  'openapi',
  'swagger',
]);

const resourceType = /^(?:AWS|Alexa|Custom)::[\w@:-]|^\w+(?:::\w+){1,3}::MODULE$/;
const writtenType = /(?:^|[\s{,])["']?Type["']?\s*:\s*["']?(?:AWS|Alexa|Custom)::\w/;

/** Which kind of file a text is; undefined for everything that is not ours. Told from the keys of its first document's root. */
export function detect(text: string): FileKind | undefined {
  return mayBeOurs(text) ? kindOf(text, outline(text)) : undefined;
}

/** A first look that turns away most files of others without reading their structure. */
export function mayBeOurs(text: string): boolean {
  return ours.test(text) && text.charCodeAt(contentStart(text)) !== Char.openBracket;
}

export function kindOf(text: string, { sections }: Outline): FileKind | undefined {
  if (sections.some((section) => foreign.has(section.name))) return undefined;
  const has = (name: string) => sections.some((section) => section.name === name);
  const written = sections.find((section) => section.name === 'version');
  const version = written && scalarAt(text, written.value);
  if ((version === '0.1' || version === '0.2') && (has('phases') || has('batch'))) return 'buildspec';
  if (version === '0.0' || version === '0') {
    if (['files', 'hooks', 'Resources', 'resources', 'permissions'].some(has)) return 'appspec';
  }
  return templateKind(text, sections);
}

function templateKind(text: string, sections: readonly OutlineSection[]): FileKind | undefined {
  const transforms = sections.filter((section) => section.name === 'Transform');
  if (transforms.some(({ value, whole }) => text.slice(value, whole.end).includes('AWS::Serverless'))) return 'sam';
  if (sections.some((section) => section.name === 'AWSTemplateFormatVersion')) return 'cloudformation';
  return sections.some((section) => section.name === 'Resources' && holdsResource(text, section)) ? 'cloudformation' : undefined;
}

/** A half-written entry has no type that the outline could find; its text may. */
function holdsResource(text: string, { entries, whole }: OutlineSection): boolean {
  if (entries.some(({ type }) => type !== undefined && resourceType.test(type))) return true;
  if (entries.some(({ type }) => type !== undefined)) return false;
  return writtenType.test(text.slice(whole.start, whole.end));
}
