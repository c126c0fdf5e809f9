/** How far it is from ratings to roles, as pure functions; what is not rated counts as none. */
import { percent, sum } from './sums.js';

/** How far it is to a role: the share of its levels that is there, its signature skills at the level it asks, and the skills that fall short. */
export function distance(ratings, role, order) {
  const mine = ratings.map((level) => level ?? 0);
  const missing = role.levels
    .map((needed, skill) => ({ skill, needed, have: mine[skill], gap: needed - mine[skill] }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => order[a.skill] - order[b.skill]);
  const needed = sum(role.levels);
  const there = needed - sum(missing.map(({ gap }) => gap));
  return {
    role,
    needed,
    there,
    percent: percent(there, needed),
    core: role.signature.filter((skill) => mine[skill] >= role.levels[skill]).length,
    bring: role.levels.map((_, skill) => skill).filter((skill) => role.levels[skill] > 0 && mine[skill] >= role.levels[skill]),
    missing,
  };
}

/** Every role, the one of which most is there first. */
export function distances(ratings, tools) {
  const order = learningOrder(tools.skills);
  return tools.roles.map((role) => distance(ratings, role, order)).sort((a, b) => b.there / b.needed - a.there / a.needed || b.there - a.there);
}

/**
 * The skills that open most: those in which reaching the level that each role asks for adds the largest share to these roles together.
 * Only skills that are begun, or whose requirements all are: the others cannot be next.
 * @returns for each skill the highest level asked for, and the roles that ask for more than is there, each with the percent of what it needs that this adds
 */
export function opensMost(ratings, tools, nearest, count = 3) {
  const mine = ratings.map((level) => level ?? 0);
  return tools.skills
    .map(({ requires }, skill) => ({ skill, isReady: mine[skill] > 0 || requires.every((one) => mine[one] > 0), asking: nearest.filter(({ role }) => role.levels[skill] > mine[skill]) }))
    .filter(({ isReady, asking }) => isReady && asking.length > 0)
    .map(({ skill, asking }) => ({
      skill,
      to: Math.max(...asking.map(({ role }) => role.levels[skill])),
      roles: asking.map(({ role, needed }) => ({ role, share: (100 * (role.levels[skill] - mine[skill])) / needed })),
    }))
    .sort((a, b) => gain(b) - gain(a) || a.skill - b.skill)
    .slice(0, count);
}

function gain({ roles }) {
  return sum(roles.map(({ share }) => share));
}

/** For each skill its place in an order in which it comes after all that it requires, otherwise in the order of the catalogue. */
export function learningOrder(skills) {
  const places = new Array(skills.length);
  let next = 0;
  const visited = new Set();
  const visit = (skill) => {
    if (visited.has(skill)) return;
    visited.add(skill);
    [...skills[skill].requires].sort((a, b) => a - b).forEach(visit);
    places[skill] = next++;
  };
  skills.forEach((_, skill) => visit(skill));
  return places;
}
