import assert from 'node:assert/strict';
import { filled, readTexts } from '../../media/quiz/texts';

describe('the texts of the quiz page', () => {
  it('are English where the host gave no others', () => {
    assert.equal(filled({}, '{0} of {1} seen', [1, 2]), '1 of 2 seen');
    for (const given of [undefined, '', 'null', '7', '[]', '{', '{"Quiz": 7}'])
      assert.equal(filled(readTexts(given), 'Quiz', []), 'Quiz', given);
  });
  it('are what the host gave, in its own order of places', () => {
    const texts = readTexts(JSON.stringify({ '{0} of {1} seen': 'von {1} sind {0} gesehen' }));
    assert.equal(filled(texts, '{0} of {1} seen', [1, '1,200']), 'von 1,200 sind 1 gesehen');
  });
  it('keep what is given as it is, also where it looks like a place, or is missing', () => {
    assert.equal(filled({}, 'Ask me: {0}', ['{1} $& {0}']), 'Ask me: {1} $& {0}');
    assert.equal(filled({}, '{0} and {1}', ['one']), 'one and {1}');
    assert.equal(filled({}, 'constructor', []), 'constructor');
  });
});
