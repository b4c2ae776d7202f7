import { Char, lineEnd, skipSpaces } from './characters';
import type { OutlineEntry, OutlineSection } from './outlineTypes';
import { closingQuote, scalarAt, spoken } from './tokens';

interface Growing {
  readonly name: string;
  readonly range: OutlineEntry['range'];
  readonly value: number;
  readonly start: number;
  end: number;
  type: string | undefined;
  readonly entries: Growing[];
}

/** The outline of damaged JSON: keys that begin a line are put by their column, as a person would read it. */
export function outlineByColumns(text: string, open: number): OutlineSection[] {
  const sections: Growing[] = [];
  const columns: number[] = [];
  let section: Growing | undefined;
  let entry: Growing | undefined;
  for (let line = text.indexOf('\n', open) + 1; line > 0; line = text.indexOf('\n', line) + 1) {
    const end = lineEnd(text, line);
    const at = skipSpaces(text, line, end);
    if (at >= end) continue;
    const column = width(text, line, at);
    const level = levelOf(columns, column);
    if (level < 0 || text.charCodeAt(at) !== Char.double) {
      if (entry !== undefined) entry.end = end;
      if (section !== undefined) section.end = end;
      continue;
    }
    const close = closingQuote(text, at, end);
    const colon = close < 0 ? -1 : skipSpaces(text, close + 1, end);
    if (colon >= 0 && text.charCodeAt(colon) === Char.colon) {
      columns[level] = column;
      const range = { start: at + 1, end: close };
      const made = { name: spoken(text, range), range, value: colon + 1, start: at, end, type: undefined, entries: [] };
      if (level === 0) {
        section = made;
        sections.push(made);
        entry = undefined;
      } else if (level === 1) {
        entry = made;
        section?.entries.push(made);
      } else if (entry !== undefined && made.name === 'Type' && entry.type === undefined) entry.type = scalarAt(text, colon + 1);
    }
    if (section !== undefined) section.end = end;
    if (entry !== undefined) entry.end = end;
  }
  return sections.map((each) => ({ ...finished(each), entries: each.entries.map(finished), column: -1 }));
}

/** The level whose keys begin at a column, a new one when it is deeper than all three known; -1 for everything else. */
function levelOf(columns: readonly number[], column: number): number {
  const level = columns.indexOf(column);
  if (level >= 0) return level;
  return columns.length < 3 && column > (columns[columns.length - 1] ?? -1) ? columns.length : -1;
}

/** A tab counts as much as the four spaces editors mostly show for it. */
function width(text: string, line: number, at: number): number {
  let columns = 0;
  for (let place = line; place < at; place++) columns += text.charCodeAt(place) === Char.tab ? 4 : 1;
  return columns;
}

function finished({ name, range, value, start, end, type }: Growing): OutlineEntry {
  return { name, range, value, whole: { start, end }, type };
}
