import type { Library } from './library';
import type { Note, Section } from './model';

/** A note or section that a person marked. The title is kept, so that the mark still says something when its note is gone. */
export interface Bookmark {
  /** note or note#anchor. */
  readonly id: string;
  readonly title: string;
  /** ISO day. */
  readonly day: string;
}

/** Where a kept id leads today; without a note it leads nowhere. */
export interface Kept<T> {
  readonly mark: T;
  readonly note: Note | undefined;
  readonly section: Section | undefined;
}

const most = 1000;

/** Reads what was stored, by whatever version: what does not look like a bookmark is left out. */
export function readBookmarks(stored: unknown): readonly Bookmark[] {
  if (!Array.isArray(stored)) return [];
  const seen = new Set<string>();
  const marks: Bookmark[] = [];
  for (const item of stored.slice(0, most)) {
    if (!isBookmark(item) || seen.has(item.id)) continue;
    seen.add(item.id);
    marks.push({ id: item.id, title: item.title, day: item.day });
  }
  return marks;
}

/** The bookmarks with one more or one fewer, whichever it is; a mark under a section's former name is the same mark. */
export function toggleBookmark(marks: readonly Bookmark[], mark: Bookmark, library: Library): readonly Bookmark[] {
  const id = currentId(mark.id, library);
  const others = marks.filter((one) => currentId(one.id, library) !== id);
  return others.length < marks.length ? others : [{ ...mark, id }, ...others].slice(0, most);
}

/** The id that a note or section has today; the id itself when nothing has it. */
export function currentId(id: string, library: Library): string {
  return library.section(id)?.section.id ?? id;
}

/** Where each mark leads today, each target once. A section that is gone leads to its note. */
export function resolve<T extends { readonly id: string }>(marks: readonly T[], library: Library): readonly Kept<T>[] {
  const seen = new Set<string>();
  return marks.flatMap((mark): Kept<T>[] => {
    const place = library.section(mark.id);
    const note = place?.note ?? library.noteOf(mark.id);
    const id = place?.section.id ?? mark.id;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ mark, note, section: place?.section }];
  });
}

/** The bookmarks as a Markdown list, by note, with a link to each. */
export function bookmarkList(marks: readonly Bookmark[], library: Library, link: (id: string) => string): string {
  const groups = new Map<string, string[]>();
  for (const { mark, note, section } of resolve(marks, library)) {
    const heading = note?.title ?? 'No longer in the notes';
    const lines = groups.get(heading) ?? [];
    const title = section?.title ?? (note && mark.id === note.id ? note.title : mark.title);
    lines.push(note ? `- [${escaped(title)}](${link(section?.id ?? note.id)})` : `- ${escaped(title)} (${mark.id})`);
    groups.set(heading, lines);
  }
  return ['# Bookmarks in AWS Dev Notes', ...[...groups].map(([title, lines]) => `## ${escaped(title)}\n\n${lines.join('\n')}`)]
    .join('\n\n')
    .concat('\n');
}

const escaped = (text: string): string => text.replace(/[\\[\]*_`<]/g, '\\$&');

function isBookmark(item: unknown): item is Bookmark {
  return (
    typeof item === 'object' &&
    item !== null &&
    'id' in item &&
    typeof item.id === 'string' &&
    item.id !== '' &&
    'title' in item &&
    typeof item.title === 'string' &&
    'day' in item &&
    typeof item.day === 'string'
  );
}
