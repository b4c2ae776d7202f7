import type { Task } from '../../notes/model';
import { between, type Random, seeded } from '../random';

/** A typical slip: what one gets by it, and what was forgotten. */
export interface Slip {
  readonly value: number;
  readonly reason: string;
}

/** One drawing of a family: its figures, the question, the answer with its steps, and the slips. */
export interface Drawing {
  readonly given: Readonly<Record<string, number>>;
  readonly stem: string;
  readonly answer: number;
  /** Why the answer is right, in one sentence. */
  readonly reason: string;
  /** Markdown, one line a step. */
  readonly steps: readonly string[];
  /** The likeliest first; those that happen to give the answer or one another are passed over. */
  readonly slips: readonly Slip[];
}

/** A kind of calculation whose figures vary by a seed. */
export interface Family {
  readonly id: string;
  /** Raised with any change that gives other figures or other words for the same seed. */
  readonly version: string;
  readonly title: string;
  readonly task: Task | undefined;
  /** Sections that prove it, the best first: note#anchor. */
  readonly sections: readonly [string, ...string[]];
  readonly unit: (value: number) => string;
  readonly draw: (random: Random) => Drawing;
}

/** A drawing with its four options; the right one is `a`. */
export interface Puzzle extends Drawing {
  readonly options: readonly { readonly id: string; readonly text: string; readonly reason: string; readonly right: boolean }[];
}

const wrongOptions = 3;

/** The same puzzle for the same seed. Draws again while the slips give fewer than three different wrong answers. */
export function puzzle(family: Family, seed: number): Puzzle {
  const random = seeded(seed);
  let best = options(family, family.draw(random));
  for (let tries = 0; tries < 200 && best.options.length <= wrongOptions; tries++) {
    const next = options(family, family.draw(random));
    if (next.options.length > best.options.length) best = next;
  }
  return best;
}

function options(family: Family, drawing: Drawing): Puzzle {
  const right = family.unit(drawing.answer);
  const texts = new Set([right]);
  const wrong = drawing.slips.filter(({ value }) => {
    const text = family.unit(value);
    if (!Number.isFinite(value) || value < 0 || texts.has(text)) return false;
    texts.add(text);
    return true;
  });
  return {
    ...drawing,
    options: [
      { id: 'a', text: right, reason: drawing.reason, right: true },
      ...wrong.slice(0, wrongOptions).map(({ value, reason }, index) => ({
        id: String.fromCharCode(98 + index),
        text: family.unit(value),
        reason,
        right: false,
      })),
    ],
  };
}

/** `1,234,567` or `0.125`: as English writes it, the same on every machine. */
export function figure(value: number, decimals = 6): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = '0', part] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** `12.30 USD`. */
export const dollars = (value: number): string => {
  const [whole = '0', cents = '00'] = value.toFixed(2).split('.');
  return `${figure(Number(whole))}.${cents} USD`;
};

/** `12.3046 USD`: a sum on the way, so that the last step comes out to the cent. */
export const exactDollars = (value: number): string => `${figure(value, 4)} USD`;

/** Divides and rounds up, safe against the last bits of a division. */
export const ceilDiv = (value: number, by: number): number => Math.ceil(Number((value / by).toFixed(9)));

/** A size of an item in KB that does not fall on a boundary too often. */
export const itemSize = (random: Random, most: number) =>
  random() < 0.3 ? between(random, 1, most) : between(random, 1, most * 2) / 2 + (random() < 0.5 ? 0.3 : 0);
