/** What the ratings say: how far it is to each role, what one brings, and what opens most. */
import { distances, opensMost } from './assess-distance.js';
import { ratedCount } from './assess-state.js';
import { bar, element, fill, roleLink, sign } from './dom.js';

const NEAREST = 5;
const COMPARED = 3;

/** Fills in the results and returns them in a sentence; `choose` is called with the id of a role whose details are wanted. */
export function drawResults(place, tools, ratings, chosen, choose) {
  const all = distances(ratings, tools);
  const rated = ratedCount(ratings);
  const put = (name, ...content) => fill(place.querySelector(`[data-put=${name}]`), ...content);
  const note = (name, holds) => { place.querySelector(`[data-note=${name}]`).hidden = !holds; };
  note('none', rated === 0);
  note('some', rated > 0);
  if (rated === 0) return 'Nothing is rated yet.';
  const focus = all.find(({ role }) => role.id === chosen) ?? all[0];
  const found = opensMost(ratings, tools, all.filter(({ missing }) => missing.length > 0).slice(0, NEAREST));
  put('count', rated);
  put('roles', all.map((one) => row(one, one === focus, choose)));
  place.querySelector('.compare a').search = `?roles=${all.slice(0, COMPARED).map(({ role }) => role.id)}`;
  put('chosen', details(focus, tools));
  note('opens', found.length > 0);
  note('closed', found.length === 0);
  put('openings', found.map(({ skill, to, roles }) => element('li', {}, skillLink(tools.skills[skill]),
    `, up to ${tools.levels[to].name}: ${roles.map(({ role, share }) => `${role.title} +${share.toFixed(1)}%`).join(', ')}`)));
  return `${counted(rated)} rated. Nearest is ${all[0].role.title}: ${all[0].percent}% of what it needs is there.`;
}

/** On a small screen the results stand below all questions: the button leads to them, and back to the skills. */
export function leadBetween(form, results, button) {
  let target = results;
  button.addEventListener('click', () => {
    const heading = target.querySelector('h2');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  });
  // Whichever part crosses the middle of the window is the one that is being read.
  new IntersectionObserver((entries) => {
    const isThere = entries.at(-1).isIntersecting;
    target = isThere ? form : results;
    button.textContent = isThere ? 'To the skills' : 'See all roles';
  }, { rootMargin: '-49% 0px' }).observe(results);
}

function row({ role, percent, there, needed, core }, isChosen, choose) {
  return element('tr', {},
    element('th', { scope: 'row' }, element('button', { type: 'button', class: 'role', 'aria-pressed': String(isChosen), onclick: () => choose(role.id) }, sign(role), role.title)),
    element('td', {}, `${percent}%`, bar(percent, role.colour), element('small', {}, `${there} of ${needed} level points`)),
    element('td', {}, `${core} of ${role.signature.length}`));
}

function details({ role, bring, missing }, tools) {
  return [
    element('h3', {}, 'From here to ', roleLink(role)),
    element('h4', {}, `You bring: ${counted(bring.length)} at the level it needs or above`),
    element('p', { class: 'there' }, bring.map((skill) => tools.skills[skill].name).join(', ') || 'Nothing yet.'),
    element('h4', {}, missing.length > 0 ? `Missing: ${counted(missing.length)}, in an order that can be learned` : 'Nothing is missing'),
    element('ol', { class: 'there' }, missing.map(({ skill, have, needed }) => element('li', {}, skillLink(tools.skills[skill]), ' ',
      element('small', {}, `${have > 0 ? `${tools.levels[have].name} ` : ''}to ${tools.levels[needed].name}${role.signature.includes(skill) ? ', signature' : ''}`)))),
  ];
}

function counted(skills) {
  return `${skills} ${skills === 1 ? 'skill' : 'skills'}`;
}

function skillLink({ id, name }) {
  return element('a', { href: `/skills/${id}/` }, name);
}
