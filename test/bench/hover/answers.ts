import { openTemplate, type TemplateDocument } from '../../../src/template/document';
import type { Subject } from '../../../src/template/subject';

/** What a hover said: about which subject, and how long it is (nothing yet without tips). */
export interface Answer {
  readonly subject: Subject;
  readonly lines: number;
  readonly characters: number;
}

/** The thing that is measured: opens texts and answers at offsets. */
export interface Answerer {
  readonly name: string;
  open(text: string, previous?: TemplateDocument): TemplateDocument;
  answer(document: TemplateDocument, offset: number): Answer | undefined;
}

/** The first half of a hover: what stands there. */
export const subjects: Answerer = {
  name: 'subjects',
  open: openTemplate,
  answer(document, offset) {
    const subject = document.subjectAt(offset);
    return subject && { subject, lines: 0, characters: 0 };
  },
};
