import { locateInBlock } from './block';
import { lineStart, skipToContent } from './characters';
import { locateInFlow } from './flow';
import { type Frame, keyFrame, type Located } from './located';
import { entryAt } from './outline';
import type { Outline, OutlineEntry } from './outlineTypes';

/** What stands at an offset and the way to it, read from the smallest stretch of text that can tell. */
export function locate(text: string, outline: Outline, offset: number): Located | undefined {
  const section = entryAt(outline.sections, offset);
  if (section === undefined) return undefined;
  const entry = entryAt(section.entries, offset);
  if (outline.flow) return locateFromKey(text, outline, entry ?? section, offset, entry ? [frameOf(section)] : []);
  if (entry !== undefined && entry.whole.start === lineStart(text, entry.whole.start))
    return locateInBlock(text, offset, entry.whole, [frameOf(section)]);
  return locateInBlock(text, offset, section.whole, []);
}

function locateFromKey(
  text: string,
  outline: Outline,
  entry: OutlineEntry,
  offset: number,
  base: readonly Frame[],
): Located | undefined {
  const frames = [...base, frameOf(entry)];
  if (offset >= entry.range.start && offset <= entry.range.end) return { frames, part: 'key', range: entry.range };
  if (offset < entry.value) return undefined;
  const open = skipToContent(text, entry.value, entry.whole.end);
  return locateInFlow(text, open, offset, frames, { end: entry.whole.end, json: true, damaged: outline.damaged });
}

function frameOf(entry: OutlineEntry): Frame {
  return keyFrame(entry.name, entry.range, entry.value);
}
