/** Finds in a text the words that stand for a skill, and the titles of roles. */

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?(?:\+\+|#)?/gu;

/** What may stand inside a term of several words: a space, a line's end, or a sign such as in "CI/CD" and "fine-tuning". */
const GAP = /^(?:[^\S\n]{0,2}\n?[^\S\n]{0,2}|\s?[-‐‑–/&.*]\s?)$/;

/** After these, and in lists with other skills, a careful word such as "Go" is the skill. */
const INTRODUCED = /\b(?:in|with|use|using|write|know|like|good|strong|solid|some|expert)\s$/i;
const LISTED_BEFORE = /(?:[,/(&:•*–-]|\b(?:and|or|of|including))\s?$/i;
const LISTED_AFTER = /^(?:\s?[,/);:&.]|\s?$|\s?\n|\s(?:and|or)\s)/i;
const JOINED = /[\p{L}\p{N}&'’-]/u;
/** A line without its only word. */
const ALONE = /^[^\p{L}\p{N}(]*(?:\(.*\))?\W*$/u;
/** Characters between a careful word and the skill that keeps it company. */
const NEAR = 60;

/** A word without what makes no difference: capitals, plural, -ize for -ise, one l for two. */
function key(word) {
  const single = word.replace(/['’]s$/, '').replace(/(?<=[A-Z])s$|(?<=\p{L}{3}[^sui])s$/u, '').toLowerCase();
  return single.replace(/iz(e|ed|er|ing|ation)$/, 'is$1').replace(/eling$/, 'elling').replace(/(.)ie$/, '$1y');
}

function wordsOf(text) {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ key: key(word), start: index, end: index + word.length }));
}

/**
 * What of these terms stands in the text, in its order and without overlaps: the longest wins, then the first in the list.
 * @param terms Each { words, how, of }, and careful where the words mean something else, too.
 */
export function findTerms(text, terms) {
  const byFirst = Map.groupBy(terms.map((term) => ({ ...term, parts: wordsOf(term.words) })).sort((a, b) => b.parts.length - a.parts.length), ({ parts }) => parts[0]?.key);
  const words = wordsOf(text);
  const stands = (parts, at) => parts.every((part, i) => words[at + i]?.key === part.key && (i === 0 || GAP.test(text.slice(words[at + i - 1].end, words[at + i].start))));
  const found = [];
  for (let i = 0; i < words.length; i++) {
    const term = byFirst.get(words[i].key)?.find(({ parts }) => stands(parts, i));
    if (!term) continue;
    const { start } = words[i];
    i += term.parts.length - 1;
    found.push({ ...term, start, end: words[i].end, words: text.slice(start, words[i].end), written: term.words });
  }
  return found.filter((one) => !one.careful || isMeant(one, text, found));
}

/** The text with these stretches filled by a sign, so that all other places stay where they are. */
export function blank(text, stretches, sign) {
  let at = 0;
  const parts = stretches.map(({ start, end }) => {
    const kept = text.slice(at, start) + text.slice(Math.max(at, start), end).replace(/./g, sign);
    at = Math.max(at, end);
    return kept;
  });
  return parts.join('') + text.slice(at);
}

/** A careful word counts as it is written, by itself, where it is introduced as a skill or stands in a list with one, also one word a line. */
function isMeant({ written, words, start, end }, text, found) {
  if (words !== written || JOINED.test(text[start - 1] ?? '') || JOINED.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 14), start);
  if (INTRODUCED.test(before)) return true;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start) + text.slice(end).split('\n', 1);
  const isAlone = ALONE.test(line);
  const inCompany = found.some((one) => one.how !== 'role' && one.how !== 'other' && one.words !== words && (isAlone || !one.careful)
    && Math.abs(one.start - start) < NEAR && (isAlone || !text.slice(Math.min(one.start, start), Math.max(one.start, start)).includes('\n')));
  return inCompany && (isAlone || LISTED_BEFORE.test(before) || LISTED_AFTER.test(text.slice(end, end + 6)));
}
