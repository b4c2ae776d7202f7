import * as vscode from 'vscode';
import { categories } from '../notes/categories';
import type { Library, Place } from '../notes/library';
import { plainLine } from '../notes/plainLine';
import type { Search } from '../search/search';
import type { Parts } from './parts';

/** A row of the palette: a section. */
interface Row extends vscode.QuickPickItem {
  readonly place?: Place;
}

const shown = 40;

/** The search over sections, and the same with the selected text. */
export function registerPalette(parts: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('awsNotes.search', (query: unknown) => show(parts, typeof query === 'string' ? query : '')),
    vscode.commands.registerCommand('awsNotes.searchSelection', () => show(parts, underCursor())),
  );
}

/** The selected text on one line, or the word under the cursor with what belongs to an AWS name. */
function underCursor(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active, /[\w:.-]*\w/) : selection;
  return range ? (document.getText(range).trim().split('\n', 1)[0]?.trim().slice(0, 100) ?? '') : '';
}

async function show(parts: Parts, start: string): Promise<void> {
  const pick = vscode.window.createQuickPick<Row>();
  pick.placeholder = vscode.l10n.t('Search the AWS notes: words, "exact phrase", -without, service: category: domain: is:');
  // The rows come ranked; VS Code would put those first whose label has what is typed.
  Object.assign(pick, { sortByLabel: false });
  pick.value = start;
  pick.busy = true;
  const buttons = buttonsOf();
  const disposables: vscode.Disposable[] = [pick];
  let hidden = false;
  disposables.push(
    pick.onDidHide(() => {
      hidden = true;
      vscode.Disposable.from(...disposables).dispose();
    }),
    pick.onDidAccept(() => {
      const [row] = pick.activeItems;
      if (!row?.place) return;
      pick.hide();
      parts.aside('Opening a section', vscode.commands.executeCommand('awsNotes.open', row.place.section.id));
    }),
    pick.onDidTriggerItemButton(({ item, button }) => {
      const chosen = buttons.find((one) => one.button === button);
      if (!item.place || !chosen) return;
      pick.hide();
      parts.aside(chosen.button.tooltip ?? '', chosen.run(item.place));
    }),
  );
  pick.show();
  const loading = Promise.all([parts.search.get(), beginning(parts)]);
  // An empty list that stays busy would hide the message of what went wrong.
  loading.catch(() => pick.hide());
  const [search, first] = await loading;
  if (hidden) return;
  const fill = (text: string) => {
    pick.items = text.trim() === '' ? first : rows(search, text, buttons);
  };
  disposables.push(pick.onDidChangeValue(fill));
  fill(pick.value);
  pick.busy = false;
}

function rows(search: Search, text: string, buttons: readonly Button[]): Row[] {
  const { hits, hint, words } = search.search(text, shown);
  const found = hits.map(({ place }): Row => ({ ...row(place, buttons), detail: search.excerpt(place, words, 120).text }));
  if (hint) found.unshift({ label: `$(info) ${hint}`, alwaysShow: true });
  else if (found.length === 0)
    found.push({
      label: `$(info) ${vscode.l10n.t('No section has these words. Try fewer, or a service name.')}`,
      alwaysShow: true,
    });
  return found;
}

function row(place: Place, buttons: readonly Button[]): Row {
  const icon = categories.find((category) => category.id === place.note.category)?.icon ?? 'note';
  return {
    label: `$(${icon}) ${place.section.title}`,
    description: place.note.title,
    alwaysShow: true,
    place,
    buttons: buttons.filter((one) => one.applies(place)).map((one) => one.button),
  };
}

/** What stands there before anything is typed: what was read last, bookmarks, and the notes on the open file. */
async function beginning(parts: Parts): Promise<Row[]> {
  const library = await parts.library.get();
  const buttons = buttonsOf();
  const group = (title: string, ids: readonly string[]): Row[] => {
    const places = ids.flatMap((id) => library.section(id) ?? firstOf(library.note(id)));
    return places.length === 0
      ? []
      : [
          { label: title, kind: vscode.QuickPickItemKind.Separator },
          ...places.map((place) => ({ ...row(place, buttons), detail: plainLine(place.section.markdown, 120) })),
        ];
  };
  const open = await inOpenFile(parts, library);
  const all = [
    ...group(
      vscode.l10n.t('Read last'),
      parts.marks
        .recents()
        .slice(0, 6)
        .map((recent) => recent.id),
    ),
    ...group(
      vscode.l10n.t('Bookmarks'),
      parts.marks
        .bookmarks()
        .slice(0, 6)
        .map((mark) => mark.id),
    ),
    ...group(vscode.l10n.t('In this file'), open.slice(0, 10)),
  ];
  return all.length > 0
    ? all
    : group(
        vscode.l10n.t('Asked most in the exam'),
        library.notes.filter((note) => note.weight === 'A').map((note) => note.id),
      );
}

/** The sections on what the active file uses, most used first. */
async function inOpenFile(parts: Parts, library: Library): Promise<string[]> {
  const document = vscode.window.activeTextEditor?.document;
  const template = document && (await parts.documents.get(document));
  if (!template) return [];
  const { fileUses } = await import('../tips/fileUses');
  return fileUses(template, library).map((use) => use.sections[0]?.section.id ?? use.note.id);
}

function firstOf(note: Place['note'] | undefined): Place[] {
  const [section] = note?.sections ?? [];
  return note && section ? [{ note, section }] : [];
}

interface Button {
  readonly button: vscode.QuickInputButton;
  readonly applies: (place: Place) => boolean;
  readonly run: (place: Place) => Thenable<unknown>;
}

function buttonsOf(): readonly Button[] {
  const button = (icon: string, tooltip: string) => ({ iconPath: new vscode.ThemeIcon(icon), tooltip });
  const always = () => true;
  return [
    {
      button: button('split-horizontal', vscode.l10n.t('Open to the Side')),
      applies: always,
      run: (place) => vscode.commands.executeCommand('awsNotes.openToSide', place.section.id),
    },
    {
      button: button('link', vscode.l10n.t('Copy Link')),
      applies: always,
      run: (place) => vscode.commands.executeCommand('awsNotes.copyLink', place.section.id),
    },
    {
      button: button('copy', vscode.l10n.t('Copy the Facts')),
      applies: (place) => place.section.facts.length > 0,
      run: (place) => copyFacts(place),
    },
    {
      button: button('mortar-board', vscode.l10n.t('Quiz Me on This')),
      applies: always,
      run: (place) => vscode.commands.executeCommand('awsNotes.quiz.start', place.section.id),
    },
  ];
}

async function copyFacts({ note, section }: Place): Promise<void> {
  await vscode.env.clipboard.writeText(
    [`${note.title}: ${section.title}`, ...section.facts.map((fact) => `- ${fact.name}: ${fact.value}`)].join('\n'),
  );
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} facts copied.', section.facts.length), 3000);
}
