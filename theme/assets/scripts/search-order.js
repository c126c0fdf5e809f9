/** In which turn the results of a search are shown, as pure functions. */

import { words } from './search-words.js';

/** Where one role is named, so many of its comparisons follow it; further comparisons come after all else. */
const MOST_COMPARED = 4;

/** The last part of the address of an entry. */
export const slug = ({ address }) => address.split('/')[2];

/**
 * One result a page: of its sections only the first that the query itself asks for, not one that is found by the names of its page alone. Where a
 * role comes first, some of its comparisons come right after what the query names, and all others last.
 * @param sought The words of the query, as they were understood.
 * @param all Every entry that there is.
 * @param strong What is named by the query itself, the best first; empty where the query asks for a comparison.
 */
export function inTurn(entries, sought, all, strong) {
  const pages = new Set();
  const isAsked = ({ title, names, leads }) => [title, ...names, ...leads].flatMap(words)
    .some((own) => sought.some(({ word, near }) => own.startsWith(word) || near.has(own)));
  const kept = entries.filter((entry) => {
    const [page] = entry.address.split('#');
    return entry.kind !== 'Section' || (!pages.has(page) && isAsked(entry) && pages.add(page));
  });
  const named = kept.filter((entry) => strong.some((one) => one.entry === entry));
  const roles = named.filter(({ kind }) => kind === 'Role');
  if (!roles[0] || kept[0] !== roles[0]) return kept;
  const compared = all.filter((entry) => entry.kind === 'Comparison' && slug(entry).split('-vs-').includes(slug(roles[0])));
  const others = kept.filter(({ kind }) => kind !== 'Comparison');
  return [...new Set([...named, ...roles[1] ? [] : compared.slice(0, MOST_COMPARED), ...others, ...kept])];
}
