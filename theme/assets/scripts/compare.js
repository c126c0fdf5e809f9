/** Compares two to four roles on the page whose address holds the choice. */

import { MOST, compared, count, csv, grid, markdown, pageOf, read, sentence, write } from './compare-state.js';
import { alike, dotPlot, facets, groupSums, legend, overlap, sameLevels } from './compare-tables.js';
import { confirmOn } from './confirm.js';
import { load } from './data.js';
import { element, fill } from './dom.js';
import { roleLink } from './marks.js';
import { loadTools } from './tools.js';

/** So many differences are shown at once, as on the pages made at build time. */
const SHOWN = 10;

const part = (id) => document.getElementById(id);
const [picker, add, chosen, said, comparison, group, basis] = ['picker', 'add', 'chosen', 'said', 'comparison', 'group', 'basis'].map(part);
const below = [...document.querySelectorAll('#comparison ~ *')];
const tables = comparison.querySelectorAll('table');
const canonical = document.querySelector('link[rel=canonical]');
const own = [document.title, canonical.href];

let tools;
let state;
let result;

listen();
try {
  tools = await loadTools();
  add.form.inert = false;
  show();
  // The part that the address names was not to be seen when the browser looked for it.
  if (location.hash && result) document.getElementById(location.hash.slice(1))?.scrollIntoView();
} catch (error) {
  say(`${error.message} The pairs below can be read without it.`);
}

function listen() {
  const on = (id, event, act) => part(id).addEventListener(event, act);
  add.form.addEventListener('submit', (event) => {
    event.preventDefault();
    addRole(tools.roles.find(({ id }) => id === add.value));
  });
  on('filters', 'change', () => choose({ group: group.value, basis: basis.value }));
  on('copy-link', 'click', ({ target }) => copy(address(), target));
  on('copy-markdown', 'click', ({ target }) => copy(markdown(grid(result, tools), document.title, address()), target));
  on('download', 'click', download);
  addEventListener('popstate', () => {
    // A jump to a part of the page is a step of the history too.
    if (state && location.search !== state.search) show();
  });
}

function addRole(role) {
  if (!role) say('Choose a role in the list first.');
  else if (state.roles.includes(role)) say(`${role.title} is there already.`);
  else if (state.roles.length === MOST) say('Four roles are the most. Remove one first.');
  else choose({ roles: [...state.roles, role] });
}

/** Another choice is a step of the history, so that Back undoes it. */
function choose(change) {
  history.pushState(null, '', write({ ...state, ...change }));
  add.value = '';
  show();
}

/** Shows what the address says. */
function show() {
  const held = chosen.contains(document.activeElement);
  state = read(location.search, tools);
  const { roles } = state;
  result = roles.length > 1 ? compared(state, tools) : null;
  fill(chosen, (result ?? state).roles.map(entry));
  if (held) add.focus();
  say();
  const page = result && pageOf(roles, tools);
  document.title = result ? `${result.names} compared` : own[0];
  canonical.href = new URL(page ?? '', own[1]);
  part('own-page').hidden = !page;
  if (page) fill(part('own-page'), ownPage(page));
  group.value = state.group;
  basis.value = state.basis;
  // Inserted again, what follows appears at its new place at once, instead of sliding there.
  if (result && comparison.hidden) comparison.after(...below);
  comparison.hidden = !result;
  if (result) draw(result);
}

/** The link to the page of a comparison; a written one is called by its title, which this page lists. */
function ownPage(href) {
  const written = document.querySelector(`#written ~ ul a[href="${href}"]`);
  return [written && 'In words: ', element('a', { href }, written?.textContent ?? 'This comparison has a page of its own')];
}

function entry(role, place) {
  const button = (text, name, to) => element('button', {
    'aria-label': `${name} ${role.title}`, disabled: to !== undefined && !state.roles[to], onclick: () => move(place, to),
  }, text);
  const buttons = [button('←', 'Move earlier:', place - 1), button('→', 'Move later:', place + 1), button('×', 'Remove')];
  return element('li', {}, roleLink(role), element('span', {}, buttons));
}

/** Moves a role to another place, or out; the focus stays with the role's button, or goes to that of its neighbour. */
function move(from, to) {
  const roles = state.roles.toSpliced(from, 1);
  choose({ roles: to === undefined ? roles : roles.toSpliced(to, 0, state.roles[from]) });
  const buttons = chosen.children[to ?? Math.min(from, roles.length - 1)]?.querySelectorAll('button');
  const wanted = buttons?.[to === undefined ? 2 : Number(to > from)];
  (wanted?.disabled ? buttons[Number(to < from)] : wanted ?? add).focus();
}

/** Says what was not understood, what is compared, and then what has just been done, or why not. */
function say(news = '') {
  const { mistakes, roles } = state ?? { mistakes: [], roles: [] };
  const chosen = result ? sentence(result) : roles.length ? `${roles[0].title} is chosen. Choose another.` : state && 'Choose two to four roles.';
  const unclear = mistakes.map(({ text, near }) => element('p', {}, text, near && suggestion(near)));
  fill(said, unclear, element('p', {}, chosen, ' ', news));
}

function suggestion(role) {
  const roles = [...state.roles.filter((one) => one !== role), role].slice(-MOST);
  return [' Did you mean ', element('a', { href: write({ ...state, roles }) }, role.title), '?'];
}

async function draw(asked) {
  const others = asked.different.slice(SHOWN);
  for (const key of comparison.querySelectorAll('.key')) legend(key, asked);
  dotPlot(tables[0], asked, asked.different.slice(0, SHOWN), tools);
  dotPlot(tables[1], asked, others, tools);
  const rest = tables[1].closest('details');
  rest.hidden = !others.length;
  rest.firstElementChild.textContent = `Show ${count(others.length, 'more difference', 'more differences')}`;
  groupSums(part('sums'), asked);
  sameLevels(comparison.querySelector('.levels'), asked, tools);
  facets(tables[2], asked, []);
  overlap(tables[3], asked, tools);
  alike(comparison.querySelector('.alike'), asked);
  try {
    const texts = await Promise.all(asked.roles.map(({ id }) => load(`facets/${id}`)));
    // Meanwhile the reader may have chosen others.
    if (asked === result) facets(tables[2], asked, texts);
  } catch (error) {
    say(`Not all texts are there. ${error.message}`);
  }
}

function address() {
  return new URL(write(state), location.href).href;
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
    confirmOn(button, 'Copied.');
  } catch {
    say('The browser did not allow copying.');
  }
}

function download() {
  const href = URL.createObjectURL(new Blob([csv(grid(result, tools))]));
  element('a', { href, download: `${state.roles.map(({ id }) => id).join('-vs-')}.csv` }).click();
  URL.revokeObjectURL(href);
  say('Downloaded as CSV.');
}
