import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { theExtension } from '../../editor/window';

/** How long something took, in milliseconds: on the clock, and on the processor, which other programs lengthen less. */
export interface Took {
  readonly clock: number;
  readonly processor: number;
}

export interface Start {
  readonly load: Took;
  readonly activate: Took;
}

interface Entry {
  activate(context: object): unknown;
}

/** What VS Code gives an extension, as far as the start needs it; nothing of it outlives the start. */
function contextOf(extension: vscode.Extension<unknown>) {
  const subscriptions: vscode.Disposable[] = [];
  const values = new Map<string, unknown>();
  const state = {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => void values.set(key, value),
    setKeysForSync: () => undefined,
  };
  return {
    subscriptions,
    extension,
    extensionUri: extension.extensionUri,
    globalState: state,
    globalStorageUri: vscode.Uri.joinPath(extension.extensionUri, 'storage'),
  };
}

/**
 * Loads the built entry file, activates it, does what `use` says, and disposes everything, so many times.
 * Each time is a copy with a text of its own: V8 keeps what it compiled by text, and would make every start but the first look good.
 */
export async function freshStarts(
  times: number,
  series: number,
  use: () => Promise<void> = async () => undefined,
): Promise<Start[]> {
  const extension = theExtension();
  const dist = join(extension.extensionPath, 'dist');
  const entry = readFileSync(join(dist, 'extension.js'), 'utf8');
  const starts: Start[] = [];
  for (let run = 0; run < times; run++) {
    const file = join(dist, `start-${series}-${run}.js`);
    writeFileSync(file, `${entry}\n// ${series} ${run} ${Date.now()}`);
    const context = contextOf(extension);
    const [load, loaded] = timed((): Entry => require(file));
    const [activate] = timed(() => loaded.activate(context));
    starts.push({ load, activate });
    try {
      await use();
    } finally {
      // In the order in which VS Code does it.
      for (const disposable of context.subscriptions) disposable.dispose();
      rmSync(file);
    }
  }
  return starts;
}

function timed<T>(act: () => T): readonly [Took, T] {
  const from = performance.now();
  const before = processor();
  const result = act();
  return [{ processor: processor() - before, clock: performance.now() - from }, result];
}

/** What this thread has used of the processor; what the whole process has, in a Node that cannot tell. */
function processor(): number {
  const usage: unknown = Reflect.get(process, 'threadCpuUsage') ?? process.cpuUsage;
  if (typeof usage !== 'function') return Number.NaN;
  const { user, system }: NodeJS.CpuUsage = usage.call(process);
  return (user + system) / 1000;
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
