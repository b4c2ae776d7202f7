import { readNotes } from '../../../src/notes/bundle';
import { Library } from '../../../src/notes/library';
import { Catalogue } from '../../../src/quiz/catalogue';
import type { Clock, LogFiles, Memento, QuizHost, QuizSettings } from '../../../src/quiz/ports';
import type { FromHost } from '../../../src/quiz/protocol';
import { Quiz, type QuizParts } from '../../../src/quiz/quiz';
import type { Say } from '../../../src/quiz/say';

// A small bank of our own, written as the real one is, and everything an engine needs from outside.

const note = (title: string, domains: string, sections: readonly string[]) => `---
title: ${title}
aliases: []
summary: About ${title}.
weight: A
domains: [${domains}]
docs: https://docs.aws.amazon.com/${title.toLowerCase()}/
covers: []
related: []
reviewed: 2026-11-20
---

What it is for.

${sections.map((name) => `## ${name}\n\nText about it.\n\n- **Default:** 30 seconds of ${name.toLowerCase()}\n- **Range:** 0 to 12\n`).join('\n')}`;

const queue = `## A slow worker {#queue-slow}
<!-- task: 1.1; section: visibility -->

A worker needs 90 seconds. Which change keeps a message from being handled twice?

\`\`\`yaml
VisibilityTimeout: 30 # seconds
\`\`\`

- [x] Raise the visibility timeout. — It stays hidden until then.
- [ ] Raise the retention. — It keeps the message, not the secret; see [retention](#retention).
- [ ] Use long polling. — It saves calls; see [polling](#polling).
- [ ] Add a **topic**. — Another [service](topic.md#fan-out).

## Messages vanish {#queue-vanish}
<!-- task: 4.1; section: retention -->

Messages are gone after four days. What is to be raised?

- [x] The retention. — It decides how long they stay.
- [ ] The visibility timeout. — It only hides; see [visibility](#visibility).

## What long polling does {#queue-polling}
<!-- task: 1.1; section: polling -->

Which two are true of long polling? Choose two.

- [x] It answers when a message comes. — Yes.
- [x] It asks all servers. — Yes.
- [ ] It hides messages. — That is [visibility](#visibility).
- [ ] It costs more. — Fewer calls cost less.
- [ ] It keeps messages. — That is [retention](#retention).

## The life of a message {#queue-life}
<!-- task: 1.1; section: visibility -->

Put the steps in order.

1. Send — First.
2. Receive — Then.
3. Delete — Last.
`;

const topic = `## One to many {#topic-many}
<!-- task: 2.1; section: fan-out -->

Who sends one message to many?

- [x] A topic. — Yes.
- [ ] A queue. — See [queues](queue.md#visibility).

## Delivery {#topic-delivery}
<!-- task: 3.4; section: delivery -->

What retries a delivery?

- [x] The policy. — Yes.
- [ ] The subscriber. — No.
`;

export const files = [
  { path: 'integration/queue.md', text: note('Queue', 'development, troubleshooting', ['Visibility', 'Retention', 'Polling']) },
  { path: 'integration/queue.quiz.md', text: queue },
  { path: 'serverless/topic.md', text: note('Topic', 'security', ['Fan out', 'Delivery']) },
  { path: 'serverless/topic.quiz.md', text: topic },
];

export function smallBank(changed: readonly { readonly path: string; readonly text: string }[] = files): Catalogue {
  const set = readNotes(changed, 'bundled');
  if (set.problems.length > 0) throw new Error(JSON.stringify(set.problems));
  return new Catalogue(new Library(set));
}

/** A bank with many questions of every domain. */
export function largeBank(
  questions: number,
  tasks: readonly string[] = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.4', '4.1', '4.2'],
): Catalogue {
  const text = Array.from({ length: questions }, (_, index) => {
    const task = tasks[index % tasks.length];
    const several = index % 7 === 0 ? '- [x] Also right. — Yes.\n- [ ] Extra. — No.\n' : '';
    return `## Question ${index} {#q-${index}}\n<!-- task: ${task}; section: visibility -->\n\nWhat of ${index}?\n\n- [x] Right. — Yes.\n- [ ] Wrong. — No.\n- [ ] Worse. — No.\n- [ ] Worst. — See [other](#retention).\n${several}`;
  }).join('\n');
  return smallBank([...files.filter(({ path }) => path === 'integration/queue.md'), { path: 'integration/queue.quiz.md', text }]);
}

/** A clock that stands until it is moved. */
export class FakeClock implements Clock {
  constructor(
    public at = Date.UTC(2026, 10, 20, 12),
    public minutesEast = 0,
  ) {}
  now(): number {
    return this.at;
  }
  offset(): number {
    return this.minutesEast;
  }
  pass(seconds: number): void {
    this.at += seconds * 1000;
  }
  passDays(days: number): void {
    this.pass(days * 86_400);
  }
}

/** A disk in memory; `budget` characters and then the power goes: what was being written is cut, and all after it fails. */
export class MemoryFiles implements LogFiles {
  readonly texts = new Map<string, string>();
  budget = Number.POSITIVE_INFINITY;

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.texts.keys()]);
  }
  read(name: string): Promise<string> {
    const text = this.texts.get(name);
    return text === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(text);
  }
  append(name: string, text: string): Promise<void> {
    const written = text.slice(0, Math.max(0, this.budget));
    this.budget -= text.length;
    if (written !== '') this.texts.set(name, (this.texts.get(name) ?? '') + written);
    return written.length < text.length ? Promise.reject(new Error('killed')) : Promise.resolve();
  }
  write(name: string, text: string): Promise<void> {
    this.texts.delete(name);
    return this.append(name, text);
  }
  remove(name: string): Promise<void> {
    this.texts.delete(name);
    return Promise.resolve();
  }
}

export class MemoryMemento implements Memento {
  readonly values = new Map<string, unknown>();
  get(key: string): unknown {
    return this.values.get(key);
  }
  set(key: string, value: unknown): Promise<void> {
    this.values.set(key, JSON.parse(JSON.stringify(value)));
    return Promise.resolve();
  }
}

export const plainSettings: QuizSettings = { examDate: undefined, dailyCap: undefined, streak: true, askConfidence: true };

/** Says it in English, as the editor does without a bundle. */
export const english: Say = (text, ...given) => text.replace(/\{(\d+)\}/g, (_, index) => String(given[Number(index)]));

/** Parts of an engine; every call of `seed` gives the next of a fixed row. */
export function parts(
  given: Partial<QuizParts> = {},
): QuizParts & { readonly files: MemoryFiles; readonly memento: MemoryMemento } {
  let next = 1;
  return {
    catalogue: given.catalogue ?? smallBank(),
    clock: new FakeClock(),
    seed: () => {
      next = (Math.imul(next, 48271) + 11) >>> 0;
      return next;
    },
    machine: 'machinea',
    window: 'window01',
    settings: () => plainSettings,
    say: english,
    files: new MemoryFiles(),
    memento: new MemoryMemento(),
    ...given,
  } as QuizParts & { readonly files: MemoryFiles; readonly memento: MemoryMemento };
}

export const openQuiz = (given: Partial<QuizParts> = {}): Promise<Quiz> => Quiz.open(parts(given));

/** Begins a round and answers with its id; a round that cannot begin fails the test. */
export function begun(quiz: Quiz, plan: Parameters<Quiz['begin']>[0]): string {
  const result = quiz.begin(plan);
  if ('problem' in result) throw new Error(result.problem);
  return result.session;
}

export const everything = { kind: 'all', ids: [], label: 'everything' } as const;

/** Answers what a round stands at, rightly or wrongly, and answers with the item's id. */
export function answerHere(quiz: Quiz, session: string, right: boolean, confidence: 'none' | 'sure' | 'unsure' = 'none'): string {
  const round = quiz.round(session);
  const asked = round && quiz.asked(round, round.index);
  if (!asked) throw new Error('nothing to answer');
  const given = { item: asked.item.id, confidence, milliseconds: 4000 };
  if (asked.form === 'reveal') {
    quiz.grade(session, { ...given, chosen: [] }, right);
    return asked.item.id;
  }
  const places = [...asked.key].map((id) => asked.options.findIndex((option) => option.id === id));
  const wrong = asked.form === 'order' ? [...places].reverse() : [asked.options.findIndex((option) => !option.right)];
  const taken = quiz.answer(session, { ...given, chosen: right ? places : wrong });
  if ('problem' in taken) throw new Error(taken.problem);
  return asked.item.id;
}

/** A host that remembers what it was asked for. */
export class FakeHost implements QuizHost {
  readonly calls: unknown[][] = [];
  file: string | undefined;
  saved = '';
  agrees = true;
  openSection = (section: string) => void this.calls.push(['section', section]);
  openDocs = (url: string) => void this.calls.push(['docs', url]);
  copy = (text: string) => void this.calls.push(['copy', text]);
  reportQuestion = (question: unknown) => void this.calls.push(['report', question]);
  save = (name: string, text: string) => {
    this.calls.push(['save', name]);
    this.saved = text;
    return Promise.resolve(true);
  };
  open = () => Promise.resolve(this.file);
  confirm = (question: string) => {
    this.calls.push(['confirm', question]);
    return Promise.resolve(this.agrees);
  };
}

/** The message of a type among the answers; its absence fails the test. */
export function view<T extends FromHost['type']>(answers: readonly FromHost[], type: T): Extract<FromHost, { type: T }> {
  const found = answers.find((answer): answer is Extract<FromHost, { type: T }> => answer.type === type);
  if (!found) throw new Error(`no ${type} among ${answers.map((answer) => answer.type).join(', ')}`);
  return found;
}
