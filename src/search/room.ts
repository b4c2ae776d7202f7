/** What the editor loads in one piece, when something is first looked for. */
export { Search } from './search';
export { unpackIndex } from './sectionIndex';
