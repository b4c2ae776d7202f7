import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { Library } from '../../../src/notes/library';
import { unpackNotes } from '../../../src/notes/unpack';
import { Reference } from '../../../src/reference/reference';
import { openTemplate } from '../../../src/template/document';
import { tipMarkdown } from '../../../src/tips/markdown';
import { tipNow } from '../../../src/tips/tipFor';
import type { Answerer } from './answers';

const settings = { mode: 'full', insights: true, today: '2026-11-01' } as const;
const address = () => 'x';
const links = { section: address, note: address, quiz: address, docs: address, place: address };

/** The reference as it is shipped, all of it loaded. */
export async function loadReference(root: string): Promise<Reference> {
  const data = join(root, 'dist/data');
  if (!existsSync(join(data, 'reference/index.json')))
    spawnSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
  const reference = new Reference({
    read: async (file) => {
      const path = join(data, 'reference', file);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
    inflate: async (bytes) => inflateRawSync(bytes),
  });
  await reference.loadAll();
  return reference;
}

/** The whole hover, from text to Markdown, with the reference and the bundled notes. */
export function tips(root: string, reference: Reference): Answerer {
  const data = join(root, 'dist/data');
  const library = new Library({
    notes: unpackNotes(readFileSync(join(data, 'notes.bin'))),
    questions: [],
  });
  return {
    name: 'whole tips',
    open: openTemplate,
    answer(document, offset) {
      const subject = document.subjectAt(offset);
      const tip = subject && tipNow(subject, document, reference, library, settings);
      if (tip === undefined) return undefined;
      const shown = tipMarkdown(tip, links)
        .replaceAll(/\]\(x\)/g, ']')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('```'));
      return { subject: tip.subject, lines: shown.length, characters: shown.join('\n').length };
    },
  };
}
