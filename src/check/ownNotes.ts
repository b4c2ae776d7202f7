/** What reading and checking a person's own notes needs, loaded in one piece. */
export { readNotes } from '../notes/bundle';
export { checkNote } from './notes';
export { checkQuestion } from './questions';
