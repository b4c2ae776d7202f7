/** Loads something when it is first asked for and keeps it. A failure is not kept: the next asking tries again. */
export class Loaded<T> {
  readonly #load: () => Promise<T>;
  #kept: Promise<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  get(): Promise<T> {
    if (this.#kept) return this.#kept;
    const kept = this.#load();
    this.#kept = kept;
    kept.catch(() => {
      this.#kept = undefined;
    });
    return kept;
  }
}
