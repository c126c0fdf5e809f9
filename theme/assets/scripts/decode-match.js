/**
 * Reads a job advert: skills, the mix of roles, what is unusual for its title. Pure: the same text gives the same answer.
 * The adverts in quotes are those of the tests, on the made-up site of kitchen roles.
 */
import { blank, findTerms, readCues, titleOf, unread } from './decode-text.js';

/** Characters that are read; what follows is cut. The page says the same number. */
export const LONGEST = 20000;
/**
 * Different skills: with fewer than these an advert tells no roles apart ("village-bakery"), is not sure ("harbour-grill"), is not quite sure
 * ("upper-house").
 */
const [FEW, LITTLE, MUCH] = [4, 8, 12];
/** So many shares are shown; the next ones are too small to trust. */
const MOST_ROLES = 4;
/** What of the skills that speak for a role is named. */
const MOST_TELLING = 3;
/**
 * What a skill counts that is only nice to have (in "harbour-grill" sauces are welcome); what each further mention adds, and up to how many
 * ("bread-and-cake" speaks of dough three times).
 */
const [NICE_TO_HAVE, AGAIN, MOST_AGAIN] = [0.5, 0.25, 3];
/** What the title counts for its role: with a whole skill, adverts whose title says one thing and the text another go by the title. */
const TITLE = 0.5;
/** The power of a level: unless it is squared, a role that needs a little of much comes first, in "harbour-grill" the barista. */
const POWER = 2;
/**
 * Added to that where the skill marks the role out, and for every role, since adverts surprise. With a whole level more for the surprise,
 * "bread-and-cake" would be nearest to the baker.
 */
const [SIGNATURE, SURPRISE] = [8, 0.15];
/** After so many rounds shares move no more by a percent: one round leaves every advert without a lead. */
const ROUNDS = 40;
/** Smaller shares are left out: a word more or less in the advert makes and unmakes them. */
const LEAST_SHARE = 0.05;
/** Points by which a role leads, or by which two lead all others together; with the other lead a long advert is quite sure. */
const [LEAD, FULL_LEAD] = [15, 30];
/** At least this share of the words of an English text are among the common ones; lists have fewer than prose. Words of skills are no sign. */
const [ENGLISH_SHARE, WORDS_TO_TELL, WORDS_TO_TELL_ANY] = [0.08, 15, 100];
/** So many common words of other languages, and one for so many English ones, tell a text that is English only in part. */
const [FOREIGN_WORDS, ENGLISH_FOR_ONE] = [2, 3];
/** Common English words that are common in other languages, too. */
const SHARED = ['a', 'as', 'in', 'on'];
/** A letter that few English words have, and the length up to which a word with a capital letter may be part of a name. */
const [ACCENT, NAME] = [/[^a-z]/i, 3];
/** A text with more than this share of other letters than Latin ones is not English. */
const OTHER_LETTERS = 0.2;

/**
 * @param input The advert.
 * @param data Content of /data/decode.json.
 * @returns found: what is asked for, in the order of the text, each { of, start, end, words, how, level, why, niceToHave }, where "of" is the skill;
 *   denied: skills that are named but not asked for; unread: the beginnings of what was left out;
 *   mix: { role, share, telling }, shares in percent that sum to 100, always with the role of the title;
 *   fits: [how many of the skills they need, roles], most first, the role of the title always among them;
 *   sure: 'few', 'outside' where the title is that of another job, 'close', 'little', 'mixed' where two roles lead together, 'fairly' or
 *   'quite', for so many different skills and so many points of lead; shows: what may be said of roles without misleading: 'shares';
 *   'order' where something speaks against shares, 'fits' where skills are few, 'nothing' where it may be another job or language;
 *   title: the line that was taken for it; role: that of the title or -1; measure: the title's role, else the first of the mix;
 *   unusual, missing, core: skills, measured by that role; missing are signature skills, core are others at practitioner level, those first
 *   that tell the role most;
 *   notes: 'cut', 'foreign', 'unread', 'elsewhere' where the title is that of another job. Skills and roles are positions in the data.
 */
export function decode(input, data) {
  const whole = input.slice(0, LONGEST);
  const named = findTerms(whole, data.terms);
  const isLike = (line) => data.titleWords.every((words) => RegExp(words, 'i').test(line));
  const { role, before, ...title } = titleOf(blank(whole, named.filter(({ how }) => how === 'other'), '_'), named, data.title, isLike);
  const leftOut = unread(blank(whole, [title], '.'), data.notRead);
  const text = blank(whole, [...before, ...leftOut].sort((a, b) => a.start - b.start), ' ');
  const terms = findTerms(text, data.terms);
  const all = readCues(text, terms, data.cues);
  const found = all.filter(({ asked }) => asked);
  const weights = weigh(found);
  const voice = data.roles.map(voices);
  // How much more a skill speaks for this role than for the others.
  const tells = (of, skill) => voice[of][skill] / sum(voice.map((one) => one[skill]));
  const mix = weights.size === 0 ? [] : inPercent(sharesOf(weights, voice, role), role).map((part) => ({
    ...part,
    telling: best(
      [...weights.keys()].filter((skill) => data.roles[part.role].levels[skill] > 0),
      (skill) => weights.get(skill) * tells(part.role, skill)).slice(0, MOST_TELLING),
  }));
  const isElsewhere = !title.isLike;
  const measure = role < 0 ? mix[0]?.role ?? 0 : role;
  const { levels, signature } = data.roles[measure];
  const mentioned = new Set(all.flatMap(({ of, also }) => [of, ...also ?? []]));
  const missing = [...data.skills.keys()].filter((skill) => !mentioned.has(skill));
  const certainty = sureness(weights.size, mix, isElsewhere);
  const notes = [
    input.length > LONGEST && 'cut',
    isForeign(blank(text, terms, ' '), data) && 'foreign',
    leftOut.length > 0 && 'unread',
    isElsewhere && 'elsewhere',
  ].filter(Boolean);
  return {
    found, mix, role, measure,
    title: whole.slice(title.start, title.end),
    fits: fitsOf([...weights.keys()], data, role),
    denied: all.filter(({ asked }) => !asked),
    unread: [...new Set(leftOut.map(({ words: begin }) => begin))],
    ...certainty,
    shows: shown(certainty.sure, notes),
    unusual: [...weights.keys()].filter((skill) => levels[skill] < data.thresholds.working),
    missing: signature.filter((skill) => !mentioned.has(skill)),
    core: best(
      missing.filter((skill) => levels[skill] >= data.thresholds.practitioner && !signature.includes(skill)),
      (skill) => tells(measure, skill)),
    notes,
  };
}

function shown(sure, notes) {
  if (notes.includes('foreign') || notes.includes('elsewhere')) return 'nothing';
  if (sure === 'few') return 'fits';
  return notes.includes('cut') || sure === 'close' || sure === 'little' ? 'order' : 'shares';
}

/** Few common words prove nothing in a short list, unless there is a word of another language too. */
function isForeign(text, { common, foreign }) {
  const written = text.match(/\p{L}+/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const among = (list) => words.filter((word) => list.includes(word)).length;
  const [english, others] = [among(common), among(foreign)];
  const isBare = words.every((word) => !common.includes(word) || SHARED.includes(word));
  const isOfAnother = (word, i) => (isSmall(word) ? foreign.includes(word) || ACCENT.test(word) : word.length > NAME && foreign.includes(words[i]));
  const letters = words.join('');
  return letters.replace(/\p{Script=Latin}/gu, '').length > OTHER_LETTERS * letters.length
    || (others >= FOREIGN_WORDS && others * ENGLISH_FOR_ONE > english)
    || (isBare && written.some(isOfAnother))
    || (words.length >= WORDS_TO_TELL && english < ENGLISH_SHARE * words.length && (words.length >= WORDS_TO_TELL_ANY || others > 0));
}

/** With a capital letter it may be part of a name, such as "Los Angeles" and "Zürich". */
function isSmall(word) {
  return word[0] !== word[0].toUpperCase();
}

/** What each skill counts: only once, what the advert dwells on would be lost; every mention, and it would drown the rest. */
function weigh(found) {
  return new Map([...Map.groupBy(found, ({ of }) => of)].map(([skill, mentions]) =>
    [skill, (mentions.every(({ niceToHave }) => niceToHave) ? NICE_TO_HAVE : 1) * (1 + AGAIN * Math.min(mentions.length - 1, MOST_AGAIN))]));
}

/** How strongly each skill speaks for a role: the square of its level, more for signature skills, less where a role needs a lot of everything. */
function voices({ levels, signature }) {
  const raw = [...levels].map((level, skill) => level ** POWER + (signature.includes(skill) ? SIGNATURE : 0));
  return raw.map((voice) => (voice + SURPRISE) / Math.sqrt(sum(raw)));
}

/**
 * The mix that explains the weights best: each skill's weight is shared out among the roles by how strongly it speaks for each
 * and by how much of the mix each has so far, the role of the title a little more, again and again until the shares rest
 * (expectation maximisation for a mixture).
 */
function sharesOf(weights, voice, title) {
  const total = sum([...weights.values()]) + (title < 0 ? 0 : TITLE);
  let shares = voice.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = voice.map((_, role) => (role === title ? TITLE : 0));
    for (const [skill, weight] of weights) {
      const parts = shares.map((share, role) => share * voice[role][skill]);
      const all = sum(parts);
      parts.forEach((part, role) => { next[role] += weight * part / all; });
    }
    shares = next.map((part) => part / total);
  }
  return shares;
}

/** The largest shares and that of the title in whole percents; the first takes what rounding leaves, so that they sum to 100. */
function inPercent(shares, title) {
  const parts = best([...shares.keys()], (role) => shares[role])
    .filter((role, i) => (i < MOST_ROLES && shares[role] >= LEAST_SHARE) || role === title);
  const all = sum(parts.map((role) => shares[role]));
  const percents = parts.map((role) => ({ role, share: Math.round(100 * shares[role] / all) }));
  percents[0].share += 100 - sum(percents.map(({ share }) => share));
  return percents;
}

/** For adverts with too few skills for a mix: the roles, grouped by how many of the skills they need. */
function fitsOf(skills, { roles, thresholds }, title) {
  const needed = roles.map(({ levels }) => skills.filter((skill) => levels[skill] >= thresholds.working).length);
  const fitting = [...roles.keys()].filter((role) => needed[role] > 0 || role === title);
  return [...Map.groupBy(best(fitting, (role) => needed[role]), (role) => needed[role])];
}

function sureness(skills, mix, isElsewhere) {
  const ahead = (i) => (mix[i]?.share ?? 0) - (mix[i + 1]?.share ?? 0);
  const lead = ahead(0);
  const [isClose, isLittle, isPair] = [lead < LEAD, skills < LITTLE, ahead(1) >= LEAD];
  const said = [
    [skills < FEW, 'few'],
    [isElsewhere, 'outside'],
    [isClose && (isLittle || !isPair), 'close'],
    [isLittle, 'little'],
    [isClose, 'mixed'],
    [skills < MUCH || lead < FULL_LEAD, 'fairly'],
    [true, 'quite'],
  ];
  return { sure: said.find(([holds]) => holds)[1], skills, lead };
}

/** The positions with the highest value first; among equals the first stays first. */
function best(positions, value) {
  return positions.sort((a, b) => value(b) - value(a));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
