import { anki } from './anki';
import { dayOf, isoDay } from './day';
import type { Quiz } from './quiz';
import { earlier, type LogRecord } from './record';
import { fromRow, toRow } from './row';
import type { Say } from './say';
import { amount, entity, list, oneOf, type Read } from './shape';

const format = 'aws-dev-notes-quiz';

/** A file to save, and what to say when it is. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly words: string;
}

/** Everything as JSON, the answers as CSV, or the bank as Anki text. */
export function exported(quiz: Quiz, kind: 'json' | 'csv' | 'anki'): ExportFile {
  const day = isoDay(dayOf(quiz.clock.now(), quiz.clock));
  switch (kind) {
    case 'json':
      return {
        name: `aws-dev-notes-${day}.json`,
        text: json(quiz.history.records, quiz.clock.now()),
        words: quiz.say('All records saved.'),
      };
    case 'csv':
      return { name: `aws-dev-notes-answers-${day}.csv`, text: csv(quiz), words: quiz.say('Answers saved.') };
    case 'anki':
      return { name: `aws-dev-notes-anki-${day}.txt`, text: anki(quiz.catalogue), words: quiz.say('Questions and cards saved.') };
  }
}

/** The whole log, one record a line so that two exports compare well. */
export function json(records: readonly LogRecord[], now: number): string {
  const rows = [...records].sort(earlier).map((record) => JSON.stringify(toRow(record)));
  return `{"format":"${format}","version":1,"exported":${now},"records":[\n${rows.join(',\n')}\n]}\n`;
}

const fileShape = entity({
  format: oneOf(format),
  version: amount,
  records: list((value) => ({ ok: true, value }), 5_000_000),
});

/** Reads an export back; a record that cannot be read is counted and left out. */
export function importRecords(
  text: string,
  say: Say,
): Read<{ readonly records: readonly LogRecord[]; readonly damaged: number }> {
  const read = fileShape(parsed(text), 'file');
  if (!read.ok)
    return { ok: false, problem: say('This file is no export of AWS Dev Notes. Choose a JSON file that was exported here.') };
  if (read.value.version > 1)
    return { ok: false, problem: say('This export comes from a newer version. Update the extension first.') };
  const records = read.value.records.map(fromRow).filter((record) => record !== undefined);
  return { ok: true, value: { records, damaged: read.value.records.length - records.length } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const columns = [
  'time',
  'item',
  'version',
  'title',
  'service',
  'section',
  'domain',
  'kind',
  'round',
  'shown',
  'chosen',
  'right',
  'confidence',
  'seconds',
  'seed',
];

/** Answers that count, oldest first, as RFC 4180 asks. */
export function csv(quiz: Quiz): string {
  const { history, catalogue } = quiz;
  const answers = [...history.answered()].flatMap((id) => history.live(id)).sort(earlier);
  const rows = answers.map((answer) => {
    const item = catalogue.item(answer.item);
    const place = history.place(item?.id ?? answer.item);
    return [
      new Date(answer.at * 1000).toISOString(),
      answer.item,
      answer.version,
      item?.title ?? '',
      place ? catalogue.noteTitle(place.noteId) : '',
      place?.section ?? '',
      place?.domain ?? '',
      item?.kind ?? '',
      history.round(answer.session)?.mode ?? '',
      answer.order,
      answer.chosen,
      answer.right ? 'right' : 'wrong',
      answer.confidence,
      String(answer.took / 10),
      String(answer.seed),
    ];
  });
  return [columns, ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** A cell that spreadsheets take as text: quoted where needed, and never a formula. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
