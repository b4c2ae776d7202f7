import type { Library } from '../notes/library';
import type { Section } from '../notes/model';
import { plainText, tokenise } from '../notes/tokens';

/** What the index holds of a section. */
export interface IndexedSection {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly facts: string;
  readonly terms: string;
  readonly body: string;
}

/** A section as the index takes it; only building needs it, so the Markdown is taken apart here and not at run time. */
export function indexed(section: Section, note: Library['notes'][number]): IndexedSection {
  return {
    id: section.id,
    title: section.title,
    note: [note.title, note.id, ...note.aliases].join(' · '),
    facts: section.facts.map((fact) => `${fact.name} ${fact.value}`).join(' · '),
    terms: section.terms.map((term) => term.replace(/^[a-z-]+:(?=[A-Z])/, '')).join(' '),
    body: plainText(tokenise(section.markdown).tokens),
  };
}
