import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';

export interface Server {
  readonly url: string;
  readonly port: number;
  readonly log: string;
  /** Where VS Code itself is, and where it keeps its data. */
  readonly folder: string;
  readonly data: string;
}

/** What test/host/uiTests.mjs hands over. */
interface UiHost {
  readonly root: string;
  readonly pictures: string;
  readonly browser: Browser;
  server(options?: { readonly trust?: boolean; readonly version?: string; readonly data?: string }): Promise<Server>;
  windowUrl(
    server: Server,
    options: {
      readonly folder?: string;
      readonly workspace?: string;
      readonly openFile?: string;
      readonly development?: boolean;
      readonly extension?: string;
    },
  ): string;
  /** The Node that runs the server. */
  nodeForServer(): string;
  useWebHost(page: Page, server: Server, options?: { readonly extension?: string }): Promise<void>;
  until<T>(ask: () => Promise<T | undefined> | T | undefined, what: string, timeout?: number): Promise<T>;
}

declare global {
  var uiHost: UiHost;
}

/** How a window is opened. */
export interface WindowOptions {
  /** A file of the sample workspace to open. */
  readonly file?: string;
  /** More files to write into the workspace first. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The theme's label, such as `Default High Contrast`. */
  readonly theme?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly web?: boolean;
  readonly noFolder?: boolean;
  readonly trust?: boolean;
  /** A browser context of an earlier window, whose storage the new one shares. */
  readonly context?: BrowserContext;
  readonly folder?: string;
  /** The address of what is opened instead of the sample workspace: a folder, or a `.code-workspace` file below the folder. */
  readonly address?: string;
  readonly workspace?: string;
  /** A server in which the extension is installed, instead of the one under development. */
  readonly installed?: Server;
}

const quiet = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.banner': 'never',
  'git.enabled': false,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
};

/** The themes that VS Code has by itself: how the workbench calls their kind, and what they ask of the system. */
const themes: Readonly<Record<string, readonly [type: string, scheme: 'light' | 'dark']>> = {
  'Default Light Modern': ['vs', 'light'],
  'Default Dark Modern': ['vs-dark', 'dark'],
  'Default High Contrast': ['hc-black', 'dark'],
  'Default High Contrast Light': ['hc-light', 'light'],
};

/** A window of the real workbench, driven as a person does. */
export class Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly folder: string;
  readonly #own: boolean;
  #settings: Readonly<Record<string, unknown>> = {};

  private constructor(page: Page, context: BrowserContext, folder: string, own: boolean) {
    this.page = page;
    this.context = context;
    this.folder = folder;
    this.#own = own;
  }

  /** Opens a window on a copy of the sample workspace and waits until the workbench stands. */
  static async open(options: WindowOptions = {}): Promise<Window> {
    const server = options.installed ?? (await uiHost.server(options.trust ? { trust: true } : undefined));
    const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'aws-notes-ui-'));
    if (!options.folder) {
      cpSync(join(uiHost.root, 'test/fixtures/workspace'), folder, { recursive: true });
      for (const [name, text] of Object.entries(options.files ?? {})) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    }
    const context =
      options.context ?? (await uiHost.browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 } }));
    const page = await context.newPage();
    const window = new Window(page, context, folder, !options.context);
    window.set({ ...quiet, ...options.settings });
    if (options.theme) await window.#ask(options.theme);
    if (options.web) await uiHost.useWebHost(page, server);
    const openFile = options.file ? join(folder, options.file) : undefined;
    await page.goto(
      uiHost.windowUrl(server, {
        ...(options.workspace
          ? { workspace: join(folder, options.workspace) }
          : options.noFolder
            ? {}
            : { folder: options.address ?? folder }),
        ...(openFile ? { openFile } : {}),
        development: !options.web && !options.installed,
      }),
    );
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 30_000 });
    if (options.theme) await window.#seen(options.theme);
    if (await page.locator('.part.auxiliarybar').isVisible()) await page.keyboard.press('Control+Alt+B');
    if (options.file) {
      // The web host's window gets no payload, so the file is opened by hand there.
      if (options.web) await window.quickOpen(options.file);
      await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 30_000 });
    }
    return window;
  }

  /** Changes settings of the workspace. */
  set(settings: Readonly<Record<string, unknown>>): void {
    this.#settings = { ...this.#settings, ...settings };
    mkdirSync(join(this.folder, '.vscode'), { recursive: true });
    writeFileSync(join(this.folder, '.vscode', 'settings.json'), JSON.stringify(this.#settings));
  }

  /** Changes to a theme, by its label, and waits until it is seen. */
  async theme(label: string): Promise<void> {
    await this.#ask(label);
    await this.#seen(label);
  }

  async #ask(label: string): Promise<void> {
    // VS Code takes a high-contrast theme from the system, so the browser is told that the system asks for one.
    const contrast = label.includes('High Contrast');
    await this.page.emulateMedia({ forcedColors: contrast ? 'active' : 'none', colorScheme: themes[label]?.[1] ?? 'dark' });
    if (!contrast) this.set({ 'workbench.colorTheme': label });
  }

  async #seen(label: string): Promise<void> {
    await this.page.locator(`.monaco-workbench.${themes[label]?.[0] ?? 'vs-dark'}`).waitFor({ timeout: 30_000 });
  }

  /** Leaves the window as a test would like to find it: nothing open, nothing asked, the mouse out of the way. */
  async tidy(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(500, 1);
    if ((await this.page.locator('.tab').count()) === 0) return;
    await this.command('View: Close All Editors');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  /** Runs a command by its full title in the palette, as soon as the window lists it. Answers with the moment it ran. */
  async command(title: string): Promise<number> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).first();
    await uiHost.until(
      async () => {
        try {
          await this.page.keyboard.press('F1');
          await input.fill(`>${title}`, { timeout: 2000 });
          // Enter takes the row that is focused, so that has to be the one.
          await row.waitFor({ timeout: 2000 });
          return true;
        } catch {
          await this.page.keyboard.press('Escape');
          return undefined;
        }
      },
      `"${title}" in the palette`,
      40_000,
    );
    for (let tries = 0; ; tries++) {
      const ran = Date.now();
      await this.page.keyboard.press('Enter');
      try {
        await uiHost.until(async () => (await this.#typed()) !== `>${title}`, 'the palette to close', 3000);
        return ran;
      } catch (error) {
        if (tries === 2) throw error;
        // The window gave the focus to what was asked for before.
        await input.focus({ timeout: 1000 }).catch(() => undefined);
      }
    }
  }

  /** What stands in the palette; nothing when it is closed. */
  #typed(): Promise<string | undefined> {
    const read = this.page.evaluate(() => {
      const widget = document.querySelector<HTMLElement>('.quick-input-widget');
      return widget?.checkVisibility() ? widget.querySelector('input')?.value : undefined;
    });
    // A page that is being loaded anew has none.
    return read.catch(() => undefined);
  }

  /** Presses a key until something is there; for keys that a window which is still waking up does not hear. */
  async pressUntil(key: string | readonly string[], there: Locator): Promise<void> {
    const keys = typeof key === 'string' ? [key] : key;
    await uiHost.until(
      async () => {
        for (const one of keys) await this.page.keyboard.press(one);
        return there
          .waitFor({ timeout: 2000 })
          .then(() => true)
          .catch(() => undefined);
      },
      `what ${keys.join(' ')} should bring`,
    );
  }

  /** Opens a workspace file through quick open; again when the window was not listening yet. */
  async quickOpen(name: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await uiHost.until(async () => {
      try {
        await this.page.keyboard.press('Control+P');
        await widget.locator('input').first().fill(name, { timeout: 3000 });
        await widget.locator('.monaco-list-row.focused', { hasText: name }).first().waitFor({ timeout: 5000 });
        await this.page.keyboard.press('Enter');
        await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 5000 });
        return true;
      } catch {
        await this.page.keyboard.press('Escape');
        return undefined;
      }
    }, `${name} to open`);
  }

  /** Goes to a line (from 1) of the active editor, which has the keyboard then. */
  async line(number: number, column = 1): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    const there = this.page.locator('.statusbar-item', { hasText: `Ln ${number}, Col ${column}` });
    await uiHost.until(async () => {
      try {
        await this.page.keyboard.press('Control+G');
        await input.fill(`:${number}:${column}`, { timeout: 2000 });
        await this.page.keyboard.press('Enter');
        await there.waitFor({ timeout: 2000 });
        await this.page.locator('.editor-instance .monaco-editor.focused').waitFor({ timeout: 2000 });
        return true;
      } catch {
        await this.page.keyboard.press('Escape');
        return undefined;
      }
    }, `line ${number}`);
  }

  /** Puts the mouse on a piece of visible editor text and gives the hover that appears. */
  async hover(text: string, timeout = 20_000): Promise<Locator> {
    const box = await uiHost.until(() => this.find(text), `"${text}" in the editor`);
    // A tip that takes its time says "Loading..." or nothing at first.
    const hover = this.page
      .locator('.monaco-hover:visible .monaco-hover-content', { hasText: /\S/, hasNotText: /^\s*Loading\.\.\./ })
      .first();
    // The mouse comes to rest on the word, as a hand does; again when the extension was still waking up the first time.
    await uiHost.until(
      async () => {
        await this.page.mouse.move(box.x + 300, box.y + 25);
        await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
        return appears(hover, 2000);
      },
      `a hover on "${text}"`,
      timeout,
    );
    return hover;
  }

  /** The box of a piece of visible editor text. */
  async find(text: string): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
    return this.page.evaluate((wanted) => {
      const plain = (value: string) => value.replaceAll('\u00a0', ' ');
      for (const line of document.querySelectorAll('.editor-instance .monaco-editor .view-line')) {
        const start = plain(line.textContent ?? '').indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let seen = 0;
        let begun = false;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (!begun && start < seen + length) {
            range.setStart(node, start - seen);
            begun = true;
          }
          if (begun && start + wanted.length <= seen + length) {
            range.setEnd(node, start + wanted.length - seen);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x, y, width, height };
          }
          seen += length;
        }
      }
      return undefined;
    }, text);
  }

  /** The inner frame of a webview (preview or panel) once it holds what the selector names. */
  async webview(selector: string, timeout = 20_000): Promise<Frame> {
    return uiHost.until(
      async () => {
        for (const frame of this.page.frames()) {
          const holds = await frame
            .locator(selector)
            .first()
            .isVisible()
            .catch(() => false);
          if (holds && frame !== this.page.mainFrame()) return frame;
        }
        return undefined;
      },
      `a webview with ${selector}`,
      timeout,
    );
  }

  /** Saves what the window shows as out/pictures/NAME.png. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(uiHost.pictures, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.close();
    if (this.#own) {
      await this.context.close();
      rmSync(this.folder, { recursive: true, force: true });
    }
  }
}

/** Whether something can be seen within a time. */
export function appears(thing: Locator, timeout: number): Promise<boolean> {
  return thing
    .waitFor({ timeout })
    .then(() => true)
    .catch(() => false);
}

type Body = (window: Window) => Promise<void>;

/** Runs a test body in a window of its own, takes a picture when it fails, and closes the window. */
export function inWindow(options: WindowOptions, body: Body): Mocha.AsyncFunc {
  return async function (this: Mocha.Context) {
    const window = await Window.open(options);
    try {
      await pictured(this, window, body);
    } finally {
      await window.close();
    }
  };
}

/** A window that the tests of a suite share: opened for the first, tidied between, opened anew after a test that failed. */
export function sharedWindow(open: () => Promise<Window>): (body: Body) => Mocha.AsyncFunc {
  const shared: { window?: Window | undefined } = {};
  after(async () => shared.window?.close());
  return (body) =>
    async function (this: Mocha.Context) {
      const reused = shared.window;
      shared.window ??= await open();
      try {
        await pictured(this, shared.window, async (window) => {
          if (reused) await window.tidy();
          await body(window);
        });
      } catch (error) {
        await shared.window.close();
        shared.window = undefined;
        throw error;
      }
    };
}

/** Runs a test body and takes a picture when it fails. */
export async function pictured(test: Mocha.Context, window: Window, body: Body): Promise<void> {
  try {
    await body(window);
  } catch (error) {
    await window.picture(`failed-${(test.test?.fullTitle() ?? 'test').replace(/\W+/g, '-')}`);
    throw error;
  }
}
