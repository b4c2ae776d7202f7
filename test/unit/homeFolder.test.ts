import assert from 'node:assert/strict';
import { fromHome, homeIn } from '../../src/editor/homeFolder';

describe('the home folder in the setting of folders', () => {
  const cases: readonly [string, string | undefined, string | undefined][] = [
    ['~/notes', '/home/me', '/home/me/notes'],
    ['~', '/home/me/', '/home/me'],
    ['~\\notes', 'C:\\Users\\me', 'C:\\Users\\me\\notes'],
    ['~/notes', undefined, undefined],
    ['~notes', '/home/me', '~notes'],
    ['notes/~', undefined, 'notes/~'],
    ['/absolute', undefined, '/absolute'],
  ];
  for (const [path, home, wanted] of cases)
    it(`makes ${wanted ?? 'nothing'} of ${path} with ${home ?? 'no home'}`, () => assert.equal(fromHome(path, home), wanted));

  it('is found on any system, and missing where there is none', () => {
    assert.equal(homeIn({ HOME: '/home/me', USERPROFILE: 'C:\\Users\\me' }), '/home/me');
    assert.equal(homeIn({ USERPROFILE: 'C:\\Users\\me' }), 'C:\\Users\\me');
    assert.equal(homeIn({ HOME: '' }), undefined);
  });
});
