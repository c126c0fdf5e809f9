/** Reads the text of an advert: the words that name a skill or a title, what is left out, and what is said around a skill. */

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?(?:\+\+|#)?/gu;

/** What may be between the words of a term: a space, a line break, or a sign such as in "CI/CD" and "fine-tuning". */
const GAP = /^(?:[^\S\n]{0,2}\n?[^\S\n]{0,2}|\s?[-‐‑–/&.*]\s?)$/;

/** After these, and in lists with other skills, an ambiguous word such as "Go" is the skill. */
const INTRODUCED = /\b(?:in|with|use|using|write|know|like|good|strong|solid|some|expert)\s$/i;
const LISTED_BEFORE = /(?:[,/(&:•*–-]|\b(?:and|or|of|including))\s?$/i;
const LISTED_AFTER = /^(?:\s?[,/);:&.]|\s?$|\s?\n|\s(?:and|or)\s)/i;
/** So many characters before and after an ambiguous word tell whether it is introduced or listed: "including ", " and ". */
const [BEFORE, AFTER] = [14, 6];
const JOINED = /[\p{L}\p{N}&'’-]/u;
/** A line without its only word. */
const ALONE = /^[^\p{L}\p{N}(]*(?:\(.*\))?\W*$/u;
/** Characters between an ambiguous word and the skill that keeps it company: "Go, HACCP", but not "Go" a paragraph before. */
const NEAR = 60;

/** A short line, with a colon at its end or without any sign inside. */
const HEADING = /^(?=.{3,60}$)(?:.*:|[^.,;:!?]*[!?]?)$/;
const BULLET = /^\s*(?:[-–—•·→+›>]|\*(?!\*)|\(?\w[.)]|\d+[.)])/;
/** After the end of a sentence, an empty line or an item of a list, a short line is a heading. */
const FINISHED = /^$|[.!?]$/;

/** So many of the first lines may be the title, short ones, and so many characters from the beginning a sentence may name the role. */
const [FIRST_LINES, SHORT, OPENING] = [12, 90, 1500];

/** How far before a skill a cue may be: "strong frying, HACCP and lamination". */
const REACH = 110;
/** How far from a skill it may be said that it is not asked for: "no HACCP, frying or lamination needed". */
const DENIAL = 70;
/** How far after a skill it may be said that it is only nice to have: "plating would be a plus". */
const PLUS_WITHIN = 60;

/** What is denied is something else: "no time, build", but not "no HACCP, frying", where the skill is blanked out. */
const OTHER_ITEM = /^[^_,]*,/;
/** The key to marks in a table, "T = test, I = interview", where words stand for no skill. */
const KEY_TO_MARKS = /(?<![\p{L}\p{N}])\p{Lu}\s?=\s?\p{L}+/gu;

const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|incl|etc|approx|ca))[.!?](?=\s)|;|\n(?!\p{Ll})/gu;
/** From a skill to the cue that follows it, and from there on: "SQL (advanced level)", "SQL: advanced", but not "SQL: advanced Python". */
const [TO_CUE, FROM_CUE] = [/^\s?(?:\(|:\s|[–—-]\s)(?:[a-z]+\s){0,2}$/i, /^(?:[\s-][a-z]+){0,3}\s*(?:[,;.)\n]|$)/i];

/** A word without what makes no difference: capitals, plural, -ize for -ise, one l for two. */
function key(word) {
  const single = word.replace(/['’]s$/, '').replace(/(?<=[A-Z])s$|(?<=\p{L}{3}[^sui])s$/u, '').toLowerCase();
  return single.replace(/iz(e|ed|er|ing|ation)$/, 'is$1').replace(/eling$/, 'elling').replace(/(.)ie$/, '$1y');
}

function wordsOf(text) {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ key: key(word), start: index, end: index + word.length }));
}

/**
 * Where these terms occur in the text, in its order and without overlaps: the longest wins, then the first in the list.
 * @param terms Each { words, how, of }, and ambiguous where the words mean something else, too.
 */
export function findTerms(text, terms) {
  const longestFirst = terms.map((term) => ({ ...term, parts: wordsOf(term.words) })).sort((a, b) => b.parts.length - a.parts.length);
  const byFirst = Map.groupBy(longestFirst, ({ parts }) => parts[0]?.key);
  const words = wordsOf(text.replace(KEY_TO_MARKS, (marks) => ' '.repeat(marks.length)));
  const follows = (at) => GAP.test(text.slice(words[at - 1].end, words[at].start));
  const isAt = (parts, at) => parts.every((part, i) => words[at + i]?.key === part.key && (i === 0 || follows(at + i)));
  const found = [];
  for (let i = 0; i < words.length; i++) {
    const term = byFirst.get(words[i].key)?.find(({ parts }) => isAt(parts, i));
    if (!term) continue;
    const { start } = words[i];
    i += term.parts.length - 1;
    found.push({ ...term, start, end: words[i].end, words: text.slice(start, words[i].end), written: term.words });
  }
  return found.filter((one) => !one.ambiguous || isMeant(one, text, found));
}

/** The text with these stretches filled by a sign, so that all other places stay where they are. */
export function blank(text, stretches, sign) {
  let at = 0;
  const parts = stretches.map(({ start, end }) => {
    const kept = text.slice(at, start);
    at = end;
    return kept + text.slice(start, end).replace(/./g, sign);
  });
  return parts.join('') + text.slice(at);
}

/** An ambiguous word counts as it is written, by itself, where it is introduced as a skill or is in a list with one, also one word a line. */
function isMeant({ written, words, start, end }, text, found) {
  if (words !== written || JOINED.test(text[start - 1] ?? '') || JOINED.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (INTRODUCED.test(before)) return true;
  const isAlone = ALONE.test(text.slice(text.lastIndexOf('\n', start) + 1, start) + text.slice(end).split('\n', 1));
  const inCompany = found.some((one) => one.how !== 'role' && one.how !== 'other' && one.words !== words && (isAlone || !one.ambiguous)
    && Math.abs(one.start - start) < NEAR && (isAlone || !text.slice(Math.min(one.start, start), Math.max(one.start, start)).includes('\n')));
  return inCompany && (isAlone || LISTED_BEFORE.test(before) || LISTED_AFTER.test(text.slice(end, end + AFTER)));
}

/**
 * Stretches of the text under the headings that a pattern fits, each { start, end, words } with the words of the heading.
 * @param isList The section is a list, which an empty line ends, and a line that begins so is a section of its own.
 */
function sections(text, pattern, isList) {
  const found = [];
  let [at, words, filled, previous] = [0, '', false, ''];
  text.split('\n').forEach((line, i, lines) => {
    const bare = line.trim();
    const follows = FINISHED.test(previous.trim()) || BULLET.test(previous) || BULLET.test(lines[i + 1]) || bare.endsWith(':');
    const isHeading = follows && bare !== '' && !BULLET.test(line) && HEADING.test(bare);
    const starts = (isList || isHeading) && pattern.test(bare);
    if (starts) [words, filled] = [isHeading ? bare : '', false];
    else if (isHeading || (isList && bare === '' && filled)) words = '';
    else filled ||= bare !== '';
    if (words || starts) found.push({ start: at, end: at + line.length, words });
    at += line.length + 1;
    previous = line;
  });
  return found;
}

/**
 * What an advert says of what is offered and of how one is hired: sections, and lines or sentences that begin so.
 * @param begins A pattern of what begins it.
 * @returns In the order of the text, each { start, end, words } with the words that it was known by.
 */
export function unread(text, begins) {
  const under = sections(text, RegExp(`^(?:\\*\\*)?[^\\w*]*${begins}`, 'i'), false);
  const alone = [...text.matchAll(RegExp(`(?:^|(?<=[.!?]\\s+))(${begins})(?::.*|(?:[^.!?\\n]|\\.(?=\\S))*)`, 'gim'))]
    .map(({ 0: all, 1: words, index }) => ({ start: index, end: index + all.length, words }))
    .filter(({ start }) => !under.some((part) => part.start <= start && start < part.end));
  return [...under, ...alone].sort((a, b) => a.start - b.start);
}

/**
 * The skills among the terms, each with whether it is asked for, whether it is only nice to have, and which level the words suggest (0: none said).
 * @param terms All that was found in the text; no word of these is a cue, so that "Deep learning, Python" says nothing of Python.
 * @param cues Patterns of phrases: for the levels from awareness to expert, "adjectives" and "between" for how far they reach;
 *   "niceToHaveHeading" at the beginning of lines that list what is nice to have; "plus" after a skill; "not" before, "notAsked" after and
 *   "clauseBreak" between a skill and what denies it.
 */
export function readCues(text, terms, cues) {
  const toPlus = `(?:\\s?\\(|[^,;]{0,${PLUS_WITHIN}}?(?=\\b(?:is|are|be|as|of|an?)\\s))`;
  const isPlus = RegExp(`^${toPlus}((?:(?!not\\b|never\\b)\\w+\\s){0,3}?${cues.plus})`, 'i');
  const isLabelled = RegExp(`^\\s?[:|–—-]?\\s?(${cues.niceToHaveHeading})(?=\\s*(?:$|[.,;)|\\n]|but\\b|though\\b))`, 'i');
  const denies = RegExp(`(?:${cues.not}|n['’]t\\b)(?! only| just| optional| negotiable)([^.;]{0,${DENIAL}})$`, 'i');
  const deniesAfter = RegExp(`^[^.;,]{0,${DENIAL}}${cues.notAsked}`, 'i');
  const clauseBreak = RegExp(`${cues.clauseBreak}|\\s[–—-]\\s`, 'i');
  const niceToHave = sections(text, RegExp(`^\\W*${cues.niceToHaveHeading}`, 'i'), true);
  const bare = blank(text, terms, '_');
  const skills = terms.filter(({ how }) => how !== 'role' && how !== 'other');
  const levelOf = levelReader(bare, skills, cues);
  const ends = [...[...text.matchAll(SENTENCE_END)].map(({ index }) => index), text.length];
  return skills.map((one) => {
    const i = ends.findIndex((end) => one.start < end);
    const begin = i > 0 ? ends[i - 1] + 1 : 0;
    const after = bare.slice(one.end, ends[i]);
    const between = denies.exec(bare.slice(begin, one.start))?.[1];
    const plus = (isPlus.exec(after) ?? isLabelled.exec(after))?.[1];
    const asked = (between === undefined || clauseBreak.test(between) || OTHER_ITEM.test(between)) && (plus || !deniesAfter.test(after));
    const isUnderNiceToHave = niceToHave.some(({ start, end }) => start <= one.start && one.start < end);
    if (plus || isUnderNiceToHave) return { ...one, asked, niceToHave: true, level: 1, why: plus ?? '' };
    const { level, why } = levelOf(one, begin);
    return { ...one, asked, niceToHave: level === 1, level, why };
  });
}

/** Gives a function that tells the level that a sentence gives a skill: right after it, else before it. */
function levelReader(bare, skills, { levels, adjectives, between }) {
  const said = levels
    .flatMap((phrases, i) => [...bare.matchAll(RegExp(phrases, 'gi'))]
      .map(({ 0: why, index }) => ({ level: i + 1, why, start: index, end: index + why.length })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const after = new Map(skills.map((one) => [one, said.find(({ start, end }) =>
    start > one.end && start < one.end + REACH && TO_CUE.test(bare.slice(one.end, start)) && FROM_CUE.test(bare.slice(end, end + REACH)))]));
  const taken = new Set(after.values());
  const before = said.filter((cue) => !taken.has(cue));
  const isAdjective = RegExp(`^${adjectives}$`, 'i');
  const [joins, lists] = ['', `|[,/&+()'’"]|and\\b|or\\b`].map((more) => RegExp(`^(?:[\\s_-]|${between}${more})*$`, 'i'));
  return (one, begin) => {
    let i = before.findLastIndex(({ why, start, end }) => start >= begin && end <= one.start && one.start - end <= REACH
      && (!isAdjective.test(why) || lists.test(bare.slice(end, one.start))));
    // "Strong experience" is one cue, and its first word says how much.
    while (!after.get(one) && i > 0 && before[i - 1].start >= begin && joins.test(bare.slice(before[i - 1].end, before[i].start))) i--;
    return after.get(one) ?? before[i] ?? { level: 0, why: '' };
  };
}

/**
 * Finds the title: boards put the name of the firm and a menu before it, and some adverts name the role only in a sentence.
 * @param terms All that was found in the text, titles of roles among it.
 * @param cues Patterns: of lines that are items of a list or sentences, of what comes before the title of somebody else, of all that comes before
 *   a title of several people, of what comes before the role in a sentence.
 * @param isLike Whether a line is a title like those of the roles, though it names none.
 * @returns { start, end, role, isLike }: the line that is taken for the title, the role that it names or -1, and whether it is like a title;
 *   "before", the short lines before it, each { start, end }.
 */
export function titleOf(text, terms, cues, isLike) {
  const [isNone, isOthers, isPlural, isSought] = cues.map((cue) => RegExp(cue, 'iu'));
  const roles = terms.filter(({ how }) => how === 'role');
  const lines = [...text.matchAll(/^.*\S.*$/gm)].slice(0, FIRST_LINES)
    .map(({ 0: line, index }) => ({ line, start: index, end: index + line.length }))
    .filter(({ line }, i) => i === 0 || (line.length <= SHORT && !isNone.test(line)));
  const named = lines.map((one, i) => ({
    ...one,
    role: roles.find(({ start, end, words }) => {
      const before = text.slice(one.start, start);
      return start >= one.start && end <= one.end && (!/s$/i.test(words) || isPlural.test(before)) && (i === 0 || !isOthers.test(before));
    })?.of ?? -1,
  }));
  const sought = roles.find(({ start }) => start < OPENING && isSought.test(text.slice(Math.max(0, start - SHORT), start)));
  const title = named.find(({ role }) => role >= 0) ?? (sought && { ...sought, role: sought.of }) ?? named.find(({ line }) => isLike(line));
  const { start, end, role } = title ?? { start: 0, end: 0, ...named[0], role: -1 };
  return { start, end, role, isLike: title !== undefined, before: lines.filter((one) => one.end < start && one.line.length <= SHORT) };
}
