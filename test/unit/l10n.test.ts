import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { categories } from '../../src/notes/categories';
import { bundleFile, collectStrings } from '../l10n/strings';

describe('the strings for translators', () => {
  const { bundle, uncollected } = collectStrings('.');

  it('are plain literals in every call, so that they can be collected', () => assert.deepEqual(uncollected, []));

  it('stand in the bundle as the code has them (npm run l10n writes it)', () => {
    assert.deepEqual(JSON.parse(readFileSync(bundleFile, 'utf8')), JSON.parse(bundle));
  });

  it('hold the titles of all shelves, which the editor room names once more', () => {
    const source = readFileSync('src/editor/shelfTitles.ts', 'utf8');
    for (const { id, title } of categories) assert.ok(source.includes(`'category:${id}': vscode.l10n.t('${title}')`), id);
    const weights = readFileSync('src/notes/notesTree.ts', 'utf8').matchAll(/id: '(weight:\w+)'.*title: '([^']+)'/g);
    for (const [, id, title] of weights) assert.ok(source.includes(`'${id}': vscode.l10n.t('${title}')`), id);
  });

  it('hold what the code says, and the quiz page', () => {
    for (const said of ['Filter Notes', 'Quiz home', '{0} answers']) assert.ok(said in JSON.parse(bundle), said);
  });
});
