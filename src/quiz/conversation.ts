import type { QuizHost } from './ports';
import { type FromHost, type FromPage, type Plan, readFromPage } from './protocol';
import type { Quiz } from './quiz';

/** One page's talk with the engine: messages in, messages out. It remembers only which round the page shows. */
export class Conversation {
  /** The round on the page, for the panel's serializer; nothing while the start page shows. */
  session: string | undefined;

  constructor(
    private readonly quiz: Quiz,
    private readonly host: QuizHost,
  ) {}

  /** Answers a message of the page. Whatever the page sends, the answer is messages to post, in order. */
  async receive(message: unknown): Promise<readonly FromHost[]> {
    const read = readFromPage(message);
    if (!read.ok) return [{ type: 'notice', kind: 'problem', text: `The quiz page sent something unexpected: ${read.problem}.` }];
    return this.answer(read.value);
  }

  /** Starts a round from outside the page: a hover, a note, the tree, search, a command. */
  async start(plan: Plan): Promise<readonly FromHost[]> {
    return this.answer({ type: 'start', plan });
  }

  private async answer(message: FromPage): Promise<readonly FromHost[]> {
    throw new Error(`${message.type} is not built yet ${this.quiz} ${this.host}`);
  }
}
