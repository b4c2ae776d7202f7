import type { Frame, Located } from './located';
import type { TemplateNames } from './names';
import type { Place, TextRange } from './subject';
import { spoken } from './tokens';

/** Everything the reading of one position needs. */
export interface Scene {
  readonly text: string;
  readonly offset: number;
  readonly located: Located;
  readonly names: TemplateNames;
  /** The entry (or section) around the position: nothing outside has to be read. */
  readonly end: number;
  readonly json: boolean;
}

export function lastFrame(scene: Scene): Frame | undefined {
  return scene.located.frames[scene.located.frames.length - 1];
}

/** The key or scalar at the position, unquoted. */
export function saying(scene: Scene): string {
  return spoken(scene.text, scene.located.range);
}

/** The part of a range that has the position, split at the first dot: `Queue.Arn`. */
export function dotted(text: string, range: TextRange): { readonly left: TextRange; readonly right: TextRange } | undefined {
  const dot = text.indexOf('.', range.start);
  if (dot < 0 || dot >= range.end) return undefined;
  return { left: { start: range.start, end: dot }, right: { start: dot + 1, end: range.end } };
}

export function place(logicalId: string, type: string | undefined, path: readonly string[]): Place {
  return { logicalId, type, path };
}
