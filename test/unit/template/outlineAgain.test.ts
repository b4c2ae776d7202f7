import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openTemplate, type TemplateDocument } from '../../../src/template/document';
import { outline } from '../../../src/template/outline';
import { outlineAgain } from '../../../src/template/outlineAgain';
import { jsonTemplate, template } from './cursor';

const more = `  # a comment
  Work:
    Type: AWS::Lambda::Function
    DependsOn: [Jobs]
    Properties:
      Code:
        ZipFile: |
          exports.handler = () => 1;

  Last:
    Type:
      AWS::SNS::Topic

Outputs:
  Url:
    Value: !Ref Work
  Other: {Value: 1}`;
const json = jsonTemplate(
  '"Work": {"Type": "AWS::Lambda::Function",\n "Properties": {"Timeout": 3, "A": ["b", {}]}},\n "Last": {}',
);
const texts = [
  template(more),
  template(more).replaceAll('\n', '\r\n'),
  `${template(more)}---\nsecond: 1\n`,
  json,
  json.replaceAll(/\s*\n\s*/g, ''),
  'version: 0.2\nphases:\n  build:\n    commands:\n      - echo $A\n  post_build:\n    commands: []\n',
];
const pieces = [
  ...['x', ' ', '\n', '\t', '  ', ':', '"', "'", '{', '}', '[', ']', ',', '#', '- ', '---\n', '...\n', '\r\n', '|', '\uFEFF'],
  ...[
    '\n  New:\n    Type: A::B::C\n',
    '\nOutputs:\n  X:\n',
    '  \n',
    '\n Odd: 1\n',
    'Type: X',
    '# aws-notes: off\n',
    '-notes: off',
    'f\n',
    '"New": {"Type": "A::B::C"}, ',
    '},',
  ],
];

describe('the outline of an edited text', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  });

  it('is what reading the whole text anew gives, edit after edit', () => {
    let again = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let known = outline(text);
        for (const { at, remove, insert } of edits) {
          const offset = Math.floor(at * text.length);
          const next = text.slice(0, offset) + insert + text.slice(offset + remove);
          const found = outlineAgain(next, { text, outline: known });
          const whole = outline(next);
          if (found !== undefined) {
            again += 1;
            assert.deepEqual(found, whole, JSON.stringify({ text, next }));
          }
          text = next;
          known = found ?? whole;
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(again > 500, `only ${again} edits were read again in part`);
  });

  it('is read in part where a person types in a resource, and as a whole where sections change', () => {
    const [text = ''] = texts;
    const known = { text, outline: outline(text) };
    const typed = (before: string, insert: string) => outlineAgain(text.replace(before, `${insert}${before}`), known);
    assert.notEqual(typed('DependsOn', 'Condition: IsProd\n    '), undefined);
    assert.notEqual(typed('exports', '// '), undefined);
    assert.notEqual(typed('  Last:', '  Another:\n    Type: AWS::SQS::Queue\n'), undefined);
    assert.equal(typed('  Last:', 'Outputs:\n'), undefined);
    assert.equal(typed('Parameters', '# '), undefined);
  });

  it('and all else that is taken over give the answers of a document that takes nothing over', () => {
    const started = [...texts, `\uFEFF# aws-notes: of\n${texts[0]}`];
    const answers = (document: TemplateDocument, from: number) => {
      const places = Array.from({ length: 12 }, (_, at) => Math.max(0, Math.min(document.text.length, from - 4 + at)));
      return {
        kind: document.kind,
        silenced: document.silenced,
        names: document.names,
        links: document.links(),
        lines: [...places, document.text.length].map((place) => document.lineAt(place)),
        subjects: places.map((place) => document.subjectAt(place)),
      };
    };
    const told = fc.record({ edit, looks: fc.nat(7) });
    fc.assert(
      fc.property(fc.constantFrom(...started), fc.array(told, { minLength: 1, maxLength: 5 }), (start, edits) => {
        let document = openTemplate(start);
        let alone: TemplateDocument = openTemplate(start);
        for (const { edit, looks } of edits) {
          const { text } = document;
          const offset = Math.floor(edit.at * text.length);
          const next = text.slice(0, offset) + edit.insert + text.slice(offset + edit.remove);
          // What was never asked for cannot be taken over.
          if (looks & 1) void document.silenced;
          if (looks & 2) document.lineAt(0);
          document = openTemplate(next, document);
          alone = openTemplate(next, { kind: alone.kind, text, names: alone.names } as TemplateDocument);
          if (looks & 4) assert.deepEqual(answers(document, offset), answers(alone, offset), JSON.stringify({ text, next }));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps subjects right while a person types', () => {
    const [text = ''] = texts;
    let document = openTemplate(text);
    const at = text.indexOf('    DependsOn');
    const line = '    Condition: IsProd\n';
    for (let typed = 1; typed <= line.length; typed++) {
      const next = text.slice(0, at) + line.slice(0, typed) + text.slice(at);
      document = openTemplate(next, document);
      assert.deepEqual(document.subjectAt(next.indexOf('Ref Work')), openTemplate(next).subjectAt(next.indexOf('Ref Work')));
    }
  });
});
