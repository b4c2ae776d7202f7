import * as vscode from 'vscode';
import type { NoteSet } from '../notes/library';
import type { Problem } from '../notes/model';
import { ownFiles, type Tree } from '../notes/ownFiles';
import { fromHome, homeFolder } from './homeFolder';

/** How much of a person's folders is read. */
const caps = { files: 20_000, folders: 20_000, fileBytes: 1024 * 1024, totalBytes: 64 * 1024 * 1024, depth: 8 };

const tree: Tree<vscode.Uri> = {
  entries: (folder) => vscode.workspace.fs.readDirectory(folder),
  inside: (folder, name) => vscode.Uri.joinPath(folder, name),
  address: (at) => at.toString(),
};

/** The notes of a person's own folders, with what is wrong with them. */
export interface UserNotes extends NoteSet {
  readonly problems: readonly Problem[];
  /** Where a problem's file really is. */
  readonly files: ReadonlyMap<string, vscode.Uri>;
}

/** What was read of a file, as long as the file stays as it is. */
interface Known {
  readonly mark: string;
  readonly size: number;
  readonly read: ReturnType<typeof import('../notes/bundle').readNotes> | string;
}

/** Files that were read before and are still there, by address. */
export type KnownFiles = Map<string, Known>;

export const noUserNotes: UserNotes = { notes: [], questions: [], problems: [], files: new Map() };

/** The folders that the setting names: absolute, from the home folder, or relative to each workspace folder. One that this host cannot have is told of. */
export function userFolders(tell: (problem: string) => void): vscode.Uri[] {
  if (!vscode.workspace.isTrusted) return [];
  const setting = vscode.workspace.getConfiguration('awsNotes').get<unknown>('folders');
  const paths = Array.isArray(setting)
    ? setting.filter((path): path is string => typeof path === 'string' && path.trim() !== '')
    : [];
  const home = homeFolder();
  return paths.flatMap((named) => {
    const path = fromHome(named, home);
    if (path === undefined) {
      tell(`The folder ${named} of the setting awsNotes.folders is passed over: there is no home folder here. Name it in full.`);
      return [];
    }
    // The home folder is on the machine where this code runs, wherever the workspace is.
    if (path !== named) return [vscode.Uri.file(path)];
    if (/^(\/|\\\\|[A-Za-z]:[\\/])/.test(path)) {
      const [first] = vscode.workspace.workspaceFolders ?? [];
      // On this machine the path is the system's, with drive or share; elsewhere it is one of where the workspace is.
      if (!first || first.uri.scheme === 'file') return [vscode.Uri.file(path)];
      return [first.uri.with({ path: path.replaceAll('\\', '/').replace(/^([A-Za-z]:)/, '/$1') })];
    }
    return (vscode.workspace.workspaceFolders ?? []).map((folder) => vscode.Uri.joinPath(folder.uri, path));
  });
}

/** Reads the folders; stops early when cancelled, passes over what is too large, too deep, linked or unreadable, and says so. */
export async function readUserNotes(
  folders: readonly vscode.Uri[],
  known: KnownFiles,
  cancel: vscode.CancellationToken,
  report: (count: number) => void,
): Promise<UserNotes> {
  const { readNotes } = await import('../check/ownNotes');
  const notes: NoteSet['notes'][number][] = [];
  const questions: NoteSet['questions'][number][] = [];
  const problems: Problem[] = [];
  const files = new Map<string, vscode.Uri>();
  const there = new Set<string>();
  let bytes = 0;
  let count = 0;
  for await (const { at, folder, path, problem } of ownFiles(folders, tree, caps, () => cancel.isCancellationRequested)) {
    files.set(path, at);
    there.add(at.toString());
    const left = (message: string) => problems.push({ code: 'user-notes', file: path, line: 0, message });
    const rest = (what: string) =>
      left(`More than ${what} of notes: the rest is not read. Name a smaller folder in the setting awsNotes.folders.`);
    if (problem !== undefined) {
      left(problem);
      continue;
    }
    if (count >= caps.files) {
      rest(`${caps.files} files`);
      break;
    }
    const file = await read(at, path, known, readNotes);
    if (typeof file.read === 'string') {
      left(file.read);
      continue;
    }
    bytes += file.size;
    if (bytes > caps.totalBytes) {
      rest(`${caps.totalBytes / 1024 / 1024} MB`);
      break;
    }
    notes.push(...file.read.notes.map((note) => ({ ...note, category: folder })));
    questions.push(...file.read.questions);
    problems.push(...file.read.problems);
    count += 1;
    if (count % 50 === 0) report(count);
  }
  if (cancel.isCancellationRequested) return { notes, questions, problems, files };
  for (const key of known.keys()) if (!there.has(key)) known.delete(key);
  return { notes, questions, problems, files };
}

/** Reads a file, or takes what is known of it when it has not changed since. */
async function read(
  uri: vscode.Uri,
  path: string,
  known: KnownFiles,
  parse: typeof import('../notes/bundle').readNotes,
): Promise<Known> {
  const key = uri.toString();
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    const mark = `${size} ${mtime} ${path}`;
    const before = known.get(key);
    if (before?.mark === mark) return before;
    const file: Known =
      size > caps.fileBytes
        ? { mark, size, read: `The note has ${Math.round(size / 1024)} KB, the most is ${caps.fileBytes / 1024} KB. Split it.` }
        : {
            mark,
            size,
            read: parse([{ path, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) }], 'user'),
          };
    known.set(key, file);
    return file;
  } catch {
    return { mark: '', size: 0, read: 'The note cannot be read. Check its permissions.' };
  }
}
