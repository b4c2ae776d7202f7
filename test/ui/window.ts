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
};

/** A window of the real workbench, driven as a person does. */
export class Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly folder: string;
  readonly #own: boolean;

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
    const settings = {
      ...quiet,
      ...(options.theme && !options.theme.includes('High Contrast') ? { 'workbench.colorTheme': options.theme } : {}),
      ...options.settings,
    };
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    const context =
      options.context ??
      (await uiHost.browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 }, ...contrast(options.theme) }));
    const page = await context.newPage();
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
    const window = new Window(page, context, folder, !options.context);
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 30_000 });
    if (options.theme?.includes('High Contrast'))
      await page.locator('.monaco-workbench.hc-black, .monaco-workbench.hc-light').first().waitFor({ timeout: 30_000 });
    if (await page.locator('.part.auxiliarybar').isVisible()) await page.keyboard.press('Control+Alt+B');
    if (options.file) {
      // The web host's window gets no payload, so the file is opened by hand there.
      if (options.web) await window.quickOpen(options.file);
      await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 30_000 });
    }
    return window;
  }

  /** Runs a command by its full title in the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a workspace file through quick open; again when the window was not listening yet. */
  async quickOpen(name: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await uiHost.until(async () => {
      try {
        await this.page.keyboard.press('Control+P');
        await widget.locator('input').first().fill(name, { timeout: 3000 });
        await widget.locator('.monaco-list-row', { hasText: name }).first().waitFor({ timeout: 5000 });
        await this.page.keyboard.press('Enter');
        await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 5000 });
        return true;
      } catch {
        await this.page.keyboard.press('Escape');
        return undefined;
      }
    }, `${name} to open`);
  }

  /** Goes to a line (from 1) of the active editor. */
  async line(number: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').first().fill(`:${number}:${column}`);
    await this.page.keyboard.press('Enter');
  }

  /** Puts the mouse on a piece of visible editor text and gives the hover that appears. */
  async hover(text: string, timeout = 20_000): Promise<Locator> {
    const box = await uiHost.until(() => this.find(text), `"${text}" in the editor`);
    const hover = this.page.locator('.monaco-hover:visible .monaco-hover-content').first();
    // The mouse comes to rest on the word, as a hand does; again when the extension was still waking up the first time.
    await uiHost.until(
      async () => {
        await this.page.mouse.move(box.x + 300, box.y + 25);
        await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
        return hover
          .waitFor({ timeout: 2000 })
          .then(() => true)
          .catch(() => undefined);
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

/** VS Code takes a high-contrast theme from the system, so the browser is told that the system asks for one. */
function contrast(theme: string | undefined): { forcedColors?: 'active'; colorScheme?: 'light' | 'dark' } {
  if (!theme?.includes('High Contrast')) return {};
  return { forcedColors: 'active', colorScheme: theme.includes('Light') ? 'light' : 'dark' };
}

/** Runs a test body in a window, takes a picture when it fails, and closes the window. */
export function inWindow(options: WindowOptions, body: (window: Window) => Promise<void>): Mocha.AsyncFunc {
  return async function (this: Mocha.Context) {
    const window = await Window.open(options);
    try {
      await body(window);
    } catch (error) {
      await window.picture(`failed-${(this.test?.fullTitle() ?? 'test').replace(/\W+/g, '-')}`);
      throw error;
    } finally {
      await window.close();
    }
  };
}
