import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bundleFile, collectStrings } from '../l10n/strings';

describe('the strings for translators', () => {
  const { bundle, uncollected } = collectStrings('.');

  it('are plain literals in every call, so that they can be collected', () => assert.deepEqual(uncollected, []));

  it('stand in the bundle as the code has them (npm run l10n writes it)', () => {
    assert.deepEqual(JSON.parse(readFileSync(bundleFile, 'utf8')), JSON.parse(bundle));
  });

  it('hold what the code says', () => assert.ok('Filter Notes' in JSON.parse(bundle)));
});
