/** The results of the field and its keys: a combobox with a list, in a dialog or on the page of its own. */

import { element, fill } from './dom.js';
import { load } from './data.js';
import { files, prepared, search } from './search-match.js';
import { otherName, pieces, words } from './search-words.js';

const STYLE = `
.find [role=listbox] { margin: .5rem 0 1rem }
dialog [role=listbox] { max-height: 65dvh; overflow: auto }
.find [role=option] { display: block; padding: .5rem; border-top: 1px solid var(--line); color: var(--soft); text-decoration: none }
.find [role=option]:hover, .find [aria-selected] { background: var(--tint) }
.find [aria-selected] { outline: 2px solid; outline-offset: -2px }
.find b { font: 1.125rem var(--serif); color: var(--ink) }
.find mark { background: none; color: inherit; font-weight: 700; text-decoration: underline }
.find .key-switch { min-height: 0; padding: 0; border: 0; background: none; text-decoration: underline; color: var(--soft) }`;

const FEW = 10;

/** Lets a search field find. Without a way to close it, it belongs to the page, whose address holds the query. */
export async function searchField(field, status, close) {
  await load('search/index');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  const combobox = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'find-list', 'aria-autocomplete': 'list' };
  for (const [key, value] of Object.entries(combobox)) field.setAttribute(key, value);
  const list = element('div', { role: 'listbox', id: 'find-list', 'aria-label': 'Results', hidden: true });
  const page = element('a', { href: '/search/' }, close ? 'Open as a page' : 'Everything from A to Z');
  let later;
  const update = async () => {
    const query = field.value.trim();
    const { found, sought, leftOut } = search(await index(query), query);
    if (query !== field.value.trim()) return;
    const show = (from, to) => list.append(...found.slice(from, to).map((entry, i) => option(entry, sought, from + i)));
    // What does not fit on the screen may come after the next key.
    const more = (from) => {
      show(from, from + FEW);
      if (from < found.length) later = setTimeout(more, 50, from + FEW);
    };
    clearTimeout(later);
    fill(list);
    show(0, FEW);
    if (!close) later = setTimeout(more, 200, FEW);
    list.hidden = !found.length;
    field.ariaExpanded = String(!list.hidden);
    field.removeAttribute('aria-activedescendant');
    fill(status, said(query, found.length, close, leftOut), !found.length && words(query).length > 0 && await instead());
    if (!close) return;
    page.href = addressOf(query);
    page.textContent = found.length > FEW ? `All ${found.length} results` : 'Open as a page';
  };
  const enter = async () => {
    // Whoever types fast means what is typed, not what was found for half of it.
    if (!field.hasAttribute('aria-activedescendant')) await update();
    (chosenIn(list) ?? list.firstChild)?.click();
  };
  field.addEventListener('input', update);
  field.addEventListener('keydown', (event) => !event.isComposing && (event.key === 'Enter' ? enter() : move(event, field, list)));
  list.addEventListener('click', close ?? (() => keep(field)));
  field.closest('.find').append(list, page, ' · ', keySwitch() ?? '');
  if (!close) keepInAddress(field, update);
  await update();
  if (field.entered) enter();
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

/** Puts the query of the address into the field, unless somebody has typed already, and that of the field into the address once it is finished. */
function keepInAddress(field, update) {
  const read = () => (field.value = inAddress().slice(0, field.maxLength));
  field.addEventListener('change', () => keep(field));
  addEventListener('popstate', () => update(read()));
  if (!field.value) read();
}

function keep(field) {
  const query = field.value.trim();
  if (query !== inAddress()) history.pushState(null, '', addressOf(query));
}

/** What a query is looked up in: all of a small index, or those files of a large one that its words need; made ready once. */
const ready = new Map();
async function index(query) {
  const { beginnings, filler } = await load('search/index');
  const names = beginnings.length ? files(query, beginnings, filler) : ['index'];
  const parts = await Promise.all(names.map((name) => load(`search/${name}`)));
  const key = names.join();
  if (!ready.has(key)) ready.set(key, prepared([...new Map(parts.flatMap(({ entries }) => entries).map((row) => [row[2], row])).values()], filler));
  return ready.get(key);
}

/** What to try where nothing is found. */
async function instead() {
  const pages = (await load('search/index')).instead;
  return [' Try another word for it, or look here:', pages.map(([title, href]) => [' ', element('a', { href }, title)])];
}

function said(query, count, close, leftOut) {
  if (!words(query).length) return query ? 'Type letters or digits.' : 'Type a word, or two roles with “vs” between them.';
  if (!count) return `Nothing found for “${query}”.`;
  const some = `${close && count > FEW ? `${FEW} of ` : ''}${count} ${count === 1 ? 'result' : 'results'}`;
  return leftOut.length ? `${some}, without ${leftOut.map((word) => `“${word}”`).join(', ')}, which nothing here has` : some;
}

function option(entry, sought, i) {
  const marked = (text) => pieces(text, sought).map(([piece, hit]) => (hit ? element('mark', {}, piece) : piece));
  const other = otherName(entry, sought);
  return element('a', { role: 'option', id: `find-${i}`, href: entry.address, tabindex: -1 },
    element('b', {}, marked(entry.title)), ` ${entry.kind}`,
    element('div', {},
      other && [entry.names.includes(other) ? 'Also ' : 'For ', marked(other), '. '],
      entry.kind === 'Section' && 'On the page ',
      marked(entry.context)));
}

const chosenIn = (list) => [...list.children].find((one) => one.ariaSelected);

/** Arrow keys choose a result, and once one is chosen Home and End do too. */
function move(event, field, list) {
  const options = [...list.children];
  const at = options.indexOf(chosenIn(list));
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, ...(at >= 0 && { Home: 0, End: -1 }) }[event.key];
  if (to === undefined || !options.length) return;
  event.preventDefault();
  const chosen = options.at(to % options.length);
  for (const one of options) one.ariaSelected = one === chosen || null;
  field.setAttribute('aria-activedescendant', chosen.id);
  chosen.scrollIntoView({ block: 'nearest' });
}
