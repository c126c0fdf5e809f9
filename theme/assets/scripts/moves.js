/** Links to the plan of the move between two chosen roles. All that it needs is in the page's own table. */

import { element, fill } from './dom.js';

const picker = document.getElementById('picker');
const [from, to] = picker.querySelectorAll('select');
const said = document.getElementById('said');
const [table] = document.querySelectorAll('.heat tbody');

picker.querySelector('.tools').inert = false;
picker.addEventListener('change', show);
// Back brings the choice of before along, sometimes only after this has run.
addEventListener('pageshow', show);
show();

function show() {
  const [row, column] = [from, to].map((select) => select.selectedIndex);
  if (!row || !column) fill(said, element('p', {}, 'Choose the role that you have and the one that you want.'));
  else if (row === column) fill(said, element('p', {}, 'These are the same role. Choose two different ones.'));
  else fill(said, plan(table.rows[row - 1].cells[column].querySelector('a')));
}

function plan(link) {
  const [name, percent] = [...link.childNodes].map((node) => node.textContent.trim());
  return element('p', {},
    element('a', { href: link.href }, element('b', {}, `The plan: ${name.replace(/^F/, 'f')}`)),
    ` ${percent}% of what the new role needs is there from the start.`);
}
