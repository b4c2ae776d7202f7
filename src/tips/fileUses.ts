import type { Library } from '../notes/library';
import type { Note, Section } from '../notes/model';
import type { TemplateDocument } from '../template/document';
import type { Subject, SubjectKind, TextRange } from '../template/subject';
import { expansionOf } from './expansion';
import { termsOf } from './termsOf';

/** A section that speaks of something in a file, and where that stands, in the order of the text. */
export interface SectionUse {
  readonly section: Section;
  readonly ranges: readonly TextRange[];
}

/** A note that speaks of something in a file. `ranges` holds also what no single section is about. */
export interface NoteUse {
  readonly note: Note;
  readonly ranges: readonly TextRange[];
  /** Every use is of the file's own language, which says nothing about what the file is for. */
  readonly language: boolean;
  /** Most used first. */
  readonly sections: readonly SectionUse[];
}

/** Words that may be something a note is about: `Timeout`, `AWS::SQS::Queue`, `sqs:SendMessage`, `Fn::Sub`. */
const word = /[A-Za-z][\w-]*(?:::?[A-Za-z*][\w*-]*)*/g;

/** A file of more such words is generated; what it uses shows long before its end. */
const mostWords = 20_000;

/** A name that stands for a resource says nothing beyond the resource's own type; a value nothing beyond its property. */
const repeating: ReadonlySet<SubjectKind> = new Set<SubjectKind>([
  'resource-id',
  'ref-resource',
  'sub-resource',
  'getatt-resource',
  'property-value',
]);

/** What every template says, whatever it is for. */
const language: ReadonlySet<SubjectKind> = new Set<SubjectKind>([
  'section',
  'parameter-attribute',
  'parameter-type-value',
  'output-attribute',
  'resource-attribute',
  'policy-attr-key',
  'policy-value',
  'metadata-aws-key',
  'intrinsic-short',
  'intrinsic-long',
  'ref-pseudo',
  'sub-pseudo',
  'transform-value',
  'globals-type',
  'globals-property',
]);

interface Draft {
  readonly note: Note;
  readonly ranges: TextRange[];
  readonly sections: Map<Section, TextRange[]>;
  language: boolean;
}

/** The notes that speak of what a file uses: the most used first, and the file's own language last. */
export function fileUses(template: TemplateDocument, library: Library): readonly NoteUse[] {
  const drafts = new Map<Note, Draft>();
  for (const subject of subjects(template, vocabulary(library))) {
    for (const { note, section } of placesOf(subject, template, library)) {
      const draft: Draft = drafts.get(note) ?? { note, ranges: [], sections: new Map(), language: true };
      drafts.set(note, draft);
      draft.ranges.push(subject.range);
      if (!language.has(subject.kind)) draft.language = false;
      if (!section) continue;
      const ranges = draft.sections.get(section) ?? [];
      ranges.push(subject.range);
      draft.sections.set(section, ranges);
    }
  }
  return [...drafts.values()]
    .sort(
      (a, b) => Number(a.language) - Number(b.language) || b.ranges.length - a.ranges.length || first(a.ranges) - first(b.ranges),
    )
    .map(({ note, ranges, sections, language: only }) => ({
      note,
      ranges,
      language: only,
      sections: [...sections]
        .map(([section, places]) => ({ section, ranges: places }))
        .sort((a, b) => b.ranges.length - a.ranges.length || first(a.ranges) - first(b.ranges)),
    }));
}

const first = (ranges: readonly TextRange[]): number => ranges[0]?.start ?? 0;

/** Where a note speaks of a subject; its section, when one is about just this. */
interface Spoken {
  readonly note: Note;
  readonly section: Section | undefined;
}

/** Who speaks of a subject under any of its names, or of what SAM makes of it: one place a note. */
function placesOf(subject: Subject, template: TemplateDocument, library: Library): readonly Spoken[] {
  const places = new Map<Note, Spoken>();
  const add = (place: Spoken | undefined) => place && !places.has(place.note) && places.set(place.note, place);
  const { own, covered } = termsOf(subject, template);
  if (subject.kind === 'resource-type' || subject.kind === 'iam-action') {
    add(typePlace([...own, ...covered], library));
    const expansion = expansionOf(subject.name);
    if (expansion !== undefined) add(typePlace([expansion], library));
  } else for (const term of own) add(library.sectionFor(term));
  return [...places.values()];
}

function typePlace(names: readonly string[], library: Library): Spoken | undefined {
  for (const name of names) {
    const place = library.sectionFor(name);
    if (place) return place;
  }
  const [note] = names.map((name) => library.noteFor(name)).filter((one) => one !== undefined);
  return note && { note, section: undefined };
}

/** What stands in the file, once each, in the order of the text. */
function* subjects(template: TemplateDocument, known: ReadonlySet<string>): Generator<Subject> {
  let end = 0;
  let count = 0;
  for (const { 0: text, index } of template.text.matchAll(word)) {
    if (index < end || !(text.includes(':') || known.has(text))) continue;
    count += 1;
    if (count > mostWords) return;
    const subject = template.subjectAt(index);
    if (!subject || repeating.has(subject.kind)) continue;
    end = subject.range.end;
    yield subject;
  }
}

/** The words in which the notes' terms appear in a file; most words of a file are none of them and need no closer look. */
function vocabulary(library: Library): ReadonlySet<string> {
  const words = new Set<string>();
  for (const term of library.terms.keys()) for (const part of term.split(/[.:]+/)) words.add(part);
  return words;
}
