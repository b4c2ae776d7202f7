import type { Domain, Fact, Question } from '../notes/model';
import type { Family } from './numbers/family';
import type { ItemKind } from './plan';

/** What every item of the bank has, whatever it asks. */
interface Common {
  readonly id: string;
  /** Changes with the text, so that answers to an older wording can be told apart. */
  readonly version: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly noteId: string;
  readonly category: string;
  /** note#anchor, or the note alone where the section is unknown. */
  readonly section: string;
  readonly domain: Domain | undefined;
  readonly tags: readonly string[];
}

/** Something that can be asked and answered: a question of the bank, a generated number, or a fact as a card. */
export type Item =
  | (Common & { readonly source: 'question'; readonly question: Question })
  | (Common & { readonly source: 'number'; readonly family: Family })
  | (Common & { readonly source: 'card'; readonly fact: Fact; readonly prompt: string });
