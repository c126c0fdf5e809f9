/** Reads what stands around a skill in an advert: whether it is asked for at all, and how well. */

/** Two cues this near to each other are one, and the first says how much: "strong experience". */
const SAME_CUE = 25;
/** How far before a skill a cue may stand. */
const REACH = 110;
/** How far from a skill it may be said that it is not asked for. */
const DENIAL = 70;

const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|incl|etc|approx|ca))[.!?](?=\s)|;|\n(?!\p{Ll})/gu;
const HEADING = /^(?=.{3,60}$)(?:.*:|\P{P}*)$/u;
const BULLET = /^\s*(?:[-–—•·*→+]|\d+[.)])/;
/** Years of experience that stand for a level, beside its phrases. */
const YEARS = [, '[12]', '(?:[3-9]|1\\d)'].map((digits) => `|(?<!\\w)${digits}(?:[-–\\s]+\\d+)?\\+?\\s?(?:years|yrs)`);

/**
 * Adds to each finding whether it is asked for, whether only wished for, and which level the words suggest (0: none said).
 * @param cues Phrases before a skill for the levels from awareness to expert; "wish" at the beginning of lines that list wishes;
 *   "plus" after a skill; "not" before, "notAsked" after and "clause" between a skill and what denies it.
 */
export function readCues(text, findings, cues) {
  const levels = cues.levels.map((phrases, i) => RegExp(oneOf(phrases) + (i === 1 || i === 2 ? YEARS[i] : ''), 'gi'));
  const isPlus = RegExp(`^(?:\\s?\\(|[^,;]{0,60}?(?=\\b(?:is|are|be|as|of|an?)\\s))((?:\\w+\\s){0,3}?${oneOf([...cues.wish, ...cues.plus])})`, 'i');
  const denies = RegExp(`(?:${oneOf(cues.not)}|n['’]t\\b)(?! only| just)([^.;]{0,${DENIAL}})$`, 'i');
  const deniesAfter = RegExp(`^[^.;,]{0,${DENIAL}}${oneOf(cues.notAsked)}`, 'i');
  const clause = RegExp(`${oneOf(cues.clause)}|\\s[–—-]\\s`, 'i');
  const wished = wishes(text, RegExp(`^\\W*${oneOf(cues.wish)}`, 'i'));
  const ends = [...[...text.matchAll(SENTENCE_END)].map(({ index }) => index), text.length];
  return findings.map((one) => {
    const i = ends.findIndex((end) => one.start < end);
    const [before, after] = [text.slice(i > 0 ? ends[i - 1] + 1 : 0, one.start), text.slice(one.end, ends[i])];
    const between = denies.exec(before)?.[1];
    const asked = (between === undefined || clause.test(between)) && !deniesAfter.test(after);
    const plus = isPlus.exec(after)?.[1];
    if (plus || wished.some(([start, end]) => start <= one.start && one.start < end)) return { ...one, asked, wish: true, level: 1, why: plus ?? '' };
    const { level, why } = levelSaid(before, levels);
    return { ...one, asked, wish: level === 1, level, why };
  });
}

/** A pattern for any of the phrases; none of none. */
function oneOf(phrases) {
  return `(?<!\\w)(?:${phrases.map((phrase) => phrase.replace(/\W/g, (sign) => (sign === ' ' ? '[\\s-]' : `\\${sign}`))).join('|') || '(?!)'})(?!\\w)`;
}

/** Stretches that list what is wished for and not required, as [start, end]: a line, or all lines under a heading. */
function wishes(text, isWish) {
  const found = [];
  let [at, inSection, filled] = [0, false, false];
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const isHeading = !BULLET.test(line) && HEADING.test(bare);
    const starts = isWish.test(bare);
    if (starts) [inSection, filled] = [isHeading, false];
    else if (isHeading || (bare === '' && filled)) inSection = false;
    else filled ||= bare !== '';
    if (inSection || starts) found.push([at, at + line.length]);
    at += line.length + 1;
  }
  return found;
}

/** The level of the nearest cue before a skill, in its sentence. */
function levelSaid(before, patterns) {
  const cues = patterns
    .flatMap((pattern, i) => [...before.matchAll(pattern)].map(({ 0: why, index }) => ({ level: i + 1, why, start: index, end: index + why.length })))
    .filter(({ end }) => before.length - end <= REACH)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let i = cues.length - 1;
  while (i > 0 && cues[i].start - cues[i - 1].end <= SAME_CUE && !/[,:]/.test(before.slice(cues[i - 1].end, cues[i].start))) i--;
  return cues[i] ?? { level: 0, why: '' };
}
