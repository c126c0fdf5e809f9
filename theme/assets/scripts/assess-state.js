/**
 * Ratings of one's own skills, as pure functions. Ratings are an array with one entry a skill, in the order of the
 * catalogue: a level from 0 to 4, or null where nothing is said yet, which counts as none wherever a number is needed.
 */
import { learningOrder, percent, sum } from './levels.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const UNRATED = 5;
const KEPT_AS = 'rolesite-ratings';
const SHOWN = 20;
const NAMED = 5;

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
    return `The end of the address, “#${fragment.length > SHOWN ? `${fragment.slice(0, SHOWN)}…` : fragment}”, holds no ratings that can be read; perhaps it was cut off.`;
  }
  if (mark !== listMark(tools)) return 'The address holds ratings for another list of skills than that of today, so they are left out. A file exported then can still be imported.';
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

/** What an import of the file does: the ratings, or null where there is nothing to take over, and a sentence that says so. */
export function readFile(text, tools) {
  const read = fromJson(text, tools);
  if (typeof read === 'string') return { ratings: null, note: read };
  const { ratings, unknown } = read;
  const count = ratedCount(ratings);
  const names = unknown.slice(0, NAMED).join(', ') + (unknown.length > NAMED ? ` and ${unknown.length - NAMED} more` : '');
  if (count > 0) {
    const left = unknown.length > 0 && ` Left out, since ${unknown.length === 1 ? 'it is' : 'they are'} not known here: ${names}.`;
    return { ratings, note: `${count} ${count === 1 ? 'rating' : 'ratings'} imported.${left || ''}` };
  }
  return { ratings: null, note: names ? `Nothing in the file is known here, so nothing was changed: ${names}.` : 'The file holds no ratings, so nothing was changed.' };
}

/**
 * Which ratings to show where an address is opened.
 * @param {string} fragment what stands after its #, or nothing where that is a part of the page
 * @param {Array | null} own those that the browser keeps; null where it keeps nothing
 * @param {boolean} isCopy whether this page wrote the address as a copy of what it kept, so that what is kept is the newer
 * @returns {{ratings: Array, isFromLink: boolean, note: string}}
 */
export function chooseRatings(fragment, own, isCopy, tools) {
  const read = fragment === '' || (isCopy && own) ? '' : fromFragment(fragment, tools);
  if (typeof read === 'string') return { ratings: own ?? emptyRatings(tools), isFromLink: false, note: read };
  return { ratings: read, isFromLink: own !== null && !isSame(read, own), note: '' };
}

export function isSame(a, b) {
  return a.every((level, skill) => level === b[skill]);
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

/** Four letters that change when the list of skills does (FNV-1a over the ids). */
function listMark(tools) {
  let hash = 0x811c9dc5;
  for (const letter of tools.skills.map(({ id }) => id).join()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return [0, 6, 12, 18].map((shift) => ALPHABET[(hash >>> shift) & 63]).join('');
}
