/** Fills the tables of a comparison. Their heads are in the page already; they look like those of the pages made at build time. */

import { count, list } from './compare-state.js';
import { element, fill } from './dom.js';
import { kept } from './levels.js';
import { bar, roleLink, sign } from './marks.js';

const parsed = (html) => new DOMParser().parseFromString(html, 'text/html').body;

/** What the site's own texts consist of; of anything else only the content is taken. */
const ELEMENTS = ['p', 'ul', 'ol', 'li', 'a', 'sup', 'em', 'strong', 'code'];

const heading = (scope, ...children) => element('th', { scope }, ...children);

const cell = (...children) => element('td', {}, ...children);

const named = (role) => element('span', { class: 'role' }, sign(role), role.title);

function table(holder, kept, heads, lines) {
  const [head] = holder.tHead.rows;
  fill(head, [...head.cells].slice(0, kept), heads.map((one) => heading('col', one)));
  fill(holder.tBodies[0], lines.map((cells) => element('tr', {}, cells)));
}

/** The roles behind the levels of a legend. */
export function legend(holder, { roles }) {
  fill(holder, [...holder.children].filter((item) => !item.querySelector('.role')), roles.map((role) => element('li', {}, named(role))));
}

/** Every row as signs on a line from none upwards, equal levels at the same place, and in words. */
export function dotPlot(holder, { roles }, rows, { levels, skills }) {
  holder.className = `dots n${roles.length}`;
  const dots = (row, level) => element('span', { class: `l${level}` }, roles.filter((_, i) => row.levels[i] === level).map(sign));
  table(holder, 2, roles.map(named), rows.map((row) => [
    heading('row', element('a', { href: `/skills/${skills[row.skill].id}/` }, skills[row.skill].name)),
    element('td', { class: 'p' }, line(row), [...new Set(row.levels)].map((level) => dots(row, level))),
    roles.map((role, i) => cell(sign(role), levels[row.levels[i]].name)),
  ]));
}

/** The line from the place of the lowest level to that of the highest. */
function line({ levels, gap }) {
  return gap > 0 && element('b', { class: `l${Math.min(...levels)} w${gap}` });
}

const term = (name, ...texts) => element('div', {}, element('dt', {}, name), element('dd', {}, texts));

/** Which role needs more, group by group. */
export function groupSums(holder, { sums }) {
  fill(holder, sums.map(({ group, text }) => term(element('a', { href: `/skills/#${group.id}` }, group.name), text)));
}

/** The skills of one level, level by level. */
export function sameLevels(holder, { same }, { levels, skills }) {
  fill(holder, [...Map.groupBy(same, (row) => row.levels[0])].map(([level, rows]) => term(levels[level].name, element('ul', { class: 'links' },
    rows.map(({ skill }) => element('li', {}, element('a', { href: `/skills/${skills[skill].id}/` }, skills[skill].name)))))));
}

/** A row for each combination of roles: who is in it, and the skills that just they need. */
export function overlap(holder, { roles, overlaps }, { skills }) {
  const most = Math.max(...overlaps.map(({ skills }) => skills.length));
  table(holder, 2, [], overlaps.map(({ members, skills: ids }) => [
    heading('row',
      element('span', { class: 'members' }, roles.map((role, i) => sign(members[i] ? role : { ...role, colour: 'off' }))), ' ',
      label(roles, members)),
    cell(bar(Math.floor((ids.length * 100) / most)), element('details', {},
      element('summary', {}, count(ids.length, 'skill', 'skills'), element('span', { class: 'v' }, ' of: ', label(roles, members))),
      ids.map((id) => skills[id].name).join(', '))),
  ]));
}

function label(roles, members) {
  const [inside, outside] = [true, false].map((is) => roles.filter((_, i) => members[i] === is).map(({ title }) => title));
  if (!outside.length) return ['both', 'all three', 'all four'][inside.length - 2];
  return inside.length === 1 ? `only ${inside}` : `${list(inside)}, not ${list(outside)}`;
}

/** How alike each two of the roles are, with what made the number. */
export function alike(holder, { pairs }) {
  fill(holder, pairs.map(({ a, b, percent, shared, all, page }) => element('li', {},
    element('div', { class: 'pair' }, roleLink(a), element('span', {}, 'and'), roleLink(b)),
    bar(percent),
    element('p', {}, element('b', {}, `${percent}% alike:`), ` ${shared} level points in common out of ${all}.`),
    page && element('a', { href: page }, `${a.title} and ${b.title}`),
    page && element('p', {}, move(a, b), '; ', move(b, a), '.'))));
}

/** A link to the plan of a move, and how much of what the new role needs is there from the start. */
function move(from, to) {
  const { percent } = kept(from.levels, to.levels);
  return [element('a', { href: `/moves/${from.id}-to-${to.id}/` }, `From ${from.title} to ${to.title}`), `: ${percent}% is there`];
}

/** Focus, skills, tasks and goal side by side; nothing until there are texts. */
export function facets(holder, { roles }, texts) {
  table(holder, 1, roles.map(roleLink), texts.length === 0 ? [] : texts[0].map(({ name }, i) => [
    heading('row', name),
    roles.map((role, at) => cell(
      element('div', { class: 'who', 'aria-hidden': 'true' }, named(role)),
      [...parsed(texts[at][i].html).childNodes].map(copy))),
  ]));
}

/** The site's own markup as nodes of this page: known elements with the attributes that they need. */
function copy(node) {
  const children = [...node.childNodes].map(copy);
  if (!ELEMENTS.includes(node.localName)) return node.data ?? children;
  return element(node.localName, Object.fromEntries(['href', 'class', 'aria-label'].map((name) => [name, node.getAttribute(name)])), children);
}
