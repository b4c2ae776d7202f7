import type * as vscode from 'vscode';
import { registerHover } from './editor/hover';
import { registerNavigation } from './editor/navigation';
import { registerNoteCommands } from './editor/noteCommands';
import { registerPalette } from './editor/palette';
import { createParts } from './editor/parts';
import { registerQuiz } from './editor/quiz';
import { registerReader } from './editor/reader';
import { registerSamples } from './editor/samples';
import { registerSidebar } from './editor/sidebar/sidebar';
import { registerTools } from './editor/tools';
import { notePlugin } from './notes/preview';

/** Builds the parts, registers each surface, and returns; notes, index and reference data load on first use. */
export function activate(context: vscode.ExtensionContext): object {
  const parts = createParts(context);
  for (const register of [
    registerReader,
    registerNoteCommands,
    registerSidebar,
    registerPalette,
    registerHover,
    registerTools,
    registerNavigation,
    registerQuiz,
    registerSamples,
  ])
    context.subscriptions.push(register(parts));
  return { extendMarkdownIt: notePlugin };
}
