/**
 * The files of this machine that hold the log. A file is appended to by one writer only; names are plain (no folders).
 * Where the platform can only write whole files, `rewriting` (rewriting.ts) makes this interface out of `WholeFiles`.
 */
export interface LogFiles {
  list(): Promise<readonly string[]>;
  read(name: string): Promise<string>;
  append(name: string, text: string): Promise<void>;
  /** A new file as a whole, never appended to. */
  write(name: string, text: string): Promise<void>;
  /** Removing what is not there is no error. */
  remove(name: string): Promise<void>;
}

/** Storage that can only replace a file as a whole, and may be killed while it does. */
export interface WholeFiles {
  list(): Promise<readonly string[]>;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Small values that travel with the person's settings, key by key. */
export interface Memento {
  get(key: string): unknown;
  set(key: string, value: unknown): Promise<void>;
}

/** Time as a parameter: milliseconds since 1970, and the person's offset from UTC at a moment, in minutes east. */
export interface Clock {
  now(): number;
  offset(at: number): number;
}

/** What the person set; read anew whenever it is needed. */
export interface QuizSettings {
  /** ISO day of the exam, if one is booked. */
  readonly examDate: string | undefined;
  /** Reviews a day at most; nothing means no cap. */
  readonly dailyCap: number | undefined;
  readonly streak: boolean;
  readonly askConfidence: boolean;
}

/** What the engine cannot do itself; the editor does it. */
export interface QuizHost {
  openSection(section: string): void;
  openDocs(url: string): void;
  copy(text: string): void;
  reportQuestion(question: { readonly item: string; readonly version: string; readonly title: string }): void;
  /** Asks where to, and writes; false when the person changed their mind. */
  save(name: string, text: string): Promise<boolean>;
  /** Lets the person choose a file to import and reads it. */
  open(): Promise<string | undefined>;
  /** A modal question with one button named `action`. */
  confirm(question: string, action: string): Promise<boolean>;
}
