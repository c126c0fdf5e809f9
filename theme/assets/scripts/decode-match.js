/** Reads a job advert: skills, the mix of roles, what is unusual for its title. Pure: the same text gives the same answer. */
import { blank, findTerms, readCues, unread } from './decode-text.js';

/** Characters that are read; what follows is cut. The page says the same number. */
export const LONGEST = 20000;
/** With fewer different skills or words, an advert is too short to tell. */
const [FEWEST_SKILLS, FEWEST_WORDS] = [5, 60];
const MOST_ROLES = 4;
/** What a skill counts that is only wished for, and what each further mention adds. */
const [WISH, AGAIN, MOST_AGAIN] = [0.5, 0.25, 3];
/** Added to the square of the level where the skill is one of the role's signature skills, and for every role, since adverts surprise. */
const [SIGNATURE, SURPRISE] = [8, 0.15];
const ROUNDS = 40;
/** Smaller shares are left out: a word more or less in the advert makes and unmakes them. */
const LEAST_SHARE = 0.05;
/** At least this share of the words of an English text are among the common ones; lists have fewer than prose. Words of skills are no sign. */
const [ENGLISH_SHARE, WORDS_TO_TELL, WORDS_TO_TELL_ANY] = [0.08, 15, 100];
/** What may stand before a title in the plural; elsewhere several are colleagues. */
const BEFORE_PLURAL = /^(?:\P{L}|senior|junior|lead|principal|staff|several)*$/iu;

/**
 * @param input The advert; its first line is taken for its title.
 * @param data Content of /data/decode.json.
 * @returns found: what is asked for, in the order of the text, each { of, start, end, words, how, level, why, wish }, where "of" is the skill;
 *   denied: skills that are named but not asked for; unread: the beginnings of what was left out;
 *   mix: { role, share, telling }, shares in percent that sum to 100;
 *   sure: 'short', 'outside' where the title is that of another job, 'not', 'fairly' or 'quite', for so many different skills in so many
 *   words and so many points of lead; role: that of the title or -1; unusual, missing: skills, measured by the title's role, else by the
 *   first of the mix; notes: 'cut', 'foreign', 'unread', 'elsewhere' where the title is that of another job. Skills and roles are
 *   positions in the data.
 */
export function decode(input, data) {
  const whole = input.slice(0, LONGEST);
  const title = /^\s*.*/.exec(whole)[0];
  const leftOut = unread(title.replace(/./g, '.') + whole.slice(title.length), data.notRead);
  const text = blank(whole, leftOut, ' ');
  const terms = findTerms(text, data.terms);
  const all = readCues(text, terms, data.cues);
  const found = all.filter(({ asked }) => asked);
  const weights = weigh(found);
  const mix = weights.size === 0 ? [] : mixOf(weights, data.roles);
  const role = terms.find(({ how, start, end, words }) =>
    how === 'role' && end <= title.length && (!/s$/i.test(words) || BEFORE_PLURAL.test(title.slice(0, start))))?.of ?? -1;
  const named = blank(text, terms.filter(({ how }) => how === 'other'), '_').slice(0, title.length);
  const isElsewhere = role < 0 && !data.titleWords.every((words) => RegExp(words, 'i').test(named));
  const { levels, signature } = data.roles[role < 0 ? mix[0]?.role ?? 0 : role];
  const words = wordsOf(text);
  return {
    found, mix, role,
    denied: all.filter(({ asked }) => !asked),
    unread: [...new Set(leftOut.map(({ words: begin }) => begin))],
    ...sureness(weights.size, words.length, mix, isElsewhere),
    unusual: [...weights.keys()].filter((skill) => levels[skill] < 2),
    missing: signature.filter((skill) => !weights.has(skill)),
    notes: [input.length > LONGEST && 'cut', isForeign(wordsOf(blank(text, terms, ' ')), data) && 'foreign', leftOut.length > 0 && 'unread', isElsewhere && 'elsewhere'].filter(Boolean),
  };
}

function wordsOf(text) {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Few common words are no proof in a short list; there a word of another language must stand beside. */
function isForeign(words, { common, foreign }) {
  return words.length >= WORDS_TO_TELL && words.filter((word) => common.includes(word)).length < ENGLISH_SHARE * words.length
    && (words.length >= WORDS_TO_TELL_ANY || words.some((word) => foreign.includes(word)));
}

/** What each skill counts: only once, what the advert dwells on would be lost; every mention, and it would drown the rest. */
function weigh(found) {
  return new Map([...Map.groupBy(found, ({ of }) => of)].map(([skill, mentions]) =>
    [skill, (mentions.every(({ wish }) => wish) ? WISH : 1) * (1 + AGAIN * Math.min(mentions.length - 1, MOST_AGAIN))]));
}

/** How strongly each skill speaks for a role: the square of its level, more for signature skills, less where a role needs a lot of everything. */
function voices({ levels, signature }) {
  const raw = [...levels].map((level, skill) => level ** 2 + (signature.includes(skill) ? SIGNATURE : 0));
  return raw.map((voice) => (voice + SURPRISE) / Math.sqrt(sum(raw)));
}

/**
 * The mix that explains the weights best: each skill's weight is shared out among the roles by how strongly it speaks for each
 * and by how much of the mix each has so far, again and again until the shares rest (expectation maximisation for a mixture).
 */
function mixOf(weights, roles) {
  const voice = roles.map(voices);
  const total = sum([...weights.values()]);
  let shares = roles.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = roles.map(() => 0);
    for (const [skill, weight] of weights) {
      const parts = shares.map((share, role) => share * voice[role][skill]);
      const all = sum(parts);
      parts.forEach((part, role) => { next[role] += weight * part / all; });
    }
    shares = next.map((part) => part / total);
  }
  // How much more a skill of the advert speaks for this role than for the others.
  const strength = (role) => ([skill, weight]) => weight * voice[role][skill] / sum(voice.map((one) => one[skill]));
  return inPercent(shares).map(({ role, share }) => ({
    role, share,
    telling: [...weights].filter(([skill]) => roles[role].levels[skill] > 0).sort((a, b) => strength(role)(b) - strength(role)(a)).slice(0, 3).map(([skill]) => skill),
  }));
}

/** The largest shares in whole percents; the first takes what rounding leaves, so that they sum to 100. */
function inPercent(shares) {
  const best = shares.map((share, role) => ({ role, share })).filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.share - a.share || a.role - b.role).slice(0, MOST_ROLES);
  const all = sum(best.map(({ share }) => share));
  const percents = best.map(({ role, share }) => ({ role, share: Math.round(100 * share / all) }));
  percents[0].share += 100 - sum(percents.map(({ share }) => share));
  return percents;
}

function sureness(skills, words, mix, isElsewhere) {
  const lead = mix.length > 0 ? mix[0].share - (mix[1]?.share ?? 0) : 0;
  const isShort = skills < FEWEST_SKILLS || words < FEWEST_WORDS;
  const isQuite = skills >= 12 && lead >= 30;
  const isFairly = skills >= 8 && lead >= 15;
  return { sure: isShort ? 'short' : isElsewhere ? 'outside' : isQuite ? 'quite' : isFairly ? 'fairly' : 'not', skills, words, lead };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
