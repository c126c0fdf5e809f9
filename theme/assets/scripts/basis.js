/** What levels rest on. A basis has the `word` that names it in addresses, a `label`, a `meaning`, and says whether it `isSourced`. */

/** What a choice of levels may ask for: a basis, or any with a source. */
export function choices({ bases }) {
  return ['sourced', ...bases.map(({ word }) => word)];
}

/** Whether a level on this basis, none where the matrix has no level, is to be shown where only levels that rest on something are asked for. */
export function showsBasis({ basis }, own) {
  if (!basis) return true;
  return basis === 'sourced' ? own !== undefined && own.isSourced : own?.word === basis;
}
