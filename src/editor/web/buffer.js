// gray-matter asks for Buffer, which a web worker lacks.
export { Buffer } from 'buffer/';
