import * as vscode from 'vscode';
import * as assert from '../../editor/assert';
import { openText, theExtension, until } from '../../editor/window';
import { figure } from './figure';

const compared = [
  'aws-dev-notes.aws-dev-notes',
  'vscode.json-language-features',
  'vscode.markdown-language-features',
  'vscode.emmet',
];

/** The rows of VS Code's own table: extension, eager, load code, call activate, finish activate, event, by. */
function rows(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('activation as VS Code measures it', () => {
  it('stands in its own table, beside built-in extensions of the same window', async () => {
    for (const [text, language] of [
      ['{}', 'json'],
      ['# A', 'markdown'],
      ['<p>', 'html'],
    ] as const)
      await openText(text, language);
    const wanted = () => compared.flatMap((id) => vscode.extensions.getExtension(id) ?? []);
    assert.equal(wanted().length, compared.length);
    await until(() => wanted().every((extension) => extension.isActive), 'the extensions');
    assert.ok(theExtension().isActive);
    await vscode.commands.executeCommand('perfview.show');
    const table = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    await until(() => compared.every((id) => table().includes(id)), 'the table');
    for (const [, id = '', , load, call, finish, event] of rows(table()))
      if (compared.includes(id))
        figure(`activation ${id}`, { load: Number(load), activate: Number(call), finish: Number(finish), event });
  });
});
