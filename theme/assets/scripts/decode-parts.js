/** The parts of an advert: sections under headings and what is not read of it. */

const HEADING = /^(?=.{3,60}$)(?:.*:|[^.,;:!?]*[!?]?)$/;
const BULLET = /^\s*(?:[-–—•·→+›>]|\*(?!\*)|\(?\w[.)]|\d+[.)])/;
/** After the end of a sentence, an empty line or an item of a list, a short line is a heading. */
const FINISHED = /^$|[.!?]$/;

/** A pattern for any of the phrases; none of none. */
export function oneOf(phrases) {
  return `(?<!\\w)(?:${phrases.map((phrase) => phrase.replace(/\W/g, (sign) => (sign === ' ' ? '[\\s-]' : sign === '\'' ? '[\'’]' : `\\${sign}`))).join('|') || '(?!)'})(?!\\w)`;
}

/**
 * Stretches of the text under the headings that a pattern fits, each { start, end, words } with the words of the heading.
 * @param isList The section is a list, which an empty line ends, and a line that begins so stands for itself.
 */
export function sections(text, pattern, isList) {
  const found = [];
  let [at, words, filled, previous] = [0, '', false, ''];
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const bare = line.trim();
    const follows = FINISHED.test(previous.trim()) || BULLET.test(previous) || BULLET.test(lines[i + 1] ?? '') || bare.endsWith(':');
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

/** What an advert says of what is offered and of how one is hired, each { start, end, words }: sections, and lines or sentences that begin so. */
export function unread(text, phrases) {
  const begins = oneOf(phrases);
  const sentence = `(?:^|(?<=[.!?]\\s+))(${begins})(?::.*|(?:[^.!?\\n]|\\.(?=\\S))*)`;
  const under = sections(text, RegExp(`^(?:\\*\\*)?[^\\w*]*${begins}`, 'i'), false);
  const alone = [...text.matchAll(RegExp(sentence, 'gim'))]
    .map(({ 0: all, 1: words, index }) => ({ start: index, end: index + all.length, words }))
    .filter(({ start }) => !under.some((part) => part.start <= start && start < part.end));
  return [...under, ...alone].sort((a, b) => a.start - b.start);
}
