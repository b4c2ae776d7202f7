import { childrenAt, scalarRange } from './children';
import type { OutlineEntry } from './outlineTypes';
import { spoken } from './tokens';

/** What the `Type` key of the map says whose value begins at or behind `from`. */
export function writtenType(text: string, from: number, end: number, json: boolean): string | undefined {
  const child = childrenAt(text, from, end, json).find(({ name }) => name === 'Type');
  const range = child && scalarRange(text, child.value, child.end);
  return range && spoken(text, range);
}

/** The type of an entry that is an alias or merges one in: `*queue`, `<<: *queue`. */
export function aliasedType(text: string, { value, whole }: OutlineEntry): string | undefined {
  const said = text.slice(value, whole.end);
  const [, alone, merged] = /^\s*\*([\w-]+)\s*$|\n[ \t]*<<[ \t]*:[ \t]*\*([\w-]+)/.exec(said) ?? [];
  const alias = alone ?? merged;
  if (alias === undefined) return undefined;
  const anchor = new RegExp(`:[ \\t]*&${alias}(?![\\w-])`).exec(text);
  const type = anchor === null ? undefined : writtenType(text, anchor.index + anchor[0].length, text.length, false);
  return type?.includes('::') ? type : undefined;
}
