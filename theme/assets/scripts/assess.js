/** Rate yourself: keeps the ratings, and draws the questions and what the ratings say. */
import { drawGroup, drawResults, leadBetween, partsOf } from './assess-draw.js';
import { download, fragment, linkTo, store, stored } from './assess-keep.js';
import { chooseState, emptyState, fromJson, isSame, ratedCount, readFile, toJson } from './assess-ratings.js';
import { confirmOn } from './confirm.js';
import { loadTools } from './tools.js';

const place = document.getElementById('assess-tool');
const part = (selector) => place.querySelector(selector);
const control = (name) => part(`[name=${name}]`);
const [said, form, results, file] = ['output', 'form', 'section', '[type=file]'].map(part);
const before = [];
let tools, state, seen, group = 0, isFromLink = false, isKept = true;

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
  for (const button of form.querySelectorAll('.tools button')) button.addEventListener('click', () => go(group + Number(button.value)));
  const acts = {
    undo,
    copy,
    export: () => download(toJson(state, tools)),
    import: () => file.click(),
    print: () => print(),
    delete: deleteAll,
    keep: keepThese,
    back: backToMine,
  };
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

/** A sentence of the page, with each part in place of a "…"; none of that name says nothing. */
function say(name, ...parts) {
  return part(`[data-say="${name}"]`)?.textContent.replace(/…/g, () => parts.shift()) ?? '';
}

/** What the browser keeps; null where it keeps nothing. */
function own() {
  seen = stored();
  if (seen === null) return null;
  const read = fromJson(seen, tools);
  return read.ratings ? read : emptyState(tools);
}

/** The state from the address, else from the browser; returns a sentence about what could not be read. */
function readAddress() {
  const left = history.state;
  const mine = own();
  const chosen = chooseState(fragment(), mine, left?.isKept ?? false, tools);
  ({ state, isFromLink } = chosen);
  isKept = mine !== null;
  if (partsOf(tools)[left?.group]) group = left.group;
  if (!chosen.note && !isFromLink) writeAddress();
  // So much shows which address is meant.
  return say(chosen.note, fragment().slice(0, 20));
}

function writeAddress() {
  history.replaceState({ group, isKept: isKept && !isFromLink }, '', linkTo(state, tools));
}

function change(next) {
  before.push(state);
  keep(next);
}

/** Ratings of somebody else's link are not stored: that would take the reader's own away. */
function keep(next) {
  state = next;
  if (!isFromLink) {
    isKept = store(ratedCount(state.ratings) ? toJson(state, tools) : '');
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
  else before.push(state);
  state = mine;
  writeAddress();
  drawAll(say('tab'));
}

function drawAll(note = '') {
  drawGroup(form, tools, group, state.ratings, rate);
  showResults(note);
}

function rate(skill, level) {
  change({ ...state, ratings: state.ratings.with(skill, level) });
}

function choose(target) {
  if (target !== state.target) change({ ...state, target });
}

/** A state that comes all at once. */
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
  control('from').value = tools.roles.find(({ levels }) => isSame(levels, state.ratings))?.id ?? (ratedCount(state.ratings) ? 'own' : '');
  control('group').value = String(group);
  // It keeps the focus where nothing is left to undo.
  control('undo').setAttribute('aria-disabled', String(before.length === 0));
  const isEmpty = before.length === 0 && ratedCount(state.ratings) === 0;
  for (const name of ['undo', 'copy', 'export', 'print', 'delete']) control(name).hidden = isEmpty && control(name) !== document.activeElement;
  part('.from-link').hidden = !isFromLink;
  for (const one of place.querySelectorAll('.own')) one.hidden = !seen;
  const focused = results.contains(document.activeElement) ? document.activeElement.textContent : null;
  const text = drawResults(results, tools, { ...state, before: before.at(-1)?.ratings }, say, choose);
  if (focused) [...results.querySelectorAll('button')].find((button) => button.textContent === focused)?.focus();
  said.textContent = `${note} ${say(isFromLink ? 'link' : isKept ? '' : 'unkept')} ${text}`;
}

/** Undo gives the reader's own back. */
function keepThese() {
  before.splice(0, before.length, own() ?? emptyState(tools));
  leaveLink(state, say('keep'));
}

/** The browser's way back leads to the link again. */
function backToMine() {
  before.length = 0;
  history.pushState(null, '');
  leaveLink(own() ?? emptyState(tools), say('back'));
}

function leaveLink(next, note) {
  isFromLink = false;
  keep(next);
  drawAll(note);
  form.querySelector('h2').focus();
}

function startFrom(role) {
  const { target } = state;
  if (role) show({ ratings: role.levels, start: role.id, target: target === role.id ? '' : target }, say('from', role.title));
  else show(emptyState(tools));
}

function undo() {
  if (before.length === 0) return;
  keep(before.pop());
  drawAll(say('undo'));
}

async function copy() {
  try {
    await navigator.clipboard.writeText(linkTo(state, tools));
    said.textContent = say('copied');
    confirmOn(control('copy'), 'Copied.');
  } catch {
    said.textContent = say('uncopied');
  }
}

async function importFile() {
  const read = readFile(await file.files[0].text(), tools);
  file.value = '';
  const note = say(...read.note);
  if (read.state) show(read.state, note);
  else showResults(note);
}

function deleteAll() {
  if (!confirm(say('ask'))) return;
  before.length = 0;
  isFromLink = false;
  form.querySelector('h2').focus();
  keep(emptyState(tools));
  drawAll(say(isKept ? 'deleted' : ''));
}
