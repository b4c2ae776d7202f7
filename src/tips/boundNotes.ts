import type { Fact, Note, Section } from '../notes/model';
import type { Terms } from './termsOf';
import type { FromNotes } from './tip';

/** What tips need of the library of notes. */
export interface BoundNotes {
  sectionFor(term: string): Bound | undefined;
  noteFor(name: string): Note | undefined;
}

interface Bound {
  readonly section: Section;
  readonly note: Note;
}

/** How many facts of a section a tip shows: it is read in passing. */
const mostFacts = 2;

/** A section with more terms than this is about several things; only what names the subject is shown of it. */
const fewTerms = 3;

/**
 * The section bound to the subject itself, with its facts and trap; else a link to the closest one around it, or to a note.
 * `name` is the subject's own word, `whole` a subject that a section is about as a whole (a resource type).
 */
export function fromNotes(notes: BoundNotes, terms: Terms, name: string, whole: boolean): FromNotes | undefined {
  const own = terms.own.map((term) => notes.sectionFor(term)).filter((bound) => bound !== undefined);
  const said = own.map((bound) => about(bound, name, whole));
  const best =
    said.find((one) => one.facts.length > 0 || one.trap !== undefined) ?? said.find((one) => one.lead !== undefined) ?? said[0];
  if (best !== undefined) return best;
  for (const term of terms.around) {
    const bound = notes.sectionFor(term);
    if (bound !== undefined) return { ...identityOf(bound), facts: [], trap: undefined, lead: undefined };
  }
  for (const covered of terms.covered) {
    const note = notes.noteFor(covered);
    if (note !== undefined)
      return { noteId: note.id, section: undefined, title: note.title, facts: [], trap: undefined, lead: undefined };
  }
  return undefined;
}

function identityOf({ note, section }: Bound): Pick<FromNotes, 'noteId' | 'section' | 'title'> {
  return { noteId: note.id, section: section.id, title: `${note.title}: ${section.title}` };
}

function about(bound: Bound, name: string, whole: boolean): FromNotes {
  const { section } = bound;
  const all = whole || section.terms.length <= fewTerms;
  const words = wordsOf(name);
  const fits = (text: string) => all || names(text, name, words);
  const facts = section.facts.filter((fact: Fact) => fits(`${fact.name} ${fact.value}`));
  const trap = section.callouts.find((callout) => callout.kind === 'trap' && fits(callout.markdown));
  return {
    ...identityOf(bound),
    facts: facts.slice(0, mostFacts).map((fact) => ({ name: fact.name, value: fact.value })),
    trap: trap?.markdown,
    lead: facts.length > 0 || trap !== undefined || !all ? undefined : firstSentence(section.markdown),
  };
}

/** The first sentence of the first paragraph of prose. */
function firstSentence(markdown: string): string | undefined {
  const prose = markdown.split(/\n\s*\n/).find((block) => /^[A-Z\u0060]/i.test(block.trim()) && !block.trim().startsWith('```'));
  return prose === undefined ? undefined : /^.{20,240}?[.!?](?=\s|$)/.exec(prose.trim().replace(/\s+/g, ' '))?.[0];
}

/** Words so common in names that they tell nothing. */
const common = new Set([
  'type',
  'value',
  'config',
  'configuration',
  'settings',
  'specification',
  'list',
  'enabled',
  'status',
  'properties',
  'policy',
]);

/** `VisibilityTimeout` -> visibility, timeout. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/^.*[:.]/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3 && !common.has(word));
}

/** Whether a text speaks of a name: the name itself, or all of its words. */
function names(text: string, name: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  if (lower.includes(name.toLowerCase())) return true;
  return words.length > 0 && words.every((word) => new RegExp(`\\b${word}`).test(lower));
}
