import type { LogOutputChannel } from 'vscode';

/** Lets something go on that nobody waits for; what goes wrong in it is for the log, under the name of what it was. */
export type Aside = (what: string, work: Thenable<unknown>) => void;

/** The one way in which this window lets a promise go. */
export function asideTo(log: Pick<LogOutputChannel, 'error'>): Aside {
  return (what, work) => {
    work.then(undefined, (error: unknown) => log.error(`${what} failed.`, error));
  };
}
