// Runs one file of this folder inside a real VS Code and collects the figures it prints.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorTests } from '../../host/editorTests.mjs';
import { root } from '../../host/parts.mjs';

/** A copy of the extension that VS Code does not activate by itself: whoever opens a JSON file in the window would start it. */
function stillExtension() {
  const folder = join(root, 'out', 'still');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['dist', 'media', 'README.md']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  return folder;
}

/** The file of this folder that `word` names; with `still`, in a window that does not start the extension. */
export async function measured(word, { still = false } = {}) {
  const name = `startup-${word}`;
  const extension = still ? stillExtension() : undefined;
  try {
    const sum = await editorTests('newest', word, { folder: 'test/bench/startup', name, extension });
    const lines = readFileSync(join(root, 'out', `${name}.log`), 'utf8').split('\n');
    const figures = lines.flatMap((line) => {
      const found = /^FIGURE (\{.*\})$/.exec(line);
      if (!found) return [];
      const { name: what, value } = JSON.parse(found[1]);
      return [[what, value]];
    });
    return { ...sum, figures: Object.fromEntries(figures) };
  } finally {
    if (extension) rmSync(extension, { recursive: true, force: true });
  }
}
