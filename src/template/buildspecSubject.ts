import { type Scene, saying } from './scene';
import type { Subject } from './subject';
import { shellVariableAt } from './substitution';

/** What stands at a position of a buildspec: any key, and variables inside commands and other strings. */
export function buildspecSubject(scene: Scene): Subject | undefined {
  const { located, text, offset } = scene;
  const { part, range, frames } = located;
  if (part === 'tag') return undefined;
  const path = frames.flatMap((frame) => (frame.name === undefined ? [] : [frame.name]));
  if (part === 'key') return { kind: 'buildspec-key', name: saying(scene), range, path };
  const variable = shellVariableAt(text, offset, range);
  return variable && { kind: 'buildspec-env-var', name: text.slice(variable.start, variable.end), range: variable };
}
