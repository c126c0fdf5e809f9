/** The matrix as the tools use it. */
import { load } from './data.js';

/** Reads it. */
export async function loadTools() {
  return unpacked(await load('tools'));
}

/**
 * The content of /data/tools.json, with the levels and the bases of each role as arrays, one entry a skill; the basis is undefined where the
 * matrix has no level.
 */
export function unpacked(tools) {
  const bases = new Map(tools.bases.map((basis) => [basis.letter, basis]));
  const roles = tools.roles.map((role) => ({
    ...role,
    levels: [...role.levels].map(Number),
    basis: [...role.basis].map((letter) => bases.get(letter)),
  }));
  return { ...tools, roles };
}
