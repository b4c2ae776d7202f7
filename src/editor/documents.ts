import * as vscode from 'vscode';
import type { openTemplate, TemplateDocument } from '../template/document';
import type { Aside } from './aside';
import { Loaded } from './loaded';

/** The languages whose files may be templates, buildspecs or appspecs. */
export const languages: readonly string[] = ['yaml', 'json', 'jsonc', 'dockercompose', 'cloudformation', 'cloudformation-json'];

/** Longer files are none that a person edits by hand; CloudFormation itself takes 1 MB. */
const longest = 2_000_000;

interface Parsed {
  readonly version: number;
  readonly template: TemplateDocument;
}

/** The one parse of each open file, made on first use after a change and shared by all features. */
export class Documents implements vscode.Disposable {
  readonly #parsed = new Map<vscode.TextDocument, Parsed>();
  readonly #closing: vscode.Disposable;
  readonly #ours = new Set<string>();
  readonly #room = new Loaded<{ readonly openTemplate: typeof openTemplate }>(() => import('../template/document'));

  constructor(private readonly aside: Aside) {
    this.#closing = vscode.workspace.onDidCloseTextDocument((document) => {
      this.#parsed.delete(document);
      // The older side of a comparison has the path of the file, which may still be open.
      const still = [...this.#parsed].some(([open, { template }]) => template.kind && open.uri.path === document.uri.path);
      if (!still) this.#tell(document, false);
    });
  }

  /** The parse of the document as it stands now; nothing for a file of someone else. */
  async get(document: vscode.TextDocument): Promise<TemplateDocument | undefined> {
    if (document.isClosed || !languages.includes(document.languageId)) return undefined;
    const { openTemplate } = await this.#room.get();
    const known = this.#parsed.get(document);
    const template = known?.version === document.version ? known.template : this.#open(document, openTemplate, known);
    this.#tell(document, template?.kind !== undefined && !document.isClosed);
    return template?.kind === undefined ? undefined : template;
  }

  /** Menus show entries on our files only: `resourcePath in awsNotes.files`. */
  #tell({ uri }: vscode.TextDocument, ours: boolean): void {
    if (this.#ours.has(uri.path) === ours) return;
    // VS Code gives a menu the path of a local file as its system writes it, and that of any other as it stands.
    for (const path of [uri.path, uri.fsPath]) ours ? this.#ours.add(path) : this.#ours.delete(path);
    this.aside('Telling the menus of a file', vscode.commands.executeCommand('setContext', 'awsNotes.files', [...this.#ours]));
  }

  #open(document: vscode.TextDocument, open: typeof openTemplate, previous: Parsed | undefined): TemplateDocument | undefined {
    const text = document.getText();
    if (document.isClosed || text.length > longest) return undefined;
    const template = open(text, previous?.template);
    this.#parsed.set(document, { version: document.version, template });
    return template;
  }

  dispose(): void {
    this.#closing.dispose();
    this.#parsed.clear();
  }
}
