/** Texts of the page in the person's language, by the text in English. */
export type Texts = Readonly<Record<string, string>>;

/** Reads what the host wrote into the page; nothing, or nothing sensible, means English. */
export function readTexts(json: string | undefined): Texts {
  try {
    const read: unknown = JSON.parse(json ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** The text, or its translation, with what is given in the places of `{0}`, `{1}`. */
export function filled(texts: Texts, text: string, given: readonly (string | number)[]): string {
  const said = Object.hasOwn(texts, text) ? (texts[text] ?? text) : text;
  return said.replace(/\{(\d+)\}/g, (place, index) => String(given[Number(index)] ?? place));
}
