/** What the editor loads in one piece, when something is first looked for. */
export { addSections, removeSections, unpackIndex } from './miniIndex';
export { Search } from './search';
