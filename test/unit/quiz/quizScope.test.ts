import assert from 'node:assert/strict';
import { Library } from '../../../src/notes/library';
import { parseNote } from '../../../src/notes/parseNote';
import { readQuizScope, scopeFor } from '../../../src/quiz/quizScope';

const text = `---
title: Queues
aliases: []
summary: About queues.
weight: A
domains: [development]
docs: https://docs.aws.amazon.com/queues/
covers: []
related: []
reviewed: 2026-11-20
---

Intro.

## Waiting

Text.

## Order

Text.
`;

describe('what a quiz can be asked about', () => {
  const { note } = parseNote('integration/queues.md', text, 'bundled');
  assert.ok(note);
  const library = new Library({ notes: [note], questions: [] });
  const scope = (argument: unknown) => {
    const read = readQuizScope(argument);
    return read.ok ? scopeFor(read.value, library) : read.problem;
  };

  for (const [name, argument, wanted] of [
    ['the id of a note', 'queues', { kind: 'service', ids: ['queues'], label: 'Queues' }],
    ['the id of a section', 'queues#order', { kind: 'section', ids: ['queues#order'], label: 'Order' }],
    [
      'a note among sections, as all of its sections',
      ['queues#order', 'queues'],
      { kind: 'section', ids: ['queues#order', 'queues', 'queues#waiting'], label: 'Order, Queues' },
    ],
    ['a note by kind', { kind: 'note', ids: ['queues'] }, { kind: 'service', ids: ['queues'], label: 'Queues' }],
    [
      'a label of its own',
      { kind: 'tag', ids: ['calculation'], label: 'sums' },
      { kind: 'tag', ids: ['calculation'], label: 'sums' },
    ],
    ['an id that is unknown', 'nothing', { kind: 'service', ids: ['nothing'], label: 'nothing' }],
    ['bookmarks', { kind: 'bookmarks' }, { kind: 'bookmarks', ids: [], label: 'bookmarks' }],
    ['everything', { kind: 'all' }, { kind: 'all', ids: [], label: 'everything' }],
    ['fields it does not know, left behind', { kind: 'all', evil: true }, { kind: 'all', ids: [], label: 'everything' }],
  ] as const)
    it(`reads ${name}`, () => assert.deepEqual(scope(argument), wanted));

  for (const argument of [42, null, { kind: 'planet' }, { ids: ['queues'] }, [1], { kind: 'note', ids: 'queues' }])
    it(`says what is wrong with ${JSON.stringify(argument)}`, () => assert.match(String(scope(argument)), /^scope/));
});
