import type { Note, Section } from '../notes/model';
import { plainText, tokenise } from '../notes/tokens';
import { words } from './words';

/** What the index holds of a section. */
export interface IndexedSection {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly facts: string;
  readonly terms: string;
  readonly body: string;
}

/** A section as the index takes it. Only building needs it, so the Markdown is taken apart here and not at run time. */
export function indexed(section: Section, note: Note): IndexedSection {
  const title = section.title;
  const name = [note.title, note.id, ...note.aliases].join(' · ');
  const facts = section.facts.map((fact) => `${fact.name} ${fact.value}`).join(' · ');
  const terms = section.terms.map((term) => term.replace(/^[a-z-]+:(?=[A-Z])/, '')).join(' ');
  // What a weightier field has already would only make the index larger.
  const known = new Set([title, name, facts, terms].flatMap(words));
  const prose = tokenise(section.markdown).tokens.filter((token) => token.type !== 'fence');
  const body = [...new Set(words(plainText(prose)))].filter((word) => !known.has(word));
  return { id: section.id, title, note: name, facts, terms, body: body.join(' ') };
}
