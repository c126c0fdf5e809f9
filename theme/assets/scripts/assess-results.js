/** What the ratings say: how far it is to each role, what one brings, and what opens most. */
import { distances, opensMost, ratedCount } from './assess-state.js';
import { bar, element, fill, roleLink, sign } from './dom.js';

const NEAREST = 5;
const COMPARED = 3;

/** Draws the results; `choose` is called with the id of a role whose details are wanted. */
export function drawResults(place, tools, ratings, chosen, choose) {
  const all = distances(ratings, tools);
  const rated = ratedCount(ratings);
  if (rated === 0) {
    fill(place, element('p', {}, 'Rate a skill, or start from a role, and see here at once how far it is to every role.'));
    return 'Nothing is rated yet.';
  }
  const focus = all.find(({ role }) => role.id === chosen) ?? all[0];
  fill(place,
    element('p', {}, `${rated} of ${tools.skills.length} skills rated. What is not rated counts as none.`),
    table(all, focus, choose),
    element('p', {}, element('a', { href: `/compare/?roles=${all.slice(0, COMPARED).map(({ role }) => role.id)}` }, 'Compare the three nearest')),
    details(focus, tools),
    openings(opensMost(ratings, tools, all.filter(({ missing }) => missing.length > 0).slice(0, NEAREST)), tools));
  return `${rated} ${rated === 1 ? 'skill' : 'skills'} rated. Nearest is ${all[0].role.title}: ${all[0].percent}% of what it needs is there.`;
}

function table(all, focus, choose) {
  const head = (text) => element('th', { scope: 'col' }, text);
  return element('table', { class: 'roles-there' },
    element('caption', {}, 'How much of what each role needs is there'),
    element('thead', {}, element('tr', {}, head('Role'), head('There'), head('Signature skills'))),
    element('tbody', {}, all.map(({ role, percent, there, needed, core }) => element('tr', {},
      element('th', { scope: 'row' }, element('button', { type: 'button', class: 'role', 'aria-pressed': String(role === focus.role), onclick: () => choose(role.id) }, sign(role), role.title)),
      element('td', {}, `${percent}%`, bar(percent, role.colour), element('small', {}, `${there} of ${needed} level points`)),
      element('td', {}, `${core} of ${role.signature.length}`)))));
}

function details({ role, bring, missing }, tools) {
  const names = (skills) => element('p', { class: 'there' }, skills.map((skill) => tools.skills[skill].name).join(', ') || 'Nothing yet.');
  return [
    element('h3', { id: 'chosen-role' }, 'From here to ', roleLink(role)),
    element('h4', {}, `You bring: ${bring.length} ${bring.length === 1 ? 'skill' : 'skills'} at the level it needs or above`),
    names(bring),
    element('h4', {}, `Missing: ${missing.length} ${missing.length === 1 ? 'skill' : 'skills'}, in an order that can be learned`),
    element('ol', { class: 'there' }, missing.map(({ skill, have, needed }) => element('li', {},
      element('a', { href: `/skills/${tools.skills[skill].id}/` }, tools.skills[skill].name), ' ',
      element('small', {}, `${tools.levels[have].name} to ${tools.levels[needed].name}${role.signature.includes(skill) ? ', signature' : ''}`)))),
  ];
}

function openings(found, tools) {
  if (found.length === 0) return element('p', {}, 'No skill is missing for the roles nearest to you.');
  return [
    element('h3', {}, 'What opens most'),
    element('p', {}, `Of the skills whose ground you have, these add most to the ${NEAREST} roles nearest to you that are not all there:`),
    element('ol', {}, found.map(({ skill, to, roles }) => element('li', {},
      element('a', { href: `/skills/${tools.skills[skill].id}/` }, tools.skills[skill].name), `, up to ${tools.levels[to].name}: ${roles.map((role) => role.title).join(', ')}`))),
  ];
}
