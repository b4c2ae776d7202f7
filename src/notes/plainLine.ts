/** The beginning of a section's Markdown as plain words on one line. */
export function plainLine(markdown: string, length: number): string {
  const words = plainMarkdown(markdown);
  return words.length <= length ? words : `${words.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

/** Markdown as plain words on one line, without code blocks and table rulers. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^\s*\|?[\s:|-]{3,}\|\s*$/gm, ' ')
    .replace(/^>\s?(\[!\w+\])?/gm, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, '')
    .replace(/\s*\|\s*/g, ' · ')
    .replace(/\s+/g, ' ')
    .trim();
}
