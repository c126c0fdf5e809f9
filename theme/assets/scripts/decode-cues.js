/** Reads what stands around a skill in an advert: whether it is asked for at all, and how well. */
import { oneOf, sections } from './decode-parts.js';
import { blank } from './decode-words.js';

/** How far before a skill a cue may stand. */
const REACH = 110;
/** How far from a skill it may be said that it is not asked for. */
const DENIAL = 70;

const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|incl|etc|approx|ca))[.!?](?=\s)|;|\n(?!\p{Ll})/gu;
/** From a skill to the cue that follows it, and from there on: "SQL (advanced level)", "SQL: advanced", but not "SQL: advanced Python". */
const [TO_CUE, FROM_CUE] = [/^\s?(?:\(|:\s|[–—-]\s)(?:[a-z]+\s){0,2}$/i, /^(?:[\s-][a-z]+){0,3}\s*(?:[,;.)\n]|$)/i];
/** Years of experience that stand for a level, beside its phrases. */
const YEARS = [, '[12]', '(?:[3-9]|1\\d)'].map((digits) => `|(?<!\\w)${digits}(?:[-–\\s]+\\d+)?\\+?\\s?(?:years|yrs)`);

/**
 * The skills among the terms, each with whether it is asked for, whether only wished for, and which level the words suggest (0: none said).
 * @param terms All that was found in the text; no word of these is a cue, so that "Deep learning, Python" says nothing of Python.
 * @param cues Phrases for the levels from awareness to expert, "adjectives" and "between" for how far they reach;
 *   "wish" at the beginning of lines that list wishes; "plus" after a skill; "not" before, "notAsked" after and "clause" between a skill
 *   and what denies it.
 */
export function readCues(text, terms, cues) {
  const isPlus = RegExp(`^(?:\\s?\\(|[^,;]{0,60}?(?=\\b(?:is|are|be|as|of|an?)\\s))((?:\\w+\\s){0,3}?${oneOf([...cues.wish, ...cues.plus])})`, 'i');
  const denies = RegExp(`(?:${oneOf(cues.not)}|n['’]t\\b)(?! only| just)([^.;]{0,${DENIAL}})$`, 'i');
  const deniesAfter = RegExp(`^[^.;,]{0,${DENIAL}}${oneOf(cues.notAsked)}`, 'i');
  const clause = RegExp(`${oneOf(cues.clause)}|\\s[–—-]\\s`, 'i');
  const wished = sections(text, RegExp(`^\\W*${oneOf(cues.wish)}`, 'i'), true);
  const bare = blank(text, terms, '_');
  const skills = terms.filter(({ how }) => how !== 'role' && how !== 'other');
  const levelOf = levelReader(bare, skills, cues);
  const ends = [...[...text.matchAll(SENTENCE_END)].map(({ index }) => index), text.length];
  return skills.map((one) => {
    const i = ends.findIndex((end) => one.start < end);
    const begin = i > 0 ? ends[i - 1] + 1 : 0;
    const after = bare.slice(one.end, ends[i]);
    const between = denies.exec(bare.slice(begin, one.start))?.[1];
    const asked = (between === undefined || clause.test(between)) && !deniesAfter.test(after);
    const plus = isPlus.exec(after)?.[1];
    if (plus || wished.some(({ start, end }) => start <= one.start && one.start < end)) return { ...one, asked, wish: true, level: 1, why: plus ?? '' };
    const { level, why } = levelOf(one, begin);
    return { ...one, asked, wish: level === 1, level, why };
  });
}

/** Gives a function that says which level stands at a skill in a sentence: right after it, else before it. */
function levelReader(bare, skills, { levels, adjectives, between }) {
  const said = levels
    .flatMap((phrases, i) => [...bare.matchAll(RegExp(oneOf(phrases) + (i === 1 || i === 2 ? YEARS[i] : ''), 'gi'))]
      .map(({ 0: why, index }) => ({ level: i + 1, why, start: index, end: index + why.length })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const after = new Map(skills.map((one) => [one, said.find(({ start, end }) =>
    start > one.end && start < one.end + REACH && TO_CUE.test(bare.slice(one.end, start)) && FROM_CUE.test(bare.slice(end, end + REACH)))]));
  const taken = new Set(after.values());
  const before = said.filter((cue) => !taken.has(cue));
  const isAdjective = RegExp(`^${oneOf(adjectives)}$`, 'i');
  const [joins, lists] = ['', ',/&+()\'’"'].map((signs) => RegExp(`^(?:[\\s_${signs}-]|${oneOf(signs ? [...between, 'and', 'or'] : between)})*$`, 'i'));
  return (one, begin) => {
    let i = before.findLastIndex(({ why, start, end }) => start >= begin && end <= one.start && one.start - end <= REACH
      && (!isAdjective.test(why) || lists.test(bare.slice(end, one.start))));
    // "Strong experience" is one cue, and its first word says how much.
    while (!after.get(one) && i > 0 && before[i - 1].start >= begin && joins.test(bare.slice(before[i - 1].end, before[i].start))) i--;
    return after.get(one) ?? before[i] ?? { level: 0, why: '' };
  };
}
