import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeText, tipMarkdown } from '../../../src/tips/markdown';
import type { Tip } from '../../../src/tips/tip';
import { hoverAt, links } from './hovering';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** What the Markdown would show, and the links, images and HTML in it. */
function seen(text: string): { readonly text: string; readonly active: readonly string[] } {
  const tokens = markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const active = tokens
    .filter((token) => /link_open|image|html/.test(token.type))
    .map((token) => `${token.type} ${token.attrGet('href') ?? token.content}`);
  const words = tokens
    .filter((token) => ['text', 'code_inline', 'text_special'].includes(token.type))
    .map((token) => token.content);
  return { text: words.join(''), active };
}

const base: Tip = {
  subject: { kind: 'section', name: 'Resources', range: { start: 0, end: 9 } },
  range: { start: 0, end: 9 },
  title: undefined,
  facts: [],
  sentence: undefined,
  comesBack: undefined,
  definition: undefined,
  uses: [],
  fromNotes: undefined,
  example: undefined,
  insights: [],
  docs: undefined,
};

const nasty = [
  '[click](command:evil)',
  '![x](https://evil.example/a.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'https://evil.example/path',
  '_https://evil.example',
  'www.evil.example',
  'user@evil.example',
  '<https://evil.example>',
  '[a]: https://evil.example\n[a]',
  '`` ` `` [x](command:a)',
  '`[x](command:a)',
  '# heading\n- list\n> quote\n```\ncode\n```',
  '&lt;b&gt; &#60;b&#62;',
  '**bold** _it_ ~~no~~ \\[x\\](y)',
  '| a | b |\n|---|---|',
  '$(warning) $(sync~spin)',
  '"); [x](command:a',
];

describe('Markdown of a tip', () => {
  it('shows remarks on values before what a note says, and never cuts them', () => {
    const range = { start: 0, end: 1 };
    const full = tipMarkdown(
      {
        ...base,
        title: 'Title',
        sentence: 'Sentence.',
        comesBack: { what: 'something', example: undefined },
        definition: { name: 'Jobs', detail: 'resource', range, line: 3 },
        uses: [{ name: 'Worker', range, line: 4 }],
        insights: ['First remark.', 'Second remark.'],
        fromNotes: {
          noteId: 'sqs',
          section: 'sqs#a',
          title: 'Note',
          facts: [{ name: 'Fact', value: '1' }],
          trap: 'Exam trap: a trap.',
          lead: undefined,
        },
        example: 'a: b',
        docs: 'https://docs.aws.amazon.com/',
      },
      links,
    );
    assert.match(full, /First remark\..*\n.*Second remark\./);
    assert.doesNotMatch(full, /Exam trap|a: b/);
    const shorter = tipMarkdown(
      {
        ...base,
        title: 'Title',
        insights: ['A remark.'],
        fromNotes: { noteId: 'sqs', section: undefined, title: 'Note', facts: [], trap: 'Exam trap: a trap.', lead: undefined },
      },
      links,
    );
    assert.ok(shorter.indexOf('A remark') < shorter.indexOf('Exam trap'), shorter);
  });

  for (const text of nasty) {
    it(`lets nothing through of ${JSON.stringify(text)}`, () => {
      const tip: Tip = {
        ...base,
        title: text,
        facts: [text, `default ${text}`],
        sentence: text,
        comesBack: { what: text, example: text },
        definition: { name: text, detail: text, range: base.range, line: 3 },
        uses: [{ name: text, range: base.range, line: 4 }],
        fromNotes: { noteId: 'sqs', section: 'sqs#a', title: text, facts: [{ name: text, value: text }], trap: text, lead: text },
        example: text,
        insights: [text],
      };
      const said = tipMarkdown(tip, {
        ...links,
        section: () => undefined,
        note: () => undefined,
        quiz: () => undefined,
        place: () => undefined,
      });
      assert.deepEqual(seen(said).active, []);
    });
  }

  it('keeps what the text says', () => {
    for (const text of ['a * b_c [d] (e) #1 !x ~y', 'x < y & z > w', '1. first', '- item', '+ plus', '100 % | half']) {
      assert.equal(seen(escapeText(text)).text.replaceAll('\u200B', ''), text);
    }
  });

  it('never makes anything active, whatever the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...nasty),
      fc.constantFrom('[', ']', '(', ')', '<', '>', '`', '\\', '!', '\n', 'http://a.b', '&', '"'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const tip: Tip = {
          ...base,
          title: text,
          facts: [text],
          sentence: text,
          comesBack: { what: text, example: text },
          insights: [text],
        };
        assert.deepEqual(seen(tipMarkdown(tip, links)).active, []);
      }),
      { numRuns: 300 },
    );
  });

  it('has exactly the links that the editor gives', () => {
    const tip: Tip = {
      ...base,
      sentence: 'Text.',
      definition: { name: 'Jobs', detail: 'AWS::SQS::Queue', range: { start: 5, end: 9 }, line: 2 },
      fromNotes: { noteId: 'sqs', section: 'sqs#a', title: 'Amazon SQS: A', facts: [], trap: undefined, lead: undefined },
      docs: 'https://docs.aws.amazon.com/a(b).html',
    };
    assert.deepEqual(seen(tipMarkdown(tip, links)).active, [
      'link_open #L3',
      'link_open note:sqs#a',
      'link_open quiz:sqs#a',
      'link_open https://docs.aws.amazon.com/a%28b%29.html',
    ]);
    const none = {
      section: () => undefined,
      note: () => undefined,
      quiz: () => undefined,
      docs: () => undefined,
      place: () => undefined,
    };
    assert.deepEqual(seen(tipMarkdown(tip, none)).active, []);
  });

  it('keeps names of a template from becoming links', async () => {
    const said = await hoverAt(
      "Parameters:\n  Stage:\n    Type: String\n    Default: '[x](command:evil)'\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Ref St|age\n",
    );
    assert.ok(said !== undefined);
    assert.deepEqual(seen(said).active, ['link_open #L2']);
    assert.match(seen(said).text, /\[x\]\(command/);
  });
});
