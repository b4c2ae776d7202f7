import type { Library } from '../notes/library';

/** Every id that a reader's progress or bookmark may hold, one a line, sorted. */
export function idsOf(library: Library): string[] {
  const ids = library.notes.flatMap((note) => [
    `note ${note.id}`,
    ...note.sections.flatMap((section) => [`section ${section.id}`, ...section.facts.map((fact) => `fact ${fact.id}`)]),
  ]);
  return [...ids, ...library.questions.map((question) => `question ${question.id}`)].sort();
}

/** The ids of a committed list that lead nowhere any more, also not as a former name. */
export function vanishedIds(committed: readonly string[], library: Library): string[] {
  return committed.filter((entry) => {
    const [kind, id = ''] = entry.split(' ');
    switch (kind) {
      case 'note':
        return !library.note(id);
      case 'section':
        return !library.section(id);
      case 'fact':
        return !library.fact(id);
      case 'question':
        return !library.question(id);
      default:
        return false;
    }
  });
}
