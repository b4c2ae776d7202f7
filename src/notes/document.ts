import type { Library } from './library';
import type { Note, Section } from './model';
import { noteMark } from './preview';
import { standingOf } from './standing';

/** The whole note as Markdown for the preview: head, sections, related notes and who mentions it. */
export function noteDocument(note: Note, library: Library): string {
  const parts = [noteMark, `# ${note.title}`, headLine(note), note.summary, note.intro, ...note.sections.map(sectionText)];
  const related = note.related.map((id) => library.note(id)).filter((other) => other !== undefined);
  if (related.length > 0)
    parts.push(
      '## Related notes',
      related.map((other) => `- [${other.title}](${linkTo(note, other)}) ${other.summary}`).join('\n'),
    );
  const mentions = library.mentionsOf(note.id);
  if (mentions.length > 0) {
    parts.push(
      '## Mentioned in',
      mentions
        .map((place) => `- [${place.note.title}: ${place.section.title}](${linkTo(note, place.note)}#${place.section.anchor})`)
        .join('\n'),
    );
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function headLine(note: Note): string {
  const exam = {
    exam: `Exam: ${note.domains.join(', ')} (weight ${note.weight})`,
    own: 'Your own note',
    background: 'Background, outside the exam',
  }[standingOf(note)];
  return [exam, note.reviewed && `reviewed ${note.reviewed}`, note.docs && `[AWS documentation](${note.docs})`]
    .filter(Boolean)
    .join(' · ');
}

function sectionText(section: Section): string {
  return `${'#'.repeat(section.level)} ${section.title}\n\n${section.markdown}`;
}

/** The path from one note's file to another's. */
function linkTo(from: Note, to: Note): string {
  return from.category === to.category ? `${encoded(to.id)}.md` : `../${encoded(to.category)}/${encoded(to.id)}.md`;
}

/** A person's own files and folders have any name; spaces and brackets would end the link. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
