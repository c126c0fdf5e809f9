/** The dialog on a level of the matrix: its text, its note, its sources. */
import { load } from './data.js';
import { element, fill } from './dom.js';
import { roleLink } from './marks.js';

/** The step of the history that is an open dialog. */
const OPEN = 'open';

/** A new dialog: a click beside it and the way Back close it too. */
export function makeDialog() {
  const dialog = element('dialog', { 'aria-labelledby': 'cell-heading', closedby: 'any', onclick: ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)) dialog.close();
  }, onclose: () => { if (history.state === OPEN) history.back(); } });
  addEventListener('popstate', () => dialog.close());
  return dialog;
}

/**
 * Opens the dialog for a role and a skill.
 * @param {(state: object) => void} choose called with a change of the matrix's state
 */
export async function openCell(dialog, tools, role, skill, choose) {
  const id = tools.skills[skill].id;
  const text = element('div', { 'aria-live': 'polite' }, 'Loading …');
  const close = element('button', { type: 'button', class: 'close', onclick: () => dialog.close() }, 'Close');
  fill(dialog, close, heading(tools, role, skill), text, buttons(dialog, role, id, choose));
  if (history.state !== OPEN) history.pushState(OPEN, '');
  dialog.showModal();
  try {
    const basis = role.basis[skill];
    fill(text, basis ? behind(await load(`cells/${role.id}`), id, basis)
      : element('p', {}, 'The matrix names no level here: the role does well without the skill.'));
  } catch (error) {
    fill(text, element('p', {}, error.message));
  }
}

function heading(tools, role, skill) {
  const level = tools.levels[role.levels[skill]];
  return [
    element('h2', { id: 'cell-heading', tabindex: '-1', autofocus: true }, `${tools.skills[skill].name}, ${role.title}`),
    element('p', {},
      element('b', { class: `letter h${role.levels[skill]}` }, level.letter),
      ` ${level.name}`,
      role.signature.includes(skill) && ', a signature skill of the role'),
  ];
}

function behind({ cells, sources, edit }, id, { word, meaning }) {
  const cell = cells[id];
  const links = cell.sources.map((source) => element('li', {}, element('a', { href: `/sources/${source}/` }, sources[source])));
  return [
    element('p', {}, cell.level),
    element('p', { class: 'fine' }, element('a', { href: `/method/#${word}` }, word), `: ${meaning}`),
    cell.note && element('p', {}, cell.note),
    links.length > 0 && element('ul', { class: 'links' }, links),
    element('p', { class: 'fine' }, element('a', { href: edit }, 'Change this level'), ' in the file of the role’s levels'),
  ];
}

function buttons(dialog, role, skill, choose) {
  const button = (text, change) => element('button', { type: 'button', onclick: () => { choose(change); dialog.close(); } }, text);
  return [
    element('p', {}, roleLink(role), ' · ', element('a', { href: `/skills/${skill}/` }, 'About the skill')),
    element('p', { class: 'tools' },
      button('Sort skills by this role', { skills: role.id }),
      button('Sort roles by this skill', { roles: skill })),
  ];
}
