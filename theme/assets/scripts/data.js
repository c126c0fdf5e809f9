/** Reads the site's own data files. */

const asked = new Map();

/**
 * The content of /data/NAME.json; asked for once.
 * @throws {Error} with a sentence for the reader, where the file cannot be had.
 */
export function load(name) {
  if (!asked.has(name)) asked.set(name, read(name));
  return asked.get(name);
}

async function read(name) {
  try {
    const response = await fetch(`/data/${name}.json`);
    if (response.ok) return await response.json();
  } catch {
    // Without a network, or with half an answer, the reader needs the same words.
  }
  asked.delete(name);
  throw new Error('The data could not be loaded. Check the connection and load the page again.');
}
