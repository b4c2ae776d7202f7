import * as vscode from 'vscode';
import { resolve } from '../../notes/bookmarks';
import type { Library } from '../../notes/library';
import type { Note, Section } from '../../notes/model';
import { daysAhead } from '../../quiz/day';
import type { Parts } from '../parts';
import { quizSettings } from '../quizSource';
import { studyItem } from './studyItems';
import { studyRows } from './studyRows';

/** A node of the view: something to do or to know, a group, or a note or section in a group. */
export type StudyNode = StudyRow | StudyGroup | StudyPlace;

/** One line that says where one stands and, when chosen, does something about it. */
export interface StudyRow {
  readonly kind: 'row';
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly tooltip: string;
  readonly command: vscode.Command;
}

export interface StudyGroup {
  readonly kind: 'group';
  readonly id: 'weak' | 'bookmarks' | 'recents';
  readonly children: readonly StudyPlace[];
}

export interface StudyPlace {
  readonly kind: 'place';
  readonly group: StudyGroup['id'];
  /** What commands on notes go by. */
  readonly noteId: string;
  /** Nothing: the note is gone, and only the mark is left. */
  readonly note: Note | undefined;
  readonly section: Section | undefined;
  readonly title: string;
}

const mostShown = 10;
const calm = 500;
const clock = { now: () => Date.now(), offset: (at: number) => -new Date(at).getTimezoneOffset() };

/** What to do today: reviews, exam, mock exam, weak sections, bookmarks and what was read last. */
export class StudyView implements vscode.TreeDataProvider<StudyNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: vscode.TreeView<StudyNode>;
  readonly #parts: Parts;
  readonly #disposables: vscode.Disposable[];
  #wish: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.view = vscode.window.createTreeView('awsNotes.study', { treeDataProvider: this, canSelectMany: true });
    const refresh = () => this.#changed.fire(undefined);
    this.#disposables = [
      this.view,
      parts.library.onDidChange(refresh),
      parts.marks.onDidChange(refresh),
      parts.study.onDidChange(refresh),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('awsNotes.quiz') && refresh()),
    ];
  }

  async getChildren(node?: StudyNode): Promise<StudyNode[]> {
    if (node) return node.kind === 'group' ? [...node.children] : [];
    const groups = (await this.groups()).filter(({ children }) => children.length > 0);
    const { study, storage } = this.#parts;
    const { now } = study;
    // Opening the view shows what is known; the rest follows when the window has drawn it.
    clearTimeout(this.#wish);
    this.#wish = setTimeout(() => study.want(), calm);
    const answered = (now?.answered ?? 0) > 0 || (await storage.hasAnswers());
    const exam = daysAhead(quizSettings().examDate, clock);
    // Nothing answered, marked, read or planned: the view's welcome text says how to begin.
    if (groups.length === 0 && exam === undefined && !answered) return [];
    return [...studyRows(now, exam, now === undefined && answered), ...groups];
  }

  getTreeItem(node: StudyNode): vscode.TreeItem {
    return studyItem(node, this.#parts.study.shares);
  }

  /** The groups as they are now. */
  async groups(): Promise<readonly StudyGroup[]> {
    const library = await this.#parts.library.get();
    const { study, marks } = this.#parts;
    const weak = (study.now?.weak ?? []).map((id) => ({ id, title: id }));
    const titled = marks.recents().map(({ id }) => ({ id, title: id }));
    return [
      group('weak', weak.slice(0, mostShown), library),
      group('bookmarks', marks.bookmarks(), library),
      group('recents', titled.slice(0, mostShown), library),
    ];
  }

  dispose(): void {
    clearTimeout(this.#wish);
    this.#changed.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function group(
  id: StudyGroup['id'],
  marks: readonly { readonly id: string; readonly title: string }[],
  library: Library,
): StudyGroup {
  const children = resolve(marks, library).map(
    ({ mark, note, section }): StudyPlace => ({
      kind: 'place',
      group: id,
      noteId: section?.id ?? (mark.id.includes('#') ? mark.id : (note?.id ?? mark.id)),
      note,
      section,
      title: section?.title ?? (note && !mark.id.includes('#') ? note.title : mark.title),
    }),
  );
  // What was read leads nowhere when it is gone; a bookmark stays, so that it can be seen and taken away.
  return { kind: 'group', id, children: children.filter(({ note }) => note !== undefined || id === 'bookmarks') };
}
