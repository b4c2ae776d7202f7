import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const titles: ReadonlyMap<string, readonly [kind: string, title: string]> = new Map([
  ['WARNING', ['trap', 'Exam trap']],
  ['NOTE', ['change', 'What changed']],
  ['TIP', ['tip', 'Rule of thumb']],
]);

/** The first line of every note's document: the preview tells a plugin the text it renders but not whose it is. */
export const noteMark = '<!-- AWS Dev Notes -->';

/** A markdown-it plugin for the preview: callouts and facts of a note get classes of their own; other documents stay as they are. */
export function notePlugin(markdown: MarkdownIt): MarkdownIt {
  markdown.core.ruler.push('aws-notes', (state: StateCore) => {
    if (!state.src.startsWith(noteMark)) return;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'blockquote_open') callout(state, index);
      else if (token.type === 'list_item_open' && token.level === 1) fact(state.tokens, index);
    }
  });
  return markdown;
}

/** `> [!WARNING]` becomes a titled box; "Exam trap:" at the start of its text would say the same twice. */
function callout(state: StateCore, index: number): void {
  const open = state.tokens[index];
  const inline = state.tokens[index + 2];
  const [first, second] = inline?.children ?? [];
  const mark = /^\[!(\w+)\]$/.exec(first?.content.trim() ?? '');
  const [kind, title] = titles.get(mark?.[1] ?? '') ?? [];
  if (!open || !inline?.children || !kind || !title) return;
  open.attrJoin('class', `aws-notes-callout aws-notes-${kind}`);
  inline.children.splice(0, second?.type === 'softbreak' ? 2 : 1);
  const [text] = inline.children;
  if (text?.type === 'text')
    text.content = text.content.replace(/^(?:Exam trap|Older material|Rule of thumb): /, (said) =>
      said.startsWith('Older') ? said : '',
    );
  const strong = new state.Token('strong_open', 'strong', 1);
  strong.attrSet('class', 'aws-notes-callout-title');
  const word = new state.Token('text', '', 0);
  word.content = title;
  inline.children.unshift(strong, word, new state.Token('strong_close', 'strong', -1), new state.Token('softbreak', 'br', 0));
}

function fact(tokens: readonly Token[], index: number): void {
  const children = tokens[index + 2]?.children ?? [];
  const close = children.findIndex((child) => child.type === 'strong_close');
  const start = children.find((child) => child.type !== 'text' || child.content !== '');
  const name = close > 0 ? (children[close - 1]?.content ?? '') : '';
  if (start?.type === 'strong_open' && name.endsWith(':')) tokens[index]?.attrJoin('class', 'aws-notes-fact');
}
