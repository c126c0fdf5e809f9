/** Rate yourself: keeps the ratings, and draws the questions and what the ratings say. */
import { drawGroup } from './assess-form.js';
import { fragment, linkTo, store, stored } from './assess-keep.js';
import { drawResults } from './assess-results.js';
import { chooseRatings, emptyRatings, fromJson, ratedCount, ratingsOf, toJson } from './assess-state.js';
import { makeTools, updateTools } from './assess-tools.js';
import { loadTools } from './data.js';
import { element, fill } from './dom.js';

const place = document.getElementById('assess');
const said = element('output');
const notice = element('div', { class: 'from-link', role: 'status' });
const form = element('form');
const drawn = element('div');
const results = element('section', { 'aria-labelledby': 'results-heading' }, element('h2', { id: 'results-heading', tabindex: '-1' }, 'How far to each role'), drawn);
const before = [];
let tools, row, ratings, seen, chosen = '', group = 0, isFromLink = false, isKept = true;

start().catch((error) => { place.firstElementChild.textContent = error.message; });

async function start() {
  tools = await loadTools();
  row = makeTools(tools, { startFrom, go, undo, copyLink, show, deleteAll, ratings: () => ratings, say: showResults });
  const note = readAddress();
  fill(place, row, notice, element('div', { class: 'both' }, form, results), element('div', { class: 'so-far' }, said, jump()));
  // Answers go nowhere, least of all by Enter.
  form.addEventListener('submit', (event) => event.preventDefault());
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
  drawAll(note);
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
  updateTools(row, tools, ratings, group, before.length > 0);
  showNotice();
  const focused = drawn.contains(document.activeElement) ? document.activeElement.textContent : null;
  const text = drawResults(drawn, tools, ratings, chosen, (role) => { chosen = role; showResults(); });
  if (focused) [...drawn.querySelectorAll('button')].find((button) => button.textContent === focused)?.focus();
  const warning = isFromLink ? 'From a link, not kept.' : isKept ? '' : 'This browser keeps nothing; copy the link or export.';
  said.textContent = [note, warning, text].filter((part) => part).join(' ');
}

function showNotice() {
  if (!isFromLink) fill(notice);
  if (!isFromLink || notice.firstChild) return;
  const button = (text, onclick) => element('button', { type: 'button', onclick }, text);
  const hasOwn = ratedCount(own()) > 0;
  fill(notice,
    element('p', {}, `These are ratings from a link; ${hasOwn ? 'yours are kept.' : 'they are not kept in this browser.'}`),
    element('p', { class: 'tools' }, button(hasOwn ? 'Keep these instead' : 'Keep these', keepThese), button(hasOwn ? 'Back to mine' : 'Begin with none', backToMine)));
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
  show(role ? ratingsOf(role) : emptyRatings(tools), role ? `The levels of ${role.title} are filled in; change what differs.` : '');
}

function undo() {
  if (before.length === 0) return;
  keep(before.pop());
  drawAll('Undone.');
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(linkTo(ratings, tools));
    said.textContent = 'The link is copied. Whoever opens it sees your ratings.';
  } catch {
    said.textContent = 'The browser does not let this page copy. Copy the address from its address bar.';
  }
}

function deleteAll() {
  if (!confirm('Delete all ratings from this browser and from the address? This cannot be undone.')) return;
  before.length = 0;
  isFromLink = false;
  keep(emptyRatings(tools));
  drawAll(isKept ? 'Everything is deleted.' : '');
}

/** On a small screen the results stand below all questions: leads to them, and back to the skills. */
function jump() {
  let target = results;
  const go = () => {
    const heading = target.querySelector('h2');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  };
  const button = element('button', { type: 'button', onclick: go }, 'See all roles');
  // Whichever part crosses the middle of the window is the one that is being read.
  new IntersectionObserver((entries) => {
    const isThere = entries.at(-1).isIntersecting;
    target = isThere ? form : results;
    button.textContent = isThere ? 'To the skills' : 'See all roles';
  }, { rootMargin: '-49% 0px' }).observe(results);
  return button;
}
