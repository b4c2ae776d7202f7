import type { LogFiles } from './ports';

/** Damaged lines of the log, each told once: they are kept in files of their own, and what stands there was told. */
export class SetAside {
  #told: Set<string> | undefined;

  constructor(
    private readonly files: LogFiles,
    private readonly writer: string,
  ) {}

  /** Keeps the lines, and answers with how many of them nobody was told of. `now` is in seconds. */
  async keep(lines: readonly string[], now: number): Promise<number> {
    if (lines.length === 0) return 0;
    this.#told ??= new Set(await this.#kept());
    const told = this.#told;
    const fresh = lines.filter((line) => !told.has(line));
    if (fresh.length === 0) return 0;
    for (const line of fresh) told.add(line);
    // When the disk refuses, the next start tells it once more.
    await this.files.write(`damaged-${this.writer}-${now}-${told.size}.txt`, fresh.join('\n')).catch(() => undefined);
    return fresh.length;
  }

  async #kept(): Promise<readonly string[]> {
    const names = (await this.files.list().catch(() => [])).filter((name) => /^damaged-.*\.txt$/.test(name));
    const texts = await Promise.all(names.map((name) => this.files.read(name).catch(() => '')));
    return texts.flatMap((text) => text.split('\n'));
  }
}
