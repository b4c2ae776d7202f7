import { overlay } from './dialog';
import { el } from './dom';
import { button } from './parts';
import { say } from './say';
import type { Talk } from './screen';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['1 – 9', 'A – E'], say('Choose an option; in an ordering, go to that entry')],
  [['Enter'], say('Answer, then go on')],
  [['↓', '↑'], say('Move among the options')],
  [['Alt+↓', 'Alt+↑'], say('Move an entry of an ordering')],
  [['S'], say('Say that you are unsure, before you answer')],
  [['U'], say('Undo the last answer')],
  [['K'], say('Skip this question')],
  [['Shift+Enter'], say('Go back')],
  [['F'], say('Flag this question in this round')],
  [['M'], say('Bookmark this question for good')],
  [['N'], say('Open the note, after the answer')],
  [['P'], say('Pause and go on with a timed round')],
  [['H', '?'], say('Show or close this list')],
];

/** The list of keys over the page. */
export function showHelp(talk: Talk): void {
  overlay(
    say('Keys of the quiz'),
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
        say(
          'These are the keys as delivered. Each is a command "AWS Notes: Quiz: …" with a keybinding of its own, which you can change or remove.',
        ),
      ),
    ],
    [button(say('Change the keys'), () => talk.post({ type: 'keys' }), { id: 'change-keys' })],
  );
}
