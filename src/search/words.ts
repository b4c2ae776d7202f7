/** Words that carry no meaning in a question about AWS. */
const empty = new Set(
  'a an and are as at be but by can could did do does for from had has have how i if in into is it its make me my need of on or our should so than that the their them then there these they this to use used using want was we were what when where which who why will with would you your vs versus between about many much too per some any'.split(
    ' ',
  ),
);

/** Whether a word is left out of questions in words. */
export function isEmptyWord(word: string): boolean {
  return empty.has(word);
}

/** A word without its plural, so that `queues` and `queue` are one. */
export function stem(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && !/(?:ss|us|is|as|os)$/.test(word)) return word.slice(0, -1);
  return word;
}

const chunk = /[\p{L}\p{N}$][\p{L}\p{N}_.:/\-$']*/gu;
const part = /\p{Lu}+(?![\p{Ll}])|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;

/**
 * The words of a text for the index: each as a whole and, where it is put together (`VisibilityTimeout`, `x-ray`,
 * `AWS::SQS::Queue`, `sqs:SendMessage`), its parts and the parts joined.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const raw of text.match(chunk) ?? []) {
    const whole = raw.replace(/[.:/\-_']+$/, '');
    const parts = whole.match(part) ?? [];
    found.push(stem(whole.toLowerCase()));
    if (parts.length < 2) continue;
    const lower = parts.map((piece) => piece.toLowerCase());
    for (const piece of lower) if (piece.length > 1 || /\d/.test(piece)) found.push(stem(piece));
    const joined = lower.join('');
    if (joined !== whole.toLowerCase() && parts.length <= 3) found.push(stem(joined));
  }
  return found;
}

/** The words of a query: each typed chunk whole, as the index has it. */
export function queryWords(text: string): string[] {
  return (text.match(chunk) ?? []).map((raw) => stem(raw.replace(/[.:/\-_']+$/, '').toLowerCase())).filter(Boolean);
}

/** The parts of the words of a query that are put together, by the word as `queryWords` has it. */
export function partsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>();
  for (const raw of text.match(chunk) ?? []) {
    const [whole = ''] = queryWords(raw);
    const pieces = (raw.match(part) ?? []).map((piece) => stem(piece.toLowerCase())).filter((piece) => !isEmptyWord(piece));
    if (pieces.length > 1) parts.set(whole, pieces);
  }
  return parts;
}
