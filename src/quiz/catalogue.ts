import { categories } from '../notes/categories';
import type { Library } from '../notes/library';
import type { Domain, Note, Question, Task } from '../notes/model';
import type { Item } from './item';
import { families } from './numbers';
import type { Family } from './numbers/family';
import type { Scope } from './plan';
import { fingerprint } from './random';
import { inScope } from './scope';

const taskDomains: Readonly<Record<string, Domain>> = {
  1: 'development',
  2: 'security',
  3: 'deployment',
  4: 'troubleshooting',
};
const domainOf = (task: Task | undefined): Domain | undefined => (task ? taskDomains[task.charAt(0)] : undefined);

/** Two sections that one mixes up, in an order of their own, as a key. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** All items of the bank, found by id, by scope and by the sections they tell apart. Built once from the library. */
export class Catalogue {
  readonly items: readonly Item[];
  readonly #byId = new Map<string, Item>();
  readonly #about = new Map<string, Item[]>();
  #telling: ReadonlyMap<string, readonly Item[]> | undefined;

  /** The questions may come apart from the library: they load only when the quiz is opened. */
  constructor(
    readonly library: Library,
    questions: readonly Question[] = library.questions,
  ) {
    for (const question of questions) this.#add(this.#question(question));
    for (const family of families) this.#add(this.#number(family));
    for (const note of library.notes) for (const item of cardsOf(note)) this.#add(item);
    this.items = [...this.#byId.values()];
  }

  #add(item: Item): void {
    if (this.#byId.has(item.id)) return;
    this.#byId.set(item.id, item);
    if (item.source !== 'question') return;
    const about = this.#about.get(item.section);
    if (about) about.push(item);
    else this.#about.set(item.section, [item]);
  }

  #question(question: Question): Item {
    const note = this.library.note(question.noteId);
    return {
      source: 'question',
      question,
      id: question.id,
      version: question.version,
      kind: question.kind,
      title: question.title,
      noteId: question.noteId,
      category: note?.category ?? '',
      section: question.section,
      domain: domainOf(question.task),
      tags: [
        ...(question.task ? [`task ${question.task}`] : []),
        ...(question.reads ? [`reads ${question.reads}`] : []),
        ...weightTag(note),
      ],
    };
  }

  #number(family: Family): Item {
    const section = family.sections.find((id) => this.library.section(id) || this.library.note(id)) ?? family.sections[0];
    const note = this.library.noteOf(section);
    const noteId = note?.id ?? section;
    return {
      source: 'number',
      family,
      id: `number:${family.id}`,
      version: family.version,
      kind: 'number',
      title: family.title,
      noteId,
      category: note?.category ?? '',
      section,
      domain: domainOf(family.task),
      tags: ['calculation', ...(family.task ? [`task ${family.task}`] : []), ...weightTag(note)],
    };
  }

  /** An item by its id; a card also by a name its fact had before. */
  item(id: string): Item | undefined {
    const found = this.#byId.get(id);
    if (found || !id.startsWith('card:')) return found;
    const fact = this.library.fact(id.slice(5));
    return fact && this.#byId.get(`card:${fact.id}`);
  }

  /** Questions that tell two sections apart: they ask about one and offer an option that would be right in the other. */
  tellingApart(a: string, b: string): readonly Item[] {
    this.#telling ??= this.#pairs();
    return this.#telling.get(pairKey(a, b)) ?? [];
  }

  #pairs(): ReadonlyMap<string, readonly Item[]> {
    const telling = new Map<string, Item[]>();
    for (const item of this.items) {
      if (item.source !== 'question') continue;
      for (const option of item.question.options) {
        if (option.right || option.section === undefined || option.section === item.section) continue;
        const key = pairKey(item.section, option.section);
        const others = telling.get(key);
        if (others === undefined) telling.set(key, [item]);
        else if (others.at(-1) !== item) others.push(item);
      }
    }
    return telling;
  }

  /** Questions about a section. */
  about(section: string): readonly Item[] {
    return this.#about.get(section) ?? [];
  }

  /** Items of a scope; sections are also found by a former anchor. Bookmarks are the caller's to know. */
  within(scope: Scope, bookmarks: ReadonlySet<string>): readonly Item[] {
    const ids = scope.kind === 'section' ? scope.ids.map((id) => this.library.section(id)?.section.id ?? id) : scope.ids;
    return this.items.filter(inScope({ ...scope, ids }, bookmarks));
  }

  /** "Visibility timeout" of a section, the note's title of a note, the id of anything else. */
  sectionTitle(id: string): string {
    const place = this.library.section(id);
    if (place) return place.section.title;
    return this.library.note(id)?.title ?? id;
  }

  noteTitle(id: string): string {
    return this.library.note(id)?.title ?? id;
  }

  categoryTitle(id: string): string {
    return categories.find((category) => category.id === id)?.title ?? (id === '' ? 'Other' : id);
  }
}

const weightTag = (note: Note | undefined): readonly string[] => (note ? [`weight ${note.weight}`] : []);

function cardsOf(note: Note): Item[] {
  // One list for all cards of a note: there are thousands of cards.
  const tags = ['fact', ...weightTag(note)];
  return note.sections.flatMap((section) =>
    section.facts.map((fact): Item => {
      const prompt = `${note.title} · ${section.title} · ${fact.name}`;
      return {
        source: 'card',
        fact,
        prompt,
        id: `card:${fact.id}`,
        version: fingerprint(fact.value).toString(36),
        kind: 'card',
        title: fact.name,
        noteId: note.id,
        category: note.category,
        section: section.id,
        domain: note.domains[0],
        tags,
      };
    }),
  );
}
