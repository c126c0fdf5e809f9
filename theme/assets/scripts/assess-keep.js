/** Where ratings are kept: in the browser's store, which may be forbidden or full, and in the address. */
import { ratedCount, toFragment } from './assess-ratings.js';

const KEY = 'rolesite-ratings';

/** The text that is kept, empty where there is none; null where the browser keeps nothing. */
export function stored() {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return null;
  }
}

/** @returns {boolean} whether the browser keeps the text; an empty one takes away what it kept. */
export function store(text) {
  try {
    if (text === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** What follows the # of the address; nothing where that names a part of the page. */
export function fragment() {
  const text = location.hash.slice(1);
  return document.getElementById(text) ? '' : text;
}

/** The whole address that holds the state. */
export function linkTo(state, tools) {
  const address = location.origin + location.pathname;
  return ratedCount(state.ratings) > 0 ? `${address}#${toFragment(state, tools)}` : address;
}

/** Gives the reader a file with this text. */
export function download(text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: 'ratings.json' }).click();
  URL.revokeObjectURL(address);
}
