/** Rate yourself: keeps the ratings, and draws the questions and what the ratings say. */
import { drawGroup } from './assess-form.js';
import { download, fragment, linkTo, store, stored } from './assess-keep.js';
import { drawResults, leadBetween } from './assess-results.js';
import { chooseRatings, emptyRatings, fromJson, isSame, ratedCount, readFile, toJson } from './assess-state.js';
import { loadTools } from './data.js';

const place = document.getElementById('assess-tool');
const part = (selector) => place.querySelector(selector);
const control = (name) => part(`[name=${name}]`);
const [said, form, results, file] = ['output', 'form', 'section', '[type=file]'].map(part);
const before = [];
let tools, ratings, seen, chosen = '', group = 0, isFromLink = false, isKept = true;

const waiting = place.previousElementSibling;
start().catch((error) => { waiting.textContent = error.message; });

async function start() {
  tools = await loadTools();
  drawAll(readAddress());
  waiting.remove();
  place.hidden = false;
  listen();
}

function listen() {
  // Answers go nowhere, least of all by Enter.
  form.addEventListener('submit', (event) => event.preventDefault());
  control('from').addEventListener('change', ({ target }) => startFrom(tools.roles.find(({ id }) => id === target.value)));
  control('group').addEventListener('change', ({ target }) => go(Number(target.value)));
  file.addEventListener('change', importFile);
  const acts = { undo, copy, export: () => download(toJson(ratings, tools)), import: () => file.click(), print: () => print(), delete: deleteAll, keep: keepThese, back: backToMine };
  for (const [name, act] of Object.entries(acts)) control(name).addEventListener('click', act);
  leadBetween(form, results, control('jump'));
  addEventListener('hashchange', () => {
    if (location.hash && !fragment()) writeAddress();
    else {
      // Undo must not bring ratings of one address into another.
      before.length = 0;
      drawAll(readAddress());
    }
  });
  // Another tab may have changed what is kept, while this one slept too.
  for (const event of ['storage', 'pageshow', 'focus']) addEventListener(event, followOtherTabs);
}

/** The ratings that the browser keeps; null where it keeps nothing. */
function own() {
  seen = stored();
  if (seen === null) return null;
  const read = fromJson(seen, tools);
  return typeof read === 'string' ? emptyRatings(tools) : read.ratings;
}

/** Ratings from the address, else from the browser; returns a sentence about what could not be read. */
function readAddress() {
  const { state } = history;
  const mine = own();
  const chosenRatings = chooseRatings(fragment(), mine, state?.isKept ?? false, tools);
  ({ ratings, isFromLink } = chosenRatings);
  isKept = mine !== null;
  if (tools.groups[state?.group]) group = state.group;
  if (!chosenRatings.note && !isFromLink) writeAddress();
  return chosenRatings.note;
}

function writeAddress() {
  history.replaceState({ group, isKept: isKept && !isFromLink }, '', linkTo(ratings, tools));
}

function change(next) {
  before.push(ratings);
  keep(next);
}

/** Ratings of somebody else's link are not stored: that would take the reader's own away. */
function keep(next) {
  ratings = next;
  if (!isFromLink) {
    isKept = store(ratedCount(ratings) > 0 ? toJson(ratings, tools) : '');
    seen = stored();
  }
  writeAddress();
  showResults();
}

function followOtherTabs() {
  if (stored() === seen) return;
  const mine = own();
  if (mine === null || isFromLink) return;
  // What was deleted in one tab should not come back from another.
  if (seen === '') before.length = 0;
  else before.push(ratings);
  ratings = mine;
  writeAddress();
  drawAll('Changed in another tab.');
}

function drawAll(note = '') {
  drawGroup(form, tools, group, ratings, rate, go);
  showResults(note);
}

function rate(skill, level) {
  change(ratings.with(skill, level));
}

/** Ratings that come all at once. */
function show(next, note) {
  change(next);
  drawAll(note);
}

function go(to) {
  group = to;
  writeAddress();
  drawAll();
  form.querySelector('h2').focus();
}

function showResults(note = '') {
  const any = ratedCount(ratings) > 0;
  control('from').value = tools.roles.find(({ levels }) => isSame(levels, ratings))?.id ?? (any ? 'own' : '');
  control('group').value = String(group);
  // It keeps the focus where nothing is left to undo.
  control('undo').setAttribute('aria-disabled', String(before.length === 0));
  part('[data-note=link]').hidden = !isFromLink;
  const focused = results.contains(document.activeElement) ? document.activeElement.textContent : null;
  const text = drawResults(results, tools, ratings, chosen, (role) => { chosen = role; showResults(); });
  if (focused) [...results.querySelectorAll('button')].find((button) => button.textContent === focused)?.focus();
  const warning = isFromLink ? 'From a link, not kept.' : isKept ? '' : 'This browser keeps nothing; copy the link or export.';
  said.textContent = [note, warning, text].filter(Boolean).join(' ');
}

/** Undo gives the reader's own back. */
function keepThese() {
  before.splice(0, before.length, own() ?? emptyRatings(tools));
  leaveLink(ratings, 'These are yours now.');
}

/** The browser's way back leads to the link again. */
function backToMine() {
  before.length = 0;
  history.pushState(null, '');
  leaveLink(own() ?? emptyRatings(tools), 'These are yours.');
}

function leaveLink(next, note) {
  isFromLink = false;
  keep(next);
  drawAll(note);
  form.querySelector('h2').focus();
}

function startFrom(role) {
  show(role?.levels ?? emptyRatings(tools), role ? `The levels of ${role.title} are filled in; change what differs.` : '');
}

function undo() {
  if (before.length === 0) return;
  keep(before.pop());
  drawAll('Undone.');
}

async function copy() {
  try {
    await navigator.clipboard.writeText(linkTo(ratings, tools));
    said.textContent = 'The link is copied. Whoever opens it sees your ratings.';
  } catch {
    said.textContent = 'The browser does not let this page copy. Copy the address from its address bar.';
  }
}

async function importFile() {
  const read = readFile(await file.files[0].text(), tools);
  file.value = '';
  if (read.ratings) show(read.ratings, read.note);
  else showResults(read.note);
}

function deleteAll() {
  if (!confirm('Delete all ratings from this browser and from the address? This cannot be undone.')) return;
  before.length = 0;
  isFromLink = false;
  keep(emptyRatings(tools));
  drawAll(isKept ? 'Everything is deleted.' : '');
}
