import assert from 'node:assert/strict';
import { noteNamed } from '../../src/editor/sidebar/frontNote';

describe('the note in a preview', () => {
  const rows: readonly [label: string, ids: readonly string[], wanted: string | undefined][] = [
    ['Preview sqs.md', ['sns', 'sqs'], 'sqs'],
    ['[Preview] sqs.md', ['sqs'], 'sqs'],
    ['Preview our jobs.md', ['jobs', 'our jobs'], 'our jobs'],
    ['Preview our jobs.md', ['our jobs', 'jobs'], 'our jobs'],
    ['Preview mysqs.md', ['sqs'], undefined],
    ['Preview sqs.md', [], undefined],
  ];
  for (const [label, ids, wanted] of rows)
    it(`of "${label}" among ${ids.join(', ')}`, () => assert.equal(noteNamed(label, ids), wanted));
});
