const margin = 12;

/** The strip of the window between the head and the actions that stick to its ends. */
function strip(): { readonly top: number; readonly bottom: number } {
  const head = document.querySelector('main > .round-head')?.getBoundingClientRect();
  const actions = document.querySelector('main > .actions')?.getBoundingClientRect();
  return { top: head?.bottom ?? 0, bottom: Math.min(window.innerHeight, actions?.top ?? window.innerHeight) };
}

/** Scrolls this page alone. `scrollIntoView` would also scroll the frames around it, by the few pixels they give. */
export function reveal(element: Element | null | undefined, where: 'nearest' | 'start' = 'nearest'): void {
  if (!element) return;
  const { top, bottom } = strip();
  const box = element.getBoundingClientRect();
  const up = box.top - top - margin;
  const down = box.bottom - bottom + margin;
  if (where === 'start' ? down > 0 || up < 0 : up < 0) window.scrollBy(0, up);
  else if (down > 0) window.scrollBy(0, Math.min(down, up));
}

/** Moves the focus without the jump that browsers add, and brings it into sight. */
export function focusOn(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  reveal(element?.closest('label') ?? element);
}
