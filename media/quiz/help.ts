import { overlay } from './dialog';
import { el } from './dom';
import { button } from './parts';
import type { Talk } from './screen';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['1 – 9', 'A – E'], 'Choose an option; in an ordering, go to that entry'],
  [['Enter'], 'Answer, then go on'],
  [['↓', '↑'], 'Move among the options'],
  [['Alt+↓', 'Alt+↑'], 'Move an entry of an ordering'],
  [['S'], 'Say that you are unsure, before you answer'],
  [['U'], 'Undo the last answer'],
  [['K'], 'Skip this question'],
  [['Shift+Enter'], 'Go back'],
  [['F'], 'Flag this question in this round'],
  [['M'], 'Bookmark this question for good'],
  [['N'], 'Open the note, after the answer'],
  [['P'], 'Pause and go on with a timed round'],
  [['H', '?'], 'Show or close this list'],
];

/** The list of keys over the page. */
export function showHelp(talk: Talk): void {
  overlay(
    'Keys of the quiz',
    [
      el(
        'dl',
        { class: 'keys' },
        ...keys.flatMap(([names, words]) => [
          el('dt', {}, ...names.flatMap((name, index) => [index > 0 && ' ', el('kbd', {}, name)])),
          el('dd', {}, words),
        ]),
      ),
      el(
        'p',
        { class: 'quiet-words' },
        'These are the keys as delivered. Each is a command "AWS Notes: Quiz: …" with a keybinding of its own, which you can change or remove.',
      ),
    ],
    [button('Change the keys', () => talk.post({ type: 'keys' }), { id: 'change-keys' })],
  );
}
