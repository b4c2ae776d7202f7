import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, stringify } from 'yaml';
import { locate } from '../../../src/template/locate';
import { outline } from '../../../src/template/outline';

/** Compares the way to every key and scalar of a text with what a full parse says. */
function compare(text: string): void {
  const sketch = outline(text);
  const check = (node: Scalar, path: readonly (string | number)[], part: string) => {
    const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    const [from = 0, to = 0] = node.range ?? [];
    const start = from + quote;
    const end = to - quote;
    const covered = text.slice(start, end);
    if (end <= start || covered.includes('\n') || node.type?.startsWith('BLOCK')) return;
    for (const offset of [start, (start + end) >> 1]) {
      const found = locate(text, sketch, offset);
      const way = found?.frames.map((frame) => frame.name ?? frame.index);
      assert.deepEqual(way, path, `at ${offset} (${covered}) of\n${text}`);
      assert.deepEqual([found?.part, found && text.slice(found.range.start, found.range.end)], [part, covered], text);
    }
  };
  const walk = (node: Node | null, path: readonly (string | number)[]) => {
    if (isMap<Scalar<string>, Node | null>(node))
      for (const { key, value } of node.items) {
        check(key, [...path, key.value], 'key');
        walk(value, [...path, key.value]);
      }
    else if (isSeq<Node>(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    else if (isScalar(node)) check(node, path, 'scalar');
  };
  walk(parseDocument<Node>(text, { strict: false, uniqueKeys: false, logLevel: 'silent' }).contents, []);
}

const word = fc.constantFrom(
  'a',
  'Type',
  'Key',
  'AWS::SNS::Topic',
  'x y',
  'a: b',
  "it's",
  'say "x"',
  '#x',
  'a #b',
  '[x]',
  '{',
  '- a',
  '',
  'é',
  'C:\\x',
  '*',
  '&a',
  '!x',
  '%',
  'true',
  '12',
);
const key = fc.constantFrom('A', 'B', 'Resources', 'Fn::Sub', 'with space', 'a:b', "q'", '"q"', '#h', '/x/{id}', '200', '@x');
const section = fc.constantFrom('Resources', 'Parameters', 'Metadata', 'Description', 'phases');
const { tree } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => ({
  tree: fc.dictionary(section, tie('node'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    word,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

describe('the way to a position', () => {
  it('is what a full parse says, in block and flow style', () => {
    const style = fc.record({
      indent: fc.integer({ min: 1, max: 5 }),
      indentSeq: fc.boolean(),
      collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
      lineWidth: fc.constantFrom(0, 40, 80),
      defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
    });
    fc.assert(
      fc.property(tree, style, fc.constantFrom('\n', '\r\n'), (data, options, line) =>
        compare(stringify(data, { ...options, aliasDuplicateObjects: false }).replaceAll('\n', line)),
      ),
      { numRuns: 500 },
    );
  });

  it('is what a full parse says, in JSON', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(undefined, 1, 2, 4, '\t'), (data, indent) =>
        compare(JSON.stringify(data, undefined, indent)),
      ),
      { numRuns: 300 },
    );
  });
});
