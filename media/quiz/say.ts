import { filled, readTexts } from './texts';

/** As the host wrote them into the page. */
const texts = readTexts(document.body.dataset.texts);

/** A fixed text of the page as the person reads it. Give a plain literal: `npm run l10n` collects it for translators. */
export const say = (text: string, ...given: readonly (string | number)[]): string => filled(texts, text, given);

const figure = (number: number): string => number.toLocaleString('en-US');

/** How many of something, in words: "1 answer", "2,000 answers". */
export const counted = {
  answers: (number: number) => (number === 1 ? say('1 answer') : say('{0} answers', figure(number))),
  days: (number: number) => (number === 1 ? say('1 day') : say('{0} days', figure(number))),
  flags: (number: number) => (number === 1 ? say('1 flag') : say('{0} flags', figure(number))),
  items: (number: number) => (number === 1 ? say('1 item') : say('{0} items', figure(number))),
  questions: (number: number) => (number === 1 ? say('1 question') : say('{0} questions', figure(number))),
  reviews: (number: number) => (number === 1 ? say('1 review') : say('{0} reviews', figure(number))),
  sections: (number: number) => (number === 1 ? say('1 section') : say('{0} sections', figure(number))),
} as const;
