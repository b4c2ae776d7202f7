import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readNotes } from '../../../src/notes/bundle';
import { Library } from '../../../src/notes/library';
import { excerpt } from '../../../src/search/excerpt';
import { parseQuery } from '../../../src/search/query';
import { Search } from '../../../src/search/search';
import { packIndex, unpackIndex } from '../../../src/search/sectionIndex';
import { thesaurus } from '../../../src/search/thesaurus';
import { stem, words } from '../../../src/search/words';
import { bundledFiles } from '../notes/bundled';

const library = new Library(readNotes(bundledFiles(), 'bundled'));
const places = library.notes.flatMap((note) => note.sections.map((section) => ({ note, section })));
/** Made once, as making it takes its time; each use reads it anew. */
const shipped = packIndex(places);
const search = new Search(library, unpackIndex(shipped));
const ids = (query: string) => search.search(query).hits.map((hit) => hit.place.section.id);
const notes = (query: string) => search.search(query).hits.map((hit) => hit.place.note.id);

describe('words', () => {
  for (const [text, expected] of [
    ['VisibilityTimeout', ['visibilitytimeout', 'visibility', 'timeout']],
    ['AWS::SQS::Queue', ['aws::sqs::queue', 'aws', 'sqs', 'queue', 'awssqsqueue']],
    ['x-ray', ['x-ray', 'ray', 'xray']],
    ['sqs:SendMessage', ['sqs:sendmessage', 'sqs', 'send', 'message', 'sqssendmessage']],
    ['queues policies boxes', ['queue', 'policy', 'box']],
  ] as const) {
    it(`of ${text}`, () => assert.deepEqual(words(text), expected));
  }
  it('lose their plural and nothing else', () => {
    for (const [word, stemmed] of [
      ['sqs', 'sqs'],
      ['access', 'access'],
      ['retries', 'retry'],
      ['status', 'status'],
    ] as const)
      assert.equal(stem(word), stemmed);
  });
});

describe('the query language', () => {
  const cases: readonly [string, Partial<ReturnType<typeof parseQuery>>][] = [
    ['visibility time', { words: ['visibility', 'time'], open: true }],
    ['visibility ', { words: ['visibility'], open: false }],
    ['service:sqs dlq', { words: ['dlq'], filters: [{ name: 'service', value: 'sqs' }] }],
    ['"long polling" -sns', { words: [], phrases: ['long polling'], without: ['sns'] }],
    ['"half typed', { phrases: ['half typed'] }],
    ['colour:red', { unknownFilter: 'colour' }],
    ['sqs:SendMessage', { words: ['sqs:sendmessage'], unknownFilter: undefined }],
    ['service:', { filters: [] }],
    ['queue -service:sqs', { words: ['queue'], withoutFilters: [{ name: 'service', value: 'sqs' }], unknownFilter: undefined }],
    ['queue -"long  polling"', { words: ['queue'], phrases: [], withoutPhrases: ['long polling'] }],
    ['“long  polling”', { phrases: ['long polling'] }],
    ['"visib', { phrases: ['visib'], open: true }],
    ['"visib" ', { phrases: ['visib'], open: false }],
    ['VisibilityTimeout: 60', { words: ['visibilitytimeout', '60'], unknownFilter: undefined }],
    ['timeout: 60', { words: ['timeout', '60'], unknownFilter: undefined }],
    ['who deleted my bucket', { words: ['deleted', 'bucket'], said: ['who', 'deleted', 'my', 'bucket'] }],
    ['how do i make it', { words: [] }],
    ['', { words: [], phrases: [], filters: [] }],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const query = parseQuery(text);
      for (const [name, value] of Object.entries(expected))
        assert.deepEqual(Object.getOwnPropertyDescriptor(query, name)?.value, value, name);
    });
  }
  it('reads any text', () => {
    fc.assert(fc.property(fc.string(), (text) => Boolean(parseQuery(text))));
  });
});

describe('the search', () => {
  const first: readonly [string, string][] = [
    ['visibility timeout', 'sqs#visibility-timeout'],
    ['visibilty timeout', 'sqs#visibility-timeout'],
    ['Visibility Timeout', 'sqs#visibility-timeout'],
    ['AWS::SQS::Queue.VisibilityTimeout', 'sqs#visibility-timeout'],
    ['AWS::Serverless::Function', 'sam#functions-in-sam'],
    ['long polling', 'sqs#short-polling-and-long-polling'],
  ];
  for (const [query, id] of first) it(`puts ${id} first for ${query}`, () => assert.equal(ids(query)[0], id));
  for (const [query, id] of [
    ['sqs', 'sqs'],
    ['ddb', 'dynamodb'],
    ['apigw', 'api-gateway'],
    ['kinesis', 'kinesis-data-streams'],
    ['Simple Queue Service', 'sqs'],
    ['x-ray', 'x-ray'],
    ['xray', 'x-ray'],
  ] as const) {
    it(`puts the note ${id} first for ${query}`, () => assert.equal(notes(query)[0], id));
  }
  it('never takes one short name for another', () => {
    assert.ok(!notes('sqs').slice(0, 10).includes('ses'));
    assert.ok(!notes('sns').slice(0, 5).includes('ses'));
  });
  it('keeps to filters, phrases and what must not be there', () => {
    assert.ok(notes('service:sqs timeout').every((id) => id === 'sqs'));
    assert.ok(search.search('category:identity token').hits.every((hit) => hit.place.note.category === 'identity'));
    assert.ok(
      search.search('is:trap lambda').hits.every((hit) => hit.place.section.callouts.some((callout) => callout.kind === 'trap')),
    );
    assert.ok(search.search('domain:security key').hits.every((hit) => hit.place.note.domains.includes('security')));
    for (const hit of search.search('"long polling"').hits)
      assert.match(`${hit.place.section.title} ${hit.place.section.markdown}`.toLowerCase().replace(/\s+/g, ' '), /long polling/);
    assert.ok(notes('queue -sqs').length > 0);
  });
  it('leaves out what stands behind a minus, be it a word, a phrase or a filter, also without a word beside', () => {
    const polling = ids('queue "long polling"');
    assert.ok(polling.length > 0 && ids('queue -"long polling"').length > 0);
    assert.ok(!ids('queue -"long polling"').some((id) => polling.includes(id)));
    assert.ok(notes('queue -service:sqs').length > 0 && !notes('queue -service:sqs').includes('sqs'));
    assert.ok(ids('service:sqs -fifo').length < ids('service:sqs').length);
  });
  it('takes a filter in the plural, by an abbreviation, and for a folder of any name', () => {
    assert.deepEqual(ids('is:traps lambda'), ids('is:trap lambda'));
    assert.deepEqual(ids('domain:deployments stack'), ids('domain:deployment stack'));
    assert.deepEqual(new Set(notes('service:apigw')), new Set(['api-gateway']));
    assert.deepEqual(new Set(notes('service:ddb')), new Set(['dynamodb']));
    for (const begun of ['a', 'i', 'in', 'aws', 'aws-', 'amazon']) {
      assert.equal(search.search(`service:${begun}`).hint, undefined, begun);
      assert.ok(ids(`service:${begun}`).length > 0, begun);
    }
    const text = '---\ntitle: Jobs\nsummary: Ours.\n---\n\n## Names\n\nOf queues.\n';
    const read = readNotes([{ path: 'My Notes/jobs.md', text }], 'user');
    const mine = new Library(read);
    const own = new Search(
      mine,
      unpackIndex(packIndex(mine.notes.flatMap((note) => note.sections.map((section) => ({ note, section }))))),
    );
    for (const query of ['category:my-notes', 'category:My', 'category:my-notes queues'])
      assert.equal(own.search(query).hits.length, 1, query);
    assert.match(own.search('category:his').hint ?? '', /category:my-notes/);
  });
  it('answers a phrase at every key', () => {
    for (const query of ['"visib', '"visibility tim', '"visibility timeout']) assert.equal(notes(query)[0], 'sqs', query);
  });
  it('puts the section first whose title is typed, and the note whose name is', () => {
    const other = places.filter(({ section }) => search.search(section.title, 1).hits[0]?.place.section.title !== section.title);
    assert.ok(other.length / places.length < 0.03, other.map(({ section }) => section.id).join(' '));
    for (const { id, title } of library.notes)
      for (const name of [id, title]) assert.ok(notes(name).slice(0, 2).includes(id), `${name}: ${notes(name).slice(0, 3)}`);
  });
  it('takes no title of words without meaning for that of whatever is typed', () => {
    const text = '---\ntitle: AWS\nsummary: Mine.\n---\n\n## What it did\n\nOf queues.\n\n## ...\n\nDots.\n';
    const mine = new Library(readNotes([{ path: 'own/aws.md', text }], 'user'));
    const own = new Search(
      mine,
      unpackIndex(packIndex(mine.notes.flatMap((note) => note.sections.map((section) => ({ note, section }))))),
    );
    const found = (query: string) => own.search(query).hits.map((hit) => hit.place.section.title);
    assert.deepEqual(found('AWS::Foo::Bar'), []);
    assert.deepEqual(ids('AWS::Foo::Bar'), []);
    assert.deepEqual(found('aws'), ['What it did', '...']);
  });
  const general: readonly [query: string, note: string][] = [
    ['cloudwach logs', 'cloudwatch-logs'],
    ['Step Functions', 'step-functions'],
    ['stepfunctions', 'step-functions'],
    ['codepipline', 'codepipeline'],
    ['speech to text', 'transcribe'],
    ['which database', 'choosing-a-database'],
    ['StreamViewType', 'dynamodb'],
    ['ddos', 'shield'],
    ['path based routing', 'elastic-load-balancing'],
    ['db credentials rotate', 'secrets-manager'],
  ];
  for (const [query, note] of general) it(`puts the note ${note} first for ${query}`, () => assert.equal(notes(query)[0], note));
  it('knows who did what', () => {
    assert.deepEqual(notes('who deleted m').slice(0, 3), notes('who deleted ').slice(0, 3));
    for (const did of ['deleted', 'terminated'])
      assert.ok(notes(`who ${did} my instance`).slice(0, 3).includes('cloudtrail'), did);
  });
  it('looks for no more words than a person types', () => {
    assert.ok(parseQuery('unheard-of words '.repeat(3000)).said.length < 60);
  });
  it('tells which filters and values there are', () => {
    assert.match(search.search('colour:red').hint ?? '', /no filter "colour:".*service:/);
    assert.match(search.search('domain:cooking x').hint ?? '', /domain:security/);
    assert.equal(search.search('service:sq').hint, undefined);
    assert.match(search.search('service:zzz').hint ?? '', /No service is called "zzz"/);
    assert.match(search.search('-domain:cooking x').hint ?? '', /domain:security/);
    for (const query of [
      'VisibilityTimeout: 60',
      'timeout: 60',
      'lambda:invokefunction',
      'dynamodb:leadingkeys',
      'is:traps',
      'https:',
    ])
      assert.equal(search.search(query).hint, undefined, query);
  });
  it('gives at every key a result that a longer query may still confirm', () => {
    for (let length = 1; length <= 'provisioned concurrency'.length; length += 1)
      assert.ok(ids('provisioned concurrency'.slice(0, length)).length > 0);
  });
  it('is the same whenever the shipped index is read', () => {
    const fresh = new Search(library, unpackIndex(shipped));
    for (const query of ['dead letter', 'lamda concurency', 'how to encrypt a bucket'])
      assert.deepEqual(
        fresh.search(query).hits.map((hit) => hit.place.section.id),
        ids(query),
      );
  });
  it('takes own notes in and out', async () => {
    const own = readNotes(
      [
        {
          path: 'mine/jobs.md',
          text: '---\ntitle: Jobs\nsummary: Ours.\n---\n\n## Peculiarities\n\nThe word zyxwv stands here.\n',
        },
      ],
      'user',
    );
    const both = new Library({ notes: library.notes, questions: [] }, own);
    const index = unpackIndex(shipped);
    const mine = both.notes
      .filter((note) => note.origin === 'user')
      .flatMap((note) => note.sections.map((section) => ({ note, section })));
    await index.add(mine, places);
    assert.deepEqual(
      new Search(both, index).search('zyxwv').hits.map((hit) => hit.place.section.id),
      ['jobs#peculiarities'],
    );
    index.remove(['jobs#peculiarities', 'never#there']);
    assert.deepEqual(new Search(library, index).search('zyxwv').hits, []);
  });
  it('scores alike with and without the index for own notes', async () => {
    const [alone, beside] = [unpackIndex(shipped), unpackIndex(shipped)];
    await beside.add([], places);
    const all = [
      'AWS::SQS::Queue',
      'for',
      'between',
      'lambda',
      'timeouts',
      'key',
      'concurency',
      'beanstlak',
      'dynamodbb',
      'x',
      'zzzzzz',
    ];
    const likes = [
      { prefix: false },
      { prefix: true },
      { prefix: true, short: true },
      { prefix: false, errors: 1 },
      { prefix: true, errors: 2 },
    ];
    for (const word of all.flatMap((one) => words(one))) {
      for (const like of likes) {
        // Where something has the word, nobody looks for typos.
        if (like.errors && alone.search(word, { prefix: like.prefix }).size > 0) continue;
        const [one, other] = [alone.search(word, like), beside.search(word, like)];
        assert.deepEqual([...one.keys()].sort(), [...other.keys()].sort(), `${word} ${JSON.stringify(like)}`);
        for (const [id, score] of one) assert.ok(Math.abs(score / (other.get(id) ?? 0) - 1) < 1e-9, `${word} in ${id}`);
      }
    }
  });
  it('finds the words of any sections as MiniSearch does', async () => {
    const word = fc.constantFrom('lambda', 'lambdas', 'the', 'lamda', 'queue', 'sqs', 'x', 'format');
    const sentence = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(sentence, sentence), { maxLength: 8 }),
        word,
        fc.boolean(),
        async (titles, typed, prefix) => {
          const text = titles.map(([title, body]) => `## ${title} .\n<!-- terms: ${body} -->\n\n${body}\n`).join('\n');
          const made = new Library(
            readNotes([{ path: 'a/b.md', text: `---\ntitle: B\nsummary: S.\n---\n\n${text}` }], 'bundled'),
          );
          const all = made.notes.flatMap((note) => note.sections.map((section) => ({ note, section })));
          const [alone, beside] = [unpackIndex(packIndex(all)), unpackIndex(packIndex(all))];
          await beside.add([], all);
          const [one, other] = [alone.search(typed, { prefix }), beside.search(typed, { prefix })];
          assert.equal(one.size, other.size);
          for (const [id, score] of one) assert.ok(Math.abs(score - (other.get(id) ?? 0)) < 1e-9, id);
        },
      ),
    );
  });
  it('answers on an empty library', () => {
    assert.deepEqual(new Search(new Library(), unpackIndex(packIndex([]))).search('sqs').hits, []);
  });
});

describe('the thesaurus', () => {
  it('is found by what is typed, word for word', () => {
    for (const typed of thesaurus.keys()) assert.equal(parseQuery(`${typed} .`).said.join(' '), typed);
  });
  it('leads to words that sections have', () => {
    const dead = [...thesaurus].flatMap(([typed, meant]) =>
      meant.filter((one) => ids(`${one} .`).length === 0).map((one) => `${typed}: ${one}`),
    );
    assert.deepEqual(dead, []);
    for (const [query, id] of [
      ['pitr', 'dynamodb'],
      ['cors', 's3'],
      ['iops', 'ebs'],
    ] as const)
      assert.ok(notes(query).slice(0, 5).includes(id), `${query}: ${notes(query).slice(0, 5)}`);
  });
});

describe('the excerpt', () => {
  it('shows the densest place with its words marked', () => {
    const text = `${'Nothing here. '.repeat(20)}The visibility timeout hides a message. ${'More words. '.repeat(20)}`;
    const { text: shown, marks } = excerpt(text, ['visibility', 'timeout'], 80);
    assert.match(shown, /^… .*visibility timeout hides.* …$/);
    assert.deepEqual(
      marks.map(([from, to]) => shown.slice(from, to)),
      ['visibility', 'timeout'],
    );
  });
  it('marks what it shows, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.array(fc.string({ minLength: 1, maxLength: 8 })), (text, looked) => {
        const { text: shown, marks } = excerpt(text, looked, 60);
        for (const [from, to] of marks) assert.ok(from >= 0 && to <= shown.length && from < to);
      }),
    );
  });
});

describe('the own set of queries', () => {
  const queries = readFileSync('test/fixtures/search/queries.tsv', 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  it('has at least 150 lines and asks for most services', () => {
    assert.ok(queries.length >= 150);
    const asked = new Set(queries.flatMap(([, wanted = '']) => wanted.split('|')));
    assert.ok(library.notes.filter((note) => asked.has(note.id)).length / library.notes.length > 0.95);
  });
  it('is answered first in 85 % and among the first three in 97 %', () => {
    let [one, three] = [0, 0];
    for (const [query = '', wanted = ''] of queries) {
      const rank = notes(query).findIndex((id) => wanted.split('|').includes(id));
      if (rank === 0) one += 1;
      if (rank >= 0 && rank < 3) three += 1;
    }
    assert.ok(one / queries.length >= 0.85, `success@1 ${((one / queries.length) * 100).toFixed(1)} %`);
    assert.ok(three / queries.length >= 0.97, `success@3 ${((three / queries.length) * 100).toFixed(1)} %`);
  });
});
