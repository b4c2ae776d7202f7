/** The home folder where the host has one; a web worker has none. */
export function homeFolder(): string | undefined {
  return typeof process === 'undefined' ? undefined : homeIn(process.env);
}

/** The home folder that an environment names, on any system. */
export function homeIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env.HOME || env.USERPROFILE || undefined;
}

/** A path whose `~` stands for the home folder, written out; nothing when there is none. Any other path stays as it is. */
export function fromHome(path: string, home: string | undefined): string | undefined {
  if (!/^~(?:[\\/]|$)/.test(path)) return path;
  return home === undefined ? undefined : home.replace(/[\\/]$/, '') + path.slice(1);
}
