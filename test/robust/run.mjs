// npm run test:robust: random damage and random bytes everywhere, then folders of own notes that went wrong, in a real VS Code.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorTests } from '../host/editorTests.mjs';
import { root, Trouble } from '../host/parts.mjs';

/** Ten thousand notes, and every kind of file that is none. */
function prepare(workspace) {
  const folder = join(workspace, 'robust');
  const many = join(folder, 'many');
  mkdirSync(many, { recursive: true });
  const note = (title, text, body = `Text of ${title}.`) =>
    `---\ntitle: ${title}\nsummary: ${text}\n---\n\n## A section of ${title}\n\n${body}\n`;
  for (let index = 0; index < 10_000; index += 1)
    writeFileSync(
      join(many, `note-${index}.md`),
      note(`own note ${index}`, 'One of many.', `The word peculiar${index} stands here only.`),
    );
  writeFileSync(join(folder, 'huge.md'), Buffer.alloc(100 * 1024 * 1024, 'a'));
  writeFileSync(join(folder, 'javascript.md'), '---js\n{ title: (globalThis.robust = 1) }\n---\n\n## A\n');
  writeFileSync(join(folder, 'sqs.md'), note('Mine', 'Would override the bundled note.'));
  writeFileSync(join(folder, 'bytes.md'), Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)));
  writeFileSync(join(folder, 'broken.md'), '---\ntitle: [\n---\n');
  writeFileSync(join(folder, 'crlf.md'), `\uFEFF${note('CRLF', 'Windows wrote it.').replaceAll('\n', '\r\n')}`);
  writeFileSync(join(folder, 'ünïcode & (odd) name.md'), note('Odd name', 'Its file has an odd name.'));
  writeFileSync(join(folder, 'empty.md'), '');
  try {
    symlinkSync(folder, join(folder, 'loop'), 'dir');
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'dangling.md'));
  } catch {
    // Windows without the right to make links: the rest is tried all the same.
  }
}

try {
  const pure = spawnSync(process.execPath, [join(root, 'test/unit.mjs'), '--in', 'robust'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(pure.stdout);
  const sums = /(\d+) passed, (\d+) failed/.exec(pure.stdout) ?? [0, 0, 1];
  const { passed, failed } = await editorTests('newest', '', {
    folder: 'test/robust/editor',
    prepare,
    name: 'robust',
    timeout: 400_000,
  });
  const all = [Number(sums[1]) + passed, Number(sums[2]) + failed];
  console.log(`${all[0]} passed, ${all[1]} failed`);
  process.exitCode = all[1] > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
}
