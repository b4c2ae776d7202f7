import assert from 'node:assert/strict';
import { readNotes } from '../../../src/notes/bundle';
import { Library } from '../../../src/notes/library';
import { openTemplate } from '../../../src/template/document';
import { type TipLinks, tipMarkdown } from '../../../src/tips/markdown';
import type { Tip, TipSettings } from '../../../src/tips/tip';
import { tipFor } from '../../../src/tips/tipFor';
import { packedReference } from '../reference/packed';

const queueNote = `---
title: Amazon SQS
aliases: []
summary: Queues.
weight: A
domains: [development]
docs: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/
covers: [AWS::SQS, "sqs:*"]
related: []
reviewed: 2026-11-21
---

Queues hand work over.

## Visibility timeout
<!-- terms: AWS::SQS::Queue.VisibilityTimeout, sqs:ChangeMessageVisibility -->

A received message stays hidden.

- **Default:** 30 seconds
- **Range:** 0 seconds to [12 hours](sqs.md)
- **Third:** not shown

> [!WARNING]
> Exam trap: a timeout shorter than the work makes a second consumer process the **same** message.

## Several things
<!-- terms: AWS::SQS::Queue.DelaySeconds, AWS::SQS::Queue.FifoQueue, AWS::SQS::Queue.QueueName, AWS::SQS::Queue.RedrivePolicy -->

Text.

- **Delay seconds:** at most 900
- **FIFO queue:** its name ends in .fifo

## In our house
<!-- terms: AWS::SQS::Queue.Tags -->

Every queue carries the tag of its team. Ask before you make a new one.
`;

const set = readNotes([{ path: 'integration/sqs.md', text: queueNote }], 'bundled');

/** A library of one small note. */
export const library = new Library(set);

export const settings: TipSettings = { mode: 'full', insights: true, today: '2026-11-21' };

const reference = packedReference();

export const links: TipLinks = {
  section: (id) => `note:${id}`,
  note: (id) => `note:${id}`,
  quiz: (id) => `quiz:${id}`,
  docs: (url) => url,
  place: (_, line) => `#L${line + 1}`,
};

/** The tip at the `|` of a text. */
export async function tipAt(text: string, changed: Partial<TipSettings> = {}): Promise<Tip | undefined> {
  const offset = text.search(/\|(?![-+]?\r?\n)/);
  assert.notEqual(offset, -1, 'no cursor in the fixture');
  const document = openTemplate(text.slice(0, offset) + text.slice(offset + 1));
  const subject = document.subjectAt(offset);
  return subject && tipFor(subject, document, reference, library, { ...settings, ...changed });
}

/** The same as Markdown. */
export async function hoverAt(text: string, changed: Partial<TipSettings> = {}): Promise<string | undefined> {
  const tip = await tipAt(text, changed);
  return tip && tipMarkdown(tip, links);
}

/** The Markdown at an offset of any text. */
export async function markdownAt(text: string, offset: number): Promise<string | undefined> {
  const document = openTemplate(text);
  const subject = document.subjectAt(offset);
  const tip = subject && (await tipFor(subject, document, reference, library, settings));
  return tip && tipMarkdown(tip, links);
}
