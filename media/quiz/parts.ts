import type { NoteLink, ShareView } from '../../src/quiz/protocol';
import { type Child, el, hidden, svg } from './dom';
import { type Icon, icon } from './icons';
import { safeHtml } from './safeHtml';
import { say } from './say';
import type { Talk } from './screen';

/** A native button with an optional icon; `label` is what it says, `key` the key that does the same. */
export function button(
  label: string,
  click: () => void,
  options: {
    icon?: Icon;
    kind?: 'primary' | 'quiet' | 'link';
    key?: string;
    id?: string;
    pressed?: boolean;
    disabled?: boolean;
  } = {},
): HTMLButtonElement {
  return el(
    'button',
    {
      type: 'button',
      class: options.kind ?? 'secondary',
      id: options.id,
      title: options.key && `${label} (${options.key})`,
      'aria-pressed': options.pressed === undefined ? undefined : String(options.pressed),
      disabled: options.disabled,
      click,
    },
    options.icon && icon(options.icon),
    el('span', {}, label),
  );
}

/** Rendered Markdown of the host; code blocks get a button that copies them. */
export function prose(html: string, talk: Talk): HTMLElement {
  const element = el('div', { class: 'prose' }, safeHtml(html));
  for (const pre of element.querySelectorAll('pre')) {
    const box = el('div', { class: 'code-box' });
    pre.replaceWith(box);
    const copy = button(say('Copy'), () => talk.post({ type: 'copy', text: (pre.textContent ?? '').replace(/\n$/, '') }), {
      kind: 'quiet',
    });
    copy.append(hidden(` ${say('the code')}`));
    box.append(pre, copy);
  }
  return element;
}

/** Rendered Markdown on one line. */
export const phrase = (html: string, name = 'phrase'): HTMLElement => el('span', { class: name }, safeHtml(html));

/** A link that the host opens as a note; `about` tells a screen reader what leads there. */
export function noteLink(link: NoteLink, label = link.label): HTMLElement {
  return el('a', { href: '#', 'data-section': link.section, class: 'with-icon' }, icon('book'), el('span', {}, label));
}

/** A bar from 0 to 100 with the interval as a line across it. It repeats what the words beside it say. */
export function shareBar(percent: number, low?: number, high?: number): SVGSVGElement {
  const line =
    low !== undefined && high !== undefined && high > low
      ? [
          svg('line', { class: 'whisker', x1: `${low}%`, x2: `${high}%`, y1: 7, y2: 7 }),
          svg('line', { class: 'whisker', x1: `${low}%`, x2: `${low}%`, y1: 4, y2: 10 }),
          svg('line', { class: 'whisker', x1: `${high}%`, x2: `${high}%`, y1: 4, y2: 10 }),
        ]
      : [];
  return svg(
    'svg',
    { class: 'bar', height: 14, width: '100%', 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { class: 'bar-back', x: 0, y: 2, width: '100%', height: 10, rx: 2 }),
    svg('rect', { class: 'bar-fill', x: 0, y: 2, width: `${Math.max(0, Math.min(100, percent))}%`, height: 10, rx: 2 }),
    ...line,
  );
}

/** "47 of 65, 72 %" */
export const shareWords = (share: ShareView): string =>
  share.total === 0 ? say('no answers yet') : say('{0} of {1}, {2} %', share.right, share.total, Math.round(share.percent));

/** "56 to 84 %" */
export const intervalWords = (share: ShareView): string =>
  share.total === 0 ? '–' : say('{0} to {1} %', Math.round(share.low), Math.round(share.high));

/** A table with a caption; first cells of the rows are headings. It scrolls sideways where it is too wide. */
export function table(
  caption: string,
  heads: readonly Child[],
  rows: readonly (readonly Child[])[],
  hideCaption = false,
): HTMLElement {
  return el(
    'div',
    { class: 'table-box', tabindex: 0, role: 'region', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', { class: hideCaption ? 'unseen' : '' }, caption),
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el(
        'tbody',
        {},
        ...rows.map((row) =>
          el('tr', {}, ...row.map((cell, index) => (index === 0 ? el('th', { scope: 'row' }, cell) : el('td', {}, cell)))),
        ),
      ),
    ),
  );
}

/** "1:05", "2:10:00" */
export function clockWords(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** "Fri, 20 Nov" for an ISO day; of another year with the year. */
export function dayWords(iso: string): string {
  const year = iso.startsWith(`${new Date().getFullYear()}-`) ? undefined : 'numeric';
  return new Date(`${iso}T12:00:00`).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year });
}
