// The host renders Markdown with HTML off, so what arrives is safe already. This is the second lock: the text is parsed into a
// document where nothing runs or loads, and only known elements with known attributes are built anew from it.

const elements = new Set([
  ...['p', 'ul', 'ol', 'li', 'strong', 'em', 's', 'code', 'pre', 'span', 'a', 'br', 'hr', 'blockquote'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Elements whose text is no text for a reader either. */
const dropped = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'noscript', 'textarea', 'title']);

const attributes: Readonly<Record<string, (value: string, tag: string) => boolean>> = {
  class: (value) => /^code(?:-[a-z]+)?$/.test(value),
  start: (value, tag) => tag === 'ol' && /^\d{1,4}$/.test(value),
  tabindex: (value, tag) => tag === 'pre' && value === '0',
  'data-language': (value, tag) => tag === 'code' && /^[\w+-]{0,30}$/.test(value),
  'data-section': (value, tag) => tag === 'a' && value.length <= 300,
  'data-docs': (value, tag) => tag === 'a' && value.startsWith('https://docs.aws.amazon.com/'),
};

/** Safe HTML of the host as nodes; whatever is not on the list above stays behind, its text remains. */
export function safeHtml(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  copy(parsed.body, fragment);
  return fragment;
}

function copy(from: Node, to: Node): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(node.textContent ?? ''));
    if (!(node instanceof Element) || node.nodeType !== Node.ELEMENT_NODE) continue;
    const tag = node.localName;
    if (dropped.has(tag)) continue;
    // An anchor that leads nowhere we know is only its text.
    const known = elements.has(tag) && (tag !== 'a' || node.hasAttribute('data-section') || node.hasAttribute('data-docs'));
    if (!known) {
      copy(node, to);
      continue;
    }
    const made = document.createElement(tag);
    for (const { name, value } of node.attributes) if (attributes[name]?.(value, tag)) made.setAttribute(name, value);
    if (tag === 'a') made.setAttribute('href', '#');
    copy(node, made);
    to.appendChild(made);
  }
}
