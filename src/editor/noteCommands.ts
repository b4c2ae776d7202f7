import * as vscode from 'vscode';
import type { Place } from '../notes/library';
import type { Note } from '../notes/model';
import type { Parts } from './parts';
import { noteUri, scheme } from './reader';

/** A note, or a section of it. */
interface Target {
  readonly note: Note;
  readonly section: Place['section'] | undefined;
}

/** What can be done with a note or section: commands whose argument is its id (`sqs`, `sqs#visibility-timeout`) or a tree item that carries one. */
export function registerNoteCommands(parts: Parts): vscode.Disposable {
  const on = (command: string, act: (target: Target) => Promise<unknown>) =>
    vscode.commands.registerCommand(command, async (argument: unknown) => {
      const target = await find(parts, argument);
      if (target) await act(target);
    });
  const show = async (command: string, target: Target) => {
    const uri = noteUri(target.note, target.section);
    parts.reading.set(target.section?.id ?? target.note.id);
    await vscode.commands.executeCommand(command, uri);
  };
  return vscode.Disposable.from(
    on('awsNotes.open', (target) => show('markdown.showPreview', target)),
    on('awsNotes.openToSide', (target) => show('markdown.showPreviewToSide', target)),
    on('awsNotes.openSource', async (target) => {
      const editor = await vscode.window.showTextDocument(noteUri(target.note, undefined));
      const heading = target.section && `${'#'.repeat(target.section.level)} ${target.section.title}`;
      const line = heading ? Math.max(0, editor.document.getText().split('\n').indexOf(heading)) : 0;
      editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    }),
    on('awsNotes.copyLink', async (target) => {
      await vscode.env.clipboard.writeText(addressOf(parts, target));
      vscode.window.setStatusBarMessage(vscode.l10n.t('Link to "{0}" copied.', target.section?.title ?? target.note.title), 3000);
    }),
    on('awsNotes.openDocs', async (target) => {
      if (target.note.docs) await vscode.env.openExternal(vscode.Uri.parse(target.note.docs));
      else
        parts.aside(
          'A message',
          vscode.window.showInformationMessage(vscode.l10n.t('The note "{0}" names no documentation page.', target.note.title)),
        );
    }),
    vscode.window.registerUriHandler({
      // vscode://publisher.name/note/section, as the copied links have it.
      handleUri: (uri) =>
        vscode.commands.executeCommand('awsNotes.open', uri.path.split('/').filter(Boolean).slice(0, 2).join('#')),
    }),
  );
}

/** An address that opens the note or section in any VS Code that has this extension. */
export function addressOf(parts: Parts, target: Target): string {
  const path = [target.note.id, ...(target.section ? [target.section.anchor] : [])].map(encodeURIComponent).join('/');
  return `${vscode.env.uriScheme}://${parts.context.extension.id}/${path}`;
}

async function find(parts: Parts, argument: unknown): Promise<Target | undefined> {
  const id = idOf(argument) ?? parts.reading.id;
  if (id === undefined) {
    const words = vscode.l10n.t('Open a note first, or find one with "AWS Notes: Search".');
    parts.aside('A message', vscode.window.showInformationMessage(words));
    return undefined;
  }
  const library = await parts.library.get();
  const place = library.section(id);
  if (place) return place;
  const note = library.noteOf(id);
  if (note) return { note, section: undefined };
  parts.log.warn(`No note ${id}.`);
  const words = vscode.l10n.t('There is no note "{0}". Search for it with "AWS Notes: Search".', id.slice(0, 80));
  parts.aside('A message', vscode.window.showWarningMessage(words));
  return undefined;
}

/** The id in a command's argument: the id itself, a note's address, or an item that carries one. */
export function idOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (argument instanceof vscode.Uri && argument.scheme === scheme)
    return `${argument.path.split('/').at(-1)?.replace(/\.md$/, '') ?? ''}${argument.fragment ? `#${argument.fragment}` : ''}`;
  if (typeof argument === 'object' && argument !== null && 'noteId' in argument && typeof argument.noteId === 'string')
    return argument.noteId;
  return undefined;
}
