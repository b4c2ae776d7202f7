/** What the editor loads in one piece, when the first hover asks for it. */
export { Reference } from '../reference/reference';
export { tipMarkdown } from './markdown';
export { tipFor } from './tipFor';
