import assert from 'node:assert/strict';
import { matches } from '../../../src/search/matches';

/** The text with brackets around what is marked. */
const marked = (text: string, ...words: string[]) =>
  [...matches(text, words)]
    .reverse()
    .reduce((all, { at, end }) => `${all.slice(0, at)}[${all.slice(at, end)}]${all.slice(end)}`, text);

describe('marking looked-for words', () => {
  const rows: readonly [text: string, words: readonly string[], wanted: string][] = [
    ['Visibility timeout', ['timeout'], 'Visibility [timeout]'],
    ['Visibility timeout', ['visib'], '[Visibility] timeout'],
    ['Queues, producers', ['queue'], '[Queues], producers'],
    ['Long polling', ['visibility'], 'Long polling'],
    ['An S3 bucket', ['s3'], 'An [S3] bucket'],
    ['Is it so', ['is'], '[Is] it so'],
    ['Island', ['is'], 'Island'],
    ['', ['x'], ''],
  ];
  for (const [text, words, wanted] of rows)
    it(`${words.join(' ')} in "${text}"`, () => {
      assert.equal(marked(text, ...words), wanted);
    });
});
