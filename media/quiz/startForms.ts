import type { ScopeRow, StartView } from '../../src/quiz/protocol';
import { el } from './dom';
import { button } from './parts';
import { say } from './say';
import type { Talk } from './screen';

type Scope = ScopeRow['scope'];
const kindLabels = {
  single: say('Single choice'),
  multiple: say('Multiple response'),
  ordering: say('Ordering'),
  number: say('Calculations'),
  card: say('Fact cards'),
} as const;

const group = (id: string, title: string, open: boolean, ...children: readonly Node[]): HTMLElement =>
  el('details', { id, open }, el('summary', {}, title), ...children);

/** "task 1.1" and the like, as a person says it. */
function tagLabel(tag: string): string {
  const [kind, value = ''] = tag.split(' ', 2);
  switch (kind) {
    case 'task':
      return say('Exam task {0}', value);
    case 'reads':
      return say('Reading: {0}', value);
    case 'weight':
      return { A: say('Asked most'), B: say('Asked often'), C: say('Asked at times'), D: say('Background') }[value] ?? tag;
    case 'fact':
      return say('Fact cards');
    case 'calculation':
      return say('Calculations');
    default:
      return tag;
  }
}

function rowOf(row: ScopeRow, talk: Talk, label = row.scope.label): HTMLElement {
  const words = [
    say('{0} of {1} seen', row.seen, row.items.toLocaleString('en-US')),
    ...(row.due > 0 ? [say('{0} due', row.due)] : []),
    ...(row.recall === undefined ? [] : [say('recall {0}', `${row.recall}\u00a0%`)]),
  ].join(' · ');
  return el(
    'li',
    {},
    el(
      'button',
      {
        type: 'button',
        class: 'row',
        id: `topic-${row.scope.kind}-${row.scope.ids.join('-').replaceAll(' ', '_')}`,
        click: () => talk.post({ type: 'start', plan: { mode: 'practice', scope: { ...row.scope, label }, number: undefined } }),
      },
      el('span', { class: 'row-name' }, label),
      el('progress', { max: Math.max(1, row.items), value: row.seen, 'aria-hidden': 'true' }),
      el('span', { class: 'row-more' }, words),
    ),
  );
}

/** The parts of the bank, each a button that starts a round there. */
export function topics(view: StartView, talk: Talk): HTMLElement {
  const list = (rows: readonly ScopeRow[], label: (row: ScopeRow) => string = (row) => row.scope.label) =>
    el('ul', { class: 'rows' }, ...rows.map((row) => rowOf(row, talk, label(row))));
  const services = list(view.services);
  const filter = el('input', { type: 'search', id: 'service-filter', placeholder: 'SQS, Lambda, …' });
  filter.addEventListener('input', () => {
    const words = filter.value.trim().toLowerCase();
    for (const item of services.children) item.toggleAttribute('hidden', !(item.textContent ?? '').toLowerCase().includes(words));
  });
  return el(
    'section',
    { 'aria-labelledby': 'topics' },
    el('h2', { id: 'topics' }, say('Practise a topic')),
    group('by-domain', say('Exam domains'), true, list(view.domains)),
    group('by-category', say('Categories'), false, list(view.categories)),
    group(
      'by-service',
      say('Services and notes'),
      false,
      el('div', { class: 'field' }, el('label', { for: 'service-filter' }, say('Find')), filter),
      services,
    ),
    group(
      'by-tag',
      say('Kinds and exam tasks'),
      false,
      list(view.tags, (row) => tagLabel(row.scope.label)),
    ),
  );
}

/** A choice among all scopes of the start page. */
function scopeSelect(id: string, view: StartView): { readonly select: HTMLSelectElement; scope(): Scope } {
  const scopes: Scope[] = [{ kind: 'all', ids: [], label: 'everything' }];
  const option = (scope: Scope, label = scope.label) => {
    if (!scopes.includes(scope)) scopes.push(scope);
    return el('option', { value: scopes.indexOf(scope) }, label);
  };
  const all = scopes[0] as Scope;
  const groupOf = (label: string, rows: readonly ScopeRow[]) =>
    el(
      'optgroup',
      { label },
      ...rows.map((row) => option(row.scope, row.scope.kind === 'tag' ? tagLabel(row.scope.label) : row.scope.label)),
    );
  const select = el(
    'select',
    { id },
    option(all, say('Everything')),
    view.counts.bookmarked > 0 && option({ kind: 'bookmarks', ids: [], label: 'bookmarks' }, say('Bookmarks')),
    groupOf(say('Exam domains'), view.domains),
    groupOf(say('Categories'), view.categories),
    groupOf(say('Services and notes'), view.services),
    groupOf(say('Kinds and exam tasks'), view.tags),
  );
  return { select, scope: () => scopes[Number(select.value)] ?? all };
}

/** A round of one's own: where from, how many, how long, which kinds. */
export function customRound(view: StartView, talk: Talk): HTMLElement {
  const { select, scope } = scopeSelect('custom-scope', view);
  const number = el('input', { type: 'number', id: 'custom-number', min: 1, max: 1000, value: 20, required: true });
  const minutes = el('input', { type: 'number', id: 'custom-minutes', min: 1, max: 600, placeholder: say('no limit') });
  const kinds = view.kinds
    .filter((kind) => kind.items > 0)
    .map(({ kind, items }) => ({
      kind,
      items,
      input: el('input', { type: 'checkbox', name: 'kind', checked: kind !== 'card' }),
    }));
  const form = el(
    'form',
    {},
    el('div', { class: 'field' }, el('label', { for: 'custom-scope' }, say('From')), select),
    el('div', { class: 'field' }, el('label', { for: 'custom-number' }, say('Questions')), number),
    el('div', { class: 'field' }, el('label', { for: 'custom-minutes' }, say('Minutes')), minutes),
    el(
      'fieldset',
      { class: 'kinds' },
      el('legend', {}, say('Kinds')),
      ...kinds.map(({ kind, items, input }) =>
        el('label', {}, input, el('span', {}, `${kindLabels[kind]} (${items.toLocaleString('en-US')})`)),
      ),
    ),
    el('button', { type: 'submit', class: 'secondary', id: 'custom-start' }, say('Start the round')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    talk.post({
      type: 'start',
      plan: {
        mode: 'custom',
        scope: scope(),
        number: Math.max(1, Math.round(number.valueAsNumber || 20)),
        minutes: minutes.value === '' ? undefined : Math.round(minutes.valueAsNumber),
        kinds: kinds.filter(({ input }) => input.checked).map(({ kind }) => kind),
      },
    });
  });
  return el(
    'section',
    {},
    el('h2', {}, say('A round of your own')),
    group('custom', say('Choose number, time and kinds'), false, form),
  );
}

/** Export, import and reset. */
export function yourData(view: StartView, talk: Talk): HTMLElement {
  const { select, scope } = scopeSelect('reset-scope', view);
  const reset = el('button', { type: 'submit', class: 'secondary', id: 'reset' }, say('Reset …'));
  const form = el(
    'form',
    {},
    el('div', { class: 'field' }, el('label', { for: 'reset-scope' }, say('Forget my answers in')), select, reset),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    talk.post({ type: 'reset', scope: scope() });
  });
  return el(
    'section',
    {},
    el('h2', {}, say('Your answers')),
    el(
      'p',
      { class: 'quiet-words' },
      say('They stay on this machine and, if you use it, in your Settings Sync. Nothing else is sent anywhere.'),
    ),
    group(
      'data',
      say('Export, import, reset'),
      false,
      el(
        'div',
        { class: 'action-row' },
        button(say('Export everything (JSON)'), () => talk.post({ type: 'export', format: 'json' }), { id: 'export-json' }),
        button(say('Export a table (CSV)'), () => talk.post({ type: 'export', format: 'csv' }), { id: 'export-csv' }),
        button(say('Export for Anki'), () => talk.post({ type: 'export', format: 'anki' }), { id: 'export-anki' }),
        button(say('Import (JSON)'), () => talk.post({ type: 'import' }), { id: 'import' }),
      ),
      form,
    ),
  );
}
