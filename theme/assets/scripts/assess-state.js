/**
 * Ratings of one's own skills, as pure functions. Ratings are an array with one entry a skill, in the order of the
 * catalogue: a level from 0 to 4, or null where nothing is said yet, which counts as none wherever a number is needed.
 */

const UNRATED = 5;
const KEPT_AS = 'rolesite-ratings';
const SHOWN = 20;
const NAMED = 5;

/** Ratings in which nothing is said. */
export function emptyRatings(tools) {
  return tools.skills.map(() => null);
}

export function ratedCount(ratings) {
  return ratings.filter((level) => level !== null).length;
}

/** The part after the # of an address that holds the ratings: a mark of the list of skills, then two ratings a letter. */
export function toFragment(ratings, tools) {
  const letters = ratings.map((level, i) => (i % 2 ? '' : ((level ?? UNRATED) * 6 + (ratings[i + 1] ?? UNRATED)).toString(36)));
  return `${listMark(tools)}.${letters.join('')}`;
}

/** @returns ratings, or a sentence that says why the fragment holds none. */
export function fromFragment(fragment, tools) {
  const [mark, letters = ''] = fragment.split('.');
  if (!/^[0-9a-z]+$/.test(letters) || letters.length !== Math.ceil(tools.skills.length / 2)) {
    return `The end of the address, “#${fragment.length > SHOWN ? `${fragment.slice(0, SHOWN)}…` : fragment}”, holds no ratings that can be read; perhaps it was cut off.`;
  }
  if (mark !== listMark(tools)) return 'The address holds ratings for another list of skills than that of today, so they are left out. A file exported then can still be imported.';
  const digits = [...letters].map((letter) => parseInt(letter, 36)).flatMap((two) => [Math.floor(two / 6), two % 6]);
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
    return { ratings, note: `${count} ${count === 1 ? 'rating' : 'ratings'} imported.${names && ` Not known here and left out: ${names}.`}` };
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

/** Some letters that change when the list of skills does (FNV-1a over the ids). */
function listMark(tools) {
  let hash = 0x811c9dc5;
  for (const letter of tools.skills.map(({ id }) => id).join()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
