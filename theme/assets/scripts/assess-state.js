/**
 * Ratings of one's own skills, as pure functions. Ratings are an array with one entry a skill, in the order of the
 * catalogue: a level from 0 to 4, or null where nothing is said yet, which counts as none wherever a number is needed.
 */
import { learningOrder, percent, sum } from './levels.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const UNRATED = 5;
const KEPT_AS = 'rolesite-ratings';

/** Ratings in which nothing is said. */
export function emptyRatings(tools) {
  return tools.skills.map(() => null);
}

/** The levels of a role as ratings to start from. */
export function ratingsOf(role) {
  return [...role.levels];
}

export function ratedCount(ratings) {
  return ratings.filter((level) => level !== null).length;
}

/** The part after the # of an address that holds the ratings: a mark of the list of skills, then three ratings in eight bits. */
export function toFragment(ratings, tools) {
  const digits = ratings.map((level) => level ?? UNRATED);
  let bits = '';
  for (let i = 0; i < digits.length; i += 3) {
    const [a, b = UNRATED, c = UNRATED] = digits.slice(i, i + 3);
    bits += (a * 36 + b * 6 + c).toString(2).padStart(8, '0');
  }
  const letters = bits.match(/.{1,6}/g) ?? [];
  return `${listMark(tools)}.${letters.map((six) => ALPHABET[parseInt(six.padEnd(6, '0'), 2)]).join('')}`;
}

/** @returns ratings, or a sentence that says why the fragment holds none. */
export function fromFragment(fragment, tools) {
  const [mark, letters = ''] = fragment.split('.');
  if (!/^[\w-]+$/.test(letters) || letters.length !== toFragment(emptyRatings(tools), tools).split('.')[1].length) {
    return 'The address holds ratings that are damaged, so they are left out.';
  }
  if (mark !== listMark(tools)) return 'The address holds ratings for an earlier list of skills, so they are left out. A JSON file from then can still be imported.';
  const bits = [...letters].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(6, '0')).join('');
  const digits = (bits.match(/.{8}/g) ?? []).flatMap((eight) => {
    const number = parseInt(eight, 2);
    return [Math.floor(number / 36), Math.floor(number / 6) % 6, number % 6];
  });
  return tools.skills.map((_, i) => (digits[i] < UNRATED ? digits[i] : null));
}

/** The ratings by skill, for a file or for the browser's store; what is not rated is left out. */
export function toJson(ratings, tools) {
  const rated = tools.skills.map(({ id }, i) => [id, ratings[i]]).filter(([, level]) => level !== null);
  return JSON.stringify({ kind: KEPT_AS, ratings: Object.fromEntries(rated) }, null, 1);
}

/** @returns {{ratings: Array, unknown: string[]}} or a sentence that says why the text holds none. */
export function fromJson(text, tools) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    return 'The file is no JSON, so nothing was imported.';
  }
  if (read?.kind !== KEPT_AS || typeof read.ratings !== 'object' || read.ratings === null) {
    return 'The file was not exported from this page, so nothing was imported.';
  }
  const ratings = emptyRatings(tools);
  const unknown = [];
  for (const [id, level] of Object.entries(read.ratings)) {
    const skill = tools.skills.findIndex((one) => one.id === id);
    if (skill >= 0 && Number.isInteger(level) && level >= 0 && level <= 4) ratings[skill] = level;
    else unknown.push(id);
  }
  return { ratings, unknown };
}

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
 * The skills that open most: those in which reaching the level asked for adds the largest share to these roles together.
 * Only skills whose requirements one has at least some of: the others cannot be next.
 * @returns for each skill the highest level asked for, and the roles that ask for more than is there
 */
export function opensMost(ratings, tools, nearest, count = 3) {
  const mine = ratings.map((level) => level ?? 0);
  return tools.skills
    .map(({ requires }, skill) => ({ skill, ready: requires.every((one) => mine[one] > 0), asking: nearest.filter(({ role }) => role.levels[skill] > mine[skill]) }))
    .filter(({ ready, asking }) => ready && asking.length > 0)
    .map(({ skill, asking }) => ({
      skill,
      to: Math.max(...asking.map(({ role }) => role.levels[skill])),
      roles: asking.map(({ role }) => role),
      gain: sum(asking.map(({ role, needed }) => (role.levels[skill] - mine[skill]) / needed)),
    }))
    .sort((a, b) => b.gain - a.gain || a.skill - b.skill)
    .slice(0, count);
}

/** Four letters that change when the list of skills does (FNV-1a over the ids). */
function listMark(tools) {
  let hash = 0x811c9dc5;
  for (const letter of tools.skills.map(({ id }) => id).join()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return [0, 6, 12, 18].map((shift) => ALPHABET[(hash >>> shift) & 63]).join('');
}
