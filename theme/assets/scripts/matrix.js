/** Sorts, filters and opens the matrix. The table is in the page already; its rows and cells are moved, not drawn again. */
import { showsBasis } from './basis.js';
import { element } from './dom.js';
import { keepStop, makeGrid } from './grid.js';
import { makeDialog, openCell } from './matrix-cell.js';
import { readState, roleOrder, skillOrder, writeState } from './matrix-state.js';
import { loadTools } from './tools.js';

const [controls, said] = document.getElementById('matrix-tools').children;
const choices = Object.fromEntries([...controls.querySelectorAll('select')].map((select) => [select.name, select]));
const table = document.querySelector('table.heat');
const idOf = (cell) => cell.querySelector('a').pathname.split('/')[2];
const head = [...table.tHead.rows[0].cells].slice(1);
const groups = [...table.tBodies];
const rows = new Map(groups.flatMap((group) => [...group.rows].slice(1)
  .map((row) => [idOf(row.cells[0]), { row, group, cells: [...row.cells].slice(1) }])));
const contents = new Map([...rows.values()].flatMap(({ cells }) => cells.map((cell) => [cell, [...cell.childNodes]])));
const flat = element('tbody');

start().catch((error) => { said.textContent = `${error.message} The table can be read without it.`; });

async function start() {
  const tools = await loadTools();
  // A site of very many roles shows the first of them.
  tools.roles = tools.roles.slice(0, head.length);
  tools.roleOrder = tools.roleOrder.filter((role) => role < head.length);
  const { state, unknown } = readState(location.search, tools);
  const dialog = makeDialog();
  const choose = (change) => {
    Object.assign(state, change);
    // An open dialog is a step of the history, which this one takes the place of.
    history[dialog.open ? 'replaceState' : 'pushState'](null, '', writeState(state));
    show(state, tools);
    // What is sorted is to be seen from its beginning.
    if (change.skills) table.parentElement.scrollTop = 0;
    if (change.roles) table.parentElement.scrollLeft = 0;
  };
  table.append(flat);
  table.parentElement.after(dialog);
  // Long lists that few readers open: they come when somebody reaches for them.
  for (const event of ['focusin', 'pointerdown']) controls.addEventListener(event, () => addChoices(tools));
  makeGrid(table, (cell) => {
    const role = tools.roles[head.map(idOf).indexOf(idOf(head[columnOf(cell)]))];
    openCell(dialog, tools, role, tools.skills.findIndex(({ id }) => id === idOf(cell.parentElement.cells[0])), choose);
  });
  controls.addEventListener('change', ({ target }) => choose({ [target.name]: target.value }));
  controls.querySelector('button').addEventListener('click', () => choose(readState('', tools).state));
  addEventListener('popstate', () => show(Object.assign(state, readState(location.search, tools).state), tools));
  // A phone has room for a role and a group; the address says so, and Back leads here again.
  if (!location.search && matchMedia('(max-width: 47.99rem)').matches) {
    Object.assign(state, { role: tools.roles[0].id, group: tools.groups[0].id });
    history.replaceState(null, '', writeState(state) + location.hash);
  }
  controls.inert = false;
  show(state, tools, unknown);
}

/** The column of a cell among the roles, whatever the order of the columns. */
function columnOf(cell) {
  return rows.get(idOf(cell.parentElement.cells[0])).cells.indexOf(cell);
}

function addChoices({ roles, skills, groups: all }) {
  if (choices.role.length > 1) return;
  const options = (list) => list.map(({ id, title, name }) => element('option', { value: id }, title ?? name));
  choices.skills.append(element('optgroup', { label: 'By level in' }, options(roles)));
  choices.roles.append(element('optgroup', { label: 'By level of' }, options(skills)));
  choices.role.append(...options(roles));
  choices.group.append(...options(all));
}

function show(state, tools, unknown = []) {
  const held = document.activeElement;
  if (Object.values(state).some(Boolean)) addChoices(tools);
  for (const [name, value] of Object.entries(state)) choices[name].value = value;
  const columns = roleOrder(state, tools);
  const shown = skillOrder(state, tools).map((skill) => tools.skills[skill].id).filter((id) => rows.has(id));
  placeColumns(table.tHead.rows[0], head, columns);
  for (const [id, { row, cells }] of rows) {
    const skill = tools.skills.findIndex((one) => one.id === id);
    placeColumns(row, cells, columns);
    const seen = columns.filter((column) => {
      const role = tools.roles[column];
      return showCell(cells[column], showsBasis(state, role.basis[skill]), words(tools, role, skill), state.role !== '');
    });
    row.hidden = !shown.includes(id) || (state.basis && seen.length === 0);
  }
  placeRows(shown, state.skills === '');
  markOrder(state);
  keepStop(table);
  say(tools, shown.filter((id) => !rows.get(id).row.hidden).length, columns.length, unknown);
  // What is put at another place loses the focus.
  if (held !== document.activeElement) held.focus();
}

/** A level in words: its name first, then whether it marks the role out and on what it rests. */
function words(tools, role, skill) {
  return [tools.levels[role.levels[skill]].name, role.signature.includes(skill) && 'signature', role.basis[skill]?.word].filter(Boolean);
}

function placeColumns(row, cells, columns) {
  cells.forEach((cell, role) => { cell.hidden = !columns.includes(role); });
  row.append(...columns.map((role) => cells[role]));
}

/** Empties a cell that is filtered out; one role alone has room for the level's name. What is to be seen is read out first, then the words for it. */
function showCell(cell, shown, said, alone) {
  cell.replaceChildren(...(shown ? contents.get(cell) : []));
  cell.classList.toggle('off', !shown);
  if (shown && alone) cell.append(' ', element('span', { class: 'level' }, said[0]));
  cell.ariaLabel = shown ? [cell.textContent, ...said.slice(alone ? 1 : 0)].join(', ') : null;
  return shown;
}

function placeRows(shown, inGroups) {
  for (const id of shown) (inGroups ? rows.get(id).group : flat).append(rows.get(id).row);
  for (const group of groups) group.hidden = !inGroups || ![...group.rows].slice(1).some((row) => !row.hidden);
}

function markOrder(state) {
  for (const cell of table.querySelectorAll('[aria-sort]')) cell.removeAttribute('aria-sort');
  head.find((cell) => idOf(cell) === state.skills)?.setAttribute('aria-sort', 'descending');
  rows.get(state.roles)?.row.cells[0].setAttribute('aria-sort', 'descending');
}

function say(tools, skills, roles, unknown) {
  const left = unknown.length > 0 ? `The address asks for ${unknown.join(', ')}, which is not known here; the rest is shown. ` : '';
  const all = tools.roles.length;
  const shown = skills > 0 ? `${skills} of ${rows.size} skills, ${roles} of ${all} ${all === 1 ? 'role' : 'roles'}.`
    : 'No level fits these choices. "Show all" takes them back.';
  said.textContent = left + shown;
  table.parentElement.hidden = skills === 0;
}
