import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageCommands } from '../../src/quiz/protocol';

interface Entry {
  readonly command?: string;
  readonly when?: string;
}
interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
}
interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly Entry[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const source = readFileSync('package.json', 'utf8');
const { contributes }: Manifest = JSON.parse(source);
const strings: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const said = (text = '') => text.replace(/^%(.+)%$/, (_all, key: string) => strings[key] ?? `no string ${key}`);

/** The commands that the code registers: by name, or by the short name that the quiz's own file uses. */
function registered(): ReadonlySet<string> {
  const found = new Set<string>(pageCommands.map((command) => `awsNotes.quiz.key.${command}`));
  for (const file of readdirSync('src/editor', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join('src/editor', file), 'utf8');
    for (const [, name = ''] of text.matchAll(/\b(?:registerCommand|on)\(\s*'([\w.]+)'/g))
      found.add(name.startsWith('awsNotes.') ? name : `awsNotes.quiz.${name}`);
  }
  return found;
}

describe('package.json', () => {
  const commands = contributes.commands.map(({ command }) => command);
  const inCode = registered();
  const ours = (text: string) => [...text.matchAll(/command:(awsNotes\.[\w.]+)/g)].map(([, command = '']) => command);

  it('contributes no command that the code does not register', () => {
    assert.deepEqual(
      commands.filter((command) => !inCode.has(command)),
      [],
    );
  });

  it('contributes no command twice', () => assert.equal(new Set(commands).size, commands.length));

  it('has only contributed commands in menus and under keys', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
  });

  it('links from welcome texts and the walkthrough only to commands that exist', () => {
    const texts = [
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
    ];
    const linked = texts.flatMap((text) => ours(said(text)));
    assert.ok(linked.length > 8);
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => `${id}.focus`));
    assert.deepEqual(
      linked.filter((command) => !inCode.has(command) && !views.includes(command)),
      [],
    );
  });

  it('hides from the palette what needs an argument or belongs to a key of the page', () => {
    const hidden = new Set(
      contributes.menus.commandPalette?.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const internal = commands.filter((command) => command.startsWith('awsNotes.quiz.key.'));
    internal.push('awsNotes.open', 'awsNotes.quizGroup', 'awsNotes.quizFile', 'awsNotes.removeBookmark', 'awsNotes.showUses');
    assert.deepEqual(
      internal.filter((command) => !hidden.has(command)),
      [],
    );
    const shown = commands.filter((command) => !hidden.has(command));
    const titles = shown.map((command) => said(contributes.commands.find((one) => one.command === command)?.title));
    assert.equal(new Set(titles).size, titles.length, 'two entries of the palette with one title');
  });

  it('writes every command in title case under one category', () => {
    for (const { title, category } of contributes.commands) {
      assert.equal(said(category), 'AWS Notes');
      const [first = '', ...rest] = said(title).split(' ');
      const small = /^(a|an|as|at|by|for|from|in|me|of|on|or|the|these|this|to|z|\d)$/i;
      assert.match(first, /^[A-Z]/);
      for (const word of rest) assert.ok(/^[A-Z]/.test(word) || small.test(word), `"${word}" in "${said(title)}"`);
    }
  });

  it('shows entries in menus of editors and explorers only where they make sense', () => {
    for (const [menu, entries] of Object.entries(contributes.menus))
      if (/^(editor|explorer|view)\//.test(menu)) for (const entry of entries) assert.ok(entry.when, `${menu} ${entry.command}`);
    for (const entry of contributes.menus['editor/context'] ?? []) assert.match(entry.when ?? '', /awsNotes\.files/);
  });

  it('has at most ten settings, each described', () => {
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length <= 10);
    for (const [name, { description, markdownDescription }] of settings) {
      const text = said(description ?? markdownDescription);
      assert.ok(text.length > 20 && text.endsWith('.'), `${name}: ${text}`);
    }
  });

  it('has every string that it names, and no string that it does not', () => {
    const named = [...source.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(strings).sort());
  });

  it('leads through five steps, each with a picture in theme colours, a text for it and an end', () => {
    const [walkthrough] = contributes.walkthroughs;
    assert.equal(walkthrough?.steps.length, 5);
    for (const { id, media, completionEvents } of walkthrough?.steps ?? []) {
      assert.ok(existsSync(media.svg), id);
      const picture = readFileSync(media.svg, 'utf8');
      // VS Code shows them under a policy that ignores styles, so colours are attributes, and of the theme.
      assert.doesNotMatch(picture, /<style|\bstyle=|\bclass=/, id);
      const colours = [...picture.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
      assert.deepEqual(
        colours.filter((colour) => colour !== 'none' && !colour.startsWith('var(--vscode-')),
        [],
      );
      assert.ok(said(media.altText).length > 20, id);
      assert.ok(completionEvents.length > 0, id);
    }
  });
});
