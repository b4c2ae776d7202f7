import MarkdownIt from 'markdown-it';
import { destination } from '../notes/links';
import { escapeHtml, highlight } from './highlight';

/** Hosts that a link of the quiz may lead to. */
const allowed = 'https://docs.aws.amazon.com/';

/** Whether the host may open an address for the page. */
export function isDocsLink(url: string): boolean {
  try {
    // The address as a browser reads it decides, not the text: `https://docs.aws.amazon.com@elsewhere` begins alike.
    return new URL(url).href.startsWith(allowed);
  } catch {
    return false;
  }
}

/**
 * Markdown of notes and questions as safe HTML for the page: no HTML of the author's, no address in it. A link carries
 * `data-section` or `data-docs` for the page to send to the host; any other link and every image is only its text.
 */
export class Renderer {
  readonly #markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false });
  #noteId = '';

  constructor() {
    const { rules } = this.#markdown.renderer;
    // Which links were opened, so that each is closed as what it was.
    const open: string[] = [];
    this.#markdown.validateLink = (url) => !/^\s*(?:javascript|vbscript|file|data|command):/i.test(url);
    rules.link_open = (tokens, index) => {
      const target = String(tokens[index]?.attrGet('href') ?? '');
      const to = destination(target, this.#noteId);
      if (to.kind === 'note') {
        open.push('</a>');
        return `<a href="#" data-section="${escapeHtml(to.anchor ? `${to.noteId}#${to.anchor}` : to.noteId)}">`;
      }
      if (to.kind === 'web' && isDocsLink(to.url)) {
        open.push('</a>');
        return `<a href="#" data-docs="${escapeHtml(new URL(to.url).href)}">`;
      }
      open.push('</span>');
      return '<span>';
    };
    rules.link_close = () => open.pop() ?? '</span>';
    rules.image = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
    const block = (code: string, info: string) =>
      `<pre class="code" tabindex="0"><code data-language="${escapeHtml(info.trim().split(/\s+/)[0] ?? '')}">${highlight(code, info)}</code></pre>\n`;
    rules.fence = (tokens, index) => block(tokens[index]?.content ?? '', tokens[index]?.info ?? '');
    rules.code_block = (tokens, index) => block(tokens[index]?.content ?? '', '');
  }

  /** Paragraphs, lists, tables and code. */
  block(markdown: string, noteId: string): string {
    this.#noteId = noteId;
    return this.#markdown.render(withoutComments(markdown), {});
  }

  /** One line of text, without a paragraph around it. */
  inline(markdown: string, noteId: string): string {
    this.#noteId = noteId;
    return this.#markdown.renderInline(withoutComments(markdown), {});
  }
}

const withoutComments = (markdown: string): string => markdown.replace(/^<!--[\s\S]*?-->[ \t]*\n?/gm, '');
