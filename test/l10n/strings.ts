import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the strings of the code are kept for translators. */
export const bundleFile = 'l10n/bundle.l10n.json';

/** A call of `l10n.t` whose first argument is no plain string cannot be collected. */
export interface Uncollected {
  readonly file: string;
  readonly line: number;
}

/** Every string that the code hands to `vscode.l10n.t`, as the text of the bundle, and the calls that have none. */
export function collectStrings(root: string): { readonly bundle: string; readonly uncollected: readonly Uncollected[] } {
  const strings = new Set<string>();
  const uncollected: Uncollected[] = [];
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    for (const { index } of text.matchAll(/\bl10n\.t\(/g)) {
      const string = firstString(text.slice(index));
      if (string === undefined) uncollected.push({ file, line: text.slice(0, index).split('\n').length });
      else strings.add(string);
    }
  }
  const sorted = [...strings].sort();
  return { bundle: `${JSON.stringify(Object.fromEntries(sorted.map((one) => [one, one])), undefined, 2)}\n`, uncollected };
}

/** The literal that a call begins with, joined where it is written in pieces. */
function firstString(call: string): string | undefined {
  const piece = /\s*'((?:[^'\\\n]|\\.)*)'\s*(\+?)/y;
  piece.lastIndex = 'l10n.t('.length;
  let joined: string | undefined;
  for (let found = piece.exec(call); found; found = piece.exec(call)) {
    joined = (joined ?? '') + (found[1] ?? '').replace(/\\(.)/g, (_all, char) => (char === 'n' ? '\n' : char));
    if (found[2] !== '+') return joined;
  }
  return undefined;
}
