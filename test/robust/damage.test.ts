import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkNote } from '../../src/check/notes';
import { checkQuestion } from '../../src/check/questions';
import { readNotes } from '../../src/notes/bundle';
import { noteDocument } from '../../src/notes/document';
import { Library } from '../../src/notes/library';
import { parseNote } from '../../src/notes/parseNote';
import { arrived } from '../../src/quiz/carrier';
import { importRecords } from '../../src/quiz/exchange';
import { readLog } from '../../src/quiz/line';
import { readFromHost, readFromPage, readPageWish } from '../../src/quiz/protocol';
import { Renderer } from '../../src/quiz/render';
import { Search } from '../../src/search/search';
import { packIndex, unpackIndex } from '../../src/search/sectionIndex';
import { openTemplate } from '../../src/template/document';
import { english } from '../unit/quiz/bank';
import { hoverAt, markdownAt } from '../unit/tips/hovering';

const samples = 'test/fixtures/workspace';
const templates = readdirSync(samples).map((file) => readFileSync(join(samples, file), 'utf8'));
const noteTexts = ['integration/sqs.md', 'integration/sqs.quiz.md', 'identity/iam.md', 'serverless/sam.quiz.md'].map((path) => ({
  path,
  text: readFileSync(join('notes', path), 'utf8'),
}));

/** Bytes read as text, as a file that is no text at all would be. */
const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => new TextDecoder('utf-8').decode(array));

/** A text with pieces cut out, put in, doubled, and its line ends or beginning changed. */
function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const hit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(200),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom('\t', '"', '{', '[', '|', '<!--', '```', '---', ': ', '\u0000', '\uFEFF', '&a *a', '!Sub "${'),
    ),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(hit, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([text, hits, end, mark]) => {
      let result = text;
      for (const { at, cut, put } of hits) {
        const start = Math.floor(at * result.length);
        result = result.slice(0, start) + put + result.slice(start + cut);
      }
      return (mark ? '\uFEFF' : '') + result.replaceAll('\n', end);
    });
}

const often = { numRuns: 400 };

describe('damage to templates, buildspecs and appspecs', () => {
  it('never throws, whatever is asked and wherever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged(templates), bytes), fc.double({ min: 0, max: 1, noNaN: true }), async (text, share) => {
        const document = openTemplate(text);
        const offset = Math.floor(share * text.length);
        const subject = document.subjectAt(offset);
        if (subject)
          assert.ok(subject.range.start >= 0 && subject.range.end <= text.length && subject.range.start <= subject.range.end);
        document.links();
        document.resources();
        document.definitionAt(offset);
        document.read(['Resources', 'Jobs', 'Properties', 'VisibilityTimeout']);
        await markdownAt(text, offset);
      }),
      often,
    );
  });

  it('answers on a broken version with the names of the one before', () => {
    const good = openTemplate(templates.find((text) => text.includes('DatabasePassword')) ?? '');
    fc.assert(
      fc.property(damaged([good.text]), (text) => {
        openTemplate(text, good).names;
      }),
      often,
    );
  });

  it('lets nothing of a file become a link, a command or HTML in a hover', async () => {
    const evil = fc.constantFrom(
      '[x](command:workbench.action.quit)',
      '<img src=x onerror=alert(1)>',
      '![a](https://evil.example/x.png)',
      '<script>alert(1)</script>',
      '\n\n[x]: command:y\n',
      '`](command:z)`',
      '&lt;b&gt;',
      '$(alert)',
    );
    await fc.assert(
      fc.asyncProperty(evil, fc.constantFrom('Name', 'Default', 'Id'), async (text, where) => {
        const value = JSON.stringify(text);
        const id = where === 'Id' ? value : 'P';
        const template = `Parameters:\n  ${id}:\n    Type: String\n    Default: ${where === 'Default' ? value : 'a'}\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Ref ${where === 'Id' ? `|${value}` : '|P'}\n`;
        const words = ((await hoverAt(template)) ?? '').replace(/(`+)[\s\S]*?\1/g, '').replace(/\\[[\]()<>!*_`]/g, '');
        assert.doesNotMatch(words, /\]\((?!note:|quiz:|#L|https:\/\/docs\.aws)/);
        assert.doesNotMatch(words, /<[a-z!/]/i);
      }),
      often,
    );
  });
});

describe('damage to notes and questions', () => {
  it('never throws; what is read can be shown, searched and checked', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('mine/a.md', 'mine/a.quiz.md', 'mine/b.md', 'odd name ü.md', '.md'),
            fc.oneof(damaged(noteTexts.map((note) => note.text)), bytes),
          ),
          { maxLength: 4 },
        ),
        (files) => {
          const set = readNotes(
            files.map(([path, text]) => ({ path, text })),
            'user',
          );
          const library = new Library(set);
          for (const problem of set.problems)
            assert.ok(problem.message.length > 10 && problem.line >= 0, JSON.stringify(problem));
          for (const note of library.notes) {
            noteDocument(note, library);
            checkNote(note, library, { today: '2026-11-21', knownTerm: () => true });
          }
          for (const question of library.questions) checkQuestion(question, library);
          new Search(
            library,
            unpackIndex(packIndex(library.notes.flatMap((note) => note.sections.map((section) => ({ note, section }))))),
          ).search('visibility timeout');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('runs nothing that stands in front matter', () => {
    for (const language of ['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'toml', 'json', 'python']) {
      const { note, problems } = parseNote(
        'mine/a.md',
        `---${language}\n{ title: (globalThis.robust = 1), summary: 2 }\n---\n\n## A\n`,
        'user',
      );
      assert.ok(problems.length > 0 && note === undefined, language);
    }
    assert.ok(!('robust' in globalThis));
  });

  it('reaches the quiz page as text, not as HTML or as an address', () => {
    const renderer = new Renderer();
    const evil = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '[a](command:x)',
      '![a](https://evil.example/x.png)',
      '[a](https://evil.example)',
      '[a](https://docs.aws.amazon.com@evil.example)',
      '```html"onmouseover=alert(1)\n</code><script>\n```',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...evil), fc.string()), { maxLength: 6 }), (parts) => {
        const html = renderer.block(parts.join('\n\n'), 'sqs');
        assert.doesNotMatch(html, /<(script|img|iframe|style|object|svg)/i);
        assert.doesNotMatch(html, /<[^>]*\s(on\w+|src|style)\s*=/i);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.equal(href, '#');
      }),
      often,
    );
  });
});

describe('damage to what is typed, stored and sent', () => {
  const library = new Library(readNotes(noteTexts, 'bundled'));
  const search = new Search(
    library,
    unpackIndex(packIndex(library.notes.flatMap((note) => note.sections.map((section) => ({ note, section }))))),
  );

  it('any query has an answer', () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      'service:',
      'is:',
      ':',
      'sqs',
      ' ',
      'a:b',
      '(',
      '\\',
      '*',
      '-"',
      'domain:x',
      '😀',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
          fc.string({ maxLength: 200 }),
        ),
        (query) => {
          const { hits, words } = search.search(query);
          for (const { place } of hits.slice(0, 3)) search.excerpt(place, words);
        },
      ),
      often,
    );
    assert.deepEqual(new Search(new Library(), unpackIndex(packIndex([]))).search('sqs').hits, []);
    search.search('word '.repeat(5000));
  });

  it('any message is read or refused with a sentence', () => {
    const messages = fc.oneof(
      fc.anything(),
      fc
        .record(
          { type: fc.constantFrom('answer', 'ready', 'start', 'choose', 'export', 'open', 'command') },
          { requiredKeys: [] },
        )
        .chain((base) => fc.object().map((more) => ({ ...more, ...base }))),
    );
    fc.assert(
      fc.property(messages, (message) => {
        for (const read of [readFromPage, readPageWish, readFromHost]) {
          const result = read(message);
          if (!result.ok) assert.ok(result.problem.length > 5);
        }
      }),
      often,
    );
  });

  it('any stored progress is read as far as it is whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          fc.string(),
          fc.array(fc.string()).map((lines) => lines.join('\n')),
        ),
        fc.anything(),
        (text, value) => {
          assert.deepEqual(readLog(text, 'a.log').records, []);
          importRecords(text, english);
          arrived({ get: () => value, set: async () => undefined }, 'me', [], english);
        },
      ),
      often,
    );
  });
});
