import type { FromPage, PageCommand, PageWish } from '../../src/quiz/protocol';

/** What a screen may do beside standing there. */
export interface Talk {
  post(message: FromPage | PageWish): void;
  /** Says a sentence to a screen reader, without moving the focus. */
  announce(text: string): void;
  help(): void;
}

export type Commands = Readonly<Partial<Record<PageCommand, () => void>>>;

/** One page as it stands: built once from a view, thrown away when the next one comes. */
export interface Screen {
  /** The same key as before: the person stays where the focus was. */
  readonly key: string;
  readonly content: readonly Node[];
  /** Where reading continues. */
  readonly focus: HTMLElement;
  /** What keys do here that VS Code's keybindings forwarded; commands that are not there do nothing. */
  readonly commands: Commands;
  /** The host answered without a new page: keys that waited for one work again. */
  released?(): void;
  dispose?(): void;
}

/** The nine choosing keys, by the position they mean. */
export function choosing(choose: (position: number) => void): Commands {
  return {
    choose1: () => choose(0),
    choose2: () => choose(1),
    choose3: () => choose(2),
    choose4: () => choose(3),
    choose5: () => choose(4),
    choose6: () => choose(5),
    choose7: () => choose(6),
    choose8: () => choose(7),
    choose9: () => choose(8),
  };
}
