import { categories } from '../notes/categories';
import type { Library } from '../notes/library';
import { destination } from '../notes/links';
import type { Link, Note, Problem, Section } from '../notes/model';
import { proseWords, samplesOf, tokenise } from '../notes/tokens';
import { isStructured, sampleProblem } from './samples';
import { keyLikeStrings } from './secrets';

/** What the checks need from outside. */
export interface NoteRules {
  /** ISO day. */
  readonly today: string;
  /** Whether a term exists in the reference data. */
  readonly knownTerm: (term: string) => boolean;
}

const shortest = 30;
const longest = 300;

/** Everything that a bundled note must satisfy beyond what parsing reports. */
export function checkNotes(library: Library, rules: NoteRules): Problem[] {
  return library.notes.flatMap((note) => checkNote(note, library, rules));
}

/** The checks of one note; a user's own notes get those of links, terms, samples and keys. */
export function checkNote(note: Note, library: Library, rules: NoteRules): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, line: number, message: string) => problems.push({ code, file: note.file, line, message });
  const bundled = note.origin === 'bundled';
  if (bundled) {
    if (!categories.some((category) => category.id === note.category))
      report('unknown-category', 0, `Unknown category "${note.category}". Move the file into one of notes/*.`);
    if (note.sections.length === 0) report('no-sections', 0, 'The note has no section. Add at least one "## Heading" with text.');
    if (note.summary.length > 180)
      report('summary-length', 0, `The summary has ${note.summary.length} characters. Keep it under 180.`);
    if (note.docs === '') report('docs', 0, 'The note names no documentation page. Add "docs: https://docs.aws.amazon.com/...".');
    if (isOld(note.reviewed, rules.today))
      report('reviewed', 0, `The note was last reviewed on ${note.reviewed}, more than a year ago. Check it again.`);
  }
  for (const id of note.related) if (!library.note(id)) report('dead-link', 0, `The related note "${id}" does not exist.`);
  checkLinks(note, note.introLinks, library, report);
  // An introduction does not tell its line: what is wrong in it stands at the head.
  checkText(note.intro, undefined, bundled, report);
  for (const section of note.sections) {
    checkLinks(note, section.links, library, report);
    checkText(section.markdown, section.bodyLine, bundled, report);
    for (const term of section.terms)
      if (!rules.knownTerm(term))
        report(
          'unknown-term',
          section.line,
          `The term "${term}" is not in the reference data. Correct its spelling or its scheme.`,
        );
    if (bundled) checkLength(section, report);
  }
  return problems;
}

/** Samples and keys in a text that starts at a line. In a person's own notes, code in any language is welcome. */
function checkText(
  markdown: string,
  start: number | undefined,
  bundled: boolean,
  report: (code: string, line: number, message: string) => void,
): void {
  for (const sample of samplesOf(tokenise(markdown).tokens, start ?? 0)) {
    const problem = bundled || isStructured(sample) ? sampleProblem(sample) : undefined;
    if (problem) report('sample', start === undefined ? 0 : sample.line, problem);
  }
  for (const key of keyLikeStrings(markdown))
    report('key', start ?? 0, `"${key.slice(0, 8)}..." looks like a real key. Use AWS's documented example keys.`);
}

function checkLength(section: Section, report: (code: string, line: number, message: string) => void): void {
  const words = proseWords(tokenise(section.markdown).tokens);
  if (words < shortest)
    report(
      'section-short',
      section.line,
      `The section has ${words} words, the least is ${shortest}. Say more, or join it with a neighbour.`,
    );
  if (words > longest) report('section-long', section.line, `The section has ${words} words, the most is ${longest}. Split it.`);
}

function checkLinks(
  note: Note,
  links: readonly Link[],
  library: Library,
  report: (code: string, line: number, message: string) => void,
): void {
  for (const { target, line } of links) {
    const problem = linkProblem(note, target, library);
    if (problem) report('dead-link', line, problem);
  }
}

/** What is wrong with a link written in a note, or nothing. */
export function linkProblem(
  note: Pick<Note, 'id' | 'category' | 'origin'>,
  target: string,
  library: Library,
): string | undefined {
  const to = destination(target, note.id);
  if (to.kind === 'web') return undefined;
  if (to.kind === 'other') return `The link "${target}" is neither a note nor an https address.`;
  const other = library.note(to.noteId);
  if (!other) return `The link "${target}" leads to no note.`;
  if (note.origin === 'bundled' && !target.startsWith('#')) {
    const path = target.split('#')[0] ?? '';
    const right = other.category === note.category ? `${other.id}.md` : `../${other.category}/${other.id}.md`;
    if (path !== right && path !== `./${right}`) return `The link "${target}" has the wrong path; it is ${right}.`;
  }
  if (to.anchor && !library.section(`${to.noteId}#${to.anchor}`))
    return `The link "${target}" leads to no section of ${to.noteId}.`;
  return undefined;
}

function isOld(reviewed: string, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewed) > 366 * 86_400_000;
}
