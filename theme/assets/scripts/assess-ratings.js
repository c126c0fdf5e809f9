/**
 * Ratings of one's own skills, as pure functions: how they are written and read again, and how far it is from them to roles.
 * A state holds `ratings`, an array with one entry a skill in the order of the catalogue: a level from 0 to 4, or null where
 * nothing is said yet, which counts as none wherever a number is needed; and the ids of two roles, each empty where there
 * is none: `start`, whose levels were filled in, and `target`, which the reader chose.
 * What cannot be read is told by the name of a sentence of the page.
 */
import { percent, sum } from './sums.js';

/** How an address writes a skill without a rating, and how many values a skill can have there: the levels from 0 to 4, and that one. */
const [UNRATED, VALUES] = [5, 6];
const KEPT_AS = 'rolesite-ratings';
/** How many skills that are not known are named. */
const NAMED = 5;
/** Added to the share of a role that a skill marks out, so small that it only decides between equal shares. */
const SIGNATURE_BONUS = 1e-6;

/** A state in which nothing is said. */
export function emptyState(tools) {
  return { ratings: tools.skills.map(() => null), start: '', target: '' };
}

export function ratedCount(ratings) {
  return ratings.filter((level) => level !== null).length;
}

/** The part after the # of an address that holds the state: a mark of the list of skills, two ratings a letter, and the roles where there are any. */
export function toFragment({ ratings, start, target }, tools) {
  const letters = ratings.map((level, i) => (i % 2 ? '' : ((level ?? UNRATED) * VALUES + (ratings[i + 1] ?? UNRATED)).toString(36)));
  return [listMark(tools), letters.join(''), start, target].join('.').replace(/\.+$/, '');
}

/** @returns a state, or the name of the sentence that says why the fragment holds none. */
export function fromFragment(fragment, tools) {
  const [mark, letters = '', start, target] = fragment.split('.');
  if (!/^[0-9a-z]+$/.test(letters) || letters.length !== Math.ceil(tools.skills.length / 2)) return 'cut';
  if (mark !== listMark(tools)) return 'list';
  const digits = [...letters].map((letter) => parseInt(letter, 36)).flatMap((two) => [Math.floor(two / VALUES), two % VALUES]);
  return { ratings: tools.skills.map((_, i) => (digits[i] < UNRATED ? digits[i] : null)), ...known({ start, target }, tools) };
}

/** The state for a file or for the browser's store, with the ratings by skill; what is not rated is left out. */
export function toJson({ ratings, start, target }, tools) {
  const rated = tools.skills.map(({ id }, i) => [id, ratings[i]]).filter(([, level]) => level !== null);
  return JSON.stringify({ kind: KEPT_AS, start, target, ratings: Object.fromEntries(rated) }, null, 1);
}

/** @returns a state and what is `unknown`, or the name of the sentence that says why the text holds none. */
export function fromJson(text, tools) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    // Without a kind it is told below.
  }
  if (read?.kind !== KEPT_AS) return 'foreign';
  const { ratings } = emptyState(tools);
  const unknown = [];
  for (const [id, level] of Object.entries(read.ratings ?? {})) {
    const skill = tools.skills.findIndex((one) => one.id === id);
    if (skill >= 0 && Number.isInteger(level) && tools.levels[level]) ratings[skill] = level;
    else unknown.push(id);
  }
  return { ratings, ...known(read, tools), unknown };
}

/**
 * What importing a file does: the new state, if there is anything to take over, and the note that tells the reader, as the name of a sentence
 * and what is put into it.
 */
export function readFile(text, tools) {
  const read = fromJson(text, tools);
  if (typeof read === 'string') return { note: [read] };
  const { unknown, ...state } = read;
  const names = unknown.slice(0, NAMED).join(', ') + (unknown.length > NAMED ? ` and ${unknown.length - NAMED} more` : '');
  if (ratedCount(state.ratings) > 0) return { state, note: [names ? 'partly' : 'imported', names] };
  return { note: [names ? 'strange' : 'empty', names] };
}

/**
 * Which state to show where an address is opened.
 * @param {string} fragment what follows its #, or nothing where that names a part of the page
 * @param {object | null} own what the browser keeps; null where it keeps nothing
 * @param {boolean} isCopy whether this page wrote the address as a copy of what it kept, so that what is kept is the newer
 * @returns {{state: object, isFromLink: boolean, note?: string}} the note is the name of a sentence that says what could not be read
 */
export function chooseState(fragment, own, isCopy, tools) {
  const read = fragment === '' || (isCopy && own) ? '' : fromFragment(fragment, tools);
  if (typeof read === 'string') return { state: own ?? emptyState(tools), isFromLink: false, note: read };
  const isFromLink = own !== null && !isSame(read.ratings, own.ratings);
  // An older link to the reader's own ratings names no roles.
  const state = isFromLink ? read : { ...read, start: read.start || own?.start || '', target: read.target || own?.target || '' };
  return { state, isFromLink };
}

export function isSame(a, b) {
  return a.every((level, skill) => level === b[skill]);
}

/** The roles of a state, without those that there are no longer. */
function known({ start, target }, { roles }) {
  const [from, to] = [start, target].map((wanted) => roles.find(({ id }) => id === wanted)?.id ?? '');
  return { start: from, target: to };
}

/** Some letters that change when the list of skills does (FNV-1a over the ids). */
function listMark(tools) {
  let hash = 0x811c9dc5;
  for (const letter of tools.skills.map(({ id }) => id).join()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** How far it is to a role: the share of its levels that is there, its signature skills at the level it asks, and the skills that fall short. */
export function distance(ratings, role, order, thresholds) {
  const mine = ratings.map((level) => level ?? 0);
  const missing = role.levels
    .map((needed, skill) => ({ skill, needed, have: mine[skill], gap: needed - mine[skill], kind: kindOf(skill, role, thresholds) }))
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

/** What a skill is to a role that needs it: its core is what it needs as a practitioner, and what marks it out; of some it only needs to know. */
function kindOf(skill, { levels, signature }, { working, practitioner }) {
  if (levels[skill] >= practitioner || signature.includes(skill)) return 'core';
  return levels[skill] >= working ? 'more' : 'aware';
}

/** The distance to every role, the nearest role first. */
export function distances(ratings, tools) {
  const order = learningOrder(tools.skills);
  return tools.roles.map((role) => distance(ratings, role, order, tools.thresholds))
    .sort((a, b) => b.there / b.needed - a.there / a.needed || b.there - a.there);
}

/**
 * The skills that open most: to reach the level that each role asks for adds most to what is there of these roles together. Of equal skills
 * those come first that are signature skills of more roles. Only skills that are begun, or whose requirements all are: the others cannot be next.
 * @returns for each skill the highest level asked for, and the roles that ask for more than is there, each with the percent of its need that
 *   this adds
 */
export function opensMost(ratings, tools, wanted, count = 3) {
  const mine = ratings.map((level) => level ?? 0);
  return tools.skills
    .map(({ requires }, skill) => ({
      skill,
      isReady: mine[skill] > 0 || requires.every((one) => mine[one] > 0),
      asking: wanted.filter(({ role }) => role.levels[skill] > mine[skill]),
    }))
    .filter(({ isReady, asking }) => isReady && asking.length > 0)
    .map(({ skill, asking }) => ({
      skill,
      to: Math.max(...asking.map(({ role }) => role.levels[skill])),
      roles: asking.map(({ role, needed }) => ({ role, share: (100 * (role.levels[skill] - mine[skill])) / needed })),
    }))
    .sort((a, b) => gain(b) - gain(a) || a.skill - b.skill)
    .slice(0, count);
}

/** What marks a role out comes first among equals. */
function gain({ skill, roles }) {
  return sum(roles.map(({ role, share }) => share + (role.signature.includes(skill) ? SIGNATURE_BONUS : 0)));
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
