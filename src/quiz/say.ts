/**
 * Says a fixed text in the person's language, with what is given in the places of `{0}`, `{1}`. The editor room hands in
 * how; the text is a plain literal, so that it can be collected for translators.
 */
export type Say = (text: string, ...given: readonly (string | number)[]) => string;
