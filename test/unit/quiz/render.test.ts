import assert from 'node:assert/strict';
import fc from 'fast-check';
import { highlight } from '../../../src/quiz/highlight';
import { isDocsLink, Renderer } from '../../../src/quiz/render';

const render = new Renderer();

/** Every tag that HTML names, with its attributes' names. */
const tags = (html: string) =>
  [...html.matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+="[^"]*")*)\s*\/?>/g)].map(([, tag, attributes]) => ({
    tag,
    attributes: attributes ?? '',
  }));

const allowedTags = new Set([
  'p',
  'a',
  'span',
  'strong',
  'em',
  's',
  'code',
  'pre',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'br',
]);

describe('Markdown for the page', () => {
  const links: readonly (readonly [string, string])[] = [
    ['[a](#retention)', '<a href="#" data-section="sqs#retention">a</a>'],
    ['[a](../security/kms.md#envelope-encryption)', '<a href="#" data-section="kms#envelope-encryption">a</a>'],
    ['[a](sns.md)', '<a href="#" data-section="sns">a</a>'],
    ['[a](https://docs.aws.amazon.com/x/y.html)', '<a href="#" data-docs="https://docs.aws.amazon.com/x/y.html">a</a>'],
    ['[a](https://example.com/)', '<span>a</span>'],
    ['[a](https://docs.aws.amazon.com.example.com/)', '<span>a</span>'],
    ['[a](https://docs.aws.amazon.com@example.com/)', '<span>a</span>'],
    ['[a](http://docs.aws.amazon.com/)', '<span>a</span>'],
    ['[a](command:workbench.action.quit)', '[a](command:workbench.action.quit)'],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    [
      '[**a** [b](#c)](https://docs.aws.amazon.com/)',
      '[<strong>a</strong> <a href="#" data-section="sqs#c">b</a>](https://docs.aws.amazon.com/)',
    ],
    ['![alt](https://example.com/x.png)', 'alt'],
    ['https://example.com', 'https://example.com'],
    ['<b onclick="x">a</b>', '&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt;'],
  ];
  for (const [markdown, html] of links)
    it(`makes ${html} of ${markdown}`, () => assert.equal(render.inline(markdown, 'sqs'), html));

  it('lets no tag and no address through, whatever it is given', () => {
    const bits = fc.constantFrom(
      '[a](',
      ')',
      'javascript:',
      'https://docs.aws.amazon.com/',
      '"',
      "'",
      '<',
      '>',
      '<script>',
      '<!--',
      '-->',
      '`',
      '```yaml\n',
      '\n',
      '\n\n',
      '*',
      '|',
      '![',
      '](',
      '&lt;',
      '#',
      '&#x6A;',
      'onclick=x',
      ' ',
      'a: "b" # c',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 6 })), { maxLength: 30 }), (list) => {
        const html = render.block(list.join(''), 'sqs');
        for (const { tag, attributes } of tags(html)) {
          assert.ok(allowedTags.has(tag ?? ''), `${tag} in ${html}`);
          assert.ok(
            !/\s(?!href|data-section|data-docs|data-language|class|tabindex|start|style)[a-z-]+=/.test(attributes),
            attributes,
          );
          for (const [, address] of attributes.matchAll(/href="([^"]*)"/g)) assert.equal(address, '#');
          for (const [, address] of attributes.matchAll(/data-docs="([^"]*)"/g))
            assert.ok(isDocsLink((address ?? '').replaceAll('&amp;', '&')));
        }
        // What is left beside tags has no bracket that a browser could take for one.
        assert.ok(!/<(?![a-z0-9/])|<[a-z0-9]+[^<>]*$/.test(html), html);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves comments of the format out', () => {
    assert.equal(render.block('<!-- terms: a -->\nText', 'sqs').trim(), '<p>Text</p>');
  });
});

describe('highlighted code', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'yaml',
      'Type: AWS::SQS::Queue # a queue',
      ['<span class="code-key">Type</span>', '<span class="code-comment"># a queue</span>'],
    ],
    ['yaml fragment', '- Key: !Ref Name', ['<span class="code-key">Key</span>', '<span class="code-word">!Ref</span>']],
    [
      'json policy',
      '{"Effect": "Allow", "n": 3}',
      [
        '<span class="code-key">&quot;Effect&quot;</span>',
        '<span class="code-string">&quot;Allow&quot;</span>',
        '<span class="code-number">3</span>',
      ],
    ],
    [
      'sh',
      'aws sqs purge-queue --queue-url "$URL"',
      ['<span class="code-word">aws</span>', '<span class="code-key">--queue-url</span>'],
    ],
    ['python', 'def handler(e): # go', ['<span class="code-word">def</span>', '<span class="code-comment"># go</span>']],
    ['js', 'const a = `x`; // y', ['<span class="code-word">const</span>', '<span class="code-string">`x`</span>']],
    ['nothing', 'a < b', ['a &lt; b']],
  ];
  for (const [info, code, parts] of cases)
    it(`marks ${info}`, () => {
      for (const part of parts) assert.ok(highlight(code, info).includes(part), highlight(code, info));
    });

  it('shows the same text as the code, in every language', () => {
    const plain = (html: string) =>
      html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120, unit: 'grapheme' }),
        fc.constantFrom('yaml', 'json', 'sh', 'python', 'js', ''),
        (code, info) => {
          assert.equal(plain(highlight(code, info)), code);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a long sample in little time', () => {
    const code = `${'a'.repeat(5000)}\n${'key: "value" # x\n'.repeat(500)}`;
    const from = performance.now();
    highlight(code, 'yaml');
    assert.ok(performance.now() - from < 1000);
  });
});
