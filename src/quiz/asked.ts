import type { Item } from './item';
import { puzzle } from './numbers/family';
import { fingerprint, seeded, shuffled } from './random';
import type { Slot } from './record';

export interface AskedOption {
  /** One letter, the option's identity; never its place. */
  readonly id: string;
  readonly markdown: string;
  readonly reason: string;
  readonly right: boolean;
  readonly section: string | undefined;
}

/** An item as it is put to a person: figures drawn, options in the order to show. */
export interface Asked {
  readonly item: Item;
  readonly slot: Slot;
  readonly form: 'one' | 'several' | 'order' | 'reveal';
  readonly stem: string;
  readonly options: readonly AskedOption[];
  /** The right options' letters, in an ordering in their right order. */
  readonly key: string;
  /** Markdown shown after the answer: the steps of a number, the value of a card. */
  readonly explanation: string;
}

/** Draws and shuffles by the slot's seed; a later review gives the order that was seen instead. */
export function ask(item: Item, slot: Slot, order?: string): Asked {
  switch (item.source) {
    case 'question': {
      const { question } = item;
      const form = question.kind === 'ordering' ? 'order' : question.kind === 'multiple' ? 'several' : 'one';
      const key = question.options.filter((option) => option.right).map((option) => option.id);
      return {
        item,
        slot,
        form,
        stem: question.stem,
        options: arranged(question.options, slot.seed, order, form === 'order' ? key.join('') : undefined),
        key: key.join(''),
        explanation: '',
      };
    }
    case 'number': {
      const drawn = puzzle(item.family, slot.seed);
      const options = drawn.options.map((option) => ({ ...option, markdown: option.text, section: undefined }));
      return {
        item,
        slot,
        form: 'one',
        stem: drawn.stem,
        options: arranged(options, slot.seed, order),
        key: 'a',
        explanation: drawn.steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
      };
    }
    case 'card':
      return { item, slot, form: 'reveal', stem: item.prompt, options: [], key: '', explanation: item.fact.value };
  }
}

/** The options in the order seen before, as far as they still exist, or shuffled; an ordering never starts solved. */
function arranged(options: readonly AskedOption[], seed: number, order: string | undefined, solved?: string): AskedOption[] {
  if (order !== undefined) {
    const seen = [...order].map((id) => options.find((option) => option.id === id)).filter((option) => option !== undefined);
    return [...seen, ...options.filter((option) => !order.includes(option.id))];
  }
  // The drawing of a number uses the seed itself; another stream keeps the right place independent of the figures.
  const random = seeded(fingerprint(`options ${seed}`));
  let drawn = shuffled(options, random);
  for (let tries = 0; tries < 20 && drawn.map((option) => option.id).join('') === solved; tries++)
    drawn = shuffled(options, random);
  return drawn;
}

/** Whether letters chosen are the answer: in an ordering the order counts, else only which. All or nothing. */
export function isRight(asked: Asked, chosen: string): boolean {
  const sorted = (letters: string) => [...letters].sort().join('');
  return asked.form === 'order' ? chosen === asked.key : sorted(chosen) === sorted(asked.key);
}
