/** The reference's Markdown as plain sentences; `code` spans stay. */
export function plain(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]{1,60}>/g, '')
    .replace(/(^|[\s(])\*{1,2}([^*\n]+)\*{1,2}/g, '$1$2')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
}

const abbreviation = /(?:\b(?:e\.g|i\.e|vs|etc|no|approx|incl|St|U\.S)|\.\.)\.$/;

/** An opening shorter than this takes the next sentence with it. */
const shortest = 30;

/** The first sentence, shortened at a word when it is longer than `limit`. */
export function firstSentence(text: string, limit: number): string {
  const paragraph = text.split(/\n/).find((line) => line.trim() !== '' && !/^\s*(>|\||#|!)/.test(line));
  if (paragraph === undefined) return '';
  const line = paragraph.replace(/^\s*[-*]\s+/, '').trim();
  let end = line.length;
  let brief = 0;
  for (const match of line.matchAll(/[.!?](?=\s+["`'(A-Z])/g)) {
    const upTo = line.slice(0, match.index + 1);
    if (abbreviation.test(upTo) || isOdd(upTo)) continue;
    // "This field is deprecated." alone says too little.
    if (upTo.length < shortest && !/^\s+(?:For (?:more|details|examples|a list)|See |Learn )/.test(line.slice(match.index + 1))) {
      if (!/deprecated/i.test(upTo)) brief ||= match.index + 1;
      continue;
    }
    end = match.index + 1;
    break;
  }
  // What led into a list that is not shown would hang in the air.
  const sentence = line.slice(0, end).replace(/(?:,? (?:where|as follows))?\s*[:;,]$/, '.');
  if (sentence.length <= limit) return isOdd(sentence) ? sentence.replaceAll('`', "'") : sentence;
  // A whole sentence, be it brief, reads better than a longer one without its end.
  if (brief > 0) return line.slice(0, brief);
  const cut = sentence.slice(0, limit).replace(/\s+\S*$/, '');
  // An odd number of back quotes would swallow what follows.
  const balanced = isOdd(cut) ? cut.slice(0, cut.lastIndexOf('`')).trimEnd() : cut;
  return `${balanced.replace(/[.,;:]$/, '')} ...`;
}

/** Whether a code span stays open. */
function isOdd(text: string): boolean {
  return (text.split('`').length - 1) % 2 === 1;
}

function only(values: Iterable<string>): string | undefined {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

const number = String.raw`-?\d+(?:,\d{3})*(?:\.\d+)?`;

const defaultPatterns = [
  /\bdefault(?: value)?(?: is|:| of)\s+`([^`\s]{1,32})`/gi,
  /\bdefaults? to\s+`([^`\s]{1,32})`/gi,
  new RegExp(String.raw`\bdefault(?: value)?(?: is|:| of)\s+(${number}|true|false)(?=[\s.,;)]|$)`, 'gi'),
];

const rangePatterns = [
  new RegExp(String.raw`Minimum value of (${number})\.? +Maximum value of (${number})`, 'gi'),
  new RegExp(String.raw`\*Minimum\*\s*:\s*(${number})[\s\n]+\*Maximum\*\s*:\s*(${number})`, 'gi'),
  new RegExp(`valid (?:values|range)(?: is| are|:)?(?: between| from)? (${number}) ?(?:to|and|-|–) ?(${number})`, 'gi'),
  new RegExp(
    String.raw`(?:must be|integer|number|value)(?: a value| an integer| in the range)? (?:from|between) (${number})(?: seconds?)?(?: \([^)]*\))? (?:to|and) (${number})`,
    'gi',
  ),
];

/** The default that the text states; nothing when it states several. */
export function statedDefault(markdown: string): string | undefined {
  const stated = defaultPatterns.flatMap((pattern) => [...markdown.matchAll(pattern)].map((match) => match[1] ?? ''));
  return only(stated.map((text) => (/^-?\d[\d,]*$/.test(text) ? text.replaceAll(',', '') : text.replace(/[.,]$/, ''))));
}

/** The numeric range that the text states; nothing when it states several. */
export function statedRange(markdown: string): string | undefined {
  const ranges = rangePatterns.flatMap((pattern) => [...markdown.matchAll(pattern)].map((match) => `${match[1]}-${match[2]}`));
  const range = only(ranges.map((text) => text.replaceAll(',', '')));
  if (range === undefined) return undefined;
  const [, low, high] = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(range) ?? [];
  return low !== undefined && high !== undefined && Number(low) < Number(high) ? range : undefined;
}

/** Values listed as `a` | `b` after "Valid values", which are the ones worth showing. */
export function statedValues(markdown: string): readonly string[] {
  const match =
    /\b(?:valid|allowed|possible) values?[^:`.\n]{0,30}:?\s*((?:`[^`\s]{1,40}`(?:\s*(?:\||,|and|or|, and|, or)\s*)?){2,12})(?=\s*(?:[.\n(]|$))/i.exec(
      markdown,
    );
  return match?.[1] === undefined ? [] : [...match[1].matchAll(/`([^`]+)`/g)].map((value) => value[1] ?? '');
}

/** An example value that the text of an attribute gives, in back quotes. */
export function statedExample(markdown: string): string | undefined {
  const match = /(?:for example|example|such as|e\.g\.)[^`\n.]{0,40}`([^`\n]{3,160})`/i.exec(markdown);
  return match?.[1];
}

/** An ARN template with its placeholders filled: `${Region}` by a Region, `${QueueName}` by `my-queue`. */
export function arnExample(template: string): string {
  return template.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    if (name === 'Partition') return 'aws';
    if (name === 'Region') return 'eu-west-1';
    if (name === 'Account') return '123456789012';
    const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    return words.endsWith('-name') ? `my-${words.slice(0, -5)}` : words;
  });
}
