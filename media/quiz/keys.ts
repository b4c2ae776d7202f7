/** Whether an element does something of its own with a key; then the key is not also sent to VS Code's keybindings. */
function usesKey(target: HTMLElement, event: KeyboardEvent): boolean {
  const { key } = event;
  if (target.closest('dialog')) return true;
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox') return true;
  const arrow = key.startsWith('Arrow');
  if (target instanceof HTMLInputElement) return key === ' ' || (arrow && target.type === 'radio' && !event.altKey);
  if (target.closest('button, a, summary') && (key === 'Enter' || key === ' ') && !event.shiftKey) return true;
  if (arrow && !event.altKey && target.closest('.code, .table-box, .heat-box')) return true;
  return false;
}

/** Whether arrows should go among the options: from one of them, or from anywhere once they are in sight; before, they scroll. */
function arrowsMove(target: HTMLElement): boolean {
  const options = document.querySelector('main .options:not(.plain)');
  if (!options) return false;
  return options.contains(target) || options.getBoundingClientRect().top < window.innerHeight - 60;
}

/** Keys that the page's own elements use stay on the page; all others go on to the keybindings of VS Code. */
export function keepOwnKeys(help: () => void): void {
  // VS Code listens on the window, so what stops at the document stays here.
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    // No element here does anything with F1 and its like: they open the palette also from a field.
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || /^F\d+$/.test(key)) return;
    // The question mark sits on another key in each country; the page asks for the sign itself.
    if (key === '?' && !(target instanceof HTMLInputElement && target.type === 'number')) {
      event.stopPropagation();
      help();
      return;
    }
    if (target.closest('dialog') && key.toLowerCase() === 'h') help();
    if (usesKey(target, event)) event.stopPropagation();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (event.altKey || arrowsMove(target)) event.preventDefault();
      else event.stopPropagation();
    }
  });
}
