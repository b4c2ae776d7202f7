import type { LogFiles, WholeFiles } from './ports';

interface Copies {
  text: string;
  /** The copy that is one step behind, and is written next. */
  behind: 'a' | 'b';
}

const copyName = (name: string, copy: 'a' | 'b'): string => `${name.replace(/\.log$/, '')}.${copy}.log`;

/**
 * Appending where only whole files can be written. Each file stands twice, and every append rewrites the copy that is
 * one step behind: whichever moment the program is killed in, the other copy holds all but the newest record. When the
 * writer has gone on to its next file, the copy left behind is removed.
 */
export function rewriting(files: WholeFiles): LogFiles {
  const written = new Map<string, Copies>();
  return {
    list: () => files.list(),
    read: (name) => files.read(name),
    write: (name, text) => files.write(name, text),
    remove: (name) => files.remove(name),
    append: async (name, text) => {
      const file = written.get(name) ?? { text: '', behind: 'a' };
      const longer = file.text + text;
      // A write that fails leaves the other copy whole, so the next try must not touch that one.
      await files.write(copyName(name, file.behind), longer);
      written.set(name, { text: longer, behind: file.behind === 'a' ? 'b' : 'a' });
      for (const [other, copies] of written) {
        if (other === name) continue;
        written.delete(other);
        await files.remove(copyName(other, copies.behind)).catch(() => undefined);
      }
    },
  };
}
