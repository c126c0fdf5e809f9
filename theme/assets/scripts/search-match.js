/** What a query finds, as pure functions. */

import { joined, slips, words } from './search-words.js';

/** What stands between the names of two roles. */
const BETWEEN = /^(and|become|becoming|between|from|into|or|than|to|versus|vs|with)$/;

/** What it costs to stand in the title, in another name, among words that lead there, in the text; the text of a section names its page. */
const COSTS = [0, 0.5, 0.8, 2];

/**
 * Rows of the index, made ready: the entries, and where each whole name and each word stands, as position of the entry and kind of place in turn.
 * Filler are the words that stand around what is looked for.
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
      if (place < 3) put(index.names, joined(own), i, place);
    }));
    const entry = { kind, title, address, context, names, leads };
    // What stands on a page is looked for by the other names of the page, too.
    const whole = pages.get(address.split('#')[0]) ?? entry;
    if (whole !== entry) for (const word of whole.names.flatMap(words)) put(index.words, word, i, 3);
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
  const sought = asked.map((word, i) => standing(index, word, i === asked.length - 1));
  const known = sought.filter(({ at }) => at.size);
  const both = pairs(index, all);
  const byName = named(index, [all, asked]);
  const parts = mentioned(index, known);
  const found = find(index, known, byName.size ? byName : named(index, [known.map(({ word }) => word)]), all, parts);
  const strong = found.filter(({ rank }) => rank < 3);
  // With "and" or "vs" between, each of the parts is asked for; otherwise what has all the words comes first.
  const first = all.some((word) => BETWEEN.test(word)) ? [] : found.slice(0, 1);
  const few = found.length || both.length || parts.length ? [] : known.flatMap((one) => find(index, [one], [], all).slice(0, 5));
  return {
    found: [...new Set([...strong, ...both, ...first, ...strong.length ? [] : parts.slice(0, 3), ...found, ...parts, ...few].map(({ entry }) => entry))],
    sought: known,
    leftOut: byName.size || both.length ? [] : sought.filter(({ at }) => !at.size).map(({ word }) => word),
  };
}

function telling(all, filler) {
  const left = all.filter((word) => !filler.has(word));
  return left.length ? left : all;
}

/**
 * Where a word stands: by position of the entry what that costs. Only the last word of a query may go on after one letter.
 * Where nothing begins so, the words count of which it is most likely a slip.
 */
function standing(index, word, isLast) {
  const name = word + (isLast ? ' ' : '');
  if (index.known.size > 500) index.known.clear();
  if (!index.known.has(name)) {
    const begins = [...index.words.keys()].filter((other) => other === word || (word[isLast ? 0 : 1] && other.startsWith(word)));
    const costs = new Map(begins.map((other) => [other, other === word ? 0 : isLast ? 0.1 : 0.8]));
    if (!begins.length) {
      const wrong = [...index.words.keys()].map((other) => [other, slips(word, other) + (other.length > word.length + 1 ? 0.6 : 0)]);
      const least = Math.min(...wrong.map(([, cost]) => cost));
      for (const [other, cost] of wrong) if (cost === least && cost < Infinity) costs.set(other, cost);
    }
    const near = new Set(begins.length ? [] : costs.keys());
    const at = new Map();
    for (const [other, cost] of costs) each(index.words.get(other), (i, place) => at.set(i, Math.min(at.get(i) ?? Infinity, COSTS[index.entries[i].kind === 'Section' && place === 3 ? 1 : place] + cost)));
    index.known.set(name, { word, near, at });
  }
  return index.known.get(name);
}

function each(places = [], told) {
  for (let i = 0; i < places.length; i += 2) told(places[i], places[i + 1]);
}

/** Entries named so, by position: rank 0 by the title, 1 by another name, 2 by a word that leads there, up to 4 by the beginning of a name. */
function named({ names, entries }, said) {
  const ranks = new Map();
  const texts = said.map(joined).filter(Boolean);
  for (const [name, places] of names) {
    if (!texts.some((text) => name.startsWith(text))) continue;
    each(places, (i, place) => {
      // A role that begins so is meant sooner than what some words lead to.
      const rank = texts.includes(name) ? place : place < 2 ? 3 + place - (entries[i].kind === 'Role' ? 1.5 : 0) : Infinity;
      if (rank < (ranks.get(i) ?? 9)) ranks.set(i, rank);
    });
  }
  return ranks;
}

/** Entries with all the words, from rank 5 on, and those found by name; of equals first those whose title has more of what stands around. */
function find(index, sought, byName, all, parts = []) {
  const [first, ...others] = sought;
  const ranks = new Map();
  for (const [i, cost] of first?.at ?? []) {
    const sum = others.reduce((sum, { at }) => sum + (at.get(i) ?? Infinity), cost);
    if (sum < Infinity) ranks.set(i, (index.entries[i].kind === 'Source' ? 6 : 5) + sum / sought.length);
  }
  // "How to become …" means the section that begins with "How" on the page of what is asked for.
  const around = all.filter((word) => index.filler.has(word) && !BETWEEN.test(word));
  const bonus = (i) => (index.entries[i].kind === 'Section' && ranks.get(i) > 4 ? 2.55 : 0.05);
  for (const word of around) each(index.words.get(word), (i, place) => !place && ranks.has(i) && ranks.set(i, ranks.get(i) - bonus(i)));
  const pages = new Set(parts.map(({ entry }) => entry.address));
  for (const [i, rank] of ranks) if (pages.has(index.entries[i].address.replace(/#.+/, ''))) ranks.set(i, rank - 0.3);
  for (const [i, rank] of byName) ranks.set(i, rank);
  return [...ranks].map(([i, rank]) => ({ entry: index.entries[i], i, rank })).sort((a, b) => a.rank - b.rank || a.i - b.i);
}

/** Entries whose whole name is a part of the query, the longest first. */
function mentioned(index, known) {
  const said = known.map(({ word, near }) => [...near][0] ?? word);
  const found = [];
  for (let length = Math.min(said.length, 5); length; length--) {
    for (let i = 0; i + length <= said.length; i++) {
      const places = index.names.get(joined(said.slice(i, i + length)));
      if (!places) continue;
      each(places, (at) => found.push({ entry: index.entries[at] }));
      said.fill('?', i, i + length);
    }
  }
  return found;
}

const slug = ({ address }) => address.split('/')[2];

/** The move and the comparisons of roles that a query names, the surest first; what is still to be typed after "vs" may be any role. */
function pairs(index, all) {
  const parts = [[]];
  for (const word of all) parts.push(...(BETWEEN.test(word) ? [[word]] : [[...parts.pop(), word]]));
  const said = parts.map((part) => part.filter((word) => !index.filler.has(word) && !BETWEEN.test(word)));
  const meant = said.filter((part, i) => part.length || (i && i === said.length - 1)).map((part) => part.length && rolesOf(index, part));
  if (meant.length < 2 || meant.some((roles) => roles?.length === 0)) return [];
  const cost = ([roles, ...others], slugs) => (roles === undefined ? slugs.length * 99
    : Math.min(...slugs.map((one) => (roles ? roles.findIndex((role) => slug(role) === one) >>> 0 : 0) + cost(others, slugs.filter((other) => other !== one)))));
  const compared = index.entries.filter(({ kind }) => kind === 'Comparison').map((entry) => ({ entry, cost: cost(meant, slug(entry).split('-vs-')) }))
    .filter((one) => one.cost < 999).sort((a, b) => a.cost - b.cost);
  const [way] = parts.filter((_, i) => said[i].length)[1] ?? [];
  return [...(/^(become|becoming|from|into|to)$/.test(way) && meant[1] ? move(compared, way === 'from' ? meant.reverse() : meant) : []), ...compared];
}

/** Roles whose names have all the words. */
function rolesOf(index, part) {
  index.roles ??= prepared(index.rows.filter(([kind]) => kind === 'Role').map(([kind, title, address, , ...others]) => [kind, title, address, '', ...others]));
  const sought = part.map((word, i) => standing(index.roles, word, i === part.length - 1));
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
