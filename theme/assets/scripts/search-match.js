/** What a query finds, as pure functions. */

const FILLER = /^(an?|and|are|between|compared?|differences?|do|does|for|how|in|is|of|or|the|to|versus|vs|what|with)$/;

/** The words of a text: lower case, without marks on letters. */
export function words(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];
}

/** Entries of the index, made ready for search. */
export function prepared(entries) {
  return entries.map(([kind, title, address, context, ...aliases]) => {
    const names = [title, ...aliases].map(words);
    const own = names.flat();
    return { kind, title, address, context, aliases, names: names.map((name) => name.join('')), first: names[0], own, all: [...own, ...words(context)] };
  });
}

/** Which files of a large index a query needs: for each word that of its longest known beginning. */
export function files(query, beginnings) {
  const found = asked(query).map((word) => beginnings.findLast((one) => word.startsWith(one)) ?? '');
  return [...new Set(found)].filter(Boolean).map((one) => one.replace(/[^a-z0-9]/g, (letter) => `-${letter.charCodeAt(0).toString(16)}`));
}

/** What a query finds, best first, then in the order of the entries. "A vs B" finds the comparison of two roles, by whatever names. */
export function search(entries, query) {
  const parts = words(query).join(' ').split(/ (?:vs|versus|or|and|to|with)(?: |$)/);
  const both = parts.length < 2 ? [] : comparisons(entries, parts);
  const whole = find(entries, query, !both.length);
  const each = parts.length < 2 || both.length ? [] : parts.flatMap((part) => find(entries, part));
  return [...new Set([...whole.filter(({ rank }) => rank < 2), ...both, ...whole, ...each].map(({ entry }) => entry))];
}

/** A text in pieces, each with whether it was looked for. */
export function pieces(text, query) {
  return text.split(/([\p{L}\p{N}][\p{L}\p{N}+#]*)/u).flatMap((piece) => {
    const [word = ''] = words(piece);
    const length = Math.max(0, ...asked(query).map((one) => (word.startsWith(one) ? one.length : slips(one, word) < 3 ? word.length : 0)));
    return [[piece.slice(0, length), true], [piece.slice(length), false]];
  }).filter(([piece]) => piece);
}

/** The other name by which an entry was found, where its title says less. */
export function aliasOf(entry, query) {
  const hits = (text) => pieces(text, query).filter(([, hit]) => hit).length;
  return entry.aliases.find((alias) => hits(alias) > hits(entry.title));
}

/** How many letters of a word are wrong, missing, too many or swapped, if its length forgives that; more may follow. */
export function slips(one, word) {
  const most = one.length < 4 ? 0 : one.length < 8 ? 1 : 2;
  let before, last = [0, ...word].map((_, j) => j);
  for (let i = 0; i < one.length && Math.min(...last) <= most; i++) {
    const row = [i + 1];
    for (let j = 0; j < word.length; j++) {
      const swapped = i && j && one[i] === word[j - 1] && one[i - 1] === word[j];
      row.push(Math.min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] !== word[j]), swapped ? before[j - 1] + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  const least = Math.min(...last);
  return least <= most ? least : Infinity;
}

/** The words that say what is looked for. */
function asked(query) {
  const telling = words(query).filter((word) => !FILLER.test(word));
  return telling.length ? telling : words(query);
}

/** Entries by rank: 0 the title, 1 its beginning, 2 another name, 3 its beginning, 4 to 6 beginnings of words; where there is none, with slips. */
function find(entries, query, forgiving = true) {
  const sought = asked(query);
  const joined = [words(query).join(''), sought.join('')];
  const is = (name) => joined.includes(name);
  const begins = (name) => joined.some((one) => name.startsWith(one));
  const within = (all) => sought.every((one) => all.some((word) => word.startsWith(one)));
  const exact = ({ names: [title, ...aliases], first, own, all }) =>
    [is(title), begins(title), aliases.some(is), aliases.some(begins), within(first), within(own), within(all), true].indexOf(true);
  const known = sought.map(() => new Map());
  // A whole word means more than the beginning of a longer one.
  const cost = (one, word) => slips(one, word) + (word.length > one.length + 1 ? 0.6 : 0);
  const slipsIn = (i, word) => known[i].get(word) ?? known[i].set(word, cost(sought[i], word)).get(word);
  const loose = (all) => sought.reduce((sum, _, i) => sum + Math.min(...all.map((word) => slipsIn(i, word))), 7);
  const found = joined[0] ? ranked(entries, exact, 7) : [];
  return found.length || !joined[0] || !forgiving ? found : ranked(entries, ({ first, own }) => Math.min(loose(first), loose(own) + 0.5));
}

function ranked(entries, rankOf, most = Infinity) {
  return entries.map((entry) => ({ entry, rank: rankOf(entry) })).filter(({ rank }) => rank < most).sort((a, b) => a.rank - b.rank);
}

/** Comparisons of roles that the parts name, the surest first; an empty part may be any role. */
function comparisons(entries, parts) {
  const slug = ({ address }) => address.split('/')[2];
  const of = (kind) => entries.filter((entry) => entry.kind === kind);
  const meant = parts.map((part) => part && new Map(find(of('Role'), part).map(({ entry, rank }) => [slug(entry), rank])));
  const cost = ([ranks, ...others], slugs) => (ranks === undefined ? slugs.length * 9
    : Math.min(...slugs.map((one) => (ranks ? ranks.get(one) ?? Infinity : 0) + cost(others, slugs.filter((other) => other !== one)))));
  return ranked(of('Comparison'), (entry) => cost(meant, slug(entry).split('-vs-')));
}
