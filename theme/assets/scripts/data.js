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

/** The matrix for the tools. */
export async function loadTools() {
  return unpacked(await load('tools'));
}

/** The content of tools.json, with the levels and the basis of each role as arrays, one entry a skill; the basis is undefined where the matrix has no level. */
export function unpacked(tools) {
  const bases = new Map(tools.bases.map((basis) => [basis.letter, basis]));
  const roles = tools.roles.map((role) => ({ ...role, levels: [...role.levels].map(Number), basis: [...role.basis].map((letter) => bases.get(letter)) }));
  return { ...tools, roles };
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
