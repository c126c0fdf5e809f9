/**
 * What the matrix shows, as pure functions. The state holds, each an id or "" for what the page shows by itself:
 * skills (order of the rows: "likeness" or a role), roles (order of the columns: "likeness" or a skill),
 * role (only this one), group (only its skills), basis (only levels that rest on it).
 */

import { choices } from './basis.js';

/** @returns {{state: object, unknown: string[]}} what the address says, and the parts of it that make no sense here. */
export function readState(search, tools) {
  const given = new URLSearchParams(search);
  const ids = (list) => list.map(({ id }) => id);
  const known = {
    skills: ['likeness', ...ids(tools.roles)],
    roles: ['likeness', ...ids(tools.skills)],
    role: ids(tools.roles),
    group: ids(tools.groups),
    basis: choices(tools),
  };
  const state = {};
  const unknown = [];
  for (const [key, values] of Object.entries(known)) {
    const value = given.get(key) ?? '';
    state[key] = values.includes(value) ? value : '';
    if (value !== state[key]) unknown.push(`${key}=${value}`);
  }
  return { state, unknown };
}

/** The query of an address that holds the state. Where nothing is chosen it says so, since a phone without a query shows a part only. */
export function writeState(state) {
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();
  return `?${query || 'all'}`;
}

/** Positions of the skills to show, in order. In groups (`skills` is "") that is the order of the catalogue. */
export function skillOrder(state, tools) {
  const all = state.skills === 'likeness' ? [...tools.skillOrder] : tools.skills.map((_, i) => i);
  const by = tools.roles.find(({ id }) => id === state.skills);
  if (by) all.sort((a, b) => by.levels[b] - by.levels[a] || a - b);
  const group = tools.groups.findIndex(({ id }) => id === state.group);
  return all.filter((skill) => group < 0 || tools.skills[skill].group === group);
}

/** Positions of the roles to show, in order. */
export function roleOrder(state, tools) {
  const all = state.roles === 'likeness' ? [...tools.roleOrder] : tools.roles.map((_, i) => i);
  const by = tools.skills.findIndex(({ id }) => id === state.roles);
  if (by >= 0) all.sort((a, b) => tools.roles[b].levels[by] - tools.roles[a].levels[by] || a - b);
  return all.filter((role) => !state.role || tools.roles[role].id === state.role);
}
