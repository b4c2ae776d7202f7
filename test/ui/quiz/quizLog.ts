import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLine } from '../../../src/quiz/line';
import type { Plan } from '../../../src/quiz/plan';
import { type Content, type LogRecord, queueText } from '../../../src/quiz/record';

interface Question {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly section: string;
  readonly options: readonly { readonly id: string; readonly right: boolean }[];
}

/** The questions that the build put into the extension. */
export function bundledQuestions(): readonly Question[] {
  return JSON.parse(readFileSync(join(uiHost.root, 'dist/data/questions.json'), 'utf8'));
}

const day = 86_400;

/** Writes a log as the engine would have written it. */
export class LogWriter {
  #records: LogRecord[] = [];

  constructor(private readonly writer = 'testtest-written1') {}

  add(content: Content, at: number): this {
    this.#records.push({ ...content, writer: this.writer, seq: this.#records.length + 1, at } as LogRecord);
    return this;
  }

  /** A round that was begun a moment ago and waits on the start page. */
  round(session: string, items: readonly string[], label: string, seed = 7): this {
    const plan: Plan = {
      mode: 'custom',
      scope: { kind: 'item', ids: items, label },
      number: items.length,
      minutes: undefined,
      kinds: [],
    };
    const queue = queueText(items.map((item, index) => ({ item, seed: seed + index })));
    return this.add({ type: 'start', session, plan, queue }, now() - 60);
  }

  /** Answers over some weeks: `share` of them right, some sure, some unsure. */
  weeks(answers: number, days: number, share = 0.7): this {
    const questions = bundledQuestions().filter((question) => question.kind === 'single');
    for (let index = 0; index < answers; index++) {
      const question = questions[(index * 7) % Math.min(questions.length, 160)];
      if (!question) continue;
      const roll = ((index * 7919) % 1000) / 1000;
      const right = roll < share;
      const chosen = question.options.find((option) => option.right === right)?.id ?? 'a';
      const back = Math.floor(((answers - index) / answers) ** 1.3 * days);
      this.add(
        {
          type: 'answer',
          session: `old${back}`,
          item: question.id,
          version: question.version,
          seed: 1,
          order: question.options.map((option) => option.id).join(''),
          chosen,
          right,
          confidence: index % 3 === 0 ? 'none' : roll < share * 0.8 ? 'sure' : 'unsure',
          took: 200 + (index % 300),
          held: false,
        },
        now() - back * day - 3_000 + (index % 2_000),
      );
    }
    this.#records.sort((a, b) => a.at - b.at);
    this.#records = this.#records.map((record, index) => ({ ...record, seq: index + 1 }));
    return this;
  }

  text(): string {
    return this.#records.map(toLine).join('');
  }
}

const now = () => Math.floor(Date.now() / 1000);
