/** The row of controls above the questions. */
import { isSame, ratedCount, readFile, toJson } from './assess-state.js';
import { element } from './dom.js';

/** @param {Object} acts what the controls do: startFrom(role or null), go(group), undo(), copyLink(), show(ratings, note), say(note), deleteAll(), and ratings() for what is there */
export function makeTools(tools, acts) {
  const button = (text, onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes }, text);
  const option = (value, text, attributes = {}) => element('option', { value, ...attributes }, text);
  const file = element('input', { type: 'file', accept: 'application/json,.json', hidden: true, onchange: ({ target }) => importFile(target, tools, acts) });
  return element('div', { class: 'tools', role: 'group', 'aria-label': 'Your ratings' },
    element('label', {}, 'Start from ', element('select', { name: 'from', onchange: ({ target }) => acts.startFrom(tools.roles.find(({ id }) => id === target.value)) },
      option('', 'nothing'), option('own', 'what you entered', { hidden: true, disabled: true }), tools.roles.map(({ id, title }) => option(id, title)))),
    element('label', {}, 'Group of skills ', element('select', { name: 'group', onchange: ({ target }) => acts.go(Number(target.value)) },
      tools.groups.map(({ name }, i) => option(String(i), name)))),
    button('Undo', acts.undo, { name: 'undo' }),
    button('Copy link', acts.copyLink),
    button('Export', () => exportFile(toJson(acts.ratings(), tools))),
    button('Import', () => file.click()), file,
    button('Print', () => print()),
    button('Delete everything', acts.deleteAll));
}

/** Lets the controls say what is there. Undo keeps the focus where it has nothing left to do. */
export function updateTools(row, tools, ratings, group, canUndo) {
  const control = (name) => row.querySelector(`[name=${name}]`);
  const start = tools.roles.find(({ levels }) => isSame(levels, ratings))?.id;
  control('from').value = start ?? (ratedCount(ratings) > 0 ? 'own' : '');
  control('group').value = String(group);
  control('undo').setAttribute('aria-disabled', String(!canUndo));
}

function exportFile(text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: address, download: 'ratings.json' }).click();
  URL.revokeObjectURL(address);
}

async function importFile(input, tools, acts) {
  const { ratings, note } = readFile(await input.files[0].text(), tools);
  input.value = '';
  if (ratings) acts.show(ratings, note);
  else acts.say(note);
}
