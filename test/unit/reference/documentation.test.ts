import assert from 'node:assert/strict';
import {
  arnExample,
  firstSentence,
  plain,
  statedDefault,
  statedExample,
  statedRange,
  statedValues,
} from '../../../src/reference/documentation';

describe('text of the specification', () => {
  const sentences: readonly (readonly [string, string])[] = [
    ['Creates a queue. It can be long.', 'Creates a queue. It can be long.'],
    [`Creates a new secret. ${'A secret can be many things, '.repeat(8)}and more.`, 'Creates a new secret.'],
    [
      'The name of the queue to be created in this account. A second sentence.',
      'The name of the queue to be created in this account.',
    ],
    ['Use a name for the queue, e.g. `my.queue`. Then more text follows here.', 'Use a name for the queue, e.g. `my.queue`.'],
    [
      'See [the guide](https://example.com/a.b) for *all* details of this property. More.',
      'See the guide for all details of this property.',
    ],
    [
      'This field is deprecated. Use the field in the cache policy instead. More.',
      'This field is deprecated. Use the field in the cache policy instead.',
    ],
    ['The instance type. For more information, see the guide.', 'The instance type.'],
    ['> A note first.\n\nThe text itself, which is what counts here.', 'The text itself, which is what counts here.'],
    ['The data type for the attribute, where:\n\n- `S`: a string', 'The data type for the attribute.'],
    ['Specifies a key pair for an instance as follows:\n- one\n- two', 'Specifies a key pair for an instance.'],
    ['', ''],
  ];
  for (const [markdown, expected] of sentences) {
    it(`"${markdown.slice(0, 40)}" opens with "${expected.slice(0, 40)}"`, () =>
      assert.equal(firstSentence(plain(markdown), 190), expected));
  }

  it('is cut at a word and keeps code spans closed', () => {
    const cut = firstSentence(`The value of \`${'Property'.repeat(30)}\` is long`, 60);
    assert.equal(cut, 'The value of ...');
  });

  const defaults: readonly (readonly [string, string | undefined])[] = [
    ['Default: `PROVISIONED`', 'PROVISIONED'],
    ['The default value is 345,600 (4 days).', '345600'],
    ['CloudFormation uses the default value of 30 seconds.', '30'],
    ['The default is 5. For others the default is 7.', undefined],
    ['It defaults to `false` .', 'false'],
    ['Uses the default VPC.', undefined],
  ];
  for (const [text, expected] of defaults)
    it(`"${text}" states the default ${expected}`, () => assert.equal(statedDefault(text), expected));

  const ranges: readonly (readonly [string, string | undefined])[] = [
    ['Values must be from 0 to 43,200 seconds (12 hours).', '0-43200'],
    ['Minimum value of 1. Maximum value of 10.', '1-10'],
    ['*Minimum* : 60\n*Maximum* : 900', '60-900'],
    ['between 60 (1 minute) and 86,400', undefined],
    ['The value must be an integer between 60 (1 minute) and 86,400 (24 hours).', '60-86400'],
    ['Valid values are 1 to 35. Valid values are 1 to 7.', undefined],
    ['Valid range: 10 to 2', undefined],
  ];
  for (const [text, expected] of ranges)
    it(`"${text.slice(0, 50)}" states the range ${expected}`, () => assert.equal(statedRange(text), expected));

  it('lists valid values', () => {
    assert.deepEqual(statedValues('Valid values: `A` | `B` | `C`'), ['A', 'B', 'C']);
    assert.deepEqual(statedValues('Valid values are `perQueue` and `perMessageGroupId` .'), ['perQueue', 'perMessageGroupId']);
    assert.deepEqual(statedValues('A valid value is described elsewhere.'), []);
  });

  it('finds examples', () => {
    assert.equal(statedExample('The ARN. For example: `arn:aws:sqs:x` .'), 'arn:aws:sqs:x');
    assert.equal(statedExample('The `Arn` of it.'), undefined);
    assert.equal(
      arnExample('arn:${Partition}:sqs:${Region}:${Account}:${QueueName}'),
      'arn:aws:sqs:eu-west-1:123456789012:my-queue',
    );
  });
});
