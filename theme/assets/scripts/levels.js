/**
 * What follows from levels, as pure functions: the same sums as in the generator's Compare stage.
 * A level is a whole number from 0 (none) to 4 (expert); a vector holds one level a skill, in the order of the catalogue.
 */

import { percent, sum } from './sums.js';

/** Weighted Jaccard (Ruzicka) index of two vectors: sums of the smaller and of the larger levels, and their ratio in percent. */
export function similarity(a, b) {
  const shared = sum(a.map((level, i) => Math.min(level, b[i])));
  const all = sum(a.map((level, i) => Math.max(level, b[i])));
  return { shared, all, percent: percent(shared, all) };
}

/** How much of what the target needs is there at the start: not the same both ways. */
export function kept(from, target) {
  const shared = sum(from.map((level, i) => Math.min(level, target[i])));
  const needed = sum(target);
  return { shared, needed, percent: percent(shared, needed) };
}

/** Every skill that at least one of the vectors has: its position, a level a vector, and the levels between the highest and the lowest. */
export function rows(vectors) {
  return vectors[0]
    .map((_, skill) => vectors.map((vector) => vector[skill]))
    .map((levels, skill) => ({ skill, levels, gap: Math.max(...levels) - Math.min(...levels) }))
    .filter(({ levels }) => levels.some((level) => level > 0));
}

/** Rows that differ: largest gap first, of equal gaps those in these signature skills, then in the order of the catalogue. */
export function differences(all, signature) {
  const after = ({ skill }) => Number(!signature.includes(skill));
  return all.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap || after(a) - after(b) || a.skill - b.skill);
}

/** Rows with the same level everywhere: highest level first, then in the order of the catalogue. */
export function shared(all) {
  return all.filter(({ gap }) => gap === 0).sort((a, b) => b.levels[0] - a.levels[0] || a.skill - b.skill);
}

/**
 * The skills that exactly these vectors have at working level or above, one entry a combination that occurs:
 * combinations of more vectors first, then in the order of the vectors.
 * @param {{working: number}} thresholds those of the data
 */
export function overlaps(vectors, { working }) {
  const found = new Map();
  vectors[0].forEach((_, skill) => {
    const members = vectors.reduce((bits, vector, i) => (vector[skill] >= working ? bits | (1 << i) : bits), 0);
    if (members) found.set(members, [...(found.get(members) ?? []), skill]);
  });
  const size = (bits) => vectors.filter((_, i) => bits & (1 << i)).length;
  return [...found]
    .sort(([a], [b]) => size(b) - size(a) || a - b)
    .map(([bits, skills]) => ({ members: vectors.map((_, i) => (bits & (1 << i)) !== 0), skills }));
}
