import type { Place } from '../notes/library';
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

/** A section's title and terms alone. */
export function headOf({ section }: Place): IndexedSection {
  const terms = section.terms.map((term) => term.replace(/^[a-z-]+:(?=[A-Z])/, '')).join(' ');
  return { id: section.id, title: section.title, note: '', facts: '', terms, body: '' };
}

/** A section as the index takes it. Bundled ones are taken apart by the build. */
export function indexed(place: Place): IndexedSection {
  const { note, section } = place;
  const { id, title, terms } = headOf(place);
  const name = [note.title, note.id, ...note.aliases].join(' · ');
  const facts = section.facts.map((fact) => `${fact.name} ${fact.value}`).join(' · ');
  // What a weightier field has already would only make the index larger.
  const known = new Set([title, name, facts, terms].flatMap(words));
  const prose = tokenise(section.markdown).tokens.filter((token) => token.type !== 'fence');
  const body = [...new Set(words(plainText(prose)))].filter((word) => !known.has(word));
  return { id, title, note: name, facts, terms, body: body.join(' ') };
}
