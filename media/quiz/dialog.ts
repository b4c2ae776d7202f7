import { type Child, el } from './dom';
import { button } from './parts';
import { say } from './say';

function open(title: string, body: readonly Child[], buttons: readonly HTMLElement[]): HTMLDialogElement {
  const before = document.activeElement;
  const dialog = el(
    'dialog',
    { 'aria-labelledby': 'dialog-title' },
    el('h2', { id: 'dialog-title', tabindex: -1 }, title),
    ...body,
    el('div', { class: 'action-row' }, ...buttons),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Asks before something that cannot go on as it was; Escape says no. */
export function ask(title: string, words: string, action: string, yes: () => void): void {
  if (document.querySelector('dialog')) return;
  const dialog = open(
    title,
    [el('p', {}, words)],
    [
      button(
        action,
        () => {
          dialog.close();
          yes();
        },
        { kind: 'primary', id: 'dialog-yes' },
      ),
      button(say('Cancel'), () => dialog.close(), { id: 'dialog-no' }),
    ],
  );
  dialog.querySelector<HTMLElement>('#dialog-yes')?.focus();
}

/** Shows something over the page until it is closed. */
export function overlay(title: string, body: readonly Child[], more: readonly HTMLElement[] = []): void {
  const shown = document.querySelector('dialog');
  if (shown) {
    shown.close();
    return;
  }
  const dialog = open(title, body, [
    button(say('Close'), () => dialog.close(), { kind: 'primary', id: 'dialog-close' }),
    ...more,
  ]);
  dialog.querySelector<HTMLElement>('h2')?.focus();
}
