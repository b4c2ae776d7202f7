// npm run pictures: takes the README's pictures from the real workbench, each in light and dark, into media/pictures.
// `npm run pictures -- light` takes only those whose name has the word.
import { root, Trouble } from './host/parts.mjs';
import { uiTests } from './host/uiTests.mjs';

process.chdir(root);
process.env.PICTURES = process.argv[2] ?? '';
try {
  const { passed, failed } = await uiTests('', 'test/pictures');
  console.log(`pictures: ${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exit(1);
}
