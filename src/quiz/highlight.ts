/** Escapes text for HTML. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

type Kind = 'comment' | 'string' | 'key' | 'number' | 'word';

const string = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const number = /\b\d[\d.]*\b/y;
const hash = /#[^\n]*/y;

const script: readonly (readonly [Kind, RegExp])[] = [
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y],
  [
    'word',
    /\b(?:async|await|break|case|catch|class|const|else|export|for|from|function|if|import|let|new|return|throw|try|while)\b/y,
  ],
  ['number', number],
];

/** What to look for in each language, at the same place the earlier rule first. */
const rules: Readonly<Record<string, readonly (readonly [Kind, RegExp])[]>> = {
  yaml: [
    ['comment', /(?<![^\s])#[^\n]*/y],
    ['key', /(?<=^[ \t]*(?:- +)*)[\w.:/*$-]+(?=:(?:\s|$))/my],
    ['string', string],
    ['word', /![A-Za-z]+\b/y],
    ['number', /(?<=[:\s-])\d[\d.]*(?=\s|$)/y],
  ],
  json: [
    ['key', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/y],
    ['string', string],
    ['number', number],
    ['word', /\b(?:true|false|null)\b/y],
  ],
  sh: [
    ['comment', /(?<![^\s])#[^\n]*/y],
    ['string', string],
    ['key', /(?<=\s)--?[a-z][\w-]*/y],
    ['word', /(?<=^\s*)(?:aws|sam|cdk|docker|curl|eb)\b/my],
  ],
  python: [
    ['comment', hash],
    ['string', string],
    ['word', /\b(?:as|def|class|elif|else|except|for|from|if|import|in|not|raise|return|try|while|with)\b/y],
    ['number', number],
  ],
  js: script,
};

const names: Readonly<Record<string, string>> = {
  yml: 'yaml',
  bash: 'sh',
  shell: 'sh',
  javascript: 'js',
  ts: 'js',
  typescript: 'js',
  py: 'python',
};

/** Code as HTML with `span` elements of a few classes; a language without rules is only escaped. */
export function highlight(code: string, info: string): string {
  const language = info.trim().split(/\s+/)[0] ?? '';
  const patterns = rules[names[language] ?? language];
  if (patterns === undefined) return escapeHtml(code);
  let html = '';
  let plain = '';
  let at = 0;
  while (at < code.length) {
    const found = match(patterns, code, at);
    if (found) {
      html += `${escapeHtml(plain)}<span class="code-${found.kind}">${escapeHtml(found.text)}</span>`;
      plain = '';
      at += found.text.length;
    } else {
      // A word is taken as a whole, so that nothing is found in the middle of it.
      const [word = code.charAt(at)] = /^(?:\w+|[\s\S])/.exec(code.slice(at, at + 80)) ?? [];
      plain += word;
      at += word.length;
    }
  }
  return html + escapeHtml(plain);
}

function match(
  patterns: readonly (readonly [Kind, RegExp])[],
  code: string,
  at: number,
): { kind: Kind; text: string } | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(code)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}
