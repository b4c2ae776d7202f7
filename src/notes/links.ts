/** Where a link inside a note leads. */
export type Destination =
  | { readonly kind: 'note'; readonly noteId: string; readonly anchor: string | undefined }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'other' };

/** Reads a link target as written in note `noteId`: `#anchor`, `../security/kms.md#anchor`, or an https address. */
export function destination(target: string, noteId: string): Destination {
  if (target.startsWith('https://')) return { kind: 'web', url: target };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return { kind: 'other' };
  const [path = '', anchor] = target.split('#', 2);
  const to = anchor === undefined ? undefined : decoded(anchor);
  if (path === '') return { kind: 'note', noteId, anchor: to };
  const name = path.split('/').at(-1) ?? '';
  return name.endsWith('.md') ? { kind: 'note', noteId: decoded(name.slice(0, -3)), anchor: to } : { kind: 'other' };
}

/** Markdown encodes spaces and letters beyond ASCII in a target; names and anchors have them as they are. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The section (or note) id a link leads to, when it stays among the notes. */
export function sectionIdOf(target: string, noteId: string): string | undefined {
  const to = destination(target, noteId);
  if (to.kind !== 'note') return undefined;
  return to.anchor ? `${to.noteId}#${to.anchor}` : to.noteId;
}
