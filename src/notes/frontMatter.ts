import matter from 'gray-matter';
import { parse as parseYaml, YAMLParseError } from 'yaml';

/** The data block at the head of a note and the Markdown below it; `firstLine` is the file's line where the Markdown starts. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly firstLine: number;
}

/** Front matter that cannot be read, with the line of the file where that shows. */
export class FrontMatterError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const refuse = (language: string) => ({
  parse: (): object => {
    throw new Error(`Front matter in ${language} is not run; write it as YAML between two lines of "---".`);
  },
});

/** Options for every call: gray-matter without them runs `---js` blocks and caches half-read notes. */
const options = {
  engines: {
    yaml: { parse: (source: string): object => asRecord(readYaml(source)) },
    javascript: refuse('JavaScript'),
    coffee: refuse('CoffeeScript'),
    coffeescript: refuse('CoffeeScript'),
    cson: refuse('CSON'),
    toml: refuse('TOML'),
  },
};

/** The source begins at the end of the line with the three dashes, which is the file's first. */
function readYaml(source: string): unknown {
  try {
    return parseYaml(source, { logLevel: 'error' });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new FrontMatterError(error.message, (error.linePos?.[0].line ?? 1) - 1);
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Error('The front matter is not a list of "name: value" lines.');
  return Object.fromEntries(Object.entries(value));
}

/** Line ends and a byte-order mark as the parsers expect them. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Splits a normalised note; throws an Error with a sentence for a person when the head cannot be read. */
export function readFrontMatter(text: string): FrontMatter {
  const { data, content } = matter(text, options);
  const head = text.slice(0, text.length - content.length);
  return { data: asRecord(data), body: content, firstLine: head.split('\n').length - 1 };
}
