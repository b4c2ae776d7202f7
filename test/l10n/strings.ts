import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the strings of the code are kept for translators. */
export const bundleFile = 'l10n/bundle.l10n.json';

/** A call of `l10n.t`, or of the quiz page's `say`, whose first argument is no plain string cannot be collected. */
export interface Uncollected {
  readonly file: string;
  readonly line: number;
}

/** Every string that the code hands to `vscode.l10n.t` and the quiz page to `say`, as the text of the bundle, and the calls that have none. */
export function collectStrings(root: string): { readonly bundle: string; readonly uncollected: readonly Uncollected[] } {
  const strings = new Set<string>();
  const uncollected: Uncollected[] = [];
  const files = ['src', 'media/quiz'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const { 0: call, index } of text.matchAll(/\b(?:l10n\.t|say)\(/g)) {
      const string = firstString(text.slice(index + call.length));
      if (string === undefined) uncollected.push({ file, line: text.slice(0, index).split('\n').length });
      else strings.add(string);
    }
  }
  const sorted = [...strings].sort();
  return { bundle: `${JSON.stringify(Object.fromEntries(sorted.map((one) => [one, one])), undefined, 2)}\n`, uncollected };
}

/** The literal that the arguments begin with, joined where it is written in pieces. */
function firstString(given: string): string | undefined {
  const piece = /\s*'((?:[^'\\\n]|\\.)*)'\s*(\+?)/y;
  let joined: string | undefined;
  for (let found = piece.exec(given); found; found = piece.exec(given)) {
    joined = (joined ?? '') + (found[1] ?? '').replace(/\\(.)/g, (_all, char) => (char === 'n' ? '\n' : char));
    if (found[2] !== '+') return joined;
  }
  return undefined;
}
