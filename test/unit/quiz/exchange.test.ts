import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Conversation } from '../../../src/quiz/conversation';
import { exported, importRecords, json } from '../../../src/quiz/exchange';
import { answerHere, begun, english, everything, FakeClock, FakeHost, files, openQuiz, smallBank, view } from './bank';
import { recordsOf } from './records';

const practised = async () => {
  const quiz = await openQuiz();
  const session = begun(quiz, {
    mode: 'practice',
    scope: { kind: 'service', ids: ['queue', 'topic'], label: 'both' },
    number: 6,
  });
  for (let index = 0; index < 6; index++) answerHere(quiz, session, index % 3 !== 0, index % 2 ? 'sure' : 'unsure');
  await quiz.saved();
  return quiz;
};

describe('export and import as JSON', () => {
  it('is complete: what is read is what was written', () => {
    fc.assert(
      fc.property(recordsOf('m-w'), (records) => {
        const read = importRecords(json(records, 0), english);
        assert.ok(read.ok);
        assert.deepEqual(read.value.records, records);
        assert.equal(read.value.damaged, 0);
      }),
    );
  });

  it('brings everything to an empty machine, once', async () => {
    const quiz = await practised();
    const host = new FakeHost();
    await new Conversation(quiz, host).receive({ type: 'export', format: 'json' });
    const other = await openQuiz({ machine: 'machineb' });
    const otherHost = new FakeHost();
    otherHost.file = host.saved;
    const page = new Conversation(other, otherHost);
    const first = view(await page.receive({ type: 'import' }), 'notice');
    assert.equal(first.text, `${quiz.history.records.length} new records imported.`);
    for (const id of quiz.history.answered()) assert.deepEqual(other.history.card(id), quiz.history.card(id));
    assert.equal(view(await page.receive({ type: 'import' }), 'notice').text, '0 new records imported.');
    const again = await openQuiz({ machine: 'machineb', files: other.parts.files, window: 'window02' });
    assert.equal(again.history.records.length, quiz.history.records.length);
  });

  it('leaves out damaged records and says how many', async () => {
    const quiz = await practised();
    const host = new FakeHost();
    host.file = exported(quiz, 'json').text.replace('["a"', '["?"');
    const answers = await new Conversation(await openQuiz(), host).receive({ type: 'import' });
    assert.match(view(answers, 'notice').text, /1 record could not be read and was left out/);
  });

  for (const [name, text] of [
    ['no JSON', 'hello'],
    ['another JSON', '{"a":1}'],
    ['an empty file', ''],
    ['a newer version', '{"format":"aws-dev-notes-quiz","version":2,"records":[]}'],
  ] as const)
    it(`says what to do with ${name}`, async () => {
      const host = new FakeHost();
      host.file = text;
      const [notice] = await new Conversation(await openQuiz(), host).receive({ type: 'import' });
      assert.equal(notice?.type, 'notice');
      assert.match(notice.type === 'notice' ? notice.text : '', /Choose|Update/);
    });
});

describe('export as CSV', () => {
  it('has a line for each answer that counts', async () => {
    const quiz = await practised();
    quiz.undo();
    const lines = exported(quiz, 'csv').text.trimEnd().split('\r\n');
    assert.equal(lines.length, 1 + 5);
    assert.equal(
      lines[0],
      'time,item,version,title,service,section,domain,kind,round,shown,chosen,right,confidence,seconds,seed',
    );
    assert.match(lines[1] ?? '', /^2026-11-20T12:00:00\.000Z,/);
    assert.ok(lines.every((line) => line.split(',').length >= 15));
  });

  it('quotes commas and never gives a spreadsheet a formula', async () => {
    const odd = files.map((file) => ({ ...file, text: file.text.replace('## A slow worker', '## =HYPERLINK("x", 1), or not') }));
    const quiz = await openQuiz({ catalogue: smallBank(odd) });
    answerHere(
      quiz,
      begun(quiz, { mode: 'practice', scope: { kind: 'item', ids: ['queue-slow'], label: 'x' }, number: 1 }),
      true,
    );
    assert.match(exported(quiz, 'csv').text, /"'=HYPERLINK\(""x"", 1\), or not"/);
  });
});

describe('export for Anki', () => {
  const text = async () => exported(await openQuiz({ clock: new FakeClock() }), 'anki').text;

  it('starts with the headers that name separator, identity, note type, deck and tags', async () => {
    const lines = (await text()).split('\n');
    for (const header of [
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#notetype column:2',
      '#deck column:3',
      '#tags column:6',
    ])
      assert.ok(lines.includes(header), header);
  });

  it('has one line an item with six fields, whatever stands in it', async () => {
    const quiz = await openQuiz();
    const rows = (await text())
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    assert.equal(rows.length, quiz.catalogue.items.length);
    for (const row of rows) {
      const fields = row.split('\t');
      assert.equal(fields.length, 6, row);
      assert.ok(
        fields.every((field) => /^"(?:[^"]|"")*"$/.test(field)),
        row,
      );
      assert.ok(!/<script|javascript:|href/.test(row));
    }
    const ids = rows.map((row) => row.split('\t')[0]);
    assert.equal(new Set(ids).size, rows.length);
  });

  it('puts the answer on the back only', async () => {
    const row =
      (await text())
        .split('\n')
        .find((line) => line.includes('awsdn-queue-slow"'))
        ?.split('\t') ?? [];
    assert.match(row[2] ?? '', /AWS Dev Notes::Application integration::Queue/);
    assert.ok(!row[3]?.includes('It stays hidden until then'));
    assert.match(row[4] ?? '', /<b>Raise the visibility timeout\.<\/b> — It stays hidden until then/);
    assert.match(row[5] ?? '', /aws-dev-notes single development/);
    assert.match(row[3] ?? '', /VisibilityTimeout/);
  });

  it('is taken whole: nothing of everything is missing', async () => {
    const quiz = await openQuiz();
    const all = await text();
    for (const item of quiz.catalogue.within(everything, new Set())) assert.ok(all.includes(`awsdn-${item.id}`), item.id);
  });
});
