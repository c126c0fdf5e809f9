/** The words of queries and of texts, as pure functions. */

/** A letter on each side of a slash is one word, as in A/B. */
const WORD = /(\p{L}\/\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}+#]*)/u;

/** A word of so many letters forgives one slip, and one of so many two: "catt" may mean cart, but "cat" not car. */
const SLIPS = [4, 8];

/** How much more a name counts if nearly all of it was looked for: "PC" tells more than the same letters in "PC games". */
const WHOLE = 3;

/** The words of a text: lower case, without marks on letters, in the singular. */
export function words(text) {
  return text.replace(/['’]/g, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(WORD)
    .filter((_, i) => i % 2).map((word) => singular(word.replace('/', '')));
}

const singular = (word) => word.replace(/([^s]{3})s$/, '$1');

/** Words without the spaces between, so that "ml ops" is "MLOps". */
export const joined = (own) => singular(own.join(''));

/** A text in pieces, each with whether it was looked for. */
export function pieces(text, sought) {
  return text.split(WORD).flatMap((piece, i) => {
    const [own] = i % 2 ? words(piece) : [];
    const begins = (word) => (word[1] && own?.startsWith(word) ? word.length : 0);
    const length = Math.max(0, ...sought.map(({ word, near }) => (own === word || near.has(own) ? piece.length : begins(word))));
    return [[piece.slice(0, length), true], [piece.slice(length), false]];
  }).filter(([piece]) => piece);
}

/** The other name of an entry, or the word leading to it, that says more of what was looked for than its title. */
export function otherName({ title, names, leads }, sought) {
  const hits = (text) => pieces(text, sought).reduce((sum, [piece, hit]) => sum + hit * piece.length * (1 + WHOLE / text.length), 0);
  const best = [title, ...names, ...leads].map((text) => [hits(text), text]).reduce((best, one) => (one[0] > best[0] ? one : best))[1];
  return best !== title && best;
}

/** How many letters of a word are wrong, missing, too many or swapped, if its length forgives that; more may follow. */
export function slips(one, word) {
  const most = SLIPS.filter((length) => one.length >= length).length;
  // Few slip in both of the first two letters; most words are ruled out by these.
  if (word.length < one.length - most || ![...word.slice(0, 2)].some((letter) => one.slice(0, 2).includes(letter))) return Infinity;
  const length = Math.min(word.length, one.length + most);
  let before, last = Array.from({ length: length + 1 }, (_, j) => j);
  for (let i = 0; i < one.length && Math.min(...last) <= most; i++) {
    const row = [i + 1];
    for (let j = 0; j < length; j++) {
      const swapped = i && j && one[i] === word[j - 1] && one[i - 1] === word[j];
      row.push(Math.min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] !== word[j]), swapped ? before[j - 1] + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  const least = Math.min(...last);
  return least <= most ? least : Infinity;
}
