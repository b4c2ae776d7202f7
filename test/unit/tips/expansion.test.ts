import assert from 'node:assert/strict';
import { samResources } from '../../../src/reference/sam/resources';
import { expansionOf } from '../../../src/tips/expansion';

describe('what a SAM resource becomes', () => {
  for (const [type, { generates }] of Object.entries(samResources))
    it(`is for ${type} what the dictionary of SAM names first`, () => assert.equal(expansionOf(type), generates[0]));

  it('is nothing for what is no SAM resource', () => {
    for (const type of ['AWS::Lambda::Function', 'toString', '']) assert.equal(expansionOf(type), undefined);
  });
});
