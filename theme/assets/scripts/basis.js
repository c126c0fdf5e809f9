/** What levels rest on. */

/** Words for it, by the letter that the data hold; a capital E stands for our judgement beside a source. */
export const BASES = { o: 'official', a: 'adverts', r: 'research', e: 'editorial', E: 'editorial' };

/** Whether a level with this letter, "-" where the matrix has none, is to be shown where only levels that rest on something are asked for. */
export function showsBasis({ basis }, letter) {
  if (!basis) return true;
  return basis === 'sourced' ? 'oarE'.includes(letter) : BASES[letter] === basis;
}
