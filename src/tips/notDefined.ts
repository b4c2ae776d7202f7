import type { TemplateDocument } from '../template/document';
import { isList } from '../template/value';

/** Whether something may define what the file does not show: a macro, an included piece, a module. SAM adds resources only. */
export function mayBeElsewhere(document: TemplateDocument, what: 'resource' | 'other'): boolean {
  const written = document.read(['Transform']);
  const transforms = isList(written) ? written : written === undefined ? [] : [written];
  const sam = (one: unknown) => typeof one === 'string' && one.startsWith('AWS::Serverless-');
  return (
    transforms.some((one) => what === 'resource' || !sam(one)) ||
    /(?:Fn::|!)Transform\b/.test(document.text) ||
    document.resources().some(({ type }) => type?.endsWith('::MODULE') === true)
  );
}

/** What is certain of a name that the file does not define. */
export function notDefined(document: TemplateDocument, what: 'resource' | 'other'): string {
  return mayBeElsewhere(document, what) ? 'Not written in this file; a transform may add it' : 'Not defined in this template';
}
