import { ask } from './asked';
import type { Catalogue } from './catalogue';
import { escapeHtml } from './highlight';
import type { Item } from './item';
import { Renderer } from './render';

const deck = 'AWS Dev Notes';

/** The bank in Anki's text import format: one note a line, with its identity, note type, deck and tags. */
export function anki(catalogue: Catalogue): string {
  const render = new Renderer();
  const header = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#notetype column:2',
    '#deck column:3',
    '#tags column:6',
    '#columns:guid\tnotetype\tdeck\tFront\tBack\tTags',
  ];
  const rows = catalogue.items.map((item) => {
    const { front, back } = sides(item, render);
    const path = [deck, catalogue.categoryTitle(item.category), catalogue.noteTitle(item.noteId)]
      .map((part) => part.replaceAll('::', ' '))
      .join('::');
    const tags = ['aws-dev-notes', item.kind, item.domain ?? 'background', ...item.tags.map((tag) => tag.replaceAll(' ', '-'))];
    return [`awsdn-${item.id}`, 'Basic', path, front, back, tags.join(' ')].map(field).join('\t');
  });
  return `${[...header, ...rows].join('\n')}\n`;
}

/** A field on one line, quoted so that Anki takes it literally; only in code do line breaks matter. */
function field(text: string): string {
  const lines = text.replace(/<pre[\s\S]*?<\/pre>/g, (code) => code.trim().replaceAll('\n', '<br>').replaceAll('  ', '&nbsp; '));
  return `"${lines.replace(/\s+/g, ' ').replaceAll('"', '""')}"`;
}

function sides(item: Item, render: Renderer): { readonly front: string; readonly back: string } {
  // A generated number needs some figures: those of one fixed seed.
  const asked = ask(item, { item: item.id, seed: 1 });
  const plain = (markdown: string) => withoutLinks(render.block(markdown, item.noteId));
  const line = (markdown: string) => withoutLinks(render.inline(markdown, item.noteId));
  if (asked.form === 'reveal') return { front: escapeHtml(asked.stem), back: plain(asked.explanation) };
  const options = asked.options.map((option) => `<li>${line(option.markdown)}</li>`).join('');
  const inOrder =
    asked.form === 'order' ? [...asked.key].map((id) => asked.options.find((option) => option.id === id)) : asked.options;
  const reasons = inOrder
    .filter((option) => option !== undefined)
    .map((option) => {
      const text = asked.form !== 'order' && option.right ? `<b>${line(option.markdown)}</b>` : line(option.markdown);
      return `<li>${text}${option.reason ? ` — ${line(option.reason)}` : ''}</li>`;
    })
    .join('');
  const list = asked.form === 'order' ? 'ol' : 'ul';
  return {
    front: `${plain(asked.stem)}<ul>${options}</ul>`,
    back: `<${list}>${reasons}</${list}>${asked.explanation ? plain(asked.explanation) : ''}`,
  };
}

/** Links lead nowhere outside the editor. */
const withoutLinks = (html: string): string => html.replace(/<\/?(?:a|span)\b[^>]*>/g, '').trim();
