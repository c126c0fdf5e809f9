/** Which roles one's answers are nearest to, and how sure that is, as pure functions. */
import { sum } from './sums.js';

/** So many of the skills that tell roles apart, or so many of all, are rated before any role is called nearest; the page says so too. */
const [FEW, FEW_OF_ALL] = [5, 15];
/**
 * The lead of the nearest role over the next, in correlation. In a trial with made-up answers, three of five off by a level, the first role was the
 * right one nearly always from CLEAR on, and in four of five from LIKELY on.
 */
const [CLEAR, LIKELY] = [0.15, 0.06];
/** So many roles are named, and so many skills that speak for one. */
const [NAMED, REASONS] = [3, 3];

/** How far each value is from the mean of all, in units that make their squares sum to one; null where all are alike. */
function profile(levels) {
  const mean = sum(levels) / levels.length;
  const steps = levels.map((level) => level - mean);
  const length = Math.hypot(...steps);
  return length > 0 ? steps.map((step) => step / length) : null;
}

/**
 * Compares where one is stronger and weaker with where the roles ask for more and less, over the skills that are rated: it does not matter how
 * strictly one rates oneself.
 * @param except the id of a role that is left out, such as the one that one started from
 * @returns sure: 'few' where too little is answered, 'flat' where all answers are alike, else 'close', 'likely' or 'clear'; answered: how many
 *   of the telling skills are; near: the nearest roles, each { role, alike, why }, where why are the skills that speak most for it.
 */
export function nearest(ratings, { roles, telling }, except) {
  const rated = [...ratings.keys()].filter((skill) => ratings[skill] !== null);
  const answered = telling.filter((skill) => ratings[skill] !== null).length;
  const mine = profile(rated.map((skill) => ratings[skill]));
  const isFew = answered < Math.min(FEW, telling.length) && rated.length < FEW_OF_ALL;
  if (isFew || rated.length === 0) return { sure: 'few', answered, near: [] };
  if (!mine) return { sure: 'flat', answered, near: [] };
  const all = roles.filter(({ id }) => id !== except).map((role) => {
    const theirs = profile(rated.map((skill) => role.levels[skill])) ?? rated.map(() => 0);
    const parts = rated.map((skill, i) => ({ skill, part: mine[i] * theirs[i], isStrength: mine[i] > 0 && theirs[i] > 0 }));
    const why = parts.filter(({ isStrength }) => isStrength).sort((a, b) => b.part - a.part).slice(0, REASONS).map(({ skill }) => skill);
    return { role, alike: sum(parts.map(({ part }) => part)), why };
  }).sort((a, b) => b.alike - a.alike);
  const lead = all.length > 1 ? all[0].alike - all[1].alike : 1;
  return { sure: lead >= CLEAR ? 'clear' : lead >= LIKELY ? 'likely' : 'close', answered, near: all.slice(0, NAMED) };
}
