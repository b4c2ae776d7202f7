import { type Match, matches } from './matches';

/** A stretch of plain text with the places of the matched words in it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

/** The densest stretch of a text around words that begin like one of the looked-for words; its beginning when none is there. */
export function excerpt(text: string, looked: readonly string[], length = 140): Excerpt {
  const hits = matches(text, looked);
  const start = hits.length === 0 ? 0 : densest(hits, length);
  const from = start === 0 ? 0 : wordStart(text, Math.max(0, start - 25));
  const to = from + length >= text.length ? text.length : wordEnd(text, from + length);
  const head = from > 0 ? '… ' : '';
  const marks = hits
    .filter((hit) => hit.at >= from && hit.end <= to)
    .map((hit) => [hit.at - from + head.length, hit.end - from + head.length] as const);
  return { text: `${head}${text.slice(from, to).trimEnd()}${to < text.length ? ' …' : ''}`, marks };
}

function densest(hits: readonly Match[], length: number): number {
  let best = hits[0]?.at ?? 0;
  let most = 0;
  for (const [index, first] of hits.entries()) {
    const kinds = new Set<number>();
    let count = 0;
    for (const hit of hits.slice(index, index + 40)) {
      if (hit.end > first.at + length - 25) break;
      kinds.add(hit.which);
      count += 1;
    }
    const score = kinds.size * 10 + count;
    if (score > most) {
      most = score;
      best = first.at;
    }
  }
  return best;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 25 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - 25 ? at : space;
}
