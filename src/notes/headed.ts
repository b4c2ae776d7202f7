/** A data file of the build: one line of JSON that is read at once, and bytes behind it that are read where they are needed. */
export interface Headed {
  readonly head: unknown;
  readonly rest: Uint8Array;
}

const newline = 10;

/** Puts a head before the parts, in their order. */
export function withHead(head: unknown, parts: readonly Uint8Array[]): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, line.length));
  let at = 0;
  for (const part of [line, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The reverse of `withHead`; throws where there is no head. */
export function readHeaded(bytes: Uint8Array): Headed {
  const end = bytes.indexOf(newline);
  return { head: JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))), rest: bytes.subarray(end + 1) };
}
