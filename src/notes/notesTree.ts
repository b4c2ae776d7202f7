import { categories } from './categories';
import type { Note, Section, Weight } from './model';
import { type Standing, standingOf } from './standing';

/** How the notes are laid out: on shelves by category, in one row by name, or on shelves by weight in the exam. */
export const layouts = ['category', 'name', 'weight'] as const;
export type Layout = (typeof layouts)[number];

export interface ShelfNode {
  readonly kind: 'shelf';
  readonly id: string;
  readonly title: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** The category, where the shelf is one. */
  readonly category: string | undefined;
  readonly children: readonly NoteNode[];
}

export interface NoteNode {
  readonly kind: 'note';
  readonly note: Note;
  /** What commands on notes go by. */
  readonly noteId: string;
  readonly parent: ShelfNode | undefined;
  readonly children: readonly SectionNode[];
}

export interface SectionNode {
  readonly kind: 'section';
  readonly note: Note;
  readonly section: Section;
  /** note#anchor: what commands on notes go by. */
  readonly noteId: string;
  readonly parent: NoteNode;
}

export type NotesNode = ShelfNode | NoteNode | SectionNode;

/** What is shown of the library. `found` limits it to some sections, the best first. */
export interface NotesWish {
  readonly layout: Layout;
  /** Bundled notes outside the exam as well; a person's own are there whether they name a domain or not. */
  readonly background: boolean;
  readonly found: readonly Section[] | undefined;
}

/** The whole tree: its roots, and the node of each note and section by id. */
export interface NotesTree {
  readonly roots: readonly NotesNode[];
  readonly notes: number;
  readonly sections: number;
  /** The best of what was found. */
  readonly best: SectionNode | undefined;
  find(noteId: string): NoteNode | SectionNode | undefined;
}

/** Lays the notes out. */
export function layOut(notes: readonly Note[], wish: NotesWish): NotesTree {
  const found = wish.found && bySection(wish.found);
  const shown = notes
    .filter((note) => (wish.background || standingOf(note) !== 'background') && (found === undefined || found.has(note.id)))
    .sort(found ? byRank([...found.keys()]) : byTitle);
  const byId = new Map<string, NoteNode | SectionNode>();
  const [wanted] = wish.found?.filter((section) => shown.some((note) => note.id === section.noteId)) ?? [];
  let best: SectionNode | undefined;
  let sections = 0;
  const nodeOf = (note: Note, parent: ShelfNode | undefined): NoteNode => {
    const children: SectionNode[] = [];
    const node: NoteNode = { kind: 'note', note, noteId: note.id, parent, children };
    byId.set(note.id, node);
    for (const section of found?.get(note.id) ?? note.sections) {
      const child: SectionNode = { kind: 'section', note, section, noteId: section.id, parent: node };
      children.push(child);
      byId.set(section.id, child);
      if (section === wanted) best = child;
      sections += 1;
    }
    return node;
  };
  const roots =
    wish.layout === 'name'
      ? shown.map((note) => nodeOf(note, undefined))
      : shelves(shown, wish.layout).map(({ notes: own, ...head }) => {
          const children: NoteNode[] = [];
          const shelf: ShelfNode = { kind: 'shelf', ...head, children };
          for (const note of own) children.push(nodeOf(note, shelf));
          return shelf;
        });
  return { roots, notes: shown.length, sections, best, find: (noteId) => byId.get(noteId) };
}

interface Shelf extends Pick<ShelfNode, 'id' | 'title' | 'icon' | 'category'> {
  readonly notes: readonly Note[];
}

function shelves(notes: readonly Note[], layout: 'category' | 'weight'): Shelf[] {
  if (layout === 'weight')
    return weightShelves
      .map((shelf) => ({ ...shelf, category: undefined, notes: notes.filter((note) => weightOf(note) === shelf.weight) }))
      .filter((shelf) => shelf.notes.length > 0);
  const bundled = notes.filter((note) => note.origin === 'bundled');
  const own = notes.filter((note) => note.origin === 'user');
  const known = new Set(categories.map(({ id }) => id));
  const rest = [...new Set(bundled.map((note) => note.category))].filter((id) => !known.has(id));
  const owned = [...new Set(own.map((note) => note.category))].sort((a, b) => a.localeCompare(b, 'en'));
  return [
    // A person's own notes come first: they are why the setting was made.
    ...owned.map((id) => ({
      id: `own:${id}`,
      title: id,
      icon: 'notebook',
      category: id,
      notes: own.filter((note) => note.category === id),
    })),
    ...[...categories, ...rest.map((id) => ({ id, title: id, icon: 'book' }))].map(({ id, title, icon }) => ({
      id: `category:${id}`,
      title,
      icon,
      category: id,
      notes: bundled.filter((note) => note.category === id),
    })),
  ].filter((shelf) => shelf.notes.length > 0);
}

type ShelfWeight = Weight | Exclude<Standing, 'exam'>;

const weightShelves: readonly { id: string; weight: ShelfWeight; title: string; icon: string }[] = [
  { id: 'weight:A', weight: 'A', title: 'Asked most', icon: 'flame' },
  { id: 'weight:B', weight: 'B', title: 'Asked often', icon: 'star-full' },
  { id: 'weight:C', weight: 'C', title: 'Asked now and then', icon: 'star-half' },
  { id: 'weight:D', weight: 'D', title: 'Rarely asked', icon: 'star-empty' },
  { id: 'weight:own', weight: 'own', title: 'Your own notes', icon: 'notebook' },
  { id: 'weight:none', weight: 'background', title: 'Background, outside the exam', icon: 'book' },
];

const weightOf = (note: Note): ShelfWeight => {
  const standing = standingOf(note);
  return standing === 'exam' ? note.weight : standing;
};

/** "Amazon SQS", "The buildspec file" and ".ebextensions" are looked for under S, B and E. */
const sortingTitle = (note: Note): string => note.title.replace(/^(?:AWS|Amazon|The|An?) |^[^\p{L}\p{N}]+/u, '');

const byTitle = (a: Note, b: Note): number => sortingTitle(a).localeCompare(sortingTitle(b), 'en', { sensitivity: 'base' });

function byRank(ids: readonly string[]): (a: Note, b: Note) => number {
  const rank = new Map(ids.map((id, index) => [id, index]));
  return (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0);
}

function bySection(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const notes = new Map<string, Section[]>();
  for (const section of sections) notes.set(section.noteId, [...(notes.get(section.noteId) ?? []), section]);
  return notes;
}
