import type { Locator } from 'playwright-core';
import { appears, type Window } from '../window';

/** The side bar of this extension, as a person finds it: three panes with rows. */
export class SideBar {
  readonly notes: Pane;
  readonly file: Pane;
  readonly study: Pane;

  constructor(readonly window: Window) {
    this.notes = new Pane(window, 'Notes');
    this.file = new Pane(window, 'In This File');
    this.study = new Pane(window, 'Study');
  }

  /** Opens it with the mouse, by its icon, and waits for its rows. */
  static async open(window: Window): Promise<SideBar> {
    const bar = new SideBar(window);
    await bar.show();
    await bar.notes.rows.first().waitFor({ timeout: 30_000 });
    return bar;
  }

  /** Opens it with the mouse. Answers with the moment of the click; of the last one, as a window that is waking up may lose one. */
  async show(): Promise<number> {
    const icon = this.window.page.locator('.activitybar [aria-label*="AWS Notes"]').first();
    await icon.waitFor({ timeout: 30_000 });
    let clicked = performance.now();
    await uiHost.until(async () => {
      // A second click would close it, also when a window that restores what was open before has just done so.
      if (!(await this.notes.box.isVisible())) {
        clicked = performance.now();
        await icon.click();
      }
      return appears(this.notes.box, 2000);
    }, 'the side bar');
    return clicked;
  }
}

/** One view. */
export class Pane {
  readonly box: Locator;
  readonly rows: Locator;

  constructor(
    readonly window: Window,
    readonly title: string,
  ) {
    this.box = window.page.locator('.pane', { has: window.page.locator(`.pane-header[aria-label^="${title}"]`) });
    this.rows = this.box.locator('.monaco-list-row');
  }

  /** The row whose label begins with a text. */
  row(label: string): Locator {
    return this.rows
      .filter({ has: this.window.page.locator('.label-name', { hasText: new RegExp(`^${escaped(label)}`) }) })
      .first();
  }

  /** Opens a row with its arrow, unless it is open. */
  async expand(label: string): Promise<void> {
    if ((await this.row(label).getAttribute('aria-expanded')) === 'true') return;
    await this.row(label).locator('.monaco-tl-twistie').click();
  }

  /** Runs an action that stands on the row itself. */
  async inline(label: string, action: string): Promise<void> {
    await this.row(label).hover();
    await this.row(label).locator(`.action-label[aria-label^="${action}"]`).click();
  }

  /** Runs an action of the view's own bar. */
  async action(name: string): Promise<void> {
    await this.box.locator('.pane-header').hover();
    await this.box.locator(`.pane-header .action-label[aria-label^="${name}"]`).click();
  }

  /** Goes to the view by its command; its list has the keyboard then. */
  async focus(): Promise<void> {
    await this.window.command(`AWS Notes: Focus on ${this.title} View`);
    await this.box.locator('.monaco-list:focus').first().waitFor();
  }

  /** Waits until a row has the keyboard. */
  async focused(label: string): Promise<void> {
    await this.box
      .locator('.monaco-list-row.focused', { has: this.window.page.locator('.label-name', { hasText: label }) })
      .first()
      .waitFor();
  }

  /** Waits until a row is selected. */
  async selected(label: string): Promise<void> {
    await this.box
      .locator('.monaco-list-row.selected', { has: this.window.page.locator('.label-name', { hasText: label }) })
      .first()
      .waitFor();
  }

  /** Labels of the rows that can be seen. */
  async labels(): Promise<string[]> {
    return this.rows.locator('.label-name').allInnerTexts();
  }
}

/** Opens the menu of the focused row and chooses an entry, all with the keyboard. */
export async function chooseInMenu(window: Window, entry: string): Promise<void> {
  const item = window.page
    .locator('.context-view .monaco-menu .action-item', { hasText: new RegExp(`^${escaped(entry)}`) })
    .first();
  await window.pressUntil('Shift+F10', item);
  for (let step = 0; step < 20; step++) {
    if (await item.evaluate((element) => element.classList.contains('focused'))) break;
    await window.page.keyboard.press('ArrowDown');
  }
  await window.page.keyboard.press('Enter');
}

/** Types into the box that asks for a filter. */
export async function enter(window: Window, text: string): Promise<void> {
  const box = window.page.locator('.quick-input-widget', { hasText: 'Filter Notes' });
  await box.locator('input:focus').waitFor();
  await window.page.keyboard.type(text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
