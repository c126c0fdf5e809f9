/** Which roles are compared, and all that follows from it. Touches no page. */

import { choices, showsBasis } from './basis.js';
import { differences, overlaps, rows, shared, similarity } from './levels.js';

/** So many roles fit side by side. */
export const MOST = 4;

/**
 * What an address asks for: the sound roles in their order, the id of a group or "", what levels must rest on
 * ("sourced" for any source) or "", and what was not understood, with the role that was probably meant.
 * @param {string} search such as "?roles=a,b&group=g&basis=sourced"
 */
export function read(search, tools) {
  const { roles, groups } = tools;
  const asked = new URLSearchParams(search);
  const [group, basis] = [asked.get('group'), asked.get('basis')];
  const state = {
    search,
    roles: [],
    group: groups.some(({ id }) => id === group) ? group : '',
    basis: choices(tools).includes(basis) ? basis : '',
    mistakes: [],
  };
  const mistake = (text, near) => state.mistakes.push({ text, near });
  const unknown = (what, word, near) => mistake(`There is no ${what} “${word.slice(0, 40)}”.`, near);
  // An address may hold thousands of names; nobody means more than a few.
  for (const word of asked.getAll('roles').join().split(/[,;]/, 9).map((name) => name.trim().toLowerCase()).filter(Boolean)) {
    const role = roles.find((one) => namesOf(one).includes(slug(word)));
    if (!role) unknown('role', word, roles.find((one) => isNear(word, one)));
    else if (state.roles.includes(role)) mistake(`${role.title} was named twice.`);
    else if (state.roles.length === MOST) mistake(`Four roles are the most: ${role.title} is left out.`);
    else state.roles.push(role);
  }
  if (group && !state.group) unknown('group', group);
  if (basis && !state.basis) unknown('basis', basis);
  return state;
}

/** A name as addresses write it. */
const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Everything that a role is called. */
const namesOf = ({ id, title, short, names }) => [id, title, short, ...names].map(slug);

/** Whether the word holds a name of the role, or is one but for a letter or two in one place. */
function isNear(word, role) {
  const said = slug(word);
  return namesOf(role).some((name) => {
    const length = Math.max(said.length, name.length);
    let [start, end] = [0, 0];
    while (start < length && said[start] === name[start]) start++;
    while (end < length && said.at(-1 - end) === name.at(-1 - end)) end++;
    return start + end >= Math.max(length - 2, 3) || `-${said}-`.includes(`-${name}-`);
  });
}

/** The address of a choice. */
export function write({ roles, group, basis }) {
  const parts = [roles.length && `roles=${roles.map(({ id }) => id)}`, group && `group=${group}`, basis && `basis=${basis}`].filter(Boolean);
  return `/compare/${parts.length ? '?' : ''}${parts.join('&')}`;
}

/** The address of the page that compares just these roles, in any order; null where there is none. */
export function pageOf(roles, { comparisons }) {
  const name = roles.map(({ id }) => id).sort().join('-vs-');
  return comparisons.includes(name) ? `/compare/${name}/` : null;
}

/** The roles, each with its own sign and colour; where two share one of these, the one that is later in the alphabet is filled in another way. */
export function marked(roles, { fills }) {
  const marks = [];
  for (const role of roles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const alike = marks.filter(({ sign, colour }) => sign === role.sign || colour === role.colour);
    marks.push({ ...role, fill: fills.find((fill) => !alike.some((one) => one.fill === fill)) });
  }
  return roles.map(({ id }) => marks.find((mark) => mark.id === id));
}

/** All that the page shows of two to four roles. The filters choose rows of the tables; everything else counts every skill. */
export function compared(state, tools) {
  const { groups, skills } = tools;
  const roles = marked(state.roles, tools);
  const vectors = roles.map(({ levels }) => levels);
  const all = rows(vectors);
  const fits = ({ skill, levels }) => {
    const bases = roles.map(({ basis }) => basis[skill]).filter((_, i) => levels[i] > 0);
    return (!state.group || groups[skills[skill].group].id === state.group)
      && (!state.basis || (bases.length > 1 && bases.every((basis) => showsBasis(state, basis))));
  };
  const [different, same] = [differences(all, roles.flatMap(({ signature }) => signature)), shared(all)];
  return {
    roles,
    names: list(roles.map(({ title }) => title)),
    different: different.filter(fits),
    same: same.filter(fits),
    counts: [different.length, same.length],
    sums: sums(roles, all, tools),
    overlaps: overlaps(vectors, tools.thresholds),
    pairs: roles.flatMap((a, i) => roles.slice(i + 1).map((b) => ({ a, b, ...similarity(a.levels, b.levels), page: pageOf([a, b], tools) }))),
  };
}

/** Which of the roles needs more, a sentence a group: counted in skills, never added up to a rank. */
export function sums(roles, all, { groups, skills }) {
  return groups.map((group, at) => ({ group, own: all.filter(({ skill }) => skills[skill].group === at) }))
    .filter(({ own }) => own.length)
    .map(({ group, own }) => {
      const every = own.length === 1 ? 'its one skill' : `all ${own.length} skills`;
      const [first, ...others] = roles
        .map(({ title }, i) => ({ title, most: own.filter(({ levels, gap }) => gap && levels[i] === Math.max(...levels)).length }))
        .filter(({ most }) => most).sort((a, b) => b.most - a.most);
      const most = first && (first.most === own.length ? every : `${first.most} of ${own.length} skills`);
      const text = first
        ? `${first.title} needs ${roles.length === 2 ? 'more' : 'most'} in ${most}${
          others.map(({ title, most }) => `, ${title} in ${most}`).join('')}.`
        : `The same level in ${every}.`;
      return { group, text };
    });
}

/** The comparison in a sentence or two. */
export function sentence({ names, different, same, counts: [differ, agree] }) {
  const filtered = different.length < differ || same.length < agree;
  return `Comparing ${names}: ${count(differ, 'skill differs', 'skills differ')}, ${count(agree, 'is', 'are')} the same.${
    filtered ? ` The filters show ${different.length} and ${same.length} of them.` : ''}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items) {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The number and the word that fits it. */
export function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

/** On what a role's level in a skill rests, and whether the skill marks the role out. */
export function evidence({ basis, signature }, skill) {
  return `${signature.includes(skill) ? 'signature, ' : ''}${basis[skill]?.label ?? ''}`;
}

/** The rows that are shown as texts: a line of headings, then a line a skill with each role's level and on what that rests. */
export function grid({ roles, different, same }, { skills, groups, levels }) {
  return [
    ['Skill', 'Group', ...roles.flatMap(({ title }) => [title, `Basis for ${title}`]), 'Gap'],
    ...[...different, ...same].map((row) => {
      const { name, group } = skills[row.skill];
      return [name, groups[group].name, ...roles.flatMap((role, i) => [levels[row.levels[i]].name, evidence(role, row.skill)]), `${row.gap}`];
    }),
  ];
}

/** A grid as a table of markdown, with a heading and where it comes from. */
export function markdown([heads, ...lines], heading, address) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return `# ${heading}\n\n${[heads, heads.map(() => '---'), ...lines].map(line).join('')}\n<${address}>\n`;
}

/** A grid as CSV (RFC 4180). An apostrophe stops spreadsheets from running a text as a formula. */
export function csv(lines) {
  const quoted = (cell) => `"${cell.replace(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/, "'$&").replaceAll('"', '""')}"`;
  return lines.map((cells) => `${cells.map(quoted)}\r\n`).join('');
}
