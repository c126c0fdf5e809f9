/** Rate yourself: keeps the ratings, and draws the questions and what the ratings say. */
import { drawGroup } from './assess-form.js';
import { drawResults } from './assess-results.js';
import { emptyRatings, fromFragment, fromJson, ratedCount, ratingsOf, toFragment, toJson } from './assess-state.js';
import { loadTools } from './data.js';
import { element, fill } from './dom.js';

const KEY = 'rolesite-ratings';
const place = document.getElementById('assess');
const said = element('output', {});
const form = element('form', {});
const results = element('section', { 'aria-label': 'What your ratings say' });
let tools, ratings, chosen = '', group = 0;
const before = [];

start().catch((error) => { place.firstElementChild.textContent = error.message; });

async function start() {
  tools = await loadTools();
  const note = readKept();
  fill(place, toolbar(), element('div', { class: 'both' }, form, results), said);
  // Answers go nowhere, least of all by Enter.
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    const text = readKept();
    drawAll(text);
  });
  drawAll(note);
}

/** Ratings from the address, else from the browser; returns a sentence about what could not be read. */
function readKept() {
  ratings = emptyRatings(tools);
  const fragment = location.hash.slice(1);
  if (fragment.includes('.')) {
    const read = fromFragment(fragment, tools);
    if (typeof read === 'string') return read;
    ratings = read;
    return 'These ratings come from the address.';
  }
  const kept = fromJson(stored() ?? '{}', tools);
  if (typeof kept !== 'string') ratings = kept.ratings;
  return '';
}

/** Browsers may forbid the store; then the address alone keeps the ratings. */
function stored(text) {
  try {
    if (text === undefined) return localStorage.getItem(KEY);
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    return null;
  }
  return null;
}

function change(next) {
  before.push(ratings);
  keep(next);
}

function keep(next) {
  ratings = next;
  const any = ratedCount(ratings) > 0;
  stored(any ? toJson(ratings, tools) : null);
  history.replaceState(null, '', any ? `#${toFragment(ratings, tools)}` : location.pathname);
  place.querySelector('[name=undo]').disabled = before.length === 0;
  showResults();
}

function drawAll(note = '') {
  drawGroup(form, tools, group, ratings, rate, go);
  showResults(note);
}

function rate(skill, level) {
  change(ratings.with(skill, level));
}

function go(to) {
  group = to;
  place.querySelector('[name=group]').value = String(to);
  drawGroup(form, tools, group, ratings, rate, go);
  form.querySelector('h2').focus();
}

function showResults(note = '') {
  const focused = results.contains(document.activeElement) ? document.activeElement.textContent : null;
  const text = drawResults(results, tools, ratings, chosen, (role) => { chosen = role; showResults(); });
  if (focused) [...results.querySelectorAll('button')].find((button) => button.textContent === focused)?.focus();
  said.textContent = `${note} ${text}`.trim();
}

function toolbar() {
  const button = (text, onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes }, text);
  const options = (list, first) => [first && element('option', { value: '' }, first), list.map(({ id, title, name }, i) => element('option', { value: title ? id : String(i) }, title ?? name))];
  const file = element('input', { type: 'file', accept: 'application/json,.json', hidden: true, onchange: importFile });
  return element('div', { class: 'tools', role: 'group', 'aria-label': 'Your ratings' },
    element('label', {}, 'Start from ', element('select', { name: 'from', onchange: startFrom }, options(tools.roles, 'nothing'))),
    element('label', {}, 'Group of skills ', element('select', { name: 'group', onchange: ({ target }) => go(Number(target.value)) }, options(tools.groups))),
    button('Undo', undo, { name: 'undo', disabled: true }),
    button('Copy link', copyLink),
    button('Export', exportFile),
    button('Import', () => file.click()), file,
    button('Print', () => print()),
    button('Delete everything', deleteAll));
}

function startFrom({ target }) {
  const role = tools.roles.find(({ id }) => id === target.value);
  change(role ? ratingsOf(role) : emptyRatings(tools));
  drawAll(role ? `The levels of ${role.title} are filled in; change what differs.` : '');
}

function undo() {
  keep(before.pop());
  drawAll('Undone.');
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    said.textContent = 'The link is copied. Whoever opens it sees your ratings.';
  } catch {
    said.textContent = 'The browser does not let this page copy. Copy the address from its address bar.';
  }
}

function exportFile() {
  const address = URL.createObjectURL(new Blob([toJson(ratings, tools)], { type: 'application/json' }));
  element('a', { href: address, download: 'ratings.json' }).click();
  URL.revokeObjectURL(address);
}

async function importFile({ target }) {
  const read = fromJson(await target.files[0].text(), tools);
  target.value = '';
  if (typeof read === 'string') {
    said.textContent = read;
    return;
  }
  change(read.ratings);
  drawAll(`${ratedCount(ratings)} ratings imported.${read.unknown.length ? ` Left out, since they are not known here: ${read.unknown.join(', ')}.` : ''}`);
}

function deleteAll() {
  if (!confirm('Delete all ratings from this browser and from the address? This cannot be undone.')) return;
  before.length = 0;
  keep(emptyRatings(tools));
  place.querySelector('[name=from]').value = '';
  drawAll('Everything is deleted.');
}
