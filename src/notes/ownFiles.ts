/** What a file system says an entry is: these are VS Code's own numbers, a link has its bit beside that of its target. */
const kinds = { file: 1, folder: 2, link: 64 } as const;

/** How far a walk goes. */
export interface Reach {
  /** Levels of folders below the first. */
  readonly depth: number;
  readonly folders: number;
}

/** A file system as the walk needs it. */
export interface Tree<T> {
  entries(folder: T): PromiseLike<readonly (readonly [name: string, kind: number])[]>;
  inside(folder: T, name: string): T;
  /** What no other place has. */
  address(at: T): string;
}

/** A Markdown file, or a place that is passed over and why. */
export interface OwnFile<T> {
  readonly at: T;
  /** The name of its first folder. */
  readonly folder: string;
  /** The path from there, which no other file has. */
  readonly path: string;
  readonly problem?: string;
}

/** The Markdown files of all folders, each once, however often and in whatever way its folder is named. */
export async function* ownFiles<T>(
  roots: readonly T[],
  tree: Tree<T>,
  reach: Reach,
  isCancelled: () => boolean,
): AsyncGenerator<OwnFile<T>, void> {
  const seen = new Set<string>();
  const names = new Set<string>();
  const named = new Set(roots.map((root) => tree.address(root).replace(/\/$/, '')));
  for (const root of roots) {
    const folder = nameOf(tree.address(root));
    let unique = folder;
    for (let count = 2; names.has(unique); count += 1) unique = `${folder} (${count})`;
    names.add(unique);
    for await (const { at, path, problem } of below(root, tree, reach, isCancelled)) {
      if (isCancelled()) return;
      const address = tree.address(at);
      // A folder that one does not reach from here, but that is named itself, is read from there.
      if (seen.has(address) || (problem !== undefined && path !== '' && named.has(address))) continue;
      seen.add(address);
      yield { at, folder, path: `${unique}/${path}`, ...(problem === undefined ? {} : { problem }) };
    }
  }
}

interface Found<T> {
  readonly at: T;
  readonly path: string;
  readonly problem?: string;
}

/** What is below one folder, in order. Links are not followed, so there are no loops; what is passed over is told. */
async function* below<T>(root: T, tree: Tree<T>, reach: Reach, isCancelled: () => boolean): AsyncGenerator<Found<T>, void> {
  let folders = 0;
  async function* walk(folder: T, prefix: string, depth: number): AsyncGenerator<Found<T>, void> {
    folders += 1;
    const over =
      depth > reach.depth
        ? `The folder lies more than ${reach.depth} levels deep and is not read. Name it in the setting awsNotes.folders.`
        : folders === reach.folders + 1
          ? `More than ${reach.folders} folders: the rest is not read. Name a smaller folder in the setting awsNotes.folders.`
          : undefined;
    if (over !== undefined) yield { at: folder, path: prefix, problem: over };
    if (over !== undefined || folders > reach.folders) return;
    let entries: readonly (readonly [string, number])[];
    try {
      entries = await tree.entries(folder);
    } catch {
      const problem = 'The folder of the setting awsNotes.folders cannot be read. Check its path and permissions.';
      yield { at: folder, path: prefix, problem };
      return;
    }
    for (const [name, kind] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (isCancelled()) return;
      const at = tree.inside(folder, name);
      const path = `${prefix}${name}`;
      const isFolder = (kind & kinds.folder) !== 0 && !isPassedOver(name);
      const isNote = (kind & kinds.file) !== 0 && name.endsWith('.md');
      if (!isFolder && !isNote) continue;
      if ((kind & kinds.link) !== 0) {
        const problem =
          'This is a link, and links are not followed. Name the folder it leads to in the setting awsNotes.folders.';
        yield { at, path, problem };
      } else if (isFolder) yield* walk(at, `${path}/`, depth + 1);
      else yield { at, path };
    }
  }
  yield* walk(root, '', 0);
}

/** The last part of an address, as a person reads it. */
function nameOf(address: string): string {
  const name =
    address
      .replace(/^[a-z][\w.+-]*:/i, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  try {
    return decodeURIComponent(name) || 'notes';
  } catch {
    return name;
  }
}

/** Folders that nobody keeps notes in. */
const isPassedOver = (folder: string): boolean => folder.startsWith('.') || folder === 'node_modules';

/** Whether something in a first folder lies where no notes are looked for. */
export function liesAside(root: string, address: string): boolean {
  return address.startsWith(root) && address.slice(root.length).split('/').slice(0, -1).some(isPassedOver);
}

/** Whether something that came or went may be a folder with notes: then only the folder is told of, and not what is in it. */
export function mayHoldNotes(root: string, address: string, known: Iterable<string>): boolean {
  if (liesAside(root, `${address}/`)) return false;
  if (!/\.[^/]*$/.test(address)) return true;
  const inside = `${address}/`;
  for (const one of known) if (one.startsWith(inside)) return true;
  return false;
}
