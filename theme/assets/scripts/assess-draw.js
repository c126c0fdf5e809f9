/** Draws the questions, one group of skills at a time in the words of the level scale, and what the ratings say. */
import { nearest } from './assess-nearest.js';
import { distances, opensMost, ratedCount } from './assess-ratings.js';
import { load } from './data.js';
import { element, fill } from './dom.js';
import { bar, roleLink, sign } from './marks.js';

const NEAREST = 5;
/** So many of the skills that tell a role from the nearest one are named. */
const APART = 3;

/** The parts in which questions are asked, each { name, file, skills }: first the few skills that tell roles apart, then every group. */
export function partsOf({ telling, groups, skills }) {
  const positions = [...skills.keys()];
  const parts = groups.map(({ id, name }, group) => ({
    name: `${group + 1} of ${groups.length}: ${name}`,
    file: `skill-texts/${id}`,
    skills: positions.filter((skill) => skills[skill].group === group),
  }));
  const few = { name: `${telling.length} questions that tell the roles apart`, file: 'telling-skills', skills: telling };
  return telling.length > 0 ? [few, ...parts] : parts;
}

/**
 * Draws the questions of a part into the form.
 * @param {(skill: number, level: number | null) => void} rate called when a level is chosen
 */
export async function drawGroup(form, tools, group, ratings, rate) {
  const parts = partsOf(tools);
  const { name, file, skills } = parts[group];
  // If the reader leaves the group while its texts load, they are put into an element that is no longer on the page.
  const place = element('div', {}, 'Loading …');
  form.querySelector('h2').textContent = name;
  for (const button of form.querySelectorAll('.tools button')) {
    button.hidden = !parts[group + Number(button.value)];
    if (button.value > 0) button.textContent = skills === tools.telling ? 'On to all skills' : 'Next group';
  }
  fill(form.querySelector('div'), place);
  try {
    const texts = await load(file);
    const asked = skills.map((i) => ({ ...tools.skills[i], i }));
    fill(place, asked.map((skill) => question(skill, texts[skill.id], tools.levels, ratings[skill.i], rate)));
  } catch (error) {
    fill(place, error.message);
  }
}

/**
 * On a small screen a skill that is rated already is drawn folded, and opens when its rating changes. A skill that is rated now stays open, so
 * that nothing moves under the reader's finger.
 */
function question(skill, text, levels, rated, rate) {
  const option = (value, content) => element('label', {},
    element('input', { type: 'radio', name: skill.id, checked: rated === value, onchange: () => rate(skill.i, value) }),
    element('span', {}, content));
  const unfold = ({ currentTarget }) => currentTarget.classList.remove('folded');
  return element('fieldset', { class: rated === null ? 'skill' : 'skill folded', onchange: unfold },
    element('legend', {}, skill.name),
    element('p', { class: 'fine' }, text.definition, ' ', element('a', { href: `/skills/${skill.id}/` }, `About ${skill.name}`)),
    option(null, 'Not rated'),
    levels.map((level, value) => option(value, [
      element('b', { class: `letter h${value}` }, level.letter),
      element('span', { class: 'words' }, ` ${level.name}`, value > 0 && `: ${text.levels[value - 1]}`),
    ])));
}

/**
 * Fills in the results and returns them in a sentence.
 * @param {(name: string, ...parts) => string} say gives a sentence of the page
 * @param {(role: string) => void} choose called with the id of a role that is wanted
 */
export function drawResults(place, tools, { ratings, start, target, before }, say, choose) {
  const all = distances(ratings, tools);
  const count = ratedCount(ratings);
  const { sure, answered, near } = nearest(ratings, tools, start);
  const isEnough = near.length > 0;
  const wanted = all.find(({ role }) => role.id === (target || near[0]?.role.id));
  const earlier = before && nearest(before, tools, start).near.map(({ role }) => role);
  const openings = (roles) => listed(opensMost(ratings, tools, roles).map((one) => opening(one, tools)));
  const parts = {
    ...(wanted && { ...details(wanted, tools), towards: openings([wanted]), plan: plan(wanted.role, start, tools, say) }),
    roles: all.map((one) => row(one, one === wanted, choose)),
    opens: isEnough && openings(all.filter(({ missing }) => missing.length > 0).slice(0, NEAREST)),
    near: near.map((one, i) => nearRole(one, near[0].role, earlier?.length > 0 && earlier[i] !== one.role, tools)),
    answered,
    count,
    wanted,
    isEnough,
    [sure]: true,
  };
  for (const one of place.querySelectorAll('[data-note]')) one.hidden = !parts[one.dataset.note];
  for (const one of place.querySelectorAll('[data-not]')) one.hidden = Boolean(parts[one.dataset.not]);
  for (const one of place.querySelectorAll('[data-put]')) fill(one, parts[one.dataset.put]);
  place.querySelector('.compare a').search = `?roles=${near.map(({ role }) => role.id)}`;
  const [first, second] = near.map(({ role }) => role.title);
  const aim = target && wanted ? ` ${say('aim', wanted.role.title, wanted.percent)}` : '';
  return say(count > 0 ? `${sure}-said` : 'none', counted(count), first, second ?? '') + aim;
}

function nearRole({ role, why }, first, isNew, { skills, telling }) {
  const more = telling.filter((skill) => role.levels[skill] > first.levels[skill] + 1).slice(0, APART);
  const names = (list) => list.map((skill) => skills[skill].name).join(', ');
  return element('li', {}, roleLink(role), isNew && element('small', {}, ' moved by your last answer'),
    why.length > 0 && element('p', { class: 'fine' }, 'Your strengths that it asks for: ', names(why)),
    more.length > 0 && element('p', { class: 'fine' }, `It asks for much more than ${first.title} in: ${names(more)}`));
}

/** On a small screen the results are below all questions: the button leads to them, and back to the skills. */
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
  const chooser = { type: 'button', class: 'role', 'aria-pressed': String(isChosen), onclick: () => choose(role.id) };
  return element('tr', {},
    element('th', { scope: 'row' }, element('button', chooser, sign(role), role.title)),
    element('td', {}, `${percent}%`, bar(percent, role.colour), element('small', {}, `${there} of ${needed} level points`)),
    element('td', {}, `${core} of ${role.signature.length}`));
}

function details({ role, bring, missing }, tools) {
  const nameOf = (level) => tools.levels[level].name;
  const item = ({ skill, have, needed }) => element('li', {},
    skillLink(tools.skills[skill]),
    element('small', {}, ` ${have > 0 ? `${nameOf(have)} ` : ''}to ${nameOf(needed)}${role.signature.includes(skill) ? ', signature' : ''}`));
  const list = (wanted) => listed(missing.filter(({ kind }) => kind === wanted).map(item));
  return {
    target: roleLink(role),
    name: role.title,
    brought: counted(bring.length),
    bring: bring.map((skill) => tools.skills[skill].name).join(', ') || 'Nothing yet.',
    missing: missing.length > 0 && counted(missing.length),
    core: list('core'),
    more: list('more'),
    aware: list('aware'),
  };
}

/** The plan of the move from the role that one started from, else all plans: a large site has no page for every pair. */
function plan({ id, title }, start, { roles, comparisons }, say) {
  const isThere = comparisons.includes([start, id].sort().join('-vs-'));
  const from = roles.find((role) => role.id === start);
  return element('a', { href: `/moves/${isThere ? `${start}-to-${id}/` : ''}` }, isThere ? say('plan', from.title, title) : say('plans'));
}

function opening({ skill, to, roles }, tools) {
  return element('li', {}, skillLink(tools.skills[skill]),
    `, up to ${tools.levels[to].name}: ${roles.map(({ role, share }) => `${role.title} +${share.toFixed(1)}%`).join(', ')}`);
}

/** The items, where there are any. */
function listed(items) {
  return items.length > 0 && items;
}

function counted(skills) {
  return `${skills} ${skills === 1 ? 'skill' : 'skills'}`;
}

function skillLink({ id, name }) {
  return element('a', { href: `/skills/${id}/` }, name);
}
