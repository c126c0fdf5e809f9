/** What a query finds, as pure functions. The queries in quotes are those of the tests, on the made-up site of kitchen roles. */

import { inTurn, slug } from './search-order.js';
import { joined, slips, words } from './search-words.js';

/** Words between the names of two roles. */
const BETWEEN = /^(and|become|becoming|between|from|into|or|than|to|versus|vs|with)$/;
/** Words of these that ask for the move from one role to the other: "waiter to barista". */
const MOVES = /^(become|becoming|from|into|to)$/;
/** Where a word of an entry is: in the title, in another name, among the words that lead there, or in the text. */
const [TITLE, NAME, LEAD, TEXT] = [0, 1, 2, 3];
/**
 * What it costs a word to be there: "levain", another name of sourdough, finds it before what has the word in its text. The text of a section
 * names its page, so it counts as another name: "line cook tasks".
 */
const COSTS = [0, 0.5, 0.8, 2];
/** What it costs that a word goes on: the last one, which may be half typed ("pastry ch"), and one before it ("rest man"). */
const [HALF_TYPED, CUT_SHORT] = [0.1, 0.8];
/** What it costs that the word meant goes on behind a slip: "pasty chef" means pastry. */
const LONGER_THAN_SLIP = 0.6;
/**
 * Ranks of what is found by a name, the best first, for the places that a name can have: title, other name, word that leads there.
 * Roles come first: by their whole name ("RM"), by a word that leads to them, and by how their title begins ("rest"). Then come the whole names
 * of all else ("haccp", "wage"), then what a name begins ("bread"), that of a role a little before others.
 */
const [ROLE_IS, ROLE_BEGINS, IS, NAME_BEGINS] = [[0, 0.1, 0.3], [0.4, 2.5], [0.5, 1, 2], [3, 4]];
/** From BEGINS on a name only begins so. From WORDS on an entry has all the words, and from SOURCE on it is a source, meant last: "old data". */
const [BEGINS, WORDS, SOURCE] = [3, 5, 6];
/**
 * What an entry gains by a filler word of the query in its title. A section gains much, once, so that it comes before pages: "day in the
 * life of a baker". Otherwise it only decides between equals.
 */
const [AROUND_SECTION, AROUND] = [2.55, 0.05];
/** What an entry gains on a page that the query names: "baker mistaken". */
const ON_NAMED_PAGE = 0.3;
/** So many words make a name, and so many of the things that a query names come first: "yeast vs sourdough". */
const [LONGEST_NAME, MOST_NAMED] = [5, 3];
/** So many results for each word, where nothing has them all: "sourdough espresso". */
const MOST_OF_ONE_WORD = 5;
/** Costs of a comparison that lacks one of the roles, and of each role in it that is still to be typed: "waiter vs". */
const [LACKS_A_ROLE, ANY_ROLE] = [999, 99];
/** Words whose places are kept, so that one more letter costs little. */
const MOST_KEPT = 500;

/**
 * Rows of the index, made ready: the entries, and where each whole name and each word is found, as position of the entry and kind of place in
 * turn. Filler words surround what is looked for, as "how do i" does.
 */
export function prepared(rows, filler = '') {
  const index = { rows, names: new Map(), words: new Map(), known: new Map(), filler: new Set(words(filler)) };
  const put = (map, text, i, place) => {
    if (!map.has(text)) map.set(text, []);
    if (map.get(text).at(-2) !== i) map.get(text).push(i, place);
  };
  const pages = new Map();
  index.entries = rows.map(([kind, title, address, context, names = [], leads = []], i) => {
    [[title], names, leads, [context]].forEach((texts, place) => texts.forEach((text) => {
      const own = words(text);
      for (const word of own) put(index.words, word, i, place);
      if (place < TEXT) put(index.names, joined(own), i, place);
    }));
    const entry = { kind, title, address, context, names, leads };
    // A section is looked for by the other names of its page, too.
    const whole = pages.get(address.split('#')[0]) ?? entry;
    if (whole !== entry) for (const word of whole.names.flatMap(words)) put(index.words, word, i, TEXT);
    pages.set(address, entry);
    return entry;
  });
  return index;
}

/** Which files of a large index a query needs: for each word that of its longest known beginning. */
export function files(query, beginnings, filler = '') {
  const found = telling(words(query), new Set(words(filler))).map((word) => beginnings.findLast((one) => word.startsWith(one)) ?? '');
  return [...new Set(found)].filter(Boolean).map((one) => one.replace(/[^a-z0-9]/g, (letter) => `-${letter.charCodeAt(0).toString(16)}`));
}

/**
 * What a query finds, best first; how its words were understood, for "pieces"; and those that were left out, since nothing has them.
 * Two roles, by whatever names, find their comparison, and with "to" between them the move.
 */
export function search(index, query) {
  const all = words(query);
  const asked = telling(all, index.filler);
  const sought = asked.map((word, i) => placesOf(index, word, i === asked.length - 1));
  const known = sought.filter(({ at }) => at.size);
  const both = pairs(index, all);
  const byName = named(index, [all, asked]);
  const parts = mentioned(index, known);
  const found = find(index, known, byName.size ? byName : named(index, [known.map(({ word }) => word)]), all, parts);
  const strong = found.filter(({ rank }) => rank < BEGINS);
  // With "and" or "vs" between, each of the parts is asked for; otherwise what has all the words comes first.
  const first = all.some((word) => BETWEEN.test(word)) ? [] : found.slice(0, 1);
  const few = found.length || both.length || parts.length ? [] : known.flatMap((one) => find(index, [one], [], all).slice(0, MOST_OF_ONE_WORD));
  const inOrder = [...strong, ...both, ...first, ...strong.length ? [] : parts.slice(0, MOST_NAMED), ...found, ...parts, ...few];
  return {
    found: inTurn([...new Set(inOrder.map(({ entry }) => entry))], known, index.entries, both.length ? [] : strong),
    sought: known,
    leftOut: byName.size || both.length ? [] : sought.filter(({ at }) => !at.size).map(({ word }) => word),
  };
}

function telling(all, filler) {
  const left = all.filter((word) => !filler.has(word));
  return left.length ? left : all;
}

/**
 * Where a word is found: the cost for each entry, by position. Only the last word of a query may go on after a single letter.
 * If nothing begins with the word, it is taken for a slip, and the words that it is most likely to mean count.
 */
function placesOf(index, word, isLast) {
  const name = word + (isLast ? ' ' : '');
  if (index.known.size > MOST_KEPT) index.known.clear();
  if (!index.known.has(name)) {
    const begins = [...index.words.keys()].filter((other) => other === word || (word[isLast ? 0 : 1] && other.startsWith(word)));
    const costs = new Map(begins.map((other) => [other, other === word ? 0 : isLast ? HALF_TYPED : CUT_SHORT]));
    if (!begins.length) {
      const wrong = [...index.words.keys()].map((other) => [other, slips(word, other) + (other.length > word.length + 1 ? LONGER_THAN_SLIP : 0)]);
      const least = Math.min(...wrong.map(([, cost]) => cost));
      for (const [other, cost] of wrong) if (cost === least && cost < Infinity) costs.set(other, cost);
    }
    const near = new Set(begins.length ? [] : costs.keys());
    const at = new Map();
    for (const [other, cost] of costs) {
      each(index.words.get(other), (i, place) => {
        const where = index.entries[i].kind === 'Section' && place === TEXT ? NAME : place;
        at.set(i, Math.min(at.get(i) ?? Infinity, COSTS[where] + cost));
      });
    }
    index.known.set(name, { word, near, at });
  }
  return index.known.get(name);
}

function each(places = [], told) {
  for (let i = 0; i < places.length; i += 2) told(places[i], places[i + 1]);
}

/** Entries by position with their rank, where a text that was said is their whole name or begins a name. */
function named({ names, entries }, said) {
  const ranks = new Map();
  const texts = said.map(joined).filter(Boolean);
  for (const [name, places] of names) {
    if (!texts.some((text) => name.startsWith(text))) continue;
    each(places, (i, place) => {
      const [whole, begins] = entries[i].kind === 'Role' ? [ROLE_IS, ROLE_BEGINS] : [IS, NAME_BEGINS];
      const rank = (texts.includes(name) ? whole : begins)[place] ?? Infinity;
      if (rank < (ranks.get(i) ?? Infinity)) ranks.set(i, rank);
    });
  }
  return ranks;
}

/** Entries with all the words, and those found by name, the best first. */
function find(index, sought, byName, all, parts = []) {
  const [first, ...others] = sought;
  const ranks = new Map();
  for (const [i, cost] of first?.at ?? []) {
    const sum = others.reduce((sum, { at }) => sum + (at.get(i) ?? Infinity), cost);
    if (sum < Infinity) ranks.set(i, (index.entries[i].kind === 'Source' ? SOURCE : WORDS) + sum / sought.length);
  }
  const around = all.filter((word) => index.filler.has(word) && !BETWEEN.test(word));
  const bonus = (i) => (index.entries[i].kind === 'Section' && ranks.get(i) > WORDS - 1 ? AROUND_SECTION : AROUND);
  for (const word of around) each(index.words.get(word), (i, place) => place === TITLE && ranks.has(i) && ranks.set(i, ranks.get(i) - bonus(i)));
  const pages = new Set(parts.map(({ entry }) => entry.address));
  for (const [i, rank] of ranks) if (pages.has(index.entries[i].address.replace(/#.+/, ''))) ranks.set(i, rank - ON_NAMED_PAGE);
  for (const [i, rank] of byName) ranks.set(i, rank);
  return [...ranks].map(([i, rank]) => ({ entry: index.entries[i], i, rank })).sort((a, b) => a.rank - b.rank || a.i - b.i);
}

/** Entries whose whole name is a part of the query, the longest first. */
function mentioned(index, known) {
  const said = known.map(({ word, near }) => [...near][0] ?? word);
  const found = [];
  for (let length = Math.min(said.length, LONGEST_NAME); length; length--) {
    for (let i = 0; i + length <= said.length; i++) {
      const places = index.names.get(joined(said.slice(i, i + length)));
      if (!places) continue;
      each(places, (at) => found.push({ entry: index.entries[at] }));
      said.fill('?', i, i + length);
    }
  }
  return found;
}

/** The move and the comparisons of roles that a query names, the surest first; what is still to be typed after "vs" may be any role. */
function pairs(index, all) {
  const parts = [[]];
  for (const word of all) parts.push(...(BETWEEN.test(word) ? [[word]] : [[...parts.pop(), word]]));
  const said = parts.map((part) => part.filter((word) => !index.filler.has(word) && !BETWEEN.test(word)));
  const meant = said.filter((part, i) => part.length || (i && i === said.length - 1)).map((part) => part.length && rolesOf(index, part));
  if (meant.length < 2 || meant.some((roles) => roles?.length === 0)) return [];
  const place = (roles, one) => (roles ? roles.findIndex((role) => slug(role) === one) >>> 0 : 0);
  const cost = ([roles, ...others], slugs) => (roles === undefined ? slugs.length * ANY_ROLE
    : Math.min(...slugs.map((one) => place(roles, one) + cost(others, slugs.filter((other) => other !== one)))));
  const compared = index.entries.filter(({ kind }) => kind === 'Comparison')
    .map((entry) => ({ entry, cost: cost(meant, slug(entry).split('-vs-')) }))
    .filter((one) => one.cost < LACKS_A_ROLE).sort((a, b) => a.cost - b.cost);
  const [way] = parts.filter((_, i) => said[i].length)[1] ?? [];
  return [...(MOVES.test(way) && meant[1] ? move(compared, way === 'from' ? meant.reverse() : meant) : []), ...compared];
}

/** Roles whose names have all the words. */
function rolesOf(index, part) {
  const roles = index.rows.filter(([kind]) => kind === 'Role');
  index.roles ??= prepared(roles.map(([kind, title, address, , ...others]) => [kind, title, address, '', ...others]));
  const sought = part.map((word, i) => placesOf(index.roles, word, i === part.length - 1));
  return sought.every(({ at }) => at.size) ? find(index.roles, sought, named(index.roles, [part]), []).map(({ entry }) => entry) : [];
}

/** The move from the first role to the second, which has a page where they have a comparison, and no entry of its own. */
function move(compared, [[from], [to]]) {
  const isPair = compared.some(({ entry }) => [[from, to], [to, from]].some((pair) => slug(entry) === pair.map(slug).join('-vs-')));
  return isPair ? [{ entry: {
    kind: 'Move', title: `From ${from.title} to ${to.title}`, address: `/moves/${slug(from)}-to-${slug(to)}/`,
    context: 'What you keep, what you deepen, and what to learn in which order.', names: [], leads: [],
  } }] : [];
}
