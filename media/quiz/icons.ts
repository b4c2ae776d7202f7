import { svg } from './dom';

const paths = {
  right: 'M6.5 12.2 2.6 8.3l1.1-1.1 2.8 2.8 6-6 1.1 1.1z',
  wrong: 'M8 9.1 4.6 12.5l-1.1-1.1L6.9 8 3.5 4.6l1.1-1.1L8 6.9l3.4-3.4 1.1 1.1L9.1 8l3.4 3.4-1.1 1.1z',
  none: 'M3 7.25h10v1.5H3z',
  flag: 'M3.5 2H5v.6c1-.5 2.2-.6 3.5-.1 1.4.5 2.5.4 4-.3v6.6c-1.6.9-3 1-4.6.4-1.1-.4-2-.3-2.9.2V14H3.5z',
  flagEmpty:
    'M3.5 2H5v.6c1-.5 2.2-.6 3.5-.1 1.4.5 2.5.4 4-.3v6.6c-1.6.9-3 1-4.6.4-1.1-.4-2-.3-2.9.2V14H3.5zM5 4v3.8c1-.4 2.1-.4 3.3 0 1 .4 1.9.4 2.7 0V4.2c-1 .3-2 .2-3.1-.2C6.8 3.6 5.9 3.6 5 4z',
  bookmark: 'M4 2h8v12l-4-2.8L4 14z',
  bookmarkEmpty: 'M4 2h8v12l-4-2.8L4 14zM5.3 3.3v8.2L8 9.6l2.7 1.9V3.3z',
  up: 'M8 3.5 13 8.5l-1.1 1.1L8.75 6.45V13h-1.5V6.45L4.1 9.6 3 8.5z',
  down: 'M8 12.5 3 7.5l1.1-1.1 3.15 3.15V3h1.5v6.55L11.9 6.4 13 7.5z',
  book: 'M2 3c2-.8 4-.7 6 .5 2-1.2 4-1.3 6-.5v10c-2-.7-4-.6-6 .6-2-1.2-4-1.3-6-.6zm1.3.9v7.4c1.2-.3 2.3-.2 3.4.2V4.4c-1.1-.6-2.2-.8-3.4-.5zm6 .5v7.1c1.1-.4 2.2-.5 3.4-.2V3.9c-1.2-.3-2.3-.1-3.4.5z',
  external: 'M9 2h5v5h-1.4V4.4L7.7 9.3l-1-1 4.9-4.9H9zM3 4h4v1.4H4.4v6.2h6.2V9H12v4H3z',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 1.3a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 0 0 0-9.4zM7.3 7h1.4v4.3H7.3zm0-2.3h1.4v1.4H7.3z',
  warning: 'M8 2l6.5 11.5h-13zm0 2.7L3.7 12.2h8.6zM7.4 7h1.2v2.8H7.4zm0 3.3h1.2v1.2H7.4z',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 1.3a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 0 0 0-9.4zM7.4 5h1.2v2.8l2 2-.9.8-2.3-2.3z',
  branch: 'M4 2h1.4v4.6L8 9.2l2.6-2.6V4H9l2.3-2.5L13.6 4H12v3.2L8.7 10.5V14H7.3v-3.5L4 7.2z',
} as const;
export type Icon = keyof typeof paths;

/** A picture of 16 by 16 in the colour of its text; always beside a word that says the same. */
export function icon(name: Icon): SVGSVGElement {
  return svg(
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: paths[name], 'fill-rule': 'evenodd' }),
  );
}
