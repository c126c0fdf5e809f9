/** The field, its results and its keys: a combobox with a list, in a dialog or on the page of its own. */

import { element, fill } from './dom.js';
import { load } from './data.js';
import { aliasOf, files, pieces, prepared, search, words } from './search-match.js';

const STYLE = `
.find { max-width: 44rem; font: var(--small)/1.4 var(--sans) }
dialog .find { padding: 1rem }
.find input { display: block; width: 100%; margin: .25rem 0 .5rem; padding: .5rem; font: 1.125rem var(--serif); color: inherit; background: none; border: 1px solid }
.find [role=listbox] { margin: .5rem 0 1rem }
dialog [role=listbox] { max-height: 65dvh; overflow: auto }
.find [role=option] { display: block; padding: .5rem; border-top: 1px solid var(--line); color: var(--soft); text-decoration: none }
.find [role=option]:hover, .find [aria-selected] { background: var(--tint) }
.find [aria-selected] { outline: 2px solid; outline-offset: -2px }
.find b { font: 1.125rem var(--serif); color: var(--ink) }
.find mark { background: none; color: inherit; font-weight: 700; text-decoration: underline }
.find button { float: right; font: inherit }
.find .key-switch { float: none; padding: 0; border: 0; background: none; text-decoration: underline; color: var(--soft) }`;

/** Puts a search field with its results into a place. Without a way to close it, it belongs to the page, whose address holds the query. */
export async function searchField(place, close) {
  await load('search/index');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  const field = element('input', {
    id: 'find-field', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'find-list', 'aria-autocomplete': 'list',
    autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'go', maxlength: 100,
  });
  const status = element('div', { role: 'status' });
  const list = element('div', { role: 'listbox', id: 'find-list', 'aria-label': 'Results', hidden: true });
  const page = element('a', {}, 'Open as a page');
  const update = async () => {
    const query = field.value.trim();
    const found = await results(query);
    if (query !== field.value.trim()) return;
    fill(list, found.slice(0, close ? 10 : 50).map((entry, i) => option(entry, query, i)));
    list.hidden = !found.length;
    field.ariaExpanded = String(!list.hidden);
    field.removeAttribute('aria-activedescendant');
    status.textContent = said(query, found.length);
    page.href = addressOf(query);
  };
  field.addEventListener('input', update);
  field.addEventListener('keydown', async (event) => {
    // Whoever types fast means what is typed, not what was found for half of it.
    if (event.key === 'Enter' && !event.isComposing && !field.hasAttribute('aria-activedescendant')) await update();
    move(event, field, [...list.children]);
  });
  list.addEventListener('click', close ?? (() => keep(field)));
  fill(place, element('div', { class: 'find' },
    element('label', { for: field.id }, 'Search roles, skills, terms, comparisons'), field, status, list,
    close && [element('button', { type: 'button', onclick: close }, 'Close'), page, ' · '], keySwitch()));
  if (close) field.focus();
  else keepInAddress(field, update);
  update();
}

/** Switches the / key off and on, for this browser. */
function keySwitch() {
  const key = 'rolesite-no-key';
  const text = () => (localStorage.getItem(key) ? 'Let the / key open the search' : 'Switch the / key off');
  try {
    return element('button', { type: 'button', class: 'key-switch', onclick: ({ target }) => {
      if (localStorage.getItem(key)) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
      target.textContent = text();
    } }, text());
  } catch {
    // Where the browser keeps nothing, the key cannot be switched off for good.
    return null;
  }
}

const addressOf = (query) => `/search/${query && `?q=${encodeURIComponent(query)}`}`;

const inAddress = () => new URLSearchParams(location.search).get('q') ?? '';

/** The query of the address stands in the field, and that of the field in the address once it is finished. */
function keepInAddress(field, update) {
  const read = () => (field.value = inAddress().slice(0, field.maxLength));
  field.addEventListener('change', () => keep(field));
  addEventListener('popstate', () => update(read()));
  read();
}

function keep(field) {
  const query = field.value.trim();
  if (query !== inAddress()) history.pushState(null, '', addressOf(query));
}

async function results(query) {
  const { beginnings } = await load('search/index');
  const parts = await Promise.all((beginnings.length ? files(query, beginnings) : ['index']).map((name) => load(`search/${name}`)));
  const entries = parts.flatMap((part) => (part.ready ??= prepared(part.entries)));
  return search([...new Map(entries.map((entry) => [entry.address, entry])).values()], query);
}

function said(query, count) {
  if (!words(query).length) return query ? 'Type letters or digits.' : 'Type a word, or two roles with “vs” between them.';
  return count ? `${count} ${count === 1 ? 'result' : 'results'}` : `Nothing found for “${query}”.`;
}

function option(entry, query, i) {
  const marked = (text) => pieces(text, query).map(([piece, hit]) => (hit ? element('mark', {}, piece) : piece));
  const alias = aliasOf(entry, query);
  return element('a', { role: 'option', id: `find-${i}`, href: entry.address, tabindex: -1 },
    element('b', {}, marked(entry.title)), ` ${entry.kind}`,
    element('div', {}, alias && ['Also ', marked(alias), '. '], entry.kind === 'Section' && 'On the page ', marked(entry.context)));
}

/** Arrow keys choose a result, and once one is chosen Home and End do too; Enter goes to it, or to the first. */
function move(event, field, options) {
  const at = options.findIndex((one) => one.ariaSelected);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, ...(at >= 0 && { Home: 0, End: -1 }) }[event.key];
  if (event.isComposing || !options.length) return;
  if (event.key === 'Enter') options[Math.max(at, 0)].click();
  if (to === undefined) return;
  event.preventDefault();
  const chosen = options.at(to % options.length);
  for (const one of options) one.ariaSelected = one === chosen || null;
  field.setAttribute('aria-activedescendant', chosen.id);
  chosen.scrollIntoView({ block: 'nearest' });
}
