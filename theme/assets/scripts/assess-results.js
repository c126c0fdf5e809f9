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
    element('div', {},
      element('p', {}, `${rated} of ${tools.skills.length} skills rated. What is not rated counts as none.`),
      table(all, focus, choose),
      element('p', { class: 'compare' }, element('a', { href: `/compare/?roles=${all.slice(0, COMPARED).map(({ role }) => role.id)}` }, 'Compare the three nearest'))),
    element('div', { class: 'chosen' }, details(focus, tools)),
    element('div', {}, openings(ratings, tools, all.filter(({ missing }) => missing.length > 0).slice(0, NEAREST))));
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
    element('h4', {}, missing.length > 0 ? `Missing: ${missing.length} ${missing.length === 1 ? 'skill' : 'skills'}, in an order that can be learned` : 'Nothing is missing'),
    element('ol', { class: 'there' }, missing.map(({ skill, have, needed }) => element('li', {},
      element('a', { href: `/skills/${tools.skills[skill].id}/` }, tools.skills[skill].name), ' ',
      element('small', {}, `${have > 0 ? `${tools.levels[have].name} ` : ''}to ${tools.levels[needed].name}${role.signature.includes(skill) ? ', signature' : ''}`)))),
  ];
}

function openings(ratings, tools, nearest) {
  const found = opensMost(ratings, tools, nearest);
  const none = nearest.length === 0 ? 'Every role is all there.' : 'What the nearest roles miss rests on skills that are not begun.';
  return [
    element('h3', {}, 'What opens most'),
    found.length === 0
      ? element('p', {}, none)
      : element('p', {}, `A skill opens much where learning it brings many roles nearer at once. Of the skills that you have begun, or whose requirements you all have begun, these add the most to the ${nearest.length === 1 ? 'role' : `${nearest.length} roles`} nearest to you that ${nearest.length === 1 ? 'is' : 'are'} not all there. The number is the part of a role that comes with it:`),
    element('ol', {}, found.map(({ skill, to, roles }) => element('li', {},
      element('a', { href: `/skills/${tools.skills[skill].id}/` }, tools.skills[skill].name),
      `, up to ${tools.levels[to].name}: ${roles.map(({ role, share }) => `${role.title} +${share.toFixed(1)}%`).join(', ')}`))),
  ];
}
