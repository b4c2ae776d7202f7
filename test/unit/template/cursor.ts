import assert from 'node:assert/strict';
import { openTemplate, type TemplateDocument } from '../../../src/template/document';
import type { Subject } from '../../../src/template/subject';

/** A text and the offset of the `|` in it; a `|` at the end of a line is YAML's own. */
export function marked(text: string): { readonly text: string; readonly offset: number } {
  const offset = text.search(/\|(?![-+]?\r?\n)/);
  assert.notEqual(offset, -1, `no cursor in ${text}`);
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}

/** What stands at the `|`. */
export function subjectIn(text: string): Subject | undefined {
  const { text: clean, offset } = marked(text);
  return openTemplate(clean).subjectAt(offset);
}

/** The subject at the `|`, its range as the text it covers. */
export function described(text: string): Record<string, unknown> | undefined {
  const subject = subjectIn(text);
  if (subject === undefined) return undefined;
  const { range, ...rest } = subject;
  const clean = marked(text).text;
  return { ...rest, covers: clean.slice(range.start, range.end) };
}

/** Checks the named parts of the subject at the `|`; `undefined` expects silence. */
export function expectSubject(text: string, wanted: Record<string, unknown> | undefined): void {
  const got = described(text);
  if (wanted === undefined || got === undefined) assert.equal(got, wanted, `got ${JSON.stringify(got)} in\n${text}`);
  else assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((key) => [key, got[key]])), wanted, text);
}

/** The document of a text without a mark. */
export function opened(text: string): TemplateDocument {
  return openTemplate(text);
}

/** A template around resources in block style, with names to refer to. */
export function template(resources: string): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Stage:
    Type: String
Mappings:
  Sizes:
    dev:
      Cpu: 256
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Jobs:
    Type: AWS::SQS::Queue
${resources}
`;
}

/** The same around resources in JSON. */
export function jsonTemplate(resources: string): string {
  return `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": { "Stage": { "Type": "String" } },
  "Mappings": { "Sizes": { "dev": { "Cpu": 256 } } },
  "Conditions": { "IsProd": { "Fn::Equals": [ { "Ref": "Stage" }, "prod" ] } },
  "Resources": {
    "Jobs": { "Type": "AWS::SQS::Queue" },
${resources}
  }
}`;
}
